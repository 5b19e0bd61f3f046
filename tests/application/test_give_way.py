"""A pass waits while a scan is being answered, and never for good."""

import threading
import time

import pytest

from bb_desktop.adapters.store.store import SqlStore
from bb_desktop.application import give_way as module
from bb_desktop.application.give_way import GiveWay, PatientStore


def waited_s(give_way):
    began = time.monotonic()
    give_way.wait()
    return time.monotonic() - began


def test_with_nobody_at_the_bench_a_pass_goes_on_at_once():
    assert waited_s(GiveWay()) < 0.1


def test_a_pass_waits_until_the_scan_was_answered(monkeypatch):
    monkeypatch.setattr(module, "LONGEST_S", 10.0)
    give_way = GiveWay()
    give_way.begin()
    threading.Timer(0.1, give_way.end).start()

    assert 0.05 < waited_s(give_way) < 5.0


def test_two_scans_in_one_pull_are_waited_for_both(monkeypatch):
    monkeypatch.setattr(module, "LONGEST_S", 0.2)
    give_way = GiveWay()
    give_way.begin()
    give_way.begin()
    give_way.end()
    assert waited_s(give_way) > 0.1

    give_way.end()
    assert waited_s(give_way) < 0.1


def test_an_answer_that_never_comes_stops_a_pass_for_a_moment_only(monkeypatch):
    monkeypatch.setattr(module, "LONGEST_S", 0.1)
    give_way = GiveWay()
    give_way.begin()
    assert waited_s(give_way) < 1.0
    assert waited_s(give_way) < 0.05

    monkeypatch.setattr(module, "LONGEST_S", 5.0)
    give_way.begin()
    give_way.end()
    assert waited_s(give_way) < 0.1


def test_an_end_without_a_beginning_does_no_harm():
    give_way = GiveWay()
    give_way.end()
    give_way.begin()
    assert not give_way._free.is_set()


@pytest.fixture
def store(tmp_path):
    store = SqlStore.open("sqlite:///shop.db", data_dir=tmp_path)
    yield store
    store.close()


def test_only_writing_gives_way(store, monkeypatch):
    monkeypatch.setattr(module, "LONGEST_S", 0.3)
    give_way = GiveWay()
    patient = PatientStore(store, give_way)
    give_way.begin()
    began = time.monotonic()
    with patient.reading() as tx:
        assert tx.state.text("anything") is None
    assert time.monotonic() - began < 0.2

    with patient.transaction() as tx:
        tx.state.save_text("anything", "1")
    assert time.monotonic() - began > 0.25
