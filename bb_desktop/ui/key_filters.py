"""Those who look at every key of the program, and work in whose middle no key can come.

Qt asks a filter of the application about each event of each widget, and an answer of Python's takes
it some five microseconds. A page that is made has thousands of events and none of them is a key:
asking would be two fifths of the work. Keys are given out by the event loop, between two goes.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import shiboken6
from PySide6.QtCore import QCoreApplication, QObject

#: In the order in which they began. An application cannot be asked for its filters.
_filters: list[QObject] = []
_goes = 0


def ask(key_filter: QObject) -> None:
    """Ask a filter about every key, before those that were asked already; safe to repeat."""
    if key_filter not in _filters:
        _filters.append(key_filter)
        if not _goes:
            _install(key_filter)


def ask_no_more(key_filter: QObject) -> None:
    """Ask a filter no longer; safe to repeat."""
    if key_filter in _filters:
        _filters.remove(key_filter)
        _uninstall(key_filter)


@contextmanager
def in_one_go() -> Iterator[None]:
    """Do work that lets no event loop turn, so that no key can come in the middle of it.

    What an input method lets go of when the keyboard leaves a field passes: somebody typed it.
    """
    global _goes
    if not _goes:
        _filters[:] = filter(shiboken6.isValid, _filters)
        for one in _filters:
            _uninstall(one)
    _goes += 1
    try:
        yield
    finally:
        _goes -= 1
        if not _goes:
            for one in filter(shiboken6.isValid, _filters):
                _install(one)


def _install(key_filter: QObject) -> None:
    application = QCoreApplication.instance()
    if application is not None:
        application.installEventFilter(key_filter)


def _uninstall(key_filter: QObject) -> None:
    application = QCoreApplication.instance()
    if application is not None and shiboken6.isValid(key_filter):
        application.removeEventFilter(key_filter)
