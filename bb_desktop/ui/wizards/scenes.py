"""Small pictures of what to press in the browser: our own drawings of the two services' pages.

They show where something is, not what it looks like: no mark and no colour of the services, only
the shapes and the words to look for. Those are in the seller's language where the services' own
help tells them in it (the way to Back Market's integrations), else as the English pages have them.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from bb_desktop.ui import icons, theme
from bb_desktop.ui.marked import QT_TRANSLATE_NOOP
from bb_desktop.ui.saying import say

WIDTH, HEIGHT = 190, 70
_BAR = 17.0
_EDGE = 10.0
_WORD_PX = 11
_SMALLEST_PX = 8
#: Nothing public tells what German and French pages call these; sentences quote them like this.
_OTHER = "Other integration"
_SETTINGS, _ACCOUNT, _API = "Settings", "Account", "API Settings"
_GENERATE = "Generate API Keys"
_KEY, _SECRET = "a1b2c3d4…9f0e", "••••••••…••••"
_TOKEN = "MmE5ZjBj…NGQ=="  # noqa: S105 - no token


class Scene(StrEnum):
    """What can be drawn."""

    OPTIONS_INTEGRATIONS = "options_integrations"
    DELETE_ENTRY = "delete_entry"
    REFRESH = "refresh"
    ADD_AND_CONFIRM = "add_and_confirm"
    COPY_TOKEN = "copy_token"  # noqa: S105 - no token
    SETTINGS_ACCOUNT = "settings_account"
    API_SETTINGS = "api_settings"
    CHOOSE_V1 = "choose_v1"
    COPY_KEY_AND_SECRET = "copy_key_and_secret"  # noqa: S105 - no secret


class Picture(QWidget):
    """One scene, in the colours of the theme; the words beside it say the same."""

    def __init__(self, look: theme.Theme, scene: Scene) -> None:
        """Draw a scene."""
        super().__init__()
        self._look = look
        self.scene = scene
        self.setFixedSize(QSize(WIDTH, HEIGHT))
        look.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        painter = QPainter(self)
        paint(painter, self.scene, QRectF(self.rect()), self._look.colours)
        painter.end()


def paint(painter: QPainter, scene: Scene, box: QRectF, colours: theme.Colours) -> None:
    """Paint a scene into a box, as large as fits."""
    scale = min(box.width() / WIDTH, box.height() / HEIGHT)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(
        box.x() + (box.width() - WIDTH * scale) / 2, box.y() + (box.height() - HEIGHT * scale) / 2
    )
    painter.scale(scale, scale)
    brush = _Brush(painter, colours)
    brush.browser()
    _SCENES[scene](brush)
    painter.restore()


class _Brush:
    """Draws the things that pages in a browser are made of."""

    def __init__(self, painter: QPainter, colours: theme.Colours) -> None:
        self._painter = painter
        self._colours = colours

    def browser(self) -> None:
        """Draw the window of a browser, its bar above."""
        self._box(QRectF(0.5, 0.5, WIDTH - 1, HEIGHT - 1), "surface_alt", "line_strong", 5)
        self._painter.setPen(QPen(self._role("line"), 1))
        self._painter.drawLine(QPointF(1, _BAR), QPointF(WIDTH - 1, _BAR))
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(self._role("line_strong"))
        for dot in range(3):
            self._painter.drawEllipse(QPointF(10.5 + dot * 8, 9), 2.5, 2.5)

    def button(self, box: QRectF, words: str, *, pressed: bool = False) -> None:
        """Draw a button; the one to press is filled."""
        self._box(box, "accent" if pressed else "surface", "accent" if pressed else "line_strong")
        self.words(
            box.adjusted(3, 0, -3, 0),
            words,
            "on_accent" if pressed else "text",
            strong=pressed,
            middle=True,
        )

    def field(self, box: QRectF, words: str) -> None:
        """Draw a field with something in it."""
        self._box(box, "surface", "line_strong")
        self.words(box.adjusted(6, 0, -4, 0), words, "text")

    def words(
        self, box: QRectF, text: str, role: str, *, strong: bool = False, middle: bool = False
    ) -> None:
        """Write into a box; smaller where the words are long in the seller's language."""
        weight = theme.TYPE_SCALE["caption_strong" if strong else "caption"][1]
        size = _WORD_PX
        font = theme.sized_font(size, weight)
        while size > _SMALLEST_PX and QFontMetricsF(font).horizontalAdvance(text) > box.width():
            size -= 1
            font = theme.sized_font(size, weight)
        shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, box.width() + 0.5)
        self._painter.setFont(font)
        self._painter.setPen(self._role(role))
        side = Qt.AlignmentFlag.AlignHCenter if middle else Qt.AlignmentFlag.AlignLeft
        self._painter.drawText(box, int(side | Qt.AlignmentFlag.AlignVCenter), shown)

    def icon(self, name: str, box: QRectF, role: str) -> None:
        """Draw an icon."""
        icons.draw(self._painter, name, box, self._role(role))

    def target(self, box: QRectF, name: str, role: str = "accent_text") -> None:
        """Draw an icon to press, with a frame around it that leads the eye."""
        self._painter.setPen(QPen(self._role("danger"), 2))
        self._painter.setBrush(self._role("danger_soft"))
        self._painter.drawRoundedRect(box, 5, 5)
        side = min(box.width(), box.height()) - 8
        centre = box.center()
        inner = QRectF(centre.x() - side / 2, centre.y() - side / 2, side, side)
        self.icon(name, inner, role)

    def rule(self, y: float) -> None:
        """Draw the line between two entries of a list."""
        self._painter.setPen(QPen(self._role("line"), 1))
        self._painter.drawLine(QPointF(_EDGE, y), QPointF(WIDTH - _EDGE, y))

    def _box(self, box: QRectF, ground: str, line: str, round_: float = 4) -> None:
        self._painter.setPen(QPen(self._role(line), 1))
        self._painter.setBrush(self._role(ground))
        self._painter.drawRoundedRect(box, round_, round_)

    def _role(self, name: str) -> QColor:
        return self._colours.role(name)


