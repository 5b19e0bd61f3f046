"""The twelve orders that a fresh practice shop starts with: one of each kind worth practising."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from bb_desktop.practice import orders_continental as continental
from bb_desktop.practice import orders_english as english
from bb_desktop.practice.replies import Json


def twelve_orders(now: datetime) -> list[Json]:
    """Write the twelve orders, oldest first.

    French, German, British and American market; three languages. Ids are always the same, times
    hang on ``now``.

    Args:
        now: Aware. Every order was made before it.

    Returns:
        Orders exactly as the wire carries them.
    """
    noon = next_noon(now)
    tomorrow = noon + timedelta(days=1)

    def ago(hours: float) -> datetime:
        return now - timedelta(hours=hours)

    return [
        english.erased_buyer(ago(31), noon),
        english.backship(ago(27), noon),
        continental.laptop_by_express(ago(25), noon),
        continental.due_in_an_hour(ago(22), now + timedelta(hours=1)),
        continental.collection_point(ago(20), noon),
        english.two_phones(ago(9), tomorrow),
        continental.house_number_alone(ago(7), tomorrow),
        english.american_without_state(ago(6), tomorrow),
        english.phone_and_cable(ago(4), tomorrow),
        continental.two_pieces(ago(3), tomorrow),
        continental.plain_phone(ago(1), tomorrow),
        continental.awaiting_payment(ago(0.25), tomorrow),
    ]


def next_noon(now: datetime) -> datetime:
    """Say the next 12:00 UTC that is at least three hours away, with the seconds of ``now``.

    Ship-by times lie at noon UTC and inherit their seconds from the moment of the order.
    """
    earliest = now.astimezone(UTC) + timedelta(hours=3)
    noon = earliest.replace(hour=12, minute=0)
    return noon if noon >= earliest else noon + timedelta(days=1)
