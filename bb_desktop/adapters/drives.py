"""Whether a folder lies on another computer's drive, where SQLite's locks cannot be relied on.

Sources: sqlite.org/howtocorrupt.html 2.1 (locks on network drives), proc(5) for the table of
mounts, GetDriveTypeW in Microsoft's Win32 reference, mount(8) of macOS.
"""

from __future__ import annotations

import ctypes
import logging
import os
import re
import subprocess
import sys
from pathlib import Path

from bb_desktop.domain.household import Drive

log = logging.getLogger(__name__)

_MOUNTS = Path("/proc/self/mounts")
#: File systems that are another computer's, by the names of Linux and macOS.
_NETWORK = frozenset(
    {
        "9p", "afpfs", "afs", "autofs_nfs", "ceph", "cifs", "coda", "davfs", "davfs2", "ftp",
        "fuse.ceph", "fuse.curlftpfs", "fuse.davfs", "fuse.davfs2", "fuse.glusterfs",
        "fuse.gvfsd-fuse", "fuse.nfs", "fuse.rclone", "fuse.s3fs", "fuse.smbnetfs", "fuse.sshfs",
        "glusterfs", "lustre", "ncpfs", "nfs", "nfs4", "smb3", "smbfs", "vboxsf", "webdav",
    }
)  # fmt: skip
#: Folders of programs that copy files to other computers, as they are called on every system.
_SYNCED = re.compile(
    r"onedrive( - .*)?|dropbox( \(.*\))?|google ?drive|my drive|icloud ?drive|"
    r"com~apple~clouddocs|nextcloud|owncloud|box sync|pcloud ?drive|syncthing|seafile",
    re.IGNORECASE,
)
_ESCAPED = re.compile(r"\\([0-7]{3})")
_WINDOWS_REMOTE = 4
_PATIENCE_S = 3.0
#: ``//host/share on /Volumes/share (smbfs, nodev, nosuid)``.
_MAC_MOUNT = re.compile(r"^.* on (?P<place>/.*) \((?P<kind>\w+)")


def drive_of(folder: Path) -> Drive:
    """Say what a folder lies on; what cannot be found out is taken for a drive of this computer.

    Args:
        folder: May be missing yet; then its nearest parent that is there counts.
    """
    place = _nearest(folder)
    if _on_network(place):
        return Drive.NETWORK
    if any(_SYNCED.fullmatch(part) for part in place.parts):
        return Drive.SYNCED
    return Drive.LOCAL


def _nearest(folder: Path) -> Path:
    whole = folder.expanduser().absolute()
    for place in (whole, *whole.parents):
        if place.exists():
            return place.resolve()
    return whole


def _on_network(place: Path) -> bool:
    if sys.platform == "win32":
        return _on_network_of_windows(place)
    if sys.platform == "darwin":
        return kind_of(place, _mounts_of_a_mac()) in _NETWORK
    try:
        table = _MOUNTS.read_text(encoding="utf-8", errors="surrogateescape")
    except OSError as error:
        log.warning("mounts not readable error=%s", type(error).__name__)
        return False
    return kind_of(place, mounts_in(table)) in _NETWORK


def mounts_in(table: str) -> tuple[tuple[Path, str], ...]:
    """Read Linux's table of mounts: pairs of where and which kind of file system."""
    found = []
    for line in table.splitlines():
        fields = line.split(" ")
        if len(fields) > 3:
            place = _ESCAPED.sub(lambda escape: chr(int(escape[1], 8)), fields[1])
            found.append((Path(place), fields[2]))
    return tuple(found)


def mounts_of_mac_in(table: str) -> tuple[tuple[Path, str], ...]:
    """Read what ``mount`` prints on macOS: pairs as `mounts_in` gives them."""
    found = (_MAC_MOUNT.match(line) for line in table.splitlines())
    return tuple((Path(one["place"]), one["kind"]) for one in found if one is not None)


def kind_of(place: Path, mounts: tuple[tuple[Path, str], ...]) -> str:
    """Give the kind of file system that a place lies on, ``""`` where no mount holds it.

    Of several mounts on the same place the last one is seen.
    """
    kind, longest = "", -1
    for where, one in mounts:
        depth = len(where.parts)
        if (where == place or where in place.parents) and depth >= longest:
            kind, longest = one, depth
    return kind


def _mounts_of_a_mac() -> tuple[tuple[Path, str], ...]:
    try:
        # It needs no environment, and ours may hold credentials.
        done = subprocess.run(
            ["/sbin/mount"],
            capture_output=True,
            text=True,
            timeout=_PATIENCE_S,
            check=False,
            env={},
        )
    except (OSError, subprocess.SubprocessError) as error:
        log.warning("mounts not readable error=%s", type(error).__name__)
        return ()
    return mounts_of_mac_in(done.stdout)


def _on_network_of_windows(place: Path) -> bool:
    drive = os.path.splitdrive(str(place))[0]
    if drive.startswith(("\\\\", "//")):
        return True
    kernel = getattr(ctypes, "windll", None)
    if kernel is None or not drive:
        return False
    return bool(kernel.kernel32.GetDriveTypeW(f"{drive}\\") == _WINDOWS_REMOTE)
