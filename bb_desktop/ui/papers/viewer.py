"""The window that shows a delivery note; scanning goes on while it is open."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPixmap
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from bb_desktop.domain.orders import OrderId
from bb_desktop.ui import pieces, theme
from bb_desktop.ui.messages import number

_PAGE_WIDTH = 620


class NoteViewer(QWidget):
    """Shows the pages, or the sentence that says why there are none.

    Signals:
        print_wanted: Print it.
        again_wanted: Fetch it once more.
    """

    print_wanted = Signal()
    again_wanted = Signal()

    def __init__(self, look: theme.Theme, parent: QWidget | None = None) -> None:
        """Begin empty."""
        super().__init__(parent, Qt.WindowType.Window)
        self._look = look
        # At 200 % a usual screen has no 640 pixels of height.
        self.resize(QSize(700, 640).boundedTo(self.screen().availableSize()))
        self.setMinimumSize(QSize(360, 280))
        self.words = pieces.label("", "body", wrap=True)
        self.print = pieces.button(
            self.tr("Print"), self.tr("Print it on the printer of the settings"), primary=True
        )
        self.again = pieces.button(self.tr("Fetch again"), self.tr("Fetch it from Back Market"))
        self.print.clicked.connect(self.print_wanted)
        self.again.clicked.connect(self.again_wanted)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setAccessibleName(self.tr("Delivery note"))
        head = pieces.row(self.words, self.again, self.print)
        head.setStretch(0, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(12, 12, 12, 12)
        whole.addLayout(head)
        whole.addWidget(self.area, 1)

    @property
    def page_count(self) -> int:
        """Say how many pages are shown."""
        inside = self.area.widget()
        return len(inside.findChildren(QLabel)) if inside is not None else 0

    def say(self, words: str) -> None:
        """Say how it goes."""
        self.words.setText(words)

    def show_waiting(self, order_id: OrderId) -> None:
        """Say that it is being fetched."""
        self._name(order_id)
        self._put(())
        self.print.setEnabled(False)
        self.say(self.tr("Fetching the delivery note …"))

    def show_trouble(self, order_id: OrderId, sentence: str) -> None:
        """Say why there is none."""
        self._name(order_id)
        self.say(sentence)

    def show_pages(self, order_id: OrderId, pages: tuple[QImage, ...]) -> None:
        """Show it."""
        self._name(order_id)
        self._put(pages)
        self.print.setEnabled(True)
        self.say(self.tr("Delivery note of order {order}").format(order=number(order_id)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
            return
        super().keyPressEvent(event)

    def _name(self, order_id: OrderId) -> None:
        words = self.tr("Delivery note {order}")
        self.setWindowTitle(words.format(order=number(order_id)))

    def _put(self, pages: tuple[QImage, ...]) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        ratio = self.devicePixelRatioF()
        for place, page in enumerate(pages, start=1):
            wide = page.scaledToWidth(
                round(_PAGE_WIDTH * ratio), Qt.TransformationMode.SmoothTransformation
            )
            wide.setDevicePixelRatio(ratio)
            shown = QLabel()
            shown.setPixmap(QPixmap.fromImage(wide))
            shown.setAccessibleName(self.tr("Page {number}").format(number=place))
            shown.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(shown)
        column.addStretch(1)
        self.area.setWidget(inside)
