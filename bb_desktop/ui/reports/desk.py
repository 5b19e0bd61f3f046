"""Everything that the reports page asks of the store and writes to files; on a worker."""

from __future__ import annotations

import logging
from pathlib import Path

from bb_desktop.application import reports, where_is
from bb_desktop.application.ports import Clock, Store
from bb_desktop.application.reports import Report
from bb_desktop.application.where_is import Whereabouts
from bb_desktop.domain.errors import StoreError
from bb_desktop.domain.shop import Shop

log = logging.getLogger(__name__)


class ReportsDesk:
    """Counts, looks for phones, and writes what was found."""

    def __init__(self, store: Store, clock: Clock, shop: Shop) -> None:
        """Take the store; nothing is read yet."""
        self._store = store
        self._clock = clock
        self.shop = shop

    def use(self, shop: Shop) -> None:
        """Go by other choices from now on; may be called in any thread."""
        self.shop = shop

    def report(self, days: int) -> Report:
        """Count what happened in the last days, today included."""
        return reports.report(self._store, self._clock.now(), days)

    def where_is(self, text: str) -> Whereabouts:
        """Look for a phone by any of its numbers."""
        return where_is.where_is(self._store, text)

    def write(self, path: Path, text: str) -> Path:
        """Write a CSV file.

        Raises:
            StoreError: The file cannot be written.
        """
        try:
            path.write_text(text, encoding="utf-8", newline="")
        except OSError as error:
            raise StoreError(f"The file cannot be written: {error.strerror}.") from error
        log.info("report written characters=%d", len(text))
        return path
