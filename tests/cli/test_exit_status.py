"""How commands end: 0 done, 1 a fault, 2 refused, 3 reconnect, 4 later; and what stays queued."""

import sqlite3
import time
from pathlib import Path

import pytest

from bb_desktop.practice import orders_continental as continental
from bb_desktop.practice.faults import FaultKind
from tests.cli.replies import SYNC, differences

IMEI = "490154203237518"
NEW_TOKEN = "bmV3OkJNVC1uZXc="


@pytest.fixture
def database(tmp_path) -> Path:
    return tmp_path / "bb-desktop" / "bb-desktop.db"


@pytest.fixture
def acceptable(bb, place):
    order_id = place(continental.plain_phone)
    bb("sync")
    return order_id


@pytest.fixture
def scanned(bb, place):
    """An order in ShipStation with an IMEI whose note is still to be written."""
    order_id = place(continental.due_in_an_hour)
    bb("sync")
    bb("scan", order_id, IMEI)
    return order_id


def note(services, order_id) -> str:
    return services.shipstation.order_by_number(str(order_id))["internalNotes"] or ""


# --- 0 and 2: wrong usage ------------------------------------------------------------------------


@pytest.mark.parametrize("words", [["--help"], ["scan", "--help"], ["--version"]])
def test_help_and_version_end_well(offline, words):
    done = offline(*words)

    assert done.status == 0
    assert done.out != ""


@pytest.mark.parametrize(
    "words",
    [
        ["fly"],
        ["--no-such-option"],
        ["sync", "--no-such-option"],
        ["sync", "--timeout", "soon"],
        ["sync", "--timeout", "-1"],
        ["sync", "--timeout", "nan"],
        ["sync", "--timeout", "inf"],
        ["sync", "--until"],
        ["order"],
        ["withdraw", "28020682"],
        ["retry"],
        ["orders", "28020682"],
        ["--data-dir"],
    ],
)
def test_wrong_usage_is_told_on_standard_error(offline, words):
    refused = offline(*words)

    assert (refused.status, refused.out) == (2, "")
    assert refused.err.startswith("usage: bb-desktop")


# --- 1: faults -----------------------------------------------------------------------------------


def test_a_damaged_database_is_a_fault_with_a_sentence(offline, database):
    database.parent.mkdir()
    database.write_bytes(b"not a database at all " * 200)

    failed = offline("orders", "--json")

    assert (failed.status, failed.out) == (1, "")
    assert failed.err.splitlines()[-1].startswith("bb-desktop: The database file is")
    assert "Traceback" not in failed.err


def test_a_newer_database_is_left_alone(bb, database, acceptable):
    with sqlite3.connect(database) as connection:
        connection.execute("UPDATE schema_version SET version_num = '9999'")
    connection.close()
    before = database.read_bytes()

    failed = bb("sync", "--json")

    assert (failed.status, failed.out) == (1, "")
    assert "newer" in failed.err
    assert database.read_bytes() == before


def test_a_data_folder_that_is_a_file_is_a_sentence(bb, tmp_path):
    (tmp_path / "file").write_text("")

    failed = bb("--data-dir", tmp_path / "file", "orders")

    assert failed.status == 2
    assert "Traceback" not in failed.err


# --- 2: refused before anything is written -------------------------------------------------------


def test_the_bridge_beside_an_active_back_market_store_writes_nothing(bb, place, services, changed):
    place(continental.plain_phone)
    place(continental.due_in_an_hour)
    services.shipstation.add_store("My refurbished phones", "Back Market")

    refused = bb("sync", "--json")

    assert (refused.status, refused.out) == (2, "")
    assert "My refurbished phones" in refused.err
    assert changed() == []
    assert services.shipstation.orders() == []
    assert bb("orders", "--json").json == []


