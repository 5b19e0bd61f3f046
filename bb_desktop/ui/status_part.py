"""One part of the status line: an icon and some words, which lead somewhere."""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from bb_desktop.ui import icons, theme
from bb_desktop.ui.plain_text import as_tip

_EDGE, _ICON, _GAP = 8, 16, 6
_BAR_WIDTH, _BAR_HEIGHT = 42, 6


class Cut(IntEnum):
    """How much of the words is shown."""

    FULL = 0
    SHORT = 1
    LEAST = 2


class Part(QAbstractButton):
    """One part of the line.

    Signals:
        chosen: It was clicked, or pressed with the keyboard; where it leads.
    """

    chosen = Signal(str)

    def __init__(self, look: theme.Theme, name: str, leads_to: str) -> None:
        """Begin without words; ``name`` is what screen readers call it."""
        super().__init__()
        self._look = look
        self._name = name
        self._leads_to = leads_to
        self._icon, self._role, self._icon_role = "", "text", "text"
        self._share: float | None = None
        self._texts = ("", "", "")
        self._cut = Cut.FULL
        self.setFont(theme.font("small"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.clicked.connect(self.on_clicked)
        look.changed.connect(self.update)

    @property
    def words(self) -> str:
        """Give the words, at their full length."""
        return self._texts[Cut.FULL]

    @property
    def shown(self) -> str:
        """Give the words as they are cut."""
        return self._texts[self._cut]

    @property
    def troubled(self) -> bool:
        """Say whether the words are bad news."""
        return self._role in ("danger", "caution")

    def say(
        self,
        icon: str,
        role: str,
        text: str,
        tip: str = "",
        *,
        short: str = "",
        least: str = "",
        icon_role: str = "",
        share: float | None = None,
    ) -> None:
        """Show an icon and words.

        Args:
            icon: By its name.
            role: The colour: text, text_muted, good, caution, danger.
            text: ``""`` says that there is nothing to show.
            tip: More about it.
            short: What is enough where there is little room.
            least: What is left where there is almost none; the icon says the rest.
            icon_role: The icon's own colour, where it is another one.
            share: 0 to 1 draws a bar in place of the icon.
        """
        texts = (text, short or text, least or short or text)
        tip = tip or f"{self._name}: {text}"
        tip = as_tip(tip)
        if tip != self.toolTip():
            self.setToolTip(tip)
        said = (icon, role, icon_role or role, texts, share)
        if said == (self._icon, self._role, self._icon_role, self._texts, self._share):
            return
        self._icon, self._role, self._icon_role, self._texts, self._share = said
        self.setAccessibleName(f"{self._name}: {text}")
        self.updateGeometry()
        self.update()

    def cut(self, cut: Cut) -> None:
        """Show the full words, the shorter ones, or the least."""
        if cut is not self._cut:
            self._cut = cut
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        """Give what the words need."""
        width = QFontMetrics(self._ink_font()).horizontalAdvance(self.shown)
        return QSize(2 * _EDGE + self._mark_width() + _GAP + width + 1, theme.CONTROL_HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Give the same: words are never cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint icon or bar, words, and the ring of the focus."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = self._look.colours
        box = QRectF(self.rect()).adjusted(1, 2, -1, -2)
        if self.hasFocus():
            painter.setPen(QPen(colours.role("focus"), 2))
            painter.drawRoundedRect(box, 6, 6)
        elif self.underMouse() or self.isDown():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colours.role("surface_alt" if not self.isDown() else "sunken"))
            painter.drawRoundedRect(box, 6, 6)
        middle = self.height() / 2
        if self._share is not None:
            self._paint_bar(painter, middle)
        else:
            place = QRectF(_EDGE, middle - _ICON / 2, _ICON, _ICON)
            icons.draw(painter, self._icon, place, colours.role(self._icon_role))
        painter.setPen(colours.role(self._role))
        painter.setFont(self._ink_font())
        left = _EDGE + self._mark_width() + _GAP
        area = QRectF(left, 0, self.width() - left, self.height())
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, self.shown)
        painter.end()

    @Slot()
    def on_clicked(self) -> None:
        """Say where this leads."""
        self.chosen.emit(self._leads_to)

    def _ink_font(self) -> QFont:
        return theme.font("small_strong" if self.troubled else "small")

    def _mark_width(self) -> int:
        return _ICON if self._share is None else _BAR_WIDTH

    def _paint_bar(self, painter: QPainter, middle: float) -> None:
        colours = self._look.colours
        bar = QRectF(_EDGE, middle - _BAR_HEIGHT / 2, _BAR_WIDTH, _BAR_HEIGHT)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.role("sunken"))
        painter.drawRoundedRect(bar, 3, 3)
        bar.setWidth(_BAR_WIDTH * (self._share or 0.0))
        painter.setBrush(colours.role("caution" if self.troubled else "accent"))
        painter.drawRoundedRect(bar, 3, 3)
