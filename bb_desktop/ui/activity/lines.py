"""The list of what happened: time, icon, sentence with its order's number as a link, bench."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import (
    QDate,
    QEvent,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from bb_desktop.domain.records import JournalEntry
from bb_desktop.ui import icons, theme
from bb_desktop.ui.activity.model import ENTRY_ROLE, TOLD_ROLE, JournalModel
from bb_desktop.ui.activity.sentences import Told
from bb_desktop.ui.times import hour

Index = QModelIndex | QPersistentModelIndex
_HEIGHT = 46
_HEIGHT_NARROW = 54
_NARROW = 640
_SIDE = 16
_ICON = 18
_GAP = 12
_MOST_LINES = 2


def moment_words(at: datetime, now: datetime) -> str:
    """Say when something was: to the second today, by day and minute before."""
    local, today = at.astimezone(), now.astimezone()
    if local.date() == today.date():
        return f"{local:%H:%M:%S}"
    day = QDate(local.year, local.month, local.day)
    pattern = "d MMM" if local.year == today.year else "d MMM yy"
    return f"{QLocale().toString(day, pattern)} {hour(at)}"


class LineDelegate(QStyledItemDelegate):
    """Paints a line; long sentences take two rows of text."""

    def __init__(self, look: theme.Theme, now: Callable[[], datetime], parent: QListView) -> None:
        """Take the colours, and the time for naming days."""
        super().__init__(parent)
        self._look = look
        self._now = now
        self._list = parent

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Give every line the same height, so that none needs to be measured."""
        narrow = self._list.viewport().width() < _NARROW
        return QSize(100, _HEIGHT_NARROW if narrow else _HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a line."""
        entry: JournalEntry | None = index.data(ENTRY_ROLE)
        words: Told | None = index.data(TOLD_ROLE)
        if entry is None or words is None:
            return
        colours = self._look.colours
        box: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        if state & QStyle.StateFlag.State_Selected and state & QStyle.StateFlag.State_HasFocus:
            painter.fillRect(box, QColor(colours.selection))
            painter.fillRect(QRect(box.left(), box.top(), 3, box.height()), colours.accent)
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, QColor(colours.surface_alt))
        painter.setPen(QColor(colours.line))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        time_box, icon_box, sentence_box, bench_box = self.boxes(box)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(theme.font("small"))
        painter.setPen(QColor(colours.text_muted))
        painter.drawText(
            time_box, middle | Qt.AlignmentFlag.AlignLeft, moment_words(entry.at, self._now())
        )
        if bench_box.width() > 0:
            metrics = QFontMetrics(painter.font())
            bench = metrics.elidedText(entry.bench, Qt.TextElideMode.ElideRight, bench_box.width())
            painter.drawText(bench_box, middle | Qt.AlignmentFlag.AlignRight, bench)
        icons.draw(painter, words.icon, QRectF(icon_box), colours.role(words.role))
        painter.setPen(QColor(colours.text))
        layout, top = self.laid_out(words, sentence_box)
        layout.draw(painter, QPointF(sentence_box.left(), top))
        painter.restore()

    def boxes(self, box: QRect) -> tuple[QRect, QRect, QRect, QRect]:
        """Give the places of time, icon, sentence and bench; no place for the bench if narrow."""
        metrics = QFontMetrics(theme.font("small"))
        inner = box.adjusted(_SIDE, 0, -_SIDE, -1)
        time_width = max(metrics.horizontalAdvance("28 MMM 00:00"), 64)
        bench_width = 0 if box.width() < _NARROW else min(150, inner.width() // 5)
        icon_left = inner.left() + time_width + _GAP
        icon = QRect(icon_left, inner.center().y() - _ICON // 2, _ICON, _ICON)
        left = icon.right() + _GAP
        right = inner.right() - bench_width - (_GAP if bench_width else 0)
        return (
            QRect(inner.left(), inner.top(), time_width, inner.height()),
            icon,
            QRect(left, inner.top(), max(right - left, 10), inner.height()),
            QRect(inner.right() - bench_width, inner.top(), bench_width, inner.height()),
        )

    def laid_out(self, words: Told, box: QRect) -> tuple[QTextLayout, float]:
        """Break a sentence into lines; the second value is where the first of them begins."""
        font = theme.font("body")
        begin, end = words.link
        text = words.sentence
        metrics = QFontMetrics(font)
        if metrics.horizontalAdvance(text) > _MOST_LINES * 0.94 * box.width():
            # The whole sentence is in the tooltip; the number keeps its place where it can.
            text = metrics.elidedText(
                text, Qt.TextElideMode.ElideRight, int(_MOST_LINES * 0.88 * box.width())
            )
            end = min(end, max(len(text) - 1, 0))
        layout = QTextLayout(text, font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        if end > begin:
            link = QTextCharFormat()
            link.setForeground(QColor(self._look.colours.accent_text))
            link.setFontUnderline(True)
            part = QTextLayout.FormatRange()
            part.start, part.length, part.format = begin, end - begin, link
            layout.setFormats([part])
        layout.beginLayout()
        height = 0.0
        for _ in range(_MOST_LINES):
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(box.width())
            line.setPosition(QPointF(0, height))
            height += line.height()
        layout.endLayout()
        return layout, box.top() + (box.height() - height) / 2

    def on_link(self, index: Index, box: QRect, at: QPointF) -> bool:
        """Say whether a point is on the number of the line's order."""
        words: Told | None = index.data(TOLD_ROLE)
        if words is None or words.link[1] <= words.link[0]:
            return False
        sentence_box = self.boxes(box)[2]
        layout, top = self.laid_out(words, sentence_box)
        inside = at - QPointF(sentence_box.left(), top)
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            if line.naturalTextRect().adjusted(-2, -6, 2, 6).contains(inside):
                begin = line.textStart()
                left = _edge(line, max(words.link[0], begin))
                right = _edge(line, min(words.link[1], begin + line.textLength()))
                if left < right and left - 4 <= inside.x() <= right + 4:
                    return True
        return False


def _edge(line: object, position: int) -> float:
    # PySide gives the place and the position that it stands for.
    found = line.cursorToX(position)  # type: ignore[attr-defined]
    return float(found[0] if isinstance(found, tuple) else found)


class JournalList(QListView):
    """Shows a `JournalModel`.

    Signals:
        order_wanted: A click on an order's number, or Enter on its line; the order's id.
    """

    order_wanted = Signal(object)

    def __init__(
        self, look: theme.Theme, now: Callable[[], datetime], parent: QWidget | None = None
    ) -> None:
        """Set up an empty list."""
        super().__init__(parent)
        self.lines = JournalModel(self)
        self.setModel(self.lines)
        self._delegate = LineDelegate(look, now, self)
        self.setItemDelegate(self._delegate)
        self.setUniformItemSizes(True)
        self.setAccessibleName(self.tr("What the program did, newest first"))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.doubleClicked.connect(self.on_opened)
        look.changed.connect(self.viewport().update)
        self.lines.rowsInserted.connect(self.on_inserted)

    @Slot(QModelIndex)
    def on_opened(self, index: Index) -> None:
        """Ask for the order of a line."""
        entry: JournalEntry | None = index.data(ENTRY_ROLE)
        if entry is not None and entry.order_id is not None:
            self.order_wanted.emit(entry.order_id)

    @Slot(QModelIndex, int, int)
    def on_inserted(self, _parent: QModelIndex, first: int, last: int) -> None:
        """Keep what the seller reads where it is when newer lines come in above it."""
        bar = self.verticalScrollBar()
        if first == 0 and bar.value() > 0:
            height = self.sizeHintForRow(0)
            self.doItemsLayout()
            bar.setValue(bar.value() + height * (last - first + 1))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the order of the current line with Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.on_opened(self.currentIndex())
            return
        super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open an order whose number was clicked."""
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and self._is_link(event.position()):
            self.on_opened(self.indexAt(event.position().toPoint()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show a hand over a number."""
        super().mouseMoveEvent(event)
        hand = self._is_link(event.position())
        shape = Qt.CursorShape.PointingHandCursor if hand else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)

    def viewportEvent(self, event: QEvent) -> bool:
        """Measure the lines again when the width changes."""
        if event.type() == QEvent.Type.Resize:
            self.scheduleDelayedItemsLayout()
        return super().viewportEvent(event)

    def _is_link(self, at: QPointF) -> bool:
        index = self.indexAt(at.toPoint())
        return index.isValid() and self._delegate.on_link(index, self.visualRect(index), at)
