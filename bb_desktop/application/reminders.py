"""When a credential should be renewed: asked for before it stops working, not when it has."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from bb_desktop.domain.connecting import Held
from bb_desktop.domain.shop import Shop

#: An expiry that is further away worries nobody yet.
KEY_NOTICE_DAYS = 14


class ReminderKind(StrEnum):
    """What a reminder is about; the names are those of settled attention, too."""

    TOKEN_OLD = "token_old"  # noqa: S105 - no token
    KEY_EXPIRES = "key_expires"
    KEY_EXPIRED = "key_expired"


@dataclass(frozen=True, slots=True)
class Reminder:
    """Something to renew.

    Attributes:
        days: The token's age; days until the key expires; days since it did.
    """

    kind: ReminderKind
    days: int


def reminders(held: Held, shop: Shop, now: datetime) -> tuple[Reminder, ...]:
    """List what should be renewed, ShipStation's key last; empty when nothing should.

    Nobody is reminded of a credential that there is none of, that comes from the environment, or
    whose age nobody noted.

    Args:
        held: Which credentials there are.
        shop: How soon the seller wants to be reminded, and when the key expires.
        now: Aware; days are those of this computer's calendar.
    """
    today = now.astimezone().date()
    found = (_token(held, shop, now), _key(held, shop, today))
    return tuple(one for one in found if one is not None)


def _token(held: Held, shop: Shop, now: datetime) -> Reminder | None:
    ours = held.token_ending and "back_market_token" not in held.fixed
    if not ours or not shop.token_reminder_days or held.token_since is None:
        return None
    age = (now - held.token_since).days
    return Reminder(ReminderKind.TOKEN_OLD, age) if age >= shop.token_reminder_days else None


def _key(held: Held, shop: Shop, today: date) -> Reminder | None:
    if not held.key_ending or "shipstation_api_key" in held.fixed or shop.key_expires is None:
        return None
    left = (shop.key_expires - today).days
    if left < 0:
        return Reminder(ReminderKind.KEY_EXPIRED, -left)
    return Reminder(ReminderKind.KEY_EXPIRES, left) if left <= KEY_NOTICE_DAYS else None
