"""The window's part of the composition root: its doors to the rest of the program."""

from __future__ import annotations

import contextlib
import json
import os
import random
import sys
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bb_desktop.domain.errors import BbDesktopError

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    # Loaded when the frame of the window is on the screen.
    from bb_desktop.app import Program
    from bb_desktop.application.ports import Progress
    from bb_desktop.application.sync_cycle import SyncSummary
    from bb_desktop.domain.orders import OrderId
    from bb_desktop.practice.shop import PracticeShop
    from bb_desktop.ui.frame import Works

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

    def run(self, progress: Progress | None = None, *, at_once: bool = True) -> SyncSummary:
        """Run one pass."""
        with self._program.cycle() as cycle:
            return cycle.run(progress=progress or _unseen, at_once=at_once)

    def deliver(
        self, order_ids: tuple[OrderId, ...] | None, progress: Progress | None = None
    ) -> SyncSummary:
        """Deliver what is due on these orders, or on all."""
        return self._program.deliver(order_ids, progress=progress or _unseen)

    def delivery_note(self, order_id: OrderId) -> bytes:
        """Fetch an order's delivery note as Back Market has it now."""
        from bb_desktop.application.delivery_notes import fetch_delivery_note

        back_market, _ = self._program.clients()
        return fetch_delivery_note(back_market, order_id)

    def interrupt(self) -> None:
        """End a running pass soon, and let none begin afterwards."""
        self._program.stop.set()


class WindowPractice:
    """The practice shop's outside world, as the window's practice menu offers it."""

    def __init__(self, program: Program) -> None:
        """Keep what it plays on; the practice shop is loaded with the first click or pass."""
        self._program = program

    @property
    def _practice(self) -> PracticeShop:
        practice = self._program.practice
        if practice is None:
            raise ValueError("there is no practice shop")
        return practice

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


def _unseen(_what: str, _done: int, _total: int) -> None:
    """Show nobody how far a pass is."""


class _Opening:
    """Makes what the window works with, on a worker of the window.

    Attributes:
        practice: Whether it is the practice shop.
        program: Made by `works`; None before.
    """

    def __init__(self, folder: Path, *, practice: bool, verbose: bool) -> None:
        self._folder = folder
        self.practice = practice
        self._verbose = verbose
        self.program: Program | None = None

    def make(self) -> Program:
        """Read the settings; raises ``NotConfigured``."""
        from bb_desktop.app import Program

        self.program = Program(self._folder, practice=self.practice, verbose=self._verbose)
        return self.program

    def works(self) -> Works:
        """Make everything."""
        from bb_desktop.ui.frame import Works

        program = self.make()
        return Works(
            store=program.store,
            clock=program.clock,
            shop=program.shop,
            sync=WindowSync(program),
            practice=WindowPractice(program) if program.practises else None,
            give_way=program.give_way,
        )

    def close(self) -> None:
        """Let go of everything."""
        if self.program is not None:
            self.program.close()


def open_window(folder: Path, *, practice: bool, verbose: bool = False) -> int:
    """Open the window and stay until it is closed; returns the exit status.

    Args:
        folder: Where settings, database and logs live.
        practice: Whether to work on the practice shop.
        verbose: Whether to log every request.

    Raises:
        NoWindow: There is no screen, or Qt cannot be loaded.
        NotConfigured: A setting is not allowed.
    """
    opening = _Opening(folder, practice=practice, verbose=verbose)
    with contextlib.closing(opening):
        try:
            # Without a screen Qt would end the whole process, and with a core dump at that.
            if sys.platform.startswith("linux") and not any(map(os.environ.get, _SCREENS)):
                raise NoWindow("There is no screen here to open a window on.")
            try:
                from PySide6.QtWidgets import QApplication
            except ImportError as error:
                raise NoWindow(f"Qt cannot be loaded ({error}).") from error
        except NoWindow:
            # What is wrong with the settings is wrong with or without a screen.
            opening.make()
            raise
        application = QApplication.instance() or QApplication([])
        if not isinstance(application, QApplication):
            raise TypeError("a Qt application without widgets runs already")
        application.setApplicationName("BB Desktop")
        return _show(application, opening, folder / "practice" if practice else folder)


def _show(application: QApplication, opening: _Opening, folder: Path) -> int:
    """Show the frame of the window, which has the rest loaded, and stay until it is closed."""
    from bb_desktop.adapters.clock import SystemClock
    from bb_desktop.adapters.preferences_file import PreferencesFile
    from bb_desktop.ui.language import words_for
    from bb_desktop.ui.main_window import MainWindow

    # A small file, read before there is a window that could be kept waiting.
    kept_in = PreferencesFile(folder.absolute())
    preferences = kept_in.load()
    window = MainWindow(
        now=SystemClock().now,
        practice=opening.practice,
        preferences=preferences,
        kept_in=kept_in,
        words=words_for(preferences.language),
    )
    window.open_with(opening.works)
    # On a laptop's small screen every line counts, and a frame would hang over its edge.
    room = application.primaryScreen().availableSize() - window.size()
    if min(room.width(), room.height()) < _FRAME_PX:
        window.showMaximized()
    else:
        window.show()
    status = int(application.exec())
    if window.not_opened is not None:
        raise window.not_opened
    return status
