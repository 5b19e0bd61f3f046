"""The window on the whole program, with the practice services where the network would be."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

from pydantic import SecretStr
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from bb_desktop.adapters.clock import SystemClock
from bb_desktop.connecting import WindowConnections
from bb_desktop.domain.orders import OrderId
from bb_desktop.practice.credentials import (
    PRACTICE_API_KEY,
    PRACTICE_API_SECRET,
    PRACTICE_TOKEN,
)
from bb_desktop.practice.shop import PracticeShop
from bb_desktop.practising import WindowPractice
from bb_desktop.settling import WindowSettling, WindowShops
from bb_desktop.ui.frame import Works
from bb_desktop.ui.main_window import MainWindow
from bb_desktop.window import WindowSync
from tests.ui.wizards.a_reconnect import NotOnTheScreen, OnTheWire

_CLOSE_S = 5.0


class OffTheScreen:
    """Something slow, as long as nobody asks it in the thread that draws."""

    def __init__(self, inner: object) -> None:
        self._inner = inner
        self._screen = threading.get_ident()

    def __getattr__(self, name: str) -> Any:
        found = getattr(self._inner, name)
        if not callable(found):
            return found

        def asked(*given: Any, **named: Any) -> Any:
            if threading.get_ident() == self._screen and name != "close":
                raise AssertionError(f"{name} was asked in the GUI thread")
            return found(*given, **named)

        return asked


class AWholeProgram:
    """One seller's program and its window.

    Attributes:
        services: Both services, simulated.
        program: As the composition root makes it, but for the network.
        window: Open from `open` on.
    """

    def __init__(
        self,
        folder: Path,
        until: Callable[..., None],
        *,
        set_up: bool = True,
        practice: bool = False,
    ) -> None:
        """Keep the credentials already, unless nothing is set up."""
        self.until = until
        self.practice = practice
        self.program = OnTheWire(folder, practice=practice)
        self.services = self.program.practice or PracticeShop(now=SystemClock().now)
        self.program.services = self.services
        self.program.free = threading.Event()
        self.program.free.set()
        self.store = self.program.store
        self.program.store = OffTheScreen(self.store)  # type: ignore[assignment]
        if set_up and not practice:
            self.program.credentials.keep(
                {
                    "back_market_token": SecretStr(PRACTICE_TOKEN),
                    "shipstation_api_key": SecretStr(PRACTICE_API_KEY),
                    "shipstation_api_secret": SecretStr(PRACTICE_API_SECRET),
                }
            )
        self.folder = folder
        self.window: MainWindow | None = None

    def open(self) -> MainWindow:
        """Open the window; with everything set up, until its first pass is over."""
        program = self.program
        shops = WindowShops(self.folder, "practice" if self.practice else "", program)
        window = self.window = MainWindow(now=program.clock.now, practice=self.practice)
        window.furnish(
            Works(
                store=program.store,
                clock=program.clock,
                shop=program.shop,
                sync=WindowSync(program),
                connections=NotOnTheScreen(WindowConnections(program)),
                settling=OffTheScreen(WindowSettling(program, shops)),
                shops=OffTheScreen(shops),
                give_way=program.give_way,
                practice=WindowPractice(program) if self.practice else None,
                **self.works_also(),  # type: ignore[arg-type]
            ),
            sync_every_s=600.0,
        )
        window.show()
        window.activateWindow()
        self.until(lambda: QApplication.activeWindow() is window)
        return window

    def works_also(self) -> dict[str, object]:
        """Give what else the window works with; nothing here."""
        return {}

    def synced(self) -> None:
        """Wait until a pass is over and its rows are on the screen."""
        window = self.shown
        self.until(lambda: window.orders.table.orders.rowCount() and not window.syncing.running)

    @property
    def shown(self) -> MainWindow:
        """Give the open window."""
        assert self.window is not None
        return self.window

    def token_dies(self) -> None:
        """Let the seller delete the integration at Back Market."""
        self.services.back_market.tokens.clear()

    def new_token(self, token: str) -> None:
        """Let him make another one."""
        self.services.back_market.tokens.add(token)

    def recorded(self, order_id: int) -> tuple[str, ...]:
        """List the identifiers that stand on an order."""
        with self.store.reading() as tx:
            facts = tx.orders.facts(OrderId(order_id))
        return tuple(scan.identifier.value for scan in facts.scans) if facts else ()

    def close(self) -> None:
        """End everything."""
        self.program.free.set()
        if self.window is not None:
            window, self.window = self.window, None
            if window.furnished:
                window.presence.closing.end_now()
            window.close()
            window.deleteLater()
            QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete.value)
        self.program.close()
