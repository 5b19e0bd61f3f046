"""The sheet of command cards: seven barcodes that do what keys do, to be cut out and hung up."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMarginsF, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QPen,
    QTextOption,
)

from bb_desktop.domain.command_cards import QUIET_MODULES, bar_widths
from bb_desktop.domain.errors import StoreError
from bb_desktop.ui import icons, theme
from bb_desktop.ui.bench.answers import BenchCommand
from bb_desktop.ui.marked import QT_TRANSLATE_NOOP
from bb_desktop.ui.messages import say

#: Icon, word and meaning of each card.
CARDS = {
    BenchCommand.UNDO: (
        "undo",
        QT_TRANSLATE_NOOP("messages", "Undo"),
        QT_TRANSLATE_NOOP("messages", "Takes the last scan back."),
    ),
    BenchCommand.NEXT: (
        "next",
        QT_TRANSLATE_NOOP("messages", "Next"),
        QT_TRANSLATE_NOOP("messages", "Closes this order; the next packing slip may come."),
    ),
    BenchCommand.NOTED: (
        "eye",
        QT_TRANSLATE_NOOP("messages", "Noted"),
        QT_TRANSLATE_NOOP("messages", "I have read the red message. Go on."),
    ),
    BenchCommand.SURE: (
        "check",
        QT_TRANSLATE_NOOP("messages", "Sure"),
        QT_TRANSLATE_NOOP("messages", "It is the right phone. Save it all the same."),
    ),
    BenchCommand.HOLD: (
        "pause",
        QT_TRANSLATE_NOOP("messages", "Hold"),
        QT_TRANSLATE_NOOP("messages", "Lays this order aside."),
    ),
    BenchCommand.REPEAT: (
        "repeat",
        QT_TRANSLATE_NOOP("messages", "Repeat"),
        QT_TRANSLATE_NOOP("messages", "Shows and sounds the last message again."),
    ),
    BenchCommand.HELP: (
        "help",
        QT_TRANSLATE_NOOP("messages", "Help"),
        QT_TRANSLATE_NOOP("messages", "Shows all keys and cards."),
    ),
}
_INK, _GREY, _PAPER = "#000000", "#444444", "#FFFFFF"
_COLUMNS, _ROWS = 2, 4
_MARGIN_MM = 12.0
_GAP_MM = 5.0
_MODULE_MM = 0.5
_BARS_MM = 18.0
#: From the foot of a card up to its bars: room for its name.
_NAME_MM = 8.0
#: For what is saved as a file; a printer draws in its own dots.
_PDF_DPI = 600
#: Begins what a card's barcode holds, so that nothing else is taken for one.
_PREFIX = "BB"


def page_layout(size: QPageSize.PageSizeId = QPageSize.PageSizeId.A4) -> QPageLayout:
    """Give the layout of the sheet: upright, drawn to the paper's edge by ourselves."""
    upright = QPageLayout.Orientation.Portrait
    return QPageLayout(QPageSize(size), upright, QMarginsF(), QPageLayout.Unit.Millimeter)


def save_pdf(path: Path, size: QPageSize.PageSizeId = QPageSize.PageSizeId.A4) -> Path:
    """Write the sheet as a PDF; safe to be called on a worker.

    Raises:
        StoreError: The file cannot be written.
    """
    try:
        with path.open("wb"):
            pass
    except OSError as error:
        raise StoreError(f"The file cannot be written: {error.strerror}.") from error
    writer = QPdfWriter(str(path))
    writer.setPageLayout(page_layout(size))
    writer.setResolution(_PDF_DPI)
    writer.setTitle(say(QT_TRANSLATE_NOOP("messages", "Command cards")))
    painter = QPainter(writer)
    paper = QPageSize.size(size, QPageSize.Unit.Millimeter)
    paint_sheet(painter, paper.width(), paper.height(), writer.resolution() / 25.4)
    painter.end()
    return path


