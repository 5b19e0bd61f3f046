"""The situations of the pages besides orders and bench: full and empty, well and in trouble."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QColor, QImage, QPainter

from bb_desktop.domain.household import Damage, RestorePlan
from bb_desktop.domain.orders import OrderId
from bb_desktop.practice.faults import FaultKind
from bb_desktop.ui.papers.cards import paint_sheet
from tests.morning import MODELS, imei_of
from tests.stage import Drawn, Show, Stage, let_pass, named
from tests.ui.a_window import (
    IMEI,
    LAPTOP,
    SERIAL,
    TWO_PHONES,
    TWO_PIECES,
    URGENT_PHONE,
    AWindowShop,
)
from tests.ui.habits import NOON, a_copy

_STOCK_ROWS = 400
_SHEET_MM, _SHEET_DOTS = (210.0, 297.0), 4


# --- the other pages ---------------------------------------------------------------------------


def attention(stage: Stage) -> Show:
    """Draw what needs a person."""
    _trouble(stage.shop)
    stage.open(page="attention")
    return lambda: None


def attention_audit(stage: Stage) -> Show:
    """Draw what only shows when both books are compared."""
    shop = stage.shop
    shipstation, back_market = shop.services.shipstation, shop.services.back_market
    shop.clock.advance(60)
    first = back_market.order(TWO_PHONES)["orderlines"][0]["listing"]
    shipstation.split(str(TWO_PHONES), [(first, 1)])
    shipstation.delete(str(LAPTOP))
    shipstation.cancel(str(URGENT_PHONE))
    shop.cycle().run(whole=True)
    stage.open(page="attention")
    return lambda: None


def attention_empty(stage: Stage) -> Show:
    """Draw a shop where nothing needs anybody."""
    stage.use(AWindowShop(stage.folder, empty=True))
    stage.open(page="attention")
    return lambda: None


def activity(stage: Stage) -> Show:
    """Draw what was done, with work that waits for a service."""
    _trouble(stage.shop)
    stage.shop.scan(TWO_PIECES, imei_of(MODELS[6], 900), imei_of(MODELS[6], 901))
    stage.shop.services.faults.add("shipstation", FaultKind.SERVER_ERROR, times=None)
    stage.open(page="activity")
    return lambda: None


def activity_running(stage: Stage) -> Show:
    """Draw a pass that is on its way; in a narrow window what waits is in front."""
    stage.open(page="activity")
    shell = stage.window.shell

    def show() -> None:
        page = stage.window.activity
        page.aside.setChecked(stage.narrow)
        page.begin()
        page.progress("orders", 120, 480)
        stage.window.status.begin()
        stage.window.status.progress("orders", 120, 480)

    assert shell.page == "activity"
    return show


def activity_support(stage: Stage) -> Show:
    """Draw the text for support before it is copied."""
    stage.open(page="activity")

    def show() -> None:
        stage.window.activity.on_copy_wanted()
        stage.rest()

    return show


def reports(stage: Stage) -> Show:
    """Draw how four weeks went, and where a phone is."""
    stage.open(page="reports")

    def show() -> None:
        stage.window.reports.where.look_for(IMEI)
        let_pass(0.5)
        stage.rest()

    return show


def reports_empty(stage: Stage) -> Show:
    """Draw a shop that did nothing yet."""
    stage.use(AWindowShop(stage.folder, empty=True))
    stage.open(page="reports", practice=True)
    return lambda: None


def keys(stage: Stage) -> Show:
    """Draw the page of keys and cards."""
    stage.open(page="help")
    return lambda: None


# --- settings ----------------------------------------------------------------------------------


def settings_stock_import(stage: Stage) -> Show:
    """Draw a stock list before it is taken."""
    stage.open(page="settings")
    path = stage.folder / "stock.csv"
    grades = ("A", "B", "C", "très bon", "A+")
    lines = [
        f"{imei_of(MODELS[at % len(MODELS)], 5000 + at)};{MODELS[at % len(MODELS)].sku};"
        f"{grades[at % len(grades)]};Shelf {at % 30}\n"
        for at in range(_STOCK_ROWS)
    ]
    lines[7] = "490154203237519;IP13.128.MID.A;A;Shelf 2\n"
    path.write_text("IMEI;Artikel;Zustand;Regal\n" + "".join(lines))

    def show() -> Drawn:
        page = stage.window.settings
        page.show_section("stock")
        sheet = page.sheets["stock"]
        sheet.import_file(str(path))
        dialog = sheet.dialog()
        # The screen that nobody sees is smaller than the one that is drawn.
        dialog.resize(min(stage.size[0] - 24, 780), min(stage.size[1] - 48, 700))
        stage.until(lambda: dialog.checked is not None)
        let_pass(0.3)
        return dialog

    return show


# --- papers and trouble ------------------------------------------------------------------------


def delivery_note(stage: Stage) -> Show:
    """Draw the delivery note of an order."""
    stage.open()

    def show() -> Drawn:
        papers = stage.window.papers
        papers.on_wanted(OrderId(URGENT_PHONE))
        stage.until(lambda: papers.viewer is not None and papers.viewer.page_count)
        stage.rest()
        return papers.viewer

    return show


def command_cards(stage: Stage) -> Show:
    """Draw the sheet of command cards as it is printed."""
    stage.open()

    def show() -> Drawn:
        width, height = _SHEET_MM
        image = QImage(
            round(width * _SHEET_DOTS), round(height * _SHEET_DOTS), QImage.Format.Format_RGB32
        )
        image.fill(QColor("white"))
        painter = QPainter(image)
        paint_sheet(painter, width, height, _SHEET_DOTS)
        painter.end()
        return image

    return show


def _service(*faults: tuple[str, FaultKind], page: str = "orders") -> Callable[[Stage], Show]:
    def situation(stage: Stage) -> Show:
        stage.shop.clock.advance(700)
        for service, kind in faults:
            stage.shop.services.faults.add(service, kind, times=None)
        stage.open(page=page)
        return lambda: None

    return situation


def _trouble(shop: AWindowShop) -> None:
    """Let happen what a person has to see to."""
    shop.buy_label(str(TWO_PHONES))
    shop.scan(URGENT_PHONE, imei_of(MODELS[1], 800))
    shop.scan(LAPTOP, SERIAL)
    shop.sync()
    shop.services.back_market.refund(URGENT_PHONE)
    shop.services.shipstation.edit_note(str(LAPTOP), "Please call before delivery")
    shop.clock.advance(60)


def damaged(stage: Stage) -> Show:
    """Draw what is offered where the database is damaged."""
    window = stage.open()
    plan = RestorePlan(a_copy(), sound=True, known=True, scans_since=None, orders=412)
    detail = "The database file is damaged: nothing is read or written any more."
    window.mending.on_damage(Damage(detail, plan, 37, 310, Path("/shop"), NOON))

    return lambda: window.shell.show_page("mending")


PAGE_SITUATIONS = named(
    damaged,
    attention,
    attention_audit,
    attention_empty,
    activity,
    activity_running,
    activity_support,
    reports,
    reports_empty,
    keys,
    settings_stock_import,
    delivery_note,
    command_cards,
)
PAGE_SITUATIONS |= {
    "service-refused": _service(("back_market", FaultKind.UNAUTHORIZED)),
    "service-blocked": _service(("back_market", FaultKind.HTML_403)),
    "service-slowed": _service(("shipstation", FaultKind.RATE_LIMITED)),
    "service-down": _service(("shipstation", FaultKind.SERVER_ERROR)),
    "service-offline": _service(("back_market", FaultKind.CUT), ("shipstation", FaultKind.CUT)),
    "service-key": _service(
        ("back_market", FaultKind.HTML_403),
        ("shipstation", FaultKind.UNAUTHORIZED),
        page="attention",
    ),
}
