"""What the cells of the orders table say of an order: texts, icons and colour roles."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QLocale

from bb_desktop.application.queries import OrderView
from bb_desktop.domain.orders import LineState
from bb_desktop.domain.product_words import LOCK_WORDS
from bb_desktop.domain.search_words import plain
from bb_desktop.domain.stage import OPEN_STAGES, Stage
from bb_desktop.ui import times
from bb_desktop.ui.grades import grade_word
from bb_desktop.ui.marked import QT_TRANSLATE_NOOP
from bb_desktop.ui.messages import (
    line_word,
    number,
    say,
    shipstation_status_word,
    stage_word,
)
from bb_desktop.ui.orders.shelves import is_late
from bb_desktop.ui.orders.sorting import last_identifier

_SATURDAY = 5
_LOCKS = frozenset({*LOCK_WORDS, "unlocked", "factory unlocked", "no contract", "entsperrt"})

#: The storage at the end of a device's name: ``iPhone 12 mini 64 Go``.
_STORAGE = re.compile(r"(.+?)[\s,]+(\d{1,4}\s?(?:[GT]B|[GT]o))", re.IGNORECASE)


def split_title(title: str) -> tuple[str, str]:
    """Part a title into the device and what is said of it, as the markets write it."""
    device, *rest = (part.strip() for part in title.split(" - "))
    if found := _STORAGE.fullmatch(device):
        device, rest = found[1], [found[2], *rest]
    return device or title, " · ".join(rest)


def article(view: OrderView, _now: datetime) -> str:
    """Name the devices of an order in short."""
    lines = view.facts.order.lines
    if len(lines) > 1:
        return " + ".join(_counted(line.quantity, split_title(line.title)[0]) for line in lines)
    return _counted(lines[0].quantity, split_title(lines[0].title or lines[0].sku)[0])


def _counted(quantity: int, words: str) -> str:
    return f"{quantity} × {words}" if quantity > 1 else words


def article_more(view: OrderView, _now: datetime) -> str:
    """Say what distinguishes the device: storage, colour, grade."""
    lines = view.facts.order.lines
    if len(lines) > 1:
        return say(QT_TRANSLATE_NOOP("messages", "{count} articles"), count=len(lines))
    grade = grade_word(lines[0].condition)
    more = [part for part in split_title(lines[0].title)[1].split(" · ") if not _lock(part)]
    return " · ".join(part for part in (*more, grade) if part)


def _lock(part: str) -> bool:
    """Say whether a part of a title tells the SIM lock, which no packer looks for in a list."""
    return plain(part) in _LOCKS


def buyer(view: OrderView, _now: datetime) -> str:
    """Name the buyer and the country."""
    address = view.facts.order.shipping_address
    if view.facts.order.erased:
        return say(QT_TRANSLATE_NOOP("messages", "Buyer erased"))
    return " · ".join(part for part in (address.name or address.company, address.country) if part)


def deadline(view: OrderView, now: datetime) -> str:
    """Say how long there is to the deadline of an open order."""
    return times.countdown(view.ship_by, now) if view.stage in OPEN_STAGES else "–"


def deadline_clock(view: OrderView, now: datetime) -> str:
    """Say the deadline on the seller's clock."""
    return times.brief_clock(view.ship_by, now) if view.stage in OPEN_STAGES else ""


def deadline_role(view: OrderView, now: datetime) -> str:
    """Name the colour role of an order's deadline."""
    if is_late(view, now):
        return "danger"
    soon = view.ship_by is not None and view.ship_by - now < times.SOON
    return "caution" if soon and view.stage in OPEN_STAGES else "text"


def deadline_icon(view: OrderView, now: datetime) -> str:
    """Name the icon of a deadline that is close or past."""
    return {"danger": "late", "caution": "clock"}.get(deadline_role(view, now), "")


def over_a_weekend(view: OrderView, now: datetime) -> bool:
    """Say whether a Saturday or Sunday of the seller's calendar lies before the deadline."""
    if view.ship_by is None or view.stage not in OPEN_STAGES or view.ship_by <= now:
        return False
    today, last = now.astimezone().date(), view.ship_by.astimezone().date()
    days = (last - today).days
    return any((today + timedelta(days=day)).weekday() >= _SATURDAY for day in range(1, days + 1))


def deadline_tip(view: OrderView, now: datetime) -> str:
    """Say what is special about a deadline."""
    if is_late(view, now):
        return say(QT_TRANSLATE_NOOP("messages", "The deadline has passed."))
    if over_a_weekend(view, now):
        return say(QT_TRANSLATE_NOOP("messages", "A weekend lies before the deadline."))
    return ""


def needs_you(view: OrderView, _now: datetime) -> str:
    """Say that something needs a person."""
    return say(QT_TRANSLATE_NOOP("messages", "Needs you")) if view.attention else ""


def counted_units(view: OrderView, _now: datetime) -> str:
    """Say how many devices have their identifier, of how many."""
    return f"{view.recorded}/{len(view.units)}" if view.units else "–"


def market_samples() -> tuple[str, ...]:
    """Give long words of Back Market's side."""
    return tuple(line_word(state) for state in (LineState.ACCEPTED, LineState.SHIPPED))


def shipstation_samples() -> tuple[str, ...]:
    """Give long words of ShipStation's side."""
    return (shipstation_status_word("awaiting_shipment"), shipstation_status_word("shipped"))


def sku(view: OrderView, _now: datetime) -> str:
    """List the SKUs of an order."""
    return " + ".join(dict.fromkeys(line.sku for line in view.facts.order.lines if line.sku)) or "–"


def value(view: OrderView, _now: datetime) -> str:
    """Say what the buyer paid."""
    price = view.facts.order.price
    return f"{QLocale().toString(float(price.amount), 'f', 2)} {price.currency}"


def created(view: OrderView, now: datetime) -> str:
    """Say when the order was placed."""
    return times.clock(view.facts.order.created_at, now)


def last_six(view: OrderView, _now: datetime) -> str:
    """Give the end of the identifier, which people compare."""
    found = last_identifier(view)
    return f"… {found[-6:]}" if found else "–"


def shipstation_id(view: OrderView, _now: datetime) -> str:
    """Give ShipStation's own number."""
    mirrored = view.facts.shipstation
    return number(mirrored.shipstation_order_id) if mirrored else "–"


def clock_samples() -> tuple[str, ...]:
    """Give long times of the seller's clock."""
    noon = datetime(2026, 11, 24, 12, tzinfo=UTC)
    days = (-1, 0, 1)
    # Behind a date of next week there is room for the mark of the weekend.
    week = f"{times.clock(noon + timedelta(days=5), noon)}    "
    return (*(times.brief_clock(noon + timedelta(days=day), noon) for day in days), week)


def stage_samples() -> tuple[str, ...]:
    """Give the words of all stages."""
    return tuple(stage_word(stage) for stage in Stage)
