"""A sound says the same as the band, and its lack disturbs nobody."""

from __future__ import annotations

import importlib.util
import struct
import time
import wave
from dataclasses import replace
from typing import Any

import pytest

from bb_desktop.application.preferences import Preferences
from bb_desktop.ui.bench.verdicts import Cue
from bb_desktop.ui.remembered import Remembered
from bb_desktop.ui.resources import resource_folder
from bb_desktop.ui.sounds import Sounds
from bb_desktop.ui.worker import SerialWorker

HEARD = [cue for cue in Cue if cue is not Cue.NONE]


@pytest.fixture
def remembered(qapp):
    worker = SerialWorker("sounds")
    yield Remembered(Preferences(volume=80), None, worker)
    worker.close(1.0)


@pytest.fixture(scope="module")
def maker():
    spec = importlib.util.spec_from_file_location(
        "make_sounds", resource_folder("sounds") / "make_sounds.py"
    )
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    import sys

    sys.modules["make_sounds"] = module
    spec.loader.exec_module(module)
    yield module
    del sys.modules["make_sounds"]


def samples_of(cue: Cue) -> tuple[int, tuple[int, ...]]:
    with wave.open(str(resource_folder("sounds") / f"{cue.value}.wav"), "rb") as file:
        assert (file.getnchannels(), file.getsampwidth()) == (1, 2)
        frames = file.readframes(file.getnframes())
        return file.getframerate(), struct.unpack(f"<{len(frames) // 2}h", frames)


@pytest.mark.parametrize("cue", HEARD)
def test_every_sound_is_the_one_that_its_script_makes(maker, cue):
    committed = (resource_folder("sounds") / f"{cue.value}.wav").read_bytes()

    assert maker.wav(cue.value) == committed
    assert len(committed) < 40_000


def test_the_sounds_are_told_apart_by_their_length_and_number_of_tones(maker):
    shapes = {(len(maker.SOUNDS[cue.value]), maker.SOUNDS[cue.value]) for cue in HEARD}

    assert len(shapes) == len(HEARD)
    assert set(maker.SOUNDS) == {cue.value for cue in HEARD}


@pytest.mark.parametrize("cue", HEARD)
def test_no_sound_clips_clicks_or_lasts(cue):
    rate, samples = samples_of(cue)

    assert max(map(abs, samples)) < 0.75 * 32_767
    assert max(map(abs, samples)) > 0.3 * 32_767
    assert samples[0] == samples[-1] == 0
    assert len(samples) / rate < 0.6


@pytest.mark.parametrize("cue", list(Cue))
def test_without_a_device_nothing_is_heard_and_nothing_complains(remembered, cue):
    sounds = Sounds(remembered)
    sounds.on_load()

    sounds.play(cue)


def test_a_sound_is_asked_for_within_fifty_milliseconds(remembered):
    sounds = Sounds(remembered)
    sounds.on_load()

    began = time.perf_counter()
    sounds.play(Cue.REFUSED)

    assert time.perf_counter() - began < 0.05


def test_volume_nought_loads_nothing(remembered):
    remembered.change(**{"volume": 0})
    sounds = Sounds(remembered)
    sounds.prepare()

    sounds.play(Cue.ACCEPTED)

    assert sounds._effects is None
    assert replace(remembered.current).volume == 0


class AnEffect:
    """Stands in for Qt's, since a test machine has no speaker."""

    def __init__(self, *, playing: bool = False) -> None:
        self.playing, self.volume, self.plays = playing, 0.0, 0

    def isPlaying(self) -> bool:
        return self.playing

    def stop(self) -> None:
        self.playing = False

    def setVolume(self, volume: float) -> None:
        self.volume = volume

    def play(self) -> None:
        self.playing, self.plays = True, self.plays + 1


def test_the_next_sound_cuts_the_last_one_short_at_the_volume_chosen(remembered):
    sounds = Sounds(remembered)
    accepted: Any = AnEffect(playing=True)
    refused: Any = AnEffect()
    sounds._effects = {Cue.ACCEPTED: accepted, Cue.REFUSED: refused}
    remembered.change(volume=50)

    sounds.play(Cue.REFUSED)

    assert not accepted.playing
    assert (refused.plays, refused.volume) == (1, 0.25)
