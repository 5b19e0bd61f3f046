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
