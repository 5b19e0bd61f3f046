"""One pull of the trigger at the bench, and the question that it left open."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from bb_desktop.domain.burst import Apart, Burst, ImeiChoice
from bb_desktop.domain.identifiers import Identifier
from bb_desktop.domain.orders import OrderId, OrderlineId
from bb_desktop.domain.packing import Reason, Said, ScanAsked, ScanDoubted
from bb_desktop.domain.product_check import DoubtKind
from bb_desktop.domain.scan import Reading
from bb_desktop.ui.bench.answers import SlotOption

_MOST_OPTIONS = 9


@dataclass(frozen=True, slots=True)
class TakeOver:
    """Another bench has this order open; F7 takes it over."""

    order_id: OrderId


Question = ScanDoubted | ScanAsked | TakeOver


@dataclass(frozen=True, slots=True)
class Pull:
    """What one pull has read and recorded so far.

    Attributes:
        said: What the person has said about this device.
        recorded: What stands on the order of it, or None.
        refused: Why its last code was refused, or None.
        answered: A verdict was given already.
    """

    burst: Burst = field(default_factory=Burst)
    said: Said = field(default_factory=lambda: Said(asked=True))
    recorded: Identifier | None = None
    refused: Reason | None = None
    answered: bool = False

    def add(self, reading: Reading, at: float) -> Pull:
        """Take a code in; another pull begins when it does not belong to this one."""
        if self.burst.takes(reading, at):
            return replace(self, burst=self.burst.add(reading, at))
        return Pull(Burst().add(reading, at))

    def overruling(self, doubt: DoubtKind) -> Pull:
        """Note that the person said it is right."""
        return replace(self, said=replace(self.said, overruled=self.said.overruled | {doubt}))

    def choosing(self, orderline_id: OrderlineId) -> Pull:
        """Note which article the person said it is."""
        return replace(self, said=replace(self.said, orderline_id=orderline_id))

    def without_result(self) -> Pull:
        """Note that nothing of it stands on an order."""
        return replace(self, recorded=None, refused=None, answered=True)

    def result(self, choice: ImeiChoice) -> Reading | Apart | None:
        """Say what its codes are together."""
        return self.burst.result(choice)


def slot_options(question: Question | None) -> tuple[SlotOption, ...]:
    """Give the places to choose from, by their digits."""
    if not isinstance(question, ScanAsked):
        return ()
    return tuple(
        SlotOption(digit, unit.line.orderline_id, unit.number)
        for digit, unit in enumerate(question.units[:_MOST_OPTIONS], start=1)
    )
