"""The companion set-up: ShipStation brings and announces, the app identifies, looks and repairs."""

import pytest

from bb_desktop.application.order_panel import order_in_full
from bb_desktop.application.queries import status_view
from bb_desktop.application.record_scan import NotWithdrawn, Withdrawn
from bb_desktop.application.reports import report
from bb_desktop.domain.effects import EffectKind
from bb_desktop.domain.errors import NotConfigured
from bb_desktop.domain.orders import OrderId
from bb_desktop.domain.records import Event
from bb_desktop.domain.shop import Mode
from bb_desktop.domain.stage import Stage
from bb_desktop.domain.ticks import TickState
from bb_desktop.practice.faults import FaultKind
from bb_desktop.practice.order_changes import register_identifiers
from bb_desktop.practice.shop import PRACTICE_STORE_ID
from tests.journeys.a_shop import (
    IMEI,
    LAPTOP,
    PHONE,
    SECOND_IMEI,
    SERIAL,
    THIRD_IMEI,
    TWO_PHONES,
    TWO_PIECES,
    URGENT_PHONE,
)


@pytest.fixture
def companion(a_shop):
    """ShipStation's own connection brings the orders, and both sides were read once."""
    a_shop.shipstation.connect_back_market("Our Back Market")
    a_shop.choose(mode=Mode.COMPANION, store_id=None)
    a_shop.sync()
    return a_shop


@pytest.fixture
def repairing(companion):
    """The seller lets the app register what did not arrive."""
    companion.choose(register_missing=True)
    companion.sync()
    return companion


def ticks(shop, order_id, unit=0):
    return order_in_full(shop.store, shop.choices, OrderId(order_id)).ticks[unit]


def entered_by_hand(shop, order_id, imei, position=0):
    """Let the seller type an IMEI into the Back Office."""
    book = shop.back_market._book
    order = book.order(order_id)
    line = order["orderlines"][position]
    register_identifiers(book, order, line, {"imei": imei}, shop.clock.now())
    book.touch(order, shop.clock.now())


def own_tellings(shop):
    return shop.requests("back_market", "POST", "PATCH", "PUT")


def after_a_while(shop, minutes=6):
    shop.sync()
    shop.wait(minutes)
    return shop.sync()


# --- the way of an order -------------------------------------------------------------------------


def test_an_order_is_identified_here_and_announced_by_shipstation(companion):
    shop = companion
    assert shop.stage(URGENT_PHONE) is Stage.AWAITING_SCAN
    shop.scan(URGENT_PHONE, IMEI)
    shop.sync()
    assert shop.note(URGENT_PHONE) == IMEI
    tracking = shop.buys_label(URGENT_PHONE)

    after_a_while(shop)

    wire = shop.wire_order(URGENT_PHONE)
    assert (wire["state"], wire["tracking_number"]) == (9, tracking)
    assert wire["orderlines"][0]["imei"] == IMEI
    assert shop.stage(URGENT_PHONE) is Stage.ANNOUNCED
    assert not own_tellings(shop)
    assert not shop.waiting(URGENT_PHONE)
    assert not shop.attention(URGENT_PHONE)
    assert not any(summary.counts.announced for summary in shop.summaries)
    shop.assert_books_agree()


def test_what_shipstation_announced_is_in_the_reports_and_in_the_history_once(companion):
    shop = companion
    tracking = shop.packed(URGENT_PHONE, IMEI)
    after_a_while(shop)
    shop.edits_note(LAPTOP, "call first")
    shop.back_market.change_address(URGENT_PHONE, phone="0176 04069018")

    shop.sync()

    (told,) = shop.history(URGENT_PHONE, Event.ANNOUNCED)
    assert (told.subject, told.detail) == (tracking, "ShipStation")
    assert report(shop.store, shop.clock.now(), 7).announced == 1


