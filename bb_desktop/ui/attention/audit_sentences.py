"""The marked words of what the audit finds: what does not agree, and what the button does."""

from __future__ import annotations

from bb_desktop.domain.concerns import TWO_WRITERS
from bb_desktop.ui.marked import QT_TRANSLATE_NOOP

#: Buttons with a word of their own.
AUDIT_BUTTONS = {
    "deadline_passed": QT_TRANSLATE_NOOP("messages", "Pack it now"),
    "deadline_near": QT_TRANSLATE_NOOP("messages", "Pack it now"),
    "missing_in_shipstation": QT_TRANSLATE_NOOP("messages", "Create it"),
    "deleted_in_shipstation": QT_TRANSLATE_NOOP("messages", "Create it again"),
    "not_announced": QT_TRANSLATE_NOOP("messages", "Tell it now"),
    "identifier_late": QT_TRANSLATE_NOOP("messages", "Tell it now"),
    "note_behind": QT_TRANSLATE_NOOP("messages", "Write it again"),
}

#: Code → what is the matter, and what the button does.
AUDIT_WORDS: dict[str, tuple[str, str]] = {
    TWO_WRITERS: (
        QT_TRANSLATE_NOOP(
            "messages", "ShipStation’s own Back Market connection is active beside this app."
        ),
        QT_TRANSLATE_NOOP(
            "messages",
            "Two bridges make every order twice, so nothing is sent. Switch that store off in "
            "ShipStation, or choose the companion set-up.",
        ),
    ),
    "cancelled_still_packable": (
        QT_TRANSLATE_NOOP(
            "messages",
            "Do not pack order {order}: it was cancelled at Back Market, and ShipStation still "
            "offers it.",
        ),
        QT_TRANSLATE_NOOP("messages", "Cancel it in ShipStation, so that nobody packs it."),
    ),
    "identifier_twice": (
        QT_TRANSLATE_NOOP("messages", "The phone of order {order} stands on another order, too."),
        QT_TRANSLATE_NOOP(
            "messages",
            "Order {other} has {end} as well. One phone cannot be in two parcels: look which has "
            "it.",
        ),
    ),
    "in_shipstation_twice": (
        QT_TRANSLATE_NOOP(
            "messages",
            "Order {order} is in ShipStation twice: another connection has made it as well.",
        ),
        QT_TRANSLATE_NOOP("messages", "Cancel one of the two there, and ship the other one."),
    ),
    "deadline_passed": (
        QT_TRANSLATE_NOOP("messages", "Order {order} is late."),
        QT_TRANSLATE_NOOP("messages", "It was to leave by {until}. It opens at the bench."),
    ),
    "deadline_near": (
        QT_TRANSLATE_NOOP("messages", "Order {order} has to leave soon."),
        QT_TRANSLATE_NOOP(
            "messages", "Back Market wants it shipped by {until}. It opens at the bench."
        ),
    ),
    "missing_in_shipstation": (
        QT_TRANSLATE_NOOP("messages", "Order {order} is accepted, but not in ShipStation."),
        QT_TRANSLATE_NOOP("messages", "It should have been created by now. It is created again."),
    ),
    "not_brought_in": (
        QT_TRANSLATE_NOOP("messages", "ShipStation has not brought in order {order} yet."),
        QT_TRANSLATE_NOOP(
            "messages",
            "It is accepted at Back Market. Have ShipStation’s Back Market store look for new "
            "orders.",
        ),
    ),
    "deleted_in_shipstation": (
        QT_TRANSLATE_NOOP(
            "messages",
            "Order {order} was deleted in ShipStation, and Back Market still waits for it.",
        ),
        QT_TRANSLATE_NOOP(
            "messages",
            "It is created once more. If it shall not go out, cancel it in the Back Office.",
        ),
    ),
    "gone_from_shipstation": (
        QT_TRANSLATE_NOOP(
            "messages",
            "Order {order} was deleted in ShipStation, and Back Market still waits for it.",
        ),
        QT_TRANSLATE_NOOP("messages", "Ship it from the Back Office, or cancel it there."),
    ),
    "cancelled_in_shipstation": (
        QT_TRANSLATE_NOOP(
            "messages",
            "Order {order} is cancelled in ShipStation, and Back Market still waits for it.",
        ),
        QT_TRANSLATE_NOOP(
            "messages", "Restore it in ShipStation, or cancel it in the Back Office as well."
        ),
    ),
    "shipped_without_parcel": (
        QT_TRANSLATE_NOOP(
            "messages", "ShipStation shows order {order} as shipped, but no parcel of it."
        ),
        QT_TRANSLATE_NOOP(
            "messages", "So Back Market cannot be told from here: enter the parcel there."
        ),
    ),
    "not_announced": (
        QT_TRANSLATE_NOOP(
            "messages", "Order {order} is shipped, and Back Market was not told of it yet."
        ),
        QT_TRANSLATE_NOOP("messages", "It is told of the parcel {parcel} now."),
    ),
    "identifier_late": (
        QT_TRANSLATE_NOOP(
            "messages",
            "Back Market has the parcel of order {order}, but not the number of its phone.",
        ),
        QT_TRANSLATE_NOOP(
            "messages", "It is told {lacking} now; nobody can change that afterwards."
        ),
    ),
    "announced_unidentified": (
        QT_TRANSLATE_NOOP(
            "messages", "Back Market shows order {order} as shipped without its phone’s number."
        ),
        QT_TRANSLATE_NOOP(
            "messages",
            "None was scanned here. If you have it, scan it now: it goes straight to Back Market.",
        ),
    ),
    "note_behind": (
        QT_TRANSLATE_NOOP("messages", "The number of order {order} is not in ShipStation’s note."),
        QT_TRANSLATE_NOOP(
            "messages", "It is being put right: other text stays, our line is added again."
        ),
    ),
    "split_in_shipstation": (
        QT_TRANSLATE_NOOP("messages", "Order {order} is split in ShipStation."),
        QT_TRANSLATE_NOOP(
            "messages",
            "The note of each part has its own numbers. Back Market has room for one parcel "
            "number.",
        ),
    ),
    "merged_in_shipstation": (
        QT_TRANSLATE_NOOP("messages", "Order {order} goes into one parcel with others."),
        QT_TRANSLATE_NOOP(
            "messages",
            "They are ShipStation’s order {chief}. Back Market is told its parcel for each of "
            "them.",
        ),
    ),
}
