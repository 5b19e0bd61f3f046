import sqlite3
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import count

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Engine, event

from bb_desktop.adapters.store.columns import CHUNK
from bb_desktop.domain.errors import StoreError
from bb_desktop.domain.order_sort import OrderSort, SettledCounts
from bb_desktop.domain.orders import LineState, OrderId, OrderRecord, OrderState
from bb_desktop.domain.records import Saved
from bb_desktop.domain.shipments import Shipment, ShipmentSource, ShipStationOrder
from bb_desktop.domain.shop import SellerMarks, Shop
from bb_desktop.domain.stage import Announcement, OrderFacts, Stage, stage_of
from tests.builders import a_line, a_scan, an_address, an_imei, an_order, instants, orders

NOW = datetime(2026, 11, 24, 10, 0, tzinfo=UTC)
SEVEN = OrderId(7)
NUMBERS = count(100_000_000)


def save(store, order, *, raw=None, at=NOW):
    with store.transaction() as tx:
        return tx.orders.save(OrderRecord(order, raw or {}), at)


def facts(store, order_id=SEVEN):
    with store.reading() as tx:
        return tx.orders.facts(order_id)


@contextmanager
def statements():
    """Collect what is sent to the database, transactions and settings left out."""
    sent = []

    def note(_connection, _cursor, statement, *_rest):
        if not statement.startswith(("BEGIN", "PRAGMA")):
            sent.append(statement)

    event.listen(Engine, "before_cursor_execute", note)
    try:
        yield sent
    finally:
        event.remove(Engine, "before_cursor_execute", note)


def test_a_new_order_is_known_from_then_on(store):
    assert facts(store) is None

    assert save(store, an_order(7)) is Saved.NEW

    assert facts(store) == OrderFacts(order=an_order(7))


def test_telling_the_same_again_changes_nothing(store):
    save(store, an_order(7))

    assert save(store, an_order(7), raw={"delivery_note": "another link"}) is Saved.SAME


def test_of_what_is_listed_only_what_says_something_new_is_left(store):
    save(store, an_order(7))
    save(store, an_order(8))
    changed = replace(an_order(8), modified_at=NOW, tracking_number="1Z999")
    told = [OrderRecord(one, {}) for one in (an_order(7), changed, an_order(9))]

    with store.reading() as tx:
        anew = tx.orders.told_anew(told)

    assert [one.order.order_id for one in anew] == [8, 9]


def test_a_newer_reply_replaces_the_facts(store):
    save(store, an_order(7))
    newer = replace(
        an_order(7, lines=[a_line(1, sku="A"), a_line(2, sku="B")]),
        modified_at=NOW,
        tracking_number="1Z999",
    )

    assert save(store, newer) is Saved.CHANGED

    assert facts(store).order == newer


def test_an_older_reply_is_not_believed(store):
    newer = an_order(7, modified_at=NOW, tracking_number="1Z999")
    save(store, newer)

    older = an_order(7, modified_at=NOW - timedelta(minutes=1))
    assert save(store, older) is Saved.SAME

    assert facts(store).order == newer


def test_a_finished_order_keeps_the_deadline_that_back_market_takes_away(store):
    save(store, an_order(7, modified_at=NOW, ship_by=NOW))

    finished = an_order(7, modified_at=NOW, ship_by=None, state=OrderState.FINISHED)
    assert save(store, finished) is Saved.CHANGED

    assert facts(store).order.ship_by == NOW
    assert save(store, finished) is Saved.SAME


def test_a_change_within_the_same_second_is_believed(store):
    save(store, an_order(7, modified_at=NOW))

    assert save(store, an_order(7, modified_at=NOW, state=OrderState.FINISHED)) is Saved.CHANGED


def test_states_that_back_market_invents_are_kept(store):
    order = an_order(7, state=OrderState(42), lines=[a_line(state=LineState(77))])

    save(store, order)

    read = facts(store).order
    assert (read.state, read.lines[0].state) == (42, 77)
    assert read == order


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(order=orders(), modified_at=instants(), shipped_at=st.none() | instants())
def test_every_order_comes_back_as_it_was(file_store, order, modified_at, shipped_at):
    order = replace(
        order,
        order_id=OrderId(next(NUMBERS)),
        modified_at=modified_at,
        shipped_at=shipped_at,
        customer_note="\0\u202e\N{PILE OF POO}" + order.shipping_address.last_name,
    )

    save(file_store, order)

    read = facts(file_store, order.order_id).order
    assert read == order
    assert repr(read.lines) == repr(order.lines)
    assert read.created_at.utcoffset() == timedelta(0)
    assert save(file_store, order) is Saved.SAME


