"""Which delivery notes went onto paper."""

from datetime import UTC, datetime, timedelta

from bb_desktop.domain.orders import OrderId

NOW = datetime(2026, 11, 24, 10, 0, tzinfo=UTC)


def save(store, order_id, now=NOW):
    with store.transaction() as tx:
        tx.papers.save_printed(OrderId(order_id), now)


def printed_at(store, *order_ids):
    with store.reading() as tx:
        return tx.papers.printed_at(map(OrderId, order_ids))


def test_a_note_that_was_not_printed_is_left_out(store):
    save(store, 7)

    assert printed_at(store, 7, 8) == {OrderId(7): NOW}


def test_the_last_printing_counts(store):
    save(store, 7)
    save(store, 7, NOW + timedelta(hours=1))

    assert printed_at(store, 7) == {OrderId(7): NOW + timedelta(hours=1)}


def test_many_orders_are_asked_for_at_once(store):
    for order_id in (1, 700, 1_400):
        save(store, order_id)

    assert set(printed_at(store, *range(1, 1_500))) == {1, 700, 1_400}


def test_no_orders_have_no_notes(store):
    assert printed_at(store) == {}
