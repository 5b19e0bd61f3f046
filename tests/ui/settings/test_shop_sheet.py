"""Settings, Shop: kept at once, counted first, and the environment wins."""

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from bb_desktop.domain.secret import Secret
from bb_desktop.domain.shop import Mode, Region
from tests.ui.settings.test_page import press

TOKEN, KEY, SECRET = "bm-token-0123456789-last", "ss-key-0123456789-tail", "ss-secret-0123456789"


def write(field, text):
    field.setFocus()
    field.selectAll()
    QTest.keyClick(field, Qt.Key.Key_Backspace)
    QTest.keyClicks(field, text)


def test_what_is_typed_applies_when_it_is_saved_and_not_before(seller):
    shop = seller.open("shop")

    write(shop.company, "Phones & Co")

    assert seller.program.shop.company == ""
    assert shop.bar.isVisible()
    seller.save("shop")
    assert seller.program.shop.company == "Phones & Co"
    assert seller.kept.company == "Phones & Co"
    assert not shop.bar.isVisible()
    assert "in use from now on" in shop.message.words.text()


def test_what_is_typed_back_is_no_change(seller):
    shop = seller.open("shop")

    write(shop.company, "x")
    write(shop.company, "")

    assert shop.draft == {}
    assert not shop.bar.isVisible()


def test_discard_shows_what_is_in_use(seller):
    shop = seller.open("shop")
    write(shop.contact, "somebody@example.com")
    press(shop.mode, Qt.Key.Key_Down)

    shop.discard_button.click()

    assert shop.contact.text() == ""
    assert shop.mode.value == "bridge"
    assert seller.page.drafts == {}


def test_a_store_is_a_number_or_none(seller):
    shop = seller.open("shop")

    write(shop.store, "39x4")
    assert not shop.save_button.isEnabled()
    assert "figures" in shop.counted.text()

    write(shop.store, "394")
    seller.save("shop")
    assert seller.program.shop.store_id == 394

    write(shop.store, "")
    seller.save("shop")
    assert seller.program.shop.store_id is None


def test_the_reminder_takes_only_days_that_there_are(seller):
    shop = seller.open("shop")

    write(shop.days, "99999")
    assert not shop.save_button.isEnabled()

    write(shop.days, "330")
    QTest.keyClick(shop.days, Qt.Key.Key_Up)
    seller.save("shop")

    assert seller.program.shop.token_reminder_days == 331


def test_the_day_on_which_the_key_expires_is_kept_and_taken_away_again(seller):
    shop = seller.open("shop")
    assert not shop.day.isEnabled()
    today = datetime.now(UTC).astimezone().date()
    assert timedelta(days=360) < shop.day.day - today < timedelta(days=370)

    QTest.keyClick(shop.expires, Qt.Key.Key_Space)
    shop.day.setDate(shop.day.date().addDays(-1))
    chosen = shop.day.day
    seller.save("shop")
    assert seller.kept.key_expires == chosen
    assert chosen > datetime.now(UTC).astimezone().date() + timedelta(days=300)

    QTest.keyClick(shop.expires, Qt.Key.Key_Space)
    seller.save("shop")
    assert seller.kept.key_expires is None


def test_the_other_set_up_is_chosen(seller):
    shop = seller.open("shop")

    press(shop.mode, Qt.Key.Key_Down)
    seller.save("shop")

    assert seller.program.shop.mode is Mode.COMPANION
    assert not seller.page.sheets["statuses"].usual.isEnabled()


def test_what_the_environment_sets_is_shown_but_closed(sellers, monkeypatch):
    monkeypatch.setenv("BB_COMPANY", "From Outside")
    seller = sellers()

    shop = seller.open("shop")

    assert shop.company.text() == "From Outside"
    assert not shop.company.isEnabled()
    assert shop.contact.isEnabled()
    notes = [n.text() for e in shop.entries() if e.control is shop.company for n in e.notes]
    assert any("environment" in note for note in notes)


def test_a_file_that_cannot_be_written_keeps_the_old_settings(seller, monkeypatch):
    shop = seller.open("shop")
    write(shop.company, "Phones & Co")
    seller.program.data_dir.joinpath("settings.json.new").mkdir()

    shop.save_button.click()
    seller.until(lambda: shop.message.isVisible())

    assert seller.program.shop.company == ""
    assert shop.message.objectName() == "banner_danger"
    assert shop.draft == {"company": "Phones & Co"}
    assert shop.save_button.isEnabled()


