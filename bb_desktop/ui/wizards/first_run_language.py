"""First run, language: three names, each in its own language."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QWidget

from bb_desktop.ui import pieces, theme
from bb_desktop.ui.language import LANGUAGES
from bb_desktop.ui.wizards.choosing import Option
from bb_desktop.ui.wizards.steps import StepSheet


class LanguageStep(StepSheet):
    """Asks for the language.

    Signals:
        chosen: Another language; its code.
    """

    chosen = Signal(str)

    def __init__(self, look: theme.Theme, current: str) -> None:
        """Show which one is in use."""
        super().__init__(
            look,
            self.tr("Welcome. Which language do you speak?"),
            self.tr("It can be changed at any time in the settings."),
        )
        self._group = QButtonGroup(self)
        self.options: dict[str, Option] = {}
        for code, name in LANGUAGES.items():
            option = Option(look, name)
            option.setProperty("language", code)
            option.setChecked(code == current)
            option.clicked.connect(self.on_clicked)
            self._group.addButton(option)
            self.options[code] = option
            self.body.addWidget(option)
        note = self.tr(
            "Six questions follow, about three minutes: ShipStation, Back Market, how orders are "
            "handled, and your scanner. Nothing is sent to anybody before the last one."
        )
        self.body.addSpacing(4)
        self.body.addWidget(pieces.label(note, "body", "muted", wrap=True))
        self.body.addStretch(1)

    def first(self) -> QWidget | None:
        """Begin at the language in use."""
        checked = self._group.checkedButton()
        return checked if checked is not None else next(iter(self.options.values()))

    @Slot()
    def on_clicked(self) -> None:
        """Speak another language."""
        self.chosen.emit(str(self.sender().property("language")))
