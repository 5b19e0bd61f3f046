"""From Back Market's addresses to ShipStation's, and what is missing for a label.

Found in 1,472 captured orders: a house number alone in ``street`` with the street in ``street2``
(2 %), the city repeated in ``street2``, national phone numbers, one with an invisible character.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping

from bb_desktop.domain.orders import Address
from bb_desktop.domain.us_states import state_of_name, state_of_zip

#: Where the house number stands before the street; everywhere else it stands after.
_NUMBER_FIRST = frozenset(
    {"AU", "CA", "FR", "GB", "GG", "HK", "IE", "IM", "IN", "JE", "JP", "LU", "MC", "MT", "NZ", "SG"}
    | {"GF", "GP", "MQ", "NC", "PF", "PR", "RE", "US", "YT", "ZA"}
)
#: Where house number and postcode alone find the door, or the number is the street (Japan).
_NUMBER_IS_ENOUGH = frozenset({"GB", "JP", "NL"})
#: Where no postcode is in use, or parcels go without one.
_NO_POSTCODE = frozenset(
    {"AE", "AG", "AO", "AW", "BI", "BJ", "BO", "BS", "BW", "BZ", "CD", "CF", "CG", "CI", "CM"}
    | {"CW", "DJ", "DM", "ER", "FJ", "GD", "GH", "GM", "GQ", "GY", "HK", "IE", "JM", "KI", "KM"}
    | {"KN", "KP", "LC", "LY", "ML", "MO", "MR", "MW", "NR", "PA", "QA", "RW", "SB", "SC", "SL"}
    | {"SR", "ST", "SX", "SY", "TG", "TK", "TL", "TO", "TV", "UG", "VU", "YE", "ZW"}
)
_HOUSE_NUMBER = re.compile(
    r"\d{1,5}\s?[a-z]?(?:\s?[-/]\s?\d{0,5}[a-z]?)?(?:\s?(?:bis|ter|quater))?", re.IGNORECASE
)
#: How the missing parts are called in a sentence.
PART_NAMES: Mapping[str, str] = {
    "name": "name",
    "street": "street",
    "city": "city",
    "postal_code": "postal code",
    "country": "country",
    "state": "state",
}


def ship_to(address: Address) -> dict[str, str | None]:
    """Write an address as ShipStation takes it.

    A house number alone in ``street`` is joined with ``street2``, in the country's own order; a
    second line that only repeats the city is left out. Nothing is cut and no line is broken: V1
    states no length, carriers differ (35 and more), and ShipStation shows it at the label.

    Returns:
        ``name``, ``company``, ``street1`` to ``street3``, ``city``, ``state``, ``postalCode``,
        ``country`` and ``phone``; None where there is nothing.
    """
    street1, street2 = _streets(address)
    parts = {
        "name": _clean(address.name) or _clean(address.company),
        "company": _clean(address.company),
        "street1": street1,
        "street2": street2,
        "street3": "",
        "city": _clean(address.city),
        "state": us_state(address) if _country(address) == "US" else _clean(address.state),
        "postalCode": _clean(address.postal_code),
        "country": _country(address),
        "phone": phone_for(address),
    }
    return {name: text or None for name, text in parts.items()}


def us_state(address: Address) -> str:
    """Find the state of an address in the United States.

    Returns:
        The two-letter code: of the address's own ``state``, be it code or name, else by the ZIP.
        What Back Market wrote, when neither tells; ``""`` when there is nothing.
    """
    written = _clean(address.state)
    return state_of_name(written) or state_of_zip(_clean(address.postal_code)) or written


def gaps(address: Address) -> tuple[str, ...]:
    """Name the parts that a label cannot do without and this address does not have.

    A postcode is asked for where the country has them (not in Ireland, Hong Kong, the Emirates
    and some sixty others). A state is asked for in the United States alone, where rates cannot
    be had without it; elsewhere Back Market gives none.

    Returns:
        Of ``name``, ``street``, ``city``, ``postal_code``, ``country`` and ``state``, in this
        order; empty when all is there.
    """
    country = _country(address)
    street1, _ = _streets(address)
    number_alone = _HOUSE_NUMBER.fullmatch(street1) and country not in _NUMBER_IS_ENOUGH
    missing = {
        "name": not (_says(address.name) or _says(address.company)),
        "street": not _says(street1) or bool(number_alone),
        "city": not _says(address.city),
        "postal_code": not _says(address.postal_code) and country not in _NO_POSTCODE,
        "country": not re.fullmatch(r"[A-Z]{2}", country),
        "state": country == "US" and not state_of_name(us_state(address)),
    }
    return tuple(part for part, is_missing in missing.items() if is_missing)


def phone_for(address: Address) -> str:
    """Write the phone number in international form (E.164, ``+33639984177``).

    Returns:
        The number as read by the rules of the address's country; what Back Market wrote, without
        invisible characters, when it cannot be read so.
    """
    # Its tables take a tenth of a second to load, and the window must not wait for them.
    import phonenumbers

    written = _clean(address.phone)
    try:
        number = phonenumbers.parse(written, _country(address) or None)
    except phonenumbers.NumberParseException:
        return written
    possible = phonenumbers.is_possible_number_with_reason(number)
    # Seven digits are possible inside one American town, but not from abroad; and a number that
    # keeps its leading zero is a misread one, unless that zero belongs to it, as in Italy.
    misread = number.italian_leading_zero and not phonenumbers.is_valid_number(number)
    if number.extension or misread or possible != phonenumbers.ValidationResult.IS_POSSIBLE:
        return written
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


def _streets(address: Address) -> tuple[str, str]:
    """Give the two street lines: the number joined, the repeated city left out."""
    city = _clean(address.city).casefold()
    lines = [_clean(address.street), _clean(address.street2)]
    if lines[1].casefold() in (city, f"{_clean(address.postal_code).casefold()} {city}"):
        lines[1] = ""
    if not lines[0]:
        return lines[1], ""
    if lines[1] and _HOUSE_NUMBER.fullmatch(lines[0]):
        first = _country(address) in _NUMBER_FIRST
        return " ".join(lines if first else reversed(lines)), ""
    return lines[0], lines[1]


def _country(address: Address) -> str:
    return _clean(address.country).upper()


def _says(text: str) -> bool:
    """Say whether a text tells anything: a dash or a dot in a field does not."""
    return any(one.isalnum() for one in text)


def _clean(text: str) -> str:
    """Take out invisible characters and needless blanks; no letter is changed."""
    # A zero-width joiner belongs to the writing of some names; the marks around numbers do not.
    kept = (
        " " if one.isspace() or unicodedata.category(one) == "Cc" else one
        for one in text
        if one in "\u200c\u200d" or unicodedata.category(one) != "Cf"
    )
    return " ".join("".join(kept).split())
