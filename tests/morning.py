"""A busy shop to be looked at: four weeks of work behind it, and a full table this morning.

Nothing in it is written into the store by hand that a service could say: orders are placed,
imported, packed and labelled day by day, on a clock that is turned on. Everything is invented.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from stdnum import luhn

from bb_desktop.domain.orders import OrderId
from bb_desktop.domain.records import Event, JournalEntry
from bb_desktop.practice.order_paper import address, line_paper, order_paper
from bb_desktop.practice.orders import next_noon, twelve_orders
from bb_desktop.practice.replies import Json
from tests.ui.a_window import IMEI, OTHER_PHONE, AWindowShop, Template

_DAYS = 24
_FIRST_ID = 61100000
_FIRST_LINE = 60010000
#: How many orders came on each day of a week, Monday to Sunday.
_WEEK = (6, 5, 4, 6, 7, 0, 0)


@dataclass(frozen=True)
class Model:
    """A phone that the shop sells; ``tac`` is what its IMEIs begin with."""

    sku: str
    title: str
    price: str
    tac: str
    brand: str = "Apple"
    condition: int = 11


MODELS = (
    Model("IP13.128.MID.A", "iPhone 13 128 Go - Minuit - Débloqué", "319.00", "35391012"),
    Model("IP12M.128.GRN.B", "iPhone 12 mini 128 GB - Grün - Ohne Vertrag", "246.50", "35642311"),
    Model("IP11.64.BLK.B", "iPhone 11 64 GB - Black - Unlocked", "214.00", "35298711",
          condition=12),
    Model("S21.128.GRY.A", "Galaxy S21 5G 128GB - Phantom Grey - Unlocked", "198.00", "35017643",
          "Samsung", 10),
    Model("PIX7.128.SNOW.A", "Google Pixel 7 128 GB - Weiß - Ohne Vertrag", "218.00", "35894315",
          "Google", 10),
    Model("IP14P.256.PUR.A", "iPhone 14 Pro 256 Go - Violet intense - Débloqué", "689.00",
          "35016826", condition=10),
    Model("IPSE20.64.RED.C", "iPhone SE (2020) 64 GB - Rot - Ohne Vertrag", "129.49", "35648710",
          condition=12),
)  # fmt: skip

_BUYERS = (
    ("Camille", "Brénot", "12 rue des Lavandières", "13002", "Marseille", "FR", "fr-fr"),
    ("Jonas", "Feldkirch", "Ahornweg 3", "70180", "Stuttgart", "DE", "de-de"),
    ("Ines", "Valbuena", "Calle del Olivar 41", "28012", "Madrid", "ES", "es-es"),
    ("Lukas", "Oberwieser", "Gartengasse 9", "8010", "Graz", "AT", "de-at"),
    ("Giulia", "Sartorello", "Via dei Tigli 7", "40121", "Bologna", "IT", "it-it"),
    ("Noor", "van Eijkeren", "Kastanjelaan 88", "3512", "Utrecht", "NL", "nl-nl"),
    ("Margaux", "Delestrain", "4 impasse du Verger", "59000", "Lille", "FR", "fr-fr"),
    ("Mathis", "Rübenkamp", "Am Alten Hafen 21", "28195", "Bremen", "DE", "de-de"),
)

_STOPS = ("check_digit",) * 9 + ("not_an_identifier",) * 7 + ("used_on_other_order",) * 3 + (
    "order_full",
    "wrong_kind",
)  # fmt: skip


def imei_of(model: Model, number: int) -> str:
    """Give the IMEI of one phone of a model."""
    digits = f"{model.tac}{number:06d}"
    return digits + luhn.calc_check_digit(digits)


def an_order(number: int, created: datetime, ship_by: datetime, *, state: int = 3) -> Json:
    """Write an order of one phone; another number is another buyer and another phone."""
    model, buyer = MODELS[number % len(MODELS)], _BUYERS[number * 3 % len(_BUYERS)]
    line = line_paper(
        _FIRST_LINE + number, model.sku, model.title, model.price,
        brand=model.brand, condition=model.condition,
    )  # fmt: skip
    first, last, street, postal_code, city, country, market = buyer
    ship_to = address(first, last, street, postal_code, city, country, "06 39 98 41 77")
    return order_paper(
        _FIRST_ID + number * 211,
        [line],
        ship_to,
        created=created,
        ship_by=ship_by,
        state=state,
        country_code=market,
        shipper=("Colissimo", "DHL", "UPS")[number % 3],
    )


class Morning:
    """The shop, made once and copied for every picture."""

    def __init__(self, folder: Path) -> None:
        """Let four weeks pass."""
        self._folder = folder
        self._template: Template | None = None

    def shop(self, folder: Path) -> AWindowShop:
        """Give a copy that may be changed."""
        if self._template is None:
            self._template = _made_in(self._folder)
        return AWindowShop(folder, template=self._template)


def _made_in(folder: Path) -> Template:
    shop = AWindowShop(folder, empty=True)
    # What happened last lies some minutes back when the copies are opened.
    now = shop.clock.now() - timedelta(minutes=12)
    shop.clock.advance(-timedelta(days=_DAYS, minutes=12).total_seconds())
    number = 0
    for day in range(_DAYS):
        count = _WEEK[shop.clock.now().weekday()]
        _work_a_day(shop, range(number, number + count), late=day % 6 == 4)
        number += count
        next_day = now - timedelta(days=_DAYS - day - 1)
        shop.clock.advance((next_day - shop.clock.now()).total_seconds())
    _this_morning(shop, number)
    services = shop.services.snapshot()
    shop.close()
    return Template((folder / "shop.db").read_bytes(), services)


def _work_a_day(shop: AWindowShop, numbers: range, *, late: bool) -> None:
    """Let orders come in, be packed and leave; on a late day one of them after its time."""
    now = shop.clock.now()
    ids = []
    for place, number in enumerate(numbers):
        hours = -1 if late and place == 0 else 7
        waits = 2 + (place * 7 + numbers.start) % 31
        order = an_order(number, now - timedelta(hours=waits), now + timedelta(hours=hours))
        ids.append(shop.services.back_market.place_order(order))
    shop.clock.advance(60)
    shop.sync()
    for number, order_id in zip(numbers, ids, strict=True):
        shop.clock.advance(1500)
        shop.scan(order_id, imei_of(MODELS[number % len(MODELS)], number), bench="Bench 1")
        shop.buy_label(str(order_id))
    if ids:
        cause = _STOPS[numbers.start % len(_STOPS)]
        with shop.sql.transaction() as tx:
            tx.journal.add(
                JournalEntry(
                    shop.clock.now(), Event.REFUSED, OrderId(ids[0]), "Bench 1", detail=cause
                )
            )
    shop.sync()
    shop.clock.advance(shop.choices.grace_s + 60)
    shop.sync()


def _this_morning(shop: AWindowShop, number: int) -> None:
    now = shop.clock.now()
    noon = next_noon(now)
    place = shop.services.back_market.place_order
    for order in twelve_orders(now):
        place(order)
    made = [
        (number + at, ship_by, state)
        for at, (ship_by, state) in enumerate(
            [
                (now - timedelta(minutes=50), 3),
                (now + timedelta(minutes=38), 3),
                (now + timedelta(minutes=95), 3),
                *((noon, 3),) * 7,
                *((noon + timedelta(days=1), 1),) * 5,
                *((noon + timedelta(days=1), 3),) * 4,
            ]
        )
    ]
    ids = [
        place(an_order(at, now - timedelta(hours=19, minutes=7 * at % 60), ship_by, state=state))
        for at, ship_by, state in made
    ]
    shop.sync()
    for at in (3, 4, 5):
        model = MODELS[(number + at) % len(MODELS)]
        shop.scan(ids[at], imei_of(model, number + at), bench="Bench 1")
    shop.buy_label(str(ids[3]))
    shop.scan(OTHER_PHONE, IMEI)
    shop.services.back_market.refund(OTHER_PHONE)
    shop.buy_label(str(ids[8]))
    shop.clock.advance(60)
    shop.sync()
