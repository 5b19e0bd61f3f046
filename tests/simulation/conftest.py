"""Where weeks are played: one database for all weeks of a process."""

import pytest

# First, and whole: PySide's import hook looks into pydantic while that is half imported otherwise.
import tests.journeys.a_shop  # noqa: F401
from tests.simulation.ground import a_ground


@pytest.fixture(scope="session")
def ground():
    """Give a place to play weeks at."""
    with a_ground() as place:
        yield place
