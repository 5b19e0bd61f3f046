"""Privacy: how long, what is stored, erasing what is due, and forgetting one buyer."""

from datetime import timedelta

import pytest
from PySide6.QtTest import QTest

from bb_desktop.application.changes import Changes
from bb_desktop.application.privacy import AT_ONCE
from bb_desktop.domain.orders import LineState, OrderId, OrderRecord, OrderState
from bb_desktop.ui.settings.privacy import PrivacySheet
from tests.builders import a_line, an_address, an_order
from tests.ui.settings.alone import a_page_alone

OPEN = 900


@pytest.fixture
def alone(tmp_path, qapp, qtbot):
    with a_page_alone(tmp_path, qapp, qtbot) as made:
        yield made


def shipped(alone, *order_ids, days_ago):
    at = alone.clock.now() - timedelta(days=days_ago)
    with alone.store.transaction() as tx:
        for order_id in order_ids:
            order = an_order(
                order_id,
                lines=[a_line(order_id, state=LineState.SHIPPED)],
                state=OrderState.FINISHED,
                shipping_address=an_address(last_name=f"Buyer{order_id}"),
                created_at=at - timedelta(days=1),
                modified_at=at,
                shipped_at=at,
            )
            reply = {"order_id": order_id, "shipping_address": {"last_name": f"Buyer{order_id}"}}
            tx.orders.save(OrderRecord(order, reply), at)


@pytest.fixture
def page(alone):
    shipped(alone, 7, 8, days_ago=200)
    shipped(alone, 9, days_ago=10)
    with alone.store.transaction() as tx:
        order = an_order(OPEN, shipping_address=an_address(last_name="Waiting"))
        tx.orders.save(OrderRecord(order), alone.clock.now())
    return shown(alone)


def shown(alone, **values):
    page = PrivacySheet(alone.look, alone.choose(**values), alone.worker, alone.desk)
    alone.show(page)
    return page


def known(alone, *order_ids):
    with alone.store.reading() as tx:
        return [not tx.orders.facts(OrderId(one)).order.erased for one in order_ids]


def look_for(alone, page, words):
    page.buyer.search.setText(words)
    page.buyer.on_settled()
    alone.rest()
    alone.rest()


def lines(page):
    return [page.buyer.list.item(row).text() for row in range(page.buyer.list.count())]


# --- how long ------------------------------------------------------------------------------------


def test_half_a_year_is_usual_and_another_time_applies_on_save(alone, page):
    assert page.days.value == "180"

    page.on_days("90")
    assert alone.settling.kept.keep_buyers_days == 180
    page.save_button.click()
    alone.until(lambda: not page.draft)

    assert alone.settling.kept.keep_buyers_days == 90


def test_a_time_of_the_settings_file_that_is_not_offered_is_shown(alone):
    page = shown(alone, keep_buyers_days=77)

    assert page.days.value == "77"
    assert "77 days" in page.days.currentText()


def test_a_time_that_the_environment_sets_is_closed(alone):
    choices = alone.choose(fixed=frozenset({"keep_buyers_days"}))
    page = PrivacySheet(alone.look, choices, alone.worker, alone.desk)
    alone.show(page)

    assert not page.days.isEnabled()


# --- what is stored ------------------------------------------------------------------------------


def test_whose_particulars_are_kept_is_counted(page):
    told = page.counts.text()

    assert "1 orders are to be shipped" in told
    assert "Of 3 closed orders the buyer is known" in told
    assert "Of 0 orders the buyer is erased" in told
    assert "2 buyers is over" in page.due_words.text()


def test_another_time_shows_who_would_be_due_and_erases_nobody_before_it_is_saved(alone, page):
    page.on_days("30")
    alone.rest()
    assert "2 buyers" in page.due_words.text()
    page.days.show_value("0")
    page.on_days("0")
    alone.rest()

    assert "Nobody" in page.due_words.text()
    assert not page.erase_button.isEnabled()


def test_a_shop_that_keeps_everybody_says_so(alone):
    shipped(alone, 7, days_ago=4000)
    page = shown(alone, keep_buyers_days=0)

    assert "Nobody" in page.due_words.text()
    assert not page.erase_button.isEnabled()


# --- erasing -------------------------------------------------------------------------------------


