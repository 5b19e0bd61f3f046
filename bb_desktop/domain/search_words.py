"""What the search looks into, and how what a seller typed is compared with it.

Two kinds of text: words, which any part of finds, and numbers of parcels and devices, which only
longer parts find, since three digits occur in nearly every one of them.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

from bb_desktop.domain.orders import BackMarketOrder

#: Fewer characters of an identifier or parcel number find too much.
LEAST_DIGITS = 4
#: A number that was copied in groups has at least as many digits; less may be two sizes.
_LEAST_GROUPED = 6

# Letters that Unicode does not take apart, as people without them on their keyboard type them.
_LETTERS = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "æ": "ae", "œ": "oe", "\u0131": "i"})


def plain(text: str) -> str:
    """Fold case and accents: ``Élise`` is found by ``elise``."""
    folded = unicodedata.normalize("NFKD", text.casefold())
    return "".join(one for one in folded if not unicodedata.combining(one)).translate(_LETTERS)


def asked_words(text: str) -> tuple[str, ...]:
    """Part what was typed into the words that all have to be found; empty for nothing.

    Digits in groups (``28 020 682``, an IMEI as its label prints it) are one word.
    """
    words = plain(text).split()
    joined = "".join(words)
    if len(words) > 1 and joined.isdigit() and len(joined) >= _LEAST_GROUPED:
        return (joined,)
    return tuple(dict.fromkeys(words))


@dataclass(frozen=True, slots=True)
class Searched:
    """What stands on one order for the search, folded, one entry a line."""

    words: str
    numbers: str

    def has(self, word: str) -> bool:
        """Say whether a word of `asked_words` occurs here."""
        return word in self.words or (len(word) >= LEAST_DIGITS and word in self.numbers)


def words_of(order: BackMarketOrder) -> str:
    """Give number, buyer, company, titles and SKUs of an order; an erased buyer is left out."""
    found = [str(order.order_id)]
    if not order.erased:
        found += [order.shipping_address.name, order.shipping_address.company]
    found += [part for line in order.lines for part in (line.title, line.sku)]
    return _lines(found)


def numbers_text(numbers: Iterable[str]) -> str:
    """Give parcel numbers, identifiers and companions (``kind:value``) as text to look into."""
    return _lines(number.rpartition(":")[2] for number in numbers)


def _lines(parts: Iterable[str]) -> str:
    folded = (" ".join(plain(part).split()) for part in parts)
    return "\n".join(dict.fromkeys(part for part in folded if part))
