"""Keeping settings: the seller's choices into ``settings.json``, and into a file to take along.

Only what differs from the defaults is written, so that a later version may choose better ones.
What the file holds beyond that, a later version's settings among them, stays. No secret is ever
written: `Shop` holds none, and what a file says under a secret's name is refused.
"""

from __future__ import annotations

import json
import logging
import os
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from bb_desktop.adapters.settings_file import FILE_NAME, SECRETS, Settings, read_file
from bb_desktop.domain.errors import NotConfigured, StoreError
from bb_desktop.domain.shop import DEFAULT_STATUSES, ProductSettings, Shop

log = logging.getLogger(__name__)

#: What a setting is called in the file → the field of `Shop` that holds it.
FIELDS: Mapping[str, str] = {
    "region": "region",
    "mode": "mode",
    "accept": "acceptance",
    "shipstation_store_id": "store_id",
    "grace_s": "grace_s",
    "bench": "bench",
    "statuses": "statuses",
    "carriers": "carriers",
    "products": "products",
    "note_line": "note_line",
    "internal_note": "internal_note",
    "pass_on_email": "pass_on_email",
    "create_collection_points": "create_collection_points",
    "note_to_buyer": "note_to_buyer",
    "item_information": "item_information",
    "shop_name": "name",
    "company": "company",
    "contact": "contact",
    "preproduction": "preproduction",
    "hold_until_scanned": "hold_until_scanned",
    "register_missing": "register_missing",
    "keep_buyers_days": "keep_buyers_days",
    "token_reminder_days": "token_reminder_days",
    "key_expires": "key_expires",
    "slip_language": "slip_language",
}
FORMAT = "bb-desktop-settings"
VERSION = 1
_NOT_ONE = "This is not a file of settings that BB Desktop wrote."
#: Those of this computer, which another one must not take over.
_OWN = frozenset({"bench"})
#: A database's address may hold its password.
_NOT_HANDED_ON = frozenset({*SECRETS, "database_url"})
#: Five thousand products take a tenth of it.
_LARGEST = 20_000_000


def fixed_fields() -> frozenset[str]:
    """Name the fields of `Shop` that the environment sets; raises ``NotConfigured``."""
    found = Settings.of_environment()
    return frozenset(field for setting, field in FIELDS.items() if setting in found)


def save_shop(data_dir: Path, shop: Shop, *, defaults: Shop | None = None) -> Settings:
    """Write the seller's choices; what the environment sets stays in the file as it was.

    Args:
        data_dir: The shop's folder.
        shop: What is wanted.
        defaults: What needs no writing; None for the defaults of every shop.

    Returns:
        The settings as they are now, the environment's among them.

    Raises:
        NotConfigured: A value is not allowed; nothing was written.
        StoreError: The file cannot be written; it is as it was.
    """
    before = read_file(data_dir)
    fixed = Settings.of_environment()
    usual = _plain(defaults or default_shop())
    written = dict(before)
    for setting, value in _plain(shop).items():
        if setting in fixed:
            continue
        if value == usual[setting]:
            written.pop(setting, None)
        else:
            written[setting] = value
    written = _sound(written)
    # Read as the next start will read it: what that would refuse is not written.
    checked = Settings.of(written)
    if written != before:
        _write(data_dir / FILE_NAME, written)
        log.info("settings saved count=%d", len(written))
    return checked


def save_setting(data_dir: Path, **settings: str) -> None:
    """Write single settings by their names in the file; errors as `save_shop`."""
    written = _sound(read_file(data_dir) | settings)
    Settings.of(written)
    _write(data_dir / FILE_NAME, written)


def export_shop(path: Path, shop: Shop) -> None:
    """Write all choices into a file for another computer or shop; no secret, not the bench's name.

    Raises:
        StoreError: The file cannot be written.
    """
    settings = {name: value for name, value in _plain(shop).items() if name not in _OWN}
    _write(path, _sound({"format": FORMAT, "version": VERSION, "settings": settings}))
    log.info("settings exported count=%d", len(settings))


