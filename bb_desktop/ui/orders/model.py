"""The model behind the orders table: numbers of orders, and the rows of those that are read.

Sorting and filtering is done before (see `rows`); here rows come, go and move one by one, so that
selection, current row and scroll position stay while a sync goes on. What happens to few of a
hundred thousand rows must not look at all the others, so what both ends share is left alone.
"""

from __future__ import annotations

import itertools
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from bb_desktop.application.queries import OrderView
from bb_desktop.domain.orders import OrderId
from bb_desktop.ui.marked import QT_TRANSLATE_NOOP
from bb_desktop.ui.messages import say
from bb_desktop.ui.orders.columns import COLUMNS, sentence
from bb_desktop.ui.plain_text import as_tip

SORT_ROLE = Qt.ItemDataRole.UserRole + 1
ROW_ROLE = Qt.ItemDataRole.UserRole + 2
ID_ROLE = Qt.ItemDataRole.UserRole + 3
FRESH_ROLE = Qt.ItemDataRole.UserRole + 4

Index = QModelIndex | QPersistentModelIndex

#: Rows that stay read though they are out of sight.
_MOST_READ = 3_000


class OrdersModel(QAbstractTableModel):
    """Rows as last arranged; those that are not read yet are known by their number."""

    def __init__(self, now: Callable[[], datetime], parent: QObject | None = None) -> None:
        """Begin empty; ``now`` gives the time for the countdowns, aware UTC."""
        super().__init__(parent)
        self._now = now
        self._ids: list[OrderId] = []
        self._views: dict[OrderId, OrderView] = {}
        self._fresh: set[OrderId] = set()

    @property
    def order_ids(self) -> Sequence[OrderId]:
        """Give the numbers of all rows, from above to below."""
        return self._ids

    def view_at(self, row: int) -> OrderView | None:
        """Give a row; None while it is not read."""
        return self._views.get(self._ids[row]) if 0 <= row < len(self._ids) else None

    def unread(self, first: int, last: int) -> tuple[OrderId, ...]:
        """List the orders of some rows that are not read yet."""
        wanted = self._ids[max(first, 0) : last + 1]
        return tuple(order_id for order_id in wanted if order_id not in self._views)

    @property
    def fresh(self) -> frozenset[OrderId]:
        """Give the orders that came in while the table was on the screen, and are still marked."""
        return frozenset(self._fresh)

    def age(self, order_ids: Iterable[OrderId]) -> None:
        """Take the marks of new orders away."""
        for order_id in order_ids:
            self._fresh.discard(order_id)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Count the rows."""
        return 0 if parent.isValid() else len(self._ids)

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
        order_id = self._ids[index.row()]
        if role == ID_ROLE:
            return order_id
        if role == FRESH_ROLE:
            return order_id in self._fresh
        view = self._views.get(order_id)
        if view is None:
            reading = role == Qt.ItemDataRole.AccessibleTextRole
            return say(QT_TRANSLATE_NOOP("messages", "Reading …")) if reading else None
        column = COLUMNS[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return column.text(view, self._now())
            case Qt.ItemDataRole.ToolTipRole:
                return as_tip(column.tip(view, self._now())) or None
            case Qt.ItemDataRole.AccessibleTextRole:
                return sentence(view, self._now())
            case _ if role == SORT_ROLE:
                return column.sort(view)
            case _ if role == ROW_ROLE:
                return view
        return None

    def row_of(self, order_id: OrderId) -> int | None:
        """Find an order's row."""
        try:
            return self._ids.index(order_id)
        except ValueError:
            return None

    def replace(self, order_ids: Sequence[OrderId], views: Mapping[OrderId, OrderView]) -> None:
        """Show other rows, because the seller asked for another filter or order of rows."""
        self.beginResetModel()
        self._ids = list(order_ids)
        self._views = dict(views)
        self._fresh.clear()
        self.endResetModel()

    def update(self, order_ids: Sequence[OrderId], views: Mapping[OrderId, OrderView]) -> None:
        """Bring the rows up to date step by step: what stays, stays where it is on the screen."""
        wanted = list(order_ids)
        changed = [
            order_id
            for order_id, view in views.items()
            if order_id in self._views and self._views[order_id] is not view
        ]
        # A row that comes is painted at once, so what it shows has to be there before.
        self._views.update(views)
        if wanted != self._ids:
            above = _shared(self._ids, wanted)
            below = _shared(self._ids[above:][::-1], wanted[above:][::-1])
            self._become(wanted[above : len(wanted) - below], above, len(self._ids) - below)
        self._tell(changed)

    def fill(self, views: Mapping[OrderId, OrderView], *, keep: frozenset[OrderId]) -> None:
        """Take in rows that came into sight; ``keep`` are those that must not be let go for it."""
        known = {one: view for one, view in views.items() if self._views.get(one) is not view}
        self._views.update(known)
        if len(self._views) > _MOST_READ:
            held = keep | known.keys()
            spare = [one for one in self._views if one not in held]
            for order_id in spare[: len(self._views) - _MOST_READ]:
                del self._views[order_id]
        self._tell(known)

    def _tell(self, changed: Iterable[OrderId]) -> None:
        changed = frozenset(changed)
        if not changed:
            return
        rows = [row for row, order_id in enumerate(self._ids) if order_id in changed]
        for first, last in _runs(rows):
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(COLUMNS) - 1))

    def _become(self, wanted: list[OrderId], first: int, end: int) -> None:
        """Turn the rows from ``first`` to before ``end`` into others."""
        places = {order_id: place for place, order_id in enumerate(wanted)}
        end = self._remove_all_but(places, first, end)
        self._put_in_order(places, first, end)
        self._insert_missing(wanted, first, end)

    def _remove_all_but(self, places: Mapping[OrderId, int], first: int, end: int) -> int:
        gone = [row for row in range(first, end) if self._ids[row] not in places]
        for top, bottom in reversed(list(_runs(gone))):
            self.beginRemoveRows(QModelIndex(), top, bottom)
            for order_id in self._ids[top : bottom + 1]:
                # Else every order that was ever open would stay.
                self._views.pop(order_id, None)
            del self._ids[top : bottom + 1]
            self.endRemoveRows()
        return end - len(gone)

    def _put_in_order(self, places: Mapping[OrderId, int], first: int, end: int) -> None:
        """Move as few rows as possible: those outside the longest run that is in order already."""
        targets = [places[order_id] for order_id in self._ids[first:end]]
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
            root = QModelIndex()
            self.beginMoveRows(root, first + source, first + source, root, first + before)
            moved_to = before - 1 if before > source else before
            self._ids.insert(first + moved_to, self._ids.pop(first + source))
            targets.insert(moved_to, targets.pop(source))
            self.endMoveRows()

    def _insert_missing(self, wanted: list[OrderId], first: int, end: int) -> None:
        present = set(self._ids[first:end])
        missing = [place for place, order_id in enumerate(wanted) if order_id not in present]
        self._fresh.update(wanted[place] for place in missing)
        for top, bottom in _runs(missing):
            self.beginInsertRows(QModelIndex(), first + top, first + bottom)
            self._ids[first + top : first + top] = wanted[top : bottom + 1]
            self.endInsertRows()


def _shared(one: Sequence[OrderId], other: Sequence[OrderId]) -> int:
    """Count the equal members at the beginning, by halves: comparing slices is quick."""
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def _runs(positions: Iterable[int]) -> Iterator[tuple[int, int]]:
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