def test_a_back_market_store_that_is_switched_on_later_stops_the_bridge(
    bb, acceptable, database, services, changed
):
    services.shipstation.add_store("Second bridge", "Back Market")
    # The last look at the stores is forgotten, as if it lay some time back.
    with sqlite3.connect(database) as connection:
        connection.execute("DELETE FROM cursors WHERE name = 'stores_checked'")
    connection.close()

    refused = bb("accept", acceptable)

    assert refused.status == 2
    assert changed() == []


def test_a_switched_off_back_market_store_is_no_second_writer(bb, place, services):
    place(continental.due_in_an_hour)
    services.shipstation.add_store("Old connection", "Back Market", active=False)

    assert bb("sync").status == 0


@pytest.mark.parametrize("command", ["sync", "accept", "retry"])
@pytest.mark.parametrize(
    "missing",
    ["BB_BACK_MARKET_TOKEN", "BB_SHIPSTATION_API_KEY", "BB_SHIPSTATION_API_SECRET"],
)
def test_a_missing_credential_is_named(bb, place, rewrite, services, monkeypatch, command, missing):
    order_id = place(continental.plain_phone)
    bb("sync")
    rewrite(order_id, listing=123456)
    bb("accept", order_id)
    services.requests.clear()
    monkeypatch.delenv(missing)

    refused = bb(command, *([] if command == "sync" else [order_id]))

    assert refused.status == 2
    assert missing in refused.err
    assert services.requests == []


@pytest.mark.parametrize("variable", ["BB_BACK_MARKET_URL", "BB_SHIPSTATION_URL"])
@pytest.mark.parametrize(
    "address",
    [
        "http://example.com",
        "http://192.0.2.1:8080",
        "http://127.0.0.1.example.com",
        "ftp://127.0.0.1",
        "https://example.com/ws",
        "https://someone:secret@example.com",
        "example.com",
        "https://",
        "http://[::1",
    ],
)
def test_an_address_that_is_not_safe_is_refused(bb, services, monkeypatch, variable, address):
    monkeypatch.setenv(variable, address)

    refused = bb("sync", "--json")

    assert (refused.status, refused.out) == (2, "")
    assert "address" in refused.err or "http" in refused.err
    assert "secret" not in refused.err
    assert services.requests == []


# --- 3: reconnect --------------------------------------------------------------------------------


@pytest.mark.parametrize("fault", [FaultKind.UNAUTHORIZED, FaultKind.FORBIDDEN])
@pytest.mark.parametrize("service", ["back_market", "shipstation"])
def test_refused_credentials_ask_for_a_reconnect(bb, place, services, service, fault):
    place(continental.plain_phone)
    services.faults.add(service, fault, times=None)

    done = bb("sync", "--json")

    assert done.status == 3
    assert done.json[service] == "credentials_refused"
    assert differences(done.json, SYNC) == []


def test_refused_credentials_end_until_idle_at_once(bb, services):
    services.back_market.tokens.clear()
    began = time.monotonic()

    assert bb("sync", "--until-idle").status == 3
    assert time.monotonic() - began < 10


def test_what_back_market_is_owed_goes_out_with_the_new_token(
    bb, acceptable, services, monkeypatch
):
    services.back_market.tokens.clear()
    services.back_market.tokens.add(NEW_TOKEN)

    accepted = bb("accept", acceptable)
    synced = bb("sync", "--json")
    monkeypatch.setenv("BB_BACK_MARKET_TOKEN", f" Basic {NEW_TOKEN}\n")
    renewed = bb("sync", "--json")

    assert (accepted.status, synced.status, renewed.status) == (3, 3, 0)
    assert synced.json["due"] == 1
    assert (renewed.json["accepted"], renewed.json["due"]) == (1, 0)
    assert services.back_market.order(acceptable)["state"] == 3


def test_what_shipstation_is_owed_goes_out_with_the_new_key(bb, scanned, services, monkeypatch):
    services.shipstation.credentials.clear()
    services.shipstation.credentials.add(("new-key", "new-secret"))

    synced = bb("sync", "--json")
    monkeypatch.setenv("BB_SHIPSTATION_API_KEY", "new-key")
    monkeypatch.setenv("BB_SHIPSTATION_API_SECRET", "new-secret")
    renewed = bb("sync", "--json")

    assert (synced.status, synced.json["due"]) == (3, 1)
    assert (renewed.status, renewed.json["notes_written"]) == (0, 1)
    assert IMEI in note(services, scanned)


