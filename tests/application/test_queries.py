"""What the views and the command line read."""

from datetime import timedelta

import pytest

from bb_desktop.application.export_orders import export_csv
from bb_desktop.application.queries import (
    order_detail,
    order_view,
    order_views,
    status_view,
)
from bb_desktop.application.retry_orders import mark_order, retry_orders
from bb_desktop.domain.errors import Service, UnknownOrder
from bb_desktop.domain.orders import OrderId
from bb_desktop.domain.records import Event
from bb_desktop.domain.shop import SellerMarks
from bb_desktop.domain.stage import OPEN_STAGES, Verb
from bb_desktop.practice.faults import FaultKind
from tests.journeys.a_shop import IMEI, LAPTOP, PHONE, SERIAL, TWO_PHONES, UNPAID, URGENT_PHONE


def test_open_orders_come_by_deadline_and_before_the_others(shop):
    views = order_views(shop.store, shop.choices)

    open_ones = [view.stage in OPEN_STAGES for view in views]
    assert open_ones == sorted(open_ones, reverse=True)
    deadlines = [view.ship_by for view in views if view.stage in OPEN_STAGES]
    assert deadlines == sorted(one for one in deadlines if one is not None)
    assert views[0].order_id == URGENT_PHONE


def test_a_view_tells_what_is_recorded_and_whether_the_note_has_it(shop):
    shop.scan(TWO_PHONES, IMEI)
    view = order_view(shop.store, shop.choices, OrderId(TWO_PHONES))
    assert (view.recorded, view.missing, view.note_up_to_date) == (1, 1, False)
    assert view.lines[0].recorded == (IMEI,)

    shop.sync()

    assert order_view(shop.store, shop.choices, OrderId(TWO_PHONES)).note_up_to_date


def test_the_detail_has_its_history_newest_first(shop):
    shop.scan(URGENT_PHONE, IMEI)
    shop.sync()

    detail = order_detail(shop.store, shop.choices, OrderId(URGENT_PHONE))

    assert [entry.event for entry in detail.history][:2] == [Event.NOTE_WRITTEN, Event.SCANNED]
    assert Verb.WITHDRAW in detail.view.verbs


@pytest.mark.parametrize("ask", [order_view, order_detail])
def test_an_unknown_order_is_named(shop, ask):
    with pytest.raises(UnknownOrder, match="99"):
        ask(shop.store, shop.choices, OrderId(99))


def test_the_status_line_knows_since_when_nothing_is_known(shop):
    good = status_view(shop.store, shop.clock.now()).last_good_at
    assert good is not None
    shop.wait(10)
    shop.services.faults.add("back_market", FaultKind.HTML_403)
    shop.scan(URGENT_PHONE, IMEI)
    shop.sync()

    view = status_view(shop.store, shop.clock.now())

    assert view.last_good_at == good
    blocked = next(one for one in view.health if one.service is Service.BACK_MARKET)
    assert blocked.status.value == "blocked"
    assert blocked.not_before is not None
    assert blocked.not_before > shop.clock.now() + timedelta(minutes=9)


def test_what_the_seller_marks_goes_with_the_order(shop):
    mark_order(
        shop.store,
        shop.clock,
        shop.choices,
        OrderId(PHONE),
        SellerMarks(gift=True, gift_message="Bon anniversaire"),
    )
    shop.accept(PHONE)

    shop.sync()

    order = shop.shipstation_order(PHONE)
    assert (order["gift"], order["giftMessage"]) == (True, "Bon anniversaire")


def test_a_retry_of_unknown_orders_changes_nothing(shop):
    with pytest.raises(UnknownOrder, match="99"):
        retry_orders(shop.store, shop.clock, shop.choices, [OrderId(UNPAID), OrderId(99)])

    assert not shop.history(UNPAID, Event.RETRIED)


def test_the_export_has_a_row_for_each_unit_and_its_proof(shop):
    shop.scan(URGENT_PHONE, IMEI)
    shop.scan(LAPTOP, SERIAL)
    shop.sync()
    tracking = shop.buys_label(URGENT_PHONE)
    shop.sync()
    shop.wait(6)
    shop.sync()

    rows: dict[int, list[dict[str, str]]] = {}
    header, *lines = export_csv(shop.store, shop.choices).removeprefix("\ufeff").splitlines()
    for line in lines:
        row = dict(zip(header.split(";"), line.split(";"), strict=True))
        rows.setdefault(int(row["order"]), []).append(row)

    (row,) = rows[URGENT_PHONE]
    assert row["registered_at_back_market"] == row["in_shipstation_note"] == "yes"
    assert tracking in row["tracking_number"]
    assert IMEI in row["identifier"]
    assert len(rows[TWO_PHONES]) == 2
    assert rows[LAPTOP][0]["registered_at_back_market"] == "no"
