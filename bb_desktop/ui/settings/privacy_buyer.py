"""One buyer: found by order number or name, everything shown that is stored, and forgotten."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QFrame, QLineEdit, QListWidget, QListWidgetItem

from bb_desktop.application.changes import Changes
from bb_desktop.application.privacy import MOST_FOUND, Erased, NotErased, StoredOrder
from bb_desktop.domain.errors import BbDesktopError
from bb_desktop.domain.privacy import BuyerFound
from bb_desktop.ui import pieces, theme, times
from bb_desktop.ui.marked import QT_TRANSLATE_NOOP
from bb_desktop.ui.messages import error_sentence, number, say
from bb_desktop.ui.plain_text import as_tip
from bb_desktop.ui.settings.entry import Entry
from bb_desktop.ui.settings.privacy_desk import Found, PrivacyDesk
from bb_desktop.ui.settings.privacy_fields import FieldsTable
from bb_desktop.ui.settings.sheet import Message
from bb_desktop.ui.worker import SerialWorker

_SETTLE_MS = 250
_ORDER = Qt.ItemDataRole.UserRole
_LIST_HEIGHT = 132
_REFUSED = {
    NotErased.OPEN: QT_TRANSLATE_NOOP(
        "messages", "This order is still to be shipped: its address is needed until then."
    ),
    NotErased.ALREADY: QT_TRANSLATE_NOOP("messages", "This buyer is forgotten already."),
    NotErased.UNKNOWN: QT_TRANSLATE_NOOP("messages", "There is no such order any more."),
}


def buyer_line(found: BuyerFound, now: datetime) -> str:
    """Say of an order which it is, whose, and how it stands."""
    if found.erased_at is not None:
        words = QT_TRANSLATE_NOOP("messages", "{order} · {created} · buyer forgotten {when}")
    elif not found.closed:
        words = QT_TRANSLATE_NOOP("messages", "{order} · {created} · {buyer} · to be shipped")
    else:
        words = QT_TRANSLATE_NOOP("messages", "{order} · {created} · {buyer}")
    erased = found.erased_at
    return say(
        words,
        order=number(found.order_id),
        created=times.clock(found.created_at, now),
        buyer=", ".join(filter(None, (found.name, found.country))) or "–",
        when="" if erased is None else times.clock(erased, now),
    )


class BuyerCard(QFrame):
    """The search, what it found, and what can be done with one of them.

    Signals:
        erased: A buyer was forgotten; `Changes` for whoever shows the order.
    """

    erased = Signal(object)

    def __init__(self, look: theme.Theme, worker: SerialWorker, desk: PrivacyDesk) -> None:
        """Begin without a search."""
        super().__init__()
        self.setObjectName("card")
        self._worker = worker
        self._desk = desk
        self._read_at: datetime | None = None
        self._found: tuple[BuyerFound, ...] = ()
        self._asked: BuyerFound | None = None
        self._build(look)
        self._settle = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._settle.timeout.connect(self.on_settled)
        self.search.textChanged.connect(self.on_typed)
        self.search.returnPressed.connect(self.on_settled)
        self.list.currentRowChanged.connect(self.on_row)
        self.save.clicked.connect(self.on_save)
        self.forget.clicked.connect(self.on_forget)
        self.message.pressed.connect(self.on_sure)
        self._tell("")
        self._show_nothing()

    def _build(self, look: theme.Theme) -> None:
        self.search = QLineEdit()
        self.search.setClearButtonEnabled(True)
        self.search.setPlaceholderText(self.tr("Order number, or name of the buyer"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.search.setMaximumWidth(420)
        self.told = pieces.label("", "small", "muted", wrap=True)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Orders found"))
        self.list.setFixedHeight(_LIST_HEIGHT)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.stored = FieldsTable()
        self.stored.setAccessibleName(self.tr("What is stored of this order"))
        self.message = Message(look)
        self.save = pieces.button(
            self.tr("Save as CSV…"), self.tr("Everything that is stored, for a buyer who asks")
        )
        self.forget = pieces.button(
            self.tr("Forget this buyer"),
            self.tr("Erase name, address, phone and e-mail; order and phone stay as proof"),
        )
        self._find_row = pieces.row(self.search, 1)
        self._find_row.setStretch(0, 4)
        name = pieces.label(self.tr("One buyer"), "lead")
        about = pieces.label(
            self.tr(
                "Show what is stored of a buyer who asks, and forget this buyer where it is wanted."
            ),
            "small",
            "muted",
            wrap=True,
        )
        #: For the search of the settings.
        self.entries = (Entry(name, self.search, [about]),)
        inside = pieces.column(
            name,
            about,
            self._find_row,
            self.told,
            self.list,
            self.message,
            pieces.row(self.save, self.forget, 1),
            self.stored,
            gap=8,
        )
        inside.setContentsMargins(16, 12, 16, 14)
        self.setLayout(inside)

    def _show_nothing(self) -> None:
        for widget in (self.list, self.save, self.forget, self.stored):
            widget.hide()
        self.stored.stored.show_fields(())

    # --- the search ----------------------------------------------------------------------------

    @Slot(str)
    def on_typed(self, _text: str) -> None:
        """Wait until nobody types any more."""
        self._settle.start()

    @Slot()
    def on_settled(self) -> None:
        """Look for what was typed."""
        self._settle.stop()
        words = self.search.text().strip()
        self.message.say("good", "")
        if not words:
            self._found = ()
            self._tell("")
            self._show_nothing()
            return
        self._ask(partial(self._desk.find, words), self.on_found)

    def _ask(self, job: object, done: object) -> None:
        self._worker.submit(job, done=done, failed=self.on_failed)  # type: ignore[arg-type]

    @Slot(object)
    def on_failed(self, error: BbDesktopError) -> None:
        """Say what the database or the file did."""
        self.message.say("danger", error_sentence(error))

    @Slot(object)
    def on_found(self, found: Found) -> None:
        """List them; the only one is shown at once."""
        if found.words != self.search.text().strip():
            return
        chosen = self._chosen
        self._found, self._read_at = found.buyers, found.read_at
        self.list.blockSignals(True)
        self.list.clear()
        for buyer in found.buyers:
            item = QListWidgetItem(buyer_line(buyer, found.read_at))
            item.setData(_ORDER, buyer.order_id)
            item.setToolTip(as_tip(item.text()))
            item.setSizeHint(QSize(0, theme.CONTROL_HEIGHT))
            self.list.addItem(item)
        self.list.blockSignals(False)
        self._tell(self._told(len(found.buyers)))
        self._show_nothing()
        self.list.setVisible(bool(found.buyers))
        numbers = [buyer.order_id for buyer in found.buyers]
        if chosen is not None and chosen.order_id in numbers:
            self.list.setCurrentRow(numbers.index(chosen.order_id))
        elif len(numbers) == 1:
            self.list.setCurrentRow(0)

    def _tell(self, sentence: str) -> None:
        self.told.setText(sentence)
        self.told.setVisible(bool(sentence))

    def _told(self, count: int) -> str:
        if not count:
            return self.tr("No order of that number or name is stored here.")
        if count == MOST_FOUND:
            words = self.tr("The newest {count} are shown: say more of the name or the number.")
            return words.format(count=count)
        return ""

    @property
    def _chosen(self) -> BuyerFound | None:
        row = self.list.currentRow()
        return self._found[row] if 0 <= row < len(self._found) else None

    @Slot(int)
    def on_row(self, _row: int) -> None:
        """Show everything that is stored of the chosen order."""
        chosen = self._chosen
        if chosen is not None:
            self._ask(partial(self._desk.stored, chosen.order_id), self.on_stored)

    @Slot(object)
    def on_stored(self, stored: StoredOrder | None) -> None:
        """Show it."""
        chosen = self._chosen
        if stored is None or chosen is None or stored.found.order_id != chosen.order_id:
            return
        self.stored.stored.show_fields(stored.fields)
        for widget in (self.stored, self.save, self.forget):
            widget.show()
        self.forget.setEnabled(stored.found.closed and stored.found.erased_at is None)
        if not stored.found.closed:
            self.message.say("caution", say(_REFUSED[NotErased.OPEN]))

    # --- what can be done ----------------------------------------------------------------------

    @Slot()
    def on_save(self) -> None:
        """Ask where to."""
        chosen = self._chosen
        if chosen is None:
            return
        name = f"buyer-{chosen.order_id}.csv"
        dialog = QFileDialog(self, self.tr("Save what is stored"), name, "*.csv")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("csv")
        dialog.fileSelected.connect(self.save_to)
        dialog.open()

    @Slot(str)
    def save_to(self, name: str) -> None:
        """Write what is shown into a file."""
        fields = self.stored.stored.fields
        self._ask(partial(self._desk.export, Path(name), fields), self.on_saved)

    @Slot(object)
    def on_saved(self, path: Path) -> None:
        """Say where it is."""
        self.message.say("good", self.tr("Exported to {path}").format(path=path))

    @Slot()
    def on_forget(self) -> None:
        """Ask once: it cannot be taken back."""
        self._asked = self._chosen
        if self._asked is not None:
            words = self.tr("Forget the buyer of order {order}? This cannot be taken back.")
            self.message.say(
                "caution",
                words.format(order=number(self._asked.order_id)),
                self.tr("Yes, forget"),
            )

    @Slot()
    def on_sure(self) -> None:
        """Forget the buyer."""
        asked, self._asked = self._asked, None
        if asked is not None:
            self.message.say("good", "")
            self._ask(partial(self._desk.forget, asked.order_id), self.on_forgotten)

    @Slot(object)
    def on_forgotten(self, done: Erased | NotErased) -> None:
        """Say so, and show what is left."""
        if isinstance(done, NotErased):
            self.message.say("caution", say(_REFUSED[done]))
            return
        (order_id,) = done.order_ids
        # By his name nobody finds him any more.
        self.search.setText(str(order_id))
        self.on_settled()
        words = self.tr("Forgotten. Copies of the database that were made before still know him.")
        self.message.say("good", words)
        self.erased.emit(Changes(frozenset(done.order_ids)))
