"""The panel beside the table: one order in full, both services beside each other."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from bb_desktop.application.queries import OrderDetail
from bb_desktop.domain.orders import OrderId
from bb_desktop.domain.stage import Stage, Verb
from bb_desktop.domain.units import Unit
from bb_desktop.ui import pieces, theme, times
from bb_desktop.ui.messages import number, stage_icon, stage_meaning, stage_word
from bb_desktop.ui.orders import sections
from bb_desktop.ui.orders.columns import deadline_role
from bb_desktop.ui.orders.gift import GiftMark


class OrderPanel(QFrame):
    """Shows one order, and what may be done with it.

    Signals:
        accept_wanted: Accept the order; its id.
        bench_wanted: Open it at the bench; its id.
        take_back_wanted: Take an identifier back; the order's id and the identifier.
        marked: The seller marked the order; its id and the marks.
        practice_wanted: A verb of the practice desk, and the order's number.
        back_wanted: Back to the table, where the panel is a page.
    """

    accept_wanted = Signal(object)
    bench_wanted = Signal(object)
    take_back_wanted = Signal(object, object)
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
        self._practice = practice
        self._detail: OrderDetail | None = None
        self._place = 0
        self._build_head()
        self._build_all_fields()
        self._build_actions()
        self._sheet = QWidget()
        self._sheet.setObjectName("sheet")
        self._sheet_layout = QVBoxLayout(self._sheet)
        self._sheet_layout.setContentsMargins(14, 4, 10, 14)
        self._sheet_layout.setSpacing(7)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidget(self._sheet)
        self._scroll.viewport().setAutoFillBackground(False)
        self.gift = GiftMark(look)
        self.gift.marked.connect(self.marked)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.setSpacing(0)
        layout.addWidget(self._head)
        layout.addWidget(self._scroll, 1)
        layout.addWidget(pieces.rule())
        layout.addWidget(self._actions)
        self._parts = QVBoxLayout()
        self._parts.setSpacing(7)
        self._after = QVBoxLayout()
        self._after.setSpacing(7)
        self._gift_heading = sections.heading(self.tr("Gift"))
        self._sheet_layout.addLayout(self._parts)
        self._sheet_layout.addWidget(self._gift_heading)
        self._sheet_layout.addWidget(self.gift)
        self._sheet_layout.addLayout(self._after)
        self._sheet_layout.addWidget(self.all_fields)
        self._fields = QVBoxLayout()
        self._sheet_layout.addLayout(self._fields)
        self._sheet_layout.addStretch(1)
        self.show_detail(None)

    def _build_all_fields(self) -> None:
        tip = self.tr("Every field of the mapping, and what is in ShipStation")
        self.all_fields = pieces.button(self.tr("All fields"), tip)
        self.all_fields.setCheckable(True)
        self.all_fields.setFont(theme.font("small"))
        self.all_fields.clicked.connect(self.on_all_fields)

    def _build_head(self) -> None:
        self.number = pieces.selectable(pieces.label("", "title"))
        self._stage_icon = pieces.Symbol(self._look)
        self._stage = pieces.label("", "strong")
        self._deadline = pieces.label("", "small", "muted")
        self.back = pieces.button(self.tr("Back"), self.tr("Back to the table (Esc)"))
        self.back.clicked.connect(self.back_wanted)
        self.back.hide()
        self._head = QWidget()
        self._head.setObjectName("plain")
        inside = pieces.column(
            pieces.row(self.back, self.number, 1, self._stage_icon, self._stage),
            self._deadline,
            gap=2,
        )
        inside.setContentsMargins(14, 10, 14, 6)
        self._head.setLayout(inside)

    def _build_actions(self) -> None:
        self.main = pieces.button("", "", primary=True)
        self.main.clicked.connect(self.on_main)
        self.copy = pieces.button(
            self.tr("Copy number"), self.tr("Copy the order number (Ctrl+C in the table)")
        )
        self.copy.clicked.connect(self.on_copy)
        self.buy = pieces.button(
            self.tr("Buy label (practice)"), self.tr("Buy a label in the practice ShipStation")
        )
        self.buy.clicked.connect(self.on_buy)
        self.void = pieces.button(
            self.tr("Void label (practice)"), self.tr("Void the label in the practice ShipStation")
        )
        self.void.clicked.connect(self.on_void)
        for one in (self.copy, self.buy, self.void):
            one.setFont(theme.font("small"))
            one.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._actions = QWidget()
        self._actions.setObjectName("plain")
        more = pieces.row(self.copy, self.buy, self.void, gap=6)
        self._action_box = pieces.column(self.main, more, gap=6)
        self._action_box.setContentsMargins(12, 8, 12, 10)
        self._actions.setLayout(self._action_box)

    @property
    def order_id(self) -> OrderId | None:
        """Give the number of the order that is shown."""
        return self._detail.view.order_id if self._detail else None

    def as_page(self, is_page: bool) -> None:
        """Be a page of its own, with a way back, or a panel beside the table."""
        self.back.setVisible(is_page)
        direction = QBoxLayout.Direction
        self._action_box.setDirection(direction.LeftToRight if is_page else direction.TopToBottom)

    def show_detail(self, detail: OrderDetail | None) -> None:
        """Show an order; the same order keeps its place on the screen."""
        if detail is not None and detail == self._detail:
            # The same order, but time goes on.
            self._show_head()
            return
        bar = self._scroll.verticalScrollBar()
        same = detail is not None and detail.view.order_id == self.order_id
        place = bar.value() if same else 0
        self._detail = detail
        for part in (self._parts, self._after, self._fields):
            pieces.empty(part)
        self._sheet.setVisible(detail is not None)
        self._actions.setEnabled(detail is not None)
        self._show_head()
        self._show_actions()
        if detail is not None:
            self._fill(detail)
            self._show_fields()
        self._place = place
        QTimer.singleShot(0, self.on_laid_out)

    def _show_head(self) -> None:
        detail, now = self._detail, self._now()
        if detail is None:
            self.number.setText(self.tr("No order chosen"))
            self._stage.setText("")
            self._stage_icon.show_icon("", "text")
            self._deadline.setText("")
            return
        view = detail.view
        role = view.stage.value
        self.number.setText(number(view.order_id))
        self._stage.setText(stage_word(view.stage))
        self._stage.setToolTip(stage_meaning(view.stage))
        colour = self._look.colours.role(role).name()
        self._stage.setStyleSheet(f"color: {colour}; background: transparent;")
        self._stage_icon.show_icon(stage_icon(view.stage), role)
        due = ""
        if view.ship_by is not None:
            due = self.tr("Ship by {time} · {left}").format(
                time=times.clock(view.ship_by, now), left=times.countdown(view.ship_by, now)
            )
        self._deadline.setText(due)
        kind = deadline_role(view, now)
        self._deadline.setObjectName("muted" if kind == "text" else kind)
        self._deadline.style().polish(self._deadline)

    def _show_actions(self) -> None:
        view = self._detail.view if self._detail else None
        accept = view is not None and Verb.ACCEPT in view.verbs
        self.main.setText(self.tr("Accept order") if accept else self.tr("Open at the bench"))
        may_scan = view is not None and Verb.SCAN in view.verbs
        self.main.setEnabled(accept or may_scan)
        tip = self.tr("Accept all lines at Back Market") if accept else self.tr("Scan it (Enter)")
        if view is not None and not (accept or may_scan):
            tip = stage_meaning(view.stage)
        self.main.setToolTip(tip)
        live = view is not None and view.facts.shipment is not None
        packable = (Stage.AWAITING_SCAN, Stage.READY_TO_SHIP)
        self.buy.setVisible(self._practice and not live)
        self.buy.setEnabled(view is not None and view.stage in packable)
        self.void.setVisible(self._practice and live)

    def _fill(self, detail: OrderDetail) -> None:
        view, now = detail.view, self._now()
        parts, after = self._parts, self._after
        if detail.attention:
            parts.addWidget(sections.attention(self._look, detail.attention))
        for line in view.lines:
            parts.addWidget(sections.article(self._look, detail, line, self._on_take_back))
        parts.addWidget(sections.heading(self.tr("Both sides")))
        parts.addWidget(sections.both_sides(detail, now))
        parts.addWidget(sections.heading(self.tr("Ship to")))
        parts.addWidget(sections.address(view))
        parts.addWidget(sections.heading(self.tr("Internal note in ShipStation")))
        parts.addWidget(sections.note(detail))
        self.gift.show_order(view)
        after.addWidget(sections.heading(self.tr("History")))
        after.addWidget(sections.history(detail.history, now))
        self._show_fields()

    def _show_fields(self) -> None:
        pieces.empty(self._fields)
        if self._detail is not None and self.all_fields.isChecked():
            self._fields.addWidget(sections.mapped_fields(self._detail))

    def _on_take_back(self, unit: Unit) -> None:
        if self._detail is not None and unit.scan is not None:
            self.take_back_wanted.emit(self._detail.view.order_id, unit.scan.identifier)

    @Slot()
    def on_laid_out(self) -> None:
        """Go back to the place that was being read, once the new parts have their sizes."""
        self._scroll.verticalScrollBar().setValue(self._place)

    @Slot()
    def on_all_fields(self) -> None:
        """Show or hide every field of the mapping."""
        self._show_fields()

    @Slot()
    def on_main(self) -> None:
        """Do what comes next for this order."""
        if self._detail is None:
            return
        view = self._detail.view
        if Verb.ACCEPT in view.verbs:
            self.accept_wanted.emit(view.order_id)
        else:
            self.bench_wanted.emit(view.order_id)

    @Slot()
    def on_copy(self) -> None:
        """Copy the order's number as it is, without blanks."""
        if self.order_id is not None:
            QGuiApplication.clipboard().setText(str(self.order_id))

    @Slot()
    def on_buy(self) -> None:
        """Buy a label in the practice shop."""
        if self.order_id is not None:
            self.practice_wanted.emit("buy_label", str(self.order_id))

    @Slot()
    def on_void(self) -> None:
        """Void the label in the practice shop."""
        if self.order_id is not None:
            self.practice_wanted.emit("void_label", str(self.order_id))
