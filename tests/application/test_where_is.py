"""The line of events of one phone, over all orders that it was on."""

import csv
import io
from datetime import UTC, datetime, timedelta

from bb_desktop.application.where_is import PhoneStep, where_is, whereabouts_csv
from bb_desktop.domain.identifiers import Imei
from bb_desktop.domain.orders import OrderId
from tests.journeys.a_shop import IMEI, PHONE, TWO_PHONES, URGENT_PHONE


def steps(found, order_id=None):
    return [one.step for one in found.events if order_id in (None, one.order_id)]


def test_a_phone_is_followed_from_its_sale_to_back_market(shop):
    shop.scan(URGENT_PHONE, IMEI)
    shop.sync()
    shop.buys_label(URGENT_PHONE)
    shop.sync()
    shop.wait(6)
    shop.sync()

    found = where_is(shop.store, IMEI)

    assert set(steps(found)) == {
        PhoneStep.SOLD,
        PhoneStep.RECORDED,
        PhoneStep.NOTE_WRITTEN,
        PhoneStep.LABELLED,
        PhoneStep.ANNOUNCED,
        PhoneStep.REGISTERED,
    }
    assert steps(found)[:2] == [PhoneStep.SOLD, PhoneStep.RECORDED]
    assert found.holder == URGENT_PHONE
    times = [one.at for one in found.events]
    assert times == sorted(times)


def test_a_phone_that_was_taken_back_is_followed_onto_the_next_order(shop):
    shop.scan(URGENT_PHONE, IMEI)
    shop.wait(1)
    shop.withdraw(URGENT_PHONE, IMEI)
    shop.wait(1)
    shop.scan(TWO_PHONES, IMEI)
    shop.buys_label(URGENT_PHONE)
    shop.sync()

    found = where_is(shop.store, IMEI)

    assert found.holder == TWO_PHONES
    assert PhoneStep.WITHDRAWN in steps(found, URGENT_PHONE)
    assert PhoneStep.LABELLED not in steps(found, URGENT_PHONE), "it was not in that parcel"
    assert PhoneStep.RECORDED in steps(found, TWO_PHONES)


def test_a_phone_that_came_back_stands_on_no_order_now(shop):
    shop.scan(URGENT_PHONE, IMEI)
    shop.wait(5)
    with shop.store.transaction() as tx:
        assert tx.scans.set_free(OrderId(URGENT_PHONE), Imei(IMEI), shop.clock.now())

    found = where_is(shop.store, IMEI)

    assert found.holder is None
    assert steps(found)[-1] is PhoneStep.CAME_BACK


def test_a_refused_scan_of_a_phone_stands_in_its_line(shop):
    shop.scan(URGENT_PHONE, IMEI)
    shop.try_scan(TWO_PHONES, IMEI)

    found = where_is(shop.store, IMEI)

    # It never was on that order, so the order is not its own.
    assert {one.order_id for one in found.events} == {URGENT_PHONE}
    assert found.holder == URGENT_PHONE


def test_a_phone_that_nobody_knows_is_said_to_be_unknown(shop):
    found = where_is(shop.store, IMEI)

    assert (found.asked, found.events, found.holder) == (IMEI, (), None)


def test_a_typed_number_may_have_blanks_and_a_misread_one_is_told(shop):
    shop.scan(URGENT_PHONE, IMEI)

    typed = f" {IMEI[:2]} {IMEI[2:8]} {IMEI[8:14]}-{IMEI[14]} "
    assert where_is(shop.store, typed).holder == URGENT_PHONE
    wrong = f"{IMEI[:14]}{(int(IMEI[14]) + 1) % 10}"
    assert where_is(shop.store, wrong).check_digit_ok is False
    assert where_is(shop.store, "   ").asked == ""


def test_the_csv_of_a_phone_keeps_its_number_as_text(shop):
    shop.scan(PHONE, IMEI) if shop.view(PHONE).missing else None
    shop.scan(URGENT_PHONE, IMEI) if not shop.view(PHONE).recorded else None
    found = where_is(shop.store, IMEI)

    text = whereabouts_csv(found)

    assert text.startswith("\ufeff")
    header, first, *_ = csv.reader(io.StringIO(text.removeprefix("\ufeff")), delimiter=";")
    row = dict(zip(header, first, strict=True))
    assert row["identifier"] == f'="{IMEI}"'
    assert row["event"] == "sold"
    at = datetime.fromisoformat(row["at"])
    assert at.tzinfo is not None
    assert abs(at.astimezone(UTC) - found.events[0].at) < timedelta(seconds=1)
