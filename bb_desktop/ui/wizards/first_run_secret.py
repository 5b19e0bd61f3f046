"""A field for a key or a token: dots, the last four characters beside it, and a button to paste."""

from __future__ import annotations

import re

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from bb_desktop.domain.secret import Secret
from bb_desktop.ui import pieces, theme

#: Copied along from a header by those who look there.
_SCHEME = re.compile(r"\s*basic\s+", re.IGNORECASE)
_LONGEST = 512


class SecretField(QWidget):
    """Takes a secret; a scan of it lands here as well.

    Signals:
        changed: Another one stands there.
        entered: Enter was pressed.
    """

    changed = Signal()
    entered = Signal()

    def __init__(self, look: theme.Theme, name: str) -> None:
        """Begin empty; ``name`` says what is wanted."""
        super().__init__()
        self._look = look
        self.name = pieces.label(name, "small_strong")
        self.line = QLineEdit()
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.line.setMaxLength(_LONGEST)
        self.line.setMinimumWidth(120)
        self.line.setProperty("bbScanTarget", True)
        self.line.setAccessibleName(name)
        self.name.setBuddy(self.line)
        self.show_button = pieces.button("", self.tr("Show what stands here"))
        self.show_button.setAccessibleName(self.tr("Show what stands here"))
        self.show_button.setCheckable(True)
        self.show_button.setFixedWidth(theme.CONTROL_HEIGHT + 4)
        paste = self.tr("Paste")
        self.paste_button = pieces.button(f" {paste}", self.tr("Paste what was copied"))
        for button in (self.show_button, self.paste_button):
            button.setIconSize(QSize(18, 18))
        self.note = pieces.label("", "small", "muted", wrap=True)
        across = pieces.row(self.line, self.show_button, self.paste_button)
        across.setStretch(0, 1)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(4)
        inside.addWidget(self.name)
        inside.addLayout(across)
        inside.addWidget(self.note)
        self._kept = ""
        self.setFocusProxy(self.line)
        self.line.textChanged.connect(self.on_text)
        self.line.returnPressed.connect(self.entered)
        self.show_button.toggled.connect(self.on_show)
        self.paste_button.clicked.connect(self.on_paste)
        look.changed.connect(self.on_look_changed)
        self.on_look_changed()
        self._say()

    @property
    def secret(self) -> Secret:
        """Give what stands there."""
        return Secret(_stripped(self.line.text()))

    def show_secret(self, secret: Secret, kept: str = "", *, fixed: bool = False) -> None:
        """Show one.

        Args:
            secret: What was entered.
            kept: The last characters of the one that is kept already; "" for none.
            fixed: The environment sets it.
        """
        self._kept = kept
        if self.secret != secret:
            self.line.blockSignals(True)
            self.line.setText(secret.reveal())
            self.line.blockSignals(False)
        self.line.setReadOnly(fixed)
        for part in (self.line, self.show_button, self.paste_button):
            part.setEnabled(not fixed)
        self._say(fixed=fixed)

    @Slot(str)
    def on_text(self, text: str) -> None:
        """Take off what was copied along."""
        stripped = _stripped(text)
        if stripped != text:
            self.line.blockSignals(True)
            self.line.setText(stripped)
            self.line.blockSignals(False)
        self._say()
        self.changed.emit()

    @Slot(bool)
    def on_show(self, wanted: bool) -> None:
        """Show it, or dots."""
        mode = QLineEdit.EchoMode
        self.line.setEchoMode(mode.Normal if wanted else mode.Password)

    @Slot()
    def on_paste(self) -> None:
        """Put in what was copied."""
        copied = _stripped(QGuiApplication.clipboard().text())
        if copied:
            self.line.setText(copied[:_LONGEST])
        self.line.setFocus()

    @Slot()
    def on_look_changed(self) -> None:
        """Draw the icons anew."""
        self.show_button.setIcon(self._look.icon("eye"))
        self.paste_button.setIcon(self._look.icon("paste"))

    def _say(self, *, fixed: bool = False) -> None:
        secret = self.secret
        if fixed:
            words = self.tr("Set by this computer's environment; it cannot be changed here.")
        elif secret.ending:
            words = self.tr("{count} characters, ending in {ending}").format(
                count=len(secret.reveal()), ending=secret.ending
            )
        elif secret or not self._kept:
            words = ""
        else:
            words = self.tr("One is kept, ending in {ending}. Leave this empty to go on with it.")
            words = words.format(ending=self._kept)
        self.note.setText(words)
        self.note.setVisible(bool(words))


def _stripped(text: str) -> str:
    return "".join(_SCHEME.sub("", text, count=1).split() if _SCHEME.match(text) else text.split())
