"""What the reconnect page says of each service: titles, buttons, and what happens by itself."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from bb_desktop.domain.connecting import Held
from bb_desktop.domain.errors import Service
from bb_desktop.domain.retry import ServiceHealth, ServiceStatus
from bb_desktop.ui.marked import QT_TRANSLATE_N_NOOP, QT_TRANSLATE_NOOP
from bb_desktop.ui.saying import say, say_count
from bb_desktop.ui.times import hour
from bb_desktop.ui.trouble_words import service_sentence
from bb_desktop.ui.wizards.findings import FindingWords
from bb_desktop.ui.wizards.reconnect_state import ReconnectState

#: How far before the refusal reading begins again.
BEFORE_REFUSAL = timedelta(minutes=10)


@dataclass(frozen=True, slots=True)
class Titles:
    """The words of one service's page; marked, and translated when they are shown."""

    title: str
    task: str
    fields: tuple[str, ...]
    open_pages: str
    use: str
    use_tip: str
    stays: str
    removed: str


_TITLES = {
    Service.BACK_MARKET: Titles(
        title=QT_TRANSLATE_NOOP("messages", "Reconnect Back Market"),
        task=QT_TRANSLATE_NOOP("messages", "Paste the new token"),
        fields=(QT_TRANSLATE_NOOP("messages", "New token"),),
        open_pages=QT_TRANSLATE_NOOP("messages", "Open the Back Office"),
        use=QT_TRANSLATE_NOOP("messages", "Use the new token"),
        use_tip=QT_TRANSLATE_NOOP("messages", "Put it in the place of the old one"),
        stays=QT_TRANSLATE_NOOP("messages", "The old token stays until you press this."),
        removed=QT_TRANSLATE_NOOP("messages", "The old token is removed from this computer."),
    ),
    Service.SHIPSTATION: Titles(
        title=QT_TRANSLATE_NOOP("messages", "Reconnect ShipStation"),
        task=QT_TRANSLATE_NOOP("messages", "Paste the key and its secret"),
        fields=(
            QT_TRANSLATE_NOOP("messages", "API key"),
            QT_TRANSLATE_NOOP("messages", "API secret"),
        ),
        open_pages=QT_TRANSLATE_NOOP("messages", "Open ShipStation"),
        use=QT_TRANSLATE_NOOP("messages", "Use the new key"),
        use_tip=QT_TRANSLATE_NOOP("messages", "Put it in the place of the old one"),
        stays=QT_TRANSLATE_NOOP("messages", "The old key stays until you press this."),
        removed=QT_TRANSLATE_NOOP("messages", "The old key is removed from this computer."),
    ),
}


def titles(service: Service) -> Titles:
    """Give the words of a service's page, translated."""
    marked = _TITLES[service]
    return Titles(
        title=say(marked.title),
        task=say(marked.task),
        fields=tuple(say(name) for name in marked.fields),
        open_pages=say(marked.open_pages),
        use=say(marked.use),
        use_tip=say(marked.use_tip),
        stays=say(marked.stays),
        removed=say(marked.removed),
    )


def standing_words(
    state: ReconnectState,
    health: ServiceHealth | None,
    waiting: int | None,
    *,
    now: datetime,
    passed: bool,
) -> FindingWords | None:
    """Say at the head of the page how the service stands; None while nobody knows.

    Args:
        state: What was done here.
        health: How the service is doing.
        waiting: Jobs that wait to be sent; None until they were counted.
        now: For waits that the service named.
        passed: A whole pass is over since the new credentials are in use.
    """
    if state.kept is not None:
        return FindingWords("good", _connected(state.kept, waiting, passed=passed))
    held = state.held
    if held is not None and not _is_held(state.service, held):
        words = QT_TRANSLATE_NOOP(
            "messages", "Nothing is entered for {service} yet: nothing is read or written there."
        )
        return FindingWords("caution", say(words, service=state.service.display_name))
    if health is None:
        return None
    if health.status is ServiceStatus.OK:
        words = QT_TRANSLATE_NOOP(
            "messages",
            "{service} answers. What you enter here takes the place of the old only when you say "
            "so.",
        )
        return FindingWords("good", say(words, service=state.service.display_name))
    refused = health.status is ServiceStatus.CREDENTIALS_REFUSED
    sentence = service_sentence(health, waiting or 0, now=now)
    return FindingWords("danger" if refused else "caution", sentence) if sentence else None


def _connected(kept: int, waiting: int | None, *, passed: bool) -> str:
    if not passed:
        words = QT_TRANSLATE_N_NOOP("messages", "Connected again. %n waiting jobs are going out.")
        return say_count(words, kept)
    if waiting:
        words = QT_TRANSLATE_N_NOOP(
            "messages", "Connected again. %n jobs still wait; Activity shows which."
        )
        return say_count(words, waiting)
    return say(QT_TRANSLATE_NOOP("messages", "Connected again. Everything that waited went out."))


def _is_held(service: Service, held: Held) -> bool:
    return bool(held.token_ending if service is Service.BACK_MARKET else held.key_ending)


def keeping_words(held: Held | None) -> str:
    """Say where a secret is kept."""
    if held is not None and not held.lasting:
        words = QT_TRANSLATE_NOOP(
            "messages",
            "This computer has no key store: kept until the program ends, and never in a file.",
        )
        return say(words)
    if held is not None and held.key_store:
        words = QT_TRANSLATE_NOOP("messages", "Kept in {store}, never in a file.")
        return say(words, store=held.key_store)
    return say(
        QT_TRANSLATE_NOOP("messages", "Kept in the key store of this computer, never in a file.")
    )


def then_words(
    service: Service, health: ServiceHealth | None, waiting: int | None
) -> tuple[tuple[str, str], ...]:
    """List what happens by itself afterwards: pairs of icon and sentence."""
    refused = health is not None and health.status is ServiceStatus.CREDENTIALS_REFUSED
    if service is Service.SHIPSTATION:
        read = say(
            QT_TRANSLATE_NOOP("messages", "Labels that were made meanwhile are read, none twice.")
        )
    elif health is not None and refused:
        words = QT_TRANSLATE_NOOP(
            "messages",
            "Orders that arrived meanwhile are read from {time} on, ten minutes before the "
            "refusal.",
        )
        read = say(words, time=hour(health.since - BEFORE_REFUSAL))
    else:
        read = say(QT_TRANSLATE_NOOP("messages", "Orders that arrived meanwhile are read."))
    if waiting:
        words = QT_TRANSLATE_N_NOOP(
            "messages", "The %n waiting jobs go out in their order, each exactly once."
        )
        out = say_count(words, waiting)
    else:
        out = say(QT_TRANSLATE_NOOP("messages", "What is scanned goes out at once again."))
    return (("sync", read), ("truck", out), ("key", titles(service).removed))
