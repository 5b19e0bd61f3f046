"""During a sync rows change, come and go in place; the seller's place in the table stays."""

from __future__ import annotations

import time
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from bb_desktop.application.preferences import Density, Preferences
from bb_desktop.domain.orders import OrderId
from bb_desktop.ui.orders import arranging
from bb_desktop.ui.orders.cell_texts import over_a_weekend
from bb_desktop.ui.orders.columns import COLUMNS, sentence
from bb_desktop.ui.orders.model import FRESH_ROLE, ID_ROLE, SORT_ROLE, OrdersModel
from bb_desktop.ui.orders.table import OrdersTable
from bb_desktop.ui.remembered import Remembered
from bb_desktop.ui.theme import Theme
from bb_desktop.ui.worker import SerialWorker
from tests.clock import NOW
from tests.ui.views import a_view


def now():
    return NOW


VIEWS = {order_id: a_view(order_id) for order_id in range(1_000_001, 1_000_031)}
CHANGED = {order_id: a_view(order_id, title="changed") for order_id in VIEWS}


@pytest.fixture
def remembered(qapp):
    worker = SerialWorker("test")
    yield Remembered(Preferences(), None, worker)
    worker.close(1)


@pytest.fixture
def table(qapp, qtbot, remembered):
    made = OrdersTable(Theme(qapp), now, remembered)
    qtbot.addWidget(made)
    made.resize(900, 400)
    made.show()
    return made


def ids(model: OrdersModel) -> list[int]:
    return [model.index(row, 0).data(ID_ROLE) for row in range(model.rowCount())]


def rows(views):
    """Give views as an arrangement does: numbers in order, and what is read of them."""
    return [view.order_id for view in views], {view.order_id: view for view in views}


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(
    st.lists(st.sampled_from(sorted(VIEWS)), unique=True),
    st.lists(st.sampled_from(sorted(VIEWS)), unique=True),
    st.sets(st.sampled_from(sorted(VIEWS))),
)
def test_any_rows_become_any_other_rows_by_single_steps(qapp, before, after, changed):
    model = OrdersModel(now)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    model.update(*rows([VIEWS[one] for one in before]))
    resets: list[None] = []
    model.modelReset.connect(lambda: resets.append(None))

    model.update(*rows([CHANGED[one] if one in changed else VIEWS[one] for one in after]))

    assert ids(model) == after
    assert resets == []
    for one in set(after) & changed:
        assert model.view_at(after.index(one)) is CHANGED[one]
    assert tester.model() is model


def test_rows_that_went_are_let_go(qapp):
    model = OrdersModel(now)
    model.update(*rows(list(VIEWS.values())))
    stays = next(iter(VIEWS))

    model.update(*rows([VIEWS[stays]]))

    # An order a minute would be a leak in a program that is open for months.
    assert set(model._views) == {stays}


def test_selection_and_place_stay_while_rows_come_and_go(table):
    table.replace(*rows(list(VIEWS.values())))
    table.select(1_000_015)
    table.verticalScrollBar().setValue(10)
    resets: list[None] = []
    table.orders.modelReset.connect(lambda: resets.append(None))
    left = [view for order_id, view in VIEWS.items() if order_id not in (1_000_002, 1_000_029)]
    left[12] = CHANGED[left[12].order_id]
    moved = left.pop(20)

    table.update_rows(*rows([*left[:25], moved, *left[25:], a_view(2_000_000)]))

    assert table.current_order.order_id == 1_000_015
    assert [view.order_id for view in table.selected_orders] == [1_000_015]
    assert table.verticalScrollBar().value() in (9, 10)
    assert resets == []


def test_another_filter_keeps_the_current_order_current(table):
    table.replace(*rows(list(VIEWS.values())))
    table.select(1_000_020)

    table.replace(*rows([VIEWS[1_000_020], VIEWS[1_000_005]]))

    assert table.current_order.order_id == 1_000_020


def test_the_most_urgent_order_is_current_when_the_old_one_is_gone(table):
    table.replace(*rows(list(VIEWS.values())))
    table.select(1_000_020)

    table.replace(*rows([VIEWS[1_000_007], VIEWS[1_000_005]]))

    assert table.current_order.order_id == 1_000_007


