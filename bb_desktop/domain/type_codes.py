"""What this shop's own confirmed scans teach about type codes: which TAC is which model.

There is no list from outside: the type code (the first eight digits of an IMEI) was seen on orders
of a model, or it was not. A scan on another model than the one that its code usually stands for is
probably the wrong phone. What was learned may be wrong in places, so nothing is decided by "seen
once": a model counts for a type code when it was seen there more often than mistakes explain.

Source: 3GPP TS 23.003, section 6.2.1 (the TAC). One model has many TACs; a TAC of two models, and
of one phone sold under two names, occurs.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType
from typing import Self, TypeVar

from bb_desktop.domain.identifiers import Identifier, Imei
from bb_desktop.domain.model_names import model_key, same_numbers
from bb_desktop.domain.orders import Orderline

__all__ = [
    "SIGHTINGS_BEFORE_WARNING",
    "Fit",
    "Knowledge",
    "Sighting",
    "Verdict",
    "judge",
    "model_key",
]

#: A type code must have been seen this often on one other model, so its third scan is the first
#: that can be warned of, and its first never.
SIGHTINGS_BEFORE_WARNING = 2

# One scan in a hundred is a phone mixed up with another. A model that was seen on a type code no
# more often than that (with three standard deviations of room) may be there by mistake.
_MIX_UPS = 0.01
_DEVIATIONS = 3
# With few scans counting is no statistics: what makes up more than this share belongs there.
_SHARE = 0.2

_Key = TypeVar("_Key")


class Fit(StrEnum):
    """How a phone's type code goes with what was ordered."""

    FITS = "fits"
    UNKNOWN = "unknown"
    CONTRADICTS = "contradicts"


@dataclass(frozen=True, slots=True)
class Sighting:
    """How often a type code was confirmed on a SKU whose title named a model."""

    tac: str
    sku: str
    model_key: str
    count: int = 1


@dataclass(frozen=True, slots=True)
class Verdict:
    """What is known about a phone's type code and the line that it was scanned for.

    Attributes:
        tac: ``""`` when the identifier is a serial number.
        ordered: Key of the ordered model, ``""`` when the title names none.
        seen: Key of the model that this type code stands for, ``""`` when nothing is known.
        count: Confirmed scans in which it was that model; 0 when the seller said so himself.
        of: Confirmed scans of this type code.
    """

    fit: Fit
    tac: str
    ordered: str
    seen: str = ""
    count: int = 0
    of: int = 0


@dataclass(frozen=True, slots=True)
class _Seen:
    """One SKU with one name of its model: where a type code was seen."""

    sku: str
    key: str


