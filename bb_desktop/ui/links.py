"""Opening an order where it lives: in ShipStation, or in Back Market's Back Office."""

from __future__ import annotations

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication

from bb_desktop.domain.orders import OrderId
from bb_desktop.domain.shop import Region

_SHIPSTATION = "https://ship.shipstation.com/"
# Neither service documents an address for one order, so the number goes along on the clipboard.
_BACK_OFFICE = {
    Region.EUROPE: "https://www.backmarket.fr/bo-seller/",
    Region.UNITED_STATES: "https://www.backmarket.com/bo-seller/",
    Region.ASIA_PACIFIC: "https://www.backmarket.co.jp/bo-seller/",
}


def address_of(where: str, region: Region) -> str:
    """Give the address of a service's pages; ``where`` is ``shipstation`` or ``back_market``."""
    return _SHIPSTATION if where == "shipstation" else _BACK_OFFICE[region]


def open_order(order_id: OrderId, where: str, region: Region) -> bool:
    """Open a service's pages in the browser, the order's number ready to be pasted."""
    QGuiApplication.clipboard().setText(str(order_id))
    return QDesktopServices.openUrl(QUrl(address_of(where, region)))
