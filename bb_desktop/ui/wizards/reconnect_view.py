"""How the reconnect page looks: the steps in the browser on the left, what is done here right."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QWidget

from bb_desktop.domain.errors import Service
from bb_desktop.ui import pieces, theme
from bb_desktop.ui.sheet import Sheet
from bb_desktop.ui.wizards.findings import FindingWords
from bb_desktop.ui.wizards.instructions import InstructionCard, instructions
from bb_desktop.ui.wizards.reconnect_card import CredentialCard, ThenCard
from bb_desktop.ui.wizards.reconnect_words import titles
from bb_desktop.ui.wizards.scenes import Scene
from bb_desktop.ui.wizards.steps import Saying

#: Between the cards and the bar that scrolls them.
_BESIDE_BAR = 6
_LAID_OUT_MS = 20


class ReconnectView(QWidget):
    """Everything on the page; below each other where there is no room beside.

    Signals:
        left: One of the buttons that lead away was pressed.
        pages_wanted: The service's pages are to be opened in the browser.
        no_page_found: The seller finds no page for keys.
    """

    left = Signal()
    pages_wanted = Signal()
    no_page_found = Signal()

    def __init__(self, look: theme.Theme, service: Service) -> None:
        """Build it, with nothing entered."""
        super().__init__()
        self._look = look
        words = titles(service)
        self.leave = pieces.button(self.tr("Later"), self.tr("Back; the old one stays"))
        self.leave.setObjectName("link")
        self.done = pieces.button(self.tr("Back to work"), self.tr("Leave this page"), primary=True)
        self.standing = Saying(look)
        self.open_pages = pieces.button(words.open_pages, self.tr("In the browser"))
        pieces.beside_icon(self.open_pages).setIconSize(QSize(18, 18))
        self.no_page = pieces.button(
            self.tr("I cannot find that page"), self.tr("Say what that means")
        )
        self.no_page.setParent(self)
        self.no_page.hide()
        steps = instructions(service)
        self.steps = tuple(
            InstructionCard(look, number, step) for number, step in enumerate(steps, 1)
        )
        for card in self.steps:
            if card.picture.scene is Scene.API_SETTINGS:
                card.add_below(self.no_page)
                self.no_page.show()
        self.card = CredentialCard(look, service, len(steps) + 1)
        self.then = ThenCard(look)
        self._sides = self._beside()
        sheet = Sheet()
        sheet.setLayout(self._sides)
        self.scroller = QScrollArea()
        self.scroller.setWidgetResizable(True)
        self.scroller.setFrameShape(QFrame.Shape.NoFrame)
        self.scroller.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroller.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroller.setWidget(sheet)
        self.scroller.viewport().setAutoFillBackground(False)
        head = pieces.row(pieces.label(words.title, "title", wrap=True), self.leave, self.done)
        head.setStretch(0, 1)
        # As wide as the cards below, which leave room for the bar that scrolls them.
        above = pieces.column(head, self.standing, gap=10)
        above.setContentsMargins(0, 0, _BESIDE_BAR, 0)
        whole = pieces.column(above, self.scroller, gap=10)
        whole.setStretch(1, 1)
        whole.setContentsMargins(20, 12, 14, 0)
        self.setLayout(whole)
        self.leave.clicked.connect(self.left)
        self.done.clicked.connect(self.left)
        # Once what was found has its room.
        self._soon = QTimer(self, singleShot=True, interval=_LAID_OUT_MS)
        self._soon.timeout.connect(self.on_laid_out)
        self.open_pages.clicked.connect(self.pages_wanted)
        self.no_page.clicked.connect(self.no_page_found)
        look.changed.connect(self.on_look_changed)
        self.on_look_changed()

    def _beside(self) -> QBoxLayout:
        browser = pieces.label(self.tr("In your browser"), "caption_strong", "heading")
        here = pieces.label(self.tr("Here"), "caption_strong", "heading")
        here.setMinimumHeight(theme.CONTROL_HEIGHT)
        above = pieces.row(browser, 1, self.open_pages)
        left = pieces.column(above, *self.steps)
        right = pieces.column(here, self.card, self.then)
        right.setStretch(2, 1)
        sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        sides.setContentsMargins(0, 0, _BESIDE_BAR, 10)
        sides.setSpacing(20)
        sides.addLayout(left, 11)
        sides.addLayout(right, 10)
        return sides

    @property
    def narrow(self) -> bool:
        """Say whether both sides stand below each other."""
        return self._sides.direction() is QBoxLayout.Direction.TopToBottom

    def show_standing(self, said: FindingWords | None, *, refused: bool) -> None:
        """Say at the head how the service stands; None says nothing."""
        if said is None:
            self.standing.say("good", "")
        else:
            self.standing.say(said.kind, said.sentence, said.to_do, icon="key" if refused else "")

    def show_progress(self, *, entered: bool, done: bool) -> None:
        """Tick the steps in the browser, and offer the way out that fits."""
        for step in self.steps:
            step.show_done(done=entered or done)
        self.leave.setVisible(not done)
        self.done.setVisible(done)

    def reveal_checks(self) -> None:
        """Scroll to what was found out, where the steps in the browser stand above it."""
        if self.narrow:
            self._soon.start()

    @Slot()
    def on_laid_out(self) -> None:
        """Scroll: the button at the end, as long as the first check stays in sight."""
        for part in (self.card.use, self.card.rows[0]):
            if part.isVisible():
                self.scroller.ensureWidgetVisible(part, 0, theme.GAP)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put both sides below each other where there is no room beside."""
        super().resizeEvent(event)
        narrow = self.width() < theme.NARROW_BELOW
        way = QBoxLayout.Direction
        self._sides.setDirection(way.TopToBottom if narrow else way.LeftToRight)
        for step in self.steps:
            step.fit(narrow=narrow)

    @Slot()
    def on_look_changed(self) -> None:
        """Draw the icon anew."""
        self.open_pages.setIcon(self._look.icon("external"))
