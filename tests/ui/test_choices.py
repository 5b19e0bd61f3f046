"""Settings are kept one after the other, and none takes another one back."""

import threading
from typing import Any

import pytest

from bb_desktop.domain.errors import StoreError
from bb_desktop.domain.shop import Shop
from bb_desktop.ui.choices import Choices
from bb_desktop.ui.worker import SerialWorker


class Slow:
    """Keeps settings when it is let."""

    fixed: frozenset[str] = frozenset()

    def __init__(self):
        self.free = threading.Event()
        self.kept = []
        self.full = False

    def save(self, shop):
        self.free.wait(10)
        if self.full:
            self.full = False
            raise StoreError("The disk is full.")
        self.kept.append(shop)
        return shop

    def touched(self, _shop):
        raise StoreError("The database is in use.")


@pytest.fixture
def made(qtbot):
    worker, slow = SerialWorker("connect"), Slow()
    settling: Any = slow
    choices = Choices(Shop(bench="Bench 1"), settling, worker)
    yield choices, slow
    slow.free.set()
    worker.close(5)


def test_a_second_change_does_not_take_the_first_one_back(made, qtbot):
    choices, slow = made
    choices.save(grace_s=60)
    choices.save(bench="Bench 9")
    slow.free.set()

    qtbot.waitUntil(lambda: len(slow.kept) == 2)
    qtbot.waitUntil(lambda: choices.current.bench == "Bench 9")
    assert choices.current.grace_s == 60


def test_a_change_that_could_not_be_kept_is_forgotten(made, qtbot):
    choices, slow = made
    slow.full = True
    slow.free.set()
    with qtbot.waitSignal(choices.failed, timeout=5000):
        choices.save(grace_s=60)
    with qtbot.waitSignal(choices.changed, timeout=5000):
        choices.save(bench="Bench 9")

    assert choices.current.grace_s == 300
    assert choices.current.bench == "Bench 9"


def test_a_count_that_fails_is_told(made, qtbot):
    choices, _ = made

    errors: list[object] = []
    choices.count(print, errors.append, grace_s=60)
    qtbot.waitUntil(lambda: bool(errors), timeout=5000)
