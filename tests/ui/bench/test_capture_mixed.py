"""People and scanners type by turns: nothing of either is lost, taken, or out of order."""

from __future__ import annotations

import random
import time
from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from stdnum import luhn

from bb_desktop.application.preferences import Preferences
from bb_desktop.domain.physical_keys import Platform, decode
from bb_desktop.domain.scan import read_code
from bb_desktop.ui.bench.answers import BenchCommand
from bb_desktop.ui.remembered import Remembered
from bb_desktop.ui.worker import SerialWorker
from tests.ui.bench.a_bench import Bench, content
from tests.ui.bench.keyboards import LAYOUTS, Keyboard

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

FIELDS = ("line", "text", "plain", "typed combo")
OTHERS = ("list", "table", "button", "combo", "reading")


@dataclass(frozen=True)
class Turn:
    """A person or a scanner types into a widget."""

    place: str
    text: str
    gaps_ms: tuple[int, ...]
    first_ms: int
    end: str | None = None

    @property
    def scans(self) -> bool:
        return self.end is not None


imeis = (
    st.integers(0, 10**12 - 1)
    .map(lambda stem: f"35{stem:012d}")
    .map(lambda stem: stem + luhn.calc_check_digit(stem))
)
serials = st.text("ABCDEFGHJKLMNPQRSTUVWXYZ0123456789", min_size=12, max_size=12).filter(
    lambda text: read_code(text).identifier is not None
)
slips = st.integers(10**8, 10**10).map(lambda number: f"^#^{number:X}^")
orders = st.integers(10**6 + 7, 10**9 - 1).map(str).filter(lambda text: len(set(text)) > 2)
codes = st.one_of(imeis, serials, slips, orders, st.sampled_from(BenchCommand).map(str))
places = st.sampled_from(FIELDS + OTHERS)


@st.composite
def typings(draw: st.DrawFn) -> Turn:
    place = draw(places)
    # Digits are for choosing a slot, blanks press what has the focus: others say that of these.
    letters = "abcdefghijklmnopqrstuvwxyzäéß" + ("0123456789 .-A" if place in FIELDS else "")
    text = draw(st.text(letters, min_size=1, max_size=12))
    gaps = draw(st.lists(st.integers(80, 300), min_size=len(text), max_size=len(text)))
    return Turn(place, text, tuple(gaps[1:]), gaps[0])


@st.composite
def scans(draw: st.DrawFn) -> Turn:
    text = draw(codes)
    gaps = draw(st.lists(st.integers(1, 60), min_size=len(text), max_size=len(text)))
    end = draw(st.sampled_from(["\n", "\t", "\n\n", "\n\t", ""]))
    return Turn(draw(places), text, tuple(gaps), draw(st.integers(80, 300)), end)


@pytest.fixture(scope="module")
def worker() -> Iterator[SerialWorker]:
    made = SerialWorker("test")
    yield made
    made.close(2.0)


@pytest.fixture
def bench(qapp, worker, qtbot) -> Iterator[Bench]:
    made = Bench(Remembered(Preferences(), None, worker))
    qtbot.waitUntil(lambda: QApplication.activeWindow() is made.window)
    yield made
    made.close()


class Received(QObject):
    """Notes the signs that a widget is given."""

    def __init__(self) -> None:
        super().__init__()
        self.text = ""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            self.text += event.text()
        return False


def play(keyboard: Keyboard, turn: Turn) -> None:
    keyboard.wait(turn.first_ms)
    for place, character in enumerate(turn.text):
        if place:
            keyboard.at_ms += turn.gaps_ms[place - 1]
        keyboard.press(character)
        keyboard.release(character)
    for ending in turn.end or "":
        keyboard.at_ms += turn.gaps_ms[-1]
        key = Qt.Key.Key_Tab if ending == "\t" else Qt.Key.Key_Return
        keyboard.press(ending, key=key)
        keyboard.release(ending, key=key)


