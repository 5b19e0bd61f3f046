"""The help: every topic in every language, found with keys alone, and nothing fetched."""

import re
import xml.etree.ElementTree as ElementTree
from collections import Counter
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget

from bb_desktop.ui import theme
from bb_desktop.ui.commands import GROUPS
from bb_desktop.ui.help import KEYS, HelpPage
from bb_desktop.ui.help_texts import LANGUAGES, TOPICS, read_topics
from bb_desktop.ui.messages import say
from bb_desktop.ui.resources import resource_folder
from bb_desktop.ui.worker import SerialWorker
from tests.translatable import texts_of
from tests.ui.longer import Longer
from tests.ui.room import complaints

FOLDER = resource_folder("help")
LINK = re.compile(r"\]\(([^)]*)\)")
SLANTED = re.compile(r"(?<!\*)\*([^*\n]+)\*(?!\*)")
STRONG = re.compile(r"\*\*([^*\n]+)\*\*")
#: The two services' own pages: what they are called in another language where that is known.
THEIRS = {
    "Settings": {"de": "Settings", "fr": "Settings"},
    "Account": {"de": "Account", "fr": "Account"},
    "API Settings": {"de": "API Settings", "fr": "API Settings"},
    "Options": {"de": "Optionen", "fr": "Options"},
    "Integrations": {"de": "Integrationen", "fr": "Intégrations"},
    "Add new integration": {
        "de": "Neue Integration hinzufügen",
        "fr": "Ajouter une nouvelle intégration",
    },
    "Other integration": {"de": "Other integration", "fr": "Other integration"},
    "Confirm": {"de": "Bestätigen", "fr": "Confirmer"},
}
PATIENCE_MS = 10_000


def text_of(language: str, topic: str) -> str:
    return (FOLDER / language / f"{topic}.md").read_text("utf-8")


def names_in(language: str, topic: str, *marks: re.Pattern[str]) -> list[str]:
    """List the names that a topic writes like this, each part of a way on its own."""
    text = text_of(language, topic)
    quoted = [one for mark in marks for one in mark.findall(text)]
    return [name.strip().rstrip("… ") for one in quoted for name in one.split("→")]


@cache
def said_in(language: str) -> dict[str, set[str]]:
    """Give what the window says in a language, by the English words without their capitals."""
    said: dict[str, set[str]] = {}
    file = FOLDER.parent / "i18n" / f"bb_desktop_{language}.ts"
    for message in ElementTree.parse(file).iter("message"):  # noqa: S314 - our own file
        source = (message.findtext("source") or "").rstrip("… ").casefold()
        said.setdefault(source, set()).add((message.findtext("translation") or "").rstrip("… "))
    return said


@pytest.fixture
def made(qapp, qtbot):
    look = theme.Theme(qapp)
    frame = QWidget()
    page = HelpPage(look)
    page.setParent(frame)
    frame.resize(1200, 700)
    page.resize(1200, 700)
    frame.show()
    qtbot.waitExposed(frame)
    yield page
    for thing in (frame, look):
        thing.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("topic", TOPICS)
def test_every_topic_is_there_in_every_language(language, topic):
    text = text_of(language, topic)

    assert text.startswith("# ")
    assert len(text) > 900
    # The same headings, steps and points in the same order: no language is told less.
    shape = [line[:3].strip() for line in text.splitlines() if line[:1] in "#-123456789"]
    english = [
        line[:3].strip() for line in text_of("en", topic).splitlines() if line[:1] in "#-123456789"
    ]
    assert [one[:2] for one in shape] == [one[:2] for one in english]


@pytest.mark.parametrize("language", LANGUAGES)
def test_links_lead_to_topics_and_nowhere_else(language):
    for topic in TOPICS:
        for link in LINK.findall(text_of(language, topic)):
            assert link.removeprefix("topic:") in (*TOPICS, KEYS), f"{topic}: {link}"
        assert "http" not in text_of(language, topic)


def test_the_help_names_what_is_written_on_the_screen():
    # Written slanted: words of this program, and those of the two services' own pages.
    texts = texts_of(sorted((FOLDER.parents[1] / "bb_desktop").rglob("*.py")))
    ours = {text.source.rstrip("… ") for text in texts}

    assert {
        (topic, name)
        for topic in TOPICS
        for name in names_in("en", topic, SLANTED)
        if name not in ours | THEIRS.keys()
    } == set()


@pytest.mark.parametrize("language", ["de", "fr"])
@pytest.mark.parametrize("topic", TOPICS)
def test_the_names_in_the_help_are_those_of_the_screen_in_every_language(language, topic):
    said = said_in(language)
    named = Counter(name.casefold() for name in names_in(language, topic, SLANTED, STRONG))
    wanted: Counter[Any] = Counter()
    for name in names_in("en", topic, SLANTED, STRONG):
        theirs = THEIRS[name][language] if name in THEIRS else ""
        words = {*said.get(name.casefold(), ()), theirs} - {""}
        # What is only strong, since it matters, is no name.
        if words:
            wanted[frozenset(one.casefold() for one in words)] += 1

    assert {
        words: times
        for words, times in wanted.items()
        if sum(named[word] for word in words) < times
    } == {}
    assert len(names_in(language, topic, SLANTED)) == len(names_in("en", topic, SLANTED))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("topic", TOPICS)
