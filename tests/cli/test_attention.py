"""``attention`` and ``retry``: what needs a person, and trying it again."""

import pytest

from bb_desktop.practice import orders_continental as continental
from bb_desktop.practice.faults import FaultKind
from tests.cli.replies import ATTENTION, differences


@pytest.fixture
def given_up(bb, place, rewrite):
    """An order whose acceptance Back Market refused, so that it was left to a person."""
    order_id = place(continental.plain_phone)
    bb("sync")
    # A SKU that is a number to Back Market and a text to everybody else: it is never found.
    rewrite(order_id, listing=123456)
    bb("accept", order_id)
    return order_id


@pytest.fixture
def mended(rewrite, given_up):
    """The same order, whose acceptance Back Market would take by now."""
    rewrite(given_up, listing="002455MN")
    return given_up


def test_every_item_has_every_promised_key_and_type(bb, place, rewrite, given_up):
    place(continental.collection_point)
    strange = place(continental.plain_phone, number=61777001)
    rewrite(strange, quantity="many")
    bb("sync")

    done = bb("attention", "--json")

    assert done.status == 0
    assert differences(done.json, ATTENTION) == []
    assert {"collection_point", "not_understood"} <= {item["code"] for item in done.json}
    assert strange in {item["order_id"] for item in done.json}


def test_nothing_to_do_is_an_empty_array(bb):
    assert bb("attention", "--json").out == "[]\n"


def test_people_get_a_sentence(bb, place):
    order_id = place(continental.collection_point)
    bb("sync")

    [line] = bb("attention").out.splitlines()

    assert str(order_id) in line
    assert "collection_point: " in line


def test_the_count_of_a_pass_is_the_length_of_the_list(bb, place, given_up):
    place(continental.collection_point)

    counted = bb("sync", "--json").json["attention"]

    assert counted == len(bb("attention", "--json").json)


def test_what_was_given_up_is_tried_again(bb, services, mended):
    done = bb("retry", mended)

    assert (done.status, done.out) == (0, "1 to be tried again.\n")
    assert services.back_market.order(mended)["state"] == 3
    assert bb("attention", "--json").json == []


def test_what_is_refused_again_stays_with_a_person(bb, given_up):
    done = bb("retry", given_up)

    assert done.status == 2
    assert done.err.splitlines()[-1].startswith("bb-desktop: ")
    assert len(bb("attention", "--json").json) == 1


def test_a_retry_while_the_service_is_away_stays_queued(bb, services, mended):
    services.faults.add("back_market", FaultKind.SERVER_ERROR, times=None)

    done = bb("retry", mended)
    services.faults.clear()
    bb("sync")

    assert done.status == 4
    assert services.back_market.order(mended)["state"] == 3


def test_a_retry_of_an_order_without_trouble_does_nothing(bb, place, services):
    order_id = place(continental.due_in_an_hour)
    bb("sync")
    services.requests.clear()

    done = bb("retry", order_id)

    assert (done.status, done.out) == (0, "0 to be tried again.\n")
    assert services.requests == []


def test_with_one_unknown_order_nothing_is_tried_again(bb, services, mended):
    refused = bb("retry", mended, 12345678)

    assert refused.status == 2
    assert services.back_market.order(mended)["state"] == 1
