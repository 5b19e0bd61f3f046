"""Settings, About: versions, habits of this computer, the database and its copies, diagnostics."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from bb_desktop.domain.errors import BbDesktopError
from bb_desktop.domain.household import Diagnostics, Drive, House
from bb_desktop.ui import pieces, theme
from bb_desktop.ui.doors import Household
from bb_desktop.ui.messages import error_sentence, number
from bb_desktop.ui.plain_text import as_tip
from bb_desktop.ui.remembered import Remembered
from bb_desktop.ui.settings.computer_card import ComputerCard
from bb_desktop.ui.settings.copies_card import CopiesCard
from bb_desktop.ui.settings.sheet import Card, Message, Sheet
from bb_desktop.ui.settings.text_view import TextView
from bb_desktop.ui.watchdog import Watchdog
from bb_desktop.ui.worker import SerialWorker

FILE_NAME = "bb-desktop-diagnostics.zip"


class AboutSheet(Sheet):
    """What this program is, and how it is looked after.

    Signals:
        reopen_wanted: The shop is to be closed and opened anew (a copy waits to be put back).
        help_wanted: The help is wanted.
    """

    reopen_wanted = Signal()
    help_wanted = Signal()

    def __init__(
        self,
        look: theme.Theme,
        worker: SerialWorker,
        household: Household | None,
        remembered: Remembered | None = None,
        watchdog: Watchdog | None = None,
    ) -> None:
        """Show little; the rest is asked for when the page comes in front.

        Args:
            look: The colours in use.
            worker: For work that takes seconds; no scan waits behind it.
            household: Asked for everything; None leaves what needs it out.
            remembered: Keeps what closing the window does; None leaves that out.
            watchdog: Knows how soon the window answers; None leaves that out.
        """
        super().__init__(
            look, self.tr("About"), self.tr("Version, copies of the database, help for support.")
        )
        self._worker = worker
        self._household = household
        self._watchdog = watchdog
        self._house: House | None = None
        self._diagnostics: Diagnostics | None = None
        self.message = Message(look)
        self.view = TextView(look)
        self.view.hide()
        self.cards = QWidget()
        self.computer = ComputerCard(worker, household, remembered)
        self.computer.answered.connect(self.on_house)
        self.computer.failed.connect(self.on_failed)
        self._whole = pieces.column(self._program(), self.computer, gap=12)
        self.copies: CopiesCard | None = None
        if household is not None:
            self.copies = CopiesCard(look, worker, household)
            self.copies.reopen_wanted.connect(self.reopen_wanted)
            self._whole.addWidget(self.copies)
            self._whole.addWidget(self._support())
        self.cards.setLayout(self._whole)
        self.body.addWidget(self.message)
        self.body.addWidget(self.cards)
        self.body.addWidget(self.view, 1)
        self.body.addStretch(0)
        self.view.closed.connect(self.on_back_to_cards)
        self.view.save_wanted.connect(self.on_save)

    # --- building ------------------------------------------------------------------------------

    def _program(self) -> Card:
        card = Card("BB Desktop")
        self.version = pieces.selectable(pieces.label("–", "strong"))
        card.add(self.tr("Version"), pieces.row(self.version, 1))
        self.parts = card.say("")
        self.steadiness = card.say("")
        self.steadiness.hide()
        self.news = pieces.button(self.tr("What’s new"), self.tr("Show what changed and when"))
        self.licence = pieces.button(self.tr("Licence"), self.tr("Show the licence"))
        self.help = pieces.button(self.tr("Help"), self.tr("Show the help"))
        self.releases = pieces.button(
            self.tr("Newer versions …"), self.tr("Opens the page of all versions in your browser")
        )
        self.releases.hide()
        self.releases.clicked.connect(self.on_releases)
        card.add(self.tr("To read"), pieces.row(self.news, self.licence, self.help, 1))
        # On a line of its own: longer words would not fit beside the others.
        card.across(pieces.row(self.releases, 1))
        self.folder = pieces.label("–", "body", wrap=True)
        self.show_folder = pieces.button(
            self.tr("Open the folder"), self.tr("Show the data folder in the file manager")
        )
        below = pieces.column(self.folder, pieces.row(self.show_folder, 1), gap=6)
        card.add(self.tr("Data folder"), below, tall=True)
        self.drive = card.say("")
        for button in (self.news, self.licence, self.show_folder):
            button.setEnabled(False)
        self.news.clicked.connect(self.on_news)
        self.licence.clicked.connect(self.on_licence)
        self.help.clicked.connect(self.help_wanted)
        self.show_folder.clicked.connect(self.on_show_folder)
        return card

    def _support(self) -> Card:
        card = Card(self.tr("Support"))
        self.diagnose = pieces.button(
            self.tr("Copy diagnostics …"), self.tr("See first what would leave this computer")
        )
        card.add(
            self.tr("For those who help"),
            pieces.row(self.diagnose, 1),
            self.tr(
                "Versions, settings, what was done and the log; no names, addresses, phone "
                "numbers, e-mail addresses, keys or full identifiers."
            ),
        )
        self.diagnose.clicked.connect(self.on_diagnose)
        return card

    # --- showing -------------------------------------------------------------------------------

    def open(self) -> None:
        """Ask for everything."""
        self._show_steadiness()
        if self._household is not None and self.copies is not None:
            self._worker.submit(self._household.house, done=self.on_house, failed=self.on_failed)
            self.copies.open()

    def _show_steadiness(self) -> None:
        """Say how soon the window answered since it was opened."""
        if self._watchdog is None:
            return
        found = self._watchdog.figures
        words = self.tr(
            "Since it was opened, this window answered within {most} ms in 99 of 100 cases; the "
            "longest wait was {longest} ms."
        ).format(most=number(found.most_ms), longest=number(found.longest_ms))
        self.steadiness.setText(words)
        self.steadiness.setVisible(bool(found.beats))

    @Slot(object)
    def on_house(self, house: House) -> None:
        """Show what there is."""
        self._house = house
        self.version.setText(house.version)
        self.parts.setText(pieces.in_line(*(f"{name} {version}" for name, version in house.parts)))
        # A path has no blanks to break at.
        path = str(house.data_folder)
        self.folder.setText(path.replace("/", "/\u200b").replace("\\", "\\\u200b"))
        self.folder.setToolTip(as_tip(path))
        self.drive.setText(self._said_of(house.drive))
        self.drive.setVisible(house.drive is not Drive.LOCAL)
        self.computer.show_house(house)
        self.news.setEnabled(bool(house.news))
        self.licence.setEnabled(bool(house.licence))
        self.show_folder.setEnabled(True)
        self.releases.setVisible(bool(house.releases_url))

    def _said_of(self, drive: Drive) -> str:
        if drive is Drive.NETWORK:
            return self.tr("This is a network drive, where a database can be damaged.")
        if drive is Drive.SYNCED:
            return self.tr("This folder is copied to other computers: a database can be damaged.")
        return ""

    @Slot(object)
    def on_failed(self, error: BbDesktopError) -> None:
        """Say what went wrong, and show what is."""
        self.message.say("danger", error_sentence(error))
        self.diagnose.setEnabled(True)
        if self._house is not None:
            self.on_house(self._house)

    @Slot()
    def on_news(self) -> None:
        """Show what changed."""
        if self._house is not None:
            self._show(self.tr("What’s new"), self._house.news, markdown=True)

    @Slot()
    def on_licence(self) -> None:
        """Show the licence."""
        if self._house is not None:
            self._show(self.tr("Licence"), self._house.licence)

    def _show(
        self,
        title: str,
        text: str,
        *,
        promise: str = "",
        markdown: bool = False,
        file: bool = False,
    ) -> None:
        self.message.say("good", "")
        self.cards.hide()
        self.view.show()
        self.view.show_text(title, text, promise=promise, markdown=markdown, file=file)

    @Slot()
    def on_back_to_cards(self) -> None:
        """Show the settings again."""
        self.view.hide()
        self.cards.show()

    @Slot()
    def on_releases(self) -> None:
        """Open the page of all versions; the program itself asks nobody for them."""
        if self._house is not None:
            QDesktopServices.openUrl(QUrl(self._house.releases_url))

    @Slot()
    def on_show_folder(self) -> None:
        """Have the system show the data folder."""
        if self._house is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._house.data_folder)))

    # --- diagnostics ---------------------------------------------------------------------------

    @Slot()
    def on_diagnose(self) -> None:
        """Have them put together."""
        if self._household is not None:
            self.diagnose.setEnabled(False)
            if self._watchdog is not None:
                # They hold the log, and this is to be its last word.
                self._watchdog.sum_up()
            self._worker.submit(
                self._household.diagnostics, done=self.on_diagnosed, failed=self.on_failed
            )

    @Slot(object)
    def on_diagnosed(self, found: Diagnostics) -> None:
        """Show them before they go anywhere."""
        self.diagnose.setEnabled(True)
        self._diagnostics = found
        promise = self.tr(
            "This is all that would leave this computer. Of identifiers and parcel numbers only "
            "the last four characters, order numbers in full."
        )
        self._show(self.tr("Diagnostics"), found.text, promise=promise, file=True)

    @Slot()
    def on_save(self) -> None:
        """Ask where to."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        place = str(Path(folder) / FILE_NAME)
        dialog = QFileDialog(self, self.tr("Save the diagnostics"), place, "*.zip")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("zip")
        dialog.fileSelected.connect(self.save_to)
        dialog.open()

    @Slot(str)
    def save_to(self, name: str) -> None:
        """Write the file."""
        household, found = self._household, self._diagnostics
        if household is not None and found is not None:
            self._worker.submit(
                lambda: household.save_diagnostics(found, Path(name)),
                done=self.on_saved,
                failed=self.on_not_saved,
            )

    @Slot(object)
    def on_saved(self, path: Path) -> None:
        """Say that it is written."""
        self.view.said.setText(self.tr("Saved as {name}.").format(name=path.name))

    @Slot(object)
    def on_not_saved(self, error: BbDesktopError) -> None:
        """Say why it is not."""
        self.message.say("danger", error_sentence(error))
