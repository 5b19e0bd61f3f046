"""During a sync rows change, come and go in place; the seller's place in the table stays."""

from __future__ import annotations

import time
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from bb_desktop.domain.orders import OrderId
from bb_desktop.ui.orders.columns import COLUMNS
from bb_desktop.ui.orders.model import ROW_ROLE, SORT_ROLE, OrdersModel
from bb_desktop.ui.orders.table import OrdersTable
from bb_desktop.ui.theme import Theme
from tests.clock import NOW
from tests.ui.views import a_view


def now():
    return NOW


VIEWS = {order_id: a_view(order_id) for order_id in range(1_000_001, 1_000_031)}
CHANGED = {order_id: a_view(order_id, title="changed") for order_id in VIEWS}


@pytest.fixture
def table(qapp, qtbot):
    made = OrdersTable(Theme(qapp), now)
    qtbot.addWidget(made)
    made.resize(900, 400)
    made.show()
    return made


def ids(model: OrdersModel) -> list[int]:
    return [model.index(row, 0).data(ROW_ROLE).order_id for row in range(model.rowCount())]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(
    st.lists(st.sampled_from(sorted(VIEWS)), unique=True),
    st.lists(st.sampled_from(sorted(VIEWS)), unique=True),
    st.sets(st.sampled_from(sorted(VIEWS))),
)
def test_any_rows_become_any_other_rows_by_single_steps(qapp, before, after, changed):
    model = OrdersModel(now)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    model.update([VIEWS[one] for one in before])
    resets: list[None] = []
    model.modelReset.connect(lambda: resets.append(None))

    model.update([CHANGED[one] if one in changed else VIEWS[one] for one in after])

    assert ids(model) == after
    assert resets == []
    for one in set(after) & changed:
        assert model.rows[after.index(one)] is CHANGED[one]
    assert tester.model() is model


def test_selection_and_place_stay_while_rows_come_and_go(table):
    table.replace(list(VIEWS.values()))
    table.select(1_000_015)
    table.verticalScrollBar().setValue(10)
    resets: list[None] = []
    table.orders.modelReset.connect(lambda: resets.append(None))
    rows = [view for order_id, view in VIEWS.items() if order_id not in (1_000_002, 1_000_029)]
    rows[12] = CHANGED[rows[12].order_id]
    moved = rows.pop(20)

    table.orders.update([*rows[:25], moved, *rows[25:], a_view(2_000_000)])

    assert table.current_order.order_id == 1_000_015
    assert [view.order_id for view in table.selected_orders] == [1_000_015]
    assert table.verticalScrollBar().value() in (9, 10)
    assert resets == []


def test_another_filter_keeps_the_current_order_current(table):
    table.replace(list(VIEWS.values()))
    table.select(1_000_020)

    table.replace([VIEWS[1_000_020], VIEWS[1_000_005]])

    assert table.current_order.order_id == 1_000_020


def test_the_most_urgent_order_is_current_when_the_old_one_is_gone(table):
    table.replace(list(VIEWS.values()))
    table.select(1_000_020)

    table.replace([VIEWS[1_000_007], VIEWS[1_000_005]])

    assert table.current_order.order_id == 1_000_007


def test_every_column_says_something_and_sorts_by_something(table):
    table.replace([a_view(1_000_001, quantity=2, due_in=timedelta(minutes=72))])
    model = table.orders
    texts = [model.index(0, column).data() for column in range(len(COLUMNS))]
    sorts = [model.index(0, column).data(SORT_ROLE) for column in range(len(COLUMNS))]

    assert texts == [
        "1 h 12 min",
        "1\u202f000\u202f001",
        "2 × iPhone 11 Pro Max",
        "0/2",
        "To scan",
        "Accepted",
        "Awaiting shipment",
    ]
    assert all(sort is not None for sort in sorts)


def test_a_row_reads_as_one_sentence(table):
    table.replace([a_view(1_000_001, attention=("relabelled",))])

    spoken = table.orders.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)

    assert "Order 1\u202f000\u202f001" in spoken
    assert "To scan" in spoken
    assert "Needs you" in spoken


def test_enter_opens_the_order_that_the_keyboard_is_on(table, qtbot):
    table.replace(list(VIEWS.values()))
    table.select(1_000_003)

    with qtbot.waitSignal(table.opened) as opened:
        qtbot.keyClick(table, Qt.Key.Key_Return)

    assert opened.args == [1_000_003]


def test_letters_do_not_move_the_keyboard_to_another_order(table, qtbot):
    table.replace(list(VIEWS.values()))
    table.select(1_000_003)

    qtbot.keyClicks(table, "1000020")

    assert table.current_order.order_id == 1_000_003


def test_a_third_click_on_a_header_sorts_by_urgency_again(table, qtbot):
    wanted = []
    table.sort_wanted.connect(lambda key, descending: wanted.append((key, descending)))
    header = table.horizontalHeader()

    for section, order in (
        (2, Qt.SortOrder.AscendingOrder),
        (2, Qt.SortOrder.DescendingOrder),
        (-1, Qt.SortOrder.AscendingOrder),
    ):
        header.setSortIndicator(section, order)

    assert wanted == [("article", False), ("article", True), ("", False)]


def test_twenty_thousand_rows_cost_the_screen_no_more_than_a_few_hundred(table, qapp):
    few = [a_view(1_000_000 + number) for number in range(200)]
    many = [few[number % 200] for number in range(20_000)]

    small = quickest(lambda: (table.orders.replace(few), qapp.processEvents()))
    large = quickest(lambda: (table.orders.replace(many), qapp.processEvents()))

    # A hundred times the rows; what is not on the screen must not be looked at one by one.
    assert large < 20 * small


def test_a_sync_that_changed_little_costs_little_among_twenty_thousand_rows(table, qapp):
    one = a_view(1)
    order = one.facts.order
    many = [
        replace(one, facts=replace(one.facts, order=replace(order, order_id=OrderId(number))))
        for number in range(1, 20_001)
    ]
    table.orders.replace(many)
    # The yardstick is one look at every row, which any way of comparing has to take.
    look = quickest(lambda: {row.order_id: place for place, row in enumerate(many)})

    changed = [a_view(1, title="changed"), *many[1:19_000], a_view(30_000), *many[19_001:]]
    took = quickest(lambda: (table.orders.update(changed), table.orders.update(many)))

    assert took < 60 * look


def quickest(action) -> float:
    """Give the least time of a few tries, in seconds: noise only adds."""
    times = []
    for _ in range(3):
        begin = time.perf_counter()
        action()
        times.append(time.perf_counter() - begin)
    return min(times)
