"""What trying a token or a key told, in words: what is so, and what to do about it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from bb_desktop.domain.connecting import BackMarketTried, Finding, Tried
from bb_desktop.domain.errors import Service
from bb_desktop.ui.marked import QT_TRANSLATE_N_NOOP, QT_TRANSLATE_NOOP
from bb_desktop.ui.saying import say, say_count


@dataclass(frozen=True, slots=True)
class FindingWords:
    """A finding for people.

    Attributes:
        kind: ``good``, ``caution`` or ``danger``.
        sentence: What is so.
        to_do: What helps; ``""`` where nothing needs to be done.
    """

    kind: str
    sentence: str
    to_do: str = ""


def say_finding(tried: Tried, service: Service) -> FindingWords:
    """Say what trying a credential of a service told."""
    own = _BACK_MARKET if service is Service.BACK_MARKET else _SHIPSTATION
    if tried.finding in own:
        return own[tried.finding](tried)
    return _either(tried, service)


def say_no_api() -> FindingWords:
    """Say what a seller has to know whose ShipStation shows no page for keys."""
    return FindingWords(
        "danger",
        say(
            QT_TRANSLATE_NOOP(
                "messages",
                "Your ShipStation plan has no API access. Nothing can be read or written there.",
            )
        ),
        say(
            QT_TRANSLATE_NOOP(
                "messages",
                "Choose a plan with API access in ShipStation, then come back here. Scanning works "
                "without it, and what is scanned waits.",
            )
        ),
    )


# --- of Back Market ------------------------------------------------------------------------------


def _token_answers(tried: Tried) -> FindingWords:
    if isinstance(tried, BackMarketTried) and tried.legacy_form:
        return FindingWords(
            "caution",
            say(
                QT_TRANSLATE_NOOP(
                    "messages", "Back Market answers, but this token has the form of before 2023."
                )
            ),
            say(
                QT_TRANSLATE_NOOP(
                    "messages",
                    "It works today. Make a new one in the Back Office soon: Back Market ends such "
                    "tokens.",
                )
            ),
        )
    return FindingWords("good", say(QT_TRANSLATE_NOOP("messages", "Back Market answers.")))


def _token_refused(_tried: Tried) -> FindingWords:
    return FindingWords(
        "danger",
        say(QT_TRANSLATE_NOOP("messages", "Back Market refuses this token.")),
        say(
            QT_TRANSLATE_NOOP(
                "messages",
                "Check that it was copied whole and that the region is right. If its entry in the "
                "Back Office was deleted, make a new one there.",
            )
        ),
    )


def _legacy_token(_tried: Tried) -> FindingWords:
    return FindingWords(
        "danger",
        say(
            QT_TRANSLATE_NOOP(
                "messages",
                "This is a token of the old form, made of an e-mail address and a password. Back "
                "Market ended those in 2023.",
            )
        ),
        say(
            QT_TRANSLATE_NOOP(
                "messages",
                "Make a new token in the Back Office: Options, Integrations, Add new integration.",
            )
        ),
    )


def _other_shop(tried: Tried) -> FindingWords:
    known = tried.known if isinstance(tried, BackMarketTried) else 0
    return FindingWords(
        "danger",
        say_count(
            QT_TRANSLATE_N_NOOP(
                "messages",
                "This token belongs to another shop: none of %n known orders can be read. The old "
                "one stays.",
            ),
            known,
        ),
        say(
            QT_TRANSLATE_NOOP(
                "messages",
                "Sign in to the Back Office as the owner of this shop and copy its token.",
            )
        ),
    )


def _unproven(tried: Tried) -> FindingWords:
    orders = tried.orders if isinstance(tried, BackMarketTried) else 0
    return FindingWords(
        "caution",
        say_count(
            QT_TRANSLATE_N_NOOP(
                "messages",
                "Back Market answers for a shop with %n orders. No order is known here to compare "
                "it with.",
            ),
            orders,
        ),
        say(QT_TRANSLATE_NOOP("messages", "Confirm that this is the token of your shop.")),
    )


# --- of ShipStation ------------------------------------------------------------------------------


def _key_answers(_tried: Tried) -> FindingWords:
    return FindingWords("good", say(QT_TRANSLATE_NOOP("messages", "ShipStation answers.")))


def _key_refused(_tried: Tried) -> FindingWords:
    return FindingWords(
        "danger",
        say(
            QT_TRANSLATE_NOOP(
                "messages", "ShipStation refuses this key and secret: mistyped, or expired."
            )
        ),
        say(
            QT_TRANSLATE_NOOP(
                "messages",
                "Copy both again: Settings, Account, API Settings, version V1. The secret is shown "
                "only once; without it, make a new pair.",
            )
        ),
    )


def _v2_key(_tried: Tried) -> FindingWords:
    return FindingWords(
        "danger",
        say(
            QT_TRANSLATE_NOOP(
                "messages",
                "This is a V2 key. ShipStation takes it, but not for orders and their notes.",
            )
        ),
        say(
            QT_TRANSLATE_NOOP(
                "messages",
                "On ShipStation's page API Settings, choose V1 and make a pair of key and secret "
                "there.",
            )
        ),
    )


# --- of either -----------------------------------------------------------------------------------


def _either(tried: Tried, service: Service) -> FindingWords:
    # What one service alone can tell is a refusal where another one seems to tell it.
    kind, sentence, to_do = _EITHER.get(tried.finding, _EITHER[Finding.REFUSED])
    if tried.finding is Finding.BLOCKED and tried.request_id:
        sentence, to_do = _BLOCKED_WITH_RAY, _SUPPORT_WANTS_RAY
    if tried.finding is Finding.LIMITED and tried.wait_s is not None:
        sentence = _LIMITED_FOR
    if tried.finding is Finding.UNUSABLE and service is Service.SHIPSTATION:
        to_do = _UNUSABLE_PAIR
    values = {
        "service": service.display_name,
        "ray": tried.request_id,
        "s": round(tried.wait_s or 0),
    }
    return FindingWords(kind, say(sentence, **values), say(to_do, **values))


_BLOCKED_WITH_RAY = QT_TRANSLATE_NOOP(
    "messages", "The firewall of {service} blocked this connection (ref. {ray})."
)
_SUPPORT_WANTS_RAY = QT_TRANSLATE_NOOP(
    "messages",
    "This says nothing about what was entered. Wait ten minutes, switch a VPN off, then test "
    "again; if it stays, give their support the reference.",
)
_LIMITED_FOR = QT_TRANSLATE_NOOP(
    "messages", "Too many calls to {service}. It answers again in {s} s."
)
_UNUSABLE_PAIR = QT_TRANSLATE_NOOP(
    "messages", "Copy key and secret again, each on its own and without other text."
)
_EITHER: dict[Finding, tuple[str, str, str]] = {
    Finding.BLOCKED: (
        "danger",
        QT_TRANSLATE_NOOP("messages", "The firewall of {service} blocked this connection."),
        QT_TRANSLATE_NOOP(
            "messages",
            "This says nothing about what was entered. Wait ten minutes, switch a VPN off, then "
            "test again.",
        ),
    ),
    Finding.LIMITED: (
        "caution",
        QT_TRANSLATE_NOOP("messages", "Too many calls to {service}. It answers again soon."),
        QT_TRANSLATE_NOOP(
            "messages",
            "This says nothing about what was entered. Wait a moment, then test again.",
        ),
    ),
    Finding.DOWN: (
        "caution",
        QT_TRANSLATE_NOOP("messages", "{service} is not working right now."),
        QT_TRANSLATE_NOOP(
            "messages",
            "This says nothing about what was entered. Test again in a few minutes.",
        ),
    ),
    Finding.OFFLINE: (
        "caution",
        QT_TRANSLATE_NOOP("messages", "No internet: {service} could not be asked."),
        QT_TRANSLATE_NOOP("messages", "Check the network of this computer, then test again."),
    ),
    Finding.NOT_UNDERSTOOD: (
        "danger",
        QT_TRANSLATE_NOOP("messages", "{service} answered in a way that is not understood here."),
        QT_TRANSLATE_NOOP(
            "messages",
            "Test again in a few minutes. If it stays, look for a newer version of this program.",
        ),
    ),
    Finding.UNUSABLE: (
        "danger",
        QT_TRANSLATE_NOOP("messages", "This cannot be right: it is empty or holds other signs."),
        QT_TRANSLATE_NOOP(
            "messages", "Copy the token again, whole, on its own and without other text."
        ),
    ),
    Finding.OK: (
        "good",
        QT_TRANSLATE_NOOP("messages", "{service} answers."),
        "",
    ),
    Finding.REFUSED: (
        "danger",
        QT_TRANSLATE_NOOP("messages", "{service} refuses what was entered."),
        QT_TRANSLATE_NOOP("messages", "Copy it again, whole."),
    ),
}
_BACK_MARKET: dict[Finding, Callable[[Tried], FindingWords]] = {
    Finding.OK: _token_answers,
    Finding.REFUSED: _token_refused,
    Finding.LEGACY_TOKEN: _legacy_token,
    Finding.OTHER_SHOP: _other_shop,
    Finding.UNPROVEN: _unproven,
}
_SHIPSTATION: dict[Finding, Callable[[Tried], FindingWords]] = {
    Finding.OK: _key_answers,
    Finding.REFUSED: _key_refused,
    Finding.V2_KEY: _v2_key,
}
