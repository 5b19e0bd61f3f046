"""Secrets: in the system's key store, or in memory for this session; nowhere else.

Memory is for machines without a key store. One that is there but locked, or that refuses, is no
reason to keep a secret anywhere else: then nothing changes, and one sentence says so.
"""

from __future__ import annotations

import configparser
import contextlib
import logging
import sys
from collections.abc import Iterator, Mapping, MutableMapping

import keyring
from keyring.backend import KeyringBackend
from keyring.backends.chainer import ChainerBackend
from keyring.errors import KeyringError
from pydantic import SecretStr

from bb_desktop.domain.errors import KeyStoreClosed

log = logging.getLogger(__name__)

NAMES = ("back_market_token", "shipstation_api_key", "shipstation_api_secret")

_SERVICE = "BB Desktop"
#: What a wrong choice of backend, in the environment or keyring's own settings, ends with.
_NO_BACKEND = (
    KeyringError, ImportError, AttributeError, ValueError, TypeError, RuntimeError,
    OSError, configparser.Error,
)  # fmt: skip
#: What keyring's backends let through of the system's own libraries: a module, its error.
_FOREIGN = (
    ("secretstorage.exceptions", "SecretStorageException"),
    ("jeepney.wrappers", "DBusErrorResponse"),
    ("win32ctypes.pywin32.pywintypes", "error"),
    ("pywintypes", "error"),
)


class SecretStore:
    """Keeps a shop's secrets under their names (``back_market_token`` …).

    Attributes:
        lasting: False when the machine has no key store: then a secret is kept in memory and
            has to be entered again next time. It is never written to a file instead.
    """

    def __init__(
        self, shop_name: str, session: MutableMapping[str, SecretStr] | None = None
    ) -> None:
        """Keep the secrets of one shop apart from those of another.

        Args:
            shop_name: Names the shop in the key store.
            session: The memory of this session, which several shops may share; None for one of
                its own.
        """
        self._shop_name = shop_name
        self._memory = {} if session is None else session
        self._key_store = _key_store()
        self.lasting = self._key_store is not None

    def __repr__(self) -> str:
        """Name the shop, and no secret."""
        return f"SecretStore({self._shop_name!r})"

    def get(self, name: str) -> SecretStr | None:
        """Give a secret, or None.

        Raises:
            KeyStoreClosed: The key store is locked or refuses.
        """
        if self._key_store is None:
            return self._memory.get(self._entry(name))
        with _opened("read"):
            value = self._key_store.get_password(_SERVICE, self._entry(name))
        return SecretStr(value) if value else None

    def put(self, name: str, secret: SecretStr) -> bool:
        """Keep a secret; as :meth:`put_all`."""
        return self.put_all({name: secret})

    def put_all(self, secrets: Mapping[str, SecretStr]) -> bool:
        """Keep secrets that belong together in the place of the old ones: all of them, or none.

        Returns:
            False when they last only for this session, since there is no key store.

        Raises:
            KeyStoreClosed: The key store is locked or refuses; the old ones stay.
        """
        if self._key_store is None:
            self._memory.update({self._entry(name): one for name, one in secrets.items()})
            return False
        before = {name: self.get(name) for name in secrets}
        try:
            for name, secret in secrets.items():
                self._write(self._key_store, name, secret)
        except KeyStoreClosed:
            for name, old in before.items():
                with contextlib.suppress(KeyStoreClosed):
                    self._write(self._key_store, name, old)
            raise
        return True

    def forget_all(self) -> None:
        """Remove every secret of this shop; as :meth:`forget`."""
        self.forget(*NAMES)

    def forget(self, *names: str) -> None:
        """Remove secrets wherever they are; nothing happens to those that are not there.

        Raises:
            KeyStoreClosed: The key store is locked or refuses; some of them may be left.
        """
        for name in names:
            self._memory.pop(self._entry(name), None)
            if self._key_store is not None:
                self._write(self._key_store, name, None)

    def _write(self, key_store: KeyringBackend, name: str, secret: SecretStr | None) -> None:
        """Write or remove an entry, and look whether it was done."""
        entry = self._entry(name)
        wanted = None if secret is None else secret.get_secret_value()
        with _opened("write"):
            if key_store.get_password(_SERVICE, entry) == wanted:
                return
            if wanted is None:
                key_store.delete_password(_SERVICE, entry)
            else:
                key_store.set_password(_SERVICE, entry, wanted)
            kept = key_store.get_password(_SERVICE, entry)
        if kept != wanted:
            log.warning("key store did not keep what it was given name=%s", name)
            raise KeyStoreClosed

    def _entry(self, name: str) -> str:
        return f"{self._shop_name}/{name}"


@contextlib.contextmanager
def _opened(what: str) -> Iterator[None]:
    """Turn what a backend raises into our sentence; its own words may hold anything."""
    try:
        yield
    except Exception as error:
        if not isinstance(error, (KeyringError, OSError, *_foreign())):
            raise
        log.warning("key store closed doing=%s error=%s", what, type(error).__name__)
        raise KeyStoreClosed from error


def _foreign() -> Iterator[type[Exception]]:
    """Give the errors of the libraries that are loaded; others cannot be raised."""
    for module, name in _FOREIGN:
        kind = getattr(sys.modules.get(module), name, None)
        if isinstance(kind, type) and issubclass(kind, Exception):
            yield kind


def has_key_store() -> bool:
    """Say whether secrets can be kept beyond this session."""
    return _key_store() is not None


def key_store_name() -> str:
    """Name the key store in use, for people."""
    backend = _key_store()
    if backend is None:
        return "none; secrets are kept in memory for one session"
    return str(backend.name)


def _key_store() -> KeyringBackend | None:
    """Find the system's key store; None where there is none, or only one that forgets."""
    try:
        backend = keyring.get_keyring()
    except _NO_BACKEND as error:
        log.warning("key store not usable error=%s", type(error).__name__)
        return None
    # Of several, keyring would write into the first one that it can.
    chain = backend.backends if isinstance(backend, ChainerBackend) else [backend]
    return chain[0] if chain and _keeps_secrets(chain[0]) else None


def _keeps_secrets(backend: KeyringBackend) -> bool:
    """Say whether a backend keeps anything, and not in files: keyrings.alt writes plain ones."""
    module = type(backend).__module__
    return not (module.endswith((".fail", ".null")) or module.startswith("keyrings.alt"))
