"""What buyers and Back Market do: order, pay, cancel, move, and want their money back."""

from __future__ import annotations

from contextlib import suppress

from tests.simulation.orders import an_order_of_a_buyer
from tests.simulation.scene import Scene


class Buyers:
    """All buyers of a shop."""

    def __init__(self, scene: Scene) -> None:
        """Know the shop."""
        self._scene = scene
        self._market = scene.shop.back_market
        self._next_order = 63_000_000

    def order(self) -> None:
        """Order something."""
        scene = self._scene
        self._next_order += scene.chance.randrange(1, 400)
        order = an_order_of_a_buyer(scene.chance, self._next_order, scene.shop.clock.now())
        self._market.place_order(order)
        scene.say(f"order {self._next_order} of {len(order['orderlines'])} lines")

    def pay(self) -> None:
        """Pay what was not paid yet."""
        number = self._scene.an_order(10)
        if number:
            self._market.pay(number)
            self._scene.say(f"{number} is paid")

    def cancel(self) -> None:
        """Cancel a whole order, or one article of it."""
        scene = self._scene
        number = scene.an_order(1, 3)
        if not number:
            return
        lines = self._market.order(number)["orderlines"]
        if len(lines) > 1 and scene.chance.random() < 0.5:
            with suppress(LookupError):
                self._market.cancel_line(number, scene.chance.choice(lines)["listing"])
                scene.say(f"one article of {number} is cancelled")
            return
        self._market.cancel_by_buyer(number)
        scene.say(f"the buyer cancels {number}")

    def refund(self) -> None:
        """Send a parcel back."""
        number = self._scene.an_order(9)
        if number:
            self._market.refund(number)
            self._scene.say(f"{number} is refunded")

    def move(self) -> None:
        """Change the address to ship to."""
        scene = self._scene
        number = scene.an_order(1, 3)
        if number:
            street = f"{scene.chance.randrange(1, 99)} New Road"
            self._market.change_address(number, street=street)
            scene.ledger.moved.add(number)
            scene.say(f"the buyer of {number} moves")
