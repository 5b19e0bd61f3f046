"""The shop of every journey; what all of them begin with is made once and copied."""

import pytest

from bb_desktop.adapters.store.store import SqlStore
from bb_desktop.domain.shop import Mode
from tests.journeys.a_shop import AShop


@pytest.fixture(scope="session")
def empty_database(tmp_path_factory):
    """A database without a row, migrated once for all journeys."""
    folder = tmp_path_factory.mktemp("template")
    SqlStore.open("sqlite:///shop.db", data_dir=folder).close()
    return folder / "shop.db"


@pytest.fixture(scope="session")
def morning(tmp_path_factory, empty_database):
    """The shop after its first pass: the twelve orders are imported, three in ShipStation."""
    folder = tmp_path_factory.mktemp("morning")
    shop = AShop(folder, empty_database)
    shop.sync()
    kept = shop.checkpoint(folder / "morning.db")
    shop.close()
    return kept


@pytest.fixture
def a_shop(tmp_path, empty_database):
    """A shop with the twelve practice orders; bridge set-up, orders are accepted by hand."""
    shop = AShop(tmp_path / "shop", empty_database)
    yield shop
    shop.close()


@pytest.fixture
def an_empty_shop(tmp_path, empty_database):
    """A shop without any order."""
    shop = AShop(tmp_path / "shop", empty_database, empty=True)
    yield shop
    shop.close()


@pytest.fixture
def shop(tmp_path, morning):
    """A shop whose first pass of the day is done."""
    shop = AShop(tmp_path / "shop", begin=morning)
    yield shop
    shop.close()


@pytest.fixture
def companion(a_shop):
    """ShipStation's own connection brings the orders, and both sides were read once."""
    a_shop.shipstation.connect_back_market("Our Back Market")
    a_shop.choose(mode=Mode.COMPANION, store_id=None)
    a_shop.sync()
    return a_shop


@pytest.fixture
def repairing(companion):
    """The seller lets the app register what did not arrive."""
    companion.choose(register_missing=True)
    companion.sync()
    return companion
