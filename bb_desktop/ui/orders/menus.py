"""The menus of the orders table: what can be done with an order, and which columns are shown."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QObject, QPoint, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from bb_desktop.application.queries import OrderView
from bb_desktop.domain.stage import OPEN_STAGES, Stage, Verb
from bb_desktop.ui import theme
from bb_desktop.ui.clipboard import copy_private
from bb_desktop.ui.marked import QT_TRANSLATE_N_NOOP, QT_TRANSLATE_NOOP
from bb_desktop.ui.messages import number, say, say_count, stage_word
from bb_desktop.ui.orders.columns import COLUMNS, Column
from bb_desktop.ui.orders.sorting import last_identifier
from bb_desktop.ui.orders.table import OrdersTable
from bb_desktop.ui.plain_text import as_tip


def why_not(view: OrderView, verb: Verb) -> str:
    """Say why something cannot be done with an order now; ``""`` when it can."""
    if verb in view.verbs:
        return ""
    words = {"order": number(view.order_id), "stage": stage_word(view.stage)}
    if verb is Verb.ACCEPT:
        if view.stage is Stage.WAITING_PAYMENT:
            text = QT_TRANSLATE_NOOP("messages", "The buyer has not paid for {order} yet.")
        elif view.stage in OPEN_STAGES or view.stage is Stage.ANNOUNCED:
            text = QT_TRANSLATE_NOOP("messages", "Order {order} is accepted already.")
        else:
            text = QT_TRANSLATE_NOOP("messages", "Order {order} cannot be accepted: {stage}.")
    else:
        text = QT_TRANSLATE_NOOP("messages", "Order {order} is not to be packed: {stage}.")
    return say(text, **words)


class OrderMenu(QObject):
    """What can be done with the current order, and with the selected ones.

    Signals:
        bench_wanted: Open an order at the bench; its id.
        accept_wanted: Accept orders at Back Market; their ids.
        paper_wanted: Show the delivery note of an order; its id.
        link_wanted: Open an order elsewhere; its id, and ``shipstation`` or ``back_market``.
    """

    bench_wanted = Signal(object)
    accept_wanted = Signal(object)
    paper_wanted = Signal(object)
    link_wanted = Signal(object, str)

    def __init__(self, look: theme.Theme, table: OrdersTable, parent: QWidget) -> None:
        """Make the menu; it is filled anew whenever it opens."""
        super().__init__(parent)
        self._look = look
        self._table = table
        self.menu = QMenu(parent)
        self.menu.setToolTipsVisible(True)
        table.menu_wanted.connect(self.on_menu_wanted)

    @Slot(QPoint)
    def on_menu_wanted(self, place: QPoint) -> None:
        """Show what can be done."""
        current = self._table.current_order
        if current is not None:
            self.fill(current, self._table.selected_orders)
            self.menu.popup(place)

    def fill(self, current: OrderView, selected: Sequence[OrderView]) -> None:
        """Offer what the stage allows; what it does not allow says why in its tooltip."""
        self.menu.clear()
        add = self._add
        add(self.tr("Open at the bench"), "bench", self.on_bench, why_not(current, Verb.SCAN))
        acceptable = [view for view in selected or (current,) if Verb.ACCEPT in view.verbs]
        words = self.tr("Accept")
        if len(acceptable) > 1:
            text = QT_TRANSLATE_N_NOOP("messages", "Accept %n orders")
            words = say_count(text, len(acceptable))
        add(words, "inbox", self.on_accept, "" if acceptable else why_not(current, Verb.ACCEPT))
        unpaid = self.tr("There is none before the order is accepted.")
        early = current.stage in (Stage.WAITING_PAYMENT, Stage.TO_ACCEPT)
        add(self.tr("Delivery note"), "printer", self.on_paper, unpaid if early else "")
        self.menu.addSeparator()
        absent = self.tr("ShipStation has no such order.")
        there = current.facts.shipstation is not None
        add(
            self.tr("Open in ShipStation"),
            "external",
            self.on_shipstation,
            "" if there else absent,
        )
        add(self.tr("Open in the Back Office"), "external", self.on_back_office)
        self.menu.addSeparator()
        add(self.tr("Copy order number"), "copy", self.on_copy_number)
        nothing = self.tr("Nothing is scanned or registered on this order.")
        found = last_identifier(current)
        add(
            self.tr("Copy IMEI or serial number"),
            "copy",
            self.on_copy_identifier,
            _if(nothing, found),
        )
        nothing = self.tr("There is no parcel yet.")
        number_there = current.tracking_number
        add(self.tr("Copy parcel number"), "copy", self.on_copy_parcel, _if(nothing, number_there))

    def _add(self, words: str, icon: str, slot: object, why: str = "") -> QAction:
        action = self.menu.addAction(self._look.icon(icon), words)
        action.triggered.connect(slot)
        action.setEnabled(not why)
        action.setToolTip(as_tip(why or words))
        action.setStatusTip(why)
        return action

    @Slot()
    def on_bench(self) -> None:
        """Open the current order at the bench."""
        if current := self._table.current_order:
            self.bench_wanted.emit(current.order_id)

    @Slot()
    def on_accept(self) -> None:
        """Accept what is selected and can be accepted."""
        views = self._table.selected_orders
        ids = tuple(view.order_id for view in views if Verb.ACCEPT in view.verbs)
        if ids:
            self.accept_wanted.emit(ids)

    @Slot()
    def on_paper(self) -> None:
        """Show the delivery note of the current order."""
        if current := self._table.current_order:
            self.paper_wanted.emit(current.order_id)

    @Slot()
    def on_shipstation(self) -> None:
        """Open the current order in ShipStation."""
        if current := self._table.current_order:
            self.link_wanted.emit(current.order_id, "shipstation")

    @Slot()
    def on_back_office(self) -> None:
        """Open the current order in Back Market's Back Office."""
        if current := self._table.current_order:
            self.link_wanted.emit(current.order_id, "back_market")

    @Slot()
    def on_copy_number(self) -> None:
        """Copy the numbers of the selected orders, one a line."""
        _copy(str(view.order_id) for view in self._table.selected_orders)

    @Slot()
    def on_copy_identifier(self) -> None:
        """Copy every identifier of the selected orders, one a line."""
        _copy(one for view in self._table.selected_orders for one in identifiers_of(view))

    @Slot()
    def on_copy_parcel(self) -> None:
        """Copy the parcel numbers of the selected orders, one a line."""
        _copy(view.tracking_number or "" for view in self._table.selected_orders)


