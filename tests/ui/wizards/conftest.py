"""Sellers at the wizards, each on a data folder and a key store of the test's own."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from bb_desktop.domain.errors import Service
from bb_desktop.log import take_down_logging
from bb_desktop.practice.shop import PRACTICE_STORE_ID
from tests.chest import open_chest
from tests.ui.wizards.a_first_run import PATIENCE_MS, AFirstRun
from tests.ui.wizards.a_reconnect import NEW_TOKEN, AReconnect, Template


@pytest.fixture
def chest():
    with open_chest() as made:
        yield made


@pytest.fixture
def sellers(tmp_path, chest, qapp, qtbot: QtBot):
    """Make sellers, each on the one data folder of this test."""
    made: list[AFirstRun] = []

    def until(check):
        qtbot.waitUntil(check, timeout=PATIENCE_MS)

    def one(*, practice: bool = False) -> AFirstRun:
        made.append(AFirstRun(tmp_path / "data", chest, until, practice))
        return made[-1]

    yield one
    for seller in made:
        seller.close()
    take_down_logging()


@pytest.fixture
def seller(sellers) -> AFirstRun:
    return sellers()


@pytest.fixture(scope="session")
def template(tmp_path_factory, qapp) -> Template:
    """Read the orders once."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("BB_SHIPSTATION_STORE_ID", str(PRACTICE_STORE_ID))
        return Template.made_in(tmp_path_factory.mktemp("template"))


@pytest.fixture
def make(tmp_path, qapp, qtbot, monkeypatch, template) -> Iterator[Callable[..., AReconnect]]:
    """Make a shop that has read its orders, and whose page is not open yet."""
    monkeypatch.setenv("BB_SHIPSTATION_STORE_ID", str(PRACTICE_STORE_ID))
    made: list[AReconnect] = []
    with open_chest() as chest:

        def shop(service: Service = Service.BACK_MARKET, *, synced: bool = True) -> AReconnect:
            def until(check: Callable[[], object]) -> None:
                qtbot.waitUntil(lambda: bool(check()), timeout=PATIENCE_MS)

            known = template if synced else None
            made.append(AReconnect(tmp_path, chest, until, service, template=known))
            return made[0]

        yield shop
        for one in made:
            one.close()
        qapp.clipboard().clear()


@pytest.fixture
def shop(make) -> AReconnect:
    """Have a shop whose token died in the Back Office, and a new one made there."""
    made = make()
    made.services.back_market.tokens = {NEW_TOKEN}
    return made
