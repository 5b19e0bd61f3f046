"""What the bench shows under the verdict band: the open order, its phones, the day, the keys."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from bb_desktop.application.order_panel import OrderInFull
from bb_desktop.application.queries import OrderDetail, OrderView
from bb_desktop.domain.ticks import UnitTicks
from bb_desktop.domain.units import Unit
from bb_desktop.ui import pieces, theme
from bb_desktop.ui.bench import lettering, scenes
from bb_desktop.ui.bench.answers import Answer
from bb_desktop.ui.bench.order_head import OrderHead, article
from bb_desktop.ui.bench.side import Keys, LastScans, NoteState, PaceBar
from bb_desktop.ui.bench.slots import GAP, Slot, Slots, ticks_of
from bb_desktop.ui.bench.verdicts import Scene
from bb_desktop.ui.messages import number

_SIDE_WIDTH = 360
#: Less than this, and the right column goes: the letters of the order keep their size.
_SIDE_BELOW = 900


class Picture(QWidget):
    """What to do as a large picture, while no order is open."""

    def __init__(self, look: theme.Theme, parent: QWidget | None = None) -> None:
        """Begin with the packing slip."""
        super().__init__(parent)
        self._look = look
        self.scene = Scene.SCAN_SLIP
        look.changed.connect(self.update)

    def show_scene(self, scene: Scene) -> None:
        """Show another picture."""
        self.scene = scene
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint it in the middle."""
        painter = QPainter(self)
        colours = self._look.colours
        box = QRectF(self.rect()).adjusted(0, self.height() * 0.08, 0, -self.height() * 0.08)
        ink, ground = colours.role("text_muted"), colours.role("surface")
        scenes.paint(painter, self.scene, box, ink, ground)
        painter.end()


