"""A copy of the database is put back after a day's work: nothing is told twice, nothing lost."""

import pytest

from bb_desktop.adapters.store.backup import back_up
from bb_desktop.adapters.store.restore import make_ready, put_back
from bb_desktop.domain.stage import Stage
from tests.journeys.a_shop import IMEI, SECOND_IMEI, TWO_PHONES, URGENT_PHONE


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


def test_a_scan_that_the_copy_does_not_hold_stays_in_shipstations_note_and_is_made_again(
    shop, put_copy_back
):
    shop.scan(TWO_PHONES, IMEI)
    shop.sync()
    assert IMEI in shop.note(TWO_PHONES)

    put_copy_back()
    shop.sync_until_idle()
    # What stands there is nobody's that we know of, so it is left alone.
    assert IMEI in shop.note(TWO_PHONES)
    assert shop.view(TWO_PHONES).missing == 2

    shop.scan(TWO_PHONES, IMEI, SECOND_IMEI)
    shop.sync_until_idle()
    shop.buys_label(TWO_PHONES)
    shop.told_after_the_grace_time()

    assert shop.note(TWO_PHONES).count(IMEI) == 1
    assert shop.registered(TWO_PHONES) == [("imei", IMEI), ("imei", SECOND_IMEI)]
    shop.assert_books_agree()
