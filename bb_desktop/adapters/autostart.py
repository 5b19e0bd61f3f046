"""Starting the program when somebody logs in, as each system wants it; for this user alone.

Sources: freedesktop.org's Desktop Application Autostart Specification 0.5 and Desktop Entry
Specification 1.5 (quoting of ``Exec``), Microsoft's "Run and RunOnce Registry Keys",
launchd.plist(5).
"""

from __future__ import annotations

import importlib
import os
import plistlib
import sys
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any, Protocol

from platformdirs import user_data_path

from bb_desktop.adapters.shops_file import FOLDER as SHOPS_FOLDER
from bb_desktop.domain.errors import StoreError

_NAME = "bb-desktop"
_LABEL = "bb-desktop.start"
_RUN_KEY = r"Software\Microsoft\Windows\CurrentVersion\Run"
_WINDOWS_NAME = "BB Desktop"
#: What a quoted argument of ``Exec`` has to have a backslash before.
_SPECIAL = '"`$\\'


class Autostart(Protocol):
    """One system's way; called on a worker."""

    def wanted(self) -> bool:
        """Say whether the program is started with the system."""

    def want(self, command: Sequence[str]) -> None:
        """Have it started with this command; ``StoreError`` where that cannot be arranged."""

    def stop(self) -> None:
        """Have it started no longer; safe to repeat."""


def autostart_here(environment: Mapping[str, str] = os.environ) -> Autostart | None:
    """Give this system's way; None where there is none that we know."""
    if sys.platform == "win32":
        return WindowsAutostart()
    if sys.platform == "darwin":
        return MacAutostart(Path.home() / "Library" / "LaunchAgents")
    if sys.platform.startswith("linux"):
        folder = environment.get("XDG_CONFIG_HOME") or ""
        # A relative path is to be taken for none, says the specification.
        base = Path(folder) if folder.startswith("/") else Path.home() / ".config"
        return LinuxAutostart(base / "autostart")
    return None


def own_command() -> tuple[str, ...]:
    """Give the command that starts this program again, frozen or not."""
    if getattr(sys, "frozen", False):
        # An AppImage is mounted somewhere else at every start.
        return (os.environ.get("APPIMAGE") or sys.executable,)
    return (sys.executable, "-m", "bb_desktop")


def command_for(folder: Path, *, practice: bool) -> tuple[str, ...]:
    """Give the command that opens the same data folder again, with the shop that was open last.

    Args:
        folder: As the program uses it, that of the practice shop or of another shop included.
        practice: Whether this is the practice shop; nobody wants that at each login, so the real
            one beside it is opened.
    """
    chosen = folder.parent if practice else folder_of_all_shops(folder)
    # What was set for this start alone is not set at the next login.
    if chosen.absolute() != user_data_path("BB Desktop", appauthor=False).absolute():
        return (*own_command(), "--data-dir", str(chosen.absolute()))
    return own_command()


def folder_of_all_shops(shop_folder: Path) -> Path:
    """Give the folder that holds all shops; the first one lives in it, the others below it."""
    below = shop_folder.parent.name == SHOPS_FOLDER
    return shop_folder.parents[1] if below else shop_folder


class LinuxAutostart:
    """A desktop entry in the folder that desktops look through at a login."""

    def __init__(self, folder: Path) -> None:
        """Remember where it goes."""
        self.file = folder / f"{_NAME}.desktop"

    def wanted(self) -> bool:
        """Say whether there is an entry, and none that a desktop switched off."""
        try:
            lines = self.file.read_text(encoding="utf-8", errors="replace").splitlines()
        except OSError:
            return False
        settings = {key.strip(): value.strip() for key, _, value in map(_parted, lines)}
        hidden = settings.get("Hidden", "").lower() == "true"
        off = settings.get("X-GNOME-Autostart-enabled", "").lower() == "false"
        return not (hidden or off)

    def want(self, command: Sequence[str]) -> None:
        """Write the entry, in one step."""
        entry = (
            "[Desktop Entry]\nType=Application\nVersion=1.5\nName=BB Desktop\n"
            f"Exec={' '.join(map(_quoted, command))}\nIcon={_NAME}\nTerminal=false\n"
            "X-GNOME-Autostart-enabled=true\n"
        )
        _write(self.file, entry.encode("utf-8"))

    def stop(self) -> None:
        """Take the entry away."""
        _remove(self.file)


