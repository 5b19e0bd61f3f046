"""Translating marked words: the little of it that the window's frame needs before all else."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

CONTEXT = "messages"


def say(words: str, **values: object) -> str:
    """Translate marked words and fill in their blanks."""
    text = QCoreApplication.translate(CONTEXT, words)
    return text.format(**values) if values else text


def say_count(words: str, count: int, **values: object) -> str:
    """Translate words that were marked with ``QT_TRANSLATE_N_NOOP``: ``%n`` becomes the count."""
    text = QCoreApplication.translate(CONTEXT, words, "", count)
    return text.format(**values) if values else text
