"""The sheets of the first run, each made when its step is in front for the first time."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from bb_desktop.domain.shop import Mode
from bb_desktop.ui import theme
from bb_desktop.ui.wizards.first_run_back_market import BackMarketStep
from bb_desktop.ui.wizards.first_run_done import DoneStep
from bb_desktop.ui.wizards.first_run_language import LanguageStep
from bb_desktop.ui.wizards.first_run_mode import ModeStep
from bb_desktop.ui.wizards.first_run_notes import language_in_use
from bb_desktop.ui.wizards.first_run_scanner import ScannerStep
from bb_desktop.ui.wizards.first_run_shipstation import ShipStationStep
from bb_desktop.ui.wizards.first_run_shop import ShopStep
from bb_desktop.ui.wizards.first_run_state import FirstRunState, Step
from bb_desktop.ui.wizards.steps import StepSheet

if TYPE_CHECKING:
    from bb_desktop.ui.choices import Choices
    from bb_desktop.ui.remembered import Remembered
    from bb_desktop.ui.sounds import Sounds
    from bb_desktop.ui.worker import SerialWorker


class FirstRunSheets(QObject):
    """Makes the sheets and passes on what the seller does there.

    Attributes:
        made: Those that were in front so far.

    Signals:
        go_on: Enter was pressed in the last field of a step.
        changed: Something else stands in a step.
        no_api: The seller found no page for ShipStation's keys.
        look_again: The stores are to be read once more.
        language_chosen: Another language; its code.
        understood: A scan that was read well; a `Typed`.
    """

    go_on = Signal()
    changed = Signal()
    no_api = Signal()
    look_again = Signal()
    language_chosen = Signal(str)
    understood = Signal(object)

    def __init__(
        self,
        look: theme.Theme,
        now: Callable[[], datetime],
        choices: Choices,
        remembered: Remembered,
        sounds: Sounds,
        worker: SerialWorker,
        parent: QObject,
    ) -> None:
        """Make none yet."""
        super().__init__(parent)
        self._look = look
        self._now = now
        self._choices = choices
        self._remembered = remembered
        self._sounds = sounds
        self._worker = worker
        self._narrow = self._short = False
        self._shop_mode: Mode | None = None
        self.made: dict[Step, StepSheet] = {}

    def sheet(self, state: FirstRunState) -> StepSheet:
        """Give the sheet of the step in front."""
        step = state.step
        mode = state.mode or self._choices.current.mode
        if step is Step.SHOP and step in self.made and mode is not self._shop_mode:
            # Another set-up asks other questions.
            self.made.pop(step).deleteLater()
        if step not in self.made:
            self.made[step] = self._make(step, mode)
            self.made[step].fit(narrow=self._narrow, short=self._short)
        return self.made[step]

    def fit(self, *, narrow: bool, short: bool) -> None:
        """Choose what there is room for."""
        self._narrow, self._short = narrow, short
        for sheet in self.made.values():
            sheet.fit(narrow=narrow, short=short)

    def problem(self, step: Step) -> str:
        """Say why a step cannot be left yet; "" for nothing."""
        sheet = self.made.get(step)
        return sheet.problem if isinstance(sheet, ModeStep) else ""

    @property
    def scanner(self) -> ScannerStep:
        """Give the sheet of the scanner; it has to be made."""
        sheet = self.made[Step.SCANNER]
        assert isinstance(sheet, ScannerStep)  # noqa: S101 - for the type alone
        return sheet

    @property
    def done(self) -> DoneStep:
        """Give the last sheet; it has to be made."""
        sheet = self.made[Step.DONE]
        assert isinstance(sheet, DoneStep)  # noqa: S101 - for the type alone
        return sheet

    def _make(self, step: Step, mode: Mode) -> StepSheet:
        look, fixed = self._look, self._choices.fixed
        match step:
            case Step.LANGUAGE:
                language = LanguageStep(look, language_in_use())
                language.chosen.connect(self.language_chosen)
                return language
            case Step.SHIPSTATION:
                shipstation = ShipStationStep(look, self._now)
                shipstation.changed.connect(self.changed)
                shipstation.go_on.connect(self.go_on)
                shipstation.no_api.connect(self.no_api)
                return shipstation
            case Step.SET_UP:
                set_up = ModeStep(look, fixed, self._choices.current.mode)
                set_up.changed.connect(self.changed)
                set_up.look_again.connect(self.look_again)
                return set_up
            case Step.BACK_MARKET:
                market = BackMarketStep(look, self._now, fixed)
                market.changed.connect(self.changed)
                market.go_on.connect(self.go_on)
                return market
            case Step.SHOP:
                self._shop_mode = mode
                return ShopStep(look, self._remembered, fixed, mode)
            case Step.SCANNER:
                scanner = ScannerStep(look, self._remembered, self._sounds, self._worker)
                scanner.test.understood.connect(self.understood)
                return scanner
            case Step.DONE:
                return DoneStep(look)
