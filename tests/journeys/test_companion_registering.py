"""An identifier that did not arrive beside ShipStation's connection: registered, or shown."""

import pytest

from bb_desktop.application.record_scan import NotWithdrawn, Withdrawn
from bb_desktop.domain.effects import EffectKind
from bb_desktop.domain.ticks import TickState
from bb_desktop.practice.faults import FaultKind
from tests.journeys.a_shop import (
    IMEI,
    SECOND_IMEI,
    THIRD_IMEI,
    TWO_PHONES,
    TWO_PIECES,
    URGENT_PHONE,
)
from tests.journeys.beside_shipstation import after_a_while, entered_by_hand, own_tellings, ticks


def test_a_phone_scanned_after_the_label_is_registered_where_the_seller_allows_it(repairing):
    shop = repairing
    shop.buys_label(URGENT_PHONE)
    shop.sync()
    assert shop.attention(URGENT_PHONE) == ["left_without_identifier"]
    shop.scan(URGENT_PHONE, IMEI)
    shop.sync()
    assert not shop.registered(URGENT_PHONE)

    after_a_while(shop)

    assert shop.registered(URGENT_PHONE) == [("imei", IMEI)]
    assert [one.method for one in own_tellings(shop)] == ["PATCH"]
    assert not shop.attention(URGENT_PHONE)
    shop.sync_until_idle()
    assert len(own_tellings(shop)) == 1
    shop.assert_books_agree()


def test_it_is_looked_at_first_and_read_back_after(repairing):
    shop = repairing
    shop.buys_label(URGENT_PHONE)
    shop.scan(URGENT_PHONE, IMEI)
    shop.sync()
    shop.wait(6)
    shop.forget_requests()

    shop.sync()

    calls = [
        one.method for one in shop.requests("back_market") if one.path.rpartition("/")[2].isdigit()
    ]
    assert calls == ["GET", "PATCH", "GET"]


def test_what_was_entered_by_hand_in_the_grace_time_is_not_registered_over(repairing):
    shop = repairing
    shop.buys_label(URGENT_PHONE)
    shop.scan(URGENT_PHONE, IMEI)
    shop.sync()
    entered_by_hand(shop, URGENT_PHONE, IMEI)

    after_a_while(shop)

    assert not own_tellings(shop)
    assert not shop.waiting(URGENT_PHONE)


def test_a_phone_taken_back_in_the_grace_time_is_never_registered(repairing):
    shop = repairing
    shop.buys_label(URGENT_PHONE)
    shop.scan(URGENT_PHONE, IMEI)
    shop.sync()
    shop.wait(4)
    assert ticks(shop, URGENT_PHONE).back_market.reason == "grace"
    assert isinstance(shop.withdraw(URGENT_PHONE, IMEI), Withdrawn)
    shop.scan(URGENT_PHONE, SECOND_IMEI)
    shop.sync()
    shop.wait(2)
    shop.sync()
    assert not own_tellings(shop)

    after_a_while(shop)

    assert shop.registered(URGENT_PHONE) == [("imei", SECOND_IMEI)]
    assert isinstance(shop.withdraw(URGENT_PHONE, SECOND_IMEI), NotWithdrawn)


def test_of_two_lines_both_are_registered_since_shipstation_names_none(repairing):
    shop = repairing
    shop.packed(TWO_PHONES, IMEI, SECOND_IMEI)

    after_a_while(shop)

    assert shop.registered(TWO_PHONES) == [("imei", IMEI), ("imei", SECOND_IMEI)]
    assert len(own_tellings(shop)) == 2
    assert ticks(shop, TWO_PHONES, 1).back_market.state is TickState.DONE
    shop.assert_books_agree()


def test_a_line_that_holds_its_identifier_is_left_alone(repairing):
    shop = repairing
    shop.packed(TWO_PHONES, IMEI, SECOND_IMEI)
    entered_by_hand(shop, TWO_PHONES, IMEI)

    after_a_while(shop)

    assert [one.body for one in own_tellings(shop)] == [{"imei": SECOND_IMEI}]


def test_another_identifier_at_back_market_is_shown_and_not_written_over(repairing):
    shop = repairing
    shop.buys_label(URGENT_PHONE)
    shop.scan(URGENT_PHONE, IMEI)
    entered_by_hand(shop, URGENT_PHONE, THIRD_IMEI)

    after_a_while(shop)

    assert not own_tellings(shop)
    assert shop.attention(URGENT_PHONE) == ["identifier_differs"]


def test_of_two_pieces_of_one_line_the_first_is_registered(repairing):
    shop = repairing
    shop.accept(TWO_PIECES)
    shop.sync()
    shop.packed(TWO_PIECES, IMEI, SECOND_IMEI)

    after_a_while(shop)

    assert shop.registered(TWO_PIECES) == [("imei", IMEI)]
    assert ticks(shop, TWO_PIECES, 1).back_market.reason == "one_per_line"


@pytest.mark.parametrize(
    "fault", [FaultKind.LOST_REPLY, FaultKind.CUT_AFTER, FaultKind.CUT, FaultKind.TRUNCATED_JSON]
)
def test_a_lost_reply_registers_nothing_twice(repairing, fault):
    shop = repairing
    shop.packed(TWO_PHONES, IMEI, SECOND_IMEI)
    shop.sync()
    shop.wait(6)
    shop.services.faults.add("back_market", fault, method="PATCH")

    shop.sync()
    shop.sync_until_idle()

    assert shop.registered(TWO_PHONES) == [("imei", IMEI), ("imei", SECOND_IMEI)]
    taken = [one for one in shop.back_market.identifier_writes if one.accepted]
    assert len(taken) == 2
    shop.assert_books_agree()


def test_where_the_seller_does_not_allow_it_the_missing_identifier_is_shown(companion):
    shop = companion
    shop.buys_label(URGENT_PHONE)
    shop.sync()
    assert shop.attention(URGENT_PHONE) == ["left_unidentified"]
    shop.scan(URGENT_PHONE, IMEI)
    shop.sync()
    assert not shop.attention(URGENT_PHONE)

    after_a_while(shop)

    assert shop.attention(URGENT_PHONE) == ["identifier_missing"]
    assert ticks(shop, URGENT_PHONE).back_market.reason == "not_brought"
    assert not own_tellings(shop)
    entered_by_hand(shop, URGENT_PHONE, IMEI)
    shop.sync()
    assert not shop.attention(URGENT_PHONE)
    assert ticks(shop, URGENT_PHONE).back_market.state is TickState.DONE


def test_allowing_it_later_registers_what_is_missing(companion):
    shop = companion
    shop.packed(TWO_PHONES, IMEI, SECOND_IMEI)
    after_a_while(shop)
    assert shop.attention(TWO_PHONES) == ["identifier_missing"]

    shop.choose(register_missing=True)
    after_a_while(shop)

    assert shop.registered(TWO_PHONES) == [("imei", IMEI), ("imei", SECOND_IMEI)]
    assert not shop.attention(TWO_PHONES)


def test_forbidding_it_in_the_grace_time_registers_nothing(repairing):
    shop = repairing
    shop.packed(TWO_PHONES, IMEI, SECOND_IMEI)
    shop.sync()
    shop.wait(4)
    shop.choose(register_missing=False)
    shop.sync()
    assert EffectKind.ANNOUNCE not in shop.waiting(TWO_PHONES)

    after_a_while(shop)

    assert not own_tellings(shop)
    assert shop.attention(TWO_PHONES) == ["identifier_missing"]
