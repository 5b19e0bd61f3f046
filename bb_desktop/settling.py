"""The seller's settings and shops for the window: `ui.doors.Settling` and `ui.doors.Shops`."""

from __future__ import annotations

import logging
import secrets
import threading
from collections.abc import MutableMapping
from contextlib import suppress
from dataclasses import fields, replace
from pathlib import Path
from typing import TYPE_CHECKING

from bb_desktop.adapters.data_folder import make_folder
from bb_desktop.adapters.settings_file import SECRETS, Settings, read_file
from bb_desktop.adapters.settings_keeping import (
    default_shop,
    export_shop,
    fixed_fields,
    read_export,
    save_setting,
    save_shop,
)
from bb_desktop.adapters.shops_file import PRACTICE, ListedShop, ShopsFile
from bb_desktop.application.settings import touched
from bb_desktop.domain.errors import NotConfigured, RegionStays, StoreError
from bb_desktop.domain.shop import Region, Shop
from bb_desktop.ui.doors import KnownShop

if TYPE_CHECKING:
    from pydantic import SecretStr

    from bb_desktop.app import Program

log = logging.getLogger(__name__)

#: What the environment sets it sets for every shop; of these each shop needs its own.
_OF_ONE_SHOP = frozenset({*SECRETS, "database_url", "region", "shipstation_store_id", "shop_key"})
#: The simulated Back Market is the European one.
_PRACTISED = frozenset({"region", "preproduction"})


class WindowSettling:
    """Reads, keeps and hands on the settings of the shop that is open.

    Attributes:
        fixed: See `ui.doors.Settling`.
    """

    def __init__(self, program: Program, shops: WindowShops) -> None:
        """Take the program whose shop it is; raises ``NotConfigured``."""
        self._program = program
        self._shops = shops
        self._handed_out = program.shop
        self.fixed = fixed_fields() | (_PRACTISED if program.practises else frozenset())

    def load(self) -> Shop:
        """Read them again and use what stands there; raises ``NotConfigured``."""
        with self._shops.lock:
            shop = Settings.load(self._program.data_dir).shop()
            self._handed_out = self._program.use(shop)
            return self._handed_out

    def touched(self, shop: Shop) -> int:
        """Count the open orders that these settings would change something about."""
        program = self._program
        return touched(
            program.store,
            program.clock.now(),
            program.shop,
            self._changed(shop),
            give_way=program.give_way.wait,
        )

    def save(self, shop: Shop) -> Shop:
        """Keep them, and use them from the next step on.

        Returns:
            What is in use now, with what the environment sets.

        Raises:
            NotConfigured: A value is not allowed; the old ones stay.
            StoreError: They cannot be written, or the orders cannot be read; the old ones stay.
        """
        with self._shops.lock:
            program = self._program
            changed = self._changed(shop)
            if changed.region is not program.shop.region and self._has_orders():
                # Numbers, keys and credentials of an order are those of its region.
                raise RegionStays
            defaults = default_shop()
            if program.practises:
                from bb_desktop.practice import PRACTICE_STORE_ID

                defaults = replace(defaults, store_id=PRACTICE_STORE_ID)
            kept = save_shop(program.data_dir, changed, defaults=defaults)
            self._handed_out = program.use(kept.shop())
            self._shops.told(self._handed_out)
            return self._handed_out

    def _has_orders(self) -> bool:
        with self._program.store.reading() as tx:
            return bool(tx.orders.listed_ids(settled_only=False))

    def _changed(self, shop: Shop) -> Shop:
        """Put what was changed in the window onto what is in use.

        Something else may have been changed meanwhile by another way: the shop's name, say.
        """
        changes = {
            one.name: getattr(shop, one.name)
            for one in fields(Shop)
            if one.name not in self.fixed
            and getattr(shop, one.name) != getattr(self._handed_out, one.name)
        }
        return replace(self._program.shop, **changes)

    def export(self, path: Path) -> Path:
        """Write them into a file, without secrets; raises ``StoreError``."""
        export_shop(path, self._program.shop)
        return path

    def read_export(self, path: Path) -> Shop:
        """Read such a file without using it; raises ``NotConfigured`` with a sentence."""
        current = self._program.shop
        read = read_export(path, current)
        return replace(read, **{name: getattr(current, name) for name in self.fixed})


