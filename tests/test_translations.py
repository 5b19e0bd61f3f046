"""The watch over the translations: it notices what a seller would otherwise read in English."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from tests.translatable import Text, Untranslatable, texts_of
from tests.translations import all_faults, same_blanks, update

ROOT = Path(__file__).parents[1]
STOP = Text("messages", "Order {order} is closed.", plural=False)
WAIT = Text("messages", "%n orders wait.", plural=True)
QUOTE = Text("Banner", 'Say “x” or "y"\u202f– \\ done', plural=False)

SOURCE = """
WORDS = QT_TRANSLATE_NOOP(
    "messages",
    "Order {order} "
    "is closed.",
)
COUNTED = QT_TRANSLATE_N_NOOP("messages", "%n orders wait.")


class Banner(QFrame):
    def show(self):
        #: A day of the month.
        self.setText(f"{self.tr('Close')}: {self.tr('%n more', '', 3)}")
"""


def write(folder: Path, words: dict[str, str]) -> None:
    """Translate into German and French by hand, as a translator would."""
    for path in folder.glob("bb_desktop_*.ts"):
        text = path.read_text(encoding="utf-8")
        for gap, filled in words.items():
            text = text.replace(gap, filled, 1)
        path.write_text(text, encoding="utf-8")


GAP = '<translation type="unfinished"></translation>'
GAPS = (
    '<translation type="unfinished">\n            <numerusform></numerusform>\n'
    "            <numerusform></numerusform>\n        </translation>"
)
ENGLISH_GAP = "<numerusform />"
COUNTED = (
    "<translation><numerusform>Ein Auftrag wartet.</numerusform>"
    "<numerusform>%n Aufträge warten.</numerusform></translation>"
)


@pytest.fixture
def translated(tmp_path):
    """Keep a folder in which all is well."""
    update([STOP, WAIT], tmp_path)
    write(
        tmp_path,
        {GAP: "<translation>Auftrag {order} ist zu.</translation>", GAPS: COUNTED},
    )
    english = tmp_path / "bb_desktop_en.ts"
    text = english.read_text(encoding="utf-8").replace(ENGLISH_GAP, "<numerusform>%n order waits.")
    text = text.replace(' type="unfinished"', "").replace("waits.", "waits.</numerusform>")
    english.write_text(text, encoding="utf-8")
    update([STOP, WAIT], tmp_path)
    return tmp_path


def test_every_text_of_the_window_can_be_translated():
    texts = texts_of(sorted((ROOT / "bb_desktop").rglob("*.py")))

    assert len(texts) > 300


def test_texts_are_found_wherever_they_stand(tmp_path):
    path = tmp_path / "source.py"
    path.write_text(SOURCE, encoding="utf-8")

    assert texts_of([path]) == [
        STOP,
        WAIT,
        Text("Banner", "Close", plural=False, note="A day of the month."),
        Text("Banner", "%n more", plural=True, note="A day of the month."),
    ]


@pytest.mark.parametrize(
    "line",
    [
        'self.tr("Order " + number)',
        'self.tr(f"Order {number}")',
        "QT_TRANSLATE_NOOP('messages', words)",
        'say("Not marked")',
        'parent.tr("Whose?")',
        'self.tr("%n orders")',
        "QT_TRANSLATE_N_NOOP('messages', 'orders')",
    ],
)
def test_a_text_that_no_translator_would_see_is_refused(tmp_path, line):
    path = tmp_path / "source.py"
    path.write_text(f"class Page:\n    def show(self):\n        {line}\n", encoding="utf-8")

    with pytest.raises(Untranslatable, match=r"source\.py:3"):
        texts_of([path])


def test_when_all_is_translated_nothing_is_said(translated):
    assert list(all_faults([STOP, WAIT], translated)) == []


def test_a_new_text_is_noticed_and_taken_in_and_the_others_stay(translated):
    texts = [STOP, WAIT, QUOTE]
    assert "is missing" in next(all_faults(texts, translated))

    update(texts, translated)

    [german, french] = all_faults(texts, translated)
    assert "bb_desktop_de.ts: Banner" in german
    assert "is not translated" in german
    assert "bb_desktop_fr.ts: Banner" in french


def test_a_text_that_is_said_no_more_is_noticed_and_dropped(translated):
    assert any("is said no more" in one for one in all_faults([WAIT], translated))

    update([WAIT], translated)

    assert list(all_faults([WAIT], translated)) == []


def test_a_translation_that_loses_a_blank_is_noticed(translated):
    write(translated, {"Auftrag {order} ist": "Auftrag {number} ist"})
    update([STOP, WAIT], translated)

    assert "has other blanks" in next(all_faults([STOP, WAIT], translated))


def test_words_that_were_not_compiled_again_are_noticed(translated):
    write(translated, {"ist zu.": "ist geschlossen."})

    faults = list(all_faults([STOP, WAIT], translated))

    assert [one.split()[0] for one in faults] == ["bb_desktop_de.qm", "bb_desktop_fr.qm"]


def test_one_may_be_said_without_its_number():
    assert same_blanks("%n orders of {shop}", "Ein Auftrag von {shop}", singular=True)
    assert not same_blanks("%n orders of {shop}", "Aufträge von {shop}")
    assert not same_blanks("%n orders of {shop}", "%n Aufträge")


@pytest.mark.parametrize(
    ("language", "one", "many"),
    [
        ("de", "Ein Auftrag wartet.", "5 Aufträge warten."),
        ("en", "1 order waits.", "5 orders wait."),
    ],
)
def test_what_is_compiled_is_what_the_window_says(translated, qapp, language, one, many):
    translator = QTranslator()
    # Qt reads in these bytes for as long as it is asked: they have to stay.
    catalogue = (translated / f"bb_desktop_{language}.qm").read_bytes()
    assert translator.load(catalogue)
    QCoreApplication.installTranslator(translator)
    said = [QCoreApplication.translate("messages", WAIT.source, "", count) for count in (1, 5)]
    QCoreApplication.removeTranslator(translator)

    assert said == [one, many]
