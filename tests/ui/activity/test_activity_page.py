"""The activity page as the seller uses it, on a real store and a real worker."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget

from bb_desktop.application.activity import PAGE, ActivityKind
from bb_desktop.domain.effects import Effect, EffectKind
from bb_desktop.domain.errors import Service
from bb_desktop.domain.orders import OrderId
from bb_desktop.domain.records import Event, JournalEntry
from bb_desktop.domain.retry import ServiceHealth, ServiceStatus
from bb_desktop.domain.told_time import detail_of
from bb_desktop.ui import icons
from bb_desktop.ui.activity.desk import ActivityDesk
from bb_desktop.ui.activity.filters import KINDS
from bb_desktop.ui.activity.model import ENTRY_ROLE, TOLD_ROLE
from bb_desktop.ui.activity.page import ActivityPage
from bb_desktop.ui.activity.running import RunningWork, rest_seconds
from bb_desktop.ui.activity.sentences import told
from bb_desktop.ui.activity.waiting import OrderLink
from bb_desktop.ui.theme import ThemeChoice
from tests.clock import NOW
from tests.ui.longer import Longer
from tests.ui.pages import APage, heard, show
from tests.ui.room import complaints

IMEI = "356938035643809"
SHOWN = "28\u202f020\u202f682"


@pytest.fixture
def stand(tmp_path, qapp):
    made = APage.begin(tmp_path, qapp)
    yield made
    made.close()


@pytest.fixture
def page(stand):
    made = ActivityPage(
        stand.look,
        stand.clock.now,
        stand.worker,
        ActivityDesk(stand.store, stand.clock, stand.shop),
    )
    yield made
    made.close()


def lines(page):
    model = page.list.lines
    return [model.index(row).data() for row in range(model.rowCount())]


@pytest.mark.parametrize(
    ("seconds", "sentence"),
    [
        (11_400, "The clock of the computer at Bench 1 is 3 h 10 min fast; "),
        (-300, "The clock of the computer at Bench 1 is 5 min slow; "),
        (0, "The clock of the computer at Bench 1 is right again"),
    ],
)
def test_a_computer_whose_clock_is_wrong_is_told_with_its_bench(seconds, sentence):
    detail = detail_of(timedelta(seconds=seconds))

    words = told(JournalEntry(NOW, Event.CLOCK, None, "Bench 1", detail=detail))

    assert words.sentence.startswith(sentence)
    assert words.link == (0, 0)


@pytest.mark.parametrize("event", [one for one in Event if one is not Event.CLOCK])
def test_every_event_is_a_sentence_that_names_its_order(event):
    entry = JournalEntry(NOW, event, OrderId(28020682), "Bench 1", IMEI, "check_digit", IMEI)

    words = told(entry)

    assert SHOWN in words.sentence
    assert words.sentence[slice(*words.link)] == SHOWN
    assert "{" not in words.sentence
    parcel = event in (Event.SHIPPED, Event.VOIDED, Event.ANNOUNCED)
    assert (IMEI in words.sentence) == parcel, "a phone is named by its end, a parcel in full"
    assert not icons.outline(words.icon).isEmpty()


def test_an_event_of_no_order_has_no_link():
    assert told(JournalEntry(NOW, Event.IMPORTED, None, "Bench 1")).link == (0, 0)


def test_what_happened_last_stands_first(page, stand, qtbot):
    stand.writes(Event.IMPORTED)
    stand.writes(Event.SCANNED, subject=IMEI)

    show(page, qtbot, stand)

    assert lines(page) == [
        f"IMEI … 564380\u202f9 recorded for {SHOWN}",
        f"{SHOWN} came in from Back Market",
    ]


def test_nothing_is_read_before_the_page_is_on_the_screen(page, stand, qtbot):
    stand.writes(Event.SCANNED)
    page.refresh()
    stand.idle(qtbot)
    assert not stand.store.askers

    show(page, qtbot, stand)

    assert len(lines(page)) == 1


def test_what_needs_a_person_and_statuses_are_said_in_words_and_not_in_codes():
    order_id = OrderId(28020682)
    stopped = told(
        JournalEntry(NOW, Event.ATTENTION, order_id, "Bench 1", detail="cancelled_after_scan")
    )
    status = told(
        JournalEntry(NOW, Event.STATUS_WRITTEN, order_id, "Bench 1", detail="awaiting_shipment")
    )

    assert "was cancelled at Back Market after its phone was scanned" in stopped.sentence
    assert stopped.sentence[slice(*stopped.link)] == SHOWN
    assert status.sentence.endswith("Awaiting shipment")


def test_what_is_written_meanwhile_comes_on_top_when_the_page_is_told(page, stand, qtbot):
    stand.writes(Event.IMPORTED)
    show(page, qtbot, stand)
    stand.writes(Event.ACCEPTED)

    page.refresh((OrderId(28020682),))
    stand.idle(qtbot)

    assert [one.split(" ", 1)[1] for one in lines(page)] == [
        "accepted at Back Market",
        "came in from Back Market",
    ]


def test_what_was_missed_while_another_page_was_shown_is_read_on_coming_back(page, stand, qtbot):
    show(page, qtbot, stand)
    page.hide()
    stand.writes(Event.ACCEPTED)
    page.refresh()
    stand.idle(qtbot)
    assert lines(page) == []

    page.show()
    stand.idle(qtbot)

    assert len(lines(page)) == 1


def test_scrolling_down_reads_the_journal_to_its_end(page, stand, qtbot):
    stand.writes(*[Event.SCANNED] * (2 * PAGE + 30))
    show(page, qtbot, stand)
    assert page.list.lines.rowCount() == PAGE

    def at_the_end() -> None:
        page.list.scrollToBottom()
        assert page.list.lines.rowCount() == 2 * PAGE + 30

    qtbot.waitUntil(at_the_end, timeout=15_000)
    assert not page.list.lines.canFetchMore(page.list.rootIndex())


def test_a_filter_shows_its_lines_alone_and_a_late_answer_does_not_mix_in(page, stand, qtbot):
    stand.writes(Event.IMPORTED, Event.SCANNED, Event.REFUSED)
    show(page, qtbot, stand)
    page.refresh()

    QTest.mouseClick(page.filters.chips[ActivityKind.PROBLEMS], Qt.MouseButton.LeftButton)
    stand.idle(qtbot)

    model = page.list.lines
    shown = [model.index(row).data(ENTRY_ROLE).event for row in range(model.rowCount())]
    assert shown == [Event.REFUSED]
    assert page.filters.chips[ActivityKind.PROBLEMS].isChecked()


@pytest.mark.parametrize("kind", ActivityKind)
def test_where_nothing_happened_a_sentence_says_so(page, stand, qtbot, kind):
    show(page, qtbot, stand)

    page.choose(kind)
    stand.idle(qtbot)

    assert page.views.currentWidget() is page.nothing
    assert page.nothing.text().endswith(".")
    assert KINDS[kind][1]


def test_a_click_on_the_number_opens_the_order_and_one_beside_it_does_not(page, stand, qtbot):
    stand.writes(Event.IMPORTED)
    show(page, qtbot, stand)
    wanted = heard(page.order_wanted)
    index = page.list.lines.index(0)
    box = page.list.visualRect(index)
    places = [
        QPoint(across, box.center().y())
        for across in range(box.left(), box.right())
        if page.list._delegate.on_link(index, box, QPointF(across, box.center().y()))
    ]
    assert 20 < len(places) < 200

    QTest.mouseClick(
        page.list.viewport(),
        Qt.MouseButton.LeftButton,
        pos=QPoint(box.right() - 3, box.center().y()),
    )
    assert wanted == []
    QTest.mouseClick(page.list.viewport(), Qt.MouseButton.LeftButton, pos=places[len(places) // 2])

    assert wanted == [28020682]


def test_enter_opens_the_order_of_the_line(page, stand, qtbot):
    stand.writes(Event.IMPORTED)
    show(page, qtbot, stand)
    wanted = heard(page.order_wanted)
    page.list.setCurrentIndex(page.list.lines.index(0))

    QTest.keyClick(page.list, Qt.Key.Key_Return)

    assert wanted == [28020682]


def test_what_waits_is_told_with_its_reason_and_its_next_try(page, stand, qtbot):
    with stand.sql.transaction() as tx:
        tx.outbox.add(Effect(EffectKind.WRITE_NOTE, OrderId(28020682)), NOW)
        (leased,) = tx.outbox.claim([EffectKind.WRITE_NOTE], NOW, owner="b", limit=1)
        tx.outbox.postpone(leased, NOW + timedelta(minutes=22), code="unreachable")
        tx.outbox.add(Effect(EffectKind.CREATE, OrderId(5)), NOW)
        (leased,) = tx.outbox.claim([EffectKind.CREATE], NOW, owner="b", limit=1)
        tx.outbox.give_up(leased, code="rejected", detail="No.", now=NOW)

    show(page, qtbot, stand)

    rows = [one.accessibleName() for one in page.side.findChildren(QWidget)]
    when = (NOW + timedelta(minutes=22)).astimezone()
    assert f"1 notes for ShipStation: waits for ShipStation, next try today {when:%H:%M}" in rows
    assert any("given up: look under Attention" in row for row in rows)
    links = {one.text(): one for one in page.side.findChildren(OrderLink)}
    wanted = heard(page.order_wanted)
    links[SHOWN].click()
    assert wanted == [28020682]


def test_jobs_of_a_service_that_does_not_answer_are_not_promised_for_the_next_sync(
    page, stand, qtbot
):
    with stand.sql.transaction() as tx:
        tx.outbox.add(Effect(EffectKind.WRITE_NOTE, OrderId(1)), NOW)
        tx.state.save_health(ServiceHealth(Service.SHIPSTATION, ServiceStatus.UNREACHABLE, NOW))

    show(page, qtbot, stand)

    rows = [one.accessibleName() for one in page.side.findChildren(QWidget)]
    assert "1 notes for ShipStation: waits for ShipStation" in rows
    assert page.side.waiting.summary.text() == "1 waiting to be sent"


def test_what_was_given_up_leads_to_attention(page, stand, qtbot):
    with stand.sql.transaction() as tx:
        tx.outbox.add(Effect(EffectKind.CREATE, OrderId(5)), NOW)
        (leased,) = tx.outbox.claim([EffectKind.CREATE], NOW, owner="b", limit=1)
        tx.outbox.give_up(leased, code="rejected", detail="No.", now=NOW)
    show(page, qtbot, stand)
    asked = []
    page.attention_wanted.connect(lambda: asked.append(True))

    [show_it] = [one for one in page.side.findChildren(QPushButton) if one.text() == "Show"]
    show_it.click()

    assert asked == [True]


def test_the_calls_left_are_counted_down_to_the_next_window(page, stand, qtbot):
    health = ServiceHealth(
        Service.SHIPSTATION,
        ServiceStatus.OK,
        NOW,
        last_good_at=NOW,
        remaining=31,
        window_ends_at=NOW + timedelta(seconds=22),
    )
    with stand.sql.transaction() as tx:
        tx.state.save_health(health)
    show(page, qtbot, stand)
    assert page.side.budgets.calls.text() == "31 of 40 calls left, new ones in 22 s"

    stand.clock.advance(25)
    page.side.budgets.tick()

    assert "not known" in page.side.budgets.calls.text()


# --- for support ---------------------------------------------------------------------------------


def test_the_text_for_support_is_shown_before_it_is_copied(page, stand, qtbot):
    stand.writes(Event.SCANNED, subject=IMEI)
    show(page, qtbot, stand)
    QGuiApplication.clipboard().setText("before")

    page.copy.click()
    stand.idle(qtbot)

    shown = page.support.sheet.toPlainText()
    assert page.views.currentWidget() is page.support
    assert "order 28020682" in shown
    assert IMEI not in shown
    assert QGuiApplication.clipboard().text() == "before"
    page.support.copy.click()
    assert QGuiApplication.clipboard().text() == shown
    page.support.back.click()
    assert page.views.currentWidget() is page.list


def test_a_sync_does_not_take_the_text_for_support_away(page, stand, qtbot):
    stand.writes(Event.SCANNED, subject=IMEI)
    show(page, qtbot, stand)
    page.copy.click()
    stand.idle(qtbot)

    page.refresh()
    stand.idle(qtbot)

    assert page.views.currentWidget() is page.support


# --- the running work ----------------------------------------------------------------------------


def test_a_short_pass_shows_nothing(page, stand, qtbot):
    show(page, qtbot, stand)

    page.begin()
    page.progress("reading_back_market", 1, 2)

    assert not page.side.running.isVisible()
    page.end()


def test_long_work_shows_a_count_and_can_be_cancelled_once(page, stand, qtbot):
    show(page, qtbot, stand)
    asked = []
    page.cancel_wanted.connect(lambda: asked.append(True))
    running = page.side.running

    page.begin()
    page.progress("reading_back_market", 796, 1284)
    qtbot.waitUntil(running.isVisible, timeout=2_000)
    assert running.count.text() == ""
    assert not running.stop.isVisible()
    qtbot.waitUntil(running.stop.isVisible, timeout=5_000)

    assert running.count.text().startswith("796 of 1,284")
    running.stop.click()
    running.stop.click()
    assert asked == [True]
    page.end()
    assert not running.isVisible()
    assert len(page.side.passes) == 1


@pytest.mark.parametrize(
    ("spent_ms", "done", "total", "rest"),
    [(500, 10, 100, None), (4_000, 0, 100, None), (4_000, 40, 100, 6), (9_000, 100, 100, None)],
)
def test_the_rest_of_the_time_is_told_only_when_it_can_be_known(spent_ms, done, total, rest):
    assert rest_seconds(spent_ms, done, total) == rest


def test_work_of_unknown_length_shows_that_it_is_busy(qtbot):
    running = RunningWork()
    qtbot.addWidget(running)
    running.setMinimumSize(1, 1)
    running.begin()
    running.progress("create", 0, 0)

    qtbot.waitUntil(running.isVisible, timeout=2_000)

    assert (running.bar.minimum(), running.bar.maximum()) == (0, 0)
    running.end()


# --- room ----------------------------------------------------------------------------------------


def test_on_a_small_screen_what_waits_stands_behind_a_button(page, stand, qtbot):
    show(page, qtbot, stand, 591, 330)
    assert page.list.parentWidget() is page.views
    assert not page.side.isVisible()

    page.aside.click()

    assert page.side.isVisible()
    assert not page.views.isVisible()
    page.aside.click()
    assert page.views.isVisible()


def test_the_page_is_drawn_in_both_themes(page, stand, qtbot):
    stand.writes(*Event, subject=IMEI)
    show(page, qtbot, stand)

    pictures = []
    for choice in (ThemeChoice.LIGHT, ThemeChoice.DARK):
        stand.look.choose(choice)
        pictures.append(page.grab().toImage())

    assert pictures[0] != pictures[1]
    stand.look.choose(ThemeChoice.LIGHT)
    assert page.list.lines.index(0).data(TOLD_ROLE).sentence


def test_a_broken_database_is_told_and_the_page_lives_on(page, stand, qtbot):
    show(page, qtbot, stand)
    stand.sql.close()

    page.refresh()
    stand.idle(qtbot)

    assert page.trouble.isVisible()
    assert page.trouble.text()


@pytest.fixture
def long_words(qapp):
    """Say everything 40 % longer."""
    translator = Longer()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


@pytest.mark.parametrize("size", [(1250, 690), (611, 330)], ids=["100 %", "200 %"])
def test_longer_words_have_room(long_words, page, stand, qtbot, size):
    stand.writes(*Event, subject=IMEI)
    with stand.sql.transaction() as tx:
        for number in range(30):
            tx.outbox.add(Effect(EffectKind.ANNOUNCE, OrderId(28020682 + number)), NOW)
        tx.outbox.add(Effect(EffectKind.CREATE, OrderId(5)), NOW)
        (leased,) = tx.outbox.claim([EffectKind.CREATE], NOW, owner="b", limit=1)
        tx.outbox.give_up(leased, code="rejected", detail="No.", now=NOW)
    show(page, qtbot, stand, *size)
    tight = {"list": complaints(page)}

    page.aside.setChecked(True)
    qtbot.wait(50)
    tight["what waits"] = complaints(page)
    page.on_copy_wanted()
    stand.idle(qtbot)
    tight["support"] = complaints(page)

    assert {place: found for place, found in tight.items() if found} == {}
