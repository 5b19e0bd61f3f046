"""The language of the window: the system's or the seller's own choice, switched while it is open.

Reading the words is a job for a worker (or for the moment before there is a window); putting them
to use takes no time. Qt's own words, on the buttons of its dialogs, come with Qt.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator

from bb_desktop.ui.resources import resource_folder

log = logging.getLogger(__name__)

#: Each by the name that its own speakers look for.
LANGUAGES = {"en": "English", "de": "Deutsch", "fr": "Français"}
_FALLBACK = "en"


@dataclass(frozen=True, slots=True)
class Words:
    """Everything that is said in one language, as Qt reads it.

    Attributes:
        language: ``de``, ``en`` or ``fr``.
        catalogues: Compiled translations, ours last; what the last one lacks is looked for in
            the ones before it.
    """

    language: str
    catalogues: tuple[bytes, ...]


def language_for(preference: str, system: Sequence[str]) -> str:
    """Choose the language.

    Args:
        preference: The seller's choice; ``""`` follows the system.
        system: What the system speaks, as tags like ``de-AT``, the preferred one first.
    """
    if preference in LANGUAGES:
        return preference
    spoken = (tag.replace("_", "-").partition("-")[0].lower() for tag in system)
    return next((language for language in spoken if language in LANGUAGES), _FALLBACK)


def read_words(language: str, folders: Sequence[tuple[Path, str]]) -> Words:
    """Read the words of a language; a file that is missing leaves its words in English.

    Args:
        language: One of `LANGUAGES`.
        folders: Where to look, with what the files' names begin with.
    """
    catalogues = []
    for folder, stem in folders:
        path = folder / f"{stem}_{language}.qm"
        try:
            catalogues.append(path.read_bytes())
        except OSError as error:
            # Qt has no catalogue of its own for English, which it speaks anyway.
            level = logging.DEBUG if language == _FALLBACK else logging.WARNING
            log.log(level, "no words file=%s error=%s", path.name, type(error).__name__)
    return Words(language, tuple(catalogues))


def words_for(preference: str) -> Words:
    """Read the words that a preference asks for, before there is a window."""
    return read_words(_wanted(preference), _folders(None))


def _wanted(preference: str) -> str:
    return language_for(preference, QLocale.system().uiLanguages())


def _folders(own: Path | None) -> tuple[tuple[Path, str], ...]:
    qt_folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    return (qt_folder, "qtbase"), (own or resource_folder("i18n"), "bb_desktop")


class Language(QObject):
    """The words in use.

    Attributes:
        current: ``de``, ``en`` or ``fr``.
    """

    def __init__(
        self,
        words: Words | None = None,
        parent: QObject | None = None,
        *,
        folder: Path | None = None,
    ) -> None:
        """Use these words from now on; ``folder`` holds our own ones."""
        super().__init__(parent)
        self._folders = _folders(folder)
        self._before = QLocale()
        self._translators: list[QTranslator] = []
        self._words = Words(_FALLBACK, ())
        self.use(words or self._words)

    @property
    def current(self) -> str:
        """Give the language in use."""
        return self._words.language

    @staticmethod
    def wanted(preference: str) -> str:
        """Give the language that a preference asks for on this system."""
        return _wanted(preference)

    def reading(self, preference: str) -> Callable[[], Words]:
        """Give a job that reads the words which a preference asks for; it touches files."""
        return partial(read_words, _wanted(preference), self._folders)

    def use(self, words: Words) -> None:
        """Say everything in these words from now on; what is on screen has to be made anew."""
        self._let_go()
        # Kept for as long as Qt looks things up in them: it does not copy them.
        self._words = words
        for catalogue in words.catalogues:
            translator = QTranslator(self)
            if translator.load(catalogue):
                self._translators.append(translator)
                QCoreApplication.installTranslator(translator)
        QLocale.setDefault(locale_of(words.language))

    def end(self) -> None:
        """Leave the application as it was."""
        self._let_go()
        QLocale.setDefault(self._before)

    def _let_go(self) -> None:
        for translator in self._translators:
            QCoreApplication.removeTranslator(translator)
            translator.deleteLater()
        self._translators = []


def locale_of(language: str) -> QLocale:
    """Give how a language writes dates and numbers: as the system does, if it speaks it."""
    usual = QLocale(language)
    system = QLocale.system()
    return system if system.language() == usual.language() else usual