class MacAutostart:
    """A launch agent of this user."""

    def __init__(self, folder: Path) -> None:
        """Remember where it goes."""
        self.file = folder / f"{_LABEL}.plist"

    def wanted(self) -> bool:
        """Say whether there is an agent that runs at a login."""
        try:
            found = plistlib.loads(self.file.read_bytes())
        except (OSError, ValueError, plistlib.InvalidFileException):
            return False
        return isinstance(found, dict) and found.get("RunAtLoad") is True

    def want(self, command: Sequence[str]) -> None:
        """Write the agent, in one step."""
        agent = {"Label": _LABEL, "ProgramArguments": list(command), "RunAtLoad": True}
        _write(self.file, plistlib.dumps(agent))

    def stop(self) -> None:
        """Take the agent away."""
        _remove(self.file)


class WindowsAutostart:
    """A value of this user's Run key."""

    def __init__(self, registry: Any = None) -> None:
        """Take the registry; None for the system's own."""
        self._registry = registry

    def wanted(self) -> bool:
        """Say whether there is such a value."""
        registry = self._opened()
        try:
            with registry.OpenKey(registry.HKEY_CURRENT_USER, _RUN_KEY) as key:
                found, _kind = registry.QueryValueEx(key, _WINDOWS_NAME)
        except OSError:
            return False
        return bool(found)

    def want(self, command: Sequence[str]) -> None:
        """Set the value."""
        from subprocess import list2cmdline

        registry = self._opened()
        try:
            with registry.CreateKey(registry.HKEY_CURRENT_USER, _RUN_KEY) as key:
                words = list2cmdline(command)
                registry.SetValueEx(key, _WINDOWS_NAME, 0, registry.REG_SZ, words)
        except OSError as error:
            raise _refused(error) from error

    def stop(self) -> None:
        """Take the value away."""
        registry = self._opened()
        try:
            with (
                suppress(FileNotFoundError),
                registry.OpenKey(
                    registry.HKEY_CURRENT_USER, _RUN_KEY, 0, registry.KEY_SET_VALUE
                ) as key,
            ):
                registry.DeleteValue(key, _WINDOWS_NAME)
        except OSError as error:
            raise _refused(error) from error

    def _opened(self) -> Any:
        if self._registry is None:
            # There on Windows alone.
            self._registry = importlib.import_module("winreg")
        return self._registry


def _parted(line: str) -> tuple[str, str, str]:
    return line.partition("=")


def _quoted(argument: str) -> str:
    """Quote one argument of ``Exec``; a per cent sign would begin a field code."""
    inside = "".join(f"\\{one}" if one in _SPECIAL else one for one in argument)
    # A value of the entry is unescaped once before ``Exec`` is, so backslashes stand twice.
    return '"' + inside.replace("\\", "\\\\").replace("%", "%%") + '"'


def _write(file: Path, content: bytes) -> None:
    fresh = file.with_name(f"{file.name}.new")
    try:
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        fresh.write_bytes(content)
        fresh.replace(file)
    except OSError as error:
        raise _refused(error) from error


def _remove(file: Path) -> None:
    try:
        file.unlink(missing_ok=True)
    except OSError as error:
        raise _refused(error) from error


def _refused(error: OSError) -> StoreError:
    reason = os.strerror(error.errno) if error.errno else "no access"
    return StoreError(f"Starting with the system cannot be changed: {reason}.")
