"""A packing bench on a real store: orders that ShipStation has, scans one after another."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

from bb_desktop.adapters.store.store import SqlStore
from bb_desktop.application.record_scan import record_scans
from bb_desktop.domain.identifiers import Identifier
from bb_desktop.domain.orders import BackMarketOrder, OrderId, Orderline, OrderRecord
from bb_desktop.domain.records import Event, JournalEntry
from bb_desktop.domain.scan import read_code
from bb_desktop.domain.shipments import Shipment, ShipmentSource, ShipStationOrder
from bb_desktop.domain.shop import Shop
from bb_desktop.domain.type_codes import Sighting
from bb_desktop.domain.typed import Typed
from bb_desktop.domain.units import BenchLease
from bb_desktop.ui.bench.answers import Answer
from bb_desktop.ui.bench.scanning import Scanning
from tests.builders import a_line, an_order
from tests.clock import VirtualClock

FIRST, SECOND, THIRD = 28020682, 28020683, 28020684
BENCH = "Bench 1"
#: A person takes longer than this from one phone to the next.
NEXT_PHONE_S = 3.0


class BenchShop:
    """One bench with its own clock."""

    def __init__(self, folder: Path, **choices: Any) -> None:
        self.clock = VirtualClock()
        self.choices = replace(Shop(bench=BENCH, store_id=1), **choices)
        self.store = SqlStore.open("sqlite:///bench.db", data_dir=folder)
        self.scanning = Scanning(self.store, self.clock, self.choices)
        self.at_s = 100.0

    def order(
        self,
        order_id: int = FIRST,
        lines: Sequence[Orderline] | None = None,
        *,
        status: str = "awaiting_shipment",
        due_in: timedelta = timedelta(days=1),
        **about: Any,
    ) -> BackMarketOrder:
        """Let an order be known and stand in ShipStation."""
        made = an_order(
            order_id,
            lines=lines or [a_line(order_id * 10)],
            ship_by=self.clock.now() + due_in,
            modified_at=self.clock.now(),
            **about,
        )
        mirrored = ShipStationOrder(
            order_id + 1, str(order_id), f"bm-eu-{order_id}", status, "", self.clock.now()
        )
        with self.store.transaction() as tx:
            tx.orders.save(OrderRecord(made), self.clock.now())
            tx.mirror.save(OrderId(order_id), mirrored, self.clock.now())
        return made

    def tell(self, order: BackMarketOrder) -> None:
        """Let Back Market tell something new of an order."""
        self.clock.advance(1)
        told = replace(order, modified_at=self.clock.now())
        with self.store.transaction() as tx:
            tx.orders.save(OrderRecord(told), self.clock.now())

    def label(self, order_id: int = FIRST) -> None:
        """Make a label for an order."""
        parcel = Shipment(
            source=ShipmentSource.LABEL,
            shipment_id=order_id,
            shipstation_order_id=order_id + 1,
            order_number=str(order_id),
            tracking_number="1Z999AA10123456784",
            carrier_code="ups",
            created_at=self.clock.now(),
        )
        with self.store.transaction() as tx:
            tx.shipments.save(OrderId(order_id), parcel, self.clock.now())

    # --- at the bench -------------------------------------------------------------------------

    def scan(self, *codes: str, apart_s: float = NEXT_PHONE_S, recording: bool = True) -> Answer:
        """Scan codes one after another; gives the last answer."""
        answer = None
        for code in codes:
            self.at_s += apart_s
            answer = self.scanning.scan(Typed(code, self.at_s), recording=recording)
        assert answer is not None
        return answer

    def pull(self, *codes: str) -> Answer:
        """Read the codes of one label in one pull of the trigger; gives the last answer."""
        self.at_s += NEXT_PHONE_S
        answer = None
        for number, code in enumerate(codes):
            answer = self.scanning.scan(Typed(code, self.at_s + number * 0.1))
        assert answer is not None
        return answer

    # --- elsewhere ----------------------------------------------------------------------------

    def scan_elsewhere(self, order_id: int, *codes: str, bench: str = "Bench 2") -> None:
        """Record identifiers at another bench."""
        shop = replace(self.choices, bench=bench)
        readings = [read_code(code) for code in codes]
        result = record_scans(self.store, self.clock, shop, OrderId(order_id), readings)
        assert not result.refused

    def open_elsewhere(self, order_id: int, bench: str = "Bench 2") -> None:
        """Open an order at another bench."""
        now = self.clock.now()
        with self.store.transaction() as tx:
            lease = BenchLease(OrderId(order_id), bench, now, now + timedelta(minutes=5))
            tx.benches.take(lease)

    def holder(self, order_id: int) -> str | None:
        with self.store.reading() as tx:
            lease = tx.benches.holder(OrderId(order_id), self.clock.now())
        return lease.bench if lease else None

    def recorded(self, order_id: int = FIRST) -> tuple[str, ...]:
        with self.store.reading() as tx:
            facts = tx.orders.facts(OrderId(order_id))
        return tuple(scan.identifier.value for scan in facts.scans) if facts else ()

    def companions(self, order_id: int = FIRST) -> set[str]:
        with self.store.reading() as tx:
            facts = tx.orders.facts(OrderId(order_id))
        return {one for scan in facts.scans for one in scan.companions} if facts else set()

    def line_of(self, identifier: Identifier, order_id: int = FIRST) -> int:
        with self.store.reading() as tx:
            facts = tx.orders.facts(OrderId(order_id))
        assert facts is not None
        [found] = [s.orderline_id for s in facts.scans if s.identifier == identifier]
        return found

    def journal(self, event: Event) -> list[JournalEntry]:
        with self.store.reading() as tx:
            return [one for one in tx.journal.entries() if one.event is event]

    def sightings(self) -> tuple[Sighting, ...]:
        with self.store.reading() as tx:
            return tx.type_codes.sightings()
