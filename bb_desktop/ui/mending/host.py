"""Looks whether the database is sound before anything is sent, and leads on where it is not."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices

from bb_desktop.domain.errors import BbDesktopError
from bb_desktop.domain.household import Damage
from bb_desktop.ui.banner import Notice
from bb_desktop.ui.foreseen import in_our_words
from bb_desktop.ui.mending.page import MendingPage
from bb_desktop.ui.messages import error_sentence

if TYPE_CHECKING:
    from bb_desktop.ui.doors import Household
    from bb_desktop.ui.shell import Shell
    from bb_desktop.ui.theme import Theme
    from bb_desktop.ui.worker import SerialWorker

MENDING = "mending"
#: Before anybody wonders why nothing goes on.
_SAY_AFTER_MS = 700
_SUBJECT = "database"


class Mending(QObject):
    """Asks how the database is, once at the start and whenever damage was met.

    Signals:
        sound: It was looked through at the start and can be worked with.
        damaged: It cannot; passes are to end.
        reopen_wanted: What takes its place is ready; the shop is to be opened anew.
        quit_wanted: The program is to end.
        noticed: Something to say about a subject, a `Notice` or None.
    """

    sound = Signal()
    damaged = Signal()
    reopen_wanted = Signal()
    quit_wanted = Signal()
    noticed = Signal(str, object)

    def __init__(
        self,
        household: Household | None,
        worker: SerialWorker,
        look: Theme,
        parent: QObject | None = None,
    ) -> None:
        """Take what looks after the database; None where nobody does."""
        super().__init__(parent)
        self._household = household
        self._worker = worker
        self._look = look
        self._shell: Shell | None = None
        self._asked = False
        self.damage: Damage | None = None
        self.page: MendingPage | None = None
        self._slow = QTimer(self, singleShot=True, interval=_SAY_AFTER_MS)
        self._slow.timeout.connect(self.on_slow)

    def put_on(self, shell: Shell) -> None:
        """Use this shell from now on, with the page that was open on the one before."""
        self._shell = shell
        self.page = None
        shell.banners.verb_wanted.connect(self.on_verb)
        if self.damage is not None:
            self._show(self.damage, in_front=shell.page != "bench")

    def begin(self) -> None:
        """Look at the start; `sound` or `damaged` follows."""
        if self._household is None:
            self.sound.emit()
            return
        self._slow.start()
        self._worker.submit(self._household.damage, done=self.on_began, failed=self.on_not_asked)

    @Slot()
    def on_slow(self) -> None:
        """Say what is being waited for."""
        words = self.tr(
            "The database is being looked through before the first sync. Scans are recorded "
            "meanwhile."
        )
        self.noticed.emit(_SUBJECT, Notice("caution", words))

    @Slot(object)
    def on_began(self, damage: Damage | None) -> None:
        """Let work begin, or lead on."""
        self._slow.stop()
        if damage is None:
            self.noticed.emit(_SUBJECT, None)
            self.sound.emit()
        else:
            self.on_damage(damage)

    @Slot(object)
    def on_not_asked(self, _error: BbDesktopError) -> None:
        """Go on: whoever uses the database says what is wrong with it."""
        self._slow.stop()
        self.noticed.emit(_SUBJECT, None)
        self.sound.emit()

    @Slot()
    def on_met(self) -> None:
        """Ask what helps, since damage was met while the program runs."""
        if self._household is not None and not self._asked and self.damage is None:
            self._asked = True
            self._worker.submit(self._household.damage, done=self.on_damage, failed=self.on_failed)

    @Slot(object)
    def on_damage(self, damage: Damage | None) -> None:
        """Say it everywhere, and bring the page up; not over a verdict at the bench."""
        self._asked = False
        if damage is None or self._shell is None:
            return
        self.damage = damage
        self.damaged.emit()
        self._show(damage, in_front=self._shell.page != "bench")

    def _show(self, damage: Damage, *, in_front: bool) -> None:
        if self._shell is None:
            return
        self.noticed.emit(_SUBJECT, Notice("danger", in_our_words(damage.detail), verb="mend"))
        if self.page is None:
            page = self.page = MendingPage(self._look, damage)
            page.copy_wanted.connect(self.on_copy_wanted)
            page.empty_wanted.connect(self.on_empty_wanted)
            page.folder_wanted.connect(self.on_folder_wanted)
            page.quit_wanted.connect(self.quit_wanted)
            self._shell.add_page(MENDING, page)
        if in_front:
            self._shell.show_page(MENDING)

    @Slot(str)
    def on_verb(self, verb: str) -> None:
        """Bring the page up again."""
        if verb == "mend" and self.damage is not None:
            self._show(self.damage, in_front=True)

    # --- answering -----------------------------------------------------------------------------

    @Slot()
    def on_copy_wanted(self) -> None:
        """Have the copy wait for the opening, and open."""
        household, damage = self._household, self.damage
        if household is not None and damage is not None and damage.plan is not None:
            backup = damage.plan.backup
            self._do(lambda: household.restore(backup))

    @Slot()
    def on_empty_wanted(self) -> None:
        """Have an empty database wait for the opening, and open."""
        if self._household is not None:
            self._do(self._household.begin_empty)

    def _do(self, job: Callable[[], object]) -> None:
        if self.page is not None:
            self.page.wait()
        self._worker.submit(job, done=self.on_ready, failed=self.on_failed)

    @Slot(object)
    def on_ready(self, _copies: object) -> None:
        """Open the shop anew."""
        self.reopen_wanted.emit()

    @Slot(object)
    def on_failed(self, error: BbDesktopError) -> None:
        """Say why it could not be done."""
        self._asked = False
        if self.page is not None:
            self.page.say_failed(error_sentence(error))

    @Slot()
    def on_folder_wanted(self) -> None:
        """Have the system show the folder."""
        if self.damage is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.damage.folder)))
