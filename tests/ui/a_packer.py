"""A shop of a hundred orders, and somebody who packs them with a scanner in the hand."""

from __future__ import annotations

from datetime import timedelta

from stdnum import luhn

from bb_desktop.practice.order_paper import address, line_paper, order_paper
from bb_desktop.ui.bench.verdicts import Cue, Sign, Verdict
from bb_desktop.ui.main_window import MainWindow
from tests.ui.a_window import AWindowShop
from tests.ui.conftest import PATIENCE_MS, press_like_a_scanner

FIRST, ORDERS = 71_000_001, 100
#: Title, SKU and the type codes of its phones, which the app has never heard of.
MODELS = (
    ("iPhone 12 64 GB - Blue - Unlocked", "IP12.64.BLU", "35328811"),
    ("iPhone 13 128 GB - Midnight - Unlocked", "IP13.128.MID", "35196412"),
    ("Galaxy S21 128 GB - Gray - Unlocked", "S21.128.GRY", "35412213"),
    ("Google Pixel 7 128 GB - Snow - Unlocked", "PIX7.128.SNO", "35533514"),
)


def imei(position: int, model: int) -> str:
    """Make the IMEI of a phone; other positions, other phones."""
    bare = f"{MODELS[model][2]}{position:06d}"
    return bare + luhn.calc_check_digit(bare)


def model_of(position: int) -> int:
    return position % len(MODELS)


def pieces_of(position: int) -> int:
    """Say how many phones an order has: every twentieth has two."""
    return 2 if position % 20 == 0 else 1


def phones_of(position: int) -> tuple[str, ...]:
    """Give the phones that lie ready for an order."""
    model = model_of(position)
    return tuple(imei(position + 1000 * piece, model) for piece in range(pieces_of(position)))


def number_of(position: int) -> int:
    return FIRST + position - 1


def spaced(order_id: int) -> str:
    """Write an order number as the window does."""
    digits = str(order_id)
    return f"{digits[:2]}\u202f{digits[2:5]}\u202f{digits[5:]}"


def place(shop: AWindowShop, order_id: int, position: int, quantity: int) -> None:
    title, sku, _ = MODELS[model_of(position)]
    now = shop.clock.now()
    line = line_paper(60_000_000 + position, sku, title, f"{200 * quantity}.00", quantity=quantity)
    buyer = address("Camille", "Exemple", "5 rue du Moulin", "35000", "Rennes", "FR", "0639984177")
    shop.services.back_market.place_order(
        order_paper(
            order_id,
            [line],
            buyer,
            created=now - timedelta(hours=9, minutes=-position % 480),
            ship_by=now + timedelta(days=1, minutes=position),
            state=3,
        )
    )


class Packer:
    """Somebody with a phone in one hand and the scanner in the other."""

    def __init__(self, shop: AWindowShop, window: MainWindow, qtbot, heard: list[Cue]) -> None:
        self.shop = shop
        self.window = window
        self.heard = heard
        self.mistakes = 0
        self._qtbot = qtbot
        self._verdicts: list[Verdict] = []
        window.bench.verdict_changed.connect(self._verdicts.append)

    def scan(self, code: str, *, apart_s: float = 3.0) -> Verdict:
        """Scan a code; gives the one verdict on it, which stands on the screen and was heard."""
        self._verdicts.clear()
        self.heard.clear()
        press_like_a_scanner(code, apart_s=apart_s)
        self._qtbot.waitUntil(lambda: bool(self._verdicts), timeout=PATIENCE_MS)
        [verdict] = self._verdicts
        band = self.window.bench.band
        assert band.verdict == verdict
        assert band.isVisible()
        assert self.heard == [verdict.cue]
        return verdict

    def opens(self, position: int) -> None:
        """Scan an order's packing slip."""
        slip = self.shop.services.shipstation.order_by_number(str(number_of(position)))
        assert slip is not None
        # Some slips are ShipStation's own, some hold the order number.
        code = f"^#^{slip['orderId']:X}^" if position % 2 else str(number_of(position))

        verdict = self.scan(code)

        assert verdict.sign is Sign.ASK, (position, verdict)
        assert verdict.line == f"Phone 1 of {pieces_of(position)}."
        self.sees(number_of(position))

    def puts(self, position: int, phone: str) -> None:
        """Scan a phone that is right, and see how many the order has by now."""
        before = self.shop.recorded(number_of(position))

        verdict = self.scan(phone)

        count, of = len(before) + 1, pieces_of(position)
        done = count == of
        rest_of_it = "Make the label." if done else "Scan the next one."
        assert verdict.line == f"Phone {count} of {of} saved. {rest_of_it}", (position, verdict)
        assert verdict.sign is Sign.OK
        assert verdict.cue is (Cue.COMPLETE if done else Cue.ACCEPTED)
        assert self.shop.recorded(number_of(position)) == (*before, phone)

    def finishes(self, position: int) -> None:
        """Scan all phones of the open order that are not there yet."""
        for phone in phones_of(position):
            if phone not in self.shop.recorded(number_of(position)):
                self.puts(position, phone)

    def errs(self, code: str, sign: Sign, line: str, *, order: int | None) -> Verdict:
        """Make a mistake: it is said, sounds wrong, and no other order stays on the screen.

        Args:
            code: What is scanned by mistake.
            sign: STOP or CHECK.
            line: How the sentence begins.
            order: Which order may be on the screen after it; None for none.
        """
        self.mistakes += 1
        recorded = {one: self.shop.recorded(one) for one in self._all() if one}

        verdict = self.scan(code)

        assert verdict.sign is sign, verdict
        assert verdict.line.startswith(line), verdict
        assert verdict.cue is {Sign.REFUSED: Cue.REFUSED, Sign.CAUTION: Cue.CAUTION}[sign]
        assert {one: self.shop.recorded(one) for one in recorded} == recorded
        self.sees(order)
        return verdict

    def stays(self, verdict: Verdict, *codes: str) -> None:
        """Scan on in spite of a STOP: it stays, and nothing is saved."""
        recorded = {one: self.shop.recorded(one) for one in self._all() if one}
        for code in codes:
            assert self.scan(code) == verdict
        assert {one: self.shop.recorded(one) for one in recorded} == recorded

    def sees(self, order_id: int | None) -> None:
        """Look at the screen: this order is on it, or none; never the one before."""
        bench = self.window.bench
        for shown in (bench.order, bench.body.order):
            assert (shown.order_id if shown else None) == order_id
        said = bench.body.head.accessibleName() if bench.body.head.isVisible() else ""
        assert (spaced(order_id) in said) if order_id else not said

    def _all(self) -> tuple[int | None, ...]:
        order = self.window.bench.order
        return (order.order_id if order else None, FIRST)
