"""What is kept of a computer's clock that is wrong: one line of the journal when it goes wrong.

All times in the journal are the services' then. With the line, which says by how much the computer
differed, each of them can be counted back to what that computer showed.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from bb_desktop.application.ports import Store
from bb_desktop.domain.records import Event, JournalEntry
from bb_desktop.domain.told_time import WRONG_FROM, detail_of

_AHEAD_S = "clock_ahead_s"


def note_clock(store: Store, ahead: timedelta, now: datetime, bench: str) -> bool:
    """Put down that the computer's clock went wrong, otherwise wrong, or is right again.

    Args:
        store: Keeps it.
        ahead: Of the services' time, negative for behind; nothing for right.
        now: Aware UTC, by the services' time.
        bench: Whose computer.

    Returns:
        True when it was news.
    """
    name = f"{_AHEAD_S}:{bench}"
    with store.reading() as tx:
        known = timedelta(seconds=int(tx.state.text(name) or 0))
    if known == ahead or (ahead and abs(known - ahead) < WRONG_FROM):
        return False
    with store.transaction() as tx:
        tx.state.save_text(name, str(round(ahead.total_seconds())))
        tx.journal.add(JournalEntry(now, Event.CLOCK, None, bench, detail=detail_of(ahead)))
    return True
