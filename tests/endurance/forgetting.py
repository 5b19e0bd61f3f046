"""Taking orders that are over off the simulated services, which would keep them for ever."""

from __future__ import annotations

from bb_desktop.practice.shop import PracticeShop


def forget(services: PracticeShop, numbers: set[int]) -> None:
    """Have the simulated services forget orders that are over, and who asked what."""
    services.requests.clear()
    kept = services.back_market.snapshot()
    market = kept["book"]
    gone = {
        line["id"]
        for order in market["orders"]
        if order["order_id"] in numbers
        for line in order["orderlines"]
    }
    market["orders"] = [one for one in market["orders"] if one["order_id"] not in numbers]
    market["smartphones"] = [row for row in market["smartphones"] if row[0] not in gone]
    for name in ("identifier_writes", "announcements"):
        market[name] = [row for row in market[name] if row[0] not in numbers]
    services.back_market.restore(kept)
    account = services.shipstation.snapshot()
    texts = {str(number) for number in numbers}
    for name in ("orders", "shipments", "fulfillments"):
        book = account["book"]
        book[name] = [row for row in book[name] if row["orderNumber"] not in texts]
    services.shipstation.restore(account)
