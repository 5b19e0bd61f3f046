"""The reports page as the seller uses it, on a real store and a real worker."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from bb_desktop.application.reports import Report
from bb_desktop.application.where_is import PhoneEvent, PhoneStep
from bb_desktop.domain.orders import OrderId, OrderRecord
from bb_desktop.domain.packing import Reason
from bb_desktop.domain.records import Event
from bb_desktop.domain.shipments import Shipment, ShipmentSource
from bb_desktop.domain.stage import Announcement
from bb_desktop.ui import icons
from bb_desktop.ui.reports.bar_words import MOST_CAUSES, cause_bars
from bb_desktop.ui.reports.bars import Bar
from bb_desktop.ui.reports.day_bars import DayBars, steps_of
from bb_desktop.ui.reports.desk import ReportsDesk
from bb_desktop.ui.reports.page import PERIODS, ReportsPage
from bb_desktop.ui.reports.phone_line import STEPS, PhoneLine
from bb_desktop.ui.reports.ranked_bars import RankedBars
from tests.builders import a_scan, an_imei, an_order
from tests.clock import NOW
from tests.ui.longer import Longer
from tests.ui.pages import APage, heard, show
from tests.ui.room import complaints

PHONE = an_imei(1)
HOUR = timedelta(hours=1)


@pytest.fixture
def stand(tmp_path, qapp):
    made = APage.begin(tmp_path, qapp)
    yield made
    made.close()


@pytest.fixture
def page(stand):
    made = ReportsPage(
        stand.look,
        stand.clock.now,
        stand.worker,
        ReportsDesk(stand.store, stand.clock, stand.shop),
        practice=True,
    )
    yield made
    made.close()


def ships(stand, order_id, *, ago=HOUR, late=False, took=20 * HOUR):
    at = NOW - ago
    order = an_order(order_id, paid_at=at - took, ship_by=at - HOUR if late else at + HOUR)
    shipment = Shipment(ShipmentSource.LABEL, order_id, order_id, str(order_id), "6A1", at)
    with stand.sql.transaction() as tx:
        tx.orders.save(OrderRecord(order), NOW)
        tx.shipments.save(OrderId(order_id), shipment, NOW)
        tx.orders.save_announcement(OrderId(order_id), Announcement(at, "6A1", "Colissimo"))


def records(stand, order_id=1):
    with stand.sql.transaction() as tx:
        tx.orders.save(OrderRecord(an_order(order_id)), NOW)
        tx.scans.add(a_scan(PHONE, order_id=order_id))


def answers(monkeypatch, path):
    asked = []

    def dialog(_parent, _title, suggested, _filter):
        asked.append(suggested)
        return (str(path) if path else "", "")

    monkeypatch.setattr(QFileDialog, "getSaveFileName", dialog)
    return asked


def test_the_figures_and_bars_say_what_was_shipped_and_late(page, stand, qtbot):
    for order_id in range(1, 9):
        ships(stand, order_id, late=order_id == 1)
    ships(stand, 20, ago=timedelta(days=40))
    stand.writes(Event.REFUSED, Event.REFUSED, detail="check_digit")

    show(page, qtbot, stand)

    assert page.figures.shipped.value.text() == "8"
    assert page.figures.shipped.meaning.text() == "7 more than in the 30 days before"
    assert page.figures.on_time.value.text() == "87.5 %"
    assert page.figures.took.value.text() == "20 h"
    assert page.figures.stops.value.text() == "2"
    today = page.per_day.chart.bars[-1]
    assert (today.value, today.hatched) == (8, 1)
    assert today.spoken.endswith("8 shipped, 1 late")
    assert today.spoken in page.per_day.chart.accessibleDescription()
    assert [bar.value for bar in page.hours.chart.bars] == [0, 0, 0, 8, 0, 0, 0]
    assert page.causes.chart.bars[0].label == "The check digit is wrong"


def test_another_number_of_days_is_counted_anew(page, stand, qtbot):
    ships(stand, 1, ago=timedelta(days=10))
    show(page, qtbot, stand)
    assert (page.figures.shipped.value.text(), len(page.per_day.chart.bars)) == ("1", 30)

    page.periods[PERIODS[0]].click()
    stand.idle(qtbot)

    assert (page.figures.shipped.value.text(), len(page.per_day.chart.bars)) == ("0", 7)


def test_a_shop_that_did_nothing_reads_sentences_not_empty_charts(page, stand, qtbot):
    show(page, qtbot, stand)

    for card in (page.per_day, page.hours, page.causes):
        assert card.nothing.isVisible()
        assert card.nothing.text().endswith(".")
        assert not card.export.isEnabled()
    assert page.figures.on_time.value.text() == "–"


def test_nothing_is_counted_while_nobody_looks(page, stand, qtbot):
    page.refresh()
    stand.idle(qtbot)
    assert not stand.store.askers

    show(page, qtbot, stand)
    assert stand.store.askers == {"bb-bench"}


def test_what_a_sync_changes_is_counted_once_it_has_settled(page, stand, qtbot):
    show(page, qtbot, stand)
    for order_id in (1, 2, 3):
        ships(stand, order_id)
        page.refresh((OrderId(order_id),))

    qtbot.waitUntil(lambda: page.figures.shipped.value.text() == "3", timeout=5_000)


# --- where is this phone? ------------------------------------------------------------------------


def test_the_field_takes_scans_as_text(page):
    assert page.where.field.property("bbScanTarget") is True


def test_a_scanned_phone_is_found_without_a_key(page, stand, qtbot):
    records(stand)
    show(page, qtbot, stand)

    page.where.field.setText(PHONE.digits)
    qtbot.waitUntil(lambda: page.where.found is not None, timeout=5_000)

    assert [one.step for one in page.where.line.events] == [PhoneStep.SOLD, PhoneStep.RECORDED]
    assert "stands on order 1." in page.where.answer.text()
    wanted = heard(page.order_wanted)
    page.where.open.click()
    assert wanted == [1]


def test_a_phone_that_is_not_known_is_said_to_be(page, stand, qtbot):
    show(page, qtbot, stand)

    page.look_for(an_imei(9).digits)
    stand.idle(qtbot)

    assert "not known here" in page.where.answer.text()
    assert not page.where.line.isVisible()
    assert not page.where.open.isVisible()


def test_a_misread_number_is_told_to_be_scanned_again(page, stand, qtbot):
    show(page, qtbot, stand)
    digits = PHONE.digits

    page.look_for(f"{digits[:14]}{(int(digits[14]) + 1) % 10}")
    stand.idle(qtbot)

    assert "check digit" in page.where.answer.text()


def test_the_answer_to_an_older_question_does_not_stand_under_a_new_one(page, stand, qtbot):
    records(stand)
    show(page, qtbot, stand)

    page.look_for(PHONE.digits)
    page.look_for(an_imei(9).digits)
    stand.idle(qtbot)

    assert page.where.found.asked == an_imei(9).digits


def test_emptying_the_field_forgets_the_phone(page, stand, qtbot):
    records(stand)
    show(page, qtbot, stand)
    page.look_for(PHONE.digits)
    stand.idle(qtbot)

    page.where.field.clear()

    assert page.where.found is None
    assert not page.where.line.isVisible()


@pytest.mark.parametrize("step", PhoneStep)
def test_every_step_of_a_phone_has_a_word_and_an_icon(step):
    icon, _role, word = STEPS[step]

    assert word
    assert not icons.outline(icon).isEmpty()


def test_a_long_line_of_events_goes_on_in_the_next_row(stand, qtbot):
    line = PhoneLine(stand.look, stand.clock.now)
    qtbot.addWidget(line)
    line.resize(500, 80)
    line.show_events(
        tuple(PhoneEvent(NOW, PhoneStep.RECORDED, OrderId(n), "Bench 1") for n in range(9))
    )

    boxes = line.boxes()

    assert len({box.top() for box in boxes}) > 1
    assert max(box.bottom() for box in boxes) <= line.height()
    assert max(box.right() for box in boxes) <= line.width() + 1
    wanted = heard(line.order_wanted)
    QTest.mouseClick(line, Qt.MouseButton.LeftButton, pos=boxes[5].center().toPoint())
    assert wanted == [5]


# --- files ---------------------------------------------------------------------------------------


def test_every_export_of_the_practice_shop_says_so_in_its_name(
    page, stand, qtbot, tmp_path, monkeypatch
):
    ships(stand, 1)
    records(stand, 2)
    stand.writes(Event.REFUSED, detail="check_digit")
    show(page, qtbot, stand)
    page.look_for(PHONE.digits)
    stand.idle(qtbot)

    for button in (
        page.per_day.export,
        page.hours.export,
        page.causes.export,
        page.where.export,
    ):
        path = tmp_path / f"file-{button.accessibleName()[-6:].strip('?')}.csv"
        [name, *_] = [asked := answers(monkeypatch, path)]
        button.click()
        stand.idle(qtbot)
        assert name is asked
        assert asked[0].startswith("practice-")
        assert path.read_bytes().startswith("\ufeff".encode())
        assert b";" in path.read_bytes()
        assert str(path) in page.said.text()
    assert f'="{PHONE.digits}"'.replace('"', '""') in path.read_text(encoding="utf-8")


def test_a_real_shop_exports_without_that_word(stand):
    desk = ReportsDesk(stand.store, stand.clock, stand.shop)
    page = ReportsPage(stand.look, stand.clock.now, stand.worker, desk, practice=False)

    assert page.file_name("shipped") == f"shipped-{NOW.astimezone():%Y-%m-%d}.csv"
    page.deleteLater()


def test_a_dialog_that_is_closed_writes_nothing(page, stand, qtbot, tmp_path, monkeypatch):
    ships(stand, 1)
    show(page, qtbot, stand)
    answers(monkeypatch, None)

    page.per_day.export.click()
    stand.idle(qtbot)

    assert page.said.text() == ""
    assert not list(tmp_path.glob("*.csv"))


def test_a_file_that_cannot_be_written_is_told(page, stand, qtbot, tmp_path, monkeypatch):
    ships(stand, 1)
    show(page, qtbot, stand)
    answers(monkeypatch, tmp_path / "no" / "such" / "folder.csv")

    page.per_day.export.click()
    stand.idle(qtbot)

    assert "cannot be written" in page.said.text()


# --- bars ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("most", [0, 1, 4, 5, 6, 19, 40, 99, 101, 1234, 99_999])
def test_an_axis_has_few_round_steps_and_room_for_the_highest_bar(most):
    step, end = steps_of(most)

    assert end >= most
    assert end % step == 0
    assert 1 <= end // step <= 5
    assert str(step).rstrip("0") in ("1", "2", "5")


def some_bars(count=7):
    return tuple(Bar(f"{n + 1} Nov", n * 3, n, f"day {n}") for n in range(count))


@pytest.mark.parametrize("kind", [DayBars, RankedBars])
def test_bars_are_walked_with_the_keyboard_and_spoken(stand, qtbot, kind):
    bars = kind(stand.look, "Shipped")
    qtbot.addWidget(bars)
    bars.resize(400, 260)
    bars.show_bars(some_bars())
    bars.show()

    for key in (Qt.Key.Key_Home, Qt.Key.Key_Right, Qt.Key.Key_Right):
        QTest.keyClick(bars, key)

    assert bars.current == 2
    assert bars.accessibleName() == "Shipped: day 2"
    QTest.keyClick(bars, Qt.Key.Key_End)
    QTest.keyClick(bars, Qt.Key.Key_Right)
    assert bars.current == 6


@pytest.mark.parametrize("kind", [DayBars, RankedBars])
def test_the_mouse_finds_the_bar_that_it_points_at(stand, qtbot, kind):
    bars = kind(stand.look, "Shipped")
    qtbot.addWidget(bars)
    bars.resize(400, 260)
    bars.show_bars(some_bars())

    QTest.mouseClick(bars, Qt.MouseButton.LeftButton, pos=bars.boxes()[4].center().toPoint())
    assert bars.current == 4
    assert bars._at(QPoint(-5, -5).toPointF()) is None


def test_the_late_part_is_hatched_not_only_red(stand, qtbot):
    bars = DayBars(stand.look, "Shipped")
    qtbot.addWidget(bars)
    bars.resize(200, 300)
    bars.show_bars((Bar("1 Nov", 4, 4, "all late"),))

    picture = bars.grab().toImage()

    middle = int(bars.boxes()[0].center().x())
    column = [picture.pixelColor(middle, down) for down in range(60, 250)]
    ground = QColor(stand.look.colours.surface)
    assert column.count(ground) > 20, "the ground shows between the lines"
    assert len({colour.name() for colour in column}) > 2


def test_bars_without_values_are_drawn_without_a_fault(stand, qtbot):
    for kind in (DayBars, RankedBars):
        bars = kind(stand.look, "Shipped")
        qtbot.addWidget(bars)
        bars.resize(300, 200)
        assert not bars.grab().isNull()
        bars.show_bars((Bar("1 Nov", 0, 0, "nothing"),))
        assert not bars.grab().isNull()
        QTest.keyClick(bars, Qt.Key.Key_Right)


def test_every_reason_of_a_stop_has_words_and_rare_ones_are_told_together():
    reasons = tuple((reason.value, 5) for reason in Reason)
    report = Report((), 0, None, (), (*reasons, ("new_cause", 2), ("newer_cause", 1))[-9:])

    bars = cause_bars(report)

    assert len(bars) == MOST_CAUSES + 1
    assert not [bar.label for bar in bars if "_" in bar.label]
    assert sum(bar.value for bar in bars) == report.stops


@pytest.mark.parametrize("size", [(1250, 690), (591, 330)])
def test_nothing_is_wider_than_the_page(page, stand, qtbot, size):
    ships(stand, 1)
    records(stand, 2)
    show(page, qtbot, stand, *size)
    page.look_for(PHONE.digits)
    stand.idle(qtbot)

    for card in (page.figures.shipped, page.per_day, page.hours, page.causes, page.where):
        right = card.mapTo(page, QPoint(card.width(), 0)).x()
        assert right <= page.width()


@pytest.fixture
def long_words(qapp):
    """Say everything 40 % longer."""
    translator = Longer()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


@pytest.mark.parametrize("size", [(1250, 690), (611, 330)], ids=["100 %", "200 %"])
def test_longer_words_have_room(long_words, page, stand, qtbot, size):
    ships(stand, 1)
    records(stand, 2)
    stand.writes(Event.REFUSED, detail="check_digit")
    show(page, qtbot, stand, *size)
    tight = {"nothing asked": complaints(page)}

    page.look_for(PHONE.digits)
    stand.idle(qtbot)
    qtbot.wait(50)
    tight["a phone"] = complaints(page)

    assert {place: found for place, found in tight.items() if found} == {}
