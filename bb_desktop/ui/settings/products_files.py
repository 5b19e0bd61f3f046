"""Products out into a CSV file and in from one, and what came of it in words."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from bb_desktop.application.products_file import ProductsRead
from bb_desktop.application.products_table import ProductRow
from bb_desktop.domain.errors import BbDesktopError
from bb_desktop.domain.shop import ProductSettings
from bb_desktop.ui.marked import QT_TRANSLATE_N_NOOP
from bb_desktop.ui.messages import error_sentence, say_count
from bb_desktop.ui.settings.products_desk import ProductsDesk
from bb_desktop.ui.settings.products_words import fault_words
from bb_desktop.ui.settings.stock_file import NotOpened
from bb_desktop.ui.settings.words import file_sentence
from bb_desktop.ui.worker import SerialWorker

#: Faults of a file that are named; the rest are counted.
_NAMED = 3
_READ = QT_TRANSLATE_N_NOOP("messages", "%n SKUs are different in this file. Save to use them.")
_SAME = QT_TRANSLATE_N_NOOP("messages", "All %n SKUs of this file stand here like that already.")
_LEFT_OUT = QT_TRANSLATE_N_NOOP("messages", "%n rows were left out.")


class ProductFiles(QObject):
    """One file at a time.

    Signals:
        taken: A file says something else about some SKUs; what would be fixed then.
        told: What came of it: the kind of a `Message` and its sentence.
    """

    taken = Signal(object)
    told = Signal(str, str)

    def __init__(self, worker: SerialWorker, desk: ProductsDesk, page: QWidget) -> None:
        """Take what reads and writes, and the page that it is for."""
        super().__init__(page)
        self._worker = worker
        self._desk = desk

    def read(self, path: Path, fixed: Mapping[str, ProductSettings]) -> None:
        """Read a file beside what is fixed."""
        job = partial(self._desk.open, path, fixed)
        self._worker.submit(job, done=self.on_imported, failed=self.on_failed)

    @Slot(object)
    def on_imported(self, read: ProductsRead | NotOpened) -> None:
        """Say what the file says."""
        if isinstance(read, NotOpened):
            self.told.emit("danger", file_sentence(read))
            return
        if not read.has_sku:
            self.told.emit("danger", self.tr("This file has no column called “sku”."))
            return
        sentences: list[str] = []
        if read.changed:
            self.taken.emit(read.fixed)
            sentences.append(say_count(_READ, read.changed))
        elif read.same:
            sentences.append(say_count(_SAME, read.same))
        if read.faults:
            sentences.append(say_count(_LEFT_OUT, len(read.faults)))
            sentences += [fault_words(fault) for fault in read.faults[:_NAMED]]
        empty = self.tr("This file names no SKU.")
        self.told.emit("caution" if read.faults else "good", "\n".join(sentences) or empty)

    def write(self, path: Path, rows: tuple[ProductRow, ...]) -> None:
        """Write a file."""
        job = partial(self._desk.export, path, rows)
        self._worker.submit(job, done=self.on_exported, failed=self.on_failed)

    @Slot(object)
    def on_exported(self, path: Path) -> None:
        """Say where it is."""
        self.told.emit("good", self.tr("Exported to {path}").format(path=path))

    @Slot(object)
    def on_failed(self, error: BbDesktopError) -> None:
        """Say what the system did."""
        self.told.emit("danger", error_sentence(error))
