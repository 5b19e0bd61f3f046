"""Whatever the program writes is for its owner alone, and no link leads its writing elsewhere."""

from __future__ import annotations

import logging
import os
import stat
import sys
import tempfile
from contextlib import closing
from pathlib import Path

import pytest

from bb_desktop.adapters.data_folder import make_folder
from bb_desktop.adapters.diagnostics import write_zip
from bb_desktop.adapters.preferences_file import PreferencesFile
from bb_desktop.adapters.settings_keeping import save_setting
from bb_desktop.adapters.shops_file import ShopsFile
from bb_desktop.adapters.store.backup import copy_beside
from bb_desktop.adapters.store.store import SqlStore
from bb_desktop.adapters.sync_lock import sync_lock
from bb_desktop.app import Program
from bb_desktop.application.preferences import Preferences
from bb_desktop.domain.errors import StoreError
from bb_desktop.domain.household import Diagnostics
from bb_desktop.log import set_up_logging, take_down_logging
from bb_desktop.ui.single import Single

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="modes are POSIX's")


@pytest.fixture
def umask():
    """Let the system take no right away by itself."""
    before = os.umask(0)
    yield
    os.umask(before)


@pytest.fixture
def logged():
    level = logging.getLogger().level
    yield
    take_down_logging()
    logging.getLogger().setLevel(level)


def mode_of(path: Path) -> str:
    return oct(stat.S_IMODE(path.lstat().st_mode))


def open_to_others(folder: Path) -> dict[str, str]:
    """Name what others may read or write below a folder, itself included."""
    return {
        str(path.relative_to(folder)): mode_of(path)
        for path in (folder, *folder.rglob("*"))
        if path.lstat().st_mode & 0o077
    }


def write_everything(folder: Path) -> dict[str, str]:
    """Have the program write each kind of file that it has.

    Returns:
        What others may read while a database is open.
    """
    make_folder(folder)
    set_up_logging(folder)
    logging.getLogger("bb_desktop").warning("a line")
    for handler in logging.getLogger().handlers:
        if hasattr(handler, "doRollover"):
            handler.doRollover()
            handler.doRollover()
    logging.getLogger("bb_desktop").warning("another line")
    with closing(Program(folder, practice=True)) as program, program.cycle() as cycle:
        cycle.run()
        program.save_practice()
    with closing(SqlStore.open("sqlite:///other.db", data_dir=folder)) as store:
        with store.transaction() as tx:
            tx.state.save_text("x", "y")
        copy_beside(folder / "other.db", "v1")
        assert (folder / "other.db-wal").exists()
        while_open = open_to_others(folder)
    PreferencesFile(folder).save(Preferences())
    ShopsFile(folder).opened("")
    save_setting(folder, bench="bench 7")
    with sync_lock(folder, timeout_s=1):
        pass
    write_zip(Diagnostics((("a.txt", "b"),)), folder / "diagnostics.zip")
    return while_open


def test_everything_that_is_written_is_for_its_owner_alone(tmp_path, umask, logged):
    folder = tmp_path / "data"

    while_open = write_everything(folder)

    assert while_open == {}
    written = {path.name for path in folder.rglob("*")}
    assert {"bb-desktop.log", "bb-desktop.log.1", "other.db", "diagnostics.zip"} <= written
    assert {"preferences.json", "settings.json", "sync.lock"} <= written
    assert open_to_others(folder) == {}


def test_files_that_others_could_read_are_closed_when_they_are_used_again(tmp_path, logged):
    folder = tmp_path / "data"
    write_everything(folder)
    take_down_logging()
    for path in folder.rglob("*"):
        path.chmod(0o755 if path.is_dir() else 0o666)

    write_everything(folder)

    # Older copies of the database and folders stay as somebody made them; a lock holds nothing.
    used_again = (
        *("bb-desktop.log", "bb-desktop.log.1", "other.db", "preferences.json", "settings.json"),
        *("shops.json", "diagnostics.zip", "practice/practice-services.json"),
    )
    told = open_to_others(folder)
    assert {name: told[name] for name in used_again if name in told} == {}


def test_what_the_window_listens_on_is_for_its_owner_alone(qapp, tmp_path, umask, monkeypatch):
    # A socket's path has to be short.
    with tempfile.TemporaryDirectory() as own:
        monkeypatch.setenv("XDG_RUNTIME_DIR", own)
        single = Single()
        assert single.claim(tmp_path)

        sockets = [path for path in Path(own).rglob("*") if path.is_socket()]
        assert sockets
        assert [mode_of(path) for path in sockets if path.stat().st_mode & 0o077] == []
        single.let_go()


# --- links -------------------------------------------------------------------------------------


def test_a_link_in_the_place_of_the_log_is_not_followed(tmp_path, logged):
    victim = tmp_path / "victim"
    victim.write_text("mine")
    folder = tmp_path / "data"
    make_folder(folder)
    (folder / "bb-desktop.log").symlink_to(victim)

    set_up_logging(folder)
    logging.getLogger("bb_desktop").warning("a line")

    assert victim.read_text() == "mine"
    assert mode_of(victim) != "0o600"


@pytest.mark.parametrize("ending", [".new", ".part"])
def test_links_in_the_place_of_unfinished_files_are_not_followed(tmp_path, ending):
    victim = tmp_path / "victim"
    victim.write_text("mine")
    folder = tmp_path / "data"
    make_folder(folder)
    for name in ("preferences.json", "settings.json", "shops.json", "diagnostics.zip"):
        (folder / f"{name}{ending}").symlink_to(victim)

    PreferencesFile(folder).save(Preferences())
    ShopsFile(folder).opened("")
    save_setting(folder, bench="bench 7")
    write_zip(Diagnostics((("a.txt", "b"),)), folder / "diagnostics.zip")

    assert victim.read_text() == "mine"
    for name in ("preferences.json", "settings.json", "diagnostics.zip"):
        assert (folder / name).is_file()
        assert not (folder / name).is_symlink()


def test_a_link_in_the_place_of_the_practice_state_is_replaced_and_not_followed(tmp_path):
    victim = tmp_path / "victim"
    victim.write_text("mine")
    with closing(Program(tmp_path / "data", practice=True)) as program:
        program.save_practice()
        folder = program.data_dir
        (folder / "practice-services.json.new").symlink_to(victim)
        program.save_practice()

    assert victim.read_text() == "mine"


def test_a_folder_in_the_place_of_a_file_is_one_sentence(tmp_path):
    (tmp_path / "diagnostics.zip").mkdir()

    with pytest.raises(StoreError, match="cannot be written"):
        write_zip(Diagnostics((("a.txt", "b"),)), tmp_path / "diagnostics.zip")
