"""The marked words of what needs a person: what is the matter, and what the button does."""

from __future__ import annotations

from bb_desktop.domain.concerns import Remedy
from bb_desktop.domain.effects import EffectKind
from bb_desktop.ui.marked import QT_TRANSLATE_NOOP

BUTTONS = {
    Remedy.FREE: QT_TRANSLATE_NOOP("messages", "Free the phone"),
    Remedy.BENCH: QT_TRANSLATE_NOOP("messages", "Scan it now"),
    Remedy.ACCEPT: QT_TRANSLATE_NOOP("messages", "Accept it"),
    Remedy.RETRY: QT_TRANSLATE_NOOP("messages", "Try again"),
    Remedy.SYNC: QT_TRANSLATE_NOOP("messages", "Sync now"),
    Remedy.SHIPSTATION: QT_TRANSLATE_NOOP("messages", "Open ShipStation"),
    Remedy.BACK_OFFICE: QT_TRANSLATE_NOOP("messages", "Open the Back Office"),
    Remedy.SUPPORT: QT_TRANSLATE_NOOP("messages", "Copy for support"),
    Remedy.SHOW: QT_TRANSLATE_NOOP("messages", "Show the order"),
    Remedy.UNDERSTOOD: QT_TRANSLATE_NOOP("messages", "Understood"),
}
#: Tries that have a word of their own.
AGAIN = {
    "note_not_kept": QT_TRANSLATE_NOOP("messages", "Write it again"),
    "status_not_kept": QT_TRANSLATE_NOOP("messages", "Set it again"),
    EffectKind.ACCEPT: QT_TRANSLATE_NOOP("messages", "Accept again"),
    EffectKind.CREATE: QT_TRANSLATE_NOOP("messages", "Create it"),
    EffectKind.WRITE_STATUS: QT_TRANSLATE_NOOP("messages", "Set it again"),
    EffectKind.WRITE_ADDRESS: QT_TRANSLATE_NOOP("messages", "Write it again"),
    EffectKind.WRITE_NOTE: QT_TRANSLATE_NOOP("messages", "Write it again"),
    EffectKind.ANNOUNCE: QT_TRANSLATE_NOOP("messages", "Tell it again"),
    EffectKind.LOOK: QT_TRANSLATE_NOOP("messages", "Look again"),
}

