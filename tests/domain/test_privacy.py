from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bb_desktop.domain.orders import Address
from bb_desktop.domain.privacy import (
    GONE,
    buyers_words,
    erase_before,
    erased_mirror,
    erased_order,
    erased_reply,
    erased_shipment,
    flattened,
    is_code,
    without,
)
from bb_desktop.domain.shipments import Shipment, ShipmentSource, ShipStationOrder
from bb_desktop.domain.shop import SellerMarks
from bb_desktop.domain.stage import OrderFacts
from tests.builders import an_address, an_imei, an_order, orders

NOW = datetime(2026, 11, 24, 10, 0, tzinfo=UTC)
BUYER = an_address(
    first_name="Zacharie",
    last_name="Quintefeuille",
    company="Ateliers Quintefeuille",
    street="7 Impasse des Lanternes",
    street2="Bâtiment Nord",
    city="Villefranche",
    postal_code="69400",
    phone="06 39 98 41 77",
    email="ship_7@example.org",
)


def an_order_of(buyer=BUYER, **more):
    return an_order(
        7, shipping_address=buyer, billing_address=buyer, customer_note="ring twice", **more
    )


@given(orders())
def test_of_a_forgotten_buyer_only_the_country_is_left(order):
    kept = erased_order(order)

    assert kept.erased
    for before, after in (
        (order.shipping_address, kept.shipping_address),
        (order.billing_address, kept.billing_address),
    ):
        assert after == Address(last_name="Deleted", street="Deleted", country=before.country)
    assert (kept.gift_message, kept.customer_note, kept.tracking_url) == ("", "", "")


@given(orders())
def test_articles_amounts_times_and_identifiers_stay(order):
    kept = erased_order(order)

    assert kept.lines == order.lines
    assert (kept.price, kept.created_at, kept.tracking_number) == (
        order.price,
        order.created_at,
        order.tracking_number,
    )
    assert erased_order(kept) == kept


def test_of_a_reply_only_fields_that_are_known_to_be_harmless_stay():
    reply = {
        "order_id": 7,
        "shipping_address": {"first_name": "Zacharie", "country": "FR"},
        "orderlines": [{"id": 1, "imei": "356938035643809", "return_message": "from Zacharie"}],
        "paypal_reference": "PAYID-ZACHARIE",
        "a_field_of_next_year": "Zacharie",
    }

    assert erased_reply(reply) == {
        "order_id": 7,
        "orderlines": [{"id": 1, "imei": "356938035643809"}],
    }


def test_of_shipstations_note_our_own_lines_stay():
    mirrored = ShipStationOrder(
        shipstation_order_id=9001,
        order_number="7",
        order_key="bm-eu-7",
        status="shipped",
        internal_notes="Zacharie called\n356938035643809\n",
        modified_at=NOW,
        raw={
            "orderId": 9001,
            "shipTo": {"name": "Zacharie Quintefeuille"},
            "items": [{"name": "iPhone", "options": [{"name": "Grade", "value": "Good"}]}],
            "internalNotes": "Zacharie called\n356938035643809\n",
            "customerEmail": "ship_7@example.org",
        },
    )

    kept = erased_mirror(mirrored, ("356938035643809",))

    assert kept.internal_notes == "356938035643809"
    assert kept.raw == {
        "orderId": 9001,
        "items": [{"name": "iPhone", "options": [{"name": "Grade", "value": "Good"}]}],
        "internalNotes": "356938035643809",
    }


def test_of_a_parcel_number_carrier_and_costs_stay():
    parcel = Shipment(
        ShipmentSource.LABEL,
        1,
        9001,
        "7",
        "1Z999",
        NOW,
        fees_cents=799,
        notify_error="could not mail ship_7@example.org",
        raw={"shipmentId": 1, "shipmentCost": 7.99, "shipTo": {"name": "Zacharie"}},
    )

    kept = erased_shipment(parcel)

    assert (kept.tracking_number, kept.fees_cents, kept.notify_error) == ("1Z999", 799, "")
    assert kept.raw == {"shipmentId": 1, "shipmentCost": 7.99}


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Address “7 Impasse des Lanternes” not found", f"Address “{GONE}” not found"),
        ("QUINTEFEUILLE ZACHARIE, 69400 VILLEFRANCHE", f"{GONE} {GONE}, {GONE} {GONE}"),
        ("mail to ship_7@example.org bounced", f"mail to {GONE} bounced"),
        ("1Z69400XX0639", "1Z69400XX0639"),
        ("35 209900 176148 1", "35 209900 176148 1"),
        ("", ""),
    ],
)
def test_sentences_lose_the_buyer_and_keep_what_is_part_of_a_longer_word(text, left):
    words = buyers_words(OrderFacts(an_order_of()))

    assert without(text, words) == left


def test_what_only_shipstation_knows_of_the_buyer_is_looked_for_as_well():
    corrected = {"name": "Zacharie Quintefeuille", "street1": "9 Rue Neuve", "country": "FR"}

    words = buyers_words(OrderFacts(an_order_of()), [corrected, "zq@example.com"])

    assert without("9 rue neuve / zq@example.com / FR", words) == f"{GONE} / {GONE} / FR"


def test_what_the_buyer_wrote_on_a_gift_is_looked_for_as_well():
    marks = SellerMarks(gift_message="Joyeux anniversaire")

    words = buyers_words(OrderFacts(an_order_of(), marks=marks))

    assert without("note: Joyeux anniversaire", words) == f"note: {GONE}"


def test_an_erased_buyer_takes_no_word_out_of_any_sentence():
    words = buyers_words(OrderFacts(erased_order(an_order_of())))

    assert without("Deleted in ShipStation", words) == "Deleted in ShipStation"


@pytest.mark.parametrize(
    ("read", "code"),
    [
        (an_imei().digits, True),
        ("^#^61204408^", True),
        ("HTTPS://apple.com/x", True),
        ("Zacharie Quintefeuille, 7 Impasse des Lanternes", False),
        ("[)>\x1e01\x1d0269400\x1d840", False),
    ],
)
def test_a_label_with_an_address_on_it_is_no_code(read, code):
    assert is_code(read) is code


def test_buyers_are_kept_for_ever_where_the_seller_says_so():
    assert erase_before(0, NOW) is None
    assert erase_before(180, NOW) == NOW - timedelta(days=180)


@given(
    st.recursive(
        st.none() | st.integers() | st.text(),
        lambda inner: st.lists(inner) | st.dictionaries(st.text(min_size=1), inner),
    )
)
def test_every_single_value_of_a_reply_is_shown_once(value):
    def count(one):
        if isinstance(one, dict):
            return sum(map(count, one.values()))
        if isinstance(one, list):
            return sum(map(count, one))
        return int(one not in (None, ""))

    assert len(list(flattened(value))) == count(value)
