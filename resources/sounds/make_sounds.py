"""Makes the sounds of the bench, which are ours: ``python resources/sounds/make_sounds.py``.

Told apart by pitch, number and timbre, so that they stay apart on the worst speaker. Nothing
sounds between 2 and 4 kHz, where scanners beep. Plain arithmetic and no chance: the same files
every time.
"""

from __future__ import annotations

import math
import struct
import sys
import wave
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

RATE_HZ = 22_050
#: Half of what fits, −6 dB: no speaker rattles.
_PEAK = 0.5 * 32_767
#: Tones begin and end softly, or they click.
_EDGE_S = 0.006


@dataclass(frozen=True)
class Tone:
    """One tone, or a pause where ``hz`` is 0."""

    hz: float
    ms: int
    square: bool = False


SOUNDS = {
    "accepted": (Tone(880, 70), Tone(1175, 90)),
    "complete": (Tone(880, 70), Tone(1175, 70), Tone(1568, 140)),
    "refused": (Tone(196, 160, square=True), Tone(0, 60), Tone(196, 260, square=True)),
    "caution": (Tone(587, 120), Tone(0, 50), Tone(587, 120)),
}


def samples(tones: tuple[Tone, ...]) -> list[int]:
    """Give the sound as numbers of 16 bits."""
    made: list[int] = []
    for tone in tones:
        count = RATE_HZ * tone.ms // 1000
        edge = RATE_HZ * _EDGE_S
        for place in range(count):
            angle = 2 * math.pi * tone.hz * place / RATE_HZ
            level = _square(angle, tone.hz) if tone.square else math.sin(angle)
            loud = min(1.0, place / edge, (count - 1 - place) / edge)
            made.append(round(_PEAK * loud * level))
    return made


def _square(angle: float, hz: float) -> float:
    """Give a square wave's lower partials; those of 2 kHz and more are left to scanners."""
    if not hz:
        return 0.0
    partials = [number for number in range(1, 10, 2) if number * hz < 2000]
    return sum(math.sin(number * angle) / number for number in partials)


def wav(name: str) -> bytes:
    """Give a sound as a WAV file: one channel, 16 bits."""
    numbers = samples(SOUNDS[name])
    held = BytesIO()
    with wave.open(held, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE_HZ)
        file.writeframes(struct.pack(f"<{len(numbers)}h", *numbers))
    return held.getvalue()


def main(folder: Path) -> None:
    """Write all sounds into a folder."""
    for name in SOUNDS:
        (folder / f"{name}.wav").write_bytes(wav(name))


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parent)
