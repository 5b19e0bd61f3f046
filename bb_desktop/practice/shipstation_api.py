"""ShipStation's V1 API: credentials, budget and routes.

Paths are taken without regard to case and ``/orders/list`` is ``/orders``, as the real service is
seen to do in other people's production code.
"""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Callable
from datetime import datetime, timedelta

import httpx

from bb_desktop.practice import seller, shipstation_account
from bb_desktop.practice.faults import FaultKind
from bb_desktop.practice.order_writes import InvalidOrder, OrderMissing, RuleBroken, write_order
from bb_desktop.practice.pacific import wall
from bb_desktop.practice.rate import MinuteWindow
from bb_desktop.practice.refusals import (
    NULL_REFERENCE,
    rate_refusal,
    refusal,
    shipstation_fault,
    unauthorized,
)
from bb_desktop.practice.replies import Json, UnreadableBody, json_reply, parsed_body
from bb_desktop.practice.shipstation_bodies import (
    BadBody,
    body_time,
    done,
    model_state,
    not_found,
    object_body,
    wrong_shape,
)
from bb_desktop.practice.shipstation_book import ShipStationBook
from bb_desktop.practice.shipstation_lists import (
    MAX_PAGE_SIZE,
    BadQuery,
    chosen_fulfillments,
    chosen_orders,
    chosen_shipments,
    page_of,
)

MAX_BATCH = 100
ONE_ORDER = re.compile(r"/orders/(\d+)")
ONE_STORE = re.compile(r"/stores/(\d+)")


