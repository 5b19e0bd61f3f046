"""The bench row by row: what each scan and key does, what is saved, and what stays on screen."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from bb_desktop.domain.orders import LineState, OrderState
from bb_desktop.domain.records import Event
from bb_desktop.ui.bench.answers import BenchCommand
from bb_desktop.ui.bench.verdicts import Cue, Scene, Sign
from tests.builders import a_line, an_imei
from tests.ui.bench_shop import BENCH, FIRST, SECOND, BenchShop

PHONE, OTHER = an_imei(1).digits, an_imei(2).digits
LAPTOP = "MacBook Air 13-inch (2020) - Apple M1 - 8GB RAM - SSD 256GB - QWERTY"
SERIAL = "C02DK1XYQ6L5"
EID = "89049032000001000000012345678953"
MISREAD = "490154203237519"


@pytest.fixture
def shop(tmp_path):
    made = BenchShop(tmp_path)
    yield made
    made.store.close()


@pytest.fixture
def one(shop):
    """An order of one phone, open."""
    shop.order(FIRST)
    shop.scan(str(FIRST))
    return shop


# --- the slip ---------------------------------------------------------------------------------


@pytest.mark.parametrize("slip", [str(FIRST), f"^#^{FIRST + 1:X}^"])
def test_a_packing_slip_opens_its_order_and_asks_for_the_phone(shop, slip):
    shop.order(FIRST)

    answer = shop.scan(slip)

    assert (answer.verdict.sign, answer.verdict.line) == (Sign.ASK, "Phone 1 of 1.")
    assert (answer.order.order_id, answer.shown) == (FIRST, FIRST)
    assert answer.understood
    assert answer.verdict.cue is Cue.NONE
    assert shop.holder(FIRST) == BENCH


def test_the_slip_of_no_order_stops_and_the_old_order_has_left(one):
    answer = one.scan("99999999")

    assert answer.verdict.line == "No order 99\u202f999\u202f999 in this shop."
    assert (answer.verdict.sign, answer.verdict.must_answer) == (Sign.REFUSED, True)
    assert answer.order is None
    assert one.holder(FIRST) is None


@pytest.mark.parametrize(
    ("about", "why"),
    [
        ({"state": OrderState.FINISHED, "line_state": LineState.CANCELLED}, "cancelled"),
        ({"state": OrderState.WAITING_PAYMENT}, "payment"),
        ({"is_backship": True}, "BackShip"),
        ({"line_state": LineState.ON_HOLD}, "on hold at Back Market"),
        ({"status": "on_hold"}, "on hold in ShipStation"),
    ],
)
def test_the_slip_of_an_order_that_is_not_to_be_packed_stops(one, about, why):
    states = {name: value for name, value in about.items() if name in ("state", "line_state")}
    line_state = states.pop("line_state", None)
    lines = [a_line(5, state=line_state)] if line_state else [a_line(5)]
    rest = {name: value for name, value in about.items() if name not in ("line_state",)}
    one.order(SECOND, lines, **rest)

    answer = one.scan(str(SECOND))

    assert answer.verdict.line == "Do not pack 28\u202f020\u202f683."
    assert why in answer.verdict.detail
    assert answer.verdict.must_answer
    assert answer.verdict.scene is Scene.DO_NOT_PACK
    assert answer.order is None
    assert one.scanning.open_order is None


def test_a_stop_is_repeated_by_every_scan_until_it_is_answered(one):
    one.order(SECOND)
    stopped = one.scan("99999999").verdict

    for code in (str(SECOND), PHONE, EID):
        answer = one.scan(code)
        assert answer.verdict == stopped
        assert answer.verdict.cue is Cue.REFUSED
        assert answer.last_scans[0].result == "not saved: answer the STOP first"
    assert one.recorded(FIRST) == one.recorded(SECOND) == ()

    answered = one.scan("BBNOTED")

    assert answered.verdict.line == "Scan a packing slip."
    assert one.scan(str(SECOND)).order.order_id == SECOND


# --- phones -----------------------------------------------------------------------------------


def test_the_last_phone_is_saved_and_completes_the_order(one):
    answer = one.scan(PHONE)

    assert one.recorded() == (PHONE,)
    assert answer.verdict.line == "Phone 1 of 1 saved. Make the label."
    assert (answer.verdict.sign, answer.verdict.cue) == (Sign.OK, Cue.COMPLETE)
    assert answer.changed
    assert answer.order.missing == 0
    assert answer.last_scans[0].result == "saved for 28\u202f020\u202f682"


def test_two_phones_of_one_line_say_which_one_reaches_back_market(shop):
    shop.order(FIRST, [a_line(5, quantity=2)])

    opened = shop.scan(str(FIRST))
    first = shop.scan(PHONE)
    second = shop.scan(OTHER)

    assert "phone 1 goes there, both go into the note" in opened.verdict.detail
    assert first.verdict.line == "Phone 1 of 2 saved. Scan the next one."
    assert first.verdict.cue is Cue.ACCEPTED
    assert "This one goes to Back Market." in first.verdict.detail
    assert second.verdict.line == "Phone 2 of 2 saved. Make the label."
    assert "this one is in the note" in second.verdict.detail


def test_the_same_code_within_a_moment_is_a_double_read_and_says_nothing(one):
    first = one.scan(PHONE)

    again = one.scan(PHONE, apart_s=1.4)

    assert again.verdict == replace(first.verdict, cue=Cue.NONE)
    assert len(again.last_scans) == 2
    assert not again.changed


def test_the_same_code_later_is_already_saved(one):
    one.scan(PHONE)

    again = one.scan(PHONE, apart_s=1.6)

    assert again.verdict.line == "Already saved on this order. Nothing changed."
    assert (again.verdict.sign, again.changed) == (Sign.OK, False)
    assert len(one.journal(Event.SCANNED)) == 1


@pytest.mark.parametrize(
    ("code", "line", "scene"),
    [
        (MISREAD, "Misread: the check digit is wrong.", Scene.SCAN_AGAIN),
        (EID, "That was the EID, 32 digits.", Scene.FIND_IMEI),
        ("194252099490", "That was the box's product code (EAN).", Scene.FIND_IMEI),
        (SERIAL, "That was a serial number. It does not fit here.", Scene.FIND_IMEI),
    ],
)
def test_a_wrong_code_is_named_and_the_right_scan_goes_on(one, code, line, scene):
    wrong = one.scan(code)

    assert (wrong.verdict.sign, wrong.verdict.line) == (Sign.REFUSED, line)
    assert (wrong.verdict.scene, wrong.verdict.cue) == (scene, Cue.REFUSED)
    assert not wrong.verdict.must_answer
    assert one.recorded() == ()
    assert one.scan(PHONE).verdict.sign is Sign.OK


def test_an_imei_on_a_laptop_asks_for_the_serial_number(shop):
    shop.order(FIRST, [a_line(5, title=LAPTOP)])
    opened = shop.scan(str(FIRST))

    answer = shop.scan(PHONE)

    assert opened.verdict.line == "Device 1 of 1."
    assert answer.verdict.line.startswith("This article needs its serial number.")
    assert answer.verdict.scene is Scene.FIND_SERIAL
    assert shop.scan(SERIAL).verdict.line == "Device 1 of 1 saved. Make the label."


def test_a_phone_of_another_open_order_stops_and_names_order_bench_and_day(one):
    one.order(SECOND)
    one.scan_elsewhere(SECOND, PHONE)
    one.clock.advance(timedelta(days=4).total_seconds())

    answer = one.scan(PHONE)

    assert answer.verdict.line == "This phone is in order 28\u202f020\u202f683 already."
    assert "Packed Tue 24" in answer.verdict.detail
    assert "Bench 2" in answer.verdict.detail
    assert answer.verdict.must_answer
    assert answer.verdict.scene is Scene.OTHER_PHONE
    assert one.recorded() == ()


def test_a_phone_that_another_order_has_under_its_second_imei_is_the_same_phone(one):
    one.order(SECOND)
    one.scan(str(SECOND))
    one.pull(PHONE, OTHER)
    one.scan(str(FIRST))

    answer = one.scan(OTHER)

    assert answer.verdict.line == "This phone is in order 28\u202f020\u202f683 already."


def test_one_phone_too_many_stops_and_f2_takes_the_last_one_back(one):
    one.scan(PHONE)

    full = one.scan(OTHER)
    back = one.scanning.command(BenchCommand.UNDO)

    assert full.verdict.line == "This order has all its phones."
    assert full.verdict.must_answer
    assert back.verdict.line == "Taken back. Scan the right phone."
    assert one.scan(OTHER).verdict.sign is Sign.OK
    assert one.recorded() == (OTHER,)


def test_an_order_cancelled_while_it_is_open_takes_no_phone_and_leaves(shop):
    order = shop.order(FIRST)
    shop.scan(str(FIRST))
    lines = tuple(replace(line, state=LineState.CANCELLED) for line in order.lines)
    shop.tell(replace(order, state=OrderState.FINISHED, lines=lines))

    answer = shop.scan(PHONE)

    assert answer.verdict.line == "Do not pack 28\u202f020\u202f682."
    assert "It was cancelled at Back Market today" in answer.verdict.detail
    assert "Nothing was saved." in answer.verdict.detail
    assert answer.verdict.must_answer
    assert answer.order is None
    assert shop.recorded() == ()


def test_a_phone_of_a_refunded_order_is_sold_again_with_one_deliberate_key(shop):
    order = shop.order(SECOND)
    shop.scan(str(SECOND))
    shop.scan(PHONE)
    lines = tuple(replace(one, state=LineState.REFUNDED_AFTER_SHIPPING) for one in order.lines)
    shop.tell(replace(order, state=OrderState.FINISHED, lines=lines))
    shop.order(FIRST)
    shop.scan(str(FIRST))

    doubt = shop.scan(PHONE)

    assert (doubt.verdict.sign, doubt.verdict.cue) == (Sign.CAUTION, Cue.CAUTION)
    assert doubt.verdict.line == "This phone was sold in order 28\u202f020\u202f683 before."
    assert doubt.verdict.can_overrule
    assert shop.recorded(FIRST) == ()
    sure = shop.scan("BBSURE")
    assert sure.verdict.sign is Sign.OK
    assert "Sold before in order 28\u202f020\u202f683" in sure.verdict.detail
    assert shop.recorded(FIRST) == (PHONE,)


def test_a_doubt_is_dropped_by_undo_and_by_another_scan(shop):
    order = shop.order(SECOND)
    shop.scan_elsewhere(SECOND, PHONE)
    lines = tuple(replace(one, state=LineState.CANCELLED) for one in order.lines)
    shop.tell(replace(order, state=OrderState.FINISHED, lines=lines))
    shop.order(FIRST)
    shop.scan(str(FIRST), PHONE)

    undone = shop.scanning.command(BenchCommand.UNDO)
    sure = shop.scanning.command(BenchCommand.SURE)

    assert undone.verdict.line == sure.verdict.line == "Phone 1 of 1."
    assert shop.recorded(FIRST) == ()
    shop.scan(PHONE)
    assert shop.scan(OTHER).verdict.sign is Sign.OK
    shop.scanning.command(BenchCommand.SURE)
    assert shop.recorded(FIRST) == (OTHER,)


def test_a_phone_that_back_market_holds_for_a_shipped_order_of_before_is_doubted(shop):
    shop.order(
        SECOND,
        [a_line(5, state=LineState.SHIPPED, imei=PHONE)],
        state=OrderState.FINISHED,
    )
    shop.order(FIRST)

    doubt = shop.scan(str(FIRST), PHONE)

    assert doubt.verdict.line == "This phone was sold in order 28\u202f020\u202f683 before."


# --- keys and cards ---------------------------------------------------------------------------


def test_undo_takes_back_the_last_phone_alone(shop):
    shop.order(FIRST, [a_line(5, quantity=2)])
    shop.scan(str(FIRST), PHONE, OTHER)

    answer = shop.scan("BBUNDO")

    assert shop.recorded() == (PHONE,)
    assert answer.changed
    assert answer.command is BenchCommand.UNDO
    assert answer.last_scans[0].icon == "undo"
    assert [one.replaced for one in shop.journal(Event.WITHDRAWN)] == [OTHER]


def test_an_undo_card_that_is_read_twice_takes_back_one_phone(shop):
    shop.order(FIRST, [a_line(5, quantity=2)])
    shop.scan(str(FIRST), PHONE, OTHER, "BBUNDO")

    shop.scan("BBUNDO", apart_s=0.4)

    assert shop.recorded() == (PHONE,)


def test_the_phone_that_was_taken_back_may_be_scanned_again_at_once(one):
    one.scan(PHONE)
    one.scanning.command(BenchCommand.UNDO)

    assert one.scan(PHONE, apart_s=0.5).verdict.sign is Sign.OK


def test_what_is_registered_is_not_taken_back_and_that_stays_until_answered(shop):
    order = shop.order(FIRST)
    shop.scan(str(FIRST), PHONE)
    lines = tuple(replace(line, imei=PHONE) for line in order.lines)
    shop.tell(replace(order, lines=lines))

    answer = shop.scan("BBUNDO")

    assert answer.verdict.line.startswith("Registered at Back Market")
    assert (answer.verdict.scene, answer.verdict.must_answer) == (Scene.FINAL, True)
    assert shop.recorded() == (PHONE,)


def test_next_leaves_the_order_and_hold_puts_it_aside(one):
    aside = one.scan("BBHOLD")
    again = one.scan(str(FIRST))
    left = one.scan("BBNEXT")

    assert aside.verdict.line == "28\u202f020\u202f682 is put aside. Scan the next packing slip."
    assert again.order.order_id == FIRST
    assert left.verdict.line == "Scan a packing slip."
    assert left.order is None
    assert one.holder(FIRST) is None


def test_repeat_says_the_last_verdict_again_with_its_sound(one):
    said = one.scan(PHONE).verdict

    assert one.scan("BBECHO").verdict == said


def test_help_changes_nothing_and_is_handed_on(one):
    answer = one.scan("BBHELP")

    assert answer.command is BenchCommand.HELP
    assert answer.order.order_id == FIRST


@pytest.mark.parametrize("card", ["bbundo", "]C0BBUNDO", " BBUNDO "])
def test_a_card_is_known_whatever_caps_lock_and_scanner_add(one, card):
    one.scan(PHONE)

    one.scan(card)

    assert one.recorded() == ()
