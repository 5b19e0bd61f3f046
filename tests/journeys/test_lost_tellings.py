"""Lost replies of what cannot be told twice: the answer is to look."""

import pytest

from bb_desktop.application.record_scan import NotWithdrawn, Withdrawn
from bb_desktop.domain.records import Event
from bb_desktop.practice.faults import FaultKind
from tests.journeys.a_shop import (
    IMEI,
    SECOND_IMEI,
    THIRD_IMEI,
    TWO_PHONES,
    URGENT_PHONE,
)

LOST = [FaultKind.LOST_REPLY, FaultKind.CUT_AFTER, FaultKind.TRUNCATED_JSON]


@pytest.mark.parametrize("fault", LOST)
def test_a_lost_reply_of_the_ship_call_is_answered_by_looking(shop, fault):
    shop.packed(URGENT_PHONE, IMEI)
    shop.sync()
    shop.wait(6)
    shop.services.faults.add("back_market", fault, method="POST")

    shop.sync_until_idle()

    assert len(shop.back_market.announcements) == 1
    assert len(shop.back_market.identifier_writes) == 1
    assert len(shop.history(URGENT_PHONE, Event.ANNOUNCED)) == 1
    assert sum(one.counts.announced for one in shop.summaries) == 1
    assert sum(one.counts.identifiers_registered for one in shop.summaries) == 1
    shop.assert_books_agree()


@pytest.mark.parametrize("fault", LOST)
@pytest.mark.parametrize("after", [0, 1])
def test_a_lost_reply_of_a_registration_is_answered_by_looking(shop, fault, after):
    shop.packed(TWO_PHONES, IMEI, SECOND_IMEI)
    shop.sync()
    shop.wait(6)
    shop.services.faults.add("back_market", fault, method="PATCH", after=after)

    shop.sync_until_idle()

    assert len(shop.back_market.announcements) == 1
    assert shop.registered(TWO_PHONES) == [("imei", IMEI), ("imei", SECOND_IMEI)]
    assert len(shop.history(TWO_PHONES, Event.REGISTERED)) == 2
    shop.assert_books_agree()


def test_an_identifier_whose_fate_is_unknown_cannot_be_taken_back(shop):
    shop.packed(URGENT_PHONE, IMEI)
    shop.sync()
    shop.wait(6)
    shop.services.faults.add("back_market", FaultKind.LOST_REPLY, method="POST")
    shop.sync()

    assert shop.withdraw(URGENT_PHONE, IMEI) == NotWithdrawn("being_sent")
    shop.sync()
    assert shop.withdraw(URGENT_PHONE, IMEI) == NotWithdrawn("registered")


def test_an_identifier_that_did_not_arrive_can_be_taken_back_once_somebody_looked(shop):
    # The call never reached Back Market; then the seller voids the label, so nothing is to be
    # told any more. Without a look the identifier would be locked for ever.
    shop.packed(URGENT_PHONE, IMEI)
    shop.sync()
    shop.wait(6)
    shop.services.faults.add("back_market", FaultKind.CUT, method="POST")
    shop.sync()
    assert shop.withdraw(URGENT_PHONE, IMEI) == NotWithdrawn("being_sent")
    shop.voids_label(URGENT_PHONE)

    shop.sync_until_idle()

    assert isinstance(shop.withdraw(URGENT_PHONE, IMEI), Withdrawn)
    shop.sync()
    assert not shop.back_market.announcements
    shop.assert_books_agree()


def test_a_refused_identifier_can_be_exchanged_and_told_again(shop):
    shop.packed(TWO_PHONES, IMEI, SECOND_IMEI)
    shop.sync()
    shop.wait(6)
    shop.services.faults.add("back_market", FaultKind.REDIRECT, method="PATCH", times=1)

    shop.sync_until_idle()

    # The other line was told all the same.
    assert shop.registered(TWO_PHONES) == [("imei", SECOND_IMEI)]
    assert shop.attention(TWO_PHONES) == ["announce_identifier_not_arrived"]
    assert isinstance(shop.withdraw(TWO_PHONES, IMEI), Withdrawn)
    shop.scan(TWO_PHONES, THIRD_IMEI)
    shop.wait(6)
    shop.sync()
    assert shop.registered(TWO_PHONES) == [("imei", SECOND_IMEI), ("imei", THIRD_IMEI)]
    assert not shop.attention(TWO_PHONES)
    shop.assert_books_agree()