@dataclass(frozen=True, slots=True)
class Knowledge:
    """All that was learned and corrected; a change gives a new value.

    Attributes:
        assigned: Type codes whose models the seller named himself; what scans say is then not
            asked.
    """

    assigned: Mapping[str, frozenset[str]] = field(default_factory=lambda: MappingProxyType({}))
    _by_tac: Mapping[str, Mapping[_Seen, int]] = field(default_factory=dict, repr=False)
    _names: Mapping[str, Mapping[str, int]] = field(default_factory=dict, repr=False)
    _totals: Mapping[_Seen, int] = field(default_factory=dict, repr=False)

    @classmethod
    def of(
        cls,
        sightings: Iterable[Sighting],
        assigned: Mapping[str, frozenset[str]] | None = None,
    ) -> Self:
        """Build what is known from stored sightings; equal ones are added up.

        Args:
            sightings: In any order; the same ones give equal knowledge.
            assigned: Type code → keys of the models that the seller says it is.
        """
        counts: dict[str, dict[_Seen, int]] = {}
        for one in sightings:
            if one.count > 0:
                seen = _Seen(one.sku, one.model_key)
                of_tac = counts.setdefault(one.tac, {})
                of_tac[seen] = of_tac.get(seen, 0) + one.count
        names: dict[str, dict[str, int]] = {}
        totals: dict[_Seen, int] = {}
        for of_tac in counts.values():
            for seen, count in of_tac.items():
                of_sku = names.setdefault(seen.sku, {})
                of_sku[seen.key] = of_sku.get(seen.key, 0) + count
                totals[seen] = totals.get(seen, 0) + count
        return cls(MappingProxyType(dict(assigned or {})), counts, names, totals)

    def sightings(self) -> tuple[Sighting, ...]:
        """List what was learned, by type code, most seen first: for the store and for export."""
        return tuple(
            Sighting(tac, seen.sku, seen.key, count)
            for tac, of_tac in sorted(self._by_tac.items())
            for seen, count in sorted(
                of_tac.items(), key=lambda pair: (-pair[1], pair[0].sku, pair[0].key)
            )
        )

    def learned(self, identifier: Identifier, line: Orderline) -> Self:
        """Count a confirmed scan; serial numbers and titles without a model teach nothing.

        Not to be repeated for the same scan.
        """
        return self._counted(identifier, line, 1)

    def unlearned(self, identifier: Identifier, line: Orderline) -> Self:
        """Take a scan back that was withdrawn after it had been counted."""
        return self._counted(identifier, line, -1)

    def forget(self, tac: str) -> Self:
        """Drop everything that is known of a type code, the seller's own words included."""
        left = {code: models for code, models in self.assigned.items() if code != tac}
        return self.of((one for one in self.sightings() if one.tac != tac), left)

    def assign(self, tac: str, *models: str) -> Self:
        """Say which models a type code is; this wins over all scans. No model: scans decide again.

        Args:
            models: Keys as `model_key` gives them.
        """
        named = {**self.assigned, tac: frozenset(models)}
        if not models:
            del named[tac]
        return type(self)(MappingProxyType(named), self._by_tac, self._names, self._totals)

    def models_of(self, tac: str) -> tuple[tuple[str, int], ...]:
        """List the models that a type code was seen on, with counts, most seen first."""
        counts: Counter[str] = Counter()
        for seen, count in self._by_tac.get(tac, {}).items():
            counts[self._canonical(seen)] += count
        return tuple(sorted(counts.items(), key=lambda pair: (-pair[1], pair[0])))

    def skus_of(self, tac: str) -> tuple[str, ...]:
        """List the SKUs that a type code was seen on, most seen first."""
        counts: Counter[str] = Counter()
        for seen, count in self._by_tac.get(tac, {}).items():
            counts[seen.sku] += count
        return tuple(sorted(counts, key=lambda sku: (-counts[sku], sku)))

    def type_codes(self) -> tuple[str, ...]:
        """List every type code that something is known of."""
        return tuple(sorted(self._by_tac.keys() | self.assigned.keys()))

    def model_of(self, line: Orderline) -> str:
        """Give the key of a line's model, the same for all languages that its SKU was sold in."""
        return self._canonical(_seen_as(line))

    def scans_of(self, model: str) -> int:
        """Count the confirmed scans of a model, whatever their type codes."""
        # A handful of names a SKU, some thousand SKUs: fast enough to be asked at every scan.
        return sum(count for seen, count in self._totals.items() if self._canonical(seen) == model)

    def _canonical(self, seen: _Seen) -> str:
        """Choose one of the names that a SKU goes by in several languages: the commonest.

        Names with other numbers are other models: the SKU was given to another article.
        """
        names = self._names.get(seen.sku, {}) if seen.sku else {}
        alike = [name for name in names if name != seen.key and same_numbers(name, seen.key)]
        return min((seen.key, *alike), key=lambda name: (-names.get(name, 0), name))

    def _counted(self, identifier: Identifier, line: Orderline, step: int) -> Self:
        seen = _seen_as(line)
        if not isinstance(identifier, Imei) or not seen.key:
            return self
        tac = identifier.tac
        if step < 0 and not self._by_tac.get(tac, {}).get(seen):
            return self
        by_tac = {**self._by_tac, tac: _added(self._by_tac.get(tac, {}), seen, step)}
        names = {
            **self._names,
            seen.sku: _added(self._names.get(seen.sku, {}), seen.key, step),
        }
        if not by_tac[tac]:
            del by_tac[tac]
        if not names[seen.sku]:
            del names[seen.sku]
        return type(self)(self.assigned, by_tac, names, _added(self._totals, seen, step))


def _added(counts: Mapping[_Key, int], key: _Key, step: int) -> dict[_Key, int]:
    left = {**counts, key: counts.get(key, 0) + step}
    if not left[key]:
        del left[key]
    return left


def _seen_as(line: Orderline) -> _Seen:
    return _Seen(line.sku, model_key(line.title, line.brand))


def judge(identifier: Identifier, line: Orderline, knowledge: Knowledge) -> Verdict:
    """Say whether a phone can be what was ordered, as far as its type code tells.

    Storage, colour and grade are not in a type code, and a serial number has none: such scans are
    unknown, never wrong.
    """
    ordered = knowledge.model_of(line)
    if not isinstance(identifier, Imei):
        return Verdict(Fit.UNKNOWN, "", ordered)
    tac = identifier.tac
    if not ordered:
        return Verdict(Fit.UNKNOWN, tac, ordered)
    counts = knowledge.models_of(tac)
    of = sum(count for _, count in counts)
    own = dict(counts).get(ordered, 0)
    if named := knowledge.assigned.get(tac):
        fits = not named.isdisjoint({ordered, model_key(line.title, line.brand)})
        said = ordered if fits else min(named, key=lambda one: (-dict(counts).get(one, 0), one))
        return Verdict(Fit.FITS if fits else Fit.CONTRADICTS, tac, ordered, said, of=of)
    if _belongs(own, of):
        return Verdict(Fit.FITS, tac, ordered, ordered, own, of)
    other, most = next((pair for pair in counts if pair[0] != ordered), ("", 0))
    if most < SIGHTINGS_BEFORE_WARNING:
        return Verdict(Fit.UNKNOWN, tac, ordered, other, most, of)
    # A phone sold under a second, rarer name: few scans of the code, but most of that name.
    if own >= SIGHTINGS_BEFORE_WARNING and _belongs(own, knowledge.scans_of(ordered)):
        return Verdict(Fit.FITS, tac, ordered, ordered, own, of)
    return Verdict(Fit.CONTRADICTS, tac, ordered, other, most, of)


def _belongs(count: int, of: int) -> bool:
    """Say whether mix-ups alone do not explain that something was seen so often."""
    if not count:
        return False
    explained = _MIX_UPS * of + _DEVIATIONS * (_MIX_UPS * of) ** 0.5
    return count > _SHARE * of or (count >= SIGHTINGS_BEFORE_WARNING and count >= explained)
