"""The STOP verdicts: what was not done, why, and what to do about it."""

from __future__ import annotations

from datetime import datetime

from bb_desktop.application.queries import OrderView
from bb_desktop.domain.identifiers import IdentifierKind
from bb_desktop.domain.opening import WhyNot
from bb_desktop.domain.orders import BackMarketOrder, OrderId
from bb_desktop.domain.packing import Reason, ScanRefused
from bb_desktop.domain.scan import Reading
from bb_desktop.domain.units import ActiveScan
from bb_desktop.ui import times
from bb_desktop.ui.bench.code_words import read, taken_for, together
from bb_desktop.ui.bench.verdicts import Cue, Scene, Sign, Verdict, wanted_kinds
from bb_desktop.ui.marked import QT_TRANSLATE_NOOP
from bb_desktop.ui.messages import number, say


def stop(
    line: str, detail: str = "", scene: Scene = Scene.NONE, *, must_answer: bool = False
) -> Verdict:
    """Make a STOP verdict."""
    return Verdict(Sign.REFUSED, line, detail, Cue.REFUSED, scene, must_answer=must_answer)


def refused(
    decision: ScanRefused,
    view: OrderView | None,
    order_id: OrderId,
    now: datetime,
    *,
    final: bool = False,
) -> Verdict:
    """Say why a reading was not recorded.

    Args:
        decision: What was refused, and why.
        view: The order that it was meant for; None when there is none.
        order_id: Its number.
        now: For saying when the other order was packed, aware UTC.
        final: Nothing on the order can be taken back any more.
    """
    reading = decision.reading
    wanted = wanted_kinds(view) if view else ""
    values: dict[str, object] = {
        "kind": taken_for(reading),
        "wanted": wanted or say(QT_TRANSLATE_NOOP("messages", "the IMEI")),
        "order": number(decision.other_order_id or order_id),
    }
    line, advice, scene, must_answer = _REFUSALS[decision.reason]
    told = say(advice, **values)
    if decision.reason is Reason.USED_ON_OTHER_ORDER and decision.other is not None:
        told = together(packed(decision.other, now), told)
    elif decision.reason is Reason.NOT_AN_IDENTIFIER and _only_serials(view):
        scene = Scene.FIND_SERIAL
    elif decision.reason is Reason.WRONG_KIND and _only_serials(view):
        line = QT_TRANSLATE_NOOP(
            "messages", "This article needs its serial number. An IMEI does not fit here."
        )
        scene = Scene.FIND_SERIAL
    elif decision.reason is Reason.ORDER_FULL and final:
        told = say(
            QT_TRANSLATE_NOOP("messages", "They are registered at Back Market and stay for good.")
        )
        scene = Scene.FINAL
    elif decision.reason is Reason.ORDER_CLOSED and view is not None:
        return cancelled_meanwhile(view, now, reading)
    return stop(say(line, **values), together(told, read(reading)), scene, must_answer=must_answer)


def _only_serials(view: OrderView | None) -> bool:
    return bool(view and view.units) and all(
        unit.kind is IdentifierKind.SERIAL for unit in (view.units if view else ())
    )


def packed(scan: ActiveScan, now: datetime) -> str:
    """Say when and where an identifier was recorded: ``Packed Fri 20, 16:02, bench 2.``."""
    if not scan.bench:
        words = QT_TRANSLATE_NOOP("messages", "Registered at Back Market {time}.")
        return say(words, time=times.clock(scan.recorded_at, now))
    words = QT_TRANSLATE_NOOP("messages", "Packed {time}, {bench}.")
    return say(words, time=times.clock(scan.recorded_at, now), bench=scan.bench)


# Sentence, advice, picture, and whether only Space or NOTED takes it away.
_REFUSALS: dict[Reason, tuple[str, str, Scene, bool]] = {
    Reason.CHECK_DIGIT: (
        QT_TRANSLATE_NOOP("messages", "Misread: the check digit is wrong."),
        QT_TRANSLATE_NOOP("messages", "Scan again."),
        Scene.SCAN_AGAIN,
        False,
    ),
    Reason.NOT_AN_IDENTIFIER: (
        QT_TRANSLATE_NOOP("messages", "That was {kind}."),
        QT_TRANSLATE_NOOP("messages", "Scan the code marked with {wanted}."),
        Scene.FIND_IMEI,
        False,
    ),
    Reason.WRONG_KIND: (
        QT_TRANSLATE_NOOP("messages", "That was {kind}. It does not fit here."),
        QT_TRANSLATE_NOOP("messages", "This order needs {wanted}."),
        Scene.FIND_IMEI,
        False,
    ),
    Reason.USED_ON_OTHER_ORDER: (
        QT_TRANSLATE_NOOP("messages", "This phone is in order {order} already."),
        QT_TRANSLATE_NOOP("messages", "Nothing was saved. Take another phone."),
        Scene.OTHER_PHONE,
        True,
    ),
    Reason.ORDER_FULL: (
        QT_TRANSLATE_NOOP("messages", "This order has all its phones."),
        QT_TRANSLATE_NOOP("messages", "F2 takes the last one back."),
        Scene.OTHER_PHONE,
        True,
    ),
    Reason.ORDER_CLOSED: (
        QT_TRANSLATE_NOOP("messages", "Do not pack {order}."),
        QT_TRANSLATE_NOOP("messages", "Nothing was saved."),
        Scene.DO_NOT_PACK,
        True,
    ),
    Reason.ORDER_UNKNOWN: (
        QT_TRANSLATE_NOOP("messages", "No order {order} in this shop."),
        QT_TRANSLATE_NOOP("messages", "Another shop, or not imported yet: F5."),
        Scene.SCAN_SLIP,
        True,
    ),
}

