"""What putting a copy of the database back would cost, said before it is done."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from bb_desktop.domain.household import RestorePlan
from bb_desktop.ui import pieces, theme
from bb_desktop.ui.marked import QT_TRANSLATE_N_NOOP
from bb_desktop.ui.messages import say_count


class RestoreGuide(QFrame):
    """What putting a copy back means, in three lines, and the two ways on.

    Signals:
        wanted: Put it back.
        given_up: Do not.
    """

    wanted = Signal()
    given_up = Signal()

    def __init__(self, look: theme.Theme) -> None:
        """Begin without a copy."""
        super().__init__()
        self.setObjectName("card")
        self.title = pieces.label("", "lead", wrap=True)
        self.lines = [pieces.label("", "body", wrap=True) for _ in range(3)]
        signs = (("warn", "caution"), ("archive", "text_muted"), ("sync", "text_muted"))
        self.restore = pieces.button(
            self.tr("Put it back"), self.tr("Done when the shop is opened next"), primary=True
        )
        self.cancel = pieces.button(self.tr("Cancel"), self.tr("Leave everything as it is"))
        self.restore.clicked.connect(self.wanted)
        self.cancel.clicked.connect(self.given_up)
        rows = []
        for line, (icon, role) in zip(self.lines, signs, strict=True):
            row = pieces.row(pieces.Symbol(look, icon, role), line, gap=10)
            row.setStretch(1, 1)
            rows.append(row)
        inside = pieces.column(self.title, *rows, pieces.row(self.restore, self.cancel, 1), gap=10)
        inside.setContentsMargins(16, 14, 16, 14)
        self.setLayout(inside)

    def show_plan(self, plan: RestorePlan, when: str) -> None:
        """Say what putting this copy back means."""
        orders = QT_TRANSLATE_N_NOOP("messages", "Put back the copy of {when}, with %n orders?")
        self.title.setText(say_count(orders, plan.orders, when=when))
        if plan.scans_since is None:
            lost = self.tr(
                "What was scanned since then is put back from the journal of scans, as far as that "
                "can be read."
            )
        elif plan.scans_since == 0:
            lost = self.tr("Nothing was scanned since then.")
        else:
            words = QT_TRANSLATE_N_NOOP(
                "messages",
                "%n scans since then are missing in it. They are put back from the journal of "
                "scans, each as it was made.",
            )
            lost = say_count(words, plan.scans_since)
        self.lines[0].setText(lost)
        self.lines[1].setText(
            self.tr("The database of today becomes a copy itself, so this can be taken back.")
        )
        self.lines[2].setText(
            self.tr(
                "Orders, labels and what Back Market knows are read anew with the next sync. "
                "Nothing is announced or registered twice."
            )
        )
