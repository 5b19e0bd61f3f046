"""The pictures of what to do: simple shapes in one colour, on a field of 120 by 100.

Somebody with a phone in each hand sees a picture before he reads a sentence.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen

from bb_desktop.ui import icons, theme
from bb_desktop.ui.bench.verdicts import Scene

WIDTH, HEIGHT = 120.0, 100.0
_STROKE = 3.0
_BARS = (2, 1, 3, 1, 1, 2, 1, 3, 2, 1, 1, 2, 3, 1, 2, 1)


class Pencil:
    """Draws the things that scenes are made of."""

    def __init__(self, painter: QPainter, ink: QColor, ground: QColor) -> None:
        """Draw in ``ink``; what stands before something else is filled with ``ground``."""
        self._painter = painter
        self.ink = ink
        self._ground = ground

    def pen(self, *, dashed: bool = False, stroke: float = _STROKE) -> None:
        """Draw lines and filled outlines from now on."""
        pen = QPen(self.ink, stroke)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        if dashed:
            pen.setStyle(Qt.PenStyle.DashLine)
        self._painter.setPen(pen)
        self._painter.setBrush(self._ground)

    def box(self, x: float, y: float, w: float, h: float, *, dashed: bool = False) -> None:
        """Draw a box with round corners."""
        self.pen(dashed=dashed)
        self._painter.drawRoundedRect(QRectF(x, y, w, h), 5, 5)

    def line(self, *points: tuple[float, float]) -> None:
        """Draw a line through points."""
        self.pen()
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        path = QPainterPath(QPointF(*points[0]))
        for point in points[1:]:
            path.lineTo(QPointF(*point))
        self._painter.drawPath(path)

    def bow(self, left: float, right: float, foot: float, top: float) -> None:
        """Draw the bow of a lock."""
        self.pen()
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        side = foot - (foot - top) * 0.35
        path = QPainterPath(QPointF(left, foot))
        path.lineTo(left, side)
        path.cubicTo(left, top - 6, right, top - 6, right, side)
        path.lineTo(right, foot)
        self._painter.drawPath(path)

    def bars(self, x: float, y: float, w: float, h: float) -> None:
        """Draw a barcode."""
        unit = w / (sum(_BARS) + len(_BARS) - 1)
        for bar in _BARS:
            self._painter.fillRect(QRectF(x, y, bar * unit, h), self.ink)
            x += (bar + 1) * unit

    def phone(self, x: float, y: float, w: float, h: float) -> None:
        """Draw a phone."""
        self.box(x, y, w, h)
        self.line((x + w * 0.38, y + h - 7), (x + w * 0.62, y + h - 7))

    def parcel(self, x: float, y: float, w: float, h: float) -> None:
        """Draw a parcel."""
        self.box(x, y, w, h)
        self.line((x, y + h * 0.3), (x + w, y + h * 0.3))
        self.line((x + w / 2, y), (x + w / 2, y + h * 0.3))

    def arrow(self, x: float, y: float, length: float) -> None:
        """Draw an arrow to the right."""
        self.line((x, y), (x + length, y))
        self.line((x + length - 7, y - 7), (x + length, y), (x + length - 7, y + 7))

    def beam(self, y: float, left: float, right: float) -> None:
        """Draw a scanner's beam."""
        self.pen(dashed=True)
        self._painter.drawLine(QPointF(left, y), QPointF(right, y))

    def icon(self, name: str, x: float, y: float, side: float, *, stroke: float = 2.4) -> None:
        """Draw an icon."""
        icons.draw(self._painter, name, QRectF(x, y, side, side), self.ink, stroke=stroke)

    def disc(self, name: str, x: float, y: float, side: float) -> None:
        """Draw an icon on a filled disc."""
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(self.ink)
        self._painter.drawEllipse(QRectF(x, y, side, side))
        inner = QRectF(x, y, side, side).adjusted(
            side * 0.22, side * 0.22, -side * 0.22, -side * 0.22
        )
        icons.draw(self._painter, name, inner, self._ground, stroke=3)

    def word(self, text: str, x: float, y: float, size: int) -> None:
        """Write a word whose letters every label has: IMEI, EID, S/N, figures."""
        self._painter.setPen(self.ink)
        self._painter.setFont(theme.sized_font(size, QFont.Weight.Bold))
        self._painter.drawText(QPointF(x, y), text)


def paint(painter: QPainter, scene: Scene, box: QRectF, ink: QColor, ground: QColor) -> None:
    """Paint a scene into a box, as large as fits."""
    drawing = _SCENES.get(scene)
    if drawing is None:
        return
    scale = min(box.width() / WIDTH, box.height() / HEIGHT)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(
        box.x() + (box.width() - WIDTH * scale) / 2, box.y() + (box.height() - HEIGHT * scale) / 2
    )
    painter.scale(scale, scale)
    drawing(Pencil(painter, ink, ground))
    painter.restore()


