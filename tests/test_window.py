"""The window's doors: practice clicks, passes on the sync worker, and opening it at all."""

import json
import os
import subprocess
import sys
import time
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from bb_desktop.app import Program
from bb_desktop.application.queries import order_view, order_views
from bb_desktop.domain.errors import Interrupted
from bb_desktop.domain.shop import Region
from bb_desktop.domain.stage import Stage
from bb_desktop.log import take_down_logging
from bb_desktop.practice.shop import PracticeShop
from bb_desktop.practising import WindowPractice, place_another_order
from bb_desktop.settling import WindowShops
from bb_desktop.ui.in_front import InFront
from bb_desktop.ui.single import Single
from bb_desktop.window import WindowSync

ROOT = Path(__file__).parents[1]
NOW = datetime(2026, 11, 24, 9, 30, 15, tzinfo=UTC)
#: Opens the window, tells of each that has its pages, chooses the next shop there, and closes it.
OPEN_ONE_AFTER_THE_OTHER = """
import json, sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
words, following = json.loads(sys.argv[1]), iter(json.loads(sys.argv[2]))
application = QApplication([])
seen = []
def look():
    for one in application.topLevelWidgets():
        if getattr(one, "furnished", False) and one.isVisible() and one not in seen:
            seen.append(one)
            works = one._works
            print(json.dumps([works.shops.current, works.shop.name, works.practice is not None]))
            sys.stdout.flush()
            one.next_shop = next(following)
            QTimer.singleShot(300, one.close)
timer = QTimer(interval=50)
timer.timeout.connect(look)
timer.start()
from bb_desktop.cli import run
status = run(words)
alive = [one for one in application.topLevelWidgets() if hasattr(one, "shell") and one.isVisible()]
sys.exit(status if not alive else 99)
"""


@dataclass(frozen=True)
class Seen:
    """What a process did: its exit status, the shops that it showed, and what it complained of."""

    status: int
    shops: list[list[object]]
    errors: str


@pytest.fixture
def start(tmp_path, monkeypatch):
    """Start the program in a process of its own: ``start("", None)`` chooses shops, then ends."""
    # A socket's path may not be long.
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))

    def started(*following: str | None, words: tuple[str, ...] = ()) -> Seen:
        chosen = [json.dumps(words), json.dumps([*following, None])]
        done = subprocess.run(
            [sys.executable, "-c", OPEN_ONE_AFTER_THE_OTHER, *chosen],
            cwd=ROOT,
            env=surroundings(tmp_path),
            capture_output=True,
            text=True,
            timeout=90,
            check=False,
        )
        shops = [json.loads(line) for line in done.stdout.splitlines()]
        return Seen(done.returncode, shops, done.stderr)

    return started


def surroundings(folder: Path) -> dict[str, str]:
    return dict(os.environ) | {
        "QT_QPA_PLATFORM": "offscreen",
        "BB_DATA_DIR": str(folder / "data"),
        "XDG_RUNTIME_DIR": str(folder),
    }


@pytest.fixture
def a_second_shop(tmp_path) -> str:
    """Have a second shop beside the first one; gives its key."""
    program = Program(tmp_path / "data")
    added = WindowShops(tmp_path / "data", "", program).add("USA", Region.UNITED_STATES)
    program.close()
    take_down_logging()
    return added.key


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


def test_the_window_opens_and_closes_cleanly(start):
    seen = start(words=("--practice",))

    assert (seen.status, seen.shops) == (0, [["practice", "", True]])
    assert "Traceback" not in seen.errors
    assert "QThread" not in seen.errors


def test_shops_are_changed_in_one_process_and_without_a_trace_of_the_one_before(
    start, a_second_shop, tmp_path
):
    seen = start(a_second_shop, "practice", "")

    assert seen.shops == [
        ["", "", False],
        [a_second_shop, "USA", False],
        ["practice", "", True],
        ["", "", False],
    ]
    assert seen.status == 0
    assert "Traceback" not in seen.errors
    for folder in ("", f"shops/{a_second_shop}", "practice"):
        assert (tmp_path / "data" / folder / "bb-desktop.db").is_file()


def test_the_shop_that_was_open_last_is_opened_again(start, a_second_shop):
    start(a_second_shop)

    assert start().shops == [[a_second_shop, "USA", False]]


def test_after_practising_the_real_shop_is_opened_again(start):
    start("practice")

    assert start().shops == [["", "", False]]


def test_the_look_of_the_window_is_the_same_in_every_real_shop(start, a_second_shop, tmp_path):
    kept = tmp_path / "data" / "preferences.json"
    kept.parent.mkdir(exist_ok=True)
    kept.write_text('{"language": "de"}', "utf-8")
    start(a_second_shop, "practice")

    assert not (tmp_path / "data" / "shops" / a_second_shop / "preferences.json").exists()
    for file in (kept, tmp_path / "data" / "practice" / "preferences.json"):
        assert json.loads(file.read_text("utf-8"))["language"] == "de"


def test_a_last_shop_that_cannot_be_opened_keeps_nobody_from_the_others(
    start, a_second_shop, tmp_path
):
    start(a_second_shop)
    (tmp_path / "data" / "shops" / a_second_shop / "settings.json").write_text("{", "utf-8")

    refused = start()

    assert (refused.status, refused.shops) == (2, [])
    assert "settings.json in the data folder cannot be read" in refused.errors
    assert start().shops == [["", "", False]]


def test_a_shop_that_cannot_be_opened_leads_back_to_the_one_it_was_chosen_in(
    start, a_second_shop, tmp_path
):
    (tmp_path / "data" / "shops" / a_second_shop / "settings.json").write_text("{", "utf-8")

    seen = start(a_second_shop)

    assert (seen.status, seen.shops) == (0, [["", "", False], ["", "", False]])
    assert "shop not opened reason=settings.json in the data folder cannot be read" in seen.errors


def test_another_shop_is_not_opened_on_the_first_ones_database(
    start, a_second_shop, tmp_path, monkeypatch
):
    start(a_second_shop)
    monkeypatch.setenv("BB_DATABASE_URL", f"sqlite:///{tmp_path / 'one.db'}")

    refused = start()

    assert (refused.status, refused.shops) == (2, [])
    assert "BB_DATABASE_URL" in refused.errors
    assert not (tmp_path / "one.db").exists()


def test_a_second_start_ends_and_opens_no_window(start, tmp_path, qapp):
    single = Single()
    raised = []
    single.raise_wanted.connect(lambda: raised.append(True))
    assert single.claim(tmp_path / "data")
    chosen = [json.dumps([]), json.dumps([None])]
    with subprocess.Popen(
        [sys.executable, "-c", OPEN_ONE_AFTER_THE_OTHER, *chosen],
        cwd=ROOT,
        env=surroundings(tmp_path),
        stdout=subprocess.PIPE,
    ) as second:
        ends = time.monotonic() + 60
        while second.poll() is None and time.monotonic() < ends:
            qapp.processEvents()
            time.sleep(0.02)
        status, printed = second.wait(1), second.communicate()[0]
    single.let_go()

    assert (status, printed) == (0, b"")
    assert raised == [True]


def test_a_window_behind_others_comes_in_front(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.showMinimized()

    InFront(window).on_wanted()

    assert window.isVisible()
    assert not window.isMinimized()
