"""Whatever goes wrong on the wire: it is named, nothing is lost or doubled, and it passes."""

from datetime import timedelta

import pytest

from bb_desktop.domain.effects import EffectState
from bb_desktop.domain.errors import Interrupted, Service
from bb_desktop.domain.stage import Stage
from bb_desktop.practice.faults import FaultKind
from bb_desktop.practice.shop import PRACTICE_API_KEY, PRACTICE_API_SECRET, PRACTICE_TOKEN
from tests.journeys.a_shop import (
    IMEI,
    LAPTOP,
    PHONE,
    SECOND_IMEI,
    SERIAL,
    THIRD_IMEI,
    TWO_PHONES,
    URGENT_PHONE,
    AShop,
)

#: What a service's status is called after a fault, where the fault is met by the first request.
STATUS = {
    FaultKind.RATE_LIMITED: "rate_limited",
    FaultKind.SERVER_ERROR: "unreachable",
    FaultKind.HTML_403: "blocked",
    FaultKind.BOT_CHALLENGE: "blocked",
    FaultKind.UNAUTHORIZED: "credentials_refused",
    FaultKind.FORBIDDEN: "credentials_refused",
    FaultKind.LOST_REPLY: "unreachable",
    FaultKind.CUT: "unreachable",
    FaultKind.CUT_AFTER: "unreachable",
    FaultKind.SLOW: "ok",
    FaultKind.REDIRECT: "unreachable",
    FaultKind.NOT_JSON: "unreachable",
    FaultKind.TRUNCATED_JSON: "unreachable",
}

#: Requests of a day's work: service, method, a part of the path.
REQUESTS = {
    "Back Market's lists": ("back_market", "GET", "/ws/orders"),
    "acceptance": ("back_market", "POST", f"/ws/orders/{PHONE}"),
    "a look before telling": ("back_market", "GET", f"/ws/orders/{TWO_PHONES}"),
    "ship call": ("back_market", "POST", f"/ws/orders/{TWO_PHONES}"),
    "registration": ("back_market", "PATCH", "/ws/orderlines"),
    "stores": ("shipstation", "GET", "/stores"),
    "labels": ("shipstation", "GET", "/shipments"),
    "marked orders": ("shipstation", "GET", "/fulfillments"),
    "ShipStation's orders": ("shipstation", "GET", "/orders"),
    "creation and notes": ("shipstation", "POST", "/orders/createorders"),
    "one note": ("shipstation", "POST", "/orders/createorder"),
}


@pytest.fixture(scope="module")
def mid_day(tmp_path_factory, morning):
    """One order to accept, one note of one order to write, two parcels to announce."""
    folder = tmp_path_factory.mktemp("mid_day")
    shop = AShop(folder, begin=morning)
    shop.scan(TWO_PHONES, IMEI, SECOND_IMEI)
    shop.sync()
    shop.buys_label(TWO_PHONES)
    shop.sync()
    shop.wait(11)
    shop.accept(PHONE)
    shop.scan(LAPTOP, SERIAL)
    kept = shop.checkpoint(folder / "mid_day.db")
    shop.close()
    return kept


@pytest.fixture
def busy_shop(tmp_path, mid_day):
    shop = AShop(tmp_path / "shop", begin=mid_day)
    yield shop
    shop.close()


def somebody_tries_again(shop):
    for number in (PHONE, LAPTOP, TWO_PHONES):
        if shop.attention(number):
            shop.retry(number)


def assert_the_day_is_done(shop):
    shop.sync_until_idle()
    somebody_tries_again(shop)
    shop.sync_until_idle()

    assert shop.stage(PHONE) is Stage.AWAITING_SCAN
    assert shop.note(LAPTOP) == SERIAL
    assert sorted(shop.registered(TWO_PHONES)) == [("imei", SECOND_IMEI), ("imei", IMEI)]
    assert len(shop.told(TWO_PHONES)) == 1
    assert shop.attention() == ["collection_point"]
    shop.assert_books_agree()


@pytest.mark.parametrize("kind", FaultKind)
def test_a_fault_at_every_kind_of_request_is_overcome(busy_shop, kind):
    """Each kind of request meets the fault once; what was not done is done by a later pass."""
    shop = busy_shop
    for service, method, path in REQUESTS.values():
        shop.services.faults.add(service, kind, method=method, path_contains=path, seconds=0)
    for _ in range(2 * len(REQUESTS)):
        summary = shop.sync()
        assert {summary.back_market.value, summary.shipstation.value} <= {"ok", STATUS[kind]}
        if not len(shop.services.faults):
            break
        somebody_tries_again(shop)
        shop.wait(11)
        # Something is always on its way, so that every kind of request comes about.
        shop.edits_note(LAPTOP, "")
        with shop.store.transaction() as tx:
            tx.state.save_text("stores_checked_for", "")

    assert not len(shop.services.faults)
    shop.wait(11)
    assert_the_day_is_done(shop)