def test_each_step_of_a_phone_says_when_it_was_done(companion):
    shop = companion
    shop.scan(URGENT_PHONE, IMEI)
    before = ticks(shop, URGENT_PHONE)
    shop.sync()
    written = ticks(shop, URGENT_PHONE)
    shop.buys_label(URGENT_PHONE)
    shop.wait(1)
    shop.sync()

    found = ticks(shop, URGENT_PHONE)

    assert before.note.reason == "next_sync"
    assert (written.note.state, written.back_market.reason) == (TickState.DONE, "by_shipstation")
    for tick in (found.saved, found.note, found.back_market):
        assert tick.state is TickState.DONE
        assert tick.at is not None


def test_orders_are_accepted_in_the_companion_set_up_too(companion):
    shop = companion
    shop.accept(PHONE)

    shop.sync()

    assert shop.wire_order(PHONE)["state"] == 3
    assert len(shop.shipstation.orders()) == len({o["orderKey"] for o in shop.shipstation.orders()})


def test_a_pass_without_news_takes_seven_requests_beside_shipstation_too(companion):
    shop = companion
    shop.sync()
    shop.forget_requests()

    for _ in range(3):
        shop.wait(5)
        shop.sync()

    assert len(shop.requests()) <= 3 * 7
    assert not shop.writes()


def test_waiting_for_shipstations_notice_costs_no_request_of_its_own(companion):
    shop = companion
    shop.shipstation.native.delay_s = 24 * 3600
    shop.scan(URGENT_PHONE, IMEI)
    shop.sync()
    shop.buys_label(URGENT_PHONE)
    shop.sync()
    assert shop.waiting(URGENT_PHONE) == {EffectKind.LOOK}
    # It is no job that waits to be sent.
    assert status_view(shop.store, shop.clock.now()).waiting == 0
    shop.forget_requests()

    for _ in range(5):
        shop.wait(8)
        shop.sync()

    assert shop.attention(URGENT_PHONE) == ["not_told"]
    assert len(shop.requests()) == 5 * 7


# --- finding the orders --------------------------------------------------------------------------


def test_an_order_that_became_known_long_after_shipstation_had_it_is_found(companion):
    shop = companion
    (number,) = shop.orders_pour_in(1)
    shop.services.faults.add("back_market", FaultKind.UNAUTHORIZED, times=None)
    for _ in range(6):
        shop.wait(60)
        shop.sync()
    shop.services.faults.clear()

    shop.sync()
    shop.scan(number, THIRD_IMEI)
    shop.sync()

    assert shop.note(number) == THIRD_IMEI


def test_a_refund_of_an_old_order_that_was_never_here_costs_no_long_reading(companion):
    shop = companion
    old = shop.back_market.order(URGENT_PHONE)
    old.update(order_id=62_000_777, date_creation="2026-11-01T10:00:00+01:00", state=9)
    old["orderlines"][0].update(id=64_000_777, state=6)
    shop.back_market.place_order(old)
    shop.back_market.change_address(62_000_777, phone="0176 04069018")
    shop.wait(5)
    shop.forget_requests()

    shop.sync()

    assert shop.facts(62_000_777).order.called_off
    since = {
        one.query.get("createDateStart", "")[:10]
        for one in shop.requests("shipstation")
        if one.path == "/shipments"
    }
    assert all(day == "" or day >= "2026-11-2" for day in since)


def test_a_bridge_that_becomes_a_companion_finds_shipstations_own_orders(shop):
    shop.shipstation.connect_back_market("Our Back Market")
    for _ in range(5):
        # As long as nothing is to be made there, the bridge goes on reading.
        shop.wait(60)
        shop.sync()
    shop.choose(mode=Mode.COMPANION, store_id=None)

    shop.sync()
    shop.scan(PHONE, IMEI)
    shop.sync()

    assert shop.facts(PHONE).shipstation.store_id != PRACTICE_STORE_ID
    assert shop.note(PHONE) == IMEI


