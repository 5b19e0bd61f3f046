"""The port to the store as a whole: its transactions, and everything that one can be asked."""

from __future__ import annotations

from contextlib import AbstractContextManager
from datetime import datetime
from typing import Protocol

from bb_desktop.application.ports.articles import Articles
from bb_desktop.application.ports.benches import Benches
from bb_desktop.application.ports.families import (
    Attention,
    Journal,
    Mirror,
    Orders,
    Outbox,
    Quarantine,
    Scans,
    Shipments,
    State,
)
from bb_desktop.application.ports.papers import Papers
from bb_desktop.application.ports.privacy import Privacy
from bb_desktop.application.ports.products import StockList, TypeCodes
from bb_desktop.application.ports.search import Search


class Transaction(Protocol):
    """One transaction: everything in it happens, or nothing."""

    @property
    def orders(self) -> Orders: ...  # noqa: D102
    @property
    def mirror(self) -> Mirror: ...  # noqa: D102
    @property
    def shipments(self) -> Shipments: ...  # noqa: D102
    @property
    def scans(self) -> Scans: ...  # noqa: D102
    @property
    def outbox(self) -> Outbox: ...  # noqa: D102
    @property
    def attention(self) -> Attention: ...  # noqa: D102
    @property
    def journal(self) -> Journal: ...  # noqa: D102
    @property
    def quarantine(self) -> Quarantine: ...  # noqa: D102
    @property
    def state(self) -> State: ...  # noqa: D102
    @property
    def search(self) -> Search: ...  # noqa: D102
    @property
    def type_codes(self) -> TypeCodes: ...  # noqa: D102
    @property
    def stock(self) -> StockList: ...  # noqa: D102
    @property
    def benches(self) -> Benches: ...  # noqa: D102
    @property
    def papers(self) -> Papers: ...  # noqa: D102
    @property
    def privacy(self) -> Privacy: ...  # noqa: D102
    @property
    def articles(self) -> Articles: ...  # noqa: D102


class Store(Protocol):
    """The database."""

    def transaction(self) -> AbstractContextManager[Transaction]:
        """Begin a transaction for writing: committed at the end, undone on any exception."""

    def reading(self) -> AbstractContextManager[Transaction]:
        """Begin a consistent reading; writing in it is an error."""


class PrivateStore(Store, Protocol):
    """A database that leaves nothing behind of what was erased."""

    def clear_remains(self, *, thoroughly: bool = False) -> bool:
        """Overwrite what erased rows left in the files; False when something is left to do.

        Args:
            thoroughly: Even where nobody can write for some seconds.
        """

    def remove_copies(self, before: datetime) -> int:
        """Remove copies of the database that were taken before a time; returns how many."""
