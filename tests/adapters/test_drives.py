"""Where a data folder may lie, and where a database would not be safe."""

from pathlib import Path

import pytest

from bb_desktop.adapters import drives
from bb_desktop.adapters.drives import drive_of, kind_of, mounts_in, mounts_of_mac_in
from bb_desktop.domain.household import Drive

LINUX = r"""/dev/sda1 / ext4 rw,relatime 0 0
tmpfs /run tmpfs rw,nosuid 0 0
//nas/office /mnt/office\040share cifs rw,vers=3.0 0 0
server:/home /home nfs4 rw 0 0
/dev/sdb1 /home/anna/local ext4 rw 0 0
anna@host:/ /home/anna/far fuse.sshfs rw 0 0
"""
MAC = """/dev/disk3s1s1 on / (apfs, sealed, local, read-only, journaled)
//anna@nas._smb._tcp.local/office on /Volumes/office (new) (smbfs, nodev, nosuid, mounted by anna)
//anna@nas/pack on /Volumes/pack (smbfs, nodev, nosuid, mounted by anna)
"""


@pytest.mark.parametrize(
    ("place", "kind"),
    [
        ("/var/lib/bb", "ext4"),
        ("/mnt/office share/bb", "cifs"),
        ("/mnt/office sharex/bb", "ext4"),
        ("/home/anna/.local/share/BB Desktop", "nfs4"),
        ("/home/anna/local/bb", "ext4"),
        ("/home/anna/far/bb", "fuse.sshfs"),
    ],
)
def test_a_folder_lies_on_the_innermost_mount(place, kind):
    assert kind_of(Path(place), mounts_in(LINUX)) == kind


def test_a_mount_over_another_one_is_the_one_that_is_seen():
    table = LINUX + "server:/all / nfs rw 0 0\n"

    assert kind_of(Path("/var/lib/bb"), mounts_in(table)) == "nfs"


def test_a_share_on_a_mac_is_found_whatever_its_name_is():
    mounts = mounts_of_mac_in(MAC)

    assert kind_of(Path("/Volumes/pack/bb"), mounts) == "smbfs"
    assert kind_of(Path("/Users/anna"), mounts) == "apfs"


@pytest.fixture
def mounted(tmp_path, monkeypatch):
    """Say what the folder of the test is mounted as."""

    def mount(kind: str) -> None:
        table = tmp_path / "mounts"
        place = str(tmp_path.resolve()).replace(" ", r"\040")
        table.write_text(f"/dev/sda1 / ext4 rw 0 0\nsomewhere {place} {kind} rw 0 0\n")
        monkeypatch.setattr(drives, "_MOUNTS", table)

    return mount


@pytest.mark.parametrize("kind", ["nfs4", "cifs", "fuse.sshfs", "9p"])
def test_another_computers_drive_is_told(tmp_path, mounted, kind):
    mounted(kind)

    assert drive_of(tmp_path / "not" / "made yet") is Drive.NETWORK


@pytest.mark.parametrize("kind", ["ext4", "btrfs", "overlay", "fuse.ntfs-3g", "tmpfs"])
def test_a_drive_of_this_computer_is_none(tmp_path, mounted, kind):
    mounted(kind)

    assert drive_of(tmp_path) is Drive.LOCAL


def test_a_link_to_a_share_does_not_hide_it(tmp_path, mounted):
    mounted("ext4")
    share = tmp_path / "share"
    share.mkdir()
    with (tmp_path / "mounts").open("a") as table:
        table.write(f"//nas/x {share.resolve()} cifs rw 0 0\n")
    (tmp_path / "data").symlink_to(share)

    assert drive_of(tmp_path / "data") is Drive.NETWORK


@pytest.mark.parametrize("name", ["OneDrive - Phones & Co", "Dropbox", "Nextcloud", "iCloud Drive"])
def test_a_folder_that_is_copied_to_other_computers_is_told(tmp_path, mounted, name):
    mounted("ext4")
    (tmp_path / name).mkdir()

    assert drive_of(tmp_path / name / "BB Desktop") is Drive.SYNCED


def test_a_system_without_a_table_of_mounts_is_no_obstacle(tmp_path, monkeypatch):
    monkeypatch.setattr(drives, "_MOUNTS", tmp_path / "missing")

    assert drive_of(tmp_path) is Drive.LOCAL
