"""The database is damaged: the window says so, offers what helps, and no scan is lost."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication, QLabel

from bb_desktop.adapters.store.backup import back_up
from bb_desktop.domain.typed import Typed
from tests.chest import open_chest
from tests.ui.a_damaged_shop import ADamagedShop, damage, damage_while_open

PATIENCE_MS = 20_000
PHONE, IMEI = 61205821, "490154203237518"


@pytest.fixture
def chest():
    with open_chest() as chest:
        yield chest


@pytest.fixture
def made(tmp_path, qapp, qtbot, chest) -> Iterator[Callable[..., ADamagedShop]]:
    found: list[ADamagedShop] = []

    def make(**about) -> ADamagedShop:
        program = ADamagedShop(
            tmp_path / "data",
            lambda check: qtbot.waitUntil(lambda: bool(check()), timeout=PATIENCE_MS),
            **about,
        )
        found.append(program)
        return program

    yield make
    for program in found:
        program.close()
    qapp.processEvents()
    QApplication.setQuitOnLastWindowClosed(True)


def begun(made) -> ADamagedShop:
    """A day begins: orders are there, and a copy of the database."""
    whole = made()
    whole.open()
    whole.synced()
    back_up(whole.file)
    return whole


def scan(whole, text):
    whole.shown.on_scanned(Typed(text, time.monotonic()))


def scanned_and_ended(whole):
    whole.shown.shell.show_page("bench")
    scan(whole, str(PHONE))
    whole.until(lambda: whole.shown.shell.bench.order is not None)
    scan(whole, IMEI)
    whole.until(lambda: whole.recorded(PHONE) == (IMEI,))
    whole.shown.shell.show_page("orders")
    whole.close()


def said_at_the_bench(window) -> str:
    verdict = window.shell.bench.band.verdict
    return f"{verdict.line} {verdict.detail}"


def words(page) -> str:
    return " ".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def test_a_damaged_database_is_told_before_anything_is_sent_and_its_copy_gets_the_scans_back(made):
    first = begun(made)
    scanned_and_ended(first)
    damage(first.file)
    asked = len(first.services.requests)

    ill = made(services=first.services)
    window = ill.open()
    ill.until(lambda: window.shell.page == "mending")
    page = window.mending.page
    assert "12 orders" in words(page)
    assert "1 scan is put back" in words(page) or "1 scans are put back" in words(page)
    assert len(first.services.requests) == asked
    page.copy.click()
    ill.until(lambda: not window.isVisible())
    assert window.next_shop == ""
    ill.close()

    well = made(services=first.services)
    window = well.open()
    well.synced()
    assert window.shell.page != "mending"
    assert well.recorded(PHONE) == (IMEI,)
    assert list(well.folder.glob("*.aside"))
    writes = first.services.back_market.identifier_writes
    assert len([one for one in writes if one.value == IMEI]) <= 1


def test_without_a_copy_one_begins_empty_and_the_open_orders_and_scans_come_again(made):
    first = made()
    first.open()
    first.synced()
    scanned_and_ended(first)
    os.truncate(first.file, 0)

    ill = made(services=first.services)
    window = ill.open()
    ill.until(lambda: window.shell.page == "mending")
    assert window.mending.page.copy.isHidden()
    window.mending.page.empty.click()
    ill.until(lambda: not window.isVisible())
    ill.close()

    well = made(services=first.services)
    well.open()
    well.synced()
    well.until(lambda: well.recorded(PHONE) == (IMEI,))


def test_damage_in_the_middle_of_the_day_stops_the_bench_and_leads_to_what_helps(made):
    whole = begun(made)
    window = whole.shown
    window.shell.show_page("bench")
    damage_while_open(whole.file)
    scan(whole, str(PHONE))
    whole.until(lambda: "damaged" in said_at_the_bench(window))

    window.conductor.load(None)
    whole.until(lambda: window.mending.damage is not None)
    assert window.shell.page == "bench"
    window.shell.show_page("orders")
    assert any("damaged" in one for one in window.shell.banners.sentences)
    window.shell.banners.verb_wanted.emit("mend")
    assert window.shell.page == "mending"
