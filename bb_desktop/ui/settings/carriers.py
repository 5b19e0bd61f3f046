"""Settings, Carriers: ShipStation's carriers by the names that Back Market has for them.

A carrier that no table knows is never guessed at: it is marked, and goes out as *Other* until the
seller says what it is.
"""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtWidgets import QFrame, QGridLayout

from bb_desktop.domain.carriers import SHIPPERS, is_known_carrier, shipper_for
from bb_desktop.domain.errors import BbDesktopError
from bb_desktop.domain.shipments import CodeName
from bb_desktop.domain.shop import Shop
from bb_desktop.ui import pieces, theme
from bb_desktop.ui.choices import Choices
from bb_desktop.ui.doors import Connections
from bb_desktop.ui.messages import error_sentence
from bb_desktop.ui.settings.carrier_row import CarrierRow
from bb_desktop.ui.settings.draft import DraftSheet
from bb_desktop.ui.settings.entry import Entry
from bb_desktop.ui.settings.fields import TextField
from bb_desktop.ui.settings.sheet import Card
from bb_desktop.ui.worker import SerialWorker

#: Where carriers go by other names than elsewhere; ``""`` is everywhere else.
_COUNTRIES = ("", "BE", "DE", "ES", "FR", "GB", "IT", "LU", "NL")


def suggested(code: str) -> tuple[str, ...]:
    """Name what the built-in table calls a carrier, each name once; none where it knows none."""
    bare = Shop()
    carrier, _slash, service = code.partition("/")
    names = (
        shipper_for(carrier, service, country, bare)
        for country in _COUNTRIES
        if is_known_carrier(carrier, service, country, bare)
    )
    return tuple(dict.fromkeys(names))


