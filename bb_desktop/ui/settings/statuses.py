"""Settings, Status mapping: what an order becomes in ShipStation, by its state at Back Market."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel

from bb_desktop.domain.shop import DEFAULT_STATUSES, MarketState, Mode, TargetStatus
from bb_desktop.ui import pieces, theme
from bb_desktop.ui.choices import Choices
from bb_desktop.ui.marked import QT_TRANSLATE_NOOP
from bb_desktop.ui.messages import say
from bb_desktop.ui.settings.controls import Choice
from bb_desktop.ui.settings.draft import DraftSheet
from bb_desktop.ui.settings.entry import Entry
from bb_desktop.ui.settings.notice import Notice

#: Pixels of this page under which a remark stands below its row, and numbers are left out.
_WIDE = 820


@dataclass(frozen=True, slots=True)
class StateRow:
    """One state as the table shows it.

    Attributes:
        numbers: Of the state in Back Market's API, which its support names; words marked.
        creates: No order is there yet in this state, so the choice is whether one is created.
        offered: What makes sense; the seller's file may say otherwise, and is shown then.
    """

    state: MarketState
    numbers: str
    icon: str
    words: str
    remark: str
    creates: bool
    offered: tuple[TargetStatus, ...]


ROWS = (
    StateRow(
        MarketState.PAYMENT_PENDING,
        QT_TRANSLATE_NOOP("messages", "0, 10"),
        "hourglass",
        QT_TRANSLATE_NOOP("messages", "Payment not arrived"),
        QT_TRANSLATE_NOOP("messages", "Nothing is packed before it is paid."),
        creates=True,
        offered=(TargetStatus.NOT_YET, TargetStatus.AWAITING_PAYMENT, TargetStatus.ON_HOLD),
    ),
    StateRow(
        MarketState.TO_ACCEPT,
        QT_TRANSLATE_NOOP("messages", "1"),
        "inbox",
        QT_TRANSLATE_NOOP("messages", "Paid, to accept"),
        QT_TRANSLATE_NOOP("messages", "Changes by itself after acceptance."),
        creates=True,
        offered=(TargetStatus.NOT_YET, TargetStatus.ON_HOLD, TargetStatus.AWAITING_PAYMENT),
    ),
    StateRow(
        MarketState.TO_SHIP,
        QT_TRANSLATE_NOOP("messages", "3"),
        "parcel",
        QT_TRANSLATE_NOOP("messages", "Accepted, to ship"),
        QT_TRANSLATE_NOOP("messages", "The normal case."),
        creates=True,
        offered=(TargetStatus.AWAITING_SHIPMENT, TargetStatus.ON_HOLD, TargetStatus.NOT_YET),
    ),
    StateRow(
        MarketState.LINE_ON_HOLD,
        QT_TRANSLATE_NOOP("messages", "line 9"),
        "pause",
        QT_TRANSLATE_NOOP("messages", "Held by Back Market"),
        QT_TRANSLATE_NOOP("messages", "Released when Back Market releases it."),
        creates=False,
        offered=(TargetStatus.ON_HOLD, TargetStatus.NOT_YET),
    ),
    StateRow(
        MarketState.CALLED_OFF,
        QT_TRANSLATE_NOOP("messages", "8, line 4–7"),
        "cross",
        QT_TRANSLATE_NOOP("messages", "Cancelled, refunded or never paid"),
        QT_TRANSLATE_NOOP("messages", "Also when the phone was scanned; you are told."),
        creates=False,
        offered=(TargetStatus.CANCELLED, TargetStatus.ON_HOLD, TargetStatus.NOT_YET),
    ),
    StateRow(
        MarketState.FINISHED,
        QT_TRANSLATE_NOOP("messages", "9"),
        "archive",
        QT_TRANSLATE_NOOP("messages", "Everything final"),
        QT_TRANSLATE_NOOP("messages", "Announced, or nothing more is expected."),
        creates=False,
        offered=(TargetStatus.NOT_YET, TargetStatus.ON_HOLD, TargetStatus.CANCELLED),
    ),
)

_TARGETS = {
    TargetStatus.NOT_YET: QT_TRANSLATE_NOOP("messages", "Leave as it is"),
    TargetStatus.AWAITING_PAYMENT: QT_TRANSLATE_NOOP("messages", "Awaiting payment"),
    TargetStatus.AWAITING_SHIPMENT: QT_TRANSLATE_NOOP("messages", "Awaiting shipment"),
    TargetStatus.ON_HOLD: QT_TRANSLATE_NOOP("messages", "On hold"),
    TargetStatus.CANCELLED: QT_TRANSLATE_NOOP("messages", "Cancelled"),
}
_CREATED_AS = {
    TargetStatus.NOT_YET: QT_TRANSLATE_NOOP("messages", "Do not create"),
    TargetStatus.AWAITING_PAYMENT: QT_TRANSLATE_NOOP("messages", "Create as Awaiting payment"),
    TargetStatus.AWAITING_SHIPMENT: QT_TRANSLATE_NOOP("messages", "Awaiting shipment"),
    TargetStatus.ON_HOLD: QT_TRANSLATE_NOOP("messages", "Create as On hold"),
    TargetStatus.CANCELLED: QT_TRANSLATE_NOOP("messages", "Cancelled"),
}


def target_words(row: StateRow, target: TargetStatus) -> str:
    """Say what an order of this state becomes."""
    return say((_CREATED_AS if row.creates else _TARGETS)[target])


class StatusesSheet(DraftSheet):
    """The table of states."""

    def __init__(self, look: theme.Theme, choices: Choices) -> None:
        """Show the table in use."""
        super().__init__(
            look,
            choices,
            self.tr("Status mapping"),
            self.tr("What ShipStation shows for each state of a Back Market order."),
        )
        self.usual = pieces.button(
            self.tr("Suggested values"), self.tr("Put the values here that fit most shops")
        )
        self.usual.clicked.connect(self.on_usual)
        self.buttons.addWidget(self.usual)
        self.fields: dict[MarketState, Choice] = {}
        self._entries: list[Entry] = []
        self._remarks: list[QLabel] = []
        self._numbers: list[QLabel] = []
        self._wide: bool | None = None
        self.notice = Notice(look)
        self.body.addWidget(self._table())
        self.body.addWidget(self.notice)
        self.body.addStretch(1)
        self.show_values()

    def _table(self) -> QFrame:
        card = QFrame()
        card.setObjectName("card")
        self._grid = QGridLayout(card)
        self._grid.setContentsMargins(16, 8, 16, 8)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(7)
        heads = (self.tr("State"), self.tr("At Back Market"), self.tr("In ShipStation"))
        for column, words in zip((0, 2, 3), heads, strict=True):
            head = pieces.label(words, "small_strong", "muted")
            self._grid.addWidget(head, 0, column)
            if column == 0:
                self._numbers.append(head)
        for at, row in enumerate(ROWS):
            self._add(row, 2 + 3 * at)
        self._grid.setColumnStretch(2, 2)
        self._grid.setColumnStretch(3, 2)
        self._grid.setColumnStretch(4, 3)
        return card

    def _add(self, row: StateRow, at: int) -> None:
        self._grid.addWidget(pieces.rule(), at - 1, 0, 1, 5)
        numbers = pieces.label(say(row.numbers), "small", "muted")
        numbers.setToolTip(self.tr("The number of this state in Back Market’s interface"))
        name = pieces.label(say(row.words), "body", wrap=True)
        name.setMinimumWidth(150)
        field = Choice([(one.value, target_words(row, one)) for one in row.offered], 232)
        field.setAccessibleName(name.text())
        field.setAccessibleDescription(say(row.remark))
        field.setProperty("state", row.state.value)
        field.chosen.connect(self.on_chosen)
        remark = pieces.label(say(row.remark), "small", "muted", wrap=True)
        self._grid.addWidget(numbers, at, 0)
        self._grid.addWidget(pieces.Symbol(self.look, row.icon, "text_muted"), at, 1)
        self._grid.addWidget(name, at, 2)
        self._grid.addWidget(field, at, 3)
        self.fields[row.state] = field
        self._remarks.append(remark)
        self._numbers.append(numbers)
        self._entries.append(Entry(name, field, [remark]))

    def entries(self) -> tuple[Entry, ...]:
        """List the rows, for the search."""
        return tuple(self._entries)

    def resizeEvent(self, event: object) -> None:
        """Put the remarks beside their rows where there is room, else below."""
        super().resizeEvent(event)  # type: ignore[arg-type]
        wide = self.width() >= _WIDE
        if wide == self._wide:
            return
        self._wide = wide
        for number in self._numbers:
            number.setVisible(wide)
        self._grid.setColumnStretch(4, 3 if wide else 0)
        for at, remark in enumerate(self._remarks):
            self._grid.removeWidget(remark)
            if wide:
                self._grid.addWidget(remark, 2 + 3 * at, 4)
            else:
                self._grid.addWidget(remark, 3 + 3 * at, 2, 1, 3)

    def show_values(self) -> None:
        """Show the table that is wanted; closed where ShipStation or the environment decides."""
        companion = self.wanted("mode") is Mode.COMPANION
        is_open = not companion and not self.closed("statuses")
        table = self.wanted("statuses")
        for row in ROWS:
            target = table.get(row.state, DEFAULT_STATUSES[row.state])
            field = self.fields[row.state]
            if field.findData(target.value) < 0:
                field.addItem(target_words(row, target), target.value)
            field.show_value(target.value)
            field.setEnabled(is_open)
        self.usual.setEnabled(is_open and dict(table) != dict(DEFAULT_STATUSES))
        if companion:
            self.notice.say(
                self.tr(
                    "In the companion set-up ShipStation decides this by itself (it knows only "
                    "states 1 and 9), so this page is read-only."
                )
            )
        elif self.closed("statuses"):
            self.notice.say(self.fixed_sentence())
        else:
            self.notice.say(
                self.tr("A change applies to new orders, and to open ones at the next sync.")
            )

    @Slot(str)
    def on_chosen(self, value: str) -> None:
        """Want another status for one state."""
        state = MarketState(self.sender().property("state"))
        self.want(statuses={**self.wanted("statuses"), state: TargetStatus(value)})
        self.show_values()

    @Slot()
    def on_usual(self) -> None:
        """Want what fits most shops."""
        self.want(statuses=dict(DEFAULT_STATUSES))
        self.show_values()
