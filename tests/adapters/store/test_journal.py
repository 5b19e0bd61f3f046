from datetime import UTC, datetime

import pytest
from sqlalchemy import create_engine, text
from sqlalchemy.exc import DBAPIError

from bb_desktop.domain.orders import OrderId, OrderRecord
from bb_desktop.domain.records import Event, JournalEntry
from tests.builders import a_scan, an_imei, an_order

NOW = datetime(2026, 11, 24, 10, 0, tzinfo=UTC)
SEVEN = OrderId(7)


def an_entry(order_id=SEVEN, event=Event.SCANNED, **options):
    return JournalEntry(NOW, event, order_id, "bench 1", **options)


def test_entries_come_newest_first(store):
    first = an_entry(subject="490154203237518", detail="imei", replaced="353209110000010")
    second = an_entry(None, Event.REFUSED)
    with store.transaction() as tx:
        tx.journal.add(first)
        tx.journal.add(second)

    with store.reading() as tx:
        assert tx.journal.entries() == (second, first)
        assert tx.journal.entries(limit=1) == (second,)
        assert tx.journal.entries(order_id=SEVEN) == (first,)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE journal SET bench = 'bench 2'",
        "DELETE FROM journal",
        "UPDATE scans SET value = '353209110000028'",
        "UPDATE scans SET kind = 'serial'",
        "UPDATE scans SET order_id = 8",
        "UPDATE scans SET recorded_at = NULL",
        "DELETE FROM scans",
        "UPDATE scans SET withdrawn_at = NULL WHERE order_id = 8",
    ],
)
def test_nobody_can_rewrite_what_was_recorded(store, url, statement):
    with store.transaction() as tx:
        for order_id in (7, 8):
            tx.orders.save(OrderRecord(an_order(order_id)), NOW)
            tx.scans.add(a_scan(an_imei(order_id), order_id=order_id))
        tx.scans.withdraw(OrderId(8), an_imei(8), NOW)
        tx.journal.add(an_entry())
        before = tx.orders.all_facts(), tx.journal.entries()
    engine = create_engine(url)

    with pytest.raises(DBAPIError, match=r"only ever added to|stays as it was read"):  # noqa: SIM117
        with engine.begin() as connection:
            connection.execute(text(statement))

    engine.dispose()
    with store.reading() as tx:
        assert (tx.orders.all_facts(), tx.journal.entries()) == before
