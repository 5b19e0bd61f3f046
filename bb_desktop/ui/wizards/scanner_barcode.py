"""The test card's barcode: on the screen for scanners with a camera, on paper for all others."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QPageLayout,
    QPageSize,
    QPainter,
    QPaintEvent,
    QPdfWriter,
    QTextOption,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from bb_desktop.domain.command_cards import QUIET_MODULES, bar_widths
from bb_desktop.domain.errors import StoreError
from bb_desktop.domain.scanner_card import CARD
from bb_desktop.ui import theme
from bb_desktop.ui.marked import QT_TRANSLATE_NOOP
from bb_desktop.ui.messages import say
from bb_desktop.ui.papers.cards import paint_sheet

_INK, _PAPER = "#000000", "#FFFFFF"
_HEIGHT = 118
_BARS = 94
_PDF_DPI = 600
_MODULE_MM = 0.4
_BARS_MM = 24.0
_TOP_MM = 30.0
_WIDEST_MODULE = 3


def bars_in(box: QRectF, dots_per_module: int) -> list[QRectF]:
    """Give the black bars, every module a whole number of dots, in the middle of a box."""
    widths = bar_widths(CARD)
    left = round(box.center().x() - sum(widths) * dots_per_module / 2)
    bars = []
    for place, width in enumerate(widths):
        if place % 2 == 0:
            bars.append(QRectF(left, box.top(), width * dots_per_module, box.height()))
        left += width * dots_per_module
    return bars


class CardBarcode(QWidget):
    """The barcode on the screen: black on white in every theme, or no scanner reads it."""

    def __init__(self) -> None:
        """Draw it."""
        super().__init__()
        self.setFixedHeight(_HEIGHT)
        self.setMinimumWidth(self._modules())
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Barcode to be scanned"))

    @staticmethod
    def _modules() -> int:
        return sum(bar_widths(CARD)) + 2 * QUIET_MODULES

    def sizeHint(self) -> QSize:
        """Ask for two dots a module."""
        return QSize(self._modules() * 2, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it in the dots of the screen, as large as there is room."""
        painter = QPainter(self)
        ratio = self.devicePixelRatioF()
        painter.scale(1 / ratio, 1 / ratio)
        wide, high = self.width() * ratio, self.height() * ratio
        most = int(_WIDEST_MODULE * ratio)
        dots = max(min(int(wide / self._modules()), most), 1)
        ground = min(self._modules() * dots, wide)
        painter.fillRect(QRectF((wide - ground) / 2, 0, ground, high), QColor(_PAPER))
        bars = QRectF(0, (high - _BARS * ratio) / 2, wide, _BARS * ratio)
        for bar in bars_in(bars, dots):
            painter.fillRect(bar, QColor(_INK))
        painter.end()


def card_pdf(size: QPageSize.PageSizeId = QPageSize.PageSizeId.A4) -> bytes:
    """Make the test card and, on a second page, the command cards; safe on a worker."""
    held = QBuffer()
    held.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(held)
    writer.setResolution(_PDF_DPI)
    upright = QPageLayout.Orientation.Portrait
    writer.setPageLayout(
        QPageLayout(QPageSize(size), upright, QMarginsF(), QPageLayout.Unit.Millimeter)
    )
    writer.setTitle(say(QT_TRANSLATE_NOOP("messages", "Scanner test card")))
    paper = QPageSize.size(size, QPageSize.Unit.Millimeter)
    per_mm = _PDF_DPI / 25.4
    painter = QPainter(writer)
    _paint_card(painter, paper.width(), per_mm)
    writer.newPage()
    paint_sheet(painter, paper.width(), paper.height(), per_mm)
    painter.end()
    held.close()
    return bytes(held.data().data())


def save_card(path: Path, size: QPageSize.PageSizeId = QPageSize.PageSizeId.A4) -> Path:
    """Write that as a file.

    Raises:
        StoreError: The file cannot be written.
    """
    try:
        path.write_bytes(card_pdf(size))
    except OSError as error:
        raise StoreError(f"The file cannot be written: {error.strerror}.") from error
    return path


def _paint_card(painter: QPainter, width_mm: float, per_mm: float) -> None:
    title = say(QT_TRANSLATE_NOOP("messages", "Scanner test card"))
    words = say(
        QT_TRANSLATE_NOOP(
            "messages", "Scan this barcode while BB Desktop shows the test of the scanner."
        )
    )
    painter.setPen(QColor(_INK))
    option = QTextOption(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    for text, top, size_mm in ((title, 12.0, 5.0), (words, 20.0, 3.4)):
        painter.setFont(theme.sized_font(round(size_mm * per_mm)))
        room = QRectF(15 * per_mm, top * per_mm, (width_mm - 30) * per_mm, 10 * per_mm)
        painter.drawText(room, text, option)
    box = QRectF(0, round(_TOP_MM * per_mm), width_mm * per_mm, round(_BARS_MM * per_mm))
    for bar in bars_in(box, max(int(_MODULE_MM * per_mm), 1)):
        painter.fillRect(bar, QColor(_INK))
