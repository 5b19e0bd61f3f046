"""The several barcodes of one label, read in one pull of the trigger, are one phone.

Scanners read what lies under their light in any order, so the order of arrival decides nothing:
the same codes always give the same phone. What a burst is so far can be asked after every code;
nobody has to wait for the last one to get a verdict.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum

from bb_desktop.domain.readings import CodeKind, Reading

#: Codes that arrive within this time of the first belong to one pull.
WINDOW_S = 1.0
#: No label carries more barcodes that one pull would read.
MOST_CODES = 5


class ImeiChoice(StrEnum):
    """Which IMEI of a phone with two is recorded; the seller's rule.

    ``first`` is the one that the label calls IMEI or IMEI1; where it does not tell, the lower.
    """

    FIRST = "first"
    LOWER = "lower"


@dataclass(frozen=True, slots=True)
class Apart:
    """These codes cannot be of one phone: nothing may be recorded of them together.

    Attributes:
        readings: One or more of each phone, in a fixed order, each code once.
    """

    readings: tuple[Reading, ...]


@dataclass(frozen=True, slots=True)
class Burst:
    """The codes of one pull so far.

    Attributes:
        readings: In the order of arrival; never more than `MOST_CODES` of the device's.
        began_at: Seconds of a clock that only goes forward; None before the first code.
    """

    readings: tuple[Reading, ...] = ()
    began_at: float | None = None

    def add(self, reading: Reading, at: float) -> Burst:
        """Take a code in: into this burst when it belongs here, else into a new one.

        A new burst begins when the time is over, when this one is full, and before and after a
        packing slip, which is no part of a device's label.

        Args:
            reading: The code, or the label, as `scan.read_code` gives it.
            at: Seconds of the same clock as before.

        Returns:
            A burst that holds the code; compare ``began_at`` to see whether it is a new one.
        """
        if self.takes(reading, at):
            return replace(self, readings=(*self.readings, reading))
        return Burst((reading,), at)

    def takes(self, reading: Reading, at: float) -> bool:
        """Say whether a code that arrives now belongs to this pull."""
        return (
            self.began_at is not None
            and 0 <= at - self.began_at <= WINDOW_S
            and len({one.code for one in self.readings} | {reading.code}) <= MOST_CODES
            and all(one.kind is not CodeKind.ORDER for one in (*self.readings, reading))
        )

    def over(self, now: float) -> bool:
        """Say whether nothing more can come in."""
        return self.began_at is None or not 0 <= now - self.began_at <= WINDOW_S

    def result(self, choice: ImeiChoice = ImeiChoice.FIRST) -> Reading | Apart | None:
        """Say what the codes so far are together; None before the first."""
        return combine(self.readings, choice) if self.readings else None


_IMEIS = frozenset({CodeKind.IMEI, CodeKind.IMEI2})
# Which code speaks for the label when several are there, as for labels in one barcode.
_MAIN_FIRST = (
    CodeKind.IMEI,
    CodeKind.IMEI2,
    CodeKind.SERIAL,
    CodeKind.IMEISV,
    CodeKind.MEID,
    CodeKind.EID,
    CodeKind.ICCID,
    CodeKind.GTIN,
    CodeKind.TRACKING,
    CodeKind.ORDER,
    CodeKind.UNKNOWN,
)
# Of these a device has one. A box may carry two GTINs (UPC and EAN) and two phones the same one.
_ONE_EACH = (CodeKind.SERIAL, CodeKind.EID)
_NAMED = _IMEIS | {CodeKind.SERIAL}


def combine(readings: Iterable[Reading], choice: ImeiChoice = ImeiChoice.FIRST) -> Reading | Apart:
    """Put the codes of one pull together, whatever their order and however often each came.

    Args:
        readings: At least one.
        choice: Which of two IMEIs is the main one.

    Returns:
        The main reading with all others as its companions: two IMEIs stay both known (the second
        as ``imei2``), the serial number goes along, and EID, ICCID and GTIN have no identifier
        and so are only named. `Apart` when the codes are of two devices: three IMEIs; two IMEIs
        with two serial numbers or EIDs; two serial numbers and no IMEI; or when one of several is
        an order.
    """
    parts = _each_once(readings)
    apart = Apart(tuple(parts))
    if len(parts) > 1 and any(one.kind is CodeKind.ORDER for one in parts):
        return apart
    imeis = [one for one in parts if one.kind in _IMEIS and one.identifier is not None]
    serials = [one for one in parts if one.kind is CodeKind.SERIAL]
    if len(imeis) > 2 or (not imeis and len(serials) > 1):
        return apart
    if len(imeis) == 2 and _of_two_devices(parts):
        return apart
    parts = [one for one in parts if one not in imeis] + _numbered(imeis, choice)
    if len(serials) > 1:
        # Part numbers look like serial numbers. Which of two it is cannot be told, so neither
        # may be recorded; the IMEI is not in doubt.
        parts = [
            replace(one, identifier=None) if one.kind is CodeKind.SERIAL else one for one in parts
        ]
    parts.sort(key=_rank)
    main, *companions = parts
    return replace(main, companions=tuple(companions))


def ignored(reading: Reading) -> tuple[CodeKind, ...]:
    """Name the codes of a label that nothing is recorded of, each kind once, in a fixed order."""
    found = {one.kind for one in (reading, *reading.companions)} - _NAMED
    return tuple(sorted(found, key=_MAIN_FIRST.index))


def _each_once(readings: Iterable[Reading]) -> list[Reading]:
    """Take labels apart into their fields and keep each code once, in a fixed order."""
    flat = [part for one in readings for part in (one, *one.companions)]
    best: dict[tuple[CodeKind, str], Reading] = {}
    for part in sorted((replace(one, companions=()) for one in flat), key=_fixed_order):
        kind = CodeKind.IMEI if part.kind in _IMEIS else part.kind
        known = best.get((kind, part.code))
        # A plain barcode cannot say that it is the second IMEI; the label that says so is right.
        if known is None or part.kind is CodeKind.IMEI2:
            best[kind, part.code] = part
    return sorted(best.values(), key=_fixed_order)


def _fixed_order(one: Reading) -> tuple[int, str, str, str]:
    return (_MAIN_FIRST.index(one.kind), one.code, one.raw, one.layout or "")


def _rank(one: Reading) -> tuple[int, bool, str]:
    """Order readings so that the main one is first: a misread IMEI never before a right one."""
    misread = one.kind in _IMEIS and one.identifier is None
    kind = CodeKind.IMEI2 if misread else one.kind
    return (_MAIN_FIRST.index(kind), misread, one.code)


def _of_two_devices(parts: Iterable[Reading]) -> bool:
    kinds = [one.kind for one in parts]
    return any(kinds.count(kind) > 1 for kind in _ONE_EACH)


def _numbered(imeis: list[Reading], choice: ImeiChoice) -> list[Reading]:
    """Call one IMEI of a phone the first and the other the second."""
    if not imeis:
        return []
    candidates = imeis
    if choice is ImeiChoice.FIRST:
        candidates = [one for one in imeis if one.kind is CodeKind.IMEI] or imeis
    main = min(candidates, key=lambda one: one.code)
    # One that the label calls the second, and alone, keeps its name.
    if len(imeis) == 1:
        return imeis
    return [replace(one, kind=CodeKind.IMEI if one is main else CodeKind.IMEI2) for one in imeis]
