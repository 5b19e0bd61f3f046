"""What the bench and the panel say of an order that was split, merged, or sent somewhere else."""

import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from bb_desktop.application.bench import Bench
from bb_desktop.application.bench_view import bench_view
from bb_desktop.application.order_panel import order_in_full
from bb_desktop.domain.identifiers import Identifier
from bb_desktop.domain.orders import OrderId
from bb_desktop.domain.typed import Typed
from bb_desktop.ui import theme
from bb_desktop.ui.bench.parcels import parcels_sentence
from bb_desktop.ui.bench.scanning import Scanning
from bb_desktop.ui.bench.verdicts import Scene, Sign
from bb_desktop.ui.orders import sections
from bb_desktop.ui.orders.panel_units import PanelUnits
from tests.journeys.a_shop import (
    IMEI,
    SECOND_IMEI,
    THIRD_IMEI,
    TWO_PHONES,
    TWO_PIECES,
    URGENT_PHONE,
    AShop,
)
from tests.journeys.conftest import empty_database, morning

__all__ = ["empty_database", "morning"]


@pytest.fixture
def shop(tmp_path, morning):
    made = AShop(tmp_path / "shop", begin=morning)
    yield made
    made.close()


@pytest.fixture(scope="module")
def look(qapp):
    return theme.Theme(qapp)


@pytest.fixture
def split(shop):
    shop.clock.advance(1)
    shop.shipstation.split(str(TWO_PHONES), [(shop.line(TWO_PHONES, 1)["listing"], 1)])
    shop.sync()
    return shop


def sentence(shop, order_id):
    view = bench_view(Bench(shop.store, shop.clock, shop.choices), OrderId(order_id))
    assert view is not None
    return parcels_sentence(view)


def in_full(shop, order_id):
    return order_in_full(shop.store, shop.choices, OrderId(order_id))


def texts(widget, qtbot):
    qtbot.addWidget(widget)
    return [one.text() for one in widget.findChildren(QLabel)]


def test_an_order_that_goes_out_alone_has_nothing_said_of_its_parcels(shop):
    assert sentence(shop, URGENT_PHONE) == ""


def test_the_bench_says_which_other_order_goes_into_the_parcel(shop):
    shop.shipstation.merge([str(TWO_PHONES), str(URGENT_PHONE)])
    shop.sync()

    said = sentence(shop, URGENT_PHONE)

    assert "into one parcel with order 61\u202f208\u202f846" in said
    answer = Scanning(shop.store, shop.clock, shop.choices).open(OrderId(URGENT_PHONE))
    assert answer.parcels == said


def test_no_label_is_asked_for_before_all_orders_of_the_parcel_are_scanned(shop):
    shop.shipstation.merge([str(TWO_PHONES), str(URGENT_PHONE)])
    shop.sync()
    scanning = Scanning(shop.store, shop.clock, shop.choices)
    scanning.open(OrderId(URGENT_PHONE))

    saved = scanning.scan(Typed(IMEI, 100.0)).verdict
    assert saved.sign is Sign.OK
    assert saved.line == "Saved. Now order 61\u202f208\u202f846: it goes into the same parcel."
    shop.scan(TWO_PHONES, SECOND_IMEI, THIRD_IMEI)

    again = scanning.open(OrderId(URGENT_PHONE)).verdict

    assert (again.line, again.scene) == ("All 1 of 1 scanned.", Scene.MAKE_LABEL)


def test_the_bench_says_into_how_many_parcels_an_order_was_split(split):
    assert sentence(split, TWO_PHONES) == "ShipStation split it into 2 parcels."


def test_the_panel_shows_the_note_of_each_parcel(split, look, qtbot):
    split.scan(TWO_PHONES, IMEI, SECOND_IMEI)
    split.sync_until_idle()

    said = texts(sections.note(look, in_full(split, TWO_PHONES)), qtbot)

    shown = [text for text in said if text]
    assert shown == [
        "Parcel 1 of 2 in ShipStation",
        IMEI,
        "Parcel 2 of 2 in ShipStation",
        SECOND_IMEI,
    ]


def test_the_panel_says_of_each_device_where_it_will_be_registered(shop, look, qtbot):
    shop.accept(TWO_PIECES)
    shop.sync()
    shop.scan(TWO_PIECES, IMEI, SECOND_IMEI)

    said = texts(PanelUnits(look, in_full(shop, TWO_PIECES), shop.clock.now()), qtbot)

    assert any("Registered on its line right after the parcel is announced." in one for one in said)
    only = "Kept here and in the note only: Back Market has room for one number on this line."
    assert said.count(only) == 1


def test_the_panel_shows_both_addresses_where_they_are_to_be_compared(shop, look, qtbot):
    shop.clock.advance(1)
    shop.shipstation.edit_address(str(URGENT_PHONE), street1="By Hand 1")
    shop.back_market.change_address(URGENT_PHONE, street="Gartenweg 7")
    shop.sync()

    said = " ".join(texts(sections.address(look, in_full(shop, URGENT_PHONE)), qtbot))

    assert "Gartenweg 7" in said
    assert "ShipStation shows another one: " in said
    assert "By Hand 1" in said


def test_a_phone_scanned_for_a_line_that_was_cancelled_can_be_taken_back(shop, look, qtbot):
    shop.scan(TWO_PHONES, IMEI, SECOND_IMEI)
    shop.back_market.cancel_line(TWO_PHONES, shop.line(TWO_PHONES, 1)["listing"])
    shop.sync()
    units = PanelUnits(look, in_full(shop, TWO_PHONES), shop.clock.now())
    qtbot.addWidget(units)
    offered = [
        one
        for one in units.findChildren(QLabel)
        if SECOND_IMEI[-1] in one.text() and "35 417803" in one.text()
    ]
    assert offered
    asked: list[Identifier] = []
    units.take_back.connect(asked.append)

    [button] = [
        one for one in units.findChildren(QPushButton) if SECOND_IMEI in one.accessibleName()
    ]
    button.click()

    assert [one.value for one in asked] == [SECOND_IMEI]
