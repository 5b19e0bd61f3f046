"""The main window: puts the pages together, gives them their room, and ends cleanly."""

from __future__ import annotations

import logging
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QTimer, Slot
from PySide6.QtGui import QCloseEvent, QGuiApplication, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QHBoxLayout,
    QMainWindow,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from bb_desktop.application.ports import Clock, Store
from bb_desktop.domain.orders import OrderId
from bb_desktop.domain.shop import Shop
from bb_desktop.domain.stage import Verb
from bb_desktop.ui import icons, pieces, theme
from bb_desktop.ui.actions import Actions
from bb_desktop.ui.attention.page import AttentionPage
from bb_desktop.ui.back_room import BackRoom
from bb_desktop.ui.banner import Banners
from bb_desktop.ui.bench.capture import ScanCapture
from bb_desktop.ui.bench.panel import BenchPanel
from bb_desktop.ui.bench.verdicts import Verdict
from bb_desktop.ui.conductor import Conductor, Views
from bb_desktop.ui.doors import PracticeDesk, SyncRunner
from bb_desktop.ui.orders.page import OrdersPage
from bb_desktop.ui.rail import Rail
from bb_desktop.ui.status import StatusLine
from bb_desktop.ui.syncing import Syncing
from bb_desktop.ui.theme import Theme
from bb_desktop.ui.worker import SerialWorker

log = logging.getLogger(__name__)

#: Together, the workers have as long to end when the window is closed.
_CLOSE_S = 3.0
_STATUS_MS = 30_000


