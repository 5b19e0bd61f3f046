"""Tracking numbers before they go to Back Market, which stores whatever it is given.

Found there on shipped orders: whole URLs, ``YOUR_TRACKING_NUMBER``, a dot at the end.
"""

from __future__ import annotations

import re
import unicodedata

#: Back Market's limit for the field; the shortest number that a carrier uses has 8 places.
LONGEST = 200
SHORTEST = 6

_LEGAL = re.compile(r"[A-Za-z0-9][A-Za-z0-9./_-]*")
_URL = re.compile(r"://|^www\.|^http|\.(?:com|co|de|es|fr|it|net|org|uk)(?:/|$)", re.IGNORECASE)
_PLACEHOLDERS = frozenset(
    {
        *("na", "none", "null", "nil", "nan", "undefined", "unknown", "missing", "empty"),
        *("tba", "tbc", "tbd", "todo", "pending", "example", "sample", "dummy", "fake"),
        *("pickup", "collected", "nonumber", "handdelivery", "letter", "shipped", "sent"),
    }
)
_PLACEHOLDER_PARTS = ("tracking", "yournumber")
_COUNTED_UP = "01234567890123456789"


def clean_tracking(text: str) -> str:
    """Take out what slips in by copying: blanks and invisible characters anywhere, a last dot."""
    kept = "".join(
        one for one in text if not one.isspace() and unicodedata.category(one) not in ("Cf", "Cc")
    )
    return kept.rstrip(".")


def tracking_fault(text: str) -> str | None:
    """Say in one sentence what keeps a tracking number from being sent, or None if it is fit.

    Args:
        text: As typed or as cleaned; it is cleaned here as well.
    """
    number = clean_tracking(text)
    plain = re.sub(r"[\W_]", "", number).casefold()
    if not number:
        return "There is no tracking number."
    if _URL.search(number):
        return "The tracking number is a web address; only the number itself may be sent."
    if _placeholder(plain):
        return "The tracking number is a placeholder."
    if len(number) < SHORTEST:
        return f"The tracking number is too short: fewer than {SHORTEST} characters."
    if len(number) > LONGEST:
        return f"The tracking number is too long: more than {LONGEST} characters."
    if not _LEGAL.fullmatch(number):
        return "The tracking number has a character that no carrier uses."
    if not any(one.isdigit() for one in number):
        return "The tracking number has no digit."
    return None


def _placeholder(plain: str) -> bool:
    return (
        plain in _PLACEHOLDERS
        or plain.startswith("test")
        or any(part in plain for part in _PLACEHOLDER_PARTS)
        or (len(plain) > 1 and len(set(plain)) == 1)
        or (len(plain) >= 4 and plain in _COUNTED_UP)
    )
