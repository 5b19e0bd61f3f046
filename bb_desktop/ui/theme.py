"""Colours, type and spacing: the design tokens as constants, and Qt told to use them.

Source of every figure: the design tokens. Text keeps 4.94:1 against what it stands on, controls
3.33:1, light and dark; a stage or a verdict is never told by its colour alone.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from enum import StrEnum
from functools import lru_cache

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontInfo, QGuiApplication, QIcon, QPalette, QScreen
from PySide6.QtWidgets import QApplication

from bb_desktop.domain.preferences import Preferences
from bb_desktop.ui import icons
from bb_desktop.ui.dressing import Dresser
from bb_desktop.ui.style_sheet import style_sheet

GAP = 8
MARGIN = 16
CONTROL_HEIGHT = 32
STATUS_HEIGHT = 34
RAIL_WIDTH = 92
RAIL_WIDTH_NARROW = 52
PANEL_WIDTH = 308
ROW_HEIGHT = 42
ROW_HEIGHT_COMPACT = 28
ROW_HEIGHT_ROOMY = 56
#: Logical pixels of the window; 1366×768 at 200 % is 683×384.
NARROW_BELOW = 900
PANEL_BELOW = 1000
SHORT_BELOW = 560


@dataclass(frozen=True, slots=True)
class Colours:
    """The colours of one theme, by what they are for."""

    dark: bool
    window: str
    surface: str
    surface_alt: str
    sunken: str
    line: str
    line_strong: str
    text: str
    text_muted: str
    text_disabled: str
    accent: str
    accent_hover: str
    on_accent: str
    accent_soft: str
    accent_text: str
    selection: str
    focus: str
    danger: str
    danger_soft: str
    caution: str
    caution_soft: str
    good: str
    good_soft: str
    practice: str
    practice_soft: str
    tooltip: str
    on_tooltip: str
    stages: Mapping[str, str]

    def role(self, name: str) -> QColor:
        """Give the colour of a role, or of a stage by the name of the stage."""
        return QColor(self.stages.get(name) or getattr(self, name))


LIGHT = Colours(
    dark=False,
    window="#F3F5F8",
    surface="#FFFFFF",
    surface_alt="#F8FAFC",
    sunken="#E9EDF2",
    line="#D8DEE6",
    line_strong="#7C8797",
    text="#141A22",
    text_muted="#4A5463",
    text_disabled="#616B79",
    accent="#1A5BB8",
    accent_hover="#154C9C",
    on_accent="#FFFFFF",
    accent_soft="#E3ECFA",
    accent_text="#174F9F",
    selection="#DBE7FA",
    focus="#1A5BB8",
    danger="#A8121A",
    danger_soft="#FBE9E9",
    caution="#7A4B00",
    caution_soft="#FFF3D6",
    good="#0B6B50",
    good_soft="#E0F4EC",
    practice="#6B3FA8",
    practice_soft="#F1EAFB",
    tooltip="#1D2530",
    on_tooltip="#F3F6FA",
    stages={
        "waiting_payment": "#4A5463",
        "to_accept": "#6B3FA8",
        "not_in_shipstation": "#8A4B00",
        "awaiting_scan": "#1A5BB8",
        "ready_to_ship": "#006A72",
        "shipped": "#454BA8",
        "announced": "#0B6B50",
        "closed": "#4A5463",
        "not_ours": "#4A5463",
    },
)
DARK = Colours(
    dark=True,
    window="#12161C",
    surface="#1A2028",
    surface_alt="#1F262F",
    sunken="#0D1116",
    line="#323C49",
    line_strong="#75828F",
    text="#E9EDF2",
    text_muted="#A9B4C1",
    text_disabled="#8793A1",
    accent="#86B4FA",
    accent_hover="#A5C8FC",
    on_accent="#0A1730",
    accent_soft="#1D3050",
    accent_text="#9CC2FB",
    selection="#243B5F",
    focus="#86B4FA",
    danger="#FF9A94",
    danger_soft="#43191C",
    caution="#F4C254",
    caution_soft="#3B2C0C",
    good="#5FD3AE",
    good_soft="#10372C",
    practice="#C3A4F5",
    practice_soft="#2E2145",
    tooltip="#E9EDF2",
    on_tooltip="#12161C",
    stages={
        "waiting_payment": "#A9B4C1",
        "to_accept": "#C3A4F5",
        "not_in_shipstation": "#F0B35A",
        "awaiting_scan": "#86B4FA",
        "ready_to_ship": "#5CCFD6",
        "shipped": "#AEB4FA",
        "announced": "#5FD3AE",
        "closed": "#A9B4C1",
        "not_ours": "#A9B4C1",
    },
)


@dataclass(frozen=True, slots=True)
class VerdictColours:
    """Ground and ink of a verdict: the same in both themes, and apart for every colour sight."""

    ground: str
    ink: str


OK_COLOURS = VerdictColours("#1FA888", "#04140F")
REFUSED_COLOURS = VerdictColours("#9E0C16", "#FFFFFF")
CAUTION_COLOURS = VerdictColours("#FFCF3F", "#1F1600")

#: Pixels and weight of each kind of text.
TYPE_SCALE = {
    "caption": (12, QFont.Weight.Normal),
    "caption_strong": (12, QFont.Weight.DemiBold),
    "small": (13, QFont.Weight.Normal),
    "small_strong": (13, QFont.Weight.DemiBold),
    "body": (14, QFont.Weight.Normal),
    "strong": (14, QFont.Weight.DemiBold),
    "lead": (16, QFont.Weight.DemiBold),
    "title": (20, QFont.Weight.DemiBold),
    "display": (28, QFont.Weight.Bold),
}


def sized_font(pixels: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Give the system's own font in a size, figures of one width where the font has them."""
    usual = QApplication.font()
    return QFont(_cached_font(usual.family(), usual.stretch(), pixels, weight))


