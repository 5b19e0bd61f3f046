"""The shop of the journeys, for the use cases that need no whole journey."""

from tests.journeys.conftest import empty_database, morning, shop

__all__ = ["empty_database", "morning", "shop"]
