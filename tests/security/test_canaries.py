"""Secrets and buyers' particulars, planted everywhere and looked for where they do not belong."""

from __future__ import annotations

import argparse
import gc
import json
import logging
import pickle
import random
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import httpx
import pytest
from pydantic import BaseModel, SecretStr, ValidationError

from bb_desktop import log as bb_log
from bb_desktop.application.activity import support_text
from bb_desktop.application.diagnostics import diagnostics, harmless_lines
from bb_desktop.application.export_orders import export_csv
from bb_desktop.application.preferences import Preferences
from bb_desktop.cli_commands import _parser
from bb_desktop.domain.errors import BbDesktopError, Service
from bb_desktop.domain.secret import Secret
from bb_desktop.faults import described
from bb_desktop.practice.shop import PRACTICE_API_KEY
from bb_desktop.ui.worker import SerialWorker
from tests.clock import NOW
from tests.journeys import a_shop
from tests.journeys.a_shop import IMEI, PHONE, AShop
from tests.security.clients import SECRETS, TOKEN, a_client

BUYER = {
    "first_name": "Canaria",
    "last_name": "Vogelsang",
    "street": "Zwitscherweg 77",
    "phone": "0176 04069099",
    "email": "canary.bird@relay.example",
    "customer_id_number": "12345678Z",
}
BOTH = (*SECRETS, *BUYER.values(), "Canaria Vogelsang")


def leaked(text: str, words: tuple[str, ...] = BOTH) -> list[str]:
    return [word for word in words if word in text]


# --- a day on which every service repeats what it was sent --------------------------------------


class Echo(a_shop.Wire):
    """Lets requests fail in every way, each time with the whole request in the reply."""

    asked = spoilt = 0
    chance = random.Random(1)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        Echo.asked += 1
        if Echo.chance.random() < 0.75:
            return super().handle_request(request)
        said = f"{dict(request.headers)} {request.read().decode()}"
        ways: tuple[Callable[[], httpx.Response], ...] = (
            lambda: httpx.Response(400, text=said),
            lambda: httpx.Response(400, json={"message": said}),
            lambda: httpx.Response(422, json={"errors": {"shipTo": [said]}}),
            lambda: httpx.Response(500, json={"ExceptionMessage": said, "Message": "x"}),
            lambda: httpx.Response(500, text=said),
            lambda: httpx.Response(503, html=f"<html>{said}</html>"),
            lambda: httpx.Response(200, html=f"<html>{said}</html>"),
            lambda: httpx.Response(200, text=said),
            lambda: _raise(httpx.ReadError(said)),
            lambda: _raise(httpx.RemoteProtocolError(said)),
            lambda: _raise(httpx.LocalProtocolError(said)),
            lambda: httpx.Response(404, json={"title": "x", "detail": said}),
        )
        Echo.spoilt += 1
        return ways[Echo.spoilt % len(ways)]()


def _raise(error: Exception) -> httpx.Response:
    raise error


@pytest.fixture
def day(tmp_path, monkeypatch, caplog):
    """A shop that lived through such a day; its log has all levels and nothing taken out."""
    caplog.set_level(logging.DEBUG)
    monkeypatch.setattr(a_shop, "Wire", Echo)
    monkeypatch.setattr(Echo, "chance", random.Random(1))
    shop = AShop(tmp_path / "shop", now=NOW)
    token, _, secret, _ = SECRETS
    shop.back_market.tokens.clear()
    shop.back_market.tokens.add(token)
    shop.shipstation.credentials.clear()
    shop.shipstation.credentials.add((PRACTICE_API_KEY, secret))
    shop.token, shop.secret = token, secret
    shop.restart()
    shop.back_market.change_address(PHONE, **BUYER)
    _passes(shop, lambda: shop.view(PHONE))
    shop.accept(PHONE)
    _passes(shop, lambda: shop.shipstation_order(PHONE))
    shop.scan(PHONE, IMEI)
    shop.edits_note(PHONE, "ring twice")
    _passes(shop, lambda: IMEI in shop.note(PHONE))
    shop.buys_label(PHONE)
    _passes(shop, lambda: shop.registered(PHONE))
    # Until each way to fail was gone once.
    _passes(shop, lambda: Echo.spoilt >= 13)
    yield shop
    shop.close()