#: Code → what is the matter, and what the button does.
WORDS: dict[str, tuple[str, str]] = {
    "called_off_after_label": (
        QT_TRANSLATE_NOOP(
            "messages",
            "Do not ship order {order}: it was cancelled at Back Market after its label was made.",
        ),
        QT_TRANSLATE_NOOP(
            "messages",
            "Void the label {parcel} in ShipStation, and put the phone back into stock.",
        ),
    ),
    "cancelled_after_scan": (
        QT_TRANSLATE_NOOP(
            "messages", "Order {order} was cancelled at Back Market after its phone was scanned."
        ),
        QT_TRANSLATE_NOOP(
            "messages", "The number {end} becomes free again. Take the parcel off the bench."
        ),
    ),
    "scan_not_put_back": (
        QT_TRANSLATE_NOOP("messages", "A scan on order {order} could not be put back."),
        QT_TRANSLATE_NOOP("messages", "Look which parcel the phone is in. {detail}"),
    ),
    "line_called_off": (
        QT_TRANSLATE_NOOP(
            "messages", "Order {order} goes on without {skus}: Back Market cancelled that."
        ),
        QT_TRANSLATE_NOOP(
            "messages", "Take it out of the order in ShipStation, and do not pack it."
        ),
    ),
    "called_off_in_merged": (
        QT_TRANSLATE_NOOP(
            "messages", "Order {order} was cancelled, but goes into one parcel with others."
        ),
        QT_TRANSLATE_NOOP(
            "messages",
            "Take its articles out of ShipStation’s order {chief}, and do not pack them.",
        ),
    ),
    "address_after_label": (
        QT_TRANSLATE_NOOP(
            "messages",
            "Do not ship order {order}: its address changed at Back Market after the label.",
        ),
        QT_TRANSLATE_NOOP(
            "messages",
            "Void the label {parcel} in ShipStation: the new address is then written into the "
            "order by itself.",
        ),
    ),
    "address_differs": (
        QT_TRANSLATE_NOOP(
            "messages",
            "The address of order {order} changed at Back Market; ShipStation shows another one.",
        ),
        QT_TRANSLATE_NOOP(
            "messages",
            "Somebody changed it in ShipStation, so it is left alone. Compare the two there; the "
            "order’s panel here shows Back Market’s.",
        ),
    ),
    "items_differ": (
        QT_TRANSLATE_NOOP(
            "messages", "Order {order} has other quantities at Back Market than in ShipStation."
        ),
        QT_TRANSLATE_NOOP(
            "messages", "Back Market wants {wanted}. Correct it in ShipStation, and pack that."
        ),
    ),
    "several_parcels": (
        QT_TRANSLATE_NOOP(
            "messages",
            "Order {order} has {count} parcels; Back Market has room for one parcel number.",
        ),
        QT_TRANSLATE_NOOP(
            "messages",
            "It is told {told}, and not {others}. A label that is not used is voided in "
            "ShipStation.",
        ),
    ),
    "on_hold_after_label": (
        QT_TRANSLATE_NOOP("messages", "Do not ship order {order}: Back Market has put it on hold."),
        QT_TRANSLATE_NOOP(
            "messages",
            "Its label {parcel} exists. Keep the parcel here until the order is released.",
        ),
    ),
    "shipped_before_accepted": (
        QT_TRANSLATE_NOOP(
            "messages", "Order {order} has a label, but is not accepted at Back Market."
        ),
        QT_TRANSLATE_NOOP(
            "messages", "All its lines are accepted; then Back Market is told of the parcel."
        ),
    ),
    "identifier_differs": (
        QT_TRANSLATE_NOOP(
            "messages",
            "Back Market holds another number for order {order} than the one that was scanned.",
        ),
        QT_TRANSLATE_NOOP(
            "messages",
            "There {held}, here {end}. Only their support can change it: the text for them is "
            "copied.",
        ),
    ),
    "voided_after_announcement": (
        QT_TRANSLATE_NOOP(
            "messages",
            "Order {order} was announced, but its label is voided and there is no new one.",
        ),
        QT_TRANSLATE_NOOP(
            "messages", "Back Market shows the parcel {old}. Make a new label in ShipStation."
        ),
    ),
    "relabelled": (
        QT_TRANSLATE_NOOP(
            "messages",
            "Order {order} has a new label; Back Market still shows the old parcel number.",
        ),
        QT_TRANSLATE_NOOP("messages", "Enter {parcel} in the Back Office in place of {old}."),
    ),
    "notice_failed": (
        QT_TRANSLATE_NOOP("messages", "ShipStation could not tell Back Market of order {order}."),
        QT_TRANSLATE_NOOP(
            "messages",
            "It gives as the reason: {error}. Enter the parcel {parcel} in the Back Office.",
        ),
    ),
    "not_told": (
        QT_TRANSLATE_NOOP("messages", "Back Market does not know the parcel of order {order} yet."),
        QT_TRANSLATE_NOOP(
            "messages",
            "ShipStation should have told it by now. Enter the parcel {parcel} in the Back Office.",
        ),
    ),
    "identifier_missing": (
        QT_TRANSLATE_NOOP(
            "messages",
            "Back Market has the parcel of order {order}, but not the number of its phone.",
        ),
        QT_TRANSLATE_NOOP(
            "messages",
            "ShipStation did not send {lacking}. Enter it in the Back Office: nobody can change "
            "it there afterwards.",
        ),
    ),
    "tracking_unfit": (
        QT_TRANSLATE_NOOP(
            "messages", "The parcel number of order {order} cannot be sent to Back Market."
        ),
        QT_TRANSLATE_NOOP(
            "messages",
            "“{parcel}” is no number of a carrier. Correct it in ShipStation; the rest goes by "
            "itself.",
        ),
    ),
    "address_incomplete": (
        QT_TRANSLATE_NOOP("messages", "The address of order {order} is incomplete."),
        QT_TRANSLATE_NOOP("messages", "Missing: {parts}. ShipStation would refuse the label."),
    ),
    "collection_point": (
        QT_TRANSLATE_NOOP("messages", "Order {order} goes to a parcel shop."),
        QT_TRANSLATE_NOOP(
            "messages",
            "ShipStation cannot know which one: ship this order from the Back Office.",
        ),
    ),
    "already_in_shipstation": (
        QT_TRANSLATE_NOOP(
            "messages", "Order {order} is in ShipStation already, made by another connection."
        ),
        QT_TRANSLATE_NOOP(
            "messages",
            "It was not created a second time. Its number is not written into that order’s note.",
        ),
    ),
    "note_not_kept": (
        QT_TRANSLATE_NOOP(
            "messages", "The IMEI line of order {order} is gone from ShipStation’s note."
        ),
        QT_TRANSLATE_NOOP(
            "messages",
            "ShipStation took it and does not show it. Other text stays, our line is added again.",
        ),
    ),
    "status_not_kept": (
        QT_TRANSLATE_NOOP(
            "messages", "ShipStation left order {order} at “{status}” instead of “{target}”."
        ),
        QT_TRANSLATE_NOOP("messages", "The status is set once more."),
    ),
    "announced_elsewhere": (
        QT_TRANSLATE_NOOP("messages", "Another program announced order {order} at Back Market."),
        QT_TRANSLATE_NOOP(
            "messages", "It told {old}; the label here is {parcel}. Two bridges make doubles."
        ),
    ),
    "announce_not_announced": (
        QT_TRANSLATE_NOOP(
            "messages", "Back Market took the parcel of order {order}, but does not show it."
        ),
        QT_TRANSLATE_NOOP("messages", "Back Market is asked first, and told only if need be."),
    ),
    "announce_identifier_not_arrived": (
        QT_TRANSLATE_NOOP(
            "messages", "Back Market took the number of order {order}, but does not show it."
        ),
        QT_TRANSLATE_NOOP("messages", "Back Market is asked first, and told only if need be."),
    ),
}
#: What was being done when an effect was given up.
GIVEN_UP: dict[EffectKind, tuple[str, str]] = {
    EffectKind.ACCEPT: (
        QT_TRANSLATE_NOOP("messages", "Order {order} could not be accepted."),
        QT_TRANSLATE_NOOP("messages", "{detail} It is accepted once more."),
    ),
    EffectKind.CREATE: (
        QT_TRANSLATE_NOOP("messages", "Order {order} could not be created in ShipStation."),
        QT_TRANSLATE_NOOP("messages", "{detail} It is created once more."),
    ),
    EffectKind.WRITE_STATUS: (
        QT_TRANSLATE_NOOP(
            "messages", "The status of order {order} could not be set in ShipStation."
        ),
        QT_TRANSLATE_NOOP("messages", "{detail} It is set once more."),
    ),
    EffectKind.WRITE_ADDRESS: (
        QT_TRANSLATE_NOOP(
            "messages", "The new address of order {order} could not be written into ShipStation."
        ),
        QT_TRANSLATE_NOOP("messages", "{detail} The address is written once more."),
    ),
    EffectKind.WRITE_NOTE: (
        QT_TRANSLATE_NOOP("messages", "The note of order {order} could not be written."),
        QT_TRANSLATE_NOOP("messages", "{detail} It is written once more."),
    ),
    EffectKind.ANNOUNCE: (
        QT_TRANSLATE_NOOP("messages", "Back Market could not be told of order {order}."),
        QT_TRANSLATE_NOOP("messages", "{detail} It is told once more."),
    ),
    EffectKind.LOOK: (
        QT_TRANSLATE_NOOP(
            "messages", "Whether Back Market knows of order {order} could not be looked at."
        ),
        QT_TRANSLATE_NOOP("messages", "{detail} It is looked at once more."),
    ),
}
