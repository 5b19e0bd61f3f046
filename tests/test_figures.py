"""The table that the benchmarks' figures are kept in."""

from dataclasses import replace

import pytest

from tests.benchmarks import figures as book
from tests.benchmarks.figures import Figure, Figures

WEEKS = Figure(
    "1 Faults by simulation", "seeded weeks", "10,000, 0 broken", "0 broken",
    "test_weeks.py::test_weeks", "2026-11-26", "a desk",
)  # fmt: skip
MEMORY = replace(WEEKS, section="6 Endurance", what="memory", test="test_month.py::test_a_month")


def test_what_was_written_is_read_again():
    rows = [WEEKS, replace(MEMORY, machine="a bench", measured="80 | 90 MB")]

    again = book.read(book.written(rows))

    assert again == [WEEKS, replace(MEMORY, machine="a bench", measured="80 / 90 MB")]


def test_the_columns_of_the_table_stand_below_each_other():
    lines = book.written([WEEKS, MEMORY]).splitlines()

    rows = [line for line in lines if line.startswith("|")]
    assert len(rows) == 4
    assert len({tuple(place for place, sign in enumerate(row) if sign == "|") for row in rows}) == 1


def test_a_run_replaces_only_the_rows_of_its_own_tests():
    fresh = replace(MEMORY, what="memory at its end", measured="91 MB")

    assert book.merged([WEEKS, MEMORY], [fresh]) == [WEEKS, fresh]


def test_rows_are_sorted_by_section():
    assert book.read(book.written([MEMORY, WEEKS])) == [WEEKS, MEMORY]


def test_a_row_goes_when_its_test_is_gone(tmp_path, monkeypatch):
    monkeypatch.setattr(book, "HERE", tmp_path)
    (tmp_path / "test_month.py").write_text("def test_a_month():\n    pass\n")
    path = tmp_path / "RESULTS.md"
    path.write_text(book.written([WEEKS, MEMORY]))

    book.keep([replace(MEMORY, test="test_month.py::test_a_day", what="a day")], path)

    assert [row.what for row in book.read(path.read_text())] == ["a day", "memory"]


def test_the_figure_of_a_test_that_failed_is_printed_and_not_kept():
    measured = Figures()
    measured.add("6 Endurance", "memory", "900 MB", "100 MB")
    (row,) = measured.rows

    assert "test_figures.py::test_the_figure_of_a_test_that_failed" in row.test
    assert "FAILED" in book.printed(measured.rows, [row.test])
    assert measured.to_keep([row.test]) == []
    assert measured.to_keep() == [row]


def test_the_figure_of_a_shortened_run_is_not_kept():
    measured = Figures()
    measured.add("6 Endurance", "memory", "90 MB", "100 MB", keep=False)

    assert measured.to_keep() == []


def test_a_section_that_does_not_exist_is_refused():
    with pytest.raises(ValueError, match="no such section"):
        Figures().add("7 Luck", "days", "many", "some")
