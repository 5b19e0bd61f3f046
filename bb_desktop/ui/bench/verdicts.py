"""What the verdict band says: what was read, what became of it, and what to do next."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bb_desktop.application.queries import OrderView
from bb_desktop.domain.identifiers import IdentifierKind
from bb_desktop.domain.orders import OrderId
from bb_desktop.domain.packing import Reason, ScanAccepted, ScanRefused
from bb_desktop.domain.scan import CodeKind, Reading
from bb_desktop.domain.stage import Stage
from bb_desktop.domain.units import ActiveScan
from bb_desktop.ui import times
from bb_desktop.ui.marked import QT_TRANSLATE_NOOP
from bb_desktop.ui.messages import number, say, stage_meaning, stage_word


class Sign(StrEnum):
    """The four verdicts, by the names of the design tokens."""

    OK = "ok"
    REFUSED = "refused"
    CAUTION = "caution"
    ASK = "ask"


WORDS = {
    Sign.OK: QT_TRANSLATE_NOOP("messages", "OK"),
    Sign.REFUSED: QT_TRANSLATE_NOOP("messages", "STOP"),
    Sign.CAUTION: QT_TRANSLATE_NOOP("messages", "CHECK"),
    Sign.ASK: QT_TRANSLATE_NOOP("messages", "SCAN"),
}


@dataclass(frozen=True, slots=True)
class Verdict:
    """One verdict.

    Attributes:
        line: The sentence under the word.
        detail: What was read, and what to do; ``""`` for nothing.
    """

    sign: Sign
    line: str
    detail: str = ""

    @property
    def word(self) -> str:
        """Give the one big word."""
        return say(WORDS[self.sign])

    @property
    def stays(self) -> bool:
        """Say whether it has to be answered, or overruled by the right scan."""
        return self.sign in (Sign.REFUSED, Sign.CAUTION)


_KINDS = {
    CodeKind.IMEI: QT_TRANSLATE_NOOP("messages", "an IMEI"),
    CodeKind.IMEI2: QT_TRANSLATE_NOOP("messages", "the second IMEI"),
    CodeKind.IMEISV: QT_TRANSLATE_NOOP("messages", "an IMEISV, 16 digits"),
    CodeKind.SERIAL: QT_TRANSLATE_NOOP("messages", "a serial number"),
    CodeKind.EID: QT_TRANSLATE_NOOP("messages", "the EID, 32 digits"),
    CodeKind.ICCID: QT_TRANSLATE_NOOP("messages", "the SIM card's number (ICCID)"),
    CodeKind.MEID: QT_TRANSLATE_NOOP("messages", "the MEID"),
    CodeKind.GTIN: QT_TRANSLATE_NOOP("messages", "the box's product code (EAN)"),
    CodeKind.ORDER: QT_TRANSLATE_NOOP("messages", "an order number"),
    CodeKind.TRACKING: QT_TRANSLATE_NOOP("messages", "a parcel number"),
    CodeKind.UNKNOWN: QT_TRANSLATE_NOOP("messages", "no code that we know"),
}
_LONGEST_SHOWN = 40


def taken_for(reading: Reading) -> str:
    """Say what a reading was taken for, with its article: ``the EID``."""
    return say(_KINDS[reading.kind])


def read(reading: Reading) -> str:
    """Say what was read, shortened: ``Read: 490154203237518.``."""
    code = reading.code if reading.code.isprintable() else repr(reading.code)[1:-1]
    if len(code) > _LONGEST_SHOWN:
        code = f"{code[: _LONGEST_SHOWN - 1]}…"
    return say(QT_TRANSLATE_NOOP("messages", "Read: {code}"), code=code or "–")


def asks_for_slip() -> Verdict:
    """Ask for a packing slip: no order is open."""
    return Verdict(
        Sign.ASK,
        say(QT_TRANSLATE_NOOP("messages", "Scan a packing slip.")),
        say(QT_TRANSLATE_NOOP("messages", "Or choose an order below and press Enter.")),
    )


def opened(view: OrderView) -> Verdict:
    """Say what the open order waits for."""
    if not view.units:
        words = QT_TRANSLATE_NOOP("messages", "Nothing to scan on this order.")
        return Verdict(Sign.ASK, say(words), stage_meaning(view.stage))
    if not view.missing:
        words = QT_TRANSLATE_NOOP("messages", "All {count} of {count} scanned.")
        return Verdict(Sign.ASK, say(words, count=len(view.units)), stage_meaning(view.stage))
    words = QT_TRANSLATE_NOOP("messages", "Device {number} of {count}: {kind}.")
    line = say(words, number=view.recorded + 1, count=len(view.units), kind=_wanted_kinds(view))
    return Verdict(Sign.ASK, line, _one_per_line(view))


def _wanted_kinds(view: OrderView) -> str:
    kinds = dict.fromkeys(unit.kind for unit in view.units if unit.scan is None)
    words = {
        IdentifierKind.IMEI: QT_TRANSLATE_NOOP("messages", "the IMEI"),
        IdentifierKind.SERIAL: QT_TRANSLATE_NOOP("messages", "the serial number"),
    }
    joined = say(QT_TRANSLATE_NOOP("messages", " or "))
    return joined.join(say(words[kind]) for kind in kinds if kind in words)


def _one_per_line(view: OrderView) -> str:
    if all(unit.registrable for unit in view.units):
        return ""
    return say(
        QT_TRANSLATE_NOOP(
            "messages", "Back Market keeps one per line: the first goes there, all into the note."
        )
    )


def accepted(decision: ScanAccepted, view: OrderView) -> Verdict:
    """Say that a reading stands on the order now."""
    detail = read(decision.reading)
    if decision.sold_before_on is not None:
        words = QT_TRANSLATE_NOOP("messages", "Sold before in order {order}, which is closed.")
        detail = f"{say(words, order=number(decision.sold_before_on))} · {detail}"
    if decision.already:
        words = QT_TRANSLATE_NOOP("messages", "Already saved on this order. Nothing changed.")
        return Verdict(Sign.OK, say(words), detail)
    words = QT_TRANSLATE_NOOP("messages", "Device {number} of {count} saved. {next}")
    if view.missing:
        follows = QT_TRANSLATE_NOOP("messages", "Scan the next one.")
    elif view.stage in (Stage.SHIPPED, Stage.ANNOUNCED):
        follows = QT_TRANSLATE_NOOP("messages", "Back Market is told.")
    else:
        follows = QT_TRANSLATE_NOOP("messages", "Make the label.")
    line = say(words, number=view.recorded, count=len(view.units), next=say(follows))
    return Verdict(Sign.OK, line, detail)


def refused(
    decision: ScanRefused, view: OrderView | None, order_id: OrderId, now: datetime
) -> Verdict:
    """Say why a reading was not recorded.

    Args:
        decision: What was refused, and why.
        view: The order that it was meant for; None when there is none.
        order_id: Its number.
        now: For saying when the other order was packed, aware UTC.
    """
    reading = decision.reading
    wanted = _wanted_kinds(view) if view else ""
    values: dict[str, object] = {
        "kind": taken_for(reading),
        "wanted": wanted or say(QT_TRANSLATE_NOOP("messages", "the IMEI")),
        "order": number(decision.other_order_id or order_id),
        "stage": stage_word(view.stage).lower() if view else "",
    }
    line, advice = _REFUSALS[decision.reason]
    if decision.reason is Reason.USED_ON_OTHER_ORDER and decision.other is not None:
        advice = QT_TRANSLATE_NOOP("messages", "{packed} Nothing was saved. Take another one.")
        values["packed"] = packed(decision.other, now)
    return Verdict(Sign.REFUSED, say(line, **values), f"{say(advice, **values)} · {read(reading)}")


def packed(scan: ActiveScan, now: datetime) -> str:
    """Say when and where an identifier was recorded: ``Packed Fri 20, 16:02, bench 2.``."""
    words = QT_TRANSLATE_NOOP("messages", "Packed {time}, {bench}.")
    return say(words, time=times.clock(scan.recorded_at, now), bench=scan.bench)


_REFUSALS: dict[Reason, tuple[str, str]] = {
    Reason.CHECK_DIGIT: (
        QT_TRANSLATE_NOOP("messages", "Misread: the check digit is wrong."),
        QT_TRANSLATE_NOOP("messages", "Scan again."),
    ),
    Reason.NOT_AN_IDENTIFIER: (
        QT_TRANSLATE_NOOP("messages", "That was {kind}."),
        QT_TRANSLATE_NOOP("messages", "Scan {wanted}."),
    ),
    Reason.WRONG_KIND: (
        QT_TRANSLATE_NOOP("messages", "That was {kind}. It does not fit here."),
        QT_TRANSLATE_NOOP("messages", "This order needs {wanted}."),
    ),
    Reason.USED_ON_OTHER_ORDER: (
        QT_TRANSLATE_NOOP("messages", "This device is in order {order} already."),
        QT_TRANSLATE_NOOP("messages", "Nothing was saved. Take another one."),
    ),
    Reason.ORDER_FULL: (
        QT_TRANSLATE_NOOP("messages", "This order has all its devices."),
        QT_TRANSLATE_NOOP("messages", "F2 takes the last one back."),
    ),
    Reason.ORDER_CLOSED: (
        QT_TRANSLATE_NOOP("messages", "Do not pack {order}: {stage}."),
        QT_TRANSLATE_NOOP("messages", "Nothing was saved."),
    ),
    Reason.ORDER_UNKNOWN: (
        QT_TRANSLATE_NOOP("messages", "No order {order} in this shop."),
        QT_TRANSLATE_NOOP("messages", "Another shop, or not imported yet: F5."),
    ),
}


def slip_of_no_order(reading: Reading) -> Verdict:
    """Say that a packing slip belongs to no order that is known here."""
    if reading.order_number is not None:
        words = QT_TRANSLATE_NOOP("messages", "No order {order} in this shop.")
        line = say(words, order=number(reading.order_number))
    else:
        line = say(QT_TRANSLATE_NOOP("messages", "This packing slip is of no order known here."))
    advice = say(QT_TRANSLATE_NOOP("messages", "Another shop, or not imported yet: F5."))
    return Verdict(Sign.REFUSED, line, advice)


def not_to_pack(view: OrderView) -> Verdict:
    """Say that the order of a packing slip is not to be packed."""
    words = QT_TRANSLATE_NOOP("messages", "Do not pack {order}: {stage}.")
    line = say(words, order=number(view.order_id), stage=stage_word(view.stage).lower())
    return Verdict(Sign.REFUSED, line, stage_meaning(view.stage))


def stands_on(reading: Reading, places: Sequence[ActiveScan], now: datetime) -> Verdict:
    """Say where an identifier belongs that was scanned with no order open."""
    words = QT_TRANSLATE_NOOP("messages", "Stands on order {order}.")
    line = say(words, order=number(places[0].order_id))
    return Verdict(Sign.ASK, line, f"{packed(places[0], now)} · {read(reading)}")


def registered_on(reading: Reading, view: OrderView) -> Verdict:
    """Say on which order Back Market holds an identifier that was never scanned here."""
    words = QT_TRANSLATE_NOOP("messages", "Back Market holds it on order {order}.")
    return Verdict(Sign.ASK, say(words, order=number(view.order_id)), read(reading))


def slip_first(reading: Reading) -> Verdict:
    """Say that a code was read, but that no order is open that it could go on."""
    if reading.identifier is not None:
        words = QT_TRANSLATE_NOOP("messages", "No order is open: scan its packing slip first.")
        return Verdict(Sign.CAUTION, say(words), read(reading))
    if reading.check_digit_ok is False:
        line = say(_REFUSALS[Reason.CHECK_DIGIT][0])
        advice = say(_REFUSALS[Reason.CHECK_DIGIT][1])
    else:
        line = say(_REFUSALS[Reason.NOT_AN_IDENTIFIER][0], kind=taken_for(reading))
        advice = say(QT_TRANSLATE_NOOP("messages", "Scan a packing slip."))
    return Verdict(Sign.REFUSED, line, f"{advice} · {read(reading)}")


def taken_back() -> Verdict:
    """Say that the last identifier was taken back."""
    words = QT_TRANSLATE_NOOP("messages", "Taken back. Scan the right device.")
    return Verdict(Sign.ASK, say(words))


_NOT_TAKEN_BACK = {
    "registered": QT_TRANSLATE_NOOP(
        "messages", "Registered at Back Market. It can no longer be changed."
    ),
    "being_sent": QT_TRANSLATE_NOOP(
        "messages", "On its way to Back Market. It can no longer be changed."
    ),
    "not_recorded": QT_TRANSLATE_NOOP("messages", "It does not stand on this order any more."),
}


def not_taken_back(reason: str) -> Verdict:
    """Say why an identifier stays; ``reason`` as ``record_scan.NotWithdrawn`` has it."""
    return Verdict(Sign.REFUSED, say(_NOT_TAKEN_BACK[reason]))


def nothing_to_take_back() -> Verdict:
    """Say that the open order has nothing that could be taken back."""
    return Verdict(Sign.ASK, say(QT_TRANSLATE_NOOP("messages", "Nothing to take back.")))


def failed(sentence: str) -> Verdict:
    """Say that a scan could not be saved at all."""
    words = QT_TRANSLATE_NOOP("messages", "Not saved. Scan again.")
    return Verdict(Sign.REFUSED, say(words), sentence)