def test_of_two_connections_the_chosen_one_counts(companion):
    shop = companion
    other = shop.shipstation.add_store("Other region", "Back Market")
    twin = {**shop.shipstation_order(LAPTOP), "orderId": None, "orderKey": "other-region"}
    shop.shipstation.import_order({**twin, "internalNotes": "other"}, other)
    chosen = shop.shipstation_order(LAPTOP)["advancedOptions"]["storeId"]
    shop.choose(store_id=chosen)
    shop.sync()

    shop.scan(LAPTOP, SERIAL)
    shop.sync()

    notes = {
        order["orderKey"]: order["internalNotes"]
        for order in shop.shipstation.orders()
        if order["orderNumber"] == str(LAPTOP)
    }
    assert notes["other-region"] == "other"
    assert notes[f"backmarket-{LAPTOP}"] == SERIAL


# --- the set-up ----------------------------------------------------------------------------------


def refused(shop):
    with pytest.raises(NotConfigured) as error:
        shop.sync()
    assert not shop.writes()
    return str(error.value)


def test_a_companion_without_shipstations_connection_is_refused(a_shop):
    a_shop.choose(mode=Mode.COMPANION, store_id=None)

    assert "no active Back Market store" in refused(a_shop)


def test_a_companion_of_a_store_that_is_no_back_market_store_is_refused(a_shop):
    a_shop.shipstation.connect_back_market("Our Back Market")
    a_shop.choose(mode=Mode.COMPANION, store_id=PRACTICE_STORE_ID)

    assert str(PRACTICE_STORE_ID) in refused(a_shop)


def test_among_several_connections_the_seller_has_to_choose(a_shop):
    a_shop.shipstation.connect_back_market("Europe")
    second = a_shop.shipstation.add_store("United States", "Back Market")
    a_shop.choose(mode=Mode.COMPANION, store_id=None)
    assert "2 active Back Market stores" in refused(a_shop)

    a_shop.choose(store_id=second)
    a_shop.sync()

    assert a_shop.summaries


def test_a_connection_that_is_switched_off_later_is_noticed_before_anything_is_written(companion):
    shop = companion
    store = shop.shipstation_order(URGENT_PHONE)["advancedOptions"]["storeId"]
    shop.shipstation.set_store_active(store, active=False)
    shop.wait(11)
    shop.scan(URGENT_PHONE, IMEI)
    shop.forget_requests()

    assert "no active Back Market store" in refused(shop)
    shop.shipstation.set_store_active(store, active=True)
    shop.sync()

    assert shop.note(URGENT_PHONE) == IMEI


def test_a_companion_that_becomes_a_bridge_again_uses_the_manual_store(companion):
    shop = companion
    store = shop.shipstation_order(URGENT_PHONE)["advancedOptions"]["storeId"]
    shop.shipstation.set_store_active(store, active=False)
    (number,) = shop.orders_pour_in(1)
    shop.choose(mode=Mode.BRIDGE)

    shop.sync()

    made = shop.shipstation_order(number)
    assert made["advancedOptions"]["storeId"] == PRACTICE_STORE_ID


# --- an identifier that did not arrive -----------------------------------------------------------


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


# --- a parcel that shipstation did not announce --------------------------------------------------


def test_a_notice_that_failed_is_shown_at_once_and_gone_when_it_is_made_good(companion):
    shop = companion
    shop.shipstation.native.failure = "Unauthorized"
    tracking = shop.packed(URGENT_PHONE, IMEI)

    shop.sync()

    assert shop.attention(URGENT_PHONE) == ["notice_failed"]
    assert ticks(shop, URGENT_PHONE).back_market.reason == "notice_failed"
    shop.back_market.tell(
        URGENT_PHONE,
        {"new_state": 3, "tracking_number": tracking, "shipper": "UPS", "imei": IMEI},
    )
    shop.sync()
    assert not shop.attention(URGENT_PHONE)
    assert not own_tellings(shop)


def test_a_parcel_that_nobody_told_is_shown_after_half_an_hour(companion):
    shop = companion
    shop.shipstation.native.delay_s = 40 * 60
    shop.packed(URGENT_PHONE, IMEI)
    shop.sync()
    shop.wait(29)
    shop.sync()
    assert not shop.attention(URGENT_PHONE)
    assert ticks(shop, URGENT_PHONE).back_market.reason == "companion"

    shop.wait(2)
    shop.sync()

    assert shop.attention(URGENT_PHONE) == ["not_told"]
    assert ticks(shop, URGENT_PHONE).back_market.reason == "not_told"
    shop.wait(10)
    shop.sync()
    shop.sync()
    assert not shop.attention(URGENT_PHONE)
    assert shop.stage(URGENT_PHONE) is Stage.ANNOUNCED


