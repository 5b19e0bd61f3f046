"""What a scanner meant: the keys that it pressed before the text that the computer made of them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from bb_desktop.domain.labels import without_symbology
from bb_desktop.domain.physical_keys import ScannerSetting, decode
from bb_desktop.domain.scan import CodeKind, Reading, read_code
from bb_desktop.domain.typed import Typed
from bb_desktop.ui.bench.answers import BenchCommand

_CARDS = {command.value: command for command in BenchCommand}


@dataclass(frozen=True, slots=True)
class Understood:
    """One scan, understood as far as it can be.

    Attributes:
        command: Set when it was a command card.
        translated: The text was another one, since the computer has another keyboard.
    """

    reading: Reading
    command: BenchCommand | None = None
    translated: bool = False

    @property
    def known(self) -> bool:
        """Say whether it was something that is known, and read without a fault."""
        if self.command is not None:
            return True
        return (
            self.reading.kind is not CodeKind.UNKNOWN and self.reading.check_digit_ok is not False
        )


def understand(typed: Typed, setting: ScannerSetting) -> Understood:
    """Read a scan; never raises.

    The keys tell what it was when the scanner is set to what the seller said. Where they make no
    sense the text is read, and last the scanner may be set to another keyboard than was said.
    """
    best: Understood | None = None
    for text, from_keys in _texts(typed, setting):
        found = _as(text, typed, from_keys=from_keys)
        if found.known:
            return found
        if best is None or (best.reading.kind is CodeKind.UNKNOWN):
            best = found
    return best or _as(typed.text, typed, from_keys=False)


def _texts(typed: Typed, setting: ScannerSetting) -> Iterator[tuple[str, bool]]:
    decoded = decode(typed.keys, setting)
    if decoded is not None:
        yield decoded, True
    yield typed.text, False
    for other in ScannerSetting:
        if other is not setting and (decoded := decode(typed.keys, other)) is not None:
            yield decoded, True


def _as(text: str, typed: Typed, *, from_keys: bool) -> Understood:
    plain = text.strip()
    # A computer with Caps Lock on makes the same letters of the same keys.
    translated = from_keys and plain.casefold() != typed.text.strip().casefold()
    card = _CARDS.get(without_symbology(plain).text.upper())
    reading = read_code(plain)
    if card is not None:
        return Understood(reading, card, translated)
    if from_keys:
        reading = replace(reading, raw=typed.text or plain)
    return Understood(reading, None, translated or reading.layout is not None)
