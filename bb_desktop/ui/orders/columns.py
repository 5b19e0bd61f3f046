"""The columns of the orders table, as data: words, texts, colours, widths."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bb_desktop.application.queries import OrderView
from bb_desktop.domain.products import GRADES
from bb_desktop.domain.stage import OPEN_STAGES
from bb_desktop.ui import times
from bb_desktop.ui.marked import QT_TRANSLATE_NOOP
from bb_desktop.ui.messages import (
    market_word,
    number,
    say,
    shipstation_word,
    stage_meaning,
    stage_word,
)
from bb_desktop.ui.messages import stage_icon as icon_of_stage
from bb_desktop.ui.orders.rows import is_late
from bb_desktop.ui.orders.sorting import SORTS

Words = Callable[[OrderView, datetime], str]


def _nothing(_view: OrderView, _now: datetime) -> str:
    return ""


def _plain_role(_view: OrderView, _now: datetime) -> str:
    return "text"


@dataclass(frozen=True, slots=True)
class Column:
    """One column of the table.

    Attributes:
        word: Marked for translation; the header translates it.
        text: The first line of a cell.
        second: The second line, shown where rows are high enough; ``""`` for none.
        icon: The name of an icon before the text; ``""`` for none.
        colour: The role of the first line and the icon.
        tip: What a tooltip adds.
        width: In pixels; 0 takes what is left.
        narrow: In a narrow window.
        leaves: Narrow windows drop the columns with the lowest number first; 0 stays.
        strong: The first line is set in semibold.
        small: It is set in small type.
        units: Painted as one small phone per device.
    """

    key: str
    word: str
    text: Words
    second: Words = _nothing
    icon: Words = _nothing
    colour: Words = _plain_role
    tip: Words = _nothing
    width: int = 0
    narrow: int = 0
    leaves: int = 0
    strong: bool = False
    small: bool = False
    units: bool = False

    def sort(self, view: OrderView) -> Any:
        """Give the value that this column sorts by."""
        return SORTS[self.key](view)


#: The storage at the end of a device's name: ``iPhone 12 mini 64 Go``.
_STORAGE = re.compile(r"(.+?)[\s,]+(\d{1,4}\s?(?:[GT]B|[GT]o))", re.IGNORECASE)


def split_title(title: str) -> tuple[str, str]:
    """Part a title into the device and what is said of it, as the markets write it."""
    device, *rest = (part.strip() for part in title.split(" - "))
    if found := _STORAGE.fullmatch(device):
        device, rest = found[1], [found[2], *rest]
    return device or title, " · ".join(rest)


def _article(view: OrderView, _now: datetime) -> str:
    lines = view.facts.order.lines
    if len(lines) > 1:
        return " + ".join(_counted(line.quantity, split_title(line.title)[0]) for line in lines)
    return _counted(lines[0].quantity, split_title(lines[0].title or lines[0].sku)[0])


def _counted(quantity: int, words: str) -> str:
    return f"{quantity} × {words}" if quantity > 1 else words


def _article_more(view: OrderView, _now: datetime) -> str:
    lines = view.facts.order.lines
    if len(lines) > 1:
        return say(QT_TRANSLATE_NOOP("messages", "{count} articles"), count=len(lines))
    grade = GRADES.get(lines[0].condition, "") if lines[0].condition is not None else ""
    return " · ".join(part for part in (split_title(lines[0].title)[1], grade) if part)


def _buyer(view: OrderView, _now: datetime) -> str:
    address = view.facts.order.shipping_address
    if view.facts.order.erased:
        return say(QT_TRANSLATE_NOOP("messages", "Buyer erased"))
    return " · ".join(part for part in (address.name or address.company, address.country) if part)


def _deadline(view: OrderView, now: datetime) -> str:
    return times.countdown(view.ship_by, now) if view.stage in OPEN_STAGES else "–"


def _deadline_clock(view: OrderView, now: datetime) -> str:
    return times.clock(view.ship_by, now) if view.stage in OPEN_STAGES else ""


def deadline_role(view: OrderView, now: datetime) -> str:
    """Name the colour role of an order's deadline."""
    if is_late(view, now):
        return "danger"
    soon = view.ship_by is not None and view.ship_by - now < times.SOON
    return "caution" if soon and view.stage in OPEN_STAGES else "text"


def _deadline_icon(view: OrderView, now: datetime) -> str:
    return {"danger": "late", "caution": "clock"}.get(deadline_role(view, now), "")


def _needs_you(view: OrderView, _now: datetime) -> str:
    return say(QT_TRANSLATE_NOOP("messages", "Needs you")) if view.attention else ""


COLUMNS = (
    Column(
        "ship_by",
        QT_TRANSLATE_NOOP("messages", "Ship by"),
        text=_deadline,
        second=_deadline_clock,
        icon=_deadline_icon,
        colour=deadline_role,
        width=122,
        narrow=112,
    ),
    Column(
        "order",
        QT_TRANSLATE_NOOP("messages", "Order"),
        text=lambda view, _: number(view.order_id),
        second=_buyer,
        icon=lambda view, _: "warn" if view.attention else "",
        tip=_needs_you,
        width=142,
        narrow=122,
    ),
    Column(
        "article",
        QT_TRANSLATE_NOOP("messages", "Article"),
        text=_article,
        second=_article_more,
        tip=lambda view, _: view.title,
        strong=True,
    ),
    Column(
        "identifiers",
        QT_TRANSLATE_NOOP("messages", "Scanned"),
        text=lambda view, _: f"{view.recorded}/{len(view.units)}" if view.units else "–",
        width=80,
        leaves=3,
        units=True,
    ),
    Column(
        "stage",
        QT_TRANSLATE_NOOP("messages", "Stage"),
        text=lambda view, _: stage_word(view.stage),
        icon=lambda view, _: icon_of_stage(view.stage),
        colour=lambda view, _: view.stage.value,
        tip=lambda view, _: stage_meaning(view.stage),
        width=176,
        narrow=164,
        small=True,
    ),
    Column(
        "back_market",
        QT_TRANSLATE_NOOP("messages", "Back Market"),
        text=lambda view, _: market_word(view.facts.order),
        width=106,
        leaves=1,
        small=True,
    ),
    Column(
        "shipstation",
        QT_TRANSLATE_NOOP("messages", "ShipStation"),
        text=lambda view, _: shipstation_word(view.facts.shipstation),
        width=148,
        leaves=2,
        small=True,
    ),
)


def sentence(view: OrderView, now: datetime) -> str:
    """Say a whole row in one sentence, for screen readers."""
    parts = [f"{say(column.word)} {column.text(view, now)}" for column in COLUMNS]
    return ", ".join(part for part in (*parts, _needs_you(view, now)) if part)
