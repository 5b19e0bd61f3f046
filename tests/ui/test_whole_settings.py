"""Settings that change in the window of the whole program while other things happen."""

from __future__ import annotations

import json
import time

import pytest
from PySide6.QtCore import QAbstractTableModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QLabel

from bb_desktop.domain.errors import KeyStoreClosed
from bb_desktop.domain.orders import OrderId
from bb_desktop.domain.secret import Secret
from bb_desktop.domain.shop import Mode
from bb_desktop.domain.typed import Typed
from bb_desktop.practice import PRACTICE_STORE_ID
from bb_desktop.practice.credentials import PRACTICE_TOKEN
from bb_desktop.ui.settings.words import sentence_of
from tests.ui.habits import Desktop

PHONE, OTHER, IMEI = 61205821, 61205377, "490154203237518"
FRESH_TOKEN = "fresh-practice-token-0123456789abcdef"


@pytest.fixture(autouse=True)
def no_tracebacks(caplog):
    yield
    bad = [one.getMessage() for one in caplog.records if one.exc_info or one.levelname == "ERROR"]
    assert not bad


def scan(whole, text):
    whole.shown.on_scanned(Typed(str(text), time.monotonic()))


def at_the_bench(whole, order=PHONE):
    whole.shown.shell.show_page("bench")
    scan(whole, order)
    whole.until(lambda: whole.shown.shell.bench.order is not None)


def rested(whole):
    whole.until(lambda: not whole.shown.syncing.running)
    QTest.qWait(150)
    whole.until(lambda: not whole.shown.syncing.running)


def sentences(whole):
    return " ".join(whole.shown.shell.banners.sentences)


def sheet(whole, name="shop"):
    whole.shown.shell.show_page("settings")
    whole.shown.shell.settings.show_section(name)
    return whole.shown.shell.settings.sheets[name]


def status(whole, order=PHONE):
    return whole.services.shipstation.order_by_number(str(order))["orderStatus"]


def note(whole, order=PHONE):
    return whole.services.shipstation.order_by_number(str(order))["internalNotes"] or ""


def save(whole, **values):
    window = whole.shown
    window.choices.save(**values)
    whole.until(
        lambda: (
            all(getattr(window.choices.current, n) == v for n, v in values.items())
            and not window.choices.saving
        )
    )


# --- keeping ---------------------------------------------------------------------------------


def test_a_save_that_changes_nothing_in_the_end_leaves_the_page_usable(whole_program):
    program = whole_program(practice=True)
    program.open()
    program.synced()
    shop = sheet(program)
    assert program.shown.choices.current.store_id == PRACTICE_STORE_ID

    shop.want(store_id=None)
    shop.save_button.click()
    program.until(lambda: not program.shown.choices.saving)
    shop.want(company="Example")

    assert shop.save_button.isEnabled()
    shop.save_button.click()
    program.until(lambda: program.shown.choices.current.company == "Example")


def test_both_set_ups_can_be_practised_in_one_window(whole_program):
    program = whole_program(practice=True)
    program.open()
    program.synced()

    save(program, mode=Mode.COMPANION)
    rested(program)
    assert sentences(program) == ""
    program.services.requests.clear()
    program.shown.syncing.sync_now()
    rested(program)
    assert not [one for one in program.services.requests if "createorder" in one.path]
    at_the_bench(program)
    scan(program, IMEI)
    program.until(lambda: program.recorded(PHONE) == (IMEI,))

    save(program, mode=Mode.BRIDGE)
    rested(program)
    assert sentences(program) == ""
    assert program.shown.choices.current.store_id == PRACTICE_STORE_ID


def test_settings_saved_while_a_pass_runs_hold_for_the_next_one(whole):
    whole.program.free.clear()
    whole.shown.syncing.sync_now()
    at_the_bench(whole)
    save(whole, note_line="SN {identifier}")
    scan(whole, IMEI)
    whole.until(lambda: whole.recorded(PHONE) == (IMEI,))
    whole.program.free.set()
    rested(whole)

    whole.until(lambda: f"SN {IMEI}" in note(whole))


def test_settings_saved_while_a_stop_stands_leave_it_standing(whole):
    at_the_bench(whole)
    scan(whole, "490154203237519")
    whole.until(lambda: whole.shown.shell.bench.band.verdict.stays)
    before = whole.shown.shell.bench.band.verdict

    save(whole, bench="Bench 9", hold_until_scanned=True)
    rested(whole)

    assert whole.shown.shell.bench.band.verdict.stays
    assert whole.shown.shell.bench.band.verdict == before
    assert int(whole.shown.shell.bench.order.order_id) == PHONE


