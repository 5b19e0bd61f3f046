"""Reading both services whole, so that the bench does not notice: notes go out in between.

Of a shop with hundreds of orders a day that is a hundred pages and some minutes. ShipStation gives
forty requests a minute to all programs of the seller together, so some are always left over.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, field, replace
from http import HTTPStatus

from bb_desktop.application.batches import in_batches
from bb_desktop.application.deliver_outbox import deliver
from bb_desktop.application.desk import Desk
from bb_desktop.application.import_orders import MarketReading, read_back_market, save_orders
from bb_desktop.application.planning import FOREIGN_ORDER, note_obstacle, obstacles, replan
from bb_desktop.application.read_back import read_back
from bb_desktop.application.watch_shipments import REACH, ShipStationReading, read_shipstation
from bb_desktop.domain.effects import EffectKind, EffectState
from bb_desktop.domain.errors import Rejected, RemoteError, Service, UnexpectedReply
from bb_desktop.domain.orders import OrderId, OrderRecord
from bb_desktop.domain.shipments import GONE_STATUS, ShipStationOrder
from bb_desktop.domain.shop import Mode
from bb_desktop.domain.stage import OrderFacts

log = logging.getLogger(__name__)

#: Requests of ShipStation's window that long readings leave to the bench and to other programs.
_LEFT_OVER = 10
#: How long a long reading rests before it looks again whether a note wants to go out.
_REST_S = 2.0
#: Orders that no list has are looked at one by one; the rest with the next audit.
_MOST_SINGLY = 25


@dataclass(slots=True)
class WholeReading:
    """Reads both services whole.

    Attributes:
        read: The orders that either service listed.
    """

    desk: Desk
    read: set[OrderId] = field(default_factory=set)
    _over: dict[OrderId, OrderRecord] = field(default_factory=dict)

    def back_market(self) -> MarketReading:
        """Read Back Market: what is open, and all that changed within a month.

        What is over and was never known here is left out: other programs did that.

        Raises:
            RemoteError: The reading broke off; nothing was written.
            Interrupted: The seller, or the program's end, cut it off.
        """
        desk = self.desk
        back_to = desk.clock.now() - REACH
        between = self._between("comparing_back_market", Service.BACK_MARKET)
        reading = read_back_market(desk, back_to=back_to, between=between)
        records = {one.order.order_id: one for one in reading.records}
        with desk.store.reading() as tx:
            believed_open = {one.order.order_id for one in tx.orders.unsettled_facts()}
            known = {one.order.order_id for one in tx.orders.facts_of(records)}
        for order_id in sorted(believed_open - records.keys(), reverse=True)[:_MOST_SINGLY]:
            between()
            record = self._fetch(order_id)
            if record is not None:
                records[order_id] = record
        self._over = {
            order_id: record
            for order_id, record in records.items()
            if order_id not in known
            and record.order.all_lines_final
            and order_id not in believed_open
        }
        kept = tuple(one for key, one in records.items() if key not in self._over)
        self.read |= {one.order.order_id for one in kept}
        return replace(reading, records=kept)

    def shipstation(self) -> ShipStationReading:
        """Read ShipStation: what is open, and all that changed within a month.

        Orders that we believe to be there and that no list has are looked at one by one.

        Raises:
            RemoteError: The reading broke off; nothing was written.
            Interrupted: The seller, or the program's end, cut it off.
        """
        desk = self.desk
        between = self._between("comparing_shipstation", Service.SHIPSTATION)
        reading = read_shipstation(desk, back_to=desk.clock.now() - REACH, between=between)
        orders = {one.shipstation_order_id: one for one in reading.orders}
        numbers = [one.order_number.strip() for one in orders.values()]
        with desk.store.reading() as tx:
            known = tx.orders.find_by_number(numbers)
            # Only what was looked at as a whole: an order that is settled may rest in peace.
            facts = {one.order.order_id: one for one in tx.orders.unsettled_facts()}
            facts |= {one.order.order_id: one for one in tx.orders.facts_of(self.read)}
            foreign = {
                order_id: number
                for order_id in facts
                if (number := obstacles(tx, order_id).get(FOREIGN_ORDER)) is not None
            }
        self.read |= set(known.values())
        self._import_strangers(one for one in orders.values() if one.order_number not in known)
        merged = {number for one in orders.values() for number in one.merged_ids}
        missing = _missing(facts.values(), orders.keys() | merged)
        for mirrored in missing[:_MOST_SINGLY]:
            between()
            found = self._fetch_there(mirrored.shipstation_order_id)
            if found is not None:
                orders[mirrored.shipstation_order_id] = found
            else:
                log.info("order gone from shipstation order=%s", mirrored.order_number)
                orders[mirrored.shipstation_order_id] = replace(mirrored, status=GONE_STATUS)
        gone = [
            (order_id, number)
            for order_id, number in foreign.items()
            if number.isdigit() and int(number) not in orders
        ]
        for order_id, number in gone[:_MOST_SINGLY]:
            between()
            other = self._fetch_there(int(number))
            if other is not None:
                orders[int(number)] = other
            else:
                self._forget_foreign(order_id)
        return replace(reading, orders=tuple(orders.values()))

    def _between(self, what: str, service: Service) -> Callable[[], None]:
        """Make what is done between two pages: say how far it is, let notes out, leave room."""
        pages = 0

        def between() -> None:
            nonlocal pages
            pages += 1
            self.desk.progress(what, pages, 0)
            self._let_notes_out()
            while service is Service.SHIPSTATION and self._too_little_left():
                self.desk.clock.pause(_REST_S)
                self._let_notes_out()
                self.desk.progress(what, pages, 0)

        return between

    def _too_little_left(self) -> bool:
        budget = self.desk.shipstation.budget()
        if budget is None or budget.limit <= 2 * _LEFT_OVER:
            return False
        return budget.remaining <= _LEFT_OVER and self.desk.clock.now() < budget.ends_at

    def _let_notes_out(self) -> None:
        """Write the notes that the bench waits for; a long reading would keep them back."""
        desk, now = self.desk, self.desk.clock.now()
        with desk.store.reading() as tx:
            due = any(
                row.kind is EffectKind.WRITE_NOTE
                and row.state is EffectState.PENDING
                and (row.not_before is None or row.not_before <= now)
                for row in tx.outbox.rows()
            )
        if due and desk.watch.open(Service.SHIPSTATION):
            deliver(desk, [EffectKind.WRITE_NOTE], at_once=False)
            read_back(desk)

    def _fetch(self, order_id: OrderId) -> OrderRecord | None:
        """Look at one order at Back Market; None where it is not there, or cannot be read."""
        try:
            return self.desk.back_market.fetch_order(order_id)
        except (Rejected, UnexpectedReply) as error:
            log.warning("order not to be looked at order=%s error=%s", order_id, _name(error))
            return None

    def _fetch_there(self, number: int) -> ShipStationOrder | None:
        """Look at one order in ShipStation; None where it is not there any more.

        Raises:
            RemoteError: It could not be looked at.
        """
        try:
            return self.desk.shipstation.fetch_order(number)
        except Rejected as error:
            if error.status == HTTPStatus.NOT_FOUND:
                return None
            raise

    def _import_strangers(self, mirrored: Iterable[ShipStationOrder]) -> None:
        """Import the orders that ShipStation still packs for us and that are unknown here.

        They are over at Back Market, or too old for its lists; this database is younger.
        """
        desk = self.desk
        wanted = [
            OrderId(int(number))
            for one in mirrored
            if one.open
            and (number := one.order_number.strip()).isdecimal()
            and number.isascii()
            and self._is_ours(one, int(number))
        ]
        records = []
        for order_id in wanted[:_MOST_SINGLY]:
            record = self._over.get(order_id) or self._fetch(order_id)
            if record is not None:
                records.append(record)
        now = desk.clock.now()
        for batch in in_batches(records):
            with desk.store.transaction() as tx:
                saved = save_orders(desk, tx, batch)
                replan(tx, saved, desk.shop, now)
            desk.touched |= set(saved)
            self.read |= set(saved)

    def _is_ours(self, mirrored: ShipStationOrder, number: int) -> bool:
        if self.desk.shop.mode is Mode.COMPANION:
            return mirrored.store_id is not None and mirrored.store_id == self.desk.shop.store_id
        return mirrored.order_key == self.desk.shop.order_key(number)

    def _forget_foreign(self, order_id: OrderId) -> None:
        desk = self.desk
        with desk.store.transaction() as tx:
            note_obstacle(tx, order_id, FOREIGN_ORDER, None)
            replan(tx, [order_id], desk.shop, desk.clock.now())
        desk.touched.add(order_id)


def _missing(all_facts: Iterable[OrderFacts], listed: Collection[int]) -> list[ShipStationOrder]:
    """List the orders that should be among ShipStation's open ones and are not, newest first."""
    missing = {
        part.shipstation_order_id: part
        for facts in all_facts
        for part in facts.parts
        if part.open and part.shipstation_order_id not in listed
    }
    return [missing[number] for number in sorted(missing, reverse=True)]


def _name(error: RemoteError) -> str:
    return type(error).__name__
