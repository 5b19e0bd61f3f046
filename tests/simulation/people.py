"""What the seller's people do: at the bench, in ShipStation's window, and in the settings."""

from __future__ import annotations

from contextlib import suppress

from bb_desktop.application.record_scan import ScanResult, Withdrawn, record_scans
from bb_desktop.domain.errors import InvalidIdentifier, UnknownOrder
from bb_desktop.domain.orders import OrderId
from bb_desktop.domain.scan import read_code
from bb_desktop.domain.shop import Acceptance, Mode
from tests.journeys.killing import Fate, Killed, MortalStore
from tests.simulation.scene import Scene

_NOTES = ("gift wrap", "call before delivery", "fragile, fill the box", "VIP – hand over to Kim")
_OPEN = ("awaiting_shipment", "on_hold")


#: What the program says to bring about by itself: nobody has to press anything, and such a row
#: on the list is no excuse.
BY_ITSELF = frozenset({"identifier_late", "missing_in_shipstation", "not_announced", "note_behind"})


class People:
    """Everybody who works for the seller."""

    def __init__(self, scene: Scene) -> None:
        """Know the shop."""
        self._scene = scene
        self._shop = scene.shop
        self._parcels = 0

    # --- at the bench --------------------------------------------------------------------------

    def accept(self) -> None:
        """Accept an order."""
        number = self._scene.an_order(1)
        if number:
            with suppress(AssertionError, UnknownOrder):
                self._shop.accept(number)
                self._scene.say(f"accepted {number}")

    def scan(self) -> None:
        """Scan what an order lacks, or some of it; now and then the phone of another order."""
        found = self._to_scan()
        if found is not None:
            number, codes = found
            with suppress(InvalidIdentifier):
                self._note(number, codes, self._shop.try_scan(number, *codes))

    def pack(self) -> None:
        """Take the next order: scan all that it lacks, and buy its label."""
        scene = self._scene
        numbers = [
            int(number)
            for number, status in self._shop.shipstation.statuses().values()
            if status == "awaiting_shipment" and number.isdigit()
        ]
        if not numbers:
            return
        number = scene.chance.choice(numbers)
        codes = scene.lacking(number)
        if codes:
            self._note(number, codes, self._shop.try_scan(number, *codes))
        if scene.chance.random() < 0.8:
            self._buy_label(str(number))

    def scan_and_die(self) -> None:
        """Scan, and have the program die before it says anything."""
        found = self._to_scan()
        if found is None:
            return
        shop, (number, codes) = self._shop, found
        fate = Fate(1)
        readings = [read_code(code) for code in codes]
        try:
            record_scans(
                MortalStore(shop.store, fate),
                shop.program_clock, shop.choices, OrderId(number), readings,
            )  # fmt: skip
        except Killed:
            self._scene.ledger.doubted.setdefault(number, set()).update(codes)
            self._scene.say(f"the program dies over a scan onto {number}")
        shop.restart()

    def begin_to_pack(self) -> None:
        """Scan the first phone of every order that lacks several."""
        for number, state in self._shop.back_market.states().items():
            codes = self._scene.lacking(number) if state in (1, 3) else []
            if len(codes) > 1:
                self._note(number, codes[:1], self._shop.try_scan(number, codes[0]))

    def _to_scan(self) -> tuple[int, list[str]] | None:
        scene = self._scene
        number = scene.an_order(1, 3)
        codes = scene.lacking(number) if number else []
        if not number or not codes:
            return None
        if scene.chance.random() < 0.1:
            taken = [code for held in scene.ledger.scanned.values() for code in held]
            if taken:
                codes[0] = scene.chance.choice(taken)
        if scene.chance.random() < 0.4:
            codes = codes[:1]
        return number, codes

    def _note(self, number: int, codes: list[str], result: ScanResult) -> None:
        ledger = self._scene.ledger
        for one in result.accepted:
            held = ledger.scanned.setdefault(number, [])
            if one.identifier.value not in held:
                held.append(one.identifier.value)
        if result.accepted:
            ledger.scanned_at[number] = self._shop.clock.now()
        self._scene.say(f"scanned {len(result.accepted)} of {len(codes)} onto {number}")

    def withdraw(self) -> None:
        """Take a phone back."""
        scene = self._scene
        held = [
            (number, code)
            for number, codes in scene.ledger.scanned.items()
            for code in codes
            if scene.busy_with in (None, number)
        ]
        if not held:
            return
        number, code = scene.chance.choice(held)
        if isinstance(self._shop.withdraw(number, code), Withdrawn):
            scene.ledger.scanned[number].remove(code)
            scene.say(f"{code[-4:]} is taken back from {number}")

    def try_again(self) -> None:
        """Press the button wherever it is shown."""
        with self._shop.store.reading() as tx:
            numbers = {
                item.order_id
                for item in tx.attention.items()
                if item.order_id and item.code not in BY_ITSELF
            }
        if numbers:
            self._shop.retry(*sorted(numbers))

    def by_hand(self) -> None:
        """Announce an order in the Back Office, the one whose turn would be next."""
        scene, market = self._scene, self._shop.back_market
        states = market.states()
        shipped = [
            int(number)
            for number, status in self._shop.shipstation.statuses().values()
            if status == "shipped" and number.isdigit() and states.get(int(number)) == 3
        ]
        if not shipped:
            return
        number, tracking = scene.chance.choice(shipped), self._a_parcel("OFFICE")
        notice = {"order_id": number, "new_state": 3, "shipper": "Royal Mail"}
        if not market.tell(number, {**notice, "tracking_number": tracking}):
            scene.ledger.told_by_hand.add(number)
            scene.say(f"{number} is announced by hand in the Back Office")

    def deliver(self) -> None:
        """Have what is due delivered, without a pass."""
        self._shop.cycle.deliver()
        self._scene.say("what is due is delivered at once")

    # --- in ShipStation ------------------------------------------------------------------------

    def label(self) -> None:
        """Buy a label, or one more for another parcel."""
        chance = self._scene.chance
        more = chance.random() < 0.06
        number = self._scene.in_shipstation("shipped" if more else "awaiting_shipment")
        if number:
            self._buy_label(number)

    def _buy_label(self, number: str) -> None:
        with suppress(ValueError, LookupError):
            self._shop.clock.advance(1)
            self._shop.shipstation.buy_label(number, tracking=self._a_parcel("SIM"))
            self._scene.say(f"label for {number}")

    def void(self) -> None:
        """Void a label."""
        number = self._scene.in_shipstation("shipped")
        if number:
            with suppress(LookupError):
                self._shop.clock.advance(1)
                self._shop.shipstation.void_label(number)
                self._scene.say(f"the label of {number} is voided")

    def mark_as_shipped(self) -> None:
        """Ship without a label of ShipStation's."""
        number = self._scene.in_shipstation("awaiting_shipment")
        if number:
            with suppress(ValueError, LookupError):
                self._shop.clock.advance(1)
                self._shop.shipstation.mark_as_shipped(number, tracking=self._a_parcel("HAND"))
                self._scene.say(f"{number} is marked as shipped")

    def _a_parcel(self, kind: str) -> str:
        self._parcels += 1
        return f"{kind}{self._shop.clock.now():%j}{self._parcels:06d}"

    def note(self) -> None:
        """Write into an order's note."""
        scene = self._scene
        number = scene.in_shipstation(*_OPEN)
        order = number and self._shop.shipstation.order_by_number(number)
        if not order or not number:
            return
        line, before = scene.chance.choice(_NOTES), order["internalNotes"] or ""
        first = scene.chance.random() < 0.5
        self._shop.clock.advance(1)
        text = f"{line}\n{before}" if first else f"{before}\n{line}".strip()
        self._shop.shipstation.edit_note(number, text)
        scene.ledger.written.setdefault(scene.number_of(number), []).append(line)
        scene.say(f"a note on {number}")

    def address(self) -> None:
        """Correct an address."""
        scene = self._scene
        number = scene.in_shipstation("awaiting_shipment")
        if number:
            self._shop.clock.advance(1)
            street2 = f"Flat {scene.chance.randrange(1, 99)}"
            self._shop.shipstation.edit_address(number, street2=street2)
            scene.ledger.corrected.add(scene.number_of(number))
            scene.say(f"the address of {number} is corrected in ShipStation")

    def hold(self) -> None:
        """Hold an order, or let one go that is held."""
        scene = self._scene
        number = scene.in_shipstation(*_OPEN)
        if number:
            self._shop.clock.advance(1)
            with suppress(ValueError, LookupError):
                if scene.chance.random() < 0.5:
                    self._shop.shipstation.hold(number)
                    scene.say(f"{number} is held in ShipStation")
                else:
                    self._shop.shipstation.release(number)
                    scene.say(f"{number} is released in ShipStation")

    def split(self) -> None:
        """Send an order in two parcels."""
        scene = self._scene
        number = scene.in_shipstation(*_OPEN)
        order = number and self._shop.shipstation.order_by_number(number)
        if not order or not number:
            return
        article = scene.chance.choice([row for row in order["items"] if not row["adjustment"]])
        with suppress(ValueError, LookupError):
            self._shop.clock.advance(1)
            moved, suffix = [(article["sku"], 1)], scene.chance.random() < 0.5
            self._shop.shipstation.split(number, moved, suffix=suffix)
            scene.ledger.handled.add(scene.number_of(number))
            scene.say(f"{number} is split")

    def merge(self) -> None:
        """Send two orders in one parcel."""
        scene = self._scene
        numbers = [scene.in_shipstation("awaiting_shipment") for _ in range(2)]
        wanted = [number for number in numbers if number is not None]
        with suppress(ValueError, LookupError):
            self._shop.clock.advance(1)
            cancelled = scene.chance.random() < 0.3
            merged = [scene.number_of(number) for number in wanted]
            self._shop.shipstation.merge(wanted, leave_cancelled=cancelled)
            scene.ledger.handled |= set(merged)
            scene.say(f"{' and '.join(wanted)} are merged")

    def delete(self) -> None:
        """Delete an order in ShipStation."""
        number = self._scene.in_shipstation(*_OPEN)
        if number:
            with suppress(ValueError, LookupError):
                self._shop.clock.advance(1)
                deleted = self._scene.number_of(number)
                self._shop.shipstation.delete(number)
                self._scene.ledger.handled.add(deleted)
                self._scene.say(f"{number} is deleted in ShipStation")

    # --- in the settings -----------------------------------------------------------------------

    def choose(self) -> None:
        """Choose something else in the settings."""
        scene = self._scene
        offered: list[dict[str, object]] = [
            {"grace_s": scene.chance.choice((0, 300, 1800))},
            {"acceptance": scene.chance.choice(tuple(Acceptance))},
            {"company": "Other & Co"},
            {"keep_buyers_days": 90},
        ]
        choices = scene.chance.choice(offered)
        if self._shop.choices.mode is Mode.COMPANION:
            choices = {"register_missing": scene.chance.random() < 0.5}
        elif scene.chance.random() < 0.3:
            choices = {"hold_until_scanned": scene.chance.random() < 0.5}
        self._shop.choose(**choices)
        scene.say(f"chosen: {choices}")