class BenchBody(QWidget):
    """Lays out everything below the band, and fills it from answers.

    Signals:
        slot_chosen: A slot was clicked while digits were asked for; its digit.
    """

    slot_chosen = Signal(int)

    def __init__(
        self, look: theme.Theme, now: Callable[[], datetime], parent: QWidget | None = None
    ) -> None:
        """Begin without an order."""
        super().__init__(parent)
        self._now = now
        self._page_height = 734
        self._answer: Answer | None = None
        self._detail: OrderDetail | None = None
        self._hint = ""
        self.head = OrderHead(look, now, self)
        self.slots = Slots(look, now, self)
        self.slots.chosen.connect(self.slot_chosen)
        self.picture = Picture(look, self)
        self.pace = PaceBar(look, self)
        self.scans = LastScans(look, self)
        self.keys = Keys(look, self)
        self.paper = NoteState(look, now, self)
        self.line = pieces.label("", "small", "muted", wrap=True)
        self.line.setParent(self)
        self.line.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        for part in (self.head, self.slots, self.paper):
            part.hide()

    @property
    def order(self) -> OrderView | None:
        """Give the order that is shown."""
        return self._answer.order if self._answer is not None else None

    def show_answer(self, answer: Answer) -> None:
        """Show what an answer says; nothing stays of an order that it does not name."""
        before = self.order.order_id if self.order else None
        self._answer = answer
        order = answer.order
        if order is None or order.order_id != before:
            self._detail = None
        self.head.show_order(order)
        self.head.setVisible(order is not None)
        self.slots.setVisible(order is not None)
        self.paper.setVisible(order is not None)
        self.picture.setVisible(order is None)
        scene = answer.verdict.scene
        self.picture.show_scene(Scene.SCAN_SLIP if scene is Scene.NONE else scene)
        if order is not None:
            exists = order.facts.order.has_delivery_note
            self.paper.show_state(answer.paper_at, exists=exists)
        self.scans.show_scans(answer.last_scans)
        self.keys.undo.setEnabled(order is not None and bool(order.facts.scans))
        self.keys.next.setEnabled(order is not None)
        self.keys.hold.setEnabled(order is not None)
        self.keys.show_doubt(doubt=answer.verdict.can_overrule)
        self._show_pace(answer)
        self.refresh()
        self.arrange()

    def show_detail(self, detail: OrderDetail | None) -> None:
        """Show times, reasons and shelves, once they were read."""
        if detail is None or self.order is None or detail.view.order_id != self.order.order_id:
            return
        self._detail = detail
        self.refresh()

    def say(self, hint: str) -> None:
        """Say something once, under the order, until the next answer."""
        self._hint = hint
        self.refresh()
        self.arrange()

    def refresh(self) -> None:
        """Show what changes with the time alone: countdowns, and how long a phone can be undone."""
        self.head.update()
        order = self.order
        self.slots.show_slots(self._slots(order) if order is not None else ())
        note = self._answer.note if self._answer is not None and order is not None else ""
        words = self.tr("Note in ShipStation: “{note}” stays as it is; our line goes below.")
        parcels = self._answer.parcels if self._answer is not None and order is not None else ""
        about = (parcels, words.format(note=_short(note)) if note else "")
        text = self._hint or " ".join(filter(None, about))
        if text != self.line.text():
            self.line.setText(text)
        self.line.setVisible(bool(text))

    # --- layout --------------------------------------------------------------------------------

    def fit(self, page_height: int) -> None:
        """Take letters for a page of this height."""
        self._page_height = page_height
        self.slots.fit(page_height)
        side = lettering.pixels("side", page_height)
        self.pace.fit(max(side - 2, lettering.LEAST_PX))
        self.line.setFont(theme.sized_font(max(side - 4, 13)))
        self.arrange()

    def resizeEvent(self, event: object) -> None:
        """Lay out anew."""
        self.arrange()

    def sizeHint(self) -> QSize:
        """Give a comfortable size."""
        return QSize(900, 480)

    def arrange(self) -> None:
        """Put everything in its place."""
        wide = self.width() >= _SIDE_BELOW
        margin = 20 if wide else 10
        top = 14 if wide else 8
        width = self.width() - 2 * margin
        self.scans.setVisible(wide)
        self.keys.setVisible(wide)
        if wide:
            width = self.width() - _SIDE_WIDTH - 16 - 18 - margin
            self._arrange_side(self.width() - _SIDE_WIDTH - 16, top)
        bottom = self.height() - (14 if wide else 6)
        pace = 36 if wide else 26
        paper = 0 if wide or self.order is None else 36
        # On a low page the paper for the parcel counts more than the day's figures.
        self.pace.setVisible(not paper and bool(self.pace.accessibleName()))
        self.pace.setGeometry(margin, bottom - pace, width, pace)
        self.paper.set_low(low=not wide)
        if paper:
            self.paper.setGeometry(margin, bottom - paper, width, paper)
        bottom -= (paper or pace) + 8
        self.picture.setGeometry(margin, top, width, max(bottom - top, 20))
        head = self.head.fit(self._page_height)
        if self.order is not None and not self.head.boxes:
            head = round(head * 0.98)
        line = self.line.heightForWidth(width) + 4 if not self.line.isHidden() else 0
        lacks = 44 * max(1, len(self.slots.views)) - (bottom - top - head - line)
        if line and lacks > 0:
            head -= min(self.head.spare(width, head), lacks)
            # What must not be missed stays, with lower slots; a note that is kept may go.
            line = line if self._hint or (self._answer and self._answer.parcels) else 0
        self.head.setGeometry(margin, top, width, head)
        top += head
        self.slots.setGeometry(margin, top, width, max(bottom - top - line, 40))
        self.slots.arrange()
        self.line.setGeometry(margin, top + self.slots.used + GAP, width, line)

    def _arrange_side(self, left: int, top: int) -> None:
        room = self.height() - 2 * top
        keys = self.keys.sizeHint().height()
        paper = 58 if self.order is not None else 0
        scans = min(272, room - keys - GAP - (paper + GAP if paper else 0))
        self.scans.setGeometry(left, top, _SIDE_WIDTH, scans)
        top += scans + GAP
        self.keys.setGeometry(left, top, _SIDE_WIDTH, keys)
        self.paper.setGeometry(left, top + keys + GAP, _SIDE_WIDTH, paper)

    # --- words ---------------------------------------------------------------------------------

    def _show_pace(self, answer: Answer) -> None:
        pace = answer.pace
        following = ""
        if pace.next_due is not None:
            values = {
                "order": number(pace.next_due),
                "article": pace.next_title,
                "shelf": pace.next_shelf,
            }
            words = (
                self.tr("next due: {order}, {article}, shelf {shelf}")
                if pace.next_shelf
                else self.tr("next due: {order}, {article}")
            )
            following = words.format(**values)
        self.pace.show_pace(pace.packed, pace.total, following)

    def _slots(self, order: OrderView) -> list[Slot]:
        assert self._answer is not None  # noqa: S101 - there is an order
        digits = {(one.orderline_id, one.number): one.digit for one in self._answer.slots}
        detail = self._detail
        known: dict[Unit, UnitTicks] = {}
        if isinstance(detail, OrderInFull):
            known = dict(zip(detail.view.units, detail.ticks, strict=False))
        several = len(order.facts.order.lines) > 1
        return [
            Slot(
                position=position,
                unit=unit,
                digit=digits.get((unit.line.orderline_id, unit.number), 0),
                about=self._about(
                    order, unit, position, several=several and not self._answer.slots
                ),
                ticks=known.get(unit) or ticks_of(order, unit),
            )
            for position, unit in enumerate(order.units, start=1)
        ]

    def _about(self, order: OrderView, unit: Unit, position: int, *, several: bool) -> str:
        model = "\u00a0· ".join((article(unit.line)[0], *article(unit.line)[1])) if several else ""
        if unit.scan is not None:
            return " – ".join(part for part in (model, self._finality(unit)) if part)
        detail = self._detail
        shelf = detail.shelf(unit.line.sku) if isinstance(detail, OrderInFull) else ""
        parts = [self.tr("{n} of {m}").format(n=position, m=len(order.units))]
        parts += [model] if model else []
        parts += [unit.line.sku] if unit.line.sku else []
        parts += [self.tr("shelf {shelf}").format(shelf=shelf)] if shelf else []
        if not unit.registrable:
            parts.append(self.tr("kept here and in the note only"))
        elif len(order.units) > 1:
            parts.append(self.tr("registered at Back Market"))
        return "\u00a0· ".join(parts)

    def _finality(self, unit: Unit) -> str:
        """Say until when a phone can be taken back; counted down while it can."""
        assert unit.scan is not None  # noqa: S101 - asked of filled slots alone
        assert self._answer is not None  # noqa: S101 - likewise
        if unit.registrable and unit.line.registered:
            return self.tr("Final at Back Market")
        if unit.scan.sending:
            return self.tr("On its way to Back Market: it can no longer be changed")
        final_at = self._answer.final_at
        if final_at is None:
            if not unit.registrable:
                return self.tr("Kept here and in the note only. F2 or scan UNDO takes it back")
            return self.tr("Changeable until the label exists: F2 or scan UNDO")
        left = (final_at - self._now()).total_seconds()
        if left > 0:
            minutes, seconds = divmod(round(left), 60)
            words = self.tr("Can be taken back for {time} more: F2 or scan UNDO")
            return words.format(time=f"{minutes}:{seconds:02}")
        return self.tr("May go to Back Market at any moment, and is final then")


def _short(note: str) -> str:
    return note if len(note) <= 90 else f"{note[:89]}…"
