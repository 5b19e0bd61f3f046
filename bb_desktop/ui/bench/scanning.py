"""What a scan does: opens an order, goes on it, or says where it belongs.

Lives on the bench worker alone: which order is open is decided there, scan by scan, so that a
packing slip and the device behind it may follow each other as fast as a scanner reads them. Every
answer is given only after what it tells is committed.
"""

from __future__ import annotations

from bb_desktop.application.find_phone import find_phone
from bb_desktop.application.ports import Clock, Store
from bb_desktop.application.preferences import Preferences
from bb_desktop.domain.burst import Apart, ImeiChoice
from bb_desktop.domain.identifiers import Identifier
from bb_desktop.domain.orders import OrderId
from bb_desktop.domain.packing import ScanAsked, ScanDoubted
from bb_desktop.domain.physical_keys import ScannerSetting
from bb_desktop.domain.scan import CodeKind, Reading
from bb_desktop.domain.shop import Shop
from bb_desktop.domain.typed import Typed
from bb_desktop.ui.bench import doubts, places, refusals
from bb_desktop.ui.bench.answers import Answer, BenchCommand, Pace
from bb_desktop.ui.bench.devices import Devices
from bb_desktop.ui.bench.pull import Pull, TakeOver
from bb_desktop.ui.bench.session import Session
from bb_desktop.ui.bench.understood import Understood, understand

#: The same code again within this time was read twice by one movement of the hand.
DOUBLE_READ_S = 1.5

_ACTS = (BenchCommand.UNDO, BenchCommand.SURE)


