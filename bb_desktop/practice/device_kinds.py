"""Which products count as smartphones: Back Market keeps an IMEI for those alone."""

from __future__ import annotations

import re

PHONE = re.compile(
    r"\b(iphone|smartphone|pixel \d|galaxy (s|a|z|note|xcover|m)\s?\d*|galaxy z|redmi|xperia|"
    r"fairphone|oneplus|moto g)",
    re.IGNORECASE,
)
NO_PHONE = re.compile(
    r"\b(cable|câble|kabel|case|cover|coque|hülle|étui|charger|chargeur|ladegerät|netzteil|"
    r"adapter|adaptateur|verre|glass|airpods|earpods|watch|buds|tab|ipad|macbook|book)\b",
    re.IGNORECASE,
)


def is_smartphone(title: str) -> bool:
    """Tell a phone from its title; a case or cable *for* a phone is none."""
    return PHONE.search(title) is not None and NO_PHONE.search(title) is None


def is_imei(text: str) -> bool:
    """Check 15 ASCII digits with a right check digit (3GPP TS 23.003, annex B).

    Written out here and not taken from the app's own rules, so that the shop does not accept
    what the app gets wrong.
    """
    if len(text) != 15 or not (text.isascii() and text.isdigit()):
        return False
    total = 0
    for place, digit in enumerate(map(int, reversed(text))):
        doubled = digit * 2 if place % 2 else digit
        total += doubled - 9 if doubled > 9 else doubled
    return total % 10 == 0
