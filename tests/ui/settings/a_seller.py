"""The settings page over a seller's real shop: its files, database, key store and shops."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import keyring
from keyring.backend import KeyringBackend
from PySide6.QtWidgets import QApplication

from bb_desktop.adapters.preferences_file import PreferencesFile
from bb_desktop.adapters.settings_file import Settings
from bb_desktop.app import Program
from bb_desktop.connecting import WindowConnections
from bb_desktop.domain.shop import Shop
from bb_desktop.settling import WindowSettling, WindowShops
from bb_desktop.ui import theme
from bb_desktop.ui.choices import Choices
from bb_desktop.ui.remembered import Remembered
from bb_desktop.ui.settings.desk import SettingsDesk
from bb_desktop.ui.settings.page import SettingsPage
from bb_desktop.ui.settings.printing import Printers
from bb_desktop.ui.settings.sheet import Sheet
from bb_desktop.ui.worker import SerialWorker


class Drawer(KeyringBackend):
    """A key store in memory that says of itself that it lasts."""

    priority = 1

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


class OffTheScreen:
    """Anything, as long as nobody asks it in the thread that draws."""

    def __init__(self, inner: Any, *readable: str) -> None:
        self._inner = inner
        self._readable = readable
        self._screen = threading.get_ident()

    def __getattr__(self, name: str) -> Any:
        found = getattr(self._inner, name)
        if name in self._readable:
            return found
        if threading.get_ident() == self._screen and not callable(found):
            raise AssertionError(f"{name} was read in the GUI thread")

        def asked(*values: Any) -> Any:
            if threading.get_ident() == self._screen:
                raise AssertionError(f"{name} was asked in the GUI thread")
            return found(*values)

        return asked


class ASeller:
    """One seller at the settings of one shop."""

    def __init__(self, folder: Path, until: Callable[..., None], *, practice: bool) -> None:
        self.program = Program(folder, practice=practice)
        self.shops = WindowShops(folder, "practice" if practice else "", self.program)
        if not practice:
            self.shops.opened()
        self.settling = WindowSettling(self.program, self.shops)
        self.connections = WindowConnections(self.program)
        self.worker = SerialWorker("reading")
        self.file = PreferencesFile(self.program.data_dir)
        self.remembered = Remembered(self.file.load(), self.file, self.worker)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        self.look = theme.Theme(application)
        self.until = until
        settling: Any = OffTheScreen(self.settling, "fixed")
        self.choices = Choices(self.program.shop, settling, self.worker)
        self.page = self.make_page()

    def make_page(self, **more: Any) -> SettingsPage:
        """Make a page; another one as the window does when the language changes."""
        settling: Any = OffTheScreen(self.settling, "fixed")
        connections: Any = OffTheScreen(self.connections)
        shops: Any = OffTheScreen(self.shops, "current")
        return SettingsPage(
            self.look,
            self.worker,
            SettingsDesk(self.program.store, self.program.clock, self.program.shop),
            self.remembered,
            choices=self.choices,
            connections=connections,
            settling=settling,
            shops=shops,
            printers=lambda: Printers(()),
            **more,
        )

    @property
    def kept(self) -> Shop:
        """Give what the next start would use."""
        return Settings.load(self.program.data_dir).shop()

    def open(self, section: str) -> Any:
        """Bring a page in front."""
        self.page.show_section(section)
        sheet: Sheet = self.page.sheets[section]
        return sheet

    def save(self, section: str) -> None:
        """Press Save, and wait until it is done."""
        sheet: Any = self.page.sheets[section]
        assert sheet.save_button.isEnabled()
        sheet.save_button.click()
        self.until(lambda: not sheet.draft)

    def close(self) -> None:
        """End the workers and the program."""
        self.worker.close(5)
        self.page.close_worker(5)
        self.program.close()


def use_drawer() -> tuple[Drawer, Callable[[], None]]:
    """Put a key store of the test's own in place; gives how to take it away again."""
    before, made = keyring.get_keyring(), Drawer()
    keyring.set_keyring(made)
    return made, lambda: keyring.set_keyring(before)
