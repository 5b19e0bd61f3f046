"""Back Market's regions in words."""

from __future__ import annotations

from bb_desktop.domain.shop import Region
from bb_desktop.ui.marked import QT_TRANSLATE_NOOP
from bb_desktop.ui.messages import say

_WORDS = {
    Region.EUROPE: QT_TRANSLATE_NOOP("messages", "Europe"),
    Region.UNITED_STATES: QT_TRANSLATE_NOOP("messages", "United States"),
    Region.ASIA_PACIFIC: QT_TRANSLATE_NOOP("messages", "Asia-Pacific"),
}
REGIONS = tuple(_WORDS)


def region_words(region: Region) -> str:
    """Name a region."""
    return say(_WORDS[region])
