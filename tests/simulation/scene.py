"""What everybody in a week shares: the shop, chance, what people remember, and the story so far."""

from __future__ import annotations

import logging
from dataclasses import dataclass, field
from datetime import datetime
from random import Random

from bb_desktop.domain.errors import UnknownOrder
from bb_desktop.domain.identifiers import IdentifierKind
from tests.builders import an_imei
from tests.simulation.shop import AShopOfAWeek

log = logging.getLogger(__name__)


@dataclass
class Ledger:
    """What people did, as they would tell it themselves.

    Attributes:
        ever: Every identifier that was ever read.
        scanned: Identifiers that a person put on an order and did not take back, by order.
        scanned_at: When the last of them was put on, by order.
        doubted: Identifiers whose scan no verdict followed: the program died over it.
        written: Lines that people wrote into ShipStation's notes, by order.
        corrected: Orders whose address a person corrected in ShipStation.
        moved: Orders whose address the buyer changed at Back Market.
        handled: Orders that people split, merged or deleted in ShipStation.
        told_by_hand: Orders that people announced in the Back Office, all that was accepted.
    """

    ever: set[str] = field(default_factory=set)
    scanned: dict[int, list[str]] = field(default_factory=dict)
    scanned_at: dict[int, datetime] = field(default_factory=dict)
    doubted: dict[int, set[str]] = field(default_factory=dict)
    written: dict[int, list[str]] = field(default_factory=dict)
    corrected: set[int] = field(default_factory=set)
    moved: set[int] = field(default_factory=set)
    handled: set[int] = field(default_factory=set)
    told_by_hand: set[int] = field(default_factory=set)


class Scene:
    """A shop with people around it.

    Attributes:
        chance: Decides everything; nothing else may.
        told: What happened, a line each, for whoever has to find out why a week failed.
        aloud: Each line is logged, too.
        busy_with: The order that is being written at this moment; people at the bench take it.
    """

    def __init__(self, shop: AShopOfAWeek, chance: Random) -> None:
        """Begin with nothing told."""
        self.shop = shop
        self.chance = chance
        self.ledger = Ledger()
        self.told: list[str] = []
        self.aloud = False
        self.busy_with: int | None = None
        self._phones = 0

    def say(self, line: str) -> None:
        """Go on with the story."""
        told = f"{self.shop.clock.now():%a %d %H:%M:%S} {line}"
        self.told.append(told)
        if self.aloud:
            log.info("%s", told)

    def an_order(self, *states: int) -> int | None:
        """Choose an order that Back Market holds in one of these states."""
        found = [
            number for number, state in self.shop.back_market.states().items() if state in states
        ]
        if self.busy_with in found:
            return self.busy_with
        return self.chance.choice(found) if found else None

    def in_shipstation(self, *wanted: str) -> str | None:
        """Choose an order on ShipStation's screen: its number, or the id of one split off."""
        found: dict[str, str] = {}
        seen: set[str] = set()
        for order_id, (number, status) in self.shop.shipstation.statuses().items():
            name = str(order_id) if number in seen else number
            seen.add(number)
            if status in wanted:
                found[name] = status
        return self.chance.choice(list(found)) if found else None

    def number_of(self, name: str) -> int:
        """Give the number of an order by what ShipStation's screen calls it."""
        number, _ = self.shop.shipstation.statuses().get(int(name.partition("-")[0]), (name, ""))
        return int(number.partition("-")[0])

    def lacking(self, number: int) -> list[str]:
        """Take devices from the shelf for all that an order lacks, as far as the program knows."""
        try:
            units = self.shop.view(number).units
        except UnknownOrder:
            return []
        return [
            self.a_device(unit.kind)
            for unit in units
            if unit.scan is None and unit.kind is not IdentifierKind.NONE
        ]

    def a_device(self, kind: IdentifierKind) -> str:
        """Take the next device from the shelf; gives what its label says."""
        self._phones += 1
        serial = kind is IdentifierKind.SERIAL
        code = f"C02{self._phones:05d}Q6L5" if serial else an_imei(self._phones).value
        self.ledger.ever.add(code)
        return code