def test_everything_known_of_an_order_comes_together(store):
    shipstation = ShipStationOrder(
        9001, "7", "bm-eu-7", "shipped", "490154203237518", NOW, raw={"orderId": 9001}
    )
    first = Shipment(ShipmentSource.LABEL, 1, 9001, "7", "1Z1", NOW, voided=True)
    second = Shipment(ShipmentSource.MARKED, 1, 9001, "7", "1Z2", NOW + timedelta(hours=1))
    scan = replace(a_scan(an_imei(1), order_id=7), companions=("serial:F2LX",), sending=True)
    announcement = Announcement(NOW, "1Z2", "UPS", fees_cents=-5, note_to_buyer="Merci")
    marks = SellerMarks(gift=False, gift_message="À bientôt", internal_note="VIP")
    save(store, an_order(7))
    with store.transaction() as tx:
        tx.mirror.save(SEVEN, shipstation, NOW)
        tx.shipments.save(SEVEN, second, NOW)
        tx.shipments.save(SEVEN, first, NOW)
        tx.scans.add(scan)
        tx.orders.save_announcement(SEVEN, replace(announcement, tracking_number="old"))
        tx.orders.save_announcement(SEVEN, announcement)
        tx.orders.save_marks(SEVEN, marks)

    read = facts(store)

    assert read == OrderFacts(
        an_order(7), shipstation, (first, second), (scan,), announcement, marks
    )
    assert read.shipstation.raw == {"orderId": 9001}


def test_several_orders_come_in_the_order_asked_for_without_unknown_ones(store):
    for order_id in (1, 2, 3):
        save(store, an_order(order_id))

    with store.reading() as tx:
        read = tx.orders.facts_of([OrderId(3), OrderId(9), OrderId(1), OrderId(3)])

    assert [one.order.order_id for one in read] == [3, 1]


def test_a_number_that_no_order_can_have_is_unknown(store):
    assert facts(store, OrderId(10**30)) is None
    assert facts(store, OrderId(-1)) is None


def test_gathering_many_orders_takes_as_few_questions_as_one(store):
    with store.transaction() as tx:
        for order_id in range(1, CHUNK + 2):
            tx.orders.save(OrderRecord(an_order(order_id)), NOW)
            tx.scans.add(a_scan(an_imei(order_id), order_id=order_id))

    with store.reading() as tx:
        with statements() as for_one:
            tx.orders.facts(OrderId(1))
        with statements() as for_a_chunk:
            read = tx.orders.facts_of(OrderId(number) for number in range(1, CHUNK + 1))
        with statements() as for_all:
            tx.orders.all_facts(unfinished_only=True)

    assert len(read) == CHUNK
    assert len(for_one) == len(for_a_chunk) == len(for_all) == 5


def test_finished_orders_can_be_left_out(store):
    save(store, an_order(1))
    save(store, an_order(2, state=OrderState.FINISHED))

    with store.reading() as tx:
        everything = [one.order.order_id for one in tx.orders.all_facts()]
        unfinished = [one.order.order_id for one in tx.orders.all_facts(unfinished_only=True)]

    assert everything == [1, 2]
    assert unfinished == [1]


def test_an_order_that_finishes_is_left_out_from_then_on(store):
    save(store, an_order(1))
    save(store, an_order(1, state=OrderState.FINISHED, modified_at=NOW))

    with store.reading() as tx:
        assert tx.orders.all_facts(unfinished_only=True) == ()


def test_orders_are_found_by_exactly_the_number_that_shipstation_shows(store):
    for order_id in (7, 77):
        save(store, an_order(order_id))

    with store.reading() as tx:
        found = tx.orders.find_by_number(
            [
                "7",
                "07",
                " 77",
                "777",
                "77-1",
                "\N{ARABIC-INDIC DIGIT SEVEN}",
                "",
                "9" * 40,
                "9" * 5000,
                "0",
            ]
        )

    assert found == {"7": 7}


def test_a_mark_on_an_unknown_order_is_refused(store):
    with pytest.raises(StoreError, match="No order 7 is stored"), store.transaction() as tx:
        tx.orders.save_marks(SEVEN, SellerMarks())


def test_a_new_reply_leaves_the_sellers_marks_alone(store):
    save(store, an_order(7))
    marks = SellerMarks(gift=True, internal_note="Fragile")
    with store.transaction() as tx:
        tx.orders.save_marks(SEVEN, marks)

    save(store, an_order(7, modified_at=NOW))

    assert facts(store).marks == marks


def test_facts_that_cannot_be_read_end_in_a_sentence_without_their_content(file_store, file):
    save(file_store, an_order(7, shipping_address=an_address(last_name="Geheim")))
    with closing(sqlite3.connect(file)) as raw, raw:
        raw.execute("UPDATE orders SET facts = replace(facts, '\"lines\"', '\"rows\"')")

    with pytest.raises(StoreError, match=r"BackMarketOrder .* cannot be read \(lines\)") as caught:
        facts(file_store)

    assert "Geheim" not in str(caught.value)
    assert caught.value.__cause__ is None


