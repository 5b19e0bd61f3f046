"""The options of one article: a name and a value each, changed, added and taken away."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtWidgets import QFrame, QLineEdit, QPushButton, QWidget

from bb_desktop.domain.slip_words import Options
from bb_desktop.ui import pieces, theme


class _OptionRow(QWidget):
    """One of them."""

    edited = Signal()
    gone = Signal(object)

    def __init__(self, look: theme.Theme, name: str, value: str) -> None:
        super().__init__()
        self.name = QLineEdit(name)
        self.name.setAccessibleName(self.tr("Name of the option"))
        self.value = QLineEdit(value)
        self.value.setAccessibleName(self.tr("Value of the option"))
        self.remove = QPushButton()
        self.remove.setObjectName("link")
        self.remove.setFixedSize(theme.CONTROL_HEIGHT, theme.CONTROL_HEIGHT)
        self.remove.setIconSize(QSize(16, 16))
        self.remove.setAutoDefault(False)
        tip = self.tr("Take this option away")
        self.remove.setToolTip(tip)
        self.remove.setAccessibleName(tip)
        self.remove.setIcon(look.icon("cross"))
        for field in (self.name, self.value):
            field.setMinimumWidth(40)
            field.textEdited.connect(self.on_edited)
        inside = pieces.row(self.name, self.value, self.remove, gap=6)
        inside.setStretch(0, 1)
        inside.setStretch(1, 1)
        self.setLayout(inside)
        self.remove.clicked.connect(self.on_remove)

    @Slot(str)
    def on_edited(self, _text: str) -> None:
        """Tell."""
        self.edited.emit()

    @Slot()
    def on_remove(self) -> None:
        """Tell."""
        self.gone.emit(self)


class OptionList(QFrame):
    """All of them, and a button for another one.

    Signals:
        edited: They are other ones now.
    """

    edited = Signal()

    def __init__(self, look: theme.Theme) -> None:
        """Begin without any."""
        super().__init__()
        self._look = look
        self.lines: list[_OptionRow] = []
        self._column = pieces.column(gap=6)
        add = pieces.button(self.tr("Add option"), self.tr("Add a name and a value"))
        self.add = pieces.beside_icon(add)
        self.add.setObjectName("link")
        self.add.clicked.connect(self.on_add)
        self.setLayout(pieces.column(self._column, pieces.row(self.add, 1), gap=6))
        look.changed.connect(self.on_look_changed)
        self.on_look_changed()

    @property
    def options(self) -> Options:
        """Give them as they stand there, unfinished ones included."""
        return tuple((line.name.text(), line.value.text()) for line in self.lines)

    def show_options(self, options: Options) -> None:
        """Show others, without saying that somebody changed them."""
        if options == self.options:
            return
        pieces.empty(self._column)
        self.lines = []
        for name, value in options:
            self._append(name, value)

    def _append(self, name: str, value: str) -> _OptionRow:
        line = _OptionRow(self._look, name, value)
        line.edited.connect(self.edited)
        line.gone.connect(self.on_gone)
        self.lines.append(line)
        self._column.addWidget(line)
        return line

    @Slot()
    def on_add(self) -> None:
        """Add an empty one, and put the keyboard there."""
        self._append("", "").name.setFocus()

    @Slot(object)
    def on_gone(self, line: _OptionRow) -> None:
        """Take one away."""
        self.lines.remove(line)
        self._column.removeWidget(line)
        line.hide()
        line.deleteLater()
        self.edited.emit()

    @Slot()
    def on_look_changed(self) -> None:
        """Draw the icons anew."""
        self.add.setIcon(self._look.icon("plus", "accent_text"))
        self.add.setIconSize(QSize(16, 16))
        for line in self.lines:
            line.remove.setIcon(self._look.icon("cross"))
