"""Which shops there are, and which one was open last: ``shops.json`` in the data folder.

The first shop lives in the data folder itself, as it did before there were others; each other one
in a folder of its own below it. No pydantic here, and nothing else that takes long to load: the
file is read before the window is on the screen.
"""

from __future__ import annotations

import json
import logging
import os
import re
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from bb_desktop.domain.errors import NotConfigured, StoreError

log = logging.getLogger(__name__)

FILE_NAME = "shops.json"
FOLDER = "shops"
_SETTINGS = "settings.json"
#: Where the folders of shops go that were taken off the list.
SET_ASIDE = "removed-shops"
#: The key of the practice shop, which is on no list.
PRACTICE = "practice"
_VERSION = 1
#: It becomes a folder's name: nothing in the file may lead elsewhere.
_KEY = re.compile(rf"(?!{PRACTICE}$)[a-z0-9][a-z0-9-]{{0,39}}")


@dataclass(frozen=True, slots=True)
class ListedShop:
    """A shop as the list knows it.

    Attributes:
        key: ``""`` for the first one.
        region: As the settings write it (``eu``).
    """

    key: str
    name: str
    region: str


@dataclass(frozen=True, slots=True)
class ShopList:
    """All shops.

    Attributes:
        shops: The first one first; never empty.
        last: The key of the one that was open last; always one of them.
    """

    shops: tuple[ListedShop, ...] = (ListedShop("", "", "eu"),)
    last: str = ""

    def shop(self, key: str) -> ListedShop | None:
        """Give a shop by its key."""
        return next((one for one in self.shops if one.key == key), None)


class ShopsFile:
    """The file in a data folder."""

    def __init__(self, data_dir: Path) -> None:
        """Remember where it is; nothing is read yet."""
        self._data_dir = data_dir
        self._path = data_dir / FILE_NAME

    def folder(self, key: str) -> Path:
        """Say where a shop lives.

        Raises:
            NotConfigured: This is no shop's key.
        """
        if not key:
            return self._data_dir
        if not _KEY.fullmatch(key):
            raise NotConfigured("There is no shop of that name.")
        return self._data_dir / FOLDER / key

    def load(self) -> ShopList:
        """Read the list; what is damaged is made up for by the folders that are there."""
        try:
            found = json.loads(self._path.read_text(encoding="utf-8"))
        except FileNotFoundError:
            found = {}
        except (OSError, ValueError, RecursionError) as error:
            log.warning("list of shops not readable error=%s", type(error).__name__)
            found = {}
        return self._sound(found if isinstance(found, dict) else {})

    def _sound(self, found: dict[str, Any]) -> ShopList:
        listed = found.get("shops")
        shops = {"": ListedShop("", "", "eu")}
        for one in listed if isinstance(listed, list) else ():
            shop = _listed(one)
            if shop is not None and self.folder(shop.key).is_dir():
                shops[shop.key] = shop
        for key in self._folders():
            shops.setdefault(key, ListedShop(key, "", ""))
        last = found.get("last")
        known = isinstance(last, str) and last in shops
        return ShopList(tuple(shops.values()), str(last) if known else "")

    def _folders(self) -> list[str]:
        try:
            inside = sorted((self._data_dir / FOLDER).iterdir())
        except OSError:
            return []
        # One without settings was begun, and that failed.
        return [
            one.name for one in inside if _KEY.fullmatch(one.name) and (one / _SETTINGS).is_file()
        ]

    def save(self, shops: ShopList) -> None:
        """Replace the file in one step, readable for its owner alone.

        Raises:
            StoreError: It cannot be written; what was there is as it was.
        """
        listed = [{"key": one.key, "name": one.name, "region": one.region} for one in shops.shops]
        written = {"version": _VERSION, "last": shops.last, "shops": listed}
        fresh = self._path.with_suffix(".new")
        try:
            self._data_dir.mkdir(mode=0o700, parents=True, exist_ok=True)
            fresh.unlink(missing_ok=True)
            descriptor = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            with os.fdopen(descriptor, "w", encoding="utf-8") as file:
                json.dump(written, file, indent=1)
            fresh.replace(self._path)
        except OSError as error:
            reason = os.strerror(error.errno or 0)
            raise StoreError(f"The list of shops cannot be written: {reason}.") from error

    def put(self, shop: ListedShop) -> None:
        """Add a shop, or tell something else of one; raises ``StoreError``."""
        known = self.load()
        if known.shop(shop.key) == shop:
            return
        shops = {one.key: one for one in known.shops} | {shop.key: shop}
        self.save(replace(known, shops=tuple(shops.values())))

    def opened(self, key: str) -> None:
        """Note which shop is open; raises ``StoreError``."""
        known = self.load()
        if known.last != key and known.shop(key) is not None:
            self.save(replace(known, last=key))

    def set_aside(self, key: str, stamp: str) -> Path:
        """Take a shop off the list and put its folder aside; nothing is erased.

        Args:
            key: Whose; not the first one's.
            stamp: Becomes part of the folder's new name.

        Returns:
            Where the folder is now.

        Raises:
            NotConfigured: The first shop, or none at all.
            StoreError: It cannot be moved; then it stays on the list.
        """
        known = self.load()
        if not key or known.shop(key) is None:
            raise NotConfigured("This shop cannot be removed.")
        target = self._data_dir / SET_ASIDE / f"{key}-{stamp}"
        try:
            target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            self.folder(key).rename(target)
        except OSError as error:
            reason = os.strerror(error.errno or 0)
            raise StoreError(f"The shop's folder cannot be moved: {reason}.") from error
        left = tuple(one for one in known.shops if one.key != key)
        self.save(ShopList(left, "" if known.last == key else known.last))
        return target


def _listed(found: object) -> ListedShop | None:
    if not isinstance(found, dict):
        return None
    texts = [found.get(name) for name in ("key", "name", "region")]
    if not all(isinstance(text, str) for text in texts):
        return None
    key, name, region = (str(text) for text in texts)
    if key and not _KEY.fullmatch(key):
        return None
    # Half of a character cannot be written again.
    sound = name.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return ListedShop(key, sound, region)
