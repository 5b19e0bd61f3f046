"""The first moments of a start: the frame, then the rows, then everything else."""

from __future__ import annotations

import threading

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from bb_desktop.domain.errors import NotConfigured
from bb_desktop.ui.main_window import MainWindow
from tests.ui.a_window import URGENT_PHONE
from tests.ui.conftest import press_like_a_scanner, rest, waiting_for


class Shows(QObject):
    """Notes every window that comes up beside the main window."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note it."""
        if event.type() != QEvent.Type.Show or not isinstance(watched, QWidget):
            return False
        if watched.isWindow() and not isinstance(watched, MainWindow):
            self.seen.append(type(watched).__name__)
        return False


def test_the_frame_is_there_before_anything_is_read(shop, qtbot):
    window = shop.frame()
    window.show()
    qtbot.waitExposed(window)
    qtbot.wait(60)

    assert window.rail.isVisible()
    assert window.status.isVisible()
    assert not window.furnished
    assert shop.store.askers == set()


def test_rows_and_pages_come_by_themselves_and_the_services_are_asked_last(shop, qtbot):
    shop.sync()
    passes = shop.passes
    window = shop.frame()
    window.open_with(shop.works)
    window.show()
    waiting_for(qtbot, lambda: hasattr(window, "conductor"))
    # In that very moment: whoever looks from time to time may come when a pass has begun.
    passes_by_then: list[int] = []
    window.conductor.answered.connect(lambda: passes_by_then.append(shop.passes))
    waiting_for(qtbot, lambda: window.orders.table.model().rowCount() > 0)

    assert passes_by_then[0] == passes
    waiting_for(qtbot, lambda: window.furnished)
    waiting_for(qtbot, lambda: shop.passes > passes)
    assert window.shell.page == "orders"
    rest(window, qtbot)


def test_a_slip_scanned_while_pages_are_loaded_opens_its_order(shop, qtbot, monkeypatch):
    shop.sync()
    free = threading.Event()
    monkeypatch.setattr("bb_desktop.ui.main_window._load_rest", lambda: free.wait(10))
    window = shop.frame()
    window.open_with(shop.works)
    window.show()
    window.activateWindow()
    waiting_for(qtbot, lambda: hasattr(window.shell, "orders"))
    waiting_for(qtbot, lambda: window.orders.table.model().rowCount() > 0)

    press_like_a_scanner(str(URGENT_PHONE))
    qtbot.wait(300)
    assert not window.furnished
    free.set()

    waiting_for(qtbot, lambda: window.furnished and window.bench.order is not None)
    assert window.bench.order.order_id == URGENT_PHONE
    rest(window, qtbot)


def test_a_window_that_is_closed_at_once_ends_cleanly(shop, qtbot):
    window = shop.frame()
    window.open_with(shop.works)
    window.show()
    window.close()
    qtbot.wait(100)

    assert not window.furnished
    running = {one.name for one in threading.enumerate()}
    assert not running & {"bb-bench", "bb-reading", "bb-sync"}


def test_a_setting_that_is_not_allowed_closes_the_window_and_is_handed_on(shop, qtbot):
    def refuse():
        raise NotConfigured("The setting grace_s is not allowed.")

    window = shop.frame()
    window.open_with(refuse)
    window.show()

    waiting_for(qtbot, lambda: not window.isVisible())
    assert "grace_s" in str(window.not_opened)


def test_another_page_is_waited_for_and_comes_when_it_is_loaded(shop, qtbot, tmp_path):
    window = shop.frame()
    window.remembered.change(page="reports")
    window.close()
    shop.clock.closing = False

    class Kept:
        def load(self):
            return window.remembered.current

        def save(self, preferences):
            pass

    second = shop.frame(kept_in=Kept())
    second.open_with(shop.works)
    second.show()

    assert second.rail.pages["reports"].isChecked()
    waiting_for(qtbot, lambda: second.furnished)
    assert second.shell.page == "reports"
    rest(second, qtbot)


def test_nothing_flashes_up_while_the_window_is_built(shop, qapp, qtbot):
    shows = Shows()
    qapp.installEventFilter(shows)
    window = shop.window()
    window.show()
    rest(window, qtbot)
    qapp.removeEventFilter(shows)

    assert shows.seen == []
