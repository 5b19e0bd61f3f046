"""Orders that the seller splits or merges in ShipStation: notes, labels and news find their way."""

import pytest

from bb_desktop.domain.effects import EffectKind
from bb_desktop.domain.records import Event
from bb_desktop.domain.stage import Stage
from tests.journeys.a_shop import (
    IMEI,
    SECOND_IMEI,
    THIRD_IMEI,
    TWO_PHONES,
    TWO_PIECES,
    URGENT_PHONE,
    WITH_CABLE,
)


def sku(shop, order_id, position=0):
    return shop.line(order_id, position)["listing"]


def splits(shop, order_id, *moved, suffix=False):
    """Let the seller split an order; returns the child's order id as ShipStation's text."""
    shop.clock.advance(1)
    return str(shop.shipstation.split(str(order_id), moved, suffix=suffix))


def merges(shop, *order_ids, **how):
    shop.clock.advance(1)
    return str(shop.shipstation.merge([str(one) for one in order_ids], **how))


def note_of(shop, number):
    """Read the note of one of ShipStation's orders, by its own number."""
    orders = {str(order["orderId"]): order for order in shop.shipstation.orders()}
    return orders[str(number)]["internalNotes"] or ""


@pytest.fixture(params=[False, True], ids=["one number", "a number of its own"])
def suffix(request):
    """Play both ways in which ShipStation may name what was split off."""
    return request.param


@pytest.fixture
def two_phones_split(shop):
    """Split an order of two phones into one parcel each; returns the child's number."""
    return splits(shop, TWO_PHONES, (sku(shop, TWO_PHONES, 1), 1))


def test_each_parcel_of_a_split_order_has_its_own_phone_in_its_note(shop, two_phones_split):
    shop.edits_note(TWO_PHONES, "ring twice")
    shop.sync()

    shop.scan(TWO_PHONES, IMEI, SECOND_IMEI)
    shop.sync_until_idle()

    assert shop.note(TWO_PHONES) == f"ring twice\n{IMEI}"
    assert note_of(shop, two_phones_split) == SECOND_IMEI
    assert shop.view(TWO_PHONES).note_up_to_date
    assert not shop.attention(TWO_PHONES)


def test_notes_of_two_parcels_that_were_kept_raise_no_alarm_meanwhile(shop, two_phones_split):
    shop.sync()

    shop.scan(TWO_PHONES, IMEI, SECOND_IMEI)
    shop.sync_until_idle()

    assert note_of(shop, two_phones_split) == SECOND_IMEI
    told = {entry.detail for entry in shop.history(TWO_PHONES, Event.ATTENTION)}
    assert "note_not_kept" not in told


def test_phones_scanned_before_the_split_are_sorted_into_the_parcels(shop, suffix):
    shop.scan(TWO_PHONES, IMEI, SECOND_IMEI)
    shop.sync()
    assert shop.note(TWO_PHONES) == f"{IMEI}\n{SECOND_IMEI}"

    child = splits(shop, TWO_PHONES, (sku(shop, TWO_PHONES, 1), 1), suffix=suffix)
    shop.sync_until_idle()

    assert (shop.note(TWO_PHONES), note_of(shop, child)) == (IMEI, SECOND_IMEI)
    shop.assert_books_agree()


def test_two_phones_of_one_line_stand_in_both_notes_since_nobody_knows_which_is_where(shop):
    shop.accept(TWO_PIECES)
    shop.sync()
    child = splits(shop, TWO_PIECES, (sku(shop, TWO_PIECES), 1))
    shop.sync()

    shop.scan(TWO_PIECES, IMEI, SECOND_IMEI)
    shop.sync_until_idle()

    both = f"{IMEI}\n{SECOND_IMEI}"
    assert (shop.note(TWO_PIECES), note_of(shop, child)) == (both, both)


def test_a_split_order_is_told_once_when_its_last_parcel_has_left(shop, two_phones_split):
    shop.sync()
    shop.scan(TWO_PHONES, IMEI, SECOND_IMEI)
    shop.sync()
    first = shop.buys_label(TWO_PHONES)

    shop.told_after_the_grace_time()
    assert not shop.told(TWO_PHONES)
    assert shop.stage(TWO_PHONES) is Stage.READY_TO_SHIP
    second = shop.buys_label(two_phones_split)
    shop.told_after_the_grace_time()

    (call,) = shop.told(TWO_PHONES)
    assert call.tracking_number in (first, second)
    assert shop.registered(TWO_PHONES) == [("imei", IMEI), ("imei", SECOND_IMEI)]
    assert shop.attention(TWO_PHONES) == ["several_parcels"]
    numbers = {entry.subject for entry in shop.history(TWO_PHONES, Event.SHIPPED)}
    assert numbers == {first, second}
    shop.told_after_the_grace_time()
    assert len(shop.told(TWO_PHONES)) == 1


