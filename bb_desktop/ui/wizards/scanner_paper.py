"""The test card on paper: printed on a worker, or saved where there is no printer."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLocale, QObject, Signal, Slot
from PySide6.QtGui import QPageSize

from bb_desktop.domain.errors import BbDesktopError
from bb_desktop.ui.messages import error_sentence
from bb_desktop.ui.papers.pages import print_pdf
from bb_desktop.ui.remembered import Remembered
from bb_desktop.ui.wizards.scanner_barcode import card_pdf, save_card
from bb_desktop.ui.worker import SerialWorker

#: Countries whose paper is US letter.
_LETTER = frozenset(
    {
        QLocale.Country.UnitedStates,
        QLocale.Country.Canada,
        QLocale.Country.Mexico,
        QLocale.Country.Philippines,
    }
)


class ScannerPaper(QObject):
    """Prints the card and the command cards.

    Signals:
        told: A kind and a sentence: what became of it.
    """

    told = Signal(str, str)

    def __init__(self, worker: SerialWorker, remembered: Remembered, parent: QObject) -> None:
        """Print nothing yet."""
        super().__init__(parent)
        self._worker = worker
        self._remembered = remembered

    @staticmethod
    def paper() -> QPageSize.PageSizeId:
        """Give the paper that this country has in its printers."""
        sizes = QPageSize.PageSizeId
        return sizes.Letter if QLocale.system().territory() in _LETTER else sizes.A4

    def print_card(self) -> None:
        """Print on the printer of the settings."""
        printer, size = self._remembered.current.printer, self.paper()
        self.told.emit("info", self.tr("Printing …"))
        self._worker.submit(
            lambda: print_pdf(card_pdf(size), printer), done=self.on_printed, failed=self.on_failed
        )

    def save(self, path: Path) -> None:
        """Write a PDF instead."""
        size = self.paper()
        self._worker.submit(lambda: save_card(path, size), done=self.on_kept, failed=self.on_failed)

    @Slot(object)
    def on_printed(self, _nothing: object) -> None:
        """Say that the printer has it."""
        self.told.emit("good", self.tr("The printer has two pages: the test card, and the cards."))

    @Slot(object)
    def on_kept(self, path: Path) -> None:
        """Say where it is."""
        self.told.emit("good", self.tr("Saved as {file}.").format(file=path.name))

    @Slot(object)
    def on_failed(self, error: BbDesktopError) -> None:
        """Say why there is no paper."""
        self.told.emit("caution", error_sentence(error))
