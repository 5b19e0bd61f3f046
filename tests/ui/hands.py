"""Hands that do anything that can be done in a window, in any order, faster than anybody would.

What goes wrong between two things that go right alone is found here: other colours while pages are
being built, a menu that is open while they go, a scan into a page that comes.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import Any, TypeVar

from PySide6.QtCore import QEventLoop, QObject, QPoint, Qt, QTimer, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QWidget

from bb_desktop.domain.orders import OrderId
from bb_desktop.practice.shop import PracticeShop
from bb_desktop.ui.commands import PAGES
from bb_desktop.ui.main_window import MainWindow
from tests.ui.a_damaged_shop import ADamagedShop
from tests.ui.a_window import (
    EID,
    IMEI,
    LAPTOP,
    OTHER_PHONE,
    SECOND_IMEI,
    SERIAL,
    TWO_PHONES,
    TWO_PIECES,
    URGENT_PHONE,
)
from tests.ui.conftest import PATIENCE_MS, rest, scan

_ORDERS = (LAPTOP, URGENT_PHONE, OTHER_PHONE, TWO_PHONES, TWO_PIECES)
_CODES = (
    IMEI, SECOND_IMEI, SERIAL, EID, "490154203237519", "no code", *map(str, _ORDERS),
    "BBUNDO", "BBNEXT", "BBECHO", "BBHOLD", "BBSURE", "BBNOTED", "BBHELP",
)  # fmt: skip
_KEYS = (
    Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Down, Qt.Key.Key_Up,
    Qt.Key.Key_Space, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_Backspace, Qt.Key.Key_Delete,
    Qt.Key.Key_F1, Qt.Key.Key_F5, Qt.Key.Key_F8, Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_A,
)  # fmt: skip
_PLAIN = Qt.KeyboardModifier.NoModifier
_MODIFIERS = (
    *(_PLAIN,) * 4, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier,
)  # fmt: skip
_SIZES = ((640, 360), (800, 480), (1024, 768), (1366, 768), (1920, 1080))
_WORDS = ("iph", "12", "61205", "x y", "<b>", "")
#: From at once to long enough for everything to come of it.
_PAUSES_MS = (0, 0, 1, 5, 20, 60, 150)
_MENU_MS = 100
_SCHEMES = ("https", "file")

_Kind = TypeVar("_Kind", bound=QWidget)


def a_story(folder: Path, qtbot: Any, seed: int, steps: int) -> list[str]:
    """Do so many things in a window of its own, then see that it answers; gives what was done.

    It ends early where the window was closed, as some buttons do.
    """
    program = ADamagedShop(
        folder, lambda check: qtbot.waitUntil(lambda: bool(check()), timeout=PATIENCE_MS)
    )
    # Nobody here has the time to wait for the next minute's calls.
    program.services.shipstation.rate_limit = 100_000
    hands = None
    try:
        window = program.open()
        program.synced()
        hands = Hands(window, program.services, seed)
        for scheme in _SCHEMES:
            # Its stub asks for bytes, and it refuses them.
            QDesktopServices.setUrlHandler(scheme, hands, "on_opened")  # type: ignore[arg-type]
        while len(hands.did) < steps and window.isVisible():
            hands.do_anything()
        if window.isVisible():
            hands.rest()
            rest(window, qtbot)
            qtbot.waitUntil(lambda: window.held_scans is None, timeout=PATIENCE_MS)
            with qtbot.waitSignal(window.shell.bench.verdict_changed, timeout=PATIENCE_MS):
                scan(window, URGENT_PHONE)
    except BaseException:
        print(*(hands.did if hands is not None else ()), sep="\n")  # noqa: T201 - the story
        raise
    finally:
        for scheme in _SCHEMES:
            QDesktopServices.unsetUrlHandler(scheme)
        program.close()
    return hands.did


class Hands(QObject):
    """Hands that belong to one window, and to its shop's other programs.

    Attributes:
        did: What was done, a line each: the story of a failure.
        opened: What was to be opened in a browser or a folder.
    """

    def __init__(self, window: MainWindow, services: PracticeShop, seed: int) -> None:
        """Begin with nothing done."""
        super().__init__()
        self._window = window
        self._services = services
        self._chance = Random(seed)
        self.did: list[str] = []
        self.opened: list[str] = []
        self._closing = QTimer(self, singleShot=True, interval=_MENU_MS)
        self._closing.timeout.connect(self.on_closing)
        self._all: tuple[Callable[[], object], ...] = (
            *(self._page,) * 2, *(self._section,) * 2, self._theme, self._language, self._size,
            self._sync, *(self._scan,) * 2, *(self._key,) * 3, *(self._click,) * 3, self._choice,
            self._type, self._elsewhere,
        )  # fmt: skip

    def do_anything(self) -> None:
        """Do one thing, and wait for as long as it takes, or not."""
        act = self._chance.choice(self._all)
        # Menus and dialogs have event loops of their own.
        self._closing.start()
        self.did.append(f"{act.__name__}: {act()}")
        loop = QEventLoop()
        QTimer.singleShot(self._chance.choice(_PAUSES_MS), loop.quit)
        loop.exec()

    def rest(self) -> None:
        """Let go of everything: what is still open in front of the window is closed."""
        while QApplication.activePopupWidget() or QApplication.activeModalWidget():
            self.on_closing()
            QApplication.processEvents()

    @Slot()
    def on_closing(self) -> None:
        """Close what is in front of the window, as whoever changes his mind does."""
        shown = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        if shown is not None:
            shown.close()
            self._closing.start()

    @Slot(QUrl)
    def on_opened(self, url: QUrl) -> None:
        """Take what a browser would be asked for."""
        self.opened.append(url.toString())

    # --- in the window -------------------------------------------------------------------------

    def _page(self) -> object:
        name = self._chance.choice((*PAGES, "help"))
        self._window.shell.show_page(name)
        return name

    def _section(self) -> object:
        self._window.shell.show_page("settings")
        # Half of the time as soon as they are opened: then they may still be coming.
        book = self._window.shell.settings._book
        if book is None:
            return "coming"
        name = self._chance.choice(list(book.sheets))
        self._window.shell.settings.show_section(name)
        return name

    def _theme(self) -> object:
        name = self._chance.choice(("light", "dark", "system"))
        self._window.remembered.change(theme=name)
        return name

    def _language(self) -> object:
        name = self._chance.choice(("en", "de", "fr"))
        self._window.remembered.change(language=name)
        return name

    def _size(self) -> object:
        size = self._chance.choice(_SIZES)
        self._window.resize(*size)
        return size

    def _sync(self) -> object:
        self._window.syncing.sync_now()
        return "now"

    def _scan(self) -> object:
        code = self._chance.choice(_CODES)
        scan(self._window, code)
        return code

    def _key(self) -> object:
        key, modifier = self._chance.choice(_KEYS), self._chance.choice(_MODIFIERS)
        target = QApplication.focusWidget() or self._window
        said = f"{key.name} {modifier.name} on {type(target).__name__}"
        QTest.keyClick(target, key, modifier)
        return said

    def _click(self) -> object:
        button = self._any(QAbstractButton)
        if button is None:
            return None
        said = f"{type(button).__name__} {button.text() or button.accessibleName()}"
        # To the window, as a mouse does: the button may be gone before the key is up again.
        window = button.window()
        where = button.mapTo(window, QPoint(button.width() // 2, button.height() // 2))
        if not window.rect().contains(where):
            return None
        QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, _PLAIN, where)
        return said

    def _choice(self) -> object:
        box = self._any(QComboBox)
        if box is None or not box.count():
            return None
        row = self._chance.randrange(box.count())
        said = box.itemText(row)
        box.setCurrentIndex(row)
        box.activated.emit(row)
        return said

    def _type(self) -> object:
        field = self._any(QLineEdit)
        if field is None:
            return None
        words = self._chance.choice(_WORDS)
        field.setFocus()
        QTest.keyClicks(field, words)
        return words

    def _any(self, kind: type[_Kind]) -> _Kind | None:
        front = QApplication.activeModalWidget() or self._window
        found = [one for one in front.findChildren(kind) if one.isVisible() and one.isEnabled()]
        return self._chance.choice(found) if found else None

    # --- elsewhere -----------------------------------------------------------------------------

    def _elsewhere(self) -> object:
        """Let somebody else do something to an order, where that can be done to it."""
        number = self._chance.choice(_ORDERS)
        what = self._chance.choice(("label", "note", "cancel"))
        order = self._services.shipstation.order_by_number(str(number))
        if what == "cancel":
            if self._services.back_market.order(number)["state"] not in (1, 3):
                return None
            self._services.back_market.cancel_by_buyer(number)
        elif order is None or order["orderStatus"] != "awaiting_shipment":
            return None
        elif what == "label":
            self._services.shipstation.buy_label(str(number))
        else:
            self._services.shipstation.edit_note(str(number), "call before delivery")
        return f"{what} {OrderId(number)}"
