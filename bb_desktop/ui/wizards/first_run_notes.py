"""What each step of the first run led to, in the two or three words that the list has room for."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from bb_desktop.domain.connecting import Finding
from bb_desktop.domain.shop import Mode, Region
from bb_desktop.ui.language import LANGUAGES
from bb_desktop.ui.marked import QT_TRANSLATE_N_NOOP, QT_TRANSLATE_NOOP
from bb_desktop.ui.messages import say, say_count
from bb_desktop.ui.wizards.first_run_state import FirstRunState, Step

_LATER = QT_TRANSLATE_NOOP("messages", "later")
_REGIONS = {
    Region.EUROPE: QT_TRANSLATE_NOOP("messages", "connected, Europe"),
    Region.UNITED_STATES: QT_TRANSLATE_NOOP("messages", "connected, United States"),
    Region.ASIA_PACIFIC: QT_TRANSLATE_NOOP("messages", "connected, Asia-Pacific"),
}
_MODES = {
    Mode.COMPANION: QT_TRANSLATE_NOOP("messages", "companion"),
    Mode.BRIDGE: QT_TRANSLATE_NOOP("messages", "bridge"),
}


def language_in_use() -> str:
    """Give the language that the window speaks; ``en`` where it is none of ours."""
    code = QLocale().name().partition("_")[0]
    return code if code in LANGUAGES else "en"


def notes_of(state: FirstRunState) -> dict[Step, str]:
    """Say what the steps so far led to."""
    notes = {Step.LANGUAGE: LANGUAGES[language_in_use()]}
    reached = state.reached.number
    if reached > Step.SHIPSTATION.number:
        notes[Step.SHIPSTATION] = _shipstation(state)
    if reached > Step.SET_UP.number and state.mode is not None:
        notes[Step.SET_UP] = say(_MODES[state.mode])
    if reached > Step.BACK_MARKET.number:
        connected = state.token_is_kept
        notes[Step.BACK_MARKET] = say(_REGIONS[state.region] if connected else _LATER)
    return notes


def _shipstation(state: FirstRunState) -> str:
    if not state.key_is_kept:
        return say(_LATER)
    tried = state.shipstation
    if tried is None or tried.finding is not Finding.OK:
        return say(QT_TRANSLATE_NOOP("messages", "connected"))
    active = sum(store.active for store in tried.stores)
    return say_count(QT_TRANSLATE_N_NOOP("messages", "connected, %n stores"), active)
