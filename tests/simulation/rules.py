"""What must never happen, watched request by request, whatever goes wrong.

Rules that the end of a week alone would not show: what was told twice and mended, a field that was
lost and written again, a request that was sent although a service had asked for silence.
"""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

import httpx

from bb_desktop.domain.records import Event

if TYPE_CHECKING:
    from tests.journeys.a_shop import AShop

#: What the program may change about an order that ShipStation has: the note that it merges, and
#: the status that follows from Back Market's.
OURS = frozenset({"internalNotes", "orderStatus", "tagIds"})
#: Written by ShipStation itself with every change.
THEIRS = frozenset({"modifyDate", "orderTotal"})
_CREATE = ("/orders/createorder", "/orders/createorders")


class Broken(AssertionError):
    """Raised when a rule is broken; its message names the rule and the order."""


@dataclass
class Ledger:
    """What people did, as they would tell it themselves.

    Attributes:
        scanned: Identifiers that a person put on an order and did not take back, by order.
        written: Lines that people wrote into ShipStation's notes, by order.
    """

    scanned: dict[int, list[str]] = field(default_factory=dict)
    written: dict[int, list[str]] = field(default_factory=dict)


class Watch:
    """Looks at every request of a week.

    A rule that is broken is kept, too: the program takes whatever is raised inside a request for a
    fault of its own, and goes on.

    Attributes:
        broken: The first rule that was broken; None so far.
        alone: No other computer's pass runs in the middle of this one.
        silent_until: Per computer and service: no request before this time.
        computer: Whose pass is running. What one was told the other learns with its next pass,
            from the database that they share.
    """

    def __init__(self, shop: AShop) -> None:
        """Watch a shop's wire."""
        self._shop = shop
        self.silent_until: dict[tuple[int, str], datetime] = {}
        self.computer = 0
        self.alone = True
        self.broken: Broken | None = None

    def before(self, request: httpx.Request) -> None:
        """Hold a request against the rules, just before it is answered."""
        try:
            self._look(request)
        except Broken as broken:
            self.broken = self.broken or broken
            raise

    def check(self) -> None:
        """Raise what was broken in the last pass."""
        if self.broken is not None:
            raise self.broken

    def _look(self, request: httpx.Request) -> None:
        service = "shipstation" if "shipstation" in request.url.host else "back_market"
        until = self.silent_until.get((self.computer, service))
        if until is not None and self._shop.clock.now() < until:
            left_s = (until - self._shop.clock.now()).total_seconds()
            raise Broken(f"asked {service} {left_s:.0f} s before the end of its silence")
        if service == "shipstation" and request.url.path in _CREATE:
            body = json.loads(request.content)
            for order in body if isinstance(body, list) else [body]:
                self._no_field_lost(order)
                self._no_line_lost(order)
        if service == "back_market" and request.method in ("POST", "PATCH") and self.alone:
            self._not_told_again(request)

    def told_to_wait(self, service: str, seconds: float) -> None:
        """Note that a service asked to be left alone."""
        until = self._shop.clock.now() + timedelta(seconds=seconds)
        self.silent_until[self.computer, service] = until

    def pass_begins(self) -> None:
        """Let the computer know what the other one was told."""
        for (_, service), until in tuple(self.silent_until.items()):
            mine = self.silent_until.get((self.computer, service), until)
            self.silent_until[self.computer, service] = max(mine, until)

    def _not_told_again(self, request: httpx.Request) -> None:
        """See that nothing is told that a look would have shown to be told already."""
        body = json.loads(request.content)
        parts = request.url.path.split("/")
        number = int(next(part for part in reversed(parts) if part.isdigit()))
        for order in self._shop.back_market.orders():
            shipped = all(line["state"] == 3 for line in order["orderlines"])
            telling = "orders" in parts and body.get("new_state") == 3
            if telling and shipped and order["order_id"] == number:
                raise Broken(f"order {number} is told again without a look")
            for line in order["orderlines"] if "orderlines" in parts else ():
                if line["id"] == number and (line["imei"] or line["serial_number"]):
                    raise Broken(f"line {number} is registered again without a look")

    def _no_field_lost(self, posted: dict[str, Any]) -> None:
        number = posted.get("orderNumber")
        known = self._shop.shipstation.order_by_number(str(number))
        if known is None:
            return
        if posted.get("orderKey") != known["orderKey"]:
            raise Broken(f"order {number} would exist twice")
        for name, value in known.items():
            if name in OURS or name in THEIRS:
                continue
            if name not in posted:
                raise Broken(f"order {number}: the field {name} would be lost")
            if posted[name] != value:
                raise Broken(f"order {number}: {name} would become {posted[name]!r}, is {value!r}")

    def _no_line_lost(self, posted: dict[str, Any]) -> None:
        known = self._shop.shipstation.order_by_number(str(posted.get("orderNumber")))
        if known is None:
            return
        ours = set(self._everything_scanned())
        after = (posted.get("internalNotes") or "").splitlines()
        for line in (known["internalNotes"] or "").splitlines():
            if line not in after and line not in ours:
                raise Broken(f"order {posted['orderNumber']}: the line {line!r} would be lost")

    def _everything_scanned(self) -> list[str]:
        with self._shop.store.reading() as tx:
            entries = tx.journal.entries(limit=100_000)
        return [one.subject for one in entries if one.event is Event.SCANNED]


def nothing_told_twice(shop: AShop) -> None:
    """Hold what Back Market took against the rules."""
    announced = Counter(one.order_id for one in shop.back_market.announcements if one.accepted)
    twice = [order for order, count in announced.items() if count > 1]
    if twice:
        raise Broken(f"order {twice[0]} was announced twice")
    taken = [one for one in shop.back_market.identifier_writes if one.accepted]
    lines = Counter(one.line_id for one in taken)
    again = [one for one in taken if lines[one.line_id] > 1]
    if again:
        raise Broken(f"line {again[0].line_id} was given an identifier twice")
    keys = Counter(order["orderKey"] for order in shop.shipstation.orders())
    numbers = Counter(order["orderNumber"] for order in shop.shipstation.orders())
    for name, count in (*keys.items(), *numbers.items()):
        if count > 1:
            raise Broken(f"{name} exists twice in ShipStation")


def nothing_told_wrongly(shop: AShop, ledger: Ledger) -> None:
    """What was registered is what was scanned onto that very order, and was not taken back."""
    for one in shop.back_market.identifier_writes:
        if one.accepted and one.value not in ledger.scanned.get(one.order_id, ()):
            raise Broken(f"order {one.order_id}: {one.value} was registered and is not its own")


def nothing_lost(shop: AShop, ledger: Ledger) -> None:
    """Every scan is there, and every line that a person wrote."""
    for number, codes in ledger.scanned.items():
        known = sorted(scan.identifier.value for scan in shop.facts(number).scans)
        if known != sorted(codes):
            raise Broken(f"order {number}: scanned {sorted(codes)}, known {known}")
    for number, lines in ledger.written.items():
        order = shop.shipstation.order_by_number(str(number))
        note = (order["internalNotes"] or "").splitlines() if order else []
        for line in lines:
            if line not in note:
                raise Broken(f"order {number}: the line {line!r} is gone from its note")
