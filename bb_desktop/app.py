"""The composition root: builds everything, and is the one place that knows every room."""

from __future__ import annotations

import contextlib
import json
import logging
import os
import threading
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from bb_desktop.adapters.clock import SystemClock
from bb_desktop.adapters.settings_file import Settings
from bb_desktop.application.desk import no_progress
from bb_desktop.application.give_way import GiveWay, PatientStore
from bb_desktop.application.ports import BackMarket, Progress, ShipStation, Transaction
from bb_desktop.application.sync_cycle import SyncCycle, SyncSummary, run_once, run_until_idle
from bb_desktop.domain.effects import EffectKind
from bb_desktop.domain.errors import NotConfigured, Service, StoreError
from bb_desktop.domain.orders import OrderId
from bb_desktop.domain.shipments import RateBudget
from bb_desktop.domain.shop import Shop
from bb_desktop.log import hide_secret, set_up_logging

if TYPE_CHECKING:
    from pydantic import SecretStr

    from bb_desktop.adapters.secrets import SecretStore
    from bb_desktop.adapters.store.store import SqlStore
    from bb_desktop.practice.shop import PracticeShop

log = logging.getLogger(__name__)

_LOCK_S = 120.0
#: Calls a minute that ShipStation grants unless it says otherwise.
DEFAULT_LIMIT = 40
_DATABASE = "bb-desktop.db"
_PRACTICE_FILE = "practice-services.json"


class LazyStore:
    """The database, opened when it is first used: on a worker, with the window on screen."""

    def __init__(self, url: str | None, data_dir: Path) -> None:
        """Remember where it is; nothing is opened yet."""
        self._url = url
        self._data_dir = data_dir
        self._lock = threading.Lock()
        self._store: SqlStore | None = None

    def opened(self) -> SqlStore:
        """Open it if it is not, migrating it first.

        Raises:
            StoreError: It cannot be used.
        """
        with self._lock:
            if self._store is None:
                from bb_desktop.adapters.store.store import SqlStore

                make_folder(self._data_dir)
                # The file's bare name: a folder's may hold what means something in a URL.
                url = self._url or f"sqlite:///{_DATABASE}"
                self._store = SqlStore.open(url, data_dir=self._data_dir)
            return self._store

    def transaction(self) -> AbstractContextManager[Transaction]:
        """Begin a transaction for writing."""
        return self.opened().transaction()

    def reading(self) -> AbstractContextManager[Transaction]:
        """Begin a consistent reading."""
        return self.opened().reading()

    def close(self) -> None:
        """Close it, if it was ever opened."""
        with self._lock:
            if self._store is not None:
                self._store.close()
                self._store = None


def make_folder(folder: Path) -> None:
    """Make a data folder that only its owner can read; one that is there stays as it is.

    Raises:
        StoreError: It cannot be made.
    """
    try:
        # One by one: mkdir gives the mode to the last folder alone.
        missing = [one for one in (folder, *folder.parents) if not one.exists()]
        for one in reversed(missing):
            one.mkdir(mode=0o700, exist_ok=True)
        folder.mkdir(exist_ok=True)
    except OSError as error:
        reason = os.strerror(error.errno or 0)
        raise StoreError(f"The data folder cannot be made: {reason}.") from error


