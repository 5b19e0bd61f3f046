"""The composition root: folders, stores, and the practice shop between two runs."""

import json
import os
import stat
import threading
import time
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bb_desktop.adapters.clock import SystemClock
from bb_desktop.adapters.data_folder import make_folder
from bb_desktop.adapters.sync_lock import SyncBusy, sync_lock
from bb_desktop.app import Program
from bb_desktop.application.privacy import DONE_AT
from bb_desktop.domain.errors import NotConfigured, Service, StoreError
from bb_desktop.domain.shop import Acceptance, Mode, Region
from bb_desktop.log import take_down_logging
from bb_desktop.practice import PRACTICE_STORE_ID
from bb_desktop.practice.faults import FaultKind


@pytest.fixture
def open_program(tmp_path):
    opened = []

    def made(**choices):
        program = Program(tmp_path / "data", **choices)
        opened.append(program)
        return program

    yield made
    for program in opened:
        program.close()
    take_down_logging()


def test_a_data_folder_is_for_its_owner_alone_and_so_are_those_above_it(tmp_path):
    make_folder(tmp_path / "one" / "two")

    for folder in (tmp_path / "one", tmp_path / "one" / "two"):
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_a_program_makes_no_folder_that_others_can_read(open_program, tmp_path):
    program = open_program(practice=True)
    program.store.opened()
    program.save_practice()

    folders = [path for path in tmp_path.rglob("*") if path.is_dir()]
    assert [path for path in folders if path.stat().st_mode & 0o077] == []


def test_a_data_folder_that_is_there_stays_as_it_is(tmp_path):
    tmp_path.chmod(0o755)
    make_folder(tmp_path)

    assert stat.S_IMODE(tmp_path.stat().st_mode) == 0o755


def test_a_file_in_the_place_of_the_folder_is_a_sentence(tmp_path):
    (tmp_path / "file").write_text("")

    with pytest.raises(StoreError, match="The data folder cannot be made"):
        make_folder(tmp_path / "file" / "inside")


def test_nothing_is_opened_before_it_is_needed(open_program, tmp_path):
    program = open_program()

    assert not (tmp_path / "data" / "bb-desktop.db").exists()
    program.store.opened()
    assert (tmp_path / "data" / "bb-desktop.db").exists()


def test_a_closed_program_can_be_closed_again(open_program):
    program = open_program(practice=True)
    program.sync()
    program.close()
    program.close()


def test_the_practice_shop_goes_on_where_the_last_run_left_it(open_program):
    first = open_program(practice=True)
    first.sync()
    first.practice.shipstation.buy_label("61205821", tracking="0004060001")
    first.save_practice()
    first.close()

    second = open_program(practice=True)

    assert [row["trackingNumber"] for row in second.practice.shipstation.shipments()] == [
        "0004060001"
    ]


def test_the_practice_shop_is_kept_in_one_step(open_program, tmp_path):
    program = open_program(practice=True)
    program.save_practice()

    [kept] = (tmp_path / "data" / "practice").glob("practice-services.*")
    assert kept.name == "practice-services.json"
    assert json.loads(kept.read_text("utf-8"))["version"] == 1


def test_a_missing_secret_names_its_variable(open_program):
    program = open_program()

    with pytest.raises(NotConfigured, match="BB_BACK_MARKET_TOKEN"):
        program.clients()


def test_one_program_syncs_at_a_time(open_program, tmp_path):
    program = open_program(practice=True)

    with sync_lock(tmp_path / "data" / "practice", timeout_s=1), pytest.raises(SyncBusy):
        program.sync(timeout_s=0.1)


def test_what_is_left_of_shipstations_minute_is_kept_for_the_next_process(open_program):
    first = open_program(practice=True)
    first.sync()
    left = first.clients()[1].budget()
    first.close()

    second = open_program(practice=True)
    kept = second.clients()[1].budget()

    assert left is not None
    assert left.remaining < left.limit
    assert kept.remaining == left.remaining
    # Counted in seconds from each process's own beginning.
    assert abs(kept.ends_at - left.ends_at) < timedelta(milliseconds=100)


