"""First run, Back Market: region and token, and how a token is made."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from bb_desktop.domain.connecting import Finding, Held
from bb_desktop.domain.errors import Service
from bb_desktop.domain.shop import Region
from bb_desktop.ui import links, pieces, theme
from bb_desktop.ui.marked import QT_TRANSLATE_N_NOOP
from bb_desktop.ui.messages import say_count
from bb_desktop.ui.settings.controls import Choice
from bb_desktop.ui.wizards.findings import say_finding
from bb_desktop.ui.wizards.first_run_how import Beside, HowTo
from bb_desktop.ui.wizards.first_run_secret import SecretField
from bb_desktop.ui.wizards.first_run_shipstation import where_kept
from bb_desktop.ui.wizards.first_run_state import FirstRunState
from bb_desktop.ui.wizards.scenes import Scene
from bb_desktop.ui.wizards.steps import Saying, StepSheet

_IS_IT_YOURS = QT_TRANSLATE_N_NOOP("messages", "Its shop has %n orders. Is it yours?")


class BackMarketStep(StepSheet):
    """Asks for the region and the token.

    Signals:
        changed: Something else was entered: what trying it told counts no longer.
        go_on: Enter was pressed in the field.
    """

    changed = Signal()
    go_on = Signal()

    def __init__(
        self, look: theme.Theme, now: Callable[[], datetime], fixed: frozenset[str]
    ) -> None:
        """Begin empty; ``fixed`` names settings that the environment sets."""
        super().__init__(
            look,
            self.tr("Connect Back Market"),
            self.tr("With a token of its own: the one that ShipStation has stays as it is."),
        )
        self._now = now
        self.region = Choice(
            [
                (Region.EUROPE.value, self.tr("Europe")),
                (Region.UNITED_STATES.value, self.tr("United States")),
                (Region.ASIA_PACIFIC.value, self.tr("Asia-Pacific")),
            ]
        )
        name = pieces.label(self.tr("Region"), "small_strong")
        name.setBuddy(self.region)
        self.region.setAccessibleName(self.tr("Region"))
        self.region.setEnabled("region" not in fixed)
        note = self.tr("Each region has accounts and tokens of its own.")
        if "region" in fixed:
            note = self.tr("Set by this computer's environment; it cannot be changed here.")
        about_region = pieces.label(note, "small", "muted", wrap=True)
        self.token = SecretField(look, self.tr("Token"))
        self.kept = pieces.label("", "small", "muted", wrap=True)
        self.saying = Saying(look)
        region = pieces.column(name, self.region, about_region, gap=4)
        here = pieces.column(region, self.token, self.kept, self.saying, 1, gap=12)
        self.how = HowTo(
            look,
            self.tr("In your browser"),
            (
                (self.tr("Sign in to the Back Office as the owner of the shop."), None),
                (self.tr("Open Options, then Integrations."), Scene.OPTIONS_INTEGRATIONS),
                (
                    self.tr(
                        "Press “Add new integration” and choose “Other integration”. Leave what "
                        "stands there for ShipStation."
                    ),
                    Scene.ADD_AND_CONFIRM,
                ),
                (
                    self.tr("Press Confirm, and copy the token: it is shown only once."),
                    Scene.COPY_TOKEN,
                ),
            ),
            opens=(
                self.tr("Open the Back Office"),
                links.address_of("back_market", Region.EUROPE),
            ),
        )
        self.beside = Beside(pieces.frame("card", here, 16), self.how, widths=(5, 4))
        self.body.addWidget(self.beside)
        self.body.addStretch(1)
        self.region.chosen.connect(self.on_region)
        self.token.changed.connect(self.on_changed)
        self.token.entered.connect(self.go_on)

    def fit(self, *, narrow: bool, short: bool) -> None:
        """Put the fields above the steps where there is no room beside them."""
        super().fit(narrow=narrow, short=short)
        if hasattr(self, "beside"):
            self.beside.fit(narrow=narrow)

    def first(self) -> QWidget | None:
        """Begin at the token: most sellers are in Europe."""
        return self.token.line if self.token.line.isEnabled() else None

    def show_state(self, state: FirstRunState) -> None:
        """Show what was entered, and what became of it."""
        held = state.held or Held()
        self.region.show_value(state.region.value)
        self.how.address = links.address_of("back_market", state.region)
        self.token.show_secret(
            state.token, held.token_ending, fixed="back_market_token" in held.fixed
        )
        self.kept.setText(where_kept(held, held.token_since, self._now()))
        tried = state.back_market
        if tried is None:
            self.saying.say("info", "")
            return
        self.reveal(self.saying)
        words = say_finding(tried, Service.BACK_MARKET)
        if tried.finding is Finding.UNPROVEN:
            # At the first start no order is known yet, so this is the usual answer.
            count = say_count(_IS_IT_YOURS, tried.orders)
            self.saying.say("good", self.tr("Back Market answers."), count)
            return
        self.saying.say(words.kind, words.sentence, words.to_do)

    def entered(self, state: FirstRunState) -> FirstRunState:
        """Give the state with this token; what trying another one told is dropped."""
        token, region = self.token.secret, Region(self.region.value or state.region.value)
        if (token, region) == (state.token, state.region):
            return state
        return replace(state, token=token, region=region, back_market=None, confirmed=False)

    @Slot(str)
    def on_region(self, value: str) -> None:
        """Go to another Back Office."""
        self.how.address = links.address_of("back_market", Region(value))
        self.on_changed()

    @Slot()
    def on_changed(self) -> None:
        """Say no more what trying another token told."""
        self.saying.say("info", "")
        self.changed.emit()
