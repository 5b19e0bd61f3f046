"""The shipping service that the buyer was promised, and the one that the label was bought for."""

from __future__ import annotations

import re
from dataclasses import dataclass

from bb_desktop.domain.carriers import OTHER, is_known_carrier, shipper_for
from bb_desktop.domain.shop import Shop
from bb_desktop.domain.stage import OrderFacts

#: What the services of a carrier call it when a parcel is there the next day.
_FAST = re.compile(r"express|expres|overnight|next_?day|priority|chrono|24h|saver", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class ServiceCompared:
    """Both services side by side.

    Attributes:
        promised: As Back Market calls it, ``""`` where it says nothing.
        booked: The carrier as Back Market would call it, ``""`` without a label.
        service_code: ShipStation's name for the service, ``""`` for none.
        differs: The buyer gets another carrier than promised, or an ordinary parcel in place of
            an express one. Unknown carriers are no difference.
    """

    promised: str
    booked: str
    service_code: str
    differs: bool


def compare_services(facts: OrderFacts, shop: Shop) -> ServiceCompared:
    """Compare what was promised with what was booked.

    The lines keep the promise; the order's own field is overwritten when it is announced.
    """
    order, shipment = facts.order, facts.shipment
    promised = next((line.shipper for line in order.packed_lines if line.shipper), "")
    promised = promised or ("" if order.announced else order.promised_shipper)
    if shipment is None:
        return ServiceCompared(promised, "", "", differs=False)
    carrier, service = shipment.carrier_code, shipment.service_code
    country = order.shipping_address.country
    name = shipper_for(carrier, service, country, shop)
    known = is_known_carrier(carrier, service, country, shop) and name != OTHER
    booked = name if known else carrier
    differs = bool(promised) and known and _differ(promised, name, f"{name} {service}")
    return ServiceCompared(promised, booked, service, differs)


def _differ(promised: str, booked: str, booked_in_full: str) -> bool:
    one, other = _plain(promised), _plain(booked)
    same_carrier = one.startswith(other) or other.startswith(one)
    slower = bool(_FAST.search(promised)) and not _FAST.search(booked_in_full)
    return not same_carrier or slower


def _plain(name: str) -> str:
    return re.sub(r"[^a-z0-9]", "", name.casefold())