def identifiers_of(view: OrderView) -> tuple[str, ...]:
    """List what is recorded on an order, else what Back Market holds for it."""
    scanned = tuple(str(scan.identifier.value) for scan in view.facts.scans)
    return scanned or tuple(line.registered for line in view.lines if line.registered)


def _if(why: str, there: object) -> str:
    return "" if there else why


def _copy(texts: Iterable[str]) -> None:
    lines = [text for text in texts if text]
    if lines:
        copy_private("\n".join(lines))


class ColumnsMenu(QObject):
    """Which columns are shown, and in which order."""

    def __init__(self, table: OrdersTable, parent: QWidget) -> None:
        """Make the menu; it is filled anew whenever it opens."""
        super().__init__(parent)
        self._table = table
        self.menu = QMenu(parent)
        self.menu.aboutToShow.connect(self.on_about_to_show)
        self.menu.triggered.connect(self.on_triggered)
        table.columns_menu_wanted.connect(self.on_column_menu_wanted)

    @Slot()
    def on_about_to_show(self) -> None:
        """List the columns as they are now."""
        self.menu.clear()
        for column in self._table.columns:
            self._entry(self.menu, say(column.word), f"toggle {column.key.value}", column)
        self.menu.addSeparator()
        moving = self.menu.addMenu(self.tr("Move a column"))
        for column in self._table.columns:
            if self._table.wants(column):
                self._add_moves(moving.addMenu(say(column.word)), column)
        self._entry(self.menu, self.tr("Usual columns"), "usual")

    @Slot(object, QPoint)
    def on_column_menu_wanted(self, column: Column, place: QPoint) -> None:
        """Show what can be done with one column."""
        menu = QMenu(self._table)
        menu.triggered.connect(self.on_triggered)
        menu.aboutToHide.connect(menu.deleteLater)
        hide = self._entry(menu, self.tr("Hide this column"), f"toggle {column.key.value}")
        # The table would have no row to speak of.
        hide.setEnabled(column is not COLUMNS[1])
        self._add_moves(menu, column)
        menu.popup(place)

    def _add_moves(self, menu: QMenu, column: Column) -> None:
        self._entry(menu, self.tr("To the left"), f"left {column.key.value}")
        self._entry(menu, self.tr("To the right"), f"right {column.key.value}")

    def _entry(self, menu: QMenu, words: str, what: str, column: Column | None = None) -> QAction:
        action = menu.addAction(words)
        action.setData(what)
        if column is not None:
            action.setCheckable(True)
            action.setChecked(self._table.wants(column))
            action.setEnabled(column is not COLUMNS[1])
        return action

    @Slot("QAction*")
    def on_triggered(self, action: QAction) -> None:
        """Show, hide or move a column."""
        what, _, key = str(action.data() or "").partition(" ")
        column = next((one for one in COLUMNS if one.key.value == key), None)
        if what == "usual":
            self._table.usual_columns()
        elif column is None:
            return
        elif what == "toggle":
            self._table.show_column(column, shown=not self._table.wants(column))
        else:
            self._table.move_column(column, -1 if what == "left" else 1)
