"""An address that Back Market changed after the order was made in ShipStation.

It is carried over only where ShipStation still shows what this app wrote: a correction by hand is
never overwritten. What was written is remembered as a mark, from the moment of the change on; the
address itself is kept nowhere but with the facts.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from enum import StrEnum

from bb_desktop.domain.addresses import gaps, ship_to
from bb_desktop.domain.orders import Address
from bb_desktop.domain.records import Written
from bb_desktop.domain.shop import Mode, Shop
from bb_desktop.domain.stage import OrderFacts

_PARTS = (
    "name", "company", "street1", "street2", "street3", "city", "state", "postalCode", "country",
    "phone",
)  # fmt: skip


class AddressState(StrEnum):
    """How ShipStation's address stands to Back Market's."""

    #: Back Market changed nothing since, or both say the same.
    SETTLED = "settled"
    #: ShipStation shows what this app wrote: the new one is carried over.
    TO_CARRY = "to_carry"
    #: Somebody changed it in ShipStation, or it must not be written there.
    DIFFERS = "differs"
    #: The label went to the old one.
    AFTER_LABEL = "after_label"


def mark_of(address: object) -> str:
    """Give a mark that two addresses share if they say the same; capitals and blanks aside.

    Args:
        address: By ShipStation's names, as `ship_to` writes it or as ShipStation shows it.
    """
    told = address if isinstance(address, Mapping) else {}
    parts = [" ".join(str(told.get(name) or "").split()).casefold() for name in _PARTS]
    return hashlib.sha256(json.dumps(parts).encode()).hexdigest()


def mark_here(address: Address) -> str:
    """Give the mark of an address as this app writes it into ShipStation."""
    return mark_of(ship_to(address))


def changed_mark(before: Address, after: Address) -> str | None:
    """Give the mark of what ShipStation has, if Back Market's address changed; else None.

    One that is incomplete now, or erased, is none to carry over, and one that was incomplete
    before was never written.
    """
    if before == after or gaps(before) or gaps(after):
        return None
    mark = mark_here(before)
    return None if mark == mark_here(after) else mark


def address_state(facts: OrderFacts, shop: Shop, written: Written) -> AddressState:
    """Compare both services' addresses of an order."""
    order = facts.order
    if written.address is None or not facts.parts or order.erased or order.called_off:
        return AddressState.SETTLED
    wanted = mark_here(order.shipping_address)
    parcel = facts.shipment
    if parcel is not None and not facts.waiting_parts:
        there = mark_of(parcel.raw.get("shipTo"))
        return AddressState.SETTLED if there == wanted else AddressState.AFTER_LABEL
    shown = {mark_of(part.raw.get("shipTo")) for part in facts.parts if part.open}
    if shown <= {wanted}:
        return AddressState.SETTLED
    ours = shop.mode is Mode.BRIDGE and not facts.merged
    if ours and shown <= {wanted, written.address}:
        return AddressState.TO_CARRY
    return AddressState.DIFFERS
