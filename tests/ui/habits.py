"""A tray and a household that keep their promises without a desktop around them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from PySide6.QtWidgets import QSystemTrayIcon

from bb_desktop.domain.errors import BbDesktopError, Service, StoreError
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
from bb_desktop.domain.retry import ServiceHealth, ServiceStatus
from tests.clock import NOW

NOON = datetime(2026, 11, 26, 12, 0, tzinfo=UTC)


class Desktop(QSystemTrayIcon):
    """A place beside the clock that notes what is shown there."""

    def __init__(self) -> None:
        super().__init__()
        self.said: list[tuple[str, str]] = []

    @staticmethod
    def supportsMessages() -> bool:
        return True

    def show(self) -> None:
        """Be there without a desktop."""

    def showMessage(self, headline, sentence, sign=None, milliseconds=0) -> None:
        self.said.append((headline, sentence))


def a_copy(days: int = 0, schema: str = "0008") -> Backup:
    made_at = NOON - timedelta(days=days, hours=3)
    return Backup(Path(f"/shop/bb-desktop.db.{days}.bak"), made_at, schema, 48_300_000)


@dataclass
class AHousehold:
    """A household in memory: what it is asked for happens at once, or fails as it is told to.

    Attributes:
        failing: Raised by everything that is asked, while there is one.
    """

    copies_listed: list[Backup] = field(default_factory=lambda: [a_copy(0), a_copy(1), a_copy(9)])
    waiting: Backup | None = None
    possible: bool = True
    damaged: Damage | None = None
    begun_empty: bool = False
    failing: BbDesktopError | None = None
    starts: bool | None = False
    on: Drive = Drive.LOCAL
    sound: bool = True
    due: bool = True
    plan: Callable[[Backup], RestorePlan] = lambda backup: RestorePlan(
        backup, sound=True, known=True, scans_since=3, orders=412
    )
    releases: str = ""
    saved: list[Path] = field(default_factory=list)
    news: str = "# What's new\n\n## 0.1.0\n\n- Scan each phone into its order.\n"

    def _answer(self) -> None:
        if self.failing is not None:
            raise self.failing

    def house(self) -> House:
        self._answer()
        return House(
            version="0.1.0",
            parts=(("Python", "3.11.2"), ("SQLite", "3.40.1"), ("PySide6-Essentials", "6.11.3")),
            data_folder=Path("/home/user/.local/share/BB Desktop"),
            drive=self.on,
            starts_with_system=self.starts,
            licence="MIT License\n\nCopyright (c) 2026 the BB Desktop authors",
            news=self.news,
            releases_url=self.releases,
        )

    def drive(self) -> Drive:
        self._answer()
        return self.on

    def check_database(self) -> DatabaseCheck:
        self._answer()
        detail = "" if self.sound else "wrong # of entries in index scans_active"
        return DatabaseCheck(self.sound, detail, 48_300_000, "0008", 1.4)

    def copies(self) -> Copies:
        self._answer()
        return Copies(tuple(self.copies_listed), self.possible, self.waiting, NOON)

    def back_up(self) -> Copies:
        self._answer()
        self.copies_listed.insert(0, replace(a_copy(), made_at=NOON, path=Path("/shop/now.bak")))
        return self.copies()

    def back_up_if_due(self) -> Backup | None:
        self._answer()
        return a_copy() if self.due else None

    def plan_restore(self, backup: Backup) -> RestorePlan:
        self._answer()
        return self.plan(backup)

    def restore(self, backup: Backup) -> Copies:
        self._answer()
        self.waiting = backup
        return self.copies()

    def keep_as_it_is(self) -> Copies:
        self._answer()
        self.waiting = None
        return self.copies()

    def damage(self) -> Damage | None:
        self._answer()
        return self.damaged

    def begin_empty(self) -> None:
        self._answer()
        self.begun_empty = True

    def start_with_system(self, *, wanted: bool) -> House:
        self._answer()
        self.starts = wanted
        return self.house()

    def diagnostics(self) -> Diagnostics:
        self._answer()
        return Diagnostics((("about.txt", "BB Desktop: 0.1.0\n"), ("log.txt", "pass done\n")))

    def save_diagnostics(self, found: Diagnostics, path: Path) -> Path:
        self._answer()
        self.saved.append(path)
        return path


BROKEN = StoreError("The disk is full: nothing was written. Make room and try again.")


def health(**statuses: ServiceStatus) -> tuple[ServiceHealth, ...]:
    """Say how the services are; well, unless it is named otherwise."""
    found = {one.value: ServiceStatus.OK for one in Service} | statuses
    return tuple(
        ServiceHealth(Service(name), status, since=NOW, last_good_at=NOW)
        for name, status in found.items()
    )
