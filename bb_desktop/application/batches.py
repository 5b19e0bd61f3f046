"""Long writings in short transactions: a scan at the bench waits for one of them, not for all.

Each transaction leaves its orders whole, facts and effects together. What says how far a reading
was written (a cursor) is saved after the last one: what is cut off begins again from there, and
finds what was written as it is.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TypeVar

#: One takes less than a hundredth of a second to write; three were waited for too long (benchmark).
ORDERS_AT_ONCE = 1

T = TypeVar("T")


def in_batches(things: Iterable[T], size: int = ORDERS_AT_ONCE) -> Iterator[tuple[T, ...]]:
    """Split things into batches for one transaction each, in their order; none for nothing."""
    rest = iter(things)
    while batch := tuple(islice(rest, size)):
        yield batch
