"""The left side of the page of the products: what finds them, the table, what is to be done."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from bb_desktop.ui import pieces, theme
from bb_desktop.ui.marked import QT_TRANSLATE_N_NOOP
from bb_desktop.ui.messages import say_count
from bb_desktop.ui.orders.chip import Chip
from bb_desktop.ui.settings.products_table import ProductsTable
from bb_desktop.ui.settings.sheet import Message

_GUESSED = QT_TRANSLATE_N_NOOP(
    "messages", "Of %n SKUs it is guessed from the title what is to be scanned."
)
_LOOKED_AT = QT_TRANSLATE_N_NOOP(
    "messages", "%n SKUs are shown whose identifier is guessed. Correct what is wrong."
)


class ProductList(QWidget):
    """Search, chips, files, the table, and one sentence about the guesses."""

    def __init__(self, look: theme.Theme, name: str) -> None:
        """Begin empty; ``name`` is what the table is called."""
        super().__init__()
        self._look = look
        self.search = QLineEdit()
        self.search.setClearButtonEnabled(True)
        self.search.setPlaceholderText(self.tr("Find a SKU or an article"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.search.setMinimumWidth(90)
        self.search.setMaximumWidth(260)
        self.all = Chip()
        self.all.setChecked(True)
        self.guessed = Chip()
        self._import, self._export = self.tr("Import"), self.tr("Export")
        self.import_button = pieces.button(
            self._import, self.tr("Read a CSV file; nothing is used before it is saved")
        )
        self.export_button = pieces.button(
            self._export, self.tr("Write all SKUs into a CSV file for a spreadsheet")
        )
        for button in (self.import_button, self.export_button):
            pieces.beside_icon(button).setIconSize(QSize(18, 16))
        self.told = Message(look)
        self.table = ProductsTable(look)
        self.table.setAccessibleName(name)
        self.empty = pieces.label(
            self.tr("No SKU yet. They come with the orders, or from a file."),
            "lead",
            "muted",
            wrap=True,
        )
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.hint = Message(look)
        tools = pieces.row(
            self.search, self.all, self.guessed, 1, self.import_button, self.export_button
        )
        # The field has all that is left, up to its own width.
        tools.setStretch(0, 60)
        column = pieces.column(tools, self.told, self.table, self.empty, self.hint, gap=10)
        column.setStretch(2, 1)
        column.setStretch(3, 1)
        self.setLayout(column)
        look.changed.connect(self.on_look_changed)
        self.on_look_changed()

    @property
    def guesses_only(self) -> bool:
        """Say whether only what nobody has looked at is shown."""
        return self.guessed.isChecked()

    def show_guesses(self, *, only: bool) -> None:
        """Show only what nobody has looked at, or everything."""
        self.all.setChecked(not only)
        self.guessed.setChecked(only)
        self.table.products.show_guessed(only=only)

    def tell(self, count: int, guessed: int, closed: str) -> None:
        """Say how many there are.

        Args:
            count: SKUs.
            guessed: Those of them that nobody has looked at.
            closed: Why nothing can be changed; ``""`` where it can.
        """
        self.all.tell(self.tr("All"), count)
        self.guessed.tell(self.tr("Guessed"), guessed)
        self.table.setVisible(bool(count))
        self.empty.setVisible(not count)
        self.export_button.setEnabled(bool(count))
        self.import_button.setEnabled(not closed)
        if closed or not guessed:
            self.hint.say("caution", closed)
        elif self.guesses_only:
            self.hint.say("caution", say_count(_LOOKED_AT, guessed), self.tr("They are right"))
        else:
            self.hint.say("caution", say_count(_GUESSED, guessed), self.tr("Check them"))

    def fit(self, width: int, *, narrow: bool) -> None:
        """Show what there is room for in so many pixels."""
        self.table.fit(width)
        self.import_button.setText("" if narrow else f" {self._import}")
        self.export_button.setText("" if narrow else f" {self._export}")

    @Slot()
    def on_look_changed(self) -> None:
        """Draw the icons anew."""
        self.table.products.take_colours()
        self.guessed.setIcon(self._look.icon("warn", "caution"))
        self.import_button.setIcon(self._look.icon("download"))
        self.export_button.setIcon(self._look.icon("away"))
