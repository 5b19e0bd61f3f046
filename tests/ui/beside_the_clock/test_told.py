"""What the system is asked to say: each thing once, and no name."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bb_desktop.adapters.store.store import SqlStore
from bb_desktop.domain.errors import Interrupted, Service, StoreError
from bb_desktop.domain.orders import OrderId, OrderRecord
from bb_desktop.domain.records import AttentionItem
from bb_desktop.domain.retry import ServiceHealth, ServiceStatus
from bb_desktop.domain.shop import Shop
from bb_desktop.ui.notifying import NoticesDesk, Notifier
from bb_desktop.ui.times import hour
from tests.builders import an_address, an_order
from tests.clock import NOW, VirtualClock
from tests.ui.a_window import NotOnTheScreen
from tests.ui.habits import health

PATIENCE_MS = 10_000
BUYER = an_address(first_name="Canaria", last_name="Vogelsang", city="Federnhausen")


@pytest.fixture
def store(tmp_path):
    opened = SqlStore.open(f"sqlite:///{tmp_path / 'shop' / 'bb-desktop.db'}")
    yield opened
    opened.close()


@pytest.fixture
def clock():
    return VirtualClock()


@pytest.fixture
def notifier(tray, remembered, worker, store, clock):
    desk = NoticesDesk(NotOnTheScreen(store), clock, Shop())
    made = Notifier(tray, remembered, worker, desk, every_s=0)
    yield made
    made.deleteLater()


def looked(notifier, qtbot) -> None:
    notifier.look()
    qtbot.waitUntil(lambda: not notifier._busy, timeout=PATIENCE_MS)


def test_the_system_says_each_thing_once_and_no_name(notifier, store, clock, desktop, tray, qtbot):
    looked(notifier, qtbot)
    soon = an_order(28020682, ship_by=NOW + timedelta(minutes=90), shipping_address=BUYER)
    with store.transaction() as tx:
        for one in health(back_market=ServiceStatus.CREDENTIALS_REFUSED):
            tx.state.save_health(one)
        tx.orders.save(OrderRecord(soon), NOW)
        tx.orders.save(OrderRecord(an_order(28020683, shipping_address=BUYER)), NOW)
        tx.attention.put(
            AttentionItem(OrderId(28020683), "cancelled_after_scan", NOW, "Vogelsang cancelled.")
        )
    clock.advance(30)

    looked(notifier, qtbot)
    looked(notifier, qtbot)

    said = [" | ".join(words) for words in desktop.said]
    assert len(said) == 4
    assert any("Back Market refused the token" in one for one in said)
    assert any("late within two hours" in one and "28\u202f020\u202f682" in one for one in said)
    assert any("Do not send 28\u202f020\u202f683" in one for one in said)
    assert any("new orders" in one for one in said)
    for word in ("Canaria", "Vogelsang", "Federnhausen"):
        assert word not in "".join(said)


def test_a_busy_bench_does_not_have_the_orders_read_after_every_scan(
    tray, remembered, worker, store, clock, qtbot
):
    reads = []

    class Counting(NoticesDesk):
        def look(self, wanted):
            reads.append(wanted)
            return super().look(wanted)

    made = Notifier(tray, remembered, worker, Counting(store, clock, Shop()))

    for _ in range(5):
        made.look()
        qtbot.waitUntil(lambda: not made._busy, timeout=PATIENCE_MS)

    assert len(reads) == 1


def test_a_refused_token_is_said_within_a_minute(notifier, store, clock, desktop, qtbot):
    looked(notifier, qtbot)
    with store.transaction() as tx:
        for one in health(back_market=ServiceStatus.CREDENTIALS_REFUSED):
            tx.state.save_health(one)

    clock.advance(30)
    looked(notifier, qtbot)

    assert len(desktop.said) == 1


def test_what_the_seller_does_not_want_to_hear_is_not_said(
    notifier, store, remembered, desktop, qtbot
):
    remembered.change(notify_new_orders=False)
    looked(notifier, qtbot)
    with store.transaction() as tx:
        tx.orders.save(OrderRecord(an_order(7)), NOW)

    looked(notifier, qtbot)

    assert desktop.said == []


def missed(count, status, *, offline=False, both=False):
    return tuple(
        ServiceHealth(one, status, NOW, last_good_at=NOW, offline=offline, missed=count)
        if both or one is Service.SHIPSTATION
        else ServiceHealth(one, ServiceStatus.OK, NOW, last_good_at=NOW)
        for one in Service
    )


@pytest.mark.parametrize(
    ("status", "offline", "both", "words"),
    [
        (ServiceStatus.UNREACHABLE, True, True, "There is no internet."),
        (ServiceStatus.UNREACHABLE, True, False, "No connection to ShipStation."),
        (ServiceStatus.UNREACHABLE, False, False, "ShipStation is not working."),
        (ServiceStatus.UNREACHABLE, False, True, "Neither Back Market nor ShipStation is working."),
        (ServiceStatus.BLOCKED, False, False, "The firewall in front of ShipStation"),
        (ServiceStatus.RATE_LIMITED, False, False, "ShipStation wants a pause"),
    ],
)
def test_two_missed_passes_are_told_with_their_cause_and_their_end(
    notifier, store, clock, desktop, qtbot, status, offline, both, words
):
    def stands(found):
        with store.transaction() as tx:
            for one in found:
                tx.state.save_health(one)
        clock.advance(60)
        looked(notifier, qtbot)

    stands(health())
    stands(missed(1, status, offline=offline, both=both))
    assert desktop.said == []

    stands(missed(2, status, offline=offline, both=both))
    stands(missed(3, status, offline=offline, both=both))
    [(headline, sentence)] = desktop.said
    assert headline.startswith("No good sync since ")
    assert sentence.startswith(words)

    stands([replace(one, last_good_at=clock.now()) for one in health()])
    assert desktop.said[1:] == [("The sync works again", "What waited goes out now.")]


def test_passes_that_are_not_completed_are_told_after_the_second_one(notifier, desktop, clock):
    error = StoreError("The disk is full: nothing was written. Make room and try again.")
    notifier.on_pass_failed(error)
    notifier.on_pass_failed(Interrupted())
    assert desktop.said == []

    clock.advance(60)
    notifier.on_pass_failed(error)
    notifier.on_pass_failed(error)
    [(headline, sentence)] = desktop.said
    assert headline == f"No good sync since {hour(NOW)}"
    assert sentence.startswith("The disk is full")

    notifier.on_pass_ended(object())
    notifier.on_pass_ended(object())
    assert [words for words, _ in desktop.said[1:]] == ["The sync works again"]


def test_a_wrong_clock_and_passes_that_say_nothing_are_told_once_each(notifier, desktop):
    for ahead in (timedelta(), timedelta(hours=-3), timedelta(hours=-3, seconds=-1)):
        notifier.on_clock(ahead)
    for silence in (None, "hangs", "hangs", None):
        notifier.on_silent(silence)

    assert [headline for headline, _ in desktop.said] == [
        "This computer's clock is 3 h 0 min slow",
        "Nothing is synced any more",
    ]


def test_who_wants_no_word_of_syncs_hears_none_of_these(notifier, desktop, remembered):
    remembered.change(notify_stale=False)

    notifier.on_clock(timedelta(hours=3))
    notifier.on_silent("hangs")
    for _ in range(3):
        notifier.on_pass_failed(StoreError("The disk is full."))

    assert desktop.said == []


def test_a_database_that_cannot_be_read_does_not_end_the_looking(notifier, store, desktop, qtbot):
    store.close()
    looked(notifier, qtbot)

    looked(notifier, qtbot)

    assert desktop.said == []
