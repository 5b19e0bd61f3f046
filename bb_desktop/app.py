"""The composition root: builds everything, and is the one place that knows every room."""

from __future__ import annotations

import contextlib
import json
import logging
import os
import threading
from collections.abc import Iterator, MutableMapping, Sequence
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from bb_desktop.adapters.clock import Hearing, SystemClock
from bb_desktop.adapters.data_folder import make_folder, replace_file
from bb_desktop.adapters.settings_file import Settings
from bb_desktop.adapters.store.lazy import LazyStore
from bb_desktop.application.changes import Changes
from bb_desktop.application.desk import no_progress
from bb_desktop.application.give_way import GiveWay, PatientStore
from bb_desktop.application.ports import BackMarket, Progress, ShipStation
from bb_desktop.application.sync_cycle import SyncCycle, SyncSummary, run_once, run_until_idle
from bb_desktop.credentials import ALL, Credentials
from bb_desktop.domain.effects import EffectKind
from bb_desktop.domain.errors import Service, StoreError
from bb_desktop.domain.orders import OrderId
from bb_desktop.domain.shipments import RateBudget
from bb_desktop.domain.shop import Mode, Region, Shop
from bb_desktop.log import set_up_logging

if TYPE_CHECKING:
    import httpx
    from pydantic import SecretStr

    from bb_desktop.adapters.store.store import SqlStore
    from bb_desktop.domain.scan_records import LostScans
    from bb_desktop.practice.shop import PracticeShop

log = logging.getLogger(__name__)

_LOCK_S = 120.0
_CLOSE_S = 1.0
_SOUND_FOR_S = 3_600.0
#: Calls a minute that ShipStation grants unless it says otherwise.
DEFAULT_LIMIT = 40
#: Choices that the clients are built with.
_TOLD_TO_SERVICES = ("region", "preproduction", "company", "contact")
_PRACTICE_FILE = "practice-services.json"


