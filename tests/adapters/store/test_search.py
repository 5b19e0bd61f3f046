"""Every order that ever was is found by what a seller remembers of it."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from bb_desktop.adapters.store.engine import open_engine, read_url
from bb_desktop.adapters.store.order_tables import orders
from bb_desktop.adapters.store.order_words import keep_listed, order_list, order_words
from bb_desktop.adapters.store.store import SqlStore
from bb_desktop.domain.orders import OrderId, OrderRecord, OrderState
from bb_desktop.domain.shipments import Shipment, ShipmentSource
from tests.builders import a_line, a_scan, an_address, an_imei, an_order

NOW = datetime(2026, 11, 24, 10, 0, tzinfo=UTC)
PHONE = OrderId(28020682)


def save(store, order, *, at=NOW):
    with store.transaction() as tx:
        tx.orders.save(OrderRecord(order), at)


def found(store, words, limit=100):
    with store.reading() as tx:
        return tx.search.find(words, limit=limit)


@pytest.fixture
def known(store):
    """A shop with one order that the tests look for, and a few others."""
    save(
        store,
        an_order(
            PHONE,
            lines=[
                a_line(1, sku="IP12-64-BLK", title="iPhone 12 64 Go - Noir", imei="490154203237518")
            ],
            state=OrderState.FINISHED,
            shipping_address=an_address(
                first_name="Élise", last_name="Ørsted-Caron", company="Café & Co"
            ),
            tracking_number="8R44411122233",
        ),
    )
    for number in (28019874, 28020704):
        save(store, an_order(number, lines=[a_line(number, sku="GS21", title='Galaxy "S21"')]))
    return store


@pytest.mark.parametrize(
    "words",
    [
        *("28020682", "28 020 682", "020682", "elise", "ÉLISE", "orsted", "caron iphone"),
        *("cafe", "ip12-64", "NOIR", "12 go", "7518", "490154203237518", "49 015420 323751 8"),
        *("4411122", "8r444", "el ca"),
    ],
)
def test_an_order_is_found_by_number_buyer_article_sku_parcel_and_identifier(known, words):
    assert found(known, words) == (PHONE,)


@pytest.mark.parametrize("words", ["518", "elise galaxy", "", "   ", "%", "*", '"', 'words : "a'])
def test_what_is_on_no_order_finds_none(known, words):
    assert PHONE not in found(known, words)


def test_signs_of_the_databases_own_language_are_looked_for_as_they_stand(known):
    assert found(known, '"s21"') == (28020704, 28019874)


def test_the_newest_come_first_and_no_more_than_asked_for(known):
    assert found(known, "galaxy") == (28020704, 28019874)
    assert found(known, "galaxy", limit=1) == (28020704,)
    assert found(known, "ga", limit=1) == (28020704,)


def test_a_scanned_phone_is_found_until_it_is_taken_back(known):
    scan = a_scan(an_imei(1), order_id=28020704)
    with known.transaction() as tx:
        tx.scans.add(replace(scan, companions=("imei:356938035643809", "serial:F2LXK1")))

    assert found(known, an_imei(1).digits[-6:]) == (28020704,)
    assert found(known, "356938035643809") == found(known, "f2lx") == (28020704,)
    assert found(known, "serial") == ()

    with known.transaction() as tx:
        tx.scans.withdraw(OrderId(28020704), an_imei(1), NOW)

    assert found(known, an_imei(1).digits) == ()


def test_a_parcel_is_found_under_every_number_that_it_ever_had(known):
    first = Shipment(ShipmentSource.LABEL, 1, 9, "28020704", "1Z111", NOW)
    with known.transaction() as tx:
        tx.shipments.save(OrderId(28020704), first, NOW)
        tx.shipments.save(
            OrderId(28020704), replace(first, shipment_id=2, tracking_number="1Z222"), NOW
        )
        tx.shipments.save(OrderId(28020704), replace(first, voided=True), NOW)

    assert found(known, "1z111") == found(known, "1z222") == (28020704,)


def test_a_parcel_that_was_told_of_the_wrong_order_is_no_longer_found_there(known):
    parcel = Shipment(ShipmentSource.LABEL, 1, 9, "28020704", "1Z111", NOW)
    with known.transaction() as tx:
        tx.shipments.save(OrderId(28020704), parcel, NOW)
        tx.shipments.save(OrderId(28019874), parcel, NOW)

    assert found(known, "1z111") == (28019874,)


def test_an_erased_buyer_is_not_found_any_more(known):
    with known.reading() as tx:
        order = tx.orders.facts(PHONE).order
    erased = {name: "Deleted" for name in ("first_name", "last_name", "street", "city", "company")}
    save(
        known,
        replace(
            order,
            shipping_address=an_address(**erased),
            modified_at=order.modified_at + timedelta(days=200),
        ),
    )

    assert found(known, "elise") == found(known, "orsted") == found(known, "deleted") == ()
    assert found(known, "7518") == (PHONE,)


def test_an_order_that_is_not_saved_after_all_is_not_found(known):
    def interrupted():
        with known.transaction() as tx:
            tx.orders.save(OrderRecord(an_order(5, lines=[a_line(5, title="Pixel 6")])), NOW)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        interrupted()

    assert found(known, "pixel") == ()


def test_a_shop_of_an_earlier_release_is_found_and_listed_like_one_that_was_read_today(file):
    released = Path(__file__).parent / "released" / "0001.sql"
    file.parent.mkdir()
    with closing(sqlite3.connect(file)) as old:
        old.executescript(released.read_text(encoding="utf-8"))
    SqlStore.open(f"sqlite:///{file}").close()
    engine = open_engine(read_url(f"sqlite:///{file}", None))

    with engine.connect() as connection, connection.begin():
        migrated = [connection.execute(select(one)).all() for one in (order_list, order_words)]
        for order in connection.execute(select(orders.c.facts)).scalars().all():
            keep_listed(connection, order)
        today = [connection.execute(select(one)).all() for one in (order_list, order_words)]
    engine.dispose()

    assert migrated[0] == today[0]
    assert migrated[0]
    lines = [[{*row.words.split("\n")}, {*row.numbers.split("\n")}] for row in migrated[1]]
    assert lines == [[{*row.words.split("\n")}, {*row.numbers.split("\n")}] for row in today[1]]
