"""The credentials of a shop as the settings show them: since when, the last four, never more."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton

from bb_desktop.domain.connecting import Held
from bb_desktop.domain.errors import BbDesktopError
from bb_desktop.ui import pieces, theme
from bb_desktop.ui.doors import Connections
from bb_desktop.ui.settings.fields import day_words
from bb_desktop.ui.settings.sheet import Card, Message
from bb_desktop.ui.settings.words import sentence_of
from bb_desktop.ui.worker import SerialWorker


class CredentialsCard(Card):
    """Back Market's token and ShipStation's key: renewed elsewhere, removed here.

    Signals:
        reconnect_wanted: The token is to be renewed.
        key_wanted: ShipStation's key is to be entered again.
    """

    reconnect_wanted = Signal()
    key_wanted = Signal()

    def __init__(
        self, look: theme.Theme, worker: SerialWorker, connections: Connections | None
    ) -> None:
        """Begin without knowing which there are.

        Args:
            look: The colours in use.
            worker: For questions to the key store, which may ask the seller for a password.
            connections: Who keeps them; None where they are nobody's business.
        """
        super().__init__(self.tr("Connections"))
        self._worker = worker
        self._connections = connections
        self._held: Held | None = None
        self._asking = False
        self.token = pieces.label("–", "body", wrap=True)
        self.renew = pieces.button(
            self.tr("Reconnect…"),
            self.tr("Enter a new token; the old one stays until it is tested"),
        )
        self.renew.clicked.connect(self.reconnect_wanted)
        self.add(self.tr("Back Market token"), _beside(self.token, self.renew))
        self.key = pieces.label("–", "body", wrap=True)
        self.enter = pieces.button(
            self.tr("Enter again…"), self.tr("Enter ShipStation’s key and secret again")
        )
        self.enter.clicked.connect(self.key_wanted)
        self.add(self.tr("ShipStation key"), _beside(self.key, self.enter))
        self.place = pieces.label("–", "body", wrap=True)
        self.forget = pieces.button(
            self.tr("Forget everything…"),
            self.tr("Remove token and key of this shop from this computer"),
        )
        self.forget.clicked.connect(self.on_forget)
        self.add(self.tr("Kept in"), _beside(self.place, self.forget))
        self.message = Message(look)
        self.message.pressed.connect(self.on_forget_now)
        self.across(self.message)
        for one in (self.renew, self.enter, self.forget):
            one.setEnabled(False)

    def read(self) -> None:
        """Ask which credentials there are."""
        if self._connections is not None:
            self._worker.submit(self._connections.held, done=self.on_held, failed=self.on_failed)
        else:
            none = self.tr("Nothing to connect here.")
            for one in (self.token, self.key, self.place):
                one.setText(none)

    @Slot(object)
    def on_held(self, held: Held) -> None:
        """Show them."""
        self._held = held
        token_fixed = "back_market_token" in held.fixed
        key_fixed = bool({"shipstation_api_key", "shipstation_api_secret"} & held.fixed)
        self.token.setText(self._words(held.token_ending, held.token_since, fixed=token_fixed))
        self.key.setText(self._words(held.key_ending, held.key_since, fixed=key_fixed))
        self.renew.setEnabled(not token_fixed)
        self.enter.setEnabled(not key_fixed)
        removable = (held.token_ending and not token_fixed) or (held.key_ending and not key_fixed)
        self.forget.setEnabled(bool(removable))
        lasting = held.key_store or self.tr("The key store of this computer")
        memory = self.tr(
            "Memory only: this computer has no key store, so they are gone when BB Desktop ends."
        )
        self.place.setText(lasting if held.lasting else memory)

    def _words(self, ending: str, since: datetime | None, *, fixed: bool) -> str:
        if fixed:
            return self.tr("From the environment of this computer: it is changed there, not here.")
        if not ending:
            return self.tr("None yet")
        if since is None:
            return self.tr("•••• {ending}").format(ending=ending)
        return self.tr("•••• {ending}, entered {day}").format(
            ending=ending, day=day_words(since.astimezone().date())
        )

    @Slot(object)
    def on_failed(self, error: BbDesktopError) -> None:
        """Say what the key store did."""
        self._asking = False
        self.message.say("danger", sentence_of(error))

    @Slot()
    def on_forget(self) -> None:
        """Ask first: what is due waits until both are entered again."""
        self._asking = True
        self.message.say(
            "caution",
            self.tr(
                "Forget token and key of this shop? Orders and scans stay; nothing is sent until "
                "both are entered again."
            ),
            self.tr("Forget both"),
        )
        self.message.button.setFocus()

    @Slot()
    def on_forget_now(self) -> None:
        """Remove them."""
        if self._asking and self._connections is not None:
            self._asking = False
            self._worker.submit(
                self._connections.forget_everything,
                done=self.on_forgotten,
                failed=self.on_failed,
            )

    @Slot(object)
    def on_forgotten(self, held: Held) -> None:
        """Say that they are gone."""
        self.on_held(held)
        self.message.say("good", self.tr("Token and key are removed from this computer."))


def _beside(words: QLabel, button: QPushButton) -> QHBoxLayout:
    row = pieces.row(words, button, gap=12)
    row.setStretch(0, 1)
    return row
