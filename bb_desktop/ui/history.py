"""The journal of an order as sentences, and what needs a person in plain words."""

from __future__ import annotations

from bb_desktop.domain.packing import Reason
from bb_desktop.domain.records import AttentionItem, Event, JournalEntry
from bb_desktop.ui.marked import QT_TRANSLATE_NOOP
from bb_desktop.ui.messages import number, say

_EVENTS = {
    Event.IMPORTED: QT_TRANSLATE_NOOP("messages", "Came in from Back Market."),
    Event.CHANGED: QT_TRANSLATE_NOOP("messages", "Back Market changed it."),
    Event.CALLED_OFF: QT_TRANSLATE_NOOP("messages", "Cancelled at Back Market."),
    Event.ACCEPTED: QT_TRANSLATE_NOOP("messages", "Accepted at Back Market."),
    Event.CREATED: QT_TRANSLATE_NOOP("messages", "Created in ShipStation."),
    Event.STATUS_WRITTEN: QT_TRANSLATE_NOOP("messages", "ShipStation's status set to {detail}."),
    Event.SCANNED: QT_TRANSLATE_NOOP("messages", "{subject} recorded at {bench}."),
    Event.REFUSED: QT_TRANSLATE_NOOP("messages", "{subject} refused at {bench}: {reason}."),
    Event.WITHDRAWN: QT_TRANSLATE_NOOP("messages", "{replaced} taken back at {bench}."),
    Event.NOTE_WRITTEN: QT_TRANSLATE_NOOP("messages", "Note written in ShipStation: {subject}"),
    Event.SHIPPED: QT_TRANSLATE_NOOP("messages", "Label made: {subject} {detail}"),
    Event.VOIDED: QT_TRANSLATE_NOOP("messages", "Label voided: {subject}"),
    Event.ANNOUNCED: QT_TRANSLATE_NOOP("messages", "Back Market told: {subject}, {detail}"),
    Event.REGISTERED: QT_TRANSLATE_NOOP("messages", "{subject} registered at Back Market."),
    Event.ATTENTION: QT_TRANSLATE_NOOP("messages", "Needs a person: {detail}."),
    Event.RETRIED: QT_TRANSLATE_NOOP("messages", "Tried again by hand at {bench}."),
    Event.MARKED: QT_TRANSLATE_NOOP("messages", "Marked by hand at {bench}."),
}

REASONS = {
    Reason.CHECK_DIGIT: QT_TRANSLATE_NOOP("messages", "the check digit is wrong"),
    Reason.NOT_AN_IDENTIFIER: QT_TRANSLATE_NOOP("messages", "not an identifier"),
    Reason.WRONG_KIND: QT_TRANSLATE_NOOP("messages", "the wrong kind of identifier"),
    Reason.USED_ON_OTHER_ORDER: QT_TRANSLATE_NOOP("messages", "it stands on another order"),
    Reason.ORDER_FULL: QT_TRANSLATE_NOOP("messages", "the order has all its devices"),
    Reason.ORDER_CLOSED: QT_TRANSLATE_NOOP("messages", "the order is closed"),
    Reason.ORDER_UNKNOWN: QT_TRANSLATE_NOOP("messages", "no such order"),
}

#: What was being done, by the first part of the code of an effect that was given up.
_JOBS = {
    "accept_": QT_TRANSLATE_NOOP("messages", "Order {order} could not be accepted. {detail}"),
    "create_": QT_TRANSLATE_NOOP(
        "messages", "Order {order} could not be created in ShipStation. {detail}"
    ),
    "write_status_": QT_TRANSLATE_NOOP(
        "messages", "The status of order {order} could not be set in ShipStation. {detail}"
    ),
    "write_note_": QT_TRANSLATE_NOOP(
        "messages", "The note of order {order} could not be written. {detail}"
    ),
    "announce_": QT_TRANSLATE_NOOP(
        "messages", "Back Market could not be told of order {order}. {detail}"
    ),
}


def history_sentence(entry: JournalEntry) -> str:
    """Put one line of the journal into a sentence."""
    try:
        reason = say(REASONS[Reason(entry.detail)])
    except ValueError:
        reason = entry.detail
    text = say(
        _EVENTS[entry.event],
        subject=entry.subject,
        detail=entry.detail.replace("_", " "),
        replaced=entry.replaced,
        bench=entry.bench,
        reason=reason,
    )
    return text.strip()


def attention_sentence(item: AttentionItem) -> str:
    """Say what is the matter, with the order's number in it where there is one."""
    shown = number(item.order_id) if item.order_id is not None else ""
    for start, words in _JOBS.items():
        if f"{item.code}_".startswith(start):
            return say(words, order=shown, detail=item.detail).strip()
    plain = str(item.order_id)
    if item.order_id is not None and plain not in item.detail:
        words = QT_TRANSLATE_NOOP("messages", "Order {order}: {detail}")
        return say(words, order=shown, detail=item.detail or item.code.replace("_", " "))
    return item.detail.replace(plain, shown) if item.detail else item.code.replace("_", " ")
