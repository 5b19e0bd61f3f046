"""Translating marked words: the little of it that the window's frame needs before all else."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

CONTEXT = "messages"


def say(words: str, **values: object) -> str:
    """Translate marked words and fill in their blanks."""
    text = QCoreApplication.translate(CONTEXT, words)
    return filled(text, **values) if values else text


def say_count(words: str, count: int, **values: object) -> str:
    """Translate words that were marked with ``QT_TRANSLATE_N_NOOP``: ``%n`` becomes the count."""
    text = QCoreApplication.translate(CONTEXT, words, "", count)
    return filled(text, **values) if values else text


def filled(text: str, /, **values: object) -> str:
    """Fill in blanks; a value that ends with a dot (``15. Okt.``) ends the sentence, too."""
    for name, value in values.items():
        if str(value).endswith("."):
            text = text.replace(f"{{{name}}}.", f"{{{name}}}")
    return text.format(**values)
