"""Breaking the program on purpose, one rule at a time: the weeks have to notice each of them.

Each mutation is the fault that somebody could bring in with a well-meant change. Where the program
has two layers against the same mishap, both are taken away: with one of them nothing goes wrong,
which is what the second is for.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from itertools import count
from typing import Any

import pytest
from sqlalchemy import select, update

from bb_desktop.adapters.back_market import pace as back_market_pace
from bb_desktop.adapters.back_market.client import BackMarketClient
from bb_desktop.adapters.shipstation import client as shipstation_client
from bb_desktop.adapters.shipstation import pace as shipstation_pace
from bb_desktop.adapters.shipstation.client import ShipStationClient
from bb_desktop.adapters.store.outbox import SqlOutbox
from bb_desktop.adapters.store.outbox_table import outbox
from bb_desktop.adapters.store.scans import SqlScans
from bb_desktop.application import (
    announce_shipments,
    import_orders,
    mirror_orders,
    sync_cycle,
    watch_shipments,
    write_notes,
)
from bb_desktop.application.record_scan import record_scans
from bb_desktop.application.services import ServiceWatch
from bb_desktop.domain.errors import Unreachable
from bb_desktop.domain.mapping import shipstation_order
from tests.journeys import a_shop
from tests.simulation.shop import AShopOfAWeek

Mutation = Callable[[pytest.MonkeyPatch], None]


def announce_without_looking(patch: pytest.MonkeyPatch) -> None:
    """Trust what the store says instead of what Back Market shows."""

    def remembered(desk: Any, leased: Any) -> Any:
        with desk.store.reading() as tx:
            return tx.orders.facts(leased.order_id)

    patch.setattr(announce_shipments, "_look", remembered)


def retry_a_lost_ship_call(patch: pytest.MonkeyPatch) -> None:
    """Send a call again whose reply was lost, as any HTTP library offers."""
    once = BackMarketClient.announce_shipped

    def twice(self: Any, order_id: Any, notice: Any) -> Any:
        try:
            return once(self, order_id, notice)
        except Unreachable:
            return once(self, order_id, notice)

    patch.setattr(BackMarketClient, "announce_shipped", twice)


def drop_unknown_keys(patch: pytest.MonkeyPatch) -> None:
    """Post back only what we know of an order."""
    whole, many = ShipStationClient.create_order, ShipStationClient.create_orders

    def known(body: Any) -> Any:
        return {name: value for name, value in body.items() if name != "dimensions"}

    patch.setattr(ShipStationClient, "create_order", lambda self, body: whole(self, known(body)))
    patch.setattr(
        ShipStationClient,
        "create_orders",
        lambda self, bodies: many(self, [known(body) for body in bodies]),
    )


def naive_times(patch: pytest.MonkeyPatch) -> None:
    """Ask ShipStation in UTC, as its filters look."""

    def in_utc(when: datetime) -> str:
        return when.astimezone(UTC).strftime("%Y-%m-%d %H:%M:%S")

    patch.setattr(shipstation_client, "query_time", in_utc)


def overwrite_the_note(patch: pytest.MonkeyPatch) -> None:
    """Put our lines in the place of the note instead of into it."""
    patch.setattr(write_notes, "merge", lambda _note, lines, _written: "\n".join(lines))


def ask_in_spite_of_a_limit(patch: pytest.MonkeyPatch) -> None:
    """Try again after a 429 or a block as after any other error, in the pass and in the client."""
    patch.setattr(ServiceWatch, "open", lambda _self, _service: True)
    for pace in (back_market_pace, shipstation_pace):
        patch.setattr(pace.Pace, "wait", lambda _self: None)


def create_under_a_new_key(patch: pytest.MonkeyPatch) -> None:
    """Give each try to create an order a key of its own, and take no other one for the same."""
    compose, tries = shipstation_order, count()

    def with_a_new_key(*about: Any, **more: Any) -> Any:
        body = compose(*about, **more)
        return {**body, "orderKey": f"{body['orderKey']}-{next(tries)}"}

    patch.setattr(mirror_orders, "shipstation_order", with_a_new_key)
    patch.setattr(watch_shipments, "_note_foreign", lambda *_about: False)


def announce_before_the_grace_time(patch: pytest.MonkeyPatch) -> None:
    """Tell Back Market as soon as the label is there."""
    claim = SqlOutbox.claim

    def at_once(self: Any, kinds: Any, now: datetime, **more: Any) -> Any:
        self._connection.execute(
            update(outbox).where(outbox.c.kind == "announce").values(not_before=None)
        )
        return claim(self, kinds, now, **more)

    patch.setattr(SqlOutbox, "claim", at_once)


def verdict_before_the_commit(patch: pytest.MonkeyPatch) -> None:
    """Say that a scan is recorded, and record it when there is time for it."""
    record: Any = record_scans
    later: list[Callable[[], object]] = []

    def forgetful(store: Any, clock: Any, shop: Any, order_id: Any, readings: Any) -> Any:
        later.append(lambda: record(store, clock, shop, order_id, readings))
        return record(_Undone(store), clock, shop, order_id, readings)

    run, begin = sync_cycle.SyncCycle.run, AShopOfAWeek.open

    def run_after_recording(self: Any, **how: Any) -> Any:
        while later:
            later.pop()()
        return run(self, **how)

    def begin_anew(self: Any) -> None:
        later.clear()
        begin(self)

    patch.setattr(a_shop, "record_scans", forgetful)
    patch.setattr(sync_cycle.SyncCycle, "run", run_after_recording)
    patch.setattr(AShopOfAWeek, "open", begin_anew)


class _Undo(Exception):
    """Ends a transaction that is to leave nothing behind."""


class _Undone:
    """A store of which nothing stays."""

    def __init__(self, store: Any) -> None:
        self._store = store

    @contextmanager
    def transaction(self) -> Iterator[Any]:
        try:
            with self._store.transaction() as tx:
                yield tx
                raise _Undo
        except _Undo:
            pass


def settle_without_the_revision(patch: pytest.MonkeyPatch) -> None:
    """Close what was delivered although more was asked for meanwhile, and plan nothing anew.

    The planning after each write mends a revision that was passed over, so it goes, too; without
    it alone a phone that is taken back in the middle of a write stays in the note.
    """
    end = SqlOutbox._end

    def whatever_was_asked(self: Any, leased: Any, *about: Any, **more: Any) -> None:
        asked = select(outbox.c.revision).where(outbox.c.effect_id == leased.effect_id)
        now = self._connection.execute(asked).scalar()
        end(self, replace(leased, revision=now), *about, **more)

    patch.setattr(SqlOutbox, "_end", whatever_was_asked)
    patch.setattr(write_notes, "replan", lambda *_about, **_how: None)


def send_what_can_still_be_taken_back(patch: pytest.MonkeyPatch) -> None:
    """Tell Back Market an identifier without holding it fast at the bench."""
    patch.setattr(SqlScans, "mark_sending", lambda *_about, **_how: None)


def cursor_before_the_facts(patch: pytest.MonkeyPatch) -> None:
    """Move on from where was read before what was read is written down."""
    save_orders, save_reading = import_orders.import_reading, watch_shipments.save_reading

    def import_reading(desk: Any, reading: Any) -> None:
        with desk.store.transaction() as tx:
            tx.state.save_cursor(import_orders.CURSOR, reading.started_at)
        save_orders(desk, reading)

    def save(desk: Any, reading: Any) -> None:
        with desk.store.transaction() as tx:
            tx.state.save_cursor(watch_shipments.CURSOR, reading.started_at)
        save_reading(desk, reading)

    patch.setattr(sync_cycle, "import_reading", import_reading)
    patch.setattr(sync_cycle, "save_reading", save)


def read_the_first_page_only(patch: pytest.MonkeyPatch) -> None:
    """Leave it at the first page of each list, which is enough for most shops."""
    list_orders = BackMarketClient.list_orders

    def first_page(self: Any, **which: Any) -> Any:
        found = list_orders(self, **which)
        return replace(found, records=found.records[:5])

    patch.setattr(BackMarketClient, "list_orders", first_page)


MUTATIONS: tuple[Mutation, ...] = (
    announce_without_looking,
    retry_a_lost_ship_call,
    drop_unknown_keys,
    naive_times,
    overwrite_the_note,
    ask_in_spite_of_a_limit,
    create_under_a_new_key,
    announce_before_the_grace_time,
    verdict_before_the_commit,
    settle_without_the_revision,
    send_what_can_still_be_taken_back,
    cursor_before_the_facts,
    read_the_first_page_only,
)

#: A week that noticed it when this was written; other ones are tried where it does not any more.
NOTICED_BY: dict[str, int] = {
    "announce_without_looking": 6,
    "retry_a_lost_ship_call": 42,
    "drop_unknown_keys": 0,
    "naive_times": 0,
    "overwrite_the_note": 2,
    "ask_in_spite_of_a_limit": 6,
    "create_under_a_new_key": 1,
    "announce_before_the_grace_time": 6,
    "verdict_before_the_commit": 2,
    "settle_without_the_revision": 0,
    "send_what_can_still_be_taken_back": 3,
    "cursor_before_the_facts": 2,
    "read_the_first_page_only": 7,
}
