"""A delivery note is fetched fresh, printed, ticked off; every trouble is one sentence."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import Any

import pytest
from pydantic import SecretStr

from bb_desktop.adapters.back_market.client import BackMarketClient
from bb_desktop.application.delivery_notes import fetch_delivery_note, note_printed
from bb_desktop.application.preferences import Preferences
from bb_desktop.domain.errors import Rejected, Service, Unreachable
from bb_desktop.domain.orders import OrderId
from bb_desktop.practice.shop import PRACTICE_TOKEN
from bb_desktop.ui.papers.delivery import DeliveryNotes
from bb_desktop.ui.papers.pages import PaperTrouble
from bb_desktop.ui.remembered import Remembered
from bb_desktop.ui.syncing import Syncing
from bb_desktop.ui.theme import Theme
from bb_desktop.ui.worker import SerialWorker
from tests.ui.a_window import TO_ACCEPT, URGENT_PHONE


class Runner:
    """Fetches from the practice shop, unless told to fail."""

    def __init__(self, shop) -> None:
        self._client = BackMarketClient(
            token=SecretStr(PRACTICE_TOKEN),
            base_url="https://www.backmarket.fr",
            company="Example",
            contact="desk@example.com",
            clock=shop.clock,
            transport=shop.wire,
        )
        self.trouble: Exception | None = None

    def delivery_note(self, order_id: OrderId) -> bytes:
        if self.trouble is not None:
            raise self.trouble
        return fetch_delivery_note(self._client, order_id)


@dataclass
class Desk:
    """The notes, and what a test may turn or look at."""

    notes: DeliveryNotes
    runner: Runner
    paper: list[tuple[bytes, str]]
    remembered: Remembered


@pytest.fixture
def desk(shop, qapp):
    bench, sync = SerialWorker("bench"), SerialWorker("sync")
    runner: Any = Runner(shop)
    printed: list[tuple[bytes, str]] = []
    remembered = Remembered(Preferences(print_note=True, printer="Desk"), None, bench)
    notes = DeliveryNotes(
        Syncing(runner, sync, every_s=600),
        bench,
        partial(note_printed, shop.store, shop.clock),
        Theme(qapp),
        remembered,
        printing=lambda pdf, printer: printed.append((pdf[:4], printer)),
    )
    yield Desk(notes, runner, printed, remembered)
    notes.close()
    for worker in (bench, sync):
        worker.close(2.0)


def test_a_complete_order_prints_its_note_by_itself_and_is_ticked_off(shop, desk, qtbot):
    with qtbot.waitSignal(desk.notes.printed, timeout=5000) as told:
        desk.notes.on_completed(URGENT_PHONE)

    assert desk.paper == [(b"%PDF", "Desk")]
    assert told.args == [URGENT_PHONE, shop.clock.now()]
    with shop.sql.reading() as tx:
        assert tx.papers.printed_at([URGENT_PHONE]) == {URGENT_PHONE: shop.clock.now()}


def test_nothing_prints_by_itself_unless_the_seller_wants_it(desk, qtbot):
    desk.remembered.change(print_note=False)

    desk.notes.on_completed(URGENT_PHONE)
    qtbot.wait(100)

    assert desk.paper == []


def test_a_note_is_shown_before_it_is_printed(desk, qtbot):
    desk.notes.on_wanted(URGENT_PHONE)
    qtbot.waitUntil(lambda: desk.notes.viewer.page_count == 1, timeout=5000)

    assert desk.paper == []
    with qtbot.waitSignal(desk.notes.printed, timeout=5000):
        desk.notes.viewer.print.click()
    assert len(desk.paper) == 1


def test_an_order_without_a_note_says_so(desk, qtbot):
    with qtbot.waitSignal(desk.notes.failed, timeout=5000) as told:
        desk.notes.on_completed(TO_ACCEPT)

    assert "no delivery note" in told.args[1]
    assert desk.paper == []


@pytest.mark.parametrize(
    ("trouble", "words"),
    [
        (Unreachable("no answer", service=Service.BACK_MARKET), "cannot be reached"),
        (Rejected("old link", service=Service.BACK_MARKET, status=403), "has expired"),
        (PaperTrouble("This computer has no printer set up."), "no printer set up"),
    ],
)
def test_every_trouble_is_one_sentence(desk, qtbot, trouble, words):
    desk.runner.trouble = trouble

    with qtbot.waitSignal(desk.notes.failed, timeout=5000) as told:
        desk.notes.on_completed(URGENT_PHONE)

    assert words in told.args[1]


def test_a_note_that_was_not_printed_is_not_ticked_off(shop, desk, qtbot):
    def jammed(_pdf: bytes, _printer: str) -> None:
        raise PaperTrouble("The printer did not take the page.")

    desk.notes._printing = jammed

    with qtbot.waitSignal(desk.notes.failed, timeout=5000):
        desk.notes.on_completed(URGENT_PHONE)

    with shop.sql.reading() as tx:
        assert not tx.papers.printed_at([URGENT_PHONE])
