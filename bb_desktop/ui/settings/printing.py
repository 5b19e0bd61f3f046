"""Settings, Printing: where delivery notes come out, and whether by themselves."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QSize, Slot

from bb_desktop.application.preferences import Preferences
from bb_desktop.domain.errors import BbDesktopError
from bb_desktop.ui import pieces, theme
from bb_desktop.ui.messages import error_sentence
from bb_desktop.ui.remembered import Remembered
from bb_desktop.ui.settings.controls import Choice, Tick
from bb_desktop.ui.settings.sheet import Card, Message, Sheet
from bb_desktop.ui.worker import SerialWorker


@dataclass(frozen=True, slots=True)
class Printers:
    """What the system can print on; ``usual`` is its own choice, ``""`` for none."""

    names: tuple[str, ...]
    usual: str = ""


def read_printers() -> Printers:
    """Ask the system; a network printer that sleeps can take it seconds."""
    from PySide6.QtPrintSupport import QPrinterInfo

    return Printers(tuple(QPrinterInfo.availablePrinterNames()), QPrinterInfo.defaultPrinterName())


class PrintingPage(Sheet):
    """Delivery notes on paper."""

    def __init__(
        self,
        look: theme.Theme,
        remembered: Remembered,
        worker: SerialWorker,
        read: Callable[[], Printers],
    ) -> None:
        """Show what is chosen; the printers are asked for when the page comes in front."""
        super().__init__(
            look,
            self.tr("Printing"),
            self.tr("Back Market’s delivery note goes into every parcel."),
        )
        self._remembered = remembered
        self._worker = worker
        self._read = read
        self._found: Printers | None = None
        card = Card()
        self.printer = Choice((), 420)
        self.again = pieces.button("", self.tr("Look for printers again"))
        self.again.setAccessibleName(self.tr("Look for printers again"))
        self.again.setIconSize(QSize(18, 18))
        self.again.setFixedWidth(40)
        beside = pieces.row(self.printer, self.again, 1)
        beside.setStretch(0, 20)
        card.add(self.tr("Printer for delivery notes"), beside).setBuddy(self.printer)
        self.printer.setAccessibleName(self.tr("Printer for delivery notes"))
        self.note = card.say("")
        self.note.hide()
        self.by_itself = Tick(self.tr("Print it by itself when an order is complete"))
        card.add(
            self.tr("At the bench"),
            pieces.row(self.by_itself),
            self.tr("It is fetched fresh from Back Market each time, so it is never an old one."),
        )
        self.message = Message(look)
        self.body.addWidget(self.message)
        self.body.addWidget(card)
        self.body.addStretch(1)
        self.again.clicked.connect(self.open)
        self.printer.chosen.connect(self.on_printer)
        self.by_itself.toggled.connect(self.on_by_itself)
        remembered.changed.connect(self.on_remembered)
        self.look.changed.connect(self.on_colours_changed)
        self.on_colours_changed()
        self.on_remembered(remembered.current)

    @Slot()
    def open(self) -> None:
        """Ask the system for its printers."""
        self.again.setEnabled(False)
        self._note(self.tr("Looking for printers …"))
        self._worker.submit(self._read, done=self.on_found, failed=self.on_failed)

    @Slot(object)
    def on_found(self, found: Printers) -> None:
        """Offer them."""
        self._found = found
        self.message.say("danger", "")
        self.again.setEnabled(True)
        self.on_remembered(self._remembered.current)

    @Slot(object)
    def on_failed(self, error: BbDesktopError) -> None:
        """Say why there are none; the choice stays as it was."""
        self.again.setEnabled(True)
        self._note("")
        self.message.say("danger", error_sentence(error))

    @Slot(object)
    def on_remembered(self, current: Preferences) -> None:
        """Show what is chosen now."""
        found = self._found or Printers(())
        self.printer.clear()
        usual = self.tr("As the system: {printer}").format(printer=found.usual)
        self.printer.addItem(usual if found.usual else self.tr("As the system"), "")
        for name in found.names:
            self.printer.addItem(name, name)
        if current.printer and current.printer not in found.names:
            self.printer.addItem(current.printer, current.printer)
        self.printer.show_value(current.printer)
        self.by_itself.setChecked(current.print_note)
        if self._found is not None:
            self._note(self._remark(current.printer, found))

    def _note(self, words: str) -> None:
        self.note.setText(words)
        self.note.setVisible(bool(words))

    def _remark(self, chosen: str, found: Printers) -> str:
        if not found.names:
            return self.tr("This computer has no printer set up. Notes can still be shown.")
        if chosen and chosen not in found.names:
            return self.tr("“{printer}” is not there now: switched off, or taken away.").format(
                printer=chosen
            )
        return ""

    @Slot(str)
    def on_printer(self, name: str) -> None:
        """Print elsewhere."""
        self._remembered.change(printer=name)

    @Slot(bool)
    def on_by_itself(self, wanted: bool) -> None:
        """Print by itself, or not."""
        self._remembered.change(print_note=wanted)

    @Slot()
    def on_colours_changed(self) -> None:
        """Draw the icons anew."""
        self.again.setIcon(self.look.icon("sync"))
