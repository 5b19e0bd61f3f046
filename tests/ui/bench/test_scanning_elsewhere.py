"""The bench beyond one slip and its phones: other benches, no open order, what stands beside it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from bb_desktop.domain.identifiers import Imei
from bb_desktop.domain.orders import LineState, OrderId, OrderState
from bb_desktop.domain.physical_keys import KeyPress, Platform
from bb_desktop.domain.records import Event
from bb_desktop.domain.typed import Typed
from bb_desktop.ui.bench.answers import BenchCommand
from bb_desktop.ui.bench.verdicts import Sign
from tests.builders import a_line, an_imei
from tests.ui.bench_shop import BENCH, FIRST, SECOND, BenchShop

PHONE, OTHER = an_imei(1).digits, an_imei(2).digits
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


# --- several benches --------------------------------------------------------------------------


def test_an_order_that_is_open_at_another_bench_is_taken_over_with_f7(shop):
    shop.order(FIRST)
    shop.open_elsewhere(FIRST)

    check = shop.scan(str(FIRST))

    assert check.verdict.sign is Sign.CAUTION
    assert check.verdict.line.startswith("Open at Bench 2 since ")
    assert (check.order, shop.holder(FIRST)) == (None, "Bench 2")
    taken = shop.scanning.command(BenchCommand.SURE)
    assert taken.order.order_id == FIRST
    assert shop.holder(FIRST) == BENCH


def test_f4_leaves_an_order_to_the_other_bench(shop):
    shop.order(FIRST)
    shop.open_elsewhere(FIRST)
    shop.scan(str(FIRST))

    left = shop.scanning.command(BenchCommand.NEXT)

    assert left.verdict.line == "Scan a packing slip."
    shop.scanning.command(BenchCommand.SURE)
    assert shop.holder(FIRST) == "Bench 2"


def test_a_scan_on_an_order_that_was_taken_over_meanwhile_is_not_saved(one):
    one.open_elsewhere(FIRST)

    answer = one.scan(PHONE)

    assert answer.verdict.line == "Bench 2 has taken this order over."
    assert answer.order is None
    assert one.recorded() == ()


def test_a_lease_ends_by_itself_and_is_renewed_while_somebody_looks(one):
    one.clock.advance(200)
    assert one.scanning.look_again().order.order_id == FIRST
    one.clock.advance(200)
    assert one.holder(FIRST) == BENCH
    one.clock.advance(200)

    assert one.holder(FIRST) is None


# --- without an order, and elsewhere on the screen --------------------------------------------


def test_a_phone_without_an_open_order_says_where_it_was_sold(shop):
    shop.order(SECOND, state=OrderState.FINISHED, lines=[a_line(5, state=LineState.SHIPPED)])
    shop.scan_elsewhere(SECOND, PHONE)

    answer = shop.scan(PHONE)

    assert answer.verdict.line == "Sold in order 28\u202f020\u202f683."
    assert "Bench 2" in answer.verdict.detail
    assert answer.shown == SECOND


def test_a_phone_that_back_market_alone_knows_is_found(shop):
    lines = [a_line(5, state=LineState.SHIPPED, imei=PHONE)]
    shop.order(SECOND, lines, state=OrderState.FINISHED)

    answer = shop.scan(PHONE)

    assert answer.verdict.line.startswith("Sold in order 28\u202f020\u202f683, ")
    assert "Back Market says so" in answer.verdict.detail


def test_a_phone_without_an_open_order_goes_to_the_most_urgent_one_that_waits_for_it(shop):
    for number in (10, 11):
        shop.order(number, [a_line(number)], due_in=timedelta(hours=5))
        shop.scan_elsewhere(number, an_imei(number).digits)
    shop.order(FIRST, [a_line(5)], due_in=timedelta(hours=9))
    shop.order(SECOND, [a_line(6)], due_in=timedelta(hours=2))
    shop.order(7, [a_line(7, sku="OTHER", title="iPhone 8 64 GB")], due_in=timedelta(hours=1))

    answer = shop.scan(PHONE)

    assert answer.verdict.line == "Goes to order 28\u202f020\u202f683. Scan its packing slip."
    assert "1 more orders wait" in answer.verdict.detail
    assert answer.shown == SECOND
    assert shop.recorded(SECOND) == ()


def test_a_phone_that_is_known_nowhere_asks_for_its_slip(shop):
    assert shop.scan(PHONE).verdict.line == "No order is open: scan its packing slip first."


def test_while_the_bench_is_not_on_screen_a_phone_is_looked_up_and_never_recorded(one):
    answer = one.scan(PHONE, recording=False)

    assert answer.verdict.line == "No order is open: scan its packing slip first."
    assert one.recorded() == ()
    assert one.scan("BBUNDO", recording=False).verdict.sign is Sign.CAUTION
    assert one.scan(PHONE).verdict.sign is Sign.OK
    assert one.scan("BBUNDO", recording=False).verdict.line.startswith("Nothing was done")
    assert one.recorded() == (PHONE,)


def test_while_the_bench_is_not_on_screen_a_slip_opens_its_order(shop):
    shop.order(FIRST)

    assert shop.scan(str(FIRST), recording=False).order.order_id == FIRST


def test_a_returned_phone_is_freed_on_its_old_order_and_sold_again(shop):
    shop.order(SECOND, state=OrderState.FINISHED, lines=[a_line(5, state=LineState.SHIPPED)])
    shop.scan_elsewhere(SECOND, PHONE)
    shop.order(FIRST)
    shop.scan(str(FIRST))
    assert shop.scan(PHONE).verdict.must_answer
    shop.scanning.command(BenchCommand.NOTED)

    freed = shop.scanning.came_back(OrderId(SECOND), Imei(PHONE))

    assert freed.verdict.line == (
        "Came back from order 28\u202f020\u202f683. It may be sold again."
    )
    assert [one.detail for one in shop.journal(Event.WITHDRAWN)] == ["came_back"]
    assert shop.recorded(SECOND) == (PHONE,)
    assert shop.scan(PHONE).verdict.sign is Sign.CAUTION
    shop.scanning.command(BenchCommand.SURE)
    assert shop.recorded(FIRST) == (PHONE,)


def test_a_phone_that_has_not_left_does_not_come_back(one):
    one.scan(PHONE)

    answer = one.scanning.came_back(OrderId(FIRST), Imei(PHONE))

    assert answer.verdict.line == "It has not left yet: take it back instead."
    assert one.journal(Event.WITHDRAWN) == []


# --- what stands beside the verdict -----------------------------------------------------------


def test_nothing_becomes_final_before_there_is_a_label_and_then_after_the_grace_time(one):
    without = one.scan(PHONE)
    one.scanning.command(BenchCommand.UNDO)
    one.label(FIRST)

    labelled = one.scan(PHONE, apart_s=9)

    assert without.final_at is None
    assert labelled.final_at == one.clock.now() + timedelta(seconds=one.choices.grace_s)


def test_the_pace_counts_packed_and_waiting_orders_and_names_the_next(shop):
    shop.order(FIRST, due_in=timedelta(hours=9))
    shop.order(SECOND, due_in=timedelta(hours=2))
    shop.order(3, due_in=timedelta(hours=4), lines=[a_line(3, quantity=2)])

    shop.scan(str(SECOND))
    done = shop.scan(PHONE).pace
    back = shop.scanning.command(BenchCommand.UNDO).pace

    assert (done.packed, done.total, done.next_due) == (1, 3, 3)
    assert (back.packed, back.total, back.next_due) == (0, 3, 3)


def test_what_other_benches_pack_counts_after_the_next_look(shop):
    shop.order(FIRST)
    shop.order(SECOND)
    assert shop.scanning.pace().packed == 0

    shop.scan_elsewhere(SECOND, PHONE)
    shop.scanning.look_again()

    assert (shop.scanning.pace().packed, shop.scanning.pace().total) == (1, 2)
    shop.clock.advance(24 * 3600)
    assert (shop.scanning.pace().packed, shop.scanning.pace().total) == (0, 1)


def test_a_cancelled_order_is_noticed_by_looking_again(shop):
    order = shop.order(FIRST)
    shop.scan(str(FIRST))
    lines = tuple(replace(line, state=LineState.CANCELLED) for line in order.lines)
    shop.tell(replace(order, state=OrderState.FINISHED, lines=lines))

    answer = shop.scanning.look_again()

    assert answer.verdict.line == "Do not pack 28\u202f020\u202f682."
    assert answer.order is None
    assert shop.scanning.look_again() is None


def keys_of(text: str, layout_text: str) -> tuple[KeyPress, ...]:
    places = dict(zip("1234567890", range(2, 12), strict=True))
    return tuple(
        KeyPress(places[meant] + 8, 0, typed, shift=False, caps=False, platform=Platform.LINUX)
        for meant, typed in zip(text, layout_text, strict=True)
    )


def test_the_keys_tell_what_was_scanned_whatever_the_text_is(one):
    french = dict(zip("1234567890", "&é\"'(-è_çà", strict=True))
    text = "".join(french[digit] for digit in PHONE)

    answer = one.scanning.scan(Typed(text, 500.0, keys=keys_of(PHONE, text)))

    assert one.recorded() == (PHONE,)
    assert answer.translated
    assert answer.understood


def test_without_keys_the_text_is_repaired(one):
    french = dict(zip("1234567890", "&é\"'(-è_çà", strict=True))

    answer = one.scanning.scan(Typed("".join(french[digit] for digit in PHONE), 500.0))

    assert one.recorded() == (PHONE,)
    assert answer.translated


def test_a_code_that_somebody_typed_goes_through_the_same_gates_and_teaches_no_speed(one):
    wrong = one.scanning.scan(Typed(MISREAD, 500.0, by_hand=True))
    right = one.scanning.scan(Typed(PHONE, 500.2, by_hand=True))

    assert wrong.verdict.line == "Misread: the check digit is wrong."
    assert right.verdict.sign is Sign.OK
    assert not right.understood
