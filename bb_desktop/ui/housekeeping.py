"""Looking after the house by itself: a copy of the database a day, and a look where it lies."""

from __future__ import annotations

import logging

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from bb_desktop.domain.errors import BbDesktopError
from bb_desktop.domain.household import Backup, Drive
from bb_desktop.ui.banner import Notice
from bb_desktop.ui.doors import Household
from bb_desktop.ui.messages import error_sentence
from bb_desktop.ui.worker import SerialWorker

log = logging.getLogger(__name__)

#: Not while everybody waits for the first rows.
_FIRST_MS = 30_000
#: A day begins while the program runs, too.
_EVERY_MS = 3_600_000


class Housekeeping(QObject):
    """Has the household do its daily work.

    Signals:
        noticed: Something to say about a subject, a `Notice`, or None any more.
    """

    noticed = Signal(str, object)

    def __init__(
        self, household: Household, worker: SerialWorker, parent: QObject | None = None
    ) -> None:
        """Take a worker that no scan waits behind; nothing is done before `start`."""
        super().__init__(parent)
        self._household = household
        self._worker = worker
        self._first = QTimer(self, singleShot=True, interval=_FIRST_MS)
        self._every = QTimer(self, interval=_EVERY_MS)
        self._first.timeout.connect(self.look)
        self._every.timeout.connect(self.look)

    def start(self) -> None:
        """Begin soon, then every hour."""
        self._first.start()
        self._every.start()

    def stop(self) -> None:
        """Begin nothing any more."""
        self._first.stop()
        self._every.stop()

    @Slot()
    def look(self) -> None:
        """Do what is due."""
        household = self._household
        self._worker.submit(household.drive, done=self.on_drive, failed=self.on_failed)
        self._worker.submit(
            household.back_up_if_due, done=self.on_copied, failed=self.on_not_copied
        )

    @Slot(object)
    def on_drive(self, drive: Drive) -> None:
        """Warn of a place where a database is not safe."""
        if drive is Drive.LOCAL:
            self.noticed.emit("drive", None)
            return
        words = (
            self.tr(
                "The data folder lies on a network drive, where a database can be damaged. Move it "
                "to a drive of this computer; see Help, “Copies of the database”."
            )
            if drive is Drive.NETWORK
            else self.tr(
                "The data folder lies in a folder that is copied to other computers, where a "
                "database can be damaged. Move it elsewhere; see Help, “Copies of the database”."
            )
        )
        self.noticed.emit("drive", Notice("caution", words))

    @Slot(object)
    def on_copied(self, _copy: Backup | None) -> None:
        """Note that today's copy is there."""
        self.noticed.emit("copy", None)

    @Slot(object)
    def on_not_copied(self, error: BbDesktopError) -> None:
        """Say that there is none; the copies of before stay."""
        log.warning("no copy today error=%s", type(error).__name__)
        words = self.tr(
            "Today's copy of the database could not be made. The older ones stay. {why}"
        ).format(why=error_sentence(error))
        self.noticed.emit("copy", Notice("danger", words))

    @Slot(object)
    def on_failed(self, error: BbDesktopError) -> None:
        """Go on: where the folder lies is looked at again in an hour."""
        log.warning("drive not known error=%s", type(error).__name__)
