"""Back Market as the practice shop plays it: the API's strictness, and the world outside.

The API side answers requests; the verbs below it are what buyers and Back Market itself do.
"""

from __future__ import annotations

import copy
import re
from collections.abc import Iterable
from datetime import datetime
from decimal import Decimal
from typing import Any

import httpx

from bb_desktop.practice.back_market_book import (
    WAITING_LINE_STATES,
    Announcement,
    BackMarketBook,
    IdentifierWrite,
)
from bb_desktop.practice.delivery_notes import (
    LABEL_PATH,
    NOTE_HOST,
    NOTE_PATH,
    fetch_note,
    note_base,
    pdf_reply,
)
from bb_desktop.practice.door import Door
from bb_desktop.practice.faults import FaultKind
from bb_desktop.practice.order_changes import Refused, change_order, register_identifiers
from bb_desktop.practice.order_pages import (
    MAX_PAGE_SIZE,
    BadFilter,
    NoSuchPage,
    listed_orders,
    page_of,
)
from bb_desktop.practice.rate import BurstFence
from bb_desktop.practice.refusals import back_market_error, rate_refusal, refusal, unauthorized
from bb_desktop.practice.replies import (
    FIREWALL_PAGE,
    OTHER_PAGE,
    Json,
    UnreadableBody,
    firewall_reply,
    html_reply,
    json_reply,
    parsed_body,
)

USER_AGENT = re.compile(r"BM-[^;]+-[^;-]+;\s*[^\s;@]+@[^\s;@]+")
ORDERS = re.compile(r"/ws/orders/?")
ONE_ORDER = re.compile(r"/ws/orders/(\d+)/?")
ONE_LINE = re.compile(r"/ws/orderlines/(\d+)/?")
DELIVERIES = re.compile(r"/ws/shipping/v1/deliveries/?")


