"""The several codes of one label are one phone, whatever order the scanner reads them in."""

from __future__ import annotations

from itertools import permutations

import pytest

from bb_desktop.application.preferences import Preferences
from bb_desktop.domain.orders import OrderState
from bb_desktop.domain.records import Event
from bb_desktop.ui.bench.answers import BenchCommand
from bb_desktop.ui.bench.verdicts import Cue, Sign
from tests.builders import a_line, an_imei
from tests.ui.bench_shop import FIRST, SECOND, BenchShop

PHONE, TWIN, OTHER = an_imei(1).digits, an_imei(2).digits, an_imei(3).digits
SERIAL, GTIN = "F2LXJ2CWHG7F", "194252099490"
EID, ICCID = "89049032000001000000012345678953", "8933150319080000003"


@pytest.fixture
def shop(tmp_path):
    made = BenchShop(tmp_path)
    made.order(FIRST, [a_line(5, quantity=2)])
    made.scan(str(FIRST))
    yield made
    made.store.close()


@pytest.mark.parametrize("codes", list(permutations([PHONE, TWIN, SERIAL, EID])))
def test_a_label_read_in_any_order_is_the_same_phone(shop, codes):
    answer = shop.pull(*codes)

    assert answer.verdict.sign is Sign.OK
    assert answer.verdict.line == "Phone 1 of 2 saved. Scan the next one."
    assert shop.recorded() == (PHONE,)
    assert shop.companions() == {f"imei2:{TWIN}", f"serial:{SERIAL}"}
    assert [(one.tac, one.count) for one in shop.sightings()] == [(PHONE[:8], 1)]
    assert answer.last_scans[0].result == "saved for 28\u202f020\u202f682"
    assert len(answer.last_scans) == 2, "the pull is one entry behind the slip"


@pytest.mark.parametrize("ignored", [EID, ICCID, GTIN])
def test_what_is_read_after_the_phone_is_named_and_stops_nothing(shop, ignored):
    answer = shop.pull(PHONE, ignored)

    assert answer.verdict.sign is Sign.OK
    assert answer.verdict.cue is Cue.NONE, "the sound of the pull was given already"
    assert "Not needed: " in answer.verdict.detail


def test_a_phone_read_behind_its_eid_takes_the_stop_away(shop):
    stopped = shop.pull(EID)
    shop.at_s -= 3

    assert stopped.verdict.sign is Sign.REFUSED
    assert shop.pull(EID, PHONE).verdict.sign is Sign.OK


def test_the_first_usable_code_is_answered_at_once(shop):
    first = shop.pull(TWIN)

    assert first.verdict.sign is Sign.OK
    assert shop.recorded() == (TWIN,)


def test_codes_that_come_later_are_another_phone(shop):
    shop.scan(PHONE)

    second = shop.scan(TWIN, apart_s=1.1)

    assert second.verdict.line == "Phone 2 of 2 saved. Make the label."
    assert shop.recorded() == (PHONE, TWIN)


def test_the_second_imei_of_a_phone_that_is_saved_is_no_second_phone(shop):
    shop.pull(PHONE, TWIN)

    doubt = shop.scan(TWIN)

    assert doubt.verdict.line == "This number was read with another phone here."
    assert shop.recorded() == (PHONE,)
    shop.scanning.command(BenchCommand.SURE)
    assert shop.recorded() == (PHONE, TWIN)
    assert shop.companions() == set()


def test_the_second_imei_is_already_saved_once_the_order_is_full(shop):
    shop.pull(PHONE, TWIN)
    shop.scan(OTHER)

    again = shop.scan(TWIN)

    assert again.verdict.line == "Already saved on this order. Nothing changed."


@pytest.mark.parametrize("codes", list(permutations([PHONE, TWIN, OTHER])))
def test_three_imeis_of_one_pull_are_two_phones_and_nothing_is_saved(shop, codes):
    answer = shop.pull(*codes)

    assert answer.verdict.line == "Two phones were read at once. Nothing was saved."
    assert answer.verdict.must_answer
    assert shop.recorded() == ()
    assert shop.sightings() == ()


@pytest.mark.parametrize("codes", [(PHONE, TWIN), (TWIN, PHONE)])
def test_a_label_whose_other_imei_stands_on_another_order_is_refused(shop, codes):
    shop.order(SECOND)
    shop.scan_elsewhere(SECOND, TWIN)

    answer = shop.pull(*codes)

    assert answer.verdict.line == "This phone is in order 28\u202f020\u202f683 already."
    assert shop.recorded() == ()


def test_the_seller_may_have_the_lower_imei_recorded_whatever_the_label_says(shop):
    label = f"IMEI1: {TWIN}\nIMEI2: {PHONE}"
    shop.scan(label)
    assert shop.recorded() == (TWIN,)
    shop.scanning.command(BenchCommand.UNDO)

    shop.scanning.prefer(Preferences(imei_choice="lower"))
    shop.scan(label)

    assert shop.recorded() == (PHONE,)


def test_undo_takes_the_whole_phone_back(shop):
    shop.pull(PHONE, TWIN, SERIAL)

    shop.scanning.command(BenchCommand.UNDO)

    assert shop.recorded() == ()
    assert shop.scan(TWIN).verdict.sign is Sign.OK


def test_a_slip_between_two_phones_ends_the_pull(shop):
    shop.order(SECOND)
    shop.pull(PHONE, str(SECOND), TWIN)

    assert (shop.recorded(FIRST), shop.recorded(SECOND)) == ((PHONE,), (TWIN,))


def test_a_wrong_kind_stands_once_in_the_journal_however_many_codes_the_pull_has(shop):
    shop.pull(EID, GTIN, ICCID)

    assert len(shop.journal(Event.REFUSED)) == 1


def test_an_order_of_a_closed_shop_day_takes_no_code_at_all(shop):
    shop.order(SECOND, state=OrderState.WAITING_PAYMENT)
    shop.scan(str(SECOND))

    shop.pull(PHONE, TWIN)

    assert shop.recorded(SECOND) == shop.recorded(FIRST) == ()
