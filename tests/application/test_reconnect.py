"""After a credential was replaced: what waited is due in its old order, and reading resumes."""

import copy
from datetime import timedelta

import pytest

from bb_desktop.application.import_orders import CURSOR
from bb_desktop.application.reconnect import (
    ENTERED_AT,
    count_waiting,
    entered_at,
    forget_entered,
    go_on,
    names_kept,
)
from bb_desktop.domain.effects import EffectKind
from bb_desktop.domain.errors import Service, TwoWriters
from bb_desktop.domain.orders import OrderId
from bb_desktop.domain.retry import ServiceStatus
from bb_desktop.practice.faults import FaultKind
from bb_desktop.practice.shop import PRACTICE_TOKEN
from tests.journeys.a_shop import IMEI, PHONE, URGENT_PHONE

MARKET, STATION = Service.BACK_MARKET, Service.SHIPSTATION


def health(shop, service):
    with shop.store.reading() as tx:
        return tx.state.health(service)


def cursor(shop):
    with shop.store.reading() as tx:
        return tx.state.cursor(CURSOR)


def orders_to_accept(shop, count):
    pattern = shop.back_market.order(PHONE)
    numbers = list(range(63_000_000, 63_000_000 + count))
    for number in numbers:
        order = copy.deepcopy(pattern)
        order.update(order_id=number, delivery_note=None)
        order["orderlines"][0].update(id=number + 2_000_000)
        shop.back_market.place_order(order)
    return numbers


def test_what_waited_goes_out_in_the_order_in_which_it_was_asked_for(shop):
    first, second, third = orders_to_accept(shop, 3)
    shop.sync()
    shop.services.faults.add("back_market", FaultKind.UNAUTHORIZED, method="POST", times=None)
    for number in (second, third, first):
        # Each pass fails at the eldest, which has been tried most often by the end.
        shop.accept(number)
        shop.sync()
        shop.wait(1)
    shop.services.faults.clear()
    shop.forget_requests()

    due = go_on(shop.store, shop.clock, MARKET)
    shop.sync()

    told = [int(one.path.rpartition("/")[2]) for one in shop.requests("back_market", "POST")]
    assert due == 3
    assert told == [second, third, first]


def test_reading_begins_again_ten_minutes_before_the_refusal(shop):
    shop.wait(1)
    shop.sync()
    shop.wait(1)
    shop.back_market.tokens.discard(PRACTICE_TOKEN)
    shop.sync()
    noticed = health(shop, MARKET).since

    shop.wait(300)
    go_on(shop.store, shop.clock, MARKET)

    assert cursor(shop) == noticed - timedelta(minutes=10)


def test_reading_never_jumps_ahead(shop):
    before = cursor(shop)
    shop.wait(60)
    shop.back_market.tokens.discard(PRACTICE_TOKEN)
    shop.sync()

    go_on(shop.store, shop.clock, MARKET)

    assert cursor(shop) == before


def test_a_token_that_was_never_refused_leaves_the_reading_where_it_is(shop):
    before = cursor(shop)

    go_on(shop.store, shop.clock, MARKET)

    assert cursor(shop) == before


@pytest.mark.parametrize("kind", [FaultKind.UNAUTHORIZED, FaultKind.HTML_403])
@pytest.mark.parametrize("service", Service)
def test_the_next_pass_asks_at_once_whatever_the_service_said_before(shop, service, kind):
    shop.services.faults.add(service.value, kind)
    shop.sync()
    shop.forget_requests()

    go_on(shop.store, shop.clock, service)
    stands = health(shop, service)
    shop.sync()

    assert (stands.status, stands.not_before, stands.detail) == (ServiceStatus.OK, None, "")
    assert stands.request_id == ""
    assert stands.last_good_at is not None
    assert shop.requests(service.value)


def test_the_other_service_is_left_as_it_stands(shop):
    shop.services.faults.add("shipstation", FaultKind.HTML_403)
    shop.sync()
    before = health(shop, STATION)

    go_on(shop.store, shop.clock, MARKET)

    assert health(shop, STATION) == before


def test_a_new_pair_has_a_budget_of_its_own(shop):
    shop.sync()
    assert health(shop, STATION).remaining is not None

    go_on(shop.store, shop.clock, STATION)

    assert health(shop, STATION).remaining is None


def test_a_new_pair_may_open_another_account_so_its_stores_are_looked_at_before_writing(shop):
    [number] = orders_to_accept(shop, 1)
    shop.sync()
    shop.accept(number)
    shop.cycle.deliver(kinds=frozenset({EffectKind.ACCEPT}))
    shop.shipstation.add_store("My phones", "Back Market")

    go_on(shop.store, shop.clock, STATION)

    # Looked at a moment ago, and sound then.
    with pytest.raises(TwoWriters):
        shop.sync()
    assert shop.shipstation.order_by_number(str(number)) is None


def test_when_a_credential_was_entered_is_noted_and_forgotten_with_it(shop):
    assert entered_at(shop.store) == {MARKET: None, STATION: None}
    go_on(shop.store, shop.clock, MARKET)
    shop.wait(1)
    go_on(shop.store, shop.clock, STATION)

    noted = entered_at(shop.store)
    assert noted[MARKET] == shop.clock.now() - timedelta(minutes=1)
    assert noted[STATION] == shop.clock.now()
    forget_entered(shop.store)
    assert entered_at(shop.store) == {MARKET: None, STATION: None}


def test_the_names_that_a_shop_has_had_in_the_key_store_are_kept_until_it_is_forgotten(shop):
    for name in ("eu", "us", "eu", ""):
        go_on(shop.store, shop.clock, MARKET, kept_as=name)
    assert names_kept(shop.store) == ("eu", "us")

    forget_entered(shop.store)

    assert names_kept(shop.store) == ()


@pytest.mark.parametrize("text", ["yesterday", "2026-11-24T10:00:00"])
def test_a_time_that_makes_no_sense_is_none(shop, text):
    with shop.store.transaction() as tx:
        tx.state.save_text(ENTERED_AT[MARKET], text)

    assert entered_at(shop.store)[MARKET] is None


def test_what_waits_is_counted(shop):
    assert count_waiting(shop.store, shop.clock) == 0
    shop.back_market.tokens.discard(PRACTICE_TOKEN)
    shop.accept(PHONE)
    shop.scan(URGENT_PHONE, IMEI)
    shop.sync()

    assert count_waiting(shop.store, shop.clock) == 1
    assert {row.order_id for row in shop.outbox()} >= {OrderId(PHONE)}
