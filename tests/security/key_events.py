"""Real Qt key events of all kinds into a window with every kind of widget."""

from __future__ import annotations

import random

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.security.keystrokes import sequence
from tests.ui.bench.a_bench import FIELDS, OTHERS, Bench

_MODIFIERS = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.KeypadModifier,
    Qt.KeyboardModifier.GroupSwitchModifier,
)
_KEYS = (
    *(Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_Left, Qt.Key.Key_Home, Qt.Key.Key_F1),
    *(Qt.Key.Key_Shift, Qt.Key.Key_CapsLock, Qt.Key.Key_Dead_Acute, Qt.Key.Key_unknown),
    *(Qt.Key.Key_Tab, Qt.Key.Key_Enter, Qt.Key.Key_Return, Qt.Key.Key_Multi_key),
)


def press_at_random(bench: Bench, rng: random.Random) -> int:
    """Type one sequence somewhere; gives how many keys it were."""
    keyboard = bench.keyboard
    bench.widgets[rng.choice(FIELDS + OTHERS)].setFocus()
    gap_ms = rng.choice((0, 1, 4, 4, 20, 60, 130, 400))
    # Qt itself has no events for halves of characters.
    keys = sequence(rng)[:40].encode("utf-8", "replace").decode() or "1"
    for character in keys:
        keyboard.wait(gap_ms)
        key, modifiers = None, Qt.KeyboardModifier.NoModifier
        if rng.random() < 0.05:
            key, character = rng.choice(_KEYS), rng.choice(("", character))
        if rng.random() < 0.05:
            modifiers = rng.choice(_MODIFIERS)
        codes = (rng.randrange(200), rng.randrange(200), rng.randrange(2**20))
        known = codes if rng.random() < 0.3 else (0, 0, 0)
        repeats = rng.random() < 0.02
        keyboard.press(character, key=key, modifiers=modifiers, codes=known, auto_repeat=repeats)
        if rng.random() < 0.97:
            keyboard.release(character, key=key, modifiers=modifiers)
        if rng.random() < 0.02:
            bench.rest()
    if rng.random() < 0.7:
        keyboard.wait(gap_ms)
        keyboard.press("\r", key=Qt.Key.Key_Return)
        keyboard.release("\r", key=Qt.Key.Key_Return)
    bench.rest()
    if (popup := QApplication.activePopupWidget()) is not None:
        popup.close()
    bench.window.activateWindow()
    return len(keys)
