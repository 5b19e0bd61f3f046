"""What other settings would change, told before they are kept: orders are planned twice.

Nothing is written: the facts are read, what follows from them is derived by the choices in use and
by those that are wanted, and the orders that differ are counted.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from bb_desktop.application.planning import written_for
from bb_desktop.application.ports import Store
from bb_desktop.domain.announcing import announcement_of
from bb_desktop.domain.effects import EffectKind, EffectState
from bb_desktop.domain.holding import wanted_status
from bb_desktop.domain.identifiers import IdentifierKind
from bb_desktop.domain.internal_note import note_lines, seller_text
from bb_desktop.domain.mapping import shipstation_order
from bb_desktop.domain.records import Written
from bb_desktop.domain.shop import Mode, Shop, TargetStatus
from bb_desktop.domain.stage import Announcement, OrderFacts, Stage, stage_of
from bb_desktop.domain.sync_plan import plan_order

#: What is on its way with these reads the seller's choices once more when it is delivered.
_UNDER_WAY = (EffectState.PENDING, EffectState.LEASED)


@dataclass(frozen=True, slots=True)
class _Outcome:
    """What becomes of one order by some choices; two that are equal leave it as it is.

    Attributes:
        status: What ShipStation will be told to make of it; None for nothing.
        note: Lines that will be written into its note; None for none.
        body: What it will be created with; None where it will not be created.
        needs: What its devices need, in the order of the units.
        told: What Back Market, or the list of what was sent, will say of its parcel.
    """

    effects: frozenset[EffectKind]
    attention: tuple[tuple[str, str], ...]
    stage: Stage
    status: TargetStatus | None = None
    note: tuple[str, ...] | None = None
    body: dict[str, object] | None = None
    needs: tuple[IdentifierKind, ...] = ()
    told: Announcement | tuple[str, str] | None = None


def touched(
    store: Store,
    now: datetime,
    before: Shop,
    after: Shop,
    *,
    give_way: Callable[[], None] = lambda: None,
) -> int:
    """Count the open orders that other choices would change something about; writes nothing.

    Args:
        store: Read in one go.
        now: Aware, UTC.
        before: The choices in use.
        after: Those that are wanted.
        give_way: Called between two orders: waits while somebody has to be answered first.
    """
    if before == after:
        return 0
    with store.reading() as tx:
        open_orders = tx.orders.all_facts(unfinished_only=True)
        under_way = {
            row.order_id
            for row in tx.outbox.rows()
            if row.kind is EffectKind.ANNOUNCE and row.state in _UNDER_WAY
        }
        written = {
            facts.order.order_id: written_for(tx, facts.order.order_id) for facts in open_orders
        }
    count = 0
    for facts in open_orders:
        give_way()
        known = written[facts.order.order_id]
        announcing = facts.order.order_id in under_way
        old = _outcome(facts, before, now, known, announcing=announcing)
        count += old != _outcome(facts, after, now, known, announcing=announcing)
    return count


def _outcome(
    facts: OrderFacts, shop: Shop, now: datetime, written: Written, *, announcing: bool
) -> _Outcome:
    plan = plan_order(facts, shop, now, written=written, announce_pending=announcing)
    effects = {effect.kind for effect in plan.effects}
    if announcing and EffectKind.ANNOUNCE not in plan.drop:
        # Asked for already, so a plan does not ask for it again.
        effects.add(EffectKind.ANNOUNCE)
    units = facts.units(shop)
    lines = note_lines(units, shop)
    creates = EffectKind.CREATE in effects
    body = None
    if creates:
        body = shipstation_order(facts.order, shop, facts.marks, seller_text(shop, facts.marks))
    tells_status = creates or EffectKind.WRITE_STATUS in effects
    return _Outcome(
        effects=frozenset(effects),
        attention=plan.attention,
        stage=stage_of(facts, shop),
        status=wanted_status(facts, shop) if tells_status else None,
        note=lines if creates or EffectKind.WRITE_NOTE in effects else None,
        body=body,
        needs=tuple(unit.kind for unit in units),
        told=_told(facts, shop, now),
    )


def _told(facts: OrderFacts, shop: Shop, now: datetime) -> Announcement | tuple[str, str] | None:
    if shop.mode is not Mode.BRIDGE or facts.order.announced or facts.order.called_off:
        return None
    if facts.shipment is None:
        return shop.note_to_buyer, shop.item_information
    return announcement_of(facts, shop, now)
