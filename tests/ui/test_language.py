"""The language of the window: found, read, and changed while the work goes on."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QLocale

from bb_desktop.domain.stage import Stage
from bb_desktop.ui.language import Language, language_for, locale_of, read_words
from bb_desktop.ui.messages import stage_word
from tests.translatable import Text
from tests.translations import update

TO_SCAN = Text("messages", "To scan", plural=False)
ORDERS = Text("messages", "Orders", plural=False)
GAP = '<translation type="unfinished"></translation>'


@pytest.fixture(scope="module")
def german(tmp_path_factory):
    """Keep a folder with two German words in it."""
    folder = tmp_path_factory.mktemp("i18n")
    update([TO_SCAN, ORDERS], folder)
    path = folder / "bb_desktop_de.ts"
    text = path.read_text(encoding="utf-8")
    for words in ("Aufträge", "Zu scannen"):
        text = text.replace(GAP, f"<translation>{words}</translation>", 1)
    path.write_text(text, encoding="utf-8")
    update([TO_SCAN, ORDERS], folder)
    return folder


@pytest.fixture
def language(qapp, german):
    """Speak English, with German at hand."""
    speaking = Language(folder=german)
    yield speaking
    speaking.end()


@pytest.mark.parametrize(
    ("preference", "system", "language"),
    [
        ("", ["de-Latn-AT", "de-AT", "de"], "de"),
        ("", ["es-ES", "fr_CA"], "fr"),
        ("", ["C"], "en"),
        ("", [], "en"),
        ("fr", ["de-DE"], "fr"),
        ("tlh", ["de-DE"], "de"),
    ],
)
def test_the_sellers_choice_comes_before_the_systems(preference, system, language):
    assert language_for(preference, system) == language


def test_words_are_german_once_they_are_used_and_english_again_afterwards(language):
    language.use(language.reading("de")())
    assert stage_word(Stage.AWAITING_SCAN) == "Zu scannen"
    assert language.current == "de"

    language.use(language.reading("en")())

    assert stage_word(Stage.AWAITING_SCAN) == "To scan"


def test_a_text_without_a_translation_is_said_in_english(language):
    language.use(language.reading("de")())

    assert stage_word(Stage.SHIPPED) == "Shipped"


def test_qts_own_buttons_speak_the_language_too(language):
    language.use(language.reading("de")())

    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"


def test_days_and_numbers_follow_the_language_and_go_back_at_the_end(language):
    before = QLocale().language()
    language.use(language.reading("fr")())
    french = QLocale().dayName(1)
    language.end()

    assert french == "lundi"
    assert before in (QLocale.Language.C, QLocale.Language.English)


def test_a_language_that_the_system_does_not_speak_has_its_own_usual_locale():
    assert locale_of("de").name() == "de_DE"


def test_a_missing_file_costs_only_its_words(tmp_path):
    assert read_words("fr", ((tmp_path, "bb_desktop"),)).catalogues == ()
