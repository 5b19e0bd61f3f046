"""What one code is, told by its whole shape; the types that a scan is read into.

Rules where shapes overlap:

* 15 digits are an IMEI, right or misread, never a parcel number; fifteen zeros are nothing.
* 14 digits are a GTIN-14 if its check digit is right and it does not begin like a phone's model
  code; else unknown: an IMEI without its check digit is not completed.
* 16 digits are an IMEISV, which has no check digit, and never an IMEI plus one.
* 7 to 9 digits are a Back Market order number, also when they would pass as an EAN-8: the slips of
  orders are scanned all day, EAN-8 stands on no phone. With a leading zero, or where the scanner
  says that it read an EAN, they are no order.
* A leading S of an Apple barcode ("serial number" in ANSI MH10.8.2) is taken off when 10 to 12
  characters of Apple's forms follow; a serial read from a *labelled* field keeps it.
* A serial needs a letter and a digit to be told by its shape. Others need a label.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from stdnum import ean, luhn, meid
from stdnum.iso7064 import mod_97_10

from bb_desktop.domain.errors import InvalidIdentifier
from bb_desktop.domain.identifiers import (
    Identifier,
    IdentifierKind,
    Imei,
    SerialNumber,
    spaced_digits,
)
from bb_desktop.domain.labels import Label, LabelField
from bb_desktop.domain.parcel_numbers import parcel_number


class CodeKind(StrEnum):
    """What a code was taken for, by the names that the command line prints."""

    IMEI = "imei"
    IMEI2 = "imei2"
    IMEISV = "imeisv"
    SERIAL = "serial"
    EID = "eid"
    ICCID = "iccid"
    MEID = "meid"
    GTIN = "gtin"
    ORDER = "order"
    TRACKING = "tracking"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Reading:
    """One scan, understood.

    Attributes:
        code: As it was meant: numbers without separators, serials in capitals, digits where a
            foreign keyboard layout had turned them into signs.
        identifier: Set for an IMEI or IMEI2 with the right check digit, and for a serial number.
        check_digit_ok: None where codes of this kind have no check digit.
        raw: As it arrived, cut at the longest text that a barcode can hold.
        layout: The keyboard layout that it was repaired from, as named in `layouts.Repaired`.
        order_number: A Back Market order number, from a barcode that holds just that.
        shipstation_order_id: From a ShipStation packing slip; it is no order number.
        companions: The other understood fields of the same label, in the label's order.
    """

    code: str
    kind: CodeKind
    identifier: Identifier | None = None
    check_digit_ok: bool | None = None
    raw: str = ""
    layout: str | None = None
    order_number: str | None = None
    shipstation_order_id: int | None = None
    companions: tuple[Reading, ...] = ()

    def identifier_of(self, kind: IdentifierKind) -> Identifier | None:
        """Find an identifier of a kind on this label: the main one before its companions."""
        for reading in (self, *self.companions):
            if reading.identifier is not None and reading.identifier.kind is kind:
                return reading.identifier
        return None


_SLIP = re.compile(r"\^#\^([0-9A-F]{1,16})\^?", re.IGNORECASE)
_LARGEST_ORDER_ID = 2**63 - 1
_ORDER = re.compile(r"(?:EU ?|#)?([1-9][0-9]{6,8})", re.IGNORECASE)

# How the model codes (TAC) of phones on the market begin; few GTIN-14 begin so.
_TAC_STARTS = ("01", "35", "44", "45", "49", "86", "91", "98", "99")
_GTIN_LENGTHS = (8, 12, 13, 14)

_MEID = re.compile(r"[A-F][0-9A-F]{13,14}", re.IGNORECASE)
_MEID_DECIMAL_HEAD = range(0xA0000000, 0x100000000)
_ICCID_FILLED = re.compile(r"(89[0-9]{17})F", re.IGNORECASE)
_SERIAL = re.compile(r"(?=.*[A-Z])(?=.*[0-9])[A-Z0-9]{6,20}")
_IMEI_GLUED = re.compile(r"IMEI:?([0-9]+)", re.IGNORECASE)

# Apple's serials: 12 (since 2010) or 10 characters (random, since 2021) without I and O; before
# that 11, with year and week as digits at the third to fifth place.
_APPLE = re.compile(
    r"""S(
        (?=(?:.*[A-Z]){2})(?=(?:.*[0-9]){2}) [A-HJ-NP-Z0-9]{12}
      | (?=(?:.*[A-Z]){2})(?=(?:.*[0-9]){2}) [A-HJ-NP-Z0-9]{10}
      | [A-HJ-NP-Z0-9]{2} [0-9] (?:0[1-9]|[1-4][0-9]|5[0-3]) [A-HJ-NP-Z0-9]{6}
    )""",
    re.VERBOSE,
)


def one_code(text: str) -> Reading | None:
    """Read a text that is one code; None when it is not, or not one that we know."""
    if match := _SLIP.fullmatch(text):
        order_id = int(match[1], 16)
        if 0 < order_id <= _LARGEST_ORDER_ID:
            code = f"^#^{match[1].upper()}^"
            return Reading(code, CodeKind.ORDER, shipstation_order_id=order_id)
        return None
    # Separators are for identifiers: 24-11-2026 is a day, not an order.
    if match := _ORDER.fullmatch(text):
        return Reading(match[1], CodeKind.ORDER, order_number=match[1])
    if digits := spaced_digits(text):
        return number_reading(digits)
    if match := _IMEI_GLUED.fullmatch(text):
        # "IMEI1" and 15 digits cannot be told from "IMEI" and an IMEISV.
        return _imei(match[1]) if len(match[1]) == 15 else None
    if parcel := parcel_number(text):
        return Reading(parcel.code, CodeKind.TRACKING, check_digit_ok=parcel.check_digit_ok)
    return _lettered(text)


def _lettered(text: str) -> Reading | None:
    code = text.upper() if text.isascii() else text
    if match := _ICCID_FILLED.fullmatch(code):
        return _iccid(match[1])
    if _MEID.fullmatch(code):
        check = bool(meid.is_valid(code)) if len(code) == 15 else None
        # Fifteen of these are a serial number unless the check digit says MEID.
        if check is not False:
            return Reading(code, CodeKind.MEID, check_digit_ok=check)
    if _SERIAL.fullmatch(code) and not code.startswith("IMEI"):
        apple = _APPLE.fullmatch(code)
        return _serial(apple[1] if apple else code)
    return None


def number_reading(digits: str) -> Reading | None:
    """Read a number of ASCII digits; None when no kind of number that we know has its shape."""
    match len(digits):
        case 15:
            return _imei(digits)
        case 16:
            return Reading(digits, CodeKind.IMEISV)
        case 8 | 12 | 13 | 14 if gtin := gtin_reading(digits):
            plausible_tac = len(digits) == 14 and digits.startswith(_TAC_STARTS)
            return None if plausible_tac else gtin
        case 32 if digits.startswith("89") or mod_97_10.is_valid(digits):
            # Newer ranges (GSMA SGP.29) need not begin with 89.
            return _eid(digits)
        case 18 | 19 | 20 if digits.startswith("89"):
            return _iccid(digits)
        case 18 if int(digits[:10]) in _MEID_DECIMAL_HEAD and int(digits[10:]) < 2**24:
            return Reading(digits, CodeKind.MEID)
    if parcel := parcel_number(digits):
        return Reading(digits, CodeKind.TRACKING, check_digit_ok=parcel.check_digit_ok)
    return None


def _imei(digits: str, kind: CodeKind = CodeKind.IMEI) -> Reading | None:
    try:
        return Reading(digits, kind, Imei(digits), check_digit_ok=True)
    except InvalidIdentifier:
        if luhn.is_valid(digits):
            return None
        return Reading(digits, kind, check_digit_ok=False)


def _serial(text: str) -> Reading | None:
    try:
        serial = SerialNumber.parse(text)
    except InvalidIdentifier:
        return None
    return Reading(serial.text, CodeKind.SERIAL, serial)


def gtin_reading(digits: str) -> Reading | None:
    """Read a GTIN of 8, 12, 13 or 14 digits; None when its check digit is wrong."""
    if len(digits) in _GTIN_LENGTHS and ean.is_valid(digits):
        return Reading(digits, CodeKind.GTIN, check_digit_ok=True)
    return None


def _eid(digits: str) -> Reading:
    return Reading(digits, CodeKind.EID, check_digit_ok=bool(mod_97_10.is_valid(digits)))


def _iccid(digits: str) -> Reading:
    # 18 digits are an ICCID whose check digit was not printed.
    check = bool(luhn.is_valid(digits)) if len(digits) > 18 else None
    return Reading(digits, CodeKind.ICCID, check_digit_ok=check)


def labelled_reading(field: LabelField) -> Reading | None:
    """Read one labelled field; None when its value is not what its label says."""
    digits = spaced_digits(field.value) or ""
    match field.label:
        case Label.IMEI | Label.IMEI2:
            if len(digits) == 15:
                kind = CodeKind.IMEI2 if field.label is Label.IMEI2 else CodeKind.IMEI
                return _imei(digits, kind)
            if len(digits) == 16:
                return Reading(digits, CodeKind.IMEISV)
            # 14 digits under this label are an IMEI that lacks its last, not a MEID.
            return None if digits else _meid(field.value)
        case Label.GS1_SERIAL:
            if len(digits) == 15 and digits.startswith(_TAC_STARTS) and luhn.is_valid(digits):
                return _imei(digits)
            return _serial(field.value)
        case Label.SERIAL:
            return _serial(field.value)
        case Label.MEID:
            return _meid(field.value)
        case Label.EID:
            return _eid(digits) if len(digits) == 32 else None
        case Label.ICCID:
            found = _ICCID_FILLED.fullmatch(field.value)
            digits = found[1] if found else digits
            return _iccid(digits) if 18 <= len(digits) <= 20 else None
        case Label.GTIN:
            return gtin_reading(digits)
        case Label.PARCEL:
            return number_reading(f"00{digits}")


def _meid(value: str) -> Reading | None:
    """Read a labelled MEID; iPhones print the first 14 digits of the IMEI under this label."""
    compact = "".join(value.split())
    if re.fullmatch(r"[0-9A-Fa-f]{14}|[A-Fa-f][0-9A-Fa-f]{14}|[0-9]{18}", compact):
        return Reading(compact.upper(), CodeKind.MEID)
    return None
