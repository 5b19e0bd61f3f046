"""The mark beside the clock, messages of the system, closing, and the daily copy."""

import subprocess
import sys
import textwrap
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget

from bb_desktop.adapters.preferences_file import PreferencesFile
from bb_desktop.adapters.store.store import SqlStore
from bb_desktop.domain.errors import Interrupted, Service, StoreError
from bb_desktop.domain.household import Drive
from bb_desktop.domain.orders import OrderId, OrderRecord
from bb_desktop.domain.records import AttentionItem
from bb_desktop.domain.retry import ServiceHealth, ServiceStatus
from bb_desktop.domain.shop import Shop
from bb_desktop.ui import theme
from bb_desktop.ui.banner import Notice
from bb_desktop.ui.closing import Closing, ClosingQuestion
from bb_desktop.ui.housekeeping import Housekeeping
from bb_desktop.ui.notifying import NoticesDesk, Notifier
from bb_desktop.ui.remembered import Remembered
from bb_desktop.ui.times import hour
from bb_desktop.ui.tray import Tray, TrayState, mark_of, tray_state
from bb_desktop.ui.worker import SerialWorker
from tests.builders import an_address, an_order
from tests.clock import NOW, VirtualClock
from tests.ui.a_window import NotOnTheScreen
from tests.ui.habits import BROKEN, AHousehold, Desktop
from tests.ui.longer import Longer
from tests.ui.room import complaints

PATIENCE_MS = 10_000
BUYER = an_address(first_name="Canaria", last_name="Vogelsang", city="Federnhausen")


@pytest.fixture
def look(qapp):
    made = theme.Theme(qapp)
    yield made
    made.deleteLater()


@pytest.fixture
def worker():
    made = SerialWorker("reading")
    yield made
    made.close(5)


@pytest.fixture
def remembered(tmp_path, worker, qapp):
    file = PreferencesFile(tmp_path)
    made = Remembered(file.load(), file, worker)
    yield made
    made.deleteLater()


@pytest.fixture
def desktop(qapp):
    return Desktop()


@pytest.fixture
def tray(look, desktop):
    made = Tray(look, icon=desktop)
    yield made
    made.close()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def health(**statuses):
    found = {one.value: ServiceStatus.OK for one in Service} | statuses
    return tuple(
        ServiceHealth(Service(name), status, since=NOW, last_good_at=NOW)
        for name, status in found.items()
    )


# --- the mark ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("statuses", "attention", "state"),
    [
        ({}, 0, TrayState.CALM),
        ({}, 3, TrayState.ATTENTION),
        ({"shipstation": ServiceStatus.UNREACHABLE}, 3, TrayState.OFFLINE),
        ({"shipstation": ServiceStatus.RATE_LIMITED}, 0, TrayState.CALM),
        (
            {
                "back_market": ServiceStatus.CREDENTIALS_REFUSED,
                "shipstation": ServiceStatus.UNREACHABLE,
            },
            3,
            TrayState.CREDENTIALS,
        ),
    ],
)
def test_the_mark_shows_what_matters_most(statuses, attention, state):
    assert tray_state(health(**statuses), attention) is state


@pytest.mark.parametrize("colours", [theme.LIGHT, theme.DARK])
@pytest.mark.parametrize("size", [16, 22, 48])
def test_every_state_looks_different_without_its_colours_too(qapp, colours, size):
    def grey(state):
        image = mark_of(state, colours).pixmap(size, size).toImage()
        return bytes(image.pixelColor(x, y).lightness() for y in range(size) for x in range(size))

    assert len({grey(state) for state in TrayState}) == len(TrayState)


def test_the_mark_says_its_state_in_words(tray, desktop):
    tray.show_state(TrayState.ATTENTION, 3)
    assert "3" in desktop.toolTip()

    tray.show_state(TrayState.CREDENTIALS)
    assert "refused" in desktop.toolTip()


