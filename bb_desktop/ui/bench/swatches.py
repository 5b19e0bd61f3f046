"""The colours of phones: a swatch for a colour's word, in the languages of the markets."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

#: What a colour looks like, and the words for it, without accents and in small letters.
_WORDS = {
    "#1B1B1D": "black noir schwarz nero negro preto zwart midnight minuit mitternacht mezzanotte "
    "medianoche graphite graphit grafito jet obsidian onyx",
    "#F4F3EF": "white blanc weiss bianco blanco branco wit starlight polarstern galassia porcelain",
    "#767B80": "grey gray gris grau grigio cinza grijs spacegrau titanium titane titan titanio",
    "#C9CCD1": "silver argent silber argento plata prata zilver",
    "#E3C9A0": "gold or dore oro dorado ouro goud beige sand",
    "#B3202C": "red rouge rot rosso rojo vermelho rood product",
    "#2F5D9B": "blue bleu blau blu azul blauw sierra pacific ultramarine",
    "#2F6B4F": "green vert grun verde groen alpine",
    "#E9B7C4": "pink rose rosa roze rosegold coral corail koralle",
    "#8E7BB8": "purple violet violett viola purpura roxo paars mauve lila lavender lavande",
    "#F2CF4A": "yellow jaune gelb giallo amarillo amarelo geel",
    "#E58A3C": "orange arancione naranja laranja oranje",
}
_COLOURS = {word: colour for colour, words in _WORDS.items() for word in words.split()}


@lru_cache(maxsize=256)
def swatch(text: str) -> str | None:
    """Give the colour that a box of an article names; None when it names none.

    Of several words the first that is a colour counts; figures belong to storage and names.
    """
    if any(letter.isdigit() for letter in text):
        return None
    folded = unicodedata.normalize("NFKD", text.casefold())
    plain = "".join(letter for letter in folded if not unicodedata.combining(letter))
    found = (_COLOURS.get(word) for word in re.findall(r"[a-z]+", plain))
    return next((colour for colour in found if colour is not None), None)
