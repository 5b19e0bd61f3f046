"""The attention page: three groups, one sensible action a row, nothing that jumps."""

from datetime import UTC, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from bb_desktop.application.attention_list import About, AttentionEntry
from bb_desktop.application.audit import Comparison
from bb_desktop.domain.concerns import CONCERNS, TWO_WRITERS, Remedy
from bb_desktop.domain.effects import EffectKind
from bb_desktop.domain.identifiers import IdentifierKind
from bb_desktop.domain.orders import OrderId
from bb_desktop.domain.records import AttentionItem
from bb_desktop.ui import theme
from bb_desktop.ui.attention.page import AttentionPage
from bb_desktop.ui.attention.row import tomorrow_morning
from bb_desktop.ui.attention.words import said
from tests.builders import an_imei
from tests.clock import NOW
from tests.ui.longer import Longer

ABOUT = About(
    scanned=(an_imei().digits,),
    registered=an_imei(2).digits,
    line_id=26642483,
    parcel=("6A28204417733", "colissimo"),
    market_parcel="6A28204416987",
    address_gaps=("street", "city"),
    gone_skus=("IP12-64",),
    missing=1,
    status=("on_hold", "awaiting_shipment"),
    ship_by=NOW + timedelta(hours=1),
    other_order=OrderId(28020555),
)
CODES = [
    *(code for code in CONCERNS if code != TWO_WRITERS),
    *(f"{kind.value}_rejected" for kind in EffectKind),
    "announce_not_announced",
    "announce_identifier_not_arrived",
    "announce_identifier_differs",
]


def entry(code, order_id=28020417, *, minutes=10, detail="Refused.", about=ABOUT):
    number = None if order_id is None else OrderId(order_id)
    return AttentionEntry(number, code, NOW - timedelta(minutes=minutes), detail, about)


FREE = entry("cancelled_after_scan")
NOTE = entry("note_not_kept", 28020722)
KNOW = entry("announced_elsewhere", 28020691)
CREATE = entry("create_rejected", 28020701)


@pytest.fixture(scope="module")
def look(qapp):
    return theme.Theme(qapp)


@pytest.fixture
def host(qtbot):
    """A window of a fixed least size, as the page stands in one."""
    made = QWidget()
    made.setMinimumSize(300, 200)
    made.resize(1200, 700)
    qtbot.addWidget(made)
    return made


@pytest.fixture
def page(look, host, qtbot):
    made = AttentionPage(look, lambda: NOW, parent=host)
    made.resize(1200, 700)
    host.show()
    host.activateWindow()
    qtbot.waitExposed(host)
    return made


def row_of(page, item):
    return next(row for row in page.cards if row.item == item)


def texts(page):
    return [one.text() for one in page.findChildren(QLabel) if one.isVisible()]


@pytest.mark.parametrize("code", CODES)
def test_every_code_has_a_sentence_a_second_line_and_a_button(code):
    words = said(entry(code), NOW)

    assert "28\u202f020\u202f417" in words.headline
    assert words.headline.endswith(".")
    assert words.second
    assert words.button
    assert "{" not in f"{words.headline}{words.second}{words.button}"
    assert "–" not in words.headline


@pytest.mark.parametrize("code", CODES)
def test_a_plain_item_is_said_without_the_facts_that_it_lacks(code):
    words = said(AttentionItem(OrderId(28020417), code, NOW, "Refused."))

    assert "{" not in f"{words.headline}{words.second}"


def test_a_laptop_left_without_its_serial_number():
    about = About(missing=2, missing_kind=IdentifierKind.SERIAL)

    words = said(entry("left_without_identifier", about=about), NOW)

    assert words.headline.endswith("left without a serial number.")
    assert words.second.startswith("2 ")


def test_two_bridges_are_told_of_without_an_order():
    words = said(entry(TWO_WRITERS, None, about=About()), NOW)

    assert words.headline.endswith("beside this app.")
    assert words.button == "Sync now"


def test_a_phone_on_two_orders_names_the_other_one():
    words = said(entry("identifier_twice"), NOW)

    assert "28\u202f020\u202f555" in words.second
    assert "–" not in said(AttentionItem(OrderId(7), "identifier_twice", NOW, "")).headline


def test_the_groups_stand_in_the_order_of_what_harms(page):
    page.show_items((KNOW, NOTE, FREE))

    assert [row.item for row in page.cards] == [FREE, NOTE, KNOW]
    shown = texts(page)
    assert shown.index("Stop   1") < shown.index("Today   1") < shown.index("Good to know   1")


def test_the_badge_counts_what_needs_somebody_and_not_what_is_good_to_know(page, qtbot):
    with qtbot.waitSignal(page.badge_changed) as told:
        page.show_items((KNOW, NOTE, FREE))

    assert page.badge == 2
    assert told.args == [2]


def test_nothing_to_do_is_said_with_the_time_of_the_last_look(page):
    page.show_compared(Comparison(NOW, orders=240, differing=0))
    page.show_items((), force=True)

    hour = f"{NOW.astimezone():%H:%M}"
    assert f"Nothing needs you.\nBoth sides compared {hour}: 240 orders" in texts(page)
    assert page.badge == 0


