"""The window's part of the composition root: its doors to the rest of the program."""

from __future__ import annotations

import contextlib
import logging
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from bb_desktop.adapters.clock import Hearing, SystemClock
from bb_desktop.adapters.data_folder import make_folder
from bb_desktop.adapters.shops_file import PRACTICE, ShopsFile
from bb_desktop.domain.errors import BbDesktopError, NotConfigured, StoreError

if TYPE_CHECKING:
    from collections.abc import MutableMapping

    from pydantic import SecretStr
    from PySide6.QtWidgets import QApplication

    # Loaded when the frame of the window is on the screen.
    from bb_desktop.app import Program
    from bb_desktop.application.ports import Progress
    from bb_desktop.application.preferences import Preferences
    from bb_desktop.application.sync_cycle import SyncSummary
    from bb_desktop.domain.orders import OrderId
    from bb_desktop.ui.frame import Works
    from bb_desktop.ui.single import Single

log = logging.getLogger(__name__)

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

    def run(
        self, progress: Progress | None = None, *, at_once: bool = True, compare: bool = False
    ) -> SyncSummary:
        """Run one pass; by the clock both books are compared once an hour."""
        with self._program.cycle() as cycle:
            whole = compare or (not at_once and cycle.audit_due())
            summary = cycle.run(progress=progress or _unseen, at_once=at_once, whole=whole)
        return self._program.after_pass(summary)

    def deliver(
        self, order_ids: tuple[OrderId, ...] | None, progress: Progress | None = None
    ) -> SyncSummary:
        """Deliver what is due on these orders, or on all."""
        return self._program.deliver(order_ids, progress=progress or _unseen, spare_refused=True)

    def delivery_note(self, order_id: OrderId) -> bytes:
        """Fetch an order's delivery note as Back Market has it now."""
        from bb_desktop.application.delivery_notes import fetch_delivery_note

        back_market, _ = self._program.clients()
        return fetch_delivery_note(back_market, order_id)

    def interrupt(self) -> None:
        """End a running pass soon, and let none begin afterwards."""
        self._program.stop.set()


def _unseen(_what: str, _done: int, _total: int) -> None:
    """Show nobody how far a pass is."""


class _Opening:
    """Makes what the window works with, on a worker of the window.

    Attributes:
        key: The shop's.
        hearing: What is known of the services' time.
        program: Made by `make`; None before.
    """

    def __init__(
        self, folder: Path, key: str, session: MutableMapping[str, SecretStr], *, verbose: bool
    ) -> None:
        self._folder = folder.absolute()
        self.key = key
        self._session = session
        self._verbose = verbose
        self.hearing = Hearing()
        self.program: Program | None = None

    @property
    def practice(self) -> bool:
        """Say whether it is the practice shop."""
        return self.key == PRACTICE

    @property
    def place(self) -> Path:
        """Give the folder of the window: all real shops share one, and one computer's ways."""
        return self._folder / PRACTICE if self.practice else self._folder

    def make(self) -> Program:
        """Read the settings; raises ``NotConfigured``."""
        from bb_desktop.app import Program

        folder = self._folder
        if self.key and not self.practice:
            from bb_desktop.adapters.settings_file import Settings
            from bb_desktop.settling import check_own

            check_own(Settings.of_environment())
            folder = ShopsFile(folder).folder(self.key)
        self.program = Program(
            folder,
            practice=self.practice,
            verbose=self._verbose,
            session=self._session,
            hearing=self.hearing,
            in_window=True,
        )
        return self.program

    def works(self) -> Works:
        """Make everything."""
        from bb_desktop.connecting import WindowConnections
        from bb_desktop.household import WindowHousehold
        from bb_desktop.practising import WindowPractice
        from bb_desktop.settling import WindowSettling, WindowShops
        from bb_desktop.ui.frame import Works

        program = self.make()
        shops = WindowShops(self._folder, self.key, program, self._session)
        works = Works(
            store=program.store,
            clock=program.clock,
            shop=program.shop,
            sync=WindowSync(program),
            practice=WindowPractice(program) if program.practises else None,
            connections=WindowConnections(program),
            settling=WindowSettling(program, shops),
            shops=shops,
            household=WindowHousehold.of(program),
            give_way=program.give_way,
        )
        shops.opened()
        return works

    def close(self) -> None:
        """Let go of everything."""
        if self.program is not None:
            self.program.close()


