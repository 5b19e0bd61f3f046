from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from threading import Barrier

import pytest

from bb_desktop.domain.errors import StoreError
from bb_desktop.domain.identifiers import SerialNumber
from bb_desktop.domain.orders import LineState, OrderId, OrderRecord, OrderState
from tests.builders import a_scan, an_imei, an_order

NOW = datetime(2026, 11, 24, 10, 0, tzinfo=UTC)
SEVEN, EIGHT = OrderId(7), OrderId(8)
PHONE = an_imei(1)


@pytest.fixture
def shop(store):
    for order_id in (SEVEN, EIGHT):
        tell(store, an_order(order_id, lines=2))
    return store


def tell(store, order):
    with store.transaction() as tx:
        tx.orders.save(OrderRecord(order), NOW)


def record(shop, identifier=PHONE, order_id=SEVEN, **options):
    with shop.transaction() as tx:
        tx.scans.add(a_scan(identifier, order_id=order_id, **options))


def withdraw(shop, identifier=PHONE, order_id=SEVEN):
    with shop.transaction() as tx:
        return tx.scans.withdraw(order_id, identifier, NOW)


def on(shop, order_id):
    with shop.reading() as tx:
        return [scan.identifier for scan in tx.orders.facts(order_id).scans]


def call_off(shop, order_id=SEVEN, **states):
    state = states or {"state": OrderState.FINISHED, "line_state": LineState.CANCELLED}
    tell(shop, an_order(order_id, lines=2, modified_at=NOW, **state))


def test_scans_stand_on_their_order_oldest_first(shop):
    serial = SerialNumber.parse("F2LXJ2CWHG7F")
    record(shop, serial, recorded_at=NOW)
    record(shop, PHONE, recorded_at=NOW - timedelta(seconds=1))

    assert on(shop, SEVEN) == [PHONE, serial]
    assert on(shop, EIGHT) == []


def test_the_same_phone_twice_on_an_order_is_refused(shop):
    record(shop)

    with pytest.raises(StoreError, match="stands on order 7 already"):
        record(shop)


def test_a_phone_that_is_on_another_open_order_is_refused(shop):
    record(shop)

    with pytest.raises(StoreError, match=r"stands on order 7, which is still open"):
        record(shop, order_id=EIGHT)

    assert on(shop, EIGHT) == []


def test_after_a_refused_scan_the_transaction_goes_on(shop):
    record(shop)

    with shop.transaction() as tx:
        with pytest.raises(StoreError):
            tx.scans.add(a_scan(PHONE, order_id=8))
        tx.scans.add(a_scan(an_imei(2), order_id=8))

    assert on(shop, EIGHT) == [an_imei(2)]


def test_two_benches_cannot_put_one_phone_on_two_orders(shop):
    ready = Barrier(2)

    def scan_at_once(order_id):
        ready.wait()
        try:
            record(shop, order_id=order_id)
        except StoreError:
            return False
        return True

    with ThreadPoolExecutor(2) as benches:
        accepted = list(benches.map(scan_at_once, (SEVEN, EIGHT)))

    assert sorted(accepted) == [False, True]
    assert len(on(shop, SEVEN) + on(shop, EIGHT)) == 1


@pytest.mark.parametrize(
    "states",
    [
        {"state": OrderState.FINISHED, "line_state": LineState.CANCELLED},
        {"state": OrderState.FINISHED, "line_state": LineState.REFUNDED_AFTER_SHIPPING},
        {"state": OrderState.NOT_PAID, "line_state": LineState.TO_ACCEPT},
    ],
)
def test_a_phone_of_an_order_that_was_called_off_can_be_sold_again(shop, states):
    record(shop)
    call_off(shop, **states)

    record(shop, order_id=EIGHT)

    assert on(shop, SEVEN) == on(shop, EIGHT) == [PHONE]


def test_a_phone_that_went_out_stays_bound_to_its_order(shop):
    record(shop)
    tell(shop, an_order(7, lines=2, modified_at=NOW, state=OrderState.FINISHED))

    with pytest.raises(StoreError):
        record(shop, order_id=EIGHT)


def test_a_phone_on_an_order_that_comes_back_is_bound_again(shop):
    record(shop)
    call_off(shop)
    tell(shop, an_order(7, lines=2, modified_at=NOW + timedelta(hours=1)))

    with pytest.raises(StoreError):
        record(shop, order_id=EIGHT)


def test_a_phone_that_was_sold_on_stays_there_when_its_first_order_comes_back(shop):
    record(shop)
    call_off(shop)
    record(shop, order_id=EIGHT)

    tell(shop, an_order(7, lines=2, modified_at=NOW + timedelta(hours=1)))

    assert on(shop, EIGHT) == [PHONE]


def test_a_scan_on_an_order_that_is_called_off_binds_nothing(shop):
    call_off(shop)
    record(shop)

    record(shop, order_id=EIGHT)

    assert on(shop, EIGHT) == [PHONE]


def test_a_withdrawn_phone_is_free_for_the_same_order_and_for_others(shop):
    record(shop)

    assert withdraw(shop) is True

    assert on(shop, SEVEN) == []
    assert withdraw(shop) is False
    record(shop)
    withdraw(shop)
    record(shop, order_id=EIGHT)
    assert on(shop, EIGHT) == [PHONE]


def test_withdrawing_names_order_and_identifier(shop):
    record(shop)

    assert withdraw(shop, order_id=EIGHT) is False
    assert withdraw(shop, an_imei(2)) is False
    assert on(shop, SEVEN) == [PHONE]


