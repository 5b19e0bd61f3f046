"""One thing that needs a person: what it is, what helps, one button and a menu."""

from __future__ import annotations

from datetime import datetime, time, timedelta

from PySide6.QtCore import QRectF, Qt, Signal, Slot
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QFrame, QWidget

from bb_desktop.domain.concerns import Remedy, Urgency, concern_of
from bb_desktop.domain.records import AttentionItem
from bb_desktop.ui import pieces, theme, times
from bb_desktop.ui.attention.words import Said, said, support_text
from bb_desktop.ui.more_button import MoreButton

#: Icon and colour role of each group; the word beside them says the same.
SIGNS = {
    Urgency.STOP: ("octagon", "danger"),
    Urgency.TODAY: ("warn", "caution"),
    Urgency.GOOD_TO_KNOW: ("info", "accent_text"),
}
_BUTTON_WIDTH = 186
#: When a working day begins, of the seller's own clock.
_MORNING = time(7, 0)


def tomorrow_morning(now: datetime) -> datetime:
    """Give the next day's morning of the seller's own clock."""
    local = now.astimezone()
    # Made of the day and the hour, so that a change of the clocks shifts nothing.
    return datetime.combine(local.date() + timedelta(days=1), _MORNING).astimezone()


class AttentionRow(QFrame):
    """Shows an item.

    Signals:
        acted: The button was pressed; what it does, and the item.
        settled: Done by hand; the item.
        put_off: Later; the item and until when.
        copied: A text for the clipboard.
        left: Up (-1) or down (1) with the keyboard, from this row.
    """

    acted = Signal(object, object)
    settled = Signal(object)
    put_off = Signal(object, object)
    copied = Signal(str)
    left = Signal(int)

    def __init__(self, look: theme.Theme, item: AttentionItem, now: datetime) -> None:
        """Show an item as it is now."""
        super().__init__()
        self.item = item
        self._look = look
        self._now = now
        self._first = False
        self._under = False
        self.concern = concern_of(item.code)
        self.words: Said = said(item, now)
        self.setObjectName("row")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(f"{self.words.headline} {self.words.second}".strip())
        since = self.tr("since {time}, {age} ago").format(
            time=times.clock(item.since, now), age=times.age(item.since, now)
        )
        self.setAccessibleDescription(f"{since}. {self.words.button}")
        self._build(since)
        look.changed.connect(self.update)

    def _build(self, since: str) -> None:
        icon, role = SIGNS[self.concern.urgency]
        self._when = pieces.label(_short(self.item.since, self._now), "small", "muted")
        self._when.setToolTip(since)
        second = pieces.selectable(pieces.label(self.words.second, "small", "muted", wrap=True))
        second.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        if not self.words.second:
            second.hide()
        text = pieces.column(pieces.label(self.words.headline, "strong", wrap=True), second, gap=2)
        self.button = pieces.button(self.words.button, self.words.second or self.words.headline)
        self.button.setAccessibleName(f"{self.words.button}: {self.words.headline}")
        self.button.setMinimumWidth(_BUTTON_WIDTH)
        self.button.clicked.connect(self.on_pressed)
        self.more = MoreButton(self._look, self.tr("More: done by hand, later, copy"))
        self.more.setAccessibleName(self.tr("More for: {what}").format(what=self.words.headline))
        self._fill_menu()
        inside = pieces.row(
            pieces.Symbol(self._look, icon, role, 20), text, self._when, self.button, self.more,
            gap=12,
        )  # fmt: skip
        inside.setStretch(1, 1)
        inside.setContentsMargins(16, 10, 12, 10)
        self.setLayout(inside)

    def _fill_menu(self) -> None:
        menu = self.more.menu()
        self.choices: dict[str, QAction] = {}
        for name, words, slot in (
            ("done", self.tr("Done by hand"), self.on_settled),
            ("hour", self.tr("Later: in an hour"), self.on_hour),
            ("tomorrow", self.tr("Later: tomorrow morning"), self.on_tomorrow),
            ("show", self.tr("Show the order"), self.on_show),
            ("copy", self.tr("Copy"), self.on_copy),
        ):
            if name == "show" and self.item.order_id is None:
                continue
            self.choices[name] = menu.addAction(words, slot)
        self.choices["done"].setToolTip(
            self.tr("Takes it off the list until something about the order changes")
        )

    def fit(self, *, narrow: bool) -> None:
        """Take less room in a narrow window."""
        self._when.setVisible(not narrow)
        self.button.setMinimumWidth(120 if narrow else _BUTTON_WIDTH)

    def set_first(self, *, first: bool) -> None:
        """Be the one that comes first, so that its button is the page's primary one."""
        if first == self._first:
            return
        self._first = first
        self.button.setObjectName("primary" if first else "")
        self.button.setFont(theme.font("strong" if first else "body"))
        self.button.style().unpolish(self.button)
        self.button.style().polish(self.button)

    # --- keyboard -------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the next row, press the button, open the menu."""
        match event.key():
            case Qt.Key.Key_Up:
                self.left.emit(-1)
            case Qt.Key.Key_Down:
                self.left.emit(1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.button.click()
            case Qt.Key.Key_Menu:
                self.more.showMenu()
            case _:
                super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        super().focusOutEvent(event)
        self.update()

    def set_under_another(self, *, under: bool) -> None:
        """Have a line above it that parts it from the row before."""
        if under != self._under:
            self._under = under
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line above, and the ground of the row that comes first or has the focus."""
        painter = QPainter(self)
        colours = self._look.colours
        if self._under:
            painter.fillRect(0, 0, self.width(), 1, colours.role("line"))
        if not (self._first or self.hasFocus()):
            painter.end()
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ring = QPen(colours.role("focus"), 2) if self.hasFocus() else QPen(Qt.PenStyle.NoPen)
        painter.setPen(ring)
        painter.setBrush(colours.role("selection"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)
        painter.end()

    # --- what is wanted -------------------------------------------------------------------------

    @Slot()
    def on_pressed(self) -> None:
        """Ask for what helps."""
        remedy = self.concern.remedy
        if remedy is Remedy.SHOW and self.item.order_id is None:
            remedy = Remedy.UNDERSTOOD
        self.acted.emit(remedy, self.item)

    @Slot()
    def on_show(self) -> None:
        """Ask for the order to be shown."""
        self.acted.emit(Remedy.SHOW, self.item)

    @Slot()
    def on_settled(self) -> None:
        """Say that a person has seen to it."""
        self.settled.emit(self.item)

    @Slot()
    def on_hour(self) -> None:
        """Ask for it again in an hour."""
        self.put_off.emit(self.item, self._now + timedelta(hours=1))

    @Slot()
    def on_tomorrow(self) -> None:
        """Ask for it again tomorrow morning."""
        self.put_off.emit(self.item, tomorrow_morning(self._now))

    @Slot()
    def on_copy(self) -> None:
        """Copy the words, as they are on the screen."""
        self.copied.emit("\n".join(filter(None, (self.words.headline, self.words.second))))

    def support_text(self) -> str:
        """Give the text for Back Market's support."""
        return support_text(self.item)


def _short(moment: datetime, now: datetime) -> str:
    """Say a time as short as it can be understood: the hour alone today."""
    if moment.astimezone().date() == now.astimezone().date():
        return times.hour(moment)
    return times.clock(moment, now)


class RowGroup(QWidget):
    """The rows of one urgency under their heading."""

    def __init__(self, look: theme.Theme, urgency: Urgency, title: str) -> None:
        """Begin without rows; then it is not on the screen."""
        super().__init__()
        self.setObjectName("plain")
        self._look = look
        self._title = title
        self._role = SIGNS[urgency][1]
        self.heading = pieces.label("", "strong", "group")
        look.changed.connect(self.on_theme_changed)
        self.on_theme_changed()
        self._shown: list[AttentionRow] = []
        self._rows = pieces.column(gap=0)
        self._card = pieces.frame("card", self._rows, 1)
        self.setLayout(pieces.column(self.heading, self._card, gap=6))
        self.hide()

    @Slot()
    def on_theme_changed(self) -> None:
        """Write the heading in the group's colour."""
        palette = self.heading.palette()
        palette.setColor(QPalette.ColorRole.WindowText, self._look.colours.role(self._role))
        self.heading.setPalette(palette)

    def show_rows(self, rows: list[AttentionRow]) -> None:
        """Show these rows; rows that stay are not touched."""
        for old in self._shown:
            if old not in rows:
                self._rows.removeWidget(old)
                old.hide()
                old.deleteLater()
        self._shown = list(rows)
        for position, row in enumerate(rows):
            if self._rows.indexOf(row) != position:
                self._rows.removeWidget(row)
                self._rows.insertWidget(position, row)
            row.set_under_another(under=position > 0)
        # Blanks as between the word and the figure of a chip.
        self.heading.setText(f"{self._title}   {len(rows)}")
        self.setVisible(bool(rows))
