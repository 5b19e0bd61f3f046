"""Settings, Note template: how an identifier stands in ShipStation's internal note."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QPushButton

from bb_desktop.domain.errors import BbDesktopError
from bb_desktop.domain.shop import Shop
from bb_desktop.ui import pieces, theme
from bb_desktop.ui.choices import Choices
from bb_desktop.ui.flow import Flow
from bb_desktop.ui.messages import error_sentence
from bb_desktop.ui.settings.desk import SettingsDesk
from bb_desktop.ui.settings.draft import DraftSheet, show_text
from bb_desktop.ui.settings.fields import LinesField, TextField
from bb_desktop.ui.settings.note_desk import NoteDesk, NotedOrder
from bb_desktop.ui.settings.note_preview import NotePreview
from bb_desktop.ui.settings.sheet import Card
from bb_desktop.ui.worker import SerialWorker

#: What is filled in, in the order of its buttons.
BLANKS = ("identifier", "kind", "sku", "title", "line")


class NoteSheet(DraftSheet):
    """The template, and what it makes of three real notes."""

    def __init__(
        self, look: theme.Theme, choices: Choices, worker: SerialWorker, desk: SettingsDesk
    ) -> None:
        """Show the template in use; orders are read when the page comes in front."""
        super().__init__(
            look,
            choices,
            self.tr("Note template"),
            self.tr("How an identifier stands in the internal note of its ShipStation order."),
        )
        self._worker = worker
        self._desk = NoteDesk(desk.store)
        self._examples: tuple[NotedOrder, ...] = ()
        self.body.addWidget(self._template())
        self.body.addWidget(self._shown())
        self.body.addStretch(1)
        self.show_values()

    def _template(self) -> Card:
        card = Card()
        self.line = TextField(420)
        self.setting(
            card,
            "note_line",
            self.tr("Line for each phone"),
            self.line,
            self.tr(
                "Without {identifier} it gets the number at its end: a note without it serves "
                "nobody. What people wrote into a note stays as it is, letter by letter."
            ),
        )
        self.blanks = {name: self._blank(name) for name in BLANKS}
        row = Flow()
        for button in self.blanks.values():
            row.add(button)
        card.add(self.tr("Put in"), pieces.column(row))
        self.own = LinesField(2)
        self.setting(
            card,
            "internal_note",
            self.tr("Your own text"),
            self.own,
            self.tr("Stands at the head of the internal note of every new order."),
        ).setBuddy(self.own)
        self.line.textEdited.connect(self.on_line)
        self.own.entered.connect(self.on_own)
        return card

    def _blank(self, name: str) -> QPushButton:
        tips = {
            "identifier": self.tr("The IMEI or serial number"),
            "kind": self.tr("IMEI or SERIAL"),
            "sku": self.tr("The SKU of the article"),
            "title": self.tr("The title of the article"),
            "line": self.tr("The number of the orderline at Back Market"),
        }
        made = pieces.button(f"{{{name}}}", tips[name])
        made.setProperty("blank", name)
        made.setEnabled(not self.closed("note_line"))
        made.clicked.connect(self.on_blank)
        return made

    def _shown(self) -> Card:
        card = Card(self.tr("What becomes of real notes"))
        self.state = pieces.label("", "body", "muted", wrap=True)
        self.previews = [NotePreview(self.look) for _ in range(3)]
        for one in (self.state, *self.previews):
            card.across(one)
        for preview in self.previews:
            preview.hide()
        self.state.setText(self.tr("Reading …"))
        return card

    def open(self) -> None:
        """Read the orders that are shown as examples."""
        self._worker.submit(self._desk.examples, done=self.on_examples, failed=self.on_not_read)

    @Slot(object)
    def on_examples(self, examples: tuple[NotedOrder, ...]) -> None:
        """Show what the template makes of them."""
        self._examples = examples
        none = self.tr(
            "No order has both an identifier and a note yet. Scan one, and it is shown here."
        )
        self.state.setText("" if examples else none)
        self.state.setVisible(not examples)
        self._show_previews()

    @Slot(object)
    def on_not_read(self, error: BbDesktopError) -> None:
        """Say why there are none."""
        self.state.setText(error_sentence(error))
        self.state.show()

    def show_values(self) -> None:
        """Show the template that is wanted, and what it makes of the examples."""
        show_text(self.line, self.wanted("note_line"))
        self.own.show_lines(self.wanted("internal_note"))
        self._show_previews()

    def _show_previews(self) -> None:
        shop: Shop = self.wanted_shop
        for at, preview in enumerate(self.previews):
            preview.setVisible(at < len(self._examples))
            if at < len(self._examples):
                preview.show_note(self._examples[at], shop)

    @Slot(str)
    def on_line(self, text: str) -> None:
        """Want another template."""
        # An empty one would be a line that begins with a blank; the number alone is meant.
        self.want(note_line=text if text.strip() else "{identifier}")
        self._show_previews()

    @Slot(str)
    def on_own(self, text: str) -> None:
        """Want another text of the seller's."""
        self.want(internal_note=text)

    @Slot()
    def on_blank(self) -> None:
        """Put a blank where the cursor is."""
        name = str(self.sender().property("blank"))
        self.line.insert(f"{{{name}}}")
        self.line.setFocus()
        self.on_line(self.line.text())
