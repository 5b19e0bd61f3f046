"""Trying credentials before they are used: what they open, and whether it is the same shop.

What a service answers is a finding here, never an exception; only the store raises.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from datetime import timedelta
from typing import TypeVar

from bb_desktop.application.ports import Clock, Store
from bb_desktop.application.ports.probes import BackMarketProbe, ShipStationProbe
from bb_desktop.domain.connecting import BackMarketTried, Finding, ShipStationTried, Tried
from bb_desktop.domain.errors import CredentialsRefused, RemoteError
from bb_desktop.domain.order_sort import OrderSort
from bb_desktop.domain.orders import OrderId
from bb_desktop.domain.trying import offer_for, what_it_told

log = logging.getLogger(__name__)

AnyTried = TypeVar("AnyTried", bound=Tried)

_UNAUTHORIZED = 401
_MOST_KNOWN = 5
#: Back Market answers 404 for very old orders, whoever asks; how old is not documented.
_STILL_THERE = timedelta(days=180)


def try_shipstation(probe: ShipStationProbe) -> ShipStationTried:
    """Ask ShipStation for its stores.

    A pair that V1 does not know (401) may be a key of V2, which is asked about it once.
    """
    try:
        stores = probe.list_stores()
    except RemoteError as error:
        told = what_it_told(error)
        unknown = isinstance(error, CredentialsRefused) and error.status == _UNAUTHORIZED
        if unknown and _is_of_v2(probe):
            told = Tried(Finding.V2_KEY, told.request_id)
        return _tried("shipstation", ShipStationTried(told.finding, told.request_id, told.wait_s))
    return _tried(
        "shipstation", ShipStationTried(Finding.OK, stores=stores, offer=offer_for(stores))
    )


def _is_of_v2(probe: ShipStationProbe) -> bool:
    try:
        return probe.takes_key_for_v2()
    except RemoteError:
        # Then nobody knows; that V1 refused it is known.
        return False


def try_back_market(
    probe: BackMarketProbe, known: Sequence[OrderId], *, legacy_form: bool
) -> BackMarketTried:
    """Ask Back Market for the first page, and for orders that this shop must have.

    Args:
        probe: Asks with the token.
        known: Orders of this shop, from :func:`known_orders`; where one of them can be read it is
            the same shop, where none can be it is another one.
        legacy_form: The token decodes to an e-mail address.
    """
    try:
        orders = probe.count_orders()
    except RemoteError as error:
        told = what_it_told(error)
        if told.finding is Finding.REFUSED and legacy_form:
            told = Tried(Finding.LEGACY_TOKEN, told.request_id)
        return _market(told, legacy_form=legacy_form)
    readable, told = 0, Tried(Finding.OTHER_SHOP if known else Finding.UNPROVEN)
    for order_id in known:
        try:
            readable += probe.has_order(order_id)
        except CredentialsRefused:
            # The list was answered: it is this order that the token may not read.
            continue
        except RemoteError as error:
            told = what_it_told(error)
            break
    if readable:
        told = Tried(Finding.OK)
    return _market(
        told, orders=orders, known=len(known), readable=readable, legacy_form=legacy_form
    )


def _market(
    told: Tried, *, orders: int = 0, known: int = 0, readable: int = 0, legacy_form: bool
) -> BackMarketTried:
    return _tried(
        "back_market",
        BackMarketTried(
            told.finding,
            told.request_id,
            told.wait_s,
            orders=orders,
            known=known,
            readable=readable,
            legacy_form=legacy_form,
        ),
    )


def _tried(service: str, tried: AnyTried) -> AnyTried:
    log.info("credential tried service=%s finding=%s", service, tried.finding.value)
    return tried


def known_orders(store: Store, clock: Clock) -> tuple[OrderId, ...]:
    """Choose orders of this shop that Back Market must still have: the newest, five at most."""
    oldest = clock.now() - _STILL_THERE
    with store.reading() as tx:
        newest = tx.orders.listed_ids(OrderSort.CREATED, descending=True, settled_only=False)
        facts = tx.orders.facts_of(newest[:_MOST_KNOWN])
    young = {one.order.order_id for one in facts if one.order.created_at >= oldest}
    return tuple(order_id for order_id in newest[:_MOST_KNOWN] if order_id in young)
