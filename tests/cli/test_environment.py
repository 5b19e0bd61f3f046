"""The environment: every variable, after the command line and before the settings file."""

import json
import socket
import sqlite3
from pathlib import Path

import pytest

from bb_desktop.practice import orders_continental as continental
from bb_desktop.practice.shop import PRACTICE_STORE_ID, PRACTICE_TOKEN

IMEI = "490154203237518"


@pytest.fixture
def folder(tmp_path) -> Path:
    """Where ``BB_DATA_DIR`` points."""
    made = tmp_path / "bb-desktop"
    made.mkdir(exist_ok=True)
    return made


def write_settings(folder: Path, **settings: object) -> None:
    (folder / "settings.json").write_text(json.dumps(settings), encoding="utf-8")


def journal(folder: Path, event: str) -> list[dict[str, str]]:
    with sqlite3.connect(folder / "bb-desktop.db") as connection:
        connection.row_factory = sqlite3.Row
        rows = connection.execute("SELECT * FROM journal WHERE event = ?", (event,)).fetchall()
    connection.close()
    return [dict(row) for row in rows]


def test_bb_data_dir_says_where_database_and_logs_live(offline, folder):
    offline("orders")

    assert {path.name for path in folder.iterdir()} >= {"bb-desktop.db", "logs"}
    assert (folder / "logs" / "bb-desktop.log").is_file()


def test_the_command_line_wins_over_bb_data_dir(offline, folder, tmp_path):
    offline("--data-dir", tmp_path / "mine", "orders")

    assert (tmp_path / "mine" / "bb-desktop.db").is_file()
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize("name", ["plain", "with blank", "a?b#c", "50%", "été"])
def test_a_data_folder_may_have_any_name_and_may_be_relative(offline, tmp_path, monkeypatch, name):
    monkeypatch.chdir(tmp_path)

    done = offline("--data-dir", name, "orders", "--json")

    assert (done.status, done.out) == (0, "[]\n")
    assert (tmp_path / name / "bb-desktop.db").is_file()
    assert sorted(path.name for path in tmp_path.iterdir()) == [name]


def test_bb_database_url_takes_the_place_of_the_file(offline, folder, tmp_path, monkeypatch):
    other = tmp_path / "elsewhere.db"
    monkeypatch.setenv("BB_DATABASE_URL", f"sqlite:///{other}")

    offline("orders")

    assert other.is_file()
    assert not (folder / "bb-desktop.db").exists()


@pytest.mark.parametrize("url", ["nonsense", "mysql://root:hunter2@host/db", "sqlite://"])
def test_a_database_url_that_cannot_be_used_is_a_sentence(offline, monkeypatch, url):
    monkeypatch.setenv("BB_DATABASE_URL", url)

    failed = offline("orders")

    assert (failed.status, failed.out) == (1, "")
    assert "hunter2" not in failed.err
    assert "Traceback" not in failed.err


def test_bb_accept_automatic_accepts_new_orders(bb, place, services, monkeypatch):
    order_id = place(continental.plain_phone)
    monkeypatch.setenv("BB_ACCEPT", "automatic")

    bb("sync")

    assert services.back_market.order(order_id)["state"] == 3


def test_without_bb_accept_new_orders_wait_for_a_person(bb, place, services):
    order_id = place(continental.plain_phone)

    bb("sync", "--until-idle")

    assert services.back_market.order(order_id)["state"] == 1


def shipped(bb, place, services) -> int:
    order_id = place(continental.due_in_an_hour)
    bb("sync")
    bb("scan", order_id, IMEI)
    bb("sync")
    services.shipstation.buy_label(str(order_id))
    return order_id


def test_bb_grace_s_0_announces_in_the_pass_that_sees_the_label(bb, place, services):
    order_id = shipped(bb, place, services)

    assert bb("sync", "--json").json["announced"] == 1
    assert services.back_market.order(order_id)["state"] == 9


def test_without_bb_grace_s_the_seller_has_five_minutes(bb, place, services, monkeypatch):
    monkeypatch.delenv("BB_GRACE_S")
    order_id = shipped(bb, place, services)

    assert bb("sync", "--json").json["announced"] == 0
    assert services.back_market.order(order_id)["state"] == 3


def test_bb_bench_is_recorded_with_scans(offline, day, monkeypatch):
    monkeypatch.setenv("BB_BENCH", "bench by the door")

    offline("scan", 61205821, IMEI)

    [scanned] = journal(day, "scanned")
    assert scanned["bench"] == "bench by the door"


def test_without_bb_bench_the_host_name_is_recorded(offline, day):
    offline("scan", 61205821, IMEI)

    assert journal(day, "scanned")[0]["bench"] == socket.gethostname()


def test_bb_shipstation_store_id_chooses_the_store_for_new_orders(bb, place, services, monkeypatch):
    second = services.shipstation.add_store("Second shelf", "ShipStation")
    order_id = place(continental.due_in_an_hour)
    undecided = bb("sync")
    monkeypatch.setenv("BB_SHIPSTATION_STORE_ID", str(second))

    done = bb("sync")

    assert (undecided.status, done.status) == (2, 0)
    assert "store" in undecided.err
    created = services.shipstation.order_by_number(str(order_id))
    assert created["advancedOptions"]["storeId"] == second


def test_a_store_that_is_not_there_is_refused(bb, place, services, monkeypatch):
    place(continental.due_in_an_hour)
    monkeypatch.setenv("BB_SHIPSTATION_STORE_ID", "424242")

    refused = bb("sync")

    assert refused.status == 2
    assert "424242" in refused.err
    assert services.shipstation.orders() == []