def read_export(path: Path, current: Shop) -> Shop:
    """Read such a file without using it.

    Args:
        path: The file.
        current: What is in use: this bench's name stays, what the environment sets, and what the
            file says nothing of.

    Raises:
        NotConfigured: Not such a file, one of a later version, a value out of range, or a secret
            in it; the sentence does not repeat it.
    """
    settings = _settings_in(path)
    if _secret_in(settings):
        raise NotConfigured(
            "This file holds a token or a key. Settings are handed on without: take it out, and "
            "enter it where it belongs."
        )
    told = {name: value for name, value in settings.items() if name in FIELDS and name not in _OWN}
    read, fixed = Settings.of(told).shop(), fixed_fields()
    fields = {FIELDS[name] for name in told} - fixed
    return replace(current, **{field: getattr(read, field) for field in fields})


def _settings_in(path: Path) -> dict[str, Any]:
    try:
        if path.stat().st_size > _LARGEST:
            raise NotConfigured(_NOT_ONE)
        # Editors on Windows put a byte order mark before it.
        found = json.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise NotConfigured(f"The file cannot be read: {error.strerror}.") from error
    except (ValueError, RecursionError) as error:
        raise NotConfigured(_NOT_ONE) from error
    if not isinstance(found, dict) or found.get("format") != FORMAT:
        raise NotConfigured(_NOT_ONE)
    version = found.get("version")
    if type(version) is not int or version < 1:
        raise NotConfigured(_NOT_ONE)
    if version > VERSION:
        raise NotConfigured("This file was written by a later version of BB Desktop.")
    settings = found.get("settings")
    if not isinstance(settings, dict):
        raise NotConfigured(_NOT_ONE)
    # One beside the settings is handed on with the file just the same.
    if _secret_in({name: value for name, value in found.items() if name != "settings"}):
        settings = {**settings, SECRETS[0]: ""}
    return settings


def _secret_in(found: object) -> bool:
    if isinstance(found, dict):
        return any(name in _NOT_HANDED_ON or _secret_in(one) for name, one in found.items())
    return isinstance(found, list) and any(map(_secret_in, found))


def default_shop() -> Shop:
    """Give the choices of a shop about which nobody said anything, the environment neither."""
    return Settings.model_construct().shop()


def _plain(shop: Shop) -> dict[str, Any]:
    """Write all choices as they stand in a file, by their names there."""
    plain = {setting: getattr(shop, field) for setting, field in FIELDS.items()}
    # Strings that are members of an enumeration are written like any other.
    plain |= {name: str(plain[name].value) for name in ("region", "mode", "accept")}
    plain["statuses"] = {
        state.value: target.value
        for state, target in shop.statuses.items()
        if target is not DEFAULT_STATUSES[state]
    }
    plain["carriers"] = dict(shop.carriers)
    plain["products"] = {
        sku: stated for sku, product in shop.products.items() if (stated := _product(product))
    }
    plain["key_expires"] = None if shop.key_expires is None else shop.key_expires.isoformat()
    return plain


def _product(product: ProductSettings) -> dict[str, Any]:
    stated = {
        "identifier": None if product.identifier_kind is None else product.identifier_kind.value,
        "weight_g": product.weight_g,
        "warehouse_location": product.warehouse_location or None,
        "options": dict(product.options) or None,
    }
    return {name: value for name, value in stated.items() if value is not None}


def _sound(written: Mapping[str, Any]) -> dict[str, Any]:
    """Take out halves of characters, pasted from somewhere: they could not be read again."""
    text = json.dumps(written, ensure_ascii=False)
    sound = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    read: dict[str, Any] = json.loads(sound)
    return read


def _write(path: Path, written: Mapping[str, Any]) -> None:
    """Replace a file in one step, readable for its owner alone."""
    content = json.dumps(written, indent=1, ensure_ascii=False).encode()
    fresh = path.with_name(f"{path.name}.new")
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        # Left over from a start that was cut off; its mode may be another one.
        fresh.unlink(missing_ok=True)
        descriptor = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(path)
    except OSError as error:
        reason = os.strerror(error.errno or 0)
        raise StoreError(f"The settings cannot be written: {reason}.") from error
