"""The port to what the window remembers, and the values that it keeps."""

from __future__ import annotations

from typing import Protocol

from bb_desktop.domain.preferences import (
    ColumnPreference,
    Density,
    Preferences,
    StockMapping,
    as_plain,
    from_plain,
)

__all__ = [
    "ColumnPreference",
    "Density",
    "PreferenceStore",
    "Preferences",
    "StockMapping",
    "as_plain",
    "from_plain",
]


class PreferenceStore(Protocol):
    """Where they are kept; asked on a worker, and once before the window is made."""

    def load(self) -> Preferences:
        """Read them; what is missing or damaged is as it would be at the first start."""

    def save(self, preferences: Preferences) -> None:
        """Keep them; ``StoreError`` when that is not possible."""
