"""Recording one pull of the scanner's trigger at a bench, as far as its codes have come in.

The several codes of one label arrive one by one and in any order, and each is answered at once. So
what a pull has recorded so far may be mended by its next code: the other IMEI turns out to be the
one to record, or to stand on another order. In the end it is as if all had come together.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass, replace
from datetime import datetime

from bb_desktop.application.bench import Bench, hold, of_another
from bb_desktop.application.bench_view import BenchView, bench_view_of
from bb_desktop.application.planning import replan
from bb_desktop.application.ports import Transaction
from bb_desktop.application.put_on_order import (
    companions_of,
    decide_on,
    note_refusal,
    put_on,
    take_off,
    why_it_stays,
)
from bb_desktop.application.record_scan import log_decision
from bb_desktop.domain.identifiers import Identifier
from bb_desktop.domain.orders import OrderId
from bb_desktop.domain.packing import Reason, Said, ScanAccepted, ScanDecision, ScanRefused
from bb_desktop.domain.scan import Reading
from bb_desktop.domain.stage import OrderFacts
from bb_desktop.domain.units import ActiveScan, BenchLease

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Pulled:
    """What became of a pull so far; committed.

    Attributes:
        recorded: What stands on the order of it now, or None.
        changed: The order's identifiers are other ones than before.
        view: The order as it stands after it; None when this shop has no such order.
    """

    decision: ScanDecision
    recorded: Identifier | None
    changed: bool
    view: BenchView | None = None


def record_pull(
    bench: Bench,
    order_id: OrderId,
    reading: Reading,
    said: Said,
    *,
    before: Identifier | None = None,
    refused_before: Reason | None = None,
) -> Pulled | BenchLease:
    """Record what a pull has read so far.

    Args:
        bench: Where; it has the order open.
        order_id: The order.
        reading: All codes of the pull together, see `domain.burst`.
        said: What the person has said about this device already.
        before: What an earlier code of this very pull has recorded.
        refused_before: Why an earlier code of it was refused: once is enough for the journal.

    Returns:
        The other bench's lease, with nothing written, where that took the order over meanwhile.
    """
    with bench.writing() as tx:
        now = bench.clock.now()
        holder = tx.benches.holder(order_id, now)
        other = of_another(holder, bench.shop)
        if other is not None:
            return other
        hold(tx, order_id, bench.shop, now, holder)
        facts = tx.orders.facts(order_id)
        pulled = _recorded(tx, bench, facts, order_id, reading, said, before, now)
        decision = pulled.decision
        if isinstance(decision, ScanRefused) and facts and decision.reason is not refused_before:
            note_refusal(tx, order_id, decision, bench.shop, now)
        if facts is not None:
            # Nothing else of the order has changed, and reading it all again takes its time.
            facts = replace(facts, scans=tx.scans.on_order(order_id))
            if pulled.changed:
                replan(tx, [order_id], bench.shop, now, restart_grace=True, read=[facts])
            # Gathered here and not in a reading of its own: the verdict waits for it.
            pulled = replace(pulled, view=bench_view_of(tx, bench, facts))
    log_decision(order_id, pulled.decision)
    return pulled


def _recorded(
    tx: Transaction,
    bench: Bench,
    facts: OrderFacts | None,
    order_id: OrderId,
    reading: Reading,
    said: Said,
    before: Identifier | None,
    now: datetime,
) -> Pulled:
    standing = _standing(facts, before)
    # The pull is judged as if nothing of it had been recorded yet.
    bare = facts
    if facts is not None and standing is not None:
        left = tuple(one for one in facts.scans if one is not standing)
        bare = replace(facts, scans=left)
    decision = decide_on(tx, bare, reading, bench.shop, bench.known, said)
    accepted = decision if isinstance(decision, ScanAccepted) else None
    if bare is None or facts is None:
        return Pulled(decision, None, changed=False)
    if standing is not None:
        if accepted is not None and _same_place(accepted, standing):
            _keep_numbers(tx, standing, reading)
            return Pulled(decision, standing.identifier, changed=False)
        if why_it_stays(facts, standing) is not None:
            return Pulled(decision, standing.identifier, changed=False)
        take_off(tx, facts, standing, bench.shop, now, bench.known)
    if accepted is None:
        return Pulled(decision, None, changed=standing is not None)
    if accepted.already:
        _join_numbers(tx, bare, accepted)
        return Pulled(decision, None, changed=standing is not None)
    put_on(tx, bare, accepted, bench.shop, now, bench.known, said)
    return Pulled(decision, accepted.identifier, changed=True)


def _standing(facts: OrderFacts | None, before: Identifier | None) -> ActiveScan | None:
    if facts is None or before is None:
        return None
    return next((scan for scan in facts.scans if scan.identifier == before), None)


def _same_place(accepted: ScanAccepted, standing: ActiveScan) -> bool:
    return (
        accepted.identifier == standing.identifier
        and accepted.orderline_id == standing.orderline_id
    )


def _keep_numbers(tx: Transaction, standing: ActiveScan, reading: Reading) -> None:
    companions = companions_of(reading, standing.identifier)
    if companions != standing.companions:
        tx.scans.keep_companions(standing.order_id, standing.identifier, companions)


def _join_numbers(tx: Transaction, facts: OrderFacts, accepted: ScanAccepted) -> None:
    """A phone that stood there before, read once more with its other numbers: keep these too."""
    scan = _standing(facts, accepted.identifier)
    if scan is None:
        return
    found = companions_of(accepted.reading, scan.identifier)
    companions = tuple(dict.fromkeys((*scan.companions, *found)))
    if companions != scan.companions:
        tx.scans.keep_companions(scan.order_id, scan.identifier, companions)


def drop_pull(bench: Bench, order_id: OrderId, recorded: Identifier) -> bool:
    """Take back what a pull recorded whose codes turn out to be of two devices.

    Returns:
        False where it stays: it was taken back already, or Back Market was told.
    """
    with bench.writing() as tx:
        facts = tx.orders.facts(order_id)
        standing = _standing(facts, recorded)
        if facts is None or standing is None or why_it_stays(facts, standing) is not None:
            return False
        now = bench.clock.now()
        take_off(tx, facts, standing, bench.shop, now, bench.known)
        replan(tx, [order_id], bench.shop, now, restart_grace=True)
    log.info("scan withdrawn order=%s", order_id)
    return True
