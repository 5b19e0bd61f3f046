"""The lines of the journal as Qt's list wants them; older ones are fetched as they are needed."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from bb_desktop.domain.records import JournalEntry
from bb_desktop.domain.reports import NumberedEntry
from bb_desktop.ui.activity.sentences import Told, told
from bb_desktop.ui.plain_text import as_tip
from bb_desktop.ui.times import hour

#: Answers with the `JournalEntry` and the `Told` of a line.
ENTRY_ROLE = Qt.ItemDataRole.UserRole
TOLD_ROLE = Qt.ItemDataRole.UserRole + 1

#: So many lines stay read; what comes is put before them for weeks, and some go at a time.
_MOST, _SOME = 2_000, 500

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class JournalModel(QAbstractListModel):
    """Holds what was read so far, newest first.

    Signals:
        more_wanted: The list is near its end; the number of the oldest entry.
    """

    more_wanted = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self._entries: list[NumberedEntry] = []
        # Sentences are made when a line is first drawn, not for thousands that nobody scrolls to.
        self._told: dict[int, Told] = {}
        self._more = False
        self._asked = False
        self._most = _MOST

    @property
    def newest(self) -> int | None:
        """Give the number of the newest entry."""
        return self._entries[0].entry_id if self._entries else None

    def begin(self, entries: tuple[NumberedEntry, ...], *, more: bool) -> None:
        """Show these and nothing else."""
        self.beginResetModel()
        self._entries = list(entries)
        self._more, self._asked, self._most = more, False, _MOST
        known = {one.entry_id for one in entries}
        self._told = {one: words for one, words in self._told.items() if one in known}
        self.endResetModel()

    def put_before(self, entries: tuple[NumberedEntry, ...]) -> None:
        """Put newer entries on top; those known already are passed over."""
        newest = self.newest or 0
        fresh = [one for one in entries if one.entry_id > newest]
        if fresh:
            self.beginInsertRows(QModelIndex(), 0, len(fresh) - 1)
            self._entries[:0] = fresh
            self.endInsertRows()
            self._bound()

    def _bound(self) -> None:
        """Let the oldest lines go, which are read again by whoever scrolls there."""
        count = len(self._entries)
        if count < self._most + _SOME:
            return
        self.beginRemoveRows(QModelIndex(), self._most, count - 1)
        for numbered in self._entries[self._most :]:
            self._told.pop(numbered.entry_id, None)
        del self._entries[self._most :]
        self._more, self._asked = True, False
        self.endRemoveRows()

    def put_behind(self, entries: tuple[NumberedEntry, ...], *, more: bool) -> None:
        """Put older entries at the end."""
        self._more, self._asked = more, False
        oldest = self._entries[-1].entry_id if self._entries else None
        fresh = [one for one in entries if oldest is None or one.entry_id < oldest]
        if fresh:
            begin = len(self._entries)
            self.beginInsertRows(QModelIndex(), begin, begin + len(fresh) - 1)
            self._entries += fresh
            self.endInsertRows()
            # Whoever scrolled that far may be looking at them.
            self._most = max(self._most, len(self._entries))

    def failed(self) -> None:
        """Let older entries be asked for again."""
        self._asked = False

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Count the lines read so far."""
        return 0 if parent.isValid() else len(self._entries)

    def canFetchMore(self, parent: Index) -> bool:
        """Say whether older lines are left."""
        return not parent.isValid() and self._more and not self._asked

    def fetchMore(self, parent: Index) -> None:
        """Ask for older lines; they come when the worker has read them."""
        if self.canFetchMore(parent) and self._entries:
            self._asked = True
            self.more_wanted.emit(self._entries[-1].entry_id)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Answer for one line."""
        if not index.isValid() or index.row() >= len(self._entries):
            return None
        numbered = self._entries[index.row()]
        entry = numbered.entry
        if role == ENTRY_ROLE:
            return entry
        if role in (TOLD_ROLE, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            words = self._words(numbered)
            if role == Qt.ItemDataRole.ToolTipRole:
                return as_tip(words.sentence)
            return words if role == TOLD_ROLE else words.sentence
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(entry, self._words(numbered))
        return None

    def _words(self, numbered: NumberedEntry) -> Told:
        if numbered.entry_id not in self._told:
            self._told[numbered.entry_id] = told(numbered.entry)
        return self._told[numbered.entry_id]

    def _spoken(self, entry: JournalEntry, words: Told) -> str:
        text = self.tr("{time}, {sentence}, {bench}")
        return text.format(time=hour(entry.at), sentence=words.sentence, bench=entry.bench)
