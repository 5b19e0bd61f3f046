"""One malformed reply after the other into every question that the clients ask."""

from __future__ import annotations

import random
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

import httpx

from bb_desktop.domain.errors import RemoteError, Service
from bb_desktop.domain.identifiers import Imei
from bb_desktop.domain.orders import OrderId, OrderlineId, OrderState, ShipNotice
from tests.adapters.scripted import good, recorded
from tests.clock import NOW
from tests.security.clients import SECRETS, a_client
from tests.security.mutants import Mutant, mutant, seeds_of

SEED = 20261126
#: A question may take so long; parsing a page takes some milliseconds.
MOST_S = 5.0
#: Of the buyer in the orders that are sent; a service that repeats them must not be repeated.
BUYER = ("Canaria Vogelsang", "Zwitscherweg 77", "0176 04069099", "canary.bird@relay.example")
_BODY = {
    "orderNumber": "61000001",
    "orderKey": "bm-eu-61000001",
    "orderStatus": "awaiting_shipment",
    "shipTo": {"name": BUYER[0], "street1": BUYER[1], "phone": BUYER[2]},
    "customerEmail": BUYER[3],
}
_ECHO = {"Message": "An error has occurred.", "ExceptionMessage": "; ".join(BUYER)}
_IMEI = Imei("490154203237518")

Ask = Callable[[Any], object]


@dataclass
class Outcome:
    """What became of many replies.

    Attributes:
        ends: How often each way to end occurred, by the error's class or "read".
        broken: What must not happen, with the number of the case.
    """

    ends: Counter[str] = field(default_factory=Counter)
    broken: list[str] = field(default_factory=list)
    slowest_s: float = 0.0


def _back_market() -> tuple[tuple[Any, Ask], ...]:
    order = recorded("back_market/order-state3-de-klarna.json")
    order_id, line_id = OrderId(order["order_id"]), OrderlineId(order["orderlines"][0]["id"])
    rows = recorded("back_market/page-10-mixed-states.json")
    page = {"count": len(rows), "next": None, "previous": None, "results": rows}
    notice = ShipNotice(
        tracking_number="1Z999AA10123456784",
        shipper="UPS",
        tracking_url="",
        shipped_at=NOW,
        identifier=_IMEI,
    )
    return (
        (page, lambda one: one.list_orders()),
        (page, lambda one: one.list_orders(state=OrderState.TO_SHIP)),
        (page, lambda one: one.list_orders(modified_since=NOW - timedelta(days=3000))),
        (order, lambda one: one.fetch_order(order_id)),
        (order, lambda one: one.accept_line(order_id, "SKU")),
        (order, lambda one: one.announce_shipped(order_id, notice)),
        ({"imei": _IMEI.digits}, lambda one: one.register_identifier(line_id, _IMEI)),
        (order, lambda one: one.download_delivery_note(order_id)),
    )  # fmt: skip


def _shipstation() -> tuple[tuple[Any, Ask], ...]:
    orders = recorded("shipstation/v1-orders-list.json")
    order = recorded("shipstation/v1-order-get.json")
    batch = recorded("shipstation/v1-createorders-response.json")
    shipments = recorded("shipstation/v1-shipments-list.json")
    fulfillments = recorded("shipstation/v1-fulfillments-list.json")
    stores = recorded("shipstation/v1-stores-list.json")
    bodies = [_BODY, _BODY | {"orderKey": "bm-eu-2", "orderNumber": "2"}]
    return (
        (orders, lambda one: one.list_orders()),
        (orders, lambda one: one.find_orders("61000001")),
        (order, lambda one: one.fetch_order(order["orderId"])),
        (order, lambda one: one.create_order(_BODY)),
        (_ECHO, lambda one: one.create_order(_BODY)),
        (batch, lambda one: one.create_orders(bodies)),
        (shipments, lambda one: one.list_shipments(created_since=NOW)),
        (fulfillments, lambda one: one.list_fulfillments(created_since=NOW)),
        (stores, lambda one: one.list_stores()),
        (stores, lambda one: one.list_marketplaces()),
        (recorded("shipstation/v1-carriers-and-services.json"), lambda one: one.list_carriers()),
        ({"success": True}, lambda one: one.hold_until(7, NOW)),
        ({"orderId": 7}, lambda one: one.mark_as_shipped(7, carrier_code="u", tracking_number="1")),
    )  # fmt: skip


class Once(httpx.BaseTransport):
    """Gives a spoilt reply to some requests and an empty good one afterwards."""

    def __init__(self) -> None:
        self.mutant: Mutant | None = None
        self.left = 0

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        request.read()
        if self.mutant is not None and self.left > 0:
            self.left -= 1
            return self.mutant.response()
        return good({"count": 0, "next": None, "results": [], "orders": [], "shipments": [],
                     "fulfillments": [], "total": 0, "page": 1, "pages": 0})  # fmt: skip


def fuzz(service: Service, count: int, *, first: int = 0, seed: int = SEED) -> Outcome:
    """Ask so many questions.

    Args:
        service: Whose client is asked.
        count: How many.
        first: The number of the first one: ``fuzz(service, 1, first=4711)`` repeats one.
        seed: Of all.
    """
    asks = _back_market() if service is Service.BACK_MARKET else _shipstation()
    seeds = seeds_of(service.value)
    outcome = Outcome()
    transport = Once()
    with a_client(service, "https://service.example", transport) as one:
        for number in range(first, first + count):
            rng = random.Random(f"{seed}/{service.value}/{number}")
            fitting, ask = rng.choice(asks)
            transport.mutant = mutant(rng, fitting, seeds)
            transport.left = rng.choice((1, 1, 2, 3))
            # Of this thread alone: a busy machine is slow, not wrong.
            began = time.thread_time()
            end, fault = _end_of(ask, one.client)
            took_s = time.thread_time() - began
            outcome.ends[end] += 1
            outcome.slowest_s = max(outcome.slowest_s, took_s)
            if took_s > MOST_S:
                fault = f"took {took_s:.1f} s"
            if fault:
                outcome.broken.append(f"{service.value} number {number}: {fault}")
    return outcome


def _end_of(ask: Ask, client: object) -> tuple[str, str]:
    """Ask; gives how it ended and what is wrong with that."""
    try:
        found = ask(client)
    except RemoteError as error:
        return type(error).__name__, _fault_of_sentence(str(error))
    except Exception as error:  # noqa: BLE001 - this is what is looked for
        return "crash", f"{type(error).__name__}: {error}"[:300]
    return "read", _fault_of_result(found)


def _fault_of_sentence(sentence: str) -> str:
    if not sentence or len(sentence) > 500:
        return f"{len(sentence)} characters in a sentence"
    if not sentence.isprintable():
        return f"not to be printed: {sentence!r}"
    if "<img" in sentence or "<b>" in sentence:
        return f"markup in a sentence: {sentence!r}"
    leaked = [word for word in (*SECRETS, *BUYER) if word in sentence]
    return f"a sentence repeats {leaked}" if leaked else ""


def _fault_of_result(found: object) -> str:
    unread = getattr(found, "unread", ())
    for row in unread:
        if fault := _fault_of_sentence(row.reason):
            return fault
    try:
        # Whatever was read has to fit into a database, which keeps no halves of letters.
        repr(found).encode()
    except UnicodeEncodeError as error:
        return f"not to be stored: {error.reason}"
    if isinstance(found, bytes) and not found.startswith(b"%PDF"):
        return "a document that is no PDF"
    return ""
