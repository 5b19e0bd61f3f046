"""Catching scans wherever the focus is, without ever keeping a key from somebody who types.

In a text field keys arrive at once; when they turn out to be a scan the field gets its old
content back and the rest is eaten, with the Enter or Tab at its end, so that no button is
pressed. Anywhere else keys, and the commands that they are shortcuts of, are held for an instant
and handed on if a person typed them.
"""

from __future__ import annotations

import time
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QShortcutEvent
from PySide6.QtWidgets import QWidget

from bb_desktop.domain.physical_keys import Platform, ScannerSetting
from bb_desktop.domain.typed import Typed
from bb_desktop.domain.typing_speed import TypingSpeed
from bb_desktop.ui import key_filters
from bb_desktop.ui.bench import evidence, fields
from bb_desktop.ui.bench.collector import ScanCollector, Step
from bb_desktop.ui.bench.fields import Content
from bb_desktop.ui.bench.key_events import (
    KeyTimes,
    character,
    is_end,
    is_modifier,
    is_typed,
    is_within_code,
    key_press,
    this_platform,
    windows_message_time,
)
from bb_desktop.ui.bench.stuck_keys import StuckKeys
from bb_desktop.ui.bench.waiting import Replay, Run, Waiting
from bb_desktop.ui.remembered import Remembered

#: A timer this late was kept waiting, and so were the keys: they are let through first.
_STALLED_MS = 200
#: A dead key and the sign after it; what is longer, or no Latin, was written with an input method.
_LONGEST_COMPOSED = 2
_BEYOND_LATIN = "\u0250"
_WATCHED = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.KeyRelease,
        QEvent.Type.ShortcutOverride,
        QEvent.Type.Shortcut,
        QEvent.Type.InputMethod,
    }
)


