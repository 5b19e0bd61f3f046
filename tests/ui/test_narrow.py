"""On a usual screen at 200 % there are 683 by 384 pixels: what is left is read in full there."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QWidget

from bb_desktop.application.queries import StatusView
from bb_desktop.domain.errors import Service
from bb_desktop.domain.order_sort import OrderSort
from bb_desktop.domain.retry import ServiceHealth, ServiceStatus
from bb_desktop.ui import pieces, theme, times
from bb_desktop.ui.banner import Banner, Banners, Notice
from bb_desktop.ui.bench.code_words import together
from bb_desktop.ui.language import LANGUAGES, Language
from bb_desktop.ui.orders.cells import PADDING
from bb_desktop.ui.orders.columns import COLUMNS as COLUMNS_OF_ORDERS
from bb_desktop.ui.orders.panel_actions import PanelActions
from bb_desktop.ui.papers.viewer import NoteViewer
from bb_desktop.ui.settings.products_table import COLUMNS, ProductsTable
from bb_desktop.ui.status import Deadlines, StatusLine
from tests.clock import NOW
from tests.ui.longer import Longer
from tests.ui.views import a_view

WIDTH = 683
OFFLINE = ServiceStatus.UNREACHABLE


@pytest.fixture
def look(qapp):
    return theme.Theme(qapp)


@pytest.fixture
def window(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(WIDTH, 384)
    made.show()
    return made


@pytest.fixture
def longer(qapp):
    translator = Longer()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


def everything_wrong(line: StatusLine) -> StatusLine:
    health = tuple(
        ServiceHealth(one, OFFLINE, NOW, offline=True, last_good_at=NOW) for one in Service
    )
    last = NOW - timedelta(minutes=22)
    line.show_status(StatusView(health, due=2, waiting=2, attention=0, last_good_at=last))
    line.show_deadlines(Deadlines(late=1, due=12, cut_off=NOW + timedelta(hours=1)))
    line.resize(WIDTH, 34)
    return line


@pytest.mark.usefixtures("longer")
def test_the_status_line_cuts_no_word_when_everything_is_wrong_at_once(look, window, qapp):
    line = everything_wrong(StatusLine(look, lambda: NOW, "Bench 1", window))
    line.show()
    qapp.processEvents()
    troubled = (line.synced, *line.services.values(), line.late)

    assert all(part.isVisible() for part in troubled)
    assert all(part.width() >= part.sizeHint().width() for part in troubled)
    assert line.late.geometry().right() <= WIDTH


def test_an_age_that_grows_while_nothing_else_happens_is_not_cut_either(look, window, qapp):
    now = [NOW]
    line = StatusLine(look, lambda: now[0], "Bench 1", window)
    calm = tuple(ServiceHealth(one, ServiceStatus.OK, NOW, last_good_at=NOW) for one in Service)
    line.show_status(StatusView(calm, due=0, waiting=0, attention=0, last_good_at=NOW))
    line.show_deadlines(Deadlines(late=1, due=12, cut_off=NOW + timedelta(hours=1)))
    line.show()
    line.resize(line.minimumSizeHint().width(), 34)

    now[0] += timedelta(minutes=22)
    line.on_tick()
    qapp.processEvents()

    assert line.synced.words.startswith("No good sync since ")
    assert line.synced.width() >= line.synced.sizeHint().width()
    assert line.late.geometry().right() <= line.width()


def test_where_one_banner_has_to_do_it_is_the_one_that_only_a_person_can_mend(look, window):
    banners = Banners(look, window)
    banners.set_short(short=True)
    banners.say("back_market", Notice("caution", "The firewall blocked this connection."))
    banners.say("shipstation", Notice("danger", "ShipStation refused the key.", verb="key"))

    [shown] = banners.findChildren(Banner)[-1:]

    assert shown.notice.verb == "key"
    assert "+1 more" in shown.findChildren(type(pieces.label("")))[-1].text()


@pytest.mark.usefixtures("longer")
@pytest.mark.parametrize("practice", [False, True])
def test_no_verb_of_an_order_is_cut_where_its_panel_is_a_page(look, window, qapp, practice):
    actions = PanelActions(look, practice=practice, parent=window)
    actions.as_page(is_page=True)
    actions.show_view(a_view())
    actions.resize(606, 90)
    actions.show()
    qapp.processEvents()
    buttons = [actions.main, actions.paper, actions.shipstation, actions.buy, actions.void]
    shown = [button for button in buttons if button.isVisible()]

    assert shown == [actions.main, actions.paper, actions.shipstation]
    assert all(button.width() >= button.sizeHint().width() for button in shown)
    assert actions.more.geometry().right() <= actions.width()


def test_the_practice_desks_verbs_are_in_the_menu_of_a_page(look, qtbot):
    actions = PanelActions(look, practice=True)
    qtbot.addWidget(actions)
    actions.show_view(a_view(7))
    actions.as_page(is_page=True)

    with qtbot.waitSignal(actions.practice_wanted) as wanted:
        actions.choices["buy"].trigger()

    assert wanted.args == ["buy_label", "7"]
    assert not actions.choices["void"].isVisible()
    actions.as_page(is_page=False)
    assert not actions.choices["buy"].isVisible()
    assert not actions.buy.isHidden()


@pytest.mark.parametrize("spoken", LANGUAGES)
def test_the_time_of_a_deadline_is_never_cut_in_the_narrowest_column(qapp, spoken):
    language = Language()
    language.use(language.reading(spoken)())
    try:
        column = next(one for one in COLUMNS_OF_ORDERS if one.key is OrderSort.SHIP_BY)
        letters = QFontMetrics(theme.font("caption"))
        tomorrow = NOW + timedelta(days=1)
        needed = max(
            letters.horizontalAdvance(times.brief_clock(moment, NOW)) for moment in (NOW, tomorrow)
        )
    finally:
        language.end()

    assert needed <= column.narrow - 2 * PADDING


def test_a_delivery_note_opens_no_larger_than_the_screen(look, qtbot):
    viewer = NoteViewer(look)
    qtbot.addWidget(viewer)
    room = viewer.screen().availableSize()

    assert viewer.width() <= max(room.width(), viewer.minimumWidth())
    assert viewer.height() <= max(room.height(), viewer.minimumHeight())


@pytest.mark.usefixtures("longer")
def test_the_headings_of_the_products_have_room_in_any_language(look, qtbot):
    table = ProductsTable(look)
    qtbot.addWidget(table)
    head = table.horizontalHeader()
    letters = QFontMetrics(theme.font("caption_strong"))

    for place, column in enumerate(COLUMNS):
        words = table.products.headerData(place, head.orientation())
        if head.sectionResizeMode(place) is not head.ResizeMode.Stretch:
            assert head.sectionSize(place) > letters.horizontalAdvance(words), column.words


def test_letters_that_became_smaller_with_the_window_stay_so_in_another_theme(look, qtbot):
    words = pieces.label("How do orders reach ShipStation today?", "display")
    qtbot.addWidget(words)
    words.show()
    words.setFont(theme.font("title"))

    try:
        look.choose(theme.ThemeChoice.DARK)
        assert words.font().pixelSize() == theme.TYPE_SCALE["title"][0]
    finally:
        look.choose(theme.ThemeChoice.SYSTEM)


def test_a_word_keeps_off_the_icon_before_it_and_is_still_called_by_its_name(qtbot):
    made = pieces.beside_icon(pieces.beside_icon(pieces.button("Compare now", "")))
    qtbot.addWidget(made)

    assert made.text() == " Compare now"
    assert made.accessibleName() == "Compare now"


@pytest.mark.parametrize(
    ("parts", "told"),
    [
        (("Scan again.", "", "Read: 1"), "Scan again. Read: 1"),
        (("Wrong phone?", "Scan the right one."), "Wrong phone? Scan the right one."),
        (("Bench 2", "Read: 1"), "Bench 2\u00a0· Read: 1"),
        (("", "Read: 1"), "Read: 1"),
    ],
)
def test_sentences_beside_each_other_need_no_mark_between_them(parts, told):
    assert together(*parts) == told
