"""Looks for texts that are cut off and for things that lie on each other."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QHeaderView,
    QLabel,
    QLayout,
    QPushButton,
    QSpacerItem,
    QTabBar,
    QWidget,
)

from bb_desktop.ui.orders.chip import Chip

#: Rounding of fractions of a pixel.
_SLACK = 1


def complaints(top: QWidget) -> list[str]:
    """Say what is cut off or lies on something else, of all that is visible inside."""
    found = list(_cut_off(top))
    for widget in (top, *top.findChildren(QWidget)):
        layout = widget.layout()
        if widget.isVisible() and layout is not None:
            found += _overlaps(layout)
    return found


def _cut_off(top: QWidget) -> Iterator[str]:
    for widget in top.findChildren(QWidget):
        if not widget.isVisible():
            continue
        if isinstance(widget, QLabel) and widget.text():
            yield from _label(widget)
        elif isinstance(widget, QAbstractButton) and _is_ours(widget) and _says(widget):
            if _glued(widget):
                yield f"the icon touches the words of {widget.text()!r}"
            needed = widget.minimumSizeHint() if widget.minimumSizeHint().isValid() else None
            needed = needed or widget.sizeHint()
            if widget.width() + _SLACK < needed.width() or widget.height() + _SLACK < min(
                needed.height(), 32
            ):
                yield f"button {widget.text()!r}: {widget.width()} of {needed.width()} px"
        elif isinstance(widget, QTabBar):
            for tab in range(widget.count()):
                if widget.tabRect(tab).width() + _SLACK < widget.tabSizeHint(tab).width():
                    yield f"tab {widget.tabText(tab)!r}"
        elif isinstance(widget, QHeaderView) and widget.orientation() == Qt.Orientation.Horizontal:
            yield from _header(widget)
        if _is_ours(widget) and not _scrolls(widget, top) and not _inside(widget, top):
            yield f"{_named(widget)} hangs over the edge"


def _label(label: QLabel) -> Iterator[str]:
    if label.wordWrap():
        needed = label.heightForWidth(label.width())
        if label.height() + _SLACK < needed:
            yield f"lines of {label.text()!r}: {label.height()} of {needed} px"
        words = max(label.text().split(), key=len, default="")
        if label.width() + _SLACK < label.fontMetrics().horizontalAdvance(words):
            yield f"word {words!r}: {label.width()} px"
    elif label.width() + _SLACK < label.sizeHint().width():
        yield f"label {label.text()!r}: {label.width()} of {label.sizeHint().width()} px"
    elif label.height() + _SLACK < label.fontMetrics().height():
        yield f"label {label.text()!r}: {label.height()} px high"


def _header(header: QHeaderView) -> Iterator[str]:
    model = header.model()
    for column in range(header.count()):
        text = str(model.headerData(column, header.orientation()) or "") if model else ""
        if header.isSectionHidden(column) or not text:
            continue
        # Inside the edges that the style sheet leaves.
        room = header.sectionSize(column) - 17
        if room + _SLACK < header.fontMetrics().horizontalAdvance(text):
            yield f"heading {text!r}: {room} px"


def _overlaps(layout: QLayout) -> Iterator[str]:
    boxes: list[tuple[str, QRect]] = []
    if layout.metaObject().className() == "QStackedLayout":
        return
    for place in range(layout.count()):
        item = layout.itemAt(place)
        if item is None:
            continue
        inner, widget = item.layout(), item.widget()
        if inner is not None:
            yield from _overlaps(inner)
            boxes.append(("a row", inner.geometry()))
        elif widget is not None and widget.isVisible():
            boxes.append((_named(widget), widget.geometry()))
        elif isinstance(item, QSpacerItem):
            continue
    for (one, here), (other, there) in combinations(boxes, 2):
        both = here.intersected(there)
        if both.width() > _SLACK and both.height() > _SLACK:
            yield f"{one} lies on {other}"


def _is_ours(widget: QWidget) -> bool:
    return not widget.objectName().startswith("qt_") and widget.metaObject().className() not in (
        "QLineEditIconButton",
        "QTableCornerButton",
    )


def _says(button: QAbstractButton) -> bool:
    return bool(button.text())


def _glued(button: QAbstractButton) -> bool:
    """Qt leaves no room between icon and words where a style sheet draws the button."""
    before = button.layoutDirection() == Qt.LayoutDirection.LeftToRight
    drawn_by_qt = before and isinstance(button, QPushButton) and not isinstance(button, Chip)
    return drawn_by_qt and not button.icon().isNull() and not button.text().startswith(" ")


def _named(widget: QWidget) -> str:
    words = widget.accessibleName() or getattr(widget, "text", str)()
    return f"{type(widget).__name__} {words[:60]!r}"


def _scrolls(widget: QWidget, top: QWidget) -> bool:
    parent = widget.parentWidget()
    while parent is not None and parent is not top:
        if isinstance(parent, QAbstractScrollArea):
            return True
        parent = parent.parentWidget()
    return False


def _inside(widget: QWidget, top: QWidget) -> bool:
    box = QRect(widget.mapTo(top, widget.rect().topLeft()), widget.size())
    return top.rect().adjusted(-_SLACK, -_SLACK, _SLACK, _SLACK).contains(box)
