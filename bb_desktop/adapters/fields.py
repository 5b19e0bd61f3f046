"""Single fields as the services send them: text, numbers, times and money, read with tolerance.

Both services mix strings and numbers, null and missing keys, snake_case and camelCase. Whatever
is read here either becomes one plain value or a reason that names the field and never its content,
since a field may hold a buyer's particulars.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation
from functools import cache
from typing import Annotated, ClassVar

from pydantic import BaseModel, BeforeValidator, ConfigDict, ValidationError, model_validator
from pydantic.alias_generators import to_camel
from pydantic_core import ErrorDetails, PydanticCustomError

#: What a signed 64-bit column holds; a larger number is none of the services' ids.
_LARGEST = 2**63 - 1
_LARGEST_CENTS = 10**15
_DIGITS = re.compile(r"[+-]?[0-9]{1,19}(?:\.0*)?")
_AMOUNT = re.compile(r"[+-]?[0-9]{1,15}(?:\.[0-9]{0,12})?(?:[eE][+-]?[0-9]{1,2})?")
_YEARS = range(1970, 3000)
_SHOWN_REASONS = 3
#: Notes may have some thousand characters; a longer text than this is none of an order's.
LONGEST_TEXT = 65_536
#: Orders have some thousand characters in all.
LARGEST_RECORD = 1_000_000
#: The largest page that is asked for has five hundred.
MOST_ROWS = 5_000

_PLAIN_REASONS = {
    "missing": "is missing",
    "list_type": "is not a list",
    "dict_type": "is not an object",
}


class Unreadable(Exception):
    """A record that cannot be understood; ``reason`` names the field, never its content."""

    def __init__(self, reason: str) -> None:
        """Keep the reason: a sentence without its full stop."""
        super().__init__(reason)
        self.reason = reason


class WireModel(BaseModel):
    """One JSON object of a service: null and ``""`` count as missing, unknown keys as nothing.

    A field is looked for by its own name, then in camelCase, or by the names that ``spellings``
    lists instead; the first that holds something wins.
    """

    model_config = ConfigDict(extra="ignore", frozen=True, hide_input_in_errors=True)

    spellings: ClassVar[Mapping[str, tuple[str, ...]]] = {}

    @model_validator(mode="before")
    @classmethod
    def _gather(cls, value: object) -> object:
        if not isinstance(value, Mapping):
            raise PydanticCustomError("object", "is not an object")
        found: dict[str, object] = {}
        for name, spelt in _spellings(cls):
            for key in spelt:
                content = value.get(key)
                if content is not None and content != "":
                    found[name] = content
                    break
        return found


@cache
def _spellings(model: type[WireModel]) -> tuple[tuple[str, tuple[str, ...]], ...]:
    return tuple(
        (name, model.spellings.get(name) or tuple(dict.fromkeys((name, to_camel(name)))))
        for name in model.model_fields
    )


def check_size(record: object) -> None:
    """Look whether a record can be kept, known fields and unknown ones.

    Raises:
        Unreadable: All texts and fields of it together are far more than any order has.
    """
    size = 0
    waiting = [record]
    while waiting:
        value = waiting.pop()
        if isinstance(value, str):
            size += len(value)
        elif isinstance(value, Mapping):
            size += sum(len(str(key)) for key in value)
            waiting.extend(value.values())
        elif isinstance(value, list):
            waiting.extend(value)
        size += 1
        if size > LARGEST_RECORD:
            raise Unreadable("the record is too large")


def reason_of(error: ValidationError) -> str:
    """Say why an object did not fit, without a word of its content.

    Returns:
        Up to three field paths with what is wrong (``orderlines[0].price is not an amount``).
    """
    details = error.errors(include_url=False, include_context=False, include_input=False)
    reasons = dict.fromkeys(_reason(detail) for detail in details)
    shown = list(reasons)[:_SHOWN_REASONS]
    left = len(reasons) - len(shown)
    return "; ".join(shown) + (f"; {left} more" if left else "")


def _reason(detail: ErrorDetails) -> str:
    path = ""
    for step in detail["loc"]:
        path += f"[{step}]" if isinstance(step, int) else f".{step}" if path else step
    kind = detail["type"]
    known = kind in _OWN_REASONS
    what = detail["msg"] if known else _PLAIN_REASONS.get(kind, "is not understood")
    return f"{path or 'the record'} {what}"


_OWN_REASONS = frozenset({"object", "text", "number", "amount", "time", "flag"})


def read_text(value: object) -> str:
    """Read a text: outer blanks are cut, control characters become blanks; a number is a text.

    Raises:
        PydanticCustomError: A list, an object, a truth value, or longer than any text.
    """
    if value is None:
        return ""
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        raise PydanticCustomError("text", "is not a text")
    _check_length(value)
    return "".join(
        " " if unicodedata.category(character) == "Cc" else character for character in str(value)
    ).strip()


def read_exact_text(value: object) -> str:
    """Read a text that people wrote: nothing is cut, line breaks stay.

    Raises:
        PydanticCustomError: Not a text.
    """
    if not isinstance(value, str):
        raise PydanticCustomError("text", "is not a text")
    _check_length(value)
    return value


def _check_length(value: object) -> None:
    if isinstance(value, str) and len(value) > LONGEST_TEXT:
        raise PydanticCustomError("text", "is too long")


def read_visible_text(value: object) -> str:
    """Read a text and drop its invisible characters, as pasted phone numbers carry them."""
    return "".join(c for c in read_text(value) if unicodedata.category(c) != "Cf")


def read_number(value: object) -> int:
    """Read a whole number, written as a number or as digits.

    Raises:
        PydanticCustomError: Not a whole number, or one that no column holds.
    """
    number: int | None = None
    if isinstance(value, int) and not isinstance(value, bool):
        number = value
    elif isinstance(value, float) and value.is_integer():
        number = int(value)
    elif isinstance(value, str) and _DIGITS.fullmatch(value.strip()):
        number = int(value.strip().partition(".")[0])
    if number is None or abs(number) > _LARGEST:
        raise PydanticCustomError("number", "is not a whole number")
    return number


def read_number_if_any(value: object) -> int | None:
    """Read a whole number that nothing depends on: anything else counts as none."""
    try:
        return read_number(value)
    except PydanticCustomError:
        return None


def read_cents(value: object) -> int:
    """Read an amount, written as a text or as a number, in hundredths.

    More than two decimals are rounded half up, as invoices do.

    Raises:
        PydanticCustomError: Not a plain decimal number, or beyond all prices.
    """
    written = str(value).strip() if isinstance(value, str | int | float) else ""
    if isinstance(value, bool) or not _AMOUNT.fullmatch(written):
        raise PydanticCustomError("amount", "is not an amount")
    try:
        cents = Decimal(written).scaleb(2).quantize(Decimal(1), rounding=ROUND_HALF_UP)
    except InvalidOperation as error:
        raise PydanticCustomError("amount", "is not an amount") from error
    if abs(cents) > _LARGEST_CENTS:
        raise PydanticCustomError("amount", "is not an amount")
    return int(cents)


def read_moment(value: object) -> datetime:
    """Read a point in time in ISO 8601, with or without fraction; without an offset it is UTC.

    Returns:
        Aware UTC.

    Raises:
        PydanticCustomError: Not such a time, or outside of 1970 to 2999.
    """
    if not isinstance(value, str) or len(value.strip()) < len("2026-01-01T00:00"):
        raise PydanticCustomError("time", "is not a time")
    try:
        moment = datetime.fromisoformat(value.strip())
        moment = moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
    except (ValueError, OverflowError) as error:
        raise PydanticCustomError("time", "is not a time") from error
    if moment.year not in _YEARS:
        raise PydanticCustomError("time", "is not a time of our days")
    return moment


def read_flag(value: object) -> bool:
    """Read yes or no, written as a truth value, 0 or 1, or in words.

    Raises:
        PydanticCustomError: Anything else.
    """
    if isinstance(value, bool):
        return value
    word = str(value).strip().casefold() if isinstance(value, str | int) else ""
    if word in {"true", "1", "yes", "y"}:
        return True
    if word in {"false", "0", "no", "n"}:
        return False
    raise PydanticCustomError("flag", "is neither yes nor no")


Text = Annotated[str, BeforeValidator(read_text)]
ExactText = Annotated[str, BeforeValidator(read_exact_text)]
VisibleText = Annotated[str, BeforeValidator(read_visible_text)]
Number = Annotated[int, BeforeValidator(read_number)]
NumberIfAny = Annotated[int | None, BeforeValidator(read_number_if_any)]
Cents = Annotated[int, BeforeValidator(read_cents)]
Moment = Annotated[datetime, BeforeValidator(read_moment)]
Flag = Annotated[bool, BeforeValidator(read_flag)]


def first_text(source: Mapping[str, object], keys: Iterable[str]) -> str:
    """Give the first of several keys that holds a text, ``""`` when none does."""
    for key in keys:
        content = source.get(key)
        if isinstance(content, str) and content.strip():
            return read_text(content[:LONGEST_TEXT])
    return ""
