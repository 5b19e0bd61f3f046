"""What a pass is doing and how a service is doing, in words: what the status line needs early."""

from __future__ import annotations

from datetime import datetime

from bb_desktop.domain.retry import ServiceHealth, ServiceStatus
from bb_desktop.ui.marked import QT_TRANSLATE_NOOP
from bb_desktop.ui.saying import say
from bb_desktop.ui.times import hour, moment

_STATUS_WORDS = {
    ServiceStatus.OK: QT_TRANSLATE_NOOP("messages", "OK"),
    ServiceStatus.CREDENTIALS_REFUSED: QT_TRANSLATE_NOOP("messages", "refused since {time}"),
    ServiceStatus.BLOCKED: QT_TRANSLATE_NOOP("messages", "blocked"),
    ServiceStatus.RATE_LIMITED: QT_TRANSLATE_NOOP("messages", "slowed"),
    ServiceStatus.UNREACHABLE: QT_TRANSLATE_NOOP("messages", "not working"),
}
_OFFLINE = QT_TRANSLATE_NOOP("messages", "offline")
_SINCE_WORDS = {
    ServiceStatus.CREDENTIALS_REFUSED: QT_TRANSLATE_NOOP("messages", "refused since {time}"),
    ServiceStatus.BLOCKED: QT_TRANSLATE_NOOP("messages", "blocked since {time}"),
    ServiceStatus.RATE_LIMITED: QT_TRANSLATE_NOOP("messages", "slowed since {time}"),
    ServiceStatus.UNREACHABLE: QT_TRANSLATE_NOOP("messages", "not working since {time}"),
}
_OFFLINE_SINCE = QT_TRANSLATE_NOOP("messages", "offline since {time}")
_PROGRESS = {
    "reading_back_market": QT_TRANSLATE_NOOP("messages", "Reading Back Market"),
    "reading_shipstation": QT_TRANSLATE_NOOP("messages", "Reading ShipStation"),
    "comparing_back_market": QT_TRANSLATE_NOOP("messages", "Reading all of Back Market"),
    "comparing_shipstation": QT_TRANSLATE_NOOP("messages", "Reading all of ShipStation"),
    "comparing": QT_TRANSLATE_NOOP("messages", "Comparing both sides"),
    "accept": QT_TRANSLATE_NOOP("messages", "Accepting orders"),
    "create": QT_TRANSLATE_NOOP("messages", "Creating orders in ShipStation"),
    "write_status": QT_TRANSLATE_NOOP("messages", "Bringing ShipStation up to date"),
    "write_address": QT_TRANSLATE_NOOP("messages", "Bringing ShipStation up to date"),
    "write_note": QT_TRANSLATE_NOOP("messages", "Writing notes in ShipStation"),
    "announce": QT_TRANSLATE_NOOP("messages", "Telling Back Market"),
    "": QT_TRANSLATE_NOOP("messages", "Syncing"),
}


def progress_words(code: str) -> str:
    """Say what a pass is doing."""
    return say(_PROGRESS.get(code, _PROGRESS[""]))


def service_told(health: ServiceHealth, word: str) -> str:
    """Name a service and say how it is doing: ``Back Market: OK``."""
    words = QT_TRANSLATE_NOOP("messages", "{service}: {word}")
    return say(words, service=health.service.display_name, word=word)


def status_word(health: ServiceHealth) -> str:
    """Give the word for how a service is doing."""
    words = _STATUS_WORDS[health.status]
    if health.status is ServiceStatus.UNREACHABLE and health.offline:
        words = _OFFLINE
    return say(words, time=hour(health.since))


def status_since(health: ServiceHealth, now: datetime) -> str:
    """Give the word with the time since when it is so; the word alone where all is well."""
    words = _SINCE_WORDS.get(health.status)
    if words is None:
        return status_word(health)
    if health.status is ServiceStatus.UNREACHABLE and health.offline:
        words = _OFFLINE_SINCE
    return say(words, time=moment(health.since, now))