class ShipStationApi:
    """Answer requests from the book of one account."""

    def __init__(self, credentials: set[tuple[str, str]]) -> None:
        """Open an account with these pairs of key and secret."""
        self.credentials = credentials
        self.book = ShipStationBook()
        self.null_rows = False
        self.rate_limit = 40
        self.largest_page = MAX_PAGE_SIZE
        self._windows: dict[str, MinuteWindow] = {}
        self._routes: dict[tuple[str, str], Callable[[httpx.Request, datetime], httpx.Response]] = {
            ("GET", "/orders"): self._list_orders,
            ("GET", "/orders/list"): self._list_orders,
            ("POST", "/orders/createorder"): self._create_order,
            ("POST", "/orders/createorders"): self._create_orders,
            ("POST", "/orders/markasshipped"): self._mark_as_shipped,
            ("POST", "/orders/holduntil"): self._hold_until,
            ("POST", "/orders/restorefromhold"): self._restore_from_hold,
            ("POST", "/orders/addtag"): self._tag,
            ("POST", "/orders/removetag"): self._tag,
            ("GET", "/accounts/listtags"): lambda _request, _at: json_reply(200, self.book.tags),
            ("GET", "/stores"): self._list_stores,
            ("GET", "/stores/marketplaces"): _list_marketplaces,
            ("GET", "/carriers"): _list_carriers,
            ("GET", "/carriers/listservices"): _list_services,
            ("GET", "/shipments"): self._list_shipments,
            ("GET", "/fulfillments"): self._list_fulfillments,
        }

    def window(self, key: str) -> MinuteWindow:
        """Give the request budget of one pair of keys."""
        window = self._windows.setdefault(key, MinuteWindow())
        window.limit = self.rate_limit
        return window

    def answer(self, request: httpx.Request, now: datetime) -> httpx.Response:
        """Answer one request; ``now`` is aware."""
        key = _key(request, self.credentials)
        window = self.window(key or "")
        if key is None:
            response = unauthorized("shipstation")
        elif not window.spend(now):
            response = rate_refusal("shipstation")
        else:
            response = self._guarded(request, wall(now))
        response.headers.update(window.headers(now))
        return response

    def refuse(self, kind: FaultKind, now: datetime) -> httpx.Response:
        """Refuse as a fault says; the budget's headers stand on this reply too."""
        window = self.window(next((key for key, _secret in sorted(self.credentials)), ""))
        if kind is FaultKind.RATE_LIMITED:
            window.exhaust(now)
        else:
            window.spend(now)
        response = refusal("shipstation", kind)
        response.headers.update(window.headers(now))
        return response

    def _guarded(self, request: httpx.Request, at: datetime) -> httpx.Response:
        """Route a request and put broken rules into ASP.NET's shapes."""
        self.book.wake_held(at)
        try:
            return self._routed(request, at)
        except InvalidOrder as error:
            return model_state(error.problems)
        except BadQuery as error:
            return model_state({f"request.{error.name}": [str(error)]})
        except BadBody as error:
            return model_state({error.field: [str(error)]})
        except UnreadableBody as error:
            return model_state({"request": [str(error)]})
        except (RuleBroken, ValueError) as error:
            broken = shipstation_fault(str(error), "System.InvalidOperationException")
            return json_reply(500, broken)
        except OrderMissing:
            return not_found()

    def _routed(self, request: httpx.Request, at: datetime) -> httpx.Response:
        path = request.url.path.rstrip("/").lower()
        route = self._routes.get((request.method, path))
        if route is not None:
            return route(request, at)
        found = ONE_ORDER.fullmatch(path)
        if found and request.method in ("GET", "DELETE"):
            order = self._order(found[1])
            if request.method == "GET":
                return json_reply(200, order)
            self.book.deleted.add(order["orderId"])
            self.book.touch(order, at)
            return done("The requested order has been deleted.")
        found = ONE_STORE.fullmatch(path)
        if found and request.method == "GET":
            for store in self.book.stores:
                if store["storeId"] == int(found[1]):
                    return json_reply(200, {**store, "statusMappings": ""})
            return not_found()
        if found or ONE_ORDER.fullmatch(path) or any(path == known for _, known in self._routes):
            message = f"The requested resource does not support http method '{request.method}'."
            return json_reply(405, {"Message": message})
        return not_found()

    def _order(self, order_id: object) -> Json:
        order = self.book.find(order_id)
        if order is None:
            raise OrderMissing(f"order {order_id}")
        return order

    # --- lists -------------------------------------------------------------------------------

    def _list_orders(self, request: httpx.Request, _at: datetime) -> httpx.Response:
        params = request.url.params
        page = page_of(
            chosen_orders(self.book.visible(), params), params, "orders", self.largest_page
        )
        # One order that the service cannot write takes its whole page with it.
        if any(order["orderId"] in self.book.poisoned for order in page["orders"]):
            return json_reply(500, NULL_REFERENCE)
        return json_reply(200, page)

    def _list_shipments(self, request: httpx.Request, _at: datetime) -> httpx.Response:
        params = request.url.params
        page = page_of(
            chosen_shipments(self.book.shipments, params), params, "shipments", self.largest_page
        )
        if self.null_rows:
            page["shipments"].insert(len(page["shipments"]) // 2, None)
        return json_reply(200, page)

    def _list_fulfillments(self, request: httpx.Request, _at: datetime) -> httpx.Response:
        params = request.url.params
        rows = chosen_fulfillments(self.book.fulfillments, params)
        return json_reply(200, page_of(rows, params, "fulfillments", self.largest_page))

    def _list_stores(self, request: httpx.Request, _at: datetime) -> httpx.Response:
        params = request.url.params
        stores = self.book.stores
        if params.get("showInactive", "").lower() != "true":
            stores = [store for store in stores if store["active"]]
        if params.get("marketplaceId"):
            wanted = params["marketplaceId"]
            stores = [store for store in stores if str(store["marketplaceId"]) == wanted]
        return json_reply(200, stores)

    # --- writes ------------------------------------------------------------------------------

    def _create_order(self, request: httpx.Request, at: datetime) -> httpx.Response:
        body = parsed_body(request)
        if not isinstance(body, dict):
            raise BadBody("apiOrder", wrong_shape("array", "SS.OpenApi.Models.Orders.Order"))
        return json_reply(200, write_order(self.book, body, at))

    def _create_orders(self, request: httpx.Request, at: datetime) -> httpx.Response:
        body = parsed_body(request)
        if not isinstance(body, list):
            first = next(iter(body), "") if isinstance(body, dict) else ""
            shape = wrong_shape("object", "SS.OpenApi.Models.Orders.Order[]")
            raise BadBody(f"apiOrders.{first}".rstrip("."), shape)
        if len(body) > MAX_BATCH:
            raise BadBody("apiOrders", f"At most {MAX_BATCH} orders can be sent in one request.")
        if not all(isinstance(row, dict) for row in body):
            raise BadBody("apiOrders", wrong_shape("array", "SS.OpenApi.Models.Orders.Order"))
        results = [self._row_result(row, at, f"apiOrders[{n}]") for n, row in enumerate(body)]
        errors = any(not row["success"] for row in results)
        return json_reply(200, {"hasErrors": errors, "results": results})

    def _row_result(self, row: Json, at: datetime, path: str) -> Json:
        """Write one order of a batch; its failure is its own."""
        result: Json = {
            "orderId": None,
            "orderNumber": row.get("orderNumber"),
            "orderKey": row.get("orderKey"),
            "success": False,
            "errorMessage": None,
        }
        try:
            order = write_order(self.book, row, at, path)
        except InvalidOrder as error:
            texts = [text for messages in error.problems.values() for text in messages]
            return result | {"errorMessage": " ".join(texts)}
        except RuleBroken as error:
            return result | {"errorMessage": str(error)}
        except OrderMissing:
            return result | {"errorMessage": "The requested order was not found."}
        return result | {
            "orderId": order["orderId"],
            "orderKey": order["orderKey"],
            "success": True,
        }

    def _mark_as_shipped(self, request: httpx.Request, at: datetime) -> httpx.Response:
        body = object_body(request, "orderId", "carrierCode")
        order = self._order(body["orderId"])
        shipped = at.replace(hour=0, minute=0, second=0, microsecond=0)
        if body.get("shipDate"):
            shipped = body_time(body, "shipDate")
        seller.mark_as_shipped(
            self.book, order, at, tracking=body.get("trackingNumber"),
            carrier=str(body["carrierCode"]), ship_date=shipped,
        )  # fmt: skip
        if body.get("notifySalesChannel") is not True:
            self.book.native["silent"].append(self.book.fulfillments[-1]["fulfillmentId"])
        return json_reply(200, {"orderId": order["orderId"], "orderNumber": order["orderNumber"]})

    def _hold_until(self, request: httpx.Request, at: datetime) -> httpx.Response:
        body = object_body(request, "orderId", "holdUntilDate")
        until = body_time(body, "holdUntilDate")
        if until.date() < at.date() + timedelta(days=1):
            raise BadBody("request.holdUntilDate", "The date must be later than today.")
        order = self._order(body["orderId"])
        seller.move(self.book, order, at, "on_hold", held_until=f"{until:%Y-%m-%d}")
        return done("Order held successfully.")

    def _restore_from_hold(self, request: httpx.Request, at: datetime) -> httpx.Response:
        order = self._order(object_body(request, "orderId")["orderId"])
        if order["orderStatus"] != "on_hold":
            raise RuleBroken("The order is not on hold.")
        seller.move(self.book, order, at, "awaiting_shipment")
        return done("The requested order has been restored from on hold.")

    def _tag(self, request: httpx.Request, at: datetime) -> httpx.Response:
        body = object_body(request, "orderId", "tagId")
        order, tag = self._order(body["orderId"]), body["tagId"]
        if all(known["tagId"] != tag for known in self.book.tags):
            raise OrderMissing(f"tag {tag}")
        adding = request.url.path.lower().rstrip("/").endswith("addtag")
        others = [known for known in order["tagIds"] or [] if known != tag]
        order["tagIds"] = ([*others, tag] if adding else others) or None
        self.book.touch(order, at)
        return done(f"Tag {'added' if adding else 'removed'} successfully.")


def _key(request: httpx.Request, credentials: set[tuple[str, str]]) -> str | None:
    """Read the Basic credentials; None unless they are a pair that is valid."""
    scheme, _, text = request.headers.get("authorization", "").partition(" ")
    try:
        key, _, secret = base64.b64decode(text, validate=True).decode().partition(":")
    except (binascii.Error, UnicodeDecodeError):
        return None
    return key if scheme.lower() == "basic" and (key, secret) in credentials else None


def _list_marketplaces(_request: httpx.Request, _at: datetime) -> httpx.Response:
    return json_reply(200, shipstation_account.marketplaces())


def _list_carriers(_request: httpx.Request, _at: datetime) -> httpx.Response:
    return json_reply(200, shipstation_account.carriers())


def _list_services(request: httpx.Request, _at: datetime) -> httpx.Response:
    offered = shipstation_account.services(request.url.params.get("carrierCode", ""))
    return not_found() if offered is None else json_reply(200, offered)