def test_erasing_is_asked_about_once_and_then_done(alone, page, qtbot):
    page.erase_button.click()
    assert "2 buyers" in page.asked.words.text()
    assert known(alone, 7, 8, 9) == [True, True, True]

    with qtbot.waitSignal(page.erased) as told:
        page.asked.button.click()

    assert told.args == [Changes(frozenset({OrderId(7), OrderId(8)}))]
    assert known(alone, 7, 8, 9, OPEN) == [False, False, True, True]
    alone.until(lambda: "Of 2 orders the buyer is erased" in page.counts.text())
    assert "2 buyers are erased" in page.asked.words.text()
    assert not page.erase_button.isEnabled()


def test_many_are_erased_step_by_step_and_nothing_else_has_to_wait(alone, page, qtbot):
    shipped(alone, *range(1000, 1000 + AT_ONCE + 5), days_ago=300)
    page.open()
    alone.rest()

    with qtbot.waitSignal(page.erased) as told:
        page.on_sure()
        assert not page.erase_button.isEnabled()

    assert len(told.args[0].orders) == AT_ONCE + 7


def test_old_copies_of_the_database_go_with_them(alone, page, tmp_path, qtbot):
    old = tmp_path / "shop" / "bb-desktop.db.20250101T000000000000Z.0008.bak"
    old.touch()

    with qtbot.waitSignal(page.erased):
        page.on_sure()

    assert not old.exists()
    assert "1 old copies" in page.asked.words.text()


# --- one buyer -----------------------------------------------------------------------------------


def test_a_buyer_is_found_by_name_and_everything_stored_is_shown(alone, page):
    look_for(alone, page, "buyer9")

    assert lines(page) == ["9 · 13 Nov · Camille Buyer9, FR"]
    fields = page.buyer.stored.stored.fields
    assert ("shipping_address.last_name", "Buyer9") in {(one.name, one.text) for one in fields}
    assert page.buyer.stored.stored.index(0, 0).data() == "Reply of Back Market"
    assert page.buyer.forget.isEnabled()


def test_typing_alone_is_enough_to_look(alone, page):
    QTest.keyClicks(page.buyer.search, "buyer9")

    alone.until(lambda: bool(lines(page)))


def test_a_buyer_who_is_not_known_is_said_not_to_be(alone, page):
    look_for(alone, page, "nobody")

    assert "No order" in page.buyer.told.text()
    assert not page.buyer.list.isVisible()


def test_one_who_asks_is_forgotten_after_one_question(alone, page, qtbot):
    look_for(alone, page, "buyer9")
    page.buyer.forget.click()
    assert known(alone, 9) == [True]

    with qtbot.waitSignal(page.erased) as told:
        page.buyer.message.button.click()
    alone.until(lambda: not page.buyer.forget.isEnabled())

    assert told.args == [Changes(frozenset({OrderId(9)}))]
    assert known(alone, 7, 9) == [True, False]
    assert "Buyer9" not in " ".join(one.text for one in page.buyer.stored.stored.fields)


def test_that_copies_still_know_a_forgotten_buyer_is_said(alone, page, qtbot):
    look_for(alone, page, "buyer9")
    with qtbot.waitSignal(page.erased):
        page.buyer.on_forget()
        page.buyer.on_sure()

    assert "Copies of the database" in page.buyer.message.words.text()


def test_the_buyer_of_an_order_that_is_to_be_shipped_cannot_be_forgotten(alone, page):
    look_for(alone, page, "waiting")

    assert not page.buyer.forget.isEnabled()
    assert "still to be shipped" in page.buyer.message.words.text()


def test_what_is_stored_is_saved_for_a_buyer_who_asks(alone, page, tmp_path):
    look_for(alone, page, "buyer9")
    path = tmp_path / "buyer-9.csv"

    page.buyer.save_to(str(path))
    alone.until(path.exists)

    text = path.read_text(encoding="utf-8")
    assert text.startswith("\ufeffwhere;field;content")
    assert "back_market;shipping_address.last_name;Buyer9" in text


def test_of_several_orders_the_seller_chooses_one(alone, page):
    look_for(alone, page, "camille")
    assert len(lines(page)) == 4
    assert not page.buyer.stored.isVisible()

    page.buyer.list.setCurrentRow(1)
    alone.rest()

    assert page.buyer.stored.isVisible()


@pytest.mark.parametrize(("width", "height"), [(1074, 690), (631, 300)])
def test_the_page_holds_in_every_window(alone, page, width, height):
    alone.resize(width, height)
    look_for(alone, page, "buyer9")

    assert page.width() == width
    assert page.buyer.width() <= width
