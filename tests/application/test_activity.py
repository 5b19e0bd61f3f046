"""What the program did and what waits; and that the text for support tells of nobody."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bb_desktop.application import activity
from bb_desktop.application.activity import (
    EVENTS,
    PAGE,
    ActivityKind,
    masked,
    newer,
    older,
    standing,
    support_text,
)
from bb_desktop.domain.errors import Service
from bb_desktop.domain.orders import OrderId, OrderRecord
from bb_desktop.domain.records import Event, JournalEntry
from bb_desktop.domain.retry import ServiceHealth, ServiceStatus
from bb_desktop.practice.faults import FaultKind
from tests.builders import an_address, an_order
from tests.clock import NOW
from tests.journeys.a_shop import IMEI, PHONE, URGENT_PHONE, AShop

EID = "89049032000001000000012345678953"


@pytest.fixture
def an_empty_shop(tmp_path, empty_database):
    """Keep a shop without any order."""
    made = AShop(tmp_path / "shop", empty_database, empty=True)
    yield made
    made.close()


def writes(shop, count, event=Event.SCANNED, **about):
    with shop.store.transaction() as tx:
        for number in range(count):
            tx.journal.add(JournalEntry(NOW, event, OrderId(number + 1), "Bench 1", **about))


def test_long_journals_come_in_pieces_that_follow_on_each_other(an_empty_shop):
    writes(an_empty_shop, PAGE + 50)

    first = older(an_empty_shop.store, ActivityKind.EVERYTHING)
    second = older(an_empty_shop.store, ActivityKind.EVERYTHING, first.entries[-1].entry_id)

    assert (len(first.entries), first.more) == (PAGE, True)
    assert (len(second.entries), second.more) == (50, False)
    assert second.entries[0].entry_id == first.entries[-1].entry_id - 1


def test_what_is_new_since_the_last_look_comes_alone(an_empty_shop):
    writes(an_empty_shop, 5)
    newest = older(an_empty_shop.store, ActivityKind.EVERYTHING).entries[0].entry_id
    writes(an_empty_shop, 2, Event.REFUSED)

    fresh = newer(an_empty_shop.store, ActivityKind.EVERYTHING, newest)

    assert [one.entry.event for one in fresh.entries] == [Event.REFUSED] * 2
    assert not fresh.gap


def test_more_news_than_one_piece_holds_are_told_to_leave_a_gap(an_empty_shop):
    writes(an_empty_shop, 1)
    newest = older(an_empty_shop.store, ActivityKind.EVERYTHING).entries[0].entry_id
    writes(an_empty_shop, PAGE + 1)

    assert newer(an_empty_shop.store, ActivityKind.EVERYTHING, newest).gap


@pytest.mark.parametrize(
    ("kind", "events"), [(kind, set(events)) for kind, events in EVENTS.items() if events]
)
def test_each_filter_shows_its_events_and_no_others(an_empty_shop, kind, events):
    for event in Event:
        writes(an_empty_shop, 1, event)

    shown = {one.entry.event for one in older(an_empty_shop.store, kind).entries}

    assert shown == events


def test_what_waits_says_when_it_is_tried_next(shop):
    shop.services.faults.add("shipstation", FaultKind.SERVER_ERROR, times=None, method="POST")
    shop.scan(URGENT_PHONE, IMEI)
    shop.sync()

    now = shop.clock.now()
    stands = standing(shop.store, now)

    waiting = {(one.kind.value, one.waits) for one in stands.waiting}
    assert ("write_note", "service") in waiting
    assert stands.count >= 1
    assert stands.next_at is not None
    assert now <= stands.next_at <= now + timedelta(minutes=40)


def test_where_nothing_waits_nothing_is_next(an_empty_shop):
    stands = standing(an_empty_shop.store, NOW)

    assert (stands.count, stands.given_up, stands.next_at) == (0, 0, None)
    assert [one.service for one in stands.health] == list(Service)


#: What no text that leaves the house may hold.
CANARIES = {
    "name": "Zoraya-Canary",
    "street": "77 Canary Lane",
    "mail": "canary@example.org",
    "secret": "tok-canary-secret",
    "bench": "Bench of Jean Canary",
    "note": "call Mrs Canary first",
}


def test_the_text_for_support_tells_of_nobody(an_empty_shop):
    shop = an_empty_shop
    order = an_order(
        7,
        shipping_address=an_address(
            first_name=CANARIES["name"], street=CANARIES["street"], email=CANARIES["mail"]
        ),
    )
    with shop.store.transaction() as tx:
        tx.orders.save(OrderRecord(order), NOW)
        entry = JournalEntry(NOW, Event.SCANNED, OrderId(7), CANARIES["bench"], subject=IMEI)
        for event in Event:
            for words in CANARIES.values():
                tx.journal.add(
                    replace(entry, event=event, subject=words, detail=words, replaced=words)
                )
            tx.journal.add(replace(entry, event=event, detail="check_digit", replaced=IMEI))
        tx.state.save_health(
            ServiceHealth(
                Service.SHIPSTATION, ServiceStatus.OK, NOW, detail=" ".join(CANARIES.values())
            )
        )

    text = support_text(shop.store, NOW, "1.2.3")

    assert [word for word in CANARIES.values() if word in text] == []
    assert "anary" not in text
    assert IMEI not in text
    assert f"…{IMEI[-4:]}" in text
    assert "order 7" in text
    assert "check_digit" in text
    assert "1.2.3" in text


def test_a_day_at_the_practice_shop_is_told_without_its_buyers(shop):
    shop.scan(URGENT_PHONE, IMEI)
    shop.try_scan(PHONE, EID)
    shop.sync()
    tracking = shop.buys_label(URGENT_PHONE)
    shop.sync()
    shop.wait(6)
    shop.sync()

    text = support_text(shop.store, shop.clock.now(), "1")

    with shop.store.reading() as tx:
        orders = [facts.order for facts in tx.orders.all_facts()]
    for order in orders:
        for address in (order.shipping_address, order.billing_address):
            for words in (address.last_name, address.street, address.email, address.phone):
                assert len(words) < 6 or words not in text
    assert not [secret for secret in (IMEI, EID, tracking) if secret in text]
    assert f"order {URGENT_PHONE}" in text


@pytest.mark.parametrize(
    ("number", "shown"),
    [
        ("356938035643809", ["…3809"]),
        ("C02DK1XYQ6L5", ["…Q6L5"]),
        ("D.BEISPIEL-2", ["…"]),
        ("Camille Exemple", ["…"]),
        ("1234", ["…"]),
        ("", []),
    ],
)
def test_of_a_number_the_end_is_kept_and_of_anything_else_nothing(number, shown):
    assert masked([number]) == shown


def test_every_event_of_the_journal_is_under_everything():
    assert activity.EVENTS[ActivityKind.EVERYTHING] is None
