"""What a product needs and what its title tells: identifier kind, colour, storage and grade.

The seller's settings for the SKU win everywhere; the rules here are for the SKUs that nobody has
looked at yet, and a wrong guess is corrected there. Titles come in the language of the market
that the order was placed in, pieces between dashes: ``iPhone 12 mini 64 Go - Rouge - Débloqué``.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from bb_desktop.domain.articles import Article
from bb_desktop.domain.identifiers import IdentifierKind
from bb_desktop.domain.product_words import (
    ACCESSORIES,
    BESIDE,
    CAPACITY,
    CHARGING_CASE,
    COLOUR_TAILS,
    COLOURS,
    DEVICES,
    DOUBTFUL_COLOURS,
    FRESH_BATTERY,
    LOCK_WORDS,
    MADE_FOR,
    NO_COLOUR,
    PHONES,
    SIZE,
    WATCH_MODEL,
    WATCH_PARTS,
)
from bb_desktop.domain.shop import Shop
from bb_desktop.domain.slip_words import Options, found_options, merged_options

#: Grades by the number in ``condition``. Source: Back Market seller API 0.1.1, ``ProductCondition``
#: (9 to 12) and ``ListingStateValue`` (0 to 4, on orders until 2021).
GRADES = {
    9: "Premium",
    10: "Excellent",
    11: "Good",
    12: "Fair",
    0: "Excellent",
    1: "Very good",
    2: "Good",
    3: "Fair",
    4: "Stallone",
}

_PIECES = re.compile(r"\s+[-–—|]\s+")
_SOLD_ENDS = re.compile(r"\s[-–—|]\s|[(,;]")
_INNER_MARK = re.compile(r"(?<=\w)['’\u2010\u2011-](?=\w)")
_PHONE = "phone"


def identifier_kind(line: Article, shop: Shop) -> IdentifierKind:
    """Say which identifier each unit of a line needs.

    The seller's setting for the SKU, else by brand and title: an IMEI for phones, a serial number
    for other devices and for what is not recognised, nothing for accessories.
    """
    fixed = shop.product(line.sku).identifier_kind
    return _guess(line.brand, line.title) if fixed is None else fixed


def item_options(line: Article, shop: Shop) -> Options:
    """List what distinguishes an article: colour, storage and grade, as far as known.

    Colour stays in the language of the title, the other words are those of the seller's choice;
    storage is told in that language, too (64 Go is 64 GB).

    Returns:
        Pairs of name and value. The seller's settings replace those of the same name, whatever
        its case or language (an empty value takes it away), and add their own behind.
    """
    grade = "" if line.condition is None else GRADES.get(line.condition, "")
    found = found_options(
        shop.words_on_slips, colour=_colour(line.title), storage=_storage(line.title), grade=grade
    )
    return merged_options(found, shop.product(line.sku).options)


def _plain(text: str) -> str:
    """Fold case, accents and inner hyphens, so that one spelling of a word is enough."""
    folded = unicodedata.normalize("NFKD", text.casefold())
    plain = "".join(one for one in folded if not unicodedata.combining(one))
    return _INNER_MARK.sub(" ", plain).replace("x cover", "xcover")


@lru_cache(maxsize=4096)
def _guess(brand: str, title: str) -> IdentifierKind:
    text = FRESH_BATTERY.sub(" ", _plain(title))
    maker = _plain(brand)
    if maker not in text:
        # "S21 128 GB" of the brand Samsung reads as "samsung s21 128 gb".
        text = f"{maker} {text}"
    device = _first_device(text)
    if device is None:
        return _guess_without_device(text)
    before = text[: device.start]
    if ACCESSORIES.search(before) or MADE_FOR.search(before):
        return IdentifierKind.NONE
    if _goes_on_to_an_accessory(text, device):
        return IdentifierKind.NONE
    return IdentifierKind.IMEI if device.sort == _PHONE else IdentifierKind.SERIAL


@dataclass(frozen=True, slots=True)
class _Device:
    """Where a title names a device, and of which sort."""

    start: int
    end: int
    sort: str


def _first_device(text: str) -> _Device | None:
    """Find the device that the title names first: that one is sold."""
    phone, other = PHONES.search(text), DEVICES.search(text)
    # Where both begin together the other one is the narrower: "oneplus pad", "galaxy watch".
    if other and (phone is None or other.start() <= phone.start()):
        return _Device(other.start(), other.end(), other.lastgroup or "")
    return _Device(phone.start(), phone.end(), _PHONE) if phone else None


def _goes_on_to_an_accessory(text: str, device: _Device) -> bool:
    """Say whether what is sold is an accessory after all: "iPhone 12 case"."""
    # The families of phones are open ("nokia …"), so their own words are looked at as well.
    rest = text[device.start if device.sort == _PHONE else device.end :]
    # Who writes the storage sells the device: "iPhone 12 64 GB charger" is a phone with one.
    ends = (found.start() for end in (_SOLD_ENDS, BESIDE, SIZE) if (found := end.search(rest)))
    sold = rest[: min(ends, default=len(rest))]
    if device.sort == "earphones":
        sold = CHARGING_CASE.sub(" ", sold)
    elif device.sort == "watch" and WATCH_MODEL.search(sold):
        sold = WATCH_PARTS.sub(" ", sold)
    return ACCESSORIES.search(sold) is not None


def _guess_without_device(text: str) -> IdentifierKind:
    if ACCESSORIES.search(BESIDE.split(text, maxsplit=1)[0]):
        return IdentifierKind.NONE
    if any(piece.strip() in LOCK_WORDS for piece in _PIECES.split(text)):
        return IdentifierKind.IMEI
    return IdentifierKind.SERIAL


def _colour(title: str) -> str:
    pieces = [piece.strip() for piece in _PIECES.split(title)]
    for piece in pieces[1:]:
        if _is_colour(piece):
            return piece
    return ""


def _is_colour(piece: str) -> bool:
    plain = _plain(piece)
    words = re.findall(r"\w+", plain)
    if not words or len(words) > 4 or NO_COLOUR.search(plain):
        return False
    if words[0] in DOUBTFUL_COLOURS:
        return all(word in COLOURS | COLOUR_TAILS for word in words[1:])
    return any(word in COLOURS for word in words)


def _storage(title: str) -> str:
    """Find the largest capacity that is not memory: "16GB RAM - SSD 256GB" has 256 GB."""
    sizes = []
    for found in CAPACITY.finditer(title):
        if found["memory"] or not (found["unit"] or found["drive"] or found["behind"]):
            continue
        number = int(found["number"])
        if (found["unit"] or "").upper().startswith("T"):
            sizes.append((number * 1000, f"{number} TB"))
        else:
            sizes.append((number, f"{number} GB"))
    return max(sizes, default=(0, ""))[1]
