"""Both order books read whole and compared: what slipped through every pass comes to light."""

from datetime import timedelta

import pytest

from bb_desktop.application.audit import last_comparison
from bb_desktop.domain.effects import EffectKind
from bb_desktop.domain.errors import Interrupted, TwoWriters
from bb_desktop.domain.orders import OrderId
from bb_desktop.domain.shop import MarketState, TargetStatus
from bb_desktop.practice.faults import FaultKind
from bb_desktop.practice.order_changes import change_order
from tests.journeys.a_shop import (
    IMEI,
    PHONE,
    SECOND_IMEI,
    TWO_PHONES,
    URGENT_PHONE,
)

#: What the practice shop has in any case: an order for a parcel shop, and one with little time.
USUAL = {"collection_point", "deadline_near"}


def compared(shop):
    """Read both services whole and compare; gives what does not agree: order and code."""
    shop.cycle.run(whole=True)
    return found(shop)


def found(shop):
    with shop.store.reading() as tx:
        items = tx.attention.items()
    return {(item.order_id, item.code) for item in items if item.code not in USUAL}


def kept(shop):
    with shop.store.reading() as tx:
        return last_comparison(tx)


def settings(shop, **statuses):
    """Choose other statuses than the usual ones."""
    table = {MarketState(state): TargetStatus(target) for state, target in statuses.items()}
    shop.choose(statuses={**shop.choices.statuses, **table})


def test_books_that_agree_show_nothing(shop):
    shop.packed(URGENT_PHONE, IMEI)
    shop.told_after_the_grace_time()

    assert compared(shop) == set()

    assert kept(shop).at <= shop.clock.now()
    assert kept(shop).orders == 12
    shop.assert_books_agree()


def test_an_order_deleted_in_shipstation_is_found_and_can_be_made_again(shop):
    shop.scan(URGENT_PHONE, IMEI)
    shop.sync()
    shop.shipstation.delete(str(URGENT_PHONE))
    shop.sync()
    assert not found(shop)

    assert compared(shop) == {(URGENT_PHONE, "deleted_in_shipstation")}
    assert not shop.waiting(URGENT_PHONE)
    shop.retry(URGENT_PHONE)
    shop.sync_until_idle()

    assert not found(shop)
    assert shop.note(URGENT_PHONE) == IMEI
    shop.assert_books_agree()


def test_an_order_deleted_after_it_was_cancelled_is_no_disagreement(shop):
    shop.back_market.cancel_by_buyer(URGENT_PHONE)
    shop.sync()
    shop.shipstation.delete(str(URGENT_PHONE))

    assert compared(shop) == set()


def test_an_order_cancelled_in_shipstation_is_found(shop):
    shop.shipstation.cancel(str(URGENT_PHONE))

    assert compared(shop) == {(URGENT_PHONE, "cancelled_in_shipstation")}


def test_a_cancelled_order_is_cancelled_in_shipstation_too(shop):
    shop.back_market.cancel_by_buyer(URGENT_PHONE)

    assert compared(shop) == set()
    assert shop.shipstation_order(URGENT_PHONE)["orderStatus"] == "cancelled"


def test_a_cancelled_order_that_the_seller_wants_left_alone_is_shown_as_still_packable(shop):
    settings(shop, called_off="not_yet")
    shop.back_market.cancel_by_buyer(URGENT_PHONE)
    shop.sync()
    assert found(shop) == {(URGENT_PHONE, "cancelled_still_packable")}
    assert shop.shipstation_order(URGENT_PHONE)["orderStatus"] == "awaiting_shipment"

    shop.shipstation.cancel(str(URGENT_PHONE))
    shop.sync()

    assert not found(shop)


def test_a_shipped_order_without_a_parcel_is_found(shop):
    order = shop.shipstation._api.book.by_number(str(URGENT_PHONE))
    order["orderStatus"] = "shipped"
    shop.shipstation._api.book.touch(order, shop.shipstation._wall())
    assert compared(shop) == set()

    shop.wait(40)

    assert compared(shop) == {(URGENT_PHONE, "shipped_without_parcel")}


def test_a_note_that_somebody_wrote_over_is_repaired_and_his_text_stays(shop):
    shop.scan(URGENT_PHONE, IMEI)
    shop.sync()
    shop.edits_note(URGENT_PHONE, "call before delivery")

    assert compared(shop) == set()
    assert shop.note(URGENT_PHONE) == f"call before delivery\n{IMEI}"


