"""The settings as a whole, and those that are remembered on this computer."""

import contextlib
import threading

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from bb_desktop.application.preferences import Density
from bb_desktop.ui.settings.controls import Choice
from bb_desktop.ui.settings.page import SettingsPage
from bb_desktop.ui.settings.printing import Printers
from tests.ui.longer import Longer
from tests.ui.room import complaints

SECTIONS = (
    "shop",
    "statuses",
    "carriers",
    "products",
    "note",
    "packing",
    "scanner",
    "hearing",
    "learned",
    "stock",
    "printing",
    "appearance",
    "notifications",
    "privacy",
    "benches",
    "about",
)


def press(choice: Choice, *keys: Qt.Key) -> None:
    choice.setFocus()
    for key in keys:
        QTest.keyClick(choice, key)


def test_a_language_is_chosen_with_the_keyboard_and_kept(settings):
    settings.show("appearance")

    press(settings.page.sheets["appearance"].language, Qt.Key.Key_Down, Qt.Key.Key_Down)

    assert settings.remembered.current.language == "de"
    settings.until(lambda: settings.file.load().language == "de")


def test_colours_and_rows_are_chosen(settings):
    press(settings.page.sheets["appearance"].theme, Qt.Key.Key_End)
    press(settings.page.sheets["appearance"].density, Qt.Key.Key_Home)

    assert settings.remembered.current.theme == "dark"
    assert settings.remembered.current.density is Density.COMPACT


def test_what_is_changed_elsewhere_is_shown(settings):
    settings.remembered.change(language="fr", volume=35, print_note=True)

    assert settings.page.sheets["appearance"].language.value == "fr"
    assert settings.page.sheets["hearing"].volume.value() == 35
    assert settings.page.sheets["hearing"].volume_words.text() == "35 %"
    assert settings.page.sheets["printing"].by_itself.isChecked()


def test_languages_are_named_in_themselves(settings):
    language = settings.page.sheets["appearance"].language

    names = [language.itemText(at) for at in range(language.count())]

    assert names == ["As the system", "English", "Deutsch", "Français"]


@pytest.mark.parametrize("section", ["appearance", "hearing", "printing"])
def test_the_wheel_scrolls_the_page_and_changes_no_setting(settings, section):
    settings.show(section)
    before = settings.remembered.current
    inside = [*settings.page.findChildren(Choice), settings.page.sheets["hearing"].volume]
    turned = [one for one in inside if one.isVisible()]

    for one in turned:
        one.setFocus()
        place = QPointF(one.mapTo(settings.page, one.rect().center()))
        QTest.wheelEvent(settings.page.windowHandle(), place, QPoint(0, -120))

    assert turned
    assert settings.remembered.current == before


@pytest.mark.parametrize("cue", ["accepted", "complete", "refused", "caution"])
def test_every_sound_can_be_heard(settings, cue, qtbot):
    settings.show("hearing")
    button = next(
        one for name, one in settings.page.sheets["hearing"].tests.items() if name.value == cue
    )

    with qtbot.waitSignal(settings.page.test_sound_wanted) as heard:
        QTest.keyClick(button, Qt.Key.Key_Space)

    assert heard.args == [cue]


def test_silence_is_called_off_and_has_no_sound_to_try(settings):
    settings.show("hearing")
    volume = settings.page.sheets["hearing"].volume
    volume.setFocus()

    QTest.keyClick(volume, Qt.Key.Key_Home)

    assert settings.remembered.current.volume == 0
    assert settings.page.sheets["hearing"].volume_words.text() == "Off"
    assert not any(one.isEnabled() for one in settings.page.sheets["hearing"].tests.values())


def test_command_cards_are_asked_for(settings, qtbot):
    settings.show("hearing")
    with qtbot.waitSignal(settings.page.card_sheet_wanted):
        settings.page.sheets["hearing"].cards.click()


