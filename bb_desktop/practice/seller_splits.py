"""The seller's hands on whole ShipStation orders: split, merge, separate, delete.

What is known: a split moves pieces into new orders made after the first, each with ``parentId``,
and at least one piece stays; a merge moves all items onto one order, which names the others in
``mergedIds``, and those are gone from the API (404, on no list), however they look in the window;
both work only before the label. How numbers and keys of split orders are written is not known:
they may be the parent's own (then ``orderId`` tells them apart) or have a suffix, so the shop
plays both. Amounts stay with the first order.

Source: ShipStation API documentation, *Split and Merge Shipments*; V1 ``AdvancedOptions``;
ShipStation help, *Combine Shipments*.
"""

from __future__ import annotations

import copy
from collections.abc import Iterable, Sequence
from datetime import datetime

from bb_desktop.practice.order_fields import order_total
from bb_desktop.practice.order_writes import OPEN
from bb_desktop.practice.pacific import seven_digits
from bb_desktop.practice.replies import Json
from bb_desktop.practice.seller import known_order
from bb_desktop.practice.shipstation_book import ShipStationBook

_AMOUNTS = ("amountPaid", "taxAmount", "shippingAmount")


def split(
    book: ShipStationBook,
    order_number: str,
    moved: Iterable[tuple[str, int]],
    at: datetime,
    *,
    suffix: bool = False,
) -> int:
    """Move pieces of an open order into a new one.

    Args:
        book: The account.
        order_number: Of the order to be split; a child may be split again.
        moved: Pairs of SKU and quantity.
        at: Pacific wall clock.
        suffix: Give the child a number and a key of its own, ending in ``-2``, ``-3`` and so on.

    Returns:
        The child's order id.

    Raises:
        LookupError: No order has this number, or it has no such article.
        ValueError: The order is not open, too little of it is there, or nothing would stay.
    """
    order = _open_order(book, order_number)
    items, taken = copy.deepcopy(order["items"]), []
    for sku, quantity in moved:
        taken += _taken_out(book, items, sku, quantity)
    left = [row for row in items if row["quantity"]]
    if not taken or not any(not row["adjustment"] for row in left):
        raise ValueError("at least one piece must move and one must stay")
    parent_id = order["orderId"]
    child = copy.deepcopy(order)
    child.update(orderId=book.next("order"), items=taken, createDate=seven_digits(at))
    child.update(dict.fromkeys(_AMOUNTS, 0.0))
    if suffix:
        siblings = [row for row in book.orders.values() if _parent(row) == parent_id]
        ending = f"-{len(siblings) + 2}"
        child.update(
            orderNumber=order["orderNumber"] + ending, orderKey=f"{order['orderKey']}{ending}"
        )
    child["advancedOptions"].update(mergedOrSplit=True, parentId=parent_id)
    order["advancedOptions"]["mergedOrSplit"] = True
    order["items"] = left
    book.orders[child["orderId"]] = child
    for one in (order, child):
        _recount(book, one, at)
    return int(child["orderId"])


