"""Leases: every bench sees which one has an order open."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from bb_desktop.adapters.store.store import SqlStore
from bb_desktop.domain.orders import OrderId
from bb_desktop.domain.units import BenchLease

NOW = datetime(2026, 11, 24, 10, 0, tzinfo=UTC)
SEVEN, EIGHT = OrderId(7), OrderId(8)


def a_lease(bench="bench 1", order_id=SEVEN, since=NOW, minutes=10):
    return BenchLease(order_id, bench, since, since + timedelta(minutes=minutes))


def take(store, *leases):
    for lease in leases:
        with store.transaction() as tx:
            tx.benches.take(lease)


def leave(store, order_id, bench):
    with store.transaction() as tx:
        tx.benches.leave(order_id, bench)


def holder(store, order_id=SEVEN, now=NOW):
    with store.reading() as tx:
        return tx.benches.holder(order_id, now)


def test_an_order_that_no_bench_opened_is_free(store):
    assert holder(store) is None


def test_every_bench_sees_who_has_an_order_open(store, url):
    take(store, a_lease())
    other = SqlStore.open(url)

    assert holder(other) == a_lease()
    assert holder(other, EIGHT) is None
    other.close()


def test_a_bench_takes_over_what_another_one_has_open(store):
    theirs, ours = a_lease("bench 2"), a_lease("bench 1", since=NOW + timedelta(minutes=1))
    take(store, theirs, ours)

    assert holder(store, now=ours.since) == ours


def test_a_bench_whose_order_was_taken_over_does_not_close_it(store):
    take(store, a_lease("bench 2"), a_lease("bench 1"))
    leave(store, SEVEN, "bench 2")

    assert holder(store) == a_lease("bench 1")


def test_an_order_that_its_bench_closed_is_free(store):
    take(store, a_lease(), a_lease(order_id=EIGHT))
    leave(store, SEVEN, "bench 1")
    leave(store, SEVEN, "bench 1")

    assert holder(store) is None
    assert holder(store, EIGHT) == a_lease(order_id=EIGHT)


def test_a_lease_of_a_silent_bench_ends_by_itself(store):
    lease = a_lease()
    take(store, lease)

    assert holder(store, now=lease.until - timedelta(microseconds=1)) == lease
    assert holder(store, now=lease.until) is None


def test_a_bench_that_says_again_that_it_is_there_keeps_the_order(store):
    lease = a_lease()
    longer = replace(lease, until=lease.until + timedelta(minutes=10))
    take(store, lease, longer)

    assert holder(store, now=lease.until) == longer


def test_leases_that_ended_long_ago_do_not_pile_up(store):
    take(store, a_lease(), a_lease(order_id=EIGHT, since=NOW + timedelta(days=1)))

    # Even a clock that goes wrong does not bring the old one back.
    assert holder(store, now=NOW) is None


def test_what_all_benches_have_open_is_listed_by_bench_and_by_how_long(store):
    later = a_lease("bench 1", EIGHT, since=NOW + timedelta(minutes=2))
    theirs = a_lease("bench 2", OrderId(9))
    ended = a_lease("bench 1", OrderId(10), minutes=1)
    take(store, theirs, later, a_lease("bench 1"), ended)

    with store.reading() as tx:
        assert tx.benches.listed(later.since) == (a_lease("bench 1"), later, theirs)
