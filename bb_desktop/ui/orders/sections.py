"""The sections of the order panel: what both sides know of one order, put into labels."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QWidget

from bb_desktop.application.order_panel import OrderInFull
from bb_desktop.domain.address_change import mark_here, mark_of
from bb_desktop.domain.booked_service import ServiceCompared
from bb_desktop.domain.mapping import COLLECTION_POINT, SOURCE
from bb_desktop.domain.records import AttentionItem, JournalEntry
from bb_desktop.domain.shipments import ShipStationOrder
from bb_desktop.ui import pieces, theme, times
from bb_desktop.ui.attention.words import address_parts
from bb_desktop.ui.history import attention_sentence, history_sentence
from bb_desktop.ui.marked import QT_TRANSLATE_NOOP
from bb_desktop.ui.messages import market_word, say, shipstation_word

#: More of an order's history is in the journal, not on the screen.
_LONGEST_HISTORY = 40


def heading(text: str, right: str = "") -> QWidget:
    """Make the heading of a section; what stands at its right end is said more quietly."""
    name = pieces.label(text.upper(), "caption_strong", "heading", wrap=bool(right))
    name.setAccessibleName(text)
    if not right:
        return name
    made = QWidget()
    made.setObjectName("plain")
    row = pieces.row(name, pieces.label(right, "caption", "muted"))
    row.setStretch(0, 1)
    made.setLayout(row)
    return made


def attention(look: theme.Theme, items: tuple[AttentionItem, ...]) -> QFrame:
    """Say what needs a person."""
    inside = pieces.column(gap=6)
    for item in items:
        symbol = pieces.Symbol(look, "warn", "caution")
        text = pieces.label(attention_sentence(item), "body", wrap=True)
        line = pieces.row(symbol, text)
        line.setAlignment(symbol, Qt.AlignmentFlag.AlignTop)
        inside.addLayout(line)
    return pieces.frame("attention", inside, 10)


def both_sides(look: theme.Theme, detail: OrderInFull, now: datetime) -> QWidget:
    """Put the two services beside each other, and mark where they differ."""
    view = detail.view
    order, mirrored, parcel = view.facts.order, view.facts.shipstation, view.facts.shipment
    service = detail.service
    dash = "–"
    booked = _booked(service)
    paid = _money(float(order.price.amount), order.currency)
    rows = (
        (QT_TRANSLATE_NOOP("messages", "State"), market_word(order), shipstation_word(mirrored)),
        (
            QT_TRANSLATE_NOOP("messages", "Number"),
            str(order.order_id),
            str(mirrored.shipstation_order_id) if mirrored else dash,
        ),
        (
            QT_TRANSLATE_NOOP("messages", "Changed"),
            times.clock(order.modified_at, now),
            times.clock(mirrored.modified_at, now) if mirrored else dash,
        ),
        (
            QT_TRANSLATE_NOOP("messages", "Price"),
            paid,
            _raw_amount(mirrored, order.currency) if mirrored else dash,
        ),
        (
            QT_TRANSLATE_NOOP("messages", "Parcel"),
            order.tracking_number or dash,
            (parcel.tracking_number or dash) if parcel else dash,
        ),
        (
            QT_TRANSLATE_NOOP("messages", "Shipping"),
            service.promised or dash,
            booked or dash,
        ),
    )
    made, grid = grid_of((0, 1, 1))
    for place, words in enumerate((SOURCE, "ShipStation"), start=1):
        grid.addWidget(pieces.label(words, "caption_strong", "muted"), 0, place)
    for position, (name, left, right) in enumerate(rows, start=1):
        grid.addWidget(
            pieces.label(say(name), "caption", "muted"),
            position,
            0,
            Qt.AlignmentFlag.AlignTop,
        )
        for place, text in enumerate((left, right), start=1):
            value = pieces.selectable(pieces.label(text, "small", wrap=True))
            grid.addWidget(value, position, place, Qt.AlignmentFlag.AlignTop)
    if service.differs:
        words = QT_TRANSLATE_NOOP(
            "messages",
            "Promised was {promised}, booked is {booked}: the buyer gets another service.",
        )
        grid.addWidget(
            marked(look, say(words, promised=service.promised, booked=booked)),
            len(rows) + 1,
            0,
            1,
            3,
        )
    return made


def _booked(service: ServiceCompared) -> str:
    """Name carrier and service; a code is easier to read, and to break, without its underscores."""
    code = service.service_code.replace("_", " ")
    if code.casefold().startswith(service.booked.casefold()):
        return service.booked + code[len(service.booked) :]
    return pieces.in_line(service.booked, code)


def _raw_amount(mirrored: ShipStationOrder, currency: str) -> str:
    amount = mirrored.raw.get("orderTotal")
    return _money(amount, currency) if isinstance(amount, int | float) else "–"


def _money(amount: float, currency: str) -> str:
    """Give an amount as the seller's language writes it: ``246,50 EUR``."""
    return f"{QLocale().toString(float(amount), 'f', 2)} {currency}"


def marked(look: theme.Theme, text: str) -> QWidget:
    """Say what is not as it should be, with a sign before it."""
    symbol = pieces.Symbol(look, "warn", "caution", 16)
    line = pieces.row(symbol, pieces.label(text, "small", "caution", wrap=True), gap=6)
    line.setStretch(1, 1)
    line.setAlignment(symbol, Qt.AlignmentFlag.AlignTop)
    made = QWidget()
    made.setObjectName("plain")
    made.setLayout(line)
    return made


