"""The open order in letters for two metres: number, deadline, buyer, model, and what it is like."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from bb_desktop.application.queries import OrderView
from bb_desktop.domain.orders import Orderline
from bb_desktop.ui import icons, theme, times
from bb_desktop.ui.bench import lettering
from bb_desktop.ui.bench.swatches import swatch
from bb_desktop.ui.grades import grade_word
from bb_desktop.ui.messages import number
from bb_desktop.ui.orders.columns import deadline_role, split_title
from bb_desktop.ui.plain_text import as_tip


def article(line: Orderline) -> tuple[str, tuple[str, ...]]:
    """Part an article into its model and its boxes: storage, colour, grade, lock.

    A title that cannot be parted is all model, and is shown whole.
    """
    model, more = split_title(line.title or line.sku)
    boxes = [part for part in more.split(" · ") if part]
    grade = grade_word(line.condition)
    if grade:
        boxes.insert(min(2, len(boxes)), grade)
    return model, tuple(boxes)


def counted(line: Orderline) -> str:
    """Give a line's model with its number of pieces: ``2 × iPhone SE``."""
    model, _ = article(line)
    return f"{line.quantity} × {model}" if line.quantity > 1 else model


class OrderHead(QWidget):
    """Paints the head of the open order.

    Its lines: number with the time left and the buyer; the model; the boxes. An order of several
    articles names all of them, and each slot below says which one it is for.
    """

    def __init__(
        self, look: theme.Theme, now: Callable[[], datetime], parent: QWidget | None = None
    ) -> None:
        """Begin without an order."""
        super().__init__(parent)
        self._look = look
        self._now = now
        self._order: OrderView | None = None
        self._page_height = 734
        look.changed.connect(self.update)

    @property
    def boxes(self) -> tuple[str, ...]:
        """Give what the boxes say."""
        if self._order is None:
            return ()
        lines = self._order.facts.order.lines
        return article(lines[0])[1] if len(lines) == 1 else ()

    def fit(self, page_height: int) -> int:
        """Take letters for a page of this height; gives the height that is wanted."""
        self._page_height = page_height
        sizes = (("order_number", 1.12), ("device", 1.36), ("attribute", 1.78))
        return round(sum(lettering.pixels(name, page_height) * share for name, share in sizes))

    def spare(self, width: int, height: int) -> int:
        """Say how much of a height stays empty below the articles of an order without boxes."""
        if self._order is None or self.boxes:
            return 0
        number_px = lettering.pixels("order_number", self._page_height) * 1.12
        size = lettering.pixels("device", self._page_height)
        words = self._articles(self._order, size, QRectF(0, 0, width, height - number_px - 4))
        return max(int(height - number_px - max(words.height, size * 1.36)), 0)

    def show_order(self, order: OrderView | None) -> None:
        """Show an order; None shows nothing of the one before."""
        self._order = order
        self.setAccessibleName("" if order is None else self._sentence(order))
        self.setToolTip("" if order is None else as_tip(order.title))
        self.update()

    def _sentence(self, order: OrderView) -> str:
        words = self.tr("Order {order}, {left}: {articles}")
        models = (", ".join((counted(line), *article(line)[1])) for line in order.facts.order.lines)
        return words.format(
            order=number(order.order_id),
            left=times.countdown(order.ship_by, self._now()),
            articles="; ".join(models),
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the three lines."""
        if self._order is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = float(self.width())
        size = lettering.pixels("order_number", self._page_height)
        top = QRectF(0, 0, width, size * 1.12)
        self._paint_number(painter, top, size, self._order)
        size = lettering.pixels("device", self._page_height)
        device = QRectF(0, top.bottom(), width, size * 1.36)
        if not self.boxes:
            device.setBottom(float(self.height()))
        self._paint_device(painter, device, size, self._order)
        if self.boxes:
            size = lettering.pixels("attribute", self._page_height)
            self._paint_boxes(painter, QRectF(0, device.bottom(), width, size * 1.5), size)
        painter.end()

    def _paint_number(self, painter: QPainter, box: QRectF, size: int, order: OrderView) -> None:
        colours, now = self._look.colours, self._now()
        text = number(order.order_id)
        font = lettering.one_line(text, box.width() * 0.66, size, QFont.Weight.Bold)
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        painter.setPen(colours.role("text"))
        # Figures have no descenders: the line is as high as they are.
        baseline = box.top() + (box.height() + metrics.capHeight()) / 2
        painter.drawText(QPointF(-size * 0.04, baseline), text)
        left = metrics.horizontalAdvance(text) + size * 0.36
        size = lettering.pixels("countdown", self._page_height)
        small = round(lettering.pixels("side", self._page_height) * 0.97)
        room = box.width() - left
        role = deadline_role(order, now)
        painter.setPen(colours.role(role))
        middle = box.center().y()
        icon = QRectF(left, middle - size * 1.02, size * 0.86, size * 0.86)
        icons.draw(painter, "late" if role == "danger" else "clock", icon, colours.role(role))
        until = times.countdown(order.ship_by, now)
        indent = size * 1.15
        painter.setFont(lettering.one_line(until, room - indent, size, QFont.Weight.Bold))
        painter.drawText(QPointF(left + indent, middle - size * 0.22), until)
        painter.setPen(colours.role("text_muted"))
        who = "\u00a0· ".join(part for part in (self._deadline(order, now), _buyer(order)) if part)
        below = QRectF(left, middle, room, box.bottom() - middle)
        words = lettering.block((lettering.Part(who, small),), below)
        words.paint(painter, left, middle + small * 0.1)

    def _deadline(self, order: OrderView, now: datetime) -> str:
        if order.ship_by is None:
            return ""
        local = order.ship_by.astimezone()
        today = local.date() == now.astimezone().date()
        time = times.hour(order.ship_by) if today else times.clock(order.ship_by, now)
        return self.tr("to {time}").format(time=time)

    def _paint_device(self, painter: QPainter, box: QRectF, size: int, order: OrderView) -> None:
        painter.setPen(self._look.colours.role("text"))
        room = box if self.boxes else box.adjusted(0, 0, 0, -4)
        words = self._articles(order, size, room)
        words.paint(painter, 0, box.top() + max((size * 1.36 - words.height) / 2, 0))

    def _articles(self, order: OrderView, size: int, room: QRectF) -> lettering.Block:
        text = " + ".join(counted(line) for line in order.facts.order.lines)
        return lettering.block((lettering.Part(text, size, QFont.Weight.Bold),), room)

    def _paint_boxes(self, painter: QPainter, box: QRectF, wished: int) -> None:
        colours, texts = self._look.colours, self.boxes
        size = wished
        while size > lettering.LEAST_PX and _row_width(texts, size) > box.width():
            size -= 1
        font = theme.sized_font(size, QFont.Weight.DemiBold)
        metrics = QFontMetricsF(font)
        left, height = 1.0, size * 1.45
        for text in texts:
            colour = swatch(text)
            shape = QRectF(left, box.top(), _box_width(text, metrics, size), height)
            painter.setPen(QPen(colours.role("line_strong"), 1.4))
            painter.setBrush(colours.role("surface"))
            painter.drawRoundedRect(shape, 7, 7)
            start = left + size * 0.46
            if colour is not None:
                disc = QRectF(start, shape.center().y() - size * 0.34, size * 0.68, size * 0.68)
                painter.setBrush(QColor(colour))
                painter.drawEllipse(disc)
                start += size * 0.96
            painter.setPen(colours.role("text"))
            painter.setFont(font)
            flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(shape.adjusted(start - left, 0, 0, 0), flags, text)
            left = shape.right() + size * 0.35


def _box_width(text: str, metrics: QFontMetricsF, size: int) -> float:
    colour = 0.96 * size if swatch(text) is not None else 0.0
    return metrics.horizontalAdvance(text) + colour + size * 0.92


def _row_width(texts: tuple[str, ...], size: int) -> float:
    metrics = QFontMetricsF(theme.sized_font(size, QFont.Weight.DemiBold))
    return sum(_box_width(text, metrics, size) + size * 0.35 for text in texts)


def _buyer(order: OrderView) -> str:
    address = order.facts.order.shipping_address
    place = " ".join(part for part in (address.city, address.country) if part)
    return ", ".join(part for part in (address.name, place) if part)
