"""A copy of the database is put back after a day's work: nothing is told twice, nothing lost."""

import pytest

from bb_desktop.adapters.store.backup import back_up
from bb_desktop.adapters.store.restore import make_ready, put_back
from bb_desktop.domain.records import Event
from bb_desktop.domain.stage import Stage
from tests.journeys.a_shop import IMEI, PHONE, SECOND_IMEI, TWO_PHONES, URGENT_PHONE


@pytest.fixture
def put_copy_back(shop):
    """Make a copy now; gives what puts it back later."""
    file = shop.folder / "shop.db"
    copy = back_up(file)

    def put_it_back() -> None:
        make_ready(file, copy)
        shop.close()
        assert put_back(file)
        shop.open()

    return put_it_back


def test_a_parcel_that_was_told_since_then_is_not_told_again(shop, put_copy_back):
    tracking = shop.packed(URGENT_PHONE, IMEI)
    shop.told_after_the_grace_time()
    assert shop.registered(URGENT_PHONE) == [("imei", IMEI)]

    put_copy_back()
    shop.sync_until_idle()

    (call,) = shop.told(URGENT_PHONE)
    assert call.tracking_number == tracking
    assert shop.registered(URGENT_PHONE) == [("imei", IMEI)]
    assert shop.stage(URGENT_PHONE) in (Stage.ANNOUNCED, Stage.CLOSED)


def test_no_order_is_created_a_second_time(shop, put_copy_back):
    shop.accept(TWO_PHONES)
    shop.sync_until_idle()
    numbers = sorted(order["orderNumber"] for order in shop.shipstation.orders())

    put_copy_back()
    shop.sync_until_idle()

    again = sorted(order["orderNumber"] for order in shop.shipstation.orders())
    assert again == numbers
    assert len(set(again)) == len(again)


def test_scans_that_the_copy_does_not_hold_are_put_back_and_go_their_way(shop, put_copy_back):
    shop.scan(TWO_PHONES, IMEI)
    shop.sync()
    assert IMEI in shop.note(TWO_PHONES)
    when = shop.facts(TWO_PHONES).scans[0].recorded_at

    put_copy_back()
    shop.mended()
    (scan,) = shop.facts(TWO_PHONES).scans
    assert (scan.identifier.value, scan.recorded_at, scan.bench) == (IMEI, when, "bench 1")
    assert "replayed" in shop.history(TWO_PHONES, Event.SCANNED)[0].detail

    shop.sync_until_idle()
    shop.scan(TWO_PHONES, SECOND_IMEI)
    shop.sync_until_idle()
    shop.buys_label(TWO_PHONES)
    shop.told_after_the_grace_time()

    assert shop.note(TWO_PHONES).count(IMEI) == 1
    assert shop.registered(TWO_PHONES) == [("imei", IMEI), ("imei", SECOND_IMEI)]
    shop.assert_books_agree()


def test_nothing_is_put_back_twice(shop, put_copy_back):
    shop.scan(TWO_PHONES, IMEI)
    put_copy_back()

    shop.mended()
    shop.restart()

    assert not shop.store.lost_scans()
    assert not shop.mended().orders
    assert len(shop.history(TWO_PHONES, Event.SCANNED)) == 1


def test_a_phone_that_was_taken_back_and_sold_on_since_stands_where_it_went(shop, put_copy_back):
    shop.accept(PHONE)
    shop.sync_until_idle()
    shop.scan(URGENT_PHONE, IMEI)
    shop.withdraw(URGENT_PHONE, IMEI)
    shop.scan(PHONE, IMEI)

    put_copy_back()
    # Accepted since then, too: the copy knows the order as one that waits for it.
    shop.mended()
    shop.sync_until_idle()
    shop.mended(give_up=True)

    assert not shop.facts(URGENT_PHONE).scans
    assert [scan.identifier.value for scan in shop.facts(PHONE).scans] == [IMEI]
    assert shop.attention() == shop.attention()
    shop.assert_books_agree()


def test_a_scan_that_was_taken_back_since_is_taken_back_in_the_copy(shop):
    shop.scan(URGENT_PHONE, IMEI)
    file = shop.folder / "shop.db"
    copy = back_up(file)
    shop.wait(1)
    shop.withdraw(URGENT_PHONE, IMEI)
    shop.scan(URGENT_PHONE, SECOND_IMEI)
    make_ready(file, copy)
    shop.close()
    assert put_back(file)
    shop.open()
    assert [scan.identifier.value for scan in shop.facts(URGENT_PHONE).scans] == [IMEI]

    shop.mended()
    shop.packed(URGENT_PHONE)
    shop.told_after_the_grace_time()

    assert shop.registered(URGENT_PHONE) == [("imei", SECOND_IMEI)]
    shop.assert_books_agree()


def test_a_scan_on_an_order_that_the_copy_does_not_know_waits_for_the_next_pass(a_shop):
    file = a_shop.folder / "shop.db"
    copy = back_up(file)
    a_shop.sync()
    a_shop.scan(URGENT_PHONE, IMEI)
    make_ready(file, copy)
    a_shop.close()
    assert put_back(file)
    a_shop.open()

    assert not a_shop.mended().orders
    a_shop.sync()
    assert a_shop.mended(give_up=True).orders == {URGENT_PHONE}

    a_shop.packed(URGENT_PHONE)
    a_shop.told_after_the_grace_time()
    assert a_shop.registered(URGENT_PHONE) == [("imei", IMEI)]
    a_shop.assert_books_agree()


def test_a_scan_on_an_order_that_back_market_no_longer_lists_stays_in_the_journal(a_shop):
    a_shop.sync()
    a_shop.scan(URGENT_PHONE, IMEI)
    file = a_shop.folder / "shop.db"
    a_shop.close()
    file.unlink()
    for ending in ("-wal", "-shm"):
        (a_shop.folder / f"shop.db{ending}").unlink(missing_ok=True)
    a_shop.open()

    a_shop.mended(give_up=True)

    (entry,) = a_shop.history(URGENT_PHONE, Event.SCANNED)
    assert (entry.subject, entry.bench) == (IMEI, "bench 1")
    assert not a_shop.store.lost_scans()
    assert a_shop.attention() == []


def test_a_phone_that_stands_on_another_order_by_now_is_left_to_a_person(shop, put_copy_back):
    shop.accept(PHONE)
    shop.sync_until_idle()
    shop.scan(URGENT_PHONE, IMEI)
    put_copy_back()
    shop.scan(TWO_PHONES, IMEI)

    shop.mended(give_up=True)

    assert [scan.identifier.value for scan in shop.facts(TWO_PHONES).scans] == [IMEI]
    assert not shop.facts(URGENT_PHONE).scans
    assert shop.attention(URGENT_PHONE) == ["scan_not_put_back"]
    assert not shop.store.lost_scans()


def test_scans_of_before_there_was_a_journal_are_read_out_of_the_old_database(shop, put_copy_back):
    shop.scan(TWO_PHONES, IMEI)
    shop.scan(TWO_PHONES, SECOND_IMEI)
    shop.withdraw(TWO_PHONES, SECOND_IMEI)
    shop.store.scan_journal.close()
    for journal in shop.store.scan_journal.files:
        journal.unlink()

    put_copy_back()
    shop.mended()

    assert [scan.identifier.value for scan in shop.facts(TWO_PHONES).scans] == [IMEI]
    assert len(shop.history(TWO_PHONES, Event.WITHDRAWN)) == 1