def test_every_column_says_something_and_sorts_by_something(table):
    view = a_view(1_000_001, quantity=2, due_in=timedelta(minutes=72), tracking="1Z1", imei="35")
    table.replace(*rows([view]))
    model = table.orders
    texts = {column.key.value: model.index(0, place).data() for place, column in enumerate(COLUMNS)}
    sorts = [model.index(0, place).data(SORT_ROLE) for place in range(len(COLUMNS))]

    assert texts == {
        "ship_by": "1 h 12 min",
        "order": "1\u202f000\u202f001",
        "buyer": "Camille Exemple · FR",
        "article": "2 × iPhone 11 Pro Max",
        "phones": "1/2",
        "stage": "To scan",
        "back_market": "Accepted",
        "shipstation": "Awaiting shipment",
        "created": texts["created"],
        "sku": "002353BR",
        "value": "596.00 EUR",
        "shipper": "UPS",
        "parcel": "1Z1",
        "identifier": "… 35",
        "shipstation_id": "1\u202f000\u202f001",
        "bench": "–",
    }
    assert texts["created"]
    assert sorts.count(None) == 1  # no bench has seen it


def test_a_row_reads_as_one_sentence(table):
    table.replace(*rows([a_view(1_000_001, attention=("relabelled",))]))

    spoken = table.orders.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)

    assert "Order 1\u202f000\u202f001 Camille Exemple" in spoken
    assert "To scan" in spoken
    assert "Needs you" in spoken


def test_enter_opens_the_order_that_the_keyboard_is_on(table, qtbot):
    table.replace(*rows(list(VIEWS.values())))
    table.select(1_000_003)

    with qtbot.waitSignal(table.opened) as opened:
        qtbot.keyClick(table, Qt.Key.Key_Return)

    assert opened.args == [1_000_003]


def test_letters_do_not_move_the_keyboard_to_another_order(table, qtbot):
    table.replace(*rows(list(VIEWS.values())))
    table.select(1_000_003)

    qtbot.keyClicks(table, "1000020")

    assert table.current_order.order_id == 1_000_003


def test_a_third_click_on_a_header_sorts_by_urgency_again(table, qtbot):
    wanted = []
    table.sort_wanted.connect(lambda key, descending: wanted.append((key, descending)))
    header = table.horizontalHeader()

    for section, order in (
        (3, Qt.SortOrder.AscendingOrder),
        (3, Qt.SortOrder.DescendingOrder),
        (-1, Qt.SortOrder.AscendingOrder),
    ):
        header.setSortIndicator(section, order)

    assert wanted == [("article", False), ("article", True), ("", False)]


def test_the_sort_outlives_the_table(table, remembered, qapp, qtbot):
    table.horizontalHeader().setSortIndicator(3, Qt.SortOrder.DescendingOrder)

    again = OrdersTable(Theme(qapp), now, remembered)
    qtbot.addWidget(again)

    assert again.horizontalHeader().sortIndicatorSection() == 3
    assert again.horizontalHeader().sortIndicatorOrder() == Qt.SortOrder.DescendingOrder


def test_rows_that_are_not_read_yet_are_asked_for_when_they_come_into_sight(table, qtbot):
    table.resize(900, 400)
    ids = [OrderId(number) for number in range(1, 5_001)]
    with qtbot.waitSignal(table.page_wanted) as first:
        table.replace(ids, {})
    assert first.args[0][0] == 1
    assert len(first.args[0]) < 100

    with qtbot.waitSignal(table.page_wanted) as later:
        table.verticalScrollBar().setValue(2_000)

    assert 2_005 in later.args[0]
    assert len(later.args[0]) < 100


def test_what_was_read_stands_where_the_grey_bars_were(table, qtbot):
    ids = [OrderId(number) for number in range(1, 501)]
    table.replace(ids, {})
    assert table.current_order is None
    spoken = table.orders.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Reading …"

    with qtbot.waitSignal(table.current_changed) as current:
        table.fill({OrderId(1): a_view(1), OrderId(2): a_view(2)})

    assert current.args == [1]
    assert [view.order_id for view in table.selected_orders] == [1]
    assert table.orders.unread(0, 2) == (3,)


def test_a_new_order_is_marked_for_a_while_and_others_are_not(table, qtbot):
    few = [VIEWS[1_000_001], VIEWS[1_000_002]]
    table.replace(*rows(few))

    table.update_rows(*rows([VIEWS[1_000_003], *few]))

    marks = [table.orders.index(row, 0).data(FRESH_ROLE) for row in range(3)]
    assert marks == [True, False, False]
    table.on_aged()
    assert not table.orders.index(0, 0).data(FRESH_ROLE)


def shown(table):
    return [
        column.key.value
        for column in table.columns
        if not table.isColumnHidden(COLUMNS.index(column))
    ]


