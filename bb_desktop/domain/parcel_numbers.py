"""Parcel numbers on carriers' labels, told by shape and check digit.

A label lies on every bench beside the phones, so its barcode is read by mistake every day. It must
be recognised as what it is: some are digits as many as an IMEI's, some look like a serial number.

Sources: UPU S10 (postal items), GS1 General Specifications (SSCC, check digit), USPS Publication
199 (IMpb), the carriers' shipping guides for UPS 1Z, DHL Express, FedEx and DPD.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from stdnum import ean
from stdnum.iso7064 import mod_37_36


@dataclass(frozen=True, slots=True)
class ParcelNumber:
    """A text that is a parcel number.

    Attributes:
        code: Without blanks, in capitals.
        check_digit_ok: None where this carrier's numbers have no check digit.
    """

    code: str
    check_digit_ok: bool | None


def _ups(code: str) -> bool:
    # Letters count as (place in the alphabet + 1) modulo 10; every second character twice.
    values = [int(c) if c.isdigit() else (ord(c) - 63) % 10 for c in code[2:]]
    total = sum(values[0:15:2]) + 2 * sum(values[1:15:2])
    return values[15] == -total % 10


def _s10(code: str) -> bool:
    weights = (8, 6, 4, 2, 3, 5, 9, 7)
    total = sum(weight * int(digit) for weight, digit in zip(weights, code[2:10], strict=True))
    check = 11 - total % 11
    return int(code[10]) == {10: 0, 11: 5}.get(check, check)


def _gs1(code: str) -> bool:
    return ean.calc_check_digit(code[:-1]) == code[-1]


def _fedex_ground(code: str) -> bool:
    # The check digit covers shipper and package only: the last 15 digits.
    return _gs1(code[-15:])


def _gs1_after_routing(code: str) -> bool:
    # 420 and a ZIP code of 5 or 9 digits stand before the number itself.
    return any(_gs1(code[skip:]) for skip in (8, 12) if code[skip : skip + 1] == "9")


def _fedex(code: str) -> bool:
    weights = (3, 1, 7) * 4
    total = sum(weight * int(digit) for weight, digit in zip(weights, code[-12:-1], strict=False))
    return total % 11 % 10 == int(code[-1])


def _fedex_long(code: str) -> bool:
    weights = (1, 7, 3) * 5
    total = sum(weight * int(digit) for weight, digit in zip(weights, code[-14:-1], strict=False))
    return total % 11 % 10 == int(code[-1])


def _dhl_express(code: str) -> bool:
    return int(code[:-1]) % 7 == int(code[-1])


def _dpd(code: str) -> bool:
    return bool(mod_37_36.is_valid(code.removeprefix("%")))


@dataclass(frozen=True, slots=True)
class _Shape:
    pattern: re.Pattern[str]
    check: Callable[[str], bool] | None = None
    # False: the shape alone says too little, so only a right check digit makes it a parcel number.
    enough: bool = True


def _shape(
    pattern: str, check: Callable[[str], bool] | None = None, *, enough: bool = True
) -> _Shape:
    return _Shape(re.compile(pattern), check, enough)


_SHAPES = (
    _shape(r"1Z[0-9A-Z]{15}[0-9]", _ups),
    _shape(r"[A-Z]{2}[0-9]{9}[A-Z]{2}", _s10),  # all posts, Chronopost
    _shape(r"[0-9][A-Z][0-9]{11}"),  # Colissimo
    _shape(r"JJ?D[0-9]{16,20}"),  # DHL, Yodel
    _shape(r"JJD[0-9]{10}"),  # DHL Express, piece
    _shape(r"JVGL[0-9]{10,20}"),
    _shape(r"GM[0-9]{16,18}"),  # DHL eCommerce
    _shape(r"TB[ACM][0-9]{12}"),  # Amazon Logistics
    _shape(r"%?[0-9]{27}[0-9A-Z]", _dpd, enough=False),
    _shape(r"[0-9]{14}[A-Z]", _dpd, enough=False),
    _shape(r"96[0-9]{20}", _fedex_ground),
    _shape(r"9[0-9]{19}|9[0-9]{20}|9[0-9]{21}|9[0-9]{25}", _gs1),  # USPS
    _shape(r"420[0-9]{5}(?:[0-9]{4})?9(?:[0-9]{19}|[0-9]{21}|[0-9]{25})", _gs1_after_routing),
    _shape(r"00[0-9]{18}", _gs1, enough=False),  # SSCC with its application identifier
    _shape(r"(?:100|96)[0-9]{31,32}", _fedex_long, enough=False),
    _shape(r"[0-9]{12}", _fedex, enough=False),
    _shape(r"[0-9]{10}", _dhl_express, enough=False),
)
_LONGEST = 60


def parcel_number(text: str) -> ParcelNumber | None:
    """Read a whole text as a parcel number.

    Lengths at which an IMEI, IMEISV, GTIN-14 or MEID may stand (14 to 16 and 18 digits) are left
    alone on purpose, though FedEx and DPD use them too: the digits cannot tell them apart.

    Args:
        text: One code; blanks may stand in it, as labels print groups.
    """
    code = "".join(text[:_LONGEST].split()).upper()
    if len(text) > _LONGEST or not code.isascii():
        return None
    for shape in _SHAPES:
        if shape.pattern.fullmatch(code):
            passed = shape.check(code) if shape.check else None
            if passed or shape.enough:
                return ParcelNumber(code, passed)
    return None
