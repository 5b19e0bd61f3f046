"""What must never happen, watched request by request, whatever goes wrong.

Rules that the end of a week alone would not show: what was told twice and mended, a field that was
lost and written again, a request that was sent although a service had asked for silence.
"""

from __future__ import annotations

import json
from collections import Counter
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

import httpx

from bb_desktop.domain.errors import Service
from bb_desktop.domain.shop import Mode
from bb_desktop.practice.shop import PRACTICE_TOKEN

if TYPE_CHECKING:
    from tests.simulation.scene import Ledger, Scene
    from tests.simulation.shop import AShopOfAWeek

#: What the program may change about an order that ShipStation has: the note that it merges, and
#: the status that follows from Back Market's.
_OURS = frozenset({"internalNotes", "orderStatus", "tagIds"})
#: Written by ShipStation itself with every change.
_THEIRS = frozenset({"modifyDate", "orderTotal"})
_CREATE = ("/orders/createorder", "/orders/createorders")
#: After its firewall's answer a service is left alone for so long.
_BLOCKED_S = 600
_FORBIDDEN, _TOO_MANY = 403, 429


class Broken(AssertionError):
    """Raised when a rule is broken; its message names the rule and the order."""


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
        least_grace_s: The shortest grace time that was chosen so far.
        clocks_are_right: No computer's clock was wrong so far.
        sent: Orders and identifiers that the program itself sent to Back Market.
    """

    def __init__(self, scene: Scene) -> None:
        """Watch a shop's wire."""
        self._scene = scene
        self._shop = scene.shop
        self.silent_until: dict[tuple[int, str], datetime] = {}
        self.computer = 0
        self.alone = True
        self.broken: Broken | None = None
        self.least_grace_s = self._shop.choices.grace_s
        self.clocks_are_right = True
        self.sent: set[tuple[int, str]] = set()

    def before(self, request: httpx.Request) -> None:
        """Hold a request against the rules, just before it is answered."""
        try:
            self._look(request)
        except Broken as broken:
            self.broken = self.broken or broken
            raise

    def after(self) -> None:
        """Note what a service's answer asks for."""
        last = self._shop.services.requests[-1]
        blocked = last.status == _FORBIDDEN
        if last.status == _TOO_MANY:
            fence = last.service == "back_market"
            seconds = 10.0 if fence else 60 - last.at.timestamp() % 60
        elif blocked and PRACTICE_TOKEN in self._shop.back_market.tokens:
            seconds = _BLOCKED_S
        else:
            return
        if not self._shop.knows_the_time:
            return
        until = self._shop.clock.now() + timedelta(seconds=seconds)
        key = (self.computer, last.service)
        self.silent_until[key] = max(until, self.silent_until.get(key, until))

    def check(self) -> None:
        """Raise what was broken in the last pass."""
        if self.broken is not None:
            raise self.broken

    def pass_begins(self) -> None:
        """Let the computer know what the other one was told."""
        self.clocks_are_right &= not self._shop.ahead
        self.least_grace_s = min(self.least_grace_s, self._shop.choices.grace_s)
        for (_, service), until in tuple(self.silent_until.items()):
            mine = self.silent_until.get((self.computer, service), until)
            self.silent_until[self.computer, service] = max(mine, until)

    def program_died(self) -> None:
        """Forget what a service asked for when the program died before it could keep it."""
        with self._shop.store.reading() as tx:
            for service in Service:
                health = tx.state.health(service)
                if health is None or health.not_before is None:
                    for computer in (0, 1):
                        self.silent_until.pop((computer, service.value), None)

    def _look(self, request: httpx.Request) -> None:
        service = "shipstation" if "shipstation" in request.url.host else "back_market"
        until = self.silent_until.get((self.computer, service))
        # A program that begins by a wrong clock believes it until the services told the time.
        told = until is not None and self._shop.knows_the_time
        if until is not None and told and self._shop.clock.now() < until:
            left_s = (until - self._shop.clock.now()).total_seconds()
            raise Broken(f"asked {service} {left_s:.1f} s before the end of its silence")
        if service == "shipstation" and request.url.path in _CREATE:
            body = json.loads(request.content)
            for order in body if isinstance(body, list) else [body]:
                self._nothing_lost_by(order)
        if service == "back_market" and request.method in ("POST", "PATCH"):
            body = json.loads(request.content)
            order, line = self.meant(request)
            self._sent_rightly(body, order)
            if self.alone:
                self._not_told_again(body, order, line)

    def meant(self, request: httpx.Request) -> tuple[dict[str, Any], dict[str, Any] | None]:
        """Find what a change at Back Market is about: the order, and the line where it is one."""
        parts = request.url.path.split("/")
        number = int(next(part for part in reversed(parts) if part.isdigit()))
        if "orders" in parts:
            return self._shop.back_market.order(number), None
        for order in self._shop.back_market.orders():
            for line in order["orderlines"]:
                if line["id"] == number:
                    return order, line
        raise Broken(f"line {number} is told of and does not exist")

    def _sent_rightly(self, body: dict[str, Any], order: dict[str, Any]) -> None:
        """See that an identifier is the order's own, and can no longer be taken back."""
        value = body.get("imei") or body.get("serial_number")
        if not value:
            return
        number, ledger = order["order_id"], self._scene.ledger
        if value not in (*ledger.scanned.get(number, ()), *ledger.doubted.get(number, ())):
            raise Broken(f"order {number}: {value} is sent and is not its own")
        self.sent.add((number, value))
        scanned_at = ledger.scanned_at.get(number)
        if scanned_at is not None and self.clocks_are_right and self._bridge:
            waited_s = (self._shop.clock.now() - scanned_at).total_seconds()
            if waited_s < self.least_grace_s:
                raise Broken(f"order {number}: {value} is sent {waited_s:.0f} s after its scan")

    @property
    def _bridge(self) -> bool:
        return self._shop.choices.mode is Mode.BRIDGE

    def _not_told_again(
        self, body: dict[str, Any], order: dict[str, Any], line: dict[str, Any] | None
    ) -> None:
        """See that nothing is told that a look would have shown to be told already."""
        if line is None:
            if body.get("new_state") == 3 and not self._bridge:
                raise Broken(f"order {order['order_id']} is announced beside ShipStation's own")
            shipped = all(one["state"] == 3 for one in order["orderlines"])
            if body.get("new_state") == 3 and shipped:
                raise Broken(f"order {order['order_id']} is told again without a look")
        elif line["imei"] or line["serial_number"]:
            raise Broken(f"line {line['id']} is registered again without a look")

    def _nothing_lost_by(self, posted: dict[str, Any]) -> None:
        number = str(posted.get("orderNumber"))
        known = self._shop.shipstation_order_posted(posted)
        if known is None:
            return
        if posted.get("orderKey") != known["orderKey"]:
            raise Broken(f"order {number} would exist twice")
        ledger, may_change = self._scene.ledger, set(_OURS | _THEIRS)
        # A part that was split off has its order's number and a suffix.
        whole = number.partition("-")[0]
        if whole.isdigit() and int(whole) in ledger.moved - ledger.corrected:
            may_change |= {"shipTo", "customerUsername", "customerEmail"}
        for name, value in known.items():
            if name in may_change:
                continue
            if name not in posted:
                raise Broken(f"order {number}: the field {name} would be lost")
            if posted[name] != value:
                raise Broken(f"order {number}: {name} would become {posted[name]!r}, is {value!r}")
        after = (posted.get("internalNotes") or "").splitlines()
        for line in (known["internalNotes"] or "").splitlines():
            if line not in after and line not in ledger.ever:
                raise Broken(f"order {number}: the line {line!r} would be lost")


