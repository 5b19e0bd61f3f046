"""The right side of the bench: the last scans, the keys, the paper that goes into the parcel."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QFrame, QGridLayout, QSizePolicy, QWidget

from bb_desktop.ui import icons, pieces, theme, times
from bb_desktop.ui.bench import lettering
from bb_desktop.ui.bench.answers import LastScan

_ROLES = {"check": "good", "cross": "danger", "caution": "caution", "warn": "caution"}
_NAMES = {"caution": "warn"}


class LastScans(QFrame):
    """Paints the last scans: what each was taken for, what came of it, when."""

    def __init__(self, look: theme.Theme, parent: QWidget | None = None) -> None:
        """Begin without scans."""
        super().__init__(parent)
        self.setObjectName("card")
        self._look = look
        self.scans: tuple[LastScan, ...] = ()
        look.changed.connect(self.update)
        self.show_scans(())

    def show_scans(self, scans: tuple[LastScan, ...]) -> None:
        """Show these, the newest first."""
        self.scans = scans[:5]
        said = [f"{scan.taken_for}: {scan.result}, {_time(scan)}" for scan in self.scans]
        self.setAccessibleName("; ".join((self.tr("Last 5 scans"), *said)))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint five rows."""
        super().paintEvent(event)
        colours = self._look.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(16, 10, -16, -8)
        painter.setFont(theme.font("caption_strong"))
        painter.setPen(colours.role("text_muted"))
        heading = self.tr("LAST 5 SCANS")
        painter.drawText(QRectF(box.left(), box.top(), box.width(), 18), heading)
        height = (box.height() - 22) / 5
        for place, scan in enumerate(self.scans):
            top = box.top() + 22 + place * height
            if place:
                painter.setPen(QPen(colours.role("line"), 1))
                painter.drawLine(QPointF(box.left(), round(top)), QPointF(box.right(), round(top)))
            row = QRectF(box.left(), top, box.width(), height)
            self._paint_row(painter, row, scan)
        painter.end()

    def _paint_row(self, painter: QPainter, box: QRectF, scan: LastScan) -> None:
        colours = self._look.colours
        name = _NAMES.get(scan.icon, scan.icon)
        if name in icons.SHAPES:
            role = _ROLES.get(scan.icon, "accent")
            spot = QRectF(box.left(), box.center().y() - 9, 18, 18)
            icons.draw(painter, name, spot, colours.role(role))
        size = min(15, max(round(box.height() * 0.34), lettering.LEAST_PX))
        small = max(size - 2, lettering.LEAST_PX)
        painter.setFont(theme.sized_font(small))
        time = _time(scan)
        width = QFontMetricsF(painter.font()).horizontalAdvance(time)
        upper = QRectF(box.left(), box.top(), box.width(), box.height() / 2)
        painter.setPen(colours.role("text_muted"))
        painter.drawText(upper, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom, time)
        left, middle = box.left() + 28, box.center().y()
        room = box.right() - left
        for text, ink, font, place in (
            (
                scan.taken_for,
                "text",
                lettering.one_line(scan.taken_for, room - width - 8, size, QFont.Weight.DemiBold),
                QRectF(left, box.top(), room - width - 8, middle - box.top()),
            ),
            (
                scan.result,
                "text_muted",
                lettering.one_line(scan.result, room, small),
                QRectF(left, middle, room, box.bottom() - middle),
            ),
        ):
            painter.setPen(colours.role(ink))
            painter.setFont(font)
            shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, place.width())
            below = place.top() >= middle
            edge = Qt.AlignmentFlag.AlignTop if below else Qt.AlignmentFlag.AlignBottom
            painter.drawText(place, Qt.AlignmentFlag.AlignLeft | edge, shown)


def _time(scan: LastScan) -> str:
    return f"{scan.at.astimezone():%H:%M:%S}"


