"""What the store counts for the activity page and the reports."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bb_desktop.domain.effects import Effect, EffectKind
from bb_desktop.domain.orders import OrderId, OrderRecord
from bb_desktop.domain.records import Event, JournalEntry
from bb_desktop.domain.reports import ShippedCount
from bb_desktop.domain.shipments import Shipment, ShipmentSource
from bb_desktop.domain.stage import Announcement
from tests.builders import a_line, a_scan, an_imei, an_order

DAY = datetime(2026, 11, 24, tzinfo=UTC)
HOUR = timedelta(hours=1)


def ships(store, order_id, at, *, ship_by=DAY + timedelta(days=9), **about):
    shipment = Shipment(
        about.pop("source", ShipmentSource.LABEL),
        about.pop("shipment_id", order_id),
        order_id,
        str(order_id),
        f"6A{order_id:011d}",
        at,
        **about,
    )
    with store.transaction() as tx:
        tx.orders.save(OrderRecord(an_order(order_id, ship_by=ship_by)), DAY)
        tx.shipments.save(OrderId(order_id), shipment, DAY)


def counted(store, *starts):
    with store.reading() as tx:
        return tx.journal.reports.shipped(starts)


def test_an_order_counts_on_the_day_of_its_label_and_late_after_its_deadline(store):
    ships(store, 1, DAY + HOUR)
    ships(store, 2, DAY + 2 * HOUR, ship_by=DAY + HOUR)
    ships(store, 3, DAY + 30 * HOUR, ship_by=None)

    days = counted(store, DAY, DAY + timedelta(days=1), DAY + timedelta(days=2))

    assert days == (ShippedCount(2, 1), ShippedCount(1, 0))


def test_a_label_of_the_very_first_moment_belongs_to_the_new_day(store):
    ships(store, 1, DAY)

    days = counted(store, DAY - 24 * HOUR, DAY, DAY + 24 * HOUR)

    assert days == (ShippedCount(0, 0), ShippedCount(1, 0))


@pytest.mark.parametrize("about", [{"voided": True}, {"is_return": True}])
def test_a_voided_label_and_that_of_a_return_ship_nothing(store, about):
    ships(store, 1, DAY + HOUR, **about)

    assert counted(store, DAY, DAY + 24 * HOUR) == (ShippedCount(0, 0),)


def test_a_second_parcel_does_not_ship_an_order_again(store):
    ships(store, 1, DAY - HOUR)
    ships(store, 1, DAY + HOUR, shipment_id=77)

    assert counted(store, DAY - 24 * HOUR, DAY, DAY + 24 * HOUR) == (
        ShippedCount(1, 0),
        ShippedCount(0, 0),
    )
    assert counted(store, DAY, DAY + 24 * HOUR) == (ShippedCount(0, 0),)


def test_an_order_whose_first_label_was_voided_is_shipped_by_the_next(store):
    ships(store, 1, DAY - HOUR, voided=True)
    ships(store, 1, DAY + HOUR, shipment_id=77)

    assert counted(store, DAY, DAY + 24 * HOUR) == (ShippedCount(1, 0),)


def test_paid_and_told_are_listed_for_what_was_told_in_time(store):
    paid = DAY - 10 * HOUR
    for order_id, at in ((1, DAY + HOUR), (2, DAY - HOUR), (3, DAY + HOUR)):
        with store.transaction() as tx:
            order = an_order(order_id, paid_at=None if order_id == 3 else paid)
            tx.orders.save(OrderRecord(order), DAY)
            tx.orders.save_announcement(OrderId(order_id), Announcement(at, "6A1", "Colissimo"))

    with store.reading() as tx:
        assert tx.journal.reports.told(DAY, DAY + 24 * HOUR) == ((paid, DAY + HOUR),)


def test_stopped_scans_are_counted_by_reason_and_time(store):
    with store.transaction() as tx:
        for at, event, reason in (
            (DAY, Event.REFUSED, "check_digit"),
            (DAY + HOUR, Event.REFUSED, "check_digit"),
            (DAY + HOUR, Event.REFUSED, "order_full"),
            (DAY + HOUR, Event.SCANNED, "check_digit"),
            (DAY - HOUR, Event.REFUSED, "order_full"),
            (DAY + 24 * HOUR, Event.REFUSED, "order_full"),
        ):
            tx.journal.add(JournalEntry(at, event, OrderId(1), "bench 1", detail=reason))

    with store.reading() as tx:
        stopped = tx.journal.reports.stopped(DAY, DAY + 24 * HOUR)

    assert stopped == {"check_digit": 2, "order_full": 1}


def test_what_waits_is_grouped_by_kind_and_reason_with_its_next_time(store):
    with store.transaction() as tx:
        for order_id in range(1, 7):
            tx.outbox.add(Effect(EffectKind.WRITE_NOTE, OrderId(order_id)), DAY)
        tx.outbox.add(Effect(EffectKind.ANNOUNCE, OrderId(9), DAY + 5 * HOUR), DAY)
        tx.outbox.add(Effect(EffectKind.ANNOUNCE, OrderId(8), DAY + 3 * HOUR), DAY)
        offline, limited, refused, sending, done = tx.outbox.claim(
            [EffectKind.WRITE_NOTE], DAY, owner="bench 1", limit=5
        )
        tx.outbox.postpone(offline, DAY + HOUR, code="unreachable")
        tx.outbox.postpone(limited, DAY + 2 * HOUR, code="rate_limited")
        tx.outbox.give_up(refused, code="rejected", detail="No.", now=DAY)
        tx.outbox.settle(done, DAY)

    with store.reading() as tx:
        groups = {(one.kind, one.waits): one for one in tx.journal.reports.waiting(DAY)}

    note, announce = EffectKind.WRITE_NOTE, EffectKind.ANNOUNCE
    assert {key: one.orders for key, one in groups.items()} == {
        (note, "service"): (offline.order_id,),
        (note, "named"): (limited.order_id,),
        (note, "attention"): (refused.order_id,),
        (note, "leased"): (sending.order_id,),
        (note, "due"): (OrderId(6),),
        (announce, "later"): (OrderId(8), OrderId(9)),
    }
    assert groups[note, "service"].first_at == DAY + HOUR
    assert groups[announce, "later"].first_at == DAY + 3 * HOUR
    assert groups[announce, "later"].count == 2


def test_of_many_orders_that_wait_the_first_few_are_named_and_all_are_counted(store):
    with store.transaction() as tx:
        for order_id in range(1, 31):
            tx.outbox.add(Effect(EffectKind.CREATE, OrderId(order_id)), DAY)

    with store.reading() as tx:
        (group,) = tx.journal.reports.waiting(DAY)

    assert (group.count, group.orders) == (30, (1, 2, 3))


def test_a_phone_is_found_by_any_of_its_numbers_and_after_it_was_taken_back(store):
    phone, second = an_imei(1), an_imei(2)
    with store.transaction() as tx:
        tx.orders.save(OrderRecord(an_order(1)), DAY)
        scan = replace(a_scan(phone, order_id=1), companions=(f"imei2:{second.digits}",))
        tx.scans.add(scan)
        tx.scans.withdraw(OrderId(1), phone, DAY)

    with store.reading() as tx:
        for number in (phone.digits, second.digits):
            (found,) = tx.journal.reports.scans_of(number)
            assert (found.value, found.withdrawn_at) == (phone.digits, DAY)
        assert tx.journal.reports.scans_of(an_imei(3).digits) == ()


def test_an_order_is_found_by_what_back_market_holds(store):
    held = an_imei(5).digits
    with store.transaction() as tx:
        tx.orders.save(OrderRecord(an_order(1, lines=[a_line(imei=held)])), DAY)
        tx.orders.save(OrderRecord(an_order(2)), DAY)

    with store.reading() as tx:
        assert tx.journal.reports.orders_holding(held) == (OrderId(1),)
