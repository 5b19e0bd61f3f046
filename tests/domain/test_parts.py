"""Which of ShipStation's orders is an order's now, after splits and merges."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bb_desktop.domain.orders import OrderlineId
from bb_desktop.domain.part_notes import lagging_parts, lines_of_part
from bb_desktop.domain.parts import arranged, goods_value, holds, pieces_of, status_shown
from bb_desktop.domain.stage import OrderFacts
from tests.builders import a_line, a_scan, an_imei, an_order
from tests.domain.order_facts import NOW, SHOP, a_parcel, in_shipstation

LINES = {OrderlineId(1): 2, OrderlineId(2): 1}


def part(number, *, parent=None, minutes=0, status="awaiting_shipment", note="", **pieces):
    """Make one of ShipStation's orders; ``l1=2`` are two pieces of line 1."""
    items = [
        {"lineItemKey": key[1:], "quantity": count, "unitPrice": 10.0 * int(key[1:])}
        for key, count in pieces.items()
    ]
    return replace(
        in_shipstation(7, status=status, note=note),
        shipstation_order_id=number,
        parent_id=parent,
        modified_at=NOW + timedelta(minutes=minutes),
        raw={"items": items},
    )


def numbers(parts):
    return [one.shipstation_order_id for one in parts]


def test_a_split_order_is_its_parent_and_its_children():
    parent, child = part(10, l1=2), part(11, parent=10, minutes=1, l2=1)

    assert numbers(arranged([child, parent], LINES)) == [10, 11]


def test_a_child_whose_pieces_are_back_in_the_parent_is_waited_for_no_longer():
    parent, child = part(10, minutes=2, l1=2, l2=1), part(11, parent=10, minutes=1, l2=1)

    assert numbers(arranged([parent, child], LINES)) == [10]


def test_a_child_that_left_stays_though_the_parent_counts_its_pieces_too():
    parent = part(10, minutes=2, l1=2, l2=1)
    child = part(11, parent=10, minutes=1, status="shipped", l2=1)

    assert numbers(arranged([parent, child], LINES)) == [10, 11]


def test_of_a_parent_that_was_cancelled_the_children_are_packed():
    parent = part(10, status="cancelled")
    children = [part(11, parent=10, l1=2), part(12, parent=10, l2=1)]

    assert sorted(numbers(arranged([parent, *children], LINES))) == [11, 12]


def test_of_two_orders_of_one_sale_the_newer_one_counts():
    assert numbers(arranged([part(10, minutes=5), part(11)], LINES)) == [10]
    assert arranged([], LINES) == ()


@given(st.permutations([part(10, l1=1), part(11, parent=10, l1=1), part(12, parent=11, l2=1)]))
def test_no_part_of_a_true_split_is_ever_left_out(told):
    assert sorted(numbers(arranged(told, LINES))) == [10, 11, 12]


def test_a_second_item_of_a_line_counts_and_discounts_do_not():
    items = [
        {"lineItemKey": "1", "quantity": 1, "unitPrice": 33.34},
        {"lineItemKey": "1-2", "quantity": 2, "unitPrice": 33.33},
        {"lineItemKey": "discount-1", "quantity": 1, "unitPrice": -5.0, "adjustment": True},
        {"lineItemKey": None, "quantity": None},
        "no item",
    ]
    one = replace(in_shipstation(7), raw={"items": items})

    assert dict(pieces_of(one)) == {1: 3}
    assert goods_value(one) == pytest.approx(100.0)
    assert pieces_of(replace(one, raw={"items": None})) == {}


def test_a_part_whose_items_say_nothing_may_hold_everything():
    assert holds(part(10), OrderlineId(1), LINES)
    assert not holds(part(10, l2=1), OrderlineId(1), LINES)


def test_a_status_is_shown_once_all_that_can_be_set_do():
    held, waiting = part(10, status="on_hold"), part(11)

    assert status_shown([held, waiting], "on_hold") == "awaiting_shipment"
    assert status_shown([held, part(11, status="shipped")], "on_hold") == "on_hold"
    assert status_shown([part(10, status="shipped")], "on_hold") == "shipped"


def split_facts(*parts, scans=(1, 2, 3)):
    order = an_order(7, lines=[a_line(1, quantity=2), a_line(2)])
    lines = {1: 1, 2: 1, 3: 2}
    recorded = tuple(
        a_scan(
            an_imei(one), orderline_id=lines[one], recorded_at=NOW + timedelta(seconds=one)
        )
        for one in scans
    )  # fmt: skip
    return OrderFacts(order, parts[0], (), recorded, split_off=parts[1:])


def imei(number):
    return an_imei(number).digits


def test_each_part_has_the_lines_of_what_it_holds():
    first, second = part(10, l1=1), part(11, parent=10, l1=1, l2=1)
    facts = split_facts(first, second)

    # Nobody tells which of the two phones of line 1 is in which parcel.
    assert lines_of_part(first, facts, SHOP) == (imei(1), imei(2))
    assert lines_of_part(second, facts, SHOP) == (imei(1), imei(2), imei(3))


def test_what_no_part_holds_stands_in_the_chief_ones_note():
    first, second = part(10, l2=1), part(11, parent=10, l2=1)
    facts = split_facts(first, second)

    assert lines_of_part(first, facts, SHOP) == (imei(1), imei(2), imei(3))
    assert lines_of_part(second, facts, SHOP) == (imei(3),)


def test_a_part_that_left_is_locked_and_lags_no_more():
    first, second = part(10, status="shipped", l1=2), part(11, parent=10, l2=1)
    facts = split_facts(first, second)

    assert numbers(lagging_parts(facts, SHOP, ())) == [11]


def test_the_parcel_with_the_most_valuable_goods_counts():
    first, second = part(10, l2=1), part(11, parent=10, l1=1)
    parcels = (
        replace(a_parcel("PHONE1234567"), shipstation_order_id=10),
        replace(a_parcel("CABLE1234567", minutes=9), shipstation_order_id=11),
    )
    facts = replace(split_facts(first, second), shipments=parcels)

    assert facts.shipment is not None
    assert facts.shipment.tracking_number == "PHONE1234567"
    assert facts.waiting_parts == ()
    waiting = replace(facts, shipments=parcels[:1])
    assert numbers(waiting.waiting_parts) == [11]
