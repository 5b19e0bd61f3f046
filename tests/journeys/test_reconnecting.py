"""A token dies in the middle of the day: the whole program, over loopback, until all is well again.

Everything is real but the services and the key store: settings, database, log, wire.
"""

import base64
import logging
import threading
from datetime import timedelta

import pytest

from bb_desktop.app import Program
from bb_desktop.application.accept_orders import ask_acceptance
from bb_desktop.application.queries import order_view
from bb_desktop.application.record_scan import record_scans
from bb_desktop.connecting import WindowConnections
from bb_desktop.domain.connecting import Finding, Held
from bb_desktop.domain.errors import KeyStoreClosed, NotConfigured, Service
from bb_desktop.domain.orders import OrderId
from bb_desktop.domain.retry import ServiceStatus
from bb_desktop.domain.scan import read_code
from bb_desktop.domain.secret import Secret
from bb_desktop.domain.shop import Region
from bb_desktop.domain.stage import Stage
from bb_desktop.log import take_down_logging
from bb_desktop.practice.credentials import OTHER_SHOP_TOKEN
from bb_desktop.practice.shop import PRACTICE_STORE_ID, PracticeShop
from tests.chest import open_chest
from tests.clock import VirtualClock
from tests.journeys.a_shop import IMEI, LAPTOP, PHONE, SERIAL, URGENT_PHONE
from tests.loopback import serve

#: Seconds between passes, as the window makes them.
PASS_S = 60


def a_token(digit: str) -> str:
    return base64.b64encode(digit.encode() * 22 + b":BMT-" + digit.encode() * 40).decode()


OLD_TOKEN, NEW_TOKEN = a_token("a"), a_token("b")
LEGACY = base64.b64encode(b"canary@example.com:canary-password").decode()
KEY, SECRET = "canary-key-0815-0815-0815", "canary-secret-4711-4711-4711"
NEW_KEY, NEW_SECRET = "canary-key-2222-2222-2222", "canary-secret-3333-3333-3333"
SECRETS = (OLD_TOKEN, NEW_TOKEN, LEGACY, OTHER_SHOP_TOKEN, KEY, SECRET, NEW_KEY, NEW_SECRET)


class Day:
    """A shop's program and the two services that it speaks with."""

    def __init__(self, folder, clock, services, chest):
        self.clock, self.services, self.chest = clock, services, chest
        self.back_market, self.shipstation = services.back_market, services.shipstation
        self.program = Program(folder, verbose=True)
        self.program.clock = clock
        self.connections = WindowConnections(self.program)

    def connect(self):
        """Enter both credentials, as the first run does."""
        self.connections.keep_shipstation(Secret(KEY), Secret(SECRET))
        return self.connections.keep_back_market(Secret(OLD_TOKEN))

    def sync(self):
        return self.program.sync()

    def passes_until_noticed(self):
        """Let the clock run until the first pass that tells of a refusal; gives the summary."""
        while (summary := self.sync()).good:
            self.clock.advance(PASS_S)
        return summary

    def scan(self, order_id, *codes):
        program = self.program
        readings = [read_code(code) for code in codes]
        result = record_scans(program.store, self.clock, program.shop, OrderId(order_id), readings)
        assert not result.refused

    def stage(self, order_id):
        return order_view(self.program.store, self.program.shop, OrderId(order_id)).stage

    def accept(self, order_id):
        ask_acceptance(self.program.store, self.clock, [OrderId(order_id)])

    def health(self, service=Service.BACK_MARKET):
        with self.program.store.reading() as tx:
            return tx.state.health(service)

    def told(self, order_id):
        return [one for one in self.back_market.announcements if one.order_id == order_id]

    def writes(self, method, path):
        return [one for one in self.services.requests if (one.method, one.path) == (method, path)]


@pytest.fixture
def chest():
    with open_chest() as made:
        yield made


@pytest.fixture
def day(tmp_path, monkeypatch, chest):
    """A shop of twelve orders whose program holds no credential yet."""
    clock = VirtualClock()
    services = PracticeShop(now=clock.now)
    services.back_market.tokens = {OLD_TOKEN}
    services.shipstation.credentials.clear()
    services.shipstation.credentials.add((KEY, SECRET))
    services.shipstation.rate_limit = 10_000
    with serve(services) as addresses:
        monkeypatch.setenv("BB_BACK_MARKET_URL", addresses.back_market_url)
        monkeypatch.setenv("BB_SHIPSTATION_URL", addresses.shipstation_url)
        monkeypatch.setenv("BB_SHIPSTATION_STORE_ID", str(PRACTICE_STORE_ID))
        monkeypatch.setenv("BB_GRACE_S", "0")
        monkeypatch.setenv("BB_BENCH", "bench 1")
        made = Day(tmp_path / "data", clock, services, chest)
        yield made
        made.program.close()
    take_down_logging()


@pytest.fixture
def afternoon(day):
    """A phone is packed, its label bought; then the token dies."""
    day.connect()
    day.sync()
    day.scan(URGENT_PHONE, IMEI)
    day.sync()
    day.clock.advance(30)
    day.back_market.tokens = set()
    day.shipstation.buy_label(str(URGENT_PHONE))
    return day


