"""Codes into words: every short name that the rest of the program uses, in plain English.

The words are marked and translated when they are asked for, since a translator is installed only
after the modules are loaded.
"""

from __future__ import annotations

from bb_desktop.domain.errors import (
    BbDesktopError,
    Interrupted,
    KeyStoreClosed,
    NotConfigured,
    RegionStays,
    TwoWriters,
)
from bb_desktop.domain.identifiers import IdentifierKind
from bb_desktop.domain.orders import BackMarketOrder, LineState, OrderState
from bb_desktop.domain.shipments import GONE_STATUS, ShipStationOrder
from bb_desktop.domain.stage import Stage
from bb_desktop.ui.foreseen import in_our_words
from bb_desktop.ui.marked import QT_TRANSLATE_NOOP
from bb_desktop.ui.saying import CONTEXT as CONTEXT
from bb_desktop.ui.saying import say as say
from bb_desktop.ui.saying import say_count as say_count
from bb_desktop.ui.trouble_words import service_sentence as service_sentence


def number(order_id: int | str) -> str:
    """Write an order number in groups of three, as people read it: ``28 020 682``.

    The blanks are narrow and do not break; what is copied is the plain number.
    """
    digits = str(order_id)
    groups = []
    while digits:
        digits, group = digits[:-3], digits[-3:]
        groups.append(group)
    return "\u202f".join(reversed(groups))


STAGES: dict[Stage, tuple[str, str, str]] = {
    # Icon, word, what it means.
    Stage.WAITING_PAYMENT: (
        "hourglass",
        QT_TRANSLATE_NOOP("messages", "Waiting for payment"),
        QT_TRANSLATE_NOOP("messages", "Back Market still waits for the buyer's payment."),
    ),
    Stage.TO_ACCEPT: (
        "inbox",
        QT_TRANSLATE_NOOP("messages", "To accept"),
        QT_TRANSLATE_NOOP("messages", "A line is not accepted at Back Market yet."),
    ),
    Stage.NOT_IN_SHIPSTATION: (
        "unlinked",
        QT_TRANSLATE_NOOP("messages", "Not in ShipStation"),
        QT_TRANSLATE_NOOP("messages", "Accepted, but ShipStation has no such order yet."),
    ),
    Stage.AWAITING_SCAN: (
        "barcode",
        QT_TRANSLATE_NOOP("messages", "To scan"),
        QT_TRANSLATE_NOOP("messages", "An identifier is still missing."),
    ),
    Stage.READY_TO_SHIP: (
        "parcel",
        QT_TRANSLATE_NOOP("messages", "Ready to ship"),
        QT_TRANSLATE_NOOP("messages", "Every identifier is there; the label is not made yet."),
    ),
    Stage.SHIPPED: (
        "truck",
        QT_TRANSLATE_NOOP("messages", "Shipped"),
        QT_TRANSLATE_NOOP("messages", "The label is made; Back Market is told soon."),
    ),
    Stage.ANNOUNCED: (
        "check_double",
        QT_TRANSLATE_NOOP("messages", "Announced"),
        QT_TRANSLATE_NOOP("messages", "Back Market knows the parcel."),
    ),
    Stage.CLOSED: (
        "archive",
        QT_TRANSLATE_NOOP("messages", "Closed"),
        QT_TRANSLATE_NOOP("messages", "Nothing more is to be done."),
    ),
    Stage.NOT_OURS: (
        "away",
        QT_TRANSLATE_NOOP("messages", "Handled elsewhere"),
        QT_TRANSLATE_NOOP("messages", "BackShip sends it, or the buyer was erased."),
    ),
}

