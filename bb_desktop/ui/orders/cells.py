"""How the cells of the orders table are painted: icon before word, two lines in high rows."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from bb_desktop.application.queries import OrderView
from bb_desktop.domain.order_sort import OrderSort
from bb_desktop.ui import icons, theme
from bb_desktop.ui.orders.columns import COLUMNS, Column
from bb_desktop.ui.orders.model import FRESH_ROLE, ROW_ROLE

PADDING = 9
ICON = 18
#: Between the icon and the words.
ICON_GAP = 7
#: More devices than this are told by their count alone.
_MOST_PHONES = 3
#: Rows at least as high have two lines.
_TWO_LINES = 38


def font_of(column: Column) -> QFont:
    """Give the font of a column's first line."""
    return theme.font("strong" if column.strong else "small" if column.small else "body")


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
        if not isinstance(view, OrderView):
            return QSize(column.width, 0)
        now = self._now()
        first = QFontMetrics(font_of(column)).horizontalAdvance(column.text(view, now))
        second = QFontMetrics(theme.font("caption")).horizontalAdvance(column.second(view, now))
        width = max(first, second) + 2 * PADDING
        return QSize(width + (ICON + ICON_GAP if column.icon(view, now) else 0), 0)

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
        self._paint_ground(painter, option, index)
        painter.setPen(QColor(colours.line))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        inner = box.adjusted(PADDING, 0, -PADDING // 2, -1)
        if not isinstance(view, OrderView):
            self._paint_unread(painter, inner, index.row())
        elif column.units:
            self._paint_units(painter, inner, view)
        elif box.height() >= _TWO_LINES:
            self._paint_two_lines(painter, inner, column, view)
        else:
            self._paint_one_line(painter, inner, column, view)
        painter.restore()

    def _paint_ground(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        colours, box = self._look.colours, option.rect
        state: QStyle.StateFlag = option.state
        fresh = bool(index.data(FRESH_ROLE))
        selected = bool(state & QStyle.StateFlag.State_Selected)
        if selected:
            painter.fillRect(box, QColor(colours.selection))
        elif fresh:
            painter.fillRect(box, QColor(colours.good_soft))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, QColor(colours.surface_alt))
        # The seller may have put any column first.
        if option.viewItemPosition in _FIRST and (selected or fresh):
            bar = colours.accent if selected else colours.good
            painter.fillRect(QRect(box.left(), box.top(), 3, box.height()), bar)

    def _paint_unread(self, painter: QPainter, box: QRect, row: int) -> None:
        """Paint a grey bar where a text will be; their lengths differ as those of texts do."""
        width = min(box.width() - PADDING, 40 + row * 37 % 50)
        bar = QRect(box.left(), box.center().y() - 4, max(width, 10), 9)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._look.colours.sunken))
        painter.drawRoundedRect(bar, 4, 4)

    def _paint_two_lines(
        self, painter: QPainter, box: QRect, column: Column, view: OrderView
    ) -> None:
        now, colours = self._now(), self._look.colours
        second = column.second(view, now)
        first_font, second_font = font_of(column), theme.font("caption")
        first_height = QFontMetrics(first_font).height()
        second_height = QFontMetrics(second_font).height() if second else 0
        top = box.top() + (box.height() - first_height - second_height + 1) // 2
        line = QRect(box.left(), top, box.width(), first_height)
        words = self._with_icon(painter, line, column, view)
        self._line(painter, words, column.text(view, now), first_font, column.ink(view, now))
        if not second:
            return
        # The words of both lines stand below each other, whether there is an icon or not.
        left = words.left() if column.key is not OrderSort.ORDER else box.left()
        # A long word for today comes under the icon sooner than it costs the time behind it.
        needs = QFontMetrics(second_font).horizontalAdvance(second)
        left = max(box.left(), min(left, box.right() - needs))
        under = QRect(left, top + first_height - 1, box.right() - left, second_height)
        told = self._line(painter, under, second, second_font, "text_muted")
        if column.marked(view, now):
            self._paint_weekend(painter, under.left() + told + 6, under, colours)

    def _paint_one_line(
        self, painter: QPainter, box: QRect, column: Column, view: OrderView
    ) -> None:
        now, colours = self._now(), self._look.colours
        words = self._with_icon(painter, box, column, view)
        text, role = column.text(view, now), column.ink(view, now)
        told = self._line(painter, words, text, font_of(column), role)
        second = column.second(view, now) if column.inline else ""
        rest = words.adjusted(told + 8, 0, 0, 0)
        if second and rest.width() > _LEAST_SECOND:
            told = self._line(painter, rest, second, theme.font("caption"), "text_muted")
            rest = rest.adjusted(told + 6, 0, 0, 0)
        if column.marked(view, now) and rest.width() > _LEAST_SECOND // 2:
            self._paint_weekend(painter, rest.left(), box, colours)

    def _with_icon(self, painter: QPainter, line: QRect, column: Column, view: OrderView) -> QRect:
        """Paint the icon of a line, and give what is left for its words."""
        now, colours = self._now(), self._look.colours
        icon = column.icon(view, now)
        top = line.top() + (line.height() - ICON) / 2
        if column.key is OrderSort.ORDER:
            if not icon:
                return line
            # The triangle stands behind the number, so that the numbers stay in one line.
            text = QFontMetrics(font_of(column)).horizontalAdvance(column.text(view, now))
            left = min(line.left() + text + 8, line.right() - ICON)
            icons.draw(painter, icon, QRectF(left, top, ICON, ICON), colours.role("caution"))
            return line.adjusted(0, 0, -ICON, 0)
        if icon:
            role = column.colour(view, now)
            icons.draw(painter, icon, QRectF(line.left(), top, ICON, ICON), colours.role(role))
        if icon or column.key is OrderSort.SHIP_BY:
            return line.adjusted(ICON + ICON_GAP, 0, 0, 0)
        return line

    def _line(self, painter: QPainter, box: QRect, text: str, font: QFont, role: str) -> int:
        """Write a line; gives its width."""
        painter.setFont(font)
        painter.setPen(self._look.colours.role(role))
        metrics = QFontMetrics(font)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
        return metrics.horizontalAdvance(shown)

    def _paint_weekend(
        self, painter: QPainter, left: int, line: QRect, colours: theme.Colours
    ) -> None:
        """Paint two small squares: a Saturday and a Sunday lie between."""
        top = line.center().y() - 2
        for place in (0, 7):
            painter.fillRect(QRect(left + place, top, 5, 5), colours.role("line_strong"))

    def _paint_units(self, painter: QPainter, box: QRect, view: OrderView) -> None:
        """Paint one small phone for each device, filled where its identifier is recorded."""
        colours = self._look.colours
        left = box.left()
        if 0 < len(view.units) <= _MOST_PHONES and box.height() >= _TWO_LINES:
            for position in range(len(view.units)):
                phone = QRectF(left + 1.5, box.center().y() - 8, 11, 17)
                paint_phone(painter, phone, colours, filled=position < view.recorded)
                left += 16
            left += 4
        text = f"{view.recorded}/{len(view.units)}" if view.units else "–"
        self._line(
            painter,
            QRect(left, box.top(), box.right() - left, box.height()),
            text,
            theme.font("small"),
            "good" if view.units and not view.missing else "text_muted",
        )


_FIRST = (
    QStyleOptionViewItem.ViewItemPosition.Beginning,
    QStyleOptionViewItem.ViewItemPosition.OnlyOne,
)
#: Less room than this is better left empty.
_LEAST_SECOND = 56


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
