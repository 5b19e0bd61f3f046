from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bb_desktop.adapters.store.outbox import LEASE
from bb_desktop.domain.effects import Effect, EffectKind, EffectState
from bb_desktop.domain.orders import OrderId

NOW = datetime(2026, 11, 24, 10, 0, tzinfo=UTC)
NOTE = EffectKind.WRITE_NOTE
SEVEN = OrderId(7)


def ask(store, order_id=SEVEN, kind=NOTE, *, at=NOW, not_before=None):
    with store.transaction() as tx:
        tx.outbox.add(Effect(kind, order_id, not_before), at)


def claim(store, *, at=NOW, kinds=(NOTE,), limit=100, owner="bench 1", **options):
    with store.transaction() as tx:
        return tx.outbox.claim(kinds, at, owner=owner, limit=limit, **options)


def claim_one(store, **options):
    (leased,) = claim(store, **options)
    return leased


def settle(store, leased, *, at=NOW):
    with store.transaction() as tx:
        tx.outbox.settle(leased, at)


def postpone(store, leased, until, code="", detail=""):
    with store.transaction() as tx:
        tx.outbox.postpone(leased, until, code=code, detail=detail)


def give_up(store, leased, *, code="rejected", detail="No such order.", at=NOW):
    with store.transaction() as tx:
        tx.outbox.give_up(leased, code=code, detail=detail, now=at)


def the_row(store, order_id=SEVEN):
    with store.reading() as tx:
        (row,) = tx.outbox.rows(order_id=order_id, unfinished_only=False)
        return row


def due(store, at=NOW):
    with store.reading() as tx:
        return tx.outbox.count_due(at), tx.outbox.next_due(at)


def test_an_effect_that_was_delivered_is_done(store):
    ask(store)

    leased = claim_one(store)
    settle(store, leased)

    assert (leased.kind, leased.order_id, leased.revision, leased.attempts) == (NOTE, SEVEN, 1, 1)
    assert the_row(store).state is EffectState.DONE
    assert due(store) == (0, None)
    with store.reading() as tx:
        assert tx.outbox.rows() == ()


def test_asking_twice_is_one_effect(store):
    ask(store)
    ask(store)

    assert claim_one(store).revision == 2
    assert claim(store) == ()


def test_what_is_asked_for_during_the_delivery_is_delivered_afterwards(store):
    ask(store)
    leased = claim_one(store)
    ask(store)
    assert claim(store) == ()

    settle(store, leased)

    assert the_row(store).state is EffectState.PENDING
    assert due(store) == (1, NOW)
    again = claim_one(store)
    assert (again.revision, again.attempts) == (2, 1)
    settle(store, again)
    assert the_row(store).state is EffectState.DONE


def test_a_grace_time_that_is_asked_for_during_the_delivery_is_kept(store):
    ask(store)
    leased = claim_one(store)
    ask(store, not_before=NOW + timedelta(minutes=5))

    settle(store, leased)

    assert due(store) == (0, NOW + timedelta(minutes=5))


def test_an_effect_that_was_done_is_done_again_when_asked_for_again(store):
    ask(store)
    settle(store, claim_one(store))

    ask(store, at=NOW + timedelta(hours=1), not_before=NOW + timedelta(hours=2))

    row = the_row(store)
    assert (row.state, row.attempts) == (EffectState.PENDING, 0)
    assert row.asked_at == NOW + timedelta(hours=1)
    assert row.not_before == NOW + timedelta(hours=2)


def test_a_grace_time_moves_when_the_effect_is_asked_for_again(store):
    ask(store, not_before=NOW + timedelta(minutes=5))

    ask(store, not_before=NOW + timedelta(minutes=8))

    assert the_row(store).not_before == NOW + timedelta(minutes=8)


def test_asking_again_does_not_hurry_a_retry(store):
    ask(store)
    until = NOW + timedelta(minutes=15)
    postpone(store, claim_one(store), until, "unreachable")

    ask(store)

    assert the_row(store).not_before == until
    assert claim(store) == ()


def test_an_effect_waits_for_its_grace_time_even_when_everything_is_tried_at_once(store):
    ask(store, not_before=NOW + timedelta(minutes=5))

    assert claim(store, at_once=True) == ()
    assert due(store) == (0, NOW + timedelta(minutes=5))
    assert claim_one(store, at=NOW + timedelta(minutes=5)).attempts == 1


@pytest.mark.parametrize(
    ("code", "taken"),
    [
        ("unreachable", 1),
        ("credentials_refused", 1),
        ("rate_limited", 0),
        ("blocked", 0),
        ("", 0),
    ],
)
def test_at_once_takes_what_waits_for_a_service_but_keeps_the_time_that_it_named(
    store, code, taken
):
    ask(store)
    postpone(store, claim_one(store), NOW + timedelta(minutes=10), code)

    assert claim(store) == ()
    assert len(claim(store, at_once=True)) == taken