@pytest.mark.parametrize(
    ("text", "signal"),
    [
        ("Show the window", "window_wanted"),
        ("Open bench", "bench_wanted"),
        ("Sync now", "sync_wanted"),
        ("Quit", "quit_wanted"),
    ],
)
def test_the_menu_leads_back_and_out(tray, qtbot, text, signal):
    [action] = [one for one in tray.menu.actions() if one.text() == text]

    with qtbot.waitSignal(getattr(tray, signal), timeout=1_000):
        action.trigger()


def test_a_click_brings_the_window_back_and_the_other_button_does_not(tray, desktop, qtbot):
    with qtbot.waitSignal(tray.window_wanted, timeout=1_000):
        desktop.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)

    with qtbot.assertNotEmitted(tray.window_wanted):
        desktop.activated.emit(QSystemTrayIcon.ActivationReason.Context)


def test_a_message_that_is_clicked_leads_to_its_page(tray, desktop, qtbot):
    tray.tell("3 new orders", "28 020 682", "orders", urgent=False)

    with qtbot.waitSignal(tray.page_wanted, timeout=1_000) as clicked:
        desktop.messageClicked.emit()

    assert clicked.args == ["orders"]


def test_where_the_system_has_no_such_place_nothing_is_missed(look):
    # The tests' own desktop has none.
    tray = Tray(look)

    tray.show()
    tray.show_state(TrayState.OFFLINE)

    assert not tray.available
    assert not tray.tell("3 new orders", "", "orders", urgent=False)
    tray.close()


# --- messages ----------------------------------------------------------------------------------


@pytest.fixture
def store(tmp_path):
    opened = SqlStore.open(f"sqlite:///{tmp_path / 'shop' / 'bb-desktop.db'}")
    yield opened
    opened.close()


@pytest.fixture
def clock():
    return VirtualClock()


@pytest.fixture
def notifier(tray, remembered, worker, store, clock):
    desk = NoticesDesk(NotOnTheScreen(store), clock, Shop())
    made = Notifier(tray, remembered, worker, desk, every_s=0)
    yield made
    made.deleteLater()


def looked(notifier, qtbot) -> None:
    notifier.look()
    qtbot.waitUntil(lambda: not notifier._busy, timeout=PATIENCE_MS)


def test_the_system_says_each_thing_once_and_no_name(notifier, store, clock, desktop, tray, qtbot):
    looked(notifier, qtbot)
    soon = an_order(28020682, ship_by=NOW + timedelta(minutes=90), shipping_address=BUYER)
    with store.transaction() as tx:
        for one in health(back_market=ServiceStatus.CREDENTIALS_REFUSED):
            tx.state.save_health(one)
        tx.orders.save(OrderRecord(soon), NOW)
        tx.orders.save(OrderRecord(an_order(28020683, shipping_address=BUYER)), NOW)
        tx.attention.put(
            AttentionItem(OrderId(28020683), "cancelled_after_scan", NOW, "Vogelsang cancelled.")
        )
    clock.advance(30)

    looked(notifier, qtbot)
    looked(notifier, qtbot)

    said = [" | ".join(words) for words in desktop.said]
    assert len(said) == 4
    assert any("Back Market refused the token" in one for one in said)
    assert any("late within two hours" in one and "28\u202f020\u202f682" in one for one in said)
    assert any("Do not send 28\u202f020\u202f683" in one for one in said)
    assert any("new orders" in one for one in said)
    for word in ("Canaria", "Vogelsang", "Federnhausen"):
        assert word not in "".join(said)


def test_a_busy_bench_does_not_have_the_orders_read_after_every_scan(
    tray, remembered, worker, store, clock, qtbot
):
    reads = []

    class Counting(NoticesDesk):
        def look(self, wanted):
            reads.append(wanted)
            return super().look(wanted)

    made = Notifier(tray, remembered, worker, Counting(store, clock, Shop()))

    for _ in range(5):
        made.look()
        qtbot.waitUntil(lambda: not made._busy, timeout=PATIENCE_MS)

    assert len(reads) == 1


