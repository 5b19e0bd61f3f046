"""A day at the bench: a hundred orders and ten mistakes, by a scanner's keys alone, no mouse."""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject

from bb_desktop.ui import key_filters
from bb_desktop.ui.bench.verdicts import Cue, Sign
from bb_desktop.ui.main_window import MainWindow
from tests.ui.a_packer import (
    ORDERS,
    Packer,
    imei,
    model_of,
    number_of,
    phones_of,
    pieces_of,
    place,
    spaced,
)
from tests.ui.a_window import AWindowShop
from tests.ui.conftest import Reached, rest

CANCELLED, UNKNOWN = 71_000_900, 71_000_999
EID, ICCID = "89049032000001000000012345678953", "8944500102198304826"
TRACKING = "1Z999AA10123456784"

_MOUSE = frozenset(
    {
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.MouseButtonDblClick,
        QEvent.Type.MouseMove,
        QEvent.Type.NonClientAreaMouseButtonPress,
        QEvent.Type.Wheel,
        QEvent.Type.ContextMenu,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
    }
)


@pytest.fixture
def busy_shop(tmp_path, qapp) -> Iterator[AWindowShop]:
    """Keep a shop with a hundred orders in ShipStation, and one that was cancelled."""
    made = AWindowShop(tmp_path, empty=True)
    for position in range(1, ORDERS + 1):
        place(made, number_of(position), position, pieces_of(position))
    place(made, CANCELLED, 900, 1)
    made.sync()
    made.clock.advance(60)
    made.services.back_market.refund(CANCELLED)
    made.sync()
    yield made
    made.close()
    qapp.processEvents()


