"""The bench page shows what the bench worker answers, and nothing of the order before."""

from __future__ import annotations

import time
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from bb_desktop.application.give_way import GiveWay
from bb_desktop.application.preferences import Preferences
from bb_desktop.domain.errors import StoreError
from bb_desktop.domain.identifiers import Imei
from bb_desktop.domain.orders import OrderId, OrderlineId
from bb_desktop.domain.typed import Typed
from bb_desktop.domain.units import ActiveScan
from bb_desktop.ui.bench.answers import Answer, BenchCommand, SlotOption
from bb_desktop.ui.bench.order_head import article
from bb_desktop.ui.bench.page import BenchPage
from bb_desktop.ui.bench.verdicts import Cue, Scene, Sign, Verdict
from bb_desktop.ui.remembered import Remembered
from bb_desktop.ui.theme import Theme
from bb_desktop.ui.worker import SerialWorker
from tests.clock import NOW
from tests.ui.views import a_view

STOP = Verdict(Sign.REFUSED, "Do not pack this.", "", Cue.REFUSED, Scene.DO_NOT_PACK, True)
ASK = Verdict(Sign.ASK, "Scan a packing slip.")
COMPLETE = Verdict(Sign.OK, "Phone 1 of 1 saved.", "", Cue.COMPLETE, Scene.MAKE_LABEL)


class Bench:
    """A bench worker's memory whose answers are written down beforehand."""

    def __init__(self) -> None:
        self.asked: list[object] = []
        self.answer = Answer(ASK, None)

    def scan(self, typed: Typed, *, recording: bool = True) -> Answer:
        self.asked.append((typed.text, typed.by_hand, recording))
        if isinstance(self.answer, StoreError):
            raise self.answer
        return self.answer

    def command(self, command: BenchCommand) -> Answer:
        self.asked.append(command)
        return self.answer

    def choose(self, digit: int) -> Answer:
        self.asked.append(digit)
        return self.answer


class Room:
    def __init__(self) -> None:
        self.scanning = Bench()

    def detail(self, _order_id: int) -> None:
        return None


class Heard:
    def __init__(self) -> None:
        self.cues: list[Cue] = []

    def prepare(self) -> None: ...

    def play(self, cue: Cue) -> None:
        self.cues.append(cue)


class Clock:
    def __init__(self) -> None:
        self.now = NOW

    def __call__(self):
        return self.now


@pytest.fixture
def made(qapp, qtbot):
    worker = SerialWorker("bench")
    room: Any = Room()
    heard: Any = Heard()
    remembered = Remembered(Preferences(), None, worker)
    way = GiveWay()
    page = BenchPage(room, worker, worker, Theme(qapp), Clock(), remembered, heard, give_way=way)
    qtbot.addWidget(page)
    page.resize(1274, 734)
    page.show()
    yield page
    worker.close(2.0)


@pytest.fixture
def scan(made, qtbot):
    def scan_code(answer, code="490154203237518"):
        made._back_room.scanning.answer = answer
        with qtbot.waitSignal(made.verdict_changed, timeout=5000):
            made.on_scanned(Typed(code, time.monotonic()))

    return scan_code


def test_a_pass_gives_way_until_the_verdict_is_on_the_screen(made, scan, qtbot):
    way = made._give_way
    assert way._free.is_set()
    made.verdict_changed.connect(lambda _verdict: seen.append(way._free.is_set()))
    seen: list[bool] = []

    scan(Answer(ASK, a_view()))

    assert seen == [False]
    qtbot.waitUntil(way._free.is_set, timeout=5000)


def test_an_error_without_an_order_takes_the_order_of_before_off_the_screen(made, scan):
    scan(Answer(ASK, a_view()))
    assert made.body.head.isVisible()

    scan(Answer(STOP, None))

    assert made.order is None
    assert not made.body.head.isVisible()
    assert not made.body.head.accessibleName()
    assert not made.body.slots.views
    assert made.band.verdict is STOP
    assert made._sounds.cues[-1] is Cue.REFUSED


def test_space_asks_the_bench_to_note_an_error_and_enter_does_not(made, scan, qtbot):
    scan(Answer(STOP, None))

    QTest.keyClick(made, Qt.Key.Key_Return)
    QTest.keyClick(made, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: BenchCommand.NOTED in made._back_room.scanning.asked)

    assert made._back_room.scanning.asked.count(BenchCommand.NOTED) == 1


def test_a_digit_chooses_only_while_one_is_asked_for(made, scan, qtbot):
    made.on_digit(1)
    view = a_view(quantity=2)
    option = SlotOption(1, view.units[0].line.orderline_id, 1)
    scan(Answer(ASK, view, slots=(option,)))
    assert made.body.slots.views[0].accessibleName().startswith("Place 1")

    QTest.keyClick(made, Qt.Key.Key_1)
    qtbot.waitUntil(lambda: 1 in made._back_room.scanning.asked)

    assert made._back_room.scanning.asked.count(1) == 1


