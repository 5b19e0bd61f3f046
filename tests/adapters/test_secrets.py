"""Secrets: in the system's key store, else in memory for one session, and never in a file."""

import sys
import types

import pytest
from keyring.backends.chainer import ChainerBackend
from pydantic import SecretStr

from bb_desktop.adapters.secrets import SecretStore, has_key_store, key_store_name
from bb_desktop.domain.errors import KeyStoreClosed, NotConfigured
from tests.chest import Chest, open_chest

TOKEN = SecretStr("canary-token")
OTHER = SecretStr("canary-other")


@pytest.fixture
def chest():
    with open_chest() as made:
        yield made


def test_a_kept_secret_is_there_the_next_time(chest):
    kept = SecretStore("eu").put("back_market_token", TOKEN)

    assert kept is True
    assert SecretStore("eu").get("back_market_token") == TOKEN


def test_a_secret_takes_the_place_of_the_old_one(chest):
    SecretStore("eu").put("back_market_token", TOKEN)
    SecretStore("eu").put("back_market_token", OTHER)

    assert SecretStore("eu").get("back_market_token") == OTHER
    assert len(chest.held) == 1


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


def test_a_shop_that_is_forgotten_leaves_nothing_and_others_alone(chest):
    for shop in ("eu", "us"):
        SecretStore(shop).put_all({"back_market_token": TOKEN, "shipstation_api_key": OTHER})
    SecretStore("eu").forget_all()

    assert chest.names() == ["us/back_market_token", "us/shipstation_api_key"]


def test_a_locked_key_store_is_a_sentence_and_not_an_empty_one(chest, caplog):
    store = SecretStore("eu")
    store.put("back_market_token", TOKEN)
    chest.locked = True

    for act in (
        lambda: store.get("back_market_token"),
        lambda: store.put("back_market_token", OTHER),
        lambda: store.forget("back_market_token"),
    ):
        with pytest.raises(KeyStoreClosed, match="locked or refuses"):
            act()
    chest.locked = False
    assert store.get("back_market_token") == TOKEN
    assert "canary" not in caplog.text


def test_half_a_pair_is_never_kept(chest):
    store = SecretStore("eu")
    store.put_all({"shipstation_api_key": TOKEN, "shipstation_api_secret": TOKEN})
    chest.refuses.add("eu/shipstation_api_secret")

    with pytest.raises(KeyStoreClosed):
        store.put_all({"shipstation_api_key": OTHER, "shipstation_api_secret": OTHER})

    assert store.get("shipstation_api_key") == TOKEN
    assert store.get("shipstation_api_secret") == TOKEN


def test_half_a_first_pair_is_taken_out_again(chest):
    chest.refuses.add("eu/shipstation_api_secret")

    with pytest.raises(KeyStoreClosed):
        SecretStore("eu").put_all({"shipstation_api_key": TOKEN, "shipstation_api_secret": TOKEN})

    assert chest.held == {}


def test_a_key_store_that_says_yes_and_keeps_nothing_is_noticed(chest):
    chest.drops = True

    with pytest.raises(KeyStoreClosed):
        SecretStore("eu").put("back_market_token", TOKEN)


def test_an_error_of_the_systems_own_library_is_the_same_sentence(chest, monkeypatch, caplog):
    class SecretStorageException(Exception):
        pass

    library = types.ModuleType("secretstorage.exceptions")
    vars(library)["SecretStorageException"] = SecretStorageException
    monkeypatch.setitem(sys.modules, "secretstorage.exceptions", library)

    def dismissed(*_names):
        raise SecretStorageException("prompt for canary-token dismissed")

    monkeypatch.setattr(chest, "get_password", dismissed)

    with pytest.raises(KeyStoreClosed) as caught:
        SecretStore("eu").get("back_market_token")
    assert isinstance(caught.value, NotConfigured)
    assert "canary" not in str(caught.value) + caplog.text


def test_without_a_key_store_a_secret_lasts_for_this_session_alone(tmp_path, caplog):
    store = SecretStore("eu")

    assert store.lasting is False
    assert store.put("back_market_token", TOKEN) is False
    assert store.get("back_market_token") == TOKEN
    assert SecretStore("eu").get("back_market_token") is None
    store.forget("back_market_token")
    assert store.get("back_market_token") is None
    assert caplog.text == ""


def test_shops_that_are_opened_one_after_the_other_share_the_memory_of_a_session():
    session: dict[str, SecretStr] = {}
    SecretStore("eu", session).put("back_market_token", TOKEN)

    assert SecretStore("us", session).get("back_market_token") is None
    assert SecretStore("eu", session).get("back_market_token") == TOKEN


def test_with_a_key_store_nothing_stays_in_the_memory_of_a_session(chest):
    session: dict[str, SecretStr] = {}
    SecretStore("eu", session).put("back_market_token", TOKEN)

    assert session == {}


def test_the_key_store_is_named_for_people(chest):
    assert has_key_store()
    assert key_store_name() == "oak chest"


def test_a_machine_without_one_says_so():
    assert not has_key_store()
    assert key_store_name() == "none; secrets are kept in memory for one session"


def in_files():
    made = Chest()
    made.__class__ = type("PlaintextKeyring", (Chest,), {"__module__": "keyrings.alt.file"})
    return made


def test_a_store_in_files_is_no_key_store(chest):
    chest.__class__ = type(in_files())

    assert not has_key_store()


def test_of_several_key_stores_the_one_that_would_be_written_to_counts(chest, monkeypatch):
    chain = ChainerBackend()
    monkeypatch.setattr("keyring.get_keyring", lambda: chain)
    monkeypatch.setattr(ChainerBackend, "backends", [chest, in_files()])
    assert SecretStore("eu").put("back_market_token", TOKEN)
    assert chest.names() == ["eu/back_market_token"]

    monkeypatch.setattr(ChainerBackend, "backends", [in_files(), chest])

    assert not has_key_store()


def test_no_secret_shows_in_print(chest):
    store = SecretStore("eu")
    store.put("back_market_token", TOKEN)

    assert "canary" not in repr(store) + repr(vars(store))
