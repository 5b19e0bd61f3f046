"""Where the files lie that come with the program: translations, sounds, pictures, help."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).parents[1]


def resource_folder(name: str) -> Path:
    """Give a folder of resources: inside the installed package, or beside it in a checkout."""
    installed = _PACKAGE / "_resources" / name
    return installed if installed.is_dir() else _PACKAGE.parent / "resources" / name
