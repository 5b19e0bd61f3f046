"""The card beside the verdict: which order is open, its devices, and a field to scan or type."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QLineEdit, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from bb_desktop.application.queries import OrderView
from bb_desktop.domain.identifiers import IdentifierKind
from bb_desktop.domain.units import Unit
from bb_desktop.ui import pieces, theme, times
from bb_desktop.ui.messages import kind_word, number
from bb_desktop.ui.orders.columns import COLUMNS, deadline_role

_SLOT_HEIGHT = 24
_SLOT_WIDTH = 196


def spaced(identifier: str) -> str:
    """Write an IMEI in groups, as phones show it: ``49 015420 323751 8``."""
    if len(identifier) == 15 and identifier.isdigit():
        return f"{identifier[:2]} {identifier[2:8]} {identifier[8:14]} {identifier[14]}"
    return identifier


class Slots(QWidget):
    """One slot for each device of the open order: its number, and the identifier on it."""

    def __init__(self, look: theme.Theme, parent: QWidget | None = None) -> None:
        """Begin without devices."""
        super().__init__(parent)
        self._look = look
        self._units: tuple[Unit, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        look.changed.connect(self.update)

    def show_units(self, units: tuple[Unit, ...]) -> None:
        """Show these devices."""
        self._units = units
        self.setAccessibleName(", ".join(_slot_text(unit) for unit in units))
        self.setToolTip("\n".join(_slot_text(unit) for unit in units))
        self.update()

    def sizeHint(self) -> QSize:
        """Give a comfortable size: two rows."""
        return QSize(_SLOT_WIDTH, 2 * _SLOT_HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Give the least size: one row."""
        return QSize(80, _SLOT_HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint as many slots as there is room for, the open ones first when there is not."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        columns = max(min(self.width() // _SLOT_WIDTH, 2), 1)
        rows = max(self.height() // _SLOT_HEIGHT, 1)
        units = list(enumerate(self._units, start=1))
        left_out = len(units) - columns * rows
        if left_out > 0:
            units = [one for one in units if one[1].scan is None] or units[-columns * rows :]
            units = units[: columns * rows]
        width = self.width() / columns
        for place, (position, unit) in enumerate(units):
            box = QRectF(
                place % columns * width, place // columns * _SLOT_HEIGHT, width - 8, _SLOT_HEIGHT
            )
            self._paint_slot(painter, box, position, unit)
        painter.end()

    def _paint_slot(self, painter: QPainter, box: QRectF, position: int, unit: Unit) -> None:
        colours = self._look.colours
        filled = unit.scan is not None
        disc = QRectF(box.left() + 1, box.center().y() - 9, 18, 18)
        pen = QPen(colours.role("good" if filled else "accent"), 1.4)
        pen.setStyle(Qt.PenStyle.SolidLine if filled else Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(colours.role("good") if filled else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(disc)
        painter.setFont(theme.font("caption_strong"))
        painter.setPen(colours.role("surface" if filled else "accent_text"))
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, str(position))
        painter.setFont(theme.font("small"))
        painter.setPen(colours.role("text" if filled else "text_muted"))
        text = QFontMetrics(painter.font()).elidedText(
            _slot_text(unit), Qt.TextElideMode.ElideMiddle, int(box.width() - 28)
        )
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(box.adjusted(26, 0, 0, 0), flags, text)


def _slot_text(unit: Unit) -> str:
    kind = "" if unit.kind is IdentifierKind.IMEI else f"{kind_word(unit.kind)} "
    if unit.scan is not None:
        return f"{kind}{spaced(unit.scan.identifier.value)}"
    return f"{kind_word(unit.kind)} –"


class ScanField(QLineEdit):
    """A field for codes that are typed; scanners need none.

    Signals:
        answered: Space in the empty field.
    """

    answered = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Space in the empty field for an answer: no code begins with a blank."""
        if event.key() == Qt.Key.Key_Space and not self.text():
            self.answered.emit()
            return
        super().keyPressEvent(event)


class OrderCard(QFrame):
    """Shows the open order.

    Signals:
        typed: A code that somebody typed and ended with Enter.
        undo_wanted: The last identifier shall be taken back.
        next_wanted: The open order shall be closed.
    """

    typed = Signal(str)
    undo_wanted = Signal()
    next_wanted = Signal()

    def __init__(
        self, look: theme.Theme, now: Callable[[], datetime], parent: QWidget | None = None
    ) -> None:
        """Begin without an order."""
        super().__init__(parent)
        self.setObjectName("card")
        self._look = look
        self._now = now
        self._compact = False
        self._order: OrderView | None = None
        self.number = pieces.label("", "title")
        self._deadline = pieces.label("", "strong")
        self._article = pieces.label("", "body", "muted")
        self._article.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.slots = Slots(look)
        self.field = ScanField()
        self.field.setPlaceholderText(self.tr("Scan or type, Enter"))
        self.field.setAccessibleName(self.tr("Scan or type a code"))
        self.field.setToolTip(
            self.tr("Order number, IMEI or serial number. A scanner works wherever the focus is.")
        )
        self.field.setFont(theme.font("body"))
        self.field.returnPressed.connect(self.on_return_pressed)
        self.undo = self._small_button(self.tr("Undo"), self.tr("Take the last one back (F2)"))
        self.undo.clicked.connect(self.undo_wanted)
        self.next = self._small_button(self.tr("Next"), self.tr("Close this order (F4)"))
        self.next.clicked.connect(self.next_wanted)
        head = pieces.row(self.number, 1, self._deadline)
        foot = pieces.row(self.field, self.undo, self.next, gap=6)
        inside = self._layout = QVBoxLayout(self)
        inside.setContentsMargins(12, 8, 12, 10)
        inside.setSpacing(2)
        inside.addLayout(head)
        inside.addWidget(self._article)
        inside.addWidget(self.slots, 1)
        inside.addLayout(foot)
        self.show_order(None)
        look.changed.connect(self.on_theme_changed)
        self.on_theme_changed()

    @Slot()
    def on_theme_changed(self) -> None:
        """Draw the icons anew."""
        self.undo.setIcon(self._look.icon("undo"))
        self.next.setIcon(self._look.icon("next"))

    def _small_button(self, text: str, tip: str) -> QPushButton:
        made = pieces.button(text, tip)
        made.setAccessibleName(text)
        made.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        return made

    def show_order(self, order: OrderView | None) -> None:
        """Show an order, or that none is open."""
        self._order = order
        self.undo.setEnabled(order is not None and bool(order.facts.scans))
        self.next.setEnabled(order is not None)
        if order is None:
            self.number.setText(self.tr("No order open"))
            self._deadline.setText("")
            self._article.setText(self.tr("Scans say where a device belongs."))
            self.slots.show_units(())
            return
        article = next(column for column in COLUMNS if column.key == "article")
        now = self._now()
        self.number.setText(number(order.order_id))
        self._article.setText(
            " · ".join(
                part for part in (article.text(order, now), article.second(order, now)) if part
            )
        )
        self._article.setToolTip(order.title)
        self._deadline.setObjectName(_LABEL_ROLES[deadline_role(order, now)])
        counted = (
            f"{order.recorded}/{len(order.units)}" if order.units and not self._compact else ""
        )
        left = times.countdown(order.ship_by, now) if order.ship_by else ""
        self._deadline.setText("   ".join(part for part in (counted, left) if part))
        self._deadline.style().polish(self._deadline)
        self.slots.show_units(order.units)

    def set_compact(self, compact: bool) -> None:
        """Leave out what there is no room for in a low window."""
        self._compact = compact
        self._article.setVisible(not compact)
        self.number.setFont(theme.font("lead" if compact else "title"))
        self.undo.setText("" if compact else self.tr("Undo"))
        self.next.setText("" if compact else self.tr("Next"))
        self.show_order(self._order)
        self._layout.setContentsMargins(10, 4 if compact else 8, 10, 6 if compact else 10)

    @Slot()
    def on_return_pressed(self) -> None:
        """Take what was typed."""
        text = self.field.text().strip()
        self.field.clear()
        if text:
            self.typed.emit(text)


_LABEL_ROLES = {"danger": "danger", "caution": "caution", "text": "muted"}
