"""What each column sorts by: values that Python compares as people would."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Any

from bb_desktop.application.queries import OrderView
from bb_desktop.domain.stage import Stage

_NEVER = datetime.max.replace(tzinfo=UTC)
_STAGE_ORDER = {stage: position for position, stage in enumerate(Stage)}

SortKey = Callable[[OrderView], Any]


def _shipstation_status(view: OrderView) -> str:
    return view.facts.shipstation.status if view.facts.shipstation else ""


#: By the key of the column. Deadlines: none comes last.
SORTS: Mapping[str, SortKey] = {
    "ship_by": lambda view: view.ship_by or _NEVER,
    "order": lambda view: view.order_id,
    "article": lambda view: view.title.casefold(),
    "identifiers": lambda view: (-view.missing, -len(view.units)),
    "stage": lambda view: _STAGE_ORDER[view.stage],
    "back_market": lambda view: (
        int(view.facts.order.state),
        min(int(line.state) for line in view.facts.order.lines),
    ),
    "shipstation": _shipstation_status,
}