class MainWindow(QMainWindow):
    """Everything that the seller sees."""

    def __init__(
        self,
        *,
        store: Store,
        clock: Clock,
        shop: Shop,
        sync: SyncRunner,
        practice: PracticeDesk | None = None,
        sync_every_s: float = 60.0,
    ) -> None:
        """Build the window; nothing is read and no service is asked before it is shown.

        Args:
            store: Asked on the bench worker and, through ``sync``, on the sync worker.
            clock: For countdowns and ages; only ``now`` is called in the GUI thread.
            shop: The seller's choices.
            sync: Speaks with the services.
            practice: The practice shop's outside world; None for the real services.
            sync_every_s: Seconds between passes.
        """
        super().__init__()
        application = QApplication.instance()
        if not isinstance(application, QApplication):
            raise TypeError("there is no application with widgets")
        self._clock = clock
        self._shop = shop
        self._begun = False
        self.look = Theme(application, self)
        self.bench_worker = SerialWorker("bench")
        self.sync_worker = SerialWorker("sync")
        self._back_room = BackRoom(store, clock, shop)
        self.syncing = Syncing(
            sync, self.sync_worker, every_s=sync_every_s, practice=practice, parent=self
        )
        self.capture = ScanCapture(application, self)
        self.actions_by_name = Actions(self.look, self)
        self._build(practice=practice is not None)
        views = Views(
            orders=self.orders,
            attention=self.attention,
            bench=self.bench,
            banners=self.banners,
            status=self.status,
            attention_button=self.rail.pages["attention"],
        )
        self.conductor = Conductor(
            views, self._back_room, self.bench_worker, self.syncing, parent=self
        )
        self._connect()
        self._look_again = QTimer(self, interval=_STATUS_MS)
        self._look_again.timeout.connect(self.conductor.on_status_due)

    # --- building ------------------------------------------------------------------------------

    def _build(self, *, practice: bool) -> None:
        self.setWindowTitle(self.tr("BB Desktop – practice") if practice else "BB Desktop")
        self.setWindowIcon(icons.app_mark(self.look.colours.accent, self.look.colours.on_accent))
        actions = self.actions_by_name
        self.rail = Rail(self.look, actions, actions.menu(self, practice=practice))
        self.banners = Banners(self.look)
        now = self._clock.now
        self.bench = BenchPanel(self._back_room, self.bench_worker, self.look, now)
        self.orders = OrdersPage(self.look, now, practice=practice)
        self.attention = AttentionPage(self.look, now)
        self.status = StatusLine(self.look, now, self._shop.bench)
        self.accept_button = self._tool("accept")
        self.sync_button = self._tool("sync")
        for button in (self.accept_button, self.sync_button):
            self.orders.buttons.addWidget(button)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.orders)
        self.pages.addWidget(self.attention)
        body = pieces.column(self.banners, self.bench, self.pages, gap=theme.GAP)
        body.setContentsMargins(12, 10, 12, 8)
        body.setStretch(2, 1)
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addLayout(body, 1)
        across = QHBoxLayout()
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(self.rail)
        across.addLayout(right, 1)
        central = QWidget()
        whole = QVBoxLayout(central)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        if practice:
            whole.addWidget(_practice_line(self.tr("PRACTICE – nothing is sent")))
        whole.addLayout(across, 1)
        whole.addWidget(self.status)
        self.setCentralWidget(central)
        self.setMinimumSize(QSize(640, 360))
        self.resize(1366, 768)
        # Nothing has the focus until there are orders: Enter and Space press no button.
        central.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        central.setFocus()
        self.actions_by_name["accept"].setEnabled(False)
        self.actions_by_name["answer"].setEnabled(False)
        self.accept_button.setEnabled(False)

    def _tool(self, name: str) -> QPushButton:
        action = self.actions_by_name[name]
        made = pieces.button(f" {action.text()}", action.toolTip())
        made.setAccessibleName(action.text())
        made.setFont(theme.font("strong"))
        made.setIconSize(QSize(18, 18))
        made.setIcon(action.icon())
        made.clicked.connect(action.trigger)
        return made

    def _connect(self) -> None:
        actions = self.actions_by_name
        for name, slot in {
            "sync": self.syncing.sync_now,
            "accept": self.on_accept,
            "find": self.on_find,
            "undo": self.bench.on_undo,
            "next": self.bench.on_next,
            "answer": self.bench.on_answered,
            "type": self.bench.card.field.setFocus,
            "panel": self.orders.show_panel,
            "copy": self.on_copy,
            "orders": self.on_orders_page,
            "attention": self.on_attention_page,
            "export": self.on_export,
            "new_order": self.on_new_order,
            "quit": self.close,
        }.items():
            actions[name].triggered.connect(slot)
        self.capture.scanned.connect(self.bench.on_code)
        self.bench.order_shown.connect(self.on_order_shown)
        self.orders.table.opened.connect(self.bench.open)
        self.orders.panel.bench_wanted.connect(self.bench.open)
        self.orders.table.selectionModel().selectionChanged.connect(self.on_selection_changed)
        self.orders.table.orders.dataChanged.connect(self.on_selection_changed)
        self.attention.order_wanted.connect(self.on_order_shown)
        self.bench.verdict_changed.connect(self.on_verdict)
        self.orders.filled.connect(self.on_filled)
        self.look.changed.connect(self.on_theme_changed)

    # --- coming and going ----------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        """Begin to work once the window is on the screen."""
        super().showEvent(event)
        if not self._begun:
            self._begun = True
            self._fit()
            QTimer.singleShot(0, self.on_shown)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose what there is room for."""
        super().resizeEvent(event)
        self._fit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """End cleanly: a running pass is interrupted, both threads are waited for."""
        self.capture.stop()
        self.syncing.close()
        self._look_again.stop()
        for worker in (self.sync_worker, self.bench_worker):
            if not worker.close(_CLOSE_S / 2):
                log.warning("worker still busy at the end")
        super().closeEvent(event)

    def _fit(self) -> None:
        width, height = self.width(), self.height()
        narrow, short = width < theme.NARROW_BELOW, height < theme.SHORT_BELOW
        self.rail.set_narrow(narrow=narrow)
        self.banners.set_short(short=short)
        self.bench.fit(height, narrow=narrow)
        self.orders.fit(beside=width >= theme.PANEL_BELOW, compact=short)
        for button, name in ((self.accept_button, "accept"), (self.sync_button, "sync")):
            button.setText("" if narrow else self._button_text(name))

    def _button_text(self, name: str) -> str:
        text = f" {self.actions_by_name[name].text()}"
        count = sum(Verb.ACCEPT in view.verbs for view in self.orders.table.selected_orders)
        return f"{text} {count}" if name == "accept" and count > 1 else text

    @Slot()
    def on_shown(self) -> None:
        """Read what is known, then look at the services."""
        self.conductor.load(None)
        self._look_again.start()
        self.syncing.start()

    # --- looking -------------------------------------------------------------------------------

    @Slot()
    def on_accept(self) -> None:
        """Accept what is selected and can be accepted."""
        views = self.orders.table.selected_orders
        self.conductor.accept(tuple(one.order_id for one in views if Verb.ACCEPT in one.verbs))

    @Slot()
    def on_export(self) -> None:
        """Ask for a file and write all orders into it."""
        start = "practice-orders.csv" if self.syncing.practises else "orders.csv"
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Export CSV"), start, self.tr("CSV files (*.csv)")
        )
        if name:
            self.conductor.export_to(Path(name))

    @Slot()
    def on_new_order(self) -> None:
        """Let a buyer place an order in the practice shop."""
        self.syncing.practise("new_order")

    @Slot(object)
    def on_order_shown(self, order_id: OrderId) -> None:
        """Show the order that a scan concerns."""
        self.on_orders_page()
        self.orders.select(order_id)

    @Slot(object)
    def on_verdict(self, verdict: Verdict) -> None:
        """Let Space answer a verdict that wants an answer, and nothing else."""
        self.actions_by_name["answer"].setEnabled(verdict.stays)

    @Slot()
    def on_filled(self) -> None:
        """Put the keyboard on the table, if it is nowhere else."""
        if self.focusWidget() in (None, self.centralWidget()):
            self.orders.table.setFocus()

    @Slot()
    def on_find(self) -> None:
        """Go to the filter box."""
        self.on_orders_page()
        self.orders.show_table()
        self.orders.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.orders.search.selectAll()

    @Slot()
    def on_copy(self) -> None:
        """Copy the current order's number."""
        current = self.orders.table.current_order
        if current is not None:
            QGuiApplication.clipboard().setText(str(current.order_id))

    @Slot()
    def on_orders_page(self) -> None:
        """Show the orders."""
        self.rail.show_page("orders")
        self.pages.setCurrentWidget(self.orders)

    @Slot()
    def on_attention_page(self) -> None:
        """Show what needs a person."""
        self.rail.show_page("attention")
        self.pages.setCurrentWidget(self.attention)

    @Slot()
    def on_selection_changed(self) -> None:
        """Offer what can be done with the selected orders."""
        views = self.orders.table.selected_orders
        self.actions_by_name["accept"].setEnabled(any(Verb.ACCEPT in one.verbs for one in views))
        self.accept_button.setEnabled(self.actions_by_name["accept"].isEnabled())
        if self.width() >= theme.NARROW_BELOW:
            self.accept_button.setText(self._button_text("accept"))

    @Slot()
    def on_theme_changed(self) -> None:
        """Draw the icons anew."""
        self.accept_button.setIcon(self.actions_by_name["accept"].icon())
        self.sync_button.setIcon(self.actions_by_name["sync"].icon())
        self.attention.show_items(self.attention.items, force=True)


def _practice_line(text: str) -> QWidget:
    made = QWidget()
    made.setObjectName("practice")
    made.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    words = pieces.label(text, "caption_strong", "practice")
    words.setAlignment(Qt.AlignmentFlag.AlignCenter)
    inside = pieces.row(words)
    inside.setContentsMargins(0, 3, 0, 3)
    made.setLayout(inside)
    return made
