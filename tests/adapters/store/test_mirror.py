from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest

from bb_desktop.domain.errors import StoreError
from bb_desktop.domain.orders import OrderId, OrderRecord
from bb_desktop.domain.records import Saved
from bb_desktop.domain.shipments import ShipStationOrder
from tests.builders import an_order

NOW = datetime(2026, 11, 24, 10, 0, tzinfo=UTC)
SEVEN = OrderId(7)
MIRRORED = ShipStationOrder(
    shipstation_order_id=9001,
    order_number="7",
    order_key="bm-eu-7",
    status="awaiting_shipment",
    internal_notes="ring twice\n490154203237518",
    modified_at=NOW,
    store_id=41,
    raw={"orderId": 9001, "unknownKey": {"b": None, "a": [1, 2.5, "é"]}},
)


@pytest.fixture
def shop(store):
    with store.transaction() as tx:
        tx.orders.save(OrderRecord(an_order(7)), NOW)
        tx.orders.save(OrderRecord(an_order(8)), NOW)
    return store


def save(shop, mirrored, order_id=SEVEN):
    with shop.transaction() as tx:
        return tx.mirror.save(order_id, mirrored, NOW)


def mirrored_of(shop, order_id=SEVEN):
    with shop.reading() as tx:
        return tx.orders.facts(order_id).shipstation


def test_what_shipstation_told_is_kept_with_its_unknown_keys_in_their_order(shop):
    assert save(shop, MIRRORED) is Saved.NEW

    read = mirrored_of(shop)
    assert read == MIRRORED
    assert read.raw == MIRRORED.raw
    assert list(read.raw["unknownKey"]) == ["b", "a"]


def test_telling_the_same_again_changes_nothing(shop):
    save(shop, replace(MIRRORED, raw={"orderTotal": Decimal("619.90"), "items": ()}))

    again = replace(MIRRORED, raw={"orderTotal": 619.9, "items": []})
    assert save(shop, again) is Saved.SAME


def test_in_the_hour_that_autumn_repeats_the_last_reading_is_believed(shop):
    # 01:14 before the clock went back, and 01:01 an hour later.
    first = replace(MIRRORED, modified_at=datetime(2026, 11, 1, 8, 14, tzinfo=UTC))
    assert save(shop, first) in (Saved.NEW, Saved.CHANGED)
    later = replace(MIRRORED, status="shipped", modified_at=datetime(2026, 11, 1, 8, 1, tzinfo=UTC))

    assert save(shop, later) is Saved.CHANGED


def test_an_older_reply_is_not_believed(shop):
    save(shop, MIRRORED)
    older = replace(MIRRORED, status="on_hold", modified_at=NOW - timedelta(seconds=1))

    assert save(shop, older) is Saved.SAME

    assert mirrored_of(shop) == MIRRORED


def test_a_key_that_changed_without_a_new_time_is_noticed(shop):
    save(shop, MIRRORED)

    assert save(shop, replace(MIRRORED, raw={"orderId": 9001, "gift": True})) is Saved.CHANGED

    assert mirrored_of(shop).raw == {"orderId": 9001, "gift": True}


def test_a_child_of_a_split_does_not_take_its_parents_place(shop):
    child = replace(
        MIRRORED,
        shipstation_order_id=9002,
        parent_id=9001,
        modified_at=NOW + timedelta(hours=1),
        raw={"orderId": 9002},
    )

    assert save(shop, MIRRORED) is Saved.NEW
    assert save(shop, child) is Saved.NEW

    assert mirrored_of(shop) == MIRRORED
    with shop.reading() as tx:
        assert tx.mirror.order_id_of(9002) == tx.mirror.order_id_of(9001) == SEVEN


def test_of_two_orders_for_one_the_newest_counts(shop):
    newer = replace(MIRRORED, shipstation_order_id=9002, modified_at=NOW + timedelta(hours=1))
    save(shop, newer)
    save(shop, MIRRORED)

    assert mirrored_of(shop) == newer


def test_a_number_that_shipstation_never_gave_is_nobodys(shop):
    with shop.reading() as tx:
        assert tx.mirror.order_id_of(1) is None
        assert tx.mirror.order_id_of(10**30) is None


def test_what_we_wrote_is_noted_before_shipstation_has_the_order(shop):
    with shop.transaction() as tx:
        assert tx.mirror.written_lines(SEVEN) == ()
        assert tx.mirror.written_status(SEVEN) is None
        tx.mirror.save_written_lines(SEVEN, ["490154203237518", ""])
        tx.mirror.save_written_status(SEVEN, "on_hold")
        tx.mirror.save_written_status(OrderId(8), "cancelled")
        tx.mirror.save_written_status(SEVEN, "awaiting_shipment")

    with shop.reading() as tx:
        assert tx.mirror.written_lines(SEVEN) == ("490154203237518", "")
        assert tx.mirror.written_status(SEVEN) == "awaiting_shipment"
        assert tx.mirror.written_lines(OrderId(8)) == ()
        assert tx.mirror.written_status(OrderId(8)) == "cancelled"


def test_an_order_of_shipstation_needs_one_of_back_market(shop):
    with pytest.raises(StoreError, match="contradicts"):
        save(shop, MIRRORED, OrderId(12345))


def test_what_is_stored_just_so_is_told_from_what_is_not(shop):
    save(shop, MIRRORED)
    changed = replace(MIRRORED, status="shipped")
    other_keys = replace(MIRRORED, raw={**MIRRORED.raw, "tagIds": [5]})
    unknown = replace(MIRRORED, shipstation_order_id=9002)

    with shop.reading() as tx:
        assert tx.mirror.stored_as([MIRRORED, unknown]) == {9001: SEVEN}
        assert tx.mirror.stored_as([changed]) == {}
        assert tx.mirror.stored_as([other_keys]) == {}
        assert tx.mirror.stored_as([]) == {}


def test_the_order_behind_shipstations_number_is_found(shop):
    save(shop, MIRRORED)

    with shop.reading() as tx:
        assert tx.mirror.owners([9001, 9002, -1]) == {9001: SEVEN}
