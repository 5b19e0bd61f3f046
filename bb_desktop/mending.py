"""The composition root's part in mending a database: scans that it lost are put back.

Before anything else is done with it, and after each pass, which may bring the orders that a copy of
the database did not know.
"""

from __future__ import annotations

import logging
from dataclasses import replace
from typing import TYPE_CHECKING

from bb_desktop.application.give_way import PatientStore
from bb_desktop.application.put_scans_back import put_scans_back
from bb_desktop.domain.errors import StoreError
from bb_desktop.domain.retry import ServiceStatus

if TYPE_CHECKING:
    from bb_desktop.adapters.store.store import SqlStore
    from bb_desktop.app import Program
    from bb_desktop.application.sync_cycle import SyncSummary
    from bb_desktop.domain.scan_records import LostScans

log = logging.getLogger(__name__)


def mend(program: Program, store: SqlStore, lost: LostScans) -> None:
    """Put back what was lost, as far as its orders are known; errors as `put_scans_back`."""
    put_scans_back(store, program.clock, program.shop, lost)


def mend_after(program: Program, summary: SyncSummary) -> SyncSummary:
    """Put back what waits for orders that a pass has brought; gives its summary with that."""
    if summary.interrupted or program.stop.is_set():
        return summary
    store = PatientStore(program.store, program.give_way)
    read = summary.back_market is ServiceStatus.OK
    try:
        lost = program.store.opened().lost_scans()
        changes = put_scans_back(store, program.clock, program.shop, lost, give_up=read)
    except StoreError as error:
        # Tried again after the next pass; the pass itself was good.
        log.warning("scans not put back error=%s", type(error).__name__)
        return summary
    return replace(summary, changes=summary.changes | changes)
