"""A key store that lasts as long as a test; it can be locked, refuse a write, or forget."""

from collections.abc import Iterator
from contextlib import contextmanager

import keyring
from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked, PasswordDeleteError, PasswordSetError


class Chest(KeyringBackend):
    """Where the system keeps secrets, as keyring shows it.

    Attributes:
        held: By keyring's service and user name.
        locked: Nothing can be read or written.
        refuses: Names that cannot be written.
        drops: Writing says yes and keeps nothing, as some backends do with what is too long.
    """

    priority = 1

    def __init__(self):
        super().__init__()
        self.held: dict[tuple[str, str], str] = {}
        self.locked = False
        self.refuses: set[str] = set()
        self.drops = False

    @property
    def name(self) -> str:
        return "oak chest"

    def _open(self):
        if self.locked:
            raise KeyringLocked("locked")
        return self.held

    def get_password(self, service, username):
        return self._open().get((service, username))

    def set_password(self, service, username, password):
        held = self._open()
        if username in self.refuses:
            raise PasswordSetError("no")
        if not self.drops:
            held[service, username] = password

    def delete_password(self, service, username):
        if self._open().pop((service, username), None) is None:
            raise PasswordDeleteError("nothing there")

    def names(self) -> list[str]:
        """List the names that something is kept under."""
        return sorted(name for _, name in self.held)


@contextmanager
def open_chest() -> Iterator[Chest]:
    """Let keyring use a chest until the block ends."""
    before = keyring.get_keyring()
    made = Chest()
    keyring.set_keyring(made)
    try:
        yield made
    finally:
        keyring.set_keyring(before)