def open_window(folder: Path, *, practice: bool, verbose: bool = False) -> int:
    """Open the window and stay until it is closed; returns the exit status.

    The shop that was open last is opened. When another one is chosen in the window, its window
    follows in the same process: everything of the one before is closed first.

    Args:
        folder: Where settings, database and logs live.
        practice: Whether to work on the practice shop.
        verbose: Whether to log every request.

    Raises:
        NoWindow: There is no screen, or Qt cannot be loaded.
        NotConfigured: A setting is not allowed.
    """
    key: str | None = PRACTICE if practice else ShopsFile(folder).load().last
    preferences: Preferences | None = None
    session: dict[str, SecretStr] = {}
    before: str | None = None
    status = 0
    with contextlib.ExitStack() as stack:
        single: Single | None = None
        while key is not None:
            opening = _Opening(folder, key, session, verbose=verbose)
            try:
                with contextlib.closing(opening):
                    application = _application(opening)
                    if single is None:
                        single = _single()
                        stack.callback(single.let_go)
                    # Where no folder can be made, whoever needs it says so.
                    with contextlib.suppress(StoreError):
                        make_folder(opening.place)
                    if not single.claim(opening.place):
                        return status
                    status, following, preferences = _show(
                        application, opening, single, preferences
                    )
                before, key = key, following
            except NotConfigured as error:
                if before is not None:
                    # Chosen in a window that could be worked with: that one comes again.
                    log.warning("shop not opened reason=%s", error)
                    before, key = None, before
                    continue
                if key != PRACTICE:
                    # Not to end here at each start: the first shop leads to the others.
                    with contextlib.suppress(StoreError):
                        ShopsFile(folder).opened("")
                raise
    return status


def _single() -> Single:
    """Give what lets a second start bring this window in front instead of opening another."""
    from bb_desktop.ui.single import Single

    return Single()


def _application(opening: _Opening) -> QApplication:
    """Give the Qt application, made with the first window; raises as `open_window`."""
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
    return application


def _show(
    application: QApplication,
    opening: _Opening,
    single: Single,
    preferences: Preferences | None,
) -> tuple[int, str | None, Preferences]:
    """Show the frame of the window, which has the rest loaded, and stay until it is closed.

    Args:
        application: Runs while the window is open.
        opening: Makes what the window works with.
        single: Told when somebody starts the program a second time.
        preferences: How the window of before looked at its end; None for the first one.

    Returns:
        The exit status, the key of the shop that is to be opened next (None for none), and how
        the window looked at its end.
    """
    from PySide6.QtCore import QEvent

    from bb_desktop.adapters.preferences_file import FILE_NAME, PreferencesFile
    from bb_desktop.ui.in_front import InFront
    from bb_desktop.ui.language import words_for
    from bb_desktop.ui.main_window import MainWindow

    # A small file, read before there is a window that could be kept waiting.
    kept_in = PreferencesFile(opening.place)
    if preferences is None or (opening.place / FILE_NAME).exists():
        preferences = kept_in.load()
    window = MainWindow(
        now=SystemClock(hearing=opening.hearing).now,
        practice=opening.practice,
        preferences=preferences,
        kept_in=kept_in,
        words=words_for(preferences.language),
    )
    window.open_with(opening.works)
    single.raise_wanted.connect(InFront(window).on_wanted)
    # On a laptop's small screen every line counts, and a frame would hang over its edge.
    room = application.primaryScreen().availableSize() - window.size()
    if min(room.width(), room.height()) < _FRAME_PX:
        window.showMaximized()
    else:
        window.show()
    status = int(application.exec())
    not_opened, preferences = window.not_opened, window.remembered.current
    next_shop = window.next_shop
    # The next window finds nothing of this one.
    window.deleteLater()
    application.sendPostedEvents(window, QEvent.Type.DeferredDelete.value)
    if not_opened is not None:
        raise not_opened
    return status, next_shop, preferences