def test_a_refused_token_is_said_within_a_minute(notifier, store, clock, desktop, qtbot):
    looked(notifier, qtbot)
    with store.transaction() as tx:
        for one in health(back_market=ServiceStatus.CREDENTIALS_REFUSED):
            tx.state.save_health(one)

    clock.advance(30)
    looked(notifier, qtbot)

    assert len(desktop.said) == 1


def test_what_the_seller_does_not_want_to_hear_is_not_said(
    notifier, store, remembered, desktop, qtbot
):
    remembered.change(notify_new_orders=False)
    looked(notifier, qtbot)
    with store.transaction() as tx:
        tx.orders.save(OrderRecord(an_order(7)), NOW)

    looked(notifier, qtbot)

    assert desktop.said == []


def missed(count, status, *, offline=False, both=False):
    return tuple(
        ServiceHealth(one, status, NOW, last_good_at=NOW, offline=offline, missed=count)
        if both or one is Service.SHIPSTATION
        else ServiceHealth(one, ServiceStatus.OK, NOW, last_good_at=NOW)
        for one in Service
    )


@pytest.mark.parametrize(
    ("status", "offline", "both", "words"),
    [
        (ServiceStatus.UNREACHABLE, True, True, "There is no internet."),
        (ServiceStatus.UNREACHABLE, True, False, "No connection to ShipStation."),
        (ServiceStatus.UNREACHABLE, False, False, "ShipStation is not working."),
        (ServiceStatus.UNREACHABLE, False, True, "Neither Back Market nor ShipStation is working."),
        (ServiceStatus.BLOCKED, False, False, "The firewall in front of ShipStation"),
        (ServiceStatus.RATE_LIMITED, False, False, "ShipStation wants a pause"),
    ],
)
def test_two_missed_passes_are_told_with_their_cause_and_their_end(
    notifier, store, clock, desktop, qtbot, status, offline, both, words
):
    def stands(found):
        with store.transaction() as tx:
            for one in found:
                tx.state.save_health(one)
        clock.advance(60)
        looked(notifier, qtbot)

    stands(health())
    stands(missed(1, status, offline=offline, both=both))
    assert desktop.said == []

    stands(missed(2, status, offline=offline, both=both))
    stands(missed(3, status, offline=offline, both=both))
    [(headline, sentence)] = desktop.said
    assert headline.startswith("No good sync since ")
    assert sentence.startswith(words)

    stands([replace(one, last_good_at=clock.now()) for one in health()])
    assert desktop.said[1:] == [("The sync works again", "What waited goes out now.")]


def test_passes_that_are_not_completed_are_told_after_the_second_one(notifier, desktop, clock):
    error = StoreError("The disk is full: nothing was written. Make room and try again.")
    notifier.on_pass_failed(error)
    notifier.on_pass_failed(Interrupted())
    assert desktop.said == []

    clock.advance(60)
    notifier.on_pass_failed(error)
    notifier.on_pass_failed(error)
    [(headline, sentence)] = desktop.said
    assert headline == f"No good sync since {hour(NOW)}"
    assert sentence.startswith("The disk is full")

    notifier.on_pass_ended(object())
    notifier.on_pass_ended(object())
    assert [words for words, _ in desktop.said[1:]] == ["The sync works again"]


def test_a_wrong_clock_and_passes_that_say_nothing_are_told_once_each(notifier, desktop):
    for ahead in (timedelta(), timedelta(hours=-3), timedelta(hours=-3, seconds=-1)):
        notifier.on_clock(ahead)
    for silence in (None, "hangs", "hangs", None):
        notifier.on_silent(silence)

    assert [headline for headline, _ in desktop.said] == [
        "This computer's clock is 3 h 0 min slow",
        "Nothing is synced any more",
    ]


def test_who_wants_no_word_of_syncs_hears_none_of_these(notifier, desktop, remembered):
    remembered.change(notify_stale=False)

    notifier.on_clock(timedelta(hours=3))
    notifier.on_silent("hangs")
    for _ in range(3):
        notifier.on_pass_failed(StoreError("The disk is full."))

    assert desktop.said == []


