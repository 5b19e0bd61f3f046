"""The CHECK verdicts and the questions: what a person has to look at and settle with one key."""

from __future__ import annotations

from datetime import datetime

from bb_desktop.domain.orders import Orderline
from bb_desktop.domain.packing import ScanAsked, ScanDoubted
from bb_desktop.domain.product_check import Doubt, DoubtKind
from bb_desktop.domain.units import BenchLease
from bb_desktop.ui import times
from bb_desktop.ui.bench.code_words import read, together
from bb_desktop.ui.bench.verdicts import Cue, Scene, Sign, Verdict
from bb_desktop.ui.grades import grade_word
from bb_desktop.ui.marked import QT_TRANSLATE_N_NOOP, QT_TRANSLATE_NOOP
from bb_desktop.ui.messages import number, say, say_count

_FAMILIES = {"iphone": "iPhone", "ipad": "iPad", "oneplus": "OnePlus", "macbook": "MacBook"}


def model_name(key: str) -> str:
    """Write a learned model as people do: ``iPhone 12 mini``, ``Galaxy S21``."""
    words = key.split()
    if words and words[0] == "iphone":
        capitals = [word if word == "mini" else _capital(word) for word in words[1:]]
        return " ".join(["iPhone", *capitals])
    return " ".join(_FAMILIES.get(word) or _capital(word) for word in words)


def _capital(word: str) -> str:
    """Write a word of a model: short ones are abbreviations, as in SE, XR and 5G."""
    return word.upper() if len(word) <= 2 else word.capitalize()


def check(line: str, detail: str, scene: Scene, *, can_overrule: bool = True) -> Verdict:
    """Make a CHECK verdict."""
    return Verdict(Sign.CAUTION, line, detail, Cue.CAUTION, scene, can_overrule=can_overrule)


def doubted(decision: ScanDoubted, line: Orderline | None, now: datetime) -> Verdict:
    """Say what speaks against a device that could be right all the same; nothing was saved."""
    doubt = decision.doubt
    match doubt.kind:
        case DoubtKind.MODEL:
            said, why = _other_model(doubt)
            scene = Scene.CHECK_MODEL
        case DoubtKind.OTHER_SKU | DoubtKind.OTHER_GRADE | DoubtKind.NOT_IN_STOCK:
            said, why = _not_the_one_sold(doubt, line)
            scene = Scene.CHECK_MODEL
        case DoubtKind.SOLD_BEFORE:
            said, why = _sold_before(doubt, now)
            scene = Scene.OTHER_PHONE
        case DoubtKind.SECOND_NUMBER:
            words = QT_TRANSLATE_NOOP("messages", "This number was read with another phone here.")
            said = say(words)
            hint = QT_TRANSLATE_NOOP("messages", "Same phone? Take the next one. Another? F7.")
            why, scene = say(hint), Scene.OTHER_PHONE
    return check(said, together(why, read(decision.reading)), scene)


def _other_model(doubt: Doubt) -> tuple[str, str]:
    model = doubt.model
    if model is None:
        return "", ""
    names = {"seen": model_name(model.seen), "ordered": model_name(model.ordered)}
    line = say(QT_TRANSLATE_NOOP("messages", "Looks like {seen}, ordered: {ordered}."), **names)
    if model.count:
        why = say_count(
            QT_TRANSLATE_N_NOOP("messages", "Type code {tac} was {seen} in %n of your scans."),
            model.count,
            tac=model.tac,
            seen=names["seen"],
        )
    else:
        words = QT_TRANSLATE_NOOP("messages", "You said that type code {tac} is {seen}.")
        why = say(words, tac=model.tac, seen=names["seen"])
    return line, together(why, _wrong_or_right())


def _wrong_or_right() -> str:
    return say(
        QT_TRANSLATE_NOOP("messages", "Wrong phone? Scan the right one. Right phone? F7 saves it.")
    )


def _not_the_one_sold(doubt: Doubt, line: Orderline | None) -> tuple[str, str]:
    entry = doubt.stock.entry if doubt.stock is not None else None
    if doubt.kind is DoubtKind.NOT_IN_STOCK or entry is None:
        words = QT_TRANSLATE_NOOP("messages", "This phone is not in your stock list.")
        return say(words), _wrong_or_right()
    if doubt.kind is DoubtKind.OTHER_SKU:
        words = QT_TRANSLATE_NOOP("messages", "Your stock list says {seen}, sold: {ordered}.")
        ordered = line.sku if line is not None else "–"
        return say(words, seen=entry.sku, ordered=ordered), _wrong_or_right()
    words = QT_TRANSLATE_NOOP("messages", "Your stock list says grade {seen}, sold: {ordered}.")
    sold = grade_word(line.condition if line is not None else None)
    return say(words, seen=entry.grade, ordered=sold or "–"), _wrong_or_right()


def _sold_before(doubt: Doubt, now: datetime) -> tuple[str, str]:
    words = QT_TRANSLATE_NOOP("messages", "This phone was sold in order {order} before.")
    line = say(words, order=number(doubt.order_id or 0))
    hint = QT_TRANSLATE_NOOP(
        "messages", "Packed {time}; that order is closed. It came back? F7 sells it again."
    )
    return line, say(hint, time=times.clock(doubt.at, now))


def asked(decision: ScanAsked) -> Verdict:
    """Ask which of several articles a device is; the slots show their digits."""
    line = say(QT_TRANSLATE_NOOP("messages", "Which article is this phone? Press its number."))
    words = QT_TRANSLATE_NOOP("messages", "Nothing is saved yet.")
    detail = together(say(words), read(decision.reading))
    return Verdict(Sign.CAUTION, line, detail, Cue.CAUTION, Scene.CHOOSE_SLOT)


def open_elsewhere(lease: BenchLease) -> Verdict:
    """Say that another bench has the order open."""
    words = QT_TRANSLATE_NOOP("messages", "Open at {bench} since {time}.")
    line = say(words, bench=lease.bench, time=times.hour(lease.since))
    detail = say(QT_TRANSLATE_NOOP("messages", "F7 takes it over, F4 leaves it there."))
    return check(line, detail, Scene.OTHER_BENCH)


def taken_over(lease: BenchLease) -> Verdict:
    """Say that another bench took the open order over; nothing of the last scan was saved."""
    words = QT_TRANSLATE_NOOP("messages", "{bench} has taken this order over.")
    hint = QT_TRANSLATE_NOOP("messages", "Nothing was saved. F7 takes it back, F4 leaves it there.")
    return check(say(words, bench=lease.bench), say(hint), Scene.OTHER_BENCH)


def bench_not_shown() -> Verdict:
    """Say that a command card did nothing, since nobody saw the bench."""
    line = say(QT_TRANSLATE_NOOP("messages", "Nothing was done: the bench was not on screen."))
    detail = say(QT_TRANSLATE_NOOP("messages", "Open the page Bench and scan the card again."))
    return check(line, detail, Scene.NONE, can_overrule=False)
