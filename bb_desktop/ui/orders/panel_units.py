"""The devices of an order in its panel: article, shelf, identifier, its way, and what may be done.

Articles that need no identifier stand among them, so that nothing is left out of the parcel.
"""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from bb_desktop.application.order_panel import OrderInFull
from bb_desktop.application.queries import LineView
from bb_desktop.domain.identifiers import Identifier, IdentifierKind
from bb_desktop.domain.orders import Orderline
from bb_desktop.domain.stage import Stage, Verb
from bb_desktop.domain.ticks import UnitTicks
from bb_desktop.domain.units import Unit
from bb_desktop.ui import pieces, theme, times
from bb_desktop.ui.attention.words import wrong_identifier_text
from bb_desktop.ui.grades import grade_word
from bb_desktop.ui.messages import kind_word, line_word, number
from bb_desktop.ui.orders.columns import split_title
from bb_desktop.ui.orders.panel_folding import FoldingRow
from bb_desktop.ui.orders.panel_ticks import tick_rows
from bb_desktop.ui.orders.sections import heading

#: The parcel is out: from now on a phone can only come back.
_FINISHED = frozenset({Stage.ANNOUNCED, Stage.CLOSED})


def spaced(identifier: str) -> str:
    """Write an IMEI in groups, as phones show it: ``49 015420 323751 8``."""
    if len(identifier) == 15 and identifier.isdigit():
        return f"{identifier[:2]} {identifier[2:8]} {identifier[8:14]} {identifier[14]}"
    return identifier


class UnitActions(QWidget):
    """The verbs of one device, as far as they are open.

    Signals:
        take_back: The identifier that shall come off the order.
        came_back: The identifier of a phone that the buyer sent back.
        copied: A text for Back Market's support.
    """

    take_back = Signal(object)
    came_back = Signal(object)
    copied = Signal(str)

    def __init__(self, detail: OrderInFull, unit: Unit) -> None:
        """Offer what may be done with this device now; nothing may be."""
        super().__init__()
        self.setObjectName("plain")
        self._order_id = detail.view.order_id
        self._unit = unit
        self._buttons: list[QPushButton] = []
        scan, held = unit.scan, unit.line.registered if unit.registrable else None
        value = scan.identifier.value if scan is not None else ""
        view = detail.view
        final = bool(held) or (scan is not None and scan.sending)
        if scan is not None and Verb.WITHDRAW in view.verbs and not final:
            self._add(
                self.tr("Take back"),
                self.tr("Take this identifier back from the order"),
                self.tr("Take back {identifier}").format(identifier=value),
            ).clicked.connect(self.on_take_back)
        if scan is not None and scan.returned_at is None and view.stage in _FINISHED:
            self._add(
                self.tr("It came back"),
                self.tr("The buyer sent this phone back: it may be sold again"),
                self.tr("It came back: {identifier}").format(identifier=value),
            ).clicked.connect(self.on_came_back)
        if held:
            self._add(
                self.tr("Text for support"),
                self.tr("This number is final. Copies a text that asks support to correct it"),
                self.tr("Copy the text for support about {identifier}").format(identifier=held),
            ).clicked.connect(self.on_copied)
        row = pieces.row(FoldingRow(*self._buttons), 1)
        self.setLayout(row)
        if not self._buttons:
            self.hide()

    def _add(self, words: str, tip: str, name: str) -> QPushButton:
        made = pieces.button(words, tip)
        made.setFont(theme.font("small"))
        made.setAccessibleName(name)
        self._buttons.append(made)
        return made

    @property
    def _identifier(self) -> Identifier | None:
        return self._unit.scan.identifier if self._unit.scan is not None else None

    @Slot()
    def on_take_back(self) -> None:
        """Ask for the identifier to be taken back."""
        self.take_back.emit(self._identifier)

    @Slot()
    def on_came_back(self) -> None:
        """Say that the phone came back."""
        self.came_back.emit(self._identifier)

    @Slot()
    def on_copied(self) -> None:
        """Give the text for support."""
        line, scan = self._unit.line, self._unit.scan
        held = line.registered or ""
        right = scan.identifier.value if scan is not None else ""
        self.copied.emit(
            wrong_identifier_text(
                self._order_id, line.orderline_id, held, "" if right == held else right
            )
        )