def test_a_note_that_cannot_be_repaired_just_now_is_shown_until_it_is(shop):
    shop.scan(URGENT_PHONE, IMEI)
    shop.sync()
    shop.edits_note(URGENT_PHONE, "call before delivery")
    shop.services.faults.add(
        "shipstation", FaultKind.SERVER_ERROR, path_contains="/orders/createorder", times=None
    )
    shop.sync()
    shop.wait(10)

    assert compared(shop) == {(URGENT_PHONE, "note_behind")}
    shop.services.faults.clear()
    shop.sync()

    assert not found(shop)
    assert shop.note(URGENT_PHONE) == f"call before delivery\n{IMEI}"


def test_a_phone_registered_for_two_orders_is_found(shop):
    shop.packed(URGENT_PHONE, IMEI)
    shop.told_after_the_grace_time()
    book = shop.back_market._book
    line_id = shop.line(TWO_PHONES)["id"]
    book.line(line_id)[1].update(imei=IMEI, state=3)
    book.touch(book.order(TWO_PHONES), shop.clock.now())

    assert (TWO_PHONES, "identifier_twice") in compared(shop)


def test_a_phone_that_came_back_is_sold_again_without_a_row(shop):
    shop.packed(URGENT_PHONE, IMEI)
    shop.told_after_the_grace_time()
    with shop.store.transaction() as tx:
        [scan] = tx.scans.on_order(OrderId(URGENT_PHONE))
        tx.scans.set_free(OrderId(URGENT_PHONE), scan.identifier, shop.clock.now())
    shop.wait(1)
    shop.scan(TWO_PHONES, IMEI, SECOND_IMEI)

    assert compared(shop) == set()


def test_a_number_that_does_not_arrive_at_back_market_is_shown(shop):
    shop.packed(URGENT_PHONE)
    book = shop.back_market._book
    ships = {"order_id": URGENT_PHONE, "new_state": 3, "tracking_number": "1Z9999999000000777"}
    change_order(book, book.order(URGENT_PHONE), ships, shop.clock.now())
    shop.sync()
    # The label was made, and nobody scanned the phone.
    assert (URGENT_PHONE, "announced_unidentified") in compared(shop)

    shop.scan(URGENT_PHONE, IMEI)
    shop.told_after_the_grace_time()

    assert shop.registered(URGENT_PHONE) == [("imei", IMEI)]
    assert (URGENT_PHONE, "announced_unidentified") not in found(shop)


def test_a_deleted_parent_leaves_its_part_to_be_packed(shop):
    first = shop.line(TWO_PHONES)["listing"]
    shop.shipstation.split(str(TWO_PHONES), [(first, 1)])
    shop.sync()
    shop.shipstation.delete(str(TWO_PHONES))

    codes = compared(shop)

    assert (TWO_PHONES, "deleted_in_shipstation") not in codes
    assert shop.facts(TWO_PHONES).shipstation.parent_id is not None


def test_merged_orders_are_told_of(shop):
    shop.accept(PHONE)
    shop.sync_until_idle()
    shop.shipstation.merge([str(URGENT_PHONE), str(PHONE)])

    codes = compared(shop)

    assert {(URGENT_PHONE, "merged_in_shipstation"), (PHONE, "merged_in_shipstation")} <= codes
    assert not [code for _, code in codes if code.endswith(("deleted_in_shipstation", "missing"))]


def test_beside_shipstations_connection_nothing_is_cancelled_but_told(companion):
    shop = companion
    assert compared(shop) == set()
    shop.back_market.cancel_by_buyer(URGENT_PHONE)
    order = shop.shipstation._api.book.by_number(str(URGENT_PHONE))
    order["orderStatus"] = "awaiting_shipment"

    assert (URGENT_PHONE, "cancelled_still_packable") in compared(shop)
    assert not shop.requests("shipstation", "POST")


def test_what_shipstations_connection_lost_is_told(companion):
    shop = companion
    shop.shipstation.delete(str(URGENT_PHONE))

    assert compared(shop) == {(URGENT_PHONE, "gone_from_shipstation")}


def test_another_connection_beside_ours_is_found_and_its_end_too(shop):
    other = {**shop.shipstation_order(URGENT_PHONE), "orderKey": "someone-elses"}
    other.pop("orderId")
    number = shop.shipstation.import_order(other, shop.shipstation_order(URGENT_PHONE)
                                           ["advancedOptions"]["storeId"])  # fmt: skip

    assert compared(shop) == {(URGENT_PHONE, "in_shipstation_twice")}
    shop.shipstation.delete(str(number))
    shop.shipstation._api.book.deleted = {number}

    assert compared(shop) == set()


