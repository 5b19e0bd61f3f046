"""One slot for each phone of the open order: number, identifier, and how far it has come."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from bb_desktop.application.queries import OrderView
from bb_desktop.domain.identifiers import IdentifierKind, same_identifier
from bb_desktop.domain.ticks import Tick, TickState, UnitTicks
from bb_desktop.domain.units import Unit
from bb_desktop.ui import icons, theme
from bb_desktop.ui.bench import lettering
from bb_desktop.ui.bench.order_head import article
from bb_desktop.ui.messages import kind_word
from bb_desktop.ui.orders.panel_ticks import TickWords, tick_words
from bb_desktop.ui.orders.panel_units import spaced
from bb_desktop.ui.plain_text import as_tip

GAP = 10
_ICONS = {
    TickState.DONE: ("check", "good"),
    TickState.WAITING: ("clock", "text_muted"),
    TickState.NEVER: ("dash", "text_muted"),
    TickState.NONE: ("dash", "text_muted"),
}
_PLACES = ("saved", "note", "back_market")


@dataclass(frozen=True, slots=True)
class Slot:
    """What a slot shows.

    Attributes:
        position: Of the unit within the order, from 1.
        digit: To be pressed for this slot; 0 when nothing is asked.
        about: The line under the identifier.
        ticks: Three steps.
    """

    position: int
    unit: Unit
    digit: int
    about: str
    ticks: UnitTicks


def ticks_of(order: OrderView, unit: Unit) -> UnitTicks:
    """Say how far a unit has come by the order's facts alone: states, without times or reasons."""
    if unit.scan is None:
        held = TickState.DONE if unit.registrable and unit.line.registered else TickState.NONE
        return UnitTicks(Tick(TickState.WAITING, reason="scan"), Tick(TickState.NONE), Tick(held))
    value = unit.scan.identifier.value
    noted = any(value in part.internal_notes for part in order.facts.parts)
    saved = Tick(TickState.DONE, unit.scan.recorded_at)
    note = Tick(TickState.DONE if noted else TickState.WAITING)
    if not unit.registrable:
        return UnitTicks(saved, note, Tick(TickState.NEVER, reason="one_per_line"))
    arrived = bool(unit.line.registered) and same_identifier(unit.line.registered or "", value)
    return UnitTicks(saved, note, Tick(TickState.DONE if arrived else TickState.WAITING))


