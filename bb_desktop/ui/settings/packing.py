"""Settings, Packing rules: who accepts, what must be scanned when, and when Back Market is told."""

from __future__ import annotations

from PySide6.QtCore import Slot

from bb_desktop.application.preferences import Preferences
from bb_desktop.domain.shop import Acceptance, Mode
from bb_desktop.domain.slip_words import SlipLanguage
from bb_desktop.ui import pieces, theme
from bb_desktop.ui.choices import Choices
from bb_desktop.ui.language import LANGUAGES
from bb_desktop.ui.marked import QT_TRANSLATE_N_NOOP
from bb_desktop.ui.messages import say_count
from bb_desktop.ui.remembered import Remembered
from bb_desktop.ui.settings.controls import Choice, Tick
from bb_desktop.ui.settings.draft import DraftSheet
from bb_desktop.ui.settings.fields import LinesField
from bb_desktop.ui.settings.sheet import Card

#: Seconds of grace time that are offered.
GRACE_TIMES = (0, 60, 120, 300, 600, 900, 1_800, 3_600)
_MINUTES = QT_TRANSLATE_N_NOOP("messages", "%n minutes")
_SECONDS = QT_TRANSLATE_N_NOOP("messages", "%n seconds")


class PackingSheet(DraftSheet):
    """The rules between a sale and its parcel."""

    def __init__(self, look: theme.Theme, choices: Choices, remembered: Remembered) -> None:
        """Show the rules in use."""
        super().__init__(
            look,
            choices,
            self.tr("Packing rules"),
            self.tr("Who accepts orders, what must be scanned, and when Back Market is told."),
        )
        self._remembered = remembered
        for card in (self._accepting(), self._scanning(), self._telling(), self._texts()):
            self.body.addWidget(card)
        self.body.addWidget(self._paper())
        self.body.addStretch(1)
        remembered.changed.connect(self.on_remembered)
        self.on_remembered(remembered.current)
        self.show_values()

    # --- building ------------------------------------------------------------------------------

    def _accepting(self) -> Card:
        card = Card(self.tr("New orders"))
        self.acceptance = Choice(
            [
                (Acceptance.MANUAL.value, self.tr("I accept them by hand")),
                (Acceptance.AUTOMATIC.value, self.tr("Accept all by itself")),
            ]
        )
        self.setting(
            card,
            "acceptance",
            self.tr("Acceptance"),
            self.acceptance,
            self.tr("By itself, every line is accepted at Back Market as soon as it is read."),
        )
        self.points = Tick(self.tr("Create orders to parcel shops without asking"))
        self.setting(
            card,
            "create_collection_points",
            self.tr("Collection points"),
            pieces.row(self.points),
            self.tr("Else such an order waits until you decide how it is shipped."),
        )
        self.email = Tick(self.tr("Pass the buyer’s e-mail address on to ShipStation"))
        self.setting(
            card,
            "pass_on_email",
            self.tr("E-mail"),
            pieces.row(self.email),
            self.tr("It is Back Market’s relay address; carriers write to it about the parcel."),
        )
        self.acceptance.chosen.connect(self.on_acceptance)
        self.points.clicked.connect(self.on_points)
        self.email.clicked.connect(self.on_email)
        return card

    def _scanning(self) -> Card:
        card = Card(self.tr("Scanning"))
        self.hold = Tick(self.tr("Keep orders on hold in ShipStation until they are scanned"))
        self.setting(
            card,
            "hold_until_scanned",
            self.tr("Hold until scanned"),
            pieces.row(self.hold),
            self.tr("No label can be made before the last identifier is there. Bridge only."),
        )
        self.register = Tick(self.tr("Register at Back Market what ShipStation did not bring"))
        self.setting(
            card,
            "register_missing",
            self.tr("Missing identifiers"),
            pieces.row(self.register),
            self.tr(
                "An identifier that did not arrive with the announcement: a second line, or a "
                "late scan. It can never be corrected there. Companion only."
            ),
        )
        self.hold.clicked.connect(self.on_hold)
        self.register.clicked.connect(self.on_register)
        return card

    def _telling(self) -> Card:
        card = Card(self.tr("Telling Back Market"))
        self.grace = Choice([(str(one), self._time(one)) for one in GRACE_TIMES], 200)
        self.setting(
            card,
            "grace_s",
            self.tr("Grace time"),
            self.grace,
            self.tr(
                "Between the label, or the last scan, and the announcement. So long a wrong phone "
                "can be taken back; afterwards it is final."
            ),
        )
        self.grace.chosen.connect(self.on_grace)
        return card

    def _texts(self) -> Card:
        card = Card(self.tr("Texts of your own"))
        self.to_buyer = LinesField(2)
        self.setting(
            card,
            "note_to_buyer",
            self.tr("Note to the buyer"),
            self.to_buyer,
            self.tr("Kept with every order here and in exports; no service has a field for it."),
        )
        self.item = LinesField(2)
        self.setting(
            card, "item_information", self.tr("Item information"), self.item, self.tr("Likewise.")
        )
        self.slips = Choice([(one.value, LANGUAGES[one.value]) for one in SlipLanguage], 200)
        self.setting(
            card,
            "slip_language",
            self.tr("Words on packing slips"),
            self.slips,
            self.tr(
                "Colour, storage and grade on ShipStation’s packing slip, in orders that are "
                "created from now on. Bridge only."
            ),
        )
        self.slips.chosen.connect(self.on_slips)
        self.to_buyer.entered.connect(self.on_to_buyer)
        self.item.entered.connect(self.on_item)
        return card

    def _paper(self) -> Card:
        card = Card(self.tr("On this computer"))
        self.paper = Tick(self.tr("Print the delivery note by itself when an order is complete"))
        card.add(
            self.tr("Delivery note"),
            pieces.row(self.paper),
            self.tr("Changes at once. The printer is chosen under Printing."),
        )
        self.paper.clicked.connect(self.on_paper)
        return card

    def _time(self, seconds: int) -> str:
        if not seconds:
            return self.tr("None: tell at once")
        if seconds % 60:
            return say_count(_SECONDS, seconds)
        return say_count(_MINUTES, seconds // 60)

    # --- showing -------------------------------------------------------------------------------

    def show_values(self) -> None:
        """Show the rules that are wanted; those of the other set-up are closed."""
        grace = str(self.wanted("grace_s"))
        if self.grace.findData(grace) < 0:
            self.grace.addItem(self._time(int(grace)), grace)
        self.grace.show_value(grace)
        self.acceptance.show_value(self.wanted("acceptance").value)
        self.slips.show_value(self.wanted_shop.words_on_slips.value)
        for tick, name in (
            (self.points, "create_collection_points"),
            (self.email, "pass_on_email"),
            (self.hold, "hold_until_scanned"),
            (self.register, "register_missing"),
        ):
            tick.setChecked(self.wanted(name))
        bridge = self.wanted("mode") is Mode.BRIDGE
        self.hold.setEnabled(bridge and not self.closed("hold_until_scanned"))
        self.slips.setEnabled(bridge and not self.closed("slip_language"))
        self.register.setEnabled(not bridge and not self.closed("register_missing"))
        self.to_buyer.show_lines(self.wanted("note_to_buyer"))
        self.item.show_lines(self.wanted("item_information"))

    @Slot(object)
    def on_remembered(self, current: Preferences) -> None:
        """Show what this computer remembers."""
        self.paper.setChecked(current.print_note)

    # --- changing ------------------------------------------------------------------------------

    @Slot(str)
    def on_acceptance(self, value: str) -> None:
        """Accept by hand, or by itself."""
        self.want(acceptance=Acceptance(value))

    @Slot(bool)
    def on_points(self, wanted: bool) -> None:
        """Create orders to parcel shops, or not."""
        self.want(create_collection_points=wanted)

    @Slot(bool)
    def on_email(self, wanted: bool) -> None:
        """Pass the address on, or not."""
        self.want(pass_on_email=wanted)

    @Slot(bool)
    def on_hold(self, wanted: bool) -> None:
        """Hold orders until they are scanned, or not."""
        self.want(hold_until_scanned=wanted)

    @Slot(bool)
    def on_register(self, wanted: bool) -> None:
        """Register what is missing, or not."""
        self.want(register_missing=wanted)

    @Slot(str)
    def on_grace(self, value: str) -> None:
        """Wait another time."""
        self.want(grace_s=int(value))

    @Slot(str)
    def on_to_buyer(self, text: str) -> None:
        """Want another note to the buyer."""
        self.want(note_to_buyer=text)

    @Slot(str)
    def on_item(self, text: str) -> None:
        """Want other item information."""
        self.want(item_information=text)

    @Slot(str)
    def on_slips(self, value: str) -> None:
        """Want our words on packing slips in another language."""
        self.want(slip_language=SlipLanguage(value))

    @Slot(bool)
    def on_paper(self, wanted: bool) -> None:
        """Print by itself, or not."""
        self._remembered.change(print_note=wanted)
