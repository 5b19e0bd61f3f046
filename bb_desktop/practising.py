"""The practice shop's outside world for the window: what a seller and a buyer do there."""

from __future__ import annotations

import json
import random
from datetime import datetime
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    # Loaded with the first click or pass.
    from bb_desktop.app import Program
    from bb_desktop.practice.shop import PracticeShop

_TO_ACCEPT = 1


class WindowPractice:
    """The practice shop's outside world, as the window's practice menu offers it."""

    def __init__(self, program: Program) -> None:
        """Keep what it plays on; the practice shop is loaded with the first click or pass."""
        self._program = program

    @property
    def _practice(self) -> PracticeShop:
        practice = self._program.practice
        if practice is None:
            raise ValueError("there is no practice shop")
        return practice

    def buy_label(self, order_number: str) -> None:
        """Buy a label in the simulated ShipStation."""
        self._practice.shipstation.buy_label(order_number)
        self._program.save_practice()

    def void_label(self, order_number: str) -> None:
        """Void the label in the simulated ShipStation."""
        self._practice.shipstation.void_label(order_number)
        self._program.save_practice()

    def new_order(self) -> None:
        """Let a buyer place an order at the simulated Back Market."""
        place_another_order(self._practice, self._program.clock.now())
        self._program.save_practice()


def place_another_order(practice: PracticeShop, now: datetime) -> int:
    """Let a buyer order, paid and to be accepted, what one of the twelve first buyers ordered.

    Returns:
        The number of the order.
    """
    taken = practice.back_market.orders()
    order_id = max((order["order_id"] for order in taken), default=61_000_000)
    line_id = max(
        (line["id"] for order in taken for line in order["orderlines"]), default=60_000_000
    )
    order = _ordered_now(now)
    fresh = {order["order_id"]: order_id + random.randint(3, 400)}  # noqa: S311 - no secret
    fresh |= {
        line["id"]: line_id + place for place, line in enumerate(order["orderlines"], start=1)
    }
    # As text: the numbers also stand in the mail addresses and references of an order.
    text = json.dumps(order)
    for old, new in fresh.items():
        text = text.replace(str(old), str(new))
    return practice.back_market.place_order(json.loads(text))


def _ordered_now(now: datetime) -> dict[str, Any]:
    """Choose one of the twelve orders that waits for acceptance, made at this moment."""
    from bb_desktop.practice.orders import twelve_orders

    choice = [order for order in twelve_orders(now) if order["state"] == _TO_ACCEPT]
    chosen = random.choice(choice)  # noqa: S311 - no secret
    # The twelve were made some hours ago: seen from as many hours later, this one is made now.
    age = now - datetime.fromisoformat(chosen["date_creation"])
    later = twelve_orders(now + age)
    return next(order for order in later if order["order_id"] == chosen["order_id"])