@settings(max_examples=200, suppress_health_check=list(HealthCheck))
@given(turns=st.lists(st.one_of(typings(), scans()), min_size=1, max_size=12))
def test_whatever_the_turns_everybody_gets_what_is_theirs(bench, turns):
    bench.keyboard.wait(5000)
    bench.rest()
    received = {name: Received() for name in OTHERS}
    typed = dict.fromkeys(FIELDS + OTHERS, "")
    bench.scans.clear()
    bench.clicked = 0
    for name in FIELDS:
        field = bench.widgets[name]
        if name == "typed combo":
            field.setCompleter(None)
            field.lineEdit().clear()
        else:
            field.clear()
    for name, watcher in received.items():
        bench.widgets[name].installEventFilter(watcher)
    bench.keyboard.wait(5000)

    endless = False
    for turn in turns:
        if endless and turn.scans:
            # Without Enter only time tells two codes apart.
            bench.keyboard.wait(400)
        bench.widgets[turn.place].setFocus()
        play(bench.keyboard, turn)
        if not turn.scans:
            typed[turn.place] += turn.text
        endless = turn.end == ""
    bench.keyboard.wait(5000)
    bench.rest()
    bench.rest()
    for name, watcher in received.items():
        bench.widgets[name].removeEventFilter(watcher)

    assert bench.texts == [turn.text for turn in turns if turn.scans]
    assert {name: content(bench.widgets[name]) for name in FIELDS} == {
        name: typed[name] for name in FIELDS
    }
    assert {name: one.text for name, one in received.items()} == {
        name: typed[name] for name in OTHERS
    }
    assert bench.clicked == 0


def identifiers(count: int) -> list[str]:
    rng = random.Random(20)
    made: list[str] = []
    while len(made) < count:
        stem = f"{rng.choice((35, 86, 1)):02d}{rng.randrange(10**12):012d}"
        serial = "".join(rng.choices("ABCDEFGHJKLMNPQRSTUVWXYZ0123456789", k=12))
        slip = f"^#^{rng.randrange(10**8, 10**10):X}^"
        made += [stem + luhn.calc_check_digit(stem), serial, slip, str(rng.randrange(10**6, 10**9))]
    return made[:count]


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("place", ["line", "table"])
def test_identifiers_scanned_through_every_keyboard_are_read_by_their_keys(bench, layout, place):
    keyboard, rng = bench.keyboard, random.Random(layout)
    keyboard.layout = layout
    platforms = list(Platform)
    bench.focus(place)
    for number, code in enumerate(identifiers(120)):
        keyboard.platform = bench.capture._platform = platforms[number % 3]
        keyboard.caps = rng.random() < 0.5
        keyboard.wait(400)

        keyboard.scan(code, gap_ms=rng.randint(1, 30), jitter=0.15, end=rng.choice(["\n", "\t"]))

        assert decode(bench.scans[-1].keys) == code
    assert len(bench.scans) == 120
    assert bench.line.text() == ""


@pytest.mark.parametrize("place", ["line", "list", "plain"])
def test_keys_that_waited_while_the_program_was_busy_are_told_apart_all_the_same(
    bench, qtbot, place
):
    """They come all at once then; when they were pressed is what the platform says of them."""
    widget = bench.focus(place)
    received = Received()
    widget.installEventFilter(received)
    keyboard = bench.keyboard
    keyboard.at_ms = round(time.monotonic() * 1000)

    def come_back() -> None:
        time.sleep(0.7)
        keyboard.type("wort", gap_ms=110)
        keyboard.wait(120)
        keyboard.scan("490154203237518", end="")

    keyboard.type("m")
    QTimer.singleShot(0, come_back)
    qtbot.waitUntil(lambda: bool(bench.scans), timeout=5000)
    bench.rest()

    assert bench.texts == ["490154203237518"]
    if place == "list":
        assert received.text == "mwort"
    else:
        assert content(widget) == "mwort"


def test_held_keys_reach_their_widget_soon(bench, qtbot):
    received = Received()
    bench.focus("table").installEventFilter(received)
    began = time.monotonic()

    bench.keyboard.type("z")
    qtbot.waitUntil(lambda: received.text == "z", timeout=5000)

    assert time.monotonic() - began < 1.0


def test_a_scan_without_enter_is_given_out_by_itself(bench, qtbot):
    bench.focus("line")

    with qtbot.waitSignal(bench.capture.scanned, timeout=5000):
        bench.keyboard.scan("490154203237518", end="")

    assert bench.line.text() == ""