def test_a_topic_has_one_name_in_the_list_in_the_links_and_in_its_file(language, topic):
    heading = text_of(language, topic).splitlines()[0].removeprefix("# ")
    english = text_of("en", topic).splitlines()[0].removeprefix("# ")
    links = [
        words
        for other in TOPICS
        for words, link in re.findall(r"\[([^]]*)\]\(topic:(\w+)\)", text_of(language, other))
        if link == topic
    ]

    if language != "en":
        assert heading.casefold() in {
            one.casefold() for one in said_in(language)[english.casefold()]
        }
    assert set(links) <= {heading}


def test_french_keeps_its_narrow_blanks():
    for topic in TOPICS:
        bare = re.findall(r"\w [:;?!](?:\s|$)", text_of("fr", topic))
        assert bare == [], topic


@pytest.mark.parametrize("topic", TOPICS)
def test_a_topic_is_chosen_with_the_arrows(made, topic):
    made.list.setFocus()
    while made.topic != topic:
        QTest.keyClick(made.list, Qt.Key.Key_Down)

    assert made.page.isVisible()
    assert made.title.text() == made.list.currentItem().text()
    assert len(made.page.toPlainText()) > 500
    assert "topic:" not in made.page.toPlainText()


def test_the_keys_come_first_and_have_their_cards(made, qtbot):
    assert made.topic == KEYS
    assert made.keys.isVisible()

    with qtbot.waitSignal(made.card_sheet_wanted, timeout=1_000):
        QTest.mouseClick(made.cards, Qt.MouseButton.LeftButton)


def test_a_link_leads_to_its_topic(made):
    made.show_topic("first_steps")

    made.page.anchorClicked.emit(QUrl("topic:scanner"))

    assert made.topic == "scanner"
    assert made.list.currentItem().text() == "Scanner"


@pytest.mark.parametrize("link", ["https://example.org/", "file:///etc/passwd", "topic:nothing"])
def test_another_link_leads_nowhere(made, link):
    made.show_topic("first_steps")

    made.page.anchorClicked.emit(QUrl(link))

    assert made.topic == "first_steps"


def test_the_whole_of_a_page_is_reached_by_its_links_with_the_keyboard(made):
    made.show_topic("first_steps")
    made.page.setFocus()

    QTest.keyClick(made.page, Qt.Key.Key_Tab)
    QTest.keyClick(made.page, Qt.Key.Key_Return)

    assert made.topic == "set_ups"


@pytest.mark.parametrize("where", ["list", "page", "keys"])
def test_esc_goes_back_wherever_the_keyboard_is(made, where, qtbot):
    made.show_topic(KEYS if where == "keys" else "bench")
    widget = getattr(made, where)
    widget.setFocus()

    with qtbot.waitSignal(made.back_wanted, timeout=1_000):
        QTest.keyClick(widget, Qt.Key.Key_Escape)


def test_the_language_in_use_is_the_one_that_is_read(made, qtbot, qapp):
    before = QLocale()
    QLocale.setDefault(QLocale("de"))
    worker = SerialWorker("reading")
    try:
        page = HelpPage(theme.Theme(qapp), worker=worker)
        page.setParent(made.parentWidget())
        page.show_topic("bench")
        page.show()
        qtbot.waitUntil(lambda: "Lieferschein" in page.page.toPlainText(), timeout=PATIENCE_MS)
    finally:
        QLocale.setDefault(before)
        worker.close(5)


def test_a_language_that_lacks_a_topic_has_it_in_english(tmp_path: Path):
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "bench.md").write_text("# Bench\n", encoding="utf-8")

    assert read_topics("fr", tmp_path) == {"bench": "# Bench\n"}


def test_a_topic_that_is_missing_says_so(made):
    made.on_read({})

    made.show_topic("bench")

    assert "missing" in made.page.toPlainText()


@pytest.mark.parametrize("width", [631, 1200])
@pytest.mark.parametrize("topic", [KEYS, "settings"])
def test_longer_texts_have_room(qapp, qtbot, width, topic):
    words = Longer()
    QCoreApplication.installTranslator(words)
    try:
        frame = QWidget()
        qtbot.addWidget(frame)
        page = HelpPage(theme.Theme(qapp))
        page.setParent(frame)
        frame.resize(width, 330)
        page.resize(width, 330)
        frame.show()
        page.show_topic(topic)
        qtbot.wait(50)

        assert complaints(page) == []
        assert page.list.isVisible() is (width > 700)
    finally:
        QCoreApplication.removeTranslator(words)


def test_a_topic_is_chosen_in_a_narrow_window_too(made):
    made.parentWidget().resize(631, 330)
    made.resize(631, 330)
    made.choice.setFocus()

    QTest.keyClick(made.choice, Qt.Key.Key_Down)

    assert made.topic == TOPICS[0]


def test_every_key_is_listed_once_the_help_is_shown(made):
    listed = {label.text() for label in made.keys.findChildren(QLabel)}

    assert {say(heading) for heading, _ in GROUPS} <= listed
    assert not made.keys.make_ready()
