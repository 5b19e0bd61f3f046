"""First run, the shop: how orders are handled; all of it can be changed in the settings."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from bb_desktop.application.preferences import Preferences
from bb_desktop.domain.shop import Acceptance, MarketState, Mode, TargetStatus
from bb_desktop.ui import theme
from bb_desktop.ui.marked import QT_TRANSLATE_NOOP
from bb_desktop.ui.messages import say
from bb_desktop.ui.remembered import Remembered
from bb_desktop.ui.settings.controls import Choice, Tick
from bb_desktop.ui.settings.sheet import Card
from bb_desktop.ui.wizards.first_run_state import FirstRunState, ShopAnswers
from bb_desktop.ui.wizards.steps import StepSheet

#: The states that a seller thinks of first; all of them stand in the settings.
_STATES = {
    MarketState.PAYMENT_PENDING: QT_TRANSLATE_NOOP("messages", "Not paid yet"),
    MarketState.TO_ACCEPT: QT_TRANSLATE_NOOP("messages", "Paid, not accepted yet"),
    MarketState.TO_SHIP: QT_TRANSLATE_NOOP("messages", "Accepted, to be shipped"),
}
_STATUSES = {
    TargetStatus.NOT_YET: QT_TRANSLATE_NOOP("messages", "Not in ShipStation yet"),
    TargetStatus.AWAITING_PAYMENT: QT_TRANSLATE_NOOP("messages", "Awaiting payment"),
    TargetStatus.AWAITING_SHIPMENT: QT_TRANSLATE_NOOP("messages", "Awaiting shipment"),
    TargetStatus.ON_HOLD: QT_TRANSLATE_NOOP("messages", "On hold"),
}
#: What the system may tell about, by the name of the preference.
_NOTICES = {
    "notify_new_orders": QT_TRANSLATE_NOOP("messages", "New orders"),
    "notify_late": QT_TRANSLATE_NOOP("messages", "An order gets late in two hours"),
    "notify_cancelled": QT_TRANSLATE_NOOP("messages", "An order is cancelled after its scan"),
    "notify_refused": QT_TRANSLATE_NOOP("messages", "A service refuses its token or key"),
    "notify_stale": QT_TRANSLATE_NOOP("messages", "Nothing could be synced for five minutes"),
}
_LONGEST = 200


class ShopStep(StepSheet):
    """Asks how orders are handled."""

    def __init__(
        self, look: theme.Theme, remembered: Remembered, fixed: frozenset[str], mode: Mode
    ) -> None:
        """Ask what concerns this set-up.

        Args:
            look: The colours in use.
            remembered: Knows what the system may tell about.
            fixed: Settings that the environment sets.
            mode: The set-up; some questions belong to one of them alone.
        """
        super().__init__(
            look,
            self.tr("How do you handle your orders?"),
            self.tr("These are usual answers. Each can be changed in the settings at any time."),
        )
        self._remembered = remembered
        self._fixed = fixed
        self._bridge = mode is Mode.BRIDGE
        self.statuses: dict[MarketState, Choice] = {}
        self.notices: dict[str, Tick] = {}
        self._build_controls()
        if self._bridge:
            self.body.addWidget(self._orders())
        self.body.addWidget(self._packing())
        self.body.addWidget(self._notices())
        self.body.addWidget(self._seller())
        self.body.addStretch(1)
        remembered.changed.connect(self.on_remembered)
        self.on_remembered(remembered.current)

    def first(self) -> QWidget | None:
        """Let the seller go on at once: the answers are the usual ones."""
        return None

    # --- building ------------------------------------------------------------------------------

    def _build_controls(self) -> None:
        self.acceptance = Choice(
            [
                (Acceptance.MANUAL.value, self.tr("I accept them by hand")),
                (Acceptance.AUTOMATIC.value, self.tr("Accept them by themselves")),
            ]
        )
        self.hold_back = Tick(self.tr("Keep orders on hold until every phone is scanned"))
        self.register = Tick(self.tr("Register at Back Market what did not arrive there"))
        self.note_line = Choice([])
        self.note = _line(self.tr("Your own text in the note"))
        self.company = _line(self.tr("Company"))
        self.contact = _line(self.tr("E-mail address"))
        self.name = _line(self.tr("Name of this shop"))

    def _orders(self) -> Card:
        card = Card(self.tr("New orders"))
        self._add(
            card,
            "acceptance",
            self.tr("At Back Market"),
            self.acceptance,
            self.tr(
                "An order that is accepted has to be shipped; whoever accepts by hand looks first."
            ),
        )
        for state, words in _STATES.items():
            choice = Choice([(status.value, say(text)) for status, text in _STATUSES.items()])
            self.statuses[state] = choice
            self._add(card, "statuses", say(words), choice)
        if "statuses" not in self._fixed:
            card.say(self.tr("What an order becomes in ShipStation while it stands so."))
        return card

    def _packing(self) -> Card:
        card = Card(self.tr("Packing"))
        if self._bridge:
            self._add(
                card,
                "hold_until_scanned",
                self.tr("Hold until scanned"),
                self.hold_back,
                self.tr("No label can be made in ShipStation before the last scan."),
            )
            self._add(
                card,
                "note_line",
                self.tr("An IMEI in the note"),
                self.note_line,
                self.tr("As it stands in ShipStation’s internal note."),
            )
            self._add(
                card,
                "internal_note",
                self.note.accessibleName(),
                self.note,
                self.tr("Goes to the head of the note of every new order; may be empty."),
            )
        else:
            self._add(
                card,
                "register_missing",
                self.tr("Missing IMEIs"),
                self.register,
                self.tr("Back Market never lets an IMEI be changed; off, it is only shown to you."),
            )
        return card

    def _notices(self) -> Card:
        card = Card(self.tr("What this computer tells you"))
        column = QVBoxLayout()
        column.setSpacing(0)
        for name, words in _NOTICES.items():
            tick = Tick(say(words))
            tick.setProperty("preference", name)
            tick.toggled.connect(self.on_notice)
            self.notices[name] = tick
            column.addWidget(tick)
        card.add(
            self.tr("Notifications"),
            column,
            self.tr("Each is said once, and none of them names a buyer."),
        )
        return card

    def _seller(self) -> Card:
        card = Card(self.tr("Who you are"))
        self._add(card, "name", self.name.accessibleName(), self.name)
        self._add(card, "company", self.company.accessibleName(), self.company)
        self._add(
            card,
            "contact",
            self.contact.accessibleName(),
            self.contact,
            self.tr("Back Market wants both in every request, for questions about it."),
        )
        return card

    def _add(self, card: Card, field: str, name: str, control: QWidget, note: str = "") -> None:
        if field in self._fixed:
            control.setEnabled(False)
            note = self.tr("Set by this computer's environment; it cannot be changed here.")
        card.add(name, control, note)

    # --- showing -------------------------------------------------------------------------------

    def show_state(self, state: FirstRunState) -> None:
        """Show the answers."""
        answers = state.shop
        self.acceptance.show_value(answers.acceptance.value)
        self.hold_back.setChecked(answers.hold_until_scanned)
        self.register.setChecked(answers.register_missing)
        for market, status in answers.statuses:
            if market in self.statuses:
                self.statuses[market].show_value(status.value)
        self._show_lines(answers.note_line)
        self.note.setText(answers.internal_note)
        self.company.setText(answers.company)
        self.contact.setText(answers.contact)
        self.name.setText(answers.name)
        if state.shops < 2:
            self.name.setPlaceholderText(self.tr("Only one shop: no name is needed"))

    def _show_lines(self, current: str) -> None:
        self.note_line.clear()
        sample = "354178036859789"
        for template in dict.fromkeys(("{identifier}", "{kind} {identifier}", current)):
            words = template.replace("{identifier}", sample).replace("{kind}", "IMEI")
            self.note_line.addItem(words, template)
        self.note_line.show_value(current)

    def entered(self, state: FirstRunState) -> FirstRunState:
        """Give the state with these answers."""
        before = state.shop
        statuses = dict(before.statuses)
        for market, choice in self.statuses.items():
            if choice.value:
                statuses[market] = TargetStatus(choice.value)
        answers = ShopAnswers(
            name=self.name.text().strip(),
            acceptance=Acceptance(self.acceptance.value or before.acceptance),
            hold_until_scanned=self.hold_back.isChecked(),
            register_missing=self.register.isChecked(),
            statuses=tuple(statuses.items()),
            note_line=self.note_line.value or before.note_line,
            internal_note=self.note.text().strip(),
            company=self.company.text().strip(),
            contact=self.contact.text().strip(),
        )
        return replace(state, shop=answers)

    @Slot(object)
    def on_remembered(self, current: Preferences) -> None:
        """Show what the system may tell about."""
        for name, tick in self.notices.items():
            tick.blockSignals(True)
            tick.setChecked(bool(getattr(current, name)))
            tick.blockSignals(False)
            tick.update()

    @Slot(bool)
    def on_notice(self, wanted: bool) -> None:
        """Let the system tell about something, or not."""
        self._remembered.change(**{str(self.sender().property("preference")): wanted})


def _line(name: str) -> QLineEdit:
    made = QLineEdit()
    made.setAccessibleName(name)
    made.setMaxLength(_LONGEST)
    made.setMinimumWidth(240)
    made.setMaximumWidth(420)
    return made
