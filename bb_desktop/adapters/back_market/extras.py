"""Discounts, gifts and notes of a Back Market order, wherever a payload carries them.

Neither the documentation nor any captured order has such fields. Sellers are promised that none
is lost should one come, so the spellings that shops use for them are all looked for.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator, Mapping

from pydantic_core import PydanticCustomError

from bb_desktop.adapters.fields import first_text, read_cents, read_flag
from bb_desktop.domain.orders import Discount, Money

log = logging.getLogger(__name__)

_LISTS = ("discounts", "vouchers", "coupons", "promotions", "promos")
_SINGLES = ("discount", "voucher", "coupon", "promotion", "promo")
_AMOUNTS = (
    "discount_amount",
    "voucher_amount",
    "coupon_amount",
    "promotion_amount",
    "promo_amount",
    "discountAmount",
    "voucherAmount",
)
_NAMES = ("promo_code", "promoCode", "voucher_code", "coupon_code", "discount_code")
_ROW_NAMES = ("name", "label", "title", "code", "description", "promo_code")
_ROW_AMOUNTS = ("amount", "value", "price", "discount_amount", "discount")
_GIFT_FLAGS = ("gift", "is_gift", "isGift")
_GIFT_MESSAGES = ("gift_message", "giftMessage", "gift_note", "giftNote")
_NOTES = (
    "customer_note",
    "customer_notes",
    "customer_comment",
    "customer_message",
    "buyer_note",
    "buyer_comment",
    "buyer_message",
    "customerNote",
    "customerComment",
    "buyerNote",
)


def discounts_in(source: Mapping[str, object], currency: str) -> tuple[Discount, ...]:
    """Find the discounts of an order or an orderline.

    The same reduction may be told as a list and as a sum; the list wins.

    Returns:
        Negative amounts, whatever their sign on the wire; zeros, and what is not an amount, are
        left out.
    """
    for keys in (_LISTS, _SINGLES, _AMOUNTS):
        found = tuple(
            discount
            for key in keys
            if source.get(key) not in (None, "")
            for discount in _read(key, source[key], source, currency)
        )
        if found:
            return found
    return ()


def _read(
    key: str, value: object, source: Mapping[str, object], currency: str
) -> Iterator[Discount]:
    name = first_text(source, _NAMES) or key.removesuffix("_amount").removesuffix("Amount")
    if isinstance(value, list):
        for row in value:
            if row is not None:
                yield from _read(key, row, source, currency)
    elif isinstance(value, Mapping):
        amount = next((value[k] for k in _ROW_AMOUNTS if value.get(k) is not None), None)
        shown = first_text(value, _ROW_NAMES) or name
        yield from _discount(key, shown, amount, currency)
    elif isinstance(value, bool) or (isinstance(value, str) and not _has_digit_only(value)):
        # A bare code ("WELCOME10") or a mere yes: what it takes off stands elsewhere or nowhere.
        return
    else:
        yield from _discount(key, name, value, currency)


def _has_digit_only(text: str) -> bool:
    return text.strip().lstrip("+-").replace(".", "", 1).isdecimal()


def _discount(key: str, name: str, amount: object, currency: str) -> Iterator[Discount]:
    try:
        cents = read_cents(amount)
    except PydanticCustomError:
        # Money taken off is for information; it must not keep a parcel from going out.
        log.warning("discount not understood key=%s", key)
        return
    if cents:
        yield Discount(name, Money(-abs(cents), currency))


def gift_in(source: Mapping[str, object]) -> tuple[bool, str]:
    """Find out whether an order is a gift, and the message that goes with it (``""`` for none)."""
    message = first_text(source, _GIFT_MESSAGES)
    for key in _GIFT_FLAGS:
        value = source.get(key)
        if isinstance(value, Mapping):
            return True, message or first_text(value, ("message", "note", "text"))
        try:
            if value is not None and read_flag(value):
                return True, message
        except PydanticCustomError:
            # A text where yes or no is expected is the message itself.
            return True, message or first_text(source, (key,))
    return bool(message), message


def note_in(source: Mapping[str, object]) -> str:
    """Find what the buyer wrote to the seller, ``""`` for nothing."""
    return first_text(source, _NOTES)
