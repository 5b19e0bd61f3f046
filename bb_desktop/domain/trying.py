"""What the answers to a trial mean: a finding for each error, and the set-up that fits."""

from __future__ import annotations

from collections.abc import Sequence

from bb_desktop.domain.connecting import Finding, Offer, Tried
from bb_desktop.domain.errors import (
    Blocked,
    CredentialsRefused,
    RateLimited,
    RemoteError,
    Unreachable,
)
from bb_desktop.domain.retry import LIMITED_S
from bb_desktop.domain.shipments import ShipStationStore
from bb_desktop.domain.shop import Mode


def what_it_told(error: RemoteError) -> Tried:
    """Name what a service did in the place of answering."""
    request_id = error.request_id or ""
    match error:
        case Unreachable(offline=True):
            return Tried(Finding.OFFLINE, request_id)
        case Unreachable():
            return Tried(Finding.DOWN, request_id)
        case RateLimited(retry_after_s=wait_s):
            usual_s = LIMITED_S[error.service]
            return Tried(Finding.LIMITED, request_id, usual_s if wait_s is None else wait_s)
        case Blocked():
            return Tried(Finding.BLOCKED, request_id)
        case CredentialsRefused():
            return Tried(Finding.REFUSED, request_id)
        case _:
            return Tried(Finding.NOT_UNDERSTOOD, request_id)


def offer_for(stores: Sequence[ShipStationStore]) -> Offer:
    """Say which set-up fits an account.

    An active connection of ShipStation's own to Back Market makes the companion, none the bridge;
    of several the seller has to pick.

    Args:
        stores: All of the account, inactive ones included.
    """
    native = tuple(store for store in stores if store.is_back_market)
    manual = tuple(store for store in stores if store.is_manual)
    mode = {0: Mode.BRIDGE, 1: Mode.COMPANION}.get(len(native))
    return Offer(mode, native, manual)
