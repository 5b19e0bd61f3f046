"""Standard output is the answer and nothing else; secrets and buyers' particulars go nowhere."""

import base64
import json
import logging
from pathlib import Path

import pytest

from bb_desktop.practice import orders_continental as continental
from bb_desktop.practice.faults import FaultKind

IMEI = "490154203237518"
TOKEN = base64.b64encode(b"canary-token-1234567890").decode()
KEY, SECRET = "canary-api-key-0815", "canary-api-secret-4711"
PAIR = base64.b64encode(f"{KEY}:{SECRET}".encode()).decode()
SECRETS = (TOKEN, KEY, SECRET, PAIR)
BUYER = {
    "first_name": "Canaria",
    "last_name": "Vogelsang",
    "street": "Zwitscherweg 77",
    "phone": "0176 04069099",
    "email": "canary.bird@relay.example",
    "customer_id_number": "12345678Z",
}


@pytest.fixture
def with_canaries(services, place, monkeypatch, bb):
    services.back_market.tokens.clear()
    services.back_market.tokens.add(TOKEN)
    services.shipstation.credentials.clear()
    services.shipstation.credentials.add((KEY, SECRET))
    monkeypatch.setenv("BB_BACK_MARKET_TOKEN", TOKEN)
    monkeypatch.setenv("BB_SHIPSTATION_API_KEY", KEY)
    monkeypatch.setenv("BB_SHIPSTATION_API_SECRET", SECRET)
    order_id = place(continental.due_in_an_hour)
    services.back_market.change_address(order_id, **BUYER)
    return order_id


def written_by(folder: Path, pattern: str) -> str:
    return "\n".join(
        path.read_bytes().decode("utf-8", "replace")
        for path in folder.rglob(pattern)
        if path.is_file()
    )


def a_bad_day(bb, services, order_id) -> str:
    """Run every command, with everything going wrong now and then; give all that was printed."""
    outcomes = [
        bb("--verbose", "sync"),
        bb("--verbose", "sync", "--json"),
        bb("orders"),
        bb("orders", "--json"),
        bb("order", order_id),
        bb("order", order_id, "--json"),
        bb("scan", order_id, IMEI, "nonsense", "--json"),
        bb("accept", order_id),
        bb("self-check"),
    ]
    for service in ("back_market", "shipstation"):
        for kind in (FaultKind.UNAUTHORIZED, FaultKind.REDIRECT, FaultKind.NOT_JSON):
            services.faults.add(service, kind, times=None)
            outcomes.append(bb("--verbose", "sync"))
            services.faults.clear()
    services.shipstation.buy_label(str(order_id))
    outcomes += [
        bb("--verbose", "sync", "--until-idle"),
        bb("attention"),
        bb("attention", "--json"),
    ]
    return "\n".join(one.out + one.err for one in outcomes)


def test_no_secret_is_printed_logged_or_stored(bb, services, with_canaries, tmp_path):
    printed = a_bad_day(bb, services, with_canaries)

    everything = printed + written_by(tmp_path, "*")
    assert [secret for secret in SECRETS if secret in everything] == []
    assert "bb-desktop.log" in {path.name for path in tmp_path.rglob("*")}


def test_no_buyer_is_printed_or_logged(bb, services, with_canaries, tmp_path):
    printed = a_bad_day(bb, services, with_canaries)

    told = printed + written_by(tmp_path, "*.log*")
    assert [value for value in BUYER.values() if value in told] == []


def test_an_export_names_no_buyer(bb, with_canaries, tmp_path):
    bb("sync")
    bb("export", tmp_path / "day.csv")

    exported = (tmp_path / "day.csv").read_text("utf-8")
    assert str(with_canaries) in exported
    assert [value for value in BUYER.values() if value in exported] == []


def test_logs_go_to_standard_error_and_json_alone_to_standard_output(bb, services, with_canaries):
    services.faults.add("shipstation", FaultKind.SERVER_ERROR, times=None)

    done = bb("--verbose", "sync", "--json")

    assert json.loads(done.out)["shipstation"] == "unreachable"
    assert done.out.count("\n") == 1
    assert "WARNING bb_desktop" in done.err
    assert "DEBUG bb_desktop" in done.err


def test_a_quiet_run_prints_nothing_on_standard_error(bb, with_canaries):
    assert bb("sync", "--json").err == ""


def test_the_log_tells_what_was_done(bb, with_canaries, tmp_path):
    bb("sync")

    told = written_by(tmp_path, "bb-desktop.log")
    assert "pass done imported=1" in told
    assert logging.getLogger("httpx").level == logging.WARNING
