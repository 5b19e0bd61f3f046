"""Identifiers as spreadsheets leave them: what can be repaired is, what lost digits is named.

A spreadsheet takes an IMEI for a number: it is shown as ``3,54178E+14``, loses its leading zero, or
grows a ``.0``. A number that was rounded cannot be had back: no digit is guessed.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from stdnum import luhn

from bb_desktop.domain.errors import InvalidIdentifier
from bb_desktop.domain.identifiers import (
    IMEI_LENGTH,
    Identifier,
    Imei,
    SerialNumber,
    spaced_digits,
)


class CellFault(StrEnum):
    """Why a cell holds no identifier that can be relied upon."""

    MISSING = "missing"
    ROUNDED = "rounded"
    A_DATE = "a_date"
    CHECK_DIGIT = "check_digit"
    LENGTH = "length"
    NOT_AN_IDENTIFIER = "not_an_identifier"


@dataclass(frozen=True, slots=True)
class Repaired:
    """An identifier and whether it had to be repaired to be read."""

    identifier: Identifier
    repaired: bool = False


# ="350…", '350… and "350…": three ways of telling a spreadsheet that this is text.
_AS_TEXT = re.compile(r"=\s*\"([^\"]*)\"|'(.*)|\"([^\"]*)\"|=\s*([0-9]+)", re.DOTALL)
_SCIENTIFIC = re.compile(r"([0-9])(?:[.,]([0-9]+))?\s*E\s*\+?([0-9]{1,3})", re.IGNORECASE)
_DECIMALS = re.compile(r"([0-9]+)[.,]0+")
_GROUPED = re.compile(r"[0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,3}(?:\.[0-9]{3})+")
_DATE = re.compile(
    r"[0-3]?[0-9][./-][01]?[0-9][./-](?:[0-9]{2}){1,2}|(?:19|20)[0-9]{2}-[01][0-9]-[0-3][0-9]"
    r"(?:[ T]00:00(?::00)?)?|[0-3]?[0-9][.\-/ ]{1,2}[A-Za-z]{3,4}\.?"
    r"|[A-Za-z]{3,4}\.?[\-/ ](?:[0-9]{2}){1,2}"
)
_MONTH = re.compile(
    r"jan|feb|f[eé]v|mar|mär|mrz|apr|avr|abr|ma[iy]|jui|jun|giu|jul|lug|aug|ao[uû]|ago|sep|set"
    r"|o[ck]t|ott|nov|d[eé][cz]|dic|ene|gen|mag",
    re.IGNORECASE,
)
# Type codes that begin with a zero begin with 01, so what is left of them begins with a one.
_LOST_ZERO = re.compile(r"1[0-9]{13}")
# A number of about an IMEI's length is one with a digit too few or too many, not a serial number.
_MEANT_AS_IMEI = range(IMEI_LENGTH - 2, IMEI_LENGTH + 3)


def plain_cell(text: str) -> str:
    """Take the dress off that keeps a spreadsheet from counting: ``="350…"`` is ``350…``."""
    stripped = text.strip()
    if match := _AS_TEXT.fullmatch(stripped):
        return next(group for group in match.groups() if group is not None).strip()
    return stripped


def read_identifier(text: str, *, serials: bool = True) -> Repaired | CellFault:
    """Read a cell that should hold an IMEI or a serial number.

    Args:
        text: The cell as it stands in the file.
        serials: Serial numbers are expected in this column, so a number of another length than an
            IMEI's is one; else only what has letters is.
    """
    plain = plain_cell(text)
    if not plain:
        return CellFault.MISSING
    dressed = plain != text.strip()
    if match := _SCIENTIFIC.fullmatch(plain):
        return _from_scientific(match)
    if match := _DECIMALS.fullmatch(plain):
        plain, dressed = match[1], True
    elif _GROUPED.fullmatch(plain) and len(re.sub(r"[.,]", "", plain)) >= IMEI_LENGTH - 1:
        plain, dressed = re.sub(r"[.,]", "", plain), True
    if _is_date(plain):
        return CellFault.A_DATE
    digits = spaced_digits(plain)
    if digits is not None and len(digits) in _MEANT_AS_IMEI:
        return _from_digits(digits, repaired=dressed)
    if digits is not None and not serials:
        return CellFault.LENGTH
    try:
        return Repaired(SerialNumber.parse(plain), dressed)
    except InvalidIdentifier:
        return CellFault.NOT_AN_IDENTIFIER


def _from_scientific(match: re.Match[str]) -> Repaired | CellFault:
    """Have a number back whose every digit is shown; 3.54E+14 has lost twelve of them.

    Fewer digits than the number has may be all there were (it ends in zeros) or not: that one in
    ten of the rounded ones passes the check digit makes it no proof.
    """
    whole, decimals, exponent = match[1], match[2] or "", int(match[3])
    if exponent != IMEI_LENGTH - 1 or len(decimals) != exponent:
        return CellFault.ROUNDED
    return _from_digits(str(int(Decimal(f"{whole}.{decimals}E{exponent}"))), repaired=True)


def _from_digits(digits: str, *, repaired: bool) -> Repaired | CellFault:
    if _LOST_ZERO.fullmatch(digits) and luhn.is_valid(f"0{digits}"):
        digits, repaired = f"0{digits}", True
    if len(digits) != IMEI_LENGTH:
        return CellFault.LENGTH
    try:
        return Repaired(Imei(digits), repaired)
    except InvalidIdentifier:
        return CellFault.CHECK_DIGIT


def _is_date(text: str) -> bool:
    """Say whether a serial number such as MAR12 or 12-3-4 was taken for a date."""
    if not _DATE.fullmatch(text):
        return False
    letters = re.search(r"[^\W\d_]+", text)
    return letters is None or _MONTH.match(letters[0]) is not None