def test_a_database_that_cannot_be_read_does_not_end_the_looking(notifier, store, desktop, qtbot):
    store.close()
    looked(notifier, qtbot)

    looked(notifier, qtbot)

    assert desktop.said == []


# --- closing -----------------------------------------------------------------------------------


class Window(QWidget):
    """A window that asks before it closes, as the main window does."""

    closing: Closing

    def closeEvent(self, event: QCloseEvent) -> None:
        event.setAccepted(self.closing.may_end())


@pytest.fixture
def window(tray, remembered, qtbot):
    made = Window()
    made.closing = Closing(made, tray, remembered)
    made.resize(800, 500)
    made.show()
    qtbot.waitExposed(made)
    yield made
    QApplication.setQuitOnLastWindowClosed(True)
    made.closing._decided = True
    made.close()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_closing_asks_once_and_then_goes_on_beside_the_clock(window, remembered, qtbot):
    window.close()
    assert window.isVisible()
    QTest.mouseClick(window.closing.question.stay, Qt.MouseButton.LeftButton)

    assert not window.isVisible()
    assert remembered.current.close_to_tray == "tray"
    qtbot.waitUntil(lambda: window.closing.question is None, timeout=PATIENCE_MS)
    window.show()
    window.close()
    assert window.closing.question is None
    assert not window.isVisible()
    assert not QApplication.quitOnLastWindowClosed()


def test_whoever_wants_to_quit_is_not_asked_again(window, remembered, qtbot):
    window.close()
    QTest.mouseClick(window.closing.question.quit, Qt.MouseButton.LeftButton)

    assert not window.isVisible()
    assert remembered.current.close_to_tray == "quit"
    assert window.closing.may_end()
    assert QApplication.quitOnLastWindowClosed()


def test_a_scanner_answers_no_question(window, remembered):
    window.close()
    question = window.closing.question
    QTest.keyClicks(question, "490154203237518")
    QTest.keyClick(question, Qt.Key.Key_Return)
    QTest.keyClick(question, Qt.Key.Key_Space)

    assert window.isVisible()
    assert question.isVisible()
    assert remembered.current.close_to_tray == ""


def test_the_keyboard_reaches_both_answers(window):
    window.close()
    question = window.closing.question

    QTest.keyClick(question, Qt.Key.Key_Tab)
    first = question.focusWidget()
    QTest.keyClick(first, Qt.Key.Key_Tab)

    assert {first, question.focusWidget()} == {question.stay, question.quit}


def test_esc_leaves_everything_as_it_was(window, remembered, qtbot):
    window.close()

    QTest.keyClick(window.closing.question, Qt.Key.Key_Escape)

    qtbot.waitUntil(lambda: window.closing.question is None, timeout=PATIENCE_MS)
    assert window.isVisible()
    assert remembered.current.close_to_tray == ""


def test_quitting_says_what_waits(window, remembered):
    remembered.change(close_to_tray="tray")
    window.closing.waiting = 3

    window.closing.end()

    question = window.closing.question
    texts = [one.text() for one in question.findChildren(QWidget) if hasattr(one, "text")]
    assert any("3 jobs are not sent yet" in text for text in texts)
    question.quit.click()
    assert not window.isVisible()
    # What the cross of the window does is another question.
    assert remembered.current.close_to_tray == "tray"


def test_quitting_with_nothing_to_send_asks_nothing(window):
    window.closing.end()

    assert not window.isVisible()


