"""Settings, Appearance: the language, the colours, how high the rows are."""

from __future__ import annotations

from PySide6.QtCore import Slot

from bb_desktop.application.preferences import Density, Preferences
from bb_desktop.ui import theme
from bb_desktop.ui.language import LANGUAGES
from bb_desktop.ui.remembered import Remembered
from bb_desktop.ui.settings.controls import Choice
from bb_desktop.ui.settings.sheet import Card, Sheet

#: Of the choices: what the rows can be takes many words.
_WIDTH = 340


class AppearancePage(Sheet):
    """How this computer shows the program."""

    def __init__(self, look: theme.Theme, remembered: Remembered) -> None:
        """Show what is chosen."""
        super().__init__(
            look, self.tr("Appearance"), self.tr("How this computer shows BB Desktop.")
        )
        self._remembered = remembered
        card = Card()
        # Languages are written in themselves, or nobody finds his own.
        self.language = Choice([("", self.tr("As the system")), *LANGUAGES.items()], _WIDTH)
        card.add(
            self.tr("Language"), self.language, self.tr("Changes at once; nothing is interrupted.")
        )
        self.theme = Choice(
            [
                (theme.ThemeChoice.SYSTEM.value, self.tr("As the system")),
                (theme.ThemeChoice.LIGHT.value, self.tr("Light")),
                (theme.ThemeChoice.DARK.value, self.tr("Dark")),
            ],
            _WIDTH,
        )
        card.add(
            self.tr("Colours"),
            self.theme,
            self.tr("As the system: dark while the system is dark."),
        )
        self.density = Choice(
            [
                (Density.COMPACT.value, self.tr("Compact: one line an order")),
                (Density.COMFORTABLE.value, self.tr("Comfortable: two lines an order")),
                (Density.ROOMY.value, self.tr("Roomy: two lines, more space")),
            ],
            _WIDTH,
        )
        card.add(
            self.tr("Rows of the orders"),
            self.density,
            self.tr("In a low window the rows are compact by themselves."),
        )
        self.body.addWidget(card)
        self.body.addStretch(1)
        self.language.chosen.connect(self.on_language)
        self.theme.chosen.connect(self.on_theme)
        self.density.chosen.connect(self.on_density)
        remembered.changed.connect(self.on_remembered)
        self.on_remembered(remembered.current)

    @Slot(object)
    def on_remembered(self, current: Preferences) -> None:
        """Show what is chosen now."""
        self.language.show_value(current.language)
        self.theme.show_value(current.theme)
        self.density.show_value(current.density.value)

    @Slot(str)
    def on_language(self, value: str) -> None:
        """Speak another language."""
        self._remembered.change(language=value)

    @Slot(str)
    def on_theme(self, value: str) -> None:
        """Use other colours."""
        self._remembered.change(theme=value)

    @Slot(str)
    def on_density(self, value: str) -> None:
        """Make the rows higher or lower."""
        self._remembered.change(density=Density(value))