def test_a_program_without_credentials_starts_and_says_what_is_missing(day):
    assert not day.connections.held().complete
    with pytest.raises(NotConfigured, match="enter it in the window"):
        day.sync()
    assert day.services.requests == []

    held = day.connect()

    assert held.complete
    assert (held.token_ending, held.key_ending) == (OLD_TOKEN[-4:], KEY[-4:])
    assert held.token_since == held.key_since == day.clock.now()
    assert day.sync().counts.imported == 12


def test_a_dead_token_is_noticed_within_a_minute(day):
    day.connect()
    day.sync()
    day.clock.advance(25)
    day.back_market.tokens = set()
    died_at = day.clock.now()
    day.clock.advance(PASS_S - 25)

    summary = day.passes_until_noticed()

    assert summary.back_market is ServiceStatus.CREDENTIALS_REFUSED
    assert summary.shipstation is ServiceStatus.OK
    assert day.health().since - died_at <= timedelta(seconds=60)


def test_the_whole_way_from_a_dead_token_to_everything_sent_once(afternoon):
    day = afternoon
    assert day.passes_until_noticed().back_market is ServiceStatus.CREDENTIALS_REFUSED

    # Work goes on: scans are recorded, ShipStation gets its notes, buyers order.
    day.scan(LAPTOP, SERIAL)
    day.accept(PHONE)
    day.clock.advance(PASS_S)
    day.sync()
    day.clock.advance(3600)
    new_order = day.back_market.order(URGENT_PHONE) | {"order_id": 63_000_000}
    new_order["orderlines"] = [new_order["orderlines"][0] | {"id": 64_000_000, "state": 1}]
    day.back_market.place_order(new_order | {"state": 1, "delivery_note": None})
    assert day.stage(LAPTOP) is Stage.READY_TO_SHIP
    assert SERIAL in day.shipstation.order_by_number(str(LAPTOP))["internalNotes"]
    assert day.told(URGENT_PHONE) == []
    assert day.connections.waiting() == 2

    # Wrong ones are told apart, and the old one stays.
    before = dict(day.chest.held)
    tried = day.connections.try_back_market(Region.EUROPE, Secret(OTHER_SHOP_TOKEN))
    assert (tried.finding, tried.known, tried.readable) == (Finding.OTHER_SHOP, 5, 0)
    refused = day.connections.try_back_market(Region.EUROPE, Secret(OLD_TOKEN))
    assert refused.finding is Finding.REFUSED
    legacy = day.connections.try_back_market(Region.EUROPE, Secret(LEGACY))
    assert legacy.finding is Finding.LEGACY_TOKEN
    assert day.chest.held == before
    assert day.connections.held().token_ending == OLD_TOKEN[-4:]

    # The right one, as it is copied from the Back Office.
    day.back_market.tokens = {NEW_TOKEN}
    pasted = Secret(f" Basic {NEW_TOKEN[:40]}\n{NEW_TOKEN[40:]} \r\n")
    tried = day.connections.try_back_market(Region.EUROPE, pasted)
    assert (tried.finding, tried.readable) == (Finding.OK, 5)
    assert day.told(URGENT_PHONE) == []
    held = day.connections.keep_back_market(pasted)
    assert held.token_ending == NEW_TOKEN[-4:]
    assert held.token_since == day.clock.now()
    assert day.health().status is ServiceStatus.OK

    # Everything goes out, and nothing twice.
    for _ in range(3):
        summary = day.sync()
        day.clock.advance(PASS_S)
    assert summary.good
    assert summary.due == day.connections.waiting() == 0
    [announced] = day.told(URGENT_PHONE)
    assert (announced.accepted, announced.imei) == (True, IMEI)
    assert len([one for one in day.back_market.identifier_writes if one.accepted]) == 1
    assert len(day.writes("POST", f"/ws/orders/{PHONE}")) == 1
    assert day.stage(63_000_000) is Stage.TO_ACCEPT
    notes = day.shipstation.order_by_number(str(LAPTOP))["internalNotes"]
    assert notes.count(SERIAL) == 1


def test_a_pass_that_runs_ends_with_the_client_that_it_began_with(afternoon):
    """The token is replaced, from another thread's place, in the middle of a pass."""
    day = afternoon
    day.back_market.tokens = {OLD_TOKEN, NEW_TOKEN}
    with day.program.cycle() as cycle:
        held_by_the_pass = day.program.clients()
        day.connections.keep_back_market(Secret(NEW_TOKEN))
        summary = cycle.run()

    assert summary.good
    assert day.program.clients() is not held_by_the_pass
    day.back_market.tokens = {NEW_TOKEN}
    assert day.sync().good


