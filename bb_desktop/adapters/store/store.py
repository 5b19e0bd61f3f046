"""The store: the database as a whole, its transactions and its health."""

from __future__ import annotations

import logging
import os
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection, Engine

from bb_desktop.adapters.scan_journal import ScanJournal
from bb_desktop.adapters.store.articles import SqlArticles
from bb_desktop.adapters.store.attention import SqlAttention
from bb_desktop.adapters.store.backup import create_private
from bb_desktop.adapters.store.benches import SqlBenches
from bb_desktop.adapters.store.checkpoints import Checkpoints
from bb_desktop.adapters.store.engine import (
    WAIT_S,
    file_of,
    open_engine,
    read_url,
    reading,
    writing,
)
from bb_desktop.adapters.store.errors import MOVED, translated, translated_files
from bb_desktop.adapters.store.journal import SqlJournal
from bb_desktop.adapters.store.lost_scans import lost_scans
from bb_desktop.adapters.store.mirror import SqlMirror
from bb_desktop.adapters.store.orders import SqlOrders
from bb_desktop.adapters.store.outbox import SqlOutbox
from bb_desktop.adapters.store.papers import SqlPapers
from bb_desktop.adapters.store.privacy import REWRITE_WANTED, SqlPrivacy
from bb_desktop.adapters.store.remains import Remains
from bb_desktop.adapters.store.scans import SqlScans
from bb_desktop.adapters.store.search import SqlSearch
from bb_desktop.adapters.store.shipments import SqlShipments
from bb_desktop.adapters.store.state import SqlQuarantine, SqlState
from bb_desktop.adapters.store.stock import SqlStockList
from bb_desktop.adapters.store.turns import Turns
from bb_desktop.adapters.store.type_codes import SqlTypeCodes
from bb_desktop.adapters.store.version import NEWEST, schema_version
from bb_desktop.domain.errors import DatabaseDamaged, StoreError
from bb_desktop.domain.household import Drive
from bb_desktop.domain.scan_records import SCANS_WAITING, LostScans

log = logging.getLogger(__name__)

#: The address of the database unless the seller names another; its file lies in the data folder.
DEFAULT_URL = "sqlite:///bb-desktop.db"


class SqlTransaction:
    """One transaction and everything that can be asked of it; used up when it ends.

    Attributes:
        orders: Back Market's facts and everything known together.
        mirror: ShipStation's orders and what we wrote there.
        shipments: Parcels.
        scans: Identifiers recorded on orders.
        outbox: Effects waiting for their delivery.
        attention: What needs a person.
        journal: What happened.
        quarantine: Records that could not be understood.
        state: Cursors, texts and health.
        search: Finding orders among all that ever were.
        type_codes: Which type code was seen on which SKU.
        stock: The seller's own list of phones.
        benches: Who has which order open.
        papers: Delivery notes that were printed.
        privacy: Whose buyers are known, and forgetting them.
        articles: What was sold.
    """

    def __init__(self, connection: Connection) -> None:
        """Work on a connection whose transaction has begun."""
        self.orders = SqlOrders(connection)
        self.mirror = SqlMirror(connection)
        self.shipments = SqlShipments(connection)
        self.scans = SqlScans(connection)
        self.outbox = SqlOutbox(connection)
        self.attention = SqlAttention(connection)
        self.journal = SqlJournal(connection)
        self.quarantine = SqlQuarantine(connection)
        self.state = SqlState(connection)
        self.search = SqlSearch(connection)
        self.type_codes = SqlTypeCodes(connection)
        self.stock = SqlStockList(connection)
        self.benches = SqlBenches(connection)
        self.papers = SqlPapers(connection)
        self.privacy = SqlPrivacy(connection)
        self.articles = SqlArticles(connection)


