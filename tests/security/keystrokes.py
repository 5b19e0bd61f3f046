"""Key sequences of scanners, of people and of nobody, from a seed, into what reads scans."""

from __future__ import annotations

import random
import unicodedata
from collections import Counter
from dataclasses import dataclass, field

from stdnum import luhn

from bb_desktop.domain import layouts
from bb_desktop.domain.identifiers import Imei
from bb_desktop.domain.physical_keys import KeyPress, Platform, ScannerSetting
from bb_desktop.domain.readings import CodeKind, Reading
from bb_desktop.domain.scan import LONGEST_SCAN, read_code
from bb_desktop.domain.typed import Typed
from bb_desktop.ui.bench.answers import BenchCommand
from bb_desktop.ui.bench.collector import ScanCollector
from bb_desktop.ui.bench.evidence import is_code, meant_text
from bb_desktop.ui.bench.understood import understand

SEED = 20261126
_SERIALS = "ABCDEFGHJKLMNPQRSTUVWXYZ0123456789"
_SEPARATORS = (" ", "-", ".", "/", "  ", "\u00a0", "_", ",")
_LABELS = (
    "IMEI",
    "IMEI1:",
    "IMEI 2",
    "S/N",
    "SN:",
    "(01)",
    "(21)",
    "EID",
    "MEID:",
    "ICCID ",
    "Serial No.",
)
_PREFIXES = ("]C1", "]d2", "]E0", "]Q1", "]", "^#^", "\u001d", "\ufeff", "S", "EU", "#", "00", "0")
_ENDS = ("", "", "\r", "\n", "\t", "\u0004", "\u0000")
_MIXED = (
    "0123456789ABCDEFxyz &é\"'(-è_çà)=+ěščřžýáíéľťž§!ß?"
    "\u0660\uff11\u200b\u202e\ud800\U0001f4f1\x00\x1d\x1b%{}<>;|"
)
_KINDS = (
    "imei",
    "imei",
    "serial",
    "order",
    "slip",
    "digits",
    "digits",
    "label",
    "card",
    "mixed",
    "bytes",
    "long",
)


def sequence(rng: random.Random) -> str:
    """Make the text of one sequence."""
    text = _core(rng)
    for _ in range(rng.choice((0, 0, 1, 2))):
        text = rng.choice(_CHANGES)(rng, text)
    return text + rng.choice(_ENDS)


def _core(rng: random.Random) -> str:
    match rng.choice(_KINDS):
        case "imei":
            stem = f"{rng.choice(('35', '86', '49', '01', '00'))}{rng.randrange(10**12):012d}"
            return stem + luhn.calc_check_digit(stem)
        case "serial":
            return "".join(rng.choice(_SERIALS) for _ in range(rng.choice((6, 10, 11, 12, 14, 20))))
        case "order":
            return str(rng.randrange(10**6, 10**9))
        case "slip":
            return f"^#^{rng.randrange(16 ** rng.choice((4, 8, 16))):X}{rng.choice(('^', ''))}"
        case "digits":
            return "".join(rng.choice("0123456789") for _ in range(rng.randrange(1, 34)))
        case "label":
            return rng.choice(_LABELS) + rng.choice(_SEPARATORS) + _core(rng)[:40]
        case "card":
            return rng.choice(tuple(BenchCommand)).value
        case "mixed":
            return "".join(rng.choice(_MIXED) for _ in range(rng.randrange(1, 30)))
        case "bytes":
            return rng.randbytes(rng.randrange(1, 40)).decode("utf-8", "surrogateescape")
        case _:
            if rng.random() < 0.99:
                return str(rng.randrange(10**40))
            return rng.choice("09A ]\x1d") * rng.choice((300, LONGEST_SCAN, LONGEST_SCAN + 1))


def _cut(rng: random.Random, text: str) -> str:
    return text[rng.randrange(len(text) + 1) :]


def _doubled(_rng: random.Random, text: str) -> str:
    return text + text


def _separated(rng: random.Random, text: str) -> str:
    return rng.choice(_SEPARATORS).join(text[start : start + 4] for start in range(0, len(text), 4))


def _prefixed(rng: random.Random, text: str) -> str:
    return rng.choice(_PREFIXES) + text


def _changed(rng: random.Random, text: str) -> str:
    place = rng.randrange(len(text) + 1)
    return text[:place] + rng.choice(_MIXED) + text[place + rng.randrange(2) :]


def _through(rng: random.Random, text: str) -> str:
    """Send it through a foreign keyboard."""
    table = rng.choice(("&é\"'(-è_çà", "+ěščřžýáíé", "&é\"'(§è!çà"))
    return text.translate(dict(zip(map(ord, "1234567890"), table, strict=True)))


def _joined(rng: random.Random, text: str) -> str:
    return text + rng.choice(_SEPARATORS) + _core(rng)[:60]


_CHANGES = (_cut, _doubled, _separated, _prefixed, _changed, _through, _joined)


@dataclass
class Read:
    """What became of many sequences.

    Attributes:
        verdicts: How often each kind was read.
        broken: What must not happen, with the number of the case.
    """

    verdicts: Counter[str] = field(default_factory=Counter)
    scans: int = 0
    broken: list[str] = field(default_factory=list)