def nothing_told_twice(shop: AShopOfAWeek, ledger: Ledger) -> None:
    """Hold what Back Market took against the rules.

    What others announced may have been a part: of lines that were accepted until then.
    """
    announced = Counter(one.order_id for one in shop.back_market.announcements if one.accepted)
    if shop.choices.mode is Mode.COMPANION:
        announced.clear()
    twice = [number for number, count in announced.items() if count > 1]
    twice = [number for number in twice if number not in ledger.told_by_hand]
    if twice:
        raise Broken(f"order {twice[0]} was announced twice")
    taken = [one for one in shop.back_market.identifier_writes if one.accepted]
    lines = Counter(one.line_id for one in taken)
    again = [one for one in taken if lines[one.line_id] > 1]
    if again:
        raise Broken(f"line {again[0].line_id} was given an identifier twice")


def nothing_twice_in_shipstation(shop: AShopOfAWeek) -> None:
    """See that no order exists twice; what people split has one number together."""
    orders = [one for one in shop.shipstation.orders() if not one["advancedOptions"]["parentId"]]
    keys = Counter(order["orderKey"] for order in orders)
    numbers = Counter(order["orderNumber"] for order in orders)
    for name, count in (*keys.items(), *numbers.items()):
        if count > 1:
            raise Broken(f"{name} exists twice in ShipStation")


def nothing_told_wrongly(watch: Watch, shop: AShopOfAWeek, ledger: Ledger) -> None:
    """What we registered is what was scanned onto that very order, and was not taken back.

    What ShipStation's own connection registered it read in the note, whenever it pleased.
    """
    for one in shop.back_market.identifier_writes:
        ours = one.accepted and (one.order_id, one.value) in watch.sent
        if ours and one.value not in ledger.scanned.get(one.order_id, ()):
            raise Broken(f"order {one.order_id}: {one.value} was registered and is not its own")


def nothing_lost(shop: AShopOfAWeek, ledger: Ledger) -> None:
    """Every scan is there, and every line that a person wrote."""
    for number, codes in ledger.scanned.items():
        known = sorted(scan.identifier.value for scan in shop.facts(number).scans)
        if known != sorted(codes):
            raise Broken(f"order {number}: scanned {sorted(codes)}, known {known}")
    for number, lines in ledger.written.items():
        order = shop.shipstation.order_by_number(str(number))
        if number in ledger.handled:
            continue
        note = (order["internalNotes"] or "").splitlines() if order else []
        for line in lines:
            if line not in note:
                raise Broken(f"order {number}: the line {line!r} is gone from its note")


def settle_doubts(shop: AShopOfAWeek, ledger: Ledger) -> None:
    """Let people look at the screen for scans that no verdict followed: there or not, both is fine.

    Half of what was read at once would not be.
    """
    for number, codes in ledger.doubted.items():
        held = ledger.scanned.setdefault(number, [])
        known = {scan.identifier.value for scan in shop.facts(number).scans}
        held += sorted((codes & known) - set(held))
    ledger.doubted.clear()
