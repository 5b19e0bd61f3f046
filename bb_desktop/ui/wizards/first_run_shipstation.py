"""First run, ShipStation: key and secret, and where they are found."""

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
from bb_desktop.ui.marked import QT_TRANSLATE_NOOP
from bb_desktop.ui.messages import say
from bb_desktop.ui.times import clock
from bb_desktop.ui.wizards.findings import say_finding, say_no_api
from bb_desktop.ui.wizards.first_run_how import Beside, HowTo
from bb_desktop.ui.wizards.first_run_secret import SecretField
from bb_desktop.ui.wizards.first_run_state import FirstRunState
from bb_desktop.ui.wizards.scenes import Scene
from bb_desktop.ui.wizards.steps import Saying, StepSheet


class ShipStationStep(StepSheet):
    """Asks for the pair of key and secret.

    Signals:
        changed: Something else was entered: what trying it told counts no longer.
        go_on: Enter was pressed in the last field.
        no_api: The seller found no page for keys.
    """

    changed = Signal()
    go_on = Signal()
    no_api = Signal()

    def __init__(self, look: theme.Theme, now: Callable[[], datetime]) -> None:
        """Begin empty."""
        super().__init__(
            look,
            self.tr("Connect ShipStation"),
            self.tr("First, because it shows how your orders get there today."),
        )
        self._now = now
        self.key = SecretField(look, self.tr("API key"))
        self.secret = SecretField(look, self.tr("API secret"))
        self.kept = pieces.label("", "small", "muted", wrap=True)
        self.saying = Saying(look)
        here = pieces.column(self.key, self.secret, self.kept, self.saying, 1, gap=12)
        self.how = HowTo(
            look,
            self.tr("In your browser"),
            (
                (
                    self.tr("Sign in to ShipStation. Open Settings (the gear), then Account."),
                    Scene.SETTINGS_ACCOUNT,
                ),
                (self.tr("Open API Settings."), Scene.API_SETTINGS),
                (
                    self.tr("Choose the API version V1. A key of V2 does not fit here."),
                    Scene.CHOOSE_V1,
                ),
                (
                    self.tr("Press “Generate API Keys”, and copy key and secret from there."),
                    Scene.COPY_KEY_AND_SECRET,
                ),
            ),
            opens=(
                self.tr("Open ShipStation"),
                links.address_of("shipstation", Region.EUROPE),
            ),
            stuck=self.tr("I cannot find that page"),
        )
        self.beside = Beside(pieces.frame("card", here, 16), self.how, widths=(5, 4))
        self.body.addWidget(self.beside)
        self.body.addStretch(1)
        self.key.changed.connect(self.on_changed)
        self.secret.changed.connect(self.on_changed)
        self.key.entered.connect(self.on_key_entered)
        self.secret.entered.connect(self.go_on)
        self.how.stuck.connect(self.no_api)

    def fit(self, *, narrow: bool, short: bool) -> None:
        """Put the fields above the steps where there is no room beside them."""
        super().fit(narrow=narrow, short=short)
        if hasattr(self, "beside"):
            self.beside.fit(narrow=narrow)

    def first(self) -> QWidget | None:
        """Begin at what is missing."""
        if not self.key.line.isEnabled():
            return None
        return self.secret.line if self.key.secret and not self.secret.secret else self.key.line

    def show_state(self, state: FirstRunState) -> None:
        """Show what was entered, and what became of it."""
        held = state.held or Held()
        fixed = "shipstation_api_key" in held.fixed
        self.key.show_secret(state.key, held.key_ending, fixed=fixed)
        fixed = fixed or "shipstation_api_secret" in held.fixed
        self.secret.show_secret(state.secret, fixed=fixed)
        self.kept.setText(where_kept(held, held.key_since, self._now()))
        tried = state.shipstation
        if state.no_api and (tried is None or tried.finding is not Finding.OK):
            words = say_no_api()
        elif tried is not None:
            words = say_finding(tried, Service.SHIPSTATION)
        else:
            self.saying.say("info", "")
            return
        self.saying.say(words.kind, words.sentence, words.to_do)
        self.reveal(self.saying)

    def entered(self, state: FirstRunState) -> FirstRunState:
        """Give the state with this pair; what trying another one told is dropped."""
        key, secret = self.key.secret, self.secret.secret
        if (key, secret) == (state.key, state.secret):
            return state
        return replace(state, key=key, secret=secret, shipstation=None, no_api=False)

    @Slot()
    def on_changed(self) -> None:
        """Say no more what trying another pair told."""
        self.saying.say("info", "")
        self.changed.emit()

    @Slot()
    def on_key_entered(self) -> None:
        """Go on to the secret."""
        self.secret.setFocus()


def where_kept(held: Held, since: datetime | None, now: datetime) -> str:
    """Say where secrets are kept, and since when the one is that is kept already."""
    if held.lasting:
        words = QT_TRANSLATE_NOOP(
            "messages", "Kept in the key store of this computer, never in a file."
        )
    else:
        words = QT_TRANSLATE_NOOP(
            "messages",
            "This computer has no key store: it is kept until the program ends, and never in a "
            "file.",
        )
    entered = QT_TRANSLATE_NOOP("messages", "The one that is kept was entered {when}.")
    told = [say(words)] if since is None else [say(entered, when=clock(since, now)), say(words)]
    return " ".join(told)
