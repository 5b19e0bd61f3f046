"""What the verdict band says while all goes well; refusals, doubts and places stand beside it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from bb_desktop.application.queries import OrderView
from bb_desktop.domain import burst
from bb_desktop.domain.identifiers import IdentifierKind
from bb_desktop.domain.orders import OrderId
from bb_desktop.domain.packing import ScanAccepted
from bb_desktop.domain.scan import CodeKind, Reading
from bb_desktop.domain.stage import Stage
from bb_desktop.ui.bench.code_words import kind_words, read, taken_for, together
from bb_desktop.ui.marked import QT_TRANSLATE_NOOP
from bb_desktop.ui.messages import number, say, stage_meaning


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


class Cue(StrEnum):
    """What is to be heard with a verdict."""

    NONE = "none"
    ACCEPTED = "accepted"
    COMPLETE = "complete"
    REFUSED = "refused"
    CAUTION = "caution"


class Scene(StrEnum):
    """The picture of what to do, drawn beside the sentence."""

    NONE = "none"
    SCAN_SLIP = "scan_slip"
    SCAN_PHONE = "scan_phone"
    SCAN_AGAIN = "scan_again"
    FIND_IMEI = "find_imei"
    FIND_SERIAL = "find_serial"
    OTHER_PHONE = "other_phone"
    CHECK_MODEL = "check_model"
    DO_NOT_PACK = "do_not_pack"
    CHOOSE_SLOT = "choose_slot"
    MAKE_LABEL = "make_label"
    FINAL = "final"
    OTHER_BENCH = "other_bench"
    TYPE_AGAIN = "type_again"


@dataclass(frozen=True, slots=True)
class Verdict:
    """One verdict.

    Attributes:
        line: The sentence under the word.
        detail: What was read, and what to do; ``""`` for nothing.
        cue: What is to be heard.
        scene: Which picture shows what to do.
        must_answer: Only Space or the card NOTED takes it away, no scan.
        can_overrule: F7 or the card SURE goes on in spite of it.
    """

    sign: Sign
    line: str
    detail: str = ""
    cue: Cue = Cue.NONE
    scene: Scene = Scene.NONE
    must_answer: bool = False
    can_overrule: bool = False

    @property
    def word(self) -> str:
        """Give the one big word."""
        return say(WORDS[self.sign])

    @property
    def stays(self) -> bool:
        """Say whether it has to be answered, or overruled by the right scan."""
        return self.sign in (Sign.REFUSED, Sign.CAUTION)


def only_phones(view: OrderView) -> bool:
    """Say whether everything to be scanned on an order is a phone."""
    return all(unit.kind is IdentifierKind.IMEI for unit in view.units)


def asks_for_slip() -> Verdict:
    """Ask for a packing slip: no order is open."""
    return Verdict(
        Sign.ASK,
        say(QT_TRANSLATE_NOOP("messages", "Scan a packing slip.")),
        say(QT_TRANSLATE_NOOP("messages", "Or choose an order on its page and press Enter.")),
        scene=Scene.SCAN_SLIP,
    )


def put_aside(order_id: OrderId) -> Verdict:
    """Say that an order was left for later."""
    words = QT_TRANSLATE_NOOP("messages", "{order} is put aside. Scan the next packing slip.")
    detail = QT_TRANSLATE_NOOP("messages", "Its own slip opens it again; what was saved stays.")
    return Verdict(Sign.ASK, say(words, order=number(order_id)), say(detail), scene=Scene.SCAN_SLIP)


def opened(view: OrderView) -> Verdict:
    """Say what the open order waits for."""
    if not view.units:
        words = QT_TRANSLATE_NOOP("messages", "Nothing to scan on this order.")
        return Verdict(Sign.ASK, say(words), stage_meaning(view.stage), scene=Scene.MAKE_LABEL)
    if not view.missing:
        words = QT_TRANSLATE_NOOP("messages", "All {count} of {count} scanned.")
        line = say(words, count=len(view.units))
        scene = Scene.NONE if _has_left(view) else Scene.MAKE_LABEL
        return Verdict(Sign.ASK, line, stage_meaning(view.stage), scene=scene)
    if only_phones(view):
        words = QT_TRANSLATE_NOOP("messages", "Phone {n} of {m}.")
    else:
        words = QT_TRANSLATE_NOOP("messages", "Device {n} of {m}.")
    line = say(words, n=view.recorded + 1, m=len(view.units))
    asks = say(QT_TRANSLATE_NOOP("messages", "Scan {wanted}."), wanted=wanted_kinds(view))
    return Verdict(Sign.ASK, line, together(asks, one_per_line(view)), scene=Scene.SCAN_PHONE)


def _has_left(view: OrderView) -> bool:
    return view.stage in (Stage.SHIPPED, Stage.ANNOUNCED)


_WANTED = {
    IdentifierKind.IMEI: QT_TRANSLATE_NOOP("messages", "the IMEI"),
    IdentifierKind.SERIAL: QT_TRANSLATE_NOOP("messages", "the serial number"),
}


def wanted_kinds(view: OrderView) -> str:
    """Name what the open order still needs: ``the IMEI or the serial number``."""
    kinds = dict.fromkeys(unit.kind for unit in view.units if unit.scan is None)
    joined = say(QT_TRANSLATE_NOOP("messages", " or "))
    return joined.join(say(_WANTED[kind]) for kind in kinds if kind in _WANTED)


def one_per_line(view: OrderView) -> str:
    """Say which identifier of several goes to Back Market; ``""`` where each line has one."""
    if all(unit.registrable for unit in view.units):
        return ""
    two = all(line.line.quantity <= 2 for line in view.lines)
    if two and only_phones(view):
        words = QT_TRANSLATE_NOOP(
            "messages",
            "Back Market keeps one IMEI per line: phone 1 goes there, both go into the note.",
        )
    else:
        words = QT_TRANSLATE_NOOP(
            "messages", "Back Market keeps one per line: the first goes there, all into the note."
        )
    return say(words)


def accepted(decision: ScanAccepted, view: OrderView) -> Verdict:
    """Say that a reading stands on the order now."""
    if decision.already:
        words = QT_TRANSLATE_NOOP("messages", "Already saved on this order. Nothing changed.")
        return Verdict(Sign.OK, say(words), read(decision.reading), Cue.ACCEPTED)
    line = say(_saved_words(view), n=view.recorded, m=len(view.units))
    detail = together(
        _sold_before(decision),
        _where_it_goes(decision, view),
        _with_it(decision.reading),
        read(decision.reading),
    )
    done = not view.missing
    scene = Scene.SCAN_PHONE if not done else Scene.NONE if _has_left(view) else Scene.MAKE_LABEL
    return Verdict(Sign.OK, line, detail, Cue.COMPLETE if done else Cue.ACCEPTED, scene)


def _saved_words(view: OrderView) -> str:
    phones = only_phones(view)
    if view.missing:
        more = QT_TRANSLATE_NOOP("messages", "Phone {n} of {m} saved. Scan the next one.")
        other = QT_TRANSLATE_NOOP("messages", "Device {n} of {m} saved. Scan the next one.")
    elif _has_left(view):
        more = QT_TRANSLATE_NOOP("messages", "Phone {n} of {m} saved. Back Market is told.")
        other = QT_TRANSLATE_NOOP("messages", "Device {n} of {m} saved. Back Market is told.")
    else:
        more = QT_TRANSLATE_NOOP("messages", "Phone {n} of {m} saved. Make the label.")
        other = QT_TRANSLATE_NOOP("messages", "Device {n} of {m} saved. Make the label.")
    return more if phones else other


def _sold_before(decision: ScanAccepted) -> str:
    if decision.sold_before_on is None:
        return ""
    words = QT_TRANSLATE_NOOP("messages", "Sold before in order {order}, which is closed.")
    return say(words, order=number(decision.sold_before_on))


def _where_it_goes(decision: ScanAccepted, view: OrderView) -> str:
    """Say which of several identifiers of one line reaches Back Market."""
    line = next(
        (one.line for one in view.lines if one.line.orderline_id == decision.orderline_id), None
    )
    if line is None or line.quantity < 2:
        return ""
    if decision.unit == 1:
        return say(QT_TRANSLATE_NOOP("messages", "This one goes to Back Market."))
    words = QT_TRANSLATE_NOOP("messages", "Back Market gets the first; this one is in the note.")
    return say(words)


def _with_it(reading: Reading) -> str:
    """Say what else of the label was kept, and what was only named."""
    kept = [
        taken_for(one)
        for one in reading.companions
        if one.identifier is not None and one.kind in (CodeKind.IMEI2, CodeKind.SERIAL)
    ]
    passed_over = [kind_words(kind) for kind in burst.ignored(reading)]
    told = []
    if kept:
        words = QT_TRANSLATE_NOOP("messages", "Kept with it: {what}.")
        told.append(say(words, what=", ".join(kept)))
    if passed_over:
        words = QT_TRANSLATE_NOOP("messages", "Not needed: {what}.")
        told.append(say(words, what=", ".join(passed_over)))
    return together(*told)


def taken_back(view: OrderView | None) -> Verdict:
    """Say that the last identifier was taken back."""
    if view is None or only_phones(view):
        words = QT_TRANSLATE_NOOP("messages", "Taken back. Scan the right phone.")
    else:
        words = QT_TRANSLATE_NOOP("messages", "Taken back. Scan the right device.")
    return Verdict(Sign.ASK, say(words), scene=Scene.SCAN_PHONE)


def nothing_to_take_back() -> Verdict:
    """Say that the open order has nothing that could be taken back."""
    return Verdict(Sign.ASK, say(QT_TRANSLATE_NOOP("messages", "Nothing to take back.")))


def came_back(order_id: OrderId) -> Verdict:
    """Say that a returned device may be sold again."""
    words = QT_TRANSLATE_NOOP("messages", "Came back from order {order}. It may be sold again.")
    return Verdict(Sign.OK, say(words, order=number(order_id)))


def failed(sentence: str) -> Verdict:
    """Say that a scan could not be saved at all."""
    words = QT_TRANSLATE_NOOP("messages", "Not saved. Scan again.")
    return Verdict(Sign.REFUSED, say(words), sentence, Cue.REFUSED, Scene.SCAN_AGAIN)