def test_what_waits_for_a_service_counts_as_due(store):
    until = NOW + timedelta(minutes=10)
    for order_id, code in ((1, "unreachable"), (2, "blocked"), (3, "")):
        ask(store, OrderId(order_id))
        postpone(store, claim_one(store), until, code)

    assert due(store) == (2, until)
    assert due(store, until) == (3, until)


def test_what_is_being_delivered_counts_as_due_and_comes_back_when_the_bench_dies(store):
    ask(store)
    claim_one(store)

    assert due(store) == (1, NOW + LEASE)


def test_a_retry_keeps_its_attempts_and_its_reason(store):
    ask(store)
    postpone(store, claim_one(store), NOW, "unreachable", "Back Market did not answer")

    row = the_row(store)

    assert (row.attempts, row.error_code) == (1, "unreachable")
    assert row.error_detail == "Back Market did not answer"
    assert claim_one(store).attempts == 2


def test_a_lease_that_ran_out_goes_to_another_bench(store):
    ask(store)
    lost = claim_one(store, owner="bench 1")

    assert claim(store, at=NOW + LEASE - timedelta(seconds=1), owner="bench 2") == ()
    taken = claim_one(store, at=NOW + LEASE, owner="bench 2")

    assert (taken.effect_id, taken.attempts) == (lost.effect_id, 2)


def test_a_bench_that_lost_its_lease_changes_nothing_any_more(store):
    ask(store)
    lost = claim_one(store, owner="bench 1")
    claim_one(store, at=NOW + LEASE, owner="bench 2")
    before = the_row(store)

    settle(store, lost)
    postpone(store, lost, NOW, "unreachable")
    give_up(store, lost)

    assert the_row(store) == before


def test_a_late_reply_cannot_close_what_a_person_asked_to_try_again(store):
    ask(store)
    lost = claim_one(store, owner="bench 1")
    give_up(store, claim_one(store, at=NOW + LEASE, owner="bench 2"))
    with store.transaction() as tx:
        assert tx.outbox.re_arm(SEVEN, NOW) == 1
    again = claim_one(store, owner="bench 2")
    assert again.attempts == lost.attempts

    settle(store, lost)

    assert the_row(store).state is EffectState.LEASED


def test_leases_of_a_dead_bench_are_given_back(store):
    for order_id in (1, 2):
        ask(store, OrderId(order_id))
        claim_one(store, owner="bench 1")
    ask(store, OrderId(3))
    claim_one(store, owner="bench 2")

    with store.transaction() as tx:
        assert tx.outbox.release("bench 1") == 2

    assert [one.order_id for one in claim(store)] == [1, 2]


def test_what_was_given_up_waits_for_a_person(store):
    ask(store)

    give_up(store, claim_one(store), code="rejected", detail="The state is not allowed.")

    row = the_row(store)
    assert (row.state, row.error_code) == (EffectState.ATTENTION, "rejected")
    assert row.error_detail == "The state is not allowed."
    assert due(store) == (0, None)
    assert claim(store, at=NOW + timedelta(days=9), at_once=True) == ()


def test_trying_again_begins_anew(store):
    ask(store)
    give_up(store, claim_one(store))

    with store.transaction() as tx:
        assert tx.outbox.re_arm(SEVEN, NOW) == 1
        assert tx.outbox.re_arm(SEVEN, NOW) == 0

    row = the_row(store)
    assert (row.state, row.attempts, row.error_code) == (EffectState.PENDING, 0, "")


def test_what_was_asked_for_while_it_was_given_up_is_tried_first(store):
    ask(store)
    leased = claim_one(store)
    ask(store)

    give_up(store, leased)

    row = the_row(store)
    assert (row.state, row.attempts, row.error_code) == (EffectState.PENDING, 0, "")


def test_a_postponed_effect_is_postponed_even_if_asked_for_meanwhile(store):
    ask(store)
    leased = claim_one(store)
    ask(store)

    postpone(store, leased, NOW + timedelta(minutes=1), "unreachable")

    assert claim(store) == ()
    assert claim_one(store, at_once=True).revision == 2


def test_dropping_forgets_what_is_pending_or_given_up_and_leaves_a_delivery_alone(store):
    ask(store, OrderId(1))
    ask(store, OrderId(2))
    give_up(store, claim_one(store, order_ids=[OrderId(2)]))
    ask(store, OrderId(3))
    leased = claim_one(store, order_ids=[OrderId(3)])

    with store.transaction() as tx:
        for order_id in (1, 2, 3, 4):
            tx.outbox.drop(NOTE, OrderId(order_id))

    with store.reading() as tx:
        assert [row.order_id for row in tx.outbox.rows()] == [leased.order_id]


