"""The window's doors: practice clicks, passes on the sync worker, and opening it at all."""

import os
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bb_desktop.app import Program
from bb_desktop.application.queries import order_view, order_views
from bb_desktop.domain.errors import Interrupted
from bb_desktop.domain.stage import Stage
from bb_desktop.log import take_down_logging
from bb_desktop.practice.shop import PracticeShop
from bb_desktop.window import WindowPractice, WindowSync, place_another_order

ROOT = Path(__file__).parents[1]
NOW = datetime(2026, 11, 24, 9, 30, 15, tzinfo=UTC)
OPEN_AND_QUIT = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
application = QApplication([])
def look():
    if any(hasattr(one, "shell") and one.isVisible() for one in application.topLevelWidgets()):
        timer.stop()
        QTimer.singleShot(500, application.closeAllWindows)
timer = QTimer(interval=50)
timer.timeout.connect(look)
timer.start()
from bb_desktop.cli import run
sys.exit(run(["--practice"]))
"""


@pytest.fixture
def program(tmp_path):
    opened = Program(tmp_path, practice=True)
    yield opened
    opened.close()
    take_down_logging()


def test_a_new_practice_order_is_paid_and_waits_for_acceptance():
    shop = PracticeShop(now=lambda: NOW)

    order = shop.back_market.order(place_another_order(shop, NOW))

    assert order["state"] == 1
    assert {line["state"] for line in order["orderlines"]} == {1}
    assert datetime.fromisoformat(order["date_creation"]) == NOW
    assert datetime.fromisoformat(order["expected_dispatch_date"]) > NOW + timedelta(hours=2)


def test_a_hundred_new_practice_orders_have_numbers_of_their_own():
    shop = PracticeShop(now=lambda: NOW)

    numbers = {place_another_order(shop, NOW) for _ in range(100)}

    orders = shop.back_market.orders()
    lines = [line["id"] for order in orders for line in order["orderlines"]]
    assert len(numbers) == 100
    assert len(orders) == 112
    assert len(set(lines)) == len(lines)
    mails = {order["shipping_address"]["email"] for order in orders if order["order_id"] in numbers}
    assert len(mails) == 100


def test_an_empty_practice_shop_takes_a_new_order_too():
    shop = PracticeShop(now=lambda: NOW, empty=True)

    assert place_another_order(shop, NOW) == shop.back_market.orders()[0]["order_id"]


def test_a_new_practice_order_goes_the_whole_way(program):
    practice, sync = WindowPractice(program), WindowSync(program)
    sync.run()
    before = {view.order_id for view in order_views(program.store, program.shop)}
    practice.new_order()
    sync.run()

    [new] = {view.order_id for view in order_views(program.store, program.shop)} - before
    assert order_view(program.store, program.shop, new).stage is Stage.TO_ACCEPT


def test_labels_are_bought_and_voided_and_kept_for_the_next_run(program, tmp_path):
    practice, sync = WindowPractice(program), WindowSync(program)
    sync.run()
    practice.buy_label("61205821")
    practice.void_label("61205821")

    again = Program(tmp_path, practice=True)
    assert again.practice is not None
    assert [row["voided"] for row in again.practice.shipstation.shipments()] == [True]
    again.close()


def test_a_click_that_is_not_offered_is_a_sentence(program):
    practice = WindowPractice(program)

    with pytest.raises(LookupError, match="no order 1"):
        practice.buy_label("1")


def test_after_an_interruption_no_pass_begins(program):
    sync = WindowSync(program)
    sync.interrupt()

    with pytest.raises(Interrupted):
        sync.run()


def test_the_window_opens_and_closes_cleanly(tmp_path):
    done = subprocess.run(
        [sys.executable, "-c", OPEN_AND_QUIT],
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "BB_DATA_DIR": str(tmp_path)},
        capture_output=True,
        text=True,
        timeout=90,
        check=False,
    )

    assert done.returncode == 0
    assert "Traceback" not in done.stderr
    assert "QThread" not in done.stderr
