"""This shop's credentials: what the environment gives wins, the rest lies in the key store."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Mapping, MutableMapping
from typing import TYPE_CHECKING

from bb_desktop.domain.errors import NotConfigured
from bb_desktop.log import hide_secret

if TYPE_CHECKING:
    from pydantic import SecretStr

    from bb_desktop.adapters.secrets import SecretStore

TOKEN = "back_market_token"  # noqa: S105 - a name
PAIR = ("shipstation_api_key", "shipstation_api_secret")
#: What is needed before anything can be asked of the services.
ALL = (TOKEN, *PAIR)

_MISSING = {
    "back_market_token": "No Back Market token yet: enter it in the window (Settings → Shop), or "
    "set BB_BACK_MARKET_TOKEN.",
    "shipstation_api_key": "No ShipStation API key yet: enter it in the window (Settings → Shop), "
    "or set BB_SHIPSTATION_API_KEY.",
    "shipstation_api_secret": "No ShipStation API secret yet: enter it in the window (Settings → "
    "Shop), or set BB_SHIPSTATION_API_SECRET.",
}


class Credentials:
    """Gives and keeps the credentials of one shop; any thread may ask.

    Attributes:
        given: Those that cannot be changed here, since the environment sets them.
    """

    def __init__(
        self,
        given: Mapping[str, SecretStr],
        name: Callable[[], str],
        session: MutableMapping[str, SecretStr] | None = None,
    ) -> None:
        """Nothing is read yet.

        Args:
            given: By their names; what stands here wins.
            name: Gives the name of the shop in the key store; the seller may choose another
                region, and with it another name.
            session: The memory of this session, for machines without a key store.
        """
        self.given = given
        self._name = name
        self._session: MutableMapping[str, SecretStr] = {} if session is None else session
        self._lock = threading.RLock()
        self._opened: tuple[str, SecretStore] | None = None
        self._names: set[str] = set()

    def __repr__(self) -> str:
        """Show no secret."""
        return f"Credentials(given={sorted(self.given)})"

    @property
    def fixed(self) -> frozenset[str]:
        """Name those that cannot be changed here."""
        return frozenset(self.given)

    @property
    def name(self) -> str:
        """Give the name of this shop in the key store."""
        return self._name()

    @property
    def lasting(self) -> bool:
        """Say whether there is a key store that keeps them beyond this session."""
        return self._store().lasting

    def get(self, name: str) -> SecretStr | None:
        """Give one, or None.

        Raises:
            KeyStoreClosed: The key store is locked or refuses.
        """
        with self._lock:
            held = self.given.get(name) or self._store().get(name)
        if held is not None:
            hide_secret(held.get_secret_value())
        return held

    def need(self, names: Iterable[str] = ALL) -> tuple[SecretStr, ...]:
        """Give several that belong together, in the order of their names.

        Raises:
            NotConfigured: One of them is missing, or the key store is closed.
        """
        found = []
        # Under one lock: half of an old pair and half of a new one would be refused.
        with self._lock:
            for name in names:
                held = self.get(name)
                if held is None:
                    raise NotConfigured(_MISSING[name])
                found.append(held)
        return tuple(found)

    def keep(self, secrets: Mapping[str, SecretStr]) -> bool:
        """Keep these in the place of the old ones: all of them, or none.

        Returns:
            False when they last only for this session.

        Raises:
            NotConfigured: The environment sets one of them, or the key store is closed.
        """
        for name in secrets:
            if name in self.given:
                raise NotConfigured(
                    f"The environment sets this (BB_{name.upper()}): change it there."
                )
        for secret in secrets.values():
            hide_secret(secret.get_secret_value())
        with self._lock:
            return self._store().put_all(secrets)

    def forget(self, names: Iterable[str] = ()) -> None:
        """Remove all that were kept here; what the environment sets stays.

        Args:
            names: Other names in the key store that this shop has had.

        Raises:
            KeyStoreClosed: The key store is locked or refuses; some of them may be left.
        """
        from bb_desktop.adapters.secrets import SecretStore

        with self._lock:
            for name in {*self._names, *names, self.name}:
                SecretStore(name, self._session).forget_all()

    def _store(self) -> SecretStore:
        from bb_desktop.adapters.secrets import SecretStore

        with self._lock:
            name = self._name()
            self._names.add(name)
            if self._opened is None:
                self._opened = name, SecretStore(name, self._session)
            elif self._opened[0] != name:
                renamed = SecretStore(name, self._session)
                _carry_over(self._opened[1], renamed)
                self._opened = name, renamed
            return self._opened[1]


def _carry_over(before: SecretStore, after: SecretStore) -> None:
    """Take ShipStation's pair along to another region: its account is the same one.

    Back Market's token stays behind, since each platform has its own.
    """
    held = {name: before.get(name) for name in PAIR}
    pair = {name: secret for name, secret in held.items() if secret is not None}
    if len(pair) == len(PAIR) and not any(after.get(name) for name in PAIR):
        after.put_all(pair)