def test_orders_are_held_and_let_go_as_the_setting_is_switched(whole):
    assert status(whole) == "awaiting_shipment"
    save(whole, hold_until_scanned=True)
    rested(whole)
    whole.shown.syncing.sync_now()
    rested(whole)
    assert status(whole) == "on_hold"

    at_the_bench(whole)
    scan(whole, IMEI)
    whole.until(lambda: whole.recorded(PHONE) == (IMEI,))
    whole.until(lambda: status(whole) == "awaiting_shipment")
    assert status(whole, OTHER) == "on_hold"

    save(whole, hold_until_scanned=False)
    rested(whole)
    whole.until(lambda: status(whole, OTHER) == "awaiting_shipment")


def test_the_companion_without_shipstations_connection_is_said_and_taken_back(whole):
    save(whole, mode=Mode.COMPANION)
    rested(whole)
    assert "no active Back Market store" in sentences(whole)
    at_the_bench(whole)
    scan(whole, IMEI)
    whole.until(lambda: whole.recorded(PHONE) == (IMEI,))

    save(whole, mode=Mode.BRIDGE)
    rested(whole)
    whole.shown.shell.show_page("orders")
    whole.until(lambda: sentences(whole) == "")
    whole.until(lambda: IMEI in note(whole))


def test_a_bridge_whose_account_gets_a_connection_stops_and_goes_on_as_companion(whole):
    whole.services.set_up(companion=True)
    whole.shown.syncing.sync_now()
    rested(whole)
    QTest.qWait(50)
    before = len([one for one in whole.services.requests if "createorder" in one.path])

    save(whole, mode=Mode.COMPANION)
    rested(whole)

    assert sentences(whole) == ""
    after = len([one for one in whole.services.requests if "createorder" in one.path])
    assert after - before <= 1


def test_settings_of_a_file_are_shown_first_and_saved_then(whole, tmp_path):
    path = tmp_path / "settings.json"
    shop = sheet(whole)
    shop.file.export_to(str(path))
    whole.until(lambda: path.exists())
    told = json.loads(path.read_text())
    assert PRACTICE_TOKEN not in path.read_text()
    assert told

    save(whole, company="Another")
    shop.file.import_from(str(path))
    whole.until(lambda: shop.draft)
    assert whole.shown.choices.current.company == "Another"
    shop.save_button.click()
    whole.until(lambda: whole.shown.choices.current.company != "Another")

    for text in ("", "{", "[]", "{}", '{"format": 1}', "\x00" * 100):
        path.write_text(text)
        shop.file.message.say("good", "")
        shop.file.import_from(str(path))
        whole.until(lambda: shop.file.message.words.text())
        assert not shop.draft


# --- credentials -----------------------------------------------------------------------------


def test_forgetting_everything_stops_what_is_sent_and_says_so(whole, chest):
    card = sheet(whole).connections
    whole.until(lambda: card.forget.isEnabled())
    card.forget.click()
    card.message.button.click()
    whole.until(lambda: not chest.names())
    rested(whole)
    whole.services.requests.clear()

    for _ in range(3):
        whole.shown.syncing.on_clock()
        rested(whole)
    at_the_bench(whole)
    scan(whole, IMEI)
    whole.until(lambda: whole.recorded(PHONE) == (IMEI,))

    assert not whole.services.requests
    whole.shown.shell.show_page("orders")
    assert "token" in sentences(whole)
    whole.shown.wizards.on_reconnect_wanted()
    assert whole.shown.shell.page == "reconnect"


def test_a_token_that_is_kept_while_a_pass_runs_is_used_by_the_next(whole):
    whole.program.free.clear()
    whole.shown.syncing.sync_now()
    QTest.qWait(100)
    whole.new_token(FRESH_TOKEN)
    whole.services.back_market.tokens.discard(PRACTICE_TOKEN)
    door = whole.shown.lasting.connections
    kept: list[object] = []
    whole.shown.connect_worker.submit(
        lambda: door.keep_back_market(Secret(FRESH_TOKEN)), done=kept.append
    )
    QTest.qWait(200)
    whole.program.free.set()
    whole.until(lambda: kept)
    rested(whole)
    whole.shown.wizards.on_kept(0)
    rested(whole)
    whole.shown.shell.show_page("orders")

    whole.until(lambda: "refused" not in sentences(whole))


def test_a_locked_key_store_at_the_start_is_a_sentence_and_scans_go_on(whole_program, chest):
    program = whole_program()
    chest.locked = True
    window = program.open()
    program.until(lambda: "key store" in sentences(program))

    assert window.shell.page == "orders"
    chest.locked = False
    window.syncing.sync_now()
    program.synced()
    program.until(lambda: "key store" not in sentences(program))


def test_a_key_store_that_refuses_leaves_the_old_token(whole, chest):
    wizards = whole.shown.wizards
    wizards.on_reconnect_wanted()
    whole.new_token(FRESH_TOKEN)
    whole.until(lambda: wizards.reconnect.state.held is not None)
    chest.refuses.add("eu/back_market_token")
    line = wizards.reconnect.card.fields[0].line
    line.setText(FRESH_TOKEN)
    wizards.reconnect.on_test()
    whole.until(lambda: wizards.reconnect.state.tried is not None)
    wizards.reconnect.on_use()
    whole.until(lambda: wizards.reconnect._failure)

    assert PRACTICE_TOKEN in chest.held.values()
    assert FRESH_TOKEN not in chest.held.values()
    whole.shown.syncing.sync_now()
    rested(whole)
    assert "refused the token" not in sentences(whole)


