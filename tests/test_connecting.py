"""The window's door to the credentials, on a whole program: what it asks, keeps and refuses."""

import os

import pytest

from bb_desktop.app import Program
from bb_desktop.connecting import WindowConnections
from bb_desktop.domain.connecting import Finding
from bb_desktop.domain.errors import CredentialsRefused, NotConfigured
from bb_desktop.domain.secret import Secret
from bb_desktop.domain.shop import Mode, Region
from bb_desktop.log import take_down_logging
from bb_desktop.practice.credentials import (
    OTHER_SHOP_TOKEN,
    PRACTICE_API_KEY,
    PRACTICE_API_SECRET,
    PRACTICE_TOKEN,
    PRACTICE_V2_KEY,
)
from bb_desktop.practice.shop import PracticeShop
from tests.chest import open_chest
from tests.clock import VirtualClock
from tests.loopback import serve

TOKEN, KEY = Secret(PRACTICE_TOKEN), Secret(PRACTICE_API_KEY)
SECRET = Secret(PRACTICE_API_SECRET)


@pytest.fixture
def chest():
    with open_chest() as made:
        yield made


@pytest.fixture
def open_program(tmp_path):
    opened = []

    def made(folder="data", **choices):
        program = Program(tmp_path / folder, **choices)
        opened.append(program)
        return program

    yield made
    for program in opened:
        program.close()
    take_down_logging()


@pytest.fixture
def services(monkeypatch):
    """Both services on loopback, with the twelve orders."""
    shop = PracticeShop(now=VirtualClock().now)
    with serve(shop) as addresses:
        monkeypatch.setenv("BB_BACK_MARKET_URL", addresses.back_market_url)
        monkeypatch.setenv("BB_SHIPSTATION_URL", addresses.shipstation_url)
        yield shop


@pytest.fixture
def connections(services, open_program):
    return WindowConnections(open_program())


# --- what there is -------------------------------------------------------------------------------


def test_at_first_there_is_nothing(chest, connections):
    held = connections.held()

    assert not held.complete
    assert (held.token_ending, held.key_ending) == ("", "")
    assert (held.lasting, held.key_store, held.fixed) == (True, "oak chest", frozenset())


def test_half_a_pair_is_no_pair(chest, connections):
    chest.set_password("BB Desktop", "eu/shipstation_api_key", PRACTICE_API_KEY)

    assert connections.held().key_ending == ""


def test_each_credential_can_come_later(chest, connections):
    held = connections.keep_back_market(TOKEN)
    assert (held.token_ending, held.key_ending) == (PRACTICE_TOKEN[-4:], "")
    assert held.token_since is not None
    assert held.key_since is None
    assert not held.complete

    assert connections.keep_shipstation(KEY, SECRET).complete


def test_of_a_short_secret_nothing_is_shown(chest, connections):
    held = connections.keep_shipstation(KEY, SECRET)

    assert held.key_ending == "••••"


def test_without_a_key_store_it_is_said_and_the_session_goes_on(connections, tmp_path):
    held = connections.keep_back_market(TOKEN)

    assert not held.lasting
    assert held.token_ending == PRACTICE_TOKEN[-4:]
    written = [path for path in (tmp_path / "data").rglob("*") if path.is_file()]
    assert written
    assert [path for path in written if PRACTICE_TOKEN.encode() in path.read_bytes()] == []


def test_what_the_environment_sets_is_shown_as_fixed(chest, monkeypatch, services, open_program):
    monkeypatch.setenv("BB_BACK_MARKET_TOKEN", PRACTICE_TOKEN)
    connections = WindowConnections(open_program())

    held = connections.held()
    assert held.fixed == {"back_market_token"}
    assert held.token_ending == PRACTICE_TOKEN[-4:]
    assert held.token_since is None
    with pytest.raises(NotConfigured, match="BB_BACK_MARKET_TOKEN"):
        connections.keep_back_market(TOKEN)
    assert chest.held == {}
    assert connections.forget_everything().token_ending == PRACTICE_TOKEN[-4:]


# --- trying --------------------------------------------------------------------------------------


def test_trying_keeps_nothing(chest, connections, services):
    tried = connections.try_shipstation(KEY, SECRET)
    assert tried.finding is Finding.OK
    assert tried.offer is not None
    assert tried.offer.mode is Mode.BRIDGE
    assert connections.try_back_market(Region.EUROPE, TOKEN).finding is Finding.UNPROVEN

    assert chest.held == {}
    assert not connections.held().complete
    assert [one.method for one in services.requests] == ["GET", "GET"]


@pytest.mark.parametrize("text", ["", "  \n", "Basic ", "tökén"])
def test_what_cannot_be_sent_is_not_sent(chest, connections, services, text):
    secret = Secret(text)

    assert connections.try_back_market(Region.EUROPE, secret).finding is Finding.UNUSABLE
    if "Basic" not in text:
        assert connections.try_shipstation(secret, SECRET).finding is Finding.UNUSABLE
        assert connections.try_shipstation(KEY, secret).finding is Finding.UNUSABLE
    with pytest.raises(NotConfigured, match="the old one stays"):
        connections.keep_back_market(secret)
    assert services.requests == []
    assert chest.held == {}


