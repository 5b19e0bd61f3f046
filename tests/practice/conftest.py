"""A practice shop with a clock that the test moves, and a plain client for each service."""

from datetime import UTC, datetime, timedelta

import httpx
import pytest

from bb_desktop.practice.shop import (
    PRACTICE_API_KEY,
    PRACTICE_API_SECRET,
    PRACTICE_TOKEN,
    PracticeShop,
)

HEADERS = {
    "Authorization": f"Basic {PRACTICE_TOKEN}",
    "Accept": "application/json",
    "Content-Type": "application/json",
    "Accept-Language": "en-gb",
    "User-Agent": "BM-Example-BBDesktop;desk@example.com",
}


class Clock:
    """Tell a time that stands still until it is moved."""

    def __init__(self):
        self.at = datetime(2026, 1, 14, 9, 30, 15, 123456, tzinfo=UTC)

    def __call__(self):
        return self.at

    def advance(self, **span):
        self.at += timedelta(**span)


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def shop(clock):
    """The shop with its twelve orders."""
    return PracticeShop(now=clock)


@pytest.fixture
def empty_shop(clock):
    return PracticeShop(now=clock, empty=True)


def back_market_client(shop):
    return httpx.Client(
        transport=shop.transport(), base_url="https://www.backmarket.fr", headers=HEADERS
    )


def shipstation_client(shop):
    return httpx.Client(
        transport=shop.transport(),
        base_url="https://ssapi.shipstation.com",
        auth=(PRACTICE_API_KEY, PRACTICE_API_SECRET),
    )


@pytest.fixture
def back_market(shop):
    with back_market_client(shop) as client:
        yield client


@pytest.fixture
def shipstation(shop):
    with shipstation_client(shop) as client:
        yield client


@pytest.fixture
def an_order():
    """Write an order as an integrator would create it."""

    def written(number="61210902", **changes):
        order = {
            "orderNumber": number,
            "orderKey": f"bm-eu-{number}",
            "orderDate": "2026-01-14T00:30:00",
            "orderStatus": "awaiting_shipment",
            "billTo": {"name": "Baptiste Lornageau"},
            "shipTo": {"name": "Baptiste Lornageau", "street1": "5 rue du Moulin-Vert",
                       "city": "Rennes", "postalCode": "35000", "country": "FR"},
            "items": [{"lineItemKey": "60115918", "sku": "002455MN", "name": "iPhone 13",
                       "quantity": 1, "unitPrice": 319.0}],
            "internalNotes": "call first",
        }  # fmt: skip
        return order | changes

    return written
