"""The companion set-up: ShipStation brings and announces, the app identifies and looks."""

from bb_desktop.application.queries import status_view
from bb_desktop.application.reports import report
from bb_desktop.domain.effects import EffectKind
from bb_desktop.domain.records import Event
from bb_desktop.domain.shop import Mode
from bb_desktop.domain.stage import Stage
from bb_desktop.domain.ticks import TickState
from bb_desktop.practice.faults import FaultKind
from bb_desktop.practice.shop import PRACTICE_STORE_ID
from tests.journeys.a_shop import (
    IMEI,
    LAPTOP,
    PHONE,
    SERIAL,
    THIRD_IMEI,
    URGENT_PHONE,
)
from tests.journeys.beside_shipstation import after_a_while, own_tellings, ticks


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
