"""Marking words for translation, with a type: Qt's own marker is known to return an object.

The name is the one that Qt's tools look for when they collect the words.
"""

from __future__ import annotations


def QT_TRANSLATE_NOOP(_context: str, words: str) -> str:
    """Mark words that are translated later, when they are shown."""
    return words


def QT_TRANSLATE_N_NOOP(_context: str, words: str) -> str:
    """Mark words with ``%n`` in them, which have a form for one and a form for many."""
    return words
