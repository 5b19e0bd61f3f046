"""``withdraw``: taking an identifier back, as long as Back Market does not hold it."""

import pytest

from bb_desktop.practice import orders_continental as continental

IMEI = "490154203237518"
SERIAL = "C02FX1ABQ6L4"


@pytest.fixture
def phone(bb, place):
    order_id = place(continental.due_in_an_hour)
    bb("sync")
    return order_id


def recorded(bb, order_id) -> list[str]:
    return bb("order", order_id, "--json").json["lines"][0]["recorded"]


@pytest.mark.parametrize("code", [IMEI, "49-015420-323751-8", "'çà&('éà\"é\"è(&_", f"IMEI: {IMEI}"])
def test_an_identifier_is_taken_back_however_it_is_read(bb, phone, code):
    bb("scan", phone, IMEI)

    done = bb("withdraw", phone, code)

    assert (done.status, done.out) == (0, f"{phone}: taken back.\n")
    assert recorded(bb, phone) == []


def test_what_was_taken_back_leaves_the_note(bb, phone, services):
    services.shipstation.edit_note(str(phone), "ring twice")
    bb("scan", phone, IMEI)
    bb("sync")
    noted = services.shipstation.order_by_number(str(phone))["internalNotes"]
    bb("withdraw", phone, IMEI)
    bb("sync")

    assert IMEI in noted
    assert services.shipstation.order_by_number(str(phone))["internalNotes"] == "ring twice"


def test_a_device_taken_back_is_free_for_another_order(bb, place, phone):
    other = place(continental.due_in_an_hour, number=61999001)
    bb("sync")
    bb("scan", phone, IMEI)
    bb("withdraw", phone, IMEI)

    assert bb("scan", other, IMEI).status == 0


def test_a_label_with_several_codes_takes_back_the_one_that_was_recorded(bb, place):
    laptop = place(continental.laptop_by_express)
    bb("sync")
    label = f"IMEI: {IMEI}\nS/N: {SERIAL}"
    bb("scan", laptop, label)

    done = bb("withdraw", laptop, label)

    assert done.status == 0
    assert recorded(bb, laptop) == []


def test_a_serial_that_only_its_label_told_is_taken_back_by_itself(bb, place):
    laptop = place(continental.laptop_by_express)
    bb("sync")
    bb("scan", laptop, "S/N: QWERTZUI")
    assert recorded(bb, laptop) == ["QWERTZUI"]

    assert bb("withdraw", laptop, "qwertzui").status == 0


@pytest.mark.parametrize("code", ["354178036859789", "hello", "", "-(à", "4006381333931"])
def test_what_is_not_recorded_cannot_be_taken_back(bb, phone, code):
    bb("scan", phone, IMEI)

    refused = bb("withdraw", phone, code)

    assert refused.status == 2
    assert refused.err == "bb-desktop: That identifier is not recorded on this order.\n"
    assert recorded(bb, phone) == [IMEI]


def test_a_withdrawal_after_the_registration_comes_too_late(bb, phone, services):
    bb("scan", phone, IMEI)
    bb("sync")
    services.shipstation.buy_label(str(phone))
    bb("sync", "--until-idle")

    refused = bb("withdraw", phone, IMEI)

    assert refused.status == 2
    assert "registered" in refused.err
    assert recorded(bb, phone) == [IMEI]


def test_an_unknown_order_has_nothing_to_take_back(bb):
    refused = bb("withdraw", 12345678, IMEI)

    assert refused.status == 2
    assert "12345678" in refused.err
