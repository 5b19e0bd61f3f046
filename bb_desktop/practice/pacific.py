"""ShipStation's clock: naive Pacific time, with a different number of digits at each place.

V1 sends no offset and wants none. Orders and labels carry seven fraction digits, items three,
stores two or three; the last digits of the seven are always zero.
"""

from __future__ import annotations

import re
from datetime import datetime
from zoneinfo import ZoneInfo

PACIFIC = ZoneInfo("America/Los_Angeles")
NAIVE = re.compile(r"\d{4}-\d{2}-\d{2}([T ]\d{2}:\d{2}(:\d{2}(\.\d{1,7})?)?)?")


def wall(at: datetime) -> datetime:
    """Read the wall clock in Los Angeles: naive, cut to milliseconds."""
    local = at.astimezone(PACIFIC).replace(tzinfo=None)
    return local.replace(microsecond=local.microsecond // 1000 * 1000)


def seven_digits(naive: datetime) -> str:
    """Write a time as orders, labels and fulfilments carry it."""
    return f"{naive:%Y-%m-%dT%H:%M:%S}.{naive.microsecond:06d}0"


def three_digits(naive: datetime) -> str:
    """Write a time as items of an order carry it."""
    return f"{naive:%Y-%m-%dT%H:%M:%S}.{naive.microsecond // 1000:03d}"


def trimmed(naive: datetime) -> str:
    """Write a time as stores carry it: a zero in the third place is dropped."""
    text = three_digits(naive)
    return text[:-1] if text.endswith("0") else text


def parse_naive(text: str) -> datetime:
    """Read a time as V1 documents it: ``yyyy-mm-dd hh:mm:ss``, a ``T`` will do; a date is 00:00.

    Whether the real service honours an offset is undocumented, so none is accepted here.

    Raises:
        ValueError: Not such a time, or one with an offset.
    """
    if NAIVE.fullmatch(text) is None:
        raise ValueError(f"not a Pacific time without offset: {text!r}")
    return datetime.fromisoformat(text)