@lru_cache(maxsize=256)
def _cached_font(family: str, stretch: int, pixels: int, weight: QFont.Weight) -> QFont:
    font = QFont(family)
    font.setStretch(stretch)
    font.setPixelSize(max(pixels, 1))
    font.setWeight(weight)
    if hasattr(font, "setFeature"):
        font.setFeature(QFont.Tag("tnum"), 1)
    return font


def font(name: str) -> QFont:
    """Give the font of a kind of text."""
    return sized_font(*TYPE_SCALE[name])


class ThemeChoice(StrEnum):
    """What the seller may choose."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


def theme_of(preferences: Preferences) -> ThemeChoice:
    """Give the theme that the seller chose; what nobody knows follows the system."""
    known = preferences.theme in set(ThemeChoice)
    return ThemeChoice(preferences.theme) if known else ThemeChoice.SYSTEM


class Theme(QObject):
    """The colours now in use; follows the system unless the seller chose.

    Signals:
        changed: The colours are other ones; icons have to be drawn anew.
    """

    changed = Signal()

    def __init__(self, application: QApplication, parent: QObject | None = None) -> None:
        """Dress the application."""
        super().__init__(parent)
        self._application = application
        self._dresser = Dresser(application, self)
        self.choice = ThemeChoice.SYSTEM
        self.colours = LIGHT
        self._icons: dict[tuple[str, str, int, str], QIcon] = {}
        if QFontInfo(application.font()).pixelSize() != TYPE_SCALE["body"][0]:
            application.setFont(font("body"))
        application.setStyle("Fusion")
        QGuiApplication.styleHints().colorSchemeChanged.connect(self.on_scheme_changed)
        self._ratios = icons.screen_ratios()
        application.screenAdded.connect(self.on_screen_added)
        for screen in application.screens():
            screen.geometryChanged.connect(self.on_screens_changed)
        self._dress()

    def choose(self, choice: ThemeChoice) -> None:
        """Use light or dark colours from now on, or what the system has."""
        self.choice = choice
        self._dress()
        self.changed.emit()

    def icon(self, name: str, role: str = "text", size: int = 18, *, selected: str = "") -> QIcon:
        """Draw an icon in the colour of a role, and of another one in a selected row."""
        key = name, role, size, selected
        if (made := self._icons.get(key)) is not None:
            return made
        colours = self.colours
        chosen = colours.role(selected or role)
        disabled = QColor(colours.text_disabled)
        # Several pictures each: pages made anew show the same ones again.
        made = self._icons[key] = icons.icon(name, colours.role(role), disabled, size, chosen)
        return made

    @Slot()
    def on_scheme_changed(self) -> None:
        """Follow the system."""
        if self.choice is ThemeChoice.SYSTEM:
            self._dress()
            self.changed.emit()

    @Slot("QScreen*")
    def on_screen_added(self, screen: QScreen) -> None:
        """Look at one screen more."""
        screen.geometryChanged.connect(self.on_screens_changed)
        self.on_screens_changed()

    @Slot()
    def on_screens_changed(self) -> None:
        """Draw the icons anew when a screen is finer or coarser than those before."""
        ratios = icons.screen_ratios()
        if ratios != self._ratios:
            self._ratios = ratios
            self._icons.clear()
            self.changed.emit()

    def _dress(self) -> None:
        self._icons.clear()
        scheme = QGuiApplication.styleHints().colorScheme()
        dark = self.choice is ThemeChoice.DARK or (
            self.choice is ThemeChoice.SYSTEM and scheme == Qt.ColorScheme.Dark
        )
        self.colours = DARK if dark else LIGHT
        self._application.setPalette(_palette(self.colours))
        roles = {field.name: getattr(self.colours, field.name) for field in fields(Colours)}
        texts = {name: value for name, value in roles.items() if isinstance(value, str)}
        self._dresser.put_on(style_sheet(texts))


def _palette(colours: Colours) -> QPalette:
    palette = QPalette()
    group, role = QPalette.ColorGroup, QPalette.ColorRole
    for one, colour in {
        role.Window: colours.window,
        role.WindowText: colours.text,
        role.Base: colours.surface,
        role.AlternateBase: colours.surface_alt,
        role.Text: colours.text,
        role.PlaceholderText: colours.text_muted,
        role.Button: colours.surface,
        role.ButtonText: colours.text,
        role.BrightText: colours.danger,
        role.Highlight: colours.selection,
        role.HighlightedText: colours.text,
        role.Link: colours.accent_text,
        role.LinkVisited: colours.accent_text,
        role.ToolTipBase: colours.tooltip,
        role.ToolTipText: colours.on_tooltip,
        role.Accent: colours.accent,
        role.Light: colours.surface,
        role.Midlight: colours.line,
        role.Mid: colours.line_strong,
        role.Dark: colours.line_strong,
        role.Shadow: colours.line,
    }.items():
        palette.setColor(one, QColor(colour))
    for one in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
        palette.setColor(group.Disabled, one, QColor(colours.text_disabled))
    return palette
