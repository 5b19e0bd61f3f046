"""Back Market's lists, page after page, although they move while they are read.

Pages run from new to old and rows move between them when an order changes meanwhile. So all pages
are collected before anything is done with them, doubles are dropped, and a list that changed its
length is looked at again.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass, field
from http import HTTPStatus

import httpx
from pydantic import ValidationError

from bb_desktop.adapters.back_market.wire import parse_list, parse_page
from bb_desktop.adapters.fields import MOST_ROWS, reason_of
from bb_desktop.adapters.http import Query, origin_of
from bb_desktop.domain.errors import Rejected, Service, UnexpectedReply, Unreachable
from bb_desktop.domain.orders import OrderId, OrderList, OrderRecord
from bb_desktop.domain.shipments import UnreadRecord

log = logging.getLogger(__name__)

_SERVICE = Service.BACK_MARKET
_PATH = "/ws/orders"
_MOST_PAGES = 1000

ReadPage = Callable[[str, Query], object]


@dataclass(slots=True)
class _Collected:
    """What the pages brought so far."""

    records: dict[OrderId, OrderRecord] = field(default_factory=dict)
    unread: dict[str, UnreadRecord] = field(default_factory=dict)
    rows: int = 0

    def add(self, rows: list[object]) -> None:
        records, unread = parse_list(rows, self.rows + 1)
        self.rows += len(rows)
        for record in records:
            known = self.records.get(record.order.order_id)
            if known is None or record.order.modified_at >= known.order.modified_at:
                self.records[record.order.order_id] = record
        for row in unread:
            self.unread.setdefault(row.key, row)


def read_pages(read: ReadPage, base_url: str, query: Query) -> OrderList:
    """Read a list to its end.

    Args:
        read: Reads one page: a path with its query, or the path and a query beside it.
        base_url: The only address that a next page may be on.
        query: Of the first page; Back Market carries it on in ``next``.

    Raises:
        UnexpectedReply: Not the shape of a list, a next page elsewhere, or no end.
        Unreachable: The list breaks off, twice.
        RemoteError: Whatever ``read`` raises.
    """
    collected = _Collected()
    first, last = _read_through(read, base_url, query, collected)
    if last is not None and first is not None and last > first:
        # Grown: what is new stands on the first page.
        rows, _, _ = _page(read, _PATH, query)
        collected.add(rows)
    elif last is None or (first is not None and last < first):
        # Shrunk: rows moved up across the borders of pages, and one may have slipped through.
        collected.rows = 0
        _, last = _read_through(read, base_url, query, collected)
        if last is None:
            raise Unreachable("Back Market's list of orders breaks off.", service=_SERVICE)
    for row in collected.unread.values():
        log.warning("order left out of list key=%s reason=%s", row.key, row.reason)
    return OrderList(tuple(collected.records.values()), tuple(collected.unread.values()))


def _read_through(
    read: ReadPage, base_url: str, query: Query, collected: _Collected
) -> tuple[int | None, int | None]:
    """Read from the first page to the last.

    Returns:
        The count of all rows as the first page told it and as the last one did; the second is
        None when the list ended before its last page.
    """
    rows, first, following = _page(read, _PATH, query)
    collected.add(rows)
    last = first if first is not None else 0
    seen = {f"{_PATH}?{httpx.QueryParams(list(query))}"}
    for _ in range(_MOST_PAGES):
        if not following:
            return first, last
        path = _same_host(base_url, following)
        if path in seen:
            raise UnexpectedReply(
                "Back Market's list of orders runs in a circle.", service=_SERVICE
            )
        seen.add(path)
        try:
            rows, count, following = _page(read, path, ())
        except Rejected as error:
            if error.status != HTTPStatus.NOT_FOUND:
                raise
            return first, None
        collected.add(rows)
        last = count if count is not None else last
    raise UnexpectedReply("Back Market's list of orders does not end.", service=_SERVICE)


def _page(read: ReadPage, path: str, query: Query) -> tuple[list[object], int | None, str]:
    parsed = read(path, query)
    try:
        page = parse_page(parsed)
    except ValidationError as error:
        raise UnexpectedReply(
            f"Back Market's list of orders is not in its usual shape: {reason_of(error)}.",
            service=_SERVICE,
        ) from error
    if len(page[0]) > MOST_ROWS:
        raise UnexpectedReply(
            "Back Market's list of orders is not in its usual shape.", service=_SERVICE
        )
    return page


def _same_host(base_url: str, following: str) -> str:
    """Give path and query of the next page, if it is where the first one was."""
    base = httpx.URL(base_url)
    try:
        target = base.join(following)
    except (httpx.InvalidURL, ValueError) as error:
        raise UnexpectedReply(
            "Back Market's link to the next page makes no sense.", service=_SERVICE
        ) from error
    # Behind a proxy, links are sometimes written with http for https. Only path and query are
    # taken from the link, so the token stays on our own scheme and port.
    if target.scheme == "http" and target.port is None and base.scheme == "https":
        target = target.copy_with(scheme="https")
    if origin_of(target) != origin_of(base):
        raise UnexpectedReply(
            "Back Market's next page lies at another address; this was refused.", service=_SERVICE
        )
    return target.raw_path.decode("ascii")
