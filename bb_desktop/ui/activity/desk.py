"""Everything that the activity page asks of the store; run on the reading worker."""

from __future__ import annotations

from bb_desktop import __version__
from bb_desktop.application import activity
from bb_desktop.application.activity import ActivityKind, ActivityLines, Standing
from bb_desktop.application.ports import Clock, Store
from bb_desktop.domain.shop import Shop


class ActivityDesk:
    """Reads the journal, what waits, and how the services are doing."""

    def __init__(self, store: Store, clock: Clock, shop: Shop) -> None:
        """Take the store; nothing is read yet."""
        self._store = store
        self._clock = clock
        self.shop = shop

    def use(self, shop: Shop) -> None:
        """Go by other choices from now on; may be called in any thread."""
        self.shop = shop

    def older(self, kind: ActivityKind, before: int | None) -> ActivityLines:
        """Read a piece of the journal, from the newest entry or from before a known one."""
        return activity.older(self._store, kind, before)

    def newer(self, kind: ActivityKind, after: int) -> ActivityLines:
        """Read what was written since a known entry."""
        return activity.newer(self._store, kind, after)

    def standing(self) -> Standing:
        """Gather what waits, and what is known of both services."""
        return activity.standing(self._store, self._clock.now())

    def support_text(self) -> str:
        """Write what happened lately for the people who help."""
        return activity.support_text(self._store, self._clock.now(), __version__)
