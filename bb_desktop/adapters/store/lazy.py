"""The database of a shop, opened when it is first used: loading and migrating take their time.

Nothing is sent to a service before the file was looked through, and nothing is written before what
it lost was put back. Once damage was met, nothing is read or written any more: a verdict on it
would be a guess.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from bb_desktop.adapters.data_folder import make_folder
from bb_desktop.domain.errors import DatabaseDamaged, StoreError

if TYPE_CHECKING:
    from bb_desktop.adapters.store.start_check import StartCheck
    from bb_desktop.adapters.store.store import SqlStore, SqlTransaction
    from bb_desktop.domain.scan_records import LostScans

log = logging.getLogger(__name__)

_DATABASE = "bb-desktop.db"
#: A large database is looked through for longer; the journal of scans has what was scanned then.
_SCANS_WAIT_S = 2.0


class LazyStore:
    """The database, opened when it is first used: on a worker, with the window on screen."""

    def __init__(
        self,
        url: str | None,
        data_dir: Path,
        mend: Callable[[SqlStore, LostScans], object] | None = None,
        *,
        sound_for_s: float = 0.0,
    ) -> None:
        """Remember where it is; nothing is opened yet.

        Args:
            url: As `SqlStore.open` takes it; None for the file in the data folder.
            data_dir: The data folder.
            mend: Puts scans back that the database lost, before anything else uses it; a
                ``StoreError`` leaves them for the next time.
            sound_for_s: A look through the file that found nothing is good for so long.
        """
        self._url = url
        self._data_dir = data_dir
        self._mend = mend
        self._sound_for_s = sound_for_s
        self._lock = threading.Lock()
        self._store: SqlStore | None = None
        self._check: StartCheck | None = None
        self._damage: DatabaseDamaged | None = None
        self._closed = False

    # --- opening -------------------------------------------------------------------------------

    def opened(self) -> SqlStore:
        """Open it if it is not, migrating it first.

        Raises:
            DatabaseDamaged: It is damaged, or gone while copies of it are there; it is as it was.
            StoreError: It cannot be used, or was closed already.
        """
        with self._lock:
            if self._closed:
                # A pass that did not end in time must write nothing behind its shop's back.
                raise StoreError("The database is closed.")
            if self._damage is not None:
                raise DatabaseDamaged(str(self._damage))
            if self._store is None:
                make_folder(self._data_dir)
                try:
                    self._store = self._made()
                except DatabaseDamaged as error:
                    self.note_damage(error)
                    raise
            return self._store

    def _made(self) -> SqlStore:
        from bb_desktop.adapters.store.engine import file_of, read_url
        from bb_desktop.adapters.store.start_check import (
            StartCheck,
            fault_before_opening,
            was_sound,
        )
        from bb_desktop.adapters.store.store import SqlStore

        # The file's bare name: a folder's may hold what means something in a URL.
        url = self._url or f"sqlite:///{_DATABASE}"
        file = file_of(read_url(url, self._data_dir))
        if file is not None and (fault := fault_before_opening(file)):
            raise DatabaseDamaged(fault)
        store = SqlStore.open(url, data_dir=self._data_dir)
        try:
            if file is not None and not was_sound(file, self._sound_for_s):
                self._check = StartCheck(file)
                self._check.begin()
            self._put_back(store)
        except BaseException:
            self._end_check()
            store.close()
            raise
        return store

    def _put_back(self, store: SqlStore) -> None:
        if self._mend is None:
            return
        lost = store.lost_scans()
        if not lost:
            return
        self._sound(_SCANS_WAIT_S)
        try:
            self._mend(store, lost)
        except DatabaseDamaged:
            raise
        except StoreError as error:
            log.warning("scans not put back error=%s", error)

    def _sound(self, at_most_s: float | None = None) -> None:
        """Wait until the file was looked through, or for so long."""
        if self._check is not None and (fault := self._check.fault(at_most_s)):
            raise DatabaseDamaged(fault)

    def note_damage(self, error: DatabaseDamaged) -> None:
        """Keep that it is damaged, beside the file too: the next start looks at all of it."""
        from bb_desktop.adapters.store.engine import file_of, read_url
        from bb_desktop.adapters.store.start_check import mark

        if self._damage is None:
            log.error("database damaged: nothing is read or written any more")
            file = file_of(read_url(self._url or f"sqlite:///{_DATABASE}", self._data_dir))
            if file is not None and file.exists():
                mark(file)
        self._damage = error

    def damage(self) -> str:
        """Wait until it was looked through; gives what is wrong with it, ``""`` for nothing.

        Raises:
            StoreError: It cannot be used, for another reason than damage.
        """
        try:
            self.opened()
            self._sound()
        except DatabaseDamaged as error:
            self.note_damage(error)
            return str(error)
        return ""

    def see_that_it_is_sound(self) -> None:
        """Wait until it was looked through.

        Raises:
            DatabaseDamaged: It is damaged.
            StoreError: It cannot be used.
        """
        fault = self.damage()
        if fault:
            raise DatabaseDamaged(fault)

    @property
    def looked_through(self) -> bool:
        """Say whether nobody waits for a look through the file."""
        return self._check is None or self._check.done

    # --- using ---------------------------------------------------------------------------------

    @contextmanager
    def transaction(self) -> Iterator[SqlTransaction]:
        """Begin a transaction for writing; waits a moment while the file is looked through."""
        store = self.opened()
        try:
            self._sound(_SCANS_WAIT_S)
            with store.transaction() as tx:
                yield tx
        except DatabaseDamaged as error:
            self.note_damage(error)
            raise

    @contextmanager
    def reading(self) -> Iterator[SqlTransaction]:
        """Begin a consistent reading."""
        store = self.opened()
        try:
            with store.reading() as tx:
                yield tx
        except DatabaseDamaged as error:
            self.note_damage(error)
            raise

    def clear_remains(self, *, thoroughly: bool = False) -> bool:
        """Overwrite what erased rows left in the files; False when something is left to do."""
        store = self.opened()
        self._sound()
        return store.clear_remains(thoroughly=thoroughly)

    def remove_copies(self, before: datetime) -> int:
        """Remove copies of the database that were taken before a time; returns how many."""
        return self.opened().remove_copies(before)

    def close(self) -> None:
        """Close it for good, if it was ever opened."""
        with self._lock:
            self._closed = True
            self._end_check()
            if self._store is not None:
                self._store.close()
                self._store = None

    def _end_check(self) -> None:
        if self._check is not None:
            self._check.close()
