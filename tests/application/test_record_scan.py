"""Recording and taking back at the bench: all or nothing, safe once it is said to be."""

import pytest

from bb_desktop.application.record_scan import NotWithdrawn, Withdrawn
from bb_desktop.domain.effects import EffectKind
from bb_desktop.domain.errors import UnknownOrder
from bb_desktop.domain.packing import Reason
from bb_desktop.domain.records import Event
from tests.journeys.a_shop import IMEI, LAPTOP, SECOND_IMEI, SERIAL, TWO_PHONES, URGENT_PHONE


def test_a_scan_asks_for_the_note_and_names_what_is_missing(shop):
    result = shop.try_scan(TWO_PHONES, IMEI)

    assert [one.orderline_id for one in result.accepted] == [60113359]
    assert (result.missing, result.changes.orders) == (1, frozenset({TWO_PHONES}))
    assert shop.waiting(TWO_PHONES) == {EffectKind.WRITE_NOTE}


def test_good_and_bad_readings_of_one_call_are_told_apart(shop):
    result = shop.try_scan(TWO_PHONES, IMEI, "490154203237519", "hello", SECOND_IMEI, SERIAL)

    assert [one.identifier.value for one in result.accepted] == [IMEI, SECOND_IMEI]
    assert [one.reason for one in result.refused] == [
        Reason.CHECK_DIGIT,
        Reason.NOT_AN_IDENTIFIER,
        Reason.WRONG_KIND,
    ]
    assert len(shop.history(TWO_PHONES, Event.REFUSED)) == 3


def test_the_same_scan_again_changes_nothing(shop):
    shop.scan(URGENT_PHONE, IMEI)
    shop.sync()

    again = shop.try_scan(URGENT_PHONE, IMEI)

    assert again.accepted[0].already
    assert not again.changes.orders
    assert not shop.waiting(URGENT_PHONE)
    assert len(shop.history(URGENT_PHONE, Event.SCANNED)) == 1


def test_a_device_is_on_one_open_order_at_a_time(shop):
    shop.scan(TWO_PHONES, IMEI)

    (refused,) = shop.try_scan(URGENT_PHONE, IMEI).refused

    assert (refused.reason, refused.other_order_id) == (Reason.USED_ON_OTHER_ORDER, TWO_PHONES)
    shop.withdraw(TWO_PHONES, IMEI)
    shop.scan(URGENT_PHONE, IMEI)


def test_a_device_of_a_cancelled_order_can_be_sold_again(shop):
    shop.scan(TWO_PHONES, IMEI)
    shop.back_market.cancel_by_buyer(TWO_PHONES)
    shop.sync()

    (accepted,) = shop.scan(URGENT_PHONE, IMEI).accepted

    assert accepted.sold_before_on == TWO_PHONES


def test_an_unknown_order_takes_nothing(shop):
    (refused,) = shop.try_scan(99, IMEI).refused

    assert refused.reason is Reason.ORDER_UNKNOWN
    with pytest.raises(UnknownOrder):
        shop.withdraw(99, IMEI)


def test_what_is_taken_back_stands_in_the_journal_and_leaves_the_note(shop):
    shop.scan(LAPTOP, SERIAL)
    shop.sync()

    assert isinstance(shop.withdraw(LAPTOP, SERIAL), Withdrawn)
    assert shop.withdraw(LAPTOP, SERIAL) == NotWithdrawn("not_recorded")
    shop.sync()

    assert [one.replaced for one in shop.history(LAPTOP, Event.WITHDRAWN)] == [SERIAL]
    assert shop.note(LAPTOP) == ""
