"""What is wrong with a service or will soon be, in one sentence each, and the button that helps."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from math import ceil

from bb_desktop.application.reminders import Reminder, ReminderKind
from bb_desktop.domain.errors import Service, Why
from bb_desktop.domain.retry import ServiceHealth, ServiceStatus, next_try
from bb_desktop.ui.marked import QT_TRANSLATE_N_NOOP, QT_TRANSLATE_NOOP
from bb_desktop.ui.saying import say, say_count
from bb_desktop.ui.times import hour, moment

_BLOCKED = QT_TRANSLATE_NOOP(
    "messages", "The firewall in front of {service} blocked this connection. Your scans are safe."
)
_BLOCKED_WITH_RAY = QT_TRANSLATE_NOOP(
    "messages",
    "The firewall in front of {service} blocked this connection (ref. {ray}). Your scans are safe.",
)
_LIMITED = QT_TRANSLATE_NOOP("messages", "Too many calls to {service}. Goes on by itself in {s} s.")
_DOWN = QT_TRANSLATE_NOOP(
    "messages",
    "{service} is not working right now. Your scans are safe. It is tried again by itself.",
)
_OFFLINE = QT_TRANSLATE_NOOP("messages", "No internet. Keep scanning: everything goes out later.")
#: Where the cause is known, and a person can do something about it.
_CAUSES = {
    Why.CERTIFICATE: QT_TRANSLATE_NOOP(
        "messages",
        "The certificate of {service} is not trusted: somebody, or a program, may be in between. "
        "Nothing is sent; your scans are safe.",
    ),
    Why.CERTIFICATE_DATE: QT_TRANSLATE_NOOP(
        "messages",
        "The certificate of {service} is not valid today, or this computer's clock is wrong: look "
        "at its date. Your scans are safe.",
    ),
    Why.PROXY: QT_TRANSLATE_NOOP(
        "messages",
        "The proxy of this network does not let {service} through. Ask whoever looks after the "
        "network; your scans are safe.",
    ),
    Why.WEB_PAGE: QT_TRANSLATE_NOOP(
        "messages",
        "A web page came instead of {service}: does this network want you to sign in? Open it in a "
        "browser; your scans are safe.",
    ),
    Why.SLOW: QT_TRANSLATE_NOOP(
        "messages", "{service} does not answer in time. Your scans are safe."
    ),
}
_SINCE = QT_TRANSLATE_NOOP("messages", "Since {time}.")
_SINCE_AND_NEXT = QT_TRANSLATE_NOOP("messages", "Since {time}, next try {next}.")
_REMEDIES = {
    "reconnect": (
        QT_TRANSLATE_NOOP("messages", "Reconnect"),
        QT_TRANSLATE_NOOP("messages", "Enter a new Back Market token, step by step"),
    ),
    "key": (
        QT_TRANSLATE_NOOP("messages", "Enter again"),
        QT_TRANSLATE_NOOP("messages", "Enter ShipStation's key and secret again, step by step"),
    ),
    "set_up": (
        QT_TRANSLATE_NOOP("messages", "Set up"),
        QT_TRANSLATE_NOOP("messages", "Go through what is missing, step by step"),
    ),
    "mend": (
        QT_TRANSLATE_NOOP("messages", "See what helps"),
        QT_TRANSLATE_NOOP("messages", "Put the last good copy back, or begin empty"),
    ),
    "sync": (
        QT_TRANSLATE_NOOP("messages", "Sync now"),
        QT_TRANSLATE_NOOP("messages", "Try again now (F5)"),
    ),
}


def service_sentence(health: ServiceHealth, waiting: int, *, now: datetime | None = None) -> str:
    """Say what a service's trouble means; ``""`` when it needs no banner.

    Args:
        health: How it is doing.
        waiting: Jobs that wait to be sent.
        now: Tells whether a wait that the service named is over; None says nothing of such waits.
    """
    values = {
        "service": health.service.display_name,
        "time": hour(health.since),
        "jobs": say_count(QT_TRANSLATE_N_NOOP("messages", "%n jobs wait."), waiting)
        if waiting
        else "",
        "ray": health.request_id,
        "s": 0,
    }
    match health.status:
        case ServiceStatus.CREDENTIALS_REFUSED if health.service is Service.BACK_MARKET:
            words = QT_TRANSLATE_NOOP(
                "messages",
                "Back Market refused the token at {time}. Scanning goes on. {jobs}",
            )
        case ServiceStatus.CREDENTIALS_REFUSED:
            words = QT_TRANSLATE_NOOP(
                "messages",
                "ShipStation refused the key at {time}: mistyped, expired, or a V2 key. "
                "Scanning goes on. {jobs}",
            )
        case ServiceStatus.BLOCKED:
            words = _BLOCKED_WITH_RAY if health.request_id else _BLOCKED
        case ServiceStatus.RATE_LIMITED:
            left = health.not_before - now if health.not_before and now else timedelta()
            values["s"] = ceil(left.total_seconds())
            words = _LIMITED if left > timedelta() else ""
        case ServiceStatus.UNREACHABLE if health.reason in _CAUSES:
            words = _CAUSES[Why(health.reason)]
        case ServiceStatus.UNREACHABLE:
            words = _OFFLINE if health.offline else _DOWN
        case _:
            return ""
    return say(words, **values).strip() if words else ""


def service_sentences(
    health: Iterable[ServiceHealth],
    waiting: int,
    *,
    now: datetime,
    next_pass: datetime | None = None,
) -> dict[Service, str]:
    """Say the trouble of both services, each at most once; ``""`` for one that needs no banner.

    Each with its beginning, and when it is tried again by itself.

    Without internet both are out of reach, and one sentence is enough; where one of them answers,
    it is not the internet.
    """
    known = {one.service: one for one in health}
    when = {
        service: since_words(one, now, next_try(one, now, next_pass))
        for service, one in known.items()
    }
    said: dict[Service, str] = {}
    for service, one in known.items():
        sentence = service_sentence(one, waiting, now=now)
        others = [other for other in known.values() if other is not one]
        if (
            one.offline
            and one.reason not in _CAUSES
            and any(_answered_since(other, one.since) for other in others)
        ):
            words = QT_TRANSLATE_NOOP(
                "messages",
                "No connection to {service}, though the internet works. Keep scanning: everything "
                "goes out later.",
            )
            sentence = say(words, service=service.display_name)
        said[service] = "" if sentence in said.values() else sentence
    return {
        service: " ".join(filter(None, (sentence, when[service]))) if sentence else ""
        for service, sentence in said.items()
    }


def since_words(health: ServiceHealth, now: datetime, again: datetime | None = None) -> str:
    """Say since when a service is in trouble.

    Args:
        health: How it is doing.
        now: Aware UTC.
        again: When it is asked again, to be said, too; None says nothing of that.

    Returns:
        ``""`` for one that is well, or whose own sentence says all of it.
    """
    if health.status in (ServiceStatus.OK, ServiceStatus.CREDENTIALS_REFUSED):
        return ""
    time = moment(health.since, now)
    if again is None:
        return say(_SINCE, time=time)
    return say(_SINCE_AND_NEXT, time=time, next=moment(again, now))


def _answered_since(health: ServiceHealth, since: datetime) -> bool:
    good = health.last_good_at
    return health.status is ServiceStatus.OK and good is not None and good >= since


def trouble_of(health: ServiceHealth) -> str:
    """Name a trouble, so that it is known again when its times have gone on."""
    return f"{health.status.value} {health.offline} {health.reason} {health.request_id}"


def service_remedy(health: ServiceHealth) -> str:
    """Name what helps: ``reconnect``, ``key``, ``sync``; ``""`` where only waiting does."""
    match health.status:
        case ServiceStatus.CREDENTIALS_REFUSED:
            return "reconnect" if health.service is Service.BACK_MARKET else "key"
        case ServiceStatus.UNREACHABLE:
            return "sync"
        case _:
            return ""


def remedy_words(remedy: str) -> tuple[str, str]:
    """Give the button of a remedy and what pressing it does; empty for none."""
    words, tip = _REMEDIES.get(remedy, ("", ""))
    return (say(words), say(tip)) if words else ("", "")


def reminder_sentence(reminder: Reminder) -> str:
    """Say that a credential should be renewed."""
    days = max(reminder.days, 0)
    match reminder.kind:
        case ReminderKind.TOKEN_OLD:
            words = QT_TRANSLATE_N_NOOP(
                "messages",
                "Back Market's token is %n days old. Renew it when you have five minutes: until "
                "then the old one works.",
            )
        case ReminderKind.KEY_EXPIRES if days == 0:
            return say(
                QT_TRANSLATE_NOOP(
                    "messages",
                    "ShipStation's API key expires today. Make a new one before orders stop.",
                )
            )
        case ReminderKind.KEY_EXPIRES:
            words = QT_TRANSLATE_N_NOOP(
                "messages",
                "ShipStation's API key expires in %n days. Make a new one before orders stop.",
            )
        case _:
            words = QT_TRANSLATE_N_NOOP(
                "messages",
                "ShipStation's API key expired %n days ago, as you entered it. Enter the new one.",
            )
    return say_count(words, days)


def reminder_remedy(reminder: Reminder) -> str:
    """Name what helps: ``reconnect`` or ``key``, as `service_remedy` does."""
    return "reconnect" if reminder.kind is ReminderKind.TOKEN_OLD else "key"
