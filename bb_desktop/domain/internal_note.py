"""The internal note of a ShipStation order: people's text, and our identifier lines in it.

The note belongs to people. Ours are whole lines in it; everything else stays byte for byte as it
was, line ends included, and taking our lines out again gives back what stood there before. Lines
end with CR, LF or both and with nothing else: a U+2028 in a pasted text is part of its line.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from bb_desktop.domain.shop import SellerMarks, Shop
from bb_desktop.domain.units import ActiveScan, Unit

_LINE = re.compile(r"([^\r\n]*)(\r\n|\r|\n|\Z)")
_LINE_END = re.compile(r"\r\n|\r|\n")
_PLACEHOLDER = re.compile(r"\{(identifier|kind|sku|title|line)\}")
_DEFAULT_END = "\n"


@dataclass(frozen=True, slots=True)
class _Line:
    """A line and what ends it; ``end`` is empty on a last line without a line end."""

    text: str
    end: str


def note_lines(units: Iterable[Unit], shop: Shop) -> tuple[str, ...]:
    """Write one line for each recorded identifier, by the seller's template.

    ``{identifier}``, ``{kind}``, ``{sku}``, ``{title}`` and ``{line}`` (the orderline's number)
    are filled in; any other braces are shown as they are. A template without ``{identifier}``
    gets it at its end, since a note without the identifier serves nobody.

    Returns:
        Lines without line ends, none twice, in the order of the units.
    """
    template = shop.note_line.strip()
    if "{identifier}" not in template:
        template = f"{template} {{identifier}}"
    lines = (_filled(template, unit, unit.scan) for unit in units if unit.scan is not None)
    return tuple(dict.fromkeys(lines))


def _filled(template: str, unit: Unit, scan: ActiveScan) -> str:
    values = {
        "identifier": scan.identifier.value,
        "kind": scan.identifier.kind.value.upper(),
        "sku": unit.line.sku,
        "title": unit.line.title,
        "line": str(unit.line.orderline_id),
    }
    text = _PLACEHOLDER.sub(lambda found: values[found[1]], template)
    # Any line end that a program may know would break the line apart.
    return " ".join(text.splitlines()).strip()


def seller_text(shop: Shop, marks: SellerMarks) -> str:
    """Give the seller's own text for a new order: the shop's, then this order's."""
    return _DEFAULT_END.join(text for text in (shop.internal_note, marks.internal_note) if text)


def merge(note: str, ours: Sequence[str], previously_ours: Sequence[str] = ()) -> str:
    """Bring our lines in a note up to date and leave all the rest alone.

    A line of ``ours`` that stands there already, by whose hand ever, is there: it is not written
    twice. Lines of ``previously_ours`` that are no longer ours give their places to new ones, or
    go. What finds no such place goes to the end, each on a line of its own. Safe to repeat.

    Args:
        note: As it stands in ShipStation; ``""`` for none.
        ours: The lines that shall be there, without line ends.
        previously_ours: Lines that we may have written before.
    """
    wanted = _flat(ours)
    lines = _split(note)
    standing = {line.text for line in lines}
    missing = [text for text in wanted if text not in standing]
    stale = set(_flat(previously_ours)) - set(wanted)
    kept: list[_Line] = []
    for line in lines:
        if line.text not in stale:
            kept.append(line)
        elif missing:
            kept.append(_Line(missing.pop(0), line.end))
        elif line.end == "" and kept:
            # Our last line had no end, so its line end was the one before it (see _appended).
            kept[-1] = _Line(kept[-1].text, "")
    return _appended(kept, missing, _style(note))


def is_up_to_date(note: str, ours: Sequence[str], previously_ours: Sequence[str] = ()) -> bool:
    """Say whether :func:`merge` would change nothing."""
    return merge(note, ours, previously_ours) == note


def _appended(lines: list[_Line], missing: list[str], end: str) -> str:
    """Join the lines with ours at the end.

    A text with a line end at its end gets our lines with one each; a text without gets one before
    each of ours. So the last line tells which it was when ours are taken out again.
    """
    text = "".join(line.text + line.end for line in lines)
    for one in missing:
        if text and not text.endswith(("\r", "\n")):
            text += end + one
        elif text:
            text += one + end
        else:
            text = one
    return text


def _split(note: str) -> list[_Line]:
    found = (_Line(match[1], match[2]) for match in _LINE.finditer(note))
    return [line for line in found if line.text or line.end]


def _style(note: str) -> str:
    ends = _LINE_END.findall(note)
    return ends[-1] if ends else _DEFAULT_END


def _flat(lines: Iterable[str]) -> list[str]:
    """Give lines without line ends, none empty and none twice."""
    parts = (part for line in lines for part in _LINE_END.split(line))
    return list(dict.fromkeys(part for part in parts if part))