class SlotView(QWidget):
    """Paints one slot.

    Signals:
        chosen: It was clicked while its digit was asked for; the digit.
    """

    chosen = Signal(int)

    def __init__(
        self, look: theme.Theme, now: Callable[[], datetime], parent: QWidget | None = None
    ) -> None:
        """Begin empty."""
        super().__init__(parent)
        self._look = look
        self._now = now
        self._slot: Slot | None = None
        self._page_height = 734
        look.changed.connect(self.update)

    @property
    def slot(self) -> Slot | None:
        """Give what is shown."""
        return self._slot

    def show_slot(self, slot: Slot, page_height: int) -> None:
        """Show a slot in letters for a page of this height."""
        self._slot, self._page_height = slot, page_height
        said = [self._title(), slot.about, *(words.sentence for words in self._words(slot))]
        self.setAccessibleName(
            self.tr("Place {number}: {what}").format(
                number=slot.digit or slot.position,
                what=". ".join(part.rstrip(".") for part in said if part),
            )
        )
        self.setToolTip(as_tip("\n".join(part for part in said[1:] if part)))
        self.update()

    def _words(self, slot: Slot) -> list[TickWords]:
        now = self._now()
        return [tick_words(place, getattr(slot.ticks, place), now) for place in _PLACES]

    def _title(self) -> str:
        assert self._slot is not None  # noqa: S101 - shown before it is painted
        unit = self._slot.unit
        if unit.scan is not None:
            return f"{kind_word(unit.kind)} {spaced(unit.scan.identifier.value)}"
        if self._slot.digit:
            # What the seller has to tell apart.
            model, parts = article(unit.line)
            return " · ".join((model, *parts[:2]))
        if unit.kind is IdentifierKind.IMEI:
            return self.tr("Scan phone")
        return self.tr("Scan serial number")

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Take a click for the digit."""
        if self._slot is not None and self._slot.digit:
            self.chosen.emit(self._slot.digit)
        super().mouseReleaseEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint frame, number, identifier, and ticks."""
        if self._slot is None:
            return
        slot, colours = self._slot, self._look.colours
        filled, asked = slot.unit.scan is not None, bool(slot.digit)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        role = "caution" if asked else "good" if filled else "accent"
        pen = QPen(colours.role(role), 2)
        if not filled:
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(colours.role("surface"))
        painter.drawRoundedRect(box, 10, 10)
        side = min(box.height() * 0.56, lettering.pixels("identifier", self._page_height) * 1.25)
        if asked:
            side = min(box.height() * 0.78, side * 1.5)
        disc = QRectF(box.left() + 12, box.center().y() - side / 2, side, side)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.role("caution" if asked else "good" if filled else "sunken"))
        painter.drawEllipse(disc)
        strong = filled or asked
        painter.setPen(colours.role("surface" if strong else "text_muted"))
        painter.setFont(theme.sized_font(round(side * 0.5), QFont.Weight.Bold))
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, str(slot.digit or slot.position))
        edge = box.height() * 0.1 if box.height() > 40 else 1
        inner = box.adjusted(side + 26, edge, -10, -edge)
        size = max(lettering.pixels("side", self._page_height) - 2, lettering.LEAST_PX)
        named = self._ticks_width(size)
        most = inner.width() * 0.52
        # Where the words do not fit the signs are enough: tooltip and screen reader have all.
        words = self._ticks_width(lettering.LEAST_PX) <= most and inner.height() >= size * 2.5
        bare = min(size * 6.0, most)
        ticks_width = min(named, most) if words else bare
        if words and self._would_cut(inner, ticks_width) and not self._would_cut(inner, bare):
            words, ticks_width = False, bare
        # What stands on the order comes before how far it has come.
        least = theme.sized_font(lettering.LEAST_PX, QFont.Weight.DemiBold)
        if QFontMetricsF(least).horizontalAdvance(self._title()) > inner.width() - ticks_width - 8:
            ticks_width = 0.0
        ticks = inner.adjusted(inner.width() - ticks_width, 0, 0, 0)
        if ticks_width:
            self._paint_ticks(painter, ticks, slot, words=words)
        self._paint_words(painter, inner.adjusted(0, 0, -ticks_width - 8, 0), slot)
        painter.end()

    def _names(self) -> tuple[str, str, str]:
        return self.tr("Saved here"), self.tr("ShipStation"), self.tr("Back Market")

    def _ticks_width(self, size: int) -> float:
        """Give the width that the three ticks need with their words in letters of a size."""
        metrics = QFontMetricsF(theme.sized_font(size, QFont.Weight.Medium))
        return 3 * (max(metrics.horizontalAdvance(name) for name in self._names()) + 14)

    def _would_cut(self, inner: QRectF, ticks_width: float) -> bool:
        """Say whether the line under the identifier would have to be cut beside the ticks."""
        return self._lines(inner.adjusted(0, 0, -ticks_width - 8, 0))[2]

    def _lines(self, box: QRectF) -> tuple[QFont, lettering.Block, bool]:
        """Give the letters of the first line, what stands under it, and whether that is cut."""
        assert self._slot is not None  # noqa: S101 - shown before it is painted
        slot, title = self._slot, self._title()
        size = lettering.pixels("identifier", self._page_height)
        small = max(lettering.pixels("side", self._page_height) - 1, lettering.LEAST_PX)
        weight = QFont.Weight.DemiBold if slot.unit.scan is None else QFont.Weight.Medium
        room = box.height() - lettering.LEAST_PX * 1.25
        both = bool(slot.about) and room >= lettering.LEAST_PX * 1.25
        size = min(size, round((box.height() * 0.58) if both else box.height() * 0.8))
        font = lettering.one_line(title, box.width(), size, weight)
        high = QFontMetricsF(font).height() * 0.95
        below = QRectF(0, 0, box.width(), max(box.height() - high, 1))
        about = lettering.block((lettering.Part(slot.about if both else "", small),), below)
        if about.height <= below.height() + 2:
            return font, about, False
        least = theme.sized_font(lettering.LEAST_PX)
        metrics = QFontMetricsF(least)
        shown = metrics.elidedText(slot.about, Qt.TextElideMode.ElideRight, box.width())
        cut = shown != slot.about
        return font, lettering.Block(((least, shown, 0.0),), lettering.LEAST_PX * 1.2), cut

    def _paint_words(self, painter: QPainter, box: QRectF, slot: Slot) -> None:
        colours = self._look.colours
        font, about, _cut = self._lines(box)
        metrics = QFontMetricsF(font)
        total = metrics.height() * 0.95 + about.height
        top = box.top() + (box.height() - total) / 2
        painter.setFont(font)
        painter.setPen(colours.role("accent_text" if slot.unit.scan is None else "text"))
        painter.drawText(QPointF(box.left(), top + metrics.ascent()), self._title())
        painter.setPen(colours.role("text_muted"))
        about.paint(painter, box.left(), top + metrics.height() * 0.95)

    def _paint_ticks(self, painter: QPainter, box: QRectF, slot: Slot, *, words: bool) -> None:
        colours, width = self._look.colours, box.width() / 3
        size = max(lettering.pixels("side", self._page_height) - 2, lettering.LEAST_PX)
        told = zip(_PLACES, self._names(), self._words(slot), strict=True)
        for place, (key, name, state) in enumerate(told):
            tick: Tick = getattr(slot.ticks, key)
            cell = QRectF(box.left() + place * width, box.top(), width, box.height())
            icon, role = _ICONS[tick.state]
            if tick.reason == "scan":
                icon = "dash"
            done = tick.state is TickState.DONE
            texts: list[tuple[str, str, QFont.Weight]] = []
            if words:
                texts.append((name, "text" if done else "text_muted", QFont.Weight.Medium))
            # A line for the time where there is room for it; the tooltip has all of it.
            if words and box.height() > size * 4.1 and icon != "dash":
                texts.append((state.state, "text_muted", QFont.Weight.Normal))
            side = max(min(size * 1.45, box.height() - size * 1.25 * len(texts)), 8.0)
            total = side + size * 1.3 * len(texts)
            top = cell.top() + (cell.height() - total) / 2
            spot = QRectF(cell.center().x() - side / 2, top, side, side)
            icons.draw(painter, icon, spot, colours.role(role), stroke=2.2 if done else 1.9)
            top += side
            for text, ink, weight in texts:
                painter.setPen(colours.role(ink))
                painter.setFont(lettering.one_line(text, width - 4, size, weight))
                line = QRectF(cell.left(), top, width, size * 1.3)
                painter.drawText(line, Qt.AlignmentFlag.AlignCenter, text)
                top += size * 1.3


