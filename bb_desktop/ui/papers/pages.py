"""A PDF as pictures of its pages, and those on a printer; made on a worker, without a window.

Pages are drawn by Qt's PDF engine, which runs no scripts and follows no links.
"""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from bb_desktop.domain.errors import BbDesktopError
from bb_desktop.ui.marked import QT_TRANSLATE_NOOP
from bb_desktop.ui.messages import say

#: A delivery note is one page; whatever has more than this is something else.
MOST_PAGES = 20
MOST_BYTES = 20 * 1024 * 1024
#: Letters of 6 points are still sharp, and a page has nine million dots at the most.
_PRINT_DPI = 300
_SCREEN_DPI = 144
_POINTS = 72.0


class PaperTrouble(BbDesktopError):
    """Raised with one sentence that says why there is no paper."""


def pages_of(pdf: bytes, dpi: int = _SCREEN_DPI) -> tuple[QImage, ...]:
    """Draw all pages of a PDF on white.

    Raises:
        PaperTrouble: It is no PDF, it is locked, or it is far too big.
    """
    if len(pdf) > MOST_BYTES:
        raise PaperTrouble(say(QT_TRANSLATE_NOOP("messages", "The delivery note is too big.")))
    held = QBuffer()
    held.setData(QByteArray(pdf))
    held.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(held)
    try:
        if document.status() != QPdfDocument.Status.Ready or not document.pageCount():
            words = QT_TRANSLATE_NOOP(
                "messages", "The delivery note is no PDF that can be read. Try again later."
            )
            raise PaperTrouble(say(words))
        if document.pageCount() > MOST_PAGES:
            raise PaperTrouble(say(QT_TRANSLATE_NOOP("messages", "The delivery note is too big.")))
        return tuple(_page(document, number, dpi) for number in range(document.pageCount()))
    finally:
        document.close()
        held.close()


def _page(document: QPdfDocument, number: int, dpi: int) -> QImage:
    points = document.pagePointSize(number)
    # A page as large as a poster is drawn coarser, not with gigabytes.
    longest = max(points.width(), points.height(), 1.0)
    scale = min(dpi / _POINTS, 4000 / longest)
    size = QSize(max(round(points.width() * scale), 1), max(round(points.height() * scale), 1))
    drawn = document.render(number, size)
    page = QImage(size, QImage.Format.Format_RGB32)
    page.fill(QColor(Qt.GlobalColor.white))
    painter = QPainter(page)
    painter.drawImage(0, 0, drawn)
    painter.end()
    return page


def print_pdf(pdf: bytes, printer_name: str) -> None:
    """Print a PDF on a printer, each page as large as its paper takes.

    Args:
        pdf: The document.
        printer_name: ``""`` for the system's own choice.

    Raises:
        PaperTrouble: There is no such printer, it did not take the page, or the PDF is none.
    """
    pages = pages_of(pdf, _PRINT_DPI)
    print_pages(pages, _printer(printer_name))


def _printer(name: str) -> QPrinter:
    wanted = QPrinterInfo.printerInfo(name) if name else QPrinterInfo.defaultPrinter()
    if wanted.isNull():
        if name:
            words = QT_TRANSLATE_NOOP(
                "messages", "The printer “{printer}” is not there. Choose one in the settings."
            )
            raise PaperTrouble(say(words, printer=name))
        words = QT_TRANSLATE_NOOP("messages", "This computer has no printer set up.")
        raise PaperTrouble(say(words))
    return QPrinter(wanted, QPrinter.PrinterMode.HighResolution)


def print_pages(pages: tuple[QImage, ...], printer: QPrinter) -> None:
    """Put pictures of pages on a printer that was chosen.

    Raises:
        PaperTrouble: It did not take them.
    """
    printer.setDocName("BB Desktop")
    _choose_paper(printer, pages[0])
    painter = QPainter()
    failed = say(
        QT_TRANSLATE_NOOP("messages", "The printer did not take the page. Is it switched on?")
    )
    if not painter.begin(printer):
        raise PaperTrouble(failed)
    try:
        for number, page in enumerate(pages):
            if number and not printer.newPage():
                raise PaperTrouble(failed)
            paper = QRectF(0, 0, printer.width(), printer.height())
            shown = QRectF(0, 0, page.width(), page.height())
            scale = min(paper.width() / shown.width(), paper.height() / shown.height())
            width, height = shown.width() * scale, shown.height() * scale
            place = QRectF((paper.width() - width) / 2, 0, width, height)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(place, page, shown)
    finally:
        painter.end()
    if printer.printerState() in (QPrinter.PrinterState.Error, QPrinter.PrinterState.Aborted):
        raise PaperTrouble(failed)


def _choose_paper(printer: QPrinter, page: QImage) -> None:
    """Ask for US letter where the page has its shape; otherwise the printer's paper stays."""
    ratio = page.height() / page.width()
    if abs(ratio - 11 / 8.5) < 0.02:
        printer.setPageSize(QPageSize(QPageSize.PageSizeId.Letter))
    elif abs(ratio - 297 / 210) < 0.02:
        printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