def test_of_a_split_order_the_buyer_is_told_the_parcel_with_the_phone(shop, suffix):
    shop.accept(WITH_CABLE)
    shop.sync()
    cable = next(
        line["listing"] for line in shop.wire_order(WITH_CABLE)["orderlines"]
        if "iPhone" not in line["product"]
    )  # fmt: skip
    child = splits(shop, WITH_CABLE, (cable, 1), suffix=suffix)
    shop.sync()
    shop.scan(WITH_CABLE, IMEI)
    shop.sync()
    assert note_of(shop, child) == ""

    with_phone = shop.buys_label(WITH_CABLE)
    shop.sync()
    shop.buys_label(child)
    shop.told_after_the_grace_time()

    assert [call.tracking_number for call in shop.told(WITH_CABLE)] == [with_phone]
    assert shop.registered(WITH_CABLE) == [("imei", IMEI)]


def test_a_phone_that_left_without_its_scan_is_missed_though_another_parcel_waits(
    shop, two_phones_split
):
    shop.sync()
    shop.buys_label(TWO_PHONES)
    shop.sync()
    assert shop.attention(TWO_PHONES) == ["left_without_identifier"]

    shop.scan(TWO_PHONES, IMEI)
    assert not shop.attention(TWO_PHONES)
    assert shop.stage(TWO_PHONES) is Stage.AWAITING_SCAN


def test_a_split_order_that_is_put_together_again_does_not_wait_for_ever(shop):
    child = splits(shop, TWO_PHONES, (sku(shop, TWO_PHONES, 1), 1))
    shop.sync()
    assert len(shop.facts(TWO_PHONES).parts) == 2

    merges(shop, TWO_PHONES, child)
    shop.sync()
    shop.packed(TWO_PHONES, IMEI, SECOND_IMEI)
    shop.told_after_the_grace_time()

    assert shop.note(TWO_PHONES) == f"{IMEI}\n{SECOND_IMEI}"
    assert len(shop.told(TWO_PHONES)) == 1
    assert not shop.attention(TWO_PHONES)


def test_a_cancelled_order_is_cancelled_in_all_its_parcels(shop, two_phones_split):
    shop.sync()
    shop.back_market.cancel_by_buyer(TWO_PHONES)

    shop.sync_until_idle()

    assert {order["orderStatus"] for order in shop.shipstation.orders()
            if order["orderNumber"].startswith(str(TWO_PHONES))} == {"cancelled"}  # fmt: skip
    assert not shop.attention(TWO_PHONES)


def test_a_split_order_that_was_held_for_its_scans_is_released_in_all_parcels(shop):
    shop.choose(hold_until_scanned=True)
    shop.sync()
    child = splits(shop, TWO_PHONES, (sku(shop, TWO_PHONES, 1), 1))
    shop.sync()

    shop.scan(TWO_PHONES, IMEI, SECOND_IMEI)
    shop.sync_until_idle()

    states = {str(one["orderId"]): one["orderStatus"] for one in shop.shipstation.orders()}
    assert states[child] == "awaiting_shipment"
    assert shop.shipstation_order(TWO_PHONES)["orderStatus"] == "awaiting_shipment"


def test_what_people_did_to_a_split_order_is_posted_back_unharmed(shop, two_phones_split):
    shop.sync()
    before = {order["orderId"]: order for order in shop.shipstation.orders()}

    shop.scan(TWO_PHONES, IMEI, SECOND_IMEI)
    shop.sync_until_idle()

    for order in shop.shipstation.orders():
        known = before[order["orderId"]]
        changed = {key for key in known if known[key] != order[key]}
        assert changed <= {"internalNotes", "modifyDate"}, order["orderNumber"]


def test_a_new_installation_finds_both_parcels_again(shop, suffix):
    splits(shop, TWO_PHONES, (sku(shop, TWO_PHONES, 1), 1), suffix=suffix)
    shop.scan(TWO_PHONES, IMEI, SECOND_IMEI)
    shop.sync_until_idle()
    shop.close()
    (shop.folder / "shop.db").unlink()
    for beside in ("shop.db-wal", "shop.db-shm"):
        (shop.folder / beside).unlink(missing_ok=True)
    shop.open()

    shop.sync_until_idle()

    assert len(shop.facts(TWO_PHONES).parts) == 2
    numbers = [one["orderNumber"].partition("-")[0] for one in shop.shipstation.orders()]
    assert numbers.count(str(TWO_PHONES)) == 2


MERGES: dict[str, dict[str, object]] = {
    "the others gone": {},
    "the others cancelled": {"leave_cancelled": True},
    "one new order": {"into": "4711"},
}


@pytest.fixture(params=list(MERGES.values()), ids=list(MERGES))
def how(request):
    """Play each way in which a merge may look from outside."""
    return request.param