def test_kinds_go_out_in_the_order_asked_for_and_the_oldest_first(store):
    for seconds, (kind, order_id) in enumerate(
        [(NOTE, 1), (NOTE, 2), (EffectKind.CREATE, 3), (EffectKind.ANNOUNCE, 4)]
    ):
        ask(store, OrderId(order_id), kind, at=NOW + timedelta(seconds=seconds))

    later = NOW + timedelta(minutes=1)
    first = claim(store, at=later, kinds=(EffectKind.CREATE, NOTE), limit=2)
    rest = claim(store, at=later, kinds=(EffectKind.CREATE, NOTE), limit=2)

    assert [one.order_id for one in first] == [3, 1]
    assert [one.order_id for one in rest] == [2]


def test_only_the_orders_asked_for_are_claimed_however_many(store):
    for order_id in (1, 2, 70_001):
        ask(store, OrderId(order_id))

    wanted = [OrderId(number) for number in range(2, 70_000)]
    taken = claim(store, order_ids=wanted)

    assert [one.order_id for one in taken] == [2]
    assert claim(store, order_ids=[]) == ()


def test_nothing_is_claimed_where_nothing_is_wanted(store):
    ask(store)

    assert claim(store, kinds=()) == ()
    assert claim(store, limit=0) == ()


class Undone(Exception):
    """Ends an example without keeping it."""


STEPS = st.lists(
    st.sampled_from(("ask", "claim", "settle", "postpone", "give_up", "release", "re_arm", "wait")),
    max_size=40,
)


def walk(tx, steps):
    """Go through the steps and check after each that what is wanted still stands somewhere."""
    # Wanted is what was asked for after the last delivery that was closed had begun.
    wanted, now, leases, delivering = False, NOW, [], None
    for step in steps:
        match step:
            case "ask":
                tx.outbox.add(Effect(NOTE, SEVEN), now)
                wanted, delivering = True, None
            case "claim":
                for leased in tx.outbox.claim([NOTE], now, owner="bench 1", limit=1):
                    leases.append(leased)
                    delivering = leased
            case "settle" if leases:
                # Lost leases too: a bench does not know what became of its own.
                closed = leases[0] if len(leases) % 2 else leases[-1]
                tx.outbox.settle(closed, now)
                wanted = wanted and closed != delivering
            case "postpone" if leases:
                tx.outbox.postpone(leases[-1], now + timedelta(minutes=1), code="unreachable")
            case "give_up" if leases:
                tx.outbox.give_up(leases[-1], code="rejected", detail="No.", now=now)
            case "release":
                tx.outbox.release("bench 1")
            case "re_arm":
                tx.outbox.re_arm(SEVEN, now)
            case "wait":
                now += timedelta(minutes=6)
        states = {row.state for row in tx.outbox.rows(unfinished_only=False)}
        assert not wanted or states - {EffectState.DONE}
    raise Undone


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=STEPS)
def test_nothing_that_was_asked_for_is_ever_lost(file_store, steps):
    with pytest.raises(Undone), file_store.transaction() as tx:
        walk(tx, steps)


def test_a_lease_of_another_revision_settles_nothing(store):
    ask(store)
    leased = claim_one(store)

    settle(store, replace(leased, revision=leased.revision + 1))

    assert the_row(store).state is EffectState.LEASED


def test_what_waits_for_a_service_can_be_woken_as_if_it_had_never_been_tried(store):
    waits = {7: "credentials_refused", 8: "unreachable", 9: "rate_limited", 10: "blocked"}
    for place, (order_id, code) in enumerate(waits.items()):
        ask(store, OrderId(order_id), at=NOW + timedelta(seconds=place))
        for _ in range(5 - place):
            leased = claim_one(store, order_ids=[order_id], at_once=True)
            postpone(store, leased, NOW, code=code, detail="No.")
        leased = claim_one(store, order_ids=[order_id], at_once=True)
        postpone(store, leased, NOW + timedelta(hours=1), code=code, detail="No.")

    with store.transaction() as tx:
        woken = tx.outbox.wake([NOTE])

    leased = claim(store)
    assert woken == len(waits)
    assert [(one.order_id, one.attempts) for one in leased] == [(7, 1), (8, 1), (9, 1), (10, 1)]
    assert the_row(store).error_code == ""


def test_waking_leaves_alone_what_waits_for_nothing_of_the_kind(store):
    later = NOW + timedelta(minutes=5)
    ask(store, SEVEN, not_before=later)
    ask(store, OrderId(8), EffectKind.ANNOUNCE)
    postpone(store, claim_one(store, kinds=[EffectKind.ANNOUNCE]), later, code="unreachable")
    ask(store, OrderId(9))
    give_up(store, claim_one(store))

    with store.transaction() as tx:
        assert tx.outbox.wake([NOTE]) == 0

    assert the_row(store).not_before == later
    assert the_row(store, OrderId(8)).not_before == later
    assert the_row(store, OrderId(9)).state is EffectState.ATTENTION


def test_a_late_reply_cannot_close_what_was_woken(store):
    ask(store)
    late = claim_one(store)
    postpone(store, late, NOW, code="unreachable")
    with store.transaction() as tx:
        tx.outbox.wake([NOTE])
    claim_one(store)

    settle(store, late)

    assert the_row(store).state is EffectState.LEASED
