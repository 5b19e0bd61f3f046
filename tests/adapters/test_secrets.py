"""Secrets: in the system's key store, else in memory for one session, and never in a file."""

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked, PasswordDeleteError
from pydantic import SecretStr

from bb_desktop.adapters.secrets import SecretStore, has_key_store, key_store_name

TOKEN = SecretStr("canary-token")


class Chest(KeyringBackend):
    """A key store that lasts as long as the test; it can be locked."""

    priority = 1

    def __init__(self):
        super().__init__()
        self.held: dict[tuple[str, str], str] = {}
        self.locked = False

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
        self._open()[service, username] = password

    def delete_password(self, service, username):
        if self._open().pop((service, username), None) is None:
            raise PasswordDeleteError("nothing there")


@pytest.fixture
def chest():
    before = keyring.get_keyring()
    made = Chest()
    keyring.set_keyring(made)
    yield made
    keyring.set_keyring(before)


def test_a_kept_secret_is_there_the_next_time(chest):
    kept = SecretStore("eu").put("back_market_token", TOKEN)

    assert kept is True
    assert SecretStore("eu").get("back_market_token") == TOKEN


def test_two_shops_do_not_share_their_secrets(chest):
    SecretStore("eu").put("back_market_token", TOKEN)

    assert SecretStore("us").get("back_market_token") is None


def test_a_forgotten_secret_is_gone(chest):
    store = SecretStore("eu")
    store.put("back_market_token", TOKEN)
    store.forget("back_market_token")
    store.forget("back_market_token")

    assert store.get("back_market_token") is None
    assert chest.held == {}


def test_a_locked_key_store_counts_as_none_and_keeps_the_session_going(chest, caplog):
    chest.locked = True
    store = SecretStore("eu")

    assert store.get("back_market_token") is None
    assert store.put("back_market_token", TOKEN) is False
    assert store.get("back_market_token") == TOKEN
    assert "canary" not in caplog.text


def test_without_a_key_store_a_secret_lasts_for_this_session_alone(tmp_path, caplog):
    store = SecretStore("eu")

    assert store.lasting is False
    assert store.put("back_market_token", TOKEN) is False
    assert store.get("back_market_token") == TOKEN
    assert SecretStore("eu").get("back_market_token") is None
    store.forget("back_market_token")
    assert store.get("back_market_token") is None
    assert caplog.text == ""


def test_the_key_store_is_named_for_people(chest):
    assert has_key_store()
    assert key_store_name() == "oak chest"


def test_a_machine_without_one_says_so():
    assert not has_key_store()
    assert key_store_name() == "none; secrets are kept in memory for one session"


def test_a_store_in_files_is_no_key_store(chest):
    chest.__class__ = type("PlaintextKeyring", (Chest,), {"__module__": "keyrings.alt.file"})

    assert not has_key_store()


def test_no_secret_shows_in_print(chest):
    store = SecretStore("eu")
    store.put("back_market_token", TOKEN)

    assert "canary" not in repr(store) + repr(vars(store))
