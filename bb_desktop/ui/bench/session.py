"""What a bench remembers from one scan to the next: its open order, its verdict, its question."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Any

from bb_desktop.application.bench import Bench
from bb_desktop.application.bench_pace import BenchPace
from bb_desktop.application.bench_view import BenchView, bench_view
from bb_desktop.application.open_at_bench import (
    NoSuchOrder,
    NotToPack,
    Opened,
    OpenElsewhere,
    Opening,
    leave_order,
    open_order,
    order_of_slip,
    see_again,
)
from bb_desktop.application.ports import Clock, Store
from bb_desktop.domain.orders import OrderId
from bb_desktop.domain.scan import CodeKind, Reading
from bb_desktop.domain.shop import Shop
from bb_desktop.domain.units import BenchLease
from bb_desktop.ui.bench import doubts, refusals, verdicts
from bb_desktop.ui.bench.answers import Answer, BenchCommand, Pace, SlotOption
from bb_desktop.ui.bench.last_scans import LastScans
from bb_desktop.ui.bench.parcels import parcels_sentence, with_the_others
from bb_desktop.ui.bench.pull import Pull, Question, TakeOver, slot_options
from bb_desktop.ui.bench.verdicts import Cue, Verdict

#: Choices that change nothing about what an order lacks; figuring that out anew takes its time.
_NO_RULE_ASKS: dict[str, Any] = {
    **dict.fromkeys(("bench", "name", "company", "contact"), ""),
    **dict.fromkeys(("grace_s", "keep_buyers_days", "token_reminder_days"), 0),
    "key_expires": None,
}


class Session:
    """Not safe to use from two threads.

    Attributes:
        bench: What its use cases work with.
        open_order: The order that is open, or None.
        verdict: The last one.
        question: What F7 or a digit would answer, or None.
        pull: The last pull of the trigger.
        view: The open order as last read, or None.
        last: The list of last scans.
    """

    def __init__(self, store: Store, clock: Clock, shop: Shop) -> None:
        """Begin without an order."""
        self.bench = Bench(store, clock, shop)
        self.open_order: OrderId | None = None
        self.verdict: Verdict = verdicts.asks_for_slip()
        self.question: Question | None = None
        self.pull = Pull()
        self._pace = BenchPace(self.bench)
        self.last = LastScans()
        self.view: BenchView | None = None
        self._understood = False
        self._translated = False
        self._command: BenchCommand | None = None

    def now(self) -> datetime:
        """Give the time."""
        return self.bench.clock.now()

    def use(self, shop: Shop) -> Answer | None:
        """Go by other choices; gives how the open order stands by them, None when none is open."""
        before, self.bench = self.bench, replace(self.bench, shop=shop)
        if replace(before.shop, **_NO_RULE_ASKS) != replace(shop, **_NO_RULE_ASKS):
            # The figures of the day are reckoned anew: an order may lack something else now.
            self._pace = BenchPace(self.bench)
        if self.open_order is not None and before.shop.bench != shop.bench:
            # Under its new name this bench would find its own order open elsewhere.
            leave_order(before, self.open_order)
        return self.look_again()

    # ---------------------------------------------------------------------------- answering

    def heard(self, *, understood: bool, translated: bool) -> None:
        """Note how the scan was read that is answered next."""
        self._understood = understood
        self._translated = translated

    def commanded(self, command: BenchCommand) -> None:
        """Note the command that is answered next."""
        self._command = command

    def slots(self) -> tuple[SlotOption, ...]:
        """Give the places to choose from; empty when nothing is asked."""
        return slot_options(self.question)

    def pace(self) -> Pace:
        """Say how the day goes."""
        progress = self._pace.progress(self.open_order)
        following = progress.following
        return Pace(
            packed=progress.packed,
            total=progress.packed + progress.left,
            next_due=following.order_id if following else None,
            next_title=following.title if following else "",
            next_shelf=following.shelf if following else "",
        )

    def _answer(
        self, verdict: Verdict, *, changed: bool = False, shown: OrderId | None = None
    ) -> Answer:
        view = self.view if self.open_order is not None else None
        answer = Answer(
            verdict,
            view.order if view else None,
            changed=changed,
            shown=shown,
            slots=self.slots(),
            final_at=view.final_at if view else None,
            last_scans=self.last.shown,
            pace=self.pace(),
            command=self._command,
            understood=self._understood,
            translated=self._translated,
            note=view.note if view else "",
            parcels=parcels_sentence(view) if view else "",
            paper_at=view.paper_at if view else None,
        )
        self._understood = self._translated = False
        self._command = None
        return answer

    def say(
        self,
        verdict: Verdict,
        reading: Reading | None = None,
        *,
        changed: bool = False,
        shown: OrderId | None = None,
        joins: bool = False,
        look: bool = False,
    ) -> Answer:
        """Give a verdict that stands from now on.

        Args:
            verdict: What to say.
            reading: The scan that it answers, for the list of last scans; None for a key.
            changed: The order's identifiers changed.
            shown: An order to show in the table.
            joins: The scan belongs to the pull before, whose entry and sound it does not repeat.
            look: Read the open order anew.
        """
        if look:
            self.look()
        quiet = joins and (verdict.sign, verdict.line) == (self.verdict.sign, self.verdict.line)
        self.verdict = verdict
        self.pull = replace(self.pull, answered=self.pull.answered or reading is not None)
        if reading is not None:
            listed = self.last.mend if joins else self.last.add
            listed(reading, verdict, self.open_order, self.now())
        told = replace(verdict, cue=Cue.NONE) if quiet else verdict
        return self._answer(told, changed=changed, shown=shown)

    def aside(self, verdict: Verdict, *, shown: OrderId | None = None) -> Answer:
        """Give a verdict that is about something else than the bench: nothing there changes."""
        return self._answer(verdict, shown=shown)

    def silent(self) -> Answer:
        """Give the last verdict without its sound: nothing happened."""
        return self._answer(replace(self.verdict, cue=Cue.NONE))

    def again(self) -> Answer:
        """Give the last verdict once more, sound and all."""
        return self._answer(self.verdict)

    def must_answer(self, reading: Reading) -> Answer | None:
        """Repeat a STOP that waits for its answer, and list the scan; None when none waits."""
        if not self.verdict.must_answer:
            return None
        self.last.not_looked_at(reading, self.now())
        return self.again()

    def repeated(self) -> Answer | None:
        """Repeat a STOP that waits for its answer; None when none waits."""
        return self.again() if self.verdict.must_answer else None

    def answered(self) -> Answer:
        """Take a verdict off that wanted an answer; any other one stays."""
        if not self.verdict.stays:
            return self.silent()
        self.drop_question()
        return self.say(self.asks(), look=True)

    def asks(self) -> Verdict:
        """Say what the bench waits for when nothing else is to be said."""
        if self.open_order is None or self.view is None:
            return verdicts.asks_for_slip()
        return with_the_others(verdicts.opened(self.view.order), self.view)

    def drop_question(self) -> None:
        """Forget what was asked, and the pull that it was asked about."""
        self.question = None
        self.pull = Pull()

    def look(self) -> None:
        """Read the open order anew."""
        self.see(None if self.open_order is None else bench_view(self.bench, self.open_order))

    def see(self, view: BenchView | None) -> None:
        """Take over how the open order stands, as it was read just now."""
        self.view = view
        if view is not None:
            self._pace.scanned(view.order.facts)

    # ------------------------------------------------------------------------------- orders

    def open_by_slip(self, reading: Reading) -> Answer:
        """Open the order of a packing slip."""
        order_id = order_of_slip(self.bench.store, reading)
        if order_id is None:
            # The order of before must not stay open: what is scanned next belongs to this slip.
            self.leave()
            return self.say(refusals.slip_of_no_order(reading), reading)
        return self.open(order_id, reading)

    def open(
        self, order_id: OrderId, reading: Reading | None = None, *, take_over: bool = False
    ) -> Answer:
        """Open an order; the one before leaves, whatever becomes of the new one."""
        leaving = self.open_order
        self.drop_question()
        opening = open_order(self.bench, order_id, leaving=leaving, take_over=take_over)
        self.open_order = order_id if isinstance(opening, Opened) else None
        self.look()
        self.question = TakeOver(order_id) if isinstance(opening, OpenElsewhere) else None
        known = not isinstance(opening, NoSuchOrder)
        verdict = self._of(opening, order_id)
        return self.say(verdict, reading, shown=order_id if known else None)

    def _of(self, opening: Opening, order_id: OrderId) -> Verdict:
        match opening:
            case Opened():
                return self.asks()
            case OpenElsewhere(lease=lease):
                return doubts.open_elsewhere(lease)
            case NotToPack(facts=facts, why=why):
                return refusals.not_to_pack(facts.order, why, self.now())
            case NoSuchOrder():
                unknown = Reading(str(order_id), CodeKind.ORDER, order_number=str(order_id))
                return refusals.slip_of_no_order(unknown)

    def close(self) -> Answer:
        """Close the open order."""
        self.leave()
        return self.say(verdicts.asks_for_slip())

    def lost(self, lease: BenchLease, order_id: OrderId, reading: Reading | None = None) -> Answer:
        """Say that another bench has taken the open order over."""
        self.open_order = None
        self.view = None
        self.drop_question()
        self.question = TakeOver(order_id)
        return self.say(doubts.taken_over(lease), reading, shown=order_id)

    def put_aside(self) -> Answer:
        """Leave the open order for later."""
        order_id = self.open_order
        self.leave()
        if order_id is None:
            return self.say(verdicts.asks_for_slip())
        return self.say(verdicts.put_aside(order_id))

    def leave(self) -> None:
        """Close the open order, if there is one, without a word."""
        leaving, self.open_order = self.open_order, None
        self.view = None
        self.drop_question()
        if leaving is not None:
            leave_order(self.bench, leaving)

    def look_again(self) -> Answer | None:
        """See how the open order stands; None when none is open."""
        self._pace.refresh()
        with self.bench.store.reading() as tx:
            # Read here what a scan would else have to wait for.
            self.bench.known.read(tx)
        if self.open_order is None:
            return None
        order_id = self.open_order
        opening = see_again(self.bench, order_id)
        if isinstance(opening, Opened):
            asked = self.verdict == self.asks()
            self.look()
            if asked:
                self.verdict = self.asks()
            return self.silent()
        if isinstance(opening, OpenElsewhere):
            return self.lost(opening.lease, order_id)
        self.open_order = None
        self.view = None
        self.drop_question()
        return self.say(self._of(opening, order_id))
