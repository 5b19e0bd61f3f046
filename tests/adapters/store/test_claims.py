"""Several benches at one outbox: threads, stores and processes after the same rows."""

import subprocess
import sys
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bb_desktop.adapters.store.store import SqlStore
from bb_desktop.domain.effects import Effect, EffectKind
from bb_desktop.domain.orders import OrderId
from tests.adapters.store.conftest import a_database

NOW = datetime(2026, 11, 24, 10, 0, tzinfo=UTC)
ROOT = Path(__file__).parents[3]
ROWS = 240

BENCH = """
import sys
from datetime import UTC, datetime
from bb_desktop.adapters.store.store import SqlStore
from bb_desktop.domain.effects import EffectKind

store = SqlStore.open(sys.argv[1])
while True:
    with store.transaction() as tx:
        leased = tx.outbox.claim(
            [EffectKind.CREATE], datetime(2026, 11, 24, 10, tzinfo=UTC), owner=sys.argv[2], limit=7
        )
    if not leased:
        break
    for one in leased:
        print(one.order_id)
store.close()
"""


@pytest.fixture(params=["sqlite", "postgresql"])
def shared_url(request, tmp_path):
    with a_database(request.param, tmp_path) as url:
        opened = SqlStore.open(url)
        with opened.transaction() as tx:
            for order_id in range(1, ROWS + 1):
                tx.outbox.add(Effect(EffectKind.CREATE, OrderId(order_id)), NOW)
        opened.close()
        yield url


def claims_until_none_are_left(store, owner, limit):
    taken: list[OrderId] = []
    while True:
        with store.transaction() as tx:
            leased = tx.outbox.claim([EffectKind.CREATE], NOW, owner=owner, limit=limit)
        if not leased:
            return taken
        taken += [one.order_id for one in leased]


def test_every_effect_goes_to_exactly_one_of_many_threads_of_two_programs(shared_url):
    stores = [SqlStore.open(shared_url), SqlStore.open(shared_url)]
    with ThreadPoolExecutor(8) as pool:
        benches = [
            pool.submit(claims_until_none_are_left, stores[number % 2], f"bench {number}", 5)
            for number in range(8)
        ]
        taken = [order_id for bench in benches for order_id in bench.result()]
    for one in stores:
        one.close()

    assert Counter(taken) == Counter(range(1, ROWS + 1))


def test_every_effect_goes_to_exactly_one_of_several_processes(shared_url):
    benches = [
        subprocess.Popen(
            [sys.executable, "-c", BENCH, shared_url, f"bench {number}"],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            text=True,
        )
        for number in range(3)
    ]
    taken = [int(line) for bench in benches for line in bench.communicate()[0].split()]

    assert [bench.returncode for bench in benches] == [0, 0, 0]
    assert Counter(taken) == Counter(range(1, ROWS + 1))
