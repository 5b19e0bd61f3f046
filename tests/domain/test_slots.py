"""Several articles in one order: the phone finds its place, or the seller is asked once."""

from __future__ import annotations

from dataclasses import replace

from bb_desktop.domain.identifiers import IdentifierKind, SerialNumber
from bb_desktop.domain.orders import Orderline
from bb_desktop.domain.shop import ProductSettings, Shop
from bb_desktop.domain.slots import SlotAsked, SlotFound, SlotTaken, choose_slot
from bb_desktop.domain.type_codes import Knowledge
from bb_desktop.domain.units import ActiveScan, Unit, units_of
from tests.builders import a_line, a_scan, an_imei, an_order

MINI = a_line(1, sku="MINI-64", title="iPhone 12 mini 64 Go - Noir - Débloqué")
MINI_128 = a_line(2, sku="MINI-128", title="iPhone 12 mini 128 GB - Grün - Ohne Vertrag")
ELEVEN = a_line(3, sku="ELEVEN", title="iPhone 11 64 GB - Negro - Libre")
LAPTOP = a_line(4, sku="AIR", title="MacBook Air 13-inch (2020)")
PHONE = an_imei()


def units(*lines: Orderline, scans: tuple[ActiveScan, ...] = ()) -> tuple[Unit, ...]:
    shop = Shop(products={"AIR": ProductSettings(identifier_kind=IdentifierKind.SERIAL)})
    return units_of(an_order(lines=lines), scans, shop)


def seen(line: Orderline, times: int) -> Knowledge:
    knowledge = Knowledge()
    for number in range(times):
        knowledge = knowledge.learned(an_imei(number), line)
    return knowledge


def place(choice: object) -> tuple[str, int] | None:
    return (choice.unit.line.sku, choice.unit.number) if isinstance(choice, SlotFound) else None


def test_the_line_that_the_type_code_was_confirmed_for_gets_the_phone() -> None:
    assert place(choose_slot(PHONE, units(MINI, ELEVEN), seen(ELEVEN, 2))) == ("ELEVEN", 1)
    assert place(choose_slot(PHONE, units(ELEVEN, MINI), seen(ELEVEN, 2))) == ("ELEVEN", 1)


def test_one_confirmed_scan_is_not_enough_to_choose() -> None:
    order = units(MINI, ELEVEN)

    assert choose_slot(PHONE, order, seen(ELEVEN, 1)) == SlotAsked(order)
    assert choose_slot(PHONE, order, Knowledge()) == SlotAsked(order)


def test_what_the_seller_said_of_a_type_code_is_enough() -> None:
    knowledge = Knowledge().assign(PHONE.tac, "iphone 11")

    assert place(choose_slot(PHONE, units(MINI, ELEVEN), knowledge)) == ("ELEVEN", 1)


def test_two_storages_of_one_model_are_asked_for_and_other_models_left_out() -> None:
    first, second, _ = order = units(MINI, MINI_128, ELEVEN)

    assert choose_slot(PHONE, order, seen(MINI, 5)) == SlotAsked((first, second))


def test_phones_of_one_line_fill_its_units_one_after_the_other() -> None:
    two = replace(MINI, quantity=2)

    assert place(choose_slot(PHONE, units(two), Knowledge())) == ("MINI-64", 1)
    scan = a_scan(an_imei(2), orderline_id=1)
    assert place(choose_slot(PHONE, units(two, scans=(scan,)), Knowledge())) == ("MINI-64", 2)


def test_the_last_free_line_gets_the_phone_whatever_is_known() -> None:
    scan = a_scan(an_imei(2), orderline_id=3)
    order = units(MINI, ELEVEN, scans=(scan,))

    assert place(choose_slot(PHONE, order, seen(ELEVEN, 9))) == ("MINI-64", 1)


def test_the_kind_of_identifier_chooses_between_phone_and_laptop() -> None:
    order = units(MINI, LAPTOP)

    assert place(choose_slot(PHONE, order, Knowledge())) == ("MINI-64", 1)
    assert place(choose_slot(SerialNumber("C02XK1ABJGH5"), order, Knowledge())) == ("AIR", 1)


def test_a_phone_that_back_market_holds_for_a_line_goes_there_and_no_other_does() -> None:
    held = replace(MINI, imei=PHONE.digits)

    assert place(choose_slot(PHONE, units(ELEVEN, held), seen(ELEVEN, 9))) == ("MINI-64", 1)
    assert place(choose_slot(an_imei(2), units(ELEVEN, held), Knowledge())) == ("ELEVEN", 1)


def test_a_full_order_takes_nothing() -> None:
    scan = a_scan(an_imei(2), orderline_id=1)

    assert choose_slot(PHONE, units(MINI, scans=(scan,)), Knowledge()) == SlotTaken()
    assert choose_slot(PHONE, units(LAPTOP), Knowledge()) == SlotTaken()
