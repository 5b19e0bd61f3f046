"""The panel beside the table: one order in full, both services beside each other."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from bb_desktop.application.order_panel import OrderInFull
from bb_desktop.domain.identifiers import Identifier
from bb_desktop.domain.orders import OrderId
from bb_desktop.ui import pieces, theme, times
from bb_desktop.ui.clipboard import copy_private
from bb_desktop.ui.orders import sections
from bb_desktop.ui.orders.gift import GiftMark
from bb_desktop.ui.orders.panel_actions import PanelActions
from bb_desktop.ui.orders.panel_fields import mapped_fields
from bb_desktop.ui.orders.panel_head import PanelHead
from bb_desktop.ui.orders.panel_section import PanelSection
from bb_desktop.ui.orders.panel_units import PanelUnits
from bb_desktop.ui.sheet import Sheet


class OrderPanel(QFrame):
    """Shows one order, and what may be done with it.

    Signals:
        accept_wanted: Accept the order; its id.
        bench_wanted: Open it at the bench; its id.
        paper_wanted: Show its delivery note; its id.
        link_wanted: Open it in a browser; its id, and ``shipstation`` or ``back_market``.
        take_back_wanted: Take an identifier back; the order's id and the identifier.
        came_back_wanted: The buyer sent a phone back; the order's id and the identifier.
        marked: The seller marked the order; its id and the marks.
        practice_wanted: A verb of the practice desk, and the order's number.
        back_wanted: Back to the table, where the panel is a page.
    """

    accept_wanted = Signal(object)
    bench_wanted = Signal(object)
    paper_wanted = Signal(object)
    link_wanted = Signal(object, str)
    take_back_wanted = Signal(object, object)
    came_back_wanted = Signal(object, object)
    marked = Signal(object, object)
    practice_wanted = Signal(str, str)
    back_wanted = Signal()

    def __init__(
        self,
        look: theme.Theme,
        now: Callable[[], datetime],
        *,
        practice: bool,
        parent: QWidget | None = None,
    ) -> None:
        """Begin without an order."""
        super().__init__(parent)
        self.setObjectName("panel")
        self.setAccessibleName(self.tr("Order in full"))
        self._look = look
        self._now = now
        self._detail: OrderInFull | None = None
        self._unfilled = False
        self._place = 0
        # A child, so that it ends with the panel: another language makes new pages.
        self._laid_out = QTimer(self, singleShot=True, interval=0)
        self._laid_out.timeout.connect(self.on_laid_out)
        self._head = PanelHead(look)
        self._head.back_wanted.connect(self.back_wanted)
        self.number, self.back = self._head.number, self._head.back
        self._build_actions(practice=practice)
        self.gift = GiftMark(look)
        self.gift.marked.connect(self.marked)
        self._build_sheet()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.setSpacing(0)
        layout.addWidget(self._head)
        layout.addWidget(self._scroll, 1)
        layout.addWidget(pieces.rule())
        layout.addWidget(self._actions)
        self.show_detail(None)

    def _build_actions(self, *, practice: bool) -> None:
        made = self._actions = PanelActions(self._look, practice=practice)
        made.accept_wanted.connect(self.accept_wanted)
        made.bench_wanted.connect(self.bench_wanted)
        made.paper_wanted.connect(self.paper_wanted)
        made.link_wanted.connect(self.link_wanted)
        made.practice_wanted.connect(self.practice_wanted)
        made.copied.connect(self.on_copied)
        self.main, self.paper, self.shipstation = made.main, made.paper, made.shipstation
        self.more, self.buy, self.void = made.more, made.buy, made.void

    def _build_sheet(self) -> None:
        self.all_fields = pieces.button(
            self.tr("All fields"), self.tr("Every field of the mapping, and what is in ShipStation")
        )
        self.all_fields.setCheckable(True)
        self.all_fields.setFont(theme.font("small"))
        self.all_fields.clicked.connect(self.on_all_fields)
        names = ("attention", "units", "address", "sides", "note", "history", "fields")
        self._sections = {name: PanelSection() for name in names}
        self._sheet = Sheet()
        inside = QVBoxLayout(self._sheet)
        inside.setContentsMargins(14, 4, 10, 14)
        inside.setSpacing(12)
        for name in ("attention", "units", "address", "sides", "note"):
            inside.addWidget(self._sections[name])
        gift = pieces.column(sections.heading(self.tr("Gift")), self.gift, gap=6)
        inside.addLayout(gift)
        inside.addWidget(self._sections["history"])
        inside.addWidget(self.all_fields)
        inside.addWidget(self._sections["fields"])
        inside.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidget(self._sheet)
        self._scroll.viewport().setAutoFillBackground(False)

    @property
    def order_id(self) -> OrderId | None:
        """Give the number of the order that is shown."""
        return self._detail.view.order_id if self._detail else None

    def as_page(self, is_page: bool) -> None:
        """Be a page of its own, with a way back, or a panel beside the table."""
        self.back.setVisible(is_page)
        self._actions.as_page(is_page=is_page)

    def show_detail(self, detail: OrderInFull | None) -> None:
        """Show an order; the same order keeps its place on the screen and what did not change."""
        if detail is not None and detail == self._detail:
            # The same order, but time goes on.
            self._head.show_view(detail.view, self._now())
            return
        bar = self._scroll.verticalScrollBar()
        same = detail is not None and detail.view.order_id == self.order_id
        self._place = bar.value() if same else 0
        self._detail = detail
        self._sheet.setUpdatesEnabled(False)
        self._sheet.setVisible(detail is not None)
        self._head.show_view(detail.view if detail else None, self._now())
        self._actions.show_view(detail.view if detail else None)
        if detail is None:
            for section in self._sections.values():
                section.clear()
        # At the bench every scan changes an order, and the next one must not wait for a panel that
        # nobody sees.
        self._unfilled = detail is not None and not self.isVisible()
        if detail is not None and not self._unfilled:
            self._fill(detail)
        self._sheet.setUpdatesEnabled(True)
        self._laid_out.start()

    def showEvent(self, event: QShowEvent) -> None:
        """Fill in what came while nobody looked."""
        super().showEvent(event)
        if self._unfilled and self._detail is not None:
            self._unfilled = False
            self._fill(self._detail)

    def _fill(self, detail: OrderInFull) -> None:
        view, look, now = detail.view, self._look, self._now()
        # Times are written as "today 13:00", so a section is another one tomorrow.
        key = (view.order_id, now.astimezone().date())
        facts = view.facts
        about = (key, facts.order, facts.shipstation, facts.shipments)
        fill = self._sections
        fill["attention"].fill(
            (key, detail.attention),
            lambda: (sections.attention(look, detail.attention),) if detail.attention else (),
        )
        fill["units"].fill(
            (key, view.stage, view.units, view.lines, detail.ticks, detail.shelves),
            lambda: (self._units(detail, now),),
        )
        fill["address"].fill(
            (key, facts.order, detail.address_gaps),
            lambda: (sections.heading(self.tr("Ship to")), sections.address(look, detail)),
        )
        fill["sides"].fill(
            (about, detail.service),
            lambda: (
                sections.heading(self.tr("Both sides")),
                sections.both_sides(look, detail, now),
            ),
        )
        read_at = detail.read_at
        fill["note"].fill(
            (about, facts.scans, view.note_up_to_date, read_at, detail.our_lines),
            lambda: (
                sections.heading(self.tr("Internal note"), self._as_read(read_at, now)),
                sections.note(look, detail),
            ),
        )
        self.gift.show_order(view)
        fill["history"].fill(
            (key, detail.history),
            lambda: (
                sections.heading(self.tr("History")),
                sections.history(detail.history, now),
            ),
        )
        self._show_fields()

    def _as_read(self, read_at: datetime | None, now: datetime) -> str:
        if read_at is None:
            return ""
        today = read_at.astimezone().date() == now.astimezone().date()
        when = times.hour(read_at) if today else times.clock(read_at, now)
        return self.tr("as read {time}").format(time=when)

    def _units(self, detail: OrderInFull, now: datetime) -> PanelUnits:
        made = PanelUnits(self._look, detail, now)
        made.take_back.connect(self.on_take_back)
        made.came_back.connect(self.on_came_back)
        made.copied.connect(self.on_copied)
        return made

    def _show_fields(self) -> None:
        detail, section = self._detail, self._sections["fields"]
        if detail is None or not self.all_fields.isChecked():
            section.clear()
            return
        facts = detail.view.facts
        key = (detail.fields, facts.order, facts.shipstation)
        section.fill(key, lambda: (mapped_fields(detail),))

    @Slot()
    def on_laid_out(self) -> None:
        """Go back to the place that was being read, once the new parts have their sizes."""
        self._scroll.verticalScrollBar().setValue(self._place)

    @Slot()
    def on_all_fields(self) -> None:
        """Show or hide every field of the mapping."""
        self._show_fields()

    @Slot(object)
    def on_take_back(self, identifier: Identifier) -> None:
        """Ask for an identifier to be taken back."""
        if self.order_id is not None:
            self.take_back_wanted.emit(self.order_id, identifier)

    @Slot(object)
    def on_came_back(self, identifier: Identifier) -> None:
        """Say that a phone of this order came back."""
        if self.order_id is not None:
            self.came_back_wanted.emit(self.order_id, identifier)

    @Slot(str)
    def on_copied(self, text: str) -> None:
        """Put a text on the clipboard."""
        copy_private(text)