def test_an_order_that_was_deleted_is_made_anew_only_by_its_own_button(page, qtbot):
    page.show_items((entry("deleted_in_shipstation", 28020300), NOTE, CREATE))

    with qtbot.waitSignal(page.retry_wanted) as told:
        qtbot.mouseClick(page.retry_all, Qt.MouseButton.LeftButton)

    assert set(told.args[0]) == {NOTE.order_id, CREATE.order_id}


def test_the_head_says_how_both_sides_were_found(page):
    page.show_items((KNOW, NOTE, FREE))
    assert not page.compared.text()

    page.show_compared(Comparison(NOW, orders=240, differing=3))

    hour = f"{NOW.astimezone():%H:%M}"
    assert page.compared.text() == f"Both sides compared {hour}: 240 orders · 3 do not agree"


@pytest.mark.parametrize(
    ("item", "verb"),
    [
        (FREE, "free"),
        (entry("left_without_identifier"), "bench"),
        (entry("shipped_before_accepted"), "accept"),
        (entry("called_off_after_label"), "shipstation"),
        (entry("relabelled"), "back_market"),
    ],
)
def test_the_button_asks_for_what_helps(page, qtbot, item, verb):
    page.show_items((item,))

    with qtbot.waitSignal(page.action_wanted) as told:
        qtbot.mouseClick(page.cards[0].button, Qt.MouseButton.LeftButton)

    assert told.args == [verb, item.order_id]


def test_what_was_given_up_is_tried_again(page, qtbot):
    page.show_items((CREATE, FREE))

    with qtbot.waitSignal(page.retry_wanted) as told:
        qtbot.mouseClick(row_of(page, CREATE).button, Qt.MouseButton.LeftButton)

    assert told.args == [(CREATE.order_id,)]


def test_all_that_was_given_up_is_tried_again_and_nothing_else(page, qtbot):
    page.show_items((CREATE, NOTE, FREE, KNOW))

    with qtbot.waitSignal(page.retry_wanted) as told:
        qtbot.mouseClick(page.retry_all, Qt.MouseButton.LeftButton)

    assert set(told.args[0]) == {CREATE.order_id, NOTE.order_id}


def test_what_is_good_to_know_is_understood(page, qtbot):
    page.show_items((KNOW,))

    with qtbot.waitSignal(page.done_wanted) as told:
        qtbot.mouseClick(page.cards[0].button, Qt.MouseButton.LeftButton)

    assert told.args == [KNOW]


def test_a_record_that_could_not_be_read_asks_for_a_sync(page, qtbot):
    page.show_items((entry("not_understood", None, about=About()),))

    with qtbot.waitSignal(page.action_wanted) as told:
        qtbot.mouseClick(page.cards[0].button, Qt.MouseButton.LeftButton)

    assert told.args == ["sync", None]
    assert "show" not in page.cards[0].choices


def test_compare_now_asks_for_both_books_to_be_compared(page, qtbot):
    with qtbot.waitSignal(page.action_wanted) as told:
        qtbot.mouseClick(page.compare, Qt.MouseButton.LeftButton)

    assert told.args == ["compare", None]


def test_the_text_for_support_names_order_line_and_both_numbers(page, qtbot):
    page.show_items((entry("identifier_differs"),))

    qtbot.mouseClick(page.cards[0].button, Qt.MouseButton.LeftButton)

    copied = QGuiApplication.clipboard().text()
    for part in ("28020417", "26642483", an_imei().digits, an_imei(2).digits):
        assert part in copied


def test_the_menu_settles_puts_off_shows_and_copies(page, qtbot):
    page.show_items((NOTE,))
    choices = page.cards[0].choices

    with qtbot.waitSignal(page.done_wanted) as done:
        choices["done"].trigger()
    with qtbot.waitSignal(page.later_wanted) as hour:
        choices["hour"].trigger()
    with qtbot.waitSignal(page.later_wanted) as tomorrow:
        choices["tomorrow"].trigger()
    with qtbot.waitSignal(page.order_wanted) as shown:
        choices["show"].trigger()
    choices["copy"].trigger()

    assert done.args == [NOTE]
    assert hour.args == [NOTE, NOW + timedelta(hours=1)]
    assert tomorrow.args == [NOTE, tomorrow_morning(NOW)]
    assert shown.args == [NOTE.order_id]
    assert "IMEI line" in QGuiApplication.clipboard().text()


def test_tomorrow_is_the_next_morning_of_the_sellers_own_clock():
    until = tomorrow_morning(NOW)

    assert until.utcoffset() is not None
    assert until.astimezone(UTC) > NOW
    assert until.astimezone().hour == 7
    assert (until.astimezone().date() - NOW.astimezone().date()).days == 1


def test_rows_that_stay_are_not_made_anew_and_keep_the_focus(page, qtbot):
    page.show_items((FREE, NOTE, KNOW))
    kept = row_of(page, NOTE)
    kept.setFocus()
    assert kept.hasFocus()

    page.show_items((NOTE, KNOW, CREATE))

    assert row_of(page, NOTE) is kept
    assert kept.hasFocus()


