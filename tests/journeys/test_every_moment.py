"""Whenever the program dies: nothing is lost, nothing is told twice, both books agree."""

from collections import Counter

import pytest

from bb_desktop.application.sync_cycle import SyncCycle
from bb_desktop.domain.records import Event
from bb_desktop.domain.shop import Acceptance
from bb_desktop.practice.shop import PracticeShop
from tests.journeys.a_shop import (
    IMEI,
    PHONE,
    SECOND_IMEI,
    THIRD_IMEI,
    TWO_PHONES,
    AShop,
    Checkpoint,
)
from tests.journeys.killing import Fate, Killed, MortalStore

SCANS = {PHONE: [IMEI], TWO_PHONES: [SECOND_IMEI, THIRD_IMEI]}


def nobody_does_anything(_shop):
    """The program opens in the morning."""


def devices_are_packed(shop):
    for number, codes in SCANS.items():
        shop.scan(number, *codes)
    shop.edits_note(PHONE, "gift wrap, please")


def labels_are_bought(shop):
    for number in SCANS:
        shop.buys_label(number)


def the_grace_time_ends(shop):
    shop.wait(6)


#: What people do before each pass. Between the parts everything is as it should be.
PARTS = {
    "import, accept, create": nobody_does_anything,
    "notes": devices_are_packed,
    "labels": labels_are_bought,
    "announce": the_grace_time_ends,
}


@pytest.fixture(scope="module")
def checkpoints(tmp_path_factory, empty_database):
    """The shop at the beginning of each pass."""
    folder = tmp_path_factory.mktemp("moments")
    shop = AShop(folder / "shop", empty_database, empty=True, acceptance=Acceptance.AUTOMATIC)
    for order in PracticeShop(now=shop.clock.now).back_market.orders():
        if order["order_id"] in SCANS:
            shop.back_market.place_order(order)
    found: dict[str, Checkpoint] = {}
    for part, people in PARTS.items():
        people(shop)
        found[part] = shop.checkpoint(folder / f"{len(found)}.db")
        shop.sync()
    assert not shop.attention()
    shop.assert_books_agree()
    shop.close()
    return found


def dies(shop, moment):
    """Run a pass in a process that dies at a moment; False when it lives to the end."""
    fate = Fate(moment)
    shop.after_request = fate.after_request
    cycle = SyncCycle(
        store=MortalStore(shop.store, fate),
        back_market=shop.back_market_client,
        shipstation=shop.shipstation_client,
        clock=shop.clock,
        shop=shop.choices,
    )
    try:
        cycle.run()
    except Killed:
        return True
    finally:
        shop.after_request = lambda _request: None
    return False


@pytest.mark.parametrize("part", PARTS)
def test_a_death_at_any_moment_loses_nothing_and_doubles_nothing(part, checkpoints, tmp_path):
    moment = 1
    while True:
        folder = tmp_path / str(moment)
        shop = AShop(folder, begin=checkpoints[part], acceptance=Acceptance.AUTOMATIC)
        died = dies(shop, moment)
        if not died:
            shop.close()
            break
        shop.restart()
        shop.sync_until_idle(timeout_s=400)

        assert not shop.attention(), moment
        shop.assert_books_agree()
        assert_the_journal_tells_each_thing_once(shop, part, moment)
        shop.close()
        moment += 1
    assert moment > 5


def assert_the_journal_tells_each_thing_once(shop, part, moment):
    """Whatever was brought about has one line in the journal, even when its reply was lost."""
    for number, codes in SCANS.items():
        told = Counter(entry.event for entry in shop.history(number))
        assert told[Event.CREATED] == 1, (moment, number)
        assert told[Event.ACCEPTED] == (number == PHONE), (moment, number)
        if part in ("labels", "announce"):
            assert told[Event.SHIPPED] == told[Event.ANNOUNCED] == 1, (moment, number)
            assert told[Event.REGISTERED] == len(codes), (moment, number)
    if part != "import, accept, create":
        assert shop.note(PHONE) == f"gift wrap, please\n{IMEI}", moment
