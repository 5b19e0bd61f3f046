"""``self-check``: can everything that the app needs be loaded and opened here?"""

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.errors import PasswordSetError

from bb_desktop import __version__


class Chest(KeyringBackend):
    """A key store in memory that would last."""

    priority = 1

    @property
    def name(self) -> str:
        return "oak chest"

    def get_password(self, service, username):
        return None

    def set_password(self, service, username, password):
        raise PasswordSetError("a self-check writes nothing")


@pytest.fixture
def chest():
    before = keyring.get_keyring()
    keyring.set_keyring(Chest())
    yield
    keyring.set_keyring(before)


def test_a_machine_without_secrets_and_keyring_passes(offline):
    done = offline("self-check")

    assert done.status == 0
    assert done.out.splitlines()[-1] == "self-check passed"
    assert "key store  none; secrets are kept in memory for one session" in done.out


def test_the_key_store_is_named(offline, chest):
    assert "key store  oak chest" in offline("self-check").out


def test_the_versions_are_printed(offline):
    [versions] = [one for one in offline("self-check").out.splitlines() if "versions" in one]

    assert f"BB Desktop {__version__}" in versions
    assert "PySide6" in versions
    assert "?" not in versions


def test_it_asks_no_service(bb, services):
    done = bb("self-check")

    assert done.status == 0
    assert services.requests == []
    assert "http://127.0.0.1:" in done.out


def test_a_damaged_database_is_found(offline, tmp_path):
    folder = tmp_path / "bb-desktop"
    folder.mkdir()
    (folder / "bb-desktop.db").write_bytes(b"no database " * 500)

    failed = offline("self-check")

    assert failed.status == 1
    assert "store      FAILED: " in failed.out
    assert failed.out.splitlines()[-1] == "self-check failed"


def test_an_address_that_is_not_allowed_is_found(offline, monkeypatch):
    monkeypatch.setenv("BB_BACK_MARKET_URL", "http://example.com")

    failed = offline("self-check")

    assert failed.status == 1
    assert "clients    FAILED: Plain http" in failed.out
