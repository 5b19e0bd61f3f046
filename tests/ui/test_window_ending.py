"""The window ends cleanly, whatever the services do, and nothing that was due is lost."""

from __future__ import annotations

import subprocess
import sys
import threading
import time

from PySide6.QtWidgets import QApplication

from tests.ui.a_window import IMEI, URGENT_PHONE
from tests.ui.conftest import leave, press_like_a_scanner, rest, scan, waiting_for


def test_closing_in_the_middle_of_a_sync_is_quick_and_leaves_no_thread(shop, window, qtbot):
    shop.wire.free.clear()
    shop.wire.asked.clear()
    window.syncing.sync_now()
    waiting_for(qtbot, shop.wire.asked.is_set)

    began = time.monotonic()
    leave(window)
    took_s = time.monotonic() - began

    assert took_s < 3
    running = {one.name for one in threading.enumerate()}
    assert not running & {"bb-bench", "bb-reading", "bb-sync"}
    # Other pages of the kind may be waiting for their end in the same process.
    assert window.settings.close_worker(0)
    shop.clock.closing = False


def test_a_service_that_never_answers_does_not_keep_the_window_open(shop, window, qtbot):
    shop.deaf = True
    shop.wire.free.clear()
    shop.wire.asked.clear()
    window.syncing.sync_now()
    waiting_for(qtbot, shop.wire.asked.is_set)

    began = time.monotonic()
    leave(window)
    took_s = time.monotonic() - began
    shop.wire.free.set()

    assert took_s < 3.5
    waiting_for(qtbot, lambda: not any(one.name == "bb-sync" for one in threading.enumerate()))
    shop.clock.closing = False


def test_what_was_due_when_the_window_closed_goes_out_with_the_next_one(
    shop, window, opened, qtbot
):
    scan(window, URGENT_PHONE)
    rest(window, qtbot)
    shop.wire.free.clear()
    scan(window, IMEI)
    waiting_for(qtbot, lambda: shop.recorded(URGENT_PHONE) == (IMEI,))
    leave(window)
    shop.clock.closing = False

    second = opened()
    waiting_for(qtbot, lambda: IMEI in shop.note_of(URGENT_PHONE))

    assert second.banners.sentences == ()


def test_another_shop_is_opened_only_when_changed_settings_are_answered_for(window, qtbot):
    window.shell.show_page("settings")
    window.shell.settings.sheets["shop"].want(company="Phones & Co")

    window.on_shop_wanted("practice")
    window.unsaved.question.stay.click()
    assert window.isVisible()
    assert window.next_shop is None

    window.on_shop_wanted("practice")
    window.unsaved.question.discard.click()
    waiting_for(qtbot, lambda: not window.isVisible())
    assert window.next_shop == "practice"


def test_a_slip_that_is_scanned_into_the_question_opens_its_order(shop, window, qtbot):
    window.shell.show_page("settings")
    window.shell.settings.sheets["shop"].want(company="Phones & Co")
    window.shell.show_page("orders")
    waiting_for(qtbot, lambda: QApplication.activeWindow() is window.unsaved.question)

    press_like_a_scanner(str(URGENT_PHONE))
    waiting_for(qtbot, lambda: window.shell.bench.order is not None)

    assert window.shell.page == "bench"
    assert window.unsaved.question is None
    assert window.shell.settings.drafts == {"shop": {"company": "Phones & Co"}}


def test_heavy_libraries_wait_until_the_window_is_on_the_screen():
    script = (
        "import sys, bb_desktop.ui.main_window;"
        "print(*{'httpx', 'sqlalchemy', 'alembic', 'pydantic', 'keyring'} & set(sys.modules))"
    )

    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )

    assert done.stdout.split() == []
