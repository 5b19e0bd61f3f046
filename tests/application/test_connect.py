"""Trying credentials: every cause has its own finding, and another shop is told from this one."""

import base64
import contextlib
from datetime import timedelta

import pytest
from pydantic import SecretStr

from bb_desktop.adapters.back_market.credentials import is_legacy_token
from bb_desktop.adapters.back_market.probe import BackMarketProbe
from bb_desktop.adapters.shipstation.probe import V2_URL, ShipStationProbe
from bb_desktop.application.connect import known_orders, try_back_market, try_shipstation
from bb_desktop.domain.connecting import Finding
from bb_desktop.domain.shop import Mode
from bb_desktop.practice.credentials import (
    LEGACY_TOKEN,
    OTHER_SHOP_TOKEN,
    PRACTICE_API_KEY,
    PRACTICE_API_SECRET,
    PRACTICE_TOKEN,
    PRACTICE_V2_KEY,
)
from bb_desktop.practice.faults import FaultKind
from bb_desktop.practice.replies import CF_RAY

WRONG_TOKEN = base64.b64encode(b"2" * 22 + b":BMT-" + b"2" * 40).decode()

#: What each fault of a service is found to be, whichever service it is.
FOUND = {
    FaultKind.RATE_LIMITED: Finding.LIMITED,
    FaultKind.SERVER_ERROR: Finding.DOWN,
    FaultKind.HTML_403: Finding.BLOCKED,
    FaultKind.BOT_CHALLENGE: Finding.BLOCKED,
    FaultKind.UNAUTHORIZED: Finding.REFUSED,
    FaultKind.FORBIDDEN: Finding.REFUSED,
    FaultKind.LOST_REPLY: Finding.DOWN,
    FaultKind.CUT: Finding.OFFLINE,
    FaultKind.CUT_AFTER: Finding.DOWN,
    FaultKind.SLOW: Finding.OK,
    FaultKind.REDIRECT: Finding.NOT_UNDERSTOOD,
    FaultKind.NOT_JSON: Finding.NOT_UNDERSTOOD,
    FaultKind.TRUNCATED_JSON: Finding.NOT_UNDERSTOOD,
}


@pytest.fixture
def tries_token(shop):
    """Try a token as the window does: against the orders that the shop knows."""

    def trying(token, known=None):
        probe = BackMarketProbe(
            token=SecretStr(token),
            base_url="https://www.backmarket.fr",
            company="Example",
            contact="desk@example.com",
            clock=shop.clock,
            transport=shop.services.transport(),
        )
        orders = known_orders(shop.store, shop.clock) if known is None else known
        shop.forget_requests()
        with contextlib.closing(probe):
            return try_back_market(probe, orders, legacy_form=is_legacy_token(token))

    return trying


@pytest.fixture
def tries_pair(shop):
    def trying(key=PRACTICE_API_KEY, secret=PRACTICE_API_SECRET):
        probe = ShipStationProbe(
            api_key=SecretStr(key),
            api_secret=SecretStr(secret),
            base_url="https://ssapi.shipstation.com",
            v2_url=V2_URL,
            clock=shop.clock,
            transport=shop.services.transport(),
        )
        shop.forget_requests()
        with contextlib.closing(probe):
            return try_shipstation(probe)

    return trying


def test_every_fault_has_an_expectation():
    assert set(FOUND) == set(FaultKind)


# --- Back Market ---------------------------------------------------------------------------------


def test_a_token_of_this_shop_reads_the_orders_that_we_know(tries_token, shop):
    tried = tries_token(PRACTICE_TOKEN)

    assert tried.finding is Finding.OK
    assert (tried.known, tried.readable) == (5, 5)
    assert tried.orders == len(shop.back_market.orders())
    assert len(shop.requests("back_market")) == 6
    assert shop.writes() == []


def test_the_orders_that_are_asked_for_are_the_newest(tries_token, shop):
    tries_token(PRACTICE_TOKEN)

    asked = [int(one.path.rpartition("/")[2]) for one in shop.requests()[1:]]
    by_age = sorted(
        shop.back_market.orders(), key=lambda one: (one["date_creation"], one["order_id"])
    )
    with shop.store.reading() as tx:
        ours = {facts.order.order_id for facts in tx.orders.all_facts()}
    assert asked == [one["order_id"] for one in by_age[::-1] if one["order_id"] in ours][:5]


def test_a_token_of_another_shop_answers_and_is_told_apart(tries_token):
    tried = tries_token(OTHER_SHOP_TOKEN)

    assert tried.finding is Finding.OTHER_SHOP
    assert (tried.known, tried.readable) == (5, 0)


def test_one_order_that_can_be_read_is_proof_enough(tries_token, shop):
    kept = shop.back_market.snapshot()
    gone = set(known_orders(shop.store, shop.clock)[1:])
    kept["book"]["orders"] = [one for one in kept["book"]["orders"] if one["order_id"] not in gone]
    shop.back_market.restore(kept)

    tried = tries_token(PRACTICE_TOKEN)

    assert tried.finding is Finding.OK
    assert (tried.known, tried.readable) == (5, 1)


def test_a_shop_without_orders_proves_nothing(tries_token):
    assert tries_token(PRACTICE_TOKEN, known=()).finding is Finding.UNPROVEN
    assert tries_token(OTHER_SHOP_TOKEN, known=()).finding is Finding.UNPROVEN


def test_orders_that_back_market_may_have_put_away_prove_nothing(tries_token, shop):
    shop.wait(minutes=timedelta(days=200) / timedelta(minutes=1))

    assert known_orders(shop.store, shop.clock) == ()
    assert tries_token(OTHER_SHOP_TOKEN).finding is Finding.UNPROVEN


