"""Lists at Back Market: filters, pages and their odd order.

Pages run from the newest order to the oldest, but inside a page the rows ascend; the page size is
spelt ``page-size``, and filters that are not known are ignored without a word.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, datetime
from math import ceil

import httpx

from bb_desktop.practice.replies import Json

ORDER_STATES = frozenset({0, 1, 3, 8, 9, 10})
NEVER_LISTED = frozenset({0, 8})
DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE = 10, 50
RFC3339 = re.compile(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(Z|[+-]\d{2}:\d{2})")
LONG_AGO = datetime(1970, 1, 1, tzinfo=UTC)


class BadFilter(Exception):
    """A filter has a value that it does not allow."""


class NoSuchPage(Exception):
    """The page is beyond the last one."""


def listed_orders(orders: list[Json], params: httpx.QueryParams) -> list[Json]:
    """Choose the orders that a list call asks for, newest first.

    Raises:
        BadFilter: A state that is no order state, or a time with a fraction or without offset.
    """
    wanted = [order for order in orders if order["state"] not in NEVER_LISTED]
    if "state" in params:
        state = params["state"]
        if not state.isascii() or not state.isdigit() or int(state) not in ORDER_STATES:
            raise BadFilter(f"state {state} must be in 0,1,3,8,9,10")
        wanted = [order for order in wanted if order["state"] == int(state)]
    if "country_code" in params:
        wanted = [o for o in wanted if o.get("country_code") == params["country_code"]]
    for name in ("date_creation", "date_modification"):
        if name in params:
            since = _filter_time(name, params[name])
            wanted = [order for order in wanted if moment(order.get(name)) >= since]
    return sorted(
        wanted, key=lambda o: (moment(o.get("date_creation")), o["order_id"]), reverse=True
    )


def page_of(
    rows: list[Json],
    url: httpx.URL,
    send: Callable[[Json], Json],
    largest: int = MAX_PAGE_SIZE,
) -> Json:
    """Cut one page out of rows that come newest first.

    Args:
        rows: All rows, newest first.
        url: Of the request; ``next`` and ``previous`` stay on its scheme and host.
        send: Makes a row ready for the wire.
        largest: More rows are on no page.

    Raises:
        NoSuchPage: The page is beyond the last one, or no number.
    """
    size = min(_page_size(url.params.get("page-size", "")), largest)
    pages = max(ceil(len(rows) / size), 1)
    text = url.params.get("page", "1")
    page = int(text) if text.isascii() and text.isdigit() else 0
    if not 1 <= page <= pages:
        raise NoSuchPage(f"page {text}")
    chosen = rows[(page - 1) * size : page * size]
    return {
        "count": len(rows),
        "next": str(url.copy_set_param("page", page + 1)) if page < pages else None,
        "previous": str(url.copy_set_param("page", page - 1)) if page > 1 else None,
        "results": [send(row) for row in reversed(chosen)],
    }


def moment(text: object) -> datetime:
    """Read a time of an order; without offset it counts as UTC, unreadable as long ago."""
    try:
        at = datetime.fromisoformat(str(text))
    except ValueError:
        return LONG_AGO
    return at if at.tzinfo is not None else at.replace(tzinfo=UTC)


def _page_size(text: str) -> int:
    """Read ``page-size``: 10 unless a number is given, never more than 50."""
    if not text.isascii() or not text.isdigit() or int(text) == 0:
        return DEFAULT_PAGE_SIZE
    return min(int(text), MAX_PAGE_SIZE)


def _filter_time(name: str, text: str) -> datetime:
    # The older form without offset works on the real service too, in a zone that nobody knows:
    # refused here, so that the app cannot come to rely on it.
    if RFC3339.fullmatch(text) is None:
        raise BadFilter(f"{name} must be a time like 2026-01-31T00:00:00Z")
    try:
        return datetime.fromisoformat(text)
    except ValueError as error:
        raise BadFilter(f"{name} is no time") from error
