"""The model in a product title: what a type code can tell apart, without storage, colour, grade.

The eight digits at the head of an IMEI (TAC) stand for a model, not for what is in it or around
it, so ``iPhone 12 mini 128 GB - Grün - Ohne Vertrag`` and ``iPhone 12 mini 64 Go - Noir -
Débloqué`` have one key: ``iphone 12 mini``. The key is text that a person can read; it is compared
with keys of the same shop only.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from bb_desktop.domain.product_words import COLOUR_TAILS, COLOURS, DOUBTFUL_COLOURS, LOCK_WORDS

_PIECES = re.compile(r"\s+[-–—|]\s+|\s*[|,;]\s+")
_INNER_MARK = re.compile(r"(?<=\w)['’\u2010\u2011_-](?=\w)")
# Years and generations are part of the model, whatever else stands in brackets is not.
_TOLD_APART = re.compile(r"\(\s*((?:19|20)[0-9]{2}|gen[0-9]+)\s*\)")
_BRACKETS = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
_GENERATION = re.compile(
    r"\b([1-9][0-9]?)\s*(?:st|nd|rd|th|ere|re|e|eme|a|ª|º|\.)?\s*(?:gen\b\.?|generation\w*"
    r"|generacion|generazione)"
)
# "8/128 GB", "8 GB RAM", "64 Go", "256G"; never "5G", which is part of the model.
_STORAGE = re.compile(
    r"\b(?:[0-9]{1,2}\s?(?:gb|go)?\s?[/+]\s?)?[0-9]{1,4}\s?(?:gb|go|tb|to)\b(?:\s*(?:de )?ram\b)?"
    r"|\b(?:16|32|64|128|256|512)g\b|\b(?:ram|rom|ssd)\b"
)
_PLUS = re.compile(r"(?<=\w)\s?\+(?=\s|$)")
_DUAL_SIM = re.compile(r"\b(?:dual|double|doble|doppia|physical|e) ?sim\b|\bduos\b|\besim\b")
_NETWORK = re.compile(r"(?:[45]g|lte)")
_LOCKED = re.compile(
    r"\b(?:" + "|".join(sorted(LOCK_WORDS, key=len, reverse=True)) + r"|tous operateurs"
    r"|grade [a-d]\b|(?:factory )?unlocked|no contract|sim lock|entsperrt)\b"
)
# What sellers add behind the model: how new it is. The grade itself is told by the order.
_SOLD_AS = frozenset(
    {
        *("refurbished", "renewed", "used", "grade", "gebraucht", "generaluberholt"),
        *("reconditionne", "reconditionnee", "reacondicionado", "ricondizionato"),
        *("smartphone", "handy", "telephone", "telefono"),
    }
)
_ONE_PIECE_COLOURS = frozenset({"space", "spacial", "espacial", "sideral", "siderale", "phantom"})
_COLOUR_WORDS = COLOURS | COLOUR_TAILS | DOUBTFUL_COLOURS | _ONE_PIECE_COLOURS

# Families whose name says enough; elsewhere the maker's stays ("OnePlus 9", "Xiaomi 9").
_FAMILIES = ("iphone", "ipad", "galaxy", "pixel", "nexus", "redmi", "poco", "mi ", "moto", "xperia")
_SAMSUNG_SHORT = re.compile(r"(?:[sazmjf]\s?[0-9]|note\b|xcover\b)")
_GLUED = re.compile(r"\b(iphone|ipad|pixel|redmi|galaxy|xperia|note|flip|fold)(?=[0-9])")
_SPACED_SERIES = re.compile(r"\b(galaxy [sazmjf]) (?=[0-9])")
_NUMBERED = re.compile(r"\S*[0-9]\S*")


@lru_cache(maxsize=4096)
def model_key(title: str, brand: str = "") -> str:
    """Give the model that a title names, the same for all its storages, colours and languages.

    Args:
        title: As Back Market writes it, pieces between dashes; one run of words works as well.
        brand: The line's; may stand in the title or not.

    Returns:
        Small letters without accents, words parted by one blank; ``""`` when no model is named.
    """
    maker = " ".join(_words(_plain(brand)))
    named = ""
    network = ""
    for piece in _PIECES.split(title):
        words = _model_words(piece, maker)
        if not named:
            named = " ".join(words)
        elif not network and len(words) == 1 and _NETWORK.fullmatch(words[0]):
            # "Galaxy A52 - 5G - 128 GB" is the A52 5G, which is another phone than the A52.
            network = words[0]
    if not named:
        return ""
    if network and network not in named.split():
        named = f"{named} {network}"
    return _with_maker(named, maker)


def same_numbers(one: str, other: str) -> bool:
    """Say whether two keys have the same numbers in them, as two names of one model do."""
    return sorted(_NUMBERED.findall(one)) == sorted(_NUMBERED.findall(other))


def _plain(text: str) -> str:
    folded = unicodedata.normalize("NFKD", text.casefold())
    plain = "".join(one for one in folded if not unicodedata.combining(one))
    return _INNER_MARK.sub(" ", plain)


def _words(text: str) -> list[str]:
    return re.findall(r"[\w.]*\w", text)


def _model_words(piece: str, maker: str) -> list[str]:
    text = _PLUS.sub(" plus", _STORAGE.sub(" ", _plain(piece)))
    text = _BRACKETS.sub(" ", _TOLD_APART.sub(r" \1 ", _GENERATION.sub(r" gen\1 ", text)))
    text = _LOCKED.sub(" ", _DUAL_SIM.sub(" ", text)).replace("one plus", "oneplus")
    words = _words(_GLUED.sub(r"\1 ", text))
    while words and words[0] in _SOLD_AS:
        words = words[1:]
    joined = _SPACED_SERIES.sub(r"\1", " ".join(words))
    if maker and joined.startswith(f"{maker} "):
        joined = joined[len(maker) + 1 :]
    words = [] if joined == maker else joined.split()
    return _without_tail(words)


def _without_tail(words: list[str]) -> list[str]:
    """Take colours and words of the trade off the end; "Black Shark 4" keeps its name."""
    end = len(words)
    while end and (words[end - 1] in _COLOUR_WORDS or words[end - 1] in _SOLD_AS):
        end -= 1
    return words[:end]


def _with_maker(named: str, maker: str) -> str:
    if maker == "samsung" and _SAMSUNG_SHORT.match(named):
        return _SPACED_SERIES.sub(r"\1", f"galaxy {named}")
    if f"{named} ".startswith(_FAMILIES):
        return named
    family = next((one for one in _FAMILIES if f" {one}" in named), None)
    if family is not None:
        # Another maker's name stands before it: "Motorola Moto G", "Apple iPhone" of no brand.
        return named[named.index(f" {family}") + 1 :]
    return f"{maker} {named}" if maker and not named.startswith(f"{maker} ") else named
