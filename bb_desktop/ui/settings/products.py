"""Settings, Products: what each SKU needs, weighs, where it lies; filled from the orders seen."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFileDialog, QFrame

from bb_desktop.application.products_table import Product, confirmed, rows_of, with_product
from bb_desktop.domain.errors import BbDesktopError
from bb_desktop.domain.shop import ProductSettings
from bb_desktop.ui import pieces, theme
from bb_desktop.ui.choices import Choices
from bb_desktop.ui.held_painting import HeldPainting
from bb_desktop.ui.messages import error_sentence
from bb_desktop.ui.settings.desk import SettingsDesk
from bb_desktop.ui.settings.draft import DraftSheet
from bb_desktop.ui.settings.entry import Entry
from bb_desktop.ui.settings.products_desk import KnownProducts, ProductsDesk
from bb_desktop.ui.settings.products_files import ProductFiles
from bb_desktop.ui.settings.products_list import ProductList
from bb_desktop.ui.settings.products_panel import ProductPanel
from bb_desktop.ui.worker import SerialWorker

#: Pixels of this page under which an article takes the place of the table.
_NARROW_BELOW = 660
_LEAST_WIDTH, _LEAST_HEIGHT = 300, 200


class ProductsSheet(DraftSheet):
    """The table of the SKUs, and the chosen one in full beside it."""

    def __init__(
        self, look: theme.Theme, choices: Choices, worker: SerialWorker, desk: SettingsDesk
    ) -> None:
        """Begin empty; what was sold is read when the page comes in front.

        Args:
            look: The colours in use.
            choices: The settings in use.
            worker: For long lists and files; not the one that scans wait for.
            desk: What is asked.
        """
        super().__init__(
            look,
            choices,
            self.tr("Products"),
            self.tr("What is scanned for each SKU, what it weighs, and where it lies."),
            scrolled=False,
        )
        self._worker = worker
        self._desk = ProductsDesk(desk)
        self._products: tuple[Product, ...] = ()
        self._painting = HeldPainting(self)
        self._read_at: datetime | None = None
        self._chosen = ""
        self._narrow = False
        self._in_full = False
        self._build(look)
        self.files = ProductFiles(worker, self._desk, self)
        self.files.taken.connect(self.on_taken)
        self.files.told.connect(self.list.told.say)
        self.list.search.textChanged.connect(self.on_find)
        self.list.all.clicked.connect(self.on_all)
        self.list.guessed.clicked.connect(self.on_guessed)
        self.list.import_button.clicked.connect(self.on_import)
        self.list.export_button.clicked.connect(self.on_export)
        self.list.hint.pressed.connect(self.on_hint)
        self.list.table.chosen.connect(self.on_chosen)
        self.list.table.activated.connect(self.on_in_full)
        self.list.table.clicked.connect(self.on_in_full)
        self.panel.changed.connect(self.on_fixed)
        self.panel.faulty.connect(self.on_faulty)
        self.panel.list_wanted.connect(self.on_list)
        self.panel.close_fields(closed=self.closed("products"))
        self.show_values()

    def _build(self, look: theme.Theme) -> None:
        self.list = ProductList(look, self.title)
        self.panel = ProductPanel(look)
        self.between = QFrame()
        self.between.setObjectName("rule")
        self.between.setFixedWidth(1)
        both = pieces.row(self.list, self.between, self.panel, gap=14)
        both.setStretch(0, 1)
        self.body.addLayout(both, 1)

    def entries(self) -> tuple[Entry, ...]:
        """List the settings of an article, for the search."""
        return tuple(self.panel.entries)

    def point_out(self, entry: Entry) -> None:
        """Bring one of them into sight, of the first article where none is chosen."""
        if self.list.table.current is None and self.list.table.products.rows:
            self.list.table.selectRow(0)
        self._in_full = True
        self._arrange()
        super().point_out(entry)

    # --- what is shown -------------------------------------------------------------------------

    def open(self) -> None:
        """Read what was sold."""
        read = partial(self._desk.read, self._products)
        self._worker.submit(read, done=self.on_read, failed=self.on_read_failed)

    @Slot(object)
    def on_read(self, known: KnownProducts) -> None:
        """Show what was sold; the chosen article stays chosen."""
        self._read_at = known.read_at
        if known.products is self._products:
            self._choose_again()
            return
        self._products = known.products
        # Thousands of rows are put in order in one go, and the first of them painted in the next.
        self._painting.hold(self)
        self.show_values()

    @Slot(object)
    def on_read_failed(self, error: BbDesktopError) -> None:
        """Say what the database or the file did."""
        self.list.told.say("danger", error_sentence(error))

    def show_values(self) -> None:
        """Show what is wanted now."""
        wanted: Mapping[str, ProductSettings] = self.wanted("products")
        used = self.choices.current.products
        unsaved = {sku for sku in wanted.keys() | used.keys() if wanted.get(sku) != used.get(sku)}
        rows = rows_of(self._products, wanted)
        guessed = sum(row.guessed for row in rows)
        self.list.table.products.show_rows(rows, unsaved)
        closed = self.fixed_sentence() if self.closed("products") else ""
        self.list.tell(len(rows), guessed, closed)
        self._choose_again()

    def _choose_again(self) -> None:
        """Choose what was chosen before, or the first one."""
        rows = self.list.table.products.rows
        chosen = self.list.table.current
        if chosen is None or chosen.sku != self._chosen:
            known = self._read_at is not None
            if not self.list.table.choose(self._chosen) and rows and known and not self._narrow:
                self.list.table.selectRow(0)
            chosen = self.list.table.current
        self.panel.show_row(chosen, self._read_at)

    @Slot(object)
    def on_chosen(self, _row: object) -> None:
        """Show an article in full."""
        row = self.list.table.current
        if row is not None:
            self._chosen = row.sku
            self.panel.show_row(row, self._read_at)

    @Slot(str)
    def on_find(self, words: str) -> None:
        """Show only what was looked for."""
        self.list.table.products.show_words(words)
        self._choose_again()

    @Slot()
    def on_all(self) -> None:
        """Show all SKUs."""
        self._show_guessed(only=False)

    @Slot()
    def on_guessed(self) -> None:
        """Show only what nobody has looked at."""
        self._show_guessed(only=True)

    def _show_guessed(self, *, only: bool) -> None:
        self.list.show_guesses(only=only)
        self.show_values()

    @Slot()
    def on_hint(self) -> None:
        """Show the guesses; or, where they are shown, take them all for right."""
        if not self.list.guesses_only:
            self._show_guessed(only=True)
            return
        shown = [row for row in self.list.table.products.rows if row.guessed]
        self.want(products=confirmed(self.wanted("products"), shown))
        self.show_values()

    # --- what is changed -----------------------------------------------------------------------

    @Slot(str, object)
    def on_fixed(self, sku: str, own: ProductSettings) -> None:
        """Fix something else for one article."""
        self.want(products=with_product(self.wanted("products"), sku, own))
        self.show_values()

    @Slot(str)
    def on_faulty(self, sentence: str) -> None:
        """Say why an article cannot be saved as it stands."""
        self.find_fault("products", sentence)

    @Slot()
    def on_discard(self) -> None:
        """Show the settings in use again, the fields of the article included."""
        self.panel.show_row(None)
        super().on_discard()

    # --- files ---------------------------------------------------------------------------------

    @Slot()
    def on_import(self) -> None:
        """Ask which file."""
        dialog = QFileDialog(self, self.tr("Import products"), "", "*.csv *.txt *.tsv")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.import_from)
        dialog.open()

    @Slot(str)
    def import_from(self, name: str) -> None:
        """Read a file; what it says becomes the draft."""
        self.files.read(Path(name), self.wanted("products"))

    @Slot()
    def on_export(self) -> None:
        """Ask where to."""
        dialog = QFileDialog(self, self.tr("Export products"), "products.csv", "*.csv")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("csv")
        dialog.fileSelected.connect(self.export_to)
        dialog.open()

    @Slot(str)
    def export_to(self, name: str) -> None:
        """Write all SKUs into a file, as they are wanted now."""
        self.files.write(Path(name), rows_of(self._products, self.wanted("products")))

    @Slot(object)
    def on_taken(self, fixed: Mapping[str, ProductSettings]) -> None:
        """Want what a file says."""
        self.want(products=fixed)
        self.show_values()

    # --- room ----------------------------------------------------------------------------------

    @Slot()
    def on_in_full(self) -> None:
        """Show the chosen article in the place of the table, where both do not fit."""
        self._in_full = True
        self._arrange()
        if self._narrow:
            self.panel.back.setFocus()

    @Slot()
    def on_list(self) -> None:
        """Show the table again."""
        self._in_full = False
        self._arrange()
        self.list.table.setFocus()

    def _arrange(self) -> None:
        self.list.setVisible(not self._narrow or not self._in_full)
        self.panel.setVisible(not self._narrow or self._in_full)
        self.between.setVisible(not self._narrow)
        self.panel.fit(narrow=self._narrow)

    def minimumSizeHint(self) -> QSize:
        """Live with little: table and article take each other's place."""
        return QSize(_LEAST_WIDTH, _LEAST_HEIGHT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose what there is room for."""
        super().resizeEvent(event)
        narrow = event.size().width() < _NARROW_BELOW
        if narrow != self._narrow:
            self._narrow, self._in_full = narrow, False
        self._arrange()
        self.list.fit(event.size().width() - (0 if narrow else 330), narrow=narrow)
