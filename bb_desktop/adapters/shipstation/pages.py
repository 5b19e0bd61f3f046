"""ShipStation's lists, page after page, although one order may make a whole page fail.

A page that answers 500 each time holds an order that ShipStation itself cannot read. It is asked
for in ever smaller parts until that order stands alone; the rest is read, the position is told.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from bb_desktop.adapters.fields import MOST_ROWS, read_number_if_any
from bb_desktop.adapters.http import Query
from bb_desktop.adapters.replies import ServerFault
from bb_desktop.domain.errors import Service, UnexpectedReply

log = logging.getLogger(__name__)

_SERVICE = Service.SHIPSTATION

#: Each divides the one before, so that smaller pages cover a failed one exactly: pages have
#: numbers, not places, and halves of 125 would not meet its borders.
PAGE_SIZES = (500, 250, 125, 25, 5, 1)
#: Single positions that fail one after another: more, and the service itself is down.
_MOST_AT_START, _MOST_LATER = 3, 10
_MOST_FAILURES = 80
_MOST_PAGES = 2000
_ANY_SIZE = PAGE_SIZES[0] + 1

#: Reads one page and gives its parsed JSON.
ReadPage = Callable[[Query], object]


@dataclass(frozen=True, slots=True)
class _Page:
    rows: list[object]
    total: int | None
    pages: int | None


@dataclass(slots=True)
class Rows:
    """A list as far as it could be read.

    Attributes:
        found: Each row with its position, the first one being 1.
        poisoned: Positions that could not be read, ascending.
        pages: Pages that were read.
        total: What the service last told of the length, or None.
        shrunk: True when it told less later on.
    """

    found: list[tuple[int, object]] = field(default_factory=list)
    poisoned: list[int] = field(default_factory=list)
    pages: int = 0
    total: int | None = None
    shrunk: bool = False

    def take(self, page: _Page, offset: int) -> None:
        """Add a page that begins after so many rows."""
        self.pages += 1
        if page.total is not None and self.total is not None:
            self.shrunk |= page.total < self.total
        self.total = page.total
        self.found += enumerate(page.rows, start=offset + 1)


def read_rows(read: ReadPage, key: str, query: Query) -> Rows:
    """Read a list to its end.

    Args:
        read: Reads one page.
        key: Under which the rows stand in the reply.
        query: The filters; they go with every page, since ShipStation does not keep them.

    Raises:
        ServerFault: Single positions fail one after another: it is not a matter of one order.
        UnexpectedReply: Not the shape of a list, or no end.
        RemoteError: Whatever ``read`` raises.
    """
    rows = Rows()
    offset, usual, below = 0, PAGE_SIZES[0], _ANY_SIZE
    failures = alone = 0
    while rows.pages < _MOST_PAGES:
        if rows.total is not None and offset >= rows.total:
            return rows
        size = _size_at(offset, usual, below)
        number = offset // size + 1
        try:
            parsed = read([*query, ("page", str(number)), ("pageSize", str(size))])
        except ServerFault:
            failures += 1
            alone += size == 1
            most_alone = _MOST_LATER if rows.pages else _MOST_AT_START
            if failures > _MOST_FAILURES or alone >= most_alone:
                raise
            below = size
            if size == 1:
                rows.poisoned.append(offset + 1)
                offset, below = offset + 1, _ANY_SIZE
            continue
        page = _envelope(parsed, key)
        rows.take(page, offset)
        alone, below = 0, _ANY_SIZE
        if _is_last(page, number, size):
            return rows
        if len(page.rows) < size:
            # The service gives less than it was asked for: its own size counts from here on.
            usual = len(page.rows)
        offset += min(size, len(page.rows))
    raise UnexpectedReply("ShipStation's list does not end.", service=_SERVICE)


def _size_at(offset: int, usual: int, below: int) -> int:
    """Give the largest page that begins exactly here and is smaller than what failed here."""
    sizes = (usual, *(size for size in PAGE_SIZES if size < usual))
    return next(size for size in sizes if size < below and offset % size == 0)


def _is_last(page: _Page, number: int, size: int) -> bool:
    if not page.rows:
        return True
    if page.pages is not None:
        return number >= page.pages
    return page.total is None and len(page.rows) < size


def _envelope(parsed: object, key: str) -> _Page:
    rows = parsed.get(key) if isinstance(parsed, Mapping) else parsed
    if not isinstance(rows, list) or len(rows) > MOST_ROWS:
        raise UnexpectedReply(
            f"ShipStation's list of {key} is not in its usual shape.", service=_SERVICE
        )
    if not isinstance(parsed, Mapping):
        return _Page(rows, None, 1)
    return _Page(
        rows,
        read_number_if_any(parsed.get("total")),
        read_number_if_any(parsed.get("pages")),
    )
