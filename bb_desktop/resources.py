"""Finding the files under ``resources/``, from the source tree, a wheel or a frozen app."""

from __future__ import annotations

import sys
from pathlib import Path


def resource(name: str) -> Path:
    """Give the path of a resource, named from ``resources/`` on with slashes.

    Raises:
        FileNotFoundError: There is none of that name.
    """
    package = Path(__file__).resolve().parent
    frozen = getattr(sys, "_MEIPASS", None)
    places = [package.parent / "resources", package / "_resources"]
    if frozen is not None:
        places.insert(0, Path(frozen) / "resources")
    for place in places:
        path = place / name
        if path.is_file():
            return path
    raise FileNotFoundError(f"the resource {name} is missing")
