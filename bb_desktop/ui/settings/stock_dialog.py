"""The dialog in which a stock list is looked at before it takes the place of the old one."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QListWidget,
    QProgressBar,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from bb_desktop.application.preferences import StockMapping
from bb_desktop.domain.errors import BbDesktopError
from bb_desktop.ui import pieces, theme
from bb_desktop.ui.marked import QT_TRANSLATE_N_NOOP
from bb_desktop.ui.messages import error_sentence, say_count
from bb_desktop.ui.settings.desk import LoadedStock
from bb_desktop.ui.settings.sheet import Message
from bb_desktop.ui.settings.stock_columns import ColumnChoices, Preview
from bb_desktop.ui.settings.stock_file import CheckedFile, NotOpened, OpenedFile, StockFile
from bb_desktop.ui.settings.stock_grades import GradeChoices
from bb_desktop.ui.settings.stock_mapping import columns_by, mapping_by
from bb_desktop.ui.settings.words import HARMLESS, fault_sentence, file_sentence, written_as
from bb_desktop.ui.worker import SerialWorker

# Several columns are chosen one after the other; the whole file is read for the last one.
_SETTLE_MS = 250


class StockDialog(QDialog):
    """A file, its columns, its first rows, and what is wrong in it.

    Signals:
        kept: The list is in its place; what is loaded now, and how to read the next one.
        not_opened: The file is no list; one sentence. The dialog is closed.
    """

    kept = Signal(object, object)
    not_opened = Signal(str)

    def __init__(
        self,
        look: theme.Theme,
        worker: SerialWorker,
        file: StockFile,
        mapping: StockMapping,
        parent: QWidget,
    ) -> None:
        """Begin without a file; scanning goes on while the dialog is open."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Import a stock list"))
        self._worker = worker
        self._file = file
        self._mapping = mapping
        self.opened: OpenedFile | None = None
        self.checked: CheckedFile | None = None
        self.columns: ColumnChoices | None = None
        self._build(look)
        self._settle = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._settle.timeout.connect(self.on_settled)
        self.resize(780, 700)
        self.finished.connect(self.on_finished)

    def _build(self, look: theme.Theme) -> None:
        self.name = pieces.label("", "lead", wrap=True)
        self.written = pieces.label("", "small", "muted", wrap=True)
        self.busy = QProgressBar()
        self.busy.setRange(0, 0)
        self.busy.setTextVisible(False)
        self.message = Message(look)
        self.preview = Preview()
        self.grades = GradeChoices(self._mapping.grades)
        self.summary = pieces.label("", "strong", wrap=True)
        self.faults = QListWidget()
        self.faults.setAccessibleName(self.tr("Rows with faults"))
        self.faults.setWordWrap(True)
        self.faults.setMinimumHeight(120)
        self.faults.setSelectionMode(QListWidget.SelectionMode.NoSelection)
        self.cancel = pieces.button(self.tr("Cancel"), self.tr("Keep the old list (Esc)"))
        self.replace = pieces.button(
            self.tr("Replace the list"), self.tr("From now on scans are checked by this list")
        )
        self.replace.setObjectName("primary")
        self.replace.setFont(theme.font("strong"))
        self._inside = QVBoxLayout()
        self._inside.setContentsMargins(0, 0, 6, 0)
        self._inside.setSpacing(10)
        for widget in (self.preview, self.grades, self.summary, self.faults):
            self._inside.addWidget(widget)
        self._inside.addStretch(1)
        sheet = QWidget()
        sheet.setObjectName("sheet")
        sheet.setLayout(self._inside)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(sheet)
        scroll.viewport().setAutoFillBackground(False)
        whole = pieces.column(
            self.name,
            self.written,
            self.busy,
            self.message,
            scroll,
            pieces.row(1, self.cancel, self.replace),
            gap=8,
        )
        whole.setStretch(4, 1)
        whole.setContentsMargins(16, 12, 16, 12)
        whole.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
        self.setLayout(whole)
        self.cancel.clicked.connect(self.reject)
        self.replace.clicked.connect(self.on_replace)
        self._wait(self.tr("Reading the file …"))

    def _wait(self, words: str) -> None:
        """Say what is being done; nothing can be replaced meanwhile."""
        self.busy.show()
        self.summary.setText(words)
        self.faults.hide()
        self.replace.setEnabled(False)

    def open_file(self, path: Path) -> None:
        """Have a file read."""
        self.name.setText(path.name)
        self._submit(partial(self._file.open, path), self.on_opened)

    def _submit(self, job: Callable[[], object], done: Callable[..., None]) -> None:
        self._worker.submit(job, done=done, failed=self.on_failed)

    # --- what the worker answers ----------------------------------------------------------------

    @Slot(object)
    def on_opened(self, opened: OpenedFile | NotOpened) -> None:
        """Show the file, or close with the one sentence that says why not."""
        if isinstance(opened, NotOpened):
            self.not_opened.emit(file_sentence(opened))
            self.reject()
            return
        self.opened = opened
        words = QT_TRANSLATE_N_NOOP("messages", "%n rows · {written}")
        written = written_as(opened.sample.encoding, opened.sample.delimiter)
        self.written.setText(say_count(words, opened.rows, written=written))
        chosen = columns_by(self._mapping, opened.first_row, opened.guess)
        self.columns = ColumnChoices(opened, chosen)
        self._inside.insertWidget(0, self.columns)
        self.columns.changed.connect(self.on_columns)
        self.columns.choices["imei"].setFocus()
        self.on_columns()

    @Slot()
    def on_columns(self) -> None:
        """Show the first rows with the columns chosen, and have the whole file read with them."""
        if self.opened is None or self.columns is None:
            return
        self.checked = None
        columns = self.columns.columns
        self.preview.show_rows(self.opened, columns)
        if columns.usable:
            self._wait(self.tr("Reading every row …"))
            self._settle.start()
            return
        self._settle.stop()
        self._wait(self.tr("Choose the column of the IMEI, and that of the SKU or the grade."))
        self.busy.hide()
        self.grades.show_words(())

    @Slot()
    def on_settled(self) -> None:
        """Have the whole file read."""
        if self.columns is not None:
            self._submit(partial(self._file.check, self.columns.columns), self.on_checked)

    @Slot(object)
    def on_checked(self, checked: CheckedFile) -> None:
        """Show what the file gives, unless other columns were chosen meanwhile."""
        if self.columns is None or checked.columns != self.columns.columns:
            return
        self.checked = checked
        self.busy.hide()
        self.message.say("danger", "")
        self.grades.show_words(checked.grades)
        self.summary.setText(self._result(checked))
        self.faults.clear()
        for fault in checked.faults:
            self.faults.addItem(fault_sentence(fault))
        hidden = sum(checked.counts.values()) - len(checked.faults)
        if hidden:
            self.faults.addItem(self.tr("… and {count} more.").format(count=hidden))
        self.faults.setVisible(bool(checked.faults))
        self.replace.setEnabled(checked.phones > 0)

    def _result(self, checked: CheckedFile) -> str:
        if not checked.phones:
            return self.tr("No phone can be read with these columns.")
        sentences = [
            say_count(QT_TRANSLATE_N_NOOP("messages", "%n phones will be loaded."), checked.phones)
        ]
        if checked.repaired:
            words = QT_TRANSLATE_N_NOOP(
                "messages", "%n of them were mangled by a spreadsheet and could be repaired."
            )
            sentences.append(say_count(words, checked.repaired))
        left_out = sum(count for reason, count in checked.counts.items() if reason not in HARMLESS)
        if left_out:
            words = QT_TRANSLATE_N_NOOP("messages", "%n cells hold no phone and are left out:")
            sentences.append(say_count(words, left_out))
        return " ".join(sentences)

    @Slot()
    def on_replace(self) -> None:
        """Put the list in the place of the old one."""
        if self.checked is None or self.columns is None:
            return
        self._wait(self.tr("Replacing the list …"))
        self.columns.setEnabled(False)
        self._submit(partial(self._file.keep, self.grades.grades), self.on_kept)

    @Slot(object)
    def on_kept(self, loaded: LoadedStock) -> None:
        """Tell, and close."""
        if self.opened is not None and self.columns is not None:
            columns, first_row = self.columns.columns, self.opened.first_row
            self.kept.emit(loaded, mapping_by(columns, first_row, self.grades.remembered))
        self.accept()

    @Slot(int)
    def on_finished(self, _result: int) -> None:
        """Let the file go."""
        self._worker.submit(self._file.close)

    @Slot(object)
    def on_failed(self, error: BbDesktopError) -> None:
        """Say what happened; the old list is as it was."""
        self.busy.hide()
        self.summary.setText("")
        if self.columns is not None:
            self.columns.setEnabled(True)
            self.replace.setEnabled(self.checked is not None)
        self.message.say("danger", error_sentence(error))
