"""The sections of the order panel: what both sides know of one order, put into labels."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFrame, QGridLayout, QLayout, QPushButton, QWidget

from bb_desktop.application.queries import LineView, OrderDetail, OrderView
from bb_desktop.domain.identifiers import IdentifierKind
from bb_desktop.domain.mapping import SOURCE
from bb_desktop.domain.products import GRADES
from bb_desktop.domain.records import AttentionItem, JournalEntry
from bb_desktop.domain.sync_plan import same_identifier
from bb_desktop.domain.units import Unit
from bb_desktop.ui import pieces, theme, times
from bb_desktop.ui.bench.order_card import spaced
from bb_desktop.ui.history import attention_sentence, history_sentence
from bb_desktop.ui.marked import QT_TRANSLATE_NOOP
from bb_desktop.ui.messages import kind_word, line_word, market_word, say, shipstation_word
from bb_desktop.ui.orders.columns import split_title

#: More of an order's history is in the journal, not on the screen.
_LONGEST_HISTORY = 40

TakeBack = Callable[[Unit], None]


def heading(text: str) -> QWidget:
    """Make the heading of a section."""
    return pieces.label(text.upper(), "caption_strong", "heading")


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


def article(
    look: theme.Theme, detail: OrderDetail, line: LineView, on_take_back: TakeBack
) -> QFrame:
    """Show a line: the article, what it needs, what is recorded and what is registered."""
    view = detail.view
    sold = line.line
    device, more = split_title(sold.title or sold.sku)
    count = f"{sold.quantity} × " if sold.quantity > 1 else ""
    grade = GRADES.get(sold.condition, "") if sold.condition is not None else ""
    inside = pieces.column(gap=3)
    inside.addWidget(pieces.label(f"{count}{device}", "strong", wrap=True))
    about = " · ".join(part for part in (more, grade, sold.sku) if part)
    inside.addWidget(pieces.selectable(pieces.label(about, "caption", "muted", wrap=True)))
    line_number = say(QT_TRANSLATE_NOOP("messages", "Line {number}"), number=sold.orderline_id)
    state = f"{line_number} · {line_word(sold.state)} · {kind_word(line.identifier_kind)}"
    inside.addWidget(pieces.label(state, "caption", "muted", wrap=True))
    for unit in view.units:
        if unit.line.orderline_id == sold.orderline_id:
            inside.addSpacing(5)
            inside.addLayout(_unit(look, view, unit, on_take_back))
    if line.registered and line.identifier_kind is IdentifierKind.NONE:
        words = QT_TRANSLATE_NOOP("messages", "At Back Market: {identifier}")
        inside.addWidget(pieces.label(say(words, identifier=line.registered), "small"))
    return pieces.frame("well", inside, 12)


def _unit(look: theme.Theme, view: OrderView, unit: Unit, on_take_back: TakeBack) -> QLayout:
    """Show one device: its identifier, and how far that has come."""
    kind = kind_word(unit.kind)
    if unit.scan is not None:
        identifier = f"{kind} {spaced(unit.scan.identifier.value)}"
        name = pieces.selectable(pieces.label(identifier, "strong", wrap=True))
    else:
        words = QT_TRANSLATE_NOOP("messages", "{kind} not scanned yet")
        name = pieces.label(say(words, kind=kind), "strong", wrap=True)
    inside = pieces.column(name, gap=2)
    for icon, role, words, state in _ticks(view, unit):
        state_label = pieces.label(state, "caption", "muted")
        inside.addLayout(
            pieces.row(
                pieces.Symbol(look, icon, role, 15), pieces.label(words, "small"), 1, state_label
            )
        )
    if unit.scan is not None and not unit.scan.sending and not unit.line.registered:
        inside.addSpacing(3)
        inside.addLayout(pieces.row(_TakeBackButton(unit, on_take_back), 1))
    return inside


class _TakeBackButton(QPushButton):
    """Takes one identifier back."""

    def __init__(self, unit: Unit, on_take_back: TakeBack) -> None:
        super().__init__(say(QT_TRANSLATE_NOOP("messages", "Take back")))
        self._unit = unit
        self._on_take_back = on_take_back
        tip = say(QT_TRANSLATE_NOOP("messages", "Take this identifier back from the order"))
        self.setToolTip(tip)
        self.setAutoDefault(False)
        self.setObjectName("small")
        self.setFont(theme.font("small"))
        value = unit.scan.identifier.value if unit.scan else ""
        words = QT_TRANSLATE_NOOP("messages", "Take back {identifier}")
        self.setAccessibleName(say(words, identifier=value))
        self.clicked.connect(self.on_clicked)

    @Slot()
    def on_clicked(self) -> None:
        """Ask for it."""
        self._on_take_back(self._unit)


def _ticks(view: OrderView, unit: Unit) -> tuple[tuple[str, str, str, str], ...]:
    """Say how far an identifier has come: icon, role, where, and since when or why not."""
    done, waits, never = ("check", "good"), ("clock", "text_muted"), ("dash", "text_muted")
    scan, mirrored = unit.scan, view.facts.shipstation
    value = scan.identifier.value if scan else ""
    saved = (*(done if scan else waits), say(QT_TRANSLATE_NOOP("messages", "Saved here")))
    in_note = bool(value) and mirrored is not None and value in mirrored.internal_notes
    note_state = "" if in_note or not scan else say(QT_TRANSLATE_NOOP("messages", "waits"))
    note_look = done if in_note else waits
    if scan and not in_note and mirrored is not None and not mirrored.open:
        note_look = never
        note_state = say(QT_TRANSLATE_NOOP("messages", "never: shipped before"))
    registered = unit.line.registered if unit.registrable else None
    market_look = done if registered else waits if unit.registrable else never
    if registered:
        market_state = "" if not value or same_identifier(registered, value) else registered
    elif not unit.registrable:
        market_state = say(QT_TRANSLATE_NOOP("messages", "never: one per line"))
    else:
        market_state = say(QT_TRANSLATE_NOOP("messages", "with the parcel")) if scan else ""
    note_words = say(QT_TRANSLATE_NOOP("messages", "In ShipStation's note"))
    market_words = say(QT_TRANSLATE_NOOP("messages", "At Back Market"))
    return (
        (*saved, times.hour(scan.recorded_at) if scan else ""),
        (*note_look, note_words, note_state),
        (*market_look, market_words, market_state),
    )


def both_sides(detail: OrderDetail, now: datetime) -> QWidget:
    """Put the two services beside each other."""
    view = detail.view
    order, mirrored = view.facts.order, view.facts.shipstation
    dash = "–"
    rows = (
        (
            QT_TRANSLATE_NOOP("messages", "State"),
            market_word(order),
            shipstation_word(mirrored),
        ),
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
            QT_TRANSLATE_NOOP("messages", "Parcel"),
            order.tracking_number or dash,
            view.facts.shipment.tracking_number if view.facts.shipment else dash,
        ),
        (
            QT_TRANSLATE_NOOP("messages", "Carrier"),
            order.promised_shipper or dash,
            (view.facts.shipment.carrier_code or dash) if view.facts.shipment else dash,
        ),
    )
    made, grid = _grid((26, 37, 37))
    for place, words in enumerate((SOURCE, "ShipStation"), start=1):
        grid.addWidget(pieces.label(words, "caption_strong", "muted"), 0, place)
    for position, (name, left, right) in enumerate(rows, start=1):
        grid.addWidget(
            pieces.label(say(name), "caption", "muted"), position, 0, Qt.AlignmentFlag.AlignTop
        )
        for place, text in enumerate((left, right), start=1):
            value = pieces.selectable(pieces.label(text, "small", wrap=True))
            grid.addWidget(value, position, place, Qt.AlignmentFlag.AlignTop)
    return made


def mapped_fields(detail: OrderDetail) -> QWidget:
    """List every row of the mapping: where it comes from, its value, and ShipStation's."""
    mirrored = detail.view.facts.shipstation
    raw = mirrored.raw if mirrored else {}
    made, grid = _grid((1, 1))
    ours = say(QT_TRANSLATE_NOOP("messages", "From Back Market or you"))
    theirs = say(QT_TRANSLATE_NOOP("messages", "In ShipStation"))
    for place, words in enumerate((ours, theirs)):
        grid.addWidget(pieces.label(words, "caption_strong", "muted"), 0, place)
    for position, field in enumerate(detail.fields):
        there = say(QT_TRANSLATE_NOOP("messages", "kept here")) if field.kept_here else ""
        there = there or shipstation_value(raw, field.target) or "–"
        origin = f"{field.name} · {field.origin} → {field.target}"
        top = 1 + 2 * position
        name = pieces.label(origin, "caption", "muted", wrap=True)
        name.setContentsMargins(0, 5, 0, 0)
        grid.addWidget(name, top, 0, 1, 2)
        for place, text in enumerate((field.value or "–", there)):
            value = pieces.selectable(pieces.label(text, "small", wrap=True))
            grid.addWidget(value, top + 1, place, Qt.AlignmentFlag.AlignTop)
    return made


