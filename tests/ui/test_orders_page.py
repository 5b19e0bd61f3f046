"""The orders page: what a seller sees, asks for and does there."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QMenu, QWidget

from bb_desktop.application.preferences import Density, Preferences
from bb_desktop.domain.orders import OrderState
from bb_desktop.domain.stage import Stage
from bb_desktop.ui.orders.menus import identifiers_of
from bb_desktop.ui.orders.page import OrdersPage
from bb_desktop.ui.orders.shelves import Arrangement, Shelf, Wanted
from bb_desktop.ui.remembered import Remembered
from bb_desktop.ui.theme import Theme
from bb_desktop.ui.worker import SerialWorker
from tests.builders import a_scan, an_imei
from tests.clock import NOW
from tests.ui.views import a_view

TO_SCAN = a_view(1_000_001, due_in=timedelta(minutes=72))
NEW, OTHER_NEW = (a_view(number, state=OrderState.TO_ACCEPT) for number in (1_000_002, 1_000_003))
SCANNED = a_view(1_000_004, scans=(a_scan(an_imei(1), order_id=1_000_004),), tracking="1Z9")
FINISHED = a_view(1_000_005, state=OrderState.FINISHED, in_shipstation=False)
VIEWS = (TO_SCAN, NEW, OTHER_NEW, SCANNED, FINISHED)


def now():
    return NOW


@pytest.fixture
def remembered(qapp):
    worker = SerialWorker("test")
    yield Remembered(Preferences(), None, worker)
    worker.close(1)


@pytest.fixture
def page(qapp, qtbot, remembered):
    # Not a window of its own, as in the program.
    room = QWidget()
    qtbot.addWidget(room)
    room.resize(1400, 900)
    made = OrdersPage(Theme(qapp), now, remembered, practice=False, parent=room)
    made.resize(1250, 700)
    room.show()
    # Asked for at the end, so that the room lasts as long as the page.
    yield made
    room.close()


def arranged(page, views=VIEWS, **parts):
    """Give what the worker would answer to what the page wants now."""
    counts = dict.fromkeys((*Shelf, *Stage), 0) | parts.pop("counts", {})
    wanted = parts.pop("wanted", page.wanted)
    ids = tuple(view.order_id for view in views)
    return Arrangement(wanted, ids, {view.order_id: view for view in views}, counts, **parts)


@pytest.fixture
def filled(page):
    page.show_arrangement(arranged(page))
    return page


def entry(menu: QMenu, words: str):
    return next(action for action in menu.actions() if action.text() == words)


def test_typing_asks_for_other_rows_before_the_next_key_comes(filled, qtbot):
    with qtbot.waitSignal(filled.wanted_changed, timeout=500) as asked:
        qtbot.keyClicks(filled.search, "elise")

    assert asked.args == [Wanted(words="elise")]


def test_what_the_filter_hides_is_said_and_esc_shows_it_again(filled, qtbot):
    qtbot.keyClicks(filled.search, "elise")
    qtbot.waitUntil(lambda: filled.wanted.words == "elise")
    filled.show_arrangement(arranged(filled, [NEW], hidden=3))
    assert filled.hidden.text() == "3 hidden by the filter · Esc"

    with qtbot.waitSignal(filled.wanted_changed) as asked:
        qtbot.keyClick(filled.search, Qt.Key.Key_Escape)

    assert asked.args == [Wanted()]
    filled.show_arrangement(arranged(filled))
    assert filled.hidden.text() == ""


def test_an_answer_to_an_older_question_is_not_shown(filled, qtbot):
    filled.on_shelf_chosen(Shelf.LATE)

    filled.show_arrangement(arranged(filled, [NEW], wanted=Wanted()))

    assert len(filled.table.orders.order_ids) == len(VIEWS)


def test_several_selected_orders_are_accepted_at_once_and_others_are_left_alone(filled, qtbot):
    filled.table.selectAll()

    filled.menu.fill(TO_SCAN, filled.table.selected_orders)
    with qtbot.waitSignal(filled.accept_wanted) as accepted:
        entry(filled.menu.menu, "Accept 2 orders").trigger()

    assert accepted.args == [(NEW.order_id, OTHER_NEW.order_id)]


def test_a_verb_that_is_closed_says_why(filled):
    filled.menu.fill(TO_SCAN, (TO_SCAN,))
    accept = entry(filled.menu.menu, "Accept")
    assert not accept.isEnabled()
    assert accept.toolTip() == "Order 1\u202f000\u202f001 is accepted already."

    closed = a_view(1_000_009, state=OrderState.NOT_PAID)
    filled.menu.fill(closed, (closed,))
    bench = entry(filled.menu.menu, "Open at the bench")
    assert not bench.isEnabled()
    assert bench.toolTip() == "Order 1\u202f000\u202f009 is not to be packed: Closed."


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Copy order number", "1000004"),
        ("Copy IMEI or serial number", an_imei(1).digits),
        ("Copy parcel number", "1Z9"),
    ],
)
def test_plain_numbers_are_copied(filled, words, expected):
    filled.table.select(SCANNED.order_id)
    filled.menu.fill(SCANNED, (SCANNED,))

    entry(filled.menu.menu, words).trigger()

    assert QGuiApplication.clipboard().text() == expected


def test_the_numbers_of_all_selected_orders_are_copied(filled):
    filled.table.selectAll()

    filled.on_copy_number()

    assert QGuiApplication.clipboard().text().split() == [str(one.order_id) for one in VIEWS]
    filled.on_copy_identifier()
    assert QGuiApplication.clipboard().text() == an_imei(1).digits


def test_what_back_market_holds_is_the_identifier_where_nothing_was_scanned_here():
    assert identifiers_of(a_view(imei="490154203237518")) == ("490154203237518",)


@pytest.mark.parametrize(
    ("words", "where"),
    [("Open in ShipStation", "shipstation"), ("Open in the Back Office", "back_market")],
)
def test_an_order_is_opened_where_it_comes_from(filled, qtbot, words, where):
    filled.table.select(TO_SCAN.order_id)
    filled.menu.fill(TO_SCAN, (TO_SCAN,))

    with qtbot.waitSignal(filled.link_wanted) as link:
        entry(filled.menu.menu, words).trigger()

    assert link.args == [TO_SCAN.order_id, where]


def test_a_menu_that_the_keyboard_asks_for_opens_at_the_current_order(filled, qtbot):
    table = filled.table
    table.menu_wanted.disconnect(filled.menu.on_menu_wanted)
    table.select(SCANNED.order_id)

    with qtbot.waitSignal(table.menu_wanted) as asked:
        table.on_menu_asked(table.rect().bottomRight())

    row = table.visualRect(table.currentIndex())
    assert row.adjusted(0, 0, 0, 1).contains(table.viewport().mapFromGlobal(asked.args[0]))


def columns_shown(page):
    head = page.table.horizontalHeader()
    return [
        page.table.orders.headerData(head.logicalIndex(place), Qt.Orientation.Horizontal)
        for place in range(head.count())
        if not head.isSectionHidden(head.logicalIndex(place))
    ]


def test_columns_are_chosen_and_moved_in_a_menu(filled):
    filled.resize(1400, 700)
    chooser = filled.columns_menu
    chooser.on_about_to_show()
    assert entry(chooser.menu, "Phones").isChecked()
    assert not entry(chooser.menu, "Order").isEnabled()

    entry(chooser.menu, "SKU").trigger()
    entry(chooser.menu, "Phones").trigger()
    chooser.on_about_to_show()
    moves = entry(chooser.menu, "Move a column").menu()
    entry(entry(moves, "Stage").menu(), "To the left").trigger()

    shown = columns_shown(filled)
    assert "SKU" in shown
    assert "Phones" not in shown
    assert shown.index("Stage") < shown.index("Article")
    entry(chooser.menu, "Usual columns").trigger()
    assert columns_shown(filled)[:5] == ["Ship by", "Order", "Article", "Phones", "Stage"]


def test_the_row_height_is_chosen_at_the_end_of_the_head(filled, remembered):
    entry(filled.tools.density.menu(), "Roomy rows").trigger()

    assert remembered.current.density is Density.ROOMY
    assert filled.table.rowHeight(0) == 56


@pytest.mark.parametrize("height", [500, 517, 541, 600])
@pytest.mark.parametrize("density", Density)
def test_no_row_is_cut_at_the_lower_edge(page, remembered, qapp, height, density):
    page.show_arrangement(arranged(page, [a_view(1_000_000 + one) for one in range(60)]))
    remembered.change(density=density)

    page.resize(1250, height)
    qapp.processEvents()

    table = page.table
    assert table.viewport().height() % table.rowHeight(0) == 0
    assert table.viewport().height() > 5 * table.rowHeight(0)


def test_no_row_is_cut_after_another_row_height_was_chosen(page, remembered, qapp):
    page.show_arrangement(arranged(page, [a_view(1_000_000 + one) for one in range(60)]))
    page.resize(1250, 600)
    qapp.processEvents()

    remembered.change(density=Density.COMPACT)

    assert page.table.viewport().height() % page.table.rowHeight(0) == 0


def test_nothing_to_pack_says_when_it_is_looked_again_and_shows_what_was_shipped(page, qtbot):
    counts = {Stage.ANNOUNCED: 37, Shelf.EVERYTHING: 37}
    page.show_arrangement(arranged(page, [], counts=counts))
    page.say_next_look("Next look at Back Market in 38 s.")

    texts = [one.text() for one in page.empty.findChildren(QLabel) if one.isVisible()]
    assert texts[:1] == ["Nothing to pack"]
    assert "Next look at Back Market in 38 s." in texts
    with qtbot.waitSignal(page.wanted_changed) as asked:
        qtbot.mouseClick(page.empty.other, Qt.MouseButton.LeftButton)
    assert asked.args == [Wanted(shelf=Stage.ANNOUNCED)]


def test_a_shop_without_orders_says_so(page):
    page.show_arrangement(arranged(page, []))

    assert page.empty.head.text() == "No orders yet"


def test_words_that_a_chip_does_not_have_are_offered_to_all_orders(page, qtbot):
    page.wanted = Wanted(shelf=Stage.TO_ACCEPT, words="7518")
    page.show_arrangement(arranged(page, [], counts={Shelf.EVERYTHING: 9}))

    with qtbot.waitSignal(page.wanted_changed) as asked:
        qtbot.mouseClick(page.empty.other, Qt.MouseButton.LeftButton)

    assert asked.args == [Wanted(shelf=Shelf.EVERYTHING, words="7518")]


def test_a_reading_that_takes_long_is_shown_and_a_quick_one_is_not(page, qtbot):
    assert page.empty.head.text() == ""

    qtbot.waitUntil(lambda: page.empty.head.text() == "Reading …", timeout=3_000)

    page.show_arrangement(arranged(page, []))
    assert page.empty.head.text() != "Reading …"


def test_the_chips_tell_how_many_and_until_when(page):
    counts = {Shelf.LATE: 1, Shelf.DUE: 12, Shelf.OPEN: 38, Stage.AWAITING_SCAN: 17}
    cutoff = NOW + timedelta(minutes=72)
    page.show_arrangement(arranged(page, counts=counts, cutoff=cutoff))

    names = [
        chip.accessibleName()
        for chip in page.chips.findChildren(type(page.chips._chips[Shelf.OPEN]))
        if chip.isVisible()
    ]

    assert names[:3] == ["Late  1", f"By {cutoff.astimezone():%H:%M}  12", "All open  38"]
    assert "To scan  17" in names


@pytest.mark.parametrize("width", [560, 700, 900, 1250])
def test_no_chip_is_cut_however_narrow_the_page_is(page, qapp, width):
    counts = {shelf: 12_345 for shelf in (*Shelf, *Stage)}
    page.show_arrangement(arranged(page, counts=counts, cutoff=NOW + timedelta(days=3)))
    page.resize(width, 500)
    qapp.processEvents()

    chips = [chip for chip in page.chips._chips.values() if chip.isVisible()]

    assert all(chip.width() >= chip.sizeHint().width() for chip in chips)
    assert page.chips.more.geometry().right() <= page.chips.width()


def test_the_sort_of_last_time_is_asked_for_at_once(qapp, qtbot):
    worker = SerialWorker("test")
    remembered = Remembered(Preferences(sort="-article"), None, worker)

    page = OrdersPage(Theme(qapp), now, remembered, practice=False)
    qtbot.addWidget(page)

    assert page.wanted == Wanted(sort="article", descending=True)
    worker.close(1)


def test_every_control_of_the_page_has_a_name_and_room_for_a_finger(filled):
    for control in (filled.search, filled.tools.density, filled.tools.columns, filled.chips.more):
        assert control.accessibleName()
        assert control.height() >= 32
