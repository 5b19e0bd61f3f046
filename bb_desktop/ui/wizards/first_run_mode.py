"""First run, set-up: who brings Back Market's orders to ShipStation, as the account shows."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QWidget

from bb_desktop.domain.connecting import Finding, Offer, ShipStationTried
from bb_desktop.domain.shop import Mode
from bb_desktop.ui import pieces, theme
from bb_desktop.ui.marked import QT_TRANSLATE_N_NOOP
from bb_desktop.ui.messages import say_count
from bb_desktop.ui.wizards.first_run_how import Beside
from bb_desktop.ui.wizards.first_run_mode_card import ModeCard
from bb_desktop.ui.wizards.first_run_state import FirstRunState
from bb_desktop.ui.wizards.steps import Saying, StepSheet

_MOST_NAMES = 6
_SEVERAL = QT_TRANSLATE_N_NOOP("messages", "%n Back Market stores are active there. Choose yours.")
_STORES = QT_TRANSLATE_N_NOOP("messages", "%n active stores found: {names}")


class ModeStep(StepSheet):
    """Offers both set-ups, and closes the one that would make every order twice.

    Signals:
        look_again: The stores are to be read once more.
        changed: Another set-up or store was chosen.
    """

    look_again = Signal()
    changed = Signal()

    def __init__(self, look: theme.Theme, fixed: frozenset[str], current: Mode) -> None:
        """Begin with both open; ``fixed`` names settings that the environment sets."""
        super().__init__(
            look,
            self.tr("How do Back Market orders reach ShipStation today?"),
            self.tr(
                "Both ways work. Only one of them may be active, or every order would exist twice."
            ),
        )
        self._fixed = fixed
        self._fixed_mode = current if "mode" in fixed else None
        self._store_id: int | None = None
        self._problem = ""
        self.found = Saying(look)
        self.companion = ModeCard(
            look,
            Mode.COMPANION,
            self.tr("ShipStation brings them"),
            self.tr("Companion: this app adds and checks the IMEIs"),
            (
                self.tr(
                    "ShipStation keeps fetching the orders and telling Back Market when they ship."
                ),
                self.tr(
                    "You scan; the IMEI goes into ShipStation’s internal note before the label is "
                    "made."
                ),
                self.tr("Both sides are compared: nothing is missed, nothing is told twice."),
            ),
            self.tr("Store that ShipStation fills"),
        )
        self.bridge = ModeCard(
            look,
            Mode.BRIDGE,
            self.tr("This app brings them"),
            self.tr("Bridge: this app does the whole way"),
            (
                self.tr("New orders appear in ShipStation by themselves, accepted if you wish."),
                self.tr("You scan; the IMEI goes into the internal note, just the same."),
                self.tr(
                    "When the label exists, Back Market gets the parcel number and the IMEI from "
                    "here."
                ),
            ),
            self.tr("Store that new orders go to"),
        )
        group = QButtonGroup(self)
        for card in (self.companion, self.bridge):
            group.addButton(card.option)
            card.chosen.connect(self.on_mode)
            card.store_chosen.connect(self.on_store)
        self._group = group
        again = self.tr("Look again")
        self.again = pieces.button(
            f" {again}", self.tr("Read the stores of your ShipStation account once more")
        )
        self.again.setObjectName("link")
        self.again.setIconSize(QSize(18, 18))
        self.again.clicked.connect(self.look_again)
        self.stores = pieces.label("", "small", "muted", wrap=True)
        foot = pieces.row(self.again, self.stores, gap=12)
        foot.setStretch(1, 1)
        self.beside = Beside(self.companion, self.bridge, widths=(1, 1))
        self.body.addWidget(self.found)
        self.body.addWidget(self.beside, 1)
        self.body.addLayout(foot)
        self.on_look_changed()
        look.changed.connect(self.on_look_changed)

    def fit(self, *, narrow: bool, short: bool) -> None:
        """Put the cards below each other where there is no room beside each other."""
        super().fit(narrow=narrow, short=short)
        if hasattr(self, "beside"):
            self.beside.fit(narrow=narrow)
            for card in (self.companion, self.bridge):
                card.fit(short=short)

    def first(self) -> QWidget | None:
        """Begin at the chosen one; where nothing is to be chosen, at the way on."""
        chosen = self._card()
        if chosen is None:
            open_ = [one for one in (self.companion, self.bridge) if one.option.isEnabled()]
            return open_[0].option if open_ else None
        return chosen.store if self.problem and chosen.store.isVisible() else None

    @property
    def problem(self) -> str:
        """Say why the seller cannot go on; "" when he can."""
        card = self._card()
        if self._fixed_mode is not None:
            return ""
        if card is None:
            return self.tr("Choose one of the two.")
        if self._problem and card is self.bridge:
            return self._problem
        if card.store.count() and not card.store.value:
            return self.tr("Choose the store.")
        return ""

    def show_state(self, state: FirstRunState) -> None:
        """Show what the account has, and what was chosen."""
        tried = state.shipstation
        read = tried is not None and tried.finding is Finding.OK and tried.offer is not None
        offer = tried.offer if tried is not None and tried.offer is not None else Offer(None)
        self._store_id = state.store_id
        self.again.setVisible(state.key_is_kept or read)
        self.stores.setText(self._listed(tried) if read and tried is not None else "")
        self._open_cards(offer, read=read)
        mode = self._fixed_mode or state.mode or offer.mode
        # An exclusive group lets nobody take its last tick away.
        self._group.setExclusive(False)
        for card in (self.companion, self.bridge):
            may = card.option.isEnabled() or self._fixed_mode is not None
            card.option.setChecked(may and card.mode is mode)
        self._group.setExclusive(True)
        self._say_found(offer, read=read)

    def entered(self, state: FirstRunState) -> FirstRunState:
        """Give the state with the set-up and the store that are chosen."""
        card = self._card()
        if card is None:
            return state
        value = card.store.value if card.store.count() else ""
        # Without a look at the stores the store of before stays.
        store = int(value) if value else (None if card.store.count() else state.store_id)
        return replace(state, mode=card.mode, store_id=store)

    def _card(self) -> ModeCard | None:
        for card in (self.companion, self.bridge):
            if card.option.isChecked():
                return card
        return None

    def _open_cards(self, offer: Offer, *, read: bool) -> None:
        closed = "mode" in self._fixed
        by_others = self.tr("Set by this computer's environment; it cannot be changed here.")
        native, manual = offer.native, offer.manual
        names = ", ".join(store.name for store in native)
        self._problem = ""
        self.companion.option.setEnabled(not closed and (bool(native) or not read))
        self.bridge.option.setEnabled(not closed and not native)
        self.companion.show_found(wanted=read and bool(native))
        self.bridge.show_found(wanted=read and not native)
        self.companion.offer(native if len(native) > 1 else (), self._store_id)
        self.bridge.offer(() if native else manual, self._store_id)
        for card in (self.companion, self.bridge):
            card.store.setEnabled("store_id" not in self._fixed)
        token = self.tr(
            "A Back Market token of its own is still needed, so that both sides can be read. "
            "ShipStation keeps its token."
        )
        if closed:
            self.companion.saying.say("info", by_others)
        elif native or not read:
            self.companion.saying.say("info", "", token)
        else:
            words = self.tr(
                "No Back Market store is active in ShipStation. Connect it there, then “Look "
                "again”."
            )
            self.companion.saying.say("caution", "", words)
        if native:
            words = self.tr(
                "“{store}” is active in ShipStation. Two bridges would make every order twice. "
                "Switch it off there, then “Look again”."
            ).format(store=names)
            self.bridge.saying.say("caution", "", words)
        elif read and not manual:
            self._problem = self.tr(
                "ShipStation has no store that orders can be created in. Make a manual store "
                "there, then “Look again”."
            )
            self.bridge.saying.say("caution", "", self._problem)
        else:
            self.bridge.saying.say("info", by_others if closed else "")

    def _say_found(self, offer: Offer, *, read: bool) -> None:
        if not read:
            words = self.tr("Your ShipStation account was not looked at yet.")
            note = self.tr("Choose what fits. It is checked before anything is written there.")
            self.found.say("info", words, note)
            return
        head = self.tr("We looked in your ShipStation account.")
        if len(offer.native) > 1:
            note = say_count(_SEVERAL, len(offer.native))
            self.found.say("caution", head, note, icon="store")
        elif offer.native:
            note = self.tr("The store “{store}” is active. So ShipStation brings your orders.")
            self.found.say("good", head, note.format(store=offer.native[0].name), icon="store")
        else:
            note = self.tr("No Back Market store is active there. So this app brings your orders.")
            self.found.say("good", head, note, icon="store")

    def _listed(self, tried: ShipStationTried) -> str:
        active = [store.name for store in tried.stores if store.active]
        names = ", ".join(active[:_MOST_NAMES])
        if len(active) > _MOST_NAMES:
            names = self.tr("{names} and {count} more").format(
                names=names, count=len(active) - _MOST_NAMES
            )
        if not active:
            return self.tr("No active store found.")
        return say_count(_STORES, len(active), names=names)

    @Slot()
    def on_mode(self) -> None:
        """Take another set-up."""
        self.changed.emit()

    @Slot(int)
    def on_store(self, store_id: int) -> None:
        """Take another store."""
        self._store_id = store_id
        self.changed.emit()

    @Slot()
    def on_look_changed(self) -> None:
        """Draw the icon anew."""
        self.again.setIcon(self.look.icon("sync", "accent_text"))
