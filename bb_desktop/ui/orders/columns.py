"""The columns of the orders table, as data: words, texts, colours, widths."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from bb_desktop.application.queries import OrderView
from bb_desktop.domain.order_sort import OrderSort
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
from bb_desktop.ui.orders import cell_texts as texts
from bb_desktop.ui.orders.cell_texts import deadline_role, over_a_weekend, split_title
from bb_desktop.ui.orders.shelves import is_late
from bb_desktop.ui.orders.sorting import SORTS, bench, last_identifier

__all__ = ["COLUMNS", "Column", "Shown", "deadline_role", "sentence", "split_title"]

Words = Callable[[OrderView, datetime], str]


def _nothing(_view: OrderView, _now: datetime) -> str:
    return ""


def _plain_role(_view: OrderView, _now: datetime) -> str:
    return "text"


def _no_samples() -> tuple[str, ...]:
    return ()


def _never(_view: OrderView, _now: datetime) -> bool:
    return False


class Shown(StrEnum):
    """When a column is there unless the seller says otherwise."""

    ALWAYS = "always"
    COMPACT = "compact"
    NEVER = "never"


@dataclass(frozen=True, slots=True)
class Column:
    """One column of the table.

    Attributes:
        key: What preferences and sorting call it.
        word: Marked for translation; the header translates it.
        text: The first line of a cell.
        second: The second line, behind the first where rows have one; ``""`` for none.
        icon: The name of an icon before the text; ``""`` for none.
        colour: The role of the icon.
        ink: The role of the first line.
        tip: What a tooltip adds.
        marked: Two small squares behind the second line: a weekend lies between.
        width: In pixels; 0 takes what is left.
        narrow: In a narrow window.
        samples: Texts that have to fit, in the language and font of the day.
        second_samples: Likewise, for the second line.
        leaves: Narrow windows drop the columns with the lowest number first; 0 stays.
        shown: When it is there by itself.
        strong: The first line is set in semibold.
        small: It is set in small type.
        units: Painted as one small phone per device.
        inline: Rows of one line show the second text behind the first.
    """

    key: OrderSort
    word: str
    text: Words
    second: Words = _nothing
    icon: Words = _nothing
    colour: Words = _plain_role
    ink: Words = _plain_role
    tip: Words = _nothing
    marked: Callable[[OrderView, datetime], bool] = _never
    width: int = 0
    narrow: int = 0
    samples: Callable[[], tuple[str, ...]] = _no_samples
    second_samples: Callable[[], tuple[str, ...]] = _no_samples
    leaves: int = 0
    shown: Shown = Shown.ALWAYS
    strong: bool = False
    small: bool = False
    units: bool = False
    inline: bool = True

    def sort(self, view: OrderView) -> Any:
        """Give the value that this column sorts by."""
        return SORTS[self.key](view)


COLUMNS = (
    Column(
        OrderSort.SHIP_BY,
        QT_TRANSLATE_NOOP("messages", "Ship by"),
        text=texts.deadline,
        second=texts.deadline_clock,
        icon=texts.deadline_icon,
        colour=deadline_role,
        ink=lambda view, now: "danger" if is_late(view, now) else "text",
        tip=texts.deadline_tip,
        marked=over_a_weekend,
        second_samples=texts.clock_samples,
        width=132,
        narrow=122,
    ),
    Column(
        OrderSort.ORDER,
        QT_TRANSLATE_NOOP("messages", "Order"),
        text=lambda view, _: number(view.order_id),
        second=texts.buyer,
        inline=False,
        icon=lambda view, _: "warn" if view.attention else "",
        tip=texts.needs_you,
        width=138,
        narrow=134,
    ),
    Column(
        OrderSort.BUYER,
        QT_TRANSLATE_NOOP("messages", "Buyer"),
        text=texts.buyer,
        width=128,
        leaves=6,
        shown=Shown.COMPACT,
    ),
    Column(
        OrderSort.ARTICLE,
        QT_TRANSLATE_NOOP("messages", "Article"),
        text=texts.article,
        second=texts.article_more,
        tip=lambda view, _: view.title,
        strong=True,
    ),
    Column(
        OrderSort.PHONES,
        QT_TRANSLATE_NOOP("messages", "Phones"),
        text=texts.counted_units,
        width=72,
        leaves=5,
        units=True,
    ),
    Column(
        OrderSort.STAGE,
        QT_TRANSLATE_NOOP("messages", "Stage"),
        text=lambda view, _: stage_word(view.stage),
        icon=lambda view, _: icon_of_stage(view.stage),
        colour=lambda view, _: view.stage.value,
        tip=lambda view, _: stage_meaning(view.stage),
        width=162,
        narrow=150,
        samples=texts.stage_samples,
        small=True,
    ),
    Column(
        OrderSort.BACK_MARKET,
        QT_TRANSLATE_NOOP("messages", "Back Market"),
        text=lambda view, _: market_word(view.facts.order),
        width=98,
        samples=texts.market_samples,
        leaves=3,
        small=True,
    ),
    Column(
        OrderSort.SHIPSTATION,
        QT_TRANSLATE_NOOP("messages", "ShipStation"),
        text=lambda view, _: shipstation_word(view.facts.shipstation),
        width=136,
        samples=texts.shipstation_samples,
        leaves=4,
        small=True,
    ),
    Column(
        OrderSort.CREATED,
        QT_TRANSLATE_NOOP("messages", "Created"),
        text=texts.created,
        width=128,
        leaves=1,
        shown=Shown.NEVER,
        small=True,
    ),
    Column(
        OrderSort.SKU,
        QT_TRANSLATE_NOOP("messages", "SKU"),
        text=texts.sku,
        tip=texts.sku,
        width=120,
        leaves=2,
        shown=Shown.NEVER,
        small=True,
    ),
    Column(
        OrderSort.VALUE,
        QT_TRANSLATE_NOOP("messages", "Value"),
        text=texts.value,
        width=100,
        leaves=1,
        shown=Shown.NEVER,
        small=True,
    ),
    Column(
        OrderSort.SHIPPER,
        QT_TRANSLATE_NOOP("messages", "Promised carrier"),
        text=lambda view, _: view.facts.order.promised_shipper or "–",
        width=130,
        leaves=1,
        shown=Shown.NEVER,
        small=True,
    ),
    Column(
        OrderSort.PARCEL,
        QT_TRANSLATE_NOOP("messages", "Parcel number"),
        text=lambda view, _: view.tracking_number or "–",
        tip=lambda view, _: view.tracking_number or "",
        width=160,
        leaves=2,
        shown=Shown.NEVER,
        small=True,
    ),
    Column(
        OrderSort.IDENTIFIER,
        QT_TRANSLATE_NOOP("messages", "IMEI"),
        text=texts.last_six,
        tip=lambda view, _: last_identifier(view),
        width=96,
        leaves=2,
        shown=Shown.NEVER,
        small=True,
    ),
    Column(
        OrderSort.SHIPSTATION_ID,
        QT_TRANSLATE_NOOP("messages", "ShipStation ID"),
        text=texts.shipstation_id,
        width=116,
        leaves=1,
        shown=Shown.NEVER,
        small=True,
    ),
    Column(
        OrderSort.BENCH,
        QT_TRANSLATE_NOOP("messages", "Bench"),
        text=lambda view, _: bench(view) or "–",
        width=96,
        leaves=1,
        shown=Shown.NEVER,
        small=True,
    ),
)
#: What a row says by itself, whatever columns the seller shows.
_SPOKEN = tuple(column for column in COLUMNS if column.shown is Shown.ALWAYS)


def sentence(view: OrderView, now: datetime) -> str:
    """Say a whole row in one sentence, for screen readers."""
    parts = [
        say(
            QT_TRANSLATE_NOOP("messages", "{column} {value}"),
            column=say(column.word),
            value=" ".join(filter(None, (column.text(view, now), column.second(view, now)))),
        )
        for column in _SPOKEN
    ]
    more = (texts.needs_you(view, now), texts.deadline_tip(view, now))
    return ", ".join(part for part in (*parts, *more) if part)
