"""Both clients with canaries for secrets, against any address or transport."""

from __future__ import annotations

import base64
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import httpx
from pydantic import SecretStr

from bb_desktop.adapters.back_market.client import BackMarketClient
from bb_desktop.adapters.shipstation.client import ShipStationClient
from bb_desktop.domain.errors import Service
from tests.clock import VirtualClock

TOKEN = base64.b64encode(b"canary-token-1234567890").decode()
KEY, SECRET = "canary-api-key-0815", "canary-api-secret-4711"
PAIR = base64.b64encode(f"{KEY}:{SECRET}".encode()).decode()
SECRETS = (TOKEN, KEY, SECRET, PAIR)


@dataclass(frozen=True)
class Asking:
    """A client, and one question that it asks.

    Attributes:
        ask: Reads a list.
    """

    service: Service
    client: Any
    ask: Callable[[], Any]


@contextmanager
def a_client(
    service: Service, base_url: str, transport: httpx.BaseTransport | None = None
) -> Iterator[Asking]:
    """Open the client of a service; nothing waits."""
    clock = VirtualClock()
    client: BackMarketClient | ShipStationClient
    if service is Service.BACK_MARKET:
        client = BackMarketClient(
            token=SecretStr(TOKEN),
            base_url=base_url,
            company="Phones & Co",
            contact="it@example.com",
            clock=clock,
            transport=transport,
        )
    else:
        client = ShipStationClient(
            api_key=SecretStr(KEY),
            api_secret=SecretStr(SECRET),
            base_url=base_url,
            clock=clock,
            transport=transport,
        )
    try:
        yield Asking(service, client, client.list_orders)
    finally:
        client.close()