class PanelUnits(QWidget):
    """All devices of an order, one below the other.

    Signals:
        take_back: The identifier that shall come off the order.
        came_back: The identifier of a phone that the buyer sent back.
        copied: A text for the clipboard.
    """

    take_back = Signal(object)
    came_back = Signal(object)
    copied = Signal(str)

    def __init__(self, look: theme.Theme, detail: OrderInFull, now: datetime) -> None:
        """Show the devices of an order as they are now."""
        super().__init__()
        self.setObjectName("plain")
        self._look = look
        self._now = now
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(6)
        view = detail.view
        known = dict(zip(view.units, detail.ticks, strict=True))
        position = 0
        for line in view.lines:
            units = [one for one in view.units if one.line.orderline_id == line.line.orderline_id]
            right = self.tr("line {number}").format(number=number(line.line.orderline_id))
            if not units:
                whole.addWidget(heading(self.tr("Article"), right))
                whole.addWidget(self._article_alone(detail, line))
            for unit in units:
                position += 1
                words = (
                    self.tr("Phone {n} of {m}")
                    if unit.kind is IdentifierKind.IMEI
                    else self.tr("Device {n} of {m}")
                )
                whole.addWidget(heading(words.format(n=position, m=len(view.units)), right))
                whole.addWidget(self._unit(detail, unit, known[unit]))

    def _about(self, detail: OrderInFull, line: Orderline, *, counted: bool) -> QVBoxLayout:
        device, more = split_title(line.title or line.sku)
        count = f"{line.quantity} × " if counted and line.quantity > 1 else ""
        title = pieces.in_line(f"{count}{device}", *more.split(" · "))
        grade = grade_word(line.condition)
        shelf = detail.shelf(line.sku)
        parts = (
            self.tr("Grade {grade}").format(grade=grade) if grade else "",
            line.sku,
            self.tr("shelf {shelf}").format(shelf=shelf) if shelf else "",
        )
        about = pieces.label(pieces.in_line(*parts), "caption", "muted", wrap=True)
        inside = pieces.column(
            pieces.label(title, "strong", wrap=True), pieces.selectable(about), gap=3
        )
        if not line.to_pack or counted:
            state = f"{line_word(line.state)} · {kind_word(IdentifierKind.NONE)}"
            words = state if line.to_pack else line_word(line.state)
            role = "muted" if line.to_pack else "danger"
            inside.addWidget(pieces.label(words, "caption", role, wrap=True))
        return inside

    def _article_alone(self, detail: OrderInFull, line: LineView) -> QFrame:
        inside = self._about(detail, line.line, counted=True)
        if line.registered:
            words = self.tr("At Back Market: {identifier}").format(identifier=line.registered)
            inside.addWidget(pieces.selectable(pieces.label(words, "small", wrap=True)))
        for scan in detail.view.facts.scans:
            if scan.orderline_id == line.line.orderline_id:
                # Scanned before the line was cancelled: it can be taken back for another order.
                self._add_scan(detail, inside, Unit(line.line, 1, scan.identifier.kind, scan))
        return pieces.frame("well", inside, 12)

    def _add_scan(self, detail: OrderInFull, inside: QVBoxLayout, unit: Unit) -> None:
        assert unit.scan is not None  # noqa: S101 - made of one
        text = f"{kind_word(unit.kind)} {spaced(unit.scan.identifier.value)}"
        inside.addWidget(pieces.selectable(pieces.label(text, "strong", wrap=True)))
        inside.addWidget(self._actions(detail, unit))

    def _actions(self, detail: OrderInFull, unit: Unit) -> UnitActions:
        actions = UnitActions(detail, unit)
        actions.take_back.connect(self.take_back)
        actions.came_back.connect(self.came_back)
        actions.copied.connect(self.copied)
        return actions

    def _unit(self, detail: OrderInFull, unit: Unit, ticks: UnitTicks) -> QFrame:
        inside = self._about(detail, unit.line, counted=False)
        held = unit.line.registered if unit.registrable else None
        shown = unit.scan.identifier.value if unit.scan is not None else held
        if shown:
            text = f"{kind_word(unit.kind)} {spaced(shown)}"
            name = pieces.selectable(pieces.label(text, "strong", wrap=True))
        else:
            words = self.tr("{kind} not scanned yet").format(kind=kind_word(unit.kind))
            name = pieces.label(words, "strong", wrap=True)
        name.setContentsMargins(0, 4, 0, 0)
        inside.addWidget(name)
        if unit.scan is not None and held and held != shown:
            words = self.tr("At Back Market: {identifier}").format(identifier=spaced(held))
            other = pieces.selectable(pieces.label(words, "small", "danger", wrap=True))
            inside.addWidget(other)
        if unit.scan is not None and unit.scan.returned_at is not None:
            words = self.tr("It came back {time}: it may be sold again.").format(
                time=times.clock(unit.scan.returned_at, self._now)
            )
            inside.addWidget(pieces.label(words, "small", "good", wrap=True))
        inside.addWidget(tick_rows(self._look, ticks, self._now))
        inside.addWidget(self._actions(detail, unit))
        inside.setAlignment(Qt.AlignmentFlag.AlignTop)
        return pieces.frame("well", inside, 12)
