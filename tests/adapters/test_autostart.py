"""Starting with the system, as each system reads it."""

import plistlib
import subprocess
from contextlib import contextmanager
from pathlib import Path

import pytest

from bb_desktop.adapters import autostart
from bb_desktop.adapters.autostart import (
    LinuxAutostart,
    MacAutostart,
    WindowsAutostart,
    autostart_here,
    command_for,
    own_command,
)
from bb_desktop.adapters.shops_file import ShopsFile
from bb_desktop.domain.errors import StoreError

AWKWARD = ("/opt/Phones & Co/bb $1 `x`", "-m", 'a "b" \\ 100%')


def exec_of(file: Path) -> list[str]:
    """Read ``Exec`` as a desktop does: unescape the value, part it, resolve the field codes."""
    [value] = [
        line.removeprefix("Exec=")
        for line in file.read_text("utf-8").splitlines()
        if line.startswith("Exec=")
    ]
    # The quoting of ``Exec`` is that of a shell's double quotes, so a shell may part it.
    words = value.replace("\\\\", "\\")
    done = subprocess.run(
        ["sh", "-c", f"printf '%s\\0' {words}"], capture_output=True, text=True, check=True
    )
    return [one.replace("%%", "%") for one in done.stdout.split("\0")[:-1]]


@pytest.mark.parametrize("way", [LinuxAutostart, MacAutostart])
def test_it_is_switched_on_and_off_and_off_again(tmp_path, way):
    made = way(tmp_path / "made" / "for it")
    assert not made.wanted()

    made.want(own_command())
    assert made.wanted()

    made.stop()
    made.stop()
    assert not made.wanted()
    assert list(made.file.parent.iterdir()) == []


def test_linux_starts_exactly_the_command(tmp_path):
    made = LinuxAutostart(tmp_path)

    made.want(AWKWARD)

    assert exec_of(made.file) == list(AWKWARD)


def test_what_the_desktop_switched_off_counts_as_off(tmp_path):
    made = LinuxAutostart(tmp_path)
    made.want(own_command())
    text = made.file.read_text("utf-8")

    made.file.write_text(text.replace("enabled=true", "enabled=false"))
    assert not made.wanted()
    made.file.write_text(f"{text}Hidden=true\n")
    assert not made.wanted()


def test_a_mac_starts_exactly_the_command_at_a_login(tmp_path):
    made = MacAutostart(tmp_path)

    made.want(AWKWARD)

    agent = plistlib.loads(made.file.read_bytes())
    assert agent["ProgramArguments"] == list(AWKWARD)
    assert agent["RunAtLoad"] is True


def test_a_folder_that_cannot_be_written_is_one_sentence(tmp_path):
    (tmp_path / "autostart").write_text("a file where the folder should be")

    with pytest.raises(StoreError, match="Starting with the system cannot be changed"):
        LinuxAutostart(tmp_path / "autostart").want(own_command())


def test_linux_looks_where_the_user_said(tmp_path, monkeypatch):
    monkeypatch.setattr("sys.platform", "linux")

    found = autostart_here({"XDG_CONFIG_HOME": str(tmp_path)})

    assert isinstance(found, LinuxAutostart)
    assert found.file == tmp_path / "autostart" / "bb-desktop.desktop"


def test_another_system_has_no_such_thing(monkeypatch):
    monkeypatch.setattr("sys.platform", "freebsd14")

    assert autostart_here() is None


def test_a_data_folder_of_its_own_is_opened_again_at_a_login(tmp_path):
    assert command_for(tmp_path / "shop", practice=False)[-2:] == (
        "--data-dir",
        str(tmp_path / "shop"),
    )


def test_whoever_practises_starts_with_the_real_shop_at_a_login(tmp_path):
    found = command_for(tmp_path / "shop" / "practice", practice=True)

    assert found[-2:] == ("--data-dir", str(tmp_path / "shop"))
    assert "--practice" not in found


def test_another_shop_is_opened_from_the_folder_of_all_shops(tmp_path):
    found = command_for(ShopsFile(tmp_path / "data").folder("us-1"), practice=False)

    assert found[-2:] == ("--data-dir", str(tmp_path / "data"))


def test_the_usual_data_folder_needs_no_mention(tmp_path, monkeypatch):
    monkeypatch.setattr(autostart, "user_data_path", lambda *_args, **_options: tmp_path)

    assert "--data-dir" not in command_for(tmp_path, practice=False)


class Registry:
    """Keeps what ``winreg`` would, and answers as it does."""

    HKEY_CURRENT_USER, KEY_SET_VALUE, REG_SZ = "HKCU", 2, 1

    def __init__(self) -> None:
        self.values: dict[str, str] = {}

    @contextmanager
    def OpenKey(self, root, path, reserved=0, access=0):  # noqa: N802
        assert (root, path) == ("HKCU", r"Software\Microsoft\Windows\CurrentVersion\Run")
        yield self

    CreateKey = OpenKey

    def QueryValueEx(self, key, name):  # noqa: N802
        if name not in self.values:
            raise FileNotFoundError(2, "missing")
        return self.values[name], self.REG_SZ

    def SetValueEx(self, key, name, reserved, kind, value):  # noqa: N802
        self.values[name] = value

    def DeleteValue(self, key, name):  # noqa: N802
        if name not in self.values:
            raise FileNotFoundError(2, "missing")
        del self.values[name]


def test_windows_is_switched_on_and_off_and_off_again():
    registry = Registry()
    made = WindowsAutostart(registry)

    made.want((r"C:\Program Files\BB Desktop\bb-desktop.exe",))
    assert made.wanted()
    assert registry.values == {"BB Desktop": r'"C:\Program Files\BB Desktop\bb-desktop.exe"'}

    made.stop()
    made.stop()
    assert not made.wanted()