def _passes(shop: AShop, until: Callable[[], object]) -> None:
    """Run passes until something came about, in spite of all that fails."""
    for _ in range(60):
        shop.sync()
        with suppress(BbDesktopError):
            shop.retry(PHONE)
        shop.wait(40)
        try:
            if until():
                return
        except (AssertionError, LookupError, BbDesktopError):
            continue
    raise AssertionError("nothing came of it in sixty passes")


def test_whatever_a_service_repeats_is_repeated_nowhere(day, caplog, tmp_path):
    assert Echo.spoilt >= 12
    trouble = [
        *(row.error_detail for row in day.outbox()),
        *(f"{entry.detail} {entry.subject}" for entry in day.history(PHONE)),
    ]
    with day.store.reading() as tx:
        trouble += [item.detail for item in tx.attention.items()]
        trouble += [f"{one.key} {one.reason}" for _, one, _ in tx.quarantine.records()]
        trouble += [str(tx.state.health(service)) for service in Service]
    now = day.clock.now()
    zip_texts = diagnostics(
        day.store, day.choices, Preferences(), now, version="0", surroundings={},
        log=caplog.text.splitlines(),
    )  # fmt: skip

    assert leaked(caplog.text) == []
    assert leaked("\n".join(trouble)) == []
    assert leaked(support_text(day.store, now, "0")) == []
    assert leaked("".join(text for _, text in zip_texts.files)) == []
    assert leaked(export_csv(day.store, day.choices), SECRETS) == []
    everything = b"".join(path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())
    # Buyers live in the database until they are forgotten; secrets never do.
    assert [secret for secret in SECRETS if secret.encode() in everything] == []
    assert BUYER["last_name"].encode() in everything


# --- faults of ours ----------------------------------------------------------------------------


class _Wire(BaseModel):
    street: int


def _fault(name: str) -> Exception:
    """Make a fault whose words hold what the program was working on."""
    words, nothing = "; ".join(BOTH), dict[object, object]()
    try:
        match name:
            case "value":
                raise ValueError(words)
            case "key":
                nothing[words]
            case "a name as a key":
                nothing[BUYER["first_name"]]
            case "own class":
                raise type("OddError", (Exception,), {})(words)
            case "chained":
                try:
                    raise RuntimeError(words)
                except RuntimeError as error:
                    raise LookupError("x") from error
            case "while handling":
                try:
                    raise RuntimeError(words)
                except RuntimeError:
                    int(words)
            case "pydantic":
                _Wire.model_validate({"street": words})
            case "json":
                json.loads(f'{{"a": "{words}" broken')
            case "letters":
                words.encode("ascii") + f"{words}é".encode("ascii")
            case "a path":
                Path(f"/nowhere/{words.replace('/', '_')[:200]}").read_text("utf-8")
            case "group":
                raise ExceptionGroup(words, [ValueError(words), KeyError(words)])
            case "note":
                noted = ValueError("x")
                noted.add_note(words)
                raise noted
    except Exception as error:  # noqa: BLE001 - made to be looked at
        return error
    raise AssertionError(name)


FAULTS = (
    *("value", "key", "a name as a key", "own class", "chained", "while handling", "pydantic"),
    *("json", "letters", "a path", "group", "note"),
)


@pytest.mark.parametrize("name", FAULTS)
def test_a_fault_tells_its_place_and_kind_and_not_what_it_was_about(name):
    fault = _fault(name)

    told = described(fault)

    assert leaked(told) == []
    assert type(fault).__name__ in told
    assert "test_canaries.py" in told
    # And the same in the diagnostics.
    assert leaked("\n".join(harmless_lines(told.splitlines()))) == []


def test_words_that_python_made_out_of_names_in_the_program_stay():
    none: Any = None
    empty = dict[object, object]()
    wrongs: tuple[tuple[Callable[[], object], str], ...] = (
        (lambda: none.lines, "'NoneType' object has no attribute 'lines'"),
        (lambda: empty["inside"], "KeyError: 'inside'"),
        (lambda: [][3], "list index out of range"),
        (lambda: empty[61000001], "KeyError: '61000001'"),
    )
    for wrong, words in wrongs:
        with pytest.raises(Exception) as caught:  # noqa: PT011 - of several kinds
            wrong()
        assert words in described(caught.value)


