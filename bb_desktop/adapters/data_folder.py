"""Where settings, database and logs live; apart from the settings, which take long to load."""

from __future__ import annotations

import os
from pathlib import Path


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
