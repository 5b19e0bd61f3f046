"""What the seller may do to orders at Back Market: accept, cancel, refund, ship, identify.

Only the texts of two refusals are known ("sku not found", "new_state X must be in 2,3,4,5,6");
the other sentences are the shop's own. A refused call changes nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime

from bb_desktop.practice.back_market_book import Announcement, BackMarketBook, IdentifierWrite
from bb_desktop.practice.device_kinds import is_imei
from bb_desktop.practice.order_paper import wire_time
from bb_desktop.practice.replies import Json

LIMITS = {"tracking_number": 200, "shipper": 200, "tracking_url": 300, "serial_number": 50}
NEXT_STATE_FROM = {2: 1, 4: 1, 5: 2, 6: 3}
IDENTIFIERS = ("imei", "serial_number")

KNOWN_COURIERS = {
    "dpd": ("DPD", "DPD UK", "DPD FR", "DPD DE"),
    "dhl": ("DHL", "DHL Express"),
    "dhl-germany": ("DHL DE",),
    "royalmail": ("Royal Mail", "Royal Mail Express"),
}


class Refused(Exception):
    """Back Market refuses a change, with a status and a sentence."""

    def __init__(self, status: int, message: str) -> None:
        """Refuse with this HTTP status and this sentence."""
        super().__init__(message)
        self.status = status
        self.message = message


def change_order(book: BackMarketBook, order: Json, body: object, at: datetime) -> None:
    """Carry out ``POST /ws/orders/{order_id}``.

    Raises:
        Refused: 400, and nothing changed.
    """
    if not isinstance(body, dict):
        raise Refused(400, "the body must be an object")
    if "order_id" in body and str(body["order_id"]) != str(order["order_id"]):
        raise Refused(400, "order_id differs from the one in the address")
    wanted = body.get("new_state")
    new_state = next((n for n in (2, 3, 4, 5, 6) if str(wanted) == str(n)), None)
    if new_state is None:
        raise Refused(400, f"new_state {wanted} must be in 2,3,4,5,6")
    if new_state == 3:
        with _announced(book, order, body):
            _ship(book, order, body, at)
        return
    lines = _lines_by_sku(order, body.get("sku"), NEXT_STATE_FROM[new_state])
    message = str(body.get("return_message") or "")
    if len(message) > 500:
        raise Refused(400, "return_message is longer than 500 characters")
    reason = body.get("return_reason", 0)
    if not str(reason).isdigit():
        raise Refused(400, "return_reason must be a number")
    for line in lines:
        line["state"] = new_state
        if new_state != 2:
            line.update(return_reason=int(reason), return_message=message)
    book.touch(order, at)


def register_identifiers(
    book: BackMarketBook, order: Json, line: Json, body: object, at: datetime
) -> Json:
    """Carry out ``PATCH /ws/orderlines/{orderline_id}``.

    Returns:
        The identifiers that were sent, as they are stored now.

    Raises:
        Refused: 400 when there is none, 422 when one is bad or would correct another.
    """
    sent = _texts(body, IDENTIFIERS)
    if not sent:
        raise Refused(400, "at least one of imei or serial_number must be provided")
    try:
        for name, text in sent.items():
            _check_identifier(name, text, 422)
            if line[name] and line[name] != text:
                raise Refused(422, f"{name} is registered already and cannot be corrected")
    except Refused:
        _write_down(book, order, line, sent, accepted=False)
        raise
    if any(line[name] != text for name, text in sent.items()):
        line.update(sent)
        order["date_modification"] = wire_time(at)
    _write_down(book, order, line, sent, accepted=True)
    return {name: line[name] for name in sent}


def _ship(book: BackMarketBook, order: Json, body: Json, at: datetime) -> None:
    """Set lines to shipped, all in one parcel or those of one SKU; check all before the first."""
    told = _texts(body, (*LIMITS, "date_shipping", "imei"))
    if not told.get("tracking_number", "").strip():
        raise Refused(400, "tracking_number is required")
    for name, limit in LIMITS.items():
        if len(told.get(name, "")) > limit:
            raise Refused(400, f"{name} is longer than {limit} characters")
    shipped = _shipping_time(told.get("date_shipping"), at)
    if body.get("sku") is not None:
        lines = [line for line in order["orderlines"] if line["listing"] == str(body["sku"])]
        if not lines:
            raise Refused(400, "sku not found")
    else:
        lines = order["orderlines"]
    leaving = [line for line in lines if line["state"] == 2]
    if not leaving and any(line["state"] in (3, 6) for line in lines):
        raise Refused(400, "already shipped")
    if not leaving:
        raise Refused(400, "there is no accepted orderline to ship")
    identifiers = {name: told[name] for name in IDENTIFIERS if told.get(name)}
    if identifiers:
        _identify_while_shipping(book, order, identifiers)
    for line in leaving:
        line["state"] = 3
    shipper = told.get("shipper") or order.get("shipper") or ""
    number = told["tracking_number"]
    order.update(
        tracking_number=number,
        tracking_url=told.get("tracking_url") or _built_link(shipper, number),
        shipper=shipper,
        shipper_display=shipper,
        date_shipping=shipped,
    )
    book.touch(order, at)


def _identify_while_shipping(
    book: BackMarketBook, order: Json, identifiers: dict[str, str]
) -> None:
    """Take identifiers of a ship call: one line, one piece, and an IMEI only for a smartphone."""
    lines = order["orderlines"]
    if len(lines) != 1 or lines[0]["quantity"] != 1:
        raise Refused(400, "an identifier needs an order of one orderline with quantity 1")
    line = lines[0]
    for name, text in identifiers.items():
        _check_identifier(name, text, 400)
        if line[name] and line[name] != text:
            raise Refused(400, f"{name} is registered already and cannot be corrected")
    for name, text in identifiers.items():
        # The trap that sellers fell into: 200, and the IMEI of a laptop is nowhere.
        kept = name != "imei" or book.smartphones.get(line["id"], False)
        if kept:
            line[name] = text
        _write_down(book, order, line, {name: text}, accepted=kept)


@contextmanager
def _announced(book: BackMarketBook, order: Json, body: Json) -> Iterator[None]:
    """Write a ship call down, whether it succeeds or not."""
    told = _texts(body, (*LIMITS, "date_shipping", "imei", "sku"), strict=False)
    writes = len(book.identifier_writes)
    accepted = False
    try:
        yield
        accepted = True
    finally:
        book.announcements.append(
            Announcement(
                order_id=order["order_id"],
                sku=told.get("sku"),
                tracking_number=told.get("tracking_number"),
                tracking_url=told.get("tracking_url"),
                shipper=told.get("shipper"),
                date_shipping=told.get("date_shipping"),
                imei=told.get("imei"),
                serial_number=told.get("serial_number"),
                accepted=accepted,
            )
        )
        if not accepted and len(book.identifier_writes) == writes:
            refused = {name: told[name] for name in IDENTIFIERS if told.get(name)}
            _write_down(book, order, order["orderlines"][0], refused, accepted=False)


def _write_down(
    book: BackMarketBook, order: Json, line: Json, sent: dict[str, str], *, accepted: bool
) -> None:
    for name, text in sent.items():
        book.identifier_writes.append(
            IdentifierWrite(order["order_id"], line["id"], name, text, accepted)
        )


def _lines_by_sku(order: Json, sku: object, state: int) -> list[Json]:
    """Find the lines that a SKU names, among those in one state; all of them, if it names two."""
    lines = [
        line
        for line in order["orderlines"]
        if sku is not None and line["listing"] == str(sku) and line["state"] == state
    ]
    if not lines:
        raise Refused(400, "sku not found")
    return lines


def _texts(body: object, names: tuple[str, ...], *, strict: bool = True) -> dict[str, str]:
    """Read text fields; null counts as not sent, numbers as their digits."""
    if not isinstance(body, dict):
        raise Refused(400, "the body must be an object")
    texts: dict[str, str] = {}
    for name in names:
        value = body.get(name)
        if isinstance(value, str) or (isinstance(value, int) and not isinstance(value, bool)):
            texts[name] = str(value)
        elif value is not None and strict:
            raise Refused(400, f"{name} must be a text")
    return texts


def _check_identifier(name: str, text: str, status: int) -> None:
    if name == "imei" and not is_imei(text):
        raise Refused(status, "imei is not valid")
    if name == "serial_number" and not 0 < len(text) <= LIMITS["serial_number"]:
        raise Refused(status, "serial_number must have 1 to 50 characters")


def _shipping_time(text: str | None, at: datetime) -> str:
    """Read ``date_shipping``; left out, it is the moment of the call."""
    if not text:
        return wire_time(at)
    try:
        told = datetime.fromisoformat(text)
    except ValueError as error:
        raise Refused(400, "date_shipping is no time") from error
    if told.tzinfo is None:
        raise Refused(400, "date_shipping needs an offset")
    return wire_time(told)


def _built_link(shipper: str, tracking_number: str) -> str:
    """Build a tracking link for the couriers that Back Market knows; "" for the others."""
    for courier, names in KNOWN_COURIERS.items():
        if shipper in names:
            site = "https://www.backmarket.fr/tracking/order"
            return f"{site}?courier={courier}&trackingNo={tracking_number}"
    return ""
