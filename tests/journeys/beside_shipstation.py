"""What is looked at, and done by hand, beside ShipStation's own connection."""

from bb_desktop.application.order_panel import order_in_full
from bb_desktop.domain.orders import OrderId
from bb_desktop.practice.order_changes import register_identifiers


def ticks(shop, order_id, unit=0):
    return order_in_full(shop.store, shop.choices, OrderId(order_id)).ticks[unit]


def entered_by_hand(shop, order_id, imei, position=0):
    """Let the seller type an IMEI into the Back Office."""
    book = shop.back_market._book
    order = book.order(order_id)
    line = order["orderlines"][position]
    register_identifiers(book, order, line, {"imei": imei}, shop.clock.now())
    book.touch(order, shop.clock.now())


def own_tellings(shop):
    return shop.requests("back_market", "POST", "PATCH", "PUT")


def after_a_while(shop, minutes=6):
    shop.sync()
    shop.wait(minutes)
    return shop.sync()
