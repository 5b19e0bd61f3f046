"""The database of a shop, opened when it is first used: loading and migrating take their time."""

from __future__ import annotations

import threading
from contextlib import AbstractContextManager
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from bb_desktop.adapters.data_folder import make_folder
from bb_desktop.domain.errors import StoreError

if TYPE_CHECKING:
    from bb_desktop.adapters.store.store import SqlStore, SqlTransaction

_DATABASE = "bb-desktop.db"


class LazyStore:
    """The database, opened when it is first used: on a worker, with the window on screen."""

    def __init__(self, url: str | None, data_dir: Path) -> None:
        """Remember where it is; nothing is opened yet."""
        self._url = url
        self._data_dir = data_dir
        self._lock = threading.Lock()
        self._store: SqlStore | None = None
        self._closed = False

    def opened(self) -> SqlStore:
        """Open it if it is not, migrating it first.

        Raises:
            StoreError: It cannot be used, or was closed already.
        """
        with self._lock:
            if self._closed:
                # A pass that did not end in time must write nothing behind its shop's back.
                raise StoreError("The database is closed.")
            if self._store is None:
                from bb_desktop.adapters.store.store import SqlStore

                make_folder(self._data_dir)
                # The file's bare name: a folder's may hold what means something in a URL.
                url = self._url or f"sqlite:///{_DATABASE}"
                self._store = SqlStore.open(url, data_dir=self._data_dir)
            return self._store

    def transaction(self) -> AbstractContextManager[SqlTransaction]:
        """Begin a transaction for writing."""
        return self.opened().transaction()

    def reading(self) -> AbstractContextManager[SqlTransaction]:
        """Begin a consistent reading."""
        return self.opened().reading()

    def clear_remains(self, *, thoroughly: bool = False) -> bool:
        """Overwrite what erased rows left in the files; False when something is left to do."""
        return self.opened().clear_remains(thoroughly=thoroughly)

    def remove_copies(self, before: datetime) -> int:
        """Remove copies of the database that were taken before a time; returns how many."""
        return self.opened().remove_copies(before)

    def close(self) -> None:
        """Close it for good, if it was ever opened."""
        with self._lock:
            self._closed = True
            if self._store is not None:
                self._store.close()
                self._store = None
