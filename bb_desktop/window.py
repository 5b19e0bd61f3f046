"""The window's part of the composition root: its doors to the rest of the program."""

from __future__ import annotations

import json
import os
import random
import sys
from datetime import datetime
from typing import TYPE_CHECKING, Any

from bb_desktop.app import Program
from bb_desktop.application.desk import no_progress
from bb_desktop.application.ports import Progress
from bb_desktop.application.sync_cycle import SyncSummary
from bb_desktop.domain.errors import BbDesktopError
from bb_desktop.domain.orders import OrderId

if TYPE_CHECKING:
    from bb_desktop.practice.shop import PracticeShop

_TO_ACCEPT = 1
#: What a window's title bar and edges take of the screen.
_FRAME_PX = 60
#: Any of these says where Qt may draw; on Linux nothing else does.
_SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


class NoWindow(BbDesktopError):
    """Raised when no window can be opened here."""

    def __init__(self, reason: str) -> None:
        """Say why, and what can be done all the same."""
        super().__init__(
            f"{reason} These commands need no window: sync, orders, order, accept, scan, "
            "withdraw, attention, retry, export, self-check. See bb-desktop --help."
        )


class WindowSync:
    """What the window's sync worker runs; built so that nothing heavy happens before."""

    def __init__(self, program: Program) -> None:
        """Keep the program."""
        self._program = program

    def run(self, progress: Progress = no_progress, *, at_once: bool = True) -> SyncSummary:
        """Run one pass."""
        with self._program.cycle() as cycle:
            return cycle.run(progress=progress, at_once=at_once)

    def deliver(
        self, order_ids: tuple[OrderId, ...] | None, progress: Progress = no_progress
    ) -> SyncSummary:
        """Deliver what is due on these orders, or on all."""
        return self._program.deliver(order_ids, progress=progress)

    def interrupt(self) -> None:
        """End a running pass soon, and let none begin afterwards."""
        self._program.stop.set()


class WindowPractice:
    """The practice shop's outside world, as the window's practice menu offers it."""

    def __init__(self, program: Program, practice: PracticeShop) -> None:
        """Keep what it plays on."""
        self._program = program
        self._practice = practice

    def buy_label(self, order_number: str) -> None:
        """Buy a label in the simulated ShipStation."""
        self._practice.shipstation.buy_label(order_number)
        self._program.save_practice()

    def void_label(self, order_number: str) -> None:
        """Void the label in the simulated ShipStation."""
        self._practice.shipstation.void_label(order_number)
        self._program.save_practice()

    def new_order(self) -> None:
        """Let a buyer place an order at the simulated Back Market."""
        place_another_order(self._practice, self._program.clock.now())
        self._program.save_practice()


def place_another_order(practice: PracticeShop, now: datetime) -> int:
    """Let a buyer order, paid and to be accepted, what one of the twelve first buyers ordered.

    Returns:
        The number of the order.
    """
    taken = practice.back_market.orders()
    order_id = max((order["order_id"] for order in taken), default=61_000_000)
    line_id = max(
        (line["id"] for order in taken for line in order["orderlines"]), default=60_000_000
    )
    order = _ordered_now(now)
    fresh = {order["order_id"]: order_id + random.randint(3, 400)}  # noqa: S311 - no secret
    fresh |= {
        line["id"]: line_id + place for place, line in enumerate(order["orderlines"], start=1)
    }
    # As text: the numbers also stand in the mail addresses and references of an order.
    text = json.dumps(order)
    for old, new in fresh.items():
        text = text.replace(str(old), str(new))
    return practice.back_market.place_order(json.loads(text))


def _ordered_now(now: datetime) -> dict[str, Any]:
    """Choose one of the twelve orders that waits for acceptance, made at this moment."""
    from bb_desktop.practice.orders import twelve_orders

    choice = [order for order in twelve_orders(now) if order["state"] == _TO_ACCEPT]
    chosen = random.choice(choice)  # noqa: S311 - no secret
    # The twelve were made some hours ago: seen from as many hours later, this one is made now.
    age = now - datetime.fromisoformat(chosen["date_creation"])
    later = twelve_orders(now + age)
    return next(order for order in later if order["order_id"] == chosen["order_id"])


def open_window(program: Program) -> int:
    """Open the window and stay until it is closed; returns the exit status.

    Raises:
        NoWindow: There is no screen, or Qt cannot be loaded.
    """
    # Without a screen Qt would end the whole process, and with a core dump at that.
    if sys.platform.startswith("linux") and not any(os.environ.get(name) for name in _SCREENS):
        raise NoWindow("There is no screen here to open a window on.")
    try:
        from PySide6.QtWidgets import QApplication
    except ImportError as error:
        raise NoWindow(f"Qt cannot be loaded ({error}).") from error

    from bb_desktop.ui.main_window import MainWindow

    application = QApplication.instance() or QApplication([])
    if not isinstance(application, QApplication):
        raise TypeError("a Qt application without widgets runs already")
    application.setApplicationName("BB Desktop")
    practice = WindowPractice(program, program.practice) if program.practice else None
    window = MainWindow(
        store=program.store,
        clock=program.clock,
        shop=program.shop,
        sync=WindowSync(program),
        practice=practice,
    )
    # On a laptop's small screen every line counts, and a frame would hang over its edge.
    room = application.primaryScreen().availableSize() - window.size()
    if min(room.width(), room.height()) < _FRAME_PX:
        window.showMaximized()
    else:
        window.show()
    return int(application.exec())
