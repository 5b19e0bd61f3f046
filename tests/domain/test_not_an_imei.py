"""A hundred thousand numbers that stand on boxes and parcels: none goes on an order as an IMEI."""

import random

import pytest
from stdnum import ean, luhn
from stdnum.iso7064 import mod_97_10

from bb_desktop.domain.packing import Reason, ScanRefused, decide
from bb_desktop.domain.scan import read_code
from bb_desktop.domain.shop import Shop
from bb_desktop.domain.stage import OrderFacts
from tests.builders import an_order

EACH = 25_000
LUCK = random.Random(20261124)


def digits(count):
    return "".join(LUCK.choices("0123456789", k=count))


def an_eid():
    body = "89" + digits(28)
    return body + mod_97_10.calc_check_digits(body)


def an_iccid():
    body = "89" + digits(LUCK.choice((16, 17)))
    return body + luhn.calc_check_digit(body)


def a_gtin():
    body = digits(LUCK.choice((7, 11, 12, 13)))
    return body + ean.calc_check_digit(body)


def a_parcel():
    return LUCK.choice(
        (
            lambda: "1Z" + digits(16),
            lambda: digits(12),
            lambda: digits(20),
            lambda: "00" + digits(18),
            lambda: "JD0" + digits(17),
            lambda: "RR" + digits(9) + "FR",
        )
    )()


@pytest.mark.parametrize("made", [an_eid, an_iccid, a_gtin, a_parcel])
def test_no_other_number_is_recorded_as_an_imei(made):
    facts, shop = OrderFacts(an_order()), Shop()

    taken = [
        code
        for code in (made() for _ in range(EACH))
        if not isinstance(decided := decide(facts, read_code(code), (), shop), ScanRefused)
        or decided.reason not in (Reason.NOT_AN_IDENTIFIER, Reason.WRONG_KIND)
    ]

    assert taken == []
