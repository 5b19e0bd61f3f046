"""The mark beside the clock shows what matters, in words and without colours, too."""

import pytest
from PySide6.QtWidgets import QSystemTrayIcon

from bb_desktop.domain.retry import ServiceStatus
from bb_desktop.ui import theme
from bb_desktop.ui.tray import Tray, TrayState, mark_of, tray_state
from tests.ui.habits import health


@pytest.mark.parametrize(
    ("statuses", "attention", "state"),
    [
        ({}, 0, TrayState.CALM),
        ({}, 3, TrayState.ATTENTION),
        ({"shipstation": ServiceStatus.UNREACHABLE}, 3, TrayState.OFFLINE),
        ({"shipstation": ServiceStatus.RATE_LIMITED}, 0, TrayState.CALM),
        (
            {
                "back_market": ServiceStatus.CREDENTIALS_REFUSED,
                "shipstation": ServiceStatus.UNREACHABLE,
            },
            3,
            TrayState.CREDENTIALS,
        ),
    ],
)
def test_the_mark_shows_what_matters_most(statuses, attention, state):
    assert tray_state(health(**statuses), attention) is state


@pytest.mark.parametrize("colours", [theme.LIGHT, theme.DARK])
@pytest.mark.parametrize("size", [16, 22, 48])
def test_every_state_looks_different_without_its_colours_too(qapp, colours, size):
    def grey(state):
        image = mark_of(state, colours).pixmap(size, size).toImage()
        return bytes(image.pixelColor(x, y).lightness() for y in range(size) for x in range(size))

    assert len({grey(state) for state in TrayState}) == len(TrayState)


def test_the_mark_says_its_state_in_words(tray, desktop):
    tray.show_state(TrayState.ATTENTION, 3)
    assert "3" in desktop.toolTip()

    tray.show_state(TrayState.CREDENTIALS)
    assert "refused" in desktop.toolTip()


@pytest.mark.parametrize(
    ("text", "signal"),
    [
        ("Show the window", "window_wanted"),
        ("Open bench", "bench_wanted"),
        ("Sync now", "sync_wanted"),
        ("Quit", "quit_wanted"),
    ],
)
def test_the_menu_leads_back_and_out(tray, qtbot, text, signal):
    [action] = [one for one in tray.menu.actions() if one.text() == text]

    with qtbot.waitSignal(getattr(tray, signal), timeout=1_000):
        action.trigger()


def test_a_click_brings_the_window_back_and_the_other_button_does_not(tray, desktop, qtbot):
    with qtbot.waitSignal(tray.window_wanted, timeout=1_000):
        desktop.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)

    with qtbot.assertNotEmitted(tray.window_wanted):
        desktop.activated.emit(QSystemTrayIcon.ActivationReason.Context)


def test_a_message_that_is_clicked_leads_to_its_page(tray, desktop, qtbot):
    tray.tell("3 new orders", "28 020 682", "orders", urgent=False)

    with qtbot.waitSignal(tray.page_wanted, timeout=1_000) as clicked:
        desktop.messageClicked.emit()

    assert clicked.args == ["orders"]


def test_where_the_system_has_no_such_place_nothing_is_missed(look):
    # The tests' own desktop has none.
    tray = Tray(look)

    tray.show()
    tray.show_state(TrayState.OFFLINE)

    assert not tray.available
    assert not tray.tell("3 new orders", "", "orders", urgent=False)
    tray.close()