class Program:
    """Everything that one process works with.

    Attributes:
        stop: Set to end waits and passes; thread-safe.
        give_way: Told while a scan is being answered; passes wait meanwhile.
        practises: Whether this is the practice shop.
    """

    def __init__(self, data_dir: Path, *, practice: bool = False, verbose: bool = False) -> None:
        """Read the settings; neither database nor network is touched yet.

        Raises:
            NotConfigured: A setting is not allowed.
        """
        self.data_dir = (data_dir / "practice" if practice else data_dir).absolute()
        self.settings = Settings.load(self.data_dir)
        self.stop = threading.Event()
        self.give_way = GiveWay()
        self.clock = SystemClock(self.stop)
        url = None if practice or not self.settings.database_url else self.settings.database_url
        self.store = LazyStore(url.get_secret_value() if url else None, self.data_dir)
        # Who needs the folder says what is wrong with it; the log alone can go without.
        with contextlib.suppress(StoreError):
            make_folder(self.data_dir)
        set_up_logging(self.data_dir / "logs", secrets=self.settings.secrets(), verbose=verbose)
        self.practises = practice
        self.shop = self._shop()
        self._clients: tuple[BackMarket, ShipStation] | None = None

    def _shop(self) -> Shop:
        shop = self.settings.shop()
        if not self.practises:
            return shop
        from bb_desktop.practice import PRACTICE_STORE_ID

        return replace(shop, store_id=PRACTICE_STORE_ID)

    @cached_property
    def practice(self) -> PracticeShop | None:
        """Give the practice shop, or None for the real services; loaded when first asked for."""
        return self._load_practice() if self.practises else None

    def _load_practice(self) -> PracticeShop:
        """Restore the simulated services as the last run left them."""
        from bb_desktop.practice.shop import PracticeShop

        path = self.data_dir / _PRACTICE_FILE
        try:
            snapshot = json.loads(path.read_text(encoding="utf-8"))
            return PracticeShop.restore(snapshot, now=self.clock.now)
        except FileNotFoundError:
            return PracticeShop(now=self.clock.now)
        except (OSError, ValueError, KeyError, TypeError):
            log.warning("practice services not readable; starting afresh")
            return PracticeShop(now=self.clock.now)

    def save_practice(self) -> None:
        """Keep the simulated services for the next run; replaces the file in one step.

        Raises:
            StoreError: The file cannot be written.
        """
        if self.practice is None:
            return
        make_folder(self.data_dir)
        path = self.data_dir / _PRACTICE_FILE
        fresh = path.with_suffix(".new")
        try:
            fresh.write_text(json.dumps(self.practice.snapshot()), encoding="utf-8")
            fresh.replace(path)
        except OSError as error:
            reason = os.strerror(error.errno or 0)
            raise StoreError(f"The practice shop cannot be kept: {reason}.") from error

    def secret(self, name: str, secrets: SecretStore) -> SecretStr:
        """Give a secret from the environment, else from the key store.

        Raises:
            NotConfigured: There is none.
        """
        held: SecretStr | None = getattr(self.settings, name)
        held = held or secrets.get(name)
        if held is None:
            raise NotConfigured(_MISSING[name])
        hide_secret(held.get_secret_value())
        return held

    def clients(self) -> tuple[BackMarket, ShipStation]:
        """Build the clients for both services, once.

        Raises:
            NotConfigured: A credential or an address is missing or not allowed.
        """
        if self._clients is None:
            self._clients = self._practice_clients() if self.practice else self._real_clients()
        return self._clients

    def _real_clients(self) -> tuple[BackMarket, ShipStation]:
        from bb_desktop.adapters.back_market.client import BASE_URLS, BackMarketClient
        from bb_desktop.adapters.secrets import SecretStore
        from bb_desktop.adapters.shipstation.client import BASE_URL, ShipStationClient

        settings = self.settings
        secrets = SecretStore(settings.region.value)
        token = self.secret("back_market_token", secrets)
        api_key = self.secret("shipstation_api_key", secrets)
        api_secret = self.secret("shipstation_api_secret", secrets)
        url = settings.back_market_url or BASE_URLS[settings.region.value, settings.preproduction]
        return (
            BackMarketClient(
                token=token,
                base_url=url,
                company=settings.company,
                contact=settings.contact,
                clock=self.clock,
            ),
            ShipStationClient(
                api_key=api_key,
                api_secret=api_secret,
                base_url=settings.shipstation_url or BASE_URL,
                clock=self.clock,
                budget=self._kept_budget(),
            ),
        )

    def _practice_clients(self) -> tuple[BackMarket, ShipStation]:
        from pydantic import SecretStr

        from bb_desktop.adapters.back_market.client import BASE_URLS, BackMarketClient
        from bb_desktop.adapters.shipstation.client import BASE_URL, ShipStationClient
        from bb_desktop.practice import shop as practice

        if self.practice is None:
            raise NotConfigured("There is no practice shop.")
        transport = self.practice.transport()
        return (
            BackMarketClient(
                token=SecretStr(practice.PRACTICE_TOKEN),
                base_url=BASE_URLS["eu", False],
                company="Practice",
                contact="practice@example.com",
                clock=self.clock,
                transport=transport,
            ),
            ShipStationClient(
                api_key=SecretStr(practice.PRACTICE_API_KEY),
                api_secret=SecretStr(practice.PRACTICE_API_SECRET),
                base_url=BASE_URL,
                clock=self.clock,
                transport=transport,
                budget=self._kept_budget(),
            ),
        )

    def _kept_budget(self) -> RateBudget | None:
        """Give what an earlier process left of ShipStation's window."""
        with self.store.reading() as tx:
            health = tx.state.health(Service.SHIPSTATION)
        if health is None or health.remaining is None or health.window_ends_at is None:
            return None
        return RateBudget(
            limit=max(health.remaining, DEFAULT_LIMIT),
            remaining=health.remaining,
            ends_at=health.window_ends_at,
        )

    @contextlib.contextmanager
    def cycle(self, *, lock_timeout_s: float = _LOCK_S) -> Iterator[SyncCycle]:
        """Give a cycle, with the right to sync held around it.

        Raises:
            NotConfigured: A credential or an address is missing or not allowed.
            StoreError: The database cannot be used, or another sync would not end.
        """
        from bb_desktop.adapters.sync_lock import sync_lock

        make_folder(self.data_dir)
        back_market, shipstation = self.clients()
        with sync_lock(self.data_dir, timeout_s=lock_timeout_s):
            try:
                yield SyncCycle(
                    store=PatientStore(self.store, self.give_way),
                    back_market=back_market,
                    shipstation=shipstation,
                    clock=self.clock,
                    shop=self.shop,
                )
            finally:
                self.save_practice()

    def sync(
        self,
        *,
        until_idle: bool = False,
        timeout_s: float | None = None,
        progress: Progress = no_progress,
    ) -> SyncSummary:
        """Run one pass, or passes until nothing is due; errors as ``SyncCycle.run``."""
        with self.cycle(lock_timeout_s=_LOCK_S if timeout_s is None else timeout_s) as cycle:
            if until_idle:
                return run_until_idle(cycle, self.clock, timeout_s=timeout_s, progress=progress)
            return run_once(cycle, progress=progress)

    def deliver(
        self,
        order_ids: Sequence[OrderId] | None,
        *,
        kinds: frozenset[EffectKind] = frozenset(EffectKind),
        progress: Progress = no_progress,
    ) -> SyncSummary:
        """Deliver what is due on these orders; errors as ``SyncCycle.deliver``."""
        with self.cycle() as cycle:
            ids = None if order_ids is None else tuple(order_ids)
            return cycle.deliver(ids, kinds=kinds, progress=progress)

    def close(self) -> None:
        """Let go of everything."""
        self.stop.set()
        if self._clients is not None:
            for client in self._clients:
                client.close()
        self.store.close()


_MISSING = {
    "back_market_token": "No Back Market token yet: set BB_BACK_MARKET_TOKEN.",
    "shipstation_api_key": "No ShipStation API key yet: set BB_SHIPSTATION_API_KEY.",
    "shipstation_api_secret": "No ShipStation API secret yet: set BB_SHIPSTATION_API_SECRET.",
}
