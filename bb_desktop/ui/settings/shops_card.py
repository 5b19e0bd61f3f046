"""The seller's shops as the settings show them: opened, added, renamed, taken off the list."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from bb_desktop.domain.errors import BbDesktopError
from bb_desktop.domain.shop import Region
from bb_desktop.ui import pieces, theme
from bb_desktop.ui.doors import KnownShop, Shops
from bb_desktop.ui.settings.controls import Choice
from bb_desktop.ui.settings.fields import TextField
from bb_desktop.ui.settings.regions import REGIONS, region_words
from bb_desktop.ui.settings.sheet import Card, Message
from bb_desktop.ui.settings.words import sentence_of
from bb_desktop.ui.worker import SerialWorker

PRACTICE = "practice"


class ShopsCard(Card):
    """A row for each shop, the practice shop last.

    Signals:
        shop_wanted: Another shop is to be opened; its key, or ``practice``.
    """

    shop_wanted = Signal(str)

    def __init__(self, look: theme.Theme, worker: SerialWorker, shops: Shops) -> None:
        """Begin without rows."""
        super().__init__(self.tr("Your shops"))
        self._worker = worker
        self._shops = shops
        self._known: tuple[KnownShop, ...] = ()
        self._removing: KnownShop | None = None
        self._added: KnownShop | None = None
        self._list = QVBoxLayout()
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(6)
        self.across(self._list)
        self.name = TextField(220)
        self.name.setPlaceholderText(self.tr("Name of the shop"))
        self.name.setAccessibleName(self.name.placeholderText())
        self.region = Choice([(one.value, region_words(one)) for one in REGIONS], 200)
        self.region.setAccessibleName(self.tr("Region of the new shop"))
        self.new = pieces.button(
            self.tr("Add a shop"), self.tr("It gets orders, settings and credentials of its own")
        )
        self.new.setEnabled(False)
        self.add(
            self.tr("Another shop or region"),
            pieces.column(self.name, pieces.row(self.region, self.new, 1), gap=6),
            self.tr("Every region has accounts, tokens and order numbers of its own."),
        )
        self.message = Message(look)
        self.across(self.message)
        self.name.textChanged.connect(self.on_name)
        self.name.returnPressed.connect(self.on_new)
        self.new.clicked.connect(self.on_new)
        self.message.pressed.connect(self.on_pressed)

    def read(self) -> None:
        """Ask which shops there are."""
        self._worker.submit(self._shops.known, done=self.on_known, failed=self.on_failed)

    @Slot(object)
    def on_known(self, known: tuple[KnownShop, ...]) -> None:
        """Show them."""
        self._known = known
        pieces.empty(self._list)
        current = self._shops.current
        for one in known:
            self._list.addWidget(self._row(one, current=one.key == current))
        practice = KnownShop(PRACTICE, self.tr("Practice shop"), Region.EUROPE)
        self._list.addWidget(self._row(practice, current=current == PRACTICE))

    def _row(self, shop: KnownShop, *, current: bool) -> QWidget:
        row = QWidget()
        name = shop.name or self.tr("First shop")
        where = self.tr("Nothing is sent") if shop.key == PRACTICE else region_words(shop.region)
        words = pieces.column(
            pieces.label(name, "strong", wrap=True),
            pieces.label(where, "small", "muted", wrap=True),
            gap=0,
        )
        inside = pieces.row(words, gap=8)
        inside.setStretch(0, 1)
        if current:
            inside.addWidget(pieces.label(self.tr("In front now"), "small_strong", "good"))
        else:
            remove = pieces.button(
                self.tr("Remove…"), self.tr("Take “{name}” off the list").format(name=name)
            )
            remove.clicked.connect(self.on_remove)
            remove.setProperty("shop", shop.key)
            opener = pieces.button(
                self.tr("Open"), self.tr("Show “{name}” in this window").format(name=name)
            )
            opener.setProperty("shop", shop.key)
            opener.clicked.connect(self.on_open)
            # The first one's folder is that of the program itself.
            if shop.key not in ("", PRACTICE):
                inside.addWidget(remove)
            inside.addWidget(opener)
        row.setLayout(inside)
        return row

    @Slot(object)
    def on_failed(self, error: BbDesktopError) -> None:
        """Say what did not work."""
        self._removing = self._added = None
        self.message.say("danger", sentence_of(error))

    @Slot(str)
    def on_name(self, text: str) -> None:
        """A shop needs a name."""
        self.new.setEnabled(bool(text.strip()))

    @Slot()
    def on_open(self) -> None:
        """Have a shop opened."""
        self.shop_wanted.emit(str(self.sender().property("shop")))

    @Slot()
    def on_new(self) -> None:
        """Add a shop."""
        name = self.name.text().strip()
        if name:
            self._removing = None
            region = Region(self.region.value)
            self._worker.submit(
                partial(self._shops.add, name, region), done=self.on_added, failed=self.on_failed
            )

    @Slot(object)
    def on_added(self, shop: KnownShop) -> None:
        """Offer to open it: it is empty until its wizard was gone through."""
        self._added = shop
        self.name.clear()
        self.message.say(
            "good",
            self.tr("“{name}” is on the list. Open it to connect it.").format(name=shop.name),
            self.tr("Open"),
        )
        self.read()

    @Slot()
    def on_remove(self) -> None:
        """Ask first."""
        key = str(self.sender().property("shop"))
        self._added = None
        self._removing = next((one for one in self._known if one.key == key), None)
        if self._removing is not None:
            self.message.say(
                "caution",
                self.tr(
                    "Take “{name}” off the list and forget its credentials? Its folder with orders "
                    "and proofs is set aside, not erased."
                ).format(name=self._removing.name),
                self.tr("Remove it"),
            )
            self.message.button.setFocus()

    @Slot()
    def on_pressed(self) -> None:
        """Open what was added, or remove what was asked about."""
        added, removing = self._added, self._removing
        self._added = self._removing = None
        if added is not None:
            self.shop_wanted.emit(added.key)
        elif removing is not None:
            self._worker.submit(
                partial(self._shops.remove, removing.key),
                done=self.on_removed,
                failed=self.on_failed,
            )

    @Slot(object)
    def on_removed(self, _nothing: object) -> None:
        """Show those that are left."""
        self.message.say("good", self.tr("It is off the list; its folder was set aside."))
        self.read()
