"""The wizards and the settings of the shop as they are drawn: every step, well and in trouble."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from bb_desktop.domain.connecting import (
    BackMarketTried,
    Finding,
    Held,
    Offer,
    ShipStationTried,
    Tried,
)
from bb_desktop.domain.errors import Service
from bb_desktop.domain.household import (
    Backup,
    Copies,
    DatabaseCheck,
    Diagnostics,
    Drive,
    House,
    RestorePlan,
)
from bb_desktop.domain.secret import Secret
from bb_desktop.domain.shipments import CodeName, ShipStationStore
from bb_desktop.domain.shop import Mode, Region, Shop
from bb_desktop.practice.faults import FaultKind
from bb_desktop.ui.doors import KnownShop
from bb_desktop.ui.wizards.first_run_state import FirstRunState, Step, first_state
from bb_desktop.ui.wizards.reconnect_state import ReconnectState
from tests.clock import NOW
from tests.stage import Show, Stage, let_pass, named

ROOT = Path(__file__).parents[1]
NATIVE = ShipStationStore(41, "Back Market EU", "Back Market", active=True)
MANUAL = ShipStationStore(17, "Phones by hand", "ShipStation", active=True)
TOKEN = Secret("bm-invented-token-for-pictures-4f2a")
KEY, SECRET = Secret("ss-invented-key-91c7"), Secret("ss-invented-secret-77de")
HELD = Held(
    "4f2a", "91c7", token_since=NOW - timedelta(days=40), key_since=NOW - timedelta(days=40),
    key_store="Secret Service",
)  # fmt: skip


class Posing:
    """Credentials that are whatever a picture wants them to be."""

    def __init__(self, held: Held = HELD) -> None:
        self._held = held

    def held(self) -> Held:
        return self._held

    def try_shipstation(self, _key: Secret, _secret: Secret) -> ShipStationTried:
        return ShipStationTried(Finding.OK, stores=(NATIVE, MANUAL), offer=COMPANION)

    def try_back_market(self, _region: Region, _token: Secret) -> BackMarketTried:
        return BackMarketTried(Finding.OK, orders=1456, known=5, readable=5)

    def keep_shipstation(self, _key: Secret, _secret: Secret) -> Held:
        return self._held

    def keep_back_market(self, _token: Secret) -> Held:
        return self._held

    def waiting(self) -> int:
        return 7

    def carriers(self) -> tuple[CodeName, ...]:
        return (
            CodeName("dhl_express", "DHL Express"), CodeName("royal_mail", "Royal Mail"),
            CodeName("ups_walleted", "UPS by ShipStation"), CodeName("sendcloud_x", "Sendcloud"),
        )  # fmt: skip

    def forget_everything(self) -> Held:
        return Held()


class Settled:
    """Settings that are kept nowhere."""

    fixed: frozenset[str] = frozenset()

    def __init__(self, shop: Shop) -> None:
        self._shop = shop

    def load(self) -> Shop:
        return self._shop

    def touched(self, _shop: Shop) -> int:
        return 38

    def save(self, shop: Shop) -> Shop:
        return shop

    def export(self, path: Path) -> Path:
        return path

    def read_export(self, _path: Path) -> Shop:
        return self._shop


class TwoShops:
    """A seller with two shops."""

    current = ""

    def known(self) -> tuple[KnownShop, ...]:
        return (
            KnownShop("", "Phones & Co", Region.EUROPE),
            KnownShop("us-1", "Phones & Co US", Region.UNITED_STATES),
        )

    def add(self, name: str, region: Region) -> KnownShop:
        return KnownShop("new", name, region)

    def rename(self, key: str, name: str) -> None: ...

    def remove(self, key: str) -> None: ...


class AHouse:
    """A house with copies of the last days."""

    _copies = tuple(
        Backup(Path(f"backup-{day}.db"), NOW - timedelta(days=day), "0009", 42_000_000 - day * 9000)
        for day in range(6)
    )

    def damage(self) -> None:
        """Nothing is wrong with this one."""

    def begin_empty(self) -> None:
        """Nobody asks."""

    def house(self) -> House:
        return House(
            "0.1.0",
            (("Python", "3.11.7"), ("SQLite", "3.40.1"), ("PySide6-Essentials", "6.11.3")),
            Path("/home/kim/.local/share/BB Desktop"),
            Drive.LOCAL,
            starts_with_system=False,
            licence=(ROOT / "LICENSE").read_text(encoding="utf-8"),
            news=(ROOT / "CHANGELOG.md").read_text(encoding="utf-8"),
        )

    def drive(self) -> Drive:
        return Drive.LOCAL

    def check_database(self) -> DatabaseCheck:
        return DatabaseCheck(
            sound=True, detail="", size_bytes=42_000_000, schema="0009", seconds=0.8
        )

    def copies(self) -> Copies:
        return Copies(self._copies, possible=True, waiting=None, asked_at=NOW)

    def back_up(self) -> Copies:
        return self.copies()

    def back_up_if_due(self) -> Backup | None:
        return None

    def plan_restore(self, backup: Backup) -> RestorePlan:
        return RestorePlan(backup, sound=True, known=True, scans_since=12, orders=340)

    def restore(self, _backup: Backup) -> Copies:
        return self.copies()

    def keep_as_it_is(self) -> Copies:
        return self.copies()

    def start_with_system(self, *, wanted: bool) -> House:
        return replace(self.house(), starts_with_system=wanted)

    def diagnostics(self) -> Diagnostics:
        raise NotImplementedError

    def save_diagnostics(self, _found: Diagnostics, path: Path) -> Path:
        return path


COMPANION = Offer(Mode.COMPANION, native=(NATIVE,), manual=(MANUAL,))
BRIDGE = Offer(Mode.BRIDGE, manual=(MANUAL,))


def _furnished(stage: Stage, held: Held = HELD) -> None:
    shop = stage.shop
    shop.connections = Posing(held)
    shop.settling = Settled(shop.choices)
    shop.shops = TwoShops()
    shop.household = AHouse()


# --- first run ---------------------------------------------------------------------------------


def _first_run(change: Callable[[FirstRunState], FirstRunState]) -> Callable[[Stage], Show]:
    def situation(stage: Stage) -> Show:
        _furnished(stage)
        stage.open()
        state = change(replace(first_state(stage.shop.choices), held=HELD, shops=1))

        def show() -> None:
            wizards = stage.window.wizards
            if wizards.first_run is not None:
                wizards.on_first_run_over()
            wizards._make_first_run(state)
            wizards.on_first_run_wanted()
            let_pass(0.4)

        return show

    return situation


def _at(step: Step, **values: object) -> Callable[[FirstRunState], FirstRunState]:
    return lambda state: replace(state, step=step, reached=Step.DONE, **values)  # type: ignore[arg-type]


_OK = ShipStationTried(Finding.OK, stores=(NATIVE, MANUAL), offer=COMPANION)
_MANUAL_ONLY = ShipStationTried(Finding.OK, stores=(MANUAL,), offer=BRIDGE)
_PAIR = {"key": KEY, "secret": SECRET}
WIZARD_SITUATIONS = {
    "first-run-language": _first_run(_at(Step.LANGUAGE)),
    "first-run-shipstation": _first_run(_at(Step.SHIPSTATION, held=None)),
    "first-run-shipstation-v2": _first_run(
        _at(Step.SHIPSTATION, shipstation=ShipStationTried(Finding.V2_KEY), **_PAIR)
    ),
    "first-run-shipstation-no-api": _first_run(_at(Step.SHIPSTATION, no_api=True)),
    "first-run-mode": _first_run(
        _at(Step.SET_UP, shipstation=_OK, mode=Mode.COMPANION, store_id=41, **_PAIR)
    ),
    "first-run-mode-bridge": _first_run(
        _at(Step.SET_UP, shipstation=_MANUAL_ONLY, mode=Mode.BRIDGE, store_id=17, **_PAIR)
    ),
    "first-run-back-market": _first_run(_at(Step.BACK_MARKET)),
    "first-run-back-market-refused": _first_run(
        _at(Step.BACK_MARKET, token=TOKEN, back_market=BackMarketTried(Finding.REFUSED))
    ),
    "first-run-shop": _first_run(_at(Step.SHOP, mode=Mode.BRIDGE)),
    "first-run-scanner": _first_run(_at(Step.SCANNER)),
    "first-run-done": _first_run(_at(Step.DONE)),
}


# --- reconnect ---------------------------------------------------------------------------------


def _reconnect(
    tried: Tried | None, service: Service = Service.BACK_MARKET, **values: object
) -> Callable[[Stage], Show]:
    def situation(stage: Stage) -> Show:
        _furnished(stage)
        stage.shop.services.faults.add(service.value, FaultKind.UNAUTHORIZED, times=None)
        stage.open()
        entered = (TOKEN,) if service is Service.BACK_MARKET else (KEY, SECRET)
        state = ReconnectState(
            service, secrets=entered if tried else (), tried=tried, took_s=0.6, held=HELD,
            **values,  # type: ignore[arg-type]
        )  # fmt: skip

        def show() -> None:
            wizards = stage.window.wizards
            if wizards.reconnect is not None:
                wizards.on_reconnect_left()
            wizards._make_reconnect(service, state)
            wizards.open_reconnect(service)
            stage.window.conductor.load(())
            stage.rest()
            if tried is not None and wizards.reconnect is not None:
                wizards.reconnect.view.reveal_checks()
            let_pass(0.3)

        return show

    return situation


WIZARD_SITUATIONS |= {
    "reconnect": _reconnect(None),
    "reconnect-ready": _reconnect(BackMarketTried(Finding.OK, orders=1456, known=5, readable=5)),
    "reconnect-other-shop": _reconnect(BackMarketTried(Finding.OTHER_SHOP, orders=12, known=5)),
    "reconnect-unproven": _reconnect(BackMarketTried(Finding.UNPROVEN)),
    "reconnect-legacy": _reconnect(BackMarketTried(Finding.LEGACY_TOKEN, legacy_form=True)),
    "reconnect-key": _reconnect(None, Service.SHIPSTATION),
    "reconnect-key-v2": _reconnect(ShipStationTried(Finding.V2_KEY), Service.SHIPSTATION),
}


# --- settings ----------------------------------------------------------------------------------

SECTIONS = (
    "shop", "statuses", "carriers", "products", "note", "packing", "scanner", "hearing", "learned",
    "stock", "printing", "appearance", "notifications", "privacy", "benches", "about",
)  # fmt: skip


def _settings(section: str) -> Callable[[Stage], Show]:
    def situation(stage: Stage) -> Show:
        _furnished(stage)
        stage.open(page="settings")

        def show() -> None:
            stage.window.settings.show_section(section)
            stage.rest()
            let_pass(0.5)

        return show

    return situation


def settings_changed(stage: Stage) -> Show:
    """Draw a change that is not saved yet, with the orders that it touches."""
    _furnished(stage)
    stage.open(page="settings")

    def show() -> None:
        page = stage.window.settings
        page.show_section("packing")
        hold = page.sheets["packing"].hold
        # What was changed is kept when the language is.
        if not hold.isChecked():
            hold.click()
        stage.rest()
        let_pass(0.5)

    return show


def settings_companion(stage: Stage) -> Show:
    """Draw the status table where ShipStation's own connection writes."""
    stage.shop.choices = replace(stage.shop.choices, mode=Mode.COMPANION)
    _furnished(stage)
    stage.open(page="settings")

    def show() -> None:
        stage.window.settings.show_section("statuses")
        let_pass(0.3)

    return show


WIZARD_SITUATIONS |= {f"settings-{section}": _settings(section) for section in SECTIONS}
WIZARD_SITUATIONS |= named(settings_changed, settings_companion)