# --- credentials ---------------------------------------------------------------------------------


def test_credentials_are_shown_by_their_last_four_alone(seller):
    seller.connections.keep_shipstation(Secret(KEY), Secret(SECRET))
    shop = seller.open("appearance") and seller.open("shop")

    seller.until(lambda: "tail" in shop.connections.key.text())

    shown = " ".join(label.text() for label in shop.findChildren(type(shop.connections.key)))
    assert KEY not in shown
    assert SECRET not in shown
    assert shop.connections.token.text() == "None yet"


def test_everything_is_forgotten_after_a_question_only(seller, drawer):
    seller.connections.keep_shipstation(Secret(KEY), Secret(SECRET))
    assert KEY in str(drawer.kept)
    seller.open("appearance")
    card = seller.open("shop").connections
    seller.until(card.forget.isEnabled)

    card.forget.click()
    assert KEY in str(drawer.kept)
    card.message.button.click()
    seller.until(lambda: card.key.text() == "None yet")

    assert KEY not in str(drawer.kept)
    assert not card.forget.isEnabled()


@pytest.mark.parametrize(
    ("button", "signal"),
    [("renew", "reconnect_wanted"), ("enter", "key_wanted")],
)
def test_renewing_is_asked_for(seller, qtbot, button, signal):
    card = seller.open("shop").connections
    seller.until(getattr(card, button).isEnabled)

    with qtbot.waitSignal(getattr(seller.page, signal)):
        QTest.keyClick(getattr(card, button), Qt.Key.Key_Space)


def test_the_set_up_and_the_stores_are_asked_for_again(seller, qtbot):
    shop = seller.open("shop")

    with qtbot.waitSignal(seller.page.first_run_wanted):
        shop.anew.click()
    with qtbot.waitSignal(seller.page.look_at_stores_wanted):
        shop.again.click()


def test_credentials_of_the_practice_shop_are_its_own(sellers):
    seller = sellers(practice=True)
    card = seller.open("shop").connections

    seller.until(lambda: card.token.text() not in ("–", ""))

    assert not card.renew.isEnabled()
    assert not card.forget.isEnabled()


# --- shops ---------------------------------------------------------------------------------------


def test_a_second_shop_is_added_opened_and_taken_off_the_list(seller, qtbot):
    card = seller.open("shop").shops
    write(card.name, "Phones US")
    press(card.region, Qt.Key.Key_Down)
    QTest.keyClick(card.name, Qt.Key.Key_Return)
    seller.until(lambda: len(seller.shops.known()) == 2)
    added = seller.shops.known()[1]
    assert (added.name, added.region) == ("Phones US", Region.UNITED_STATES)

    seller.until(lambda: card.message.isVisible())
    with qtbot.waitSignal(seller.page.shop_wanted) as wanted:
        card.message.button.click()
    assert wanted.args == [added.key]

    seller.until(lambda: any(one.property("shop") == added.key for one in _removers(card)))
    next(one for one in _removers(card) if one.property("shop") == added.key).click()
    assert len(seller.shops.known()) == 2
    card.message.button.click()
    seller.until(lambda: len(seller.shops.known()) == 1)


def _removers(card):
    return [one for one in card.findChildren(QPushButton) if one.text() == "Remove…"]


def test_the_practice_shop_is_one_click_away(seller, qtbot):
    card = seller.open("shop").shops
    buttons = lambda: [  # noqa: E731
        one for one in card.findChildren(QPushButton) if one.property("shop") == "practice"
    ]
    seller.until(lambda: any(one.text() == "Open" for one in buttons()))

    with qtbot.waitSignal(seller.page.shop_wanted) as wanted:
        next(one for one in buttons() if one.text() == "Open").click()

    assert wanted.args == ["practice"]


def test_a_new_name_stands_in_the_list_of_shops(seller):
    shop = seller.open("shop")

    write(shop.name, "Corner Phones")
    seller.save("shop")

    seller.until(lambda: seller.shops.known()[0].name == "Corner Phones")
