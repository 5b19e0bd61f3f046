"""Closing asks once, then goes on beside the clock; quitting says what waits."""

import subprocess
import sys
import textwrap

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from bb_desktop.ui.closing import Closing, ClosingQuestion
from bb_desktop.ui.tray import Tray
from tests.ui.longer import Longer
from tests.ui.room import complaints

PATIENCE_MS = 10_000


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