def test_nobody_is_alarmed_while_back_market_cannot_be_read(companion):
    shop = companion
    shop.shipstation.native.delay_s = 20 * 60
    shop.packed(URGENT_PHONE, IMEI)
    shop.sync()
    shop.services.faults.add("back_market", FaultKind.CUT, times=None)
    for _ in range(8):
        shop.wait(10)
        shop.sync()
    assert not shop.attention(URGENT_PHONE)
    shop.services.faults.clear()

    shop.sync()
    shop.wait(2)
    shop.sync()

    assert not shop.attention(URGENT_PHONE)
    assert not shop.waiting(URGENT_PHONE)


def test_nobody_is_alarmed_by_what_was_read_an_hour_ago(companion):
    shop = companion
    shop.shipstation.native.delay_s = 20 * 60
    shop.packed(URGENT_PHONE, IMEI)
    shop.sync()
    shop.wait(60)

    # The computer slept; a scan wakes the delivery before anything is read.
    shop.cycle.deliver()

    assert not shop.attention(URGENT_PHONE)
    shop.sync()
    shop.wait(2)
    shop.sync()
    assert not shop.attention(URGENT_PHONE)
    assert not shop.waiting(URGENT_PHONE)


def test_a_label_voided_in_time_is_not_missed(companion):
    shop = companion
    shop.shipstation.native.delay_s = 24 * 3600
    shop.packed(URGENT_PHONE, IMEI)
    shop.sync()
    shop.voids_label(URGENT_PHONE)
    shop.wait(60)

    shop.sync()

    assert not shop.attention(URGENT_PHONE)
    assert not shop.waiting(URGENT_PHONE)


def test_a_new_label_after_a_void_is_shown_since_shipstation_does_not_tell_it(companion):
    shop = companion
    shop.packed(URGENT_PHONE, IMEI)
    shop.sync()
    shop.voids_label(URGENT_PHONE)
    shop.sync()
    assert shop.attention(URGENT_PHONE) == ["voided_after_announcement"]
    shop.buys_label(URGENT_PHONE)
    shop.sync()
    assert not shop.attention(URGENT_PHONE)

    shop.wait(31)
    shop.sync()

    assert shop.attention(URGENT_PHONE) == ["relabelled"]
    assert not own_tellings(shop)


def test_a_second_box_of_the_same_order_is_no_new_label(companion):
    shop = companion
    shop.packed(URGENT_PHONE, IMEI)
    shop.buys_label(URGENT_PHONE)

    shop.sync()
    shop.wait(40)
    shop.sync()

    assert not shop.attention(URGENT_PHONE)


def test_a_label_of_an_order_that_is_not_accepted_is_shown(companion):
    shop = companion
    shop.scan(PHONE, IMEI)
    shop.sync()
    shop.buys_label(PHONE)

    shop.sync()

    assert shop.attention(PHONE) == ["shipped_before_accepted"]


def test_an_order_that_was_shipped_before_shipstation_could_be_read_at_all_is_found(a_shop):
    shop = a_shop
    shop.shipstation.connect_back_market("Our Back Market")
    shop.services.faults.add("shipstation", FaultKind.SERVER_ERROR, times=None)
    shop.choose(mode=Mode.COMPANION, store_id=None, register_missing=True)
    shop.sync()
    shop.buys_label(URGENT_PHONE)
    shop.sync()
    shop.scan(URGENT_PHONE, IMEI)
    shop.services.faults.clear()

    shop.sync_until_idle(timeout_s=7200)

    assert shop.facts(URGENT_PHONE).shipment is not None
    assert shop.line(URGENT_PHONE)["imei"] == IMEI