class Slots(QWidget):
    """The slots below each other, in two columns where there are many.

    Signals:
        chosen: A slot was clicked while the digits were asked for; its digit.
    """

    chosen = Signal(int)

    def __init__(
        self, look: theme.Theme, now: Callable[[], datetime], parent: QWidget | None = None
    ) -> None:
        """Begin without slots."""
        super().__init__(parent)
        self._look = look
        self._now = now
        self.views: list[SlotView] = []
        self._page_height = 734

    def show_slots(self, slots: Sequence[Slot]) -> None:
        """Show these."""
        while len(self.views) > len(slots):
            gone = self.views.pop()
            gone.hide()
            gone.deleteLater()
        while len(self.views) < len(slots):
            view = SlotView(self._look, self._now, self)
            view.chosen.connect(self.chosen)
            view.show()
            self.views.append(view)
        for view, slot in zip(self.views, slots, strict=True):
            view.show_slot(slot, self._page_height)
        self.arrange()

    def fit(self, page_height: int) -> None:
        """Take letters for a page of this height."""
        self._page_height = page_height
        for view in self.views:
            if view.slot is not None:
                view.show_slot(view.slot, page_height)
        self.arrange()

    def arrange(self) -> None:
        """Put the slots where there is room for them."""
        if not self.views:
            return
        full = max(round(self._page_height * 0.117), 40)
        columns = 1
        least = lettering.pixels("identifier", self._page_height) + 12
        while self._row_height(columns) < least and columns < 3:
            columns += 1
        height = min(full, self._row_height(columns))
        width = (self.width() - GAP * (columns - 1)) // columns
        for place, view in enumerate(self.views):
            row, column = divmod(place, columns)
            view.setGeometry(column * (width + GAP), row * (height + GAP), width, height)

    @property
    def used(self) -> int:
        """Give the height that the slots take."""
        return max((view.geometry().bottom() + 1 for view in self.views), default=0)

    def _row_height(self, columns: int) -> int:
        rows = -(-len(self.views) // columns)
        return (self.height() - GAP * (rows - 1)) // rows
