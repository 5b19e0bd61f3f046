"""Reminds of credentials that should be renewed, at the start and once a day."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from bb_desktop.application.reminders import ReminderKind, reminders
from bb_desktop.domain.connecting import Held
from bb_desktop.ui.banner import Notice
from bb_desktop.ui.surroundings import Lasting, Surroundings
from bb_desktop.ui.trouble_words import reminder_remedy, reminder_sentence

_DAY_MS = 24 * 3600 * 1000


class Reminding(QObject):
    """Looks at the credentials in use.

    Signals:
        noticed: Something to say about a subject, a `Notice` or None.
    """

    noticed = Signal(str, object)

    def __init__(self, surroundings: Surroundings, lasting: Lasting, parent: QObject) -> None:
        """Look once a day from now on, and whenever other choices are in use."""
        super().__init__(parent)
        self._surroundings = surroundings
        self._lasting = lasting
        self._day = QTimer(self, interval=_DAY_MS)
        self._day.timeout.connect(self.on_day)
        self._day.start()
        lasting.choices.changed.connect(self.on_day)

    @Slot()
    def on_day(self) -> None:
        """Look again whether a credential gets old: the program may run for weeks."""
        connections = self._lasting.connections
        if connections is not None:
            self._lasting.connect_worker.submit(connections.held, done=self.on_held)

    @Slot(object)
    def on_held(self, held: Held) -> None:
        """Remind of what should be renewed, and of nothing else any more."""
        found = reminders(held, self._lasting.choices.current, self._surroundings.now())
        for kind in ReminderKind:
            self.noticed.emit(kind.value, None)
        for one in found:
            notice = Notice("caution", reminder_sentence(one), verb=reminder_remedy(one))
            self.noticed.emit(one.kind.value, notice)
