"""The right phone for the right article: learned type codes, the stock list, and one question."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bb_desktop.domain.identifiers import Imei
from bb_desktop.domain.orders import OrderId, OrderlineId
from bb_desktop.domain.stock import Stock, StockEntry
from bb_desktop.ui.bench.answers import BenchCommand
from bb_desktop.ui.bench.verdicts import Scene, Sign
from tests.builders import _with_check_digit, a_line
from tests.ui.bench_shop import FIRST, SECOND, BenchShop

ELEVEN = a_line(1, sku="ELEVEN", title="iPhone 11 64 GB - Noir - Débloqué")
TWELVE = a_line(2, sku="TWELVE", title="iPhone 12 128 GB - Noir - Débloqué")
TWELVE_64 = a_line(3, sku="TWELVE-64", title="iPhone 12 64 GB - Noir - Débloqué")


def eleven(number: int) -> str:
    return _with_check_digit(f"35211111{number:06d}")


def twelve(number: int) -> str:
    return _with_check_digit(f"35322222{number:06d}")


@pytest.fixture
def shop(tmp_path):
    made = BenchShop(tmp_path)
    yield made
    made.store.close()


def pack(shop: BenchShop, order_id: int, line, code: str):
    shop.order(order_id, [replace(line, orderline_id=OrderlineId(order_id * 10))])
    return shop.scan(str(order_id), code)


def learned(shop: BenchShop, times: int = 2) -> None:
    for number in range(times):
        pack(shop, 1000001 + number, ELEVEN, eleven(number))
        pack(shop, 2000001 + number, TWELVE, twelve(number))


def stock(shop: BenchShop, *entries: tuple[str, str, str]) -> None:
    listed = [
        StockEntry(Imei(code), sku, grade, line)
        for line, (code, sku, grade) in enumerate(entries, start=2)
    ]
    with shop.store.transaction() as tx:
        tx.stock.replace(Stock.of(listed), source="stock.csv", now=shop.clock.now())


# --- learned type codes -----------------------------------------------------------------------


def test_a_confirmed_scan_teaches_its_type_code_and_undo_takes_it_back(shop):
    pack(shop, FIRST, ELEVEN, eleven(1))
    assert [(one.sku, one.model_key, one.count) for one in shop.sightings()] == [
        ("ELEVEN", "iphone 11", 1)
    ]

    shop.scanning.command(BenchCommand.UNDO)

    assert shop.sightings() == ()


def test_the_second_sighting_warns_of_nothing_yet(shop):
    learned(shop, 1)

    assert pack(shop, FIRST, ELEVEN, twelve(5)).verdict.sign is Sign.OK


def test_from_the_third_sighting_on_another_model_is_checked_and_not_saved(shop):
    learned(shop)

    answer = pack(shop, FIRST, ELEVEN, twelve(5))

    assert answer.verdict.sign is Sign.CAUTION
    assert answer.verdict.line == "Looks like iPhone 12, ordered: iPhone 11."
    assert "Type code 35322222 was iPhone 12 in 2 of your scans." in answer.verdict.detail
    assert (answer.verdict.scene, answer.verdict.can_overrule) == (Scene.CHECK_MODEL, True)
    assert shop.recorded(FIRST) == ()


def test_the_right_phone_takes_a_check_away(shop):
    learned(shop)
    pack(shop, FIRST, ELEVEN, twelve(5))

    assert shop.scan(eleven(6)).verdict.sign is Sign.OK
    assert shop.recorded(FIRST) == (eleven(6),)


def test_f7_saves_the_phone_all_the_same_and_learns_from_it(shop):
    learned(shop)
    pack(shop, FIRST, ELEVEN, twelve(5))

    answer = shop.scanning.command(BenchCommand.SURE)

    assert answer.verdict.sign is Sign.OK
    assert shop.recorded(FIRST) == (twelve(5),)
    taught = {(one.tac, one.sku): one.count for one in shop.sightings()}
    assert taught["35322222", "ELEVEN"] == 1


def test_what_is_learned_at_another_bench_counts_here_at_the_next_scan(shop):
    for number in range(2):
        shop.order(3000001 + number, [replace(TWELVE, orderline_id=OrderlineId(30 + number))])
        shop.scan_elsewhere(3000001 + number, twelve(number))

    assert pack(shop, FIRST, ELEVEN, twelve(5)).verdict.sign is Sign.CAUTION


def test_on_the_command_line_a_doubtful_phone_is_recorded_and_teaches_nothing(shop):
    learned(shop)
    shop.order(FIRST, [ELEVEN])

    shop.scan_elsewhere(FIRST, twelve(5))

    assert shop.recorded(FIRST) == (twelve(5),)
    assert ("35322222", "ELEVEN") not in {(one.tac, one.sku) for one in shop.sightings()}


def test_what_was_never_learned_is_not_unlearned(shop):
    learned(shop)
    shop.order(FIRST, [ELEVEN])
    shop.scan_elsewhere(FIRST, twelve(5))
    before = shop.sightings()

    shop.scanning.take_back(OrderId(FIRST), Imei(twelve(5)))

    assert shop.sightings() == before


# --- several articles -------------------------------------------------------------------------


def test_a_phone_finds_the_slot_of_its_model(shop):
    learned(shop)
    shop.order(FIRST, [ELEVEN, TWELVE])
    shop.scan(str(FIRST))

    shop.scan(twelve(7))

    assert shop.line_of(Imei(twelve(7))) == TWELVE.orderline_id


def test_where_nothing_tells_the_slot_it_is_asked_once_with_digits(shop):
    shop.order(FIRST, [ELEVEN, TWELVE])
    shop.scan(str(FIRST))

    asked = shop.scan(twelve(7))

    assert asked.verdict.line == "Which article is this phone? Press its number."
    assert [(one.digit, one.orderline_id) for one in asked.slots] == [(1, 1), (2, 2)]
    assert shop.recorded(FIRST) == ()
    assert shop.scanning.choose(9).slots == asked.slots, "no slot shows this digit"
    chosen = shop.scanning.choose(2)
    assert chosen.verdict.line == "Phone 1 of 2 saved. Scan the next one."
    assert chosen.slots == ()
    assert shop.line_of(Imei(twelve(7))) == TWELVE.orderline_id
    assert shop.scan(eleven(7)).verdict.sign is Sign.OK, "one slot is left: nothing to ask"


def test_codes_of_the_same_label_join_the_phone_that_was_asked_about(shop):
    shop.order(FIRST, [ELEVEN, TWELVE])
    shop.scan(str(FIRST))

    shop.pull(eleven(7), eleven(8))
    shop.scanning.choose(1)

    assert shop.recorded(FIRST) == (eleven(7),)
    assert shop.companions(FIRST) == {f"imei2:{eleven(8)}"}


def test_two_lines_of_one_article_are_not_asked_about(shop):
    shop.order(FIRST, [ELEVEN, replace(ELEVEN, orderline_id=OrderlineId(9))])
    shop.scan(str(FIRST))

    assert shop.scan(eleven(7)).verdict.sign is Sign.OK


def test_two_storages_of_one_model_are_asked_about_even_when_it_is_known(shop):
    learned(shop)
    shop.order(FIRST, [TWELVE, TWELVE_64, ELEVEN])
    shop.scan(str(FIRST))

    asked = shop.scan(twelve(7))

    # What was confirmed for this very article is one candidate; the other storage is as likely.
    assert [one.orderline_id for one in asked.slots] == [2, 3]


# --- the stock list ---------------------------------------------------------------------------


def test_the_stock_list_finds_the_slot_of_the_very_article(shop):
    learned(shop)
    stock(shop, (twelve(7), "TWELVE-64", ""))
    shop.order(FIRST, [TWELVE, TWELVE_64])
    shop.scan(str(FIRST))

    shop.scan(twelve(7))

    assert shop.line_of(Imei(twelve(7))) == TWELVE_64.orderline_id


@pytest.mark.parametrize(
    ("sku", "grade", "line"),
    [
        ("TWELVE-64", "", "Your stock list says TWELVE-64, sold: TWELVE."),
        ("TWELVE", "Good", "Your stock list says grade Good, sold: Fair."),
    ],
)
def test_a_phone_that_is_not_the_one_sold_is_checked(shop, sku, grade, line):
    stock(shop, (twelve(7), sku, grade))

    answer = pack(shop, FIRST, TWELVE, twelve(7))

    assert (answer.verdict.sign, answer.verdict.line) == (Sign.CAUTION, line)
    assert shop.recorded(FIRST) == ()
    assert shop.scanning.command(BenchCommand.SURE).verdict.sign is Sign.OK


def test_a_phone_that_the_list_does_not_know_is_checked(shop):
    stock(shop, (twelve(7), "TWELVE", ""))

    answer = pack(shop, FIRST, TWELVE, twelve(8))

    assert answer.verdict.line == "This phone is not in your stock list."


def test_a_list_of_phones_says_nothing_of_laptops(shop):
    stock(shop, (twelve(7), "TWELVE", ""))
    laptop = a_line(4, sku="AIR", title="MacBook Air 13-inch (2020) - Apple M1")

    assert pack(shop, FIRST, laptop, "C02DK1XYQ6L5").verdict.sign is Sign.OK


def test_what_the_list_knows_is_not_doubted_for_its_type_code(shop):
    learned(shop)
    stock(shop, (twelve(7), "ELEVEN", "Fair"))

    assert pack(shop, FIRST, ELEVEN, twelve(7)).verdict.sign is Sign.OK


def test_with_no_order_open_the_list_names_the_order_that_waits_for_this_phone(shop):
    stock(shop, (twelve(7), "TWELVE-64", ""))
    shop.order(FIRST, [TWELVE])
    shop.order(SECOND, [TWELVE_64])

    answer = shop.scan(twelve(7))

    assert answer.verdict.line == "Goes to order 28\u202f020\u202f683. Scan its packing slip."
    assert "Your stock list says so." in answer.verdict.detail


def test_every_doubt_takes_a_key_of_its_own(shop):
    learned(shop)
    stock(shop, (twelve(7), "TWELVE", ""))
    order = shop.order(SECOND, [TWELVE])
    shop.scan_elsewhere(SECOND, twelve(7))
    cancelled = tuple(replace(line, state=type(line.state)(4)) for line in order.lines)
    shop.tell(replace(order, lines=cancelled, state=type(order.state)(9)))

    first = pack(shop, FIRST, ELEVEN, twelve(7))
    second = shop.scanning.command(BenchCommand.SURE)

    assert first.verdict.line == "This phone was sold in order 28\u202f020\u202f683 before."
    assert second.verdict.line == "Your stock list says TWELVE, sold: ELEVEN."
    assert shop.recorded(FIRST) == ()
    assert shop.scanning.command(BenchCommand.SURE).verdict.sign is Sign.OK
