"""What a scanner typed: the text that the computer made of it, and the keys behind it."""

from __future__ import annotations

from dataclasses import dataclass

from bb_desktop.domain.physical_keys import KeyPress


@dataclass(frozen=True, slots=True)
class Typed:
    """One scan as it came in, nothing of it decided yet.

    Attributes:
        text: The characters, without the Enter or Tab at the end.
        at_s: When its last key came, in seconds of a clock that only goes forward.
        keys: One a character; empty when a person typed the code, or the keys are not known.
        gaps_ms: Milliseconds between the keys; empty likewise.
        by_hand: A person typed it into a field.
    """

    text: str
    at_s: float
    keys: tuple[KeyPress, ...] = ()
    gaps_ms: tuple[float, ...] = ()
    by_hand: bool = False