@pytest.mark.parametrize("around", ["\u200b{}", " {}\r\n", "\u00a0{}\u2028", "\ufeff{}\t"])
def test_what_is_copied_along_with_a_secret_is_dropped(chest, connections, around):
    pasted = [Secret(around.format(one.reveal())) for one in (TOKEN, KEY, SECRET)]

    assert connections.try_back_market(Region.EUROPE, pasted[0]).finding is Finding.UNPROVEN
    assert connections.try_shipstation(*pasted[1:]).finding is Finding.OK
    connections.keep_back_market(pasted[0])
    connections.keep_shipstation(*pasted[1:])
    assert set(chest.held.values()) == {PRACTICE_TOKEN, PRACTICE_API_KEY, PRACTICE_API_SECRET}


def test_the_stores_can_be_looked_at_again_with_the_pair_that_is_in_use(
    chest, connections, services
):
    nothing = Secret("")
    assert connections.try_shipstation(nothing, nothing).finding is Finding.UNUSABLE
    connections.keep_shipstation(KEY, SECRET)
    services.shipstation.add_store("My phones", "Back Market")

    tried = connections.try_shipstation(nothing, nothing)

    assert tried.finding is Finding.OK
    assert tried.offer is not None
    assert tried.offer.mode is Mode.COMPANION
    assert connections.try_shipstation(KEY, nothing).finding is Finding.UNUSABLE


def test_a_token_is_told_apart_by_the_orders_that_the_program_knows(chest, connections):
    connections.keep_shipstation(KEY, SECRET)
    connections.keep_back_market(TOKEN)
    connections._program.sync()

    other = Secret(OTHER_SHOP_TOKEN)
    assert connections.try_back_market(Region.EUROPE, TOKEN).finding is Finding.OK
    assert connections.try_back_market(Region.EUROPE, other).finding is Finding.OTHER_SHOP


def test_orders_of_one_region_say_nothing_about_a_token_of_another(chest, connections):
    connections.keep_shipstation(KEY, SECRET)
    connections.keep_back_market(TOKEN)
    connections._program.sync()

    tried = connections.try_back_market(Region.UNITED_STATES, TOKEN)

    assert (tried.finding, tried.known) == (Finding.UNPROVEN, 0)


def test_a_key_goes_only_where_it_was_meant_to_go(chest, connections, services):
    """Another address stands in for V1: then V2 is asked nowhere unless somebody says where."""
    tried = connections.try_shipstation(Secret(PRACTICE_V2_KEY), SECRET)

    assert tried.finding is Finding.REFUSED
    assert [one.path for one in services.requests] == ["/stores"]


def test_a_refusal_names_v2_where_its_address_is_told(chest, services, open_program):
    class OnlyV2:
        back_market = shipstation = services.shipstation_v2

    with serve(OnlyV2) as addresses:  # type: ignore[arg-type]
        connections = WindowConnections(open_program(), v2_url=addresses.shipstation_url)
        tried = connections.try_shipstation(Secret(PRACTICE_V2_KEY), SECRET)

    assert tried.finding is Finding.V2_KEY


def test_nobody_listening_is_offline(chest, connections, monkeypatch, open_program):
    monkeypatch.setenv("BB_BACK_MARKET_URL", "http://127.0.0.1:9")
    monkeypatch.setenv("BB_SHIPSTATION_URL", "http://127.0.0.1:9")
    connections = WindowConnections(open_program("other"))

    assert connections.try_back_market(Region.EUROPE, TOKEN).finding is Finding.OFFLINE
    assert connections.try_shipstation(KEY, SECRET).finding is Finding.OFFLINE


def test_carriers_are_those_of_the_account(chest, connections, services):
    with pytest.raises(NotConfigured):
        connections.carriers()
    connections.keep_shipstation(KEY, SECRET)
    assert "dpd" in {carrier.code for carrier in connections.carriers()}

    services.shipstation.credentials.clear()

    with pytest.raises(CredentialsRefused):
        connections.carriers()


# --- the practice shop ---------------------------------------------------------------------------


def test_the_practice_shop_has_credentials_of_its_own_and_plays_along(chest, open_program):
    connections = WindowConnections(open_program(practice=True))

    held = connections.held()
    assert held.complete
    assert len(held.fixed) == 3
    assert connections.try_shipstation(KEY, SECRET).finding is Finding.OK
    tried = connections.try_shipstation(Secret(PRACTICE_V2_KEY), SECRET)
    assert tried.finding is Finding.V2_KEY
    connections._program.sync()
    other = Secret(OTHER_SHOP_TOKEN)
    assert connections.try_back_market(Region.EUROPE, TOKEN).finding is Finding.OK
    assert connections.try_back_market(Region.EUROPE, other).finding is Finding.OTHER_SHOP
    with pytest.raises(NotConfigured, match="practice shop"):
        connections.keep_back_market(other)


def test_practising_never_touches_what_is_real(chest, connections, open_program, monkeypatch):
    connections.keep_back_market(TOKEN)
    connections.keep_shipstation(KEY, SECRET)
    before = dict(chest.held)
    monkeypatch.setenv("BB_SHIPSTATION_API_KEY", "a-real-key")

    practising = WindowConnections(open_program(practice=True))
    practising.forget_everything()

    assert chest.held == before
    assert practising.held().complete
    assert os.environ["BB_SHIPSTATION_API_KEY"] not in repr(practising.held())
