"""Every refusal says what was read, why it was not saved, and what to do."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from bb_desktop.domain.identifiers import Imei
from bb_desktop.domain.opening import WhyNot
from bb_desktop.domain.orders import OrderId, OrderlineId, OrderState
from bb_desktop.domain.packing import Reason, ScanAccepted, ScanDoubted, ScanRefused
from bb_desktop.domain.product_check import Doubt, DoubtKind
from bb_desktop.domain.scan import read_code
from bb_desktop.domain.stock import StockEntry, StockFit, StockVerdict
from bb_desktop.domain.type_codes import Fit
from bb_desktop.domain.type_codes import Verdict as ModelVerdict
from bb_desktop.ui.bench import code_words, doubts, refusals, verdicts
from bb_desktop.ui.bench.verdicts import Scene, Sign
from tests.builders import a_scan
from tests.clock import NOW
from tests.ui.views import a_view

IMEI = "490154203237518"
EID = "89049032000001000000012345678953"
ORDER = OrderId(28020682)
PHONE = a_view(28020682)


def refusal(code: str, reason: Reason, view=PHONE, **more):
    decision = ScanRefused(read_code(code), reason, **more)
    return refusals.refused(decision, view, ORDER, NOW)


@pytest.mark.parametrize(
    ("code", "reason", "line", "detail"),
    [
        (
            "490154203237519",
            Reason.CHECK_DIGIT,
            "Misread: the check digit is wrong.",
            "Scan again. Read:\u00a0490154203237519",
        ),
        (
            EID,
            Reason.NOT_AN_IDENTIFIER,
            "That was the EID, 32 digits.",
            f"Scan the code marked with the IMEI. Read:\u00a0{EID}",
        ),
        (
            "C02DK1XYQ6L5",
            Reason.WRONG_KIND,
            "That was a serial number. It does not fit here.",
            "This order needs the IMEI. Read:\u00a0C02DK1XYQ6L5",
        ),
        (
            IMEI,
            Reason.ORDER_FULL,
            "This order has all its phones.",
            f"F2 takes the last one back. Read:\u00a0{IMEI}",
        ),
        (
            IMEI,
            Reason.ORDER_UNKNOWN,
            "No order 28\u202f020\u202f682 in this shop.",
            f"Another shop, or not imported yet: F5. Read:\u00a0{IMEI}",
        ),
    ],
)
def test_a_refusal_names_what_was_read_and_why(code, reason, line, detail):
    verdict = refusal(code, reason)

    assert verdict.sign is Sign.REFUSED
    assert verdict.word == "STOP"
    assert verdict.line == line
    assert verdict.detail == detail
    assert verdict.stays


def test_a_phone_of_another_order_is_named_with_order_bench_and_date():
    other = replace(
        a_scan(Imei(IMEI), order_id=27998104, bench="Bench 2"),
        recorded_at=NOW - timedelta(days=4),
    )

    verdict = refusal(IMEI, Reason.USED_ON_OTHER_ORDER, other=other)

    assert verdict.line == "This phone is in order 27\u202f998\u202f104 already."
    assert verdict.detail.startswith("Packed Fri 20, ")
    assert "Bench 2. Nothing was saved. Take another phone." in verdict.detail
    assert verdict.must_answer


def test_a_cancelled_order_is_not_to_be_packed():
    closed = a_view(28020682, state=OrderState.NOT_PAID)

    verdict = refusal(IMEI, Reason.ORDER_CLOSED, closed)

    assert verdict.line == "Do not pack 28\u202f020\u202f682."
    assert verdict.detail.startswith("It was cancelled at Back Market ")


@pytest.mark.parametrize("reason", Reason)
def test_no_reason_is_left_without_words(reason):
    verdict = refusal(IMEI, reason)

    assert "{" not in verdict.line + verdict.detail
    assert IMEI in verdict.detail


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        ("194252099490", "the box's product code (EAN)"),
        ("8933150319990011223", "the SIM card's number (ICCID)"),
        ("4901542032375189", "an IMEISV, 16 digits"),
        ("1Z9999990000000011", "a parcel number"),
        ("hello", "no code that we know"),
    ],
)
def test_every_kind_of_code_has_its_name(code, kind):
    assert code_words.taken_for(read_code(code)) == kind


def test_the_last_device_asks_for_the_label():
    full = a_view(28020682, scans=(a_scan(Imei(IMEI), orderline_id=280206820),))
    decision = ScanAccepted(read_code(IMEI), Imei(IMEI), OrderlineId(280206820))

    verdict = verdicts.accepted(decision, full)

    assert (verdict.sign, verdict.word) == (Sign.OK, "OK")
    assert verdict.line == "Phone 1 of 1 saved. Make the label."


def test_the_first_of_two_devices_asks_for_the_next():
    half = a_view(28020682, quantity=2, scans=(a_scan(Imei(IMEI), orderline_id=280206820),))
    decision = ScanAccepted(read_code(IMEI), Imei(IMEI), OrderlineId(280206820))

    assert verdicts.accepted(decision, half).line == "Phone 1 of 2 saved. Scan the next one."


def test_the_same_device_again_changes_nothing_and_says_so():
    decision = ScanAccepted(read_code(IMEI), Imei(IMEI), OrderlineId(1), already=True)

    verdict = verdicts.accepted(decision, PHONE)

    assert verdict.sign is Sign.OK
    assert verdict.line == "Already saved on this order. Nothing changed."


def test_a_returned_phone_that_is_sold_again_names_its_first_order():
    decision = ScanAccepted(
        read_code(IMEI), Imei(IMEI), OrderlineId(1), sold_before_on=OrderId(27998104)
    )

    assert "27\u202f998\u202f104" in verdicts.accepted(decision, PHONE).detail


def test_an_open_order_says_which_device_it_waits_for():
    assert verdicts.opened(PHONE).line == "Phone 1 of 1."


def test_two_pieces_of_one_line_say_which_one_back_market_gets():
    assert "keeps one IMEI per line" in verdicts.opened(a_view(28020682, quantity=2)).detail


@pytest.mark.parametrize("reason", ["registered", "being_sent", "not_recorded"])
def test_a_device_that_cannot_be_taken_back_says_why(reason):
    assert refusals.not_taken_back(reason).sign is Sign.REFUSED


def test_unprintable_and_endless_codes_are_shown_short_and_safe():
    shown = code_words.read(read_code("\x02" + "A" * 300))

    assert shown.isprintable()
    assert len(shown) < 60


def test_full_for_good_is_told_from_full_for_now():
    reading = read_code(IMEI)

    verdict = refusals.refused(
        ScanRefused(reading, Reason.ORDER_FULL), PHONE, ORDER, NOW, final=True
    )

    assert "stay for good" in verdict.detail
    assert verdict.scene is Scene.FINAL


@pytest.mark.parametrize("why", WhyNot)
def test_no_reason_not_to_pack_is_left_without_words(why):
    verdict = refusals.not_to_pack(PHONE.facts.order, why, NOW)

    assert "{" not in verdict.line + verdict.detail
    assert verdict.detail
    assert verdict.must_answer


@pytest.mark.parametrize("kind", DoubtKind)
def test_no_doubt_is_left_without_words(kind):
    line = PHONE.facts.order.lines[0]
    entry = StockEntry(Imei(IMEI), "OTHER-1", "gut", 2)
    doubt = Doubt(
        kind,
        order_id=OrderId(27998104),
        at=NOW,
        model=ModelVerdict(Fit.CONTRADICTS, "49015420", "iphone 12 mini", "galaxy s21", 3, 3),
        stock=StockVerdict(StockFit.OTHER_SKU, entry, sku_compared=True),
    )

    verdict = doubts.doubted(
        ScanDoubted(read_code(IMEI), Imei(IMEI), line.orderline_id, doubt), line, NOW
    )

    assert "{" not in verdict.line + verdict.detail
    assert verdict.line
    assert (verdict.sign, verdict.can_overrule) == (Sign.CAUTION, True)


@pytest.mark.parametrize(
    ("key", "name"),
    [
        ("iphone 12 mini", "iPhone 12 mini"),
        ("iphone 14 pro max", "iPhone 14 Pro Max"),
        ("galaxy s21", "Galaxy S21"),
        ("galaxy s21 5g", "Galaxy S21 5G"),
        ("iphone se 2020", "iPhone SE 2020"),
        ("iphone xr", "iPhone XR"),
    ],
)
def test_a_learned_model_is_written_as_people_do(key, name):
    assert doubts.model_name(key) == name
