"""How wide a column has to be for its heading, whatever the language."""

from __future__ import annotations

from PySide6.QtGui import QFontMetrics

from bb_desktop.ui import theme

#: The edges that the style sheet leaves, and the mark of the order.
_BESIDE_WORDS = 24


def heading_width(words: str) -> int:
    """Give the pixels that a heading needs, beside the mark of the order."""
    metrics = QFontMetrics(theme.font("caption_strong"))
    return metrics.horizontalAdvance(words) + _BESIDE_WORDS
