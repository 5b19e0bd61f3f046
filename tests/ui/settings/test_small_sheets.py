"""Notifications, scanner and benches: what this computer says, reads and is called."""

import time
from datetime import timedelta

import pytest
from PySide6.QtTest import QTest

from bb_desktop.domain.orders import OrderId
from bb_desktop.domain.typed import Typed
from bb_desktop.domain.units import BenchLease
from bb_desktop.ui.settings.benches import BenchesSheet
from bb_desktop.ui.settings.notifications import NotificationsSheet
from bb_desktop.ui.settings.scanner import ScannerSheet
from tests.builders import an_imei
from tests.ui.settings.alone import a_page_alone

KINDS = ("refused", "stale", "late", "cancelled", "new_orders")


@pytest.fixture
def alone(tmp_path, qapp, qtbot):
    with a_page_alone(tmp_path, qapp, qtbot) as made:
        yield made


# --- notifications -------------------------------------------------------------------------------


@pytest.fixture
def notifications(alone):
    page = NotificationsSheet(alone.look, alone.remembered)
    alone.show(page)
    return page


def test_everything_is_said_unless_the_seller_does_not_want_it(notifications):
    assert set(notifications.ticks) == {f"notify_{kind}" for kind in KINDS}
    assert all(tick.isChecked() for tick in notifications.ticks.values())


@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_is_switched_off_and_on_by_itself(alone, notifications, kind):
    tick = notifications.ticks[f"notify_{kind}"]
    tick.click()
    current = alone.remembered.current
    assert {one: getattr(current, f"notify_{one}") for one in KINDS} == {
        one: one != kind for one in KINDS
    }

    tick.click()

    assert getattr(alone.remembered.current, f"notify_{kind}")


def test_what_is_changed_elsewhere_is_shown(alone, notifications):
    alone.remembered.change(notify_late=False)

    assert not notifications.ticks["notify_late"].isChecked()


# --- scanner -------------------------------------------------------------------------------------


@pytest.fixture
def scanner(alone):
    page = ScannerSheet(alone.look, alone.remembered)
    alone.show(page)
    return page


def test_keyboard_and_imei_are_chosen_by_hand(alone, scanner):
    scanner.on_keyboard("fr")
    scanner.on_imei("lower")

    assert alone.remembered.current.scanner_setting == "fr"
    assert alone.remembered.current.imei_choice == "lower"
    assert (scanner.keyboard.value, scanner.imei.value) == ("fr", "lower")


def test_the_speed_that_was_learned_is_shown_and_forgotten(alone, scanner):
    assert "Not learned yet" in scanner.speed.text()
    alone.remembered.change(typing_gaps_ms=(5.0,) * 60)
    assert "Learned" in scanner.speed.text()

    scanner.anew.click()

    assert alone.remembered.current.typing_gaps_ms == ()
    assert not scanner.anew.isEnabled()


def test_a_scan_on_this_page_is_understood_and_goes_on_no_order(alone, scanner, qtbot):
    scan = Typed(an_imei().digits, time.monotonic())

    with qtbot.waitSignal(scanner.understood) as told:
        scanner.on_scanned(scan)

    assert told.args == [scan]
    with alone.store.reading() as tx:
        assert tx.journal.entries() == ()


def test_a_serial_port_is_not_offered_and_that_is_said(scanner):
    said = " ".join(
        note.text()
        for entry in scanner.entries()
        for note in entry.notes
        if entry.name.text() == "Connection"
    )

    assert "serial port is not read" in said


def test_the_test_card_is_printed_when_asked(scanner, qtbot):
    with qtbot.waitSignal(scanner.paper_wanted):
        scanner.test.print_button.click()


@pytest.mark.parametrize("width", [1074, 631])
def test_the_scanner_page_holds_in_every_window(alone, scanner, width):
    alone.resize(width, 400)

    assert scanner.width() == width
    assert scanner.test.width() <= width


# --- benches -------------------------------------------------------------------------------------


@pytest.fixture
def benches(alone):
    now = alone.clock.now()
    with alone.store.transaction() as tx:
        for order_id, bench, minutes in (
            (28020682, "Bench 1", 1),
            (28020683, "Bench 2", 9),
            (28020684, "Bench 2", 3),
            (28020685, "Bench 3", 30),
        ):
            since = now - timedelta(minutes=minutes)
            until = since + timedelta(minutes=10)
            tx.benches.take(BenchLease(OrderId(order_id), bench, since, until))
    page = BenchesSheet(alone.look, alone.choices, alone.worker, alone.desk)
    alone.show(page)
    return page


def texts(layout):
    found = []
    for place in range(layout.count()):
        item = layout.itemAt(place)
        if item.layout() is not None:
            found += texts(item.layout())
        elif item.widget() is not None:
            found.append(item.widget().text())
    return found


def test_what_every_bench_has_open_is_listed_this_one_first(benches):
    assert texts(benches.listed) == [
        "Bench 1 (this one)",
        "1 orders open",
        "28\u202f020\u202f682, open since today 09:29",
        "Bench 2",
        "2 orders open",
        "28\u202f020\u202f683, open since today 09:21",
        "28\u202f020\u202f684, open since today 09:27",
    ]


def test_a_bench_that_has_nothing_open_says_so(alone):
    page = BenchesSheet(alone.look, alone.choices, alone.worker, alone.desk)
    alone.show(page)

    assert texts(page.listed) == ["Bench 1 (this one)", "Nothing is open."]


def test_a_bench_gets_another_name(alone, benches):
    benches.name.clear()
    QTest.keyClicks(benches.name, " Packing table ")
    benches.save_button.click()
    alone.until(lambda: not benches.draft)

    assert alone.settling.kept.bench == "Packing table"


def test_a_bench_without_a_name_is_not_saved(alone, benches):
    benches.name.clear()
    benches.on_name("  ")

    assert "needs a name" in benches.counted.text()
    assert not benches.save_button.isEnabled()
    assert alone.settling.kept.bench == "Bench 1"


def test_a_page_out_of_sight_asks_for_nothing(alone, benches):
    assert benches._again.isActive()

    alone._outer.hide()

    assert not benches._again.isActive()
