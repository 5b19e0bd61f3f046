"""The verdict band: one big word with sign and colour, what to do, and how to go on.

A verdict is painted in one frame, nothing moves or fades, and long sentences shrink before they
are ever cut: somebody reads this from two metres away with a phone in each hand.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QFont,
    QFontMetricsF,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from bb_desktop.ui import icons, theme
from bb_desktop.ui.bench import lettering, scenes
from bb_desktop.ui.bench.verdicts import Scene, Sign, Verdict, asks_for_slip

#: The band's share of the page.
SHARE = 0.29
#: A picture beside the words may not squeeze them under this share of the band's width.
_WORDS_SHARE = 0.5


class VerdictBand(QWidget):
    """Paints the verdict on the last scan.

    Attributes:
        pictures: Show the picture of what to do in the band; the page shows it elsewhere else.
        digits: So many places are to be chosen from by their digit; 0 when nothing is asked.

    Signals:
        answered: A click on a verdict that wants an answer.
    """

    answered = Signal()

    def __init__(self, look: theme.Theme, parent: QWidget | None = None) -> None:
        """Begin by asking for a packing slip."""
        super().__init__(parent)
        self._look = look
        self._verdict = asks_for_slip()
        self._listening = True
        self.pictures = True
        self.digits = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self._sentence())
        look.changed.connect(self.update)

    @property
    def verdict(self) -> Verdict:
        """Give the verdict that is shown."""
        return self._verdict

    @property
    def listening(self) -> bool:
        """Say whether scans come here: no other program is in front."""
        return self._listening

    def show_verdict(self, verdict: Verdict) -> None:
        """Show a verdict, and tell it to screen readers as an alert."""
        self._verdict = verdict
        self._tell()
        tip = self.tr("Click or press Space to go on") if verdict.stays else ""
        self.setToolTip(tip)
        self.update()

    def set_listening(self, *, listening: bool) -> None:
        """Say whether another program is in front, which gets the scans then."""
        if listening != self._listening:
            self._listening = listening
            self._tell()
            self.update()

    def sizeHint(self) -> QSize:
        """Give a comfortable size."""
        return QSize(640, 150)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Take a click for an answer; one that only brings the window to the front is none."""
        if self._verdict.stays and self._listening:
            self.answered.emit()
        super().mouseReleaseEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground, edge, sign, words, picture, and how it is answered."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground, ink = self._colours()
        box = QRectF(self.rect())
        painter.fillRect(box, ground)
        edge = self._paint_edge(painter, box, ink)
        if not self._listening:
            below = self._paint_not_listening(painter, box.adjusted(0, edge, 0, 0))
            box.setTop(below.top() - edge)
        page_height = round(self.height() / SHARE)
        gap = max(self.height() * 0.09, 10)
        inner = box.adjusted(gap * 1.3, edge + gap * 0.45, -gap, -edge - gap * 0.45)
        side = min(inner.height() * 0.76, inner.width() * 0.14)
        sign = QRectF(inner.left(), inner.center().y() - side / 2, side, side)
        self._paint_sign(painter, sign, ground, ink)
        words = inner.adjusted(side + gap * 1.3, 0, 0, 0)
        if self._answers():
            width = max(min(self.width() * 0.145, self.height() * 0.92), self._hint_width())
            words.setRight(words.right() - width - gap)
            hint = QRectF(words.right() + gap, inner.top(), width, inner.height())
            self._paint_hint(painter, hint, page_height, ink)
        if self.pictures and self._listening and self._verdict.scene is not Scene.NONE:
            width = inner.height() * 1.1
            if words.width() - width - gap > self.width() * _WORDS_SHARE:
                words.setRight(words.right() - width - gap)
                picture = QRectF(words.right() + gap, inner.top(), width, inner.height())
                scenes.paint(painter, self._verdict.scene, picture, ink, ground)
        self._paint_words(painter, words, page_height, ink)
        painter.end()

    def _tell(self) -> None:
        self.setAccessibleName(self._sentence())
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def _sentence(self) -> str:
        verdict = self._verdict
        said = [verdict.word, verdict.line, verdict.detail, *self._answers()]
        if not self._listening:
            said.insert(0, self._not_listening())
        return ". ".join(part.rstrip(".") for part in said if part)

    def _not_listening(self) -> str:
        return self.tr("This window is not in front. Click here before you scan.")

    def _answers(self) -> tuple[str, ...]:
        """Say how the verdict is answered: why, the key, the card; nothing when it need not be."""
        if self.digits:
            keys = self.tr("1 – {last}").format(last=self.digits)
            return (self.tr("Which place?"), keys, self.tr("or another scan"))
        if self._verdict.can_overrule:
            if self._verdict.scene is Scene.OTHER_BENCH:
                return (self.tr("Take it over"), self.tr("F7"), self.tr("or scan SURE"))
            if self._verdict.scene is Scene.CHECK_MODEL:
                return (self.tr("Right phone"), self.tr("F7"), self.tr("or scan SURE"))
            return (self.tr("Go on all the same"), self.tr("F7"), self.tr("or scan SURE"))
        if self._verdict.stays:
            return (self.tr("To go on"), self.tr("Space"), self.tr("or scan NOTED"))
        return ()

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

    def _paint_edge(self, painter: QPainter, box: QRectF, ink: QColor) -> float:
        """Paint what tells the verdicts apart without any colour; gives its height."""
        match self._verdict.sign:
            case Sign.REFUSED:
                height = max(box.height() * 0.072, 7.0)
                for top in (box.top(), box.bottom() - height):
                    _paint_stripes(painter, QRectF(box.left(), top, box.width(), height), ink)
                return height
            case Sign.CAUTION:
                height = max(box.height() * 0.038, 5.0)
                for top in (box.top(), box.bottom() - height):
                    painter.fillRect(QRectF(box.left(), top, box.width(), height), ink)
                return height
            case Sign.ASK:
                painter.setPen(QPen(self._look.colours.role("accent"), 3))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(box.adjusted(1.5, 1.5, -1.5, -1.5))
                return 3.0
            case _:
                return 0.0

    def _paint_not_listening(self, painter: QPainter, box: QRectF) -> QRectF:
        """Say across the band that scans go elsewhere; gives what is left of the box below."""
        colours = self._look.colours
        height = max(self.height() * 0.16, 18.0)
        strip = QRectF(box.left(), box.top(), box.width(), height)
        painter.fillRect(strip, colours.role("tooltip"))
        painter.setPen(colours.role("on_tooltip"))
        text = self._not_listening()
        size = lettering.pixels("side", round(self.height() / SHARE)) + 2
        painter.setFont(lettering.one_line(text, strip.width() - 24, size, QFont.Weight.DemiBold))
        painter.drawText(strip, Qt.AlignmentFlag.AlignCenter, text)
        return QRectF(box.left(), strip.bottom(), box.width(), box.height() - height)

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

    def _hint_width(self) -> float:
        """Give the width under which the least letters of the hint would be cut."""
        metrics = QFontMetricsF(theme.sized_font(lettering.LEAST_PX, QFont.Weight.DemiBold))
        return max(metrics.horizontalAdvance(text) for text in self._answers()) + 8

    def _paint_hint(self, painter: QPainter, box: QRectF, page_height: int, ink: QColor) -> None:
        """Say how a verdict is answered: a word, the key as a key, the card."""
        why, key, card = self._answers()
        size = lettering.pixels("side", page_height)
        height = max(box.height() * 0.32, 28.0)
        middle = QRectF(box.left(), box.center().y() - height / 2, box.width(), height)
        room = (box.height() - height) / 2
        painter.setPen(ink)
        for text, top in ((why, middle.top() - room), (card, middle.bottom())):
            painter.setFont(lettering.one_line(text, box.width(), size, QFont.Weight.DemiBold))
            painter.drawText(
                QRectF(box.left(), top, box.width(), room), Qt.AlignmentFlag.AlignCenter, text
            )
        painter.setPen(QPen(ink, 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(middle.adjusted(1, 1, -1, -1), 6, 6)
        wished = round(size * 1.3)
        painter.setFont(lettering.one_line(key, box.width() - 12, wished, QFont.Weight.Bold))
        painter.drawText(middle, Qt.AlignmentFlag.AlignCenter, key)

    def _paint_words(self, painter: QPainter, box: QRectF, page_height: int, ink: QColor) -> None:
        verdict = self._verdict
        parts = (
            lettering.Part(
                verdict.word,
                lettering.pixels("verdict_word", page_height),
                QFont.Weight.Bold,
                gives_way=False,
            ),
            lettering.Part(
                verdict.line,
                lettering.pixels("verdict_line", page_height),
                QFont.Weight.DemiBold,
            ),
            lettering.Part(
                verdict.detail, round(lettering.pixels("side", page_height) * 1.15), gap=0.15
            ),
        )
        words = lettering.block(parts, box)
        painter.setPen(ink)
        words.paint(painter, box.left(), box.top() + max((box.height() - words.height) / 2, 0))


def _paint_stripes(painter: QPainter, box: QRectF, ink: QColor) -> None:
    width = box.height() * 2.2
    painter.save()
    painter.setClipRect(box)
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
