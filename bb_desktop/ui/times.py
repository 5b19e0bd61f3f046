"""Times as people read them: time left, time of day, age."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from datetime import date as date_

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from bb_desktop.ui.marked import QT_TRANSLATE_NOOP

#: Under this a deadline is close.
SOON = timedelta(hours=2)

_CONTEXT = "times"


def _text(words: str, **values: object) -> str:
    return QCoreApplication.translate(_CONTEXT, words).format(**values)


def span(length: timedelta, *, units: int = 2) -> str:
    """Say a length of time in its two largest units, or its largest: ``1 h 12 min``, ``2 d``."""
    minutes = max(int(length.total_seconds()) // 60, 0)
    days, hours, rest = minutes // 1440, minutes // 60 % 24, minutes % 60
    words: tuple[str, ...]
    if days:
        words = (QT_TRANSLATE_NOOP("times", "{days} d"), QT_TRANSLATE_NOOP("times", "{hours} h"))
    elif hours:
        words = (QT_TRANSLATE_NOOP("times", "{hours} h"), QT_TRANSLATE_NOOP("times", "{rest} min"))
    else:
        words = (QT_TRANSLATE_NOOP("times", "{rest} min"),)
    return " ".join(_text(word, days=days, hours=hours, rest=rest) for word in words[:units])


def countdown(deadline: datetime | None, now: datetime) -> str:
    """Say how long there is to a deadline, or how late it is; both times aware."""
    if deadline is None:
        return "–"
    if deadline < now:
        late = span(now - deadline, units=1)
        return _text(QT_TRANSLATE_NOOP("times", "Late {span}"), span=late)
    return span(deadline - now)


def clock(moment: datetime | None, now: datetime) -> str:
    """Say a time of the seller's own clock: ``today 13:00``, ``Mon 23, 13:00``, ``12 Mar 2026``."""
    if moment is None:
        return ""
    local, today = moment.astimezone(), now.astimezone()
    days = (local.date() - today.date()).days
    hour = f"{local:%H:%M}"
    if days == 0:
        return _text(QT_TRANSLATE_NOOP("times", "today {time}"), time=hour)
    if days == 1:
        return _text(QT_TRANSLATE_NOOP("times", "tomorrow {time}"), time=hour)
    if days == -1:
        return _text(QT_TRANSLATE_NOOP("times", "yesterday {time}"), time=hour)
    if abs(days) < 7:
        #: How a day of this week is written, as Qt spells it: Mon 23.
        return f"{_date(local, QT_TRANSLATE_NOOP('times', 'ddd d'))}, {hour}"
    if abs(days) > 180:
        #: How a day long ago is written, as Qt spells it: 12 Mar 2026.
        return _date(local, QT_TRANSLATE_NOOP("times", "d MMM yyyy"))
    #: How a day of this year is written, as Qt spells it: 12 Mar.
    return _date(local, QT_TRANSLATE_NOOP("times", "d MMM"))


def day(date: date_) -> str:
    """Say a day of this year: ``12 Mar``."""
    #: How a day of this year is written, as Qt spells it: 12 Mar.
    pattern = _text(QT_TRANSLATE_NOOP("times", "d MMM"))
    return QLocale().toString(QDate(date.year, date.month, date.day), pattern)


def brief_clock(moment: datetime | None, now: datetime) -> str:
    """Say the same in a narrow column, where the word for today must not cost the time."""
    if moment is not None and moment.astimezone().date() == now.astimezone().date():
        words = QT_TRANSLATE_NOOP("times_brief", "today {time}")
        return QCoreApplication.translate("times_brief", words).format(time=hour(moment))
    return clock(moment, now)


def _date(local: datetime, pattern: str) -> str:
    return QLocale().toString(QDate(local.year, local.month, local.day), _text(pattern))


def hour(moment: datetime) -> str:
    """Say the time of day alone."""
    return f"{moment.astimezone():%H:%M}"


def moment(time: datetime, now: datetime) -> str:
    """Say the time of day alone for today, and the day with it for any other."""
    today = time.astimezone().date() == now.astimezone().date()
    return hour(time) if today else clock(time, now)


def age(moment: datetime, now: datetime) -> str:
    """Say how long ago something was: ``42 s``, ``5 min``, ``3 h 10 min``."""
    length = max(now.astimezone(UTC) - moment.astimezone(UTC), timedelta())
    if length < timedelta(seconds=90):
        return _text(QT_TRANSLATE_NOOP("times", "{seconds} s"), seconds=int(length.total_seconds()))
    return span(length)