class ScanCapture(QObject):
    """Watches all keys of the application.

    Signals:
        scanned: A complete scan, a `Typed`.
        stuck: The name of a key that does not come up; said once until it does.
    """

    scanned = Signal(object)
    stuck = Signal(str)

    def __init__(
        self,
        remembered: Remembered,
        parent: QObject | None = None,
        *,
        platform: Platform | None = None,
    ) -> None:
        """Begin to watch; `stop` ends it.

        Args:
            remembered: Knows how fast the scanner is and what it is set to.
            platform: Who counts the keys; None for the one that the program runs on.
        """
        super().__init__(parent)
        self._remembered = remembered
        self._platform = platform or this_platform()
        self._speed = TypingSpeed(remembered.current.typing_gaps_ms)
        self._collector = ScanCollector(self._is_code, self._speed)
        self._times = KeyTimes(windows_message_time())
        self._keys = StuckKeys()
        # The fields that the keys of the run under way went to, as they were before it.
        self._before: list[Content] = []
        self._run = Run()
        self._replay = Replay()
        self._overridden: QKeyEvent | None = None
        self._last_arrival = 0.0
        self._pause = QTimer(self, singleShot=True)
        self._pause.timeout.connect(self.on_pause)
        remembered.changed.connect(self.on_remembered)
        key_filters.ask(self)

    def stop(self) -> None:
        """Watch no longer; keys that are held are handed on."""
        key_filters.ask_no_more(self)
        self._pause.stop()
        self._settle(self._collector.broken())

    def learn(self, typed: Typed) -> None:
        """Learn the scanner's speed from a scan that was understood."""
        if typed.by_hand or not typed.gaps_ms:
            return
        known, self._speed = self._speed, self._speed.accepted(typed.gaps_ms)
        self._collector.learned(self._speed)
        settled = len(known.gaps_ms) == len(self._speed.gaps_ms)
        if not settled or known.threshold_ms != self._speed.threshold_ms:
            self._remembered.change(typing_gaps_ms=self._speed.gaps_ms)

    @Slot(object)
    def on_remembered(self, preferences: object) -> None:
        """Begin anew when somebody made the scanner's speed be forgotten."""
        if not self._remembered.current.typing_gaps_ms and self._speed.gaps_ms:
            self._speed = TypingSpeed()
            self._collector.learned(self._speed)

    # ----------------------------------------------------------------------------- events

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at every key once, at the widget that it is meant for."""
        kind = event.type()
        if kind not in _WATCHED or self._replay.is_playing(event):
            return False
        if kind == QEvent.Type.Shortcut:
            return self._shortcut(watched, event)
        widget = fields.key_target()
        if widget is None or watched is not widget:
            return False
        if isinstance(event, QInputMethodEvent):
            return self._composed(widget, event)
        if not isinstance(event, QKeyEvent):
            return False
        if kind == QEvent.Type.ShortcutOverride:
            # If the key is a shortcut, only its command follows: this is what it was.
            self._overridden = QKeyEvent(event)
            return False
        self._overridden = None
        if kind == QEvent.Type.KeyRelease:
            return self._released(event)
        return self._pressed(event, Waiting(widget, QKeyEvent(event)))

    def _shortcut(self, watched: QObject, event: QEvent) -> bool:
        """Hold a command whose shortcut may be a key of a scan."""
        pressed, self._overridden = self._overridden, None
        widget = fields.key_target()
        if pressed is None or widget is None or not isinstance(event, QShortcutEvent):
            return False
        return self._pressed(pressed, Waiting(widget, pressed, watched, QShortcutEvent(event)))

    def _released(self, event: QKeyEvent) -> bool:
        if event.isAutoRepeat():
            return self._run.is_eaten(event.key())
        self._keys.released(event)
        return self._run.released(event.key())

    def _pressed(self, event: QKeyEvent, waiting: Waiting) -> bool:
        if is_modifier(event):
            return False
        self._last_arrival = time.monotonic()
        eaten = self._key(event, waiting)
        self._run.pressed(event.key(), eaten=eaten)
        return eaten

    def _key(self, event: QKeyEvent, waiting: Waiting) -> bool:
        if (stuck := self._keys.pressed(event)) is not None:
            if stuck:
                self._settle(self._collector.broken())
                self.stuck.emit(stuck)
            return True
        scanning = self._collector.scanning
        if event.isAutoRepeat():
            # No scanner's: they let their keys go at once.
            if not scanning:
                self._settle(self._collector.broken())
            return scanning
        at_ms = self._times.of(event)
        if is_end(event, scanning=scanning):
            return self._settle(self._collector.end(at_ms)).eaten
        text = character(event, self._platform)
        if text is None and scanning and is_within_code(event):
            text = event.text() if is_typed(event.text()) else ""
        if text is None:
            self._settle(self._collector.broken())
            return False
        field = fields.text_field(waiting.widget)
        if field is None and text == " " and not self._collector.collecting:
            # No code begins with a blank, and buttons are pressed with it.
            return False
        step = self._collector.key(
            text, at_ms, in_field=field is not None, press=key_press(event, self._platform)
        )
        return self._take(step, waiting, field)

    def _composed(self, widget: QWidget, event: QInputMethodEvent) -> bool:
        """Look at what an input method made of dead keys."""
        text = event.commitString()
        scanning = self._collector.scanning
        if not text:
            return scanning and bool(event.preeditString())
        field = fields.text_field(widget)
        written = len(text) > _LONGEST_COMPOSED or max(text) >= _BEYOND_LATIN
        if field is None or written or event.replacementLength():
            self._settle(self._collector.broken())
            return False
        self._last_arrival = time.monotonic()
        step = self._collector.key(text, self._times.now_ms(), in_field=True)
        return self._take(step, Waiting(widget, QInputMethodEvent(event)), field)

    # ------------------------------------------------------------------- what becomes of keys

    def _take(self, step: Step, waiting: Waiting, field: fields.TextField | None) -> bool:
        """Do what a key's step asks for, and keep the key until its run is over."""
        self._settle(step)
        unseen = field is not None and all(one.field is not field for one in self._before)
        if field is not None and unseen and not step.eaten:
            self._before.append(Content.of(field))
        waiting.landed = not step.eaten
        self._run.add(waiting)
        self._pause.start(self._collector.pause_ms)
        return step.eaten

    def _settle(self, step: Step) -> Step:
        """Take back what was no typing, give out a scan, hand on what was typing."""
        if step.recognised:
            before, self._before = self._before, []
            for content in before:
                content.put_back()
            self._run.taken_back()
        if step.scan is None and not step.over:
            return step
        self._pause.stop()
        run, self._before = self._run.ended(), []
        if step.scan is None:
            self._hand_on(run)
            return step
        self._hand_on(run[: step.front])
        end = len(run) - step.back
        self._give_out(step.scan, run[step.front].widget)
        self._hand_on(run[end:])
        return step

    def _hand_on(self, keys: list[Waiting]) -> None:
        """Give keys that have not been given yet to whom they were meant for.

        Where the first one opens an editor, the others go into it as they would have.
        """
        here = fields.key_target()
        for one in keys:
            if one.widget is here and (now := fields.key_target()) is not None:
                one.widget = now
            if not one.landed:
                self._run.handed_on(one)
                self._replay.play(one)

    def _give_out(self, typed: Typed, widget: QWidget) -> None:
        typed = replace(typed, at_s=self._times.at_s(typed.at_s * 1000))
        target = self._replay.alive(widget)
        if target is not None and fields.wants_scans(target):
            if (field := fields.text_field(target)) is not None:
                field.selectAll()
            self._replay.type_into(target, evidence.meant_text(typed, self._setting))
        elif target is not None and fields.is_secret(target) and not self._is_code(typed):
            # Typed by a program that keeps passwords, not by a scanner.
            self._replay.type_into(target, typed.text)
        else:
            self.scanned.emit(typed)

    @Slot()
    def on_pause(self) -> None:
        """End a scan that has no Enter at its end; hand on what a person typed."""
        waited_ms = (time.monotonic() - self._last_arrival) * 1000
        if waited_ms > self._collector.pause_ms + _STALLED_MS:
            # The program was busy; keys that came meanwhile still wait behind this timer.
            self._last_arrival = time.monotonic()
            self._pause.start(self._collector.pause_ms)
            return
        self._settle(self._collector.pause())

    # ------------------------------------------------------------------------------ reading

    @property
    def _setting(self) -> ScannerSetting:
        try:
            return ScannerSetting(self._remembered.current.scanner_setting)
        except ValueError:
            return ScannerSetting.US

    def _is_code(self, typed: Typed) -> bool:
        return evidence.is_code(typed, self._setting)
