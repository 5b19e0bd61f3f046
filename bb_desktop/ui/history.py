"""The journal of an order as sentences, and what needs a person in plain words."""

from __future__ import annotations

from bb_desktop.domain.concerns import given_up_kind
from bb_desktop.domain.packing import Reason
from bb_desktop.domain.records import AttentionItem, Event, JournalEntry
from bb_desktop.ui.attention.words import said
from bb_desktop.ui.foreseen import in_our_words
from bb_desktop.ui.marked import QT_TRANSLATE_NOOP
from bb_desktop.ui.messages import say, shipstation_status_word

_EVENTS = {
    Event.IMPORTED: QT_TRANSLATE_NOOP("messages", "Came in from Back Market."),
    Event.CHANGED: QT_TRANSLATE_NOOP("messages", "Back Market changed it."),
    Event.CALLED_OFF: QT_TRANSLATE_NOOP("messages", "Cancelled at Back Market."),
    Event.ACCEPTED: QT_TRANSLATE_NOOP("messages", "Accepted at Back Market."),
    Event.CREATED: QT_TRANSLATE_NOOP("messages", "Created in ShipStation."),
    Event.STATUS_WRITTEN: QT_TRANSLATE_NOOP("messages", "ShipStation's status set to {detail}."),
    Event.ADDRESS_WRITTEN: QT_TRANSLATE_NOOP(
        "messages", "New address of Back Market written into ShipStation."
    ),
    Event.SCANNED: QT_TRANSLATE_NOOP("messages", "{subject} recorded at {bench}."),
    Event.REFUSED: QT_TRANSLATE_NOOP("messages", "{subject} refused at {bench}: {reason}."),
    Event.WITHDRAWN: QT_TRANSLATE_NOOP("messages", "{replaced} taken back at {bench}."),
    Event.NOTE_WRITTEN: QT_TRANSLATE_NOOP("messages", "Note written in ShipStation: {subject}"),
    Event.SHIPPED: QT_TRANSLATE_NOOP("messages", "Label made: {subject} {detail}"),
    Event.VOIDED: QT_TRANSLATE_NOOP("messages", "Label voided: {subject}"),
    Event.ANNOUNCED: QT_TRANSLATE_NOOP("messages", "Back Market told: {subject}, {detail}"),
    Event.REGISTERED: QT_TRANSLATE_NOOP("messages", "{subject} registered at Back Market."),
    Event.RETRIED: QT_TRANSLATE_NOOP("messages", "Tried again by hand at {bench}."),
    Event.MARKED: QT_TRANSLATE_NOOP("messages", "Marked by hand at {bench}."),
}

#: Detail of a withdrawal: the buyer sent the device back.
CAME_BACK = "came_back"

REASONS = {
    Reason.CHECK_DIGIT: QT_TRANSLATE_NOOP("messages", "the check digit is wrong"),
    Reason.NOT_AN_IDENTIFIER: QT_TRANSLATE_NOOP("messages", "not an identifier"),
    Reason.WRONG_KIND: QT_TRANSLATE_NOOP("messages", "the wrong kind of identifier"),
    Reason.USED_ON_OTHER_ORDER: QT_TRANSLATE_NOOP("messages", "it stands on another order"),
    Reason.ORDER_FULL: QT_TRANSLATE_NOOP("messages", "the order has all its devices"),
    Reason.ORDER_CLOSED: QT_TRANSLATE_NOOP("messages", "the order is closed"),
    Reason.ORDER_UNKNOWN: QT_TRANSLATE_NOOP("messages", "no such order"),
}


def history_sentence(entry: JournalEntry) -> str:
    """Put one line of the journal into a sentence."""
    if entry.event is Event.ATTENTION:
        words = QT_TRANSLATE_NOOP("messages", "Needs a person: {what}")
        return say(words, what=matter(entry))
    if entry.event is Event.MARKED and entry.detail:
        words = QT_TRANSLATE_NOOP("messages", "Settled by hand at {bench}: {what}")
        return say(words, bench=entry.bench, what=matter(entry))
    told = _EVENTS.get(entry.event)
    if entry.event is Event.WITHDRAWN and entry.detail == CAME_BACK:
        told = QT_TRANSLATE_NOOP("messages", "{replaced} came back: it may be sold again.")
    if told is None:
        return " ".join(filter(None, (entry.event.value.replace("_", " "), entry.subject)))
    detail = entry.detail.replace("_", " ")
    if entry.event is Event.STATUS_WRITTEN:
        detail = shipstation_status_word(entry.detail)
    text = say(
        told,
        subject=entry.subject,
        detail=detail,
        replaced=entry.replaced,
        bench=entry.bench,
        reason=_reason(entry.detail),
    )
    return text.strip()


def _reason(code: str) -> str:
    words = next((words for reason, words in REASONS.items() if reason.value == code), None)
    return code.replace("_", " ") if words is None else say(words)


def matter(entry: JournalEntry) -> str:
    """Say what needed a person, or was settled by one."""
    item = AttentionItem(entry.order_id, entry.detail, entry.at, "")
    return said(item).headline


def attention_sentence(item: AttentionItem) -> str:
    """Say what is the matter, with the order's number in it where there is one."""
    words = said(item)
    if given_up_kind(item.code) is None or not item.detail:
        return words.headline
    # What a service answered is worth reading where there is no second line.
    return f"{words.headline} {in_our_words(item.detail)}"
