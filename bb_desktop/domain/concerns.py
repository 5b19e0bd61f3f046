"""What needs a person, sorted: how urgent each code is, and the one action that helps most.

The codes are those of :mod:`bb_desktop.domain.attention`, of records that could not be read, and
of effects that were given up (``<kind>_<error code>``).
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from bb_desktop.domain.effects import EffectKind
from bb_desktop.domain.records import AttentionItem

#: The code of a record that could not be read.
NOT_UNDERSTOOD = "not_understood"
#: ShipStation's own connection is active beside the bridge: of no single order.
TWO_WRITERS = "two_writers"
#: The code of a scan that the database lost, and whose phone stands elsewhere by now.
NOT_PUT_BACK = "scan_not_put_back"


class Urgency(StrEnum):
    """The groups of the attention page, gravest first."""

    #: Harm is done if it is ignored.
    STOP = "stop"
    TODAY = "today"
    GOOD_TO_KNOW = "good_to_know"


class Remedy(StrEnum):
    """What the one button of an item does."""

    FREE = "free"
    BENCH = "bench"
    ACCEPT = "accept"
    RETRY = "retry"
    SYNC = "sync"
    SHIPSTATION = "shipstation"
    BACK_OFFICE = "back_market"
    SUPPORT = "support"
    SHOW = "show"
    UNDERSTOOD = "understood"


@dataclass(frozen=True, slots=True)
class Concern:
    """How urgent something is, and what helps."""

    urgency: Urgency
    remedy: Remedy


_STOP, _TODAY, _KNOW = Urgency.STOP, Urgency.TODAY, Urgency.GOOD_TO_KNOW

CONCERNS: Mapping[str, Concern] = {
    "called_off_after_label": Concern(_STOP, Remedy.SHIPSTATION),
    "cancelled_after_scan": Concern(_STOP, Remedy.FREE),
    "line_called_off": Concern(_STOP, Remedy.SHIPSTATION),
    "on_hold_after_label": Concern(_STOP, Remedy.SHOW),
    NOT_PUT_BACK: Concern(_STOP, Remedy.SHOW),
    "called_off_in_merged": Concern(_STOP, Remedy.SHIPSTATION),
    "address_after_label": Concern(_STOP, Remedy.SHIPSTATION),
    "shipped_before_accepted": Concern(_STOP, Remedy.ACCEPT),
    "left_without_identifier": Concern(_STOP, Remedy.BENCH),
    "left_unidentified": Concern(_STOP, Remedy.BACK_OFFICE),
    "identifier_differs": Concern(_STOP, Remedy.SUPPORT),
    "voided_after_announcement": Concern(_STOP, Remedy.SHIPSTATION),
    "relabelled": Concern(_TODAY, Remedy.BACK_OFFICE),
    "notice_failed": Concern(_TODAY, Remedy.BACK_OFFICE),
    "not_told": Concern(_TODAY, Remedy.BACK_OFFICE),
    "identifier_missing": Concern(_TODAY, Remedy.BACK_OFFICE),
    "tracking_unfit": Concern(_TODAY, Remedy.SHIPSTATION),
    "address_differs": Concern(_TODAY, Remedy.SHIPSTATION),
    "items_differ": Concern(_TODAY, Remedy.SHIPSTATION),
    "address_incomplete": Concern(_TODAY, Remedy.SHOW),
    "collection_point": Concern(_TODAY, Remedy.BACK_OFFICE),
    "already_in_shipstation": Concern(_TODAY, Remedy.SHOW),
    "note_not_kept": Concern(_TODAY, Remedy.RETRY),
    "status_not_kept": Concern(_TODAY, Remedy.RETRY),
    NOT_UNDERSTOOD: Concern(_TODAY, Remedy.SYNC),
    # What the audit finds, see :mod:`bb_desktop.domain.audit`.
    TWO_WRITERS: Concern(_STOP, Remedy.SYNC),
    "cancelled_still_packable": Concern(_STOP, Remedy.SHIPSTATION),
    "identifier_twice": Concern(_STOP, Remedy.SHOW),
    "in_shipstation_twice": Concern(_STOP, Remedy.SHIPSTATION),
    "deadline_passed": Concern(_TODAY, Remedy.BENCH),
    "deadline_near": Concern(_TODAY, Remedy.BENCH),
    "missing_in_shipstation": Concern(_TODAY, Remedy.RETRY),
    "not_brought_in": Concern(_TODAY, Remedy.SHIPSTATION),
    "deleted_in_shipstation": Concern(_TODAY, Remedy.RETRY),
    "gone_from_shipstation": Concern(_TODAY, Remedy.BACK_OFFICE),
    "cancelled_in_shipstation": Concern(_TODAY, Remedy.SHIPSTATION),
    "shipped_without_parcel": Concern(_TODAY, Remedy.BACK_OFFICE),
    "not_announced": Concern(_TODAY, Remedy.RETRY),
    "identifier_late": Concern(_TODAY, Remedy.RETRY),
    "announced_unidentified": Concern(_TODAY, Remedy.BENCH),
    "note_behind": Concern(_TODAY, Remedy.RETRY),
    "split_in_shipstation": Concern(_KNOW, Remedy.UNDERSTOOD),
    "merged_in_shipstation": Concern(_KNOW, Remedy.UNDERSTOOD),
    "announced_elsewhere": Concern(_KNOW, Remedy.UNDERSTOOD),
    "several_parcels": Concern(_KNOW, Remedy.UNDERSTOOD),
}
#: Effects that were given up: the seller asked for them, so they are wanted today.
_GIVEN_UP = Concern(_TODAY, Remedy.RETRY)
#: A code that is new to this list must not be overlooked.
_UNKNOWN = Concern(_TODAY, Remedy.SHOW)


def given_up_kind(code: str) -> EffectKind | None:
    """Tell which kind of effect a code says was given up; None for another code."""
    for kind in sorted(EffectKind, key=lambda one: -len(one.value)):
        if code == kind.value or code.startswith(f"{kind.value}_"):
            return kind
    return None


def concern_of(code: str) -> Concern:
    """Sort a code."""
    if code in CONCERNS:
        return CONCERNS[code]
    kind = given_up_kind(code)
    if kind is EffectKind.ANNOUNCE and code.endswith("identifier_differs"):
        return CONCERNS["identifier_differs"]
    return _UNKNOWN if kind is None else _GIVEN_UP


def evidence(item: AttentionItem) -> str:
    """Give a short text that stays the same as long as the facts behind an item do.

    The sentence of an item names the facts that it is about. An effect that was given up a second
    time has the same sentence, and yet it is news: there its time counts as well.
    """
    told = item.detail
    if given_up_kind(item.code) is not None:
        told = f"{item.since.isoformat()} {told}"
    return hashlib.sha256(told.encode("utf-8", "replace")).hexdigest()[:32]