def test_places_to_choose_from_say_their_article_in_large(made, scan):
    view = a_view(quantity=2)
    option = SlotOption(1, view.units[0].line.orderline_id, 1)

    scan(Answer(ASK, view, slots=(option,)))

    model, *_ = article(view.units[0].line)
    assert made.body.slots.views[0].accessibleName().startswith(f"Place 1: {model}")


def test_typing_covers_the_head_of_the_order_and_no_part_of_it_looks_out(made, scan):
    scan(Answer(ASK, a_view()))

    made.on_type()

    head = made.body.head.geometry().translated(0, made.body.y())
    assert made.entry.geometry().bottom() >= head.bottom() - 4
    assert made.entry.geometry().left() <= head.left()
    assert made.entry.geometry().right() >= head.right()


@pytest.mark.parametrize("size", [(1274, 734), (631, 350), (631, 330)])
def test_typing_leaves_no_half_of_a_place_in_sight(made, scan, size):
    made.resize(*size)
    scan(Answer(ASK, a_view()))

    made.on_type()

    covered = made.entry.geometry()
    for place in made.body.slots.views:
        box = place.geometry().translated(made.body.slots.pos() + made.body.pos())
        assert covered.contains(box) or not covered.intersects(box.adjusted(0, 4, 0, 0))


def test_typing_asks_twice_and_says_when_the_two_differ(made, qtbot):
    made.on_type()
    field = made.entry.field
    field.setText("490154203237518")
    QTest.keyClick(field, Qt.Key.Key_Return)
    field.setText("7581")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert "differ" in made.entry.says.text()
    assert made._back_room.scanning.asked == []

    QTest.keyClick(field, Qt.Key.Key_Return)
    field.setText("7518")
    QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(made._back_room.scanning.asked))

    assert made._back_room.scanning.asked == [("490154203237518", True, True)]
    assert made.entry.isHidden()


def test_the_time_to_take_a_phone_back_is_counted_down_to_its_end(made, scan):
    imei = Imei.parse("490154203237518")
    one = ActiveScan(OrderId(28020682), OrderlineId(280206820), imei, NOW, "Bench 1")
    scan(Answer(COMPLETE, a_view(scans=(one,)), final_at=NOW + timedelta(seconds=272)))
    slot = made.body.slots.views[0]
    assert "4:32" in slot.accessibleName()

    made.body._now.now = NOW + timedelta(seconds=100)
    made.on_second()
    assert "2:52" in slot.accessibleName()

    made.body._now.now = NOW + timedelta(seconds=300)
    made.on_second()
    assert "at any moment" in slot.accessibleName()


def test_a_scan_that_cannot_be_saved_says_so_and_keeps_the_order(made, scan, qtbot):
    scan(Answer(ASK, a_view()))

    scan(StoreError("The disk is full."))

    assert made.band.verdict.sign is Sign.REFUSED
    assert made.band.verdict.detail == "The disk is full."
    assert made.order is not None


def test_a_window_behind_another_one_says_where_scans_go(made):
    made.on_application_state(Qt.ApplicationState.ApplicationInactive)
    assert made.band.accessibleName().startswith("This window is not in front")

    made.on_application_state(Qt.ApplicationState.ApplicationActive)
    assert "not in front" not in made.band.accessibleName()


def test_an_order_that_is_complete_asks_for_its_paper_once(made, scan, qtbot):
    with qtbot.waitSignal(made.completed, timeout=5000) as told:
        scan(Answer(COMPLETE, a_view(), changed=True))
    assert told.args == [28020682]

    made.look(Answer(ASK, a_view()))
    assert made.band.verdict is COMPLETE, "a sync took the verdict away"


@pytest.mark.parametrize("size", [(1274, 734), (631, 350)])
def test_letters_keep_their_size_on_the_glass(made, scan, size):
    made.resize(*size)
    scan(Answer(ASK, a_view(title="Ein sehr langer Titel " * 4)))

    assert made.band.height() == round(size[1] * 0.29)
    assert made.body.geometry().bottom() <= made.height()
    image = made.grab().toImage()
    assert not image.isNull()


@pytest.mark.parametrize("quantity", [1, 2, 3])
def test_what_is_unusual_about_the_parcels_is_said_on_a_low_page_too(made, scan, quantity):
    made.resize(631, 350)
    said = "ShipStation split it into 2 parcels."

    scan(Answer(ASK, a_view(quantity=quantity), parcels=said))

    line, paper = made.body.line, made.body.paper
    assert line.text() == said
    assert line.height() >= line.heightForWidth(line.width())
    assert line.geometry().top() > made.body.slots.geometry().top() + made.body.slots.used
    assert line.geometry().top() + line.heightForWidth(line.width()) <= paper.geometry().top()


def test_the_help_card_opens_the_help(made, qtbot):
    made._back_room.scanning.answer = Answer(STOP, None, command=BenchCommand.HELP)
    before = made.band.verdict

    with qtbot.waitSignal(made.help_wanted):
        made.on_scanned(Typed("BBHELP", 0.0))

    assert made.band.verdict == before

    assert replace(made._answer).order is None
