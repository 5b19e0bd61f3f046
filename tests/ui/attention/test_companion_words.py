"""What ShipStation's own connection did not bring to Back Market, in the seller's words."""

import pytest

from bb_desktop.application.attention_list import About, attention_list
from bb_desktop.domain.identifiers import IdentifierKind
from bb_desktop.domain.shop import Mode
from bb_desktop.ui.attention.words import ending, said
from tests.clock import NOW
from tests.journeys.a_shop import IMEI, SECOND_IMEI, TWO_PHONES, URGENT_PHONE, AShop
from tests.ui.attention.test_attention_page import entry

pytestmark = pytest.mark.usefixtures("qapp")

PARCEL = "6A28204417733"


@pytest.fixture
def companion(tmp_path):
    """A shop beside ShipStation's own connection, both sides read once."""
    shop = AShop(tmp_path / "shop")
    shop.shipstation.connect_back_market()
    shop.choose(mode=Mode.COMPANION, store_id=None)
    shop.sync()
    yield shop
    shop.close()


def listed(shop, order_id):
    (item,) = (
        one
        for one in attention_list(shop.store, shop.choices, shop.clock.now())
        if one.order_id == order_id
    )
    return said(item, shop.clock.now())


def test_a_notice_that_failed_gives_shipstations_reason_and_the_parcel(companion):
    companion.shipstation.native.failure = "Unauthorized:\n renew the token"
    tracking = companion.packed(URGENT_PHONE, IMEI)
    companion.sync()

    words = listed(companion, URGENT_PHONE)

    assert "ShipStation could not tell Back Market" in words.headline
    assert "Unauthorized: renew the token" in words.second
    assert tracking in words.second
    assert words.button == "Open the Back Office"


def test_a_missing_identifier_is_named_by_its_end(companion):
    companion.packed(TWO_PHONES, IMEI, SECOND_IMEI)
    companion.sync()
    companion.wait(6)
    companion.sync()

    words = listed(companion, TWO_PHONES)

    assert words.headline.endswith("but not the number of its phone.")
    assert ending(IMEI) in words.second
    assert ending(SECOND_IMEI) in words.second
    assert IMEI not in words.second
    assert words.button == "Open the Back Office"


def test_a_parcel_that_nobody_told_says_what_to_enter():
    words = said(entry("not_told", about=About(parcel=(PARCEL, "colissimo"))), NOW)

    assert words.headline.startswith("Back Market does not know the parcel")
    assert PARCEL in words.second


@pytest.mark.parametrize(
    ("kind", "ends_with"),
    [
        (IdentifierKind.IMEI, "left without an IMEI."),
        (IdentifierKind.SERIAL, "left without a serial number."),
    ],
)
def test_a_phone_that_left_unscanned_is_for_the_back_office_here(kind, ends_with):
    about = About(missing=1, missing_kind=kind)

    words = said(entry("left_unidentified", about=about), NOW)

    assert words.headline.endswith(ends_with)
    assert "enter its number in the Back Office" in words.second
    assert words.button == "Open the Back Office"
