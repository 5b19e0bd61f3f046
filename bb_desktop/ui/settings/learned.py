"""Settings, Phones learned: which type code was seen as which model, corrected and forgotten."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFileDialog, QLineEdit

from bb_desktop.domain.errors import BbDesktopError
from bb_desktop.ui import pieces, theme
from bb_desktop.ui.marked import QT_TRANSLATE_N_NOOP
from bb_desktop.ui.messages import error_sentence, say_count
from bb_desktop.ui.settings.desk import Forgotten, Learned, SettingsDesk
from bb_desktop.ui.settings.learned_table import LearnedTable
from bb_desktop.ui.settings.model_dialog import ModelDialog
from bb_desktop.ui.settings.sheet import Message, Sheet
from bb_desktop.ui.settings.words import type_code
from bb_desktop.ui.worker import SerialWorker

#: Under this the SKUs leave the table.
_WIDE = 760


class LearnedPage(Sheet):
    """The table of type codes, and what can be done with one."""

    def __init__(self, look: theme.Theme, worker: SerialWorker, desk: SettingsDesk) -> None:
        """Begin empty; what was learned is read when the page comes in front."""
        super().__init__(
            look,
            self.tr("Phones learned"),
            self.tr("Learned from your own scans: the first 8 digits of an IMEI tell the model."),
            scrolled=False,
        )
        self._worker = worker
        self._desk = desk
        self._learned = Learned((), ())
        self._forgotten: Forgotten | None = None
        self.search = QLineEdit()
        self.search.setClearButtonEnabled(True)
        self.search.setPlaceholderText(self.tr("Find a code, model or SKU"))
        self.search.setAccessibleName(self.search.placeholderText())
        # A scanned phone finds its own type code here.
        self.search.setProperty("bbScanTarget", True)
        self.count = pieces.label("", "small", "muted")
        self.correct = pieces.button(
            self.tr("Correct…"), self.tr("Say which model the chosen code is")
        )
        self.forget = pieces.button(
            self.tr("Forget"), self.tr("Forget everything about the chosen code")
        )
        self.export = pieces.button(self.tr("Export…"), self.tr("Write all of it into a CSV file"))
        self.message = Message(look)
        self.table = LearnedTable()
        self.table.setAccessibleName(self.title)
        self.empty = pieces.label(
            self.tr("Nothing learned yet. Every phone that is scanned and shipped teaches one."),
            "lead",
            "muted",
            wrap=True,
        )
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        tools = pieces.row(self.search, self.count, self.correct, self.forget, self.export)
        tools.setStretch(0, 1)
        self.body.addLayout(tools)
        self.body.addWidget(self.message)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self.empty, 1)
        self.search.textChanged.connect(self.on_find)
        self.table.selectionModel().selectionChanged.connect(self.on_selected)
        self.table.doubleClicked.connect(self.on_correct)
        self.correct.clicked.connect(self.on_correct)
        self.forget.clicked.connect(self.on_forget)
        self.export.clicked.connect(self.on_export)
        self.message.pressed.connect(self.on_restore)
        self.look.changed.connect(self.on_colours_changed)
        self.on_colours_changed()
        self.on_learned(self._learned)

    def open(self) -> None:
        """Read what was learned."""
        self._do(self._desk.learned)

    def _do(self, job: object) -> None:
        self._worker.submit(job, done=self.on_learned, failed=self.on_failed)  # type: ignore[arg-type]

    @Slot(object)
    def on_learned(self, learned: Learned) -> None:
        """Show what is known now; the chosen code stays chosen."""
        chosen = self.table.current
        self._learned = learned
        self.table.learned.show_codes(learned.codes)
        if chosen is not None:
            self.table.choose(chosen.tac)
        known = bool(learned.codes)
        self.table.setVisible(known)
        self.empty.setVisible(not known)
        for widget in (self.search, self.export):
            widget.setEnabled(known)
        self.on_selected()
        self._count()

    @Slot(object)
    def on_failed(self, error: BbDesktopError) -> None:
        """Say what the database did."""
        self._forgotten = None
        self.message.say("danger", error_sentence(error))

    @Slot(str)
    def on_find(self, words: str) -> None:
        """Show only what was looked for."""
        self.table.learned.show_words(words)
        self._count()

    def _count(self) -> None:
        words = QT_TRANSLATE_N_NOOP("messages", "%n type codes")
        self.count.setText(say_count(words, self.table.learned.rowCount()))

    @Slot()
    def on_selected(self) -> None:
        """Offer what can be done with the chosen code."""
        chosen = self.table.current is not None
        self.correct.setEnabled(chosen)
        self.forget.setEnabled(chosen)

    @Slot()
    def on_correct(self) -> None:
        """Ask which model the chosen code is."""
        code = self.table.current
        if code is not None:
            dialog = ModelDialog(code, self._learned.models, self)
            dialog.said.connect(self.on_said)
            dialog.show()

    @Slot(str, object)
    def on_said(self, tac: str, models: tuple[str, ...]) -> None:
        """Keep the seller's word."""
        self._forgotten = None
        self.message.say("good", "")
        self._do(partial(self._desk.assign, tac, models))

    @Slot()
    def on_forget(self) -> None:
        """Forget the chosen code; it can be had back."""
        code = self.table.current
        if code is not None:
            self._worker.submit(
                partial(self._desk.forget, code.tac), done=self.on_forgotten, failed=self.on_failed
            )

    @Slot(object)
    def on_forgotten(self, forgotten: Forgotten) -> None:
        """Say so, and offer to take it back."""
        self._forgotten = forgotten
        sentence = self.tr("Forgotten: {code}. The next scans teach it anew.")
        self.on_learned(forgotten.left)
        self.message.say(
            "good", sentence.format(code=type_code(forgotten.tac)), self.tr("Take back")
        )

    @Slot()
    def on_restore(self) -> None:
        """Take back that a code was forgotten."""
        forgotten, self._forgotten = self._forgotten, None
        self.message.say("good", "")
        if forgotten is not None:
            self._do(partial(self._desk.restore, forgotten))

    @Slot()
    def on_export(self) -> None:
        """Ask where to."""
        dialog = QFileDialog(self, self.tr("Export learned type codes"), "type-codes.csv", "*.csv")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("csv")
        dialog.fileSelected.connect(self.export_to)
        dialog.open()

    @Slot(str)
    def export_to(self, name: str) -> None:
        """Write all of it into a file."""
        self._worker.submit(
            partial(self._desk.export_learned, Path(name)),
            done=self.on_exported,
            failed=self.on_failed,
        )

    @Slot(object)
    def on_exported(self, path: Path) -> None:
        """Say where the file is."""
        self._forgotten = None
        self.message.say("good", self.tr("Exported to {path}").format(path=path))

    @Slot()
    def on_colours_changed(self) -> None:
        """Draw the icons anew."""
        for button, name in (
            (self.correct, "pencil"),
            (self.forget, "trash"),
            (self.export, "away"),
        ):
            pieces.beside_icon(button).setIcon(self.look.icon(name))
            button.setIconSize(QSize(18, 16))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the SKUs out where there is no room for them."""
        super().resizeEvent(event)
        self.table.show_wide(wide=self.width() >= _WIDE)
        self.count.setVisible(self.width() >= _WIDE)