class CarriersSheet(DraftSheet):
    """The account's carriers, a row each."""

    def __init__(
        self,
        look: theme.Theme,
        choices: Choices,
        worker: SerialWorker,
        connections: Connections | None,
    ) -> None:
        """Show the seller's own table; the account is read when the page comes in front.

        Args:
            look: The colours in use.
            choices: The settings in use.
            worker: For questions to ShipStation, which may take seconds.
            connections: Who asks it; None where nobody does.
        """
        super().__init__(
            look,
            choices,
            self.tr("Carriers"),
            self.tr("What Back Market calls the carriers of your ShipStation account."),
        )
        self._worker = worker
        self._connections = connections
        self._account: tuple[CodeName, ...] = ()
        self._read = False
        self._added: list[str] = []
        self.rows: dict[str, CarrierRow] = {}
        self.again = pieces.button(
            self.tr("Read again"), self.tr("Read the carriers of the ShipStation account again")
        )
        pieces.beside_icon(self.again).setIconSize(QSize(18, 16))
        self.buttons.addWidget(self.again)
        self.again.setVisible(connections is not None)
        self.state = pieces.label("", "body", "muted", wrap=True)
        self.state.hide()
        self.card = QFrame()
        self.card.setObjectName("card")
        self._grid = QGridLayout(self.card)
        self._grid.setContentsMargins(16, 10, 16, 10)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(0, 2)
        self._grid.setColumnStretch(1, 3)
        self.body.addWidget(self.state)
        self.body.addWidget(self.card)
        self.body.addWidget(self._another())
        self.body.addStretch(1)
        self.again.clicked.connect(self.on_again)
        self.look.changed.connect(self.on_colours_changed)
        self.on_colours_changed()
        self._make_rows()

    def _another(self) -> Card:
        card = Card()
        self.code = TextField(220)
        self.add = pieces.button(self.tr("Add"), self.tr("Add a row for this carrier or service"))
        beside = pieces.row(self.code, self.add, 1)
        words = card.add(
            self.tr("Another carrier or service"),
            beside,
            self.tr(
                "As ShipStation writes it: “dpd”, or “fedex/fedex_2day” for one service alone. "
                "Also what people type when they mark an order as shipped."
            ),
        )
        words.setBuddy(self.code)
        self.code.setAccessibleName(words.text())
        for one in (self.code, self.add):
            one.setEnabled(not self.closed("carriers"))
        self.code.returnPressed.connect(self.on_add)
        self.add.clicked.connect(self.on_add)
        return card

    def open(self) -> None:
        """Read the account's carriers, the first time."""
        if not self._read:
            self.on_again()

    @Slot()
    def on_again(self) -> None:
        """Read the account's carriers."""
        if self._connections is None:
            return
        self._read = True
        self.again.setEnabled(False)
        self._say(self.tr("Reading the carriers of the ShipStation account …"))
        self._worker.submit(
            self._connections.carriers, done=self.on_carriers, failed=self.on_not_read
        )

    @Slot(object)
    def on_carriers(self, account: tuple[CodeName, ...]) -> None:
        """Show a row for each."""
        self._account = account
        self.again.setEnabled(True)
        self._say("" if account else self.tr("The ShipStation account has no carriers yet."))
        self._make_rows()

    @Slot(object)
    def on_not_read(self, error: BbDesktopError) -> None:
        """Say why there are none; the seller's own table is there all the same."""
        self._read = False
        self.again.setEnabled(True)
        self._say(
            self.tr("The carriers cannot be read now. {why}").format(why=error_sentence(error))
        )

    def _say(self, sentence: str) -> None:
        self.state.setText(sentence)
        self.state.setVisible(bool(sentence))

    # --- rows ----------------------------------------------------------------------------------

    def _make_rows(self) -> None:
        account = {one.code.casefold(): one.name for one in self._account}
        own = [code for code in self.wanted("carriers") if code not in account]
        codes = list(dict.fromkeys((*account, *own, *self._added)))
        # What needs an answer comes first; the rest as the account has it.
        codes.sort(key=lambda code: bool(suggested(code)) or code in self.wanted("carriers"))
        if codes != list(self.rows) or any(
            row.name.text() != (account.get(code) or code) for code, row in self.rows.items()
        ):
            pieces.empty(self._grid)
            self.rows = {}
            for at, code in enumerate(codes):
                row = CarrierRow(self.look, code, account.get(code, ""), suggested(code), SHIPPERS)
                row.field.setEnabled(not self.closed("carriers"))
                row.named.connect(self.on_named)
                self._lay_out(row, 4 * at)
                self.rows[code] = row
        self.card.setVisible(bool(codes))
        self.show_values()

    def _lay_out(self, row: CarrierRow, at: int) -> None:
        if at:
            self._grid.addWidget(pieces.rule(), at, 0, 1, 2)
        top = Qt.AlignmentFlag.AlignVCenter
        self._grid.addWidget(row.name, at + 1, 0, top)
        self._grid.addWidget(row.code, at + 2, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addLayout(pieces.row(row.field, 1, gap=0), at + 1, 1, top)
        self._grid.addWidget(row.remark, at + 2, 1)
        self._grid.setRowMinimumHeight(at + 1, theme.CONTROL_HEIGHT + 10)
        self._grid.setRowMinimumHeight(at + 3, 6)

    def entries(self) -> tuple[Entry, ...]:
        """List the rows, for the search."""
        rows = tuple(Entry(row.name, row.field, [row.code]) for row in self.rows.values())
        return (*rows, *super().entries())

    def show_values(self) -> None:
        """Show the table that is wanted."""
        table = self.wanted("carriers")
        if any(code not in self.rows for code in table):
            self._make_rows()
            return
        for code, row in self.rows.items():
            row.show_name(table.get(code, ""))

    @Slot(str, str)
    def on_named(self, code: str, name: str) -> None:
        """Want another name for a carrier; an empty one wants the suggestion."""
        table = dict(self.wanted("carriers"))
        table.pop(code, None)
        if name:
            table[code] = name
        self.want(carriers=table)
        self.rows[code].show_name(name)

    @Slot()
    def on_add(self) -> None:
        """Add a row for what was typed."""
        code = self.code.text().strip().casefold()
        if code and code not in self.rows:
            self._added.append(code)
            self._make_rows()
        if code:
            self.code.clear()
            self.rows[code].field.setFocus()

    @Slot()
    def on_colours_changed(self) -> None:
        """Draw the icons anew."""
        self.again.setIcon(self.look.icon("sync"))