# --- 4: later ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("fault", "status"),
    [
        (FaultKind.SERVER_ERROR, "unreachable"),
        (FaultKind.CUT, "unreachable"),
        (FaultKind.HTML_403, "blocked"),
        (FaultKind.BOT_CHALLENGE, "blocked"),
        (FaultKind.NOT_JSON, "unreachable"),
        (FaultKind.TRUNCATED_JSON, "unreachable"),
        (FaultKind.REDIRECT, "unreachable"),
    ],
)
def test_a_back_market_that_cannot_be_read_is_for_later(bb, place, services, fault, status):
    place(continental.plain_phone)
    services.faults.add("back_market", fault, times=None)

    done = bb("sync", "--json")

    assert done.status == 4
    assert (done.json["back_market"], done.json["shipstation"]) == (status, "ok")
    assert bb("orders", "--json").json == []


@pytest.mark.parametrize(
    ("fault", "status"),
    [
        (FaultKind.SERVER_ERROR, "unreachable"),
        (FaultKind.CUT, "unreachable"),
        (FaultKind.HTML_403, "blocked"),
    ],
)
def test_what_shipstation_cannot_take_now_stays_queued(bb, scanned, services, fault, status):
    services.faults.add("shipstation", fault, times=None)

    done = bb("sync", "--json")

    assert done.status == 4
    assert (done.json["back_market"], done.json["shipstation"]) == ("ok", status)
    assert done.json["due"] == 1
    assert note(services, scanned) == ""


def test_services_that_are_not_there_are_unreachable(bb, monkeypatch):
    monkeypatch.setenv("BB_BACK_MARKET_URL", "http://127.0.0.1:9")
    monkeypatch.setenv("BB_SHIPSTATION_URL", "http://127.0.0.1:9")

    done = bb("sync", "--json")

    assert done.status == 4
    assert (done.json["back_market"], done.json["shipstation"]) == ("unreachable",) * 2


def test_refused_credentials_count_more_than_a_service_that_is_away(bb, services):
    services.back_market.tokens.clear()
    services.faults.add("shipstation", FaultKind.SERVER_ERROR, times=None)

    assert bb("sync").status == 3


def test_an_explicit_sync_tries_at_once_what_could_not_be_delivered(bb, scanned, services):
    services.faults.add("shipstation", FaultKind.SERVER_ERROR, times=None, method="POST")
    waiting = bb("sync", "--json")
    services.faults.clear()

    # The effect itself would wait for thirty seconds.
    done = bb("sync", "--json")

    assert (waiting.status, waiting.json["due"]) == (4, 1)
    assert (done.status, done.json["due"]) == (0, 0)
    assert IMEI in note(services, scanned)


@pytest.mark.parametrize("fault", [FaultKind.HTML_403, FaultKind.BOT_CHALLENGE])
def test_a_block_is_kept_by_every_later_sync(bb, acceptable, services, fault):
    services.faults.add("back_market", fault)
    bb("accept", acceptable)
    services.requests.clear()

    again = bb("sync", "--json")

    assert again.status == 4
    assert again.json["back_market"] == "blocked"
    assert again.json["due"] == 1
    assert [one for one in services.requests if one.service == "back_market"] == []


def test_a_limit_is_kept_by_a_later_sync(bb, acceptable, services):
    services.faults.add("back_market", FaultKind.RATE_LIMITED, method="POST")
    limited = bb("accept", acceptable)
    services.requests.clear()

    early = bb("sync", "--json")

    assert (limited.status, early.status) == (4, 4)
    assert (early.json["back_market"], early.json["due"]) == ("rate_limited", 1)
    assert [one for one in services.requests if one.service == "back_market"] == []