_WHY_NOT = {
    WhyNot.CANCELLED: QT_TRANSLATE_NOOP("messages", "It was cancelled at Back Market {time}."),
    WhyNot.FINISHED: QT_TRANSLATE_NOOP("messages", "It is finished: nothing more is to be done."),
    WhyNot.UNPAID: QT_TRANSLATE_NOOP(
        "messages", "Back Market still waits for the buyer's payment."
    ),
    WhyNot.NOT_OURS: QT_TRANSLATE_NOOP("messages", "BackShip sends it, or the buyer was erased."),
    WhyNot.HELD_AT_BACK_MARKET: QT_TRANSLATE_NOOP("messages", "It is on hold at Back Market."),
    WhyNot.HELD_IN_SHIPSTATION: QT_TRANSLATE_NOOP("messages", "It is on hold in ShipStation."),
}


def not_to_pack(order: BackMarketOrder, why: WhyNot, now: datetime) -> Verdict:
    """Say that an order is not to be packed, and why."""
    line = say(_REFUSALS[Reason.ORDER_CLOSED][0], order=number(order.order_id))
    told = say(_WHY_NOT[why], time=times.clock(order.modified_at, now))
    return stop(line, told, Scene.DO_NOT_PACK, must_answer=True)


def cancelled_meanwhile(view: OrderView, now: datetime, reading: Reading) -> Verdict:
    """Say that the open order must not go out any more, and that nothing was saved."""
    order = view.facts.order
    line = say(_REFUSALS[Reason.ORDER_CLOSED][0], order=number(view.order_id))
    why = WhyNot.CANCELLED if order.called_off else WhyNot.FINISHED
    told = say(_WHY_NOT[why], time=times.clock(order.modified_at, now))
    nothing = say(_REFUSALS[Reason.ORDER_CLOSED][1])
    detail = together(told, nothing, read(reading))
    return stop(line, detail, Scene.DO_NOT_PACK, must_answer=True)


def slip_of_no_order(reading: Reading) -> Verdict:
    """Say that a packing slip belongs to no order that is known here."""
    if reading.order_number is not None:
        words = QT_TRANSLATE_NOOP("messages", "No order {order} in this shop.")
        line = say(words, order=number(reading.order_number))
    else:
        line = say(QT_TRANSLATE_NOOP("messages", "This packing slip is of no order known here."))
    advice = say(_REFUSALS[Reason.ORDER_UNKNOWN][1])
    return stop(line, advice, Scene.SCAN_SLIP, must_answer=True)


def two_devices() -> Verdict:
    """Say that the codes of one pull are of two devices."""
    line = say(QT_TRANSLATE_NOOP("messages", "Two phones were read at once. Nothing was saved."))
    advice = say(QT_TRANSLATE_NOOP("messages", "Cover the other label and scan one phone only."))
    return stop(line, advice, Scene.SCAN_AGAIN, must_answer=True)


def no_slip_and_no_phone(reading: Reading) -> Verdict:
    """Say that a code was read that is neither, with no order open."""
    if reading.check_digit_ok is False:
        line = say(_REFUSALS[Reason.CHECK_DIGIT][0])
        advice, scene = say(_REFUSALS[Reason.CHECK_DIGIT][1]), Scene.SCAN_AGAIN
    else:
        line = say(_REFUSALS[Reason.NOT_AN_IDENTIFIER][0], kind=taken_for(reading))
        advice, scene = say(QT_TRANSLATE_NOOP("messages", "Scan a packing slip.")), Scene.SCAN_SLIP
    return stop(line, together(advice, read(reading)), scene)


def not_taken_back(reason: str, at: datetime | None = None, now: datetime | None = None) -> Verdict:
    """Say why an identifier stays.

    Args:
        reason: As ``record_scan.NotWithdrawn`` has it.
        at: When Back Market was told, aware, as far as known.
        now: The time, for saying the other one.
    """
    if reason == "registered" and at is not None and now is not None:
        words = QT_TRANSLATE_NOOP("messages", "Registered at Back Market at {time}.")
        line = say(words, time=times.clock(at, now))
        detail = say(QT_TRANSLATE_NOOP("messages", "It can no longer be changed."))
        return stop(line, detail, Scene.FINAL, must_answer=True)
    return stop(say(_NOT_TAKEN_BACK[reason]), scene=Scene.FINAL, must_answer=True)


_NOT_TAKEN_BACK = {
    "registered": QT_TRANSLATE_NOOP(
        "messages", "Registered at Back Market. It can no longer be changed."
    ),
    "being_sent": QT_TRANSLATE_NOOP(
        "messages", "On its way to Back Market. It can no longer be changed."
    ),
    "not_recorded": QT_TRANSLATE_NOOP("messages", "It does not stand on this order any more."),
}


def not_freed(reason: str) -> Verdict:
    """Say why a device does not come back; ``reason`` as ``record_scan.NotFreed`` has it."""
    if reason == "not_shipped":
        words = QT_TRANSLATE_NOOP("messages", "It has not left yet: take it back instead.")
        return stop(say(words), must_answer=True)
    return stop(say(_NOT_TAKEN_BACK["not_recorded"]), must_answer=True)
