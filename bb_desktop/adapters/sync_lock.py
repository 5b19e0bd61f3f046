"""One pass at a time on one data folder, whether a window or a command line runs it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bb_desktop.domain.errors import StoreError


class SyncBusy(StoreError):
    """Raised when another process is at it and did not finish in time."""

    def __init__(self) -> None:
        """Say what is going on."""
        super().__init__("Another sync is running on the same data; this one was not started.")


@contextmanager
def sync_lock(data_dir: Path, *, timeout_s: float) -> Iterator[None]:
    """Hold the right to sync; the system takes it back when the process dies.

    Raises:
        SyncBusy: Another process held it all the while.
        StoreError: The data folder cannot be written.
    """
    # Only who syncs pays for this import: it brings asyncio along.
    from filelock import FileLock, Timeout

    lock = FileLock(data_dir / "sync.lock", timeout=timeout_s, mode=0o600)
    try:
        lock.acquire()
    except Timeout as error:
        raise SyncBusy from error
    except OSError as error:
        raise StoreError("The data folder cannot be written.") from error
    try:
        yield
    finally:
        lock.release()