@pytest.mark.parametrize("kind", FaultKind)
def test_a_fault_that_lasts_is_named_in_the_summary(busy_shop, kind):
    shop = busy_shop
    for service in ("back_market", "shipstation"):
        shop.services.faults.add(service, kind, times=None, seconds=0)
        writes = len(shop.requests(service, "POST", "PATCH"))

        summary = shop.sync()

        told = {"back_market": summary.back_market, "shipstation": summary.shipstation}
        assert told.pop(service).value == STATUS[kind]
        assert told.popitem()[1].value == "ok"
        if kind is not FaultKind.SLOW:
            assert summary.due >= 1
            assert len(shop.requests(service, "POST", "PATCH")) == writes
        shop.services.faults.clear()
        shop.wait(11)
    assert_the_day_is_done(shop)


# --- waiting -------------------------------------------------------------------------------------


def test_a_time_that_back_market_named_is_kept_by_everybody(busy_shop):
    shop = busy_shop
    shop.services.faults.add("back_market", FaultKind.HTML_403)
    shop.sync()
    shop.forget_requests()

    shop.wait(9)
    summary = shop.sync(at_once=True)
    shop.restart()
    shop.cycle.deliver()
    assert not shop.requests("back_market")
    assert summary.back_market.value == "blocked"
    assert summary.next_try is not None
    assert summary.next_try - shop.clock.now() < timedelta(seconds=61)
    shop.wait(1.1)
    shop.sync(at_once=False)

    assert shop.requests("back_market")
    assert_the_day_is_done(shop)


def test_a_block_in_the_middle_keeps_what_is_left_for_later(busy_shop):
    shop = busy_shop
    shop.services.faults.add("back_market", FaultKind.BOT_CHALLENGE, method="PATCH")
    shop.sync()

    (row,) = shop.outbox(TWO_PHONES)
    assert (row.state, row.error_code) == (EffectState.PENDING, "blocked")
    assert row.not_before is not None
    assert row.not_before > shop.clock.now() + timedelta(minutes=9)
    shop.wait(11)
    assert_the_day_is_done(shop)


def test_what_could_not_be_reached_waits_longer_each_time_unless_somebody_asks(busy_shop):
    shop = busy_shop
    path = f"/ws/orders/{TWO_PHONES}"
    shop.services.faults.add("back_market", FaultKind.SERVER_ERROR, times=None, path_contains=path)

    waits = []
    for _ in range(7):
        shop.sync(at_once=True)
        (row,) = shop.outbox(TWO_PHONES)
        assert row.not_before is not None
        waits.append((row.not_before - shop.clock.now()).total_seconds())
    shop.forget_requests()
    shop.sync(at_once=False)

    for wait, least in zip(waits, (30, 60, 120, 300, 900, 1800, 1800), strict=True):
        assert least <= wait + 1 <= least * 1.2 + 2
    assert not [one for one in shop.requests("back_market") if one.path == path]


def test_refused_credentials_stop_everything_and_a_new_token_sends_it(busy_shop):
    shop = busy_shop
    shop.back_market.tokens.discard(PRACTICE_TOKEN)
    summary = shop.sync_until_idle()
    assert summary.back_market.value == "credentials_refused"
    assert summary.due == 2
    assert not shop.attention(PHONE)

    shop.back_market.tokens.add("bmV3LXRva2Vu")
    shop.token = "bmV3LXRva2Vu"
    shop.restart()

    assert_the_day_is_done(shop)


def test_a_refused_key_of_shipstation_lets_back_market_be_read(busy_shop):
    shop = busy_shop
    credentials = shop.shipstation._api.credentials
    credentials.clear()
    shop.back_market.change_address(PHONE, city="Saint-Malo")

    summary = shop.sync()

    assert summary.shipstation.value == "credentials_refused"
    assert summary.back_market.value == "ok"
    assert summary.counts.changed == 1
    assert not shop.told(TWO_PHONES)
    credentials.add((PRACTICE_API_KEY, PRACTICE_API_SECRET))
    assert_the_day_is_done(shop)


def test_passes_end_although_a_service_limits_us_for_ever(busy_shop):
    shop = busy_shop
    shop.services.faults.add("back_market", FaultKind.RATE_LIMITED, times=None)

    summary = shop.sync_until_idle()

    assert summary.back_market.value == "rate_limited"


