"""What becomes of the program when its window is closed: asked once, and what waits is said.

The question is a page over the window, not a box of its own loop: scans and passes go on below it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QDialog, QLayout, QWidget

from bb_desktop.ui import pieces
from bb_desktop.ui.marked import QT_TRANSLATE_N_NOOP
from bb_desktop.ui.messages import say_count
from bb_desktop.ui.remembered import Remembered
from bb_desktop.ui.tray import Tray

if TYPE_CHECKING:
    from bb_desktop.ui.unsaved import Unsaved

#: What `Preferences.close_to_tray` may say.
TRAY, QUIT, ASK = "tray", "quit", ""
_WIDTH = 460


class ClosingQuestion(QDialog):
    """Asks whether to go on beside the clock or to end.

    Signals:
        stay_wanted: Go on beside the clock.
        quit_wanted: End.
    """

    stay_wanted = Signal()
    quit_wanted = Signal()

    def __init__(self, parent: QWidget, *, waiting: int, tray: bool) -> None:
        """Ask.

        Args:
            parent: The window that is to be closed.
            waiting: Jobs that are not sent yet.
            tray: Whether going on is offered; else only what waits is said.
        """
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Close BB Desktop"))
        lines: list[QWidget] = []
        if tray:
            lines.append(pieces.label(self.tr("Go on beside the clock?"), "lead", wrap=True))
            words = self.tr(
                "Orders keep coming in and what is due is sent while the window is closed. A click "
                "on the mark beside the clock brings it back. This is asked once; Settings, About "
                "changes it."
            )
            lines.append(pieces.label(words, "body", wrap=True))
        else:
            lines.append(pieces.label(self.tr("Quit BB Desktop?"), "lead", wrap=True))
        if waiting:
            waits = QT_TRANSLATE_N_NOOP(
                "messages", "%n jobs are not sent yet. They go out when BB Desktop runs again."
            )
            lines.append(pieces.label(say_count(waits, waiting), "body", "caution", wrap=True))
        self.stay = pieces.button(
            self.tr("Go on beside the clock") if tray else self.tr("Stay"),
            self.tr("Close the window and go on working"),
            primary=True,
        )
        self.quit = pieces.button(self.tr("Quit"), self.tr("End; nothing is synced any more"))
        self.stay.clicked.connect(self.on_stay)
        self.quit.clicked.connect(self.on_quit)
        buttons = pieces.row(1, self.quit, self.stay)
        whole = pieces.column(*lines, buttons, gap=12)
        whole.setContentsMargins(20, 18, 20, 16)
        whole.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self.setLayout(whole)
        self.resize(_WIDTH, max(whole.heightForWidth(_WIDTH), whole.minimumSize().height()))
        self.setAccessibleName(self.tr("Close BB Desktop"))
        # Neither button has the keyboard: a scanner's Enter answers nothing.
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFocus()

    @Slot()
    def on_stay(self) -> None:
        """Take the first answer."""
        self.stay_wanted.emit()
        self.close()

    @Slot()
    def on_quit(self) -> None:
        """Take the second one."""
        self.quit_wanted.emit()
        self.close()


class Closing(QObject):
    """Decides what closing the window does.

    Signals:
        hidden: The window is closed, and the program goes on.
    """

    hidden = Signal()

    def __init__(self, window: QWidget, tray: Tray, remembered: Remembered) -> None:
        """Take the window; it asks `may_end` when it is closed.

        Args:
            window: Closed by us when that was decided.
            tray: Where the program goes on, if there is such a place.
            remembered: Keeps the answer.
        """
        super().__init__(window)
        self._window = window
        self._tray = tray
        self._remembered = remembered
        self._decided = False
        self._asks_to_quit = False
        #: Jobs that are not sent yet; whoever shows them keeps it right.
        self.waiting = 0
        #: Asks about settings that are not saved, before all else; None where there are none.
        self.unsaved: Unsaved | None = None
        self.question: ClosingQuestion | None = None

    def may_end(self) -> bool:
        """Say whether the window may close for good; else it is hidden, or the seller is asked.

        Called for the cross of the window. A system that shuts down is never kept waiting.
        """
        application = QApplication.instance()
        saving = isinstance(application, QApplication) and application.isSavingSession()
        if self._decided or saving:
            self._stay_alive(wanted=False)
            return True
        if self.unsaved is not None and not self.unsaved.settled(self._window.close):
            return False
        if self._tray.available and self._remembered.current.close_to_tray == TRAY:
            self._hide()
            return False
        if self._tray.available and self._remembered.current.close_to_tray != QUIT:
            self._ask(tray=True)
            return False
        if self.waiting:
            self._ask(tray=False)
            return False
        self._stay_alive(wanted=False)
        return True

    @Slot()
    def end(self) -> None:
        """End because the seller chose *Quit*; what waits is said first."""
        if self._decided:
            self._end()
        elif self.unsaved is not None and not self.unsaved.settled(self.end):
            return
        elif self.waiting:
            self._ask(tray=False)
        else:
            self._end()

    @Slot()
    def end_now(self) -> None:
        """End without a question: another shop is opened, or the system asks for it."""
        self._end()

    def _ask(self, *, tray: bool) -> None:
        self._asks_to_quit = not tray
        if self.question is not None:
            self.question.raise_()
            return
        if not self._window.isVisible():
            # Asked from beside the clock: a question without its window would be nowhere.
            self._window.show()
        question = ClosingQuestion(self._window, waiting=self.waiting, tray=tray)
        question.stay_wanted.connect(self.on_stay)
        question.quit_wanted.connect(self.on_quit)
        question.destroyed.connect(self.on_gone)
        self.question = question
        question.open()

    @Slot()
    def on_stay(self) -> None:
        """Go on; where that was the question, it is not asked again."""
        if not self._asks_to_quit:
            self._remembered.change(close_to_tray=TRAY)
            self._hide()

    @Slot()
    def on_quit(self) -> None:
        """End; where that was the question, it is not asked again."""
        if not self._asks_to_quit:
            self._remembered.change(close_to_tray=QUIT)
        self._end()

    @Slot()
    def on_gone(self) -> None:
        """Note that the question is off the screen, answered or not."""
        self.question = None

    def _hide(self) -> None:
        self._stay_alive(wanted=True)
        self._window.hide()
        self.hidden.emit()

    def _end(self) -> None:
        self._decided = True
        self._stay_alive(wanted=False)
        hidden = not self._window.isVisible()
        self._window.close()
        if hidden:
            # Qt ends the program with the last window on the screen, and none is there.
            QApplication.quit()

    def _stay_alive(self, *, wanted: bool) -> None:
        """Let Qt end the program with its last window, or not."""
        QApplication.setQuitOnLastWindowClosed(not wanted)