class PracticeBackMarket:
    """The seller API, strict; and verbs for what happens there without the seller."""

    def __init__(self, door: Door, tokens: set[str], tokens_of_others: Iterable[str] = ()) -> None:
        """Open with an empty book behind a door."""
        self.tokens = tokens
        """Tokens that are valid now; take one out to revoke it."""
        self.tokens_of_others = set(tokens_of_others)
        """Tokens that are good for the shop of another seller, who has no orders."""
        self.largest_page = MAX_PAGE_SIZE
        """Orders on a page at most; fewer let a small shop have several, which drift."""
        self._door = door
        self._fence = BurstFence()
        self._book = BackMarketBook()

    def handle(self, request: httpx.Request) -> httpx.Response:
        """Answer one request, faults included; delivery notes are served here too.

        Raises:
            httpx.TransportError: A fault leaves the caller without a reply.
        """
        return self._door.pass_through("back_market", request, self._answer, _refuse)

    @property
    def rate_limit(self) -> int:
        """Requests that pass in ten seconds, 200 unless set."""
        return self._fence.limit

    @rate_limit.setter
    def rate_limit(self, requests: int) -> None:
        self._fence.limit = requests

    @property
    def identifier_writes(self) -> list[IdentifierWrite]:
        """Every try to register an identifier, oldest first (a copy)."""
        with self._door.lock:
            return list(self._book.identifier_writes)

    @property
    def announcements(self) -> list[Announcement]:
        """Every ship call, oldest first (a copy)."""
        with self._door.lock:
            return list(self._book.announcements)

    # --- the world outside -------------------------------------------------------------------

    def place_order(self, order: Json) -> int:
        """Let a buyer order; see :meth:`BackMarketBook.place`. Returns the order id.

        Raises:
            ValueError: Numbers are missing or taken.
        """
        with self._door.lock:
            return self._book.place(order)

    def order(self, order_id: int) -> Json:
        """Copy an order as the wire would send it now.

        Raises:
            LookupError: There is no such order.
        """
        with self._door.lock:
            order = copy.deepcopy(self._book.order(order_id))
            return self._book.as_sent(order, NOTE_HOST, self._door.now())

    def orders(self) -> list[Json]:
        """Copy all orders, in whatever state, in the order in which they came."""
        with self._door.lock:
            return [self.order(order_id) for order_id in self._book.orders]

    def states(self) -> dict[int, int]:
        """Give the state of every order, in the order in which they came."""
        with self._door.lock:
            return {number: order["state"] for number, order in self._book.orders.items()}

    def pay(self, order_id: int) -> None:
        """Let the buyer pay: an order in state 10 or 0, and its lines, go to 1."""
        self._move(order_id, {0: 1, 8: 1}, order_state=1)

    def cancel_by_buyer(self, order_id: int) -> None:
        """Cancel what is not shipped: lines not yet accepted go to 4, accepted ones to 5."""
        self._move(order_id, {**dict.fromkeys(WAITING_LINE_STATES, 4), 2: 5})

    def refund(self, order_id: int) -> None:
        """Refund the whole order: shipped lines go to 6, accepted ones to 5, others to 4."""
        self._move(order_id, {3: 6, 2: 5, **dict.fromkeys(WAITING_LINE_STATES, 4)})

    def put_on_hold(self, order_id: int) -> None:
        """Suspend an order: lines that are not final go to 9, the line state "on hold"."""
        with self._door.lock:
            for line in self._book.order(order_id)["orderlines"]:
                if line["state"] in (1, 2):
                    self._book.held[line["id"]] = line["state"]
            self._move(order_id, {1: 9, 2: 9})

    def release_from_hold(self, order_id: int) -> None:
        """End a suspension: the lines stand where they stood."""
        with self._door.lock:
            order = self._book.order(order_id)
            for line in order["orderlines"]:
                if line["state"] == 9 and line["id"] in self._book.held:
                    line["state"] = self._book.held.pop(line["id"])
            self._book.touch(order, self._door.now())

    def change_address(self, order_id: int, **fields: str | None) -> None:
        """Change fields of the ship-to address, by the wire's own names.

        Raises:
            LookupError: There is no such order.
        """
        with self._door.lock:
            order = self._book.order(order_id)
            order["shipping_address"].update(fields)
            self._book.touch(order, self._door.now())

    def cancel_line(self, order_id: int, sku: str) -> None:
        """Cancel one article out of an order: not yet accepted it goes to 4, accepted to 5.

        Raises:
            LookupError: There is no such order, or no such article waiting in it.
        """
        with self._door.lock:
            order = self._book.order(order_id)
            steps = {**dict.fromkeys(WAITING_LINE_STATES, 4), 2: 5}
            for line in self._waiting(order, sku):
                line["state"] = steps[line["state"]]
            self._book.touch(order, self._door.now())

    def change_quantity(self, order_id: int, sku: str, quantity: int) -> None:
        """Let Back Market change how many pieces of an article are ordered; the total follows.

        Nothing is known of such changes but that an order may be told differently later.

        Raises:
            LookupError: There is no such order, or no such article waiting in it.
        """
        with self._door.lock:
            order = self._book.order(order_id)
            line = self._waiting(order, sku)[0]
            price = Decimal(line["price"]) / line["quantity"] * quantity
            line.update(quantity=quantity, price=f"{price:.2f}")
            total = sum((Decimal(one["price"]) for one in order["orderlines"]), Decimal())
            order["price"] = f"{total:.2f}"
            self._book.touch(order, self._door.now())

    def _waiting(self, order: Json, sku: str) -> list[Json]:
        lines = [
            line
            for line in order["orderlines"]
            if line["listing"] == sku and line["state"] in (*WAITING_LINE_STATES, 2)
        ]
        if not lines:
            raise LookupError(f"order {order['order_id']} has no article {sku} that waits")
        return lines

    def tell(self, order_id: int, body: Json) -> str:
        """Let another program of the seller's change an order, past this shop's wire.

        Returns:
            Why it was refused, ``""`` where it was done.
        """
        with self._door.lock:
            order = self._book.orders.get(order_id)
            if order is None:
                return "Not found"
            try:
                change_order(self._book, order, body, self._door.now())
            except Refused as error:
                return error.message
            return ""

    def _move(
        self, order_id: int, steps: dict[int, int], *, order_state: int | None = None
    ) -> None:
        with self._door.lock:
            order = self._book.order(order_id)
            for line in order["orderlines"]:
                line["state"] = steps.get(line["state"], line["state"])
            if order_state is not None:
                order["state"] = order_state
                order["date_payment"] = order["date_payment"] or order["date_modification"]
            self._book.touch(order, self._door.now())

    # --- the API -----------------------------------------------------------------------------

    def _answer(self, request: httpx.Request, at: datetime) -> httpx.Response:
        if request.url.path.startswith(NOTE_PATH):
            return fetch_note(request, at)
        barred = self._barred(request, at)
        if barred is not None:
            return barred
        try:
            return self._routed(request, at)
        except Refused as error:
            return _error(error.status, error.message)
        except BadFilter as error:
            return _error(400, str(error))
        except NoSuchPage:
            return json_reply(404, {"detail": "Invalid page."})
        except UnreadableBody as error:
            return _error(415 if "not understood" in str(error) else 400, str(error))

    def _barred(self, request: httpx.Request, at: datetime) -> httpx.Response | None:
        """Check what stands before the API: the fence, the firewall, the headers, the token."""
        if not self._fence.lets_in(at):
            return rate_refusal("back_market")
        headers = request.headers
        if USER_AGENT.fullmatch(headers.get("user-agent", "")) is None:
            return firewall_reply(403, FIREWALL_PAGE)
        # Some clients live without these two headers. The documentation asks for them, so the
        # shop insists: the app must send all five on every request.
        if "application/json" not in headers.get("accept", ""):
            return _error(400, "the header Accept: application/json is missing")
        if not headers.get("accept-language"):
            return _error(400, "the header Accept-Language is missing")
        if _token(request) not in self.tokens | self.tokens_of_others:
            return unauthorized("back_market")
        return None

    def _book_for(self, request: httpx.Request) -> BackMarketBook:
        """Give the book that a token opens: another seller's is as good as empty."""
        return self._book if _token(request) in self.tokens else BackMarketBook()

    def _routed(self, request: httpx.Request, at: datetime) -> httpx.Response:
        path, method, book = request.url.path, request.method, self._book_for(request)
        base = note_base(request.url)
        if ORDERS.fullmatch(path) and method == "GET":
            rows = listed_orders(list(book.orders.values()), request.url.params)
            page = page_of(
                rows,
                request.url,
                lambda order: book.as_sent(order, base, at),
                self.largest_page,
            )
            return json_reply(200, page)
        if DELIVERIES.fullmatch(path) and method == "GET":
            return _deliveries(book, request.url)
        if path.startswith(LABEL_PATH) and method == "GET":
            return pdf_reply(f"Practice label {path.rpartition('/')[2].removesuffix('.pdf')}")
        found = ONE_ORDER.fullmatch(path)
        if found and method in ("GET", "POST"):
            order = book.orders.get(int(found[1]))
            if order is None:
                return _error(404, "Not found")
            if method == "POST":
                change_order(book, order, parsed_body(request), at)
            return json_reply(200, book.as_sent(order, base, at))
        found = ONE_LINE.fullmatch(path)
        if found and method == "PATCH":
            place = book.line(int(found[1]))
            if place is None:
                return _error(404, "Not found")
            return json_reply(200, register_identifiers(book, *place, parsed_body(request), at))
        if any(known.fullmatch(path) for known in (ORDERS, DELIVERIES, ONE_ORDER, ONE_LINE)):
            return _error(405, f'Method "{method}" not allowed.')
        return html_reply(404, OTHER_PAGE)

    # --- keeping -----------------------------------------------------------------------------

    def snapshot(self) -> dict[str, Any]:
        """Copy the state into plain JSON."""
        with self._door.lock:
            return {
                "tokens": sorted(self.tokens),
                "rate_limit": self._fence.limit,
                "book": self._book.snapshot(),
            }

    def restore(self, snapshot: dict[str, Any]) -> None:
        """Take over the state of a :meth:`snapshot`."""
        with self._door.lock:
            self.tokens = set(snapshot["tokens"])
            self._fence.limit = int(snapshot["rate_limit"])
            self._book = BackMarketBook.restored(snapshot["book"])


