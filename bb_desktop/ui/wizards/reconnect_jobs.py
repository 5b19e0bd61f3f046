"""What the reconnect page has done on its worker, and what comes back from there."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bb_desktop.domain.connecting import Held, Tried
from bb_desktop.domain.errors import Service
from bb_desktop.domain.shop import Region
from bb_desktop.ui.wizards.reconnect_state import ReconnectState

if TYPE_CHECKING:
    from bb_desktop.ui.doors import Connections


@dataclass(frozen=True, slots=True)
class Answer:
    """What trying told; ``number`` says which try it was."""

    number: int
    tried: Tried
    took_s: float


@dataclass(frozen=True, slots=True)
class Looked:
    """Which credentials are kept, and how many jobs wait to be sent."""

    held: Held
    waiting: int


def tried_on(
    connections: Connections, state: ReconnectState, region: Region, number: int
) -> Answer:
    """Try what was entered; keeps nothing."""
    began = time.monotonic()
    tried: Tried
    if state.service is Service.BACK_MARKET:
        [token] = state.secrets
        tried = connections.try_back_market(region, token)
    else:
        key, secret = state.secrets
        tried = connections.try_shipstation(key, secret)
    return Answer(number, tried, time.monotonic() - began)


def kept_on(connections: Connections, state: ReconnectState) -> Looked:
    """Put what was entered in the place of the old credentials."""
    if state.service is Service.BACK_MARKET:
        [token] = state.secrets
        held = connections.keep_back_market(token)
    else:
        key, secret = state.secrets
        held = connections.keep_shipstation(key, secret)
    return Looked(held, connections.waiting())


def looked_at(connections: Connections) -> Looked:
    """Look which credentials there are."""
    return Looked(connections.held(), connections.waiting())