def test_merged_orders_have_all_phones_in_the_one_note(shop, how):
    shop.scan(URGENT_PHONE, IMEI)
    shop.sync()
    shop.edits_note(TWO_PHONES, "blue box")

    left = merges(shop, TWO_PHONES, URGENT_PHONE, **how)
    shop.sync_until_idle()
    shop.scan(TWO_PHONES, SECOND_IMEI, THIRD_IMEI)
    shop.sync_until_idle()

    written = note_of(shop, left).splitlines()
    assert written[0] == "blue box"
    assert sorted(written[1:]) == sorted([IMEI, SECOND_IMEI, THIRD_IMEI])
    assert not shop.attention(URGENT_PHONE) + shop.attention(TWO_PHONES)


def test_two_notes_of_merged_orders_written_at_once_do_not_undo_each_other(shop):
    left = merges(shop, TWO_PHONES, URGENT_PHONE)
    shop.sync()
    shop.scan(URGENT_PHONE, IMEI)
    shop.scan(TWO_PHONES, SECOND_IMEI, THIRD_IMEI)

    shop.sync()

    assert set(note_of(shop, left).splitlines()) == {IMEI, SECOND_IMEI, THIRD_IMEI}
    assert not shop.waiting(URGENT_PHONE) | shop.waiting(TWO_PHONES)


def test_the_label_of_merged_orders_is_told_for_each_of_them(shop, how):
    left = merges(shop, URGENT_PHONE, TWO_PHONES, **how)
    shop.sync()
    shop.scan(URGENT_PHONE, IMEI)
    shop.scan(TWO_PHONES, SECOND_IMEI, THIRD_IMEI)
    shop.sync()
    tracking = shop.buys_label(left)

    shop.told_after_the_grace_time()

    told = {number: [call.tracking_number for call in shop.told(number)]
            for number in (URGENT_PHONE, TWO_PHONES)}  # fmt: skip
    assert told == {URGENT_PHONE: [tracking], TWO_PHONES: [tracking]}
    assert shop.registered(URGENT_PHONE) == [("imei", IMEI)]
    assert len(shop.registered(TWO_PHONES)) == 2
    shop.assert_books_agree()
    for number in (URGENT_PHONE, TWO_PHONES):
        assert shop.stage(number) is Stage.ANNOUNCED
        assert [one.subject for one in shop.history(number, Event.SHIPPED)] == [tracking]


def test_a_voided_label_of_merged_orders_takes_back_both_announcements(shop):
    merges(shop, URGENT_PHONE, TWO_PHONES)
    shop.scan(URGENT_PHONE, IMEI)
    shop.scan(TWO_PHONES, SECOND_IMEI, THIRD_IMEI)
    shop.sync()
    shop.buys_label(URGENT_PHONE)
    shop.sync()
    assert EffectKind.ANNOUNCE in shop.waiting(TWO_PHONES)

    shop.voids_label(URGENT_PHONE)
    shop.told_after_the_grace_time()

    assert not shop.back_market.announcements
    assert shop.stage(TWO_PHONES) is Stage.READY_TO_SHIP


def test_one_of_merged_orders_that_is_cancelled_does_not_stop_the_other(shop):
    left = merges(shop, TWO_PHONES, URGENT_PHONE)
    shop.sync()
    shop.back_market.cancel_by_buyer(URGENT_PHONE)

    shop.sync_until_idle()

    assert shop.shipstation_order(TWO_PHONES)["orderStatus"] == "awaiting_shipment"
    assert shop.attention(URGENT_PHONE) == ["called_off_in_merged"]
    shop.scan(TWO_PHONES, SECOND_IMEI, THIRD_IMEI)
    shop.sync()
    shop.buys_label(left)
    shop.told_after_the_grace_time()
    assert len(shop.told(TWO_PHONES)) == 1
    assert not shop.told(URGENT_PHONE)


def test_merged_orders_that_are_taken_apart_again_stand_on_their_own(shop):
    merges(shop, TWO_PHONES, URGENT_PHONE)
    shop.sync()
    shop.clock.advance(1)
    shop.shipstation.separate(str(TWO_PHONES))
    shop.sync()

    shop.packed(URGENT_PHONE, IMEI)
    shop.told_after_the_grace_time()

    assert shop.note(URGENT_PHONE) == IMEI
    assert len(shop.told(URGENT_PHONE)) == 1
    assert shop.stage(TWO_PHONES) is Stage.AWAITING_SCAN


def test_a_new_installation_does_not_make_merged_orders_a_second_time(shop):
    merges(shop, TWO_PHONES, URGENT_PHONE)
    shop.close()
    (shop.folder / "shop.db").unlink()
    for beside in ("shop.db-wal", "shop.db-shm"):
        (shop.folder / beside).unlink(missing_ok=True)
    shop.open()

    shop.sync_until_idle()

    assert shop.shipstation.order_by_number(str(URGENT_PHONE)) is None
    assert shop.facts(URGENT_PHONE).shipstation == shop.facts(TWO_PHONES).shipstation
