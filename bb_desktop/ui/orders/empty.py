"""What stands in the table's place: that orders are being read, or why there are none."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QWidget

from bb_desktop.domain.stage import Stage
from bb_desktop.ui import pieces, theme
from bb_desktop.ui.orders.shelves import SETTLED_STAGES, Arrangement, Shelf
from bb_desktop.ui.waiting import paint_bars

#: Nothing at all is shown before, so that a quick answer does not flicker.
_BARS_AFTER_MS = 150
_WORDS_AFTER_MS = 400


class EmptyPlace(QWidget):
    """Says why there are no rows, and what leads to some.

    Signals:
        sync_wanted: Look at Back Market now.
        shelf_wanted: Show other orders; the shelf.
    """

    sync_wanted = Signal()
    shelf_wanted = Signal(object)

    def __init__(self, look: theme.Theme, parent: QWidget | None = None) -> None:
        """Begin as long as nothing is read."""
        super().__init__(parent)
        self._look = look
        self._bars = False
        self.symbol = pieces.Symbol(look, "", "good", 44)
        self.head = pieces.label("", "display", wrap=True)
        self.detail = pieces.label("", "body", "muted", wrap=True)
        self.next_look = pieces.label("", "body", "muted", wrap=True)
        for one in (self.head, self.detail, self.next_look):
            one.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.sync = pieces.button(self.tr("Sync now"), self.tr("Look at Back Market now"))
        self.sync.setFont(theme.font("strong"))
        pieces.beside_icon(self.sync).setIcon(look.icon("sync"))
        self.other = QPushButton()
        self.other.setObjectName("link")
        self.other.setFont(theme.font("strong"))
        self.other.setAutoDefault(False)
        self._shelf: Shelf | Stage = Shelf.EVERYTHING
        buttons = pieces.row(1, self.sync, self.other, 1, gap=2 * theme.GAP)
        whole = pieces.column(2, gap=theme.GAP)
        whole.addWidget(self.symbol, 0, Qt.AlignmentFlag.AlignHCenter)
        for one in (self.head, self.detail, self.next_look):
            whole.addWidget(one)
        whole.addSpacing(theme.GAP)
        whole.addLayout(buttons)
        whole.addStretch(3)
        whole.setContentsMargins(theme.MARGIN, 0, theme.MARGIN, 0)
        self.setLayout(whole)
        for widget in (self.sync, self.other, self.symbol):
            widget.hide()
        self.sync.clicked.connect(self.sync_wanted)
        self.other.clicked.connect(self.on_other)
        look.changed.connect(self.on_theme_changed)
        self._waiting = QTimer(self, singleShot=True, interval=_BARS_AFTER_MS)
        self._waiting.timeout.connect(self.on_waited)
        self._waiting.start()

    def say_why(self, arrangement: Arrangement, others: int) -> None:
        """Say why there are no rows.

        Args:
            arrangement: Without rows.
            others: Orders that another shelf holds.
        """
        self._waiting.stop()
        self._bars = False
        self.update()
        wanted = arrangement.wanted
        calm = wanted.shelf is Shelf.OPEN and not wanted.words
        self.symbol.setVisible(calm)
        self.symbol.show_icon("check", "good")
        self.next_look.setVisible(calm and bool(self.next_look.text()))
        self.sync.setVisible(calm)
        self.other.setVisible(False)
        self.detail.setText("")
        if wanted.words:
            self.head.setText(self.tr("No order here has all of these words."))
            self._offer_everything(wanted.shelf not in (Shelf.OPEN, Shelf.EVERYTHING))
        elif not others:
            self.head.setText(self.tr("No orders yet"))
            self.detail.setText(self.tr("They come with the next look at Back Market: F5."))
        elif calm:
            self.head.setText(self.tr("Nothing to pack"))
            self.detail.setText(self.tr("New orders come by themselves."))
            self._offer_shipped(arrangement)
        else:
            self.head.setText(self.tr("No orders here."))
            self._offer_everything(wanted.shelf not in SETTLED_STAGES)
        self.head.setFont(theme.font("display" if calm else "lead"))

    def say_next_look(self, text: str) -> None:
        """Say when Back Market is looked at next; ``""`` when it is not known."""
        self.next_look.setText(text)
        self.next_look.setVisible(bool(text) and not self.symbol.isHidden())

    def _offer_shipped(self, arrangement: Arrangement) -> None:
        if arrangement.counts.get(Stage.ANNOUNCED):
            self._offer(self.tr("Show shipped orders"), Stage.ANNOUNCED)

    def _offer_everything(self, sensible: bool) -> None:
        if sensible:
            self._offer(self.tr("Look among all orders"), Shelf.EVERYTHING)

    def _offer(self, words: str, shelf: Shelf | Stage) -> None:
        self._shelf = shelf
        self.other.setText(words)
        self.other.setVisible(True)

    @Slot()
    def on_other(self) -> None:
        """Show the orders that were offered."""
        self.shelf_wanted.emit(self._shelf)

    @Slot()
    def on_waited(self) -> None:
        """Show that something is being read."""
        if self._bars:
            self.head.setText(self.tr("Reading …"))
            self.head.setFont(theme.font("lead"))
            return
        self._bars = True
        self.update()
        self._waiting.start(_WORDS_AFTER_MS - _BARS_AFTER_MS)

    @Slot()
    def on_theme_changed(self) -> None:
        """Draw the icons anew."""
        self.sync.setIcon(self._look.icon("sync"))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint still grey bars where the rows will be."""
        if not self._bars:
            return
        painter = QPainter(self)
        paint_bars(painter, self.rect(), self._look.colours.role("sunken"))
        painter.end()
