"""The situations that are drawn: every page of the window, full and empty, well and in trouble.

Each is a function that brings a stage into the situation and gives back what has to be done again
whenever the pages were made anew in another language.
"""

from __future__ import annotations

from bb_desktop.application.preferences import Density
from bb_desktop.domain.orders import OrderId
from bb_desktop.ui.orders.shelves import Shelf
from tests.bench_situations import BENCH_SITUATIONS
from tests.page_situations import PAGE_SITUATIONS
from tests.stage import Show, Stage, let_pass, named
from tests.trust_situations import TRUST_SITUATIONS
from tests.ui.a_window import IMEI, SECOND_IMEI, TWO_PHONES, URGENT_PHONE, AWindowShop
from tests.wizard_situations import WIZARD_SITUATIONS


def orders(stage: Stage) -> Show:
    """Draw the table on a usual morning."""
    stage.open()

    def show() -> None:
        stage.window.orders.select(OrderId(URGENT_PHONE))

    return show


def orders_compact(stage: Stage) -> Show:
    """Draw the table with one line a row, in the practice shop."""
    stage.open(practice=True)
    stage.window.remembered.change(density=Density.COMPACT)
    return lambda: None


def orders_empty(stage: Stage) -> Show:
    """Draw a shop with nothing to pack."""
    stage.use(AWindowShop(stage.folder, empty=True))
    stage.open()
    return lambda: None


def orders_filtered(stage: Stage) -> Show:
    """Draw a filter that leaves some rows."""
    stage.open()

    def show() -> None:
        stage.window.orders.search.setText("iphone 12")
        let_pass(0.4)

    return show


def orders_nothing_found(stage: Stage) -> Show:
    """Draw a filter that leaves no row."""
    stage.open()

    def show() -> None:
        stage.window.orders.search.setText("Nokia 3310")
        let_pass(0.4)

    return show


def orders_everything(stage: Stage) -> Show:
    """Draw all orders, the finished ones too."""
    stage.open()

    def show() -> None:
        stage.window.orders.on_shelf_chosen(Shelf.EVERYTHING)
        stage.rest()

    return show


def orders_in_full(stage: Stage) -> Show:
    """Draw an order in full, with every field; a page of its own in a narrow window."""
    stage.shop.scan(URGENT_PHONE, IMEI)
    stage.shop.sync()
    stage.open()

    def show() -> None:
        page = stage.window.orders
        page.select(OrderId(URGENT_PHONE))
        stage.rest()
        if not page.panel.isVisible():
            page.show_panel()
        stage.rest()

    return show


def orders_all_fields(stage: Stage) -> Show:
    """Draw the lower part of an order in full."""
    stage.open(practice=True)

    def show() -> None:
        page = stage.window.orders
        page.select(OrderId(TWO_PHONES))
        stage.rest()
        if not page.panel.isVisible():
            page.show_panel()
        page.panel.all_fields.click()
        stage.rest()

    return show


def orders_split(stage: Stage) -> Show:
    """Draw an order in two parcels whose address changed at Back Market and by hand."""
    shop = stage.shop
    shipstation, back_market = shop.services.shipstation, shop.services.back_market
    shop.clock.advance(60)
    sku = back_market.order(TWO_PHONES)["orderlines"][1]["listing"]
    child = shipstation.split(str(TWO_PHONES), [(sku, 1)])
    shop.sync()
    shop.scan(TWO_PHONES, IMEI, SECOND_IMEI)
    shop.clock.advance(60)
    shipstation.edit_address(str(child), street1="12 Quarry Rise")
    back_market.change_address(TWO_PHONES, street="40 Foundry Walk")
    shop.sync()
    stage.open()

    def show() -> None:
        page = stage.window.orders
        page.select(OrderId(TWO_PHONES))
        stage.rest()
        if not page.panel.isVisible():
            page.show_panel()
        stage.rest()

    return show


SITUATIONS = named(
    orders,
    orders_compact,
    orders_empty,
    orders_filtered,
    orders_nothing_found,
    orders_everything,
    orders_in_full,
    orders_all_fields,
    orders_split,
)
SITUATIONS |= BENCH_SITUATIONS | PAGE_SITUATIONS | WIZARD_SITUATIONS | TRUST_SITUATIONS