class KeyButton(QAbstractButton):
    """A command of the bench with its key: to be pressed, clicked, or scanned as a card."""

    def __init__(
        self, look: theme.Theme, icon: str, word: str, key: str, parent: QWidget | None = None
    ) -> None:
        """Paint icon, word, and key."""
        super().__init__(parent)
        self._look = look
        self._icon, self._key = icon, key
        self.setText(word)
        self.setAccessibleName(f"{word}, {key}")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Give a target for a thumb."""
        return QSize(150, 46)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint it."""
        colours = self._look.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = colours.role("text" if self.isEnabled() else "text_disabled")
        box = QRectF(self.rect())
        if self.underMouse() and self.isEnabled():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colours.role("surface_alt"))
            painter.drawRoundedRect(box, 6, 6)
        icons.draw(painter, self._icon, QRectF(3, box.center().y() - 9, 18, 18), ink)
        key_width = max(QFontMetricsF(theme.font("small_strong")).horizontalAdvance(self._key), 22)
        key = QRectF(box.right() - key_width - 17, box.center().y() - 12, key_width + 16, 24)
        painter.setPen(QPen(colours.role("line_strong"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(key, 4, 4)
        painter.setPen(ink)
        painter.setFont(theme.font("small_strong"))
        painter.drawText(key, Qt.AlignmentFlag.AlignCenter, self._key)
        room = QRectF(28, 0, key.left() - 34, box.height())
        words = lettering.block((lettering.Part(self.text(), 14, QFont.Weight.Medium),), room)
        words.paint(painter, room.left(), (box.height() - words.height) / 2)
        if self.hasFocus():
            painter.setPen(QPen(colours.role("focus"), 2))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 6, 6)
        painter.end()


class Keys(QFrame):
    """The four commands that are wanted most, beside each other."""

    def __init__(self, look: theme.Theme, parent: QWidget | None = None) -> None:
        """Offer undo, next, hold, and repeat or the answer to a doubt."""
        super().__init__(parent)
        self.setObjectName("card")
        self.undo = KeyButton(look, "undo", self.tr("Undo"), self.tr("F2"))
        self.next = KeyButton(look, "next", self.tr("Next"), self.tr("F4"))
        self.hold = KeyButton(look, "pause", self.tr("Hold"), self.tr("F3"))
        self.repeat = KeyButton(look, "repeat", self.tr("Repeat"), self.tr("F6"))
        self.sure = KeyButton(look, "check", self.tr("Right phone"), self.tr("F7"))
        grid = QGridLayout(self)
        grid.setContentsMargins(13, 10, 8, 6)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(0)
        grid.addWidget(
            pieces.label(self.tr("KEYS OR CARD"), "caption_strong", "heading"), 0, 0, 1, 2
        )
        grid.addWidget(self.undo, 1, 0)
        grid.addWidget(self.next, 1, 1)
        grid.addWidget(self.hold, 2, 0)
        grid.addWidget(self.repeat, 2, 1)
        grid.addWidget(self.sure, 2, 1)
        self.show_doubt(doubt=False)

    def show_doubt(self, *, doubt: bool) -> None:
        """Offer the answer to a doubt in place of repeating."""
        self.repeat.setVisible(not doubt)
        self.sure.setVisible(doubt)


class NoteState(QFrame):
    """Whether the open order's delivery note was printed, and a button that shows it.

    Signals:
        wanted: Show it.
    """

    wanted = Signal()

    def __init__(
        self, look: theme.Theme, now: Callable[[], datetime], parent: QWidget | None = None
    ) -> None:
        """Begin without an order."""
        super().__init__(parent)
        self.setObjectName("card")
        self._look = look
        self._now = now
        self._sign = pieces.Symbol(look, "printer", "text_muted")
        self.words = pieces.label("", "small", wrap=True)
        self.words.setMinimumWidth(90)
        self.button = pieces.button(
            self.tr("Show"), self.tr("Show Back Market’s delivery note, and print it")
        )
        self.button.setAccessibleName(self.tr("Show the delivery note"))
        self.button.clicked.connect(self.on_clicked)
        self._row = pieces.row(self._sign, self.words, self.button)
        self._row.setStretch(1, 1)
        self.setLayout(self._row)
        self.set_low(low=False)

    def set_low(self, *, low: bool) -> None:
        """Take as little height as there is on a low page."""
        edge = 1 if low else 8
        self._row.setContentsMargins(0 if low else 13, edge, 0 if low else 12, edge)
        name = "plain" if low else "card"
        if name != self.objectName():
            # Without a frame, which the button would touch.
            self.setObjectName(name)
            self.style().polish(self)

    def show_state(self, printed_at: datetime | None, *, exists: bool) -> None:
        """Say how it stands.

        Args:
            printed_at: When it was printed; None for not yet.
            exists: Back Market has made one.
        """
        if printed_at is not None:
            now = self._now()
            today = printed_at.astimezone().date() == now.astimezone().date()
            time = times.hour(printed_at) if today else times.clock(printed_at, now)
            self.words.setText(self.tr("Delivery note printed {time}").format(time=time))
            self._sign.show_icon("check", "good")
        elif exists:
            self.words.setText(self.tr("Delivery note missing in the parcel"))
            self._sign.show_icon("printer", "caution")
        else:
            self.words.setText(self.tr("No delivery note at Back Market yet"))
            self._sign.show_icon("printer", "text_muted")
        self.button.setEnabled(exists or printed_at is not None)

    @Slot()
    def on_clicked(self) -> None:
        """Ask for it."""
        self.wanted.emit()


class PaceBar(QWidget):
    """How many orders of today are packed, and which is next."""

    def __init__(self, look: theme.Theme, parent: QWidget | None = None) -> None:
        """Begin without figures."""
        super().__init__(parent)
        self._look = look
        self._done, self._total = 0, 0
        self._words, self._next = "", ""
        self._size = 14
        look.changed.connect(self.update)

    def show_pace(self, done: int, total: int, following: str) -> None:
        """Show the figures, and what comes next in words."""
        self._done, self._total, self._next = done, total, following
        words = self.tr("Packed today {done} of {total}")
        self._words = words.format(done=done, total=total) if total else ""
        self.setAccessibleName(", ".join(part for part in (self._words, following) if part))
        self.update()

    def fit(self, size: int) -> None:
        """Take letters of a size in pixels."""
        self._size = size
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint words and bar."""
        if not self._words:
            return
        colours = self._look.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(0, 0, self.width(), self.height() - 10)
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        strong = lettering.one_line(self._words, box.width() * 0.5, self._size, QFont.Weight.Bold)
        painter.setFont(strong)
        painter.setPen(colours.role("text"))
        painter.drawText(box, flags, self._words)
        left = QFontMetricsF(strong).horizontalAdvance(self._words) + 14
        room = box.adjusted(left, 0, 0, 0)
        painter.setFont(lettering.one_line(self._next, room.width(), self._size))
        painter.setPen(colours.role("text_muted"))
        metrics = QFontMetricsF(painter.font())
        text = metrics.elidedText(self._next, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, flags, text)
        bar = QRectF(0, self.height() - 8, self.width(), 6)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.role("sunken"))
        painter.drawRoundedRect(bar, 3, 3)
        if self._total:
            bar.setWidth(bar.width() * min(self._done / self._total, 1.0))
            painter.setBrush(colours.role("accent"))
            painter.drawRoundedRect(bar, 3, 3)
        painter.end()
