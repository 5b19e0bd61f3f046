"""The seller's mark on an order: it is a gift, and what the card says."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from bb_desktop.application.queries import OrderView
from bb_desktop.domain.orders import OrderId
from bb_desktop.domain.shop import SellerMarks
from bb_desktop.domain.stage import Verb
from bb_desktop.ui import icons, pieces, theme

#: As much as ShipStation shows of a gift message.
_LONGEST_MESSAGE = 255
_BOX = 18


class TickBox(QCheckBox):
    """A box to tick whose frame is as easy to see as that of every other control."""

    def __init__(self, look: theme.Theme, text: str) -> None:
        """Begin without a tick."""
        super().__init__(text)
        self._look = look
        self.setFont(theme.font("body"))

    def sizeHint(self) -> QSize:
        """Give room for box and word."""
        width = QFontMetrics(self.font()).horizontalAdvance(self.text())
        return QSize(width + _BOX + 18, theme.CONTROL_HEIGHT)

    def hitButton(self, place: QPoint) -> bool:
        """Take a click anywhere on it."""
        return self.rect().contains(place)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint box, tick, word, and the ring that shows the focus."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = self._look.colours
        box = QRectF(2, (self.height() - _BOX) / 2, _BOX, _BOX)
        ticked = self.isChecked()
        ground = "accent" if ticked and self.isEnabled() else "surface"
        edge = "focus" if self.hasFocus() or ticked else "line_strong"
        painter.setPen(QPen(colours.role(edge if self.isEnabled() else "line"), 1.4))
        painter.setBrush(colours.role(ground))
        painter.drawRoundedRect(box, 4, 4)
        if ticked:
            role = "on_accent" if self.isEnabled() else "text_disabled"
            icons.draw(painter, "check", box.adjusted(3, 3, -3, -3), colours.role(role), stroke=3)
        if self.hasFocus():
            painter.setPen(QPen(colours.role("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 3, -1, -3), 5, 5)
        painter.setFont(self.font())
        painter.setPen(colours.role("text" if self.isEnabled() else "text_disabled"))
        words = QRectF(self.rect()).adjusted(_BOX + 10, 0, 0, 0)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(words, flags, self.text())
        painter.end()


class GiftMark(QWidget):
    """A box to tick and a line to write.

    Signals:
        marked: The order's id and its new `SellerMarks`.
    """

    marked = Signal(object, object)

    def __init__(self, look: theme.Theme, parent: QWidget | None = None) -> None:
        """Begin without an order."""
        super().__init__(parent)
        self.setObjectName("plain")
        self._order_id: OrderId | None = None
        self._marks = SellerMarks()
        self._shown = (False, "")
        self.box = TickBox(look, self.tr("Gift"))
        self.box.setToolTip(self.tr("Marks the order as a gift in ShipStation"))
        self.message = QLineEdit()
        self.message.setMaxLength(_LONGEST_MESSAGE)
        self.message.setPlaceholderText(self.tr("Gift message"))
        self.message.setAccessibleName(self.tr("Gift message"))
        self.message.setToolTip(self.tr("Goes to ShipStation with the order; Enter saves it"))
        self.setLayout(pieces.row(self.box, self.message))
        self.box.clicked.connect(self.on_marked)
        self.message.editingFinished.connect(self.on_marked)

    def show_order(self, view: OrderView) -> None:
        """Show an order's mark; what is being written is left alone."""
        marks, order = view.facts.marks, view.facts.order
        same = view.order_id == self._order_id
        if same and self.message.hasFocus() and self.message.isModified():
            return
        self._order_id, self._marks = view.order_id, marks
        gift = order.gift if marks.gift is None else marks.gift
        self.box.setChecked(gift)
        self.message.setText(marks.gift_message or order.gift_message)
        self._shown = (gift, self.message.text() if gift else "")
        allowed = Verb.MARK in view.verbs
        self.box.setEnabled(allowed)
        self.message.setEnabled(allowed and gift)

    @Slot()
    def on_marked(self) -> None:
        """Tell what was marked, if it is another mark than before."""
        gift = self.box.isChecked()
        self.message.setEnabled(gift)
        message = self.message.text().strip() if gift else ""
        if self._order_id is not None and (gift, message) != self._shown:
            self._shown = (gift, message)
            self._marks = replace(self._marks, gift=gift, gift_message=message)
            self.message.setModified(False)
            self.marked.emit(self._order_id, self._marks)
