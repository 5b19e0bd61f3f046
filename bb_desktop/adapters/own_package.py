"""What the packages say of themselves: their versions, and where ours is published."""

from __future__ import annotations

import importlib.metadata
from collections.abc import Sequence

_OURS = "bb-desktop"


def version_of(package: str) -> str:
    """Give the version of an installed package; ``?`` where it says nothing."""
    try:
        return importlib.metadata.version(package)
    except importlib.metadata.PackageNotFoundError:
        return "?"


def project_urls() -> list[str]:
    """List our own addresses as the package's metadata have them: ``Releases, https://…``."""
    try:
        return importlib.metadata.metadata(_OURS).get_all("Project-URL") or []
    except importlib.metadata.PackageNotFoundError:
        return []


def releases_url(urls: Sequence[str]) -> str:
    """Give where newer versions are found, ``""`` for nowhere; nothing is asked there.

    Args:
        urls: As `project_urls` gives them.
    """
    for label, _, address in (one.partition(",") for one in urls):
        if label.strip().casefold() == "releases" and address.strip().startswith("https://"):
            return address.strip()
    return ""
