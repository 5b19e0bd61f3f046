"""How the cells of the orders table are painted: two lines, icons, small phones."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from bb_desktop.application.queries import OrderView
from bb_desktop.ui import icons, theme
from bb_desktop.ui.orders.columns import COLUMNS, Column
from bb_desktop.ui.orders.model import ROW_ROLE

_PADDING = 9
_ICON = 18
#: More devices than this are told by their count alone.
_MOST_PHONES = 3


class CellDelegate(QStyledItemDelegate):
    """Paints every cell by its column's description."""

    def __init__(
        self, look: theme.Theme, now: Callable[[], datetime], parent: QWidget | None = None
    ) -> None:
        """Take the colours, and the time for the countdowns."""
        super().__init__(parent)
        self._look = look
        self._now = now

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Give the size that shows a cell's text whole."""
        column = COLUMNS[index.column()]
        view = index.data(ROW_ROLE)
        metrics = QFontMetrics(self._font(column))
        width = metrics.horizontalAdvance(column.text(view, self._now())) + 2 * _PADDING
        return QSize(width + (_ICON + 8 if column.icon(view, self._now()) else 0), 0)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint a cell."""
        view = index.data(ROW_ROLE)
        column = COLUMNS[index.column()]
        colours = self._look.colours
        painter.save()
        box: QRect = option.rect
        state: QStyle.StateFlag = option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, QColor(colours.selection))
            if index.column() == 0:
                painter.fillRect(QRect(box.left(), box.top(), 3, box.height()), colours.accent)
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, QColor(colours.surface_alt))
        painter.setPen(QColor(colours.line))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        inner = box.adjusted(_PADDING, 0, -_PADDING // 2, -1)
        if column.units:
            self._paint_units(painter, inner, view)
        else:
            self._paint_text(painter, inner, column, view)
        painter.restore()

    def _font(self, column: Column):
        return theme.font("strong" if column.strong else "small" if column.small else "body")

    def _paint_text(self, painter: QPainter, box: QRect, column: Column, view: OrderView) -> None:
        now, colours = self._now(), self._look.colours
        role = column.colour(view, now)
        tall = box.height() >= theme.ROW_HEIGHT - 2
        second = column.second(view, now) if tall else ""
        icon = column.icon(view, now)
        text_box = box
        first_height = box.height() // 2 + 1 if second else box.height()
        if icon:
            icon_role = "caution" if icon == "warn" else role
            top = box.top() + (first_height - _ICON) // 2 + (2 if second else 0)
            left = box.left()
            if column.key == "order":
                # The triangle stands behind the number, so that the numbers stay in one line.
                metrics = QFontMetrics(self._font(column))
                left += metrics.horizontalAdvance(column.text(view, now)) + 8
            else:
                text_box = box.adjusted(_ICON + 7, 0, 0, 0)
            icons.draw(painter, icon, QRectF(left, top, _ICON, _ICON), colours.role(icon_role))
        self._line(
            painter,
            QRect(
                text_box.left(), box.top() + (3 if second else 0), text_box.width(), first_height
            ),
            column.text(view, now),
            self._font(column),
            colours.role(role),
        )
        if second:
            self._line(
                painter,
                QRect(
                    text_box.left(), box.center().y() + 1, text_box.width(), box.height() // 2 - 2
                ),
                second,
                theme.font("caption"),
                colours.role("text_muted"),
            )

    def _line(self, painter: QPainter, box: QRect, text: str, font, colour: QColor) -> None:
        painter.setFont(font)
        painter.setPen(colour)
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)

    def _paint_units(self, painter: QPainter, box: QRect, view: OrderView) -> None:
        """Paint one small phone for each device, filled where its identifier is recorded."""
        colours = self._look.colours
        left = box.left()
        if 0 < len(view.units) <= _MOST_PHONES:
            for position in range(len(view.units)):
                phone = QRectF(left + 0.5, box.center().y() - 7.5, 10, 16)
                paint_phone(painter, phone, colours, filled=position < view.recorded)
                left += 14
            left += 4
        text = f"{view.recorded}/{len(view.units)}" if view.units else "–"
        self._line(
            painter,
            QRect(left, box.top(), box.right() - left, box.height()),
            text,
            theme.font("body"),
            colours.role("good" if view.units and not view.missing else "text_muted"),
        )


def paint_phone(painter: QPainter, box: QRectF, colours: theme.Colours, *, filled: bool) -> None:
    """Paint a small phone: with a tick when its identifier is recorded, else empty."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    role = "good" if filled else "line_strong"
    painter.setPen(QPen(colours.role(role), 1.4))
    painter.setBrush(colours.role(role) if filled else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box, 2.5, 2.5)
    painter.restore()
    if filled:
        tick = QRectF(box.center().x() - 4.5, box.center().y() - 4.5, 9, 9)
        icons.draw(painter, "check", tick, colours.role("surface"), stroke=4)
