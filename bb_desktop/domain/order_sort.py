"""What lists of orders may be sorted by, and how many settled ones there are."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class OrderSort(StrEnum):
    """What a list is sorted by; the names are those of the columns that show it."""

    SHIP_BY = "ship_by"
    ORDER = "order"
    BUYER = "buyer"
    ARTICLE = "article"
    PHONES = "phones"
    STAGE = "stage"
    BACK_MARKET = "back_market"
    SHIPSTATION = "shipstation"
    CREATED = "created"
    SKU = "sku"
    VALUE = "value"
    SHIPPER = "shipper"
    PARCEL = "parcel"
    IDENTIFIER = "identifier"
    SHIPSTATION_ID = "shipstation_id"
    BENCH = "bench"


@dataclass(frozen=True, slots=True)
class SettledCounts:
    """How many orders Back Market expects nothing more of.

    Attributes:
        announced: Shipped, and Back Market knows it.
        closed: Cancelled, refunded, never paid, or over for another reason.
    """

    announced: int
    closed: int
