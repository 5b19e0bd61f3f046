"""What the window remembers from one start to the next, kept a moment after a change."""

from __future__ import annotations

import logging
import threading
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from bb_desktop.application.preferences import Preferences, PreferenceStore
from bb_desktop.domain.errors import BbDesktopError
from bb_desktop.ui.worker import SerialWorker

log = logging.getLogger(__name__)

# Columns are dragged in many small steps; one write is enough for all.
_SETTLE_MS = 400


class Remembered(QObject):
    """The preferences as they are now.

    Signals:
        changed: They changed; the new ones.
    """

    changed = Signal(object)

    def __init__(
        self,
        current: Preferences,
        store: PreferenceStore | None,
        worker: SerialWorker,
        parent: QObject | None = None,
    ) -> None:
        """Begin with what was loaded; without a store nothing outlives this start."""
        super().__init__(parent)
        self.current = current
        self._store = store
        self._worker = worker
        self._settle = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._settle.timeout.connect(self.keep)

    def change(self, **values: Any) -> None:
        """Change some of them, by the names of `Preferences`; nothing happens without a change."""
        changed = replace(self.current, **values)
        if changed != self.current:
            self.current = changed
            self._settle.start()
            self.changed.emit(changed)

    @Slot()
    def keep(self) -> None:
        """Have them kept now."""
        self._settle.stop()
        if self._store is not None:
            store, current = self._store, self.current
            self._worker.submit(lambda: store.save(current), failed=self.on_not_kept)

    def keep_to_the_end(self, timeout_s: float) -> bool:
        """Have them kept before the worker ends; waits for it, as only a closing window may.

        Returns:
            False when the worker did not come to it in time.
        """
        if self._store is None:
            return True
        kept = threading.Event()
        self.keep()
        self._worker.submit(kept.set)
        return kept.wait(timeout_s)

    @Slot(object)
    def on_not_kept(self, error: BbDesktopError) -> None:
        """Go on: at the next start the window looks as it did before."""
        log.warning("preferences not kept error=%s", type(error).__name__)
