"""One setting of a page, as the search finds it and the page points it out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLayout, QWidget


@dataclass(eq=False)
class Entry:
    """One setting of a page, as the search finds it.

    Attributes:
        name: As it stands beside the control.
        control: What changes it.
        notes: The sentences below it.
    """

    name: QLabel
    control: QWidget | QLayout
    notes: list[QLabel] = field(default_factory=list)

    @property
    def widgets(self) -> tuple[QWidget, ...]:
        """List the widgets of the control."""
        if isinstance(self.control, QWidget):
            return (self.control,)
        return tuple(_widgets_in(self.control))

    @property
    def words(self) -> str:
        """Give all that is written on it, below it, and to choose from in it."""
        return " ".join((*(note.text() for note in self.notes), *_written_on(self.widgets)))

    @property
    def place(self) -> QRect:
        """Give where it all stands, in what its name stands in."""
        around = self.name.parentWidget()
        place = self.name.geometry()
        for widget in (*self.widgets, *self.notes):
            if around is not None and around.isAncestorOf(widget) and widget.isVisible():
                place = place.united(QRect(widget.mapTo(around, QPoint()), widget.size()))
        return place

    def take_focus(self) -> None:
        """Put the keyboard on the first control that takes it."""
        for widget in self.widgets:
            if widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
                widget.setFocus(Qt.FocusReason.OtherFocusReason)
                return


def _widgets_in(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        inner = item.layout() if item is not None else None
        widget = item.widget() if item is not None else None
        if inner is not None:
            yield from _widgets_in(inner)
        elif widget is not None:
            yield widget


def _written_on(widgets: tuple[QWidget, ...]) -> Iterator[str]:
    for widget in widgets:
        if isinstance(widget, QComboBox):
            yield from (widget.itemText(at) for at in range(widget.count()))
        elif isinstance(widget, QAbstractButton | QLabel):
            yield widget.text()


class Mark(QWidget):
    """The ground behind a setting that is pointed out, as wide as what it stands in."""

    def __init__(self, entry: Entry) -> None:
        """Lie behind it."""
        around = entry.name.parentWidget()
        super().__init__(around)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        place = entry.place
        width = around.width() if around is not None else place.width()
        self.setGeometry(8, place.top() - 6, width - 16, place.height() + 12)
        self.lower()
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground, and a bar at its edge: colour is never alone."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.palette().color(QPalette.ColorRole.Highlight))
        painter.drawRoundedRect(QRectF(self.rect()), 6, 6)
        bar = QRect(0, 4, 3, self.height() - 8)
        painter.fillRect(bar, self.palette().color(QPalette.ColorRole.Accent))
        painter.end()
