"""The database: whether it is sound, its copies, and the guided way to put one back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QLocale, QSignalMapper, QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from bb_desktop.domain.errors import BbDesktopError
from bb_desktop.domain.household import Backup, Copies, DatabaseCheck, RestorePlan
from bb_desktop.ui import pieces, theme, times
from bb_desktop.ui.doors import Household
from bb_desktop.ui.foreseen import in_our_words
from bb_desktop.ui.marked import QT_TRANSLATE_N_NOOP
from bb_desktop.ui.messages import error_sentence, say_count
from bb_desktop.ui.settings.restore_guide import RestoreGuide
from bb_desktop.ui.settings.sheet import Card, Message
from bb_desktop.ui.worker import SerialWorker

#: So much around a control is brought into sight with it.
_IN_SIGHT_PX = 90


class CopiesCard(QWidget):
    """Checks, copies and puts back.

    Signals:
        reopen_wanted: The shop is to be closed and opened anew, so that a copy takes its place.
    """

    reopen_wanted = Signal()

    def __init__(self, look: theme.Theme, worker: SerialWorker, household: Household) -> None:
        """Begin with nothing known.

        Args:
            look: The colours in use.
            worker: For work that takes seconds; no scan waits behind it.
            household: Does it.
        """
        super().__init__()
        self._worker = worker
        self._household = household
        self._copies: Copies | None = None
        self._sought: QWidget | None = None
        # Owned, so that it goes when the page does.
        self._placed = QTimer(self, singleShot=True, interval=0)
        self._placed.timeout.connect(self.on_placed)
        self.plan: RestorePlan | None = None
        self.message = Message(look)
        self.waiting = Message(look)
        self.check = pieces.button(
            self.tr("Check database"), self.tr("Look through the whole database for damage")
        )
        self.copy_now = pieces.button(
            self.tr("Copy now"), self.tr("Make a copy of the database beside it")
        )
        self._rows = QVBoxLayout()
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(2)
        self._pressed = QSignalMapper(self)
        self._pressed.mappedInt.connect(self.on_chosen)
        self._note = pieces.label("", "small", "muted", wrap=True)
        self.guide = RestoreGuide(look)
        self.guide.hide()
        self._build()
        self.check.clicked.connect(self.on_check)
        self.copy_now.clicked.connect(self.on_copy_now)
        self.waiting.pressed.connect(self.reopen_wanted)
        self.guide.given_up.connect(self.on_given_up)
        self.guide.wanted.connect(self.on_restore)

    def _build(self) -> None:
        card = Card(self.tr("Database"))
        card.add(
            self.tr("Is it sound?"),
            pieces.row(self.check, 1),
            self.tr("Takes some seconds. Scans and syncs go on meanwhile."),
        )
        card.add(
            self.tr("Copies"),
            pieces.row(self.copy_now, 1),
            self.tr(
                "One a day and one before every new version is made by itself; the last fourteen "
                "are kept. They lie beside the database, so copy them to another drive as well."
            ),
        )
        self.keep = pieces.button(
            self.tr("Leave it as it is"), self.tr("Do not put the copy back after all")
        )
        self.keep.clicked.connect(self.on_keep)
        self._beside = QWidget()
        beside = pieces.row(self.waiting, self.keep)
        beside.setStretch(0, 1)
        self._beside.setLayout(beside)
        self._beside.hide()
        listed = pieces.column(self._note, self._rows, gap=6)
        self._list = pieces.frame("card", listed, 16)
        whole = pieces.column(card, self.message, self._beside, self._list, self.guide, gap=12)
        self.setLayout(whole)

    def open(self) -> None:
        """Ask which copies there are."""
        self._ask(self._household.copies, self.on_copies)

    def _ask(self, job: Callable[[], object], done: Callable[..., None]) -> None:
        self._busy(busy=True)
        self._worker.submit(job, done=done, failed=self.on_failed)

    def _busy(self, *, busy: bool) -> None:
        possible = self._copies is None or self._copies.possible
        self.check.setEnabled(not busy)
        self.copy_now.setEnabled(not busy and possible)
        self._list.setEnabled(not busy)

    # --- looking -------------------------------------------------------------------------------

    @Slot()
    def on_check(self) -> None:
        """Look through the database."""
        self.message.say("caution", self.tr("The database is being looked through …"))
        self._ask(self._household.check_database, self.on_checked)

    @Slot(object)
    def on_checked(self, check: DatabaseCheck) -> None:
        """Say what was found."""
        self._busy(busy=False)
        size = _size(check.size_bytes)
        if check.sound:
            words = self.tr("The database is sound: {size}, version {version}.")
            self.message.say("good", words.format(size=size, version=check.schema))
            return
        words = self.tr(
            "The database is damaged ({detail}). Put back the newest copy below; what was scanned "
            "since then is put back from the journal of scans."
        )
        self.message.say("danger", words.format(detail=in_our_words(check.detail)))

    # --- copies --------------------------------------------------------------------------------

    @Slot()
    def on_copy_now(self) -> None:
        """Make a copy."""
        self.message.say("caution", self.tr("The database is being copied and looked through …"))
        self._ask(self._household.back_up, self.on_copied)

    @Slot(object)
    def on_copied(self, copies: Copies) -> None:
        """Show the new copy."""
        self.message.say("good", self.tr("A copy was made and looked through: it is sound."))
        self.on_copies(copies)

    @Slot(object)
    def on_copies(self, copies: Copies) -> None:
        """List them."""
        self._copies = copies
        pieces.empty(self._rows)
        for place, backup in enumerate(copies.listed):
            self._rows.addWidget(self._row(place, backup, copies))
        self._note.setText(self._said_of(copies))
        self._show_waiting(copies)
        self._busy(busy=False)

    def _said_of(self, copies: Copies) -> str:
        if not copies.possible:
            return self.tr("The database lies on a server, which makes copies of its own.")
        if not copies.listed:
            return self.tr("There is no copy yet. The first one is made within a minute.")
        size = _size(sum(one.size_bytes for one in copies.listed))
        words = QT_TRANSLATE_N_NOOP("messages", "%n copies, {size} together")
        return say_count(words, len(copies.listed), size=size)

    def _row(self, place: int, backup: Backup, copies: Copies) -> QFrame:
        when = _moment(backup, copies)
        size = _size(backup.size_bytes)
        button = pieces.button(
            self.tr("Put back …"), self.tr("See first what putting this copy back would cost")
        )
        button.setAccessibleName(self.tr("Put back the copy of {when}").format(when=when))
        self._pressed.setMapping(button, place)
        button.clicked.connect(self._pressed.map)
        about = self.tr("{size} · version {version}").format(size=size, version=backup.schema)
        inside = pieces.row(
            pieces.label(when, "strong", wrap=True),
            pieces.label(about, "small", "muted", wrap=True),
            button,
        )
        inside.setStretch(0, 1)
        inside.setStretch(1, 1)
        return pieces.frame("plain", inside, 0)

    def _show_waiting(self, copies: Copies) -> None:
        self._beside.setVisible(copies.waiting is not None)
        if copies.waiting is None:
            self.waiting.say("caution", "")
            return
        words = self.tr("The copy of {when} takes the database’s place when it is opened next.")
        self.waiting.say(
            "caution",
            words.format(when=_moment(copies.waiting, copies)),
            self.tr("Open it again now"),
        )

    @Slot(object)
    def on_failed(self, error: BbDesktopError) -> None:
        """Say what went wrong; everything is as it was."""
        self._busy(busy=False)
        self.message.say("danger", error_sentence(error))

    # --- putting back --------------------------------------------------------------------------

    @Slot(int)
    def on_chosen(self, place: int) -> None:
        """Look through a copy before anything is done with it."""
        if self._copies is None or place >= len(self._copies.listed):
            return
        backup, household = self._copies.listed[place], self._household
        self.message.say("caution", self.tr("The copy is being looked through …"))
        self._ask(lambda: household.plan_restore(backup), self.on_planned)

    @Slot(object)
    def on_planned(self, plan: RestorePlan) -> None:
        """Say what putting it back would cost, and offer it."""
        self._busy(busy=False)
        if not plan.sound:
            words = self.tr("This copy is damaged. Choose another one.")
            self.message.say("danger", words)
            return
        if not plan.known:
            words = self.tr("This copy was made by a newer version of BB Desktop. Install that.")
            self.message.say("danger", words)
            return
        self.message.say("good", "")
        self.plan = plan
        if self._copies is not None:
            self.guide.show_plan(plan, _moment(plan.backup, self._copies))
        self._list.hide()
        self.guide.show()
        self._go_to(self.guide.cancel)

    @Slot()
    def on_given_up(self) -> None:
        """Go back to the list."""
        self.plan = None
        self.guide.hide()
        self._list.show()
        self._go_to(self.copy_now)

    def _go_to(self, control: QWidget) -> None:
        """Put the keyboard on a control, and bring it into sight once everything has its place."""
        control.setFocus()
        self._sought = control
        self._placed.start()

    @Slot()
    def on_placed(self) -> None:
        """Bring into sight what has the keyboard now."""
        inside: QWidget | None = self
        while inside is not None and not isinstance(inside, QScrollArea):
            inside = inside.parentWidget()
        if inside is not None and self._sought is not None:
            inside.ensureWidgetVisible(self._sought, 0, _IN_SIGHT_PX)

    @Slot()
    def on_restore(self) -> None:
        """Have the copy wait for the next opening."""
        plan, household = self.plan, self._household
        self.on_given_up()
        if plan is not None:
            self._ask(lambda: household.restore(plan.backup), self.on_waiting)

    @Slot(object)
    def on_waiting(self, copies: Copies) -> None:
        """Show that a copy waits, and offer to open the shop anew."""
        self.on_copies(copies)
        self._go_to(self.waiting.button)

    @Slot()
    def on_keep(self) -> None:
        """Leave the database as it is."""
        self._ask(self._household.keep_as_it_is, self.on_copies)


def _moment(backup: Backup, copies: Copies) -> str:
    return times.clock(backup.made_at, copies.asked_at)


def _size(count: int) -> str:
    """Write a number of bytes as file managers do: ``48.3 MB``."""
    return QLocale().formattedDataSize(count, 1, QLocale.DataSizeFormat.DataSizeSIFormat)