def test_passes_end_although_a_service_is_away_for_ever(busy_shop):
    shop = busy_shop
    shop.services.faults.add("shipstation", FaultKind.CUT, times=None)
    began = shop.clock.now()

    summary = shop.sync_until_idle()

    assert summary.shipstation.value == "unreachable"
    assert shop.clock.now() - began < timedelta(minutes=2)


def test_passes_go_on_until_the_grace_time_is_over_when_there_is_time(shop):
    shop.scan(URGENT_PHONE, IMEI)
    shop.sync()
    shop.buys_label(URGENT_PHONE)

    shop.sync_until_idle(timeout_s=200)
    assert not shop.told(URGENT_PHONE)
    shop.sync_until_idle(timeout_s=600)

    assert len(shop.told(URGENT_PHONE)) == 1


def test_the_status_of_the_last_pass_does_not_stick_to_a_delivery_that_went_well(busy_shop):
    shop = busy_shop
    shop.services.faults.add("back_market", FaultKind.CUT)
    assert shop.sync().back_market.value == "unreachable"

    summary = shop.cycle.deliver((PHONE,))

    assert summary.back_market.value == "ok"
    assert summary.counts.accepted == 1


def test_a_pass_that_is_interrupted_leaves_all_as_it_was(busy_shop):
    shop = busy_shop

    def closing(request):
        if request.url.path == f"/ws/orders/{TWO_PHONES}":
            shop.clock.closing = True

    shop.before_request = closing
    with pytest.raises(Interrupted):
        shop.sync()
    shop.clock.closing = False
    shop.before_request = lambda _request: None

    assert [row.state for row in shop.outbox(TWO_PHONES)] == [EffectState.PENDING]
    assert_the_day_is_done(shop)


def test_the_request_budget_of_shipstation_is_kept(shop):
    """Never more than forty in a window, and no 429 at all."""
    for number in range(12):
        shop.edits_note(LAPTOP, f"note {number}")
        if number % 2:
            shop.withdraw(LAPTOP, SERIAL)
        else:
            shop.scan(LAPTOP, SERIAL)
        shop.sync()

    windows: dict[int, list] = {}
    for one in shop.requests("shipstation"):
        assert one.status != 429
        windows.setdefault(int(one.at.timestamp() // 60), []).append(one)
    assert max(len(requests) for requests in windows.values()) <= 40
    assert any(pause > 5 for pause in shop.clock.pauses)


def test_no_request_goes_out_while_shipstation_said_to_wait(shop):
    """The seller's other tools use the budget up behind our back."""
    for number in range(6):
        shop.edits_note(LAPTOP, f"note {number}")
        shop.shipstation.spend(33)
        shop.sync()
        shop.wait(seconds=20)

    refused = [one.at for one in shop.requests("shipstation") if one.status == 429]
    assert refused
    for at in refused:
        window = at.timestamp() // 60
        after = [one for one in shop.requests("shipstation") if one.at > at]
        assert not [one for one in after if one.at.timestamp() // 60 == window]


def test_a_limit_that_comes_all_the_same_is_waited_for(shop):
    shop.scan(URGENT_PHONE, IMEI)
    shop.services.faults.add("shipstation", FaultKind.RATE_LIMITED)
    summary = shop.sync()
    assert summary.shipstation.value == "rate_limited"
    shop.forget_requests()

    shop.sync()
    assert not shop.requests("shipstation")
    shop.sync_until_idle()

    assert shop.note(URGENT_PHONE) == IMEI
    shop.assert_books_agree()


def test_three_orders_without_an_answer_are_enough_to_leave_the_rest_for_later(shop):
    shop.accept(PHONE)
    for number, code in ((URGENT_PHONE, IMEI), (LAPTOP, SERIAL)):
        shop.scan(number, code)
    shop.scan(TWO_PHONES, SECOND_IMEI, THIRD_IMEI)
    shop.sync()
    for number in (URGENT_PHONE, LAPTOP, TWO_PHONES):
        shop.buys_label(number)
    shop.sync()
    shop.wait(6)
    shop.services.faults.add("back_market", FaultKind.LOST_REPLY, times=None, method="POST")

    summary = shop.sync()

    assert summary.back_market.value == "unreachable"
    with shop.store.reading() as tx:
        health = tx.state.health(Service.BACK_MARKET)
    assert health is not None
    assert health.detail
    shop.services.faults.clear()
    shop.sync_until_idle()
    shop.assert_books_agree()
