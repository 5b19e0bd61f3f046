"""The words that stand on ShipStation's packing slip because of us, in the seller's language.

ShipStation prints what an order was created with, so the words are chosen when it is created and
stay on it: another choice later changes no order that is there. Colours stay in the language of
the title that they are found in. Back Market's grades are the words of its own pages.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

Options = tuple[tuple[str, str], ...]


class SlipLanguage(StrEnum):
    """Languages that the words are known in."""

    ENGLISH = "en"
    GERMAN = "de"
    FRENCH = "fr"


class Detail(StrEnum):
    """What the rules find out about an article."""

    COLOUR = "colour"
    STORAGE = "storage"
    GRADE = "grade"


_EN, _DE, _FR = SlipLanguage

_NAMES = {
    _EN: {Detail.COLOUR: "Colour", Detail.STORAGE: "Storage", Detail.GRADE: "Grade"},
    _DE: {Detail.COLOUR: "Farbe", Detail.STORAGE: "Speicher", Detail.GRADE: "Zustand"},
    _FR: {Detail.COLOUR: "Couleur", Detail.STORAGE: "Stockage", Detail.GRADE: "État"},
}
_DETAILS = {name.casefold(): detail for names in _NAMES.values() for detail, name in names.items()}
#: By Back Market's English words.
_GRADES = {
    _EN: {},
    _DE: {
        "Excellent": "Exzellent",
        "Very good": "Sehr gut",
        "Good": "Gut",
        "Fair": "Akzeptabel",
    },
    _FR: {
        "Excellent": "Parfait",
        "Very good": "Excellent",
        "Good": "Très bon",
        "Fair": "Correct",
    },
}
_DISCOUNTS = {_EN: "Discount", _DE: "Rabatt", _FR: "Remise"}
_PAID = {
    _EN: "{amount} {currency} shipping paid",
    _DE: "{amount} {currency} Versand bezahlt",
    _FR: "{amount} {currency} de port payés",
}


def found_options(language: SlipLanguage, *, colour: str, storage: str, grade: str) -> Options:
    """Name what was found out about an article; what is not known has an empty value.

    Args:
        language: Of the words.
        colour: As the title says it.
        storage: In GB or TB.
        grade: Back Market's English word.
    """
    if language is _FR:
        storage = storage.replace("GB", "Go").replace("TB", "To")
    values = {
        Detail.COLOUR: colour,
        Detail.STORAGE: storage,
        Detail.GRADE: _GRADES[language].get(grade, grade),
    }
    return tuple((_NAMES[language][detail], value) for detail, value in values.items())


def merged_options(found: Options, own: Iterable[tuple[str, str]]) -> Options:
    """Put what the seller fixed in the place of what was found, and the rest of it behind.

    An option is the same in every case and in every language of ours, and then has the name that
    was found; an empty value takes it away.
    """
    fixed = {option_key(name): (name, value) for name, value in own}
    pairs = []
    for name, value in found:
        own_name, own_value = fixed.pop(option_key(name), (name, value))
        same = own_name.casefold() == name.casefold()
        pairs.append((own_name if same else name, own_value))
    return tuple((name, value) for name, value in (*pairs, *fixed.values()) if name and value)


def option_key(name: str) -> str:
    """Give what the name of an option is known by, whichever of our languages it is in."""
    plain = name.strip().casefold()
    return _DETAILS.get(plain, plain)


def discount_name(language: SlipLanguage) -> str:
    """Name a reduction that has no name of its own."""
    return _DISCOUNTS[language]


def shipping_paid(language: SlipLanguage, amount: str, currency: str) -> str:
    """Say what the buyer paid for shipping."""
    return _PAID[language].format(amount=amount, currency=currency)
