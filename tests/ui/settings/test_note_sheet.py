"""Settings, Note template: shown on real notes before it is used."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from bb_desktop.application.queries import order_view
from bb_desktop.application.record_scan import record_scans
from bb_desktop.domain.orders import OrderId
from bb_desktop.domain.scan import read_code
from tests.ui.a_window import IMEI, SERIAL, URGENT_PHONE
from tests.ui.settings.test_shop_sheet import write

LAPTOP = 61205377


def scan(seller, order_id, code):
    program = seller.program
    readings = (read_code(code),)
    record_scans(program.store, program.clock, program.shop, OrderId(order_id), readings)


@pytest.fixture
def noted(sellers):
    """Open the note template of a shop with two scanned orders."""
    seller = sellers(practice=True, synced=True)
    scan(seller, URGENT_PHONE, IMEI)
    scan(seller, LAPTOP, SERIAL)
    seller.program.sync()
    seller.sheet = seller.open("note")
    seller.until(lambda: seller.sheet.previews[1].isVisible())
    return seller


def preview_of(seller, code):
    return next(one for one in seller.sheet.previews if code in one.after.text)


def test_real_notes_show_what_a_template_makes_of_them(noted):
    before = preview_of(noted, IMEI).before.text

    write(noted.sheet.line, "{kind} {identifier}")

    assert before == note_of(noted.program)
    assert f"IMEI {IMEI}" in preview_of(noted, IMEI).after.text.splitlines()
    assert f"SERIAL {SERIAL}" in preview_of(noted, SERIAL).after.text.splitlines()


def test_what_people_wrote_stays_letter_by_letter(noted):
    peoples = "Buyer called:  leave it next door.\r\n\r\n… thanks"
    program = noted.program
    with program.store.transaction() as tx:
        shown = tx.orders.facts(OrderId(URGENT_PHONE)).shipstation
        later = shown.modified_at + timedelta(minutes=1)
        changed = replace(shown, internal_notes=f"{peoples}\r\n{IMEI}", modified_at=later)
        tx.mirror.save(OrderId(URGENT_PHONE), changed, program.clock.now())
    noted.open("packing")
    noted.open("note")
    noted.until(lambda: any(peoples in one.before.text for one in noted.sheet.previews))

    write(noted.sheet.line, "IMEI: {identifier}")

    assert noted.sheet.previews[0].after.text == f"{peoples}\r\nIMEI: {IMEI}"


def test_a_saved_template_writes_the_note_as_the_preview_showed_it(noted):
    write(noted.sheet.line, "{sku}: {identifier}")
    promised = preview_of(noted, IMEI).after.text
    noted.save("note")

    noted.program.sync()

    assert note_of(noted.program) == promised


def note_of(program):
    mirrored = order_view(program.store, program.shop, OrderId(URGENT_PHONE)).facts.shipstation
    assert mirrored is not None
    return mirrored.internal_notes


def test_blanks_are_put_in_where_the_cursor_is(seller):
    sheet = seller.open("note")
    write(sheet.line, "Phone: ")

    QTest.keyClick(sheet.blanks["identifier"], Qt.Key.Key_Space)

    assert sheet.line.text() == "Phone: {identifier}"
    assert sheet.draft == {"note_line": "Phone: {identifier}"}


def test_without_a_scanned_order_the_preview_says_so(seller):
    sheet = seller.open("note")

    seller.until(lambda: "No order has both" in sheet.state.text())

    assert not any(one.isVisible() for one in sheet.previews)
