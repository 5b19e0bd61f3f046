from itertools import pairwise
from math import ceil

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bb_desktop.adapters.replies import ServerFault
from bb_desktop.adapters.shipstation.pages import PAGE_SIZES, read_rows
from bb_desktop.domain.errors import Service, UnexpectedReply

QUERY = [("storeId", "7")]


class Listed:
    """A list of so many rows; pages that hold a poisoned position fail."""

    def __init__(self, length, poisoned=(), largest=500, **envelope):
        self.length, self.poisoned, self.largest = length, set(poisoned), largest
        self.envelope = {"total": length, **envelope}
        self.asked = []
        self.down_after = None

    def __call__(self, query):
        asked = dict(query)
        assert asked["storeId"] == "7"
        page, size = int(asked["page"]), int(asked["pageSize"])
        self.asked.append((page, size))
        down = self.down_after is not None and len(self.asked) > self.down_after
        positions = range((page - 1) * size + 1, min(page * size, self.length) + 1)
        if down or self.poisoned & set(positions):
            raise ServerFault("HTTP 500", service=Service.SHIPSTATION)
        size = min(size, self.largest)
        positions = range((page - 1) * size + 1, min(page * size, self.length) + 1)
        return {"rows": list(positions), "page": page, "pages": ceil(self.length / size)} | {
            key: value for key, value in self.envelope.items() if value is not None
        }


def read(listed):
    return read_rows(listed, "rows", QUERY)


@pytest.mark.parametrize("length", [0, 1, 499, 500, 501, 1000, 1234])
def test_a_healthy_list_is_read_in_as_few_pages_as_there_are(length):
    listed = Listed(length)

    rows = read(listed)

    assert rows.found == [(n, n) for n in range(1, length + 1)]
    assert len(listed.asked) == max(ceil(length / 500), 1)


def test_one_poisoned_order_is_skipped_and_the_rest_is_read():
    listed = Listed(700, poisoned=[334])

    rows = read(listed)

    assert rows.poisoned == [334]
    assert [row for _, row in rows.found] == [n for n in range(1, 701) if n != 334]
    assert len(listed.asked) <= 25


@given(
    st.integers(0, 1300),
    st.sets(st.integers(1, 1300), max_size=3),
    st.sampled_from([500, 100, 60, 7]),
    st.booleans(),
)
def test_whatever_is_poisoned_nothing_else_is_lost(length, poisoned, largest, told):
    poisoned = {n for n in poisoned if n <= length}
    start = {1, 2, 3} <= poisoned
    # Parts of a page that only failed as a whole are found through the size that is given.
    listed = Listed(
        length, poisoned, 500 if poisoned else largest, **({} if told else {"total": None})
    )
    if start:
        with pytest.raises(ServerFault):
            read(listed)
        return

    rows = read(listed)

    assert set(rows.poisoned) == poisoned
    assert {row for _, row in rows.found} == set(range(1, length + 1)) - poisoned
    assert all(position == row for position, row in rows.found)


def test_smaller_pages_cover_a_failed_one_exactly():
    for larger, smaller in pairwise(PAGE_SIZES):
        assert larger % smaller == 0


def test_a_service_that_is_down_is_not_taken_for_poisoned_orders():
    listed = Listed(700)
    listed.down_after = 0

    with pytest.raises(ServerFault):
        read(listed)

    assert len(listed.asked) == 8


def test_a_service_that_goes_down_meanwhile_is_noticed_too():
    listed = Listed(1700)
    listed.down_after = 1

    with pytest.raises(ServerFault):
        read(listed)

    assert len(listed.asked) < 25


def test_many_poisoned_orders_end_the_patience():
    with pytest.raises(ServerFault):
        read(Listed(3000, poisoned=range(50, 3000, 50)))


def test_a_service_that_gives_smaller_pages_than_asked_for_loses_nothing():
    rows = read(Listed(250, largest=100))

    assert [row for _, row in rows.found] == list(range(1, 251))


def test_a_list_that_became_shorter_says_so():
    totals = iter([501, 500])

    def page(query):
        number = int(dict(query)["page"])
        return {"rows": [1] * (500 if number == 1 else 1), "total": next(totals), "pages": 2}

    assert read(page).shrunk
    assert not read(Listed(700)).shrunk


def test_a_bare_list_is_a_whole_one():
    assert read(lambda _: [1, 2]).found == [(1, 1), (2, 2)]


@pytest.mark.parametrize("reply", [{}, {"rows": None}, {"orders": []}, "text", None, 3])
def test_what_is_no_list_is_not_understood(reply):
    with pytest.raises(UnexpectedReply, match="usual shape"):
        read(lambda _: reply)


def test_a_list_that_never_ends_is_given_up():
    with pytest.raises(UnexpectedReply, match="does not end"):
        read(lambda _: {"rows": [1] * 500, "total": 10**9, "pages": 10**9})
