"""``accept``: all of these orders, or none."""

import pytest

from bb_desktop.practice import orders_continental as continental
from bb_desktop.practice import orders_english as english
from bb_desktop.practice.faults import FaultKind


def line_states(services, order_id) -> set[int]:
    return {line["state"] for line in services.back_market.order(order_id)["orderlines"]}


def test_all_lines_of_an_order_are_accepted_at_once(bb, place, services):
    order_id = place(english.phone_and_cable)
    bb("sync")

    done = bb("accept", order_id)

    assert (done.status, done.out) == (0, "accepted 1; due on the next sync: 1\n")
    assert line_states(services, order_id) == {2}
    # Creating it in ShipStation is left to the next pass.
    assert bb("order", order_id, "--json").json["stage"] == "not_in_shipstation"


def test_several_orders_are_accepted_in_one_go(bb, place, services):
    orders = [place(continental.plain_phone), place(continental.two_pieces)]
    bb("sync")

    done = bb("accept", *orders)

    assert (done.status, done.out) == (0, "accepted 2; due on the next sync: 2\n")
    assert [line_states(services, one) for one in orders] == [{2}, {2}]


def test_with_one_unknown_order_none_is_accepted(bb, place, services, changed):
    order_id = place(continental.plain_phone)
    bb("sync")

    refused = bb("accept", order_id, 12345678)

    assert refused.status == 2
    assert refused.err == "bb-desktop: No order 12345678 in this shop.\n"
    assert changed() == []
    bb("sync")
    assert line_states(services, order_id) == {1}


def test_with_one_cancelled_order_none_is_accepted(bb, place, services, changed):
    order_id, cancelled = place(continental.plain_phone), place(continental.two_pieces)
    bb("sync")
    services.back_market.cancel_by_buyer(cancelled)
    bb("sync")
    services.requests.clear()

    refused = bb("accept", order_id, cancelled)

    assert refused.status == 2
    assert str(cancelled) in refused.err
    assert str(order_id) not in refused.err
    assert changed() == []


def test_an_order_that_is_accepted_already_changes_nothing(bb, place, changed):
    order_id = place(continental.due_in_an_hour)
    bb("sync")

    before = changed()
    done = bb("accept", order_id)

    assert done.status == 0
    assert changed() == before


@pytest.mark.parametrize("happens", ["put_on_hold", "cancel_by_buyer"])
def test_an_order_that_changed_since_the_last_sync_is_told(bb, place, services, happens):
    order_id = place(continental.plain_phone)
    bb("sync")
    getattr(services.back_market, happens)(order_id)

    refused = bb("accept", order_id)

    assert refused.status == 2
    assert refused.err.endswith(f"Cancelled or on hold at Back Market by now: {order_id}.\n")


def test_a_refusal_by_back_market_is_told_and_shown(bb, place, rewrite):
    order_id = place(continental.plain_phone)
    bb("sync")
    rewrite(order_id, listing=123456)

    refused = bb("accept", order_id)

    assert refused.status == 2
    assert refused.err.splitlines()[-1].startswith("bb-desktop: ")
    assert bb("order", order_id, "--json").json["attention"] != []


@pytest.mark.parametrize(
    ("fault", "status"),
    [
        (FaultKind.UNAUTHORIZED, 3),
        (FaultKind.FORBIDDEN, 3),
        (FaultKind.SERVER_ERROR, 4),
        (FaultKind.HTML_403, 4),
        (FaultKind.BOT_CHALLENGE, 4),
        (FaultKind.RATE_LIMITED, 4),
        (FaultKind.CUT, 4),
    ],
)
def test_an_acceptance_that_does_not_come_through_stays_queued(bb, place, services, fault, status):
    order_id = place(continental.plain_phone)
    bb("sync")
    services.faults.add("back_market", fault, method="POST")

    done = bb("accept", order_id)

    assert (done.status, done.out) == (status, "accepted 0; due on the next sync: 1\n")
    assert line_states(services, order_id) == {1}


def test_accepting_nothing_is_wrong_usage(bb):
    assert bb("accept").status == 2
