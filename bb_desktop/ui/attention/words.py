"""What needs a person in the seller's words: a sentence, what the button does, and the button."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from bb_desktop.application.attention_list import About, AttentionEntry
from bb_desktop.domain.concerns import NOT_UNDERSTOOD, Remedy, concern_of, given_up_kind
from bb_desktop.domain.effects import EffectKind
from bb_desktop.domain.identifiers import IdentifierKind
from bb_desktop.domain.records import AttentionItem
from bb_desktop.ui import times
from bb_desktop.ui.attention.audit_sentences import AUDIT_BUTTONS, AUDIT_WORDS
from bb_desktop.ui.attention.sentences import AGAIN, BUTTONS, GIVEN_UP, WORDS
from bb_desktop.ui.foreseen import in_our_words
from bb_desktop.ui.marked import QT_TRANSLATE_N_NOOP, QT_TRANSLATE_NOOP
from bb_desktop.ui.messages import number, say, say_count, shipstation_status_word


@dataclass(frozen=True, slots=True)
class Said:
    """The words of one item.

    Attributes:
        headline: What is the matter, in one sentence.
        second: What the button will do, and what one has to know for it.
        button: The word on the button.
    """

    headline: str
    second: str
    button: str


_ALL_WORDS = {**WORDS, **AUDIT_WORDS}
_PARTS = {
    "name": QT_TRANSLATE_NOOP("messages", "name"),
    "street": QT_TRANSLATE_NOOP("messages", "street"),
    "city": QT_TRANSLATE_NOOP("messages", "city"),
    "postal_code": QT_TRANSLATE_NOOP("messages", "postal code"),
    "country": QT_TRANSLATE_NOOP("messages", "country"),
    #: The state of an address in the United States.
    "state": QT_TRANSLATE_NOOP("messages", "state"),
}


def address_parts(missing: tuple[str, ...]) -> str:
    """List parts of an address by their words."""
    return ", ".join(say(_PARTS[part]) for part in missing if part in _PARTS)


def ending(identifier: str) -> str:
    """Write the end of an identifier, as it is read off a box: ``… 118036 8``."""
    if len(identifier) == 15 and identifier.isdigit():
        return f"… {identifier[8:14]} {identifier[14]}"
    return f"… {identifier[-4:]}" if identifier else "–"


def said(item: AttentionItem, now: datetime | None = None) -> Said:
    """Put an item into words.

    Args:
        item: An `AttentionEntry` names the facts it is about; a plain item has its words alone.
        now: For how long something has been so; None leaves that out.
    """
    concern, kind = concern_of(item.code), given_up_kind(item.code)
    button = AGAIN.get(item.code) or (AGAIN.get(kind) if kind is not None else None)
    if button is None or concern.remedy is not Remedy.RETRY:
        button = BUTTONS[concern.remedy]
    button = AUDIT_BUTTONS.get(item.code, button)
    headline, second = _lines(item, now)
    if item.order_id is None and concern.remedy is Remedy.SHOW:
        button = BUTTONS[Remedy.UNDERSTOOD]
    return Said(headline, second, say(button))


def _lines(item: AttentionItem, now: datetime | None) -> tuple[str, str]:
    about = item.about if isinstance(item, AttentionEntry) else None
    values = _values(item, about or About(), now or item.since)
    if item.code == NOT_UNDERSTOOD:
        return _unread(item)
    if item.code in ("left_without_identifier", "left_unidentified"):
        return _left_without(item.code, about or About(missing=1), values)
    kind = given_up_kind(item.code)
    code = item.code
    if kind is EffectKind.ANNOUNCE and code.endswith("identifier_differs"):
        code = "identifier_differs"
    if code in _ALL_WORDS:
        headline, second = _ALL_WORDS[code]
        # A plain item has no facts to fill a second line with; its own sentence says the rest.
        tail = say(second, **values) if about is not None else in_our_words(item.detail)
        return say(headline, **values), tail
    if kind is not None:
        headline, second = GIVEN_UP[kind]
        if kind is EffectKind.CREATE and now is not None:
            headline = QT_TRANSLATE_NOOP(
                "messages",
                "Order {order} is accepted but has been missing in ShipStation for {age}.",
            )
            values["age"] = times.age(item.since, now)
        return say(headline, **values), say(second, **values).strip()
    return _unknown(item, values["order"])


def _values(item: AttentionItem, about: About, now: datetime) -> dict[str, str]:
    return {
        "order": number(item.order_id) if item.order_id is not None else "–",
        "detail": in_our_words(item.detail),
        "end": ", ".join(ending(one) for one in about.scanned[: 1 if about.registered else 3]),
        "held": ending(about.registered),
        "lacking": ", ".join(ending(one) for one in about.lacking[:3]) or "–",
        "error": about.notify_error or "–",
        "parcel": about.parcel[0] or "–",
        "old": about.market_parcel or "–",
        "other": number(about.other_order) if about.other_order is not None else "–",
        "until": times.clock(about.ship_by, now) or "–",
        "skus": ", ".join(about.gone_skus),
        "chief": about.chief_number or "–",
        "wanted": ", ".join(f"{count} × {sku}" for sku, count in about.wanted) or "–",
        "count": str(len(about.parcels)),
        "told": next(iter(about.parcels), "–"),
        "others": ", ".join(about.parcels[1:]) or "–",
        "parts": address_parts(about.address_gaps),
        "status": shipstation_status_word(about.status[0]),
        "target": shipstation_status_word(about.status[1]),
    }


def _left_without(code: str, about: About, values: dict[str, str]) -> tuple[str, str]:
    if about.missing_kind is IdentifierKind.SERIAL:
        headline = QT_TRANSLATE_NOOP("messages", "Order {order} left without a serial number.")
    else:
        headline = QT_TRANSLATE_NOOP("messages", "Order {order} left without an IMEI.")
    if code == "left_unidentified":
        second = QT_TRANSLATE_NOOP(
            "messages",
            "ShipStation tells Back Market without it. Scan the phone if it is still here, and "
            "enter its number in the Back Office.",
        )
        return say(headline, **values), say(second)
    second = say_count(
        QT_TRANSLATE_N_NOOP(
            "messages", "%n phones were not scanned. A scan now goes straight to Back Market."
        ),
        about.missing,
    )
    if about.missing == 1:
        second = say(
            QT_TRANSLATE_NOOP(
                "messages", "One phone was not scanned. A scan now goes straight to Back Market."
            )
        )
    return say(headline, **values), second


def _unread(item: AttentionItem) -> tuple[str, str]:
    if item.order_id is None:
        headline = say(QT_TRANSLATE_NOOP("messages", "A record could not be read."))
    else:
        words = QT_TRANSLATE_NOOP("messages", "Order {order} could not be read.")
        headline = say(words, order=number(item.order_id))
    words = QT_TRANSLATE_NOOP("messages", "{detail} Everything is read once more.")
    return headline, say(words, detail=in_our_words(item.detail))


def _unknown(item: AttentionItem, order: str) -> tuple[str, str]:
    """Say a code that has no words: its own sentence, the order's number in it once."""
    told = in_our_words(item.detail) or item.code.replace("_", " ")
    if item.order_id is None:
        return told, ""
    plain = str(item.order_id)
    if plain in told:
        return told.replace(plain, order), ""
    return say(
        QT_TRANSLATE_NOOP("messages", "Order {order}: {detail}"), order=order, detail=told
    ), ""


def support_text(item: AttentionItem) -> str:
    """Write what Back Market's support has to know to correct a final identifier."""
    about = item.about if isinstance(item, AttentionEntry) else About()
    return wrong_identifier_text(
        item.order_id or 0,
        about.line_id or 0,
        about.registered,
        about.scanned[0] if about.scanned else "",
    )


def wrong_identifier_text(order_id: int, line_id: int, held: str, right: str) -> str:
    """Write the text for support, numbers as they are so that they can be searched for."""
    words = QT_TRANSLATE_NOOP(
        "messages",
        "Hello, order {order}, line {line}: the number {held} was registered for it, which is "
        "not the device that we sent. The right one is {right}. Please correct it; we cannot "
        "change it ourselves.",
    )
    return say(words, order=order_id, line=line_id, held=held or "–", right=right or "…")
