"""Every fault of a service on a real window: what is said of it, and that it ends."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

import httpx
from PySide6.QtWidgets import QApplication

from bb_desktop.domain.errors import Service
from bb_desktop.domain.retry import ServiceHealth, ServiceStatus
from bb_desktop.practice.faults import FaultKind
from bb_desktop.ui.main_window import MainWindow
from bb_desktop.ui.notifying import NoticesDesk, Notifier
from bb_desktop.ui.times import hour
from bb_desktop.ui.tray import Tray
from bb_desktop.ui.trouble_words import service_sentence
from tests.adapters.scripted import html
from tests.ui.a_window import AWindowShop, Wire
from tests.ui.habits import Desktop

_TLS = "[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: "
#: What happens to a request, and how the status line calls it.
Broken = Exception | httpx.Response
#: A right answer, however late, is no trouble.
PRACTICE_FAULTS = tuple(kind for kind in FaultKind if kind is not FaultKind.SLOW)
WIRE_FAULTS: dict[str, Broken] = {
    "no such name": httpx.ConnectError("[Errno -2] Name or service not known"),
    "connection refused": httpx.ConnectError("[Errno 111] Connection refused"),
    "no route": httpx.ConnectTimeout("timed out"),
    "no answer in time": httpx.ReadTimeout("timed out"),
    "cut in the middle": httpx.RemoteProtocolError("peer closed connection"),
    "self-signed": httpx.ConnectError(f"{_TLS}self-signed certificate (_ssl.c:1006)"),
    "expired": httpx.ConnectError(f"{_TLS}certificate has expired (_ssl.c:1006)"),
    "not yet valid": httpx.ConnectError(f"{_TLS}certificate is not yet valid (_ssl.c:1006)"),
    "no TLS at all": httpx.ConnectError("[SSL: WRONG_VERSION_NUMBER] wrong version number"),
    "proxy wants a password": httpx.ProxyError("407 Proxy Authentication Required"),
    "captive portal": html(200, "<!DOCTYPE html><html>Welcome to our hotel</html>"),
    "portal redirects": httpx.Response(302, headers={"location": "https://portal.example/"}),
    "bad gateway": html(502),
}
WORDS = {
    ServiceStatus.CREDENTIALS_REFUSED: "refused since",
    ServiceStatus.BLOCKED: "blocked since",
    ServiceStatus.RATE_LIMITED: "slowed",
    ServiceStatus.UNREACHABLE: "not working since",
}


class FaultyWire(Wire):
    """The practice services; whoever asks one whose line is broken gets that instead."""

    broken: dict[Service, Broken]

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        service = Service.SHIPSTATION if "shipstation" in request.url.host else Service.BACK_MARKET
        fault = getattr(self, "broken", {}).get(service)
        if isinstance(fault, Exception):
            raise fault
        if fault is not None:
            return httpx.Response(fault.status_code, headers=fault.headers, content=fault.read())
        return super().handle_request(request)


@dataclass
class Silence:
    """A window on which faults come and go.

    Attributes:
        checked: Combinations of fault, service and state that were looked at.
    """

    shop: AWindowShop
    window: MainWindow
    notifier: Notifier
    desktop: Desktop
    wire: FaultyWire
    until: Callable[[Callable[[], object]], None]
    checked: int = 0
    looked: list[object] = field(default_factory=list)

    # --- what happens --------------------------------------------------------------------------

    def pass_by(self, seconds: float) -> None:
        """Let time pass, run a pass, and wait until the window shows what came of it."""
        self.shop.clock.advance(seconds)
        summary = self.shop.cycle().run()
        before = len(self.looked)
        self.window.conductor.on_synced(summary)
        self.until(lambda: len(self.looked) > before)
        self.notifier.look()
        self.until(lambda: not self.notifier._busy)

    def health(self, service: Service) -> ServiceHealth:
        with self.shop.sql.reading() as tx:
            found = tx.state.health(service)
        assert found is not None
        return found

    # --- what is to be seen --------------------------------------------------------------------

    def a_fault_comes_and_goes(self, service: Service) -> None:
        """Look at the window after one pass with a fault, after two, and when it is over."""
        before = len(self.desktop.said)
        self.pass_by(60)
        known = self.health(service)
        self._says(service, known)
        refused = known.status is ServiceStatus.CREDENTIALS_REFUSED
        assert len(self.desktop.said) == before + refused, self.desktop.said[before:]
        self.checked += 1

        self.pass_by(60)
        self._says(service, self.health(service))
        assert len(self.desktop.said) == before + 1, self.desktop.said[before:]
        self.checked += 1

        self.shop.services.faults.clear()
        self.wire.broken = {}
        self.pass_by(self._until_next_try(service))
        self._says_nothing()
        assert len(self.desktop.said) == before + 1 + (not refused), self.desktop.said[before:]
        self.checked += 1

    def _until_next_try(self, service: Service) -> float:
        wait = self.health(service).not_before
        left_s = (wait - self._now()).total_seconds() if wait else 0.0
        return max(left_s, 0.0) + 60

    def _now(self) -> datetime:
        return self.shop.clock.now()

    def _says(self, service: Service, known: ServiceHealth) -> None:
        """See that status line, banner and the page of activity say all there is to say."""
        assert known.status is not ServiceStatus.OK
        word = "offline since" if known.offline else WORDS[known.status]
        since = hour(known.since)
        part = self.window.status.services[service]
        assert word in part.words, part.words
        assert part.troubled
        if known.status is not ServiceStatus.RATE_LIMITED:
            assert since in part.words
            assert since in part.shown
        [banner] = [one for one in self.window.banners.sentences if self._about(service, one)]
        assert since in banner, banner
        refused = known.status is ServiceStatus.CREDENTIALS_REFUSED
        assert refused or "next try " in banner, banner
        sheet = self.window.activity.side.budgets
        assert service.display_name in sheet.words[service].text()
        assert refused or since in sheet.notes[service].text(), sheet.notes[service].text()
        assert refused or "Next try in " in sheet.notes[service].text()
        assert service_sentence(known, 0, now=self._now())

    def _about(self, service: Service, sentence: str) -> bool:
        other = next(one for one in Service if one is not service)
        return other.display_name not in sentence or service.display_name in sentence

    def _says_nothing(self) -> None:
        """See that nothing is left of it."""
        for service in Service:
            known = self.health(service)
            assert (known.status, known.missed) == (ServiceStatus.OK, 0)
            assert (known.detail, known.reason, known.not_before) == ("", "", None)
            part = self.window.status.services[service]
            assert part.words == f"{service.display_name}: OK"
            assert not part.troubled
            assert "Since " not in self.window.activity.side.budgets.notes[service].text()
        assert self.window.banners.sentences == ()


def a_silence(folder: Path, until: Callable[[Callable[[], object]], None]) -> Iterator[Silence]:
    """Open a window on a shop without orders, whose first pass is over."""
    shop = AWindowShop(folder, empty=True)
    wire = shop.wire = FaultyWire(shop.services)
    wire.broken = {}
    window = shop.window(practice=False)
    window.show()
    until(lambda: shop.passes and not window.syncing.running)
    desktop = Desktop()
    tray = Tray(window.look, icon=desktop)
    desk = NoticesDesk(shop.store, shop.clock, shop.choices)
    notifier = Notifier(tray, window.remembered, window.reading_worker, desk, every_s=0)
    made = Silence(shop, window, notifier, desktop, wire, until)
    window.conductor.looked.connect(made.looked.append)
    window.shell.show_page("activity")
    made.pass_by(60)
    made._says_nothing()
    yield made
    notifier.deleteLater()
    tray.close()
    tray.deleteLater()
    shop.close()
    QApplication.processEvents()
