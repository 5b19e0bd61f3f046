"""The situations of the bench that are drawn: what a packer sees from two metres away."""

from __future__ import annotations

from bb_desktop.practice.order_paper import address, line_paper, order_paper
from tests.morning import MODELS, imei_of
from tests.stage import Show, Stage, named
from tests.ui.a_window import (
    EID,
    LAPTOP,
    SECOND_IMEI,
    THIRD_IMEI,
    TWO_PHONES,
    TWO_PIECES,
    UNPAID,
    URGENT_PHONE,
)

_MIXED = 61213377


def _nothing() -> None:
    """Leave the bench as it is: it carries its state over to the new language by itself."""


def bench_idle(stage: Stage) -> Show:
    """Draw the bench that waits for a packing slip."""
    stage.open(page="bench")
    return _nothing


def bench_asks(stage: Stage) -> Show:
    """Draw an order that was just opened."""
    stage.open(page="bench", practice=True)
    stage.scan(URGENT_PHONE)
    return _nothing


def bench_ok(stage: Stage) -> Show:
    """Draw the first of two phones, saved."""
    stage.open(page="bench")
    stage.scan(TWO_PIECES, imei_of(MODELS[6], 701))
    return _nothing


def bench_complete(stage: Stage) -> Show:
    """Draw an order whose last device was just scanned."""
    stage.open(page="bench")
    stage.scan(TWO_PIECES, imei_of(MODELS[6], 706), imei_of(MODELS[6], 707))
    return _nothing


def bench_laptop(stage: Stage) -> Show:
    """Draw an order with a title that cannot be split, waiting for a serial number."""
    stage.open(page="bench")
    stage.scan(LAPTOP)
    return _nothing


def bench_refused(stage: Stage) -> Show:
    """Draw the refusal of a phone that stands on another order."""
    stage.shop.scan(TWO_PIECES, THIRD_IMEI)
    stage.open(page="bench")
    stage.scan(URGENT_PHONE, THIRD_IMEI)
    return _nothing


def bench_wrong_code(stage: Stage) -> Show:
    """Draw the refusal of a code that is no IMEI."""
    stage.open(page="bench")
    stage.scan(URGENT_PHONE, EID)
    return _nothing


def bench_full(stage: Stage) -> Show:
    """Draw one phone too many."""
    stage.open(page="bench")
    stage.scan(URGENT_PHONE, imei_of(MODELS[1], 702), imei_of(MODELS[1], 703))
    return _nothing


def bench_caution(stage: Stage) -> Show:
    """Draw a phone that looks like another model."""
    stage.open(page="bench")
    stage.scan(URGENT_PHONE, imei_of(MODELS[0], 704))
    return _nothing


def bench_choose(stage: Stage) -> Show:
    """Draw the question which of two articles a phone is."""
    now = stage.shop.clock.now()
    lines = [
        line_paper(60117001, "IP12.64.BLU.A", "iPhone 12 64 Go - Bleu - Débloqué", "212.00"),
        line_paper(60117002, "IPXR.64.BLK.B", "iPhone XR 64 Go - Noir - Débloqué", "149.00"),
    ]
    ship_to = address(
        "Ariane", "Quillévéré", "7 quai des Goémons", "29200", "Brest", "FR", "06 39 98 70 21"
    )
    noon = now.replace(hour=15)
    order = order_paper(_MIXED, lines, ship_to, created=now, ship_by=noon, state=3)
    stage.shop.services.back_market.place_order(order)
    stage.shop.sync()
    stage.open(page="bench")
    stage.scan(_MIXED, SECOND_IMEI)
    return _nothing


def bench_countdown(stage: Stage) -> Show:
    """Draw how long a phone can still be changed once there is a label."""
    stage.open(page="bench")
    stage.scan(URGENT_PHONE, imei_of(MODELS[1], 705))
    stage.shop.buy_label(str(URGENT_PHONE))
    stage.window.syncing.sync_now()
    stage.until(lambda: not stage.window.syncing.running)
    stage.rest()
    return _nothing


def bench_merged(stage: Stage) -> Show:
    """Draw an order that goes into one parcel with another one, after its phone was scanned."""
    shop = stage.shop
    shop.clock.advance(60)
    shop.services.shipstation.merge([str(TWO_PHONES), str(URGENT_PHONE)])
    shop.sync()
    stage.open(page="bench")
    stage.scan(URGENT_PHONE, imei_of(MODELS[1], 708))
    return _nothing


def bench_split(stage: Stage) -> Show:
    """Draw an order that goes out in two parcels, just opened."""
    shop = stage.shop
    lines = shop.services.back_market.order(TWO_PHONES)["orderlines"]
    shop.clock.advance(60)
    shop.services.shipstation.split(str(TWO_PHONES), [(lines[1]["listing"], 1)])
    shop.sync()
    stage.open(page="bench")
    stage.scan(TWO_PHONES)
    return _nothing


def bench_typed(stage: Stage) -> Show:
    """Draw the entry for a code that no scanner reads."""
    stage.open(page="bench")
    stage.scan(URGENT_PHONE)

    def show() -> None:
        bench = stage.window.bench
        bench.on_type()
        bench.entry.field.setText("356422310007")

    return show


def bench_closed(stage: Stage) -> Show:
    """Draw the slip of an order that must not be packed."""
    stage.shop.services.back_market.cancel_by_buyer(URGENT_PHONE)
    stage.shop.sync()
    stage.open(page="bench")
    stage.scan(URGENT_PHONE)
    return _nothing


def bench_unpaid(stage: Stage) -> Show:
    """Draw the slip of an order that is not paid, while services are away."""
    stage.open(page="bench")
    stage.scan(UNPAID)
    return _nothing


BENCH_SITUATIONS = named(
    bench_idle,
    bench_asks,
    bench_ok,
    bench_complete,
    bench_laptop,
    bench_refused,
    bench_wrong_code,
    bench_full,
    bench_caution,
    bench_choose,
    bench_countdown,
    bench_merged,
    bench_split,
    bench_typed,
    bench_closed,
    bench_unpaid,
)