def test_elsewhere_lists_active_scans_on_other_orders_newest_first(shop):
    tell(shop, an_order(9))
    record(shop, recorded_at=NOW)
    call_off(shop)
    record(shop, order_id=EIGHT, recorded_at=NOW + timedelta(hours=1))
    call_off(shop, EIGHT)

    def elsewhere(order_id):
        with shop.reading() as tx:
            return [scan.order_id for scan in tx.scans.elsewhere(PHONE, order_id)]

    assert elsewhere(OrderId(9)) == [8, 7]
    assert elsewhere(SEVEN) == [8]
    withdraw(shop, order_id=EIGHT)
    assert elsewhere(OrderId(9)) == [7]


def test_a_serial_number_that_reads_like_an_imei_is_another_device(shop):
    record(shop)

    record(shop, SerialNumber(PHONE.digits), EIGHT)

    assert on(shop, EIGHT) == [SerialNumber(PHONE.digits)]


def test_what_is_on_its_way_to_back_market_is_noted_and_taken_back(shop):
    record(shop)
    record(shop, an_imei(2))

    with shop.transaction() as tx:
        tx.scans.mark_sending(SEVEN, [PHONE], sending=True)
        first = [scan.sending for scan in tx.orders.facts(SEVEN).scans]
        tx.scans.mark_sending(SEVEN, [PHONE, an_imei(2)], sending=False)
        second = [scan.sending for scan in tx.orders.facts(SEVEN).scans]

    assert (first, second) == ([True, False], [False, False])


def test_a_scan_needs_a_known_order(shop):
    with pytest.raises(StoreError, match="No order 12345 is stored"):
        record(shop, order_id=12345)


def test_the_other_numbers_of_a_phone_are_kept(shop):
    scan = replace(a_scan(PHONE, order_id=7), companions=("imei2:353209110000028", "serial:F2LX"))
    with shop.transaction() as tx:
        tx.scans.add(scan)

    with shop.reading() as tx:
        assert tx.orders.facts(SEVEN).scans == (scan,)


def find(shop, identifier, order_id=EIGHT):
    with shop.reading() as tx:
        return [scan.order_id for scan in tx.scans.elsewhere(identifier, order_id)]


def test_a_phone_is_found_elsewhere_by_its_other_imei_and_not_by_what_may_be_a_part_number(shop):
    twin, part = an_imei(2), SerialNumber("MLPG3ZDA")
    scan = replace(
        a_scan(PHONE, order_id=7), companions=(f"imei2:{twin.digits}", "serial:MLPG3ZDA")
    )
    with shop.transaction() as tx:
        tx.scans.add(scan)

    assert find(shop, twin) == [SEVEN]
    assert find(shop, twin, SEVEN) == []
    assert find(shop, part) == []
    with shop.reading() as tx:
        assert [one.order_id for one in tx.scans.find("MLPG3ZDA")] == [SEVEN]
    withdraw(shop)
    assert find(shop, twin) == []


def test_numbers_read_later_join_a_scan_and_leave_it_again(shop):
    twin = an_imei(2)
    record(shop)

    with shop.transaction() as tx:
        tx.scans.keep_companions(SEVEN, PHONE, [f"imei2:{twin.digits}"])
    assert find(shop, twin) == [SEVEN]
    with shop.transaction() as tx:
        tx.scans.keep_companions(SEVEN, PHONE, [])

    assert find(shop, twin) == []


def test_a_device_that_came_back_is_free_and_its_scan_stays(shop):
    record(shop)

    with shop.transaction() as tx:
        assert tx.scans.set_free(SEVEN, PHONE, NOW) is True
        assert tx.scans.set_free(SEVEN, PHONE, NOW) is False
    record(shop, order_id=EIGHT)

    assert on(shop, SEVEN) == on(shop, EIGHT) == [PHONE]
    with shop.reading() as tx:
        assert [one.returned_at for one in tx.scans.elsewhere(PHONE, EIGHT)] == [NOW]


def test_a_device_that_came_back_is_not_bound_again_by_its_old_order(shop):
    record(shop)
    with shop.transaction() as tx:
        tx.scans.set_free(SEVEN, PHONE, NOW)
    call_off(shop)
    tell(shop, an_order(7, lines=2, modified_at=NOW + timedelta(hours=1)))

    record(shop, order_id=EIGHT)

    assert on(shop, EIGHT) == [PHONE]


def test_orders_that_wait_for_an_article_come_most_urgent_first(shop):
    for order_id, hours in ((21, 5), (22, 2), (23, None)):
        ship_by = None if hours is None else NOW + timedelta(hours=hours)
        tell(shop, an_order(order_id, ship_by=ship_by))
    tell(shop, an_order(24, state=OrderState.FINISHED))

    with shop.reading() as tx:
        found = tx.scans.wanting({"SKU-1"}, limit=9)
        assert tx.scans.wanting({"NOBODY-SELLS"}, limit=3) == ()

    assert [one for one in found if one > 20] == [22, 21, 23]


def test_what_was_scanned_since_a_moment_is_told_as_long_as_it_stands(shop):
    record(shop, recorded_at=NOW)
    record(shop, an_imei(2), EIGHT, recorded_at=NOW - timedelta(days=1))

    with shop.reading() as tx:
        assert tx.scans.recorded_since(NOW - timedelta(hours=1)) == {SEVEN}
    withdraw(shop)
    with shop.reading() as tx:
        assert tx.scans.recorded_since(NOW - timedelta(hours=1)) == frozenset()


def test_unsettled_orders_are_stamped_so_that_a_scan_shows(shop):
    with shop.reading() as tx:
        before = tx.scans.unsettled()
    record(shop)

    with shop.reading() as tx:
        after = tx.scans.unsettled()
    assert before.keys() == after.keys() == {SEVEN, EIGHT}
    assert before[SEVEN] != after[SEVEN]
    assert before[EIGHT] == after[EIGHT]