def test_columns_leave_by_importance_and_the_usual_ones_come_back(table):
    table.resize(1100, 400)
    usual = ["ship_by", "order", "article", "phones", "stage", "back_market", "shipstation"]
    assert shown(table) == usual

    table.resize(600, 400)

    assert shown(table) == ["ship_by", "order", "article", "stage"]
    table.resize(1100, 400)
    assert shown(table) == usual


def test_the_sellers_columns_are_kept_with_place_and_width(table, remembered, qapp, qtbot):
    table.resize(1300, 400)
    sku = next(column for column in COLUMNS if column.key.value == "sku")
    table.show_column(sku, shown=True)
    table.move_column(sku, -1)
    table.setColumnWidth(COLUMNS.index(sku), 91)

    again = OrdersTable(Theme(qapp), now, remembered)
    qtbot.addWidget(again)
    again.resize(1300, 400)
    again.show()

    assert "sku" in shown(again)
    assert shown(again) == shown(table)
    assert shown(again).index("sku") == shown(again).index("shipstation") - 1
    assert again.columnWidth(COLUMNS.index(sku)) == 91
    again.usual_columns()
    assert "sku" not in shown(again)


def test_the_column_of_order_numbers_may_stand_anywhere(table):
    table.resize(1300, 400)
    order = COLUMNS[1]

    table.move_column(order, 2)

    assert shown(table)[:4] == ["ship_by", "article", "phones", "order"]


@pytest.mark.parametrize(
    ("density", "height"), [("compact", 28), ("comfortable", 42), ("roomy", 56)]
)
def test_rows_are_as_high_as_the_seller_likes_them(table, remembered, density, height):
    table.replace(*rows(list(VIEWS.values())))

    remembered.change(density=Density(density))

    assert table.rowHeight(0) == height
    assert table.rowHeight(7) == height


def test_compact_rows_have_a_column_for_the_buyer(table, remembered):
    table.resize(1300, 400)

    remembered.change(density=Density.COMPACT)

    assert shown(table)[:3] == ["ship_by", "order", "buyer"]


def test_columns_fit_their_words_in_a_wider_font(qapp, remembered):
    stage = next(column for column in COLUMNS if column.key.value == "stage")
    before = arranging.width_of(stage, (), narrow=False, compact=False)
    wide = replace(stage, samples=lambda: ("W" * 20,))

    assert arranging.width_of(wide, (), narrow=False, compact=False) > before


def test_a_hundred_thousand_rows_cost_the_screen_no_more_than_a_few_hundred(table, qapp):
    few, many = range(1, 201), range(1, 100_001)

    small = quickest(lambda: (table.replace(few, {}), qapp.processEvents()))
    large = quickest(lambda: (table.replace(many, {}), qapp.processEvents()))

    # Five hundred times the rows; what is not on the screen must not be looked at one by one.
    assert large < 20 * small


def test_a_sync_that_changed_little_costs_little_among_a_hundred_thousand_rows(table, qapp):
    many = [OrderId(number) for number in range(1, 100_001)]
    table.replace(many, {OrderId(1): a_view(1)})
    # The yardstick is one look at every row, which any way of comparing has to take.
    look = quickest(lambda: {order_id: place for place, order_id in enumerate(many)})

    changed = [OrderId(300), *many[:299], *many[300:320], OrderId(200_000), *many[321:]]
    news = {OrderId(1): a_view(1, title="changed")}
    took = quickest(lambda: (table.update_rows(changed, news), table.update_rows(many, {})))

    assert took < 10 * look


@pytest.mark.parametrize(
    ("now_on", "due_on", "between"),
    [(27, 28, True), (27, 30, True), (23, 26, False), (28, 29, True), (29, 30, False)],
)
def test_a_weekend_before_the_deadline_is_seen(now_on, due_on, between):
    # November 2026: the 27th is a Friday, the 30th a Monday.
    begin = datetime(2026, 11, now_on, 12, tzinfo=UTC)
    view = a_view(due_in=datetime(2026, 11, due_on, 13, tzinfo=UTC) - NOW)

    assert over_a_weekend(view, begin) is between
    assert ("A weekend lies before the deadline." in sentence(view, begin)) is between


def quickest(action) -> float:
    """Give the least time of a few tries, in seconds: noise only adds."""
    times = []
    for _ in range(3):
        begin = time.perf_counter()
        action()
        times.append(time.perf_counter() - begin)
    return min(times)
