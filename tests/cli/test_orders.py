"""``orders`` and ``order``: what stands there, and what comes first."""

import pytest

from bb_desktop.practice import orders_continental as continental
from bb_desktop.practice import orders_english as english
from tests.cli.replies import ORDER, STAGES, differences

IMEI = "490154203237518"


def numbers(outcome) -> list[int]:
    return [order["order_id"] for order in outcome.json]


def test_every_order_has_every_promised_key_and_type(bb, place, services):
    for write in (
        continental.plain_phone,
        continental.collection_point,
        continental.laptop_by_express,
        continental.two_pieces,
        english.erased_buyer,
        english.backship,
        english.phone_and_cable,
    ):
        place(write)
    told = place(continental.due_in_an_hour)
    bb("sync")
    bb("scan", told, IMEI)
    services.shipstation.buy_label(str(told))
    bb("sync", "--until-idle")

    listed = bb("orders", "--json")

    assert listed.status == 0
    assert len(listed.json) == 8
    assert differences(listed.json, [ORDER]) == []


def test_the_day_starts_with_an_empty_array(bb):
    assert bb("orders", "--json").out == "[]\n"


def test_an_announced_order_shows_both_sides(bb, place, services):
    order_id = place(continental.due_in_an_hour)
    bb("sync")
    bb("scan", order_id, IMEI)
    bb("sync")
    services.shipstation.buy_label(str(order_id), carrier="ups", tracking="1Z999AA10123456784")
    bb("sync", "--until-idle")

    order = bb("order", order_id, "--json").json

    mirrored = services.shipstation.order_by_number(str(order_id))
    assert order["stage"] == "announced"
    assert order["shipstation_order_id"] == mirrored["orderId"]
    assert order["shipstation_status"] == "shipped"
    assert order["internal_note"] == mirrored["internalNotes"] == IMEI
    assert order["note_up_to_date"] is True
    assert (order["tracking_number"], order["carrier"]) == ("1Z999AA10123456784", "ups")
    assert order["announced_at"] is not None
    assert order["lines"] == [
        {
            "orderline_id": 60111704,
            "sku": "002401SL",
            "title": "iPhone 12 mini 128 GB - Grün - Ohne Vertrag",
            "quantity": 1,
            "state": 3,
            "identifier": "imei",
            "recorded": [IMEI],
            "registered": IMEI,
        }
    ]


def test_a_recorded_imei_shows_until_its_note_is_written(bb, place):
    order_id = place(continental.due_in_an_hour)
    bb("sync")
    bb("scan", order_id, IMEI)

    before = bb("order", order_id, "--json").json
    bb("sync")
    after = bb("order", order_id, "--json").json

    assert (before["stage"], before["note_up_to_date"]) == ("ready_to_ship", False)
    assert (after["note_up_to_date"], after["internal_note"]) == (True, IMEI)


def test_each_product_says_which_identifier_it_needs(bb, place):
    place(continental.laptop_by_express)
    place(english.phone_and_cable)
    bb("sync")

    lines = [line for order in bb("orders", "--json").json for line in order["lines"]]

    assert {line["sku"]: line["identifier"] for line in lines} == {
        "MBA.M1.A2337.8.256.GRY.G": "serial",
        "IP13M.128.PNK.B": "imei",
        "CBL.LGT.1M": "none",
    }


def test_the_most_urgent_order_comes_first_and_those_of_others_last(bb, place):
    relaxed = place(continental.plain_phone, due_h=72)
    urgent = place(continental.due_in_an_hour, due_h=1)
    other_hand = place(english.backship, due_h=0.5)
    middle = place(continental.laptop_by_express, due_h=20)
    bb("sync")

    assert numbers(bb("orders", "--json")) == [urgent, middle, relaxed, other_hand]


def test_one_stage_can_be_asked_for_and_so_can_several(bb, place):
    to_accept = place(continental.plain_phone, due_h=10)
    waiting = place(continental.due_in_an_hour, due_h=1)
    place(english.backship)
    bb("sync")

    assert numbers(bb("orders", "--stage", "to_accept", "--json")) == [to_accept]
    assert numbers(bb("orders", "--json", "--stage", "to_accept", "--stage", "awaiting_scan")) == [
        waiting,
        to_accept,
    ]


@pytest.mark.parametrize("stage", sorted(STAGES))
def test_every_promised_stage_can_be_asked_for(bb, stage):
    assert bb("orders", "--json", "--stage", stage).out == "[]\n"


def test_a_stage_that_does_not_exist_is_wrong_usage(bb):
    refused = bb("orders", "--stage", "packed")

    assert refused.status == 2
    assert "packed" in refused.err


def test_an_unknown_order_is_refused_with_a_sentence(bb):
    refused = bb("order", 12345678, "--json")

    assert (refused.status, refused.out) == (2, "")
    assert refused.err == "bb-desktop: No order 12345678 in this shop.\n"


@pytest.mark.parametrize("typed", ["EU{}", " {} ", "{}"])
def test_an_order_is_found_by_the_number_that_buyers_see(bb, place, typed):
    order_id = place(continental.plain_phone)
    bb("sync")

    assert bb("order", typed.format(order_id), "--json").json["order_id"] == order_id


@pytest.mark.parametrize("typed", ["", "abc", "12x", "1" * 19, "१२३", "-5"])
def test_what_is_no_order_number_is_wrong_usage(bb, typed):
    refused = bb("order", typed, "--json")

    assert (refused.status, refused.out) == (2, "")
    assert "Traceback" not in refused.err


def test_people_get_one_line_an_order(bb, place):
    place(continental.two_pieces)
    place(continental.collection_point)
    bb("sync")

    lines = bb("orders").out.splitlines()

    assert len(lines) == 2
    assert any("0/2  2 × iPhone SE" in line for line in lines)
    assert any(line.endswith("!collection_point") for line in lines)


def test_people_get_one_order_in_full(bb, place):
    order_id = place(continental.due_in_an_hour)
    bb("sync")
    bb("scan", order_id, IMEI)

    shown = bb("order", order_id).out

    assert f"order_id               {order_id}\n" in shown
    assert f"recorded {IMEI}; registered -" in shown
    assert "tracking_number        -\n" in shown