class Scanning:
    """The bench's own memory: which order is open. Not safe to use from two threads."""

    def __init__(
        self, store: Store, clock: Clock, shop: Shop, preferences: Preferences | None = None
    ) -> None:
        """Take the store; nothing is read yet."""
        self._at = Session(store, clock, shop)
        self._devices = Devices(self._at)
        self._setting = ScannerSetting.US
        self._choice = ImeiChoice.FIRST
        self._last_read: tuple[str, float] | None = None
        self.prefer(preferences or Preferences())

    @property
    def open_order(self) -> OrderId | None:
        """Give the number of the order that is open."""
        return self._at.open_order

    def prefer(self, preferences: Preferences) -> None:
        """Take over how the scanner is set and which IMEI is recorded; nonsense changes nothing."""
        if preferences.scanner_setting in set(ScannerSetting):
            self._setting = ScannerSetting(preferences.scanner_setting)
        if preferences.imei_choice in set(ImeiChoice):
            self._choice = ImeiChoice(preferences.imei_choice)

    def use(self, shop: Shop) -> Answer | None:
        """Go by the seller's other choices from the next scan on.

        Returns:
            How the open order stands by them, as `look_again` gives it; None when none is open.
        """
        return self._at.use(shop)

    def pace(self) -> Pace:
        """Say how the day goes, also while no order is open."""
        return self._at.pace()

    # ------------------------------------------------------------------------------- scans

    def scan(self, typed: Typed, *, recording: bool = True) -> Answer:
        """Do what a scan, or a code that somebody typed, asks for.

        Args:
            typed: The scan as it came in.
            recording: The bench is on screen. If not, a slip opens its order, a device is looked
                up and never recorded, and a card takes nothing back.

        Raises:
            StoreError: Nothing was saved.
        """
        heard = understand(typed, self._setting)
        try:
            return self._heard(heard, typed, recording=recording)
        except BaseException:
            # What was not saved may be scanned again at once.
            self._last_read = None
            self._at.pull = Pull()
            raise

    def _heard(self, heard: Understood, typed: Typed, *, recording: bool) -> Answer:
        at = self._at
        at.heard(understood=heard.known and not typed.by_hand, translated=heard.translated)
        reading = heard.reading
        code = heard.command.value if heard.command is not None else reading.code
        double = (
            self._last_read is not None
            and self._last_read[0] == code
            and 0 <= typed.at_s - self._last_read[1] < DOUBLE_READ_S
        )
        if double:
            return at.silent()
        if heard.command is not None:
            if recording or heard.command not in _ACTS:
                answer = self.command(heard.command)
            else:
                answer = at.aside(doubts.bench_not_shown())
            self._last_read = (code, typed.at_s)
            return answer
        self._last_read = (code, typed.at_s)
        if not recording and reading.kind is not CodeKind.ORDER:
            return self._look_up(reading, aside=True)
        if reading.kind is CodeKind.ORDER:
            return at.must_answer(reading) or at.open_by_slip(reading)
        if typed.by_hand:
            at.pull = Pull()
        return self._device(reading, typed.at_s)

    def _device(self, reading: Reading, at_s: float) -> Answer:
        at = self._at
        joins = at.pull.answered and at.pull.burst.takes(reading, at_s)
        if not joins and (answer := at.must_answer(reading)) is not None:
            return answer
        at.pull = at.pull.add(reading, at_s)
        together = at.pull.result(self._choice)
        if at.open_order is None:
            found = together if isinstance(together, Reading) else reading
            return self._look_up(found, aside=False, joins=joins)
        if isinstance(together, Apart):
            return self._devices.two_at_once(reading, joins=joins)
        return self._devices.record(together or reading, joins=joins)

    def _look_up(self, reading: Reading, *, aside: bool, joins: bool = False) -> Answer:
        at = self._at
        if not any(one.identifier for one in (reading, *reading.companions)):
            verdict = refusals.no_slip_and_no_phone(reading)
            return at.aside(verdict) if aside else at.say(verdict, reading, joins=joins)
        place = find_phone(at.bench, reading)
        verdict = places.place_words(place, reading, at.now())
        shown = places.order_of(place)
        if aside:
            return at.aside(verdict, shown=shown)
        return at.say(verdict, reading, shown=shown, joins=joins)

    # ---------------------------------------------------------------------------- commands

    def command(self, command: BenchCommand) -> Answer:
        """Do what a key or a command card asks for."""
        at = self._at
        self._last_read = None
        at.commanded(command)
        match command:
            case BenchCommand.UNDO:
                return self._devices.take_back_last()
            case BenchCommand.NEXT:
                return at.repeated() or self.close()
            case BenchCommand.HOLD:
                return at.repeated() or at.put_aside()
            case BenchCommand.REPEAT:
                return at.again()
            case BenchCommand.SURE:
                return self._sure()
            case BenchCommand.NOTED:
                return at.answered()
            case BenchCommand.HELP:
                return at.silent()

    def _sure(self) -> Answer:
        at = self._at
        match at.question:
            case TakeOver(order_id=order_id):
                return at.open(order_id, take_over=True)
            case ScanDoubted(reading=reading, doubt=doubt):
                at.pull = at.pull.overruling(doubt.kind)
                return self._devices.record(reading, joins=False)
            case _:
                return at.silent()

    def choose(self, digit: int) -> Answer:
        """Say which article the scanned device is; a digit that no slot shows changes nothing."""
        at = self._at
        self._last_read = None
        question = at.question
        chosen = next((one for one in at.slots() if one.digit == digit), None)
        if chosen is None or not isinstance(question, ScanAsked):
            return at.silent()
        at.pull = at.pull.choosing(chosen.orderline_id)
        return self._devices.record(question.reading, joins=False)

    # ------------------------------------------------------------------------------ orders

    def open(self, order_id: OrderId) -> Answer:
        """Open an order; one that is not to be packed stays closed, and no other stays open."""
        self._last_read = None
        return self._at.open(order_id)

    def close(self) -> Answer:
        """Close the open order."""
        self._last_read = None
        return self._at.close()

    def look_again(self) -> Answer | None:
        """See how the open order stands after something changed; None when no order is open.

        The verdict of the answer counts only when the order was closed meanwhile. To be called
        every minute: other benches hear by it that the order is still open here.
        """
        return self._at.look_again()

    def take_back(self, order_id: OrderId, identifier: Identifier) -> Answer:
        """Take an identifier back from an order, open or not.

        Raises:
            UnknownOrder: No order of that number in this shop.
        """
        self._last_read = None
        return self._devices.take_back(order_id, identifier)

    def came_back(self, order_id: OrderId, identifier: Identifier) -> Answer:
        """Free a device that came back from the buyer of an order, so that it can be sold again.

        Raises:
            UnknownOrder: No order of that number in this shop.
        """
        return self._devices.came_back(order_id, identifier)
