"""What stands in a list stays where it is, and inside its frame, when the keyboard comes."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QLayout,
    QLineEdit,
    QListView,
    QTableView,
    QWidget,
)

from bb_desktop.ui import pieces
from bb_desktop.ui.theme import Theme

_FOCUSED_PX = 2


@pytest.mark.parametrize("kind", [QTableView, QListView])
def test_the_frame_of_the_keyboard_covers_nothing_and_moves_nothing(
    kind: type[QTableView | QListView], qapp, qtbot
):
    _look = Theme(qapp)
    rows: QAbstractScrollArea = kind()
    entry, window = QLineEdit(), QWidget()
    inside = pieces.column(entry, rows)
    inside.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
    window.setLayout(inside)
    window.resize(400, 300)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    entry.setFocus()
    before = rows.viewport().geometry()

    rows.setFocus()
    qtbot.waitUntil(rows.hasFocus)

    assert rows.viewport().geometry() == before
    assert before.left() >= _FOCUSED_PX
    assert before.top() >= _FOCUSED_PX
