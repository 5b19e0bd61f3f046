"""ShipStation asked once with a pair that is not in use yet, and about keys of its V2."""

import httpx
import pytest
from pydantic import SecretStr

from bb_desktop.adapters.shipstation.probe import V2_URL, ShipStationProbe
from bb_desktop.domain.errors import (
    Blocked,
    NotConfigured,
    RateLimited,
    UnexpectedReply,
    Unreachable,
)
from bb_desktop.practice.credentials import (
    PRACTICE_API_KEY,
    PRACTICE_API_SECRET,
    PRACTICE_V2_KEY,
)
from bb_desktop.practice.faults import FaultKind
from tests.adapters.scripted import Script, good, html


@pytest.fixture
def probe(clock):
    made = []

    def asking(transport, key=PRACTICE_API_KEY, v2_url=V2_URL):
        made.append(
            ShipStationProbe(
                api_key=SecretStr(key),
                api_secret=SecretStr(PRACTICE_API_SECRET),
                base_url="https://ssapi.shipstation.com",
                v2_url=v2_url,
                clock=clock,
                transport=transport,
            )
        )
        return made[-1]

    yield asking
    for one in made:
        one.close()


def test_stores_and_carriers_cost_one_request_each(probe, shop):
    asking = probe(shop.transport())

    assert [store.name for store in asking.list_stores()] == ["Manual Orders"]
    assert "dpd" in {carrier.code for carrier in asking.list_carriers()}
    assert [one.path for one in shop.requests] == ["/stores", "/carriers"]


def test_a_limit_is_told_and_not_slept_through(probe, shop, clock):
    shop.faults.add("shipstation", FaultKind.RATE_LIMITED)

    with pytest.raises(RateLimited):
        probe(shop.transport()).list_stores()

    assert clock.pauses == []
    assert len(shop.requests) == 1


def test_v2_knows_its_own_keys_and_no_others(probe, shop):
    assert probe(shop.transport(), PRACTICE_V2_KEY).takes_key_for_v2()
    assert not probe(shop.transport(), PRACTICE_API_KEY).takes_key_for_v2()


def test_v2_is_asked_with_the_key_alone(probe):
    script = Script(good({"shipments": []}))

    probe(script, "  key \n").takes_key_for_v2()

    [request] = script.requests
    assert request.url == f"{V2_URL}/v2/shipments?page_size=1"
    assert request.headers["api-key"] == "key"
    assert "authorization" not in request.headers
    assert PRACTICE_API_SECRET not in str(request.headers)


@pytest.mark.parametrize(
    ("status", "known"), [(403, True), (402, True), (401, False), (404, False)]
)
def test_a_key_without_the_right_plan_is_a_key_of_v2_all_the_same(probe, status, known):
    script = Script(httpx.Response(status, json={"errors": []}))

    assert probe(script).takes_key_for_v2() is known


@pytest.mark.parametrize(
    ("answer", "error"),
    [
        (httpx.Response(503), Unreachable),
        (httpx.Response(429), RateLimited),
        (html(403, **{"cf-ray": "ray"}), Blocked),
        (httpx.ConnectError("no"), Unreachable),
        (html(200), UnexpectedReply),
        (httpx.Response(302, headers={"location": "https://elsewhere.example/"}), UnexpectedReply),
    ],
)
def test_where_v2_does_not_answer_nobody_knows(probe, answer, error):
    with pytest.raises(error):
        probe(Script(answer)).takes_key_for_v2()


def test_a_key_goes_nowhere_where_v2_has_no_address(probe, shop):
    assert not probe(shop.transport(), PRACTICE_V2_KEY, v2_url=None).takes_key_for_v2()
    assert shop.requests == []


def test_plain_http_to_another_computer_is_refused(probe, shop):
    with pytest.raises(NotConfigured):
        probe(shop.transport(), v2_url="http://api.shipstation.com")


def test_no_secret_shows_in_print(probe, shop):
    shown = repr(probe(shop.transport()))

    assert PRACTICE_API_KEY not in shown
    assert PRACTICE_API_SECRET not in shown