def paint_sheet(painter: QPainter, width_mm: float, height_mm: float, per_mm: float) -> None:
    """Paint all cards.

    Args:
        painter: Its unit is one dot of the device; the origin is the paper's corner.
        width_mm: Of the paper.
        height_mm: Likewise.
        per_mm: Dots of the device in a millimetre.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    words = say(
        QT_TRANSLATE_NOOP("messages", "Cut out, and hang them up where your scanner reaches them.")
    )
    _paint_heading(painter, width_mm, per_mm, words)
    top = _MARGIN_MM + 14
    wide = (width_mm - 2 * _MARGIN_MM - _GAP_MM * (_COLUMNS - 1)) / _COLUMNS
    high = (height_mm - top - _MARGIN_MM - _GAP_MM * (_ROWS - 1)) / _ROWS
    for place, command in enumerate(CARDS):
        row, column = divmod(place, _COLUMNS)
        left = _MARGIN_MM + column * (wide + _GAP_MM)
        box = QRectF(left, top + row * (high + _GAP_MM), wide, high)
        _paint_card(painter, command, box, per_mm)
    painter.restore()


def bars_of(command: BenchCommand, box: QRectF, per_mm: float) -> list[QRectF]:
    """Give the black bars of a card in dots of the device.

    Every module is a whole number of dots: a bar that is rounded by itself would be read as
    another one on a printer of 203 dots an inch.

    Args:
        command: Which card.
        box: The card in millimetres.
        per_mm: Dots of the device in a millimetre.
    """
    widths = bar_widths(command.value)
    modules = sum(widths) + 2 * QUIET_MODULES
    dots = max(int(min(_MODULE_MM, (box.width() - 4) / modules) * per_mm), 1)
    left = round(box.center().x() * per_mm - sum(widths) * dots / 2)
    top = round((box.bottom() - _BARS_MM - _NAME_MM) * per_mm)
    high = round(_BARS_MM * per_mm)
    bars = []
    for place, width in enumerate(widths):
        if place % 2 == 0:
            bars.append(QRectF(left, top, width * dots, high))
        left += width * dots
    return bars


def _paint_heading(painter: QPainter, width_mm: float, per_mm: float, words: str) -> None:
    room = QRectF(_MARGIN_MM, _MARGIN_MM, width_mm - 2 * _MARGIN_MM, 12)
    title = say(QT_TRANSLATE_NOOP("messages", "Command cards"))
    _write(painter, title, QRectF(room.x(), room.y(), room.width(), 6), per_mm, 5.0, strong=True)
    _write(painter, words, QRectF(room.x(), room.y() + 6, room.width(), 6), per_mm, 3.4)


def _paint_card(painter: QPainter, command: BenchCommand, box: QRectF, per_mm: float) -> None:
    icon, word, meaning = CARDS[command]
    dots = _scaled(box, per_mm)
    pen = QPen(QColor(_GREY), 0.25 * per_mm)
    pen.setStyle(Qt.PenStyle.DashLine)
    painter.setPen(pen)
    painter.setBrush(QColor(_PAPER))
    painter.drawRect(dots)
    spot = QRectF(box.x() + 4, box.y() + 4, 13, 13)
    icons.draw(painter, icon, _scaled(spot, per_mm), _INK, stroke=2)
    left = box.x() + 21
    room = box.right() - left - 3
    _write(painter, say(word), QRectF(left, box.y() + 3, room, 9), per_mm, 8.0, strong=True)
    _write(painter, say(meaning), QRectF(left, box.y() + 12.5, room, 11), per_mm, 3.6)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    bars = bars_of(command, box, per_mm)
    for bar in bars:
        painter.fillRect(bar, QColor(_INK))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    called = QRectF(bars[0].left() / per_mm, box.bottom() - _NAME_MM + 0.8, room, 6)
    _write(painter, name_of(command), called, per_mm, 3.6, strong=True)


def name_of(command: BenchCommand) -> str:
    """Give the name that the bench calls a card by, the same in every language: ``NOTED``."""
    return command.value.removeprefix(_PREFIX)


def _write(
    painter: QPainter,
    text: str,
    box: QRectF,
    per_mm: float,
    size_mm: float,
    *,
    strong: bool = False,
) -> None:
    """Write a text into a box of millimetres, smaller where it would not fit."""
    option = QTextOption(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    weight = QFont.Weight.Bold if strong else QFont.Weight.Normal
    room = _scaled(box, per_mm)
    size = size_mm * per_mm
    while True:
        font = QFont(theme.sized_font(max(round(size), 1), weight))
        # Sizes in pixels are those of the device that is painted on.
        metrics = QFontMetricsF(font, painter.device())
        needed = metrics.boundingRect(
            QRectF(0, 0, room.width(), 1e6), int(Qt.TextFlag.TextWordWrap), text
        )
        if (needed.height() <= room.height() and needed.width() <= room.width()) or size < per_mm:
            break
        size *= 0.94
    painter.setPen(QColor(_INK))
    painter.setFont(font)
    painter.drawText(room, text, option)


def _scaled(box: QRectF, per_mm: float) -> QRectF:
    return QRectF(
        QPointF(box.x() * per_mm, box.y() * per_mm),
        QPointF(box.right() * per_mm, box.bottom() * per_mm),
    )
