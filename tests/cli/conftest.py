"""The command line in this process, against the practice services on loopback ports."""

import json
import os
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from bb_desktop.cli import run
from bb_desktop.log import take_down_logging
from bb_desktop.practice.shop import (
    PRACTICE_API_KEY,
    PRACTICE_API_SECRET,
    PRACTICE_TOKEN,
    PracticeShop,
)
from tests.loopback import Loopback, serve

#: What the practice services ask for, besides their addresses.
CREDENTIALS = {
    "BB_BACK_MARKET_TOKEN": PRACTICE_TOKEN,
    "BB_SHIPSTATION_API_KEY": PRACTICE_API_KEY,
    "BB_SHIPSTATION_API_SECRET": PRACTICE_API_SECRET,
}


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a command returned and printed."""

    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """Read standard output, which must hold one JSON value and nothing else."""
        return json.loads(self.out)


Command = Callable[..., Outcome]


@pytest.fixture
def services() -> PracticeShop:
    """Both services without orders and without a limit worth waiting for."""
    shop = PracticeShop(now=lambda: datetime.now(UTC), empty=True)
    shop.shipstation.rate_limit = 10_000
    return shop


@pytest.fixture
def place(services) -> Callable[..., int]:
    """Let a buyer place an order: ``place(continental.plain_phone, number=61000001)``.

    The same buyer may order again under another number. ``due_h`` hours are left to ship it.
    """

    def placed(write, number=None, *, due_h=24.0, hours_ago=1.0) -> int:
        now = datetime.now(UTC)
        order = write(now - timedelta(hours=hours_ago), now + timedelta(hours=due_h))
        if number is not None:
            text = json.dumps(order).replace(str(order["order_id"]), str(number))
            for place_of_line, line in enumerate(order["orderlines"]):
                text = text.replace(str(line["id"]), str(number - 1_000_000 + place_of_line))
            order = json.loads(text)
        return services.back_market.place_order(order)

    return placed


@pytest.fixture
def offline(capsys) -> Iterator[Command]:
    """Run a command that needs no service: ``offline("scan", order_id, code, "--json")``."""

    def command(*words: object) -> Outcome:
        capsys.readouterr()
        status = run([str(word) for word in words])
        printed = capsys.readouterr()
        return Outcome(status, printed.out, printed.err)

    yield command
    take_down_logging()


@pytest.fixture(scope="session")
def empty_database(tmp_path_factory) -> Path:
    """Make a database without orders, once: building the tables takes longer than most tests."""
    folder: Path = tmp_path_factory.mktemp("empty")
    assert run(["--data-dir", str(folder), "orders"]) == 0
    take_down_logging()
    return folder / "bb-desktop.db"


@pytest.fixture
def bb(services, monkeypatch, offline, empty_database) -> Iterator[Command]:
    """Run a command with both services in reach."""
    folder = Path(os.environ["BB_DATA_DIR"])
    folder.mkdir(mode=0o700, exist_ok=True)
    shutil.copy(empty_database, folder)
    with serve(services) as addresses:
        for name, value in surroundings(addresses).items():
            monkeypatch.setenv(name, value)
        yield offline


def surroundings(addresses: Loopback) -> dict[str, str]:
    """Write the variables that lead to the practice services."""
    return CREDENTIALS | {
        "BB_BACK_MARKET_URL": addresses.back_market_url,
        "BB_SHIPSTATION_URL": addresses.shipstation_url,
        "BB_GRACE_S": "0",
    }


@pytest.fixture(scope="session")
def imported_day(tmp_path_factory) -> Path:
    """Make a data folder, once, that holds the twelve practice orders as a first sync left them."""
    folder: Path = tmp_path_factory.mktemp("imported")
    shop = PracticeShop(now=lambda: datetime.now(UTC))
    with pytest.MonkeyPatch.context() as patch, serve(shop) as addresses:
        for name, value in surroundings(addresses).items():
            patch.setenv(name, value)
        assert run(["--data-dir", str(folder), "sync"]) == 0
    take_down_logging()
    return folder


@pytest.fixture
def day(imported_day) -> Path:
    """Begin with the twelve practice orders imported; the services are out of reach."""
    folder = Path(os.environ["BB_DATA_DIR"])
    shutil.copytree(imported_day, folder)
    return folder


@pytest.fixture
def changed(services) -> Callable[[], list[str]]:
    """List what was asked of the services that changes anything: ``POST /orders/createorders``."""
    return lambda: [f"{one.method} {one.path}" for one in services.requests if one.method != "GET"]


@pytest.fixture
def rewrite(services) -> Callable[..., None]:
    """Let Back Market change its mind about an order: ``rewrite(order_id, listing="…")``.

    What is no field of an order is one of its lines.
    """

    def rewritten(order_id: int, **fields: object) -> None:
        kept = services.back_market.snapshot()
        order = next(one for one in kept["book"]["orders"] if one["order_id"] == order_id)
        order["date_modification"] = datetime.now(UTC).isoformat(timespec="seconds")
        for name, value in fields.items():
            for owner in [order] if name in order else order["orderlines"]:
                owner[name] = value
        services.back_market.restore(kept)

    return rewritten
