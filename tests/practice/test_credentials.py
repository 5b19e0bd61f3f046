"""What the practice services know of credentials: good ones, dead ones, and other people's."""

import httpx
import pytest

from bb_desktop.practice.credentials import (
    LEGACY_TOKEN,
    OTHER_SHOP_TOKEN,
    PRACTICE_API_KEY,
    PRACTICE_TOKEN,
    PRACTICE_V2_KEY,
)
from bb_desktop.practice.faults import FaultKind
from tests.practice.conftest import HEADERS

ORDER = "/ws/orders/61205821"


@pytest.fixture
def asks(shop):
    """Ask Back Market something with a token: ``asks(token, "/ws/orders")``."""
    client = httpx.Client(
        base_url="https://www.backmarket.fr", headers=HEADERS, transport=shop.transport()
    )

    def asking(token, path, method="GET", **options):
        headers = {"Authorization": f"Basic {token}"}
        return client.request(method, path, headers=headers, **options)

    with client:
        yield asking


@pytest.fixture
def asks_v2(shop):
    with httpx.Client(base_url="https://api.shipstation.com", transport=shop.transport()) as client:
        yield lambda key, path="/v2/shipments": client.get(path, headers={"API-Key": key})


def test_the_token_of_another_seller_opens_a_shop_without_our_orders(asks):
    listed = asks(OTHER_SHOP_TOKEN, "/ws/orders")

    assert listed.status_code == 200
    assert listed.json()["count"] == 0
    assert asks(OTHER_SHOP_TOKEN, ORDER).status_code == 404
    assert asks(PRACTICE_TOKEN, ORDER).status_code == 200


def test_the_token_of_another_seller_changes_nothing_of_ours(asks, shop):
    before = shop.back_market.order(61210902)
    line = before["orderlines"][0]

    body = {"order_id": 61210902, "new_state": 2, "sku": line["listing"]}
    told = asks(OTHER_SHOP_TOKEN, "/ws/orders/61210902", "POST", json=body)
    registered = asks(
        OTHER_SHOP_TOKEN, f"/ws/orderlines/{line['id']}", "PATCH", json={"imei": "490154203237518"}
    )

    assert (told.status_code, registered.status_code) == (404, 404)
    assert shop.back_market.order(61210902)["orderlines"] == before["orderlines"]


def test_a_token_in_the_old_form_is_dead(asks):
    assert asks(LEGACY_TOKEN, "/ws/orders").status_code == 401


def test_a_token_can_be_revoked_and_another_one_issued(asks, shop):
    shop.back_market.tokens.discard(PRACTICE_TOKEN)
    assert asks(PRACTICE_TOKEN, "/ws/orders").status_code == 401

    shop.back_market.tokens.add("bmV3")

    assert asks("bmV3", ORDER).status_code == 200


def test_v2_takes_its_own_keys_alone(asks_v2):
    assert asks_v2(PRACTICE_V2_KEY).json()["shipments"] == []
    refused = asks_v2(PRACTICE_API_KEY)
    assert refused.status_code == 401
    assert refused.json()["errors"][0]["error_code"] == "unauthorized"
    assert asks_v2(PRACTICE_V2_KEY, "/v2/elsewhere").status_code == 404


def test_a_revoked_key_of_v2_is_refused(asks_v2, shop):
    shop.shipstation_v2.keys.clear()

    assert asks_v2(PRACTICE_V2_KEY).status_code == 401


@pytest.mark.parametrize(
    ("kind", "status"), [(FaultKind.UNAUTHORIZED, 401), (FaultKind.RATE_LIMITED, 429)]
)
def test_faults_of_shipstation_strike_v2_too(asks_v2, shop, kind, status):
    shop.faults.add("shipstation", kind, path_contains="/v2/")

    assert asks_v2(PRACTICE_V2_KEY).status_code == status
    assert asks_v2(PRACTICE_V2_KEY).status_code == 200
