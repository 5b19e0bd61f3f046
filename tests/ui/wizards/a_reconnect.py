"""A shop whose credentials can die: the whole program on the practice services, and the page."""

from __future__ import annotations

import base64
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import httpx
from pydantic import SecretStr
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from bb_desktop.adapters.clock import SystemClock
from bb_desktop.app import Program
from bb_desktop.application.accept_orders import ask_acceptance
from bb_desktop.application.activity import standing
from bb_desktop.application.queries import order_views, status_view
from bb_desktop.application.sync_cycle import SyncSummary
from bb_desktop.connecting import WindowConnections
from bb_desktop.domain.connecting import BackMarketTried, Held, ShipStationTried
from bb_desktop.domain.errors import Service
from bb_desktop.domain.orders import OrderId
from bb_desktop.domain.secret import Secret
from bb_desktop.domain.shipments import CodeName
from bb_desktop.domain.shop import Region
from bb_desktop.domain.stage import Stage
from bb_desktop.practice.credentials import (
    PRACTICE_API_KEY,
    PRACTICE_API_SECRET,
    PRACTICE_TOKEN,
)
from bb_desktop.practice.shop import PRACTICE_STORE_ID, PracticeShop
from bb_desktop.ui import theme
from bb_desktop.ui.choices import Choices
from bb_desktop.ui.wizards.reconnect import ReconnectPage
from bb_desktop.ui.wizards.reconnect_checks import CheckState
from bb_desktop.ui.wizards.reconnect_state import ReconnectState
from bb_desktop.ui.worker import SerialWorker
from tests.chest import Chest, open_chest

#: Made in the Back Office after the old one died there.
NEW_TOKEN = base64.b64encode(b"3" * 22 + b":BMT-" + b"3" * 40).decode()
PATIENCE_MS = 15_000
DATABASE = "bb-desktop.db"


class OnTheWire(Program):
    """The program, with the practice services where the network would be.

    Attributes:
        free: While it is not set, no service answers.
    """

    services: PracticeShop
    free: threading.Event

    def transport(self) -> httpx.BaseTransport:
        return Wire(self)


class Wire(httpx.BaseTransport):
    """The practice services; a held wire answers nobody until it is let go."""

    def __init__(self, program: OnTheWire) -> None:
        self._free = program.free
        self._inner = program.services.transport()

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        self._free.wait(PATIENCE_MS / 1000)
        return self._inner.handle_request(request)


class NotOnTheScreen:
    """The window's door to the credentials, as long as nobody knocks in the thread that draws."""

    def __init__(self, connections: WindowConnections) -> None:
        self._connections = connections
        self._screen = threading.get_ident()
        self.tried: list[str] = []

    def held(self) -> Held:
        return self._door().held()

    def try_shipstation(self, key: Secret, secret: Secret) -> ShipStationTried:
        self.tried.append(key.reveal())
        return self._door().try_shipstation(key, secret)

    def try_back_market(self, region: Region, token: Secret) -> BackMarketTried:
        self.tried.append(token.reveal())
        return self._door().try_back_market(region, token)

    def keep_shipstation(self, key: Secret, secret: Secret) -> Held:
        return self._door().keep_shipstation(key, secret)

    def keep_back_market(self, token: Secret) -> Held:
        return self._door().keep_back_market(token)

    def waiting(self) -> int:
        return self._door().waiting()

    def carriers(self) -> tuple[CodeName, ...]:
        return self._door().carriers()

    def forget_everything(self) -> Held:
        return self._door().forget_everything()

    def _door(self) -> WindowConnections:
        if threading.get_ident() == self._screen:
            raise AssertionError("the credentials were asked for in the GUI thread")
        return self._connections


@dataclass(frozen=True)
class Template:
    """A shop that has read its orders, to be copied."""

    database: bytes
    services: dict[str, object]

    @classmethod
    def made_in(cls, folder: Path) -> Template:
        with open_chest() as chest:
            shop = AReconnect(folder, chest, until=lambda check: bool(check()))
            shop.sync()
            shop.close()
            return cls((folder / DATABASE).read_bytes(), shop.services.snapshot())


