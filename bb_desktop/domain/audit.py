"""The audit: what does not agree when both order books lie open side by side.

A pass plans each order from what changed, and :mod:`bb_desktop.domain.attention` says what needs
a person as soon as the facts show it. Here stands what only shows with time (nothing came of what
should have happened by itself), or when orders are compared with each other.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from bb_desktop.domain.attention import attention_of
from bb_desktop.domain.audit_rules import RULES, Side
from bb_desktop.domain.device_uses import Use, clashes, uses_of
from bb_desktop.domain.orders import OrderId
from bb_desktop.domain.shop import Shop
from bb_desktop.domain.stage import OrderFacts

#: What only a comparison of whole books raises: a single order cannot show what is missing, and
#: what depends on the time of the day, or tells no news, is not looked for in every pass.
WHOLE_BOOK_CODES = frozenset(
    {
        "cancelled_in_shipstation",
        "deadline_near",
        "deadline_passed",
        "merged_in_shipstation",
        "missing_in_shipstation",
        "not_brought_in",
        "shipped_without_parcel",
        "split_in_shipstation",
    }
)
#: Every code of a single order that the audit raises.
AUDITED_CODES = WHOLE_BOOK_CODES | {
    "announced_unidentified",
    "cancelled_still_packable",
    "deleted_in_shipstation",
    "gone_from_shipstation",
    "identifier_late",
    "identifier_twice",
    "in_shipstation_twice",
    "not_announced",
    "note_behind",
}


@dataclass(frozen=True, slots=True)
class Disagreement:
    """Something that does not agree.

    Attributes:
        sentence: One English sentence; no whole identifier and no buyer in it.
    """

    order_id: OrderId
    code: str
    sentence: str


def disagreements(books: Iterable[Side], shop: Shop, now: datetime) -> tuple[Disagreement, ...]:
    """Compare both order books.

    Args:
        books: Every order that either side may still do something with.
        shop: The seller's choices.
        now: Aware, UTC.

    Returns:
        What planning raises as well, and what only shows here; each fact of an order once.
    """
    sides = tuple(books)
    found = [
        Disagreement(side.order_id, code, sentence)
        for side in sides
        for code, sentence in attention_of(side.facts, shop, side.written, now)
    ]
    return (*found, *audited(sides, shop, now))


def audited(sides: Iterable[Side], shop: Shop, now: datetime) -> tuple[Disagreement, ...]:
    """Find what only shows when the books are compared; the codes are `AUDITED_CODES`.

    Args:
        sides: The orders; those that share a device are to be among them together.
        shop: The seller's choices.
        now: Aware, UTC.
    """
    sides = tuple(sides)
    found = [
        Disagreement(side.order_id, code, sentence)
        for side in sides
        if not (side.facts.order.erased or side.facts.order.is_backship)
        for rule in RULES
        if (told := rule(side, shop, now)) is not None
        for code, sentence in (told,)
    ]
    return (*found, *_twice(side.facts for side in sides))


def other_order(sentence: str) -> OrderId | None:
    """Give the other order that the sentence of ``identifier_twice`` names; None for another."""
    found = _ON_ANOTHER.search(sentence)
    return None if found is None else OrderId(int(found[1]))


_ON_ANOTHER = re.compile(r"and on order ([0-9]+) as well\.$")


def _twice(all_facts: Iterable[OrderFacts]) -> list[Disagreement]:
    """Find devices that stand on two orders; told on the later one, which can still be changed."""
    by_device: dict[str, list[Use]] = defaultdict(list)
    for facts in all_facts:
        for use in uses_of(facts):
            for key in use.keys:
                by_device[key].append(use)
    found: dict[OrderId, Disagreement] = {}
    for uses in by_device.values():
        for earlier, later in clashes(uses):
            end = later.value[-4:]
            sentence = (
                f"The device …{end} stands on order {later.order_id} and on order "
                f"{earlier.order_id} as well."
            )
            found.setdefault(
                later.order_id, Disagreement(later.order_id, "identifier_twice", sentence)
            )
    return list(found.values())
