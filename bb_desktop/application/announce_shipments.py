"""Announcing: look, tell one thing, look again, until Back Market shows it all.

A lost reply is answered by looking, never by telling again. From the moment before an identifier
is sent it can no longer be taken back here.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable, Sequence

from bb_desktop.application.desk import Desk
from bb_desktop.application.import_orders import save_orders
from bb_desktop.application.planning import replan
from bb_desktop.domain.announcing import NotWanted, Register, Ship, Stuck, Told, next_step
from bb_desktop.domain.effects import LeasedEffect
from bb_desktop.domain.errors import Rejected, UnexpectedReply
from bb_desktop.domain.identifiers import Identifier
from bb_desktop.domain.records import Event, JournalEntry
from bb_desktop.domain.stage import OrderFacts

log = logging.getLogger(__name__)


def announce(desk: Desk, batch: Sequence[LeasedEffect]) -> None:
    """Tell Back Market of a parcel and of its identifiers.

    Safe to repeat: every telling is preceded by a look.

    Raises:
        RemoteError: Back Market did not take it, or did not answer; the next try begins by
            looking.
    """
    for leased in batch:
        _announce(desk, leased)


def _announce(desk: Desk, leased: LeasedEffect) -> None:
    # Each step that was told, with the refusal if that was the answer: it counts unless the look
    # afterwards shows it done anyway.
    tried: dict[Ship | Register, Rejected | None] = {}
    facts = _look(desk, leased)
    # Bounded by the steps there can be: the parcel, and one identifier a line, each tried once.
    for _ in range(2 * len(facts.order.lines) + 4):
        step = next_step(facts, desk.shop, frozenset(tried))
        refusal = tried.get(step.after) if isinstance(step, Stuck) and step.after else None
        if refusal is not None:
            _let_go(desk, facts)
            raise refusal
        if isinstance(step, (Told, NotWanted, Stuck)):
            _finish(desk, leased, facts, step)
            return
        if _hold_fast(desk, leased, step):
            tried[step] = _tell(desk, leased, step)
        facts = _look(desk, leased)
    _finish(desk, leased, facts, Stuck("not_announced", "The order kept changing while told."))


def _look(desk: Desk, leased: LeasedEffect) -> OrderFacts:
    """Fetch the order and write down what it shows."""
    record = desk.back_market.fetch_order(leased.order_id)
    with desk.store.transaction() as tx:
        touched = set(save_orders(desk, tx, [record]))
        facts = tx.orders.facts(leased.order_id)
    desk.touched |= touched
    if facts is None:
        raise LookupError(f"order {leased.order_id} vanished from the store")
    return facts


def _hold_fast(desk: Desk, leased: LeasedEffect, step: Ship | Register) -> bool:
    """Fix the identifiers that are about to be sent; False when the seller changed them."""
    with desk.store.transaction() as tx:
        facts = tx.orders.facts(leased.order_id)
        if facts is None:
            return False
        wanted = set(_identifiers_of(step))
        if not wanted <= {scan.identifier for scan in facts.scans}:
            return False
        tx.scans.mark_sending(leased.order_id, wanted, sending=True)
    return True


def _identifiers_of(step: Ship | Register) -> Iterable[Identifier]:
    if isinstance(step, Register):
        return (step.identifier,)
    return (step.notice.identifier,) if step.notice.identifier else ()


def _tell(desk: Desk, leased: LeasedEffect, step: Ship | Register) -> Rejected | None:
    """Tell one thing; what came of it, the look afterwards shows. Returns a refusal, if any."""
    log.info("telling order=%s step=%s", leased.order_id, type(step).__name__)
    try:
        if isinstance(step, Ship):
            desk.back_market.announce_shipped(leased.order_id, step.notice)
        else:
            desk.back_market.register_identifier(step.orderline_id, step.identifier)
    except Rejected as error:
        return error
    except UnexpectedReply:
        log.warning("reply not understood order=%s; looking", leased.order_id)
    return None


def _finish(
    desk: Desk, leased: LeasedEffect, facts: OrderFacts, step: Told | NotWanted | Stuck
) -> None:
    now = desk.clock.now()
    order_id = leased.order_id
    _let_go(desk, facts)
    with desk.store.transaction() as tx:
        if isinstance(step, Stuck):
            tx.outbox.give_up(leased, code=step.code, detail=step.detail, now=now)
            tx.journal.add(
                JournalEntry(now, Event.ATTENTION, order_id, desk.shop.bench, detail=step.code)
            )
        else:
            tx.outbox.settle(leased, now)
        replan(tx, [order_id], desk.shop, now, revive=False)
    desk.touched.add(order_id)


def _let_go(desk: Desk, facts: OrderFacts) -> None:
    """Let identifiers be changed again that Back Market, as just seen, does not hold."""
    registered = {line.orderline_id for line in facts.order.lines if line.registered}
    not_arrived = [
        scan.identifier
        for scan in facts.scans
        if scan.sending and scan.orderline_id not in registered
    ]
    if not_arrived:
        with desk.store.transaction() as tx:
            tx.scans.mark_sending(facts.order.order_id, not_arrived, sending=False)
