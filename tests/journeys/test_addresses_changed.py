"""Back Market changes an address after the order was made in ShipStation."""

from bb_desktop.application.planning import obstacles
from bb_desktop.application.privacy import forget_buyer
from bb_desktop.domain.orders import OrderId
from bb_desktop.practice.faults import FaultKind
from tests.journeys.a_shop import IMEI, SECOND_IMEI, TWO_PHONES, URGENT_PHONE

NEW = {"street": "Gartenweg 7", "postal_code": "04229", "city": "Leipzig"}


def moves(shop, order_id=URGENT_PHONE, **fields):
    shop.clock.advance(1)
    shop.back_market.change_address(order_id, **(fields or NEW))


def street(shop, order_id=URGENT_PHONE):
    return shop.shipstation_order(order_id)["shipTo"]["street1"]


def test_a_new_address_goes_into_the_open_order_and_nothing_else_changes(shop):
    shop.scan(URGENT_PHONE, IMEI)
    shop.edits_note(URGENT_PHONE, "ring twice")
    shop.sync_until_idle()
    before = shop.shipstation_order(URGENT_PHONE)

    moves(shop)
    shop.sync()

    after = shop.shipstation_order(URGENT_PHONE)
    assert after["shipTo"]["street1"] == "Gartenweg 7"
    assert after["shipTo"]["postalCode"] == "04229"
    changed = {key for key in before if before[key] != after[key]}
    assert changed == {"shipTo", "modifyDate"}
    assert not shop.attention(URGENT_PHONE)
    shop.forget_requests()
    shop.sync_until_idle()
    assert not shop.writes()


def test_a_correction_by_hand_is_never_overwritten(shop):
    shop.clock.advance(1)
    shop.shipstation.edit_address(str(URGENT_PHONE), street1="Am Mühlgraben 24a")
    moves(shop)

    shop.sync_until_idle()

    assert street(shop) == "Am Mühlgraben 24a"
    assert shop.attention(URGENT_PHONE) == ["address_differs"]
    shop.clock.advance(1)
    shop.shipstation.edit_address(
        str(URGENT_PHONE), street1="Gartenweg 7", postalCode="04229", city="LEIPZIG"
    )
    shop.sync()
    assert not shop.attention(URGENT_PHONE)


def test_a_correction_between_the_reading_and_the_writing_is_not_overwritten(shop):
    moves(shop)
    # The note that goes out first makes the address be fetched once more.
    shop.scan(URGENT_PHONE, IMEI)

    def corrects(request):
        if request.method == "POST":
            shop.after_request = lambda _request: None
            shop.clock.advance(1)
            shop.shipstation.edit_address(str(URGENT_PHONE), street1="By Hand 1")

    shop.after_request = corrects
    shop.sync()
    shop.sync_until_idle()

    assert street(shop) == "By Hand 1"
    assert shop.attention(URGENT_PHONE) == ["address_differs"]


def test_an_address_that_changes_after_the_label_needs_a_person(shop):
    shop.packed(URGENT_PHONE, IMEI)
    shop.sync()
    moves(shop)

    shop.told_after_the_grace_time()

    assert shop.attention(URGENT_PHONE) == ["address_after_label"]
    shop.voids_label(URGENT_PHONE)
    shop.sync_until_idle()
    assert street(shop) == "Gartenweg 7"
    shop.buys_label(URGENT_PHONE)
    shop.sync()
    assert "address_after_label" not in shop.attention(URGENT_PHONE)


def test_an_address_that_becomes_incomplete_does_not_undo_a_good_one(shop):
    good = street(shop)
    moves(shop, street=None, city=None, postal_code=None)

    shop.sync_until_idle()

    assert street(shop) == good
    assert "address_differs" not in shop.attention(URGENT_PHONE)


def test_an_address_that_changes_twice_and_back_is_left_alone(shop):
    old = shop.wire_order(URGENT_PHONE)["shipping_address"]
    moves(shop)
    shop.services.faults.add("shipstation", FaultKind.CUT, method="POST")
    shop.sync()
    assert street(shop) == old["street"]
    moves(shop, street=old["street"], postal_code=old["postal_code"], city=old["city"])

    shop.sync_until_idle()

    assert street(shop) == old["street"]
    assert not shop.attention(URGENT_PHONE)


def test_a_lost_reply_is_answered_by_looking(shop):
    shop.forget_requests()
    shop.services.faults.add("shipstation", FaultKind.LOST_REPLY, method="POST")
    moves(shop)

    shop.sync_until_idle()

    assert street(shop) == "Gartenweg 7"
    assert not shop.attention(URGENT_PHONE)
    assert len(shop.requests("shipstation", "POST")) == 1


def test_both_parcels_of_a_split_order_get_the_new_address(shop):
    sku = shop.line(TWO_PHONES, 1)["listing"]
    shop.clock.advance(1)
    shop.shipstation.split(str(TWO_PHONES), [(sku, 1)])
    shop.sync()

    moves(shop, TWO_PHONES, street="12 Elm Row")
    shop.scan(TWO_PHONES, IMEI, SECOND_IMEI)
    shop.sync_until_idle()

    streets = [one["shipTo"]["street1"] for one in shop.shipstation.orders()
               if one["orderNumber"] == str(TWO_PHONES)]  # fmt: skip
    assert streets == ["12 Elm Row", "12 Elm Row"]


def test_nothing_of_a_changed_address_outlives_its_buyer(shop):
    shop.clock.advance(1)
    shop.shipstation.edit_address(str(URGENT_PHONE), street1="By Hand 1")
    moves(shop)
    shop.sync()
    shop.back_market.cancel_by_buyer(URGENT_PHONE)
    shop.sync_until_idle()
    with shop.store.reading() as tx:
        assert obstacles(tx, OrderId(URGENT_PHONE))

    forget_buyer(shop.store, shop.clock, OrderId(URGENT_PHONE))

    with shop.store.reading() as tx:
        assert not obstacles(tx, OrderId(URGENT_PHONE))


def test_an_address_that_changes_before_the_order_is_made_is_simply_the_address(a_shop):
    moves(a_shop)

    a_shop.sync_until_idle()

    assert street(a_shop) == "Gartenweg 7"
    assert not a_shop.attention(URGENT_PHONE)
