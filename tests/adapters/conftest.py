"""Clients of both services, against a script or against the practice shop."""

from __future__ import annotations

import httpx
import pytest
from pydantic import SecretStr

from bb_desktop.adapters.back_market.client import BackMarketClient
from bb_desktop.adapters.shipstation.client import ShipStationClient
from bb_desktop.practice.shop import (
    PRACTICE_API_KEY,
    PRACTICE_API_SECRET,
    PRACTICE_TOKEN,
    PracticeShop,
)
from tests.clock import VirtualClock


@pytest.fixture
def clock() -> VirtualClock:
    return VirtualClock()


@pytest.fixture
def shop(clock) -> PracticeShop:
    """The practice shop with its twelve orders, on the test's clock."""
    return PracticeShop(now=clock.now)


@pytest.fixture
def back_market(clock):
    """Make clients of Back Market, closed at the end."""
    made = []

    def client(
        transport: httpx.BaseTransport, base_url: str = "https://www.backmarket.fr"
    ) -> BackMarketClient:
        made.append(
            BackMarketClient(
                token=SecretStr(PRACTICE_TOKEN),
                base_url=base_url,
                company="Éxample & Söhne GmbH",
                contact="desk@example.com",
                clock=clock,
                transport=transport,
            )
        )
        return made[-1]

    yield client
    for one in made:
        one.close()


@pytest.fixture
def shipstation(clock):
    """Make clients of ShipStation, closed at the end."""
    made = []

    def client(transport: httpx.BaseTransport, **options) -> ShipStationClient:
        made.append(
            ShipStationClient(
                api_key=SecretStr(PRACTICE_API_KEY),
                api_secret=SecretStr(PRACTICE_API_SECRET),
                clock=clock,
                transport=transport,
                **options,
            )
        )
        return made[-1]

    yield client
    for one in made:
        one.close()
