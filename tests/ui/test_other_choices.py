"""Other settings while the window is open: tables, panels and pages go by them at once."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from bb_desktop.adapters.store.store import SqlStore
from bb_desktop.domain.identifiers import IdentifierKind
from bb_desktop.domain.orders import OrderId, OrderRecord, OrderState
from bb_desktop.domain.shipments import ShipStationOrder
from bb_desktop.domain.shop import ProductSettings, Shop
from bb_desktop.domain.stage import Stage
from bb_desktop.ui.activity.desk import ActivityDesk
from bb_desktop.ui.back_room import BackRoom
from bb_desktop.ui.orders.rows import Wanted
from bb_desktop.ui.orders.shelves import Shelf
from bb_desktop.ui.reports.desk import ReportsDesk
from bb_desktop.ui.settings.desk import SettingsDesk
from tests.builders import an_order
from tests.clock import NOW, VirtualClock

PHONE, FINISHED = OrderId(28020682), OrderId(27000001)
BEFORE = Shop(bench="Bench 1")
NOTHING_TO_SCAN = replace(
    BEFORE, products={"SKU": ProductSettings(identifier_kind=IdentifierKind.NONE)}
)


@pytest.fixture
def store(tmp_path):
    made = SqlStore.open("sqlite:///shop.db", data_dir=tmp_path)
    for order_id, state in ((PHONE, OrderState.TO_SHIP), (FINISHED, OrderState.FINISHED)):
        line = replace(an_order(order_id, state=state).lines[0], sku="SKU")
        order = an_order(order_id, state=state, lines=[line], ship_by=NOW + timedelta(hours=5))
        mirrored = ShipStationOrder(
            order_id, str(order_id), "key", "awaiting_shipment", "", NOW, raw={}
        )
        with made.transaction() as tx:
            tx.orders.save(OrderRecord(order), NOW)
            tx.mirror.save(order_id, mirrored, NOW)
    yield made
    made.close()


@pytest.fixture
def room(store):
    made = BackRoom(store, VirtualClock(), BEFORE)
    made.load(Wanted())
    return made


def test_an_order_whose_articles_need_nothing_any_more_is_ready_to_ship(room):
    assert room.page((PHONE,))[PHONE].stage is Stage.AWAITING_SCAN

    room.use(NOTHING_TO_SCAN)
    snapshot = room.load(Wanted())

    assert snapshot.arrangement.views[PHONE].stage is Stage.READY_TO_SHIP
    assert snapshot.arrangement.counts[Stage.AWAITING_SCAN] == 0


def test_a_finished_order_that_was_read_before_is_read_by_the_new_settings(room):
    finished = Wanted(shelf=Shelf.EVERYTHING)
    assert room.arrange(finished).views[FINISHED].missing == 1

    room.use(NOTHING_TO_SCAN)
    room.load(finished)

    assert room.page((FINISHED,))[FINISHED].missing == 0


def test_the_panel_shows_an_order_by_the_new_settings(room):
    assert room.detail(PHONE).view.missing == 1

    room.use(NOTHING_TO_SCAN)

    assert room.detail(PHONE).view.missing == 0


def test_the_table_may_be_read_by_other_settings_before_the_bench_hears_of_them(room):
    room.scanning.open(PHONE)
    room.use(NOTHING_TO_SCAN)

    answer = room.scanning.use(NOTHING_TO_SCAN)

    assert answer is not None
    assert answer.order.missing == 0


@pytest.mark.parametrize("desk", [ActivityDesk, ReportsDesk, SettingsDesk])
def test_every_page_hears_of_the_new_settings(store, desk):
    made = desk(store, VirtualClock(), BEFORE)
    made.use(NOTHING_TO_SCAN)

    assert made.shop == NOTHING_TO_SCAN


def test_the_settings_can_ask_the_store_for_more(store):
    clock = VirtualClock()
    desk = SettingsDesk(store, clock, BEFORE)

    assert (desk.store, desk.clock, desk.shop) == (store, clock, BEFORE)
