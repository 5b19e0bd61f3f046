"""*Where is this phone?*: a field for any number of it, and the line of what happened to it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QLineEdit, QSizePolicy, QWidget

from bb_desktop.application.where_is import Whereabouts
from bb_desktop.domain.orders import OrderId
from bb_desktop.ui import pieces, theme
from bb_desktop.ui.activity.sentences import short_identifier
from bb_desktop.ui.flow import Flow
from bb_desktop.ui.messages import number
from bb_desktop.ui.reports.cards import export_button
from bb_desktop.ui.reports.phone_line import PhoneLine

#: A number is looked for when nobody has typed for so long; a scan arrives in one piece.
_SETTLE_MS = 350
#: Shorter texts are the beginning of a number.
_SHORTEST = 6


class WhereCard(QFrame):
    """Asks and shows.

    Signals:
        asked: Look for this text.
        order_wanted: Show an order; its id.
        export_wanted: Write what is shown into a file.
    """

    asked = Signal(str)
    order_wanted = Signal(object)
    export_wanted = Signal()

    def __init__(
        self, look: theme.Theme, now: Callable[[], datetime], parent: QWidget | None = None
    ) -> None:
        """Begin empty."""
        super().__init__(parent)
        self.setObjectName("card")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self._look = look
        self.found: Whereabouts | None = None
        self.field = QLineEdit()
        # The text of a scan is put in here instead of going to the bench.
        self.field.setProperty("bbScanTarget", True)
        self.field.setClearButtonEnabled(True)
        self.field.setMinimumWidth(230)
        self.field.setAccessibleName(self.tr("Where is this phone?"))
        self.field.setPlaceholderText(self.tr("IMEI or serial number"))
        title = pieces.label(self.tr("Where is this phone?"), "strong")
        title.setBuddy(self.field)
        self.open = pieces.beside_icon(
            pieces.button(self.tr("Open order"), self.tr("Show the order it stands on"))
        )
        self.export = export_button(title.text(), self.tr("Export as CSV: {what}"))
        self.answer = pieces.label("", "body", "muted", wrap=True)
        self.line = PhoneLine(look, now)
        head = Flow()
        for widget in (title, self.field, self.open, self.export):
            head.add(widget)
        inside = pieces.column(head, self.answer, self.line, gap=8)
        inside.setContentsMargins(14, 10, 14, 12)
        self.setLayout(inside)
        self._settle = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._settle.timeout.connect(self.on_settled)
        self.field.textChanged.connect(self.on_typed)
        self.field.returnPressed.connect(self.on_entered)
        self.line.order_wanted.connect(self.order_wanted)
        self.open.clicked.connect(self.on_open)
        self.export.clicked.connect(self.export_wanted)
        look.changed.connect(self.on_theme_changed)
        self.on_theme_changed()
        self.forget()

    @property
    def asked_for(self) -> str:
        """Give what stands in the field."""
        return self.field.text().strip()

    def look_for(self, text: str) -> None:
        """Look for a number that came from elsewhere."""
        self.field.setText(text)
        self.on_entered()

    def forget(self) -> None:
        """Show that nothing was asked."""
        self.found = None
        self.answer.setText(self.tr("Scan or type an IMEI, a second IMEI or a serial number."))
        self._show(())

    def show_found(self, found: Whereabouts) -> None:
        """Show what became of the phone, or that it is not known."""
        self.found = found
        self.answer.setText(self._sentence(found))
        self._show(found.events)

    def _show(self, events: tuple) -> None:
        self.line.show_events(events)
        self.line.setVisible(bool(events))
        self.export.setEnabled(bool(events))
        self.open.setVisible(self._order() is not None)

    def _order(self) -> OrderId | None:
        if self.found is None or not self.found.events:
            return None
        return self.found.holder or self.found.events[-1].order_id

    def _sentence(self, found: Whereabouts) -> str:
        shown = short_identifier(found.asked)
        if not found.events and found.check_digit_ok is False:
            text = self.tr("{number} is misread: its check digit is wrong. Scan it again.")
            return text.format(number=shown)
        if not found.events:
            text = self.tr("{number} is not known here: no order of this shop has had this phone.")
            return text.format(number=shown)
        if found.holder is None:
            return self.tr("{number} stands on no order now.").format(number=shown)
        text = self.tr("{number} stands on order {order}.")
        return text.format(number=shown, order=number(found.holder))

    @Slot(str)
    def on_typed(self, text: str) -> None:
        """Wait until the number is whole."""
        if len(text.strip()) >= _SHORTEST:
            self._settle.start()
        else:
            self._settle.stop()
            self.forget()

    @Slot()
    def on_entered(self) -> None:
        """Look at once."""
        self._settle.stop()
        if self.asked_for:
            self.asked.emit(self.asked_for)

    @Slot()
    def on_settled(self) -> None:
        """Look for what was typed or scanned."""
        if self.asked_for:
            self.asked.emit(self.asked_for)

    @Slot()
    def on_open(self) -> None:
        """Ask for the order."""
        order_id = self._order()
        if order_id is not None:
            self.order_wanted.emit(order_id)

    @Slot()
    def on_theme_changed(self) -> None:
        """Draw the icons anew."""
        self.export.setIcon(self._look.icon("download"))
        self.open.setIcon(self._look.icon("away"))
