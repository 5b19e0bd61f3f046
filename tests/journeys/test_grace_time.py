"""The grace time: a label can be voided and a device exchanged before anything is told."""

from bb_desktop.application.record_scan import Withdrawn
from bb_desktop.domain.effects import EffectKind
from bb_desktop.domain.stage import Stage
from bb_desktop.practice.faults import FaultKind
from tests.journeys.a_shop import (
    IMEI,
    SECOND_IMEI,
    URGENT_PHONE,
)


def test_nothing_is_told_before_the_grace_time_is_over(shop):
    shop.packed(URGENT_PHONE, IMEI)
    shop.sync()

    shop.wait(4.9)
    shop.sync()
    assert not shop.told(URGENT_PHONE)
    shop.wait(0.2)
    shop.sync()

    assert len(shop.told(URGENT_PHONE)) == 1


def test_noise_does_not_make_the_grace_time_begin_anew(shop):
    shop.packed(URGENT_PHONE, IMEI)
    shop.sync()

    for minute in range(5):
        shop.wait(1)
        shop.edits_note(URGENT_PHONE, f"edited in minute {minute}")
        shop.back_market.change_address(URGENT_PHONE, phone=f"0176 0406901{minute}")
        shop.try_scan(URGENT_PHONE, "no-code", IMEI)
        shop.restart()
        shop.sync()

    assert len(shop.told(URGENT_PHONE)) == 1


def test_a_label_voided_in_the_grace_time_is_never_told(shop):
    shop.packed(URGENT_PHONE, IMEI)
    shop.sync()
    shop.wait(2)
    shop.voids_label(URGENT_PHONE)
    shop.sync()

    shop.told_after_the_grace_time()

    assert not shop.told(URGENT_PHONE)
    assert shop.stage(URGENT_PHONE) is Stage.READY_TO_SHIP
    shop.assert_books_agree()


def test_a_label_voided_unseen_while_the_grace_time_ended_is_not_told(shop):
    shop.packed(URGENT_PHONE, IMEI)
    shop.sync()
    shop.wait(6)
    shop.voids_label(URGENT_PHONE)

    # The seller's click delivers without a whole pass, as the window does after a scan.
    shop.cycle.deliver()

    assert not shop.told(URGENT_PHONE)


def test_nothing_is_told_of_a_label_while_shipstation_cannot_be_asked_about_it(shop):
    shop.packed(URGENT_PHONE, IMEI)
    shop.sync()
    shop.wait(6)
    shop.voids_label(URGENT_PHONE)
    shop.services.faults.add("shipstation", FaultKind.CUT, path_contains="/shipments")

    shop.sync()
    shop.sync()

    assert not shop.told(URGENT_PHONE)
    shop.assert_books_agree()


def test_the_new_label_is_told_after_a_grace_time_of_its_own(shop):
    shop.packed(URGENT_PHONE, IMEI)
    shop.sync()
    shop.wait(4)
    shop.voids_label(URGENT_PHONE)
    second = shop.buys_label(URGENT_PHONE)
    shop.sync()

    shop.wait(2)
    shop.sync()
    assert not shop.told(URGENT_PHONE)
    shop.wait(4)
    shop.sync()

    assert [call.tracking_number for call in shop.told(URGENT_PHONE)] == [second]
    shop.assert_books_agree()


def test_a_scan_after_the_label_gives_the_seller_the_whole_grace_time(shop):
    shop.buys_label(URGENT_PHONE)
    shop.sync()
    assert shop.attention(URGENT_PHONE) == ["left_without_identifier"]
    shop.wait(60)

    shop.scan(URGENT_PHONE, IMEI)
    shop.sync()
    assert not shop.told(URGENT_PHONE)
    shop.wait(6)
    shop.sync()

    assert shop.told(URGENT_PHONE)[0].imei == IMEI
    assert not shop.attention(URGENT_PHONE)
    shop.assert_books_agree()


def test_a_device_exchanged_in_the_grace_time_is_told_as_the_new_one(shop):
    shop.packed(URGENT_PHONE, IMEI)
    shop.sync()
    shop.wait(4)
    assert isinstance(shop.withdraw(URGENT_PHONE, IMEI), Withdrawn)
    shop.sync()
    assert EffectKind.ANNOUNCE not in shop.waiting(URGENT_PHONE)
    shop.scan(URGENT_PHONE, SECOND_IMEI)

    shop.told_after_the_grace_time()

    assert shop.registered(URGENT_PHONE) == [("imei", SECOND_IMEI)]