@pytest.fixture
def log_file(tmp_path, capsys):
    level = logging.getLogger().level
    hooks = sys.excepthook, threading.excepthook, sys.unraisablehook
    bb_log.set_up_logging(tmp_path)
    bb_log.watch_for_faults()
    yield tmp_path / "bb-desktop.log"
    sys.excepthook, threading.excepthook, sys.unraisablehook = hooks
    logging.captureWarnings(capture=False)
    bb_log.take_down_logging()
    logging.getLogger().setLevel(level)


def test_a_worker_that_fails_writes_no_particulars_into_the_log(qtbot, log_file, capsys):
    worker = SerialWorker("test")
    failed: list[object] = []

    def job() -> None:
        raise ValueError("; ".join(BOTH))

    worker.submit(job, failed=failed.append)
    qtbot.waitUntil(lambda: bool(failed))
    worker.close(2.0)

    told = log_file.read_text("utf-8") + capsys.readouterr().err + str(failed[0])
    assert "ValueError" in told
    assert leaked(told) == []


def test_a_thread_that_ends_by_a_fault_is_logged_without_particulars(log_file, capsys):
    thread = threading.Thread(target=lambda: int("; ".join(BOTH)))
    thread.start()
    thread.join()

    told = log_file.read_text("utf-8")
    assert "unexpected error=ValueError" in told
    assert leaked(told + capsys.readouterr().err) == []


def test_a_fault_while_something_is_let_go_is_logged_without_particulars(log_file, capsys):
    class Thing:
        def __repr__(self) -> str:
            return "; ".join(BOTH)

        def __del__(self) -> None:
            raise ValueError("; ".join(BOTH))

    thing = Thing()
    del thing
    gc.collect()

    told = log_file.read_text("utf-8")
    assert "not raised error=ValueError of=function" in told
    assert leaked(told + capsys.readouterr().err) == []


def test_an_uncaught_fault_is_logged_without_particulars(log_file, capsys):
    fault = _fault("while handling")

    sys.excepthook(type(fault), fault, fault.__traceback__)

    told = log_file.read_text("utf-8")
    assert "unexpected error=ValueError" in told
    assert leaked(told + capsys.readouterr().err) == []


# --- what shows itself -------------------------------------------------------------------------


@pytest.mark.parametrize("service", Service)
def test_a_client_shows_no_secret_however_it_is_looked_at(service):
    with a_client(service, "https://service.example") as one:
        shown = f"{one.client!r} {one.client} {one.client._connection!r} {one.client._connection}"
        with pytest.raises(TypeError):
            pickle.dumps(one.client)

    assert leaked(shown) == []


def test_values_that_hold_a_secret_hide_it():
    held = [Secret(TOKEN), SecretStr(TOKEN), {"token": Secret(TOKEN)}, [SecretStr(TOKEN)]]

    assert leaked(f"{held} {held[0]} {held[1]}") == []
    with pytest.raises(TypeError):
        pickle.dumps(Secret(TOKEN))


def test_a_validation_error_of_the_settings_shows_no_value(monkeypatch, tmp_path):
    from bb_desktop.adapters.settings_file import Settings
    from bb_desktop.domain.errors import NotConfigured

    monkeypatch.setenv("BB_BACK_MARKET_TOKEN", TOKEN)
    monkeypatch.setenv("BB_REGION", TOKEN)

    with pytest.raises(NotConfigured) as caught:
        Settings.load(tmp_path)

    assert leaked(str(caught.value)) == []
    assert isinstance(caught.value.__cause__, ValidationError)
    assert leaked(described(caught.value)) == []


# --- the command line --------------------------------------------------------------------------


def _options(parser: argparse.ArgumentParser) -> list[str]:
    found: list[str] = []
    for action in parser._actions:
        found += action.option_strings or [action.dest]
        if isinstance(action, argparse._SubParsersAction):
            for sub in action.choices.values():
                found += _options(sub)
    return found


def test_no_command_takes_a_secret_where_every_user_could_read_it():
    options = _options(_parser())

    assert "--json" in options
    words = ("token", "secret", "key", "password", "credential")
    assert [one for one in options if any(word in one.casefold() for word in words)] == []
