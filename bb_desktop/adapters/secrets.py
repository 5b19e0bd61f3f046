"""Secrets: in the system's key store, or in memory for this session; nowhere else."""

from __future__ import annotations

import configparser
import logging

import keyring
from keyring.backend import KeyringBackend
from keyring.errors import KeyringError
from pydantic import SecretStr

log = logging.getLogger(__name__)

_SERVICE = "BB Desktop"
#: What a wrong choice of backend, in the environment or keyring's own settings, ends with.
_NO_BACKEND = (
    KeyringError, ImportError, AttributeError, ValueError, TypeError, RuntimeError,
    OSError, configparser.Error,
)  # fmt: skip


class SecretStore:
    """Keeps a shop's secrets under their names (``back_market_token`` …).

    Attributes:
        lasting: False when the machine has no key store: then a secret is kept in memory and
            has to be entered again next time. It is never written to a file instead.
    """

    def __init__(self, shop_name: str) -> None:
        """Keep the secrets of one shop apart from those of another."""
        self._shop_name = shop_name
        self._memory: dict[str, SecretStr] = {}
        self.lasting = has_key_store()

    def get(self, name: str) -> SecretStr | None:
        """Give a secret, or None; a locked key store counts as none."""
        if name in self._memory:
            return self._memory[name]
        if not self.lasting:
            return None
        try:
            value = keyring.get_password(_SERVICE, self._entry(name))
        except KeyringError:
            log.warning("key store not readable name=%s", name)
            return None
        return SecretStr(value) if value else None

    def put(self, name: str, secret: SecretStr) -> bool:
        """Keep a secret; False when only for this session."""
        self._memory[name] = secret
        if not self.lasting:
            return False
        try:
            keyring.set_password(_SERVICE, self._entry(name), secret.get_secret_value())
        except KeyringError:
            log.warning("key store not writable name=%s", name)
            return False
        return True

    def forget(self, name: str) -> None:
        """Remove a secret wherever it is; nothing happens if there is none."""
        self._memory.pop(name, None)
        if not self.lasting:
            return
        try:
            if keyring.get_password(_SERVICE, self._entry(name)) is not None:
                keyring.delete_password(_SERVICE, self._entry(name))
        except KeyringError:
            log.warning("key store not writable name=%s", name)

    def _entry(self, name: str) -> str:
        return f"{self._shop_name}/{name}"


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
    module = type(backend).__module__
    # The backends of keyrings.alt write files, some of them in plain text.
    if module.endswith((".fail", ".null")) or module.startswith("keyrings.alt"):
        return None
    return backend
