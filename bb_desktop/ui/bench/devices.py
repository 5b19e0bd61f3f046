"""Putting devices on the open order of a bench, taking them back, and saying what came of it."""

from __future__ import annotations

from dataclasses import replace

from bb_desktop.application.record_pull import Pulled, drop_pull, record_pull
from bb_desktop.application.record_scan import (
    Freed,
    NotWithdrawn,
    free_returned,
    registered_since,
    withdraw_scan,
)
from bb_desktop.domain.identifiers import Identifier
from bb_desktop.domain.orders import OrderId, Orderline, OrderlineId
from bb_desktop.domain.packing import (
    Reason,
    ScanAccepted,
    ScanAsked,
    ScanDecision,
    ScanDoubted,
    ScanRefused,
)
from bb_desktop.domain.scan import Reading
from bb_desktop.ui.bench import doubts, refusals, verdicts
from bb_desktop.ui.bench.answers import Answer
from bb_desktop.ui.bench.parcels import with_the_others
from bb_desktop.ui.bench.session import Session
from bb_desktop.ui.bench.verdicts import Verdict


class Devices:
    """Works on a session; not safe to use from two threads."""

    def __init__(self, session: Session) -> None:
        """Take the session whose open order the devices go on."""
        self._at = session

    def record(self, reading: Reading, *, joins: bool) -> Answer:
        """Record what the pull has read so far on the open order, and say what came of it."""
        order_id = self._at.open_order
        if order_id is None:
            return self._at.silent()
        pull = self._at.pull
        pulled = record_pull(
            self._at.bench,
            order_id,
            reading,
            pull.said,
            before=pull.recorded,
            refused_before=pull.refused,
        )
        self._at.question = None
        if not isinstance(pulled, Pulled):
            return self._at.lost(pulled, order_id, reading)
        decision = pulled.decision
        refused = decision.reason if isinstance(decision, ScanRefused) else None
        self._at.pull = replace(pull, recorded=pulled.recorded, refused=refused)
        self._at.see(pulled.view)
        verdict = self._decided(decision, order_id)
        if refused in (Reason.ORDER_CLOSED, Reason.ORDER_UNKNOWN):
            self._at.leave()
        return self._at.say(verdict, reading, changed=pulled.changed, shown=order_id, joins=joins)

    def _decided(self, decision: ScanDecision, order_id: OrderId) -> Verdict:
        view = self._at.view.order if self._at.view is not None else None
        match decision:
            case ScanAccepted() if view is not None:
                return with_the_others(verdicts.accepted(decision, view), self._at.view)
            case ScanRefused():
                final = view is not None and all(scan.sending for scan in view.facts.scans)
                return refusals.refused(decision, view, order_id, self._at.now(), final=final)
            case ScanDoubted():
                self._at.question = decision
                return doubts.doubted(decision, self._line(decision.orderline_id), self._at.now())
            case ScanAsked():
                self._at.question = decision
                return doubts.asked(decision)
            case _:
                return verdicts.asks_for_slip()

    def _line(self, orderline_id: OrderlineId) -> Orderline | None:
        lines = self._at.view.order.facts.order.lines if self._at.view is not None else ()
        return next((line for line in lines if line.orderline_id == orderline_id), None)

    def take_back_last(self) -> Answer:
        """Take back what was recorded last on the open order; a question is only dropped."""
        if self._at.open_order is None:
            return self._at.repeated() or self._at.say(verdicts.asks_for_slip())
        if self._at.question is not None:
            self._at.drop_question()
            return self._at.say(self._at.asks(), look=True)
        self._at.look()
        scans = self._at.view.order.facts.scans if self._at.view is not None else ()
        if not scans:
            return self._at.say(verdicts.nothing_to_take_back())
        return self.take_back(self._at.open_order, scans[-1].identifier)

    def take_back(self, order_id: OrderId, identifier: Identifier) -> Answer:
        """Take an identifier back from an order, open or not."""
        self._at.drop_question()
        bench = self._at.bench
        result = withdraw_scan(
            bench.store, bench.clock, bench.shop, order_id, identifier, bench.known
        )
        if isinstance(result, NotWithdrawn):
            at = None
            if result.reason == "registered":
                at = registered_since(bench.store, order_id, identifier)
            return self._at.say(
                refusals.not_taken_back(result.reason, at, self._at.now()), look=True
            )
        self._at.last.taken_back(identifier.value, self._at.now())
        self._at.look()
        view = self._at.view.order if self._at.view is not None else None
        return self._at.say(verdicts.taken_back(view), changed=True, shown=order_id)

    def came_back(self, order_id: OrderId, identifier: Identifier) -> Answer:
        """Free a device that came back from the buyer of an order."""
        bench = self._at.bench
        result = free_returned(bench.store, bench.clock, bench.shop, order_id, identifier)
        self._at.drop_question()
        if isinstance(result, Freed):
            return self._at.say(verdicts.came_back(order_id), shown=order_id, look=True)
        return self._at.say(refusals.not_freed(result.reason), shown=order_id, look=True)

    def two_at_once(self, reading: Reading, *, joins: bool) -> Answer:
        """Say that the codes of the pull are of two devices; none of them stays on the order."""
        order_id, recorded = self._at.open_order, self._at.pull.recorded
        changed = False
        if order_id is not None and recorded is not None:
            changed = drop_pull(self._at.bench, order_id, recorded)
        self._at.pull = self._at.pull.without_result()
        self._at.question = None
        return self._at.say(
            refusals.two_devices(), reading, changed=changed, shown=order_id, joins=joins, look=True
        )
