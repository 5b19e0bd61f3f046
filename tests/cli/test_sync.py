"""``sync``: what it counts, what it prints, and when it is done."""

import time

from bb_desktop.practice import orders_continental as continental
from bb_desktop.practice import orders_english as english
from tests.cli.replies import SYNC, differences

IMEI = "490154203237518"


def test_the_summary_has_every_promised_key_and_type(bb, place):
    place(continental.plain_phone)

    done = bb("sync", "--json")

    assert differences(done.json, SYNC) == []


def test_an_idle_pass_counts_nothing(bb, place, services, changed):
    place(continental.due_in_an_hour)
    bb("sync")
    services.requests.clear()

    done = bb("sync", "--json")

    assert done.status == 0
    assert changed() == []
    assert {name for name, value in done.json.items() if value} == {"back_market", "shipstation"}


def test_a_new_order_to_ship_is_imported_and_created_in_shipstation(bb, place, services):
    order_id = place(continental.due_in_an_hour)

    done = bb("sync", "--json").json

    assert (done["imported"], done["shipstation_created"]) == (1, 1)
    assert services.shipstation.order_by_number(str(order_id))["orderKey"] == f"bm-eu-{order_id}"


def test_a_whole_day_is_counted_step_by_step(bb, place, services):
    order_id = place(continental.plain_phone)
    imported = bb("sync", "--json").json
    bb("accept", order_id)
    created = bb("sync", "--json").json
    bb("scan", order_id, IMEI)
    noted = bb("sync", "--json").json
    services.shipstation.buy_label(str(order_id), tracking="0004060001")
    told = bb("sync", "--json").json

    assert imported["imported"] == 1
    assert created["shipstation_created"] == 1
    assert noted["notes_written"] == 1
    assert (told["shipments_seen"], told["announced"]) == (1, 1)
    assert told["identifiers_registered"] == 1
    assert services.back_market.order(order_id)["orderlines"][0]["imei"] == IMEI
    assert services.back_market.order(order_id)["tracking_number"] == "0004060001"


def test_orders_that_need_attention_are_counted_and_are_no_failure(bb, place):
    place(continental.collection_point)

    done = bb("sync", "--json")

    assert done.status == 0
    assert done.json["attention"] == 1


def test_automatic_acceptance_is_counted(bb, place, monkeypatch):
    place(continental.plain_phone)
    monkeypatch.setenv("BB_ACCEPT", "automatic")

    done = bb("sync", "--json").json

    assert (done["imported"], done["accepted"], done["shipstation_created"]) == (1, 1, 1)


def test_until_idle_repeats_passes_until_nothing_is_due(bb, place, services, monkeypatch):
    monkeypatch.setenv("BB_ACCEPT", "automatic")
    order_id = place(continental.plain_phone)

    done = bb("sync", "--until-idle", "--json")

    assert done.status == 0
    assert done.json["due"] == 0
    assert done.json["accepted"] == done.json["shipstation_created"] == 1
    assert services.shipstation.order_by_number(str(order_id)) is not None


def test_until_idle_adds_up_what_its_passes_did(bb, place, services, monkeypatch):
    # The second pass announces what a grace time of one second held back in the first.
    monkeypatch.setenv("BB_GRACE_S", "1")
    order_id = place(continental.due_in_an_hour)
    bb("sync")
    bb("scan", order_id, IMEI)
    bb("sync")
    services.shipstation.buy_label(str(order_id))

    done = bb("sync", "--until-idle", "--timeout", 20, "--json").json

    assert (done["shipments_seen"], done["announced"]) == (1, 1)
    assert done["identifiers_registered"] == 1


def test_a_grace_time_beyond_the_timeout_is_not_waited_for(bb, place, services, monkeypatch):
    monkeypatch.setenv("BB_GRACE_S", "300")
    order_id = place(continental.due_in_an_hour)
    bb("sync")
    bb("scan", order_id, IMEI)
    bb("sync")
    services.shipstation.buy_label(str(order_id))
    began = time.monotonic()

    done = bb("sync", "--until-idle", "--timeout", 10, "--json")

    assert done.status == 0
    assert (done.json["announced"], done.json["due"]) == (0, 0)
    assert time.monotonic() - began < 8


def test_a_timeout_ends_a_wait_for_a_rate_limit_and_leaves_what_is_due(bb, place, services):
    place(continental.due_in_an_hour)
    services.shipstation.rate_limit = 40
    services.shipstation.spend(40)
    began = time.monotonic()

    done = bb("sync", "--timeout", 1, "--json")

    assert time.monotonic() - began < 20
    assert done.status == 4
    assert differences(done.json, SYNC) == []


def test_what_was_done_before_the_time_was_up_is_counted(bb, place, services):
    place(continental.due_in_an_hour)
    services.shipstation.rate_limit = 40
    services.shipstation.spend(37)

    done = bb("sync", "--timeout", 2, "--json")

    assert done.json["imported"] == 1


def test_two_lines_are_announced_with_both_identifiers(bb, place, services):
    order_id = place(english.two_phones)
    bb("sync")
    bb("scan", order_id, IMEI, "354178036859789")
    bb("sync")
    services.shipstation.buy_label(str(order_id))

    done = bb("sync", "--json").json

    assert (done["announced"], done["identifiers_registered"]) == (1, 2)
    registered = {line["imei"] for line in services.back_market.order(order_id)["orderlines"]}
    assert registered == {IMEI, "354178036859789"}


def test_people_get_the_same_summary_in_words(bb, place):
    place(continental.due_in_an_hour)

    done = bb("sync")

    assert "imported                 1\n" in done.out
    assert "shipstation              ok\n" in done.out


def test_a_pass_beside_another_one_waits_no_longer_than_its_timeout(bb, place, tmp_path):
    from bb_desktop.adapters.sync_lock import sync_lock

    place(continental.plain_phone)
    bb("orders")

    with sync_lock(tmp_path / "bb-desktop", timeout_s=1):
        done = bb("sync", "--timeout", 0.2)

    assert done.status == 4
    assert "Another sync is running" in done.err
