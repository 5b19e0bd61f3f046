"""What the system shows beside the window: titles, notices, the mark beside the clock.

Others see it over a shoulder, in lists of windows, and in the system's own history of notices.
"""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit

from bb_desktop.domain.errors import Service
from bb_desktop.ui.notifying import NoticesDesk, Notifier
from bb_desktop.ui.theme import Theme
from bb_desktop.ui.tray import Tray
from bb_desktop.ui.wizards.first_run_secret import SecretField
from tests.security.clients import TOKEN
from tests.security.test_canaries import BUYER, leaked
from tests.ui.a_window import IMEI, NEW, URGENT_PHONE, AWindowShop
from tests.ui.conftest import PATIENCE_MS, rest
from tests.ui.habits import Desktop

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

WORDS = (*BUYER.values(), "Canaria Vogelsang", IMEI)


@pytest.fixture
def watched(tmp_path, qapp, qtbot):
    """A window on a shop in which every buyer is the canary, and all that is said outside it."""
    shop = AWindowShop(tmp_path)
    for order in shop.services.back_market.orders():
        shop.services.back_market.change_address(order["order_id"], **BUYER)
    shop.sync()
    window = shop.window(practice=False)
    window.show()
    desktop, tips = Desktop(), []
    tray = Tray(window.look, icon=desktop)
    desk = NoticesDesk(shop.store, shop.clock, shop.choices)
    notifier = Notifier(tray, window.remembered, window.reading_worker, desk, every_s=0)

    def pass_by(minutes: float) -> None:
        shop.clock.advance(minutes * 60)
        window.syncing.sync_now()
        rest(window, qtbot)
        notifier.look()
        qtbot.waitUntil(lambda: not notifier._busy, timeout=PATIENCE_MS)
        tips.append(desktop.toolTip())
        tips.extend(one.windowTitle() for one in qapp.topLevelWidgets())

    yield shop, window, desktop, tips, pass_by
    notifier.deleteLater()
    tray.close()
    tray.deleteLater()
    shop.close()
    QApplication.processEvents()


def test_neither_titles_nor_notices_name_a_buyer_or_a_device(watched, qtbot):
    shop, window, desktop, tips, pass_by = watched
    market = shop.services.back_market
    pass_by(1)
    shop.new_order()
    market.change_address(NEW, **BUYER)
    pass_by(1)
    window.shell.show_page("bench")
    shop.scan(URGENT_PHONE, IMEI)
    pass_by(1)
    market.cancel_by_buyer(URGENT_PHONE)
    pass_by(1)
    for page in ("orders", "attention", "activity", "reports", "settings"):
        window.shell.show_page(page)
        window.orders.search.setText("Canaria")
        pass_by(30)
    market.tokens.clear()
    pass_by(1)
    pass_by(1)

    headlines = {headline for headline, _ in desktop.said}
    assert len(headlines) >= 3, desktop.said
    assert any(Service.BACK_MARKET.display_name in line for both in desktop.said for line in both)
    assert any("BB Desktop" in tip for tip in tips)
    shown = "\n".join([*tips, *(line for both in desktop.said for line in both)])
    assert leaked(shown, WORDS) == []


def test_a_secret_that_was_entered_is_shown_as_dots_to_readers_of_the_screen_too(qapp, qtbot):
    from PySide6.QtGui import QAccessible

    field: Any = SecretField(Theme(qapp), "Token")
    qtbot.addWidget(field)
    field.show()
    field.line.setText(TOKEN)

    told = QAccessible.queryAccessibleInterface(field.line)
    texts = [told.text(kind) for kind in QAccessible.Text if kind is not QAccessible.Text.UserText]
    assert field.line.echoMode() is QLineEdit.EchoMode.Password
    assert leaked("\n".join(texts), (TOKEN,)) == []
    assert TOKEN not in field.note.text()
    # Nor can it be copied out of the dots.
    field.line.selectAll()
    field.line.copy()
    assert TOKEN not in qapp.clipboard().text()
