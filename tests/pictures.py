"""Pictures of the window in its main situations, to be looked at by people.

``python -m tests.pictures [--out DIR]`` draws each situation in light and dark, on a screen of
1366×768 at 100 % and at 200 %, into ``build/pictures``. Everything in them is the practice shop's.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

ROOT = Path(__file__).parents[1]
SCREEN = (1366, 768)
SCALES = (1, 2)
PATIENCE_S = 20


def main() -> int:
    """Draw all pictures; returns the exit status."""
    parser = argparse.ArgumentParser(prog="python -m tests.pictures", description=__doc__)
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "pictures")
    parser.add_argument("--only", default="", help="draw situations with this in their name")
    parser.add_argument("--scale", type=int, choices=SCALES, help=argparse.SUPPRESS)
    given = parser.parse_args()
    given.out.mkdir(parents=True, exist_ok=True)
    if given.scale is not None:
        return draw_all(given.out, given.scale, given.only)
    for scale in SCALES:
        # Qt reads its scale once, when it starts.
        surroundings = {"QT_SCALE_FACTOR": str(scale), "QT_QPA_PLATFORM": "offscreen"}
        command = [sys.executable, "-m", "tests.pictures", "--out", str(given.out)]
        command += ["--scale", str(scale), "--only", given.only]
        done = subprocess.run(command, cwd=ROOT, env=os.environ | surroundings, check=False)
        if done.returncode:
            return done.returncode
    return 0


def draw_all(out: Path, scale: int, only: str) -> int:
    """Draw every situation at one scale."""
    from PySide6.QtGui import QFontDatabase
    from PySide6.QtWidgets import QApplication

    from bb_desktop.ui.theme import ThemeChoice

    application = QApplication([])
    if not QFontDatabase.families():
        sys.stderr.write("No font is installed, so no picture would show a word.\n")
        return 1
    width, height = SCREEN[0] // scale, SCREEN[1] // scale
    for name, situation in SITUATIONS.items():
        if only not in name:
            continue
        with tempfile.TemporaryDirectory() as folder:
            for window in situation(Path(folder)):
                window.resize(width, height)
                for choice in (ThemeChoice.LIGHT, ThemeChoice.DARK):
                    window.look.choose(choice)
                    let_pass(1.2)
                    path = out / f"{name}-{choice.value}-{100 * scale}.png"
                    window.grab().save(str(path))
                    sys.stdout.write(f"{path}\n")
    application.closeAllWindows()
    return 0


def let_pass(seconds: float) -> None:
    """Let the window live for a while."""
    from PySide6.QtCore import QCoreApplication, QEventLoop

    ends = time.monotonic() + seconds
    while time.monotonic() < ends:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        time.sleep(0.005)


def until(settled: Callable[[], bool]) -> None:
    """Let the window live until something is so."""
    ends = time.monotonic() + PATIENCE_S
    while not settled():
        if time.monotonic() > ends:
            raise TimeoutError("the window did not come to rest")
        let_pass(0.02)
    let_pass(0.4)


def shown(shop, *, practice: bool = True):
    """Open a window on a shop and wait until its first pass is over."""
    window = shop.window(practice=practice)
    window.resize(*SCREEN)
    window.show()
    before = shop.passes
    until(lambda: shop.passes > before and not window.syncing.running)
    return window


def orders(folder: Path) -> Iterator:
    """Draw the table as it is on a usual morning."""
    from tests.ui.a_window import AWindowShop

    shop = AWindowShop(folder)
    shop.sync()
    yield shown(shop, practice=False)
    shop.close()


def practice(folder: Path) -> Iterator:
    """Draw an order that waits for its scan, in the practice shop."""
    from tests.ui.a_window import TWO_PHONES, AWindowShop

    shop = AWindowShop(folder)
    shop.sync()
    window = shown(shop)
    window.bench.open(TWO_PHONES)
    until(lambda: window.bench.order is not None)
    yield window
    shop.close()


def detail(folder: Path) -> Iterator:
    """Draw an order in full, with every field; a page of its own in a narrow window."""
    from tests.ui.a_window import IMEI, URGENT_PHONE, AWindowShop

    shop = AWindowShop(folder)
    shop.sync()
    shop.scan(URGENT_PHONE, IMEI)
    shop.sync()
    window = shown(shop)
    window.orders.select(URGENT_PHONE)
    window.orders.panel.all_fields.click()
    window.resize(SCREEN[0] // 2, SCREEN[1] // 2) if window.devicePixelRatio() > 1 else None
    let_pass(0.3)
    if not window.orders.panel.isVisible():
        window.actions_by_name["panel"].trigger()
    let_pass(0.3)
    yield window
    shop.close()


def refused(folder: Path) -> Iterator:
    """Draw the refusal of a phone that stands on another order."""
    from tests.ui.a_window import IMEI, OTHER_PHONE, URGENT_PHONE, AWindowShop

    shop = AWindowShop(folder)
    shop.sync()
    shop.scan(OTHER_PHONE, IMEI)
    window = shown(shop, practice=False)
    window.bench.on_code(str(URGENT_PHONE))
    until(lambda: window.bench.order is not None)
    window.bench.on_code(IMEI)
    until(lambda: window.bench.band.verdict.stays)
    yield window
    shop.close()


def complete(folder: Path) -> Iterator:
    """Draw an order whose last device was just scanned."""
    from tests.ui.a_window import IMEI, SECOND_IMEI, TWO_PHONES, AWindowShop

    shop = AWindowShop(folder)
    shop.sync()
    window = shown(shop, practice=False)
    window.bench.on_code(str(TWO_PHONES))
    until(lambda: window.bench.order is not None)
    for imei in (IMEI, SECOND_IMEI):
        window.bench.on_code(imei)
    until(lambda: window.bench.order.missing == 0 and not window.syncing.running)
    yield window
    shop.close()


def caution(folder: Path) -> Iterator:
    """Draw a phone that was scanned before its packing slip."""
    from tests.ui.a_window import IMEI, AWindowShop

    shop = AWindowShop(folder)
    shop.sync()
    window = shown(shop, practice=False)
    window.bench.on_code(IMEI)
    until(lambda: window.bench.band.verdict.stays)
    yield window
    shop.close()


def attention(folder: Path) -> Iterator:
    """Draw the attention page."""
    from tests.ui.a_window import IMEI, OTHER_PHONE, URGENT_PHONE, AWindowShop

    shop = AWindowShop(folder)
    shop.sync()
    shop.services.shipstation.buy_label(str(URGENT_PHONE))
    shop.scan(OTHER_PHONE, IMEI)
    shop.services.back_market.refund(OTHER_PHONE)
    shop.clock.advance(60)
    window = shown(shop, practice=False)
    window.actions_by_name["attention"].trigger()
    let_pass(0.3)
    yield window
    shop.close()


def empty(folder: Path) -> Iterator:
    """Draw a shop without orders."""
    from tests.ui.a_window import AWindowShop

    shop = AWindowShop(folder, empty=True)
    yield shown(shop, practice=False)
    shop.close()


def failed(folder: Path) -> Iterator:
    """Draw a shop whose token is refused and whose other service is blocked."""
    from bb_desktop.practice.faults import FaultKind
    from tests.ui.a_window import AWindowShop

    shop = AWindowShop(folder)
    shop.sync()
    shop.clock.advance(700)
    shop.services.faults.add("back_market", FaultKind.UNAUTHORIZED, times=None)
    shop.services.faults.add("shipstation", FaultKind.HTML_403, times=None)
    window = shown(shop, practice=False)
    until(lambda: len(window.banners.sentences) > 1)
    yield window
    shop.close()


SITUATIONS: dict[str, Callable[[Path], Iterator]] = {
    one.__name__: one
    for one in (orders, practice, detail, refused, complete, caution, attention, empty, failed)
}

if __name__ == "__main__":
    raise SystemExit(main())
