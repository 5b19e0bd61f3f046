"""Where a device belongs that was scanned with no order open, in words."""

from __future__ import annotations

from datetime import datetime

from bb_desktop.application.find_phone import GoesTo, HeldByBackMarket, Nowhere, Place, StandsOn
from bb_desktop.domain.orders import OrderId
from bb_desktop.domain.scan import Reading
from bb_desktop.ui import times
from bb_desktop.ui.bench.code_words import read, together
from bb_desktop.ui.bench.refusals import packed
from bb_desktop.ui.bench.verdicts import Cue, Scene, Sign, Verdict
from bb_desktop.ui.marked import QT_TRANSLATE_N_NOOP, QT_TRANSLATE_NOOP
from bb_desktop.ui.messages import number, say, say_count


def order_of(place: Place) -> OrderId | None:
    """Give the order that a place is about, to be shown."""
    match place:
        case StandsOn(scan=scan):
            return scan.order_id
        case HeldByBackMarket(facts=facts):
            return facts.order.order_id
        case GoesTo(order_id=order_id):
            return order_id
        case Nowhere():
            return None


def place_words(place: Place, reading: Reading, now: datetime) -> Verdict:
    """Say where a device belongs."""
    match place:
        case StandsOn():
            return _stands_on(place, reading, now)
        case HeldByBackMarket(facts=facts):
            order = facts.order
            told = order.shipped_at or order.modified_at
            words = QT_TRANSLATE_NOOP("messages", "Sold in order {order}, {time}.")
            line = say(words, order=number(order.order_id), time=times.clock(told, now))
            why = say(QT_TRANSLATE_NOOP("messages", "Back Market says so; not scanned here."))
            return Verdict(Sign.ASK, line, together(why, read(reading)))
        case GoesTo():
            return _goes_to(place, reading)
        case Nowhere():
            words = QT_TRANSLATE_NOOP("messages", "No order is open: scan its packing slip first.")
            return Verdict(Sign.CAUTION, say(words), read(reading), Cue.CAUTION, Scene.SCAN_SLIP)


def _stands_on(place: StandsOn, reading: Reading, now: datetime) -> Verdict:
    order = number(place.scan.order_id)
    where = packed(place.scan, now)
    if place.came_back:
        words = QT_TRANSLATE_NOOP("messages", "Was in order {order}; it may be sold again.")
    elif place.gone:
        words = QT_TRANSLATE_NOOP("messages", "Sold in order {order}.")
    else:
        words = QT_TRANSLATE_NOOP("messages", "Goes to order {order}: it is saved there.")
    return Verdict(Sign.ASK, say(words, order=order), together(where, read(reading)))


def _goes_to(place: GoesTo, reading: Reading) -> Verdict:
    words = QT_TRANSLATE_NOOP("messages", "Goes to order {order}. Scan its packing slip.")
    line = say(words, order=number(place.order_id))
    if place.exact:
        why = say(QT_TRANSLATE_NOOP("messages", "Your stock list says so."))
    else:
        why = say(QT_TRANSLATE_NOOP("messages", "The model fits, by what you scanned before."))
    more = ""
    if place.others:
        more = say_count(
            QT_TRANSLATE_N_NOOP("messages", "%n more orders wait for one like it."), place.others
        )
    detail = together(place.unit.line.title, why, more, read(reading))
    return Verdict(Sign.ASK, line, detail, scene=Scene.SCAN_SLIP)