class Mice(QObject):
    """Counts what a mouse, a pen or a finger does, and the keys that are no scanner's."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []
        self.keys = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _MOUSE:
            self.seen.append(f"{event.type()} {watched.metaObject().className()}")
        self.keys += event.type() == QEvent.Type.KeyPress
        return False


@pytest.fixture
def packer(busy_shop, qtbot, monkeypatch) -> Packer:
    """Stand before a window whose bench is in front."""
    window = busy_shop.window()
    heard: list[Cue] = []
    monkeypatch.setattr(window.sounds, "play", heard.append)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(lambda: busy_shop.passes > 0 and not window.syncing.running, timeout=30_000)
    window.shell.show_page("bench")
    rest(window, qtbot)
    return Packer(busy_shop, window, qtbot, heard)


def eid_first(packer: Packer, at: int) -> None:
    packer.opens(at)
    packer.errs(EID, Sign.REFUSED, "That was the EID, 32 digits.", order=number_of(at))


def misread(packer: Packer, at: int) -> None:
    packer.opens(at)
    [phone] = phones_of(at)
    wrong = phone[:-1] + str((int(phone[-1]) + 1) % 10)
    packer.errs(wrong, Sign.REFUSED, "Misread: the check digit", order=number_of(at))
    packer.errs(wrong, Sign.REFUSED, "Misread: the check digit", order=number_of(at))
    packer.mistakes -= 1


def other_model(packer: Packer, at: int) -> None:
    """By now the app has learned which models have these type codes."""
    packer.opens(at)
    wrong = imei(5000 + at, model_of(at + 1))
    packer.errs(wrong, Sign.CAUTION, "Looks like ", order=number_of(at))


def phone_of_another_order(packer: Packer, at: int) -> None:
    packer.opens(at)
    before = at - 4  # of the same model
    verdict = packer.errs(
        phones_of(before)[0],
        Sign.REFUSED,
        f"This phone is in order {spaced(number_of(before))} already.",
        order=number_of(at),
    )
    packer.stays(verdict, phones_of(before)[0], EID, *phones_of(at), str(number_of(at + 1)))
    assert packer.scan("BBNOTED").sign is Sign.ASK
    packer.sees(number_of(at))


def one_phone_twice(packer: Packer, at: int) -> None:
    """An order of two gets its first phone twice, then another one too many."""
    packer.opens(at)
    first, second = phones_of(at)
    packer.puts(at, first)
    again = packer.scan(first)
    assert again.line == "Already saved on this order. Nothing changed."
    packer.puts(at, second)
    verdict = packer.errs(
        imei(6000 + at, model_of(at)),
        Sign.REFUSED,
        "This order has all its phones.",
        order=number_of(at),
    )
    packer.stays(verdict, imei(6000 + at, model_of(at)))
    packer.scan("BBNOTED")


def undone(packer: Packer, at: int) -> None:
    """Another phone of the same model was taken, and is taken back with the card."""
    packer.opens(at)
    packer.mistakes += 1
    wrong = imei(7000 + at, model_of(at))
    packer.puts(at, wrong)
    assert packer.scan("BBUNDO").line == "Taken back. Scan the right phone."
    assert packer.shop.recorded(number_of(at)) == ()
    packer.sees(number_of(at))


def cancelled(packer: Packer, at: int) -> None:
    """The order of before is complete and still on the screen when the slip is scanned."""
    packer.sees(number_of(at - 1))
    verdict = packer.errs(
        str(CANCELLED), Sign.REFUSED, f"Do not pack {spaced(CANCELLED)}.", order=None
    )
    packer.stays(verdict, imei(900, model_of(900)), str(CANCELLED), *phones_of(at))
    assert packer.shop.recorded(CANCELLED) == ()
    assert packer.scan("BBNOTED").line == "Scan a packing slip."
    packer.opens(at)


def no_such_order(packer: Packer, at: int) -> None:
    packer.sees(number_of(at - 1))
    verdict = packer.errs(
        str(UNKNOWN), Sign.REFUSED, f"No order {spaced(UNKNOWN)} in this shop.", order=None
    )
    packer.stays(verdict, *phones_of(at))
    packer.scan("BBNOTED")
    packer.opens(at)


def phone_before_its_slip(packer: Packer, at: int) -> None:
    packer.scan("BBNEXT")
    packer.mistakes += 1
    told = packer.scan(phones_of(at)[0])
    assert told.line.startswith(("Goes to order ", "No order is open: scan its packing slip"))
    packer.sees(None)
    assert packer.shop.recorded(number_of(at)) == ()
    packer.opens(at)


def wrong_labels(packer: Packer, at: int) -> None:
    """The parcel's label, then the SIM's, and a phone beside the one that was meant."""
    packer.opens(at)
    packer.errs(TRACKING, Sign.REFUSED, "That was ", order=number_of(at))
    packer.mistakes -= 1
    packer.errs(ICCID, Sign.REFUSED, "That was ", order=number_of(at))


MISTAKES = {
    7: eid_first,
    16: misread,
    25: other_model,
    34: phone_of_another_order,
    40: one_phone_twice,
    51: undone,
    62: cancelled,
    73: no_such_order,
    84: phone_before_its_slip,
    95: wrong_labels,
}


def test_a_hundred_orders_with_ten_mistakes_are_packed_right_and_without_a_mouse(
    busy_shop, packer, qtbot
):
    mice = Mice()
    key_filters.ask(mice)
    began = time.monotonic()

    for position in range(1, ORDERS + 1):
        MISTAKES.get(position, Packer.opens)(packer, position)
        packer.finishes(position)

    took_s = time.monotonic() - began
    key_filters.ask_no_more(mice)
    assert packer.mistakes == len(MISTAKES) == 10
    assert mice.seen == []
    assert mice.keys > 15 * ORDERS
    for position in range(1, ORDERS + 1):
        assert busy_shop.recorded(number_of(position)) == phones_of(position), position
    assert busy_shop.recorded(CANCELLED) == ()
    packer.window.syncing.sync_now()
    notes_are_right(busy_shop, packer.window, qtbot)
    assert took_s < 60, took_s


def notes_are_right(shop: AWindowShop, window: MainWindow, qtbot) -> None:
    """See that ShipStation's notes hold each order's own phones and nobody else's."""
    done = Reached()
    window.sync_worker.submit(int, done=done.on_reached)
    qtbot.waitUntil(lambda: done.reached and not window.syncing.running, timeout=60_000)
    everything = {phone for position in range(1, ORDERS + 1) for phone in phones_of(position)}
    for position in range(1, ORDERS + 1):
        note = shop.note_of(number_of(position))
        assert {phone for phone in everything if phone in note} == set(phones_of(position))
        assert imei(7000 + position, model_of(position)) not in note
    assert imei(900, model_of(900)) not in shop.note_of(CANCELLED)
