"""Banners: one sentence about what is wrong everywhere, and one button where there is one."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from bb_desktop.ui import pieces, theme
from bb_desktop.ui.trouble_words import remedy_words

_NOTICE_MS = 8_000


@dataclass(frozen=True, slots=True)
class Notice:
    """What a banner says.

    Attributes:
        kind: ``danger``, ``caution`` or ``good``.
        retry: Offers *Sync now*.
        verb: Offers something else in its place: ``reconnect``, ``key`` or ``set_up``.
        passing: Goes by itself after a while; only good news does.
        about: What it stays the same message by while its times go on; ``""`` for its words.
    """

    kind: str
    sentence: str
    retry: bool = False
    verb: str = ""
    passing: bool = False
    about: str = ""

    def same(self, other: Notice | None) -> bool:
        """Say whether another notice is this one, with other times in it perhaps."""
        if other is None or not self.about:
            return self == other
        return replace(self, sentence=other.sentence) == other


_ICONS = {"danger": "octagon", "caution": "warn", "good": "check"}


class Banner(QFrame):
    """One banner.

    Signals:
        retried: Its button was pressed.
        verb_wanted: Its other button was; the verb.
        closed: It was closed.
    """

    retried = Signal()
    verb_wanted = Signal(str)
    closed = Signal()

    def __init__(self, look: theme.Theme, notice: Notice, *, more: int = 0) -> None:
        """Say something; ``more`` others wait behind it."""
        super().__init__()
        self._others = self.tr(" (+{count} more)").format(count=more) if more else ""
        self.setObjectName(f"banner_{notice.kind}")
        self._text = pieces.label("", "body", notice.kind, wrap=True)
        self.tell(notice)
        symbol = pieces.Symbol(look, _ICONS[notice.kind], notice.kind)
        inside = pieces.row(symbol, self._text, gap=10)
        inside.setStretch(1, 1)
        inside.setContentsMargins(12, 4, 8, 4)
        if notice.verb:
            words, tip = remedy_words(notice.verb)
            self.verb = pieces.button(words, tip)
            self.verb.clicked.connect(self.on_verb)
            inside.addWidget(self.verb)
        elif notice.retry:
            again = pieces.button(self.tr("Sync now"), self.tr("Try again now (F5)"))
            again.clicked.connect(self.retried)
            inside.addWidget(again)
        close = pieces.button(self.tr("Close"), self.tr("Close this message"))
        close.clicked.connect(self.closed)
        inside.addWidget(close)
        self.setLayout(inside)

    def tell(self, notice: Notice) -> None:
        """Say the same with other times; its buttons, and the focus on one, stay."""
        self.notice = notice
        self.setAccessibleName(notice.sentence)
        self._text.setText(f"{notice.sentence}{self._others}")

    @Slot()
    def on_verb(self) -> None:
        """Say what is wanted."""
        self.verb_wanted.emit(self.notice.verb)


def _weight(notice: Notice) -> tuple[bool, int]:
    return not notice.verb, list(_ICONS).index(notice.kind)


class Banners(QWidget):
    """All banners, one for each subject.

    Signals:
        retry_wanted: *Sync now* was pressed.
        verb_wanted: Another button was; what it says, see `Notice`.
    """

    retry_wanted = Signal()
    verb_wanted = Signal(str)

    def __init__(self, look: theme.Theme, parent: QWidget | None = None) -> None:
        """Begin with nothing to say."""
        super().__init__(parent)
        self._look = look
        self._notices: dict[str, Notice] = {}
        self._closed: dict[str, Notice] = {}
        self._short = False
        self._wanted = True
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(4)
        self._passing = QTimer(self, singleShot=True, interval=_NOTICE_MS)
        self._passing.timeout.connect(self.on_passed)
        self.hide()

    @property
    def sentences(self) -> tuple[str, ...]:
        """Give what is being said."""
        return tuple(notice.sentence for notice in self._notices.values())

    def set_short(self, *, short: bool) -> None:
        """Show one at a time where there is no room for more."""
        if short != self._short:
            self._short = short
            self._show()

    def set_wanted(self, *, wanted: bool) -> None:
        """Stay away from a page that has no room for banners; they are kept for the next one."""
        self._wanted = wanted
        self.setVisible(wanted and bool(self._notices))

    def say(self, subject: str, notice: Notice | None) -> None:
        """Say something about a subject, or nothing any more; what was closed stays closed."""
        if notice is None:
            self._closed.pop(subject, None)
        known, closed = self._notices.get(subject), self._closed.get(subject)
        if notice == known or (notice is not None and notice.same(closed)):
            return
        if notice is not None and notice.same(known):
            self._retell(subject, notice)
            return
        self._notices.pop(subject, None)
        if notice is not None:
            self._notices[subject] = notice
            if notice.passing:
                self._passing.start()
        self._show()

    @Slot()
    def on_passed(self) -> None:
        """Take away what was only worth a moment."""
        self._notices = {
            subject: notice for subject, notice in self._notices.items() if not notice.passing
        }
        self._show()

    @Slot()
    def on_closed(self) -> None:
        """Take a banner away for as long as it would say the same."""
        banner = self.sender()
        for subject, notice in list(self._notices.items()):
            if isinstance(banner, Banner) and notice is banner.notice:
                self._closed[subject] = self._notices.pop(subject)
        self._show()

    def _retell(self, subject: str, notice: Notice) -> None:
        before = self._notices[subject]
        self._notices[subject] = notice
        for place in range(self._layout.count()):
            item = self._layout.itemAt(place)
            banner = item.widget() if item is not None else None
            if isinstance(banner, Banner) and banner.notice is before:
                banner.tell(notice)

    def _show(self) -> None:
        pieces.empty(self._layout)
        # Where one has to do, it is what only a person can mend.
        notices = (
            sorted(self._notices.values(), key=_weight)
            if self._short
            else [*self._notices.values()]
        )
        shown = notices[:1] if self._short else notices
        for notice in shown:
            banner = Banner(self._look, notice, more=len(notices) - len(shown))
            banner.closed.connect(self.on_closed)
            banner.retried.connect(self.retry_wanted)
            banner.verb_wanted.connect(self.verb_wanted)
            self._layout.addWidget(banner)
        self.setVisible(self._wanted and bool(self._notices))
