"""The status line: what it says, when it warns, and what it leaves out where room is scarce."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from bb_desktop.application.queries import StatusView
from bb_desktop.domain.errors import Service
from bb_desktop.domain.retry import ServiceHealth, ServiceStatus
from bb_desktop.ui import times
from bb_desktop.ui.status import Deadlines, StatusLine
from bb_desktop.ui.theme import Theme
from tests.clock import NOW, VirtualClock


@pytest.fixture
def clock():
    made = VirtualClock()
    made.advance((NOW - made.now()).total_seconds())
    return made


@pytest.fixture
def line(qtbot, qapp, clock):
    window = QWidget()
    qtbot.addWidget(window)
    made = StatusLine(Theme(qapp), clock.now, "Bench 1", window)
    window.resize(1366, 60)
    made.resize(1366, 34)
    window.show()
    yield made
    window.close()


def health(service: Service, status: ServiceStatus = ServiceStatus.OK, **values) -> ServiceHealth:
    return ServiceHealth(service, status, NOW, last_good_at=NOW, **values)


def status(**values) -> StatusView:
    healthy = tuple(health(service) for service in Service)
    usual = StatusView(health=healthy, due=3, waiting=3, attention=0, last_good_at=NOW)
    return replace(usual, **values)


def test_everything_is_said_where_there_is_room(line):
    line.show_status(status())
    line.show_deadlines(Deadlines(late=1, due=12, cut_off=NOW + timedelta(hours=2)))

    assert line.synced.words == "Synced 0 s ago"
    assert line.services[Service.BACK_MARKET].words == "Back Market: OK"
    assert line.waiting.words == "3 waiting to be sent"
    assert line.late.words == "1 late"
    assert line.due.words.startswith("12 due by ")
    assert line.bench.words == "Bench 1"
    assert all(part.isVisible() for part in (line.synced, line.calls, line.due, line.bench))


@pytest.mark.parametrize(
    ("age_s", "words", "troubled"),
    [(42, "Synced 42 s ago", False), (181, "No good sync since ", True), (601, "No good", True)],
)
def test_the_age_of_the_last_good_sync_becomes_a_warning(line, clock, age_s, words, troubled):
    line.show_status(status())
    clock.advance(age_s)
    line.on_tick()

    assert line.synced.words.startswith(words)
    assert line.synced.troubled is troubled


def test_a_service_that_slows_us_says_how_long(line, clock):
    slowed = health(
        Service.SHIPSTATION,
        ServiceStatus.RATE_LIMITED,
        not_before=NOW + timedelta(seconds=22),
        remaining=0,
        window_ends_at=NOW + timedelta(seconds=22),
    )
    line.show_status(status(health=(health(Service.BACK_MARKET), slowed)))
    assert line.services[Service.SHIPSTATION].words == "ShipStation: slowed 22 s"
    assert line.calls.words == "0 calls left"

    clock.advance(23)
    line.on_tick()

    assert line.calls.words == "– calls left"


def test_in_a_small_window_what_is_late_stays_and_what_is_well_goes(line):
    line.show_status(status())
    line.show_deadlines(Deadlines(late=1, due=12, cut_off=NOW + timedelta(hours=2)))

    line.resize(420, 34)

    assert line.synced.isVisible()
    assert line.late.isVisible()
    assert not line.bench.isVisible()
    assert not line.calls.isVisible()


def test_trouble_stays_where_calm_services_go(line):
    refused = health(Service.SHIPSTATION, ServiceStatus.CREDENTIALS_REFUSED)
    line.show_status(status(health=(health(Service.BACK_MARKET), refused)))

    line.resize(480, 34)

    assert line.services[Service.SHIPSTATION].isVisible()
    assert not line.services[Service.BACK_MARKET].isVisible()


def test_nothing_late_takes_no_room(line):
    line.show_status(status())

    assert not line.late.isVisible()
    assert not line.due.isVisible()


def test_a_part_is_named_for_those_who_cannot_see_it_and_pressed_with_the_keyboard(line, qtbot):
    line.show_status(status())

    with qtbot.waitSignal(line.wanted) as chosen:
        qtbot.keyClick(line.waiting, Qt.Key.Key_Space)

    assert chosen.args == ["activity"]
    assert line.waiting.accessibleName() == "To be sent: 3 waiting to be sent"


def test_a_wrong_clock_is_said_as_long_as_it_is_wrong(line):
    line.show_status(status())
    assert not line.clock.isVisible()

    line.show_clock(timedelta(hours=3, minutes=10))
    assert line.clock.isVisible()
    assert line.clock.words == "Clock 3 h 10 min fast"
    assert line.clock.troubled
    assert "Set it right" in line.clock.toolTip()

    line.show_clock(timedelta())
    assert not line.clock.isVisible()


def test_since_when_a_service_is_in_trouble_stays_longer_than_the_calls_that_are_left(line):
    down = health(Service.SHIPSTATION, ServiceStatus.UNREACHABLE, offline=True, remaining=12)
    line.show_status(status(health=(health(Service.BACK_MARKET), down), due=0))
    line.show_next_pass(NOW + timedelta(minutes=1))
    line.on_tick()
    part = line.services[Service.SHIPSTATION]
    assert part.shown == f"ShipStation: offline since {times.hour(NOW)}"

    line.resize(700, 34)

    assert part.shown == f"ShipStation: offline since {times.hour(NOW)}"
    assert not line.calls.isVisible()


def test_the_next_try_of_a_service_in_trouble_stands_in_its_tip(line):
    line.show_next_pass(NOW + timedelta(minutes=1))
    down = health(Service.SHIPSTATION, ServiceStatus.UNREACHABLE, detail="ShipStation is down.")
    line.show_status(status(health=(health(Service.BACK_MARKET), down)))
    part = line.services[Service.SHIPSTATION]
    first = part.toolTip()
    assert first.endswith(f"next try {times.hour(NOW + timedelta(minutes=1))}.")

    line.show_next_pass(NOW + timedelta(minutes=2))
    line.on_tick()

    assert part.toolTip() != first
