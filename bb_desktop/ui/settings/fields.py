"""Fields of the settings that are typed into: numbers, days, several lines, names from a list."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QDate, QLocale, QRectF, QSize, QStringListModel, Qt, Signal, Slot
from PySide6.QtGui import QAction, QIcon, QKeyEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QCompleter, QDateEdit, QLineEdit, QPlainTextEdit, QSizePolicy

from bb_desktop.ui import icons, theme


class TextField(QLineEdit):
    """One line of text, as wide as it is told where there is room."""

    def __init__(self, width: int = 300) -> None:
        """Begin empty."""
        super().__init__()
        self._width = width
        self.setMaximumWidth(width)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Ask for the usual width, so that fields below each other are alike."""
        return QSize(self._width, theme.CONTROL_HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Live with little."""
        return QSize(60, theme.CONTROL_HEIGHT)


class NumberField(TextField):
    """A whole number; arrow keys step, the wheel turns the page.

    Signals:
        entered: Another number stands there; None when it is none, or out of range.
    """

    entered = Signal(object)

    def __init__(self, least: int, most: int, width: int = 110) -> None:
        """Allow the numbers from ``least`` to ``most``."""
        super().__init__(width)
        self._least, self._most = least, most
        self.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
        self.textEdited.connect(self.on_edited)

    @property
    def number(self) -> int | None:
        """Give the number; None when there is none, or one out of range."""
        text = self.text().strip()
        if not (text.isascii() and text.isdigit()) or len(text) > 12:
            return None
        return int(text) if self._least <= int(text) <= self._most else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step up and down."""
        step = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()))
        if step is None or self.number is None:
            super().keyPressEvent(event)
            return
        stepped = min(max(self.number + step, self._least), self._most)
        self.setText(str(stepped))
        self.entered.emit(stepped)

    @Slot(str)
    def on_edited(self, _text: str) -> None:
        """Tell."""
        self.entered.emit(self.number)


class LinesField(QPlainTextEdit):
    """Several lines of text; Tab goes on to the next setting.

    Signals:
        entered: Somebody changed the text.
    """

    entered = Signal(str)

    def __init__(self, lines: int = 3) -> None:
        """Begin empty, so many lines high."""
        super().__init__()
        self._showing = False
        self.setTabChangesFocus(True)
        height = self.fontMetrics().lineSpacing() * lines + 18
        self.setFixedHeight(height)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.textChanged.connect(self.on_text)

    def show_lines(self, text: str) -> None:
        """Show a text without saying that it was entered."""
        if self.toPlainText() != text:
            self._showing = True
            self.setPlainText(text)
            self._showing = False

    def sizeHint(self) -> QSize:
        """Ask for room for a sentence."""
        return QSize(420, self.height())

    def minimumSizeHint(self) -> QSize:
        """Live with little."""
        return QSize(60, self.height())

    @Slot()
    def on_text(self) -> None:
        """Tell, unless it was shown by the page."""
        if not self._showing:
            self.entered.emit(self.toPlainText())


class DayField(QDateEdit):
    """A day, with a calendar.

    Signals:
        entered: Another day was chosen, a ``date``.
    """

    entered = Signal(object)

    def __init__(self, look: theme.Theme) -> None:
        """Begin with any day."""
        super().__init__()
        self._look = look
        self.setObjectName("day")
        self.setCalendarPopup(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedHeight(theme.CONTROL_HEIGHT)
        pattern = QLocale().dateFormat(QLocale.FormatType.ShortFormat)
        self.setDisplayFormat(pattern if "yyyy" in pattern else pattern.replace("yy", "yyyy"))
        self.setMinimumDate(QDate(2000, 1, 1))
        self.setMaximumDate(QDate(2099, 12, 31))
        self.dateChanged.connect(self.on_date)
        look.changed.connect(self.on_look_changed)
        self.on_look_changed()

    @property
    def day(self) -> date:
        """Give the day."""
        shown = self.date()
        return date(shown.year(), shown.month(), shown.day())

    def show_day(self, day: date) -> None:
        """Show a day without saying that it was chosen."""
        before = self.blockSignals(True)
        self.setDate(QDate(day.year, day.month, day.day))
        self.blockSignals(before)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the sign that there is a calendar, which the style sheet has no colour for."""
        super().paintEvent(event)
        painter = QPainter(self)
        sign = QRectF(self.width() - 26, (self.height() - 16) / 2, 16, 16)
        ink = self._look.colours.role("text" if self.isEnabled() else "text_disabled")
        icons.draw(painter, "chevron_down", sign, ink)
        painter.end()

    @Slot()
    def on_look_changed(self) -> None:
        """Use the colours that are in use now."""
        colours = self._look.colours
        self.setStyleSheet(
            f"QDateEdit#day {{ background: {colours.surface}; color: {colours.text};"
            f" border: 1px solid {colours.line_strong}; border-radius: 6px;"
            " padding: 0 6px 0 9px; min-height: 30px; }"
            f"QDateEdit#day:focus {{ border: 2px solid {colours.focus}; padding: 0 5px 0 8px;"
            " min-height: 28px; }"
            f"QDateEdit#day:disabled {{ color: {colours.text_disabled};"
            f" border-color: {colours.line}; }}"
            "QDateEdit#day::drop-down { subcontrol-origin: border; width: 30px; border: 0; }"
            "QDateEdit#day::down-arrow { image: none; }"
        )

    @Slot(QDate)
    def on_date(self, _shown: QDate) -> None:
        """Tell."""
        self.entered.emit(self.day)


class NameField(TextField):
    """A name from a list, or any other; the list opens below and narrows while one types.

    Signals:
        entered: Somebody changed the name.
    """

    entered = Signal(str)

    def __init__(self, names: Sequence[str], width: int = 260) -> None:
        """Offer names."""
        super().__init__(width)
        self.names = QCompleter(QStringListModel(list(names), self), self)
        self.names.setFilterMode(Qt.MatchFlag.MatchContains)
        self.names.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.names.setMaxVisibleItems(12)
        self.setCompleter(self.names)
        self._all = QAction(self)
        self._all.setText(self.tr("Show all names"))
        self._all.triggered.connect(self.on_all)
        self.addAction(self._all, QLineEdit.ActionPosition.TrailingPosition)
        self.textEdited.connect(self.entered)
        self.names.activated.connect(self.entered)

    def show_icon(self, icon: QIcon) -> None:
        """Draw the sign that there is a list."""
        self._all.setIcon(icon)

    def show_name(self, name: str) -> None:
        """Show a name without saying that it was entered."""
        if self.text() != name:
            self.setText(name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the whole list with the arrow down."""
        popup = self.names.popup()
        if event.key() == Qt.Key.Key_Down and not (popup is not None and popup.isVisible()):
            self.on_all()
            return
        super().keyPressEvent(event)

    @Slot()
    def on_all(self) -> None:
        """Open the list, all of it."""
        self.names.setCompletionPrefix("")
        self.names.complete()


def day_words(day: date) -> str:
    """Write a day as people do: ``3 March 2026``."""
    return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)