def companion_order(services, order_id: int) -> int:
    """Let ShipStation's own connection bring an order that it imported from Back Market."""
    store = services.shipstation.add_store("Back Market", "Back Market")
    person = {"name": "B. L.", "street1": "5 rue du Moulin-Vert", "city": "Rennes",
              "postalCode": "35000", "country": "FR"}  # fmt: skip
    services.shipstation.import_order(
        {
            "orderNumber": str(order_id),
            "orderKey": f"native-{order_id}",
            "orderDate": "2026-11-23T00:30:00",
            "billTo": person,
            "shipTo": person,
            "items": [{"sku": "002401SL", "name": "iPhone", "quantity": 1, "unitPrice": 246.5}],
        },
        store,
    )
    return store


def test_bb_mode_companion_writes_notes_and_neither_creates_nor_announces(
    bb, place, services, monkeypatch
):
    order_id = place(continental.due_in_an_hour)
    store = companion_order(services, order_id)
    monkeypatch.setenv("BB_MODE", "companion")
    monkeypatch.setenv("BB_SHIPSTATION_STORE_ID", str(store))

    first = bb("sync", "--json")
    bb("scan", order_id, IMEI)
    second = bb("sync", "--json")
    services.shipstation.buy_label(str(order_id))
    third = bb("sync", "--until-idle", "--json")

    assert (first.status, second.status, third.status) == (0, 0, 0)
    assert first.json["shipstation_created"] == 0
    assert second.json["notes_written"] == 1
    assert IMEI in services.shipstation.order_by_number(str(order_id))["internalNotes"]
    assert third.json["announced"] == 0
    assert services.back_market.announcements == []
    assert len(services.shipstation.orders()) == 1


def test_a_companion_of_a_store_that_shipstation_does_not_fill_is_refused(
    bb, place, services, monkeypatch
):
    order_id = place(continental.due_in_an_hour)
    companion_order(services, order_id)
    monkeypatch.setenv("BB_MODE", "companion")
    monkeypatch.setenv("BB_SHIPSTATION_STORE_ID", str(PRACTICE_STORE_ID))

    refused = bb("sync")

    assert refused.status == 2
    assert str(PRACTICE_STORE_ID) in refused.err
    assert len(services.shipstation.orders()) == 1
    assert services.back_market.announcements == []


@pytest.mark.parametrize(
    ("variable", "value"),
    [
        ("BB_MODE", "both"),
        ("BB_ACCEPT", "sometimes"),
        ("BB_GRACE_S", "-1"),
        ("BB_GRACE_S", "soon"),
        ("BB_GRACE_S", "1e9"),
        ("BB_GRACE_S", "99999999999999"),
        ("BB_SHIPSTATION_STORE_ID", "first"),
        ("BB_SHIPSTATION_STORE_ID", "0"),
        ("BB_BENCH", "   "),
    ],
)
def test_a_value_that_is_not_allowed_is_refused_by_name(offline, variable, value):
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(variable, value)
        refused = offline("orders", "--json")

    assert (refused.status, refused.out) == (2, "")
    assert variable in refused.err


@pytest.mark.parametrize(
    "variable",
    [
        "BB_DATA_DIR",
        "BB_MODE",
        "BB_ACCEPT",
        "BB_GRACE_S",
        "BB_SHIPSTATION_STORE_ID",
        "BB_BENCH",
        "BB_DATABASE_URL",
        "BB_BACK_MARKET_URL",
    ],
)
def test_an_empty_variable_counts_as_none(offline, folder, monkeypatch, variable):
    monkeypatch.setenv("XDG_DATA_HOME", str(folder))
    monkeypatch.setenv(variable, "")

    assert offline("orders", "--json").out == "[]\n"


def test_the_environment_wins_over_the_settings_file(bb, place, services, folder, monkeypatch):
    order_id = place(continental.plain_phone)
    write_settings(folder, accept="automatic", bench="from the file")
    monkeypatch.setenv("BB_ACCEPT", "manual")

    bb("sync")
    bb("scan", order_id, IMEI)

    assert services.back_market.order(order_id)["state"] == 1
    assert journal(folder, "scanned")[0]["bench"] == "from the file"


def test_the_settings_file_is_used_where_the_environment_is_silent(bb, place, services, folder):
    order_id = place(continental.plain_phone)
    write_settings(folder, accept="automatic")

    bb("sync")

    assert services.back_market.order(order_id)["state"] == 3


def test_a_settings_file_with_a_secret_is_refused_without_repeating_it(offline, folder):
    write_settings(folder, back_market_token="do-not-tell-anybody")

    refused = offline("orders")

    assert refused.status == 2
    assert "do-not-tell-anybody" not in refused.err
    assert "back_market_token" in refused.err


@pytest.mark.parametrize("pasted", ["Basic {}", "  {}\n", "basic  {} \r\n"])
def test_the_token_is_taken_as_people_paste_it(bb, place, monkeypatch, pasted):
    place(continental.plain_phone)
    monkeypatch.setenv("BB_BACK_MARKET_TOKEN", pasted.format(PRACTICE_TOKEN))

    assert bb("sync", "--json").json["imported"] == 1


def test_the_practice_store_is_the_one_that_practice_uses(offline, monkeypatch):
    monkeypatch.setenv("BB_SHIPSTATION_STORE_ID", "424242")

    done = offline("--practice", "sync", "--json")

    assert done.status == 0
    assert done.json["shipstation_created"] > 0
    assert PRACTICE_STORE_ID != 424242
