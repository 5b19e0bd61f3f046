"""The journal of the whole shop as sentences, each with the icon that stands before it."""

from __future__ import annotations

from dataclasses import dataclass

from bb_desktop.domain.packing import Reason
from bb_desktop.domain.records import Event, JournalEntry
from bb_desktop.ui.clock_words import clock_line
from bb_desktop.ui.history import REASONS, history_sentence, matter
from bb_desktop.ui.marked import QT_TRANSLATE_NOOP
from bb_desktop.ui.messages import number, say, shipstation_status_word

#: Digits of an IMEI that tell one phone from the next on a bench.
_END = 7


@dataclass(frozen=True, slots=True)
class Told:
    """An entry as the page shows it.

    Attributes:
        link: Where the order's number stands in the sentence, begin and end; (0, 0) for nowhere.
    """

    icon: str
    role: str
    sentence: str
    link: tuple[int, int] = (0, 0)


# Icon, colour role, sentence.
_EVENTS = {
    Event.IMPORTED: (
        "inbox",
        "text_muted",
        QT_TRANSLATE_NOOP("messages", "{order} came in from Back Market"),
    ),
    Event.CHANGED: (
        "sync",
        "text_muted",
        QT_TRANSLATE_NOOP("messages", "Back Market changed {order}"),
    ),
    Event.CALLED_OFF: (
        "octagon",
        "danger",
        QT_TRANSLATE_NOOP("messages", "{order} was cancelled at Back Market"),
    ),
    Event.ACCEPTED: (
        "check",
        "good",
        QT_TRANSLATE_NOOP("messages", "{order} accepted at Back Market"),
    ),
    Event.CREATED: (
        "plus",
        "good",
        QT_TRANSLATE_NOOP("messages", "{order} created in ShipStation"),
    ),
    Event.STATUS_WRITTEN: (
        "check",
        "good",
        QT_TRANSLATE_NOOP("messages", "ShipStation's status of {order} set to {detail}"),
    ),
    Event.ADDRESS_WRITTEN: (
        "check",
        "good",
        QT_TRANSLATE_NOOP("messages", "New address of {order} written into ShipStation"),
    ),
    Event.SCANNED: (
        "barcode",
        "accent_text",
        QT_TRANSLATE_NOOP("messages", "{subject} recorded for {order}"),
    ),
    Event.REFUSED: (
        "cross",
        "danger",
        QT_TRANSLATE_NOOP("messages", "{subject} refused for {order}: {reason}"),
    ),
    Event.WITHDRAWN: (
        "undo",
        "text_muted",
        QT_TRANSLATE_NOOP("messages", "{replaced} taken back from {order}"),
    ),
    Event.NOTE_WRITTEN: (
        "note",
        "good",
        QT_TRANSLATE_NOOP("messages", "ShipStation's note of {order} is up to date"),
    ),
    Event.SHIPPED: (
        "truck",
        "text_muted",
        QT_TRANSLATE_NOOP("messages", "{order} has a label in ShipStation: {subject}"),
    ),
    Event.VOIDED: (
        "trash",
        "caution",
        QT_TRANSLATE_NOOP("messages", "The label {subject} of {order} was voided"),
    ),
    Event.ANNOUNCED: (
        "check_double",
        "good",
        QT_TRANSLATE_NOOP("messages", "Back Market knows the parcel of {order}: {subject}"),
    ),
    Event.REGISTERED: (
        "check_double",
        "good",
        QT_TRANSLATE_NOOP("messages", "{subject} of {order} is registered at Back Market"),
    ),
    Event.RETRIED: (
        "sync",
        "text_muted",
        QT_TRANSLATE_NOOP("messages", "{order} tried again by hand"),
    ),
    Event.MARKED: (
        "pencil",
        "text_muted",
        QT_TRANSLATE_NOOP("messages", "{order} marked by hand"),
    ),
}


def told(entry: JournalEntry) -> Told:
    """Put one line of the journal into a sentence that names its order."""
    order = number(entry.order_id) if entry.order_id is not None else ""
    if entry.event is Event.ATTENTION:
        return _linked("warn", "caution", matter(entry), order)
    if entry.event is Event.CLOCK:
        return Told("clock", "caution", clock_line(entry.detail, entry.bench))
    known = _EVENTS.get(entry.event)
    if known is None:
        sentence = history_sentence(entry)
        if order:
            words = QT_TRANSLATE_NOOP("messages", "Order {order}: {detail}")
            sentence = say(words, order=order, detail=sentence)
        return _linked("info", "text_muted", sentence, order)
    icon, role, words = known
    shown_order = order or say(QT_TRANSLATE_NOOP("messages", "no order"))
    sentence = say(
        words,
        order=shown_order,
        subject=short_identifier(entry.subject) if _names_a_phone(entry) else entry.subject,
        replaced=short_identifier(entry.replaced),
        detail=_detail(entry),
        reason=reason_words(entry.detail),
    )
    return _linked(icon, role, sentence.strip().rstrip(":").strip(), order)


def _detail(entry: JournalEntry) -> str:
    if entry.event is Event.STATUS_WRITTEN:
        return shipstation_status_word(entry.detail)
    return entry.detail.replace("_", " ")


def _names_a_phone(entry: JournalEntry) -> bool:
    return entry.event in (Event.SCANNED, Event.REFUSED, Event.REGISTERED)


def _linked(icon: str, role: str, sentence: str, order: str) -> Told:
    begin = sentence.find(order) if order else -1
    return Told(icon, role, sentence, (begin, begin + len(order)) if begin >= 0 else (0, 0))


def reason_words(code: str) -> str:
    """Say why a scan was refused; a reason that is new to the page is shown by its name."""
    try:
        return say(REASONS[Reason(code)])
    except (KeyError, ValueError):
        return code.replace("_", " ")


def short_identifier(value: str) -> str:
    """Write an IMEI by its end, as boxes print it (``IMEI … 323751 8``); others as they are."""
    if len(value) == 15 and value.isdecimal():
        end = f"{value[-_END:-1]}\u202f{value[-1]}"
        return say(QT_TRANSLATE_NOOP("messages", "IMEI … {end}"), end=end)
    return value if len(value) <= 24 else f"{value[:23]}…"
