"""Breaking the program on purpose, one rule at a time: the weeks have to notice each of them.

Each mutation is the fault that somebody could bring in with a well-meant change.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
from sqlalchemy import select

from bb_desktop.adapters.back_market.client import BackMarketClient
from bb_desktop.adapters.shipstation import client as shipstation_client
from bb_desktop.adapters.shipstation.client import ShipStationClient
from bb_desktop.adapters.store.outbox import SqlOutbox, outbox
from bb_desktop.adapters.store.scans import SqlScans
from bb_desktop.application import announce_shipments, services, write_notes
from bb_desktop.domain.errors import Unreachable

Mutation = Callable[[pytest.MonkeyPatch], None]


def announce_without_looking(patch: pytest.MonkeyPatch) -> None:
    """Trust what the store says instead of what Back Market shows."""

    def remembered(desk: Any, leased: Any) -> Any:
        with desk.store.reading() as tx:
            return tx.orders.facts(leased.order_id)

    patch.setattr(announce_shipments, "_look", remembered)


def drop_unknown_keys(patch: pytest.MonkeyPatch) -> None:
    """Post back only what we know of an order."""
    whole = ShipStationClient.create_order

    def known_keys_only(self: Any, body: Any) -> Any:
        return whole(self, {name: value for name, value in body.items() if name != "dimensions"})

    patch.setattr(ShipStationClient, "create_order", known_keys_only)


def settle_without_revision(patch: pytest.MonkeyPatch) -> None:
    """Close an effect although it was asked for again meanwhile."""
    settle = SqlOutbox.settle

    def whatever_came_since(self: SqlOutbox, leased: Any, now: datetime) -> None:
        now_asked = select(outbox.c.revision).where(
            outbox.c.order_id == leased.order_id, outbox.c.kind == leased.kind.value
        )
        revision = self._connection.execute(now_asked).scalar() or leased.revision
        settle(self, replace(leased, revision=revision), now)

    patch.setattr(SqlOutbox, "settle", whatever_came_since)


def retry_a_lost_ship_call(patch: pytest.MonkeyPatch) -> None:
    """Tell again when no reply came."""
    tell = BackMarketClient.announce_shipped

    def twice(self: Any, *order: Any) -> Any:
        try:
            return tell(self, *order)
        except Unreachable:
            return tell(self, *order)

    patch.setattr(BackMarketClient, "announce_shipped", twice)


def naive_times(patch: pytest.MonkeyPatch) -> None:
    """Ask ShipStation in UTC, as its filters look."""

    def in_utc(when: datetime) -> str:
        return when.astimezone(UTC).strftime("%Y-%m-%d %H:%M:%S")

    patch.setattr(shipstation_client, "query_time", in_utc)


def ask_in_spite_of_a_limit(patch: pytest.MonkeyPatch) -> None:
    """Forget that a service asked for silence."""
    patch.setattr(services, "service_wait", lambda _error, _now: None)


def overwrite_the_note(patch: pytest.MonkeyPatch) -> None:
    """Put our lines in the place of the note instead of into it."""
    patch.setattr(write_notes, "merge", lambda _note, lines, _written: "\n".join(lines))


def send_what_can_still_be_taken_back(patch: pytest.MonkeyPatch) -> None:
    """Send an identifier without holding it fast first."""
    patch.setattr(announce_shipments, "_hold_fast", lambda *_: True)
    patch.setattr(SqlScans, "mark_sending", lambda *_, **__: None)


def create_under_a_new_key(patch: pytest.MonkeyPatch) -> None:
    """Give an order another key with every try."""
    create = ShipStationClient.create_orders
    tries = iter(range(10_000))

    def with_new_keys(self: Any, bodies: Any) -> Any:
        number = next(tries)
        fresh = [
            {**body, "orderKey": f"{body['orderKey']}-{number}"}
            if body.get("orderId") is None
            else body
            for body in bodies
        ]
        return create(self, fresh)

    patch.setattr(ShipStationClient, "create_orders", with_new_keys)


MUTATIONS: tuple[Mutation, ...] = (
    announce_without_looking,
    drop_unknown_keys,
    settle_without_revision,
    retry_a_lost_ship_call,
    naive_times,
    ask_in_spite_of_a_limit,
    overwrite_the_note,
    send_what_can_still_be_taken_back,
    create_under_a_new_key,
)
