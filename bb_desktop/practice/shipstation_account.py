"""What a ShipStation account has besides orders: stores, marketplaces, carriers, services, tags."""

from __future__ import annotations

from datetime import datetime

from bb_desktop.practice.pacific import trimmed
from bb_desktop.practice.replies import Json

MANUAL_MARKETPLACE = "ShipStation"

_MARKETPLACES = (
    # name, id, can refresh, custom mappings, custom statuses, can confirm shipments
    (MANUAL_MARKETPLACE, 0, False, False, False, False),
    ("Amazon", 2, True, False, False, True),
    ("Shopify", 23, True, True, False, True),
    ("Back Market", 162, True, False, False, True),
)

_CARRIERS = (
    # code, name, services as (code, name, domestic, international)
    (
        "stamps_com",
        "Stamps.com",
        (
            ("usps_first_class_mail", "USPS First Class Mail", True, False),
            ("usps_priority_mail", "USPS Priority Mail", True, False),
        ),
    ),
    (
        "ups",
        "UPS",
        (
            ("ups_standard", "UPS Standard®", True, True),
            ("ups_ground", "UPS® Ground", True, False),
        ),
    ),
    (
        "dhl_express",
        "DHL Express",
        (
            ("dhl_express_worldwide", "DHL Express Worldwide", False, True),
            ("dhl_express_domestic", "DHL Express Domestic", True, False),
        ),
    ),
    ("fedex", "FedEx", (("fedex_2day", "FedEx 2Day®", True, False),)),
    ("royal_mail", "Royal Mail", (("royal_mail_tracked_24", "Tracked 24", True, False),)),
    ("dpd", "DPD", (("dpd_next_day", "DPD Next Day", True, False),)),
    ("colissimo", "Colissimo", (("colissimo_domicile", "Colissimo Domicile", True, False),)),
    ("chronopost", "Chronopost", (("chrono_13", "Chrono 13", True, False),)),
)

TAGS: tuple[Json, ...] = (
    {"tagId": 53974, "name": "IMEI missing", "color": "#FF8C00"},
    {"tagId": 53975, "name": "Back Market told", "color": "#2E8B57"},
)


def marketplaces() -> list[Json]:
    """List the kinds of stores that can be connected."""
    return [
        {
            "name": name,
            "marketplaceId": number,
            "canRefresh": refresh,
            "supportsCustomMappings": mappings,
            "supportsCustomStatuses": statuses,
            "canConfirmShipments": confirm,
        }
        for name, number, refresh, mappings, statuses, confirm in _MARKETPLACES
    ]


def marketplace_id(name: str) -> int:
    """Say the number of a kind of store.

    Raises:
        ValueError: There is no such kind here.
    """
    for kind in marketplaces():
        if kind["name"] == name:
            return int(kind["marketplaceId"])
    raise ValueError(f"the practice shop knows no marketplace {name!r}")


def new_store(
    store_id: int, name: str, marketplace: str, pacific: datetime, *, active: bool
) -> Json:
    """Write a store as ``GET /stores`` lists it.

    Raises:
        ValueError: There is no such marketplace here.
    """
    number = marketplace_id(marketplace)
    manual = marketplace == MANUAL_MARKETPLACE
    refreshed = None if manual else trimmed(pacific)
    return {
        "storeId": store_id,
        "storeName": name,
        "marketplaceId": number,
        "marketplaceName": marketplace,
        "accountName": None if manual else "PRACTICE",
        "email": None if manual else "",
        "integrationUrl": None if manual else "",
        "active": active,
        "companyName": "",
        "phone": "",
        "publicEmail": "",
        "website": "",
        "refreshDate": refreshed,
        "lastRefreshAttempt": refreshed,
        "createDate": trimmed(pacific),
        "modifyDate": trimmed(pacific),
        "autoRefresh": not manual,
    }


def carriers() -> list[Json]:
    """List the carrier accounts; ``code`` names the account's provider, not the brand."""
    return [
        {
            "name": name,
            "code": code,
            "accountNumber": f"PRACTICE{number}",
            "requiresFundedAccount": code == "stamps_com",
            "balance": 15.01 if code == "stamps_com" else 0.0,
            "nickname": "",
            "shippingProviderId": 35725 + number,
            "primary": number == 0,
        }
        for number, (code, name, _services) in enumerate(_CARRIERS)
    ]


def services(carrier_code: str) -> list[Json] | None:
    """List the services of one carrier; None when there is no such carrier."""
    for code, _name, offered in _CARRIERS:
        if code == carrier_code:
            return [
                {
                    "carrierCode": code,
                    "code": service,
                    "name": name,
                    "domestic": domestic,
                    "international": international,
                }
                for service, name, domestic, international in offered
            ]
    return None


def first_service(carrier_code: str) -> str | None:
    """Name the service that a label is bought for when nobody says which."""
    offered = services(carrier_code)
    return offered[0]["code"] if offered else None