def test_quitting_from_beside_the_clock_ends_the_program():
    # A program of its own: one that ends its loop of events would end that of the tests.
    program = """
        import sys
        from PySide6.QtCore import QTimer
        from PySide6.QtWidgets import QApplication, QWidget
        application = QApplication([])
        from bb_desktop.application.preferences import Preferences
        from bb_desktop.ui.closing import Closing, ClosingQuestion
        from bb_desktop.ui.remembered import Remembered
        from bb_desktop.ui.theme import Theme
        from bb_desktop.ui.tray import Tray
        from bb_desktop.ui.worker import SerialWorker
        from tests.ui.habits import Desktop

        class Window(QWidget):
            def closeEvent(self, event):
                event.setAccepted(self.closing.may_end())

        window, desktop, worker = Window(), Desktop(), SerialWorker("bench")
        kept = Remembered(Preferences(close_to_tray="tray"), None, worker)
        tray = Tray(Theme(application), icon=desktop)
        window.closing = Closing(window, tray, kept)
        window.show()
        QTimer.singleShot(0, window.close)
        QTimer.singleShot(100, lambda: print("hidden" if window.isHidden() else "on the screen"))
        QTimer.singleShot(200, window.closing.end)
        QTimer.singleShot(20_000, lambda: application.exit(3))
        status = application.exec()
        worker.close(1)
        sys.exit(status)
    """
    command = [sys.executable, "-c", textwrap.dedent(program)]

    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)

    assert (done.returncode, done.stdout) == (0, "hidden\n"), done.stderr


def test_a_question_from_beside_the_clock_brings_its_window_along(window, remembered):
    remembered.change(close_to_tray="tray")
    window.close()
    window.closing.waiting = 1

    window.closing.end()

    assert window.isVisible()
    assert window.closing.question.isVisible()


def test_a_system_that_shuts_down_is_not_kept_waiting(window, qapp, monkeypatch):
    monkeypatch.setattr(type(qapp), "isSavingSession", lambda _self: True)
    window.closing.waiting = 3

    assert window.closing.may_end()


def test_without_a_place_beside_the_clock_closing_is_quitting(look, remembered, qtbot):
    made = Window()
    qtbot.addWidget(made)
    made.closing = Closing(made, Tray(look), remembered)

    assert made.closing.may_end()


@pytest.mark.parametrize("tray", [True, False])
def test_longer_texts_have_room_in_the_question(window, qtbot, tray):
    words = Longer()
    QCoreApplication.installTranslator(words)
    try:
        question = ClosingQuestion(window, waiting=3, tray=tray)
        question.open()
        qtbot.wait(20)

        assert complaints(question) == []
        question.close()
    finally:
        QCoreApplication.removeTranslator(words)


# --- the daily copy ----------------------------------------------------------------------------


class Keeping(QObject):
    """The daily work, and what was said of it by subject."""

    def __init__(self, household, worker) -> None:
        super().__init__()
        self.household = household
        self.work = Housekeeping(household, worker)
        self.told: dict[str, Notice | None] = {}
        self.work.noticed.connect(self.on_noticed)

    @Slot(str, object)
    def on_noticed(self, subject: str, notice: Notice | None) -> None:
        self.told[subject] = notice


@pytest.fixture
def keeping(worker, qapp):
    made = Keeping(AHousehold(), worker)
    yield made
    made.work.deleteLater()


def test_a_folder_on_this_computer_needs_no_word(keeping, qtbot):
    keeping.work.look()

    qtbot.waitUntil(lambda: len(keeping.told) == 2, timeout=PATIENCE_MS)
    assert keeping.told == {"drive": None, "copy": None}


@pytest.mark.parametrize(
    ("drive", "words"), [(Drive.NETWORK, "network drive"), (Drive.SYNCED, "copied to other")]
)
def test_a_folder_where_a_database_is_not_safe_is_said(keeping, qtbot, drive, words):
    keeping.household.on = drive
    keeping.work.look()

    qtbot.waitUntil(lambda: len(keeping.told) == 2, timeout=PATIENCE_MS)
    assert words in keeping.told["drive"].sentence


def test_a_copy_that_could_not_be_made_is_said(keeping, qtbot):
    keeping.household.failing = BROKEN
    keeping.work.look()

    qtbot.waitUntil(lambda: "copy" in keeping.told, timeout=PATIENCE_MS)
    assert "disk is full" in keeping.told["copy"].sentence
