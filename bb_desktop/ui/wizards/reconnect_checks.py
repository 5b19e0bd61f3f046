"""The four checks of new credentials: what each says, as a function of what is known."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QWidget

from bb_desktop.domain.connecting import BackMarketTried, Finding, ShipStationTried
from bb_desktop.domain.effects import EffectKind
from bb_desktop.domain.errors import Service
from bb_desktop.domain.reports import WaitingGroup
from bb_desktop.domain.shop import Region
from bb_desktop.domain.token_form import TokenForm, form_of
from bb_desktop.ui import pieces, theme
from bb_desktop.ui.marked import QT_TRANSLATE_N_NOOP, QT_TRANSLATE_NOOP
from bb_desktop.ui.saying import say, say_count
from bb_desktop.ui.wizards.findings import FindingWords, say_finding, say_no_api
from bb_desktop.ui.wizards.reconnect_state import ReconnectState


class CheckState(StrEnum):
    """How a check stands."""

    OPEN = "open"
    RUNNING = "running"
    GOOD = "good"
    CAUTION = "caution"
    BAD = "bad"


@dataclass(frozen=True, slots=True)
class Check:
    """One check; ``detail`` is ``""`` where there is nothing more to say."""

    state: CheckState
    title: str
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Waiting:
    """What waits to be sent.

    Attributes:
        count: How many jobs; None until it was counted.
        kinds: How many of which, as far as that is known.
    """

    count: int | None = None
    kinds: tuple[tuple[EffectKind, int], ...] = ()

    @classmethod
    def of(cls, groups: Iterable[WaitingGroup]) -> Waiting:
        """Count what goes out by itself; what was given up waits for a person and not for this."""
        kinds: dict[EffectKind, int] = {}
        for group in groups:
            if group.waits != "attention":
                kinds[group.kind] = kinds.get(group.kind, 0) + group.count
        return cls(sum(kinds.values()), tuple(kinds.items()))


def checks(
    state: ReconnectState, waiting: Waiting, region: Region, *, busy: bool
) -> tuple[Check, ...]:
    """Say how the four checks stand, in their order: form, answers, same shop, what waits."""
    first = _token_form(state) if state.service is Service.BACK_MARKET else _pair_form(state)
    return (first, _answers(state, region, busy=busy), _same(state), _waits(state, waiting))


def waiting_words(waiting: Waiting) -> str:
    """Say what waits; ``""`` until it was counted."""
    if waiting.count is None:
        return ""
    if not waiting.count:
        return say(QT_TRANSLATE_NOOP("messages", "Nothing waits to be sent."))
    kinds = ", ".join(say_count(_KINDS[kind], count) for kind, count in waiting.kinds)
    if kinds and sum(count for _, count in waiting.kinds) == waiting.count:
        words = QT_TRANSLATE_N_NOOP("messages", "%n jobs wait: {kinds}")
        return say_count(words, waiting.count, kinds=kinds)
    return say_count(QT_TRANSLATE_N_NOOP("messages", "%n jobs wait."), waiting.count)


_KINDS = {
    EffectKind.ACCEPT: QT_TRANSLATE_N_NOOP("messages", "%n orders to accept"),
    EffectKind.CREATE: QT_TRANSLATE_N_NOOP("messages", "%n orders to create"),
    EffectKind.WRITE_STATUS: QT_TRANSLATE_N_NOOP("messages", "%n statuses to write"),
    EffectKind.WRITE_ADDRESS: QT_TRANSLATE_N_NOOP("messages", "%n addresses to write"),
    EffectKind.WRITE_NOTE: QT_TRANSLATE_N_NOOP("messages", "%n notes to write"),
    EffectKind.ANNOUNCE: QT_TRANSLATE_N_NOOP("messages", "%n shipments to tell"),
}
_REGIONS = {
    Region.EUROPE: QT_TRANSLATE_NOOP("messages", "Europe"),
    Region.UNITED_STATES: QT_TRANSLATE_NOOP("messages", "United States"),
    Region.ASIA_PACIFIC: QT_TRANSLATE_NOOP("messages", "Asia-Pacific"),
}
_FORMS = {
    TokenForm.TODAY: (
        CheckState.GOOD,
        QT_TRANSLATE_N_NOOP("messages", "%n characters, new form"),
    ),
    TokenForm.LEGACY: (
        CheckState.CAUTION,
        QT_TRANSLATE_N_NOOP(
            "messages",
            "%n characters, old form: an e-mail address and a password. Such tokens ended in 2023.",
        ),
    ),
    TokenForm.UNUSUAL: (
        CheckState.CAUTION,
        QT_TRANSLATE_N_NOOP(
            "messages", "%n characters, not the usual form. It is tested all the same."
        ),
    ),
    TokenForm.UNUSABLE: (
        CheckState.BAD,
        QT_TRANSLATE_N_NOOP(
            "messages", "%n characters, some of which no token has. Copy it again, on its own."
        ),
    ),
}


def _token_form(state: ReconnectState) -> Check:
    title = say(QT_TRANSLATE_NOOP("messages", "Looks like a Back Market token"))
    token = state.secrets[0] if state.secrets else None
    if state.kept is not None:
        return Check(CheckState.GOOD, title)
    if not token:
        return Check(CheckState.OPEN, title)
    how, words = _FORMS[form_of(token)]
    return Check(how, title, say_count(words, len(token.reveal())))


def _pair_form(state: ReconnectState) -> Check:
    title = say(QT_TRANSLATE_NOOP("messages", "Key and secret are there"))
    if state.kept is not None:
        return Check(CheckState.GOOD, title)
    if not state.secrets or not all(state.secrets):
        return Check(CheckState.OPEN, title)
    if not state.filled:
        words = QT_TRANSLATE_NOOP("messages", "One of them holds signs that cannot be sent.")
        return Check(CheckState.BAD, title, say(words))
    key, secret = (len(one.reveal()) for one in state.secrets)
    words = QT_TRANSLATE_NOOP("messages", "{key} and {secret} characters")
    return Check(CheckState.GOOD, title, say(words, key=key, secret=secret))


def _answers(state: ReconnectState, region: Region, *, busy: bool) -> Check:
    service = state.service
    title = say(QT_TRANSLATE_NOOP("messages", "{service} answers"), service=service.display_name)
    if state.no_api:
        return _found(title, say_no_api())
    if state.kept is not None:
        return Check(CheckState.GOOD, title)
    if busy:
        words = QT_TRANSLATE_NOOP("messages", "{service} is being asked …")
        return Check(CheckState.RUNNING, title, say(words, service=service.display_name))
    tried = state.tried
    if tried is None:
        return Check(CheckState.OPEN, title)
    if tried.finding in (Finding.OK, Finding.UNPROVEN, Finding.OTHER_SHOP):
        if isinstance(tried, BackMarketTried) and tried.legacy_form:
            return _found(title, say_finding(tried, service))
        return Check(CheckState.GOOD, title, _took(state, region))
    return _found(title, say_finding(tried, service))


def _took(state: ReconnectState, region: Region) -> str:
    seconds = QLocale().toString(state.took_s, "f", 1)
    if state.service is Service.BACK_MARKET:
        words = QT_TRANSLATE_NOOP("messages", "{region}, {seconds} s")
        return say(words, region=say(_REGIONS[region]), seconds=seconds)
    stores = len(state.tried.stores) if isinstance(state.tried, ShipStationTried) else 0
    words = QT_TRANSLATE_N_NOOP("messages", "%n stores, {seconds} s")
    return say_count(words, stores, seconds=seconds)


def _same(state: ReconnectState) -> Check:
    tried = state.tried
    if state.service is Service.SHIPSTATION:
        return _same_account(state)
    title = say(QT_TRANSLATE_NOOP("messages", "It is the same shop"))
    if state.kept is not None:
        return Check(CheckState.GOOD, title)
    if not isinstance(tried, BackMarketTried):
        return Check(CheckState.OPEN, title)
    if tried.finding is Finding.OK:
        words = QT_TRANSLATE_N_NOOP("messages", "{readable} of %n orders we know can be read")
        return Check(CheckState.GOOD, title, say_count(words, tried.known, readable=tried.readable))
    if tried.finding is Finding.UNPROVEN:
        return _asked(state, title, say_finding(tried, state.service).sentence)
    if tried.finding is Finding.OTHER_SHOP:
        return _found(title, say_finding(tried, state.service))
    return Check(CheckState.OPEN, title)


def _same_account(state: ReconnectState) -> Check:
    title = say(QT_TRANSLATE_NOOP("messages", "It is the same account"))
    if state.kept is not None:
        return Check(CheckState.GOOD, title)
    if state.tried is None or state.tried.finding is not Finding.OK:
        return Check(CheckState.OPEN, title)
    if state.other_account:
        words = QT_TRANSLATE_NOOP(
            "messages", "The store that this shop works with is not in this account."
        )
        return _asked(state, title, say(words))
    words = QT_TRANSLATE_NOOP("messages", "The store that this shop works with is there.")
    if state.store_id is None:
        words = QT_TRANSLATE_NOOP("messages", "No store is chosen yet to compare it with.")
    return Check(CheckState.GOOD, title, say(words))


def _asked(state: ReconnectState, title: str, sentence: str) -> Check:
    if state.confirmed:
        return Check(
            CheckState.GOOD, title, say(QT_TRANSLATE_NOOP("messages", "You confirmed it."))
        )
    return Check(CheckState.CAUTION, title, sentence)


def _waits(state: ReconnectState, waiting: Waiting) -> Check:
    title = say(QT_TRANSLATE_NOOP("messages", "Nothing is lost"))
    good = state.usable or state.kept is not None
    return Check(CheckState.GOOD if good else CheckState.OPEN, title, waiting_words(waiting))


def _found(title: str, words: FindingWords) -> Check:
    state = CheckState.CAUTION if words.kind == "caution" else CheckState.BAD
    return Check(state, title, f"{words.sentence} {words.to_do}".strip())


_LOOKS = {
    # Icon, its role, the object name of the detail.
    CheckState.OPEN: ("dash", "text_muted", "muted"),
    CheckState.RUNNING: ("hourglass", "accent_text", "muted"),
    CheckState.GOOD: ("check", "good", "muted"),
    CheckState.CAUTION: ("warn", "caution", "caution"),
    CheckState.BAD: ("octagon", "danger", "danger"),
}
_STATE_WORDS = {
    CheckState.OPEN: QT_TRANSLATE_NOOP("messages", "open"),
    CheckState.RUNNING: QT_TRANSLATE_NOOP("messages", "running"),
    CheckState.GOOD: QT_TRANSLATE_NOOP("messages", "good"),
    CheckState.CAUTION: QT_TRANSLATE_NOOP("messages", "look twice"),
    CheckState.BAD: QT_TRANSLATE_NOOP("messages", "not good"),
}


class CheckRow(QWidget):
    """One check on the page: its state as an icon, its name, and what was found below."""

    def __init__(self, look: theme.Theme) -> None:
        """Begin open."""
        super().__init__()
        self.check = Check(CheckState.OPEN, "")
        self._symbol = pieces.Symbol(look, "dash", "text_muted", 20)
        self.title = pieces.label("", "strong", wrap=True)
        self.detail = pieces.label("", "small", "muted", wrap=True)
        words = pieces.column(self.title, self.detail, gap=1)
        inside = pieces.row(self._symbol, words, gap=10)
        inside.setAlignment(self._symbol, Qt.AlignmentFlag.AlignTop)
        inside.setStretch(1, 1)
        self.setLayout(inside)

    def show_check(self, check: Check) -> None:
        """Show how it stands."""
        self.check = check
        icon, role, name = _LOOKS[check.state]
        self._symbol.show_icon(icon, role)
        self.title.setText(check.title)
        self.detail.setText(check.detail)
        self.detail.setVisible(bool(check.detail))
        if self.detail.objectName() != name:
            self.detail.setObjectName(name)
            self.detail.style().polish(self.detail)
        state = say(_STATE_WORDS[check.state])
        self.setAccessibleName(f"{check.title}: {state}. {check.detail}".strip())