def _scan_slip(pencil: Pencil) -> None:
    pencil.box(28, 6, 64, 88)
    for y, right in ((20, 78), (32, 70), (44, 78)):
        pencil.line((40, y), (right, y))
    pencil.bars(38, 60, 44, 20)
    pencil.beam(70, 8, 112)


def _scan_phone(pencil: Pencil) -> None:
    pencil.phone(36, 4, 48, 92)
    pencil.bars(42, 36, 36, 22)
    pencil.beam(47, 10, 110)


def _scan_again(pencil: Pencil) -> None:
    pencil.box(10, 32, 66, 40)
    pencil.bars(18, 40, 50, 24)
    pencil.icon("repeat", 80, 36, 34)


def _label(pencil: Pencil, wanted: str) -> None:
    """Draw a box label on which one code is the right one, and the others are not."""
    pencil.box(6, 4, 96, 92)
    for row, name in enumerate(("EID", "IMEI", "S/N")):
        top = 11.0 + row * 28
        pencil.word(name, 14, top + 15, 11)
        pencil.bars(46, top, 48, 20)
        if name == wanted:
            low = top + 25
            pencil.line((10, top - 5), (112, top - 5), (112, low), (10, low), (10, top - 5))
            pencil.disc("check", 96, top - 1, 22)
        else:
            pencil.line((12, top + 10), (98, top + 10))


def _find_imei(pencil: Pencil) -> None:
    _label(pencil, "IMEI")


def _find_serial(pencil: Pencil) -> None:
    _label(pencil, "S/N")


def _other_phone(pencil: Pencil) -> None:
    pencil.phone(4, 16, 36, 68)
    pencil.line((0, 12), (44, 88))
    pencil.line((44, 12), (0, 88))
    pencil.arrow(50, 50, 20)
    pencil.phone(78, 16, 36, 68)
    pencil.disc("check", 96, 6, 24)


def _check_model(pencil: Pencil) -> None:
    pencil.phone(6, 22, 32, 62)
    pencil.phone(76, 6, 42, 84)
    pencil.line((47, 44), (67, 44))
    pencil.line((47, 56), (67, 56))
    pencil.line((50, 66), (64, 34))


def _do_not_pack(pencil: Pencil) -> None:
    pencil.parcel(20, 20, 80, 64)
    pencil.disc("cross", 62, 38, 52)


def _choose_slot(pencil: Pencil) -> None:
    for row, digit in enumerate("12"):
        top = 8.0 + row * 46
        pencil.box(6, top, 66, 38, dashed=True)
        pencil.word(digit, 30, top + 29, 28)
        pencil.line((112, top + 19), (84, top + 19))
        pencil.line((91, top + 12), (84, top + 19), (91, top + 26))


def _make_label(pencil: Pencil) -> None:
    pencil.parcel(14, 18, 80, 70)
    pencil.box(32, 46, 44, 32)
    pencil.bars(37, 52, 34, 20)
    pencil.disc("check", 82, 62, 32)


def _final(pencil: Pencil) -> None:
    pencil.bow(42, 78, 46, 8)
    pencil.box(30, 46, 60, 46)
    pencil.line((60, 64), (60, 76))


def _other_bench(pencil: Pencil) -> None:
    for left in (2.0, 74.0):
        pencil.line((left, 62), (left + 44, 62))
        pencil.line((left + 6, 62), (left + 6, 90))
        pencil.line((left + 38, 62), (left + 38, 90))
    pencil.parcel(80, 32, 32, 28)
    pencil.box(8, 32, 32, 28, dashed=True)
    pencil.arrow(48, 46, 22)


def _type_again(pencil: Pencil) -> None:
    pencil.box(6, 10, 108, 34)
    pencil.word("…1234", 24, 36, 22)
    pencil.icon("keyboard", 34, 46, 52, stroke=1.6)


_SCENES: dict[Scene, Callable[[Pencil], None]] = {
    Scene.SCAN_SLIP: _scan_slip,
    Scene.SCAN_PHONE: _scan_phone,
    Scene.SCAN_AGAIN: _scan_again,
    Scene.FIND_IMEI: _find_imei,
    Scene.FIND_SERIAL: _find_serial,
    Scene.OTHER_PHONE: _other_phone,
    Scene.CHECK_MODEL: _check_model,
    Scene.DO_NOT_PACK: _do_not_pack,
    Scene.CHOOSE_SLOT: _choose_slot,
    Scene.MAKE_LABEL: _make_label,
    Scene.FINAL: _final,
    Scene.OTHER_BENCH: _other_bench,
    Scene.TYPE_AGAIN: _type_again,
}
