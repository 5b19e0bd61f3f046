"""What the pages of the settings are made of: a titled sheet, and rows of one setting each."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from bb_desktop.ui import pieces, theme
from bb_desktop.ui.settings.entry import Entry, Mark

#: Wide enough for the words of a setting; longer ones take several lines.
_NAME_WIDTH = 190
#: Pixels of a page from which its sentence stands beside its title.
_ABOUT_FROM = 640
#: Between the cards and the bar that scrolls them; what is not scrolled ends there as well.
_BESIDE_BAR = 6
#: Between two settings.
_APART = 8
#: How far down the first line stands in a field of several lines.
_FIRST_LINE = 8
_ICONS = {"good": "check", "caution": "warn", "danger": "octagon"}
#: How long a setting that was searched for stays pointed out.
_POINTED_OUT_MS = 4_000


class Sheet(QWidget):
    """One page of the settings: its title, and its contents below, scrolled when need be.

    Signals:
        back_wanted: The list of pages is wanted; the button is there in a narrow window only.
    """

    back_wanted = Signal()

    def __init__(self, look: theme.Theme, title: str, about: str, *, scrolled: bool = True) -> None:
        """Make an empty page; ``scrolled`` False for one whose table scrolls by itself."""
        super().__init__()
        self.look = look
        self.title = title
        self.sentence = about
        self._narrow = False
        #: The setting that is marked now.
        self.pointed_out: Entry | None = None
        self._mark: Mark | None = None
        self._fades = QTimer(self, singleShot=True, interval=_POINTED_OUT_MS)
        self._fades.timeout.connect(self.on_faded)
        self.back = pieces.button("", self.tr("Back to the list of settings"))
        self.back.setAccessibleName(self.tr("Back to the list of settings"))
        self.back.setFixedWidth(theme.CONTROL_HEIGHT)
        self.back.setIconSize(QSize(18, 18))
        self.back.hide()
        self.back.clicked.connect(self.back_wanted)
        self._about = pieces.label(about, "small", "muted", wrap=True)
        self._head = pieces.row(self.back, pieces.label(title, "title"), self._about, gap=12)
        self._head.setStretch(2, 1)
        #: For what belongs beside the title.
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(theme.GAP)
        self._head.addLayout(self.buttons)
        if scrolled:
            self._head.setContentsMargins(0, 0, _BESIDE_BAR, 0)
        self.body = QVBoxLayout()
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(12)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(theme.MARGIN, 12, theme.MARGIN, 10)
        whole.setSpacing(10)
        whole.addLayout(self._head)
        if scrolled:
            whole.addWidget(_scroll_over(self.body), 1)
        else:
            whole.addLayout(self.body, 1)
        #: For what stands below the page and is not scrolled.
        self.feet = QVBoxLayout()
        self.feet.setSpacing(theme.GAP)
        if scrolled:
            self.feet.setContentsMargins(0, 0, _BESIDE_BAR, 0)
        whole.addLayout(self.feet)
        look.changed.connect(self.on_look_changed)
        self.on_look_changed()

    def fit(self, *, narrow: bool) -> None:
        """Offer the way back where the list is a page of its own."""
        self.back.setVisible(narrow)
        self._narrow = narrow
        self._show_about()

    def _show_about(self) -> None:
        beside = not self._narrow and self.width() >= _ABOUT_FROM
        self._about.setVisible(beside)
        # Else the buttons take the room of the sentence.
        self._head.setStretch(1, int(not beside))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the sentence out where it has no room beside title and buttons."""
        super().resizeEvent(event)
        self.on_faded()
        self._show_about()

    def open(self) -> None:
        """Read what is to be shown; called whenever the page comes in front."""

    def entries(self) -> tuple[Entry, ...]:
        """List the settings of this page, for the search."""
        return tuple(one for card in self.findChildren(Card) for one in card.entries)

    def point_out(self, entry: Entry) -> None:
        """Bring one of them into sight, mark it a while, and put the keyboard there."""
        entry.take_focus()
        scroll = self.findChild(QScrollArea)
        if scroll is not None:
            scroll.ensureWidgetVisible(entry.name, 0, 60)
        self.on_faded()
        self.pointed_out = entry
        self._mark = Mark(entry)
        self._fades.start()

    @Slot()
    def on_faded(self) -> None:
        """Mark none any more."""
        self.pointed_out = None
        mark, self._mark = self._mark, None
        # Rows that were made anew took the mark with them.
        if mark is not None and shiboken6.isValid(mark):
            mark.hide()
            mark.deleteLater()

    @Slot()
    def on_look_changed(self) -> None:
        """Draw the icons anew."""
        self.back.setIcon(self.look.icon("chevron_left"))