def test_when_the_row_that_has_the_focus_goes_its_neighbour_takes_it(page, qtbot):
    page.show_items((FREE, NOTE, KNOW))
    page.cards[1].setFocus()

    page.show_items((FREE, KNOW))

    assert page.cards[1].hasFocus()


def test_the_same_items_change_nothing(page):
    page.show_items((FREE, NOTE))
    before = list(page.cards)

    page.show_items((FREE, NOTE))

    assert page.cards == before


def test_the_keyboard_goes_from_row_to_row_and_presses_the_button(page, qtbot):
    page.show_items((FREE, NOTE, KNOW))
    page.cards[0].setFocus()

    QTest.keyClick(page.cards[0], Qt.Key.Key_Down)
    assert page.cards[1].hasFocus()
    with qtbot.waitSignal(page.retry_wanted):
        QTest.keyClick(page.cards[1], Qt.Key.Key_Return)
    QTest.keyClick(page.cards[1], Qt.Key.Key_Up)

    assert page.cards[0].hasFocus()


def test_a_row_reads_as_what_is_the_matter_what_helps_and_since_when(page):
    page.show_items((FREE,))
    row = page.cards[0]

    assert row.accessibleName().startswith("Order 28\u202f020\u202f417 was cancelled")
    assert "Take the parcel off the bench." in row.accessibleName()
    assert "10 min ago" in row.accessibleDescription()
    assert row.button.accessibleName().startswith("Free the phone: Order")
    assert row.more.accessibleName()


@pytest.fixture
def longer(qapp):
    """Have every text 40 % longer, from before the page is made."""
    translator = Longer()
    qapp.installTranslator(translator)
    yield translator
    qapp.removeTranslator(translator)


def test_texts_that_are_much_longer_are_not_cut_off(longer, page):
    assert_nothing_is_cut_off(page, 631)
    assert_nothing_is_cut_off(page, 1274)


@pytest.mark.parametrize("width", [560, 631, 1274])
def test_no_word_is_cut_off_at_any_width(page, width):
    assert_nothing_is_cut_off(page, width)


def assert_nothing_is_cut_off(page, width):
    page.resize(width, 400)
    # As many as are shown at once, in turn.
    for start in range(0, len(CODES), 25):
        codes = CODES[start : start + 25]
        page.show_items(tuple(entry(code, 28020000 + n) for n, code in enumerate(codes)))
        while {row.item.code for row in page.cards} != set(codes):
            # A few rows at a time.
            QTest.qWait(5)
        for _ in range(6):
            # Rows, groups and the sheet each find their heights in a turn of their own.
            QApplication.processEvents()
        for row in page.cards:
            assert_row_is_whole(page, row)


def assert_row_is_whole(page, row):
    assert row.width() <= page.width()
    for label in row.findChildren(QLabel):
        if label.isVisible() and label.wordWrap():
            assert label.height() >= label.heightForWidth(label.width())
    assert row.button.width() >= row.button.sizeHint().width()
    assert row.button.height() >= theme.CONTROL_HEIGHT
    assert row.more.height() >= theme.CONTROL_HEIGHT


def test_the_list_is_scrolled_no_further_than_it_reaches(page):
    page.show_items((FREE, NOTE, KNOW))
    for _ in range(6):
        QApplication.processEvents()

    assert page._scroll.verticalScrollBar().maximum() == 0


def test_25_rows_are_shown_and_the_rest_is_counted(page, qtbot):
    page.show_items(tuple(entry("note_not_kept", 28000000 + n) for n in range(130)))

    qtbot.waitUntil(lambda: len(page.cards) == 25)
    qtbot.wait(50)
    assert len(page.cards) == 25
    assert "105 more" in texts(page)


def test_a_list_that_comes_all_at_once_is_filled_a_few_rows_at_a_time(page, qtbot):
    items = tuple(entry("note_not_kept", 28000000 + n) for n in range(20))
    page.show_items((*items, FREE))
    first = list(page.cards)

    # The gravest are among the first; the figures are right from the beginning.
    assert 1 < len(first) < 5
    assert first[0].item == FREE
    assert page.badge == 21

    page.show_items((*items[1:], FREE))
    qtbot.waitUntil(lambda: len(page.cards) == 20)
    assert [row.item for row in page.cards] == [FREE, *items[1:]]
    assert page.cards[0] is first[0]


def test_the_first_row_has_the_primary_button(page):
    page.show_items((NOTE, FREE))

    assert [row.button.objectName() for row in page.cards] == ["primary", ""]
    assert row_of(page, FREE).concern.remedy is Remedy.FREE


def test_a_change_of_the_theme_is_followed(page, look):
    page.show_items((FREE, NOTE))

    look.choose(theme.ThemeChoice.DARK)
    QApplication.processEvents()

    heading = page.cards[0].parentWidget().parentWidget().heading
    assert heading.palette().windowText().color().name().upper() == theme.DARK.danger
    look.choose(theme.ThemeChoice.SYSTEM)
