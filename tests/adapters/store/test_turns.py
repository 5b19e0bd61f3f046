"""Who writes next: whoever waits longest, at once, and nobody for ever."""

from __future__ import annotations

import threading
import time

import pytest

from bb_desktop.adapters.store.turns import Turns
from bb_desktop.domain.errors import StoreError


def test_a_scan_that_waits_goes_before_a_sync_that_has_just_written():
    turns, order = Turns(5.0), list[str]()
    with turns.turn():
        scan = threading.Thread(target=lambda: write(turns, order, "scan"))
        scan.start()
        wait_for(lambda: len(turns._waiting) == 1)
        sync = threading.Thread(target=lambda: write(turns, order, "sync"))
        sync.start()
        wait_for(lambda: len(turns._waiting) == 2)
        assert not order
    scan.join(5.0)
    sync.join(5.0)

    assert order == ["scan", "sync"]


def test_the_writer_of_before_does_not_get_in_again_ahead_of_one_who_waits():
    turns, order = Turns(5.0), list[str]()
    with turns.turn():
        scan = threading.Thread(target=lambda: write(turns, order, "scan"))
        scan.start()
        wait_for(lambda: len(turns._waiting) == 1)
    with turns.turn():
        order.append("sync again")
    scan.join(5.0)

    assert order == ["scan", "sync again"]


def test_one_who_waited_in_vain_is_told_so_and_the_next_one_gets_the_turn():
    turns, order = Turns(0.05), []
    with turns.turn(), pytest.raises(StoreError, match="in use"), turns.turn():
        order.append("never")

    with turns.turn():
        order.append("next")
    assert order == ["next"]
    assert not turns._waiting


def test_a_turn_is_handed_on_when_the_writing_fails():
    turns = Turns(0.05)

    def fail():
        with turns.turn():
            raise RuntimeError("the disk is full")

    with pytest.raises(RuntimeError):
        fail()
    with turns.turn():
        pass


def write(turns, order, name):
    with turns.turn():
        order.append(name)


def wait_for(settled):
    ends = time.monotonic() + 5.0
    while not settled():
        assert time.monotonic() < ends
        time.sleep(0.001)
