"""The shop of a week: its program on a computer of its own, whose clock may be wrong."""

from __future__ import annotations

from datetime import datetime, timedelta
from random import Random
from typing import TYPE_CHECKING, Any

from bb_desktop.adapters.store.store import SqlStore
from bb_desktop.application.sync_cycle import SyncCycle
from tests.clock import WrongClock
from tests.journeys.a_shop import AShop

if TYPE_CHECKING:
    from bb_desktop.application.ports import Store
    from tests.simulation.ground import Ground


class AShopOfAWeek(AShop):
    """A shop whose retries spread as its number says.

    Attributes:
        clock: The time as it is; the services go by it.
        ahead: How far the computer's clock is ahead of it.
    """

    def __init__(self, ground: Ground, seed: int, now: datetime, **choices: Any) -> None:
        """Open it on an empty database."""
        self._seed = seed
        self.engine = ground.empty()
        self.ahead = timedelta()
        self.store = SqlStore(self.engine)
        super().__init__(ground.folder, empty=True, now=now, **choices)

    @property
    def program_clock(self) -> WrongClock:
        """Give the clock that the program goes by: what it heard is forgotten when it ends."""
        return self._program_clock

    @property
    def knows_the_time(self) -> bool:
        """Say whether the program goes by the time as it is, or nearly so."""
        return abs(self.program_clock.now() - self.clock.now()) < timedelta(seconds=3)

    def put_clock(self, ahead: timedelta) -> None:
        """Set the computer's clock, right or wrong, while the program runs."""
        self.ahead = self._program_clock.computer_ahead = ahead

    def open(self) -> None:
        """Start the program on what the last one left."""
        # What a dead process leaves behind is what it committed: the connection may stay.
        self._program_clock = WrongClock(self.clock, self.ahead)
        self._connect()
        self.cycle = self.another_cycle()

    def close(self) -> None:
        """End the program."""
        self.back_market_client.close()
        self.shipstation_client.close()

    def another_cycle(self, store: Store | None = None) -> SyncCycle:
        """Give a pass as this program, or one on another computer, would run it."""
        return SyncCycle(
            store=store or self.store,
            back_market=self.back_market_client,
            shipstation=self.shipstation_client,
            clock=self.program_clock,
            shop=self.choices,
            chance=Random(self._seed),
        )

    def shipstation_order_posted(self, posted: dict[str, Any]) -> dict[str, Any] | None:
        """Give the order in ShipStation that a posted one would change; None for a new one."""
        posted_id = posted.get("orderId")
        known = None if posted_id is None else self.shipstation.order(posted_id)
        return known or self.shipstation.order_by_number(str(posted.get("orderNumber")))