def test_shipstations_own_connection_beside_the_bridge_stands_on_the_list(shop):
    store_id = shop.shipstation.connect_back_market()
    with pytest.raises(TwoWriters):
        shop.cycle.run(whole=True)
    assert found(shop) == {(None, "two_writers")}

    shop.shipstation.set_store_active(store_id, active=False)
    shop.sync()

    assert (None, "two_writers") not in found(shop)


def test_a_deadline_is_found_near_then_passed_then_kept(shop):
    ship_by = shop.facts(URGENT_PHONE).order.ship_by
    shop.clock.advance((ship_by - shop.clock.now() - timedelta(hours=1)).total_seconds())
    shop.cycle.run(whole=True)
    assert "deadline_near" in shop.attention(URGENT_PHONE)

    shop.wait(90)
    shop.sync()
    assert "deadline_passed" in shop.attention(URGENT_PHONE)
    shop.packed(URGENT_PHONE, IMEI)
    shop.sync()

    assert not shop.attention(URGENT_PHONE)


def test_split_and_merged_orders_are_told_of(shop):
    first = shop.line(TWO_PHONES)["listing"]
    shop.shipstation.split(str(TWO_PHONES), [(first, 1)])

    assert compared(shop) == {(TWO_PHONES, "split_in_shipstation")}


def test_an_order_that_every_list_passed_over_is_found_at_back_market(shop):
    """Its cursor moved on without it: a page drifted, or the clock was wrong."""
    shop.back_market.put_on_hold(URGENT_PHONE)
    shop.wait(600)
    with shop.store.transaction() as tx:
        tx.state.save_cursor("back_market_orders", shop.clock.now() + timedelta(hours=2))
    book = shop.back_market._book
    book.order(URGENT_PHONE)["state"] = 9
    for line in book.order(URGENT_PHONE)["orderlines"]:
        line["state"] = 4
    shop.sync()
    assert not shop.facts(URGENT_PHONE).order.called_off

    compared(shop)

    assert shop.facts(URGENT_PHONE).order.called_off
    assert shop.shipstation_order(URGENT_PHONE)["orderStatus"] == "cancelled"


def test_an_order_still_packed_for_us_that_this_database_does_not_know_is_imported(shop, tmp_path):
    shop.back_market.cancel_by_buyer(URGENT_PHONE)
    with shop.store.reading() as tx:
        before = len(tx.orders.all_facts())
    shop.close()
    (shop.folder / "shop.db").unlink()
    for beside in shop.folder.glob("shop.db-*"):
        beside.unlink()
    shop.open()

    shop.cycle.run(whole=True)

    with shop.store.reading() as tx:
        assert OrderId(URGENT_PHONE) in {one.order.order_id for one in tx.orders.all_facts()}
        assert len(tx.orders.all_facts()) <= before
    assert shop.shipstation_order(URGENT_PHONE)["orderStatus"] == "cancelled"


def test_what_is_over_and_was_never_known_here_is_left_out(an_empty_shop):
    shop = an_empty_shop
    shop.sync()
    number = shop.orders_pour_in(1)[0]
    order = shop.back_market._book.order(number)
    order["state"] = 9
    for line in order["orderlines"]:
        line["state"] = 3
    shop.wait(60)

    compared(shop)

    with shop.store.reading() as tx:
        assert not [one for one in tx.orders.all_facts() if one.order.order_id == number]


def test_once_an_hour_by_the_clock_and_not_after_every_start(shop):
    assert shop.cycle.audit_due()
    compared(shop)
    assert not shop.cycle.audit_due()
    shop.restart()
    assert not shop.cycle.audit_due()

    shop.wait(61)

    assert shop.cycle.audit_due()


def test_a_comparison_that_a_service_broke_off_is_made_up_for(shop):
    shop.services.faults.add("shipstation", FaultKind.SERVER_ERROR, times=None)
    shop.cycle.run(whole=True)
    assert kept(shop) is None
    # Not as long as ShipStation does not answer.
    assert not shop.cycle.audit_due()
    shop.services.faults.clear()
    shop.sync()
    assert shop.cycle.audit_due()

    compared(shop)

    assert kept(shop) is not None


def test_a_comparison_is_cancelled_between_two_pages_and_harms_nothing(shop):
    def cancelled(what, done, total):
        if what == "comparing_shipstation":
            raise Interrupted

    with pytest.raises(Interrupted):
        shop.cycle.run(whole=True, progress=cancelled)

    assert kept(shop) is None
    shop.sync_until_idle()
    shop.assert_books_agree()


