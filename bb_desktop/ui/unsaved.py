"""Settings that are changed and not saved: asked about before the seller loses sight of them.

That is when another page is opened, the window is closed, the program ended, or another shop
opened. Within the settings nothing is asked: each page keeps what was changed on it, and the list
marks it. Packing comes first: nothing is asked at the bench, and a scan that opens an order there
takes the question away; it is asked again with the next page. The question is a page over the
window, so that scans and passes go on below it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QLayout, QWidget

from bb_desktop.ui import pieces
from bb_desktop.ui.single import bring_in_front

if TYPE_CHECKING:
    from bb_desktop.ui.settings.draft import DraftSheet
    from bb_desktop.ui.shell import Shell

_WIDTH = 460
#: Opened from the settings or while packing; from all of them the way leads back.
_NOT_ASKED_ON = frozenset({"settings", "bench", "help", "first_run", "reconnect"})


class UnsavedQuestion(QDialog):
    """Asks what is to become of changed settings.

    Signals:
        save_wanted: Use them from now on.
        discard_wanted: Forget them.
        stay_wanted: Go back to them; Esc says so, too.
    """

    save_wanted = Signal()
    discard_wanted = Signal()
    stay_wanted = Signal()

    def __init__(self, parent: QWidget, sheets: Sequence[DraftSheet]) -> None:
        """Ask.

        Args:
            parent: The window.
            sheets: On which something is changed; at least one.
        """
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Settings not saved"))
        self.setAccessibleName(self.windowTitle())
        pages = ", ".join(sheet.title for sheet in sheets)
        lines: list[QWidget] = [
            pieces.label(self.tr("Save the changed settings?"), "lead", wrap=True),
            pieces.label(
                self.tr("Changed and not saved: {pages}.").format(pages=pages), "body", wrap=True
            ),
        ]
        faulty = next((sheet for sheet in sheets if sheet.fault), None)
        if faulty is not None:
            words = self.tr("“{page}” cannot be saved as it stands: {fault}")
            told = words.format(page=faulty.title, fault=faulty.fault)
            lines.append(pieces.label(told, "body", "danger", wrap=True))
        self.stay = pieces.button(
            self.tr("Stay"), self.tr("Go back to the settings as you changed them (Esc)")
        )
        self.discard = pieces.button(
            self.tr("Discard"), self.tr("Go on with the settings that are in use")
        )
        self.save = pieces.button(
            self.tr("Save"), self.tr("Use these settings from now on"), primary=True
        )
        self.save.setEnabled(faulty is None)
        for button, slot in (
            (self.stay, self.reject),
            (self.discard, self.on_discard),
            (self.save, self.on_save),
        ):
            button.clicked.connect(slot)
        whole = pieces.column(*lines, 1, pieces.row(1, self.stay, self.discard, self.save), gap=12)
        whole.setContentsMargins(20, 18, 20, 16)
        whole.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self.setLayout(whole)
        self.resize(_WIDTH, max(whole.heightForWidth(_WIDTH), whole.minimumSize().height()))
        self.rejected.connect(self.stay_wanted)
        # No button has the keyboard: a scanner's Enter answers nothing. Tab goes to the first.
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFocus()

    @Slot()
    def on_save(self) -> None:
        """Take the first answer."""
        self.accept()
        self.save_wanted.emit()

    @Slot()
    def on_discard(self) -> None:
        """Take the second one."""
        self.accept()
        self.discard_wanted.emit()


class Unsaved(QObject):
    """Asks about changed settings, and goes on with what was wanted when that is answered."""

    def __init__(self, window: QWidget) -> None:
        """Take the window; there are no settings in it yet."""
        super().__init__(window)
        self._window = window
        self._shell: Shell | None = None
        self._then: Callable[[], object] | None = None
        self.question: UnsavedQuestion | None = None

    def watch(self, shell: Shell) -> None:
        """Ask about the settings of this shell from now on; the one before is gone."""
        self._put_off()
        self._shell = shell
        shell.page_changed.connect(self.on_page_changed)
        shell.settings.drafts_settled.connect(self.on_settled)

    def settled(self, then: Callable[[], object]) -> bool:
        """Say whether nothing is left unsaved; else the seller is asked.

        Args:
            then: Called when the seller saved or discarded; not when he stays.
        """
        sheets = self._shell.settings.unsaved if self._shell is not None else ()
        if not sheets:
            return True
        self._ask(sheets, then)
        return False

    @Slot(str)
    def on_page_changed(self, page: str) -> None:
        """Ask on a page that the seller went to; take the question away where it would disturb."""
        if page in _NOT_ASKED_ON:
            self._put_off()
        else:
            self.settled(self._nothing_more)

    def _nothing_more(self) -> None:
        """Leave the page in front that the seller went to."""

    def _ask(self, sheets: Sequence[DraftSheet], then: Callable[[], object]) -> None:
        self._then = then
        if not self._window.isVisible() or self._window.isMinimized():
            # Asked from beside the clock: a question without its window would be nowhere.
            bring_in_front(self._window)
        if self.question is not None:
            self.question.raise_()
            return
        question = UnsavedQuestion(self._window, sheets)
        question.save_wanted.connect(self.on_save)
        question.discard_wanted.connect(self.on_discard)
        question.stay_wanted.connect(self.on_stay)
        question.finished.connect(self.on_finished)
        self.question = question
        question.open()

    def _put_off(self) -> None:
        self._then = None
        if self.question is not None:
            self.question.accept()

    @Slot(int)
    def on_finished(self, _result: int) -> None:
        """Note that the question is answered, or put off."""
        self.question = None

    @Slot()
    def on_save(self) -> None:
        """Save, and go on when that is done."""
        if self._shell is not None:
            self._shell.settings.save_drafts()

    @Slot()
    def on_discard(self) -> None:
        """Forget what was changed, and go on."""
        if self._shell is not None:
            self._shell.settings.discard_drafts()
        self._go_on()

    @Slot()
    def on_stay(self) -> None:
        """Go back to the page on which something is changed."""
        self._then = None
        if self._shell is not None:
            settings = self._shell.settings
            self._shell.show_page("settings")
            changed = {name for name, sheet in settings.sheets.items() if sheet in settings.unsaved}
            if changed and settings.section not in changed:
                settings.show_section(next(name for name in settings.sheets if name in changed))

    @Slot(bool)
    def on_settled(self, everything: bool) -> None:
        """Go on, or show what could not be saved and why."""
        if everything:
            self._go_on()
        else:
            self.on_stay()

    def _go_on(self) -> None:
        then, self._then = self._then, None
        if then is not None:
            then()
