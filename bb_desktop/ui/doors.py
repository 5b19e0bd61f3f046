"""The doors of the window: what it needs of the rest of the program, and nothing about how."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from bb_desktop.application.ports import Progress
from bb_desktop.application.sync_cycle import SyncSummary
from bb_desktop.domain.orders import OrderId

if TYPE_CHECKING:
    from bb_desktop.domain.connecting import BackMarketTried, Held, ShipStationTried
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
    from bb_desktop.domain.secret import Secret
    from bb_desktop.domain.shipments import CodeName
    from bb_desktop.domain.shop import Region, Shop


class SyncRunner(Protocol):
    """Speaks with both services; called on the sync worker alone, ``interrupt`` from anywhere.

    ``run`` and ``deliver`` raise ``BbDesktopError`` only: ``TwoWriters`` and ``NotConfigured``
    before anything was written, ``StoreError``, and ``Interrupted``.
    """

    def run(
        self, progress: Progress, *, at_once: bool = True, compare: bool = False
    ) -> SyncSummary:
        """Run one complete pass; the first call may build clients and import what is heavy.

        Args:
            progress: Told what is being done.
            at_once: Somebody asks for it: refused credentials are tried again, too. A pass that
                nobody asked for compares both books once an hour.
            compare: Read both services whole and compare both books.
        """

    def deliver(self, order_ids: tuple[OrderId, ...] | None, progress: Progress) -> SyncSummary:
        """Deliver what is due on these orders, or on all, without reading first."""

    def delivery_note(self, order_id: OrderId) -> bytes:
        """Fetch an order's delivery note afresh, a PDF; raises ``BbDesktopError`` only."""

    def interrupt(self) -> None:
        """Make a running pass end soon with ``Interrupted``; afterwards none starts."""


class PracticeDesk(Protocol):
    """The practice shop's outside world: what a seller does in ShipStation, and a buyer buying.

    Called on the sync worker. A click that ShipStation would not offer ends in a ``ValueError``
    or ``LookupError`` with a sentence.
    """

    def buy_label(self, order_number: str) -> None:
        """Buy a label for an order."""

    def void_label(self, order_number: str) -> None:
        """Void the newest label of an order."""

    def new_order(self) -> None:
        """Let a buyer place an order."""


class Connections(Protocol):
    """Tries, keeps and forgets credentials; called on a worker, never on the bench's.

    Nothing here raises for what a service answers: that is a finding. ``StoreError`` and
    ``NotConfigured`` are raised where our own files or the key store fail.
    """

    def held(self) -> Held:
        """Say which credentials there are."""

    def try_shipstation(self, key: Secret, secret: Secret) -> ShipStationTried:
        """Ask ShipStation for its stores with this pair; keeps nothing."""

    def try_back_market(self, region: Region, token: Secret) -> BackMarketTried:
        """Ask Back Market with this token, for the first page and for orders that we know."""

    def keep_shipstation(self, key: Secret, secret: Secret) -> Held:
        """Put this pair in the place of the old one; what waited for it becomes due."""

    def keep_back_market(self, token: Secret) -> Held:
        """Put this token in the place of the old one.

        What waited for it becomes due, and reading begins again ten minutes before the refusal.
        """

    def waiting(self) -> int:
        """Count the jobs that wait to be sent."""

    def carriers(self) -> tuple[CodeName, ...]:
        """Read the carriers of the ShipStation account; raises ``RemoteError``."""

    def forget_everything(self) -> Held:
        """Remove all credentials of this shop from the key store and from memory."""


class Settling(Protocol):
    """The seller's settings on the disk; called on a worker.

    Attributes:
        fixed: Names of `Shop`'s fields that the environment sets and that cannot be changed here.
    """

    fixed: frozenset[str]

    def load(self) -> Shop:
        """Read them."""

    def touched(self, shop: Shop) -> int:
        """Count the open orders that these settings would change something about."""

    def save(self, shop: Shop) -> Shop:
        """Keep them, and use them from the next step on; raises ``StoreError``.

        Returns:
            What is in use now, with what the environment sets.
        """

    def export(self, path: Path) -> Path:
        """Write them into a file, without secrets; raises ``StoreError``."""

    def read_export(self, path: Path) -> Shop:
        """Read such a file without using it; raises ``NotConfigured`` with a sentence."""


@dataclass(frozen=True, slots=True)
class KnownShop:
    """One of the seller's shops.

    Attributes:
        key: Names it to the program; ``""`` is the first one, ``practice`` the practice shop.
    """

    key: str
    name: str
    region: Region


class Shops(Protocol):
    """The seller's shops, each with its folder, settings and credentials; called on a worker.

    Attributes:
        current: The key of the one that this window shows.
    """

    current: str

    def known(self) -> tuple[KnownShop, ...]:
        """List them, the first one first; the practice shop is not among them."""

    def add(self, name: str, region: Region) -> KnownShop:
        """Make another one; it is empty until its wizard was gone through."""

    def rename(self, key: str, name: str) -> None:
        """Call one something else."""

    def remove(self, key: str) -> None:
        """Take one off the list, credentials included; its folder is set aside, not erased."""


class Household(Protocol):
    """The program's own house: versions, copies of the database, diagnostics; called on a worker.

    Everything may take seconds; ``StoreError`` is raised where files or the database fail.
    """

    def house(self) -> House:
        """Say what there is and where it lies."""

    def drive(self) -> Drive:
        """Say what the data folder lies on."""

    def check_database(self) -> DatabaseCheck:
        """Look through the whole database for damage."""

    def copies(self) -> Copies:
        """List the copies of the database."""

    def back_up(self) -> Copies:
        """Make a copy now; it counts only once it was looked through."""

    def back_up_if_due(self) -> Backup | None:
        """Make today's copy unless there is one; gives the new one."""

    def plan_restore(self, backup: Backup) -> RestorePlan:
        """Look through a copy, and say what putting it back would cost; changes nothing."""

    def restore(self, backup: Backup) -> Copies:
        """Have a copy take the database's place the next time that this shop is opened."""

    def keep_as_it_is(self) -> Copies:
        """Take `restore` back, as long as the shop was not opened anew."""

    def damage(self) -> Damage | None:
        """Wait until the database was looked through; gives what is wrong with it, if anything."""

    def begin_empty(self) -> None:
        """Have a database without orders take the damaged one's place at the next opening."""

    def start_with_system(self, *, wanted: bool) -> House:
        """Have the program started when somebody logs in, or no longer."""

    def diagnostics(self) -> Diagnostics:
        """Put together what whoever helps needs, without anybody's particulars and secrets."""

    def save_diagnostics(self, found: Diagnostics, path: Path) -> Path:
        """Write them into a zip file."""
