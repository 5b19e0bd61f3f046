"""From ShipStation's carrier codes to the shipper names that Back Market knows.

ShipStation's code names a provider account (``stamps_com``, ``ups_walleted``), not a brand, so
this is a table and no guess: a code that is in no table goes out as ``Other`` and can be shown to
the seller, whose own table wins. Back Market's names: schema ``Shipper`` of seller API 0.1.1.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from urllib.parse import quote

from bb_desktop.domain.shippers import OTHER, SHIPPERS
from bb_desktop.domain.shop import Shop

__all__ = ["OTHER", "SHIPPERS", "is_known_carrier", "shipper_for", "tracking_url"]

#: Back Market's limit for ``tracking_url``.
_LONGEST_URL = 300

#: Codes whose parcels go by one name everywhere. Longer codes that begin with one of these and an
#: underscore are the same carrier (``ups_walleted``, ``dhl_express_uk``); the longest wins.
_EVERYWHERE: Mapping[str, str] = {
    "aramex_australia": "Aramex Australia",
    "aramex_au": "Aramex Australia",
    "australia_post": "Australia Post",
    "austrian_post": "Austrian Post",
    "bpost": "BPost",
    "brt": "BRT",
    "chronopost": "Chronopost",
    "colis_prive": "ColisPrivé",
    "colissimo": "Colissimo",
    "correos": "Correos",
    "correos_express": "Correos Express",
    "couriers_please": "Couriers Please",
    "ctt": "CTT",
    "cubyn": "Cubyn",
    "db_schenker": "DB Schenker",
    "deutsche_post": "Deutsche Post",
    "dhl": "DHL",
    "dhl_de": "DHL DE",
    "dhl_express": "DHL Express",
    "dhl_germany": "DHL DE",
    "dhl_nl": "DHL NL",
    "dhl_paket": "DHL DE",
    "dhl_parcel": "DHL",
    "dhl_parcel_nl": "DHL NL",
    "dhl_parcel_es": "DHL Parcel Spain",
    "dpd_uk": "DPD UK",
    "evri": "Hermes - UK",
    "fedex": "FedEx",
    "geodis": "Geodis",
    "hermes_de": "Hermes - DE",
    "hermes_uk": "Hermes - UK",
    "hermesworld": "Hermes - UK",
    "japan_post": "Japan Post",
    "mrw": "MRW",
    "myhermes": "Hermes - UK",
    "nacex": "NACEX",
    "parcel_force": "Parcelforce (Worldwide)",
    "parcelforce": "Parcelforce (Worldwide)",
    "poste_italiane": "Poste Italiane",
    "post_nl": "Post NL",
    "postnl": "Post NL",
    "royal_mail": "Royal Mail",
    "sagawa": "Sagawa",
    "seino": "Seino",
    "sendle": "Sendle",
    "seur": "Seur",
    "stamps_com": "USPS",
    "star_track": "Star Track Express",
    "startrack": "Star Track Express",
    "tipsa": "TIPSA",
    "tnt": "TNT",
    "tnt_australia": "TNT Australia",
    "tourline": "Tourline",
    "ups": "UPS",
    "usps": "USPS",
    "yamato": "Yamato",
    "zeleris": "Zeleris",
}

#: Carriers whose national companies have names of their own, by the country that the parcel goes
#: to; ``""`` is everywhere else. Longer codes count as above.
_BY_COUNTRY: Mapping[str, Mapping[str, str]] = {
    "dpd": {
        "BE": "DPD Benelux",
        "DE": "DPD DE",
        "FR": "DPD FR",
        "GB": "DPD UK",
        "LU": "DPD Benelux",
        "NL": "DPD Benelux",
        "": "DPD",
    },
    "gls": {
        "DE": "GLS - DE",
        "ES": "GLS-SPAIN",
        "FR": "GLS - FR",
        "IT": "GLS - IT",
        "": "GLS",
    },
    "hermes": {"DE": "Hermes - DE", "GB": "Hermes - UK"},
}

#: Public tracking pages that take the number in the link; the others Back Market builds itself.
_PAGES: Mapping[str, str] = {
    "Australia Post": "https://auspost.com.au/mypost/track/#/details/{}",
    "Chronopost": "https://www.chronopost.fr/tracking-no-cms/suivi-page?listeNumerosLT={}",
    "Colissimo": "https://www.laposte.fr/outils/suivre-vos-envois?code={}",
    "DHL DE": ("https://www.dhl.de/de/privatkunden/pakete-empfangen/verfolgen.html?piececode={}"),
    "DPD DE": "https://tracking.dpd.de/status/de_DE/parcel/{}",
    "FedEx": "https://www.fedex.com/fedextrack/?trknbr={}",
    "Japan Post": (
        "https://trackings.post.japanpost.jp/services/srv/search/direct?locale=en&reqCodeNo1={}"
    ),
    "Royal Mail": "https://www.royalmail.com/track-your-item#/tracking-results/{}",
    "UPS": "https://www.ups.com/track?tracknum={}",
    "USPS": "https://tools.usps.com/go/TrackConfirmAction?tLabels={}",
}
#: Shippers whose services all share the page of the first word or two.
_FAMILIES = ("Royal Mail", "Chronopost", "Australia Post", "FedEx", "UPS", "USPS")


def shipper_for(carrier_code: str, service_code: str, country: str, shop: Shop) -> str:
    """Name the shipper that Back Market is told.

    Args:
        carrier_code: ShipStation's, in any case (``UPS`` on orders marked as shipped); ``""``
            where unknown.
        service_code: ShipStation's; only the seller's own table asks for it.
        country: Where the parcel goes, ISO 3166 alpha-2.
        shop: Its table has keys ``carrier`` or ``carrier/service``, casefolded; the latter win.

    Returns:
        A name as Back Market spells it, or as the seller wrote it; ``Other`` where no table
        knows the carrier.
    """
    return _look_up(carrier_code, service_code, country, shop) or OTHER


def is_known_carrier(carrier_code: str, service_code: str, country: str, shop: Shop) -> bool:
    """Say whether a table names this carrier; ``Other`` on the seller's own wish is known."""
    return _look_up(carrier_code, service_code, country, shop) is not None


def tracking_url(shipper: str, tracking_number: str) -> str | None:
    """Build the link to a carrier's public tracking page.

    Returns:
        An https address of at most 300 characters, or None where no such page is known for sure.
    """
    family = next(
        (name for name in _FAMILIES if shipper == name or shipper.startswith(f"{name} ")), shipper
    )
    page = _PAGES.get(family)
    if page is None or not tracking_number:
        return None
    url = page.format(quote(tracking_number, safe=""))
    return url if len(url) <= _LONGEST_URL else None


def _look_up(carrier_code: str, service_code: str, country: str, shop: Shop) -> str | None:
    carrier = carrier_code.strip().casefold()
    service = service_code.strip().casefold()
    own = shop.carriers.get(f"{carrier}/{service}") or shop.carriers.get(carrier)
    if own:
        return own
    # Orders marked as shipped carry free text: "Royal Mail", "DHL Express".
    return _built_in(re.sub(r"[^a-z0-9]+", "_", carrier).strip("_"), country.strip().upper())


def _built_in(code: str, country: str) -> str | None:
    while code:
        if code in _EVERYWHERE:
            return _EVERYWHERE[code]
        if code in _BY_COUNTRY:
            names = _BY_COUNTRY[code]
            return names.get(country) or names.get("")
        code = code.rpartition("_")[0]
    return None
