"""How the program behaves on this computer: whether it starts by itself, what closing it does."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot

from bb_desktop.application.preferences import Preferences
from bb_desktop.domain.errors import BbDesktopError
from bb_desktop.domain.household import House
from bb_desktop.ui import pieces
from bb_desktop.ui.closing import ASK, QUIT, TRAY
from bb_desktop.ui.doors import Household
from bb_desktop.ui.remembered import Remembered
from bb_desktop.ui.settings.controls import Choice, Tick
from bb_desktop.ui.settings.sheet import Card
from bb_desktop.ui.worker import SerialWorker


class ComputerCard(Card):
    """Two habits.

    Signals:
        answered: The household says how things are now.
        failed: It could not do what was wanted; the error.
    """

    answered = Signal(object)
    failed = Signal(object)

    def __init__(
        self, worker: SerialWorker, household: Household | None, remembered: Remembered | None
    ) -> None:
        """Show what is chosen.

        Args:
            worker: For the household, which touches files.
            household: Starts the program with the system; None cannot.
            remembered: Keeps what closing the window does; None leaves that out.
        """
        super().__init__(self.tr("On this computer"))
        self._worker = worker
        self._household = household
        self._remembered = remembered
        self.starts = Tick(self.tr("Start BB Desktop when I log in"))
        self.starts.setEnabled(False)
        self.add(
            self.tr("Start with the system"),
            pieces.row(self.starts),
            self.tr("For this user alone. Orders are read before the first parcel is packed."),
        )
        self.closing = Choice(
            [
                (ASK, self.tr("Ask me")),
                (TRAY, self.tr("Go on beside the clock")),
                (QUIT, self.tr("Quit")),
            ]
        )
        self.starts.clicked.connect(self.on_starts)
        if remembered is not None:
            self.add(
                self.tr("Closing the window"),
                self.closing,
                self.tr("Where the system has no place beside the clock, closing is quitting."),
            )
            self.closing.chosen.connect(self.on_closing)
            remembered.changed.connect(self.on_remembered)
            self.on_remembered(remembered.current)

    def show_house(self, house: House) -> None:
        """Show whether the program starts by itself."""
        self.starts.setEnabled(house.starts_with_system is not None)
        self.starts.setChecked(bool(house.starts_with_system))

    @Slot(bool)
    def on_starts(self, wanted: bool) -> None:
        """Have the program started with the system, or no longer."""
        household = self._household
        if household is not None:
            self.starts.setEnabled(False)
            self._worker.submit(
                lambda: household.start_with_system(wanted=wanted),
                done=self.on_answered,
                failed=self.on_failed,
            )

    @Slot(object)
    def on_answered(self, house: House) -> None:
        """Pass on how things are now."""
        self.answered.emit(house)

    @Slot(object)
    def on_failed(self, error: BbDesktopError) -> None:
        """Pass on why it was not done."""
        self.failed.emit(error)

    @Slot(str)
    def on_closing(self, what: str) -> None:
        """Keep what closing the window does."""
        if self._remembered is not None:
            self._remembered.change(close_to_tray=what)

    @Slot(object)
    def on_remembered(self, current: Preferences) -> None:
        """Show what is chosen now."""
        known = current.close_to_tray in (TRAY, QUIT)
        self.closing.show_value(current.close_to_tray if known else ASK)
