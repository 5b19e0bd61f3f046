"""Where settings, database and logs live; apart from the settings, which take long to load."""

from __future__ import annotations

import os
from pathlib import Path

from bb_desktop.domain.errors import StoreError


def data_folder(chosen: str | None) -> Path:
    """Say where settings, database and logs live.

    Args:
        chosen: The command line's choice, which wins over ``BB_DATA_DIR``.
    """
    folder = chosen or os.environ.get("BB_DATA_DIR")
    if folder:
        return Path(folder).expanduser()
    # Seldom needed, and slow to load.
    from platformdirs import user_data_path

    return user_data_path("BB Desktop", appauthor=False)


def replace_file(path: Path, content: bytes) -> None:
    """Write a file that only its owner can read, in the place of what is there, in one step.

    Raises:
        OSError: It cannot be written; what was there is as it was.
    """
    fresh = path.with_name(f"{path.name}.new")
    # Left over from a start that was cut off, or a link that somebody put there.
    fresh.unlink(missing_ok=True)
    descriptor = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(content)
    fresh.replace(path)


def make_folder(folder: Path) -> None:
    """Make a data folder that only its owner can read; one that is there stays as it is.

    Raises:
        StoreError: It cannot be made.
    """
    try:
        # One by one: mkdir gives the mode to the last folder alone.
        missing = [one for one in (folder, *folder.parents) if not one.exists()]
        for one in reversed(missing):
            one.mkdir(mode=0o700, exist_ok=True)
        folder.mkdir(exist_ok=True)
    except OSError as error:
        reason = os.strerror(error.errno or 0)
        raise StoreError(f"The data folder cannot be made: {reason}.") from error
