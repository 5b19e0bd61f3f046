"""The settings are made while nobody waits for them, a page at a time."""

from __future__ import annotations

from tests.ui.conftest import PATIENCE_MS


def test_the_settings_are_there_before_they_are_opened_first(window, qtbot):
    settings = window.shell.settings
    window._ahead.start(0)

    qtbot.waitUntil(lambda: settings._book is not None, timeout=PATIENCE_MS)

    assert not settings.isVisible()
    assert next(iter(settings.sheets)) == "shop"
    assert len(settings.sheets) == 16
    assert not settings.make_ready()


def test_whoever_is_quicker_waits_for_the_rest_only(window, qtbot):
    settings = window.shell.settings
    for _ in range(3):
        assert settings.make_ready()
    first = settings._coming

    window.shell.show_page("settings")

    assert settings.book is first
    assert settings.section == "shop"
    assert settings.book.in_front is settings.sheets["shop"]


def test_settings_opened_at_once_come_page_by_page_and_take_the_keyboard(window, qtbot):
    settings = window.shell.settings
    assert settings._book is None

    window.shell.show_page("settings")

    assert settings._book is None
    qtbot.waitUntil(lambda: settings._book is not None, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: settings.book.list.hasFocus(), timeout=PATIENCE_MS)
    assert settings.book.in_front is settings.sheets["shop"]


def test_other_colours_meet_settings_that_are_only_half_made(window):
    settings = window.shell.settings
    for _ in range(3):
        assert settings.make_ready()

    window.remembered.change(theme="dark")

    pages = settings.book.list
    background = window.look.colours.surface
    assert background in settings.book.side.styleSheet()
    assert not any(pages.item(row).icon().isNull() for row in range(pages.count()))


def test_an_icon_is_drawn_once_and_anew_in_other_colours(window):
    look = window.look

    first = look.icon("check", "good", 16)
    assert look.icon("check", "good", 16) is first

    window.remembered.change(theme="dark")
    assert look.icon("check", "good", 16) is not first