class Program:
    """Everything that one process works with.

    Attributes:
        stop: Set to end waits and passes; thread-safe.
        give_way: Told while a scan is being answered; passes wait meanwhile.
        practises: Whether this is the practice shop.
        credentials: What opens both services.
    """

    def __init__(
        self,
        data_dir: Path,
        *,
        practice: bool = False,
        verbose: bool = False,
        session: MutableMapping[str, SecretStr] | None = None,
        hearing: Hearing | None = None,
        in_window: bool = False,
    ) -> None:
        """Read the settings; neither database nor network is touched yet.

        Args:
            data_dir: Where settings, database and logs live.
            practice: Whether to work on the practice shop.
            verbose: Whether to log every request.
            session: The credentials of this session where there is no key store; the shops that
                one process opens one after the other share it.
            hearing: What is known of the services' time, where others go by it, too.
            in_window: Whether a window is opened on it, and not a command run.

        Raises:
            NotConfigured: A setting is not allowed.
        """
        self.data_dir = (data_dir / "practice" if practice else data_dir).absolute()
        self.settings = Settings.load(self.data_dir)
        self.stop = threading.Event()
        self.give_way = GiveWay()
        self.clock = SystemClock(self.stop, hearing=hearing)
        url = None if practice or not self.settings.database_url else self.settings.database_url
        address = url.get_secret_value() if url else None
        # Commands come one after the other; a window looks at each of its starts.
        sound_for_s = 0.0 if in_window else _SOUND_FOR_S
        self.store = LazyStore(address, self.data_dir, self._mend, sound_for_s=sound_for_s)
        # Who needs the folder says what is wrong with it; the log alone can go without.
        with contextlib.suppress(StoreError):
            make_folder(self.data_dir)
        set_up_logging(self.data_dir / "logs", secrets=self.settings.secrets(), verbose=verbose)
        self.practises = practice
        self.shop = self._placed(self.settings.shop())
        self.credentials = Credentials(self._given(), self._name_of_credentials, session)
        self._clients: tuple[BackMarket, ShipStation] | None = None
        # A pass that runs goes on with what it was begun with.
        self._clients_of_before: list[tuple[BackMarket, ShipStation]] = []
        # Choices and clients change together: an order of one region must not be created with the
        # key of another.
        self._changing = threading.RLock()

    def _placed(self, shop: Shop) -> Shop:
        """Give choices as they are in force here: the practice shop has stores of its own."""
        if not self.practises:
            return shop
        if shop.mode is Mode.COMPANION:
            # Its number is known once the practice ShipStation has connected Back Market.
            return replace(shop, store_id=None)
        from bb_desktop.practice import PRACTICE_STORE_ID

        # The variable names a store of the real account.
        real = "shipstation_store_id" in Settings.of_environment()
        store_id = PRACTICE_STORE_ID if real or shop.store_id is None else shop.store_id
        return replace(shop, store_id=store_id)

    def _given(self) -> dict[str, SecretStr]:
        """Give the credentials that nobody can change in the program."""
        if self.practises:
            from pydantic import SecretStr

            from bb_desktop.practice import credentials as practice

            return {
                "back_market_token": SecretStr(practice.PRACTICE_TOKEN),
                "shipstation_api_key": SecretStr(practice.PRACTICE_API_KEY),
                "shipstation_api_secret": SecretStr(practice.PRACTICE_API_SECRET),
            }
        held = {name: getattr(self.settings, name) for name in ALL}
        return {name: secret for name, secret in held.items() if secret is not None}

    def _name_of_credentials(self) -> str:
        """Name the shop in the key store: the first one, which has no key, by its region."""
        if self.practises:
            # Nothing that is done while practising may touch what is real.
            return "practice"
        return self.settings.shop_key or self.shop.region.value

    def use(self, shop: Shop) -> Shop:
        """Go by other choices from the next step on; a pass that runs ends by the old ones.

        May be called in any thread.

        Returns:
            The choices that are in force.
        """
        placed = self._placed(shop)
        with self._changing:
            before, self.shop = self.shop, placed
            if any(getattr(before, name) != getattr(placed, name) for name in _TOLD_TO_SERVICES):
                self.renew_clients()
        return placed

    def renew_clients(self) -> None:
        """Have the clients built anew when they are needed next; may be called in any thread."""
        with self._changing:
            if self._clients is not None:
                self._clients_of_before.append(self._clients)
            self._clients = None

    @cached_property
    def practice(self) -> PracticeShop | None:
        """Give the practice shop, or None for the real services; loaded when first asked for."""
        return self._load_practice() if self.practises else None

    def _load_practice(self) -> PracticeShop:
        """Restore the simulated services as the last run left them."""
        from bb_desktop.practice.shop import PracticeShop

        path = self.data_dir / _PRACTICE_FILE
        # The computer's own: told back what we believe, we could never be put right.
        now = self.clock.computer_now
        try:
            snapshot = json.loads(path.read_text(encoding="utf-8"))
            return PracticeShop.restore(snapshot, now=now)
        except FileNotFoundError:
            return PracticeShop(now=now)
        except (OSError, ValueError, KeyError, TypeError):
            log.warning("practice services not readable; starting afresh")
            return PracticeShop(now=now)

    def save_practice(self) -> None:
        """Keep the simulated services for the next run; replaces the file in one step.

        Raises:
            StoreError: The file cannot be written.
        """
        if self.practice is None:
            return
        make_folder(self.data_dir)
        path = self.data_dir / _PRACTICE_FILE
        try:
            replace_file(path, json.dumps(self.practice.snapshot()).encode())
        except OSError as error:
            reason = os.strerror(error.errno or 0)
            raise StoreError(f"The practice shop cannot be kept: {reason}.") from error

    def clients(self) -> tuple[BackMarket, ShipStation]:
        """Build the clients for both services, once.

        Raises:
            NotConfigured: A credential or an address is missing or not allowed.
        """
        with self._changing:
            if self._clients is None:
                self._clients = self._made_clients()
            return self._clients

    def _made_clients(self) -> tuple[BackMarket, ShipStation]:
        from bb_desktop.adapters.back_market.client import BackMarketClient
        from bb_desktop.adapters.shipstation.client import ShipStationClient

        token, api_key, api_secret = self.credentials.need()
        shop, transport = self.shop, self.transport()
        return (
            BackMarketClient(
                token=token,
                base_url=self.back_market_url(shop.region),
                company=shop.company,
                contact=shop.contact,
                clock=self.clock,
                transport=transport,
            ),
            ShipStationClient(
                api_key=api_key,
                api_secret=api_secret,
                base_url=self.shipstation_url(),
                clock=self.clock,
                transport=transport,
                budget=self._kept_budget(),
            ),
        )

    def back_market_url(self, region: Region) -> str:
        """Give the address of a region's platform, or the one that stands in for it."""
        from bb_desktop.adapters.back_market.client import BASE_URLS

        instead = None if self.practises else self.settings.back_market_url
        return instead or BASE_URLS[region.value, self.shop.preproduction]

    def shipstation_url(self) -> str:
        """Give ShipStation's address, or the one that stands in for it."""
        from bb_desktop.adapters.shipstation.client import BASE_URL

        instead = None if self.practises else self.settings.shipstation_url
        return instead or BASE_URL

    def transport(self) -> httpx.BaseTransport | None:
        """Give what takes the place of the network: the practice services, or nothing."""
        return None if self.practice is None else self.practice.transport()

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
        self.clients()
        self.store.see_that_it_is_sound()
        with sync_lock(self.data_dir, timeout_s=lock_timeout_s):
            with self._changing:
                (back_market, shipstation), shop = self.clients(), self.shop
            if self.practice is not None:
                # There, whoever chooses a set-up has also done at ShipStation what belongs to it.
                self.practice.set_up(companion=shop.mode is Mode.COMPANION)
            try:
                yield SyncCycle(
                    store=PatientStore(self.store, self.give_way),
                    back_market=back_market,
                    shipstation=shipstation,
                    clock=self.clock,
                    shop=shop,
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
                summary = run_until_idle(cycle, self.clock, timeout_s=timeout_s, progress=progress)
            else:
                summary = run_once(cycle, progress=progress)
        return self.after_pass(summary)

    def after_pass(self, summary: SyncSummary) -> SyncSummary:
        """Do what follows on a pass; gives its summary with what came of that."""
        from bb_desktop.application.clock_watch import note_clock
        from bb_desktop.mending import mend_after

        ahead = self.clock.ahead()
        try:
            note_clock(self.store, ahead, self.clock.now(), self.shop.bench)
        except StoreError as error:
            # Noted after the next pass; the pass itself was good.
            log.warning("clock not noted error=%s", type(error).__name__)
        return self.forget_buyers(mend_after(self, replace(summary, clock_ahead=ahead)))

    def _mend(self, store: SqlStore, lost: LostScans) -> None:
        from bb_desktop.mending import mend

        mend(self, store, lost)

    def forget_buyers(self, summary: SyncSummary) -> SyncSummary:
        """Erase, once a day, the buyers whose time is over; gives the pass's summary with it.

        Only after a pass that both services answered: what is gone is gone, and a clock that is
        months fast would have it all go today.
        """
        from bb_desktop.application.privacy import erase_due

        if summary.interrupted or not summary.good or self.stop.is_set():
            return summary
        try:
            erased = erase_due(PatientStore(self.store, self.give_way), self.clock, self.shop)
        except StoreError as error:
            # Tried again after the next pass; the pass itself was good.
            log.warning("buyers not erased error=%s", type(error).__name__)
            return summary
        return replace(summary, changes=summary.changes | Changes(frozenset(erased.order_ids)))

    def deliver(
        self,
        order_ids: Sequence[OrderId] | None,
        *,
        kinds: frozenset[EffectKind] = frozenset(EffectKind),
        progress: Progress = no_progress,
        spare_refused: bool = False,
    ) -> SyncSummary:
        """Deliver what is due on these orders; as ``SyncCycle.deliver``, errors too."""
        with self.cycle() as cycle:
            ids = None if order_ids is None else tuple(order_ids)
            return cycle.deliver(ids, kinds=kinds, progress=progress, spare_refused=spare_refused)

    def close(self) -> None:
        """Let go of everything."""
        self.stop.set()
        # Where the key store asks the seller for a password just now, the end does not wait for it.
        if self._changing.acquire(timeout=_CLOSE_S):
            try:
                self.renew_clients()
                for clients in self._clients_of_before:
                    for client in clients:
                        client.close()
            finally:
                self._changing.release()
        self.store.close()