def test_tokens_that_change_while_passes_run_never_leave_one_with_a_closed_client(day):
    day.connect()
    day.back_market.tokens = {OLD_TOKEN, NEW_TOKEN}
    over = threading.Event()
    kept: list[Held] = []

    def keeps_changing():
        while not over.is_set():
            token = NEW_TOKEN if len(kept) % 2 else OLD_TOKEN
            kept.append(day.connections.keep_back_market(Secret(token)))

    changing = threading.Thread(target=keeps_changing)
    changing.start()
    try:
        summaries = [day.sync() for _ in range(8)]
    finally:
        over.set()
        changing.join(timeout=30)

    assert all(summary.good for summary in summaries)
    assert len(kept) > 1
    assert all(held.complete for held in kept)


def test_a_changed_key_of_shipstation_is_replaced_the_same_way(day):
    day.connect()
    day.sync()
    day.shipstation.credentials.clear()
    day.shipstation.credentials.add((NEW_KEY, NEW_SECRET))
    day.scan(LAPTOP, SERIAL)
    summary = day.sync()
    assert summary.shipstation is ServiceStatus.CREDENTIALS_REFUSED
    assert summary.back_market is ServiceStatus.OK
    tried = day.connections.try_shipstation(Secret(KEY), Secret(NEW_SECRET))
    assert tried.finding is Finding.REFUSED

    tried = day.connections.try_shipstation(Secret(f"{NEW_KEY}\n"), Secret(f" {NEW_SECRET}"))
    assert tried.finding is Finding.OK
    held = day.connections.keep_shipstation(Secret(f"{NEW_KEY}\n"), Secret(f" {NEW_SECRET}"))

    assert held.key_ending == NEW_KEY[-4:]
    assert day.sync().good
    assert SERIAL in day.shipstation.order_by_number(str(LAPTOP))["internalNotes"]


def test_a_locked_key_store_leaves_the_old_token_at_work(day):
    day.connect()
    day.sync()
    day.chest.locked = True

    with pytest.raises(KeyStoreClosed, match="Unlock it"):
        day.connections.keep_back_market(Secret(NEW_TOKEN))

    assert day.sync().good
    day.chest.locked = False
    assert day.connections.held().token_ending == OLD_TOKEN[-4:]


def test_the_next_start_finds_the_credentials_again(day, tmp_path):
    day.connect()
    day.program.close()
    again = Day(tmp_path / "data", day.clock, day.services, day.chest)
    try:
        assert again.connections.held().complete
        assert again.sync().good
    finally:
        again.program.close()


def test_forgetting_everything_leaves_nothing_that_could_be_used(day):
    day.connect()
    day.sync()
    day.services.requests.clear()

    held = day.connections.forget_everything()

    assert not held.complete
    assert held.token_since is held.key_since is None
    assert day.chest.held == {}
    with pytest.raises(NotConfigured):
        day.sync()
    assert day.services.requests == []


def test_no_secret_reaches_a_file_a_log_a_stream_or_a_repr(afternoon, tmp_path, capsys, caplog):
    day = afternoon
    caplog.set_level(logging.DEBUG)
    shown = []
    day.passes_until_noticed()
    for token in (OLD_TOKEN, LEGACY, OTHER_SHOP_TOKEN, NEW_TOKEN, f"Basic {NEW_TOKEN} é"):
        secret = Secret(token)
        tried = day.connections.try_back_market(Region.EUROPE, secret)
        shown += [repr(secret), str(secret), f"{secret}", repr(tried)]
    for kind in ("unauthorized", "redirect", "not_json", "cut", "html_403"):
        day.services.faults.add("shipstation", kind)
        shown.append(repr(day.connections.try_shipstation(Secret(NEW_KEY), Secret(NEW_SECRET))))
        day.services.faults.clear()
    day.chest.refuses.add("eu/shipstation_api_secret")
    with pytest.raises(KeyStoreClosed) as caught:
        day.connections.keep_shipstation(Secret(NEW_KEY), Secret(NEW_SECRET))
    logging.getLogger("bb_desktop.test").error("failed", exc_info=caught.value)
    shown += [str(caught.value), repr(caught.value)]
    day.chest.refuses.clear()
    day.shipstation.credentials.add((NEW_KEY, NEW_SECRET))
    shown.append(repr(day.connections.keep_shipstation(Secret(NEW_KEY), Secret(NEW_SECRET))))
    day.back_market.tokens = {NEW_TOKEN}
    shown.append(repr(day.connections.keep_back_market(Secret(NEW_TOKEN))))
    day.sync()
    program = day.program
    shown += [repr(program), repr(vars(program)), repr(program.credentials)]
    shown += [repr(vars(program.credentials)), repr(vars(day.connections)), repr(program.clients())]
    day.connections.forget_everything()
    program.close()

    printed = capsys.readouterr()
    written = "\n".join(
        path.read_bytes().decode("utf-8", "replace")
        for path in tmp_path.rglob("*")
        if path.is_file()
    )
    pairs = [
        base64.b64encode(f"{key}:{secret}".encode()).decode()
        for key, secret in ((KEY, SECRET), (NEW_KEY, NEW_SECRET))
    ]
    everything = "\n".join([*shown, printed.out, printed.err, caplog.text, written])
    assert [secret for secret in (*SECRETS, *pairs) if secret in everything] == []
    assert "credential replaced service=back_market" in written
    assert "canary" not in everything
