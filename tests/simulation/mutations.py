"""Breaking the program on purpose, one rule at a time: the weeks have to notice each of them.

Each mutation is the fault that somebody could bring in with a well-meant change.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest

from bb_desktop.adapters.shipstation import client as shipstation_client
from bb_desktop.adapters.shipstation.client import ShipStationClient
from bb_desktop.application import announce_shipments, write_notes

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


def naive_times(patch: pytest.MonkeyPatch) -> None:
    """Ask ShipStation in UTC, as its filters look."""

    def in_utc(when: datetime) -> str:
        return when.astimezone(UTC).strftime("%Y-%m-%d %H:%M:%S")

    patch.setattr(shipstation_client, "query_time", in_utc)


def overwrite_the_note(patch: pytest.MonkeyPatch) -> None:
    """Put our lines in the place of the note instead of into it."""
    patch.setattr(write_notes, "merge", lambda _note, lines, _written: "\n".join(lines))


#: Each with the number of a week that notices it.
NOTICED_BY: dict[Mutation, int] = {
    announce_without_looking: 33,
    drop_unknown_keys: 0,
    naive_times: 1,
    overwrite_the_note: 4,
}
