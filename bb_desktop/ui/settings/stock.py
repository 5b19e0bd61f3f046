"""Settings, Stock list: which list is loaded; another one imported, or none."""

from __future__ import annotations

import weakref
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtWidgets import QFileDialog

from bb_desktop.application.preferences import StockMapping
from bb_desktop.domain.errors import BbDesktopError
from bb_desktop.ui import pieces, theme, times
from bb_desktop.ui.marked import QT_TRANSLATE_N_NOOP
from bb_desktop.ui.messages import error_sentence, say_count
from bb_desktop.ui.remembered import Remembered
from bb_desktop.ui.settings.desk import LoadedStock, SettingsDesk
from bb_desktop.ui.settings.sheet import Message, Sheet
from bb_desktop.ui.settings.stock_dialog import StockDialog
from bb_desktop.ui.settings.stock_file import StockFile
from bb_desktop.ui.worker import SerialWorker


class StockPage(Sheet):
    """The seller's own list of phones."""

    def __init__(
        self,
        look: theme.Theme,
        remembered: Remembered,
        worker: SerialWorker,
        files: SerialWorker,
        desk: SettingsDesk,
    ) -> None:
        """Begin without a list.

        Args:
            look: The colours in use.
            remembered: Where the columns of the last list are kept.
            worker: For short questions to the store.
            files: For long work with files; scans do not wait behind it.
            desk: What is asked.
        """
        super().__init__(
            look,
            self.tr("Stock list"),
            self.tr("With your own list a scanned phone must be the one that was sold."),
        )
        self._remembered = remembered
        self._worker = worker
        self._files = files
        self._desk = desk
        self._loaded: LoadedStock | None = None
        self.dialog: weakref.ref[StockDialog] | None = None
        self.message = Message(look)
        self.name = pieces.selectable(pieces.label("", "lead", wrap=True))
        self.about = pieces.label("", "body", "muted", wrap=True)
        self.choose = pieces.button(
            self.tr("Import a list…"),
            self.tr("A CSV file with IMEI, SKU and grade; it takes the place of the old list"),
            primary=True,
        )
        self.remove = pieces.button(
            self.tr("Remove the list"), self.tr("Work without a list; learned type codes stay")
        )
        card = pieces.frame(
            "card",
            pieces.column(self.name, self.about, pieces.row(self.choose, self.remove, 1), gap=10),
            16,
        )
        self.body.addWidget(self.message)
        self.body.addWidget(card)
        self.body.addWidget(
            pieces.label(
                self.tr(
                    "Any CSV file will do, whatever its columns are called: IMEI or serial number, "
                    "SKU, grade. You say once which column is which. Storage, colour and grade are "
                    "then checked exactly; without a list only the model is, as far as your scans "
                    "taught it."
                ),
                "small",
                "muted",
                wrap=True,
            )
        )
        self.body.addStretch(1)
        self.choose.clicked.connect(self.on_choose)
        self.remove.clicked.connect(self.on_remove)
        self.message.pressed.connect(self.on_sure)
        self.look.changed.connect(self.on_colours_changed)
        self.on_colours_changed()
        self.on_loaded(None)

    def open(self) -> None:
        """Ask which list is loaded."""
        self._worker.submit(self._desk.stock, done=self.on_loaded, failed=self.on_failed)

    @Slot(object)
    def on_loaded(self, loaded: LoadedStock | None) -> None:
        """Show which list is loaded."""
        self._loaded = loaded
        self.remove.setEnabled(loaded is not None)
        if loaded is None:
            self.name.setText(self.tr("No list is loaded"))
            self.about.setText(self.tr("Scans are checked by what your own scans taught."))
            return
        self.name.setText(loaded.source)
        when = times.clock(loaded.imported_at, loaded.asked_at)
        words = QT_TRANSLATE_N_NOOP("messages", "%n phones, imported {when}")
        self.about.setText(say_count(words, loaded.phones, when=when))

    @Slot(object)
    def on_failed(self, error: BbDesktopError) -> None:
        """Say what the database did."""
        self.message.say("danger", error_sentence(error))

    # --- another list --------------------------------------------------------------------------

    @Slot()
    def on_choose(self) -> None:
        """Ask which file."""
        dialog = QFileDialog(self, self.tr("Import a stock list"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Lists (*.csv *.txt *.tsv)"), self.tr("All files (*)")])
        dialog.fileSelected.connect(self.import_file)
        dialog.open()

    @Slot(str)
    def import_file(self, name: str) -> None:
        """Look at a file before it is taken."""
        self.message.say("good", "")
        dialog = StockDialog(
            self.look,
            self._files,
            StockFile(self._desk),
            self._remembered.current.stock_mapping,
            self,
        )
        dialog.kept.connect(self.on_kept)
        dialog.not_opened.connect(self.on_not_opened)
        self.dialog = weakref.ref(dialog)
        available = self.screen().availableSize()
        dialog.resize(dialog.size().boundedTo(available - QSize(24, 48)))
        dialog.show()
        dialog.open_file(Path(name))

    @Slot(object, object)
    def on_kept(self, loaded: LoadedStock, mapping: StockMapping) -> None:
        """Show the new list, and remember how it was read."""
        self._remembered.change(stock_mapping=mapping)
        self.on_loaded(loaded)
        words = QT_TRANSLATE_N_NOOP("messages", "Loaded: %n phones from “{name}”.")
        self.message.say("good", say_count(words, loaded.phones, name=loaded.source))

    @Slot(str)
    def on_not_opened(self, sentence: str) -> None:
        """Say why there is no new list; the old one stays."""
        self.message.say("danger", sentence)

    # --- no list -------------------------------------------------------------------------------

    @Slot()
    def on_remove(self) -> None:
        """Ask once."""
        if self._loaded is not None:
            words = self.tr("Remove “{name}”? Scans are then no longer checked by it.")
            self.message.say(
                "caution", words.format(name=self._loaded.source), self.tr("Yes, remove it")
            )

    @Slot()
    def on_sure(self) -> None:
        """Work without a list."""
        self.message.say("good", "")
        self._worker.submit(self._desk.remove_stock, done=self.on_removed, failed=self.on_failed)

    @Slot(object)
    def on_removed(self, _nothing: object) -> None:
        """Say so."""
        self.on_loaded(None)
        self.message.say("good", self.tr("The list is removed."))

    @Slot()
    def on_colours_changed(self) -> None:
        """Draw the icons anew."""
        self.choose.setIcon(self.look.icon("download", "on_accent"))
        self.remove.setIcon(self.look.icon("trash"))
        for button in (self.choose, self.remove):
            pieces.beside_icon(button).setIconSize(QSize(18, 16))
