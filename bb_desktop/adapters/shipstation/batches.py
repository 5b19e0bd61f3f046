"""Batches of ShipStation orders: one order at fault must not hold up the ninety-nine others."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from bb_desktop.adapters.replies import ServerFault, one_line
from bb_desktop.adapters.shipstation.wire import parse_batch_row, parse_rows
from bb_desktop.domain.errors import Rejected, Service, UnexpectedReply
from bb_desktop.domain.shipments import CreatedOrder

MOST_ORDERS = 100
#: One order at fault among a hundred takes fifteen; more means that all are refused alike.
_MOST_REQUESTS = 24
#: A whole batch, its halves and two quarters: who can take none of these is down.
_FAULTS_OF_ALL = 5

_OF_BUYERS = (
    "billTo",
    "shipTo",
    "customerEmail",
    "customerUsername",
    "customerNotes",
    "giftMessage",
    "internalNotes",
)

Body = Mapping[str, object]
#: Posts a batch and gives the parsed reply.
Post = Callable[[Sequence[Body]], object]


def create(post: Post, bodies: Sequence[Body], secrets: Iterable[str]) -> tuple[CreatedOrder, ...]:
    """Create or update orders, and say of each what became of it.

    Args:
        post: Posts a batch; safe to repeat, since orders are found by their keys.
        bodies: At most 100 whole orders.
        secrets: Texts that must not stand in a row's error.

    Returns:
        One row for each order, in no certain order; none for no orders.

    Raises:
        ValueError: More than 100 orders.
        ServerFault: Not a single part of the batch was taken.
        RemoteError: Whatever else ``post`` raises, apart from ``Rejected``.
    """
    if len(bodies) > MOST_ORDERS:
        raise ValueError(f"a batch holds at most {MOST_ORDERS} orders")
    rows: list[CreatedOrder] = []
    # First in, first out: both halves are tried before a quarter of one, so that a service that
    # is down is told from an order that cannot be taken.
    waiting = deque([list(bodies)] if bodies else [])
    requests = faults = taken = 0
    while waiting:
        batch = waiting.popleft()
        requests += 1
        try:
            rows += _rows_of(post(batch), batch, secrets)
            taken += 1
        except (Rejected, ServerFault) as error:
            faults += isinstance(error, ServerFault)
            if faults and not taken and (faults >= _FAULTS_OF_ALL or not (waiting or batch[1:])):
                raise
            if len(batch) > 1 and requests < _MOST_REQUESTS:
                half = len(batch) // 2
                waiting += [batch[:half], batch[half:]]
            else:
                rows += [_refused(body, str(error)) for body in batch]
    return tuple(rows)


def _rows_of(
    parsed: object, batch: Sequence[Body], secrets: Iterable[str]
) -> Iterator[CreatedOrder]:
    results = parsed.get("results") if isinstance(parsed, Mapping) else None
    if not isinstance(results, list):
        raise UnexpectedReply(
            "ShipStation's reply to a batch is not in its usual shape.", service=Service.SHIPSTATION
        )
    rows, _ = parse_rows(enumerate(results, start=1), parse_batch_row, ())
    private = [*secrets, *particulars_in(list(batch))]
    told = set()
    for row in rows:
        told.add(row.order_key or row.order_number)
        yield CreatedOrder(
            order_key=row.order_key,
            order_number=row.order_number,
            shipstation_order_id=row.shipstation_order_id,
            success=row.success,
            error=one_line(row.error, private),
        )
    for body in batch:
        if not told & {_text(body, "orderKey"), _text(body, "orderNumber")}:
            yield _refused(body, "ShipStation told nothing about this order.")


def _refused(body: Body, error: str) -> CreatedOrder:
    return CreatedOrder(
        order_key=_text(body, "orderKey"),
        order_number=_text(body, "orderNumber"),
        shipstation_order_id=None,
        success=False,
        error=error,
    )


def _text(body: Body, key: str) -> str:
    return str(body.get(key) or "")


def particulars_in(body: object) -> Iterator[str]:
    """Give the texts of a body that are a buyer's own, so that no error repeats them."""
    if isinstance(body, list):
        for item in body:
            yield from particulars_in(item)
    elif isinstance(body, Mapping):
        for key in _OF_BUYERS:
            yield from _texts_in(body.get(key))


def _texts_in(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for item in value.values():
            yield from _texts_in(item)
