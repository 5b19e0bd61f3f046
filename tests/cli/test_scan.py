"""``scan``: what is recorded, what is refused and why, and what a barcode was taken for."""

import pytest
from stdnum import luhn

from bb_desktop.practice import orders_continental as continental
from tests.cli.replies import SCAN, differences

IMEI = "490154203237518"
OTHER = "354178036859789"
THIRD = "356938035643809"
MISREAD = "490154203237519"
SERIAL = "C02FX1ABQ6L4"
FRENCH_KEYS = dict(zip("1234567890", "&é\"'(-è_çà", strict=True))


def as_french(digits: str) -> str:
    """Type digits as a US scanner does on a French keyboard."""
    return "".join(FRENCH_KEYS[digit] for digit in digits)


def an_imei(first_14: str) -> str:
    return first_14 + luhn.calc_check_digit(first_14)


# Of the twelve practice orders.
PHONE, LAPTOP, TWO_PIECES, PHONE_AND_CABLE, ERASED = (
    61205821,
    61205377,
    61210488,
    61210035,
    61204408,
)


@pytest.fixture
def phone(day):
    return PHONE


@pytest.fixture
def laptop(day):
    return LAPTOP


@pytest.fixture
def synced(bb, place):
    """One order of one phone, with both services in reach."""
    order_id = place(continental.due_in_an_hour)
    bb("sync")
    return order_id


def refusal(outcome) -> tuple[str, str]:
    [refused] = outcome.json["refused"]
    return refused["kind"], refused["reason"]


def test_the_reply_has_every_promised_key_and_type(offline, phone):
    done = offline("scan", phone, IMEI, MISREAD, OTHER, "hello", "--json")

    assert done.status == 2
    assert differences(done.json, SCAN) == []
    assert done.json["order_id"] == phone


def test_an_imei_is_recorded_on_the_line_that_needs_it(offline, phone):
    done = offline("scan", phone, IMEI, "--json")

    assert done.status == 0
    assert done.json == {
        "order_id": phone,
        "accepted": [{"code": IMEI, "orderline_id": 60111704, "kind": "imei"}],
        "refused": [],
        "warnings": [],
        "missing": 0,
    }
    assert offline("order", phone, "--json").json["lines"][0]["recorded"] == [IMEI]


def test_the_same_code_again_is_accepted_and_changes_nothing(offline, phone):
    first = offline("scan", phone, IMEI, "--json").json
    before = offline("order", phone, "--json").json

    again = offline("scan", phone, IMEI, IMEI, "--json")

    assert again.status == 0
    assert again.json["accepted"] == first["accepted"] * 2
    assert offline("order", phone, "--json").json == before


def test_the_same_code_again_writes_no_second_note(bb, synced, changed, services):
    bb("scan", synced, IMEI)
    bb("sync")
    services.requests.clear()

    bb("scan", synced, IMEI)
    bb("sync")

    assert changed() == []


def test_a_printed_imei_is_reported_without_its_dashes(offline, phone):
    done = offline("scan", phone, "35-209900-176148-1", "--json").json

    assert done["accepted"][0]["code"] == "352099001761481"


@pytest.mark.parametrize(
    "typed",
    [
        as_french(IMEI),
        "'çà&('éà\"é\"è(&!",  # Belgian
        "číé+řčěéšěšýř+á",  # Czech
        "číé+ťčľéšľšýť+á",  # Slovak
        "$()!%$@)#@#&%!*",  # a scanner set to French on a US computer
    ],
)
def test_a_code_through_a_foreign_keyboard_is_reported_in_digits(offline, phone, typed):
    done = offline("scan", phone, typed, "--json")

    assert done.status == 0
    assert done.json["accepted"][0]["code"] == IMEI


@pytest.mark.parametrize("first_digits", ["6", "66"])
@pytest.mark.parametrize("words", ["{order} {code} --json", "--json {order} {code}"])
def test_a_code_may_begin_with_a_dash(offline, phone, first_digits, words):
    # On a French keyboard a six is a dash.
    imei = an_imei((first_digits + "54178036859").ljust(14, "7"))
    assert as_french(imei).startswith("-")
    line = [part.format(order=phone, code=as_french(imei)) for part in words.split()]

    done = offline("scan", *line)

    assert (done.status, done.json["accepted"][0]["code"]) == (0, imei)


def test_what_follows_two_dashes_is_a_code_whatever_it_looks_like(offline, phone):
    done = offline("scan", "--json", "--", phone, "--json")

    assert [one["code"] for one in done.json["refused"]] == ["--json"]


@pytest.mark.parametrize(
    "code", ["-", "-h1", "--help-me", "-1", "@file", "", " ", "=", "-v", "--v"]
)
def test_a_mangled_scan_is_refused_and_is_no_wrong_usage(offline, phone, code):
    done = offline("scan", phone, code, IMEI, "--json")

    assert done.json["accepted"][0]["code"] == IMEI
    assert {one["reason"] for one in done.json["refused"]} <= {"not_an_identifier"}
    assert "usage" not in done.err


def test_a_misread_imei_is_refused_for_its_check_digit(offline, phone):
    done = offline("scan", phone, MISREAD, "--json")

    assert done.status == 2
    assert done.json["refused"] == [
        {"code": MISREAD, "kind": "imei", "reason": "check_digit", "other_order_id": None}
    ]
    assert done.json["missing"] == 1


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        ("3520990017614823", "imeisv"),
        ("89049032004008882600004821432965", "eid"),
        ("8933150319080000003", "iccid"),
        ("A0000049336910", "meid"),
        ("4006381333931", "gtin"),
        ("28020682", "order"),
        ("^#^499602D2^", "order"),
        ("1Z999AA10123456784", "tracking"),
        ("hello world", "unknown"),
        ("35417803685978", "unknown"),
    ],
)
def test_a_code_that_is_no_identifier_is_named_and_refused(offline, phone, code, kind):
    done = offline("scan", phone, code, "--json")

    assert (done.status, refusal(done)) == (2, (kind, "not_an_identifier"))


