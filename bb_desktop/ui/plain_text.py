"""Tips that show a text letter for letter.

A tip has no setting for that: Qt takes whatever looks like markup for markup, and a buyer's name,
an article or a spreadsheet's cell may look like it. (Labels have the setting, see `pieces.label`.)
"""

from __future__ import annotations

from PySide6.QtGui import Qt


def as_tip(text: str) -> str:
    """Give what a tip has to be given so that it shows this text, whoever wrote it."""
    if not Qt.mightBeRichText(text):
        return text
    return str(Qt.convertFromPlainText(text, Qt.WhiteSpaceMode.WhiteSpaceNormal))
