"""Scans: identifiers recorded on orders, appended and withdrawn, never rewritten."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import UTC, datetime
from functools import cache
from typing import Any

from sqlalchemy import (
    Connection,
    Select,
    and_,
    bindparam,
    delete,
    exists,
    false,
    insert,
    or_,
    select,
    true,
    update,
)
from sqlalchemy.sql.dml import ReturningInsert

from bb_desktop.adapters.store.bench_queries import (
    IMEIS,
    NUMBERS,
    recorded_since,
    scans_with,
    unsettled,
    wanting,
)
from bb_desktop.adapters.store.columns import OfOrders, insert_into
from bb_desktop.adapters.store.order_tables import orders
from bb_desktop.adapters.store.order_words import keep_numbers
from bb_desktop.adapters.store.scan_tables import (
    ACTIVE,
    companions_of_scans,
    same,
    scan_of,
    scans,
)
from bb_desktop.domain.errors import StoreError
from bb_desktop.domain.identifiers import Identifier, IdentifierKind
from bb_desktop.domain.orders import BackMarketOrder, OrderId, OrderState
from bb_desktop.domain.scan_records import ScanEvent, ScanLife, ScanRecord
from bb_desktop.domain.units import ActiveScan

_ACTIVE_OF = OfOrders(
    select(scans).where(ACTIVE).order_by(scans.c.recorded_at, scans.c.scan_id), scans.c.order_id
)
_ORDER = select(orders.c.facts).where(orders.c.order_id == bindparam("asked"))


@cache
def _adding(dialect_name: str) -> ReturningInsert[int]:
    """Build the statement that records a scan, once."""
    statement = insert_into(dialect_name, scans).on_conflict_do_nothing()
    return statement.returning(scans.c.scan_id)


def frees_devices(order: BackMarketOrder) -> bool:
    """Say whether what was scanned on an order may be sold again: nothing goes out on it."""
    if order.called_off:
        return True
    return order.state in (OrderState.NOT_PAID, OrderState.FINISHED) and not order.announced


def set_holds(connection: Connection, order_id: OrderId, *, holds: bool) -> None:
    """Bind the devices of an order to it, or set them free; one that was sold on stays there."""
    other = scans.alias("other")
    statement = update(scans).where(scans.c.order_id == order_id, ACTIVE)
    if holds:
        statement = statement.where(
            scans.c.holds.is_(false()),
            scans.c.returned_at.is_(None),
            ~exists().where(
                other.c.kind == scans.c.kind,
                other.c.value == scans.c.value,
                other.c.holds.is_(true()),
            ),
        )
    connection.execute(statement.values(holds=holds))


def active_scans(
    connection: Connection, chosen: Sequence[int] | Select[tuple[int]]
) -> Mapping[OrderId, tuple[ActiveScan, ...]]:
    """Read the active scans of orders, oldest first."""
    found: dict[OrderId, list[ActiveScan]] = defaultdict(list)
    for row in _ACTIVE_OF.rows(connection, chosen):
        scan = scan_of(row)
        found[scan.order_id].append(scan)
    return {order_id: tuple(one) for order_id, one in found.items()}


def _values(scan: ActiveScan) -> dict[str, Any]:
    return {
        "order_id": scan.order_id,
        "orderline_id": scan.orderline_id,
        "kind": scan.identifier.kind.value,
        "value": scan.identifier.value,
        "recorded_at": scan.recorded_at,
        "bench": scan.bench,
        "companions": list(scan.companions),
        "sending": scan.sending,
        "returned_at": scan.returned_at,
        "taught": scan.taught,
    }


class SqlScans:
    """The scans, within one transaction.

    Attributes:
        told: What this transaction did to scans, for the journal outside the database.
    """

    def __init__(self, connection: Connection) -> None:
        """Work on this connection's transaction."""
        self._connection = connection
        self.told: list[ScanRecord] = []

    def add(self, scan: ActiveScan) -> None:
        """Record a scan; it holds its device unless its order is called off.

        Raises:
            StoreError: The same identifier is active on that order already or held by another
                open one, or there is no such order. The transaction can go on.
        """
        order = self._order(scan.order_id)
        scan_id = self._connection.execute(
            _adding(self._connection.dialect.name),
            _values(scan) | {"holds": scan.returned_at is None and not frees_devices(order)},
        ).scalar()
        if scan_id is None:
            raise self._duplicate(scan)
        self._keep_beside(scan_id, scan.companions)
        keep_numbers(self._connection, scan.order_id)
        self._tell(ScanEvent.RECORDED, scan.order_id, scan.identifier, scan.recorded_at, scan)

    def put_back(self, life: ScanLife) -> None:
        """Record a scan that the database lost, as it was and with how it ended; see `add`.

        It comes from the journal outside the database, which is not told once more.
        """
        scan, before = life.scan, len(self.told)
        if life.withdrawn_at is None:
            self.add(scan)
            del self.told[before:]
            return
        # Never in force again, not even for a moment: its device may be on another order by now.
        self._order(scan.order_id)
        scan_id = self._connection.execute(
            insert(scans).returning(scans.c.scan_id),
            _values(scan) | {"holds": False, "withdrawn_at": life.withdrawn_at},
        ).scalar_one()
        self._keep_beside(scan_id, scan.companions)

    def _tell(
        self,
        event: ScanEvent,
        order_id: OrderId,
        identifier: Identifier,
        at: datetime,
        scan: ActiveScan | None = None,
        companions: tuple[str, ...] = (),
    ) -> None:
        self.told.append(ScanRecord(event, order_id, identifier, at, scan, companions))

    def _order(self, order_id: OrderId) -> BackMarketOrder:
        order = self._connection.execute(_ORDER, {"asked": order_id}).scalar()
        if not isinstance(order, BackMarketOrder):
            raise StoreError(f"No order {order_id} is stored, so nothing can be recorded on it.")
        return order

    def _duplicate(self, scan: ActiveScan) -> StoreError:
        held_by = self._connection.execute(
            select(scans.c.order_id).where(
                same(scan.identifier),
                or_(and_(ACTIVE, scans.c.order_id == scan.order_id), scans.c.holds.is_(true())),
            )
        ).scalars()
        others = set(held_by) - {scan.order_id}
        if not others:
            return StoreError(f"This identifier stands on order {scan.order_id} already.")
        return StoreError(f"This identifier stands on order {min(others)}, which is still open.")

    def withdraw(self, order_id: OrderId, identifier: Identifier, now: datetime) -> bool:
        """Take an active scan back; False when there is none."""
        taken = self._connection.execute(
            update(scans)
            .where(scans.c.order_id == order_id, same(identifier), ACTIVE)
            .values(withdrawn_at=now, holds=False)
            .returning(scans.c.scan_id)
        )
        if taken.first() is None:
            return False
        keep_numbers(self._connection, order_id)
        self._tell(ScanEvent.WITHDRAWN, order_id, identifier, now)
        return True

    def set_free(self, order_id: OrderId, identifier: Identifier, now: datetime) -> bool:
        """Note that a device came back: its scan stays and binds it no longer.

        False when no such scan is active, or it came back before.
        """
        freed = self._connection.execute(
            update(scans)
            .where(
                scans.c.order_id == order_id,
                same(identifier),
                ACTIVE,
                scans.c.returned_at.is_(None),
            )
            .values(returned_at=now, holds=False)
            .returning(scans.c.scan_id)
        )
        if freed.first() is None:
            return False
        self._tell(ScanEvent.CAME_BACK, order_id, identifier, now)
        return True

    def keep_companions(
        self, order_id: OrderId, identifier: Identifier, companions: Iterable[str]
    ) -> None:
        """Keep the other numbers of a phone, ``kind:value`` each, in the place of those known."""
        listed = list(companions)
        scan_id = self._connection.execute(
            update(scans)
            .where(scans.c.order_id == order_id, same(identifier), ACTIVE)
            .values(companions=listed)
            .returning(scans.c.scan_id)
        ).scalar()
        if scan_id is None:
            return
        self._connection.execute(
            delete(companions_of_scans).where(companions_of_scans.c.scan_id == scan_id)
        )
        self._keep_beside(scan_id, listed)
        keep_numbers(self._connection, order_id)
        now = datetime.now(UTC)
        self._tell(ScanEvent.NUMBERS, order_id, identifier, now, companions=tuple(listed))

    def _keep_beside(self, scan_id: int, companions: Iterable[str]) -> None:
        parts = {tuple(one.split(":", 1)) for one in companions if ":" in one}
        rows = [{"scan_id": scan_id, "kind": kind, "value": value} for kind, value in parts]
        if rows:
            self._connection.execute(insert(companions_of_scans), rows)

    def on_order(self, order_id: OrderId) -> tuple[ActiveScan, ...]:
        """List the active scans of an order, oldest first."""
        return active_scans(self._connection, [order_id]).get(order_id, ())

    def elsewhere(self, identifier: Identifier, order_id: OrderId) -> tuple[ActiveScan, ...]:
        """List active scans of the same device on other orders, newest first.

        A phone is found by either of its IMEIs. A serial number that was read beside an IMEI may
        have been a part number, which many boxes share: it proves nothing.
        """
        by_either = identifier.kind is IdentifierKind.IMEI
        return tuple(
            scan
            for scan in scans_with(self._connection, identifier.value, IMEIS)
            if scan.order_id != order_id
            and (
                scan.identifier == identifier
                or (by_either and scan.identifier.value != identifier.value)
            )
        )

    def find(self, value: str) -> tuple[ActiveScan, ...]:
        """List active scans of a device by any of its numbers, newest first."""
        return scans_with(self._connection, value, NUMBERS)

    def recorded_since(self, moment: datetime) -> frozenset[OrderId]:
        """Give the orders that an identifier was recorded on since a time, and stands there."""
        return recorded_since(self._connection, moment)

    def wanting(self, skus: Collection[str], *, limit: int) -> tuple[OrderId, ...]:
        """List unsettled orders of these articles, those to be shipped first at the head."""
        return wanting(self._connection, skus, limit=limit)

    def unsettled(self) -> Mapping[OrderId, tuple[datetime, int]]:
        """Say of all unsettled orders when they changed last and how many scans they have."""
        return unsettled(self._connection)

    def mark_sending(
        self, order_id: OrderId, identifiers: Iterable[Identifier], *, sending: bool
    ) -> None:
        """Note that identifiers are on their way to Back Market, or did not arrive there."""
        event = ScanEvent.SENDING if sending else ScanEvent.NOT_SENDING
        for identifier in identifiers:
            self._connection.execute(
                update(scans)
                .where(scans.c.order_id == order_id, same(identifier), ACTIVE)
                .values(sending=sending)
            )
            self._tell(event, order_id, identifier, datetime.now(UTC))
