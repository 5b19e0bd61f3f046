"""The household's part of the composition root: the database's copies, diagnostics, starting."""

from __future__ import annotations

import logging
import platform
import sqlite3
import time
from collections.abc import Callable, Sequence
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from bb_desktop import __version__
from bb_desktop.adapters import diagnostics as files
from bb_desktop.adapters.autostart import (
    Autostart,
    autostart_here,
    command_for,
    folder_of_all_shops,
)
from bb_desktop.adapters.drives import drive_of
from bb_desktop.adapters.own_package import project_urls, releases_url, version_of
from bb_desktop.adapters.preferences_file import PreferencesFile
from bb_desktop.adapters.scan_journal import ScanJournal
from bb_desktop.adapters.store import restore as restoring
from bb_desktop.adapters.store.backup import back_up, backups_of, is_due
from bb_desktop.adapters.store.engine import file_of, read_url
from bb_desktop.adapters.store.errors import translated_files
from bb_desktop.adapters.store.start_check import mark
from bb_desktop.application.diagnostics import diagnostics
from bb_desktop.application.ports import Clock, Store
from bb_desktop.domain.errors import DatabaseDamaged, StoreError
from bb_desktop.domain.household import (
    Backup,
    Copies,
    Damage,
    DatabaseCheck,
    Diagnostics,
    Drive,
    House,
    RestorePlan,
)
from bb_desktop.domain.records import Event
from bb_desktop.domain.scan_records import lives_of
from bb_desktop.resources import resource

if TYPE_CHECKING:
    from bb_desktop.adapters.store.store import SqlStore
    from bb_desktop.app import Program
    from bb_desktop.application.preferences import Preferences
    from bb_desktop.domain.shop import Shop

log = logging.getLogger(__name__)

_PACKAGES = ("PySide6-Essentials", "httpx", "pydantic", "SQLAlchemy", "alembic", "keyring")
_ON_A_SERVER = "The database lies on a server; it is copied and put back there."
_SCAN_EVENTS = frozenset({Event.SCANNED, Event.WITHDRAWN})
#: Read at once while scans are counted, and where counting ends.
_PIECE, _MOST = 500, 10_000


class OpenedStore(Store, Protocol):
    """A store that can be asked about itself."""

    def opened(self) -> SqlStore:
        """Open it if it is not."""

    def damage(self) -> str:
        """Wait until it was looked through; gives what is wrong with it."""

    def note_damage(self, error: DatabaseDamaged) -> None:
        """Read and write nothing any more."""


