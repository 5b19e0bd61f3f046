"""The three steps of an identifier in words: done when, waiting since when and why, or never."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from bb_desktop.domain.ticks import Tick, TickState, UnitTicks
from bb_desktop.ui import pieces, theme, times
from bb_desktop.ui.marked import QT_TRANSLATE_NOOP
from bb_desktop.ui.messages import say

#: Icon and colour role of each state; the words beside them say the same.
SIGNS = {
    TickState.DONE: ("check", "good"),
    TickState.WAITING: ("clock", "text_muted"),
    TickState.NEVER: ("dash", "text_muted"),
    TickState.NONE: ("clock", "text_muted"),
}

#: Reasons that a service or a person has to put right are not to be overlooked.
_LOUD = frozenset(
    {
        "needs_person",
        "credentials_refused",
        "identifier_differs",
        "tracking_unfit",
        "notice_failed",
        "not_told",
        "not_brought",
    }
)

_PLACES = (
    ("saved", QT_TRANSLATE_NOOP("messages", "Saved here")),
    ("note", QT_TRANSLATE_NOOP("messages", "In ShipStation’s note")),
    ("back_market", QT_TRANSLATE_NOOP("messages", "At Back Market")),
)

REASONS = {
    "registered_elsewhere": QT_TRANSLATE_NOOP(
        "messages", "Back Market holds a number that was not scanned here."
    ),
    "order_closed": QT_TRANSLATE_NOOP("messages", "The order is closed."),
    "not_accepted": QT_TRANSLATE_NOOP("messages", "The order is not accepted yet."),
    "unpaid": QT_TRANSLATE_NOOP("messages", "The order is not paid yet."),
    "on_hold": QT_TRANSLATE_NOOP("messages", "Back Market has put the order on hold."),
    "address_incomplete": QT_TRANSLATE_NOOP(
        "messages", "The address is incomplete, so ShipStation does not have the order."
    ),
    "collection_point": QT_TRANSLATE_NOOP(
        "messages", "The order goes to a parcel shop, so ShipStation does not have it."
    ),
    "status_table": QT_TRANSLATE_NOOP(
        "messages", "Your status table leaves this order out of ShipStation."
    ),
    "backship": QT_TRANSLATE_NOOP("messages", "Back Market ships it itself (BackShip)."),
    "buyer_erased": QT_TRANSLATE_NOOP("messages", "Back Market has erased this buyer."),
    "called_off": QT_TRANSLATE_NOOP("messages", "The order was cancelled or refunded."),
    "finished": QT_TRANSLATE_NOOP("messages", "Back Market expects nothing more of it."),
    "line_closed": QT_TRANSLATE_NOOP("messages", "Back Market expects nothing more of it."),
    "not_in_shipstation": QT_TRANSLATE_NOOP("messages", "ShipStation has no such order yet."),
    "shipstation_closed": QT_TRANSLATE_NOOP(
        "messages", "ShipStation locks the note of what has shipped."
    ),
    "next_sync": QT_TRANSLATE_NOOP("messages", "It goes out with the next sync."),
    "being_sent": QT_TRANSLATE_NOOP("messages", "It is being sent."),
    "grace": QT_TRANSLATE_NOOP("messages", "It can still be taken back until {time}."),
    "unreachable": QT_TRANSLATE_NOOP("messages", "The service cannot be reached. Next try {time}."),
    "credentials_refused": QT_TRANSLATE_NOOP(
        "messages", "The service refuses the token or key: connect again."
    ),
    "rate_limited": QT_TRANSLATE_NOOP("messages", "Too many calls. Goes on at {time}."),
    "blocked": QT_TRANSLATE_NOOP(
        "messages", "The firewall in front of the service blocks us. Next try {time}."
    ),
    "needs_person": QT_TRANSLATE_NOOP("messages", "It was given up: see Attention."),
    "one_per_line": QT_TRANSLATE_NOOP(
        "messages",
        "Kept here and in the note only: Back Market has room for one number on this line.",
    ),
    "identifier_differs": QT_TRANSLATE_NOOP("messages", "Back Market holds another number."),
    "with_announcement": QT_TRANSLATE_NOOP(
        "messages", "Registered with the announcement of the parcel, once there is a label."
    ),
    "after_announcement": QT_TRANSLATE_NOOP(
        "messages", "Registered on its line right after the parcel is announced."
    ),
    "by_shipstation": QT_TRANSLATE_NOOP(
        "messages", "ShipStation’s own connection sends it with the parcel."
    ),
    "by_hand": QT_TRANSLATE_NOOP(
        "messages",
        "ShipStation sends no numbers of several pieces: enter it in the Back Office after the "
        "announcement.",
    ),
    "other_parts": QT_TRANSLATE_NOOP(
        "messages", "ShipStation split the order, and another part of it has not left yet."
    ),
    "others_missing": QT_TRANSLATE_NOOP(
        "messages", "Another phone of the order is not scanned yet."
    ),
    "tracking_unfit": QT_TRANSLATE_NOOP("messages", "The parcel number cannot be sent."),
    "companion": QT_TRANSLATE_NOOP("messages", "ShipStation’s own connection tells Back Market."),
    "notice_failed": QT_TRANSLATE_NOOP(
        "messages", "ShipStation could not tell Back Market: see Attention."
    ),
    "not_told": QT_TRANSLATE_NOOP(
        "messages", "ShipStation has not told Back Market: see Attention."
    ),
    "not_brought": QT_TRANSLATE_NOOP(
        "messages", "ShipStation told Back Market without this number: see Attention."
    ),
}


@dataclass(frozen=True, slots=True)
class TickWords:
    """One step in words.

    Attributes:
        place: What the step is.
        state: When it was done, or how it stands; short.
        why: Since when and why it waits, or why it never will be; ``""`` for nothing to say.
    """

    place: str
    state: str
    why: str

    @property
    def sentence(self) -> str:
        """Say all of it, for screen readers."""
        return " ".join(filter(None, (f"{self.place}: {self.state}.", self.why)))


def tick_words(place: str, tick: Tick, now: datetime) -> TickWords:
    """Put a step into words.

    Args:
        place: Of ``saved``, ``note`` and ``back_market``.
        tick: How it stands.
        now: To say how long ago.
    """
    name = say(dict(_PLACES)[place])
    match tick.state:
        case TickState.DONE:
            words = QT_TRANSLATE_NOOP("messages", "done {time}")
            plain = QT_TRANSLATE_NOOP("messages", "done")
            state = say(words, time=_moment(tick.at, now)) if tick.at else say(plain)
        case TickState.WAITING if tick.reason == "scan":
            return TickWords(name, say(QT_TRANSLATE_NOOP("messages", "waits for the scan")), "")
        case TickState.WAITING:
            state = say(QT_TRANSLATE_NOOP("messages", "waiting"))
            since = QT_TRANSLATE_NOOP("messages", "Since {time}.")
            told = say(since, time=_moment(tick.at, now)) if tick.at else ""
            return TickWords(name, state, " ".join(filter(None, (told, _why(tick, now)))))
        case TickState.NEVER:
            state = say(QT_TRANSLATE_NOOP("messages", "never"))
        case _:
            return TickWords(name, "–", "")
    return TickWords(name, state, _why(tick, now))


def _moment(moment: datetime, now: datetime) -> str:
    same_day = moment.astimezone().date() == now.astimezone().date()
    return times.hour(moment) if same_day else times.clock(moment, now)


def _why(tick: Tick, now: datetime) -> str:
    if not tick.reason:
        return ""
    words = REASONS.get(tick.reason)
    if words is None:
        return tick.reason.replace("_", " ")
    if "{time}" in words and tick.until is None:
        return say(REASONS["next_sync"])
    return say(words, time=_moment(tick.until, now) if tick.until else "")


def tick_rows(look: theme.Theme, ticks: UnitTicks, now: datetime) -> QWidget:
    """Show the three steps below each other."""
    inside = pieces.column(gap=3)
    for place, _ in _PLACES:
        tick: Tick = getattr(ticks, place)
        words = tick_words(place, tick, now)
        icon, role = SIGNS[tick.state]
        state = pieces.label(words.state, "caption", "muted")
        state.setAccessibleName(words.sentence)
        row = pieces.row(
            pieces.Symbol(look, icon, role, 16),
            pieces.label(words.place, "small", wrap=True),
            state,
        )
        row.setStretch(1, 1)
        inside.addLayout(row)
        if words.why:
            loud = "caution" if tick.reason in _LOUD else "muted"
            why = pieces.label(words.why, "caption", loud, wrap=True)
            why.setContentsMargins(24, 0, 0, 2)
            why.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
            inside.addWidget(why)
    made = QWidget()
    made.setObjectName("plain")
    made.setLayout(inside)
    return made
