"""One article in full, beside the table: what is scanned, weight, shelf, options, type codes."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from bb_desktop.application.products_file import HEAVIEST_G
from bb_desktop.application.products_table import NOTHING_FIXED, ProductRow, own_options
from bb_desktop.domain.identifiers import IdentifierKind
from bb_desktop.domain.shop import ProductSettings
from bb_desktop.ui import pieces, theme, times
from bb_desktop.ui.marked import QT_TRANSLATE_N_NOOP, QT_TRANSLATE_NOOP
from bb_desktop.ui.messages import kind_word, say, say_count
from bb_desktop.ui.settings.entry import Entry
from bb_desktop.ui.settings.fields import NumberField, TextField
from bb_desktop.ui.settings.products_options import OptionList
from bb_desktop.ui.settings.products_words import article, short_kind
from bb_desktop.ui.settings.segments import Segments
from bb_desktop.ui.settings.words import type_code

_SOLD = QT_TRANSLATE_N_NOOP("messages", "%n sold, last ordered {when}")
_NONE_SOLD = QT_TRANSLATE_NOOP("messages", "None sold; ordered {when}, and cancelled")
_SCANS = QT_TRANSLATE_N_NOOP("messages", "%n scans")
#: More codes than anybody reads here; all of them stand on the page of the learned phones.
_MOST_CODES = 8
_WIDTH = 286


class ProductPanel(QScrollArea):
    """The chosen article; nothing can be changed while there is none.

    Signals:
        changed: The seller fixed something else; SKU and `ProductSettings`.
        faulty: A field cannot be saved as it stands; its sentence, ``""`` when all can.
        list_wanted: Back to the table, where both do not fit beside each other.
    """

    changed = Signal(str, object)
    faulty = Signal(str)
    list_wanted = Signal()

    def __init__(self, look: theme.Theme) -> None:
        """Begin without an article."""
        super().__init__()
        self._row: ProductRow | None = None
        self.setObjectName("product")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.back = pieces.button(self.tr("All products"), self.tr("Back to the table"))
        self.sku = pieces.selectable(pieces.label("", "lead", wrap=True))
        self.about = pieces.label("", "small", "muted", wrap=True)
        self.kind = Segments([(kind.value, short_kind(kind)) for kind in IdentifierKind])
        self.guess = pieces.label("", "small", "caution", wrap=True)
        self.unfix = pieces.button(
            self.tr("Let the title decide"),
            self.tr("Guess what is to be scanned from the article's title again"),
        )
        self.unfix.setObjectName("link")
        self.weight = NumberField(0, HEAVIEST_G, 400)
        self.shelf = TextField(400)
        self.options = OptionList(look)
        self.codes = QVBoxLayout()
        self.codes.setSpacing(4)
        self._build(look)
        self.back.clicked.connect(self.list_wanted)
        self.kind.picked.connect(self.on_kind)
        self.unfix.clicked.connect(self.on_unfix)
        self.weight.textEdited.connect(self.on_weight)
        self.shelf.textEdited.connect(self.on_shelf)
        self.options.edited.connect(self.on_options)
        look.changed.connect(self.on_look_changed)
        self._look = look
        self.on_look_changed()
        self.show_row(None)

    def _build(self, look: theme.Theme) -> None:
        #: For the search of the settings.
        self.entries: list[Entry] = []
        to_scan = self._named(self.tr("To scan for each piece"), self.kind)
        weight = self._named(self.tr("Packed weight, g"), self.weight)
        shelf = self._named(self.tr("Shelf"), self.shelf)
        codes = pieces.label(self.tr("Type codes learned"), "small_strong", wrap=True)
        self.no_codes = pieces.label("", "small", "muted", wrap=True)
        self.fields = QWidget()
        both = pieces.row(weight, shelf, gap=10)
        both.setStretch(0, 1)
        both.setStretch(1, 1)
        self.fields.setLayout(
            pieces.column(
                to_scan,
                self.guess,
                pieces.row(self.unfix, 1),
                both,
                self._named(self.tr("Options on the packing slip"), self.options),
                pieces.rule(),
                codes,
                self.codes,
                self.no_codes,
                gap=9,
            )
        )
        self.none = pieces.label(
            self.tr("Choose an article to see what is to be scanned, its weight and its shelf."),
            "body",
            "muted",
            wrap=True,
        )
        inside = pieces.column(
            pieces.row(self.back, 1), self.sku, self.about, self.none, self.fields, 1, gap=6
        )
        inside.setContentsMargins(0, 0, 8, 0)
        sheet = QWidget()
        sheet.setObjectName("sheet")
        sheet.setLayout(inside)
        self.setWidget(sheet)

    def _named(self, name: str, control: QWidget) -> QWidget:
        words: QLabel = pieces.label(name, "small_strong", wrap=True)
        words.setBuddy(control)
        control.setAccessibleName(name)
        self.entries.append(Entry(words, control))
        made = QWidget()
        made.setLayout(pieces.column(words, control, gap=4))
        return made

    # --- what is shown -------------------------------------------------------------------------

    @property
    def row(self) -> ProductRow | None:
        """Give the article that is shown."""
        return self._row

    def fit(self, *, narrow: bool) -> None:
        """Stand beside the table, or in its place."""
        self.back.setVisible(narrow)
        self.setMinimumWidth(0 if narrow else _WIDTH)
        self.setMaximumWidth(16_777_215 if narrow else _WIDTH)

    def close_fields(self, *, closed: bool) -> None:
        """Show everything and let nothing be changed."""
        self.fields.setEnabled(not closed)

    def show_row(self, row: ProductRow | None, now: datetime | None = None) -> None:
        """Show an article; what stands in a field and says the same already stays untouched."""
        other = row is None or self._row is None or row.sku != self._row.sku
        self._row = row
        for widget in (self.sku, self.about, self.fields):
            widget.setVisible(row is not None)
        self.none.setVisible(row is None)
        if row is None:
            return
        self.sku.setText(row.sku)
        self.about.setText("\n".join(filter(None, (article(row.product.title), _sold(row, now)))))
        self.kind.show_value("" if row.guessed else row.kind.value)
        words = self.tr("Guessed from the title: {kind}. Choose what is right.")
        self.guess.setText(words.format(kind=kind_word(row.kind)))
        self.guess.setVisible(row.guessed)
        self.unfix.setVisible(not row.guessed)
        if other or self.weight.number != row.own.weight_g:
            grams = row.own.weight_g
            self.weight.setText("" if grams is None else str(grams))
        if other or self.shelf.text().strip() != row.own.warehouse_location:
            self.shelf.setText(row.own.warehouse_location)
        if other or self._own_options(row) != row.own.options:
            self.options.show_options(row.options)
        self._show_codes(row)

    def _show_codes(self, row: ProductRow) -> None:
        pieces.empty(self.codes)
        for tac, scans in row.product.type_codes[:_MOST_CODES]:
            code = pieces.selectable(pieces.label(type_code(tac), "strong"))
            count = pieces.label(say_count(_SCANS, scans), "small", "muted")
            self.codes.addLayout(pieces.row(code, 1, count))
        more = len(row.product.type_codes) > _MOST_CODES
        known = self.tr("Corrected and forgotten on the page “Phones learned”.")
        everything = self.tr("All of them stand on the page “Phones learned”.")
        none = self.tr("None yet: phones that are scanned and shipped teach them.")
        has_codes = bool(row.product.type_codes)
        self.no_codes.setText((everything if more else known) if has_codes else none)

    # --- what is changed -----------------------------------------------------------------------

    def _own_options(self, row: ProductRow) -> tuple[tuple[str, str], ...]:
        return own_options(row.product.found, self.options.options)

    def _fix(self, **values: object) -> None:
        if self._row is not None:
            own: ProductSettings = replace(self._row.own, **values)  # type: ignore[arg-type]
            self.changed.emit(self._row.sku, own)

    @Slot(str)
    def on_kind(self, value: str) -> None:
        """Fix what is scanned."""
        self._fix(identifier_kind=IdentifierKind(value))

    @Slot()
    def on_unfix(self) -> None:
        """Leave it to the title."""
        self._fix(identifier_kind=NOTHING_FIXED.identifier_kind)

    @Slot(str)
    def on_weight(self, text: str) -> None:
        """Fix the weight; an empty field leaves it open."""
        grams = self.weight.number
        if text.strip() and grams is None:
            self.faulty.emit(self.tr("The weight has to be in whole grams, 100,000 at most."))
            return
        self.faulty.emit("")
        self._fix(weight_g=grams)

    @Slot(str)
    def on_shelf(self, text: str) -> None:
        """Fix the shelf."""
        self._fix(warehouse_location=text.strip())

    @Slot()
    def on_options(self) -> None:
        """Fix the options."""
        if self._row is not None:
            self._fix(options=self._own_options(self._row))

    @Slot()
    def on_look_changed(self) -> None:
        """Draw the icons anew."""
        self.back.setIcon(self._look.icon("chevron_left"))


def _sold(row: ProductRow, now: datetime | None) -> str:
    product = row.product
    if product.last_at is None or now is None:
        return ""
    when = times.clock(product.last_at, now)
    # What was cancelled is not sold, and its order is the last one all the same.
    return say_count(_SOLD, product.sold, when=when) if product.sold else say(_NONE_SOLD, when=when)