def test_a_note_of_the_bench_goes_out_while_everything_is_read(shop):
    def scanned_meanwhile(what, done, total):
        if what == "comparing_back_market" and done == 2:
            shop.scan(URGENT_PHONE, IMEI)
        if what == "comparing_shipstation" and done == 1:
            written.append(shop.note(URGENT_PHONE))

    written: list[object] = []
    shop.cycle.run(whole=True, progress=scanned_meanwhile)

    assert written == [IMEI]


def test_a_long_reading_leaves_room_in_shipstations_window(shop):
    budgets = []
    shop.after_request = lambda request: budgets.append(shop.shipstation_client.budget())
    shop.shipstation.spend(24)

    compared(shop)

    assert min(one.remaining for one in budgets if one is not None) >= 9


def test_what_was_settled_by_hand_stays_away_while_nothing_changes(shop):
    shop.shipstation.cancel(str(URGENT_PHONE))
    compared(shop)
    with shop.store.transaction() as tx:
        item = next(one for one in tx.attention.items(OrderId(URGENT_PHONE))
                    if one.code == "cancelled_in_shipstation")  # fmt: skip
        tx.attention.answer(item, shop.clock.now(), later=None)

    assert compared(shop) == set()


def test_a_parcel_that_could_not_be_told_for_an_hour_is_shown(shop):
    shop.packed(URGENT_PHONE, IMEI)
    shop.sync()
    shop.services.faults.add(
        "back_market",
        FaultKind.SERVER_ERROR,
        path_contains=f"/ws/orders/{URGENT_PHONE}",
        times=None,
    )
    for _ in range(3):
        shop.wait(20)
        shop.sync()

    assert compared(shop) == {(URGENT_PHONE, "not_announced")}
    assert EffectKind.ANNOUNCE in shop.waiting(URGENT_PHONE)
    shop.services.faults.clear()
    shop.sync()

    assert not found(shop)


def test_an_order_that_shipstation_does_not_take_is_missing_there_until_it_does(shop):
    shop.services.faults.add(
        "shipstation",
        FaultKind.SERVER_ERROR,
        path_contains="/orders/createorder",
        times=None,
    )
    shop.accept(PHONE)
    for _ in range(3):
        shop.sync()
        shop.wait(20)

    assert (PHONE, "missing_in_shipstation") in compared(shop)
    assert EffectKind.CREATE in shop.waiting(PHONE)
    shop.services.faults.clear()
    shop.sync_until_idle()

    assert (PHONE, "missing_in_shipstation") not in found(shop)
    assert shop.shipstation_order(PHONE)
    shop.assert_books_agree()


def test_what_shipstations_connection_does_not_bring_in_is_told_until_it_does(companion):
    shop = companion
    (number,) = shop.orders_pour_in(1)
    # ShipStation's connection brings in what it can ship, and nothing else.
    whole = dict(shop.wire_order(number)["shipping_address"])
    shop.back_market.change_address(number, street="", city="")
    shop.sync()
    shop.wait(60)
    assert (number, "not_brought_in") not in compared(shop)
    shop.wait(90)

    assert (number, "not_brought_in") in compared(shop)
    shop.back_market.change_address(number, street=whole["street"], city=whole["city"])
    shop.sync()

    assert (number, "not_brought_in") not in found(shop)
    assert not shop.requests("shipstation", "POST")


def test_a_number_that_back_market_does_not_take_for_an_hour_is_shown_until_it_does(shop):
    shop.packed(URGENT_PHONE)
    book = shop.back_market._book
    ships = {"order_id": URGENT_PHONE, "new_state": 3, "tracking_number": "1Z9999999000000777"}
    change_order(book, book.order(URGENT_PHONE), ships, shop.clock.now())
    shop.services.faults.add("back_market", FaultKind.SERVER_ERROR, method="PATCH", times=None)
    shop.scan(URGENT_PHONE, IMEI)
    for _ in range(4):
        shop.wait(20)
        shop.sync()

    codes = compared(shop)

    assert (URGENT_PHONE, "identifier_late") in codes
    assert not shop.registered(URGENT_PHONE)
    shop.services.faults.clear()
    shop.wait(60)
    shop.sync_until_idle()
    assert (URGENT_PHONE, "identifier_late") not in found(shop)
    assert shop.registered(URGENT_PHONE) == [("imei", IMEI)]