def test_a_serial_number_on_a_phone_is_the_wrong_kind(offline, phone):
    assert refusal(offline("scan", phone, SERIAL, "--json")) == ("serial", "wrong_kind")


def test_an_imei_on_a_laptop_is_the_wrong_kind(offline, laptop):
    assert refusal(offline("scan", laptop, IMEI, "--json")) == ("imei", "wrong_kind")


def test_a_serial_number_is_recorded_on_a_laptop(offline, laptop):
    done = offline("scan", laptop, SERIAL.lower(), "--json").json

    assert (done["accepted"][0]["code"], done["accepted"][0]["kind"]) == (SERIAL, "serial")


def test_a_phone_on_another_open_order_is_refused_and_the_order_named(bb, place, synced):
    other = place(continental.due_in_an_hour, number=61999001)
    bb("sync")
    bb("scan", synced, IMEI)

    done = bb("scan", other, IMEI, "--json")

    assert done.status == 2
    assert done.json["refused"] == [
        {"code": IMEI, "kind": "imei", "reason": "used_on_other_order", "other_order_id": synced}
    ]


def test_a_returned_phone_may_be_sold_again_with_a_warning(bb, place, synced, services):
    bb("scan", synced, IMEI)
    services.back_market.cancel_by_buyer(synced)
    other = place(continental.due_in_an_hour, number=61999001)
    bb("sync")

    done = bb("scan", other, IMEI, "--json")

    assert done.status == 0
    assert done.json["warnings"] == [
        {"code": IMEI, "warning": "sold_before", "other_order_id": synced}
    ]


def test_one_phone_too_many_finds_the_order_full(offline, phone):
    offline("scan", phone, IMEI)

    assert refusal(offline("scan", phone, OTHER, "--json")) == ("imei", "order_full")


def test_a_cancelled_order_is_closed(bb, synced, services):
    services.back_market.cancel_by_buyer(synced)
    bb("sync")

    assert refusal(bb("scan", synced, IMEI, "--json")) == ("imei", "order_closed")


def test_an_order_that_another_hand_ships_takes_no_scan(offline, day):
    order_id = ERASED

    assert refusal(offline("scan", order_id, IMEI, "--json")) == ("imei", "order_closed")


def test_an_unknown_order_refuses_every_code(offline):
    done = offline("scan", 12345678, IMEI, OTHER, "--json")

    assert done.status == 2
    assert differences(done.json, SCAN) == []
    assert [one["reason"] for one in done.json["refused"]] == ["order_unknown"] * 2
    assert done.json["missing"] == 0


def test_two_units_of_one_line_take_two_phones(offline, day):
    order_id = TWO_PIECES

    first = offline("scan", order_id, IMEI, "--json").json
    second = offline("scan", order_id, OTHER, "--json").json
    third = offline("scan", order_id, THIRD, "--json")

    assert (first["missing"], second["missing"]) == (1, 0)
    assert refusal(third) == ("imei", "order_full")


def test_an_accessory_needs_no_scan(offline, day):
    order_id = PHONE_AND_CABLE

    done = offline("scan", order_id, IMEI, "--json").json

    assert (done["accepted"][0]["orderline_id"], done["missing"]) == (60115023, 0)


@pytest.mark.parametrize(
    "label",
    [
        f"IMEI1: {IMEI}\nIMEI2: {OTHER}\nS/N: {SERIAL}",
        f'{{"imei": "{IMEI}", "imei2": "{OTHER}", "serial": "{SERIAL}"}}',
        f"S/N {SERIAL}, IMEI {IMEI}, EID 89049032004008882600004821432965",
    ],
)
def test_of_a_label_the_order_takes_what_it_needs(offline, phone, laptop, label):
    on_phone = offline("scan", phone, label, "--json")
    on_laptop = offline("scan", laptop, label, "--json")

    assert on_phone.json["accepted"][0]["code"] == IMEI
    assert (on_laptop.status, on_laptop.json["accepted"][0]["code"]) == (0, SERIAL)
    assert on_laptop.json["accepted"][0]["kind"] == "serial"


def test_a_second_code_is_recorded_although_the_first_is_refused(offline, phone):
    done = offline("scan", phone, MISREAD, IMEI, "--json")

    assert done.status == 2
    assert [one["code"] for one in done.json["accepted"]] == [IMEI]
    assert done.json["missing"] == 0


def test_a_scan_of_bytes_that_are_no_text_is_refused(offline, phone):
    done = offline("scan", phone, "\udcff\udcfe4901", "--json")

    assert done.status == 2
    assert done.json["refused"][0]["reason"] == "not_an_identifier"


def test_a_scan_without_a_code_is_wrong_usage(offline, phone):
    assert offline("scan", phone).status == 2
    assert offline("scan").status == 2


def test_people_are_told_in_words(offline, phone):
    told = offline("scan", phone, MISREAD, IMEI)

    assert f"{MISREAD} (imei): refused: misread" in told.out
    assert f"{IMEI} (imei): recorded\n" in told.out
    assert told.out.endswith("missing 0\n")
