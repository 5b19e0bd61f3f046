"""A parcel that ShipStation's own connection did not announce is shown, and not too early."""

from bb_desktop.domain.shop import Mode
from bb_desktop.domain.stage import Stage
from bb_desktop.practice.faults import FaultKind
from tests.journeys.a_shop import (
    IMEI,
    PHONE,
    URGENT_PHONE,
)
from tests.journeys.beside_shipstation import own_tellings, ticks


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