def shipstation_value(raw: Mapping[str, object], target: str) -> str:
    """Find what ShipStation shows for a field, ``""`` for nothing or for whole lists."""
    value: object = raw
    for name in target.split("."):
        value = value.get(name) if isinstance(value, Mapping) else None
    if isinstance(value, bool):
        words = (QT_TRANSLATE_NOOP("messages", "yes"), QT_TRANSLATE_NOOP("messages", "no"))
        return say(words[0] if value else words[1])
    if isinstance(value, str | int | float):
        # ShipStation writes its own wall clock, which is Pacific, and no zone with it.
        return f"{value} (Pacific)" if target.endswith("Date") and value else str(value)
    if isinstance(value, Mapping):
        parts = [value.get(name) for name in ("name", "street1", "postalCode", "city", "country")]
        if "value" in value:
            parts = [f"{value.get('value')} {value.get('units') or ''}".strip()]
        return ", ".join(str(part) for part in parts if part)
    return ""


def _grid(stretches: tuple[int, ...]) -> tuple[QWidget, QGridLayout]:
    made = QWidget()
    made.setObjectName("plain")
    grid = QGridLayout(made)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(8)
    grid.setVerticalSpacing(4)
    for place, stretch in enumerate(stretches):
        grid.setColumnStretch(place, stretch)
    return made, grid