_LINE_WORDS = {
    LineState.NEW: QT_TRANSLATE_NOOP("messages", "New"),
    LineState.TO_ACCEPT: QT_TRANSLATE_NOOP("messages", "New"),
    LineState.ACCEPTED: QT_TRANSLATE_NOOP("messages", "Accepted"),
    LineState.SHIPPED: QT_TRANSLATE_NOOP("messages", "Shipped"),
    LineState.CANCELLED: QT_TRANSLATE_NOOP("messages", "Cancelled"),
    LineState.REFUNDED_BEFORE_SHIPPING: QT_TRANSLATE_NOOP("messages", "Refunded"),
    LineState.REFUNDED_AFTER_SHIPPING: QT_TRANSLATE_NOOP("messages", "Refunded"),
    LineState.PAYMENT_FAILED: QT_TRANSLATE_NOOP("messages", "Not paid"),
    LineState.WAITING_PAYMENT: QT_TRANSLATE_NOOP("messages", "Waiting for payment"),
    LineState.ON_HOLD: QT_TRANSLATE_NOOP("messages", "On hold"),
}
_UNPAID = (OrderState.PAYMENT_PENDING, OrderState.WAITING_PAYMENT)
_SHIPSTATION_WORDS = {
    "awaiting_payment": QT_TRANSLATE_NOOP("messages", "Awaiting payment"),
    "awaiting_shipment": QT_TRANSLATE_NOOP("messages", "Awaiting shipment"),
    "pending_fulfillment": QT_TRANSLATE_NOOP("messages", "Pending fulfillment"),
    "on_hold": QT_TRANSLATE_NOOP("messages", "On hold"),
    "shipped": QT_TRANSLATE_NOOP("messages", "Shipped"),
    "cancelled": QT_TRANSLATE_NOOP("messages", "Cancelled"),
    GONE_STATUS: QT_TRANSLATE_NOOP("messages", "Deleted there"),
}
_KINDS = {
    IdentifierKind.IMEI: QT_TRANSLATE_NOOP("messages", "IMEI"),
    IdentifierKind.SERIAL: QT_TRANSLATE_NOOP("messages", "Serial number"),
    IdentifierKind.NONE: QT_TRANSLATE_NOOP("messages", "Nothing to scan"),
}


def stage_icon(stage: Stage) -> str:
    """Name the icon of a stage."""
    return STAGES[stage][0]


def stage_word(stage: Stage) -> str:
    """Give the word for a stage."""
    return say(STAGES[stage][1])


def stage_meaning(stage: Stage) -> str:
    """Say in a sentence what a stage means."""
    return say(STAGES[stage][2])


def line_word(state: LineState) -> str:
    """Give the word for a line's state; the number for one that is new to us."""
    words = _LINE_WORDS.get(state)
    return (
        say(words)
        if words
        else say(QT_TRANSLATE_NOOP("messages", "State {state}"), state=int(state))
    )


def market_word(order: BackMarketOrder) -> str:
    """Give Back Market's own word for where an order stands; its lines say more than its state."""
    if order.state in _UNPAID:
        return say(QT_TRANSLATE_NOOP("messages", "Not paid yet"))
    words = list(dict.fromkeys(line_word(line.state) for line in order.lines))
    if len(words) == 1:
        return words[0]
    return say(QT_TRANSLATE_NOOP("messages", "Partly {word}"), word=words[0].lower())


def shipstation_word(order: ShipStationOrder | None) -> str:
    """Give ShipStation's own word; a dash where it has no such order."""
    return "–" if order is None else shipstation_status_word(order.status)


def shipstation_status_word(status: str) -> str:
    """Give ShipStation's own word for a status; as it is written for one that is new to us."""
    words = _SHIPSTATION_WORDS.get(status)
    return say(words) if words else status.replace("_", " ").capitalize()


def kind_word(kind: IdentifierKind) -> str:
    """Give the word for what a product needs."""
    return say(_KINDS[kind])


def error_sentence(error: BbDesktopError) -> str:
    """Say what ended a pass or a job."""
    match error:
        case Interrupted():
            return say(QT_TRANSLATE_NOOP("messages", "Stopped. What is due stays queued."))
        case TwoWriters(store_name=name):
            words = QT_TRANSLATE_NOOP(
                "messages",
                "“{store}” is active in ShipStation. Two bridges would make every order twice, so "
                "nothing is sent: deactivate that store, or choose the companion set-up.",
            )
            return say(words, store=name)
        case KeyStoreClosed() | RegionStays():
            # Nothing is missing: these say all that there is to say.
            return in_our_words(str(error))
        case NotConfigured():
            return say(
                QT_TRANSLATE_NOOP("messages", "Not set up yet. {why}"), why=in_our_words(str(error))
            )
        case _:
            return in_our_words(str(error))
