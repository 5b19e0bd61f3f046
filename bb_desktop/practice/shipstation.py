"""ShipStation as the practice shop plays it: the V1 API, and the seller in its own window."""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from typing import Any

import httpx

from bb_desktop.practice import seller, seller_splits
from bb_desktop.practice.door import Door
from bb_desktop.practice.native_store import NativeStore, Tell
from bb_desktop.practice.pacific import wall
from bb_desktop.practice.replies import Json
from bb_desktop.practice.shipstation_account import MANUAL_MARKETPLACE, new_store
from bb_desktop.practice.shipstation_api import ShipStationApi
from bb_desktop.practice.shipstation_book import ShipStationBook


class PracticeShipStation:
    """The API answers requests; the verbs are what the seller clicks in ShipStation's window.

    Orders are named as on the screen, by their exact number; where split orders have one number
    together, it is that of the first, and the others are named by their order ids. A number that
    no order has ends in a ``LookupError``, a click that is not offered in a ``ValueError``, each
    with a sentence.
    """

    def __init__(
        self,
        door: Door,
        credentials: set[tuple[str, str]],
        store_id: int,
        *,
        market_orders: Callable[[], list[Json]] = list,
        tell: Tell = lambda _order_id, _body: "",
    ) -> None:
        """Open an account with one manual store.

        Args:
            door: What every request passes.
            credentials: Pairs of key and secret.
            store_id: The number of the manual store.
            market_orders: Gives Back Market's orders to ShipStation's own connection.
            tell: Lets that connection tell Back Market of a parcel.
        """
        self._door = door
        self._api = ShipStationApi(credentials)
        self.native = NativeStore(lambda: self._api.book, market_orders, tell)
        """ShipStation's own connection to Back Market; see :meth:`connect_back_market`."""
        store = new_store(store_id, "Manual Orders", MANUAL_MARKETPLACE, self._wall(), active=True)
        self._api.book.stores.append(store)

    def handle(self, request: httpx.Request) -> httpx.Response:
        """Answer one request, faults included.

        Raises:
            httpx.TransportError: A fault leaves the caller without a reply.
        """
        self.refresh()
        return self._door.pass_through("shipstation", request, self._api.answer, self._api.refuse)

    @property
    def credentials(self) -> set[tuple[str, str]]:
        """Pairs of key and secret that are valid now; take one out to revoke it."""
        return self._api.credentials

    @property
    def rate_limit(self) -> int:
        """Requests in each minute of the clock, 40 unless set."""
        return self._api.rate_limit

    @rate_limit.setter
    def rate_limit(self, requests: int) -> None:
        self._api.rate_limit = requests

    @property
    def largest_page(self) -> int:
        """Rows on a page at most; fewer let a small shop have several pages, which drift."""
        return self._api.largest_page

    @largest_page.setter
    def largest_page(self, rows: int) -> None:
        self._api.largest_page = rows

    @property
    def null_rows(self) -> bool:
        """Whether a ``null`` stands among the rows of ``/shipments``."""
        return self._api.null_rows

    @null_rows.setter
    def null_rows(self, wanted: bool) -> None:
        self._api.null_rows = wanted

    def spend(self, requests: int) -> None:
        """Let the seller's other tools use requests of this minute, with every pair of keys."""
        with self._door.lock:
            now = self._door.now()
            for key, _secret in self._api.credentials:
                window = self._api.window(key)
                if not window.spend(now, requests):
                    window.exhaust(now)

    def poison(self, order_id: int) -> None:
        """Make every page of ``/orders`` that holds this order answer 500."""
        with self._door.lock:
            self._api.book.poisoned.add(order_id)

    def heal(self, order_id: int) -> None:
        """End :meth:`poison`."""
        with self._door.lock:
            self._api.book.poisoned.discard(order_id)

    # --- the account ---------------------------------------------------------------------------

    def add_store(self, name: str, marketplace: str, *, active: bool = True) -> int:
        """Connect a store, for instance of the marketplace "Back Market"; returns its id.

        Raises:
            ValueError: There is no such marketplace.
        """
        with self._door.lock:
            store_id = self._api.book.next("store")
            store = new_store(store_id, name, marketplace, self._wall(), active=active)
            self._api.book.stores.append(store)
            return store_id

    def connect_back_market(self, name: str = "Back Market") -> int:
        """Connect the Back Market account, orders and notices included; safe to repeat.

        Returns:
            The store's id.
        """
        with self._door.lock:
            return self.native.connect(name, self._door.now())

    def refresh(self) -> None:
        """Let that connection bring in what is new and tell what has shipped.

        The account does so by itself with every click here and every request.
        """
        with self._door.lock:
            self.native.work(self._door.now())

    def set_store_active(self, store_id: int, *, active: bool) -> None:
        """Switch a store on or off.

        Raises:
            LookupError: There is no such store.
        """
        with self._door.lock:
            for store in self._api.book.stores:
                if store["storeId"] == store_id:
                    store["active"] = active
                    return
            raise LookupError(f"ShipStation has no store {store_id}")

    def import_order(self, order: Json, store_id: int) -> int:
        """Let another channel's store bring an order in, with fields that nobody documented.

        Args:
            order: Shape of ``GET /orders/{id}``; what is missing gets its default. At least
                ``orderNumber``, ``orderDate``, ``billTo`` and ``shipTo`` must be there.
            store_id: The store that the order lives in.

        Returns:
            The order id.

        Raises:
            LookupError: There is no such store.
            ValueError: The order lacks something, or its number or key is taken.
        """
        with self._door.lock:
            return seller.import_order(self._api.book, order, store_id, self._wall())

    def orders(self) -> list[Json]:
        """Copy all orders that are not deleted, by order id."""
        with self._door.lock:
            return copy.deepcopy(self._api.book.visible())

    def statuses(self) -> dict[int, tuple[str, str]]:
        """Give number and status of every order that is not deleted, by order id."""
        with self._door.lock:
            return {
                order["orderId"]: (order["orderNumber"], order["orderStatus"])
                for order in self._api.book.visible()
            }

    def order(self, order_id: int) -> Json | None:
        """Copy the order of an id; None when there is none, or it is deleted."""
        with self._door.lock:
            return copy.deepcopy(self._api.book.find(order_id))

    def order_by_number(self, order_number: str) -> Json | None:
        """Copy the first order with exactly this number; None when there is none."""
        with self._door.lock:
            return copy.deepcopy(self._api.book.by_number(str(order_number)))

    def shipments(self) -> list[Json]:
        """Copy all labels, voided ones and return labels too, oldest first."""
        with self._door.lock:
            return copy.deepcopy(self._api.book.shipments)

    def fulfillments(self) -> list[Json]:
        """Copy all fulfilments, oldest first."""
        with self._door.lock:
            return copy.deepcopy(self._api.book.fulfillments)

    # --- the seller's clicks -------------------------------------------------------------------

    def buy_label(
        self,
        order_number: str,
        carrier: str = "dhl_express",
        service: str | None = None,
        tracking: str | None = None,
        cost: float = 8.4,
    ) -> str:
        """Buy a label, so that the order is shipped; returns the tracking number.

        Args:
            order_number: Exact.
            carrier: Code of the carrier account.
            service: Code of the service; None takes the carrier's first.
            tracking: The tracking number; None takes the next of an endless roll.
            cost: What the label costs, in the account's currency.
        """
        with self._door.lock:
            number = seller.buy_label(
                self._api.book, str(order_number), self._wall(), carrier=carrier,
                service=service, tracking=tracking, cost=cost,
            )  # fmt: skip
            self.refresh()
            return number

    def buy_return_label(self, order_number: str, carrier: str = "ups", cost: float = 6.1) -> str:
        """Buy a label for the way back; the order stays as it is. Returns the tracking number."""
        with self._door.lock:
            order = seller.known_order(self._api.book, str(order_number))
            shipment = seller.new_shipment(
                self._api.book, order, self._wall(), carrier=carrier, service=None,
                tracking=None, cost=cost, is_return=True,
            )  # fmt: skip
            return str(shipment["trackingNumber"])

    def void_label(self, order_number: str) -> None:
        """Void the newest label; with none left the order waits for shipment again."""
        with self._door.lock:
            seller.void_label(self._api.book, str(order_number), self._wall())

    def mark_as_shipped(
        self, order_number: str, tracking: str | None = None, carrier: str | None = None
    ) -> None:
        """Mark an order as shipped without a label; ``carrier`` is free text, as typed."""
        with self._door.lock:
            at = self._wall()
            seller.mark_as_shipped(
                self._api.book, seller.known_order(self._api.book, str(order_number)), at,
                tracking=tracking, carrier=carrier, ship_date=at,
            )  # fmt: skip
            self.refresh()

    def edit_note(self, order_number: str, text: str | None) -> None:
        """Write the internal note by hand; ShipStation's window allows it at any time."""
        with self._door.lock:
            order = seller.known_order(self._api.book, str(order_number))
            order["internalNotes"] = text
            self._api.book.touch(order, self._wall())

    def edit_address(self, order_number: str, **fields: str | None) -> None:
        """Change fields of the ship-to address, by the wire's own names."""
        with self._door.lock:
            seller.edit_address(self._api.book, str(order_number), fields, self._wall())

    def hold(self, order_number: str, until: str | None = None) -> None:
        """Hold an order, until a Pacific day (``YYYY-MM-DD``) or until it is released."""
        self._move(order_number, "on_hold", until)

    def release(self, order_number: str) -> None:
        """Release an order from hold."""
        self._move(order_number, "awaiting_shipment")

    def cancel(self, order_number: str) -> None:
        """Cancel an order: it is locked from then on."""
        self._move(order_number, "cancelled")

    def split(
        self, order_number: str, moved: Iterable[tuple[str, int]], *, suffix: bool = False
    ) -> int:
        """Move pieces, as pairs of SKU and quantity, into a new order; returns its order id.

        Args:
            order_number: Exact, or the order id of a child.
            moved: What moves.
            suffix: The new order gets a number and a key of its own (``…-2``); else it has those
                of its parent.
        """
        with self._door.lock:
            number = str(order_number)
            return seller_splits.split(
                self._api.book, number, moved, self._wall(), suffix=suffix
            )  # fmt: skip

    def merge(
        self,
        order_numbers: Sequence[str],
        *,
        leave_cancelled: bool = False,
        into: str | None = None,
    ) -> int:
        """Put several orders into the first one's parcel; returns the id of the one that is left.

        Args:
            order_numbers: At least two.
            leave_cancelled: The others stay to be seen, cancelled; else they are gone.
            into: The number of a new order that takes all in.
        """
        with self._door.lock:
            numbers = [str(number) for number in order_numbers]
            return seller_splits.merge(
                self._api.book, numbers, self._wall(), leave_cancelled=leave_cancelled, into=into
            )

    def separate(self, order_number: str) -> None:
        """Undo a merge before the label is bought."""
        with self._door.lock:
            seller_splits.separate(self._api.book, str(order_number), self._wall())

    def delete(self, order_number: str) -> None:
        """Delete an order that is not shipped."""
        with self._door.lock:
            seller_splits.delete(self._api.book, str(order_number), self._wall())

    def _wall(self) -> datetime:
        return wall(self._door.now())

    def _move(self, order_number: str, status: str, held_until: str | None = None) -> None:
        with self._door.lock:
            order = seller.known_order(self._api.book, str(order_number))
            seller.move(self._api.book, order, self._wall(), status, held_until=held_until)

    # --- keeping -------------------------------------------------------------------------------

    def snapshot(self) -> dict[str, Any]:
        """Copy the state into plain JSON; the request budget starts afresh."""
        with self._door.lock:
            return {
                "credentials": sorted(list(pair) for pair in self._api.credentials),
                "rate_limit": self._api.rate_limit,
                "null_rows": self._api.null_rows,
                "book": self._api.book.snapshot(),
            }

    def restore(self, snapshot: dict[str, Any]) -> None:
        """Take over the state of a :meth:`snapshot`."""
        with self._door.lock:
            self._api.credentials.clear()
            self._api.credentials.update((key, secret) for key, secret in snapshot["credentials"])
            self._api.rate_limit = int(snapshot["rate_limit"])
            self._api.null_rows = bool(snapshot["null_rows"])
            self._api.book = ShipStationBook.restored(snapshot["book"])
