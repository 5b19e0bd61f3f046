"""Which unit of an order a scanned device belongs to: told by what was learned, or asked once."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from bb_desktop.domain.identifiers import Identifier, same_identifier
from bb_desktop.domain.type_codes import SIGHTINGS_BEFORE_WARNING, Fit, Knowledge, judge
from bb_desktop.domain.units import Unit


@dataclass(frozen=True, slots=True)
class SlotFound:
    """The one unit that this device goes to."""

    unit: Unit


@dataclass(frozen=True, slots=True)
class SlotAsked:
    """Several lines are possible and nothing tells which.

    Attributes:
        units: The first free unit of each possible article, in the order's sequence; at least
            two.
    """

    units: tuple[Unit, ...]


@dataclass(frozen=True, slots=True)
class SlotTaken:
    """No unit is free for a device with this kind of identifier."""


SlotChoice = SlotFound | SlotAsked | SlotTaken


def choose_slot(identifier: Identifier, units: Iterable[Unit], knowledge: Knowledge) -> SlotChoice:
    """Choose the free unit that a device belongs to.

    A line whose registered identifier is this very one gets it. Else the only line left gets it,
    whatever is known (`judge` warns), and of several the only one that was confirmed before for
    this type code. Lines of one model in two storages cannot be told apart and are asked for.

    Args:
        units: Those of the order, free or not; others than free ones are passed over. Units that
            another rule has excluded (the seller's stock list) are left out by the caller.
    """
    free = [unit for unit in units if unit.scan is None and unit.kind is identifier.kind]
    for unit in free:
        if unit.registrable and same_identifier(unit.line.registered or "", identifier.value):
            return SlotFound(unit)
    # Back Market keeps what it holds: that unit takes no other device.
    open_units = [unit for unit in free if not (unit.registrable and unit.line.registered)]
    # Lines of one article are one place to choose: their devices are all alike.
    first_of_article = {_article(unit): unit for unit in reversed(open_units)}
    candidates = [unit for unit in open_units if first_of_article[_article(unit)] is unit]
    if not candidates:
        return SlotTaken()
    if len(candidates) == 1:
        return SlotFound(candidates[0])
    fitting = [unit for unit in candidates if _known_to_fit(identifier, unit, knowledge)]
    if len(fitting) == 1:
        return SlotFound(fitting[0])
    return SlotAsked(tuple(fitting or candidates))


def _article(unit: Unit) -> tuple[str, str, int | None]:
    return (unit.line.sku, unit.line.title, unit.line.condition)


def _known_to_fit(identifier: Identifier, unit: Unit, knowledge: Knowledge) -> bool:
    verdict = judge(identifier, unit.line, knowledge)
    said_so = verdict.tac in knowledge.assigned
    return verdict.fit is Fit.FITS and (said_so or verdict.count >= SIGHTINGS_BEFORE_WARNING)