def test_two_data_folders_share_nothing(tmp_path):
    for name in ("a", "b"):
        program = Program(tmp_path / name)
        program.store.opened()
        # The look at the start ends when it likes, and leaves its mark.
        program.store.see_that_it_is_sound()
        program.close()
    take_down_logging()

    assert sorted(os.listdir(tmp_path / "a")) == sorted(os.listdir(tmp_path / "b"))


def test_the_practice_clock_is_the_computers_own(open_program):
    program = open_program(practice=True)
    created = [order["date_creation"] for order in program.practice.back_market.orders()]

    assert all(datetime.fromisoformat(one) < program.clock.now() for one in created)


def test_buyers_are_not_forgotten_by_a_clock_that_nobody_confirms(open_program):
    program = open_program(practice=True)
    program.sync()
    for service in Service:
        program.practice.faults.add(service.value, FaultKind.CUT, times=None)
    with program.store.transaction() as tx:
        # A moment ahead of the services, which tell whole seconds.
        tx.state.save_cursor(DONE_AT, program.clock.now() + timedelta(seconds=2))
    month = timedelta(days=30)
    program.clock = SystemClock(program.stop, computer=lambda: datetime.now(UTC) + month)

    def looked_at():
        with program.store.reading() as tx:
            return tx.state.cursor(DONE_AT)

    before = looked_at()
    program.sync()
    assert looked_at() == before

    program.practice.faults.clear()
    program.renew_clients()
    program.sync()
    # The services told what day it is: the next look is tomorrow's.
    assert program.clock.ahead() > month / 2
    assert looked_at() == before


def test_what_is_closed_stays_closed(open_program):
    program = open_program()
    program.store.opened()
    program.close()

    with pytest.raises(StoreError, match="closed"):
        program.store.opened()


def test_other_choices_are_used_by_the_next_pass(open_program):
    program = open_program(practice=True)
    program.sync()
    in_use = program.use(replace(program.shop, acceptance=Acceptance.AUTOMATIC))

    assert program.shop == in_use
    assert program.sync().counts.accepted == 5


def test_choices_that_no_service_is_told_leave_the_clients_alone(open_program):
    program = open_program(practice=True)
    before = program.clients()
    program.use(replace(program.shop, grace_s=9))

    assert program.clients() is before


@pytest.mark.parametrize(
    "choices",
    [
        {"region": Region.UNITED_STATES},
        {"preproduction": True},
        {"company": "Example"},
        {"contact": "desk@example.com"},
    ],
)
def test_what_the_services_are_told_makes_new_clients_and_the_old_ones_go_on(open_program, choices):
    program = open_program(practice=True)
    before = program.clients()
    program.use(replace(program.shop, **choices))

    assert program.clients() is not before
    # A pass that runs is in the middle of using them.
    assert before[1].list_stores()


def test_the_program_ends_though_the_key_store_still_asks_for_its_password(open_program):
    program = open_program()
    asking, answered = threading.Event(), threading.Event()

    def ask():
        with program._changing:
            asking.set()
            answered.wait(20)

    asked = threading.Thread(target=ask)
    asked.start()
    assert asking.wait(5)
    began = time.monotonic()
    program.close()
    took_s = time.monotonic() - began
    answered.set()
    asked.join(5)

    assert took_s < 5


def _of_companion(program):
    program.use(replace(program.shop, mode=Mode.COMPANION))


def test_the_companion_set_up_can_be_practised(open_program):
    program = open_program(practice=True)
    _of_companion(program)

    summary = program.sync()

    assert summary.good
    made = [one for one in program.practice.requests if "createorder" in one.path]
    assert made == [], "the practice ShipStation brings its orders itself"
    orders = program.practice.shipstation.orders()
    assert orders
    assert {one["advancedOptions"]["storeId"] for one in orders} != {PRACTICE_STORE_ID}


def test_the_practice_shop_goes_from_one_set_up_to_the_other_and_back(open_program):
    program = open_program(practice=True)
    bridge = program.shop
    assert program.sync().good

    _of_companion(program)
    assert program.sync().good
    program.use(replace(program.shop, mode=Mode.BRIDGE))

    assert program.shop.store_id == bridge.store_id == PRACTICE_STORE_ID
    assert program.sync().good
