"""Back Market asked once with a token that is not in use yet."""

import httpx
import pytest
from pydantic import SecretStr

from bb_desktop.adapters.back_market.probe import BackMarketProbe
from bb_desktop.domain.errors import RateLimited, Rejected, UnexpectedReply, Unreachable
from bb_desktop.domain.orders import OrderId
from bb_desktop.practice.credentials import OTHER_SHOP_TOKEN, PRACTICE_TOKEN
from bb_desktop.practice.faults import FaultKind
from tests.adapters.scripted import Script, good, html

ORDER_ID = OrderId(61205821)


@pytest.fixture
def probe(clock):
    made = []

    def asking(transport, token=PRACTICE_TOKEN):
        made.append(
            BackMarketProbe(
                token=SecretStr(token),
                base_url="https://www.backmarket.fr",
                company="Example",
                contact="desk@example.com",
                clock=clock,
                transport=transport,
            )
        )
        return made[-1]

    yield asking
    for one in made:
        one.close()


def test_the_first_page_counts_all_orders_and_brings_one(probe, shop):
    assert probe(shop.transport()).count_orders() == len(shop.back_market.orders())
    [request] = shop.requests
    assert (request.path, request.query) == ("/ws/orders", {"page-size": "1"})


def test_an_order_of_the_shop_can_be_read_and_one_of_another_cannot(probe, shop):
    assert probe(shop.transport()).has_order(ORDER_ID)
    assert not probe(shop.transport(), OTHER_SHOP_TOKEN).has_order(ORDER_ID)


@pytest.mark.parametrize("kind", [FaultKind.RATE_LIMITED, FaultKind.SERVER_ERROR, FaultKind.CUT])
def test_nothing_is_tried_twice_while_a_person_waits(probe, shop, clock, kind):
    shop.faults.add("back_market", kind)

    with pytest.raises((RateLimited, Unreachable)):
        probe(shop.transport()).count_orders()

    assert len(shop.requests) == 1
    assert clock.pauses == []


def test_a_list_that_is_not_there_means_that_back_market_is_down(probe):
    with pytest.raises(Unreachable):
        probe(Script(html(404))).count_orders()


@pytest.mark.parametrize("body", [[], {}, {"count": "12"}, {"count": True}, {"count": -1}, None])
def test_a_page_of_another_shape_is_not_understood(probe, body):
    with pytest.raises(UnexpectedReply):
        probe(Script(good(body))).count_orders()


@pytest.mark.parametrize("body", [[], {}, {"order_id": 7}])
def test_another_order_proves_nothing(probe, body):
    with pytest.raises(UnexpectedReply):
        probe(Script(good(body))).has_order(ORDER_ID)


def test_a_number_that_comes_as_text_is_the_same_order(probe):
    assert probe(Script(good({"order_id": str(ORDER_ID)}))).has_order(ORDER_ID)


def test_a_request_that_is_refused_for_itself_is_no_missing_order(probe):
    with pytest.raises(Rejected):
        probe(Script(httpx.Response(400, json={}))).has_order(ORDER_ID)


def test_no_token_shows_in_print(probe, shop):
    assert PRACTICE_TOKEN not in repr(probe(shop.transport()))
