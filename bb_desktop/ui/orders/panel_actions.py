"""The verbs of an order at the foot of its panel; one that is closed says why."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QBoxLayout, QPushButton, QSizePolicy, QWidget

from bb_desktop.application.queries import OrderView
from bb_desktop.domain.orders import OrderId
from bb_desktop.domain.stage import Stage, Verb
from bb_desktop.ui import pieces, theme
from bb_desktop.ui.messages import stage_meaning
from bb_desktop.ui.more_button import MoreButton
from bb_desktop.ui.orders.panel_folding import FoldingRow

_PACKABLE = (Stage.AWAITING_SCAN, Stage.READY_TO_SHIP)


class PanelActions(QWidget):
    """Buttons for what may be done with the order that is shown.

    Signals:
        accept_wanted: Accept the order; its id.
        bench_wanted: Open it at the bench; its id.
        paper_wanted: Show its delivery note; its id.
        link_wanted: Open it in a browser; its id, and ``shipstation`` or ``back_market``.
        copied: A text for the clipboard.
        practice_wanted: A verb of the practice desk, and the order's number.
    """

    accept_wanted = Signal(object)
    bench_wanted = Signal(object)
    paper_wanted = Signal(object)
    link_wanted = Signal(object, str)
    copied = Signal(str)
    practice_wanted = Signal(str, str)

    def __init__(self, look: theme.Theme, *, practice: bool, parent: QWidget | None = None) -> None:
        """Begin without an order: nothing can be done."""
        super().__init__(parent)
        self.setObjectName("plain")
        self._look = look
        self._practice = practice
        self._view: OrderView | None = None
        self.main = pieces.button("", "", primary=True)
        self.main.setIconSize(QSize(18, 18))
        self.main.clicked.connect(self.on_main)
        self.paper = self._button(self.tr("Delivery note"), self.on_paper)
        self.shipstation = self._button(self.tr("ShipStation"), self.on_shipstation)
        self.more = MoreButton(look, self.tr("More to do with this order"))
        self._fill_menu()
        self.buy = self._button(self.tr("Buy label (practice)"), self.on_buy)
        self.buy.setToolTip(self.tr("Buy a label in the practice ShipStation"))
        self.void = self._button(self.tr("Void label (practice)"), self.on_void)
        self.void.setToolTip(self.tr("Void the label in the practice ShipStation"))
        self._second = FoldingRow(self.paper, self.shipstation)
        second = pieces.row(self._second, self.more, gap=6)
        second.setStretch(0, 1)
        self._is_page = False
        self._box = pieces.column(self.main, second, pieces.row(self.buy, self.void, gap=6), gap=6)
        self._box.setContentsMargins(12, 8, 12, 10)
        self.setLayout(self._box)
        look.changed.connect(self.on_theme_changed)
        self.on_theme_changed()

    def _button(self, words: str, slot: object) -> QPushButton:
        # A blank keeps the icon off the word.
        made = pieces.button(f" {words}", "")
        made.setAccessibleName(words)
        made.setFont(theme.font("small"))
        made.setIconSize(QSize(16, 16))
        made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        made.clicked.connect(slot)
        return made

    def _fill_menu(self) -> None:
        menu = self.more.menu()
        self.choices: dict[str, QAction] = {}
        for name, words, slot in (
            ("bench", self.tr("Open at the bench"), self.on_bench),
            ("back_market", self.tr("Open in the Back Office"), self.on_back_office),
            ("number", self.tr("Copy the order number"), self.on_copy_number),
            ("address", self.tr("Copy the address"), self.on_copy_address),
            ("identifiers", self.tr("Copy the identifiers"), self.on_copy_identifiers),
        ):
            self.choices[name] = menu.addAction(words, slot)
        for name, words, slot in (
            ("buy", self.tr("Buy label (practice)"), self.on_buy),
            ("void", self.tr("Void label (practice)"), self.on_void),
        ):
            self.choices[name] = menu.addAction(words, slot)

    def as_page(self, *, is_page: bool) -> None:
        """Lie beside each other where the panel is a page, which is low and wide."""
        direction = QBoxLayout.Direction
        self._box.setDirection(direction.LeftToRight if is_page else direction.TopToBottom)
        # The main verb takes what its words need; the rest is for the two beside it.
        self._box.setStretch(1, 1 if is_page else 0)
        self._is_page = is_page
        self._show_practice()

    def show_view(self, view: OrderView | None) -> None:
        """Offer what may be done with an order; what may not says why."""
        self._view = view
        self.setEnabled(view is not None)
        accept = view is not None and Verb.ACCEPT in view.verbs
        may_scan = view is not None and Verb.SCAN in view.verbs
        words = self.tr("Accept order") if accept else self.tr("Open at the bench")
        self.main.setText(f" {words}")
        self.main.setAccessibleName(words)
        self.main.setIcon(self._look.icon("inbox" if accept else "bench", "on_accent"))
        tip = self.tr("Accept all lines at Back Market") if accept else self.tr("Scan it (Enter)")
        self._open(self.main, "" if accept or may_scan or view is None else _meaning(view), tip)
        paper, there = self._why_no_paper(), self._why_not_in_shipstation()
        self._open(self.paper, paper, self.tr("Show the delivery note that goes into the parcel"))
        self._open(self.shipstation, there, self.tr("Open this order in ShipStation"))
        closed = "" if may_scan or view is None else _meaning(view)
        bench = self.choices["bench"]
        bench.setEnabled(not closed)
        bench.setToolTip(closed or self.tr("Scan it (Enter)"))
        bench.setVisible(accept)
        scanned = bool(view is not None and view.facts.scans)
        self.choices["identifiers"].setEnabled(scanned)
        self.choices["identifiers"].setToolTip(
            "" if scanned else self.tr("Nothing is scanned yet.")
        )
        self._show_practice()

    def _show_practice(self) -> None:
        """Offer the verbs of the practice desk: beneath the others, or in the menu of a page."""
        live = self._view is not None and self._view.facts.shipment is not None
        packable = self._view is not None and self._view.stage in _PACKABLE
        shown = {"buy": self._practice and not live, "void": self._practice and live}
        for name, button in (("buy", self.buy), ("void", self.void)):
            button.setVisible(shown[name] and not self._is_page)
            self.choices[name].setVisible(shown[name] and self._is_page)
        self.buy.setEnabled(packable)
        self.choices["buy"].setEnabled(packable)

    def _open(self, button: QPushButton, closed: str, tip: str) -> None:
        """Open a verb, or close it and say why."""
        button.setEnabled(not closed and self._view is not None)
        button.setToolTip(closed or tip)
        button.setAccessibleDescription(closed or tip)

    def _why_no_paper(self) -> str:
        if self._view is None or self._view.facts.order.has_delivery_note:
            return ""
        return self.tr("Back Market offers no delivery note for this order yet.")

    def _why_not_in_shipstation(self) -> str:
        if self._view is None or self._view.facts.shipstation is not None:
            return ""
        return self.tr("ShipStation has no such order yet.")

    @property
    def _order_id(self) -> OrderId | None:
        return self._view.order_id if self._view is not None else None

    @Slot()
    def on_main(self) -> None:
        """Do what comes next for this order."""
        if self._view is None:
            return
        if Verb.ACCEPT in self._view.verbs:
            self.accept_wanted.emit(self._view.order_id)
        else:
            self.bench_wanted.emit(self._view.order_id)

    @Slot()
    def on_bench(self) -> None:
        """Open it at the bench though something else comes first."""
        self.bench_wanted.emit(self._order_id)

    @Slot()
    def on_paper(self) -> None:
        """Ask for the delivery note."""
        self.paper_wanted.emit(self._order_id)

    @Slot()
    def on_shipstation(self) -> None:
        """Ask for ShipStation's page."""
        self.link_wanted.emit(self._order_id, "shipstation")

    @Slot()
    def on_back_office(self) -> None:
        """Ask for Back Market's page."""
        self.link_wanted.emit(self._order_id, "back_market")

    @Slot()
    def on_copy_number(self) -> None:
        """Copy the order's number as it is, without blanks."""
        self.copied.emit(str(self._order_id))

    @Slot()
    def on_copy_address(self) -> None:
        """Copy the address as it is written on a parcel."""
        if self._view is None:
            return
        where = self._view.facts.order.shipping_address
        town = " ".join(part for part in (where.postal_code, where.city, where.state) if part)
        lines = (where.name, where.company, where.street, where.street2, town, where.country)
        self.copied.emit("\n".join(line for line in lines if line))

    @Slot()
    def on_copy_identifiers(self) -> None:
        """Copy what is recorded, one a line."""
        if self._view is not None:
            scans = self._view.facts.scans
            self.copied.emit("\n".join(scan.identifier.value for scan in scans))

    @Slot()
    def on_buy(self) -> None:
        """Buy a label in the practice shop."""
        self.practice_wanted.emit("buy_label", str(self._order_id))

    @Slot()
    def on_void(self) -> None:
        """Void the label in the practice shop."""
        self.practice_wanted.emit("void_label", str(self._order_id))

    @Slot()
    def on_theme_changed(self) -> None:
        """Draw the icons anew."""
        self.paper.setIcon(self._look.icon("printer", "text", 16))
        self.shipstation.setIcon(self._look.icon("away", "text", 16))
        accept = self._view is not None and Verb.ACCEPT in self._view.verbs
        self.main.setIcon(self._look.icon("inbox" if accept else "bench", "on_accent"))


def _meaning(view: OrderView) -> str:
    return stage_meaning(view.stage)
