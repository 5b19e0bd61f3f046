"""The help's texts: files that come with the program, one a topic and language."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import QLocale

from bb_desktop.ui.resources import resource_folder
from bb_desktop.ui.worker import Job

log = logging.getLogger(__name__)

#: In the order in which they are listed; each is a file of that name.
TOPICS = (
    "first_steps",
    "bench",
    "scanner",
    "reconnect",
    "set_ups",
    "settings",
    "privacy",
    "backups",
    "problems",
)
LANGUAGES = ("en", "de", "fr")
_FALLBACK = "en"


def reading(folder: Path | None = None) -> Job:
    """Give a job that reads the topics in the language in use; it touches files.

    Args:
        folder: Holds a folder for each language; None for the program's own.
    """
    spoken = QLocale().name().partition("_")[0]
    language = spoken if spoken in LANGUAGES else _FALLBACK
    return partial(read_topics, language, folder or resource_folder("help"))


def read_topics(language: str, folder: Path) -> Mapping[str, str]:
    """Read the topics; one that is missing in a language is read in English.

    Returns:
        Markdown by the names of topics; none for a topic that is missing altogether.
    """
    found = {}
    for topic in TOPICS:
        for place in (folder / language, folder / _FALLBACK):
            try:
                found[topic] = (place / f"{topic}.md").read_text(encoding="utf-8")
            except OSError as error:
                log.warning("no help topic=%s error=%s", topic, type(error).__name__)
            else:
                break
    return found
