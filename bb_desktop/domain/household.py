"""What the program knows of its own house: its database, the copies of it, where it lives."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Backup:
    """A copy of the database.

    Attributes:
        path: The file; its name is what names the copy.
        made_at: Aware UTC.
        schema: Version of the tables in it, as ``0008``.
    """

    path: Path
    made_at: datetime
    schema: str
    size_bytes: int


@dataclass(frozen=True, slots=True)
class Copies:
    """The copies that there are.

    Attributes:
        listed: Newest first.
        possible: False where the database lies on a server, which is backed up there.
        waiting: The copy that takes the database's place at the next start; None for none.
        asked_at: When this was asked, aware UTC.
    """

    listed: tuple[Backup, ...]
    possible: bool
    waiting: Backup | None
    asked_at: datetime


@dataclass(frozen=True, slots=True)
class RestorePlan:
    """What putting a copy back would mean.

    Attributes:
        sound: The copy was looked through and holds no damage.
        known: Its tables are of this program's version or an older one.
        scans_since: Scans and scans taken back since it was made, which it does not hold; None
            where the database of today cannot be asked.
        orders: Orders in the copy.
    """

    backup: Backup
    sound: bool
    known: bool
    scans_since: int | None
    orders: int

    @property
    def possible(self) -> bool:
        """Say whether it can be put back."""
        return self.sound and self.known


@dataclass(frozen=True, slots=True)
class Damage:
    """What was found instead of a sound database, and what helps.

    Attributes:
        detail: One sentence.
        plan: The newest copy that can be put back, looked through; None where there is none.
        scans_since: Scans since that copy that the journal of scans gives back.
        scans_known: Scans that the journal gives back to an empty database.
        folder: Where everything lies; nothing in it is removed.
        asked_at: When this was asked, aware UTC.
    """

    detail: str
    plan: RestorePlan | None
    scans_since: int
    scans_known: int
    folder: Path
    asked_at: datetime


@dataclass(frozen=True, slots=True)
class DatabaseCheck:
    """What a look through the database found.

    Attributes:
        sound: No damage anywhere.
        detail: What SQLite says of the first damage; ``""`` for none.
        seconds: How long it took.
    """

    sound: bool
    detail: str
    size_bytes: int
    schema: str
    seconds: float


class Drive(StrEnum):
    """What a folder lies on, as far as a database is concerned."""

    LOCAL = "local"
    NETWORK = "network"
    #: A folder that a program copies to other computers behind the database's back.
    SYNCED = "synced"


@dataclass(frozen=True, slots=True)
class House:
    """Where everything is and what it is made of.

    Attributes:
        version: Of this program.
        parts: Names of what it is built on, with their versions.
        data_folder: Where settings, database and logs live.
        drive: What that folder lies on.
        starts_with_system: Whether it is started when somebody logs in; None where this cannot
            be arranged here.
        licence: The whole text.
        news: The whole of "What's new", as Markdown.
        releases_url: Where newer versions are found; ``""`` where the package names no such place.
    """

    version: str
    parts: tuple[tuple[str, str], ...]
    data_folder: Path
    drive: Drive
    starts_with_system: bool | None
    licence: str
    news: str
    releases_url: str = ""


@dataclass(frozen=True, slots=True)
class Diagnostics:
    """What is put together for whoever helps.

    Attributes:
        files: Pairs of name and text, in the order in which they are read best.
    """

    files: tuple[tuple[str, str], ...]

    @property
    def text(self) -> str:
        """Give all of it as one text, for a look before it leaves the house."""
        return "\n".join(f"=== {name} ===\n{text.rstrip()}\n" for name, text in self.files)
