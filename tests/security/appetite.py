"""What a client takes of memory and time for one reply, measured in a process of its own."""

from __future__ import annotations

import logging
import time
from dataclasses import dataclass
from pathlib import Path

from bb_desktop.domain.errors import RemoteError, Service
from tests.security.clients import a_client


@dataclass(frozen=True)
class Appetite:
    """What was taken.

    Attributes:
        ended: The sentence, or how much was read and set aside.
        grown_mib: How much larger the process was at its largest than before.
    """

    ended: str
    grown_mib: float
    took_s: float


def measured(service: Service, url: str) -> Appetite:
    """Ask a service for its list of orders; Linux only."""
    logging.disable(logging.ERROR)
    with a_client(service, url) as one:
        # Forget the largest size so far, which the process has from the one that started it.
        Path("/proc/self/clear_refs").write_text("5", encoding="ascii")
        before, began = _mib("VmRSS"), time.monotonic()
        try:
            found = one.ask()
            ended = f"{len(found.orders if hasattr(found, 'orders') else found.records)} read"
            ended += f", {len(found.unread)} set aside"
        except RemoteError as error:
            ended = str(error)
        took_s = time.monotonic() - began
    return Appetite(ended, _mib("VmHWM") - before, took_s)


def _mib(name: str) -> float:
    for line in Path("/proc/self/status").read_text(encoding="ascii").splitlines():
        if line.startswith(f"{name}:"):
            return int(line.split()[1]) / 1024
    raise LookupError(name)
