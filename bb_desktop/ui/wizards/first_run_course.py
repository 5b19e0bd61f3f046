"""The course of the first run: what each step leads to, what is kept when, what stands in the way.

Each step keeps what it asked for as soon as it is left, so whoever stops in the middle goes on
there. A credential is kept only after its service answered; the old one stays until then.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Signal, Slot

from bb_desktop.domain.connecting import BackMarketTried, Finding, Held, ShipStationTried
from bb_desktop.domain.errors import BbDesktopError
from bb_desktop.domain.shop import Mode, Region, Shop
from bb_desktop.domain.slip_words import SlipLanguage
from bb_desktop.ui.language import language_for
from bb_desktop.ui.messages import error_sentence
from bb_desktop.ui.wizards.first_run_jobs import FirstRunJobs
from bb_desktop.ui.wizards.first_run_state import FirstRunState, Step

if TYPE_CHECKING:
    from bb_desktop.ui.choices import Choices


class FirstRunCourse(QObject):
    """Knows where the seller is, and goes on when all is well.

    Attributes:
        state: Everything that was entered and found out, as of the last step forth or back.

    Signals:
        shown: The step in front has something else to show.
        moved: Another step is in front.
        asks: The seller has to confirm what he sees before it goes on.
        told: What stands in the way; a kind and a sentence, "" for nothing any more.
        finished: The seller is through.
        sync_wanted: Both services are connected and the last step is in front.
    """

    shown = Signal()
    moved = Signal()
    asks = Signal()
    told = Signal(str, str)
    finished = Signal()
    sync_wanted = Signal()

    def __init__(
        self, jobs: FirstRunJobs, choices: Choices, state: FirstRunState, parent: QObject
    ) -> None:
        """Begin where another course left off."""
        super().__init__(parent)
        self.state = state
        self._jobs = jobs
        self._choices = choices
        self._after_save: Callable[[], None] | None = None
        self._region_before: Region | None = None
        #: A page that was made anew at the last step has asked already.
        self._synced = state.summary is not None
        jobs.shipstation_tried.connect(self.on_shipstation_tried)
        jobs.back_market_tried.connect(self.on_back_market_tried)
        jobs.kept.connect(self.on_kept)
        jobs.failed.connect(self.on_failed)
        choices.changed.connect(self.on_saved)
        choices.failed.connect(self.on_failed)

    @property
    def connected(self) -> bool:
        """Say whether both services can be spoken with."""
        return self.state.key_is_kept and self.state.token_is_kept

    # --- going about ---------------------------------------------------------------------------

    def go_to(self, step: Step) -> None:
        """Put a step in front; what is being asked for another one is waited for no longer."""
        self._jobs.drop()
        self._after_save = None
        reached = step if step.number > self.state.reached.number else self.state.reached
        self.state = replace(self.state, step=step, reached=reached)
        self.told.emit("info", "")
        self.moved.emit()
        if step is Step.SET_UP and self.state.key_is_kept and self.state.shipstation is None:
            self.look_at_stores()
        self._begin_to_sync()

    def _begin_to_sync(self) -> None:
        if self.state.step is Step.DONE and self.connected and not self._synced:
            self._synced = True
            self.sync_wanted.emit()

    def look_at_stores(self) -> None:
        """Read the stores of the account; with the pair that is kept, where none was entered."""
        self._jobs.try_shipstation(self.state.key, self.state.secret)

    def leave(self, problem: str) -> None:
        """Check what this step asked for, keep it, and go on.

        Args:
            problem: Why the step cannot be left yet, as the sheet itself sees it; "" for nothing.
        """
        self.told.emit("caution", problem)
        if problem:
            return
        match self.state.step:
            case Step.SHIPSTATION:
                self._leave_shipstation()
            case Step.SET_UP:
                self._save(self._to_next, mode=self.state.mode, store_id=self.state.store_id)
            case Step.BACK_MARKET:
                self._leave_back_market()
            case Step.SHOP:
                self._leave_shop()
            case Step.DONE:
                self.finished.emit()
            case _:
                self._to_next()

    def _leave_shipstation(self) -> None:
        state = self.state
        if not (state.key or state.secret) and state.key_is_kept:
            self._to_next()
        elif state.shipstation is not None and state.shipstation.finding is Finding.OK:
            self._keep_pair()
        else:
            self._jobs.try_shipstation(state.key, state.secret)

    def _leave_back_market(self) -> None:
        state, tried = self.state, self.state.back_market
        same = state.region is self._choices.current.region
        if not state.token and state.token_is_kept and same:
            self._to_next()
        elif tried is not None and tried.finding in (Finding.OK, Finding.UNPROVEN):
            self.state = replace(state, confirmed=True)
            self._region_before = self._choices.current.region
            self._save(self._keep_token, region=state.region)
        else:
            self._jobs.try_back_market(state.region, state.token)

    def _leave_shop(self) -> None:
        answers = self.state.shop
        self._save(
            self._to_next,
            name=answers.name,
            acceptance=answers.acceptance,
            hold_until_scanned=answers.hold_until_scanned,
            register_missing=answers.register_missing,
            statuses=dict(answers.statuses),
            note_line=answers.note_line,
            internal_note=answers.internal_note,
            company=answers.company,
            contact=answers.contact,
            slip_language=self._choices.current.slip_language or _spoken(),
        )

    def _save(self, then: Callable[[], None], **values: object) -> None:
        """Keep settings, those that the environment sets excepted, and do something afterwards."""
        self._after_save = then
        fixed = self._choices.fixed
        self._choices.save(**{name: one for name, one in values.items() if name not in fixed})

    def _to_next(self) -> None:
        self.go_to(self.state.step.after)

    def _keep_pair(self) -> None:
        self._jobs.keep_shipstation(self.state.key, self.state.secret)

    def _keep_token(self) -> None:
        self._jobs.keep_back_market(self.state.token)

    # --- answers -------------------------------------------------------------------------------

    def know_held(self, held: Held, shops: int) -> None:
        """Know which credentials are kept already, and how many shops there are."""
        state = replace(self.state, held=held, shops=shops)
        if held.complete and state.mode is None and state.shipstation is None:
            # Gone through again: what was chosen then stays chosen until the stores are read.
            state = replace(state, mode=self._choices.current.mode)
        self.state = state
        self.shown.emit()
        self._begin_to_sync()

    @Slot(object)
    def on_shipstation_tried(self, tried: ShipStationTried) -> None:
        """Go on with a pair that is right, and say what is wrong with another one."""
        entered = self.state.key or self.state.secret
        if tried.finding is Finding.UNUSABLE and not entered and self.state.step is Step.SET_UP:
            # The pair that is kept cannot be asked with.
            words = self.tr("To look at your stores, enter key and secret once more: step 2.")
            self.shown.emit()
            self.told.emit("info", words)
            return
        self.state = self._with_offer(replace(self.state, shipstation=tried, no_api=False))
        self.shown.emit()
        if tried.finding is Finding.OK and self.state.step is Step.SHIPSTATION:
            self._keep_pair()

    def _with_offer(self, state: FirstRunState) -> FirstRunState:
        """Choose what fits the account; the store of before stays where it may."""
        offer = state.shipstation.offer if state.shipstation is not None else None
        if offer is None:
            return state
        stores = offer.native or offer.manual
        known = [store.store_id for store in stores]
        only = known[0] if len(known) == 1 else None
        fits = Mode.COMPANION if offer.native else Mode.BRIDGE
        return replace(
            state,
            mode=self._choices.current.mode if "mode" in self._choices.fixed else fits,
            store_id=state.store_id if state.store_id in known else only,
        )

    @Slot(object)
    def on_back_market_tried(self, tried: BackMarketTried) -> None:
        """Go on with a token that is this shop's, and say what is wrong with another one."""
        self.state = replace(self.state, back_market=tried, confirmed=False)
        self.shown.emit()
        if tried.finding is Finding.OK and not tried.legacy_form:
            self._leave_back_market()
        elif tried.finding in (Finding.OK, Finding.UNPROVEN):
            self.asks.emit()

    @Slot(object)
    def on_kept(self, held: Held) -> None:
        """Go on: it is safe."""
        self._region_before = None
        self.state = replace(self.state, held=held)
        self._to_next()

    @Slot(object)
    def on_saved(self, _shop: Shop) -> None:
        """Go on: the settings are kept."""
        then, self._after_save = self._after_save, None
        if then is not None:
            then()

    @Slot(object)
    def on_failed(self, error: BbDesktopError) -> None:
        """Say what could not be done; everything that was entered stays."""
        self._after_save = None
        region, self._region_before = self._region_before, None
        self.told.emit("danger", error_sentence(error))
        if region is not None and region is not self._choices.current.region:
            # The token of before stays, and so does its region.
            self._choices.save(region=region)


def _spoken() -> SlipLanguage:
    """Give the language that the seller goes through this in; nobody asks for another one."""
    return SlipLanguage(language_for("", [QLocale().name()]))
