"""A translator into a language whose every text is 40 % longer than the English one."""

from __future__ import annotations

import re

from PySide6.QtCore import QTranslator

#: How a day is written, as Qt spells it: letters that stand for figures, not words.
_PATTERN = re.compile(r"[dMyHhm .,:/-]+")
_END = re.compile(r"[.!?:…]*\Z")
_LONGEST_WORD = 9


def longer(text: str) -> str:
    """Make a text two fifths longer; its blanks, its end and patterns of dates stay."""
    if _PATTERN.fullmatch(text):
        return text
    more = round(len(text) * 0.4)
    end = _END.search(text)
    place = end.start() if end is not None else len(text)
    if more < 3:
        return text[:place] + "x" * more + text[place:]
    words = []
    while more > 0:
        length = min(more - 1, _LONGEST_WORD) or 1
        words.append("x" * length)
        more -= length + 1
    return f"{text[:place]} {' '.join(words)}{text[place:]}"


class Longer(QTranslator):
    """Makes every text longer."""

    def isEmpty(self) -> bool:
        """Have every text asked for."""
        return False

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        """Give the longer text."""
        # Qt itself puts the count in the place of ``%n``.
        return longer(source)
