"""What the bars of the reports page stand for, in words."""

from __future__ import annotations

from PySide6.QtCore import QDate, QLocale

from bb_desktop.application.reports import HOURS, DayCount, Report
from bb_desktop.ui import times
from bb_desktop.ui.activity.sentences import reason_words
from bb_desktop.ui.marked import QT_TRANSLATE_N_NOOP, QT_TRANSLATE_NOOP
from bb_desktop.ui.messages import say, say_count
from bb_desktop.ui.reports.bars import Bar

#: More causes than this are told together.
MOST_CAUSES = 7


def day_bar(count: DayCount) -> Bar:
    """Make the bar of one day."""
    weekday = QLocale().toString(QDate(count.day.year, count.day.month, count.day.day), "ddd")
    day = times.day(count.day)
    spoken = say(
        QT_TRANSLATE_NOOP("messages", "{day}: {shipped} shipped, {late} late"),
        day=f"{weekday} {day}",
        shipped=count.shipped,
        late=count.late,
    )
    return Bar(day, count.shipped, count.late, spoken)


def hour_bar(place: int, count: int) -> Bar:
    """Make the bar of one stretch of hours, by its place in `HOURS`."""
    start = HOURS[place]
    if place + 1 == len(HOURS):
        label = say(QT_TRANSLATE_NOOP("messages", "longer than {start} h"), start=start)
    elif not start:
        label = say(QT_TRANSLATE_NOOP("messages", "less than {end} h"), end=HOURS[1])
    else:
        words = QT_TRANSLATE_NOOP("messages", "{start} to {end} h")
        label = say(words, start=start, end=HOURS[place + 1])
    orders = say_count(QT_TRANSLATE_N_NOOP("messages", "%n orders"), count)
    return Bar(label, count, 0, f"{label}: {orders}")


def cause_bars(report: Report) -> tuple[Bar, ...]:
    """Make the bars of the causes, the most frequent first, the rare ones together."""
    bars = []
    for reason, count in report.stopped[:MOST_CAUSES]:
        words = reason_words(reason)
        bars.append(_cause_bar(f"{words[:1].upper()}{words[1:]}", count))
    rest = sum(count for _, count in report.stopped[MOST_CAUSES:])
    if rest:
        bars.append(_cause_bar(say(QT_TRANSLATE_NOOP("messages", "Other causes")), rest))
    return tuple(bars)


def _cause_bar(label: str, count: int) -> Bar:
    scans = say_count(QT_TRANSLATE_N_NOOP("messages", "%n scans"), count)
    return Bar(label, count, 0, f"{label}: {scans}")
