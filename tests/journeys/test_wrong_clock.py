"""A computer whose clock is wrong, or is set while the program runs: nothing is lost by it."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bb_desktop.application import import_orders, watch_shipments
from bb_desktop.application.import_orders import OVERLAP
from bb_desktop.domain.effects import EffectKind
from bb_desktop.domain.errors import Service
from bb_desktop.domain.records import Event
from bb_desktop.domain.retry import ServiceStatus
from bb_desktop.domain.stage import Stage
from bb_desktop.practice.faults import FaultKind
from tests.clock import WrongClock
from tests.journeys.a_shop import IMEI, LAPTOP, SERIAL, URGENT_PHONE, AShop

HOURS = timedelta(hours=1)
DAYS = timedelta(days=1)
SECONDS = timedelta(seconds=5)


class AShopOnAWrongComputer(AShop):
    """A shop whose program goes by a computer's clock that may be wrong."""

    computer: WrongClock | None = None

    @property
    def program_clock(self) -> WrongClock:
        if self.computer is None:
            self.computer = WrongClock(self.clock, timedelta())
        return self.computer

    def set_clock(self, ahead: timedelta) -> None:
        """Set the computer's clock, so far ahead of the time."""
        self.program_clock.computer_ahead = ahead

    def restart(self) -> None:
        """Start the program anew: it knows nothing of the services' time."""
        self.computer = WrongClock(self.clock, self.program_clock.computer_ahead)
        super().restart()

    def health(self, service=Service.BACK_MARKET):
        with self.store.reading() as tx:
            return tx.state.health(service)

    def cursor(self, name):
        with self.store.reading() as tx:
            return tx.state.cursor(name)


@pytest.fixture
def shop(tmp_path, morning):
    made = AShopOnAWrongComputer(tmp_path / "shop", begin=morning)
    yield made
    made.close()


def both_books_change(shop):
    """Let a buyer cancel, and a label be voided: only what was modified tells of either."""
    shop.back_market.cancel_by_buyer(LAPTOP)
    shop.voids_label(URGENT_PHONE)


def a_label(shop):
    """Buy a label; a while later it lies outside of what every reading covers twice."""
    shop.scan(URGENT_PHONE, IMEI)
    shop.sync()
    shop.buys_label(URGENT_PHONE)
    shop.sync()
    shop.wait(180)


@pytest.mark.parametrize("ahead", [3 * HOURS, -3 * HOURS, 400 * DAYS])
def test_what_changed_after_a_pass_by_a_wrong_clock_is_seen_by_the_next(shop, ahead):
    a_label(shop)
    shop.set_clock(ahead)
    shop.restart()
    # One pass, whose first requests are made before anybody knows what time it is.
    shop.sync()
    shop.wait(30)
    both_books_change(shop)
    shop.wait(100)
    shop.set_clock(timedelta())
    shop.restart()

    shop.sync()

    assert shop.facts(LAPTOP).order.called_off
    assert shop.facts(URGENT_PHONE).shipment is None


@pytest.mark.parametrize("ahead", [3 * HOURS, 400 * DAYS])
def test_a_clock_that_is_set_between_two_passes_passes_nothing_over(shop, ahead):
    a_label(shop)
    for jump in (ahead, timedelta(), -ahead, timedelta()):
        shop.set_clock(jump)
        shop.wait(30)
        shop.sync()
    both_books_change(shop)
    shop.wait(30)

    shop.sync()

    assert shop.facts(LAPTOP).order.called_off
    assert shop.facts(URGENT_PHONE).shipment is None


@pytest.mark.parametrize("ahead", [3 * HOURS, -400 * DAYS])
def test_readings_go_on_from_the_services_time_and_read_no_more_than_else(shop, ahead):
    shop.set_clock(ahead)
    shop.restart()
    for _ in range(2):
        shop.sync()
        shop.wait(1)

    for name in (import_orders.CURSOR, watch_shipments.CURSOR):
        behind = shop.clock.now() - shop.cursor(name)
        assert timedelta() <= behind < timedelta(minutes=3)