def test_the_sentence_about_a_closed_key_store_is_in_the_sellers_language(whole):
    window, before = whole.shown, whole.shown.shell
    window.remembered.change(language="de")
    whole.until(lambda: window.shell is not before)

    assert "key store" not in sentence_of(KeyStoreClosed())


# --- erasing, closing ------------------------------------------------------------------------


def test_a_shop_can_be_added_opened_and_taken_off_again(whole, chest):
    shops = sheet(whole).shops
    shops.name.setText("USA")
    shops.region.show_value("us")
    shops.new.click()
    whole.until(lambda: len(shops._known) == 2)
    key = shops._known[1].key
    whole.shown.choices.save(company="Typed meanwhile")
    shops.message.button.click()
    whole.until(lambda: not whole.shown.isVisible())

    assert whole.shown.next_shop == key
    assert (whole.folder / "shops" / key / "settings.json").is_file()


def test_the_practice_shop_is_left_for_the_real_one_without_touching_it(whole_program, chest):
    held = dict(chest.held)
    program = whole_program(practice=True)
    program.open()
    program.synced()
    card = sheet(program).connections
    program.until(lambda: card._held is not None)

    assert not card.forget.isEnabled()
    assert not card.renew.isEnabled()
    program.shown.on_shop_wanted("")
    assert not program.shown.isVisible()
    assert chest.held == held


def test_a_buyer_who_is_forgotten_goes_from_the_open_panel(whole):
    window = whole.shown
    whole.services.back_market.cancel_by_buyer(PHONE)
    window.syncing.sync_now()
    rested(whole)
    with whole.store.reading() as tx:
        assert tx.privacy.closed_at(OrderId(PHONE)) is not None
        facts = tx.orders.facts(OrderId(PHONE))
    assert facts is not None
    order = facts.order
    name = order.shipping_address.last_name
    window.orders.search.setText(str(order.order_id))
    table = window.orders.table
    whole.until(lambda: [int(o) for o in table.orders.order_ids] == [int(order.order_id)])
    table.selectRow(0)
    whole.until(lambda: window.orders.panel.order_id == order.order_id)
    whole.until(lambda: name in texts(window.orders))

    privacy = sheet(whole, "privacy")
    privacy.buyer.search.setText(str(order.order_id))
    whole.until(lambda: privacy.buyer.list.count() == 1)
    privacy.buyer.list.setCurrentRow(0)
    whole.until(lambda: privacy.buyer.forget.isEnabled())
    privacy.buyer.forget.click()
    privacy.buyer.message.button.click()

    whole.until(lambda: name not in texts(privacy))
    window.shell.show_page("orders")
    whole.until(lambda: name not in texts(window.orders))
    window.syncing.sync_now()
    rested(whole)
    whole.until(lambda: name not in texts(window.orders))


def texts(widget):
    labels = [one.text() for one in widget.findChildren(QLabel)]
    rows = []
    for view in widget.findChildren(QAbstractItemView):
        model = view.model()
        columns = model.columnCount() if isinstance(model, QAbstractTableModel) else 1
        for row in range(model.rowCount() if model is not None else 0):
            rows += [str(model.index(row, column).data()) for column in range(columns)]
    return " ".join([*labels, *rows])


def _sync(whole):
    whole.program.free.clear()
    whole.shown.syncing.sync_now()


MOMENTS = {
    "orders": lambda _whole: None,
    "bench": at_the_bench,
    "reconnect": lambda whole: whole.shown.wizards.on_reconnect_wanted(),
    "first run": lambda whole: whole.shown.wizards.on_first_run_wanted(),
    "settings": sheet,
    "syncing": _sync,
}


@pytest.mark.parametrize("moment", MOMENTS.values(), ids=MOMENTS)
def test_the_window_goes_beside_the_clock_and_comes_back_where_it_was(whole, moment):
    window = whole.shown
    window.presence.tray._icon = Desktop()
    moment(whole)
    page = window.shell.page

    window.close()
    question = window.presence.closing.question
    assert question is not None
    assert window.isVisible()
    question.stay.click()
    assert not window.isVisible()
    whole.program.free.set()
    rested(whole)
    window.presence.on_window_wanted()

    assert window.isVisible()
    assert window.shell.page == page
    if page == "bench":
        scan(whole, IMEI)
        whole.until(lambda: whole.recorded(PHONE) == (IMEI,))


@pytest.mark.parametrize("moment", MOMENTS.values(), ids=MOMENTS)
def test_the_window_ends_soon_in_every_moment(whole, moment):
    window = whole.shown
    moment(whole)
    window.presence.closing.waiting = 0
    begun = time.monotonic()
    window.close()

    assert not window.isVisible()
    assert time.monotonic() - begun < 5
