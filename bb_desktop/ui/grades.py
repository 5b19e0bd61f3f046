"""Back Market's grades in the seller's language, as its own pages write them."""

from __future__ import annotations

from bb_desktop.ui.marked import QT_TRANSLATE_NOOP
from bb_desktop.ui.saying import say

#: By the number of the condition, today's ones: those that a stock list may name.
GRADE_WORDS = {
    9: QT_TRANSLATE_NOOP("messages", "Premium"),
    10: QT_TRANSLATE_NOOP("messages", "Excellent"),
    11: QT_TRANSLATE_NOOP("messages", "Good"),
    12: QT_TRANSLATE_NOOP("messages", "Fair"),
}
#: Those of orders until 2021.
_EARLIER = {
    0: QT_TRANSLATE_NOOP("messages", "Excellent"),
    1: QT_TRANSLATE_NOOP("messages", "Very good"),
    2: QT_TRANSLATE_NOOP("messages", "Good"),
    3: QT_TRANSLATE_NOOP("messages", "Fair"),
    4: QT_TRANSLATE_NOOP("messages", "Stallone"),
}


def grade_word(condition: int | None) -> str:
    """Give Back Market's word for a grade; ``""`` for none, or one that we do not know."""
    if condition is None:
        return ""
    word = GRADE_WORDS.get(condition) or _EARLIER.get(condition)
    return say(word) if word else ""