class WindowShops:
    """The seller's shops in one data folder.

    Attributes:
        current: See `ui.doors.Shops`.
        lock: Held while a file of settings or the list is written: one worker may keep settings
            while another one calls a shop something else.
    """

    def __init__(
        self,
        data_dir: Path,
        current: str,
        program: Program,
        session: MutableMapping[str, SecretStr] | None = None,
    ) -> None:
        """Take what the shops lie in.

        Args:
            data_dir: The folder of the first shop, which holds the others.
            current: The key of the shop that is open.
            program: That shop's.
            session: The credentials of this session, where there is no key store.
        """
        self.current = current
        self.lock = threading.RLock()
        self._file = ShopsFile(data_dir)
        self._program = program
        self._session = session

    def known(self) -> tuple[KnownShop, ...]:
        """List them, the first one first."""
        return tuple(self._known(one) for one in self._file.load().shops)

    def _known(self, listed: ListedShop) -> KnownShop:
        if listed.region in set(Region):
            return KnownShop(listed.key, listed.name, Region(listed.region))
        # Found as a folder, since the list was damaged.
        try:
            shop = Settings.load(self._file.folder(listed.key)).shop()
        except NotConfigured:
            return KnownShop(listed.key, listed.name, Region.EUROPE)
        return KnownShop(listed.key, shop.name or listed.name, shop.region)

    def opened(self) -> None:
        """Note that this shop is open, so that the next start opens it again.

        The practice shop is not noted: nobody shall pack there by mistake the next morning.
        """
        if self.current != PRACTICE:
            self.told(self._program.shop)
            with self.lock, suppress(StoreError):
                self._file.opened(self.current)

    def told(self, shop: Shop) -> None:
        """Take over what the settings of the open shop say; the list is made up for if lost."""
        if self.current == PRACTICE:
            return
        try:
            with self.lock:
                self._file.put(ListedShop(self.current, shop.name, shop.region.value))
        except StoreError:
            log.warning("list of shops not written")

    def add(self, name: str, region: Region) -> KnownShop:
        """Make another one; it is empty until its wizard was gone through.

        Raises:
            NotConfigured: The environment sets for all shops what each needs of its own.
            StoreError: It cannot be written.
        """
        check_own(Settings.of_environment())
        key = f"{region.value}-{secrets.token_hex(4)}"
        folder = self._file.folder(key)
        make_folder(folder)
        # The bench is this computer's, whatever shop it packs for.
        bench = self._program.shop.bench
        own = {} if bench == default_shop().bench else {"bench": bench}
        name = name.strip()
        with self.lock:
            save_setting(folder, shop_key=key, shop_name=name, region=region.value, **own)
            self._file.put(ListedShop(key, name, region.value))
        log.info("shop added key=%s", key)
        return KnownShop(key, name, region)

    def rename(self, key: str, name: str) -> None:
        """Call one something else; raises ``NotConfigured`` and ``StoreError``."""
        name = name.strip()
        with self.lock:
            listed = self._file.load().shop(key)
            if listed is None:
                raise NotConfigured("There is no shop of that name.")
            save_setting(self._file.folder(key), shop_name=name)
            self._file.put(replace(listed, name=name))
            if key == self.current:
                self._program.use(replace(self._program.shop, name=name))

    def remove(self, key: str) -> None:
        """Take one off the list, credentials included; its folder is set aside, not erased.

        Raises:
            NotConfigured: It is open, it is the first one, or the key store is closed.
            StoreError: Its folder cannot be moved.
        """
        if not key:
            raise NotConfigured("The first shop cannot be removed: the others live in its folder.")
        if key == self.current:
            raise NotConfigured("This shop is open: change to another one before you remove it.")
        if self._file.load().shop(key) is None:
            raise NotConfigured("There is no shop of that name.")
        from bb_desktop.adapters.secrets import SecretStore

        try:
            kept_as = read_file(self._file.folder(key)).get("shop_key")
        except NotConfigured:
            kept_as = None
        # One without a name of its own would share the first shop's credentials.
        SecretStore(str(kept_as or key), self._session).forget_all()
        with self.lock:
            self._file.set_aside(key, self._program.clock.now().strftime("%Y%m%d-%H%M%S"))
        log.info("shop removed key=%s", key)


def check_own(from_environment: frozenset[str]) -> None:
    """See that the environment leaves to each shop what it needs of its own.

    Raises:
        NotConfigured: It does not: another shop would work on the first one's database, or with
            its credentials.
    """
    shared = sorted(from_environment & _OF_ONE_SHOP)
    if shared:
        raise NotConfigured(
            f"BB_{shared[0].upper()} is set, which would hold for every shop: there can only be "
            "one while it is."
        )
