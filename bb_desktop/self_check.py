"""The self-check: whether everything that the app needs can be loaded and opened here."""

from __future__ import annotations

import importlib.metadata
import platform
import sqlite3
import ssl
import sys
from collections.abc import Callable

import httpx
from pydantic import SecretStr

from bb_desktop import __version__
from bb_desktop.adapters.back_market.client import BASE_URLS, BackMarketClient
from bb_desktop.adapters.secrets import key_store_name
from bb_desktop.adapters.shipstation.client import BASE_URL, ShipStationClient
from bb_desktop.app import Program
from bb_desktop.domain.errors import BbDesktopError
from bb_desktop.resources import resource

_PACKAGES = ("PySide6-Essentials", "httpx", "pydantic", "SQLAlchemy", "alembic", "keyring")
#: One of each kind is not enough: what is forgotten in a bundle is forgotten by the file.
_FILES = (
    "icons/bb-desktop.svg",
    *(f"i18n/bb_desktop_{language}.qm" for language in ("de", "en", "fr")),
    *(f"help/{language}/first_steps.md" for language in ("de", "en", "fr")),
    *(f"sounds/{sound}.wav" for sound in ("accepted", "caution", "complete", "refused")),
)


def self_check(program: Program, write: Callable[[str], object]) -> bool:
    """Open the store, load the resources, build the clients, name the key store; no request.

    Returns:
        False when one of them failed; each has told its line.
    """
    steps: tuple[tuple[str, Callable[[], str]], ...] = (
        ("versions", _versions),
        ("store", lambda: _store(program)),
        ("resources", _resources),
        ("clients", lambda: _clients(program)),
        ("key store", key_store_name),
        ("window", _window),
    )
    sound = True
    for name, step in steps:
        try:
            outcome = step()
        except (BbDesktopError, OSError, ImportError) as error:
            outcome, sound = f"FAILED: {error}", False
        write(f"{name:10} {outcome}\n")
    write("self-check passed\n" if sound else "self-check failed\n")
    return sound


def _versions() -> str:
    packages = ", ".join(f"{name} {_version(name)}" for name in _PACKAGES)
    python = platform.python_version()
    frozen = ", frozen" if getattr(sys, "frozen", False) else ""
    return f"BB Desktop {__version__}{frozen}, Python {python}, {platform.system()}, {packages}"


def _version(name: str) -> str:
    try:
        return importlib.metadata.version(name)
    except importlib.metadata.PackageNotFoundError:
        return "?"


def _store(program: Program) -> str:
    store = program.store.opened()
    sound = "sound" if store.quick_check() else "DAMAGED"
    return f"schema {store.schema_version()}, {sound}, SQLite {sqlite3.sqlite_version}"


def _resources() -> str:
    for name in _FILES:
        if not resource(name).read_bytes():
            raise OSError(f"the resource {name} is empty")
    own = len(httpx.create_ssl_context(trust_env=False).get_ca_certs())
    if not own:
        raise OSError("the certificates are missing")
    system = len(ssl.create_default_context().get_ca_certs())
    return f"{len(_FILES)} files, {own} certificates of its own, {system} of the system"


def _clients(program: Program) -> str:
    """Build both clients on the addresses in force; stand-ins take the place of missing secrets."""
    settings, clock = program.settings, program.clock
    none = SecretStr("self-check")
    back_market_url = (
        settings.back_market_url or BASE_URLS[settings.region.value, settings.preproduction]
    )
    shipstation_url = settings.shipstation_url or BASE_URL
    BackMarketClient(
        token=none, base_url=back_market_url, company="", contact="", clock=clock
    ).close()
    ShipStationClient(api_key=none, api_secret=none, base_url=shipstation_url, clock=clock).close()
    return f"{back_market_url}, {shipstation_url}"


def _window() -> str:
    from PySide6 import QtCore, QtWidgets

    return f"Qt {QtCore.qVersion()}, {QtWidgets.QApplication.__name__} loaded"