def _scroll_over(body: QVBoxLayout) -> QScrollArea:
    sheet = QWidget()
    sheet.setObjectName("sheet")
    body.setContentsMargins(0, 0, _BESIDE_BAR, 8)
    sheet.setLayout(body)
    scroll = QScrollArea()
    scroll.setWidgetResizable(True)
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    scroll.setWidget(sheet)
    scroll.viewport().setAutoFillBackground(False)
    return scroll


class Card(QFrame):
    """Settings that belong together, a row each: name, control, and what it means below."""

    def __init__(self, heading: str = "") -> None:
        """Begin without rows."""
        super().__init__()
        self.setObjectName("card")
        self._rows = QGridLayout(self)
        self._rows.setContentsMargins(16, 12, 16, 14)
        self._rows.setHorizontalSpacing(16)
        self._rows.setVerticalSpacing(4)
        self._rows.setColumnStretch(1, 1)
        self._rows.setColumnMinimumWidth(0, _NAME_WIDTH)
        self._next = 0
        self._headed = bool(heading)
        #: In their order from above to below.
        self.entries: list[Entry] = []
        if heading:
            self._rows.addWidget(pieces.label(heading, "lead"), 0, 0, 1, 2)
            self._rows.setRowMinimumHeight(1, 4)
            self._next = 2

    def add(
        self, name: str, control: QWidget | QLayout, note: str = "", *, tall: bool = False
    ) -> QLabel:
        """Add a setting; gives its name's label, whose buddy a single control is.

        Args:
            name: What it is called.
            control: What it is set with.
            note: What it means; "" where the name says that.
            tall: There are several lines; the name stands beside the first one.
        """
        if self._next > 2 or (self._next and not self._headed):
            self._rows.setRowMinimumHeight(self._next, _APART)
            self._next += 1
        words = pieces.label(name, "body", wrap=True)
        self.entries.append(Entry(words, control))
        lines = isinstance(control, QPlainTextEdit)
        if lines:
            words.setContentsMargins(0, _FIRST_LINE, 0, 0)
        flag = Qt.AlignmentFlag
        place = flag.AlignTop if tall or lines else flag.AlignVCenter
        self._rows.addWidget(words, self._next, 0, place)
        if isinstance(control, QWidget):
            words.setBuddy(control)
            control.setAccessibleName(name)
            if note:
                control.setAccessibleDescription(note)
            # As wide as it likes to be, and what stands below it as wide as there is room.
            self._rows.addLayout(pieces.row(control, 1, gap=0), self._next, 1)
        else:
            self._rows.addLayout(control, self._next, 1)
        self._next += 1
        if note:
            self.say(note)
        return words

    def say(self, note: str) -> QLabel:
        """Add a sentence below the setting before."""
        words = pieces.label(note, "small", "muted", wrap=True)
        self._rows.addWidget(words, self._next, 1)
        self._next += 1
        if self.entries:
            self.entries[-1].notes.append(words)
        return words

    def across(self, thing: QWidget | QLayout) -> None:
        """Add something as wide as the card."""
        if isinstance(thing, QWidget):
            self._rows.addWidget(thing, self._next, 0, 1, 2)
        else:
            self._rows.addLayout(thing, self._next, 0, 1, 2)
        self._next += 1


class Message(QFrame):
    """One sentence about what was just done, and at most one button; hidden until something was.

    Signals:
        pressed: Its button was pressed.
    """

    pressed = Signal()

    def __init__(self, look: theme.Theme) -> None:
        """Begin hidden."""
        super().__init__()
        self._symbol = pieces.Symbol(look)
        self.words = pieces.label("", "body", wrap=True)
        self.button = pieces.button("", "")
        self.button.clicked.connect(self.pressed)
        inside = pieces.row(self._symbol, self.words, self.button, gap=10)
        inside.setStretch(1, 1)
        inside.setContentsMargins(12, 6, 8, 6)
        self.setLayout(inside)
        self.hide()

    def say(self, kind: str, sentence: str, button: str = "") -> None:
        """Say something: ``good``, ``caution`` or ``danger``; an empty sentence says nothing."""
        self.setVisible(bool(sentence))
        self.setObjectName(f"banner_{kind}")
        self.words.setObjectName(kind)
        self._symbol.show_icon(_ICONS[kind], kind)
        self.words.setText(sentence)
        self.setAccessibleName(sentence)
        self.button.setText(button)
        self.button.setToolTip(button)
        self.button.setVisible(bool(button))
        for widget in (self, self.words):
            # The style sheet goes by names, and looks at them once.
            widget.style().unpolish(widget)
            widget.style().polish(widget)