def fuzz_scans(count: int, *, first: int = 0, seed: int = SEED) -> Read:
    """Send so many sequences through the collector and the reader.

    Args:
        count: How many.
        first: The number of the first one: ``fuzz_scans(1, first=4711)`` repeats one.
        seed: Of all.
    """
    read = Read()
    for number in range(first, first + count):
        rng = random.Random(f"{seed}/{number}")
        text = sequence(rng)
        try:
            fault = _one(rng, text, read)
        except Exception as error:  # noqa: BLE001 - this is what is looked for
            fault = f"{type(error).__name__}: {error}"
        if fault:
            read.broken.append(f"number {number}, {text[:80]!r}: {fault}")
    return read


def _one(rng: random.Random, text: str, read: Read) -> str:
    setting = rng.choice(tuple(ScannerSetting))
    reading = read_code(text)
    read.verdicts[reading.kind.value] += 1
    if fault := _fault_of(reading, text):
        return fault
    typed, lost = _through_collector(rng, text, setting)
    if lost:
        return lost
    for one in typed:
        read.scans += 1
        understood = understand(one, setting)
        meant_text(one, setting)
        if understood.command is None and (
            fault := _fault_of(understood.reading, understood.reading.raw, by_keys=bool(one.keys))
        ):
            return fault
    return ""


def _fault_of(reading: Reading, text: str, *, by_keys: bool = False) -> str:
    """Say what is wrong with a verdict; ``""`` for nothing."""
    if reading.kind not in CodeKind or len(reading.raw) > LONGEST_SCAN:
        return f"no verdict: {reading.kind} of {len(reading.raw)} characters"
    for one in (reading, *reading.companions):
        if isinstance(one.identifier, Imei):
            digits = one.identifier.digits
            if len(digits) != 15 or not digits.isascii() or not luhn.is_valid(digits):
                return f"no IMEI: {digits!r}"
            if not by_keys and not _stands_in(digits, text):
                return f"an IMEI that was not read: {digits}"
    return ""


def _stands_in(digits: str, text: str) -> bool:
    """Say whether digits stand in a text one after the other, with separators or as signs."""
    repaired = layouts.repair(_without_invisible_ends(text))
    read = [text] if repaired is None else [text, repaired.text]
    return any(digits in "".join(c for c in one if c.isalnum()) for one in read)


def _without_invisible_ends(text: str) -> str:
    """Leave out what nobody sees around a code: blanks, control characters, marks of formats."""
    seen = [
        place
        for place, character in enumerate(text)
        if not character.isspace() and unicodedata.category(character) not in ("Cc", "Cf")
    ]
    return text[seen[0] : seen[-1] + 1] if seen else ""


def _through_collector(
    rng: random.Random, text: str, setting: ScannerSetting
) -> tuple[list[Typed], str]:
    """Type a text at some speed; gives the scans, and what is wrong when a key went amiss."""
    collector = ScanCollector(lambda typed: is_code(typed, setting))
    speed = rng.choice((2, 4, 20, 34, 60, 90, 130, 400))
    in_field, with_keys = rng.random() < 0.5, rng.random() < 0.5
    at_ms, keys = float(rng.choice((0, 1e3, 1e9))), text[:60]
    scans: list[Typed] = []
    typed_keys = given = 0
    for character in keys:
        at_ms += speed * rng.choice((1, 1, 1, 0.2, 3, 12)) * rng.choice((1, 1, 1, 1, 1, -1, 0))
        if rng.random() < 0.01:
            step = rng.choice((collector.pause, collector.broken))()
            given += _settled(step, scans)
        if character in "\r\n\t":
            step = collector.end(at_ms)
        else:
            press = _press(rng, character) if with_keys else None
            step = collector.key(character, at_ms, in_field=in_field, press=press)
            typed_keys += 1
        given += _settled(step, scans)
        if rng.random() < 0.02:
            in_field = not in_field
    given += _settled(collector.pause(), scans)
    if collector.collecting:
        return scans, "keys are left after the pause"
    # What a person typed is handed on whole; of a scan every key is in it, before it or after it.
    if given > typed_keys:
        return scans, f"{given} keys were given out of {typed_keys}"
    return scans, ""


def _settled(step: object, scans: list[Typed]) -> int:
    scan = getattr(step, "scan", None)
    if scan is None:
        return 0
    scans.append(scan)
    return len(scan.gaps_ms) + 1


def _press(rng: random.Random, character: str) -> KeyPress:
    return KeyPress(
        native_scan_code=rng.choice((0, 10, 11, 19, 24, 50, 57, 65, 0x11C, rng.randrange(70_000))),
        native_virtual_key=rng.randrange(300),
        text=character,
        shift=rng.random() < 0.3,
        caps=rng.random() < 0.1,
        platform=rng.choice(tuple(Platform)),
        altgr=rng.random() < 0.05,
        alt=rng.random() < 0.02,
        ctrl=rng.random() < 0.03,
    )
