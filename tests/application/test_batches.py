"""A long reading is written in short transactions, and cut off anywhere it is made good."""

from __future__ import annotations

import random
import threading
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import Any, cast

import pytest

from bb_desktop.adapters.store.store import SqlStore
from bb_desktop.application.batches import ORDERS_AT_ONCE, in_batches
from bb_desktop.application.desk import Desk
from bb_desktop.application.import_orders import CURSOR, MarketReading, import_reading
from bb_desktop.application.watch_shipments import ShipStationReading, save_reading
from bb_desktop.domain.effects import EffectKind
from bb_desktop.domain.errors import StoreError
from bb_desktop.domain.orders import OrderId, OrderRecord
from bb_desktop.domain.shipments import Shipment, ShipmentSource, ShipStationOrder
from bb_desktop.domain.shop import Shop
from tests.builders import an_order
from tests.clock import VirtualClock

NOW = datetime(2026, 11, 24, 10, 0, tzinfo=UTC)
SHOP = Shop(bench="Bench 1", store_id=1)
MANY = 4 * ORDERS_AT_ONCE + 1


@pytest.fixture
def store(tmp_path):
    made = SqlStore.open("sqlite:///shop.db", data_dir=tmp_path)
    yield made
    made.close()


class Counted:
    """The store, counting transactions; from the given one on it is out of reach."""

    def __init__(self, store, fails_at=None):
        self._store, self._fails_at = store, fails_at
        self.transactions = 0

    @contextmanager
    def transaction(self):
        self.transactions += 1
        if self.transactions == self._fails_at:
            raise StoreError("The disk is gone.")
        with self._store.transaction() as tx:
            yield tx

    def reading(self):
        return self._store.reading()


def a_desk(store):
    nobody = cast("Any", None)
    return Desk(store, nobody, nobody, VirtualClock(), SHOP, nobody, random.random)


def a_reading(count=MANY):
    return MarketReading(NOW, tuple(OrderRecord(an_order(one)) for one in range(1, count + 1)), ())


def test_things_are_split_in_their_order_and_none_is_lost():
    assert list(in_batches(range(7), 3)) == [(0, 1, 2), (3, 4, 5), (6,)]
    assert list(in_batches(())) == []


def test_a_long_reading_never_keeps_the_bench_waiting_for_all_of_it(store):
    counted = Counted(store)
    import_reading(a_desk(counted), a_reading())

    # The first of all notes when it began, the last one how far it came.
    assert counted.transactions == 7
    with store.reading() as tx:
        assert len(tx.orders.all_facts()) == MANY
        assert tx.state.cursor(CURSOR) == NOW


def test_a_reading_that_is_cut_off_leaves_whole_orders_and_the_cursor_where_it_was(store):
    with pytest.raises(StoreError):
        import_reading(a_desk(Counted(store, fails_at=4)), a_reading())

    with store.reading() as tx:
        written = {one.order.order_id for one in tx.orders.all_facts()}
        planned = {row.order_id for row in tx.outbox.rows() if row.kind is EffectKind.CREATE}
        assert len(written) == 2 * ORDERS_AT_ONCE
        assert planned == written
        assert tx.state.cursor(CURSOR) is None

    desk = a_desk(store)
    import_reading(desk, a_reading())
    assert desk.counts.imported == MANY - 2 * ORDERS_AT_ONCE


def test_a_parcel_is_written_together_with_its_order_however_far_apart_they_were_told(store):
    import_reading(a_desk(store), a_reading())
    told = tuple(mirrored(one) for one in range(1, MANY + 1))
    parcels = tuple(parcel(one) for one in range(MANY, 0, -1))
    counted = Counted(store)
    save_reading(a_desk(counted), ShipStationReading(NOW, told, parcels, ()))

    assert counted.transactions == 6
    with store.reading() as tx:
        facts = tx.orders.all_facts()
        assert all(one.shipstation is not None and len(one.shipments) == 1 for one in facts)


def test_a_parcel_known_by_shipstations_number_alone_finds_its_order_in_another_batch(store):
    import_reading(a_desk(store), a_reading())
    told = tuple(mirrored(one) for one in range(1, MANY + 1))
    stray = parcel(MANY, order_number="another number")
    save_reading(a_desk(store), ShipStationReading(NOW, told, (stray,), ()))

    with store.reading() as tx:
        facts = tx.orders.facts(OrderId(MANY))
        assert facts is not None
        assert [one.tracking_number for one in facts.shipments] == [stray.tracking_number]


def test_a_scan_gets_its_turn_in_the_middle_of_an_import(store):
    seen = []

    class Watched(Counted):
        @contextmanager
        def transaction(self):
            if self.transactions == 2:
                scan.start()
                scan.join(5.0)
            with super().transaction() as tx:
                yield tx

    def look():
        with store.transaction() as tx:
            seen.append(len(tx.orders.all_facts()))

    scan = threading.Thread(target=look)
    import_reading(a_desk(Watched(store)), a_reading())
    assert seen == [ORDERS_AT_ONCE]


def mirrored(number):
    key = SHOP.order_key(OrderId(number))
    return ShipStationOrder(10_000 + number, str(number), key, "shipped", "", NOW, 1)


def parcel(number, order_number=None):
    return Shipment(
        source=ShipmentSource.LABEL,
        shipment_id=20_000 + number,
        shipstation_order_id=10_000 + number,
        order_number=order_number or str(number),
        order_key=SHOP.order_key(OrderId(number)),
        tracking_number=f"1Z{number:08d}",
        carrier_code="ups",
        service_code="ups_ground",
        created_at=NOW,
    )