def grid_of(stretches: tuple[int, ...]) -> tuple[QWidget, QGridLayout]:
    """Make an empty grid whose columns take shares of the width."""
    made = QWidget()
    made.setObjectName("plain")
    grid = QGridLayout(made)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(8)
    grid.setVerticalSpacing(4)
    for place, stretch in enumerate(stretches):
        grid.setColumnStretch(place, stretch)
    return made, grid


def note(look: theme.Theme, detail: OrderInFull) -> QFrame:
    """Show ShipStation's internal note as last read, our lines marked."""
    mirrored, parts = detail.view.facts.shipstation, detail.view.facts.parts
    inside = pieces.column(gap=2)
    lines = False
    for place, part in enumerate(parts, start=1):
        if len(parts) > 1:
            words = QT_TRANSLATE_NOOP("messages", "Parcel {n} of {m} in ShipStation")
            name = say(words, n=place, m=len(parts))
            inside.addWidget(pieces.label(name, "caption_strong", "muted", wrap=True))
        for text in part.internal_notes.splitlines():
            lines = True
            inside.addLayout(_note_line(look, detail, text))
    if not lines:
        words = QT_TRANSLATE_NOOP("messages", "The note is empty.")
        missing = QT_TRANSLATE_NOOP("messages", "ShipStation has no such order yet.")
        words = words if mirrored else missing
        inside.addWidget(pieces.label(say(words), "small", "muted", wrap=True))
    if mirrored and mirrored.open and detail.view.missing:
        words = QT_TRANSLATE_NOOP("messages", "The scanned number comes here after the scan.")
        inside.addWidget(pieces.label(say(words), "caption", "muted", wrap=True))
    if mirrored and not detail.view.note_up_to_date:
        words = QT_TRANSLATE_NOOP("messages", "To be brought up to date.")
        inside.addWidget(pieces.label(say(words), "small", "caution", wrap=True))
    return pieces.frame("well", inside, 10)


def _note_line(look: theme.Theme, detail: OrderInFull, text: str) -> QHBoxLayout:
    """Show one line of a note, ours with a sign."""
    ours = (scan.identifier.value for scan in detail.view.facts.scans)
    mine = text in detail.our_lines or any(value in text for value in ours)
    line = pieces.selectable(pieces.label(text, "strong" if mine else "body", wrap=True))
    if not mine:
        row = pieces.row(line)
        row.setStretch(0, 1)
        return row
    tip = say(QT_TRANSLATE_NOOP("messages", "Written by BB Desktop"))
    line.setToolTip(tip)
    line.setAccessibleName(f"{text}. {tip}")
    sign = pieces.Symbol(look, "barcode", "accent_text", 16)
    sign.setToolTip(tip)
    row = pieces.row(sign, line, gap=6)
    row.setStretch(1, 1)
    return row


def address(look: theme.Theme, detail: OrderInFull) -> QWidget:
    """Show where the parcel goes, and what a label lacks."""
    view = detail.view
    where = view.facts.order.shipping_address
    made = pieces.column(gap=2)
    if view.facts.order.erased:
        words = QT_TRANSLATE_NOOP("messages", "Back Market has erased this buyer.")
        made.addWidget(pieces.label(say(words), "body", "muted", wrap=True))
    else:
        name = pieces.in_line(where.name, where.company)
        town = " ".join(part for part in (where.postal_code, where.city, where.state) if part)
        street = ", ".join(part for part in (where.street, where.street2, town) if part)
        made.addWidget(pieces.selectable(pieces.label(name or "–", "body", wrap=True)))
        full = ", ".join(part for part in (street, where.country) if part)
        made.addWidget(pieces.selectable(pieces.label(full, "small", "muted", wrap=True)))
    if detail.address_gaps:
        words = QT_TRANSLATE_NOOP(
            "messages", "Missing: {parts}. ShipStation would refuse the label."
        )
        made.addWidget(marked(look, say(words, parts=address_parts(detail.address_gaps))))
    there = _address_there(detail)
    if there:
        words = QT_TRANSLATE_NOOP("messages", "ShipStation shows another one: {address}")
        made.addWidget(marked(look, say(words, address=there)))
    if view.facts.order.delivery_mode.strip().upper() == COLLECTION_POINT:
        words = QT_TRANSLATE_NOOP("messages", "It goes to a parcel shop.")
        made.addWidget(marked(look, say(words)))
    holder = QWidget()
    holder.setObjectName("plain")
    holder.setLayout(made)
    return holder


def _address_there(detail: OrderInFull) -> str:
    """Write ShipStation's address in one line where the two are to be compared; else ``""``."""
    codes = {item.code for item in detail.attention}
    if not codes & {"address_differs", "address_after_label"}:
        return ""
    facts = detail.view.facts
    wanted = mark_here(facts.order.shipping_address)
    parcel = facts.shipment
    shown = [parcel.raw] if parcel is not None else [part.raw for part in facts.parts]
    told = next((one.get("shipTo") for one in shown if mark_of(one.get("shipTo")) != wanted), None)
    if not isinstance(told, Mapping):
        return ""
    names = ("name", "company", "street1", "street2", "street3", "postalCode", "city", "state")
    parts = (str(told.get(name) or "").strip() for name in (*names, "country"))
    return ", ".join(part for part in parts if part)


def history(entries: tuple[JournalEntry, ...], now: datetime) -> QWidget:
    """Tell what happened, newest first."""
    made, grid = grid_of((0, 1))
    for position, entry in enumerate(entries[:_LONGEST_HISTORY]):
        when = pieces.label(times.clock(entry.at, now), "caption", "muted")
        what = pieces.label(history_sentence(entry), "small", wrap=True)
        grid.addWidget(when, position, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(what, position, 1, Qt.AlignmentFlag.AlignTop)
    return made