class WindowHousehold:
    """The program's own house, as `ui.doors.Household` asks for it; called on a worker."""

    def __init__(
        self,
        *,
        store: OpenedStore,
        file: Path | None,
        folder: Path,
        clock: Clock,
        shop: Callable[[], Shop],
        preferences: Callable[[], Preferences],
        autostart: Autostart | None,
        command: Sequence[str],
    ) -> None:
        """Take what is looked after; nothing is touched yet.

        Args:
            store: The database.
            file: Where it lies; None for a server.
            folder: Of settings, database and logs.
            clock: Asked for the day.
            shop: Gives the choices in use.
            preferences: Reads what the window remembers.
            autostart: This system's way to start a program at a login; None for none.
            command: What starts this program as it was started now.
        """
        self._store = store
        self._file = file
        self._folder = folder
        self._clock = clock
        self._shop = shop
        self._preferences = preferences
        self._autostart = autostart
        self._command = tuple(command)

    @classmethod
    def of(cls, program: Program) -> WindowHousehold:
        """Look after what a program works with, from before its database is opened.

        A copy that waits takes the database's place now, unless another program has it open.
        """
        url = program.settings.database_url if not program.practises else None
        secret = url.get_secret_value() if url else "sqlite:///bb-desktop.db"
        file = file_of(read_url(secret, program.data_dir))
        if file is not None:
            try:
                restoring.put_back(file)
            except StoreError as error:
                # The copy waits on, which its page says; the database of today can be worked with.
                log.warning("copy not put back error=%s", error)
        return cls(
            store=program.store,
            file=file,
            folder=program.data_dir,
            clock=program.clock,
            shop=lambda: program.shop,
            preferences=PreferencesFile(_window_folder(program)).load,
            autostart=autostart_here(),
            command=command_for(program.data_dir, practice=program.practises),
        )

    # --- what there is -------------------------------------------------------------------------

    def house(self) -> House:
        """Say what there is and where it lies."""
        return House(
            version=__version__,
            parts=(
                ("Python", platform.python_version()),
                ("SQLite", sqlite3.sqlite_version),
                *((name, version_of(name)) for name in _PACKAGES),
            ),
            data_folder=self._folder,
            drive=self.drive(),
            starts_with_system=self._autostart.wanted() if self._autostart else None,
            licence=_document("LICENSE"),
            news=_document("CHANGELOG.md"),
            releases_url=releases_url(project_urls()),
        )

    def drive(self) -> Drive:
        """Say what the data folder lies on."""
        return drive_of(self._file.parent if self._file else self._folder)

    def start_with_system(self, *, wanted: bool) -> House:
        """Have the program started when somebody logs in, or no longer."""
        if self._autostart is None:
            raise StoreError("This system has no way to start programs that is known here.")
        if wanted:
            self._autostart.want(self._command)
        else:
            self._autostart.stop()
        return self.house()

    # --- a damaged database --------------------------------------------------------------------

    def damage(self) -> Damage | None:
        """Wait until the database was looked through; gives what is wrong with it, if anything."""
        detail = self._store.damage()
        if not detail or self._file is None:
            return None
        journal = ScanJournal(self._file)
        plan = next((one for one in map(self._looked_at, backups_of(self._file)) if one), None)
        with translated_files(self._file.parent):
            standing = [one for one in lives_of(journal.records()) if one.withdrawn_at is None]
        since = None if plan is None else plan.backup.made_at
        return Damage(
            detail=detail,
            plan=plan,
            scans_since=sum(since is None or one.scan.recorded_at > since for one in standing),
            scans_known=len(standing),
            folder=self._file.parent,
            asked_at=self._clock.now(),
        )

    @staticmethod
    def _looked_at(backup: Backup) -> RestorePlan | None:
        try:
            plan = restoring.look_at(backup, None)
        except StoreError as error:
            log.warning("copy not looked through copy=%s error=%s", backup.path.name, error)
            return None
        return plan if plan.possible else None

    def begin_empty(self) -> None:
        """Have a database without orders take the damaged one's place at the next opening."""
        restoring.make_empty_ready(self._own_file())

    # --- the database --------------------------------------------------------------------------

    def check_database(self) -> DatabaseCheck:
        """Look through the whole database for damage."""
        began = time.monotonic()
        schema, fault = "", ""
        try:
            schema = self._store.opened().schema_version()
            fault = self._fault()
        except DatabaseDamaged as error:
            fault = str(error)
        if fault and self._file is not None:
            # Not every damage is met by the quick look of a start.
            mark(self._file)
        return DatabaseCheck(
            sound=not fault,
            detail=fault,
            size_bytes=self._file.stat().st_size if self._file else 0,
            schema=schema,
            seconds=time.monotonic() - began,
        )

    def _fault(self) -> str:
        if self._file is None:
            return "" if self._store.opened().quick_check() else _ON_A_SERVER
        with translated_files(self._file), closing(sqlite3.connect(self._file)) as connection:
            # Longer than the check at a start, and more: every index is compared with its table.
            found = str(connection.execute("PRAGMA integrity_check(1)").fetchone()[0])
            if found != "ok":
                return found
            torn = connection.execute("PRAGMA foreign_key_check").fetchone()
        return f"{torn[0]}: a row without what it belongs to" if torn else ""

    def copies(self) -> Copies:
        """List the copies of the database."""
        now = self._clock.now()
        if self._file is None:
            return Copies((), possible=False, waiting=None, asked_at=now)
        with translated_files(self._file.parent):
            listed, waiting = backups_of(self._file), restoring.waiting_for(self._file)
        return Copies(listed, possible=True, waiting=waiting, asked_at=now)

    def back_up(self) -> Copies:
        """Make a copy now; it counts only once it was looked through."""
        self._copied(self._own_file())
        return self.copies()

    def back_up_if_due(self) -> Backup | None:
        """Make today's copy unless there is one; gives the new one."""
        if self._file is None:
            return None
        with translated_files(self._file.parent):
            due = is_due(self._file, self._clock.now())
        if not due:
            return None
        copy = self._copied(self._file)
        with translated_files(self._file.parent):
            ScanJournal(self._file).trim(self._clock.now(), copy.made_at)
        return copy

    def _copied(self, file: Path) -> Backup:
        """Copy the database; damage that is met by it ends all work on that."""
        try:
            return back_up(file)
        except DatabaseDamaged as error:
            self._store.note_damage(error)
            raise

    def plan_restore(self, backup: Backup) -> RestorePlan:
        """Look through a copy, and say what putting it back would cost; changes nothing."""
        self._own_file()
        return restoring.look_at(backup, self._scans_since(backup.made_at))

    def restore(self, backup: Backup) -> Copies:
        """Have a copy take the database's place the next time that this shop is opened."""
        restoring.make_ready(self._own_file(), backup)
        return self.copies()

    def keep_as_it_is(self) -> Copies:
        """Take `restore` back, as long as the shop was not opened anew."""
        restoring.forget_waiting(self._own_file())
        return self.copies()

    def _own_file(self) -> Path:
        if self._file is None:
            raise StoreError(_ON_A_SERVER)
        return self._file

    def _scans_since(self, moment: datetime) -> int | None:
        """Count scans since a time; None where the database cannot be asked any more."""
        count, before = 0, None
        try:
            with self._store.reading() as tx:
                while count < _MOST:
                    piece = tx.journal.page(_SCAN_EVENTS, before=before, limit=_PIECE)
                    newer = sum(one.entry.at > moment for one in piece)
                    count += newer
                    if newer < _PIECE:
                        break
                    before = piece[-1].entry_id
        except StoreError:
            return None
        return count

    # --- for those who help --------------------------------------------------------------------

    def diagnostics(self) -> Diagnostics:
        """Put together what whoever helps needs, without anybody's particulars and secrets."""
        around = files.surroundings(self._folder, self._file, self.drive())
        around |= {name: version_of(name) for name in _PACKAGES}
        return diagnostics(
            self._store,
            self._shop(),
            self._preferences(),
            self._clock.now(),
            version=__version__,
            surroundings=around,
            log=files.log_lines(self._folder / "logs"),
        )

    def save_diagnostics(self, found: Diagnostics, path: Path) -> Path:
        """Write them into a zip file."""
        return files.write_zip(found, path)


def _window_folder(program: Program) -> Path:
    """Give where the window keeps its preferences: one place for all real shops."""
    return program.data_dir if program.practises else folder_of_all_shops(program.data_dir)


def _document(name: str) -> str:
    """Read a text that comes with the program: with its resources, or beside the package."""
    try:
        place = resource(name)
    except FileNotFoundError:
        place = Path(__file__).resolve().parents[1] / name
    try:
        return place.read_text(encoding="utf-8")
    except OSError:
        return ""