def _path(brush: _Brush, first: str, then: str) -> None:
    """Draw two words that lead from one to the other, the second to be pressed."""
    brush.button(QRectF(_EDGE, 26, 66, 18), first)
    brush.icon("next", QRectF(80, 28, 14, 14), "text")
    brush.button(QRectF(98, 26, 82, 18), then, pressed=True)


def _options_integrations(brush: _Brush) -> None:
    _path(
        brush,
        say(QT_TRANSLATE_NOOP("messages", "Options")),
        say(QT_TRANSLATE_NOOP("messages", "Integrations")),
    )


def _delete_entry(brush: _Brush) -> None:
    brush.words(QRectF(12, 23, 130, 20), _OTHER, "text", strong=True)
    brush.rule(45.5)
    brush.words(QRectF(12, 46, 130, 18), "ShipStation", "text_muted")
    brush.target(QRectF(154, 20, 27, 22), "trash", "danger")
    brush.icon("lock", QRectF(161, 48, 13, 13), "text_muted")


def _refresh(brush: _Brush) -> None:
    brush.target(QRectF(9, 23, 30, 28), "sync")
    brush.field(QRectF(50, 28, 128, 18), say(QT_TRANSLATE_NOOP("messages", "Back Office")))


def _add_and_confirm(brush: _Brush) -> None:
    add = say(QT_TRANSLATE_NOOP("messages", "Add new integration"))
    brush.button(QRectF(_EDGE, 22, 170, 17), add, pressed=True)
    brush.button(QRectF(_EDGE, 44, 104, 17), _OTHER)
    brush.button(
        QRectF(120, 44, 60, 17), say(QT_TRANSLATE_NOOP("messages", "Confirm")), pressed=True
    )


def _copy_token(brush: _Brush) -> None:
    brush.field(QRectF(_EDGE, 29, 140, 21), _TOKEN)
    brush.target(QRectF(155, 27, 26, 25), "copy")


def _settings_account(brush: _Brush) -> None:
    _path(brush, _SETTINGS, _ACCOUNT)


def _api_settings(brush: _Brush) -> None:
    brush.words(QRectF(12, 21, 160, 15), _ACCOUNT, "text_muted")
    brush.rule(37.5)
    brush.button(QRectF(_EDGE, 43, 110, 18), _API, pressed=True)


def _choose_v1(brush: _Brush) -> None:
    brush.button(QRectF(_EDGE, 24, 40, 17), "V1", pressed=True)
    brush.button(QRectF(54, 24, 40, 17), "V2")
    brush.button(QRectF(_EDGE, 46, 170, 17), _GENERATE, pressed=True)


def _copy_key_and_secret(brush: _Brush) -> None:
    for top, words in ((21.0, _KEY), (44.0, _SECRET)):
        brush.field(QRectF(_EDGE, top + 1, 140, 18), words)
        brush.target(QRectF(156, top, 25, 20), "copy")


_SCENES: dict[Scene, Callable[[_Brush], None]] = {
    Scene.OPTIONS_INTEGRATIONS: _options_integrations,
    Scene.DELETE_ENTRY: _delete_entry,
    Scene.REFRESH: _refresh,
    Scene.ADD_AND_CONFIRM: _add_and_confirm,
    Scene.COPY_TOKEN: _copy_token,
    Scene.SETTINGS_ACCOUNT: _settings_account,
    Scene.API_SETTINGS: _api_settings,
    Scene.CHOOSE_V1: _choose_v1,
    Scene.COPY_KEY_AND_SECRET: _copy_key_and_secret,
}
