from datetime import UTC, datetime

import pytest
from sqlalchemy import create_engine, event, text
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


def written(store, *events):
    with store.transaction() as tx:
        for number, event in enumerate(events):
            tx.journal.add(an_entry(event=event, subject=str(number)))


def test_the_journal_is_turned_page_by_page_and_nothing_is_told_twice(store):
    written(store, *[Event.SCANNED] * 7)

    with store.reading() as tx:
        first = tx.journal.page(limit=3)
        second = tx.journal.page(before=first[-1].entry_id, limit=3)
        third = tx.journal.page(before=second[-1].entry_id, limit=3)

    told = [one.entry.subject for one in (*first, *second, *third)]
    assert told == ["6", "5", "4", "3", "2", "1", "0"]


def test_a_page_of_some_events_holds_only_those_newest_first(store):
    written(store, Event.SCANNED, Event.IMPORTED, Event.REFUSED, Event.SCANNED, Event.SHIPPED)

    with store.reading() as tx:
        page = tx.journal.page({Event.SCANNED, Event.REFUSED}, limit=2)
        rest = tx.journal.page({Event.SCANNED, Event.REFUSED}, before=page[-1].entry_id)
        newer = tx.journal.page({Event.SCANNED}, after=rest[-1].entry_id)

    assert [one.entry.subject for one in page] == ["3", "2"]
    assert [one.entry.subject for one in rest] == ["0"]
    assert [one.entry.subject for one in newer] == ["3"]


def test_a_page_of_no_events_or_no_lines_is_empty(store):
    written(store, Event.SCANNED)

    with store.reading() as tx:
        assert tx.journal.page(()) == ()
        assert tx.journal.page(limit=0) == ()


def test_a_page_of_the_journal_is_found_by_index_however_long_it_is(file_store, file):
    statements = []
    with file_store.reading() as tx:
        connection = tx.journal._connection
        event.listen(
            connection, "before_cursor_execute", lambda *told: statements.append(told[2:4])
        )
        tx.journal.page({Event.REFUSED, Event.ATTENTION}, before=50)
        tx.journal.page(before=50)
        tx.journal.reports.stopped(NOW, NOW)
        tx.journal.reports.told(NOW, NOW)
        asked = list(statements)
        plans = [
            row[3]
            for statement, values in asked
            for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", values)
        ]

    # A walk through the subqueries' own few rows is no walk through a table.
    walked = [step for step in plans if step.startswith("SCAN") and "anon" not in step]
    assert walked == [step for step in walked if "USING INTEGER PRIMARY KEY" in step]
    assert any("ix_journal_event_entry_id" in step for step in plans)
