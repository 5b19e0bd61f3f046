"""The two ways of an order, drawn: who brings it to ShipStation, and where the IMEI goes."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from bb_desktop.domain.shop import Mode
from bb_desktop.ui import theme

_BOX_HEIGHT = 40.0
_APART = 9.0
_ARROW = 5.0
_HEIGHTS = {Mode.COMPANION: 158, Mode.BRIDGE: 158}
_LEAST_WIDTH = 260
_WORDS_HEIGHT = 18.0


class Ways(QWidget):
    """Three boxes and the arrows between them."""

    def __init__(self, look: theme.Theme, mode: Mode) -> None:
        """Draw one of the two ways."""
        super().__init__()
        self._look = look
        self._mode = mode
        self.setFixedHeight(_HEIGHTS[mode])
        self.setMinimumWidth(_LEAST_WIDTH)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Ask for as much as words of usual length want."""
        return QSize(420, _HEIGHTS[self._mode])

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._mode is Mode.COMPANION:
            self._companion(painter)
        else:
            self._bridge(painter)
        painter.end()

    def _companion(self, painter: QPainter) -> None:
        width = float(self.width())
        wide = min(118.0, width * 0.28)
        top, foot = 22.0, 22.0 + _BOX_HEIGHT + 46
        market = QRectF(1, top, wide, _BOX_HEIGHT)
        ship = QRectF(width - wide - 1, top, wide, _BOX_HEIGHT)
        ours = QRectF(ship.x(), foot, wide, _BOX_HEIGHT)
        self._box(painter, market, "Back Market")
        self._box(painter, ship, "ShipStation")
        self._box(painter, ours, "BB Desktop", ours=True)
        left, right, middle = market.right() + 6, ship.left() - 6, market.center().y()
        self._arrow(painter, QPointF(left, middle - _APART), QPointF(right, middle - _APART))
        self._arrow(painter, QPointF(right, middle + _APART), QPointF(left, middle + _APART))
        between = QRectF(left, middle - _APART - _WORDS_HEIGHT, right - left, _WORDS_HEIGHT)
        self._words(painter, self.tr("orders"), between)
        between.moveTop(middle + _APART)
        self._words(painter, self.tr("shipped, with the IMEI"), between)
        up = ship.center().x()
        self._arrow(painter, QPointF(up, ours.top() - 4), QPointF(up, ship.bottom() + 4), ours=True)
        beside = QRectF(1, ship.bottom() + 14, up - 10, _WORDS_HEIGHT)
        self._words(painter, self.tr("IMEI into the internal note"), beside, ours=True, right=True)
        room = QRectF(1, ours.top(), ours.left() - 12, _BOX_HEIGHT)
        self._words(painter, self.tr("reads both sides, compares"), room, right=True, muted=True)

    def _bridge(self, painter: QPainter) -> None:
        width = float(self.width())
        wide = min(118.0, width * 0.255)
        top = 40.0
        gap = (width - 3 * wide - 2) / 2
        boxes = [QRectF(1 + at * (wide + gap), top, wide, _BOX_HEIGHT) for at in range(3)]
        for box, name in zip(boxes, ("Back Market", "BB Desktop", "ShipStation"), strict=True):
            self._box(painter, box, name, ours=name == "BB Desktop")
        words = (
            (self.tr("orders"), self.tr("IMEI")),
            (self.tr("orders"), self.tr("label")),
        )
        for at, (there, back) in enumerate(words):
            left, right = boxes[at].right() + 5, boxes[at + 1].left() - 5
            middle = boxes[at].center().y()
            to = (QPointF(left, middle - _APART), QPointF(right, middle - _APART))
            self._arrow(painter, *to, ours=True)
            self._arrow(
                painter,
                QPointF(right, middle + _APART),
                QPointF(left, middle + _APART),
                ours=True,
            )
            # Above and below the boxes there is room for longer words than between them.
            room = QRectF(boxes[at].center().x(), top - 22, wide + gap, _WORDS_HEIGHT)
            self._words(painter, there, room, ours=True)
            room.moveTop(top + _BOX_HEIGHT + 4)
            self._words(painter, back, room, ours=True)
        foot = QRectF(0, top + _BOX_HEIGHT + 26, width, 40)
        sentence = self.tr("accepts, creates, adds the IMEI, tells Back Market")
        painter.setFont(theme.font("caption"))
        painter.setPen(self._look.colours.role("text_muted"))
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
        painter.drawText(foot, int(flags | Qt.TextFlag.TextWordWrap), sentence)

    def _box(self, painter: QPainter, box: QRectF, name: str, *, ours: bool = False) -> None:
        colours = self._look.colours
        painter.setPen(QPen(colours.role("accent" if ours else "line_strong"), 1.5))
        painter.setBrush(colours.role("accent" if ours else "surface"))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        painter.setPen(colours.role("on_accent" if ours else "text"))
        # Names do not change with the language, only with the width of the font.
        font = theme.font("small_strong")
        if QFontMetricsF(font).horizontalAdvance(name) > box.width() - 8:
            font = theme.font("caption_strong")
        painter.setFont(font)
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap), name)

    def _arrow(
        self, painter: QPainter, start: QPointF, end: QPointF, *, ours: bool = False
    ) -> None:
        colour = self._look.colours.role("accent" if ours else "text_muted")
        painter.setPen(QPen(colour, 1.6))
        painter.drawLine(start, end)
        along = QPointF(end.x() - start.x(), end.y() - start.y())
        length = max((along.x() ** 2 + along.y() ** 2) ** 0.5, 1.0)
        unit = QPointF(along.x() / length, along.y() / length)
        side = QPointF(-unit.y(), unit.x())
        foot = end - unit * (_ARROW * 1.8)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawPolygon(
            QPolygonF([end, foot + side * _ARROW * 0.8, foot - side * _ARROW * 0.8])
        )

    def _words(
        self,
        painter: QPainter,
        text: str,
        room: QRectF,
        *,
        ours: bool = False,
        right: bool = False,
        muted: bool = False,
    ) -> None:
        role = "accent_text" if ours else "text_muted" if muted else "text"
        font = theme.font("caption_strong" if ours and right else "caption")
        painter.setFont(font)
        painter.setPen(self._look.colours.role(role))
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignHCenter
        flags = int(side | Qt.AlignmentFlag.AlignVCenter)
        shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, flags, shown)
