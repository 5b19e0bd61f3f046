"""The page of a damaged database: what was found, the last good copy, and the ways on."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from bb_desktop.domain.household import Damage
from bb_desktop.ui import pieces, theme, times
from bb_desktop.ui.foreseen import in_our_words
from bb_desktop.ui.marked import QT_TRANSLATE_N_NOOP
from bb_desktop.ui.messages import say_count
from bb_desktop.ui.sheet import Sheet

#: Longer lines are hard to read.
_WIDEST_PX = 720
#: The card takes what there is; what it cannot take stays empty.
_FIRST = 100


class MendingPage(QScrollArea):
    """Says what is wrong, and offers what helps; nothing is done before a button is pressed.

    Signals:
        copy_wanted: The copy is to be put back.
        empty_wanted: A database without orders is to take the damaged one's place.
        folder_wanted: The folder is to be shown.
        quit_wanted: The program is to end; everything stays as it is.
    """

    copy_wanted = Signal()
    empty_wanted = Signal()
    folder_wanted = Signal()
    quit_wanted = Signal()

    def __init__(self, look: theme.Theme, damage: Damage) -> None:
        """Say what was found."""
        super().__init__()
        self._look = look
        self._damage = damage
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.copy = pieces.button(
            self.tr("Put this copy back"),
            self.tr("The damaged database is set aside, and the copy takes its place"),
            primary=True,
        )
        self.empty = pieces.button(
            self.tr("Begin empty"),
            self.tr("The damaged database is set aside, and orders are read anew"),
            primary=damage.plan is None,
        )
        self.folder = pieces.button(
            self.tr("Show the folder"), self.tr("Show the data folder in the file manager")
        )
        self.quit = pieces.button(
            self.tr("Quit"), self.tr("End BB Desktop and leave everything as it is")
        )
        self.said = pieces.label("", "body", "danger", wrap=True)
        self.said.hide()
        self._build()
        if damage.plan is None:
            self.copy.hide()
        self.copy.clicked.connect(self.copy_wanted)
        self.empty.clicked.connect(self.empty_wanted)
        self.folder.clicked.connect(self.folder_wanted)
        self.quit.clicked.connect(self.quit_wanted)

    def _build(self) -> None:
        title = pieces.label(self.tr("The database cannot be used"), "title", wrap=True)
        title.setAccessibleName(title.text())
        head = pieces.row(pieces.Symbol(self._look, "octagon", "danger", 28), title, gap=12)
        head.setStretch(1, 1)
        detail = pieces.label(in_our_words(self._damage.detail), "lead", "danger", wrap=True)
        calm = pieces.label(
            self.tr(
                "Nothing is recorded and nothing is sent until you decide. The file stays in its "
                "folder under another name; nothing is deleted."
            ),
            wrap=True,
        )
        inside = pieces.column(head, detail, calm, self._offer(), gap=14)
        inside.addWidget(self.said)
        inside.addLayout(pieces.row(self.folder, self.quit, 1))
        inside.addStretch(1)
        card = QWidget()
        card.setMaximumWidth(_WIDEST_PX)
        card.setLayout(inside)
        sheet = Sheet()
        around = QVBoxLayout(sheet)
        around.setContentsMargins(20, 20, 20, 20)
        across = pieces.row(card, 1)
        across.setStretch(0, _FIRST)
        around.addLayout(across)
        self.setWidget(sheet)

    def _offer(self) -> QFrame:
        damage = self._damage
        lines = []
        if damage.plan is not None:
            when = times.clock(damage.plan.backup.made_at, damage.asked_at)
            words = QT_TRANSLATE_N_NOOP(
                "messages", "The newest sound copy was made {when} and holds %n orders."
            )
            lines.append(("archive", say_count(words, damage.plan.orders, when=when)))
            lines.append(("barcode", self._scans(damage.scans_since)))
        else:
            lines.append(("warn", self.tr("There is no sound copy of it beside it.")))
            lines.append(("barcode", self._scans(damage.scans_known)))
        lines.append(
            (
                "sync",
                self.tr(
                    "Orders, labels and what Back Market knows are read anew with the next sync. "
                    "Nothing is announced or registered twice."
                ),
            )
        )
        rows = []
        for icon, words in lines:
            row = pieces.row(
                pieces.Symbol(self._look, icon, "text_muted"),
                pieces.label(words, wrap=True),
                gap=10,
            )
            row.setStretch(1, 1)
            rows.append(row)
        about_empty = pieces.label(
            self.tr(
                "Begin empty: only orders that are not finished are read again. Settings stay; "
                "reports and the history of finished orders stay in the file that is set aside."
            ),
            "small",
            "muted",
            wrap=True,
        )
        buttons = pieces.row(self.copy, self.empty, 1)
        return pieces.frame("card", pieces.column(*rows, buttons, about_empty, gap=12), 16)

    def _scans(self, count: int) -> str:
        if not count:
            return self.tr("The journal of scans holds none that would be missing then.")
        words = QT_TRANSLATE_N_NOOP(
            "messages", "%n scans are put back from the journal of scans, each as it was made."
        )
        return say_count(words, count)

    def showEvent(self, event: object) -> None:
        """Put the keyboard on what harms least: the copy, or the way out."""
        super().showEvent(event)  # type: ignore[arg-type]
        (self.copy if self._damage.plan is not None else self.quit).setFocus()

    def wait(self) -> None:
        """Take no other answer while the one that was given is carried out."""
        self.said.setText(self.tr("This takes a moment …"))
        self.said.show()
        for one in (self.copy, self.empty):
            one.setEnabled(False)

    @Slot(str)
    def say_failed(self, sentence: str) -> None:
        """Say why it could not be done; everything is as it was."""
        self.said.setText(sentence)
        self.said.show()
        for one in (self.copy, self.empty):
            one.setEnabled(True)