class SqlStore:
    """A database, open and up to date. Any thread may begin transactions of its own.

    Attributes:
        scan_journal: Told what happens to scans, outside the database; None for a server, which
            keeps a log of its own.
    """

    def __init__(self, engine: Engine, *, wait_s: float = WAIT_S) -> None:
        """Take an engine whose database is up to date; `open` is the way in."""
        self._engine = engine
        # A server lets its writers wait without pauses, and sees to its own log.
        file = file_of(engine.url)
        self._turns = None if file is None else Turns(wait_s)
        self._checkpoints = None if file is None else Checkpoints(file, wait_s)
        self._remains = None if file is None else Remains(file, wait_s)
        self._file = file
        self._identity = None if file is None else _identity(file)
        self.scan_journal = None if file is None else ScanJournal(file)
        self._writing = writing(engine)
        self._reading = reading(engine)
        self._closed = False

    @classmethod
    def open(cls, url: str, *, data_dir: Path | None = None, wait_s: float = WAIT_S) -> SqlStore:
        """Open a database, make it if there is none, and bring it up to date.

        Args:
            url: ``sqlite:///file`` or ``postgresql+psycopg://…``.
            data_dir: Where a SQLite file without a full path lies; made if need be.
            wait_s: How long a transaction waits while another one writes.

        Raises:
            StoreError: The address, the file or the server cannot be used, or the database is
                newer than this program. What was there is as it was.
        """
        address = read_url(url, data_dir)
        file = file_of(address)
        if file is not None:
            with translated_files(file):
                file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
                create_private(file)
        with translated():
            engine = open_engine(address, wait_s=wait_s)
            with reading(engine).connect() as connection, connection.begin():
                found = schema_version(connection)
            if found != NEWEST:
                # Alembic takes its time to load, and hardly any start needs it.
                from bb_desktop.adapters.store.migrate import bring_up_to_date

                engine.dispose()
                bring_up_to_date(address, wait_s=wait_s)
            return cls(engine, wait_s=wait_s)

    def close(self) -> None:
        """Let go of the database; safe to repeat. No transaction can begin any more."""
        self._closed = True
        if self._checkpoints is not None:
            self._checkpoints.close()
        if self.scan_journal is not None:
            self.scan_journal.close()
        self._engine.dispose()

    @contextmanager
    def transaction(self) -> Iterator[SqlTransaction]:
        """Begin a transaction for writing: committed at the end, undone on any exception.

        One writes at a time; others wait for it, ten seconds at most, and go on in the order in
        which they came. Keep it short: a scan may be waiting.

        Raises:
            StoreError: The database is in use, full, damaged or out of reach.
        """
        turn: AbstractContextManager[None] = self._turns.turn() if self._turns else nullcontext()
        with turn:
            with self._begun(self._writing) as connection:
                tx = SqlTransaction(connection)
                yield tx
            # What was committed into a file that is gone is not safe anywhere.
            self._see_to_it_that_it_is_there()
            if self.scan_journal is not None:
                self.scan_journal.add(tx.scans.told)
        if self._checkpoints is not None:
            self._checkpoints.committed()

    @contextmanager
    def reading(self) -> Iterator[SqlTransaction]:
        """Begin a consistent reading, which sees one moment and keeps nobody from writing.

        Raises:
            StoreError: Something was written in it, or the database cannot be read.
        """
        with self._begun(self._reading) as connection:
            yield SqlTransaction(connection)

    @contextmanager
    def _begun(self, engine: Engine) -> Iterator[Connection]:
        if self._closed:
            raise StoreError("The database is closed already.")
        self._see_to_it_that_it_is_there()
        with translated(), engine.connect() as connection, connection.begin():
            yield connection

    def _see_to_it_that_it_is_there(self) -> None:
        """Refuse to go on where the file was taken away: the system would let us write on."""
        if self._file is None or (found := _identity(self._file)) == self._identity:
            return
        # Seldom needed, and slow to load.
        from bb_desktop.adapters.drives import drive_of

        # Some network drives number their files anew whenever they like.
        if found is None or drive_of(self._file.parent) is not Drive.NETWORK:
            raise StoreError(MOVED)
        self._identity = found

    def lost_scans(self) -> LostScans:
        """Give what the journal outside the database tells of scans, and the database does not.

        Quick where nothing is lost: the end of the journal tells that.
        """
        if self.scan_journal is None:
            return LostScans()
        try:
            # Read first: what is written after this moment is in the database as well by then, and
            # no scan may seem lost that is being recorded just now.
            told = self.scan_journal.newest()
            with self._begun(self._reading) as connection:
                waiting = SqlState(connection).text(SCANS_WAITING)
                if not waiting and not lost_scans(connection, told):
                    return LostScans()
            told = tuple(self.scan_journal.records())
            with self._begun(self._reading) as connection:
                return lost_scans(connection, told)
        except OSError as error:
            # The database is sound: work goes on, and the next start looks again.
            log.warning("scan journal not read reason=%s", os.strerror(error.errno or 0))
            return LostScans()

    def clear_remains(self, *, thoroughly: bool = False) -> bool:
        """Overwrite what forgotten buyers left in the index, the log and between the rows.

        Takes its time on a large shop, in small transactions: scans go on.

        Args:
            thoroughly: Write a large file anew as well where that is wanted once, though nobody
                can write for some seconds.

        Returns:
            False when something is left for the next time, since the file was in use. A server
            sees to its own files.
        """
        if self._remains is None or self._turns is None:
            return True
        begin, more = True, True
        while more:
            with self.transaction() as tx:
                more = tx.privacy.merge_index(begin=begin)
            begin = False
        rewritten = True
        with self.reading() as tx:
            wanted = tx.state.text(REWRITE_WANTED)
        if wanted:
            with self._turns.turn():
                rewritten = self._remains.rewrite(even_large=thoroughly)
            if rewritten:
                with self.transaction() as tx:
                    tx.state.save_text(REWRITE_WANTED, "")
        return self._remains.empty_log() and rewritten

    def remove_copies(self, before: datetime) -> int:
        """Remove copies of the file that were taken before a time; returns how many.

        Raises:
            StoreError: One cannot be removed.
        """
        return 0 if self._remains is None else self._remains.remove_copies(before)

    def schema_version(self) -> str:
        """Give the version of the schema, as ``0001``."""
        with self._begun(self._reading) as connection:
            return schema_version(connection) or ""

    def quick_check(self) -> bool:
        """Look through the whole file for damage; True when there is none.

        Takes a second for every few hundred megabytes. A server looks after its own files: there
        it is True as soon as the server answers.
        """
        try:
            with self._begun(self._reading) as connection:
                if connection.dialect.name == "postgresql":
                    return connection.exec_driver_sql("SELECT 1").scalar() == 1
                return connection.exec_driver_sql("PRAGMA quick_check").scalar() == "ok"
        except DatabaseDamaged:
            return False


def _identity(file: Path) -> tuple[int, int] | None:
    """Tell one file from another of its name; None where there is none."""
    try:
        found = file.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino
