"""The journal's lines in a window that is open for weeks."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtTest import QAbstractItemModelTester

from bb_desktop.domain.orders import OrderId
from bb_desktop.domain.records import Event, JournalEntry
from bb_desktop.domain.reports import NumberedEntry
from bb_desktop.ui.activity.model import TOLD_ROLE, JournalModel

NOW = datetime(2026, 11, 26, 12, 0, tzinfo=UTC)


def lines(first: int, last: int) -> tuple[NumberedEntry, ...]:
    """Make lines by number, newest first."""
    entry = JournalEntry(NOW, Event.ANNOUNCED, OrderId(7), "Bench 1")
    return tuple(NumberedEntry(number, entry) for number in range(last, first - 1, -1))


def drawn(model: JournalModel) -> None:
    for row in range(model.rowCount()):
        assert model.index(row).data(TOLD_ROLE)


def test_lines_that_come_for_weeks_push_the_oldest_out_which_are_read_again(qapp):
    model = JournalModel()
    model.begin(lines(1, 200), more=False)
    for newest in range(300, 6_001, 100):
        model.put_before(lines(newest - 99, newest))
        drawn(model)

    assert 2_000 <= model.rowCount() < 2_600
    assert len(model._told) < 2_600
    assert model.newest == 6_000
    assert model.canFetchMore(model.index(-1))
    asked: list[int] = []
    model.more_wanted.connect(asked.append)
    model.fetchMore(model.index(-1))
    model.put_behind(lines(1, asked[0] - 1), more=False)

    # Whoever scrolled down to the first line keeps it while others come.
    model.put_before(lines(6_001, 6_400))
    assert model.rowCount() == 6_400


def test_lines_come_and_go_as_qt_wants_it(qapp):
    model = JournalModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    model.begin(lines(1, 2_400), more=False)

    model.put_before(lines(2_401, 2_600))

    assert model.rowCount() == 2_000
    assert tester.model() is model


def test_sentences_of_lines_that_are_not_listed_any_more_are_let_go(qapp):
    model = JournalModel()
    model.begin(lines(1, 200), more=False)
    drawn(model)

    model.begin(lines(150, 300), more=True)

    assert set(model._told) == set(range(150, 201))
