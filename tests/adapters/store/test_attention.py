from datetime import UTC, datetime, timedelta

from bb_desktop.domain.effects import Effect, EffectKind
from bb_desktop.domain.orders import OrderId
from bb_desktop.domain.records import AttentionItem

NOW = datetime(2026, 11, 24, 10, 0, tzinfo=UTC)
SEVEN = OrderId(7)


def test_what_needs_a_person_is_raised_once_and_keeps_its_time(store):
    item = AttentionItem(SEVEN, "address_incomplete", NOW, "The city is missing.")
    later = AttentionItem(SEVEN, item.code, NOW + timedelta(hours=1), "The ZIP is missing.")
    with store.transaction() as tx:
        assert tx.attention.put(item) is True
        assert tx.attention.put(later) is False

        assert tx.attention.items() == (
            AttentionItem(SEVEN, item.code, NOW, "The ZIP is missing."),
        )


def test_attention_is_taken_away_by_code_or_altogether(store):
    def codes(tx):
        return {(item.order_id, item.code) for item in tx.attention.items()}

    with store.transaction() as tx:
        for order_id, code in (
            (SEVEN, "a"),
            (SEVEN, "b"),
            (OrderId(8), "a"),
            (None, "a"),
            (None, "c"),
        ):
            tx.attention.put(AttentionItem(order_id, code, NOW, ""))
        tx.attention.clear(SEVEN, ["a", "z"])
        assert codes(tx) == {(SEVEN, "b"), (8, "a"), (None, "a"), (None, "c")}
        tx.attention.clear(SEVEN)
        tx.attention.clear(None, ["c"])
        tx.attention.clear(OrderId(8), [])
        assert codes(tx) == {(8, "a"), (None, "a")}


def test_effects_that_were_given_up_stand_among_what_needs_a_person(store):
    with store.transaction() as tx:
        tx.attention.put(AttentionItem(SEVEN, "tracking_missing", NOW, "No number."))
        tx.outbox.add(Effect(EffectKind.CREATE, SEVEN), NOW - timedelta(days=1))
        (leased,) = tx.outbox.claim([EffectKind.CREATE], NOW, owner="bench 1", limit=1)
        given_up_at = NOW + timedelta(minutes=1)
        tx.outbox.give_up(leased, code="rejected", detail="No such store.", now=given_up_at)

        expected = (
            AttentionItem(SEVEN, "tracking_missing", NOW, "No number."),
            AttentionItem(SEVEN, "create_rejected", given_up_at, "No such store."),
        )
        assert tx.attention.items() == tx.attention.items(SEVEN) == expected
        assert tx.attention.items(OrderId(8)) == ()

        tx.outbox.re_arm(SEVEN, NOW)
        assert tx.attention.items() == expected[:1]


ITEM = AttentionItem(SEVEN, "relabelled", NOW, "A new label (1Z1).")


def test_what_was_settled_by_hand_stays_away_while_its_facts_stay(store):
    with store.transaction() as tx:
        tx.attention.put(ITEM)
        tx.attention.answer(ITEM, NOW, later=None)

        assert tx.attention.items() == tx.attention.items(SEVEN) == ()
        assert tx.attention.put(ITEM) is False
        assert tx.attention.items() == ()


def test_other_facts_raise_it_again_with_a_time_of_their_own(store):
    again = AttentionItem(SEVEN, ITEM.code, NOW + timedelta(hours=2), "A new label (1Z2).")
    with store.transaction() as tx:
        tx.attention.put(ITEM)
        tx.attention.answer(ITEM, NOW, later=None)

        assert tx.attention.put(again) is True
        assert tx.attention.items() == (again,)


def test_an_answer_is_given_to_one_code_of_one_order(store):
    with store.transaction() as tx:
        others = (
            AttentionItem(SEVEN, "tracking_unfit", NOW, ITEM.detail),
            AttentionItem(OrderId(8), ITEM.code, NOW, ITEM.detail),
        )
        for item in (ITEM, *others):
            tx.attention.put(item)
        tx.attention.answer(ITEM, NOW, later=None)

        assert tx.attention.items() == others


def test_what_is_put_off_comes_back_at_its_time_and_counts_until_then(store):
    until = NOW + timedelta(hours=1)
    with store.transaction() as tx:
        tx.attention.put(ITEM)
        tx.attention.answer(ITEM, NOW, later=until)

        assert tx.attention.items() == (ITEM,)
        assert tx.attention.unanswered([ITEM], NOW) == ()
        assert tx.attention.unanswered([ITEM], until) == (ITEM,)


def test_other_facts_bring_back_what_was_put_off(store):
    changed = AttentionItem(SEVEN, ITEM.code, NOW, "A new label (1Z2).")
    with store.transaction() as tx:
        tx.attention.put(ITEM)
        tx.attention.answer(ITEM, NOW, later=NOW + timedelta(days=1))

        assert tx.attention.put(changed) is False
        assert tx.attention.unanswered(tx.attention.items(), NOW) == (changed,)


def test_the_last_answer_counts(store):
    with store.transaction() as tx:
        tx.attention.put(ITEM)
        tx.attention.answer(ITEM, NOW, later=None)
        tx.attention.answer(ITEM, NOW, later=NOW + timedelta(hours=1))

        assert tx.attention.items() == (ITEM,)


def test_a_job_given_up_once_more_is_listed_once_more(store):
    def given_up(tx, at):
        tx.outbox.add(Effect(EffectKind.CREATE, SEVEN), at)
        (leased,) = tx.outbox.claim([EffectKind.CREATE], at, owner="bench 1", limit=1)
        tx.outbox.give_up(leased, code="rejected", detail="No such store.", now=at)

    with store.transaction() as tx:
        given_up(tx, NOW)
        [item] = tx.attention.items()
        tx.attention.answer(item, NOW, later=None)
        assert tx.attention.items() == ()

        given_up(tx, NOW + timedelta(minutes=5))
        assert [one.code for one in tx.attention.items()] == ["create_rejected"]


def test_records_that_could_not_be_read_are_answered_one_by_one(store):
    records = [
        AttentionItem(None, "not_understood", NOW, f"Back Market, page {page}: no lines.")
        for page in (1, 2)
    ]
    with store.transaction() as tx:
        tx.attention.answer(records[0], NOW, later=None)

        assert tx.attention.unanswered(records) == (records[1],)

        tx.attention.answer(records[1], NOW, later=None)
        assert tx.attention.unanswered(records) == ()