def note(detail: OrderDetail) -> QFrame:
    """Show ShipStation's internal note as it stands, our lines marked."""
    mirrored = detail.view.facts.shipstation
    ours = {scan.identifier.value for scan in detail.view.facts.scans}
    inside = pieces.column(gap=2)
    lines = mirrored.internal_notes.splitlines() if mirrored else []
    for text in lines:
        mine = any(value in text for value in ours)
        shown = f"{text}  ←" if mine else text
        line = pieces.selectable(pieces.label(shown, "strong" if mine else "body", wrap=True))
        if mine:
            line.setToolTip(say(QT_TRANSLATE_NOOP("messages", "Written by BB Desktop")))
        inside.addWidget(line)
    if not lines:
        words = QT_TRANSLATE_NOOP("messages", "The note is empty.")
        missing = QT_TRANSLATE_NOOP("messages", "ShipStation has no such order yet.")
        inside.addWidget(pieces.label(say(words if mirrored else missing), "small", "muted"))
    if mirrored and not detail.view.note_up_to_date:
        words = QT_TRANSLATE_NOOP("messages", "To be brought up to date.")
        inside.addWidget(pieces.label(say(words), "small", "caution", wrap=True))
    return pieces.frame("well", inside, 10)


def address(view: OrderView) -> QWidget:
    """Show where the parcel goes."""
    where = view.facts.order.shipping_address
    made = pieces.column(gap=1)
    if view.facts.order.erased:
        words = QT_TRANSLATE_NOOP("messages", "Back Market has erased this buyer.")
        made.addWidget(pieces.label(say(words), "body", "muted", wrap=True))
    else:
        name = " · ".join(part for part in (where.name, where.company) if part)
        town = " ".join(part for part in (where.postal_code, where.city, where.state) if part)
        street = ", ".join(part for part in (where.street, where.street2, town) if part)
        made.addWidget(pieces.selectable(pieces.label(name or "–", "body", wrap=True)))
        full = ", ".join(part for part in (street, where.country) if part)
        made.addWidget(pieces.selectable(pieces.label(full, "small", "muted", wrap=True)))
    holder = QWidget()
    holder.setObjectName("plain")
    holder.setLayout(made)
    return holder


def history(entries: tuple[JournalEntry, ...], now: datetime) -> QWidget:
    """Tell what happened, newest first."""
    made, grid = _grid((0, 1))
    for position, entry in enumerate(entries[:_LONGEST_HISTORY]):
        when = pieces.label(times.clock(entry.at, now), "caption", "muted")
        what = pieces.label(history_sentence(entry), "small", wrap=True)
        grid.addWidget(when, position, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(what, position, 1, Qt.AlignmentFlag.AlignTop)
    return made
