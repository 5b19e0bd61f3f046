"""Letters of the bench: sizes that stay the same on the glass, and texts that shrink, never clip.

Source of the sizes: the design tokens, ``bench_type``; a size is a share of the page's height, so
that 100 % and 200 % of the system show letters of the same height.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from bb_desktop.ui import theme

#: Share of the page's height, least and most pixels.
SCALE = {
    "order_number": (0.125, 40, 160),
    "verdict_word": (0.104, 34, 140),
    "device": (0.07, 26, 96),
    "verdict_line": (0.049, 18, 64),
    "attribute": (0.049, 18, 64),
    "identifier": (0.044, 17, 56),
    "countdown": (0.038, 16, 48),
    "side": (0.024, 13, 30),
}
#: Under this nothing is written.
LEAST_PX = 12
#: How much a text gives way at a time.
_STEP = 0.96


def pixels(name: str, page_height: int) -> int:
    """Give the size of a kind of letter on a page of this height."""
    share, least, most = SCALE[name]
    return max(least, min(round(share * page_height), most))


def one_line(
    text: str, width: float, wished: int, weight: QFont.Weight = QFont.Weight.Normal
) -> QFont:
    """Give the largest font up to a wished size in which a text fits into one line."""
    size = max(wished, LEAST_PX)
    while size > LEAST_PX:
        font = theme.sized_font(size, weight)
        if QFontMetricsF(font).horizontalAdvance(text) <= width:
            return font
        size -= 1
    return theme.sized_font(LEAST_PX, weight)


def wrapped(font: QFont, text: str, width: float) -> list[str]:
    """Break a text into lines at its blanks; narrow blanks of order numbers are none."""
    metrics = QFontMetricsF(font)
    lines: list[str] = []
    for word in text.split(" "):
        if lines and metrics.horizontalAdvance(f"{lines[-1]} {word}") <= width:
            lines[-1] += f" {word}"
        else:
            lines.append(word)
    return lines


@dataclass(frozen=True, slots=True)
class Part:
    """One text of a block.

    Attributes:
        size: In pixels, as wished.
        gives_way: It shrinks with the others; a part that does not, shrinks only to its width.
        gap: Space above, as a share of its size.
    """

    text: str
    size: int
    weight: QFont.Weight = QFont.Weight.Normal
    gives_way: bool = True
    gap: float = 0.0


@dataclass(frozen=True, slots=True)
class Block:
    """Texts below each other, laid out so that all of them can be read.

    Attributes:
        lines: Font, text, and the space above it, line by line.
    """

    lines: tuple[tuple[QFont, str, float], ...]
    height: float

    def paint(self, painter: QPainter, left: float, top: float) -> None:
        """Paint it with the pen that is set."""
        for font, text, gap in self.lines:
            metrics = QFontMetricsF(font)
            top += gap
            painter.setFont(font)
            painter.drawText(QPointF(left, top + _ascent(metrics)), text)
            top += _high(metrics)


def block(parts: tuple[Part, ...], box: QRectF) -> Block:
    """Lay texts out in a box: at full size if they fit, else smaller, in as many lines as needed.

    Every word stays whole. Where even the smallest letters do not fit, the box is overstepped
    below; no page of ours is that small.
    """
    share = 1.0
    while True:
        made = _at(parts, box.width(), share)
        least = all(part.size * share <= LEAST_PX for part in parts if part.text)
        if made.height <= box.height() or least:
            return made
        share *= _STEP


def _at(parts: tuple[Part, ...], width: float, share: float) -> Block:
    lines: list[tuple[QFont, str, float]] = []
    height = 0.0
    small = all(part.size * share <= LEAST_PX for part in parts if part.gives_way and part.text)
    for part in parts:
        if not part.text:
            continue
        # The one big word keeps its size for longest: it is read from furthest away.
        wished = part.size * (share if part.gives_way or small else max(share, 0.75))
        longest = max(part.text.split(" "), key=len)
        font = one_line(longest, width, round(wished), part.weight)
        gap = part.gap * font.pixelSize()
        for place, text in enumerate(wrapped(font, part.text, width)):
            above = gap if place == 0 and lines else 0.0
            lines.append((font, text, above))
            height += above + _high(QFontMetricsF(font))
    return Block(tuple(lines), height)


def _high(metrics: QFontMetricsF) -> float:
    return (metrics.ascent() + metrics.descent()) * 0.96


def _ascent(metrics: QFontMetricsF) -> float:
    return metrics.ascent() * 0.97
