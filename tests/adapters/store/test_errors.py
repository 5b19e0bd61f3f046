import sqlite3
from contextlib import closing

import pytest

from bb_desktop.adapters.store import errors
from bb_desktop.adapters.store.errors import sentence_for


class ServerError(Exception):
    """What a PostgreSQL driver raises, as far as it is looked at."""

    def __init__(self, state, message="no"):
        super().__init__(message)
        self.sqlstate = state


def sqlite_error(*statements):
    with closing(sqlite3.connect(":memory:")) as connection:
        with pytest.raises(sqlite3.Error) as caught:  # noqa: PT012 - the last one fails
            for statement in statements:
                connection.execute(statement)
        return caught.value


@pytest.mark.parametrize(
    ("state", "expected"),
    [
        ("08006", errors.NO_SERVER),
        ("23505", errors.CONTRADICTION),
        ("25006", errors.READING),
        ("28P01", errors.NO_LOGIN),
        ("3D000", errors.NO_SUCH_DATABASE),
        ("40P01", errors.IN_USE),
        ("42501", errors.NO_RIGHT),
        ("53100", errors.FULL),
        ("55P03", errors.IN_USE),
        ("57P01", errors.NO_SERVER),
        ("XX001", errors.DAMAGED),
        ("42P01", "The database did not do what it was asked (SQLSTATE 42P01)."),
    ],
)
def test_a_server_s_errors_are_told_in_a_sentence(state, expected):
    assert str(sentence_for(ServerError(state))) == expected


def test_a_server_s_error_loses_the_row_that_it_quotes():
    error = ServerError("23502", "null value\nDETAIL:  Failing row contains (7, Geheim).")

    sentence_for(error)

    assert str(error) == "null value"


@pytest.mark.parametrize(
    ("statements", "expected"),
    [
        (["CREATE TABLE a (b NOT NULL)", "INSERT INTO a VALUES (NULL)"], errors.CONTRADICTION),
        (["PRAGMA query_only = ON", "CREATE TABLE a (b)"], errors.READ_ONLY),
        (["SELECT * FROM a"], "The database did not do what it was asked (SQLITE_ERROR)."),
    ],
)
def test_sqlite_s_errors_are_told_in_a_sentence(statements, expected):
    assert str(sentence_for(sqlite_error(*statements))) == expected


def test_writing_while_only_reading_is_not_a_read_only_disk():
    error = sqlite_error("PRAGMA query_only = ON", "CREATE TABLE a (b)")

    assert str(sentence_for(error, reading=True)) == errors.READING


def test_a_trigger_speaks_for_itself():
    error = sqlite_error(
        "CREATE TABLE a (b)",
        "CREATE TRIGGER c BEFORE INSERT ON a BEGIN SELECT RAISE(ABORT, 'Not here.'); END",
        "INSERT INTO a VALUES (1)",
    )

    assert str(sentence_for(error)) == "Not here."


def test_an_error_that_nobody_foresaw_is_named_by_its_kind():
    assert "(RuntimeError)" in str(sentence_for(RuntimeError("geheim")))
    assert "geheim" not in str(sentence_for(RuntimeError("geheim")))
