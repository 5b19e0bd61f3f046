"""A computer's clock that is wrong, in words: for the banner, the status line and the journal."""

from __future__ import annotations

from datetime import timedelta

from bb_desktop.domain.told_time import ahead_of
from bb_desktop.ui.marked import QT_TRANSLATE_NOOP
from bb_desktop.ui.saying import say
from bb_desktop.ui.times import span


def clock_sentence(ahead: timedelta) -> str:
    """Say that the clock is wrong and what helps; ``""`` while it is right."""
    if not ahead:
        return ""
    if ahead > timedelta():
        words = QT_TRANSLATE_NOOP(
            "messages",
            "This computer's clock is {span} fast. Set it right; until then BB Desktop goes by the "
            "time of Back Market and ShipStation.",
        )
    else:
        words = QT_TRANSLATE_NOOP(
            "messages",
            "This computer's clock is {span} slow. Set it right; until then BB Desktop goes by the "
            "time of Back Market and ShipStation.",
        )
    return say(words, span=span(abs(ahead)))


def clock_part(ahead: timedelta) -> str:
    """Say the same in the status line."""
    if not ahead:
        return ""
    fast = QT_TRANSLATE_NOOP("messages", "Clock {span} fast")
    slow = QT_TRANSLATE_NOOP("messages", "Clock {span} slow")
    return say(fast if ahead > timedelta() else slow, span=span(abs(ahead)))


def clock_headline(ahead: timedelta) -> str:
    """Say the same where the system says it."""
    fast = QT_TRANSLATE_NOOP("messages", "This computer's clock is {span} fast")
    slow = QT_TRANSLATE_NOOP("messages", "This computer's clock is {span} slow")
    return say(fast if ahead > timedelta() else slow, span=span(abs(ahead)))


def clock_line(detail: str, bench: str) -> str:
    """Say the same in the journal, with whose computer it was."""
    ahead = ahead_of(detail)
    if not ahead:
        words = QT_TRANSLATE_NOOP("messages", "The clock of the computer at {bench} is right again")
        return say(words, bench=bench)
    fast = QT_TRANSLATE_NOOP(
        "messages",
        "The clock of the computer at {bench} is {span} fast; all times here are the services'",
    )
    slow = QT_TRANSLATE_NOOP(
        "messages",
        "The clock of the computer at {bench} is {span} slow; all times here are the services'",
    )
    return say(fast if ahead > timedelta() else slow, bench=bench, span=span(abs(ahead)))