def test_an_order_that_is_forbidden_is_not_ours(tries_token, shop):
    shop.services.faults.add(
        "back_market", FaultKind.FORBIDDEN, times=None, path_contains="/ws/orders/"
    )

    assert tries_token(PRACTICE_TOKEN).finding is Finding.OTHER_SHOP


@pytest.mark.parametrize("kind", FaultKind)
def test_every_answer_of_back_market_is_named(tries_token, shop, kind):
    shop.services.faults.add("back_market", kind, times=None, seconds=0)

    tried = tries_token(PRACTICE_TOKEN)

    assert tried.finding is FOUND[kind]
    if kind is not FaultKind.SLOW:
        assert len(shop.requests("back_market")) == 1
    assert (tried.request_id == CF_RAY) == (kind in (FaultKind.HTML_403, FaultKind.RATE_LIMITED))
    assert (tried.wait_s is not None) == (kind is FaultKind.RATE_LIMITED)


def test_a_list_that_is_missing_means_that_back_market_is_down(tries_token, shop):
    shop.services.faults.add("back_market", FaultKind.SERVER_ERROR)

    assert tries_token(PRACTICE_TOKEN).finding is Finding.DOWN


@pytest.mark.parametrize(
    "kind", [FaultKind.RATE_LIMITED, FaultKind.CUT, FaultKind.SERVER_ERROR, FaultKind.HTML_403]
)
def test_a_trial_that_breaks_off_is_not_taken_for_another_shop(tries_token, shop, kind):
    shop.services.faults.add("back_market", kind, times=None, path_contains="/ws/orders/")

    assert tries_token(PRACTICE_TOKEN).finding is FOUND[kind]


def test_a_trial_that_breaks_off_after_the_proof_is_good(tries_token, shop):
    shop.services.faults.add(
        "back_market", FaultKind.RATE_LIMITED, times=None, path_contains="/ws/orders/", after=1
    )

    tried = tries_token(PRACTICE_TOKEN)

    assert (tried.finding, tried.readable) == (Finding.OK, 1)
    assert tried.wait_s is None


def test_a_token_that_is_wrong_is_refused(tries_token):
    tried = tries_token(WRONG_TOKEN)

    assert tried.finding is Finding.REFUSED
    assert not tried.legacy_form


def test_a_refused_token_in_the_old_form_is_named_as_such(tries_token):
    tried = tries_token(LEGACY_TOKEN)

    assert tried.finding is Finding.LEGACY_TOKEN
    assert tried.legacy_form


def test_a_token_in_the_old_form_that_answers_is_taken_with_a_warning(tries_token, shop):
    shop.back_market.tokens.add(LEGACY_TOKEN)

    tried = tries_token(LEGACY_TOKEN)

    assert tried.finding is Finding.OK
    assert tried.legacy_form


def test_a_firewall_is_not_blamed_on_the_old_form(tries_token, shop):
    shop.services.faults.add("back_market", FaultKind.HTML_403)

    assert tries_token(LEGACY_TOKEN).finding is Finding.BLOCKED


# --- ShipStation ---------------------------------------------------------------------------------


def test_a_good_pair_brings_the_stores_and_the_offer(tries_pair, shop):
    shop.shipstation.add_store("Old shop", "Shopify", active=False)

    tried = tries_pair()

    assert tried.finding is Finding.OK
    assert [store.name for store in tried.stores] == ["Manual Orders", "Old shop"]
    assert tried.offer is not None
    assert tried.offer.mode is Mode.BRIDGE
    assert len(shop.requests()) == 1


def test_an_account_with_its_own_connection_is_offered_the_companion(tries_pair, shop):
    shop.shipstation.add_store("My phones", "Back Market")

    tried = tries_pair()

    assert tried.offer is not None
    assert tried.offer.mode is Mode.COMPANION
    assert [store.name for store in tried.offer.native] == ["My phones"]


@pytest.mark.parametrize(
    ("key", "secret"), [(PRACTICE_API_KEY, "wrong"), ("wrong", PRACTICE_API_SECRET)]
)
def test_a_wrong_pair_is_refused(tries_pair, key, secret):
    tried = tries_pair(key, secret)

    assert tried.finding is Finding.REFUSED
    assert tried.offer is None


def test_a_key_of_v2_is_named_as_such(tries_pair, shop):
    tried = tries_pair(PRACTICE_V2_KEY, "anything")

    assert tried.finding is Finding.V2_KEY
    assert [one.path for one in shop.requests()] == ["/stores", "/v2/shipments"]


@pytest.mark.parametrize(
    "kind", [FaultKind.SERVER_ERROR, FaultKind.CUT, FaultKind.RATE_LIMITED, FaultKind.HTML_403]
)
def test_where_v2_cannot_be_asked_the_key_is_only_refused(tries_pair, shop, kind):
    shop.services.faults.add("shipstation", kind, times=None, path_contains="/v2/")

    assert tries_pair(PRACTICE_V2_KEY, "anything").finding is Finding.REFUSED


@pytest.mark.parametrize("kind", FaultKind)
def test_every_answer_of_shipstation_is_named(tries_pair, shop, kind):
    shop.services.faults.add("shipstation", kind, times=None, seconds=0)

    tried = tries_pair()

    assert tried.finding is FOUND[kind]
    asked_v2 = kind is FaultKind.UNAUTHORIZED
    assert len(shop.requests("shipstation")) == 1 + asked_v2
    assert (tried.wait_s is not None) == (kind is FaultKind.RATE_LIMITED)
    assert shop.clock.pauses == []