def settled(store, sort=OrderSort.CREATED, *, descending=True):
    with store.reading() as tx:
        return list(tx.orders.listed_ids(sort, descending=descending))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(order=orders())
def test_lists_and_stages_agree_on_which_orders_are_settled(file_store, order):
    order = replace(order, order_id=OrderId(next(NUMBERS)))
    save(file_store, order)
    stage = stage_of(OrderFacts(order), Shop())

    with file_store.reading() as tx:
        listed = order.order_id in tx.orders.listed_ids()
        open_ones = [one.order.order_id for one in tx.orders.unsettled_facts()]
        announced = order.order_id in tx.orders.announced_ids()

    assert listed == (stage in (Stage.ANNOUNCED, Stage.CLOSED))
    assert (order.order_id in open_ones) == (not listed)
    assert announced == (stage is Stage.ANNOUNCED)


def test_settled_orders_are_counted_by_how_they_ended(store):
    save(store, an_order(1))
    save(store, an_order(2, state=OrderState.FINISHED))
    save(store, an_order(3, state=OrderState.NOT_PAID))
    save(store, an_order(4, state=OrderState.FINISHED))
    save(store, an_order(1, state=OrderState.FINISHED, modified_at=NOW))

    with store.reading() as tx:
        assert tx.orders.count_settled() == SettledCounts(announced=3, closed=1)


@pytest.fixture
def three_settled(store):
    """Three settled orders that differ in everything that a column shows."""
    for number, title, sku, price, shipper, created in (
        (1, "Pixel 6", "B", "300.00", "UPS", NOW - timedelta(days=3)),
        (2, "Galaxy S21", "C", "100.00", "DHL", NOW - timedelta(days=1)),
        (3, "iPhone 12", "A", "200.00", "", NOW - timedelta(days=2)),
    ):
        line = a_line(number, title=title, sku=sku, price=price, state=LineState.SHIPPED)
        finished = OrderState.FINISHED
        order = an_order(
            number, lines=[line], state=finished, promised_shipper=shipper, created_at=created
        )
        save(store, order)
    with store.transaction() as tx:
        for order_id, status in ((1, "shipped"), (2, "cancelled")):
            mirrored = ShipStationOrder(90 - order_id, str(order_id), "key", status, "", NOW)
            tx.mirror.save(OrderId(order_id), mirrored, NOW)
        tx.scans.add(a_scan(an_imei(3), order_id=3, orderline_id=3, bench="bench 2"))
        tx.scans.add(a_scan(an_imei(1), order_id=2, orderline_id=2, bench="bench 1"))
        parcel = Shipment(ShipmentSource.LABEL, 1, 9, "1", "1Z2", NOW)
        tx.shipments.save(OrderId(1), parcel, NOW)
        tx.shipments.save(OrderId(3), replace(parcel, shipment_id=3, tracking_number="1Z1"), NOW)
    return store


@pytest.mark.parametrize(
    ("sort", "upwards", "downwards"),
    [
        (OrderSort.CREATED, [1, 3, 2], [2, 3, 1]),
        (OrderSort.SHIP_BY, [2, 3, 1], [2, 3, 1]),
        (OrderSort.ORDER, [1, 2, 3], [3, 2, 1]),
        (OrderSort.ARTICLE, [2, 3, 1], [1, 3, 2]),
        (OrderSort.SKU, [3, 1, 2], [2, 1, 3]),
        (OrderSort.VALUE, [2, 3, 1], [1, 3, 2]),
        # Nothing to show comes last, both ways.
        (OrderSort.SHIPPER, [2, 1, 3], [1, 2, 3]),
        (OrderSort.PARCEL, [3, 1, 2], [1, 3, 2]),
        (OrderSort.SHIPSTATION, [2, 1, 3], [1, 2, 3]),
        (OrderSort.SHIPSTATION_ID, [2, 1, 3], [1, 2, 3]),
        (OrderSort.BENCH, [2, 3, 1], [3, 2, 1]),
        (OrderSort.IDENTIFIER, [2, 3, 1], [3, 2, 1]),
        (OrderSort.PHONES, [1, 2, 3], [2, 3, 1]),
        (OrderSort.STAGE, [2, 3, 1], [2, 3, 1]),
        (OrderSort.BACK_MARKET, [2, 3, 1], [2, 3, 1]),
    ],
)
def test_settled_orders_are_listed_by_what_a_column_shows(three_settled, sort, upwards, downwards):
    assert settled(three_settled, sort, descending=False) == upwards
    assert settled(three_settled, sort) == downwards


def test_open_orders_can_be_listed_among_the_settled_ones(three_settled):
    save(three_settled, an_order(4, lines=[a_line(4, title="HTC One")]))

    with three_settled.reading() as tx:
        everything = tx.orders.listed_ids(OrderSort.ARTICLE, descending=False, settled_only=False)

    assert everything == (2, 4, 3, 1)