def test_a_place_to_go_on_from_that_lies_ahead_is_mended(shop):
    """What an earlier version kept while the clock was fast."""
    with shop.store.transaction() as tx:
        for name in (import_orders.CURSOR, watch_shipments.CURSOR):
            tx.state.save_cursor(name, shop.clock.now() + 40 * DAYS)
    shop.back_market.cancel_by_buyer(LAPTOP)
    shop.wait(300)

    shop.sync()
    shop.sync()

    assert shop.facts(LAPTOP).order.called_off
    assert shop.cursor(import_orders.CURSOR) <= shop.clock.now()
    assert shop.cursor(import_orders.CURSOR) > shop.clock.now() - OVERLAP


@pytest.mark.parametrize("ahead", [3 * HOURS, -3 * HOURS])
def test_grace_time_is_as_long_as_ever_when_the_clock_is_set_in_it(shop, ahead):
    shop.packed(URGENT_PHONE, IMEI)
    shop.sync()
    shop.wait(2)
    shop.set_clock(ahead)
    shop.sync()
    assert not shop.told(URGENT_PHONE)
    shop.wait(2.9)
    shop.sync()
    assert not shop.told(URGENT_PHONE)
    shop.wait(0.3)

    shop.sync()

    assert len(shop.told(URGENT_PHONE)) == 1


@pytest.mark.parametrize("ahead", [400 * DAYS])
def test_a_parcel_packed_by_a_fast_clock_is_told_in_minutes_and_not_in_months(shop, ahead):
    """The first scan of the day comes before anybody knows what time it is."""
    shop.sync()
    shop.buys_label(URGENT_PHONE)
    shop.sync()
    shop.set_clock(ahead)
    shop.restart()
    shop.scan(URGENT_PHONE, IMEI)
    for _ in range(8):
        shop.sync()
        shop.wait(1)

    assert len(shop.told(URGENT_PHONE)) == 1
    assert EffectKind.ANNOUNCE not in shop.waiting(URGENT_PHONE)


@pytest.mark.parametrize("ahead", [3 * HOURS])
def test_a_block_noted_by_a_fast_clock_lasts_ten_minutes(shop, ahead):
    shop.set_clock(ahead)
    shop.restart()
    shop.services.faults.add("back_market", FaultKind.HTML_403)
    shop.sync()
    assert shop.health().status is ServiceStatus.BLOCKED
    shop.set_clock(timedelta())
    shop.restart()
    shop.sync()
    shop.wait(9)
    shop.sync()
    assert shop.health().status is ServiceStatus.BLOCKED
    shop.wait(1.1)

    shop.sync()

    known = shop.health()
    assert known.status is ServiceStatus.OK
    assert known.since <= shop.clock.now()


@pytest.mark.parametrize("jump", [3 * HOURS, -400 * DAYS])
def test_a_clock_that_is_set_in_the_middle_of_a_pass_neither_hangs_nor_storms(shop, jump):
    shop.scan(LAPTOP, SERIAL)
    asked = []

    def set_it(request):
        asked.append(request)
        if len(asked) == 3:
            shop.set_clock(jump)

    shop.before_request = set_it
    began = shop.clock.now()

    summary = shop.sync()

    assert summary.good
    assert shop.clock.now() - began < timedelta(minutes=1)
    assert len(asked) < 25
    assert shop.stage(LAPTOP) is Stage.READY_TO_SHIP


def test_the_journal_tells_the_services_time_of_everything(shop):
    shop.set_clock(3 * HOURS)
    shop.restart()
    shop.sync()

    shop.scan(URGENT_PHONE, IMEI)

    [scan] = shop.history(URGENT_PHONE, Event.SCANNED)
    assert abs(scan.at - shop.clock.now()) < SECONDS


@pytest.mark.parametrize("ahead", [3 * HOURS, -3 * HOURS])
def test_a_sync_with_a_time_out_takes_as_long_as_it_may_whatever_the_clock_shows(shop, ahead):
    shop.packed(URGENT_PHONE, IMEI)
    shop.set_clock(ahead)
    shop.restart()
    began = shop.clock.now()

    shop.sync_until_idle(timeout_s=1200)

    assert len(shop.told(URGENT_PHONE)) == 1
    assert shop.clock.now() - began < timedelta(seconds=1200)
