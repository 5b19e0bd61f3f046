"""Identifiers of devices: IMEI and serial number, checked when made.

Back Market keeps the first identifier that it is given for a device and takes no correction, so
nothing becomes an `Imei` or a `SerialNumber` that breaks a rule that can be checked here.

Source: 3GPP TS 23.003, section 6.2.1 (structure of the IMEI) and annex B (its check digit).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from stdnum import imei as imei_rules

from bb_desktop.domain.errors import InvalidIdentifier

IMEI_LENGTH = 15
TAC_LENGTH = 8

# Typed or copied texts bring typographic blanks and dashes; scanners only ASCII ones.
_PLAIN = str.maketrans(
    {blank: " " for blank in "\u00a0\u2007\u2009\u202f\t"}
    | {dash: "-" for dash in "\u2010\u2011\u2012\u2013\u2014\u2212"}
)
# [0-9], not \d: the digits of other scripts are refused. A scanner does not send them, and a
# number that was half converted on its way is not worth guessing at.
_SPACED_DIGITS = re.compile(r"[0-9](?:[ \-./]{0,3}[0-9])*")
_LONGEST_NUMBER = 200

# Zero is the only digit of which fifteen pass the check: the IMEI of a phone without one.
_EMPTY_IMEI = "0" * IMEI_LENGTH

_SERIAL = re.compile(r"[A-Z0-9](?:[A-Z0-9\-/.]{2,48})[A-Z0-9]")
_LONGEST_TYPED_SERIAL = 100
# What firmware and label templates print where no serial number was ever filled in.
_PLACEHOLDERS = frozenset(
    {
        "CHASSISSERIALNUMBER",
        "DEFAULTSTRING",
        "INVALID",
        "NONE",
        "NOTAPPLICABLE",
        "NOTAVAILABLE",
        "NOTSPECIFIED",
        "NULL",
        "SERIALNUMBER",
        "SYSTEM",
        "SYSTEMSERIALNUMBER",
        "TOBEFILLEDBYO.E.M",
        "UNDEFINED",
        "UNKNOWN",
    }
)


class IdentifierKind(StrEnum):
    """What a product needs: an IMEI, a serial number, or nothing (accessories)."""

    IMEI = "imei"
    SERIAL = "serial"
    NONE = "none"


def spaced_digits(text: str) -> str | None:
    """Give the digits of a text that is one number and nothing else.

    Args:
        text: ASCII digits; up to three blanks, dashes, dots or slashes may stand between two of
            them (labels print ``35-209900-176148-1``).

    Returns:
        The digits, never empty, or None when anything else stands in the text.
    """
    stripped = text.strip()
    if len(stripped) > _LONGEST_NUMBER:
        return None
    plain = stripped.translate(_PLAIN)
    if not _SPACED_DIGITS.fullmatch(plain):
        return None
    return "".join(character for character in plain if character.isdigit())


def _masked(text: str, *, head: int, tail: int) -> str:
    hidden = len(text) - head - tail
    return text[:head] + "*" * hidden + text[len(text) - tail :]


@dataclass(frozen=True, slots=True)
class Imei:
    """A checked IMEI: 15 ASCII digits whose last digit is the Luhn check digit."""

    digits: str

    def __post_init__(self) -> None:
        """Refuse what is no IMEI, however it was made.

        Raises:
            InvalidIdentifier: Not 15 digits, a wrong check digit, or only zeros.
        """
        if len(self.digits) != IMEI_LENGTH or spaced_digits(self.digits) != self.digits:
            raise InvalidIdentifier(f"An IMEI has {IMEI_LENGTH} digits and nothing else.")
        if self.digits == _EMPTY_IMEI:
            raise InvalidIdentifier("This IMEI is all zeros: the phone does not tell its number.")
        if not imei_rules.is_valid(self.digits):
            raise InvalidIdentifier(
                "The check digit of this IMEI is wrong: one digit or more was misread."
            )

    @classmethod
    def parse(cls, text: str) -> Imei:
        """Read an IMEI as scanned or typed.

        Args:
            text: 15 digits; blanks, dashes, dots or slashes may stand between them.

        Raises:
            InvalidIdentifier: Not 15 digits, a wrong check digit, or only zeros.
        """
        digits = spaced_digits(text)
        if digits is None:
            raise InvalidIdentifier(f"An IMEI has {IMEI_LENGTH} digits and nothing else.")
        if len(digits) != IMEI_LENGTH:
            raise InvalidIdentifier(f"An IMEI has {IMEI_LENGTH} digits; this has {len(digits)}.")
        return cls(digits)

    @property
    def tac(self) -> str:
        """Give the type allocation code: the first 8 digits, which stand for the model."""
        return self.digits[:TAC_LENGTH]

    @property
    def masked(self) -> str:
        """Give the form for logs: model and last two digits, the phone itself hidden."""
        return _masked(self.digits, head=TAC_LENGTH, tail=2)

    @property
    def kind(self) -> IdentifierKind:
        """Say that this is an IMEI."""
        return IdentifierKind.IMEI

    @property
    def value(self) -> str:
        """Give the digits, as both services store them."""
        return self.digits


@dataclass(frozen=True, slots=True)
class SerialNumber:
    """A serial number: 4 to 50 capitals, digits, dashes, slashes or dots, none at its ends.

    Real ones have 7 (Dell), 8 (Lenovo), 10 (HP), 11 (Samsung) or 10 to 12 characters (Apple), and
    no check digit; 50 is the most that Back Market takes.
    """

    text: str

    def __post_init__(self) -> None:
        """Refuse what cannot be a serial number, however it was made.

        Raises:
            InvalidIdentifier: Wrong length or characters, or a placeholder.
        """
        if not _SERIAL.fullmatch(self.text):
            raise InvalidIdentifier(
                "A serial number has 4 to 50 letters and digits; dashes, slashes and dots may "
                "stand between them."
            )
        if self.text in _PLACEHOLDERS or len(set(self.text)) == 1:
            raise InvalidIdentifier("This text stands where no serial number was filled in.")

    @classmethod
    def parse(cls, text: str) -> SerialNumber:
        """Read a serial number as scanned or typed.

        Args:
            text: In capitals or not; blanks in it are dropped, as labels print groups.

        Raises:
            InvalidIdentifier: Wrong length or characters, or a placeholder.
        """
        if len(text) > _LONGEST_TYPED_SERIAL:
            raise InvalidIdentifier("A serial number has at most 50 letters and digits.")
        # Only ASCII is raised to capitals: "ß" would become two letters.
        plain = "".join(text.translate(_PLAIN).split())
        return cls(plain.upper() if plain.isascii() else plain)

    @property
    def masked(self) -> str:
        """Give the form for logs: the first and the last two characters."""
        shown = 2 if len(self.text) >= 7 else 1
        return _masked(self.text, head=shown, tail=shown)

    @property
    def kind(self) -> IdentifierKind:
        """Say that this is a serial number."""
        return IdentifierKind.SERIAL

    @property
    def value(self) -> str:
        """Give the text, as both services store it."""
        return self.text


Identifier = Imei | SerialNumber


def identifier_from(kind: IdentifierKind, value: str) -> Identifier:
    """Read an identifier whose kind is known, as from the store or a service's reply.

    Raises:
        InvalidIdentifier: The value is not of that kind, or the kind is ``none``.
    """
    match kind:
        case IdentifierKind.IMEI:
            return Imei.parse(value)
        case IdentifierKind.SERIAL:
            return SerialNumber.parse(value)
        case IdentifierKind.NONE:
            raise InvalidIdentifier("This product takes no identifier.")


def same_identifier(one: str, other: str) -> bool:
    """Say whether two identifiers are the same, whatever their case and blanks."""
    return one.replace(" ", "").casefold() == other.replace(" ", "").casefold()