def merge(
    book: ShipStationBook,
    order_numbers: Sequence[str],
    at: datetime,
    *,
    leave_cancelled: bool = False,
    into: str | None = None,
) -> int:
    """Put the items of several open orders into one parcel's order.

    Args:
        book: The account.
        order_numbers: At least two; the first one takes the others in.
        at: Pacific wall clock.
        leave_cancelled: The others stay to be seen as cancelled instead of being gone.
        into: The number of a new order that takes all of them in, the first one too.

    Returns:
        The id of the order that holds everything now.

    Raises:
        LookupError: No order has one of these numbers.
        ValueError: They are not at least two different, open orders.
    """
    orders = [_open_order(book, number) for number in order_numbers]
    if len({order["orderId"] for order in orders}) < max(2, len(orders)):
        raise ValueError("a merge needs at least two different orders")
    if into is not None:
        new = copy.deepcopy(orders[0])
        new_id = book.next("order")
        new.update(orderId=new_id, orderNumber=into, orderKey=f"manual-practice-{new_id}", items=[])
        new.update(createDate=seven_digits(at), **dict.fromkeys(_AMOUNTS, 0.0))
        book.orders[new_id] = new
        orders.insert(0, new)
    first, *others = orders
    options = first["advancedOptions"]
    for order in others:
        first["items"] += copy.deepcopy(order["items"])
        for name in _AMOUNTS:
            first[name] = round((first[name] or 0.0) + (order[name] or 0.0), 2)
        options["mergedIds"] = [*(options["mergedIds"] or []), order["orderId"]]
        if leave_cancelled:
            order.update(orderStatus="cancelled", holdUntilDate=None)
        else:
            book.deleted.add(order["orderId"])
        book.touch(order, at)
    options["mergedOrSplit"] = True
    _recount(book, first, at)
    return int(first["orderId"])


def separate(book: ShipStationBook, order_number: str, at: datetime) -> None:
    """Undo a merge: the others are there again, with their items.

    Raises:
        LookupError: No order has this number.
        ValueError: It is not open, or holds no others.
    """
    order = _open_order(book, order_number)
    options = order["advancedOptions"]
    others = [book.orders[number] for number in options["mergedIds"] or []]
    if not others:
        raise ValueError(f"order {order_number} holds no other orders")
    theirs = {row["orderItemId"] for other in others for row in other["items"]}
    order["items"] = [row for row in order["items"] if row["orderItemId"] not in theirs]
    for other in others:
        for name in _AMOUNTS:
            order[name] = round((order[name] or 0.0) - (other[name] or 0.0), 2)
        book.deleted.discard(other["orderId"])
        other["orderStatus"] = "awaiting_shipment"
        book.touch(other, at)
    options.update(mergedIds=[], mergedOrSplit=options["parentId"] is not None)
    _recount(book, order, at)


def delete(book: ShipStationBook, order_number: str, at: datetime) -> None:
    """Delete an order: it is hidden, and kept.

    Raises:
        LookupError: No order has this number.
        ValueError: It is shipped.
    """
    order = known_order(book, order_number)
    if order["orderStatus"] == "shipped":
        raise ValueError(f"order {order_number} is shipped and cannot be deleted")
    book.deleted.add(order["orderId"])
    book.touch(order, at)


def _open_order(book: ShipStationBook, order_number: str) -> Json:
    order = known_order(book, order_number)
    if order["orderStatus"] not in OPEN:
        raise ValueError(f"order {order_number} is {order['orderStatus']}: too late for that")
    return order


def _parent(order: Json) -> int | None:
    parent: int | None = order["advancedOptions"].get("parentId")
    return parent


def _taken_out(book: ShipStationBook, items: list[Json], sku: str, quantity: int) -> list[Json]:
    """Take so many pieces of an article out of items; one that is left in part keeps its id."""
    rows = [row for row in items if row["sku"] == sku and not row["adjustment"]]
    if not rows:
        raise LookupError(f"the order has no article {sku}")
    if quantity < 1 or sum(int(row["quantity"]) for row in rows) < quantity:
        raise ValueError(f"the order has not {quantity} pieces of {sku}")
    taken = []
    for row in rows:
        pieces = min(quantity, int(row["quantity"]))
        if pieces:
            whole = pieces == row["quantity"]
            moved = copy.deepcopy(row)
            moved.update(
                quantity=pieces, orderItemId=row["orderItemId"] if whole else book.next("item")
            )
            taken.append(moved)
            row["quantity"] -= pieces
            quantity -= pieces
    return taken


def _recount(book: ShipStationBook, order: Json, at: datetime) -> None:
    order["orderTotal"] = order_total(
        order["items"], order["taxAmount"] or 0.0, order["shippingAmount"] or 0.0
    )
    book.touch(order, at)