@dataclass
class AReconnect:
    """One seller's shop and his reconnect page."""

    folder: Path
    chest: Chest
    until: Callable[..., object]
    service: Service = Service.BACK_MARKET
    kept: list[int] = field(default_factory=list)
    left: list[bool] = field(default_factory=list)
    page: ReconnectPage | None = None
    template: Template | None = None

    def __post_init__(self) -> None:
        now = SystemClock().now
        if self.template is None:
            self.services = PracticeShop(now=now)
        else:
            (self.folder / DATABASE).write_bytes(self.template.database)
            self.services = PracticeShop.restore(self.template.services, now=now)
        self.program = OnTheWire(self.folder)
        if not self.program.credentials.fixed:
            self.program.credentials.keep(
                {
                    "back_market_token": SecretStr(PRACTICE_TOKEN),
                    "shipstation_api_key": SecretStr(PRACTICE_API_KEY),
                    "shipstation_api_secret": SecretStr(PRACTICE_API_SECRET),
                }
            )
        self.program.services = self.services
        self.program.free = self.wire = threading.Event()
        self.wire.set()
        self.connections = NotOnTheScreen(WindowConnections(self.program))
        self.worker = SerialWorker("connect")
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        self.look = theme.Theme(application)
        self.choices = Choices(self.program.shop, None, self.worker)

    @property
    def shown(self) -> ReconnectPage:
        assert self.page is not None
        return self.page

    def open(
        self, *, state: ReconnectState | None = None, size: tuple[int, int] = (1274, 734)
    ) -> ReconnectPage:
        """Bring the page in front, as the window does."""
        page = self.page = ReconnectPage(
            self.look,
            self.program.clock.now,
            self.worker,
            self.connections,
            self.choices,
            service=self.service,
            state=state,
        )
        page.kept.connect(self.kept.append)
        page.back_wanted.connect(lambda: self.left.append(True))
        page.resize(*size)
        page.show()
        page.activateWindow()
        self.until(lambda: page.state.held is not None and QApplication.activeWindow() is page)
        self.look_again()
        return page

    def look_again(self) -> None:
        """Tell the page how things stand, as the window does after each pass."""
        now = self.program.clock.now()
        self.shown.show_status(status_view(self.program.store, now))
        self.shown.show_standing(standing(self.program.store, now))

    def sync(self) -> SyncSummary:
        """Run a pass."""
        with self.program.cycle() as cycle:
            return cycle.run()

    def accept_all(self) -> list[int]:
        """Let the seller accept what waits for that; it goes out with a pass."""
        views = order_views(self.program.store, self.program.shop)
        new = [int(view.order_id) for view in views if view.stage is Stage.TO_ACCEPT]
        ask_acceptance(self.program.store, self.program.clock, [OrderId(number) for number in new])
        return new

    def acceptances(self) -> list[str]:
        """List the requests that accepted a line of an order, in their order."""
        return [
            f"{one.path} {one.body}"
            for one in self.services.requests
            if one.service == "back_market" and one.method == "POST"
        ]

    def paste(self, text: str, place: int = 0) -> None:
        """Copy something elsewhere and press Ctrl+V here."""
        QGuiApplication.clipboard().setText(text)
        line = self.shown.card.fields[place].line
        line.setFocus()
        line.selectAll()
        QTest.keyClick(line, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)

    def tested(self) -> None:
        """Wait until what was pasted is tried."""
        self.until(lambda: self.shown.state.tried is not None)

    def said(self, row: int) -> str:
        """Give what stands below a check, counted from 0."""
        return self.shown.card.rows[row].check.detail

    def held(self, name: str) -> list[str]:
        """List what the key store holds under a name."""
        return [secret for (_, user), secret in self.chest.held.items() if name in user]

    def choose_store(self, store_id: int | None = PRACTICE_STORE_ID) -> None:
        """Have the seller's settings name a ShipStation store."""
        self.choices.save(store_id=store_id)

    def close(self) -> None:
        self.wire.set()
        assert self.worker.close(5)
        for thing in (self.page, self.look, self.choices):
            if thing is not None:
                thing.deleteLater()
                QCoreApplication.sendPostedEvents(thing, QEvent.Type.DeferredDelete)
        self.program.close()


def states(shop: AReconnect) -> list[CheckState]:
    return [row.check.state for row in shop.shown.card.rows]


def can_use(shop: AReconnect) -> bool:
    return shop.shown.card.use.isEnabled()
