"""The model behind the orders table: rows of read models that change in place.

Sorting and filtering is done before (see `rows`); here rows come, go and move one by one, so that
selection, current row and scroll position stay while a sync goes on.
"""

from __future__ import annotations

import itertools
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from bb_desktop.application.queries import OrderView
from bb_desktop.domain.orders import OrderId
from bb_desktop.ui.messages import say
from bb_desktop.ui.orders.columns import COLUMNS, sentence

SORT_ROLE = Qt.ItemDataRole.UserRole + 1
ROW_ROLE = Qt.ItemDataRole.UserRole + 2

Index = QModelIndex | QPersistentModelIndex


class OrdersModel(QAbstractTableModel):
    """Rows as last arranged."""

    def __init__(self, now: Callable[[], datetime], parent: QObject | None = None) -> None:
        """Begin empty; ``now`` gives the time for the countdowns, aware UTC."""
        super().__init__(parent)
        self._now = now
        self._rows: list[OrderView] = []

    @property
    def rows(self) -> Sequence[OrderView]:
        """Give the rows as shown."""
        return self._rows

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Count the rows."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Count the columns."""
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Give a column's word."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return say(COLUMNS[section].word)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give a cell's text, its sort value, or the whole row."""
        if not index.isValid():
            return None
        view = self._rows[index.row()]
        column = COLUMNS[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return column.text(view, self._now())
            case Qt.ItemDataRole.ToolTipRole:
                return column.tip(view, self._now()) or None
            case Qt.ItemDataRole.AccessibleTextRole:
                return sentence(view, self._now())
            case _ if role == SORT_ROLE:
                return column.sort(view)
            case _ if role == ROW_ROLE:
                return view
        return None

    def row_of(self, order_id: OrderId) -> int | None:
        """Find an order's row."""
        return next((row for row, view in enumerate(self._rows) if view.order_id == order_id), None)

    def replace(self, rows: Sequence[OrderView]) -> None:
        """Show other rows, because the seller asked for another filter or order of rows."""
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def update(self, rows: Sequence[OrderView]) -> None:
        """Bring the rows up to date step by step: what stays, stays where it is on the screen."""
        wanted = {view.order_id: position for position, view in enumerate(rows)}
        self._remove_all_but(wanted)
        self._put_in_order(wanted)
        self._insert_missing(rows)
        self._show_changes(rows)

    def _remove_all_but(self, wanted: dict[OrderId, int]) -> None:
        gone = [row for row, view in enumerate(self._rows) if view.order_id not in wanted]
        for first, last in reversed(list(_runs(gone))):
            self.beginRemoveRows(QModelIndex(), first, last)
            del self._rows[first : last + 1]
            self.endRemoveRows()

    def _put_in_order(self, wanted: dict[OrderId, int]) -> None:
        """Move as few rows as possible: those outside the longest run that is in order already."""
        targets = [wanted[view.order_id] for view in self._rows]
        if all(one < other for one, other in itertools.pairwise(targets)):
            return
        settled = _longest_rising(targets)
        for target in sorted(set(targets) - set(settled)):
            source = targets.index(target)
            place = bisect_left(settled, target)
            # Where the next settled row stands; behind all rows when there is none.
            before = targets.index(settled[place]) if place < len(settled) else len(targets)
            settled.insert(place, target)
            if before in (source, source + 1):
                continue
            self.beginMoveRows(QModelIndex(), source, source, QModelIndex(), before)
            moved_to = before - 1 if before > source else before
            self._rows.insert(moved_to, self._rows.pop(source))
            targets.insert(moved_to, targets.pop(source))
            self.endMoveRows()

    def _insert_missing(self, rows: Sequence[OrderView]) -> None:
        if len(rows) == len(self._rows):
            return
        present = {view.order_id for view in self._rows}
        missing = [position for position, view in enumerate(rows) if view.order_id not in present]
        for first, last in _runs(missing):
            self.beginInsertRows(QModelIndex(), first, last)
            self._rows[first:first] = rows[first : last + 1]
            self.endInsertRows()

    def _show_changes(self, rows: Sequence[OrderView]) -> None:
        changed = [
            position
            for position, (old, new) in enumerate(zip(self._rows, rows, strict=True))
            if old is not new
        ]
        for first, last in _runs(changed):
            self._rows[first : last + 1] = rows[first : last + 1]
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(COLUMNS) - 1))


def _runs(positions: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Join rising positions into runs of neighbours, first and last of each."""
    start = previous = None
    for position in positions:
        if previous is None or position != previous + 1:
            if start is not None and previous is not None:
                yield start, previous
            start = position
        previous = position
    if start is not None and previous is not None:
        yield start, previous


def _longest_rising(values: Sequence[int]) -> list[int]:
    """Find a longest rising run of values, not necessarily neighbours (patience sorting)."""
    tails: list[int] = []
    before: dict[int, int | None] = {}
    for value in values:
        place = bisect_left(tails, value)
        before[value] = tails[place - 1] if place else None
        tails[place : place + 1] = [value]
    rising: list[int] = []
    last = tails[-1] if tails else None
    while last is not None:
        rising.append(last)
        last = before[last]
    return rising[::-1]
