"""The verdict band: one big word with sign and colour, and the sentence that belongs to it.

A verdict is painted in one frame, nothing moves or fades, and long sentences shrink before they
are ever cut: somebody reads this from two metres away with a phone in each hand.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QFont,
    QFontMetrics,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from bb_desktop.ui import icons, theme
from bb_desktop.ui.bench.verdicts import Sign, Verdict, asks_for_slip

_PADDING = 18
#: Under this height the word gives way to the sentence.
_LOW = 110
_LEAST_LINE = 13
_LEAST_DETAIL = 12


class VerdictBand(QWidget):
    """Paints the verdict on the last scan.

    Signals:
        answered: A click on a verdict that wants an answer.
    """

    answered = Signal()

    def __init__(self, look: theme.Theme, parent: QWidget | None = None) -> None:
        """Begin by asking for a packing slip."""
        super().__init__(parent)
        self._look = look
        self._verdict = asks_for_slip()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self._sentence())
        look.changed.connect(self.update)

    @property
    def verdict(self) -> Verdict:
        """Give the verdict that is shown."""
        return self._verdict

    def show_verdict(self, verdict: Verdict) -> None:
        """Show a verdict, and tell it to screen readers as an alert."""
        self._verdict = verdict
        self.setAccessibleName(self._sentence())
        tip = self.tr("Click or press Space to go on") if verdict.stays else ""
        self.setToolTip(tip)
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))
        self.update()

    def sizeHint(self) -> QSize:
        """Give a comfortable size."""
        return QSize(640, 150)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Take a click for an answer."""
        if self._verdict.stays:
            self.answered.emit()
        super().mouseReleaseEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground, edge, sign and words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground, ink = self._colours()
        box = QRectF(self.rect())
        shape = QPainterPath()
        shape.addRoundedRect(box, 10, 10)
        painter.setClipPath(shape)
        painter.fillRect(box, ground)
        edge = self._paint_edge(painter, box, ground, ink)
        inner = box.adjusted(_PADDING, edge + 4, -_PADDING, -edge - 4)
        side = min(inner.height() * 0.82, inner.width() * 0.16)
        sign = QRectF(inner.left(), inner.center().y() - side / 2, side, side)
        self._paint_sign(painter, sign, ground, ink)
        words = inner.adjusted(side + _PADDING, 0, 0, 0)
        if self._verdict.stays and words.width() > 380:
            hint = QRectF(words.right() - 118, words.top(), 118, words.height())
            self._paint_hint(painter, hint, ink)
            words.setRight(hint.left() - 10)
        self._paint_words(painter, words.toRect(), ink)
        painter.end()

    def _sentence(self) -> str:
        verdict = self._verdict
        return ". ".join(part for part in (verdict.word, verdict.line, verdict.detail) if part)

    def _colours(self) -> tuple[QColor, QColor]:
        fixed = {
            Sign.OK: theme.OK_COLOURS,
            Sign.REFUSED: theme.REFUSED_COLOURS,
            Sign.CAUTION: theme.CAUTION_COLOURS,
        }.get(self._verdict.sign)
        if fixed is not None:
            return QColor(fixed.ground), QColor(fixed.ink)
        colours = self._look.colours
        return colours.role("surface"), colours.role("text")

    def _paint_edge(self, painter: QPainter, box: QRectF, ground: QColor, ink: QColor) -> float:
        """Paint what tells the verdicts apart without any colour; gives its height."""
        match self._verdict.sign:
            case Sign.REFUSED:
                height = 7.0 if box.height() < 120 else 10.0
                for top in (box.top(), box.bottom() - height):
                    self._paint_stripes(painter, QRectF(box.left(), top, box.width(), height), ink)
                return height
            case Sign.CAUTION:
                height = 5.0 if box.height() < 120 else 8.0
                for top in (box.top(), box.bottom() - height):
                    painter.fillRect(QRectF(box.left(), top, box.width(), height), ink)
                return height
            case Sign.ASK:
                painter.setPen(QPen(self._look.colours.role("accent"), 3))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(box.adjusted(1.5, 1.5, -1.5, -1.5), 9, 9)
                return 3.0
            case _:
                return 0.0

    def _paint_stripes(self, painter: QPainter, box: QRectF, ink: QColor) -> None:
        width = box.height() * 2.2
        painter.save()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        left = box.left() - width
        while left < box.right():
            stripe = QPainterPath(QPointF(left, box.bottom()))
            stripe.lineTo(left + box.height(), box.top())
            stripe.lineTo(left + box.height() + width / 2, box.top())
            stripe.lineTo(left + width / 2, box.bottom())
            stripe.closeSubpath()
            painter.drawPath(stripe)
            left += width
        painter.restore()

    def _paint_sign(self, painter: QPainter, box: QRectF, ground: QColor, ink: QColor) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        inner = box.adjusted(*(box.width() * part for part in (0.24, 0.24, -0.24, -0.24)))
        match self._verdict.sign:
            case Sign.OK:
                painter.drawEllipse(box)
                icons.draw(painter, "check", inner, ground, stroke=3)
            case Sign.REFUSED:
                painter.drawPath(icons.octagon(box))
                icons.draw(painter, "cross", inner, ground, stroke=3.4)
            case Sign.CAUTION:
                painter.drawPath(icons.triangle(box.adjusted(0, box.height() * 0.06, 0, 0)))
                mark = box.adjusted(box.width() * 0.25, box.height() * 0.32, -box.width() * 0.25, 0)
                icons.draw(painter, "exclamation", mark, ground, stroke=3)
            case _:
                icons.draw(painter, "barcode", box, self._look.colours.role("accent"), stroke=1.5)

    def _paint_hint(self, painter: QPainter, box: QRectF, ink: QColor) -> None:
        """Say how a verdict is answered."""
        painter.setPen(ink)
        painter.setFont(theme.font("small"))
        middle = box.center().y()
        upper = QRectF(box.left(), middle - 42, box.width(), 18)
        painter.drawText(upper, Qt.AlignmentFlag.AlignCenter, self.tr("To go on"))
        key = QRectF(box.left(), middle - 20, box.width(), 38)
        painter.setPen(QPen(ink, 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(key, 6, 6)
        painter.setFont(theme.font("lead"))
        painter.drawText(key, Qt.AlignmentFlag.AlignCenter, self.tr("Space"))

    def _paint_words(self, painter: QPainter, box: QRect, ink: QColor) -> None:
        height, verdict = box.height(), self._verdict
        detail = verdict.detail
        share = 0.40 if height > _LOW else 0.32
        word = _fitting(verdict.word, box.width(), height * share, 22, QFont.Weight.Bold)
        line = _fitting(
            verdict.line, box.width(), min(height * 0.21, 30), _LEAST_LINE, QFont.Weight.DemiBold
        )
        small = _fitting(
            detail, box.width(), min(height * 0.135, 18), _LEAST_DETAIL, QFont.Weight.Normal
        )
        word_height = QFontMetrics(word).capHeight() + height * (0.12 if height > _LOW else 0.07)
        lines = [(line, text) for text in _wrapped(line, verdict.line, box.width(), 2)]
        room = height - word_height - sum(QFontMetrics(font).lineSpacing() for font, _ in lines)
        spare = max(int(room / QFontMetrics(small).lineSpacing()), 0)
        lines += [(small, text) for text in _wrapped(small, detail, box.width(), min(spare, 2))]
        total = word_height + sum(QFontMetrics(font).lineSpacing() for font, _ in lines)
        top = box.top() + max((height - total) / 2, 0)
        painter.setPen(ink)
        painter.setFont(word)
        painter.drawText(QPointF(box.left(), top + QFontMetrics(word).capHeight()), verdict.word)
        top += word_height
        for font, text in lines:
            metrics = QFontMetrics(font)
            painter.setFont(font)
            painter.drawText(QPointF(box.left(), top + metrics.ascent()), text)
            top += metrics.lineSpacing()


def _fitting(text: str, width: int, wished: float, least: int, weight: QFont.Weight) -> QFont:
    """Give the largest font, up to a wished size, in which a text fits into a width."""
    size = max(int(wished), least)
    while size > least:
        font = theme.sized_font(size, weight)
        if QFontMetrics(font).horizontalAdvance(text) <= width:
            return font
        size -= 1
    return theme.sized_font(least, weight)


def _wrapped(font: QFont, text: str, width: int, most: int) -> list[str]:
    """Break a text into lines, at most so many; the last one is cut where there are more."""
    metrics = QFontMetrics(font)
    lines: list[str] = []
    # Order numbers hold narrow blanks, at which no line is broken.
    for word in text.split(" "):
        if lines and metrics.horizontalAdvance(f"{lines[-1]} {word}") <= width:
            lines[-1] += f" {word}"
        else:
            lines.append(word)
    if len(lines) > most:
        rest = " ".join(lines[most - 1 :]) if most else ""
        lines = [*lines[: max(most - 1, 0)], rest][:most]
    return [metrics.elidedText(line, Qt.TextElideMode.ElideRight, width) for line in lines]