def test_printers_are_asked_for_off_the_screen_and_chosen(settings):
    settings.printers = Printers(("Brother", "Zebra"), "Zebra")
    settings.show("printing")
    printer = settings.page.sheets["printing"].printer
    settings.until(lambda: printer.count() == 3)

    press(printer, Qt.Key.Key_Down)

    assert threading.get_ident() not in settings.asked_on
    assert printer.itemText(0) == "As the system: Zebra"
    assert settings.remembered.current.printer == "Brother"


def test_a_printer_that_is_away_stays_chosen_and_is_named(settings):
    settings.remembered.change(printer="Epson")
    settings.printers = Printers(("Brother",))
    settings.show("printing")
    page = settings.page.sheets["printing"]
    settings.until(lambda: "Epson" in page.note.text())

    assert page.printer.value == "Epson"


def test_a_computer_without_a_printer_says_so(settings):
    settings.show("printing")

    settings.until(lambda: "no printer set up" in settings.page.sheets["printing"].note.text())


def test_notes_are_printed_by_themselves_when_that_is_wanted(settings):
    settings.show("printing")

    QTest.keyClick(settings.page.sheets["printing"].by_itself, Qt.Key.Key_Space)

    assert settings.remembered.current.print_note is True


def test_arrows_go_through_the_pages(settings):
    settings.show("shop")
    settings.page.book.list.setFocus()
    seen = []
    for _ in SECTIONS:
        seen.append(settings.page.section)
        QTest.keyClick(settings.page.book.list, Qt.Key.Key_Down)

    assert tuple(seen) == SECTIONS


def test_in_a_narrow_window_the_list_is_a_page_of_its_own(settings):
    page = settings.page
    page.resize(631, 300)
    assert not page.book.side.isVisible()

    QTest.mouseClick(page.sheets["appearance"].back, Qt.MouseButton.LeftButton)
    assert page.book.side.isVisible()
    assert not page.book.stack.isVisible()
    QTest.keyClick(page.book.list, Qt.Key.Key_Down)
    assert not page.book.stack.isVisible()
    QTest.keyClick(page.book.list, Qt.Key.Key_Return)

    assert page.sheets["notifications"].isVisible()
    page.resize(1274, 700)
    assert page.book.side.isVisible()
    assert not page.sheets["notifications"].back.isVisible()


def test_a_page_that_is_made_anew_begins_where_the_other_one_was(settings, qtbot):
    made = SettingsPage(
        settings.look,
        settings.page.sheets["learned"]._worker,
        settings.page.sheets["learned"]._desk,
        settings.remembered,
        choices=settings.choices,
        section="stock",
        printers=settings.read_printers,
    )
    qtbot.addWidget(made)

    assert made.section == "stock"
    assert made.book.stack.currentWidget() is made.sheets["stock"]


@pytest.mark.parametrize("width", [631, 800, 1274])
@pytest.mark.parametrize("section", SECTIONS)
def test_every_page_holds_texts_that_are_longer(settings, width, section, qtbot):
    words = Longer()
    QCoreApplication.installTranslator(words)
    try:
        page = SettingsPage(
            settings.look,
            settings.page.sheets["learned"]._worker,
            settings.page.sheets["learned"]._desk,
            settings.remembered,
            choices=settings.choices,
            section=section,
            printers=settings.read_printers,
        )
        # A page alone would grow: in the window it gets what there is.
        frame = QWidget()
        qtbot.addWidget(frame)
        page.setParent(frame)
        frame.resize(width, 330)
        page.resize(width, 330)
        frame.show()
        with contextlib.suppress(qtbot.TimeoutError):
            qtbot.waitUntil(lambda: not complaints(page), timeout=1_000)

        assert complaints(page) == []
    finally:
        QCoreApplication.removeTranslator(words)


def test_every_control_has_a_name(settings):
    for section in SECTIONS:
        settings.show(section)
        for choice in settings.page.findChildren(Choice):
            assert choice.accessibleName()
    assert settings.page.sheets["hearing"].volume.accessibleName() == "Volume"
    assert settings.page.sheets["learned"].search.accessibleName()