def _deliveries(book: BackMarketBook, url: httpx.URL) -> httpx.Response:
    """List the parcels of BackShip orders: they exist from acceptance on, label included."""
    orders = [
        order
        for order in book.orders.values()
        if order.get("is_backship") and order["state"] in (3, 9)
    ]
    if "order_id" in url.params:
        wanted = url.params["order_id"]
        if not wanted.isascii() or not wanted.isdigit():
            error = {"code": "E009", "message": "Validation error"}
            fields = {"orderId": ["An integer is needed."]}
            return json_reply(422, {"error": error, "data": {"fields": fields}})
        orders = [order for order in orders if order["order_id"] == int(wanted)]
    return json_reply(200, page_of(orders[::-1], url, _delivery))


def _token(request: httpx.Request) -> str:
    """Read the token; "" where none was sent as it should be."""
    scheme, _, token = request.headers.get("authorization", "").partition(" ")
    return token if scheme == "Basic" else ""


def _refuse(kind: FaultKind, _at: datetime) -> httpx.Response:
    return refusal("back_market", kind)


def _error(status: int, message: str) -> httpx.Response:
    code = {404: "not_found", 405: "method_not_allowed", 422: "unprocessable"}
    return json_reply(status, back_market_error(code.get(status, "bad_request"), message))


def _delivery(order: Json) -> Json:
    """Write the delivery of a BackShip order; the label is named by a *relative* path."""
    order_id, number = order["order_id"], order["tracking_number"]
    return {
        "order": order_id,
        "shipmentId": order_id,
        "carrierId": 42,
        "orderlines": [line["id"] for line in order["orderlines"]],
        "referenceNumber": "1",
        "trackingNumber": number,
        "trackingUrl": f"https://carrier.example/tracking/{number}",
        "carrierName": order["shipper"],
        "hubScanned": False,
        "invoicedCurrency": order["currency"],
        "invoicedPrice": 30,
        "datePickup": None,
        "dateCreation": order["date_modification"],
        "dateDelivery": None,
        "labelUrl": f"{LABEL_PATH}eu-{order_id}-1.pdf",
        "type": "DELIVERY",
        "pickupInfo": None,
    }
