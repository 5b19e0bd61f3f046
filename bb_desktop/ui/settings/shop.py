"""Settings, Shop: what it is called, how it is connected, which set-up it has, when to renew."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

from PySide6.QtCore import Signal, Slot

from bb_desktop.domain.shop import Mode, Shop
from bb_desktop.ui import pieces, theme
from bb_desktop.ui.choices import Choices
from bb_desktop.ui.doors import Connections, Settling, Shops
from bb_desktop.ui.settings.controls import Choice, Tick
from bb_desktop.ui.settings.credentials_card import CredentialsCard
from bb_desktop.ui.settings.draft import DraftSheet, show_text
from bb_desktop.ui.settings.fields import DayField, NumberField, TextField
from bb_desktop.ui.settings.file_card import FileCard
from bb_desktop.ui.settings.regions import region_words
from bb_desktop.ui.settings.sheet import Card
from bb_desktop.ui.settings.shops_card import ShopsCard
from bb_desktop.ui.worker import SerialWorker

#: Ten years; a token that is older was forgotten long ago.
_MOST_DAYS = 3_650
_LARGEST_STORE = 2_147_483_647
#: Where somebody begins who says that a key expires: ShipStation offers a year.
_A_YEAR = timedelta(days=365)


class ShopSheet(DraftSheet):
    """The shop that this window shows, and the seller's other ones.

    Signals:
        reconnect_wanted: Back Market's token is to be renewed.
        key_wanted: ShipStation's key is to be entered again.
        first_run_wanted: The whole set-up is to be gone through again.
        shop_wanted: Another shop is to be opened; its key, or ``practice``.
        look_at_stores_wanted: ShipStation's stores are to be read, and the set-up chosen again.
    """

    reconnect_wanted = Signal()
    key_wanted = Signal()
    first_run_wanted = Signal()
    shop_wanted = Signal(str)
    look_at_stores_wanted = Signal()

    def __init__(
        self,
        look: theme.Theme,
        choices: Choices,
        worker: SerialWorker,
        connections: Connections | None,
        shops: Shops | None,
        settling: Settling | None = None,
    ) -> None:
        """Show the settings in use; the rest is read when the page comes in front.

        Args:
            look: The colours in use.
            choices: The settings in use.
            worker: For the key store, files and the list of shops; never the bench's.
            connections: Who keeps the credentials.
            shops: The seller's shops; None where there is only this one.
            settling: Who exports and imports settings.
        """
        super().__init__(
            look,
            choices,
            self.tr("Shop"),
            self.tr("How this shop is connected, and who brings its orders."),
        )
        self._name_in_list = choices.current.name
        self.connections = CredentialsCard(look, worker, connections)
        self.shops = ShopsCard(look, worker, shops) if shops is not None else None
        self.file = FileCard(look, worker, choices, settling) if settling is not None else None
        for card in (self.connections, self._set_up(), self._reminders(), self._identity()):
            self.body.addWidget(card)
        for other in (self.shops, self.file):
            if other is not None:
                self.body.addWidget(other)
        self.body.addStretch(1)
        self._connect()
        self.show_values()

    # --- building ------------------------------------------------------------------------------

    def _set_up(self) -> Card:
        card = Card(self.tr("Set-up"))
        self.mode = Choice(
            [
                (Mode.BRIDGE.value, self.tr("Bridge: BB Desktop creates the orders")),
                (Mode.COMPANION.value, self.tr("Companion: ShipStation imports them itself")),
            ],
            360,
        )
        self.setting(
            card,
            "mode",
            self.tr("Who brings the orders"),
            self.mode,
            self.tr(
                "Companion where ShipStation’s own Back Market store is active, else bridge: two "
                "at once would make every order twice."
            ),
        )
        self.store = NumberField(1, _LARGEST_STORE, 150)
        self.again = pieces.button(
            self.tr("Look again…"), self.tr("Read ShipStation’s stores and choose again")
        )
        words = self.setting(
            card,
            "store_id",
            self.tr("Store in ShipStation"),
            pieces.row(self.store, self.again, 1),
            self.tr("Its number. Empty: the only store that orders can be created in."),
        )
        words.setBuddy(self.store)
        self.store.setAccessibleName(words.text())
        self.again.setEnabled(True)
        self.anew = pieces.button(
            self.tr("Go through the set-up again…"),
            self.tr("Language, both services, set-up and scanner, step by step"),
        )
        card.add(
            self.tr("Everything from the start"),
            pieces.row(self.anew, 1),
            self.tr("What is entered already stays until you change it."),
        )
        return card

    def _reminders(self) -> Card:
        card = Card(self.tr("Reminders"))
        self.days = NumberField(0, _MOST_DAYS, 90)
        words = self.setting(
            card,
            "token_reminder_days",
            self.tr("Remind me to renew the token"),
            pieces.row(self.days, pieces.label(self.tr("days after it was entered"), wrap=True)),
            self.tr("0 never reminds."),
        )
        words.setBuddy(self.days)
        self.days.setAccessibleName(words.text())
        self.expires = Tick(self.tr("It expires on"))
        self.day = DayField(self.look)
        self.day.setAccessibleName(self.tr("Day on which ShipStation’s key expires"))
        self.setting(
            card,
            "key_expires",
            self.tr("ShipStation key"),
            pieces.row(self.expires, self.day, 1),
            self.tr("The day that ShipStation showed with the key. You are told 14 days before."),
        )
        return card

    def _identity(self) -> Card:
        card = Card(self.tr("About this shop"))
        self.name = TextField()
        self.setting(
            card, "name", self.tr("Name"), self.name, self.tr("What you call it, here alone.")
        )
        self.region = pieces.label("", "body", wrap=True)
        row = pieces.row(self.region)
        card.add(
            self.tr("Region"),
            row,
            self.tr("Accounts and tokens belong to a region: another region is another shop."),
        )
        self.company = TextField()
        self.setting(card, "company", self.tr("Company"), self.company)
        self.contact = TextField()
        self.setting(
            card,
            "contact",
            self.tr("E-mail address for Back Market"),
            self.contact,
            self.tr("Back Market wants both in every request, to reach whoever sends too many."),
        )
        self.preproduction = Tick(self.tr("Work on Back Market’s test platform"))
        self.setting(
            card,
            "preproduction",
            self.tr("Test platform"),
            pieces.row(self.preproduction),
            self.tr("It has tokens and orders of its own. Leave it off for a real shop."),
        )
        return card

    def _connect(self) -> None:
        self.connections.reconnect_wanted.connect(self.reconnect_wanted)
        self.connections.key_wanted.connect(self.key_wanted)
        self.again.clicked.connect(self.look_at_stores_wanted)
        self.anew.clicked.connect(self.first_run_wanted)
        self.mode.chosen.connect(self.on_mode)
        self.store.entered.connect(self.on_store)
        self.days.entered.connect(self.on_days)
        self.expires.clicked.connect(self.on_expires)
        self.day.entered.connect(self.on_day)
        for name in ("name", "company", "contact"):
            field: TextField = getattr(self, name)
            field.setProperty("setting", name)
            field.textEdited.connect(self.on_text)
        self.preproduction.clicked.connect(self.on_preproduction)
        if self.shops is not None:
            self.shops.shop_wanted.connect(self.shop_wanted)
        if self.file is not None:
            self.file.imported.connect(self.on_imported)

    # --- showing -------------------------------------------------------------------------------

    def open(self) -> None:
        """Ask which credentials and which shops there are."""
        self.connections.read()
        if self.shops is not None:
            self.shops.read()

    def show_values(self) -> None:
        """Show the settings that are wanted."""
        self.mode.show_value(self.wanted("mode").value)
        store = self.wanted("store_id")
        if "store_id" not in self._faults:
            show_text(self.store, "" if store is None else str(store))
        if "token_reminder_days" not in self._faults:
            show_text(self.days, str(self.wanted("token_reminder_days")))
        day = self.wanted("key_expires")
        self.expires.setChecked(day is not None)
        self.day.setEnabled(day is not None and not self.closed("key_expires"))
        self.day.show_day(day or _today() + _A_YEAR)
        show_text(self.name, self.wanted("name"))
        self.region.setText(region_words(self.choices.current.region))
        show_text(self.company, self.wanted("company"))
        show_text(self.contact, self.wanted("contact"))
        self.preproduction.setChecked(self.wanted("preproduction"))

    @Slot(object)
    def on_changed(self, shop: Shop) -> None:
        """Show what is in use now; the list of shops takes the new name."""
        super().on_changed(shop)
        renamed, self._name_in_list = shop.name != self._name_in_list, shop.name
        if renamed and self.shops is not None:
            self.shops.read()

    # --- changing ------------------------------------------------------------------------------

    @Slot(str)
    def on_mode(self, value: str) -> None:
        """Want another set-up."""
        self.want(mode=Mode(value))

    @Slot(object)
    def on_store(self, number: int | None) -> None:
        """Want another store, or the only one."""
        wrong = number is None and bool(self.store.text().strip())
        sentence = self.tr("The number of a store is made of figures alone.")
        self.find_fault("store_id", sentence if wrong else "")
        if not wrong:
            self.want(store_id=number)

    @Slot(object)
    def on_days(self, days: int | None) -> None:
        """Want to be reminded sooner or later."""
        wrong = self.tr("Between 0 and {most} days.").format(most=_MOST_DAYS)
        self.find_fault("token_reminder_days", wrong if days is None else "")
        if days is not None:
            self.want(token_reminder_days=days)

    @Slot(bool)
    def on_expires(self, expires: bool) -> None:
        """Say that the key expires, or that it does not."""
        self.want(key_expires=_today() + _A_YEAR if expires else None)
        self.show_values()

    @Slot(object)
    def on_day(self, day: date) -> None:
        """Say on which day."""
        self.want(key_expires=day)

    @Slot(str)
    def on_text(self, text: str) -> None:
        """Call the shop something else, or say otherwise whose it is."""
        self.want(**{str(self.sender().property("setting")): text.strip()})

    @Slot(bool)
    def on_preproduction(self, wanted: bool) -> None:
        """Work on the test platform, or on the real one."""
        self.want(preproduction=wanted)

    @Slot(object)
    def on_imported(self, values: dict[str, Any]) -> None:
        """Want what stands in a file."""
        self.take_draft(values)


def _today() -> date:
    return datetime.now(UTC).astimezone().date()
