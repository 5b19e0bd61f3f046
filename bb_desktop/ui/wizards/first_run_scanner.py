"""First run, scanner: the test card on the screen and on paper."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from bb_desktop.ui import pieces, theme
from bb_desktop.ui.remembered import Remembered
from bb_desktop.ui.sounds import Sounds
from bb_desktop.ui.wizards.scanner_paper import ScannerPaper
from bb_desktop.ui.wizards.scanner_test import ScannerTest
from bb_desktop.ui.wizards.steps import StepSheet
from bb_desktop.ui.worker import SerialWorker


class ScannerStep(StepSheet):
    """Lets the seller try his scanner."""

    def __init__(
        self, look: theme.Theme, remembered: Remembered, sounds: Sounds, worker: SerialWorker
    ) -> None:
        """Show the card."""
        super().__init__(
            look,
            self.tr("Scan this card"),
            self.tr(
                "It shows how your scanner types. Nothing has to be changed on scanner or computer."
            ),
        )
        self.test = ScannerTest(look, remembered, sounds)
        self._paper = ScannerPaper(worker, remembered, self)
        self.save_button = pieces.button(
            self.tr("Save as PDF…"), self.tr("To be printed elsewhere, or on another computer")
        )
        self.save_button.setObjectName("link")
        self.body.addWidget(self.test, 1)
        self.test.other_paper.addLayout(pieces.row(1, self.save_button, 1))
        self.test.paper_wanted.connect(self._paper.print_card)
        self._paper.told.connect(self.test.paper.say)
        self.save_button.clicked.connect(self.on_save)

    def fit(self, *, narrow: bool, short: bool) -> None:
        """Put what was found below the card where there is no room beside it."""
        super().fit(narrow=narrow, short=short)
        if hasattr(self, "test"):
            self.test.fit(narrow=narrow)

    def first(self) -> QWidget | None:
        """Let the seller go on at once: a shop can be without a scanner."""
        return None

    @Slot()
    def on_save(self) -> None:
        """Ask for a file."""
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save as PDF"), "scanner-test-card.pdf", self.tr("PDF files (*.pdf)")
        )
        if name:
            self._paper.save(Path(name))
