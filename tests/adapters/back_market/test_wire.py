import copy
import json
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bb_desktop.adapters.back_market.wire import parse_list, parse_order
from bb_desktop.adapters.fields import Unreadable
from bb_desktop.domain.orders import Discount, LineState, Money, OrderState
from tests.adapters.scripted import DATA, recorded

ORDERS = sorted(path.stem for path in (DATA / "back_market").glob("order-*.json"))


def order(name="state3-es-dni", **changes):
    return recorded(f"back_market/order-{name}.json") | changes


def with_line(**changes):
    paper = order()
    paper["orderlines"][0] |= changes
    return paper


def facts(paper):
    return parse_order(paper).order


def test_an_accepted_order_is_read_to_its_last_field():
    found = facts(order())

    (line,) = found.lines
    assert (found.order_id, found.state) == (28020682, OrderState.TO_SHIP)
    assert found.created_at == datetime(2022, 12, 28, 7, 44, 54, tzinfo=UTC)
    assert found.modified_at == datetime(2022, 12, 28, 8, 32, 8, tzinfo=UTC)
    assert found.paid_at == datetime(2022, 12, 28, 7, 45, 2, tzinfo=UTC)
    assert found.ship_by == datetime(2022, 12, 29, 12, 0, 54, 805668, tzinfo=UTC)
    assert found.shipped_at is None
    assert found.price == Money(59600, "EUR")
    assert (found.country_code, found.payment_method) == ("es-es", "APPLE_PAY")
    assert (found.promised_shipper, found.tracking_number) == ("UPS", "")
    assert found.has_delivery_note
    assert not found.is_backship
    ship_to = found.shipping_address
    assert (ship_to.name, ship_to.street2) == ("Roos CIaftém Kodarra", "Piso 7 Puerta D")
    assert (ship_to.postal_code, ship_to.country) == ("28657", "ES")
    assert ship_to.email == "shipping_86938523_28020682@backmarket.fr"
    assert (line.orderline_id, line.state) == (26642483, LineState.ACCEPTED)
    assert (line.sku, line.brand, line.condition) == ("002353BR", "Apple", 12)
    assert line.title == "iPhone 11 Pro Max 256 GB - Gris Espacial - Libre"
    assert (line.quantity, line.price) == (1, Money(59600, "EUR"))
    assert (line.product_id, line.listing_id) == (290049, 2296902)
    assert line.registered is None


@pytest.mark.parametrize("name", ORDERS)
def test_every_recorded_order_is_read(name):
    paper = recorded(f"back_market/{name}.json")

    found = facts(paper)

    assert found.order_id == paper["order_id"]
    assert len(found.lines) == len(paper["orderlines"])
    assert found.price.amount * 100 == round(float(paper["price"]) * 100)


def test_a_page_of_mixed_states_is_read_without_a_loss():
    rows = recorded("back_market/page-10-mixed-states.json")

    records, unread = parse_list(rows)

    assert [record.order.order_id for record in records] == [row["order_id"] for row in rows]
    assert unread == []


def test_the_documented_camel_case_address_is_read_as_well():
    ship_to = facts(order("openapi-examples-assembled")).shipping_address

    assert (ship_to.first_name, ship_to.last_name) == ("Victor", "Hugo")
    assert (ship_to.postal_code, ship_to.phone) == ("75003", "+33639981234")
    assert ship_to.state == "California"


def test_a_naive_time_counts_as_utc():
    assert facts(order("openapi-examples-assembled")).ship_by == datetime(
        2022, 4, 29, 9, 35, 24, tzinfo=UTC
    )


def test_the_state_is_taken_from_the_first_field_that_has_it():
    paper = order()
    paper["shipping_address"] |= {"state_or_province": None, "state": "CA"}
    assert facts(paper).shipping_address.state == "CA"

    paper["shipping_address"] |= {"state_or_province": "Texas"}
    assert facts(paper).shipping_address.state == "Texas"


def test_a_snake_case_field_that_is_null_leaves_the_word_to_camel_case():
    paper = order()
    paper["shipping_address"] |= {"first_name": None, "firstName": "Ana", "phoneNumber": "1"}
    paper["shipping_address"]["phone"] = ""

    ship_to = facts(paper).shipping_address

    assert (ship_to.first_name, ship_to.phone) == ("Ana", "1")


def test_an_erased_buyer_is_recognised():
    assert facts(order("gdpr-deleted")).erased


def test_registered_serials_of_two_lines_are_read():
    found = facts(order("multiline-2-serials"))

    assert [line.registered for line in found.lines] == ["PXMMSMCYDKRE", "RCVKC81PPATA"]


def test_the_price_of_a_line_is_that_of_all_its_units():
    found = facts(order("qty2-line-price-is-total"))

    assert found.lines[0].quantity == 2
    assert found.lines[0].price == found.price == Money(89400, "GBP")


def test_the_list_of_imeis_in_the_united_states_stands_in_for_the_field():
    paper = with_line(imei_numbers=["353018114641439", "1"])
    del paper["orderlines"][0]["imei"]

    assert facts(paper).lines[0].imei == "353018114641439"


@pytest.mark.parametrize(
    ("changes", "sku"),
    [
        ({"listing": 4711}, "4711"),
        ({"listing": None, "snapshot": {"sku": "SNAP-1"}}, "SNAP-1"),
        ({"listing": None, "snapshot": None}, ""),
    ],
)
def test_the_sku_comes_as_number_or_in_a_snapshot(changes, sku):
    assert facts(with_line(**changes)).lines[0].sku == sku


def test_numbers_and_texts_change_places():
    paper = with_line(id="26642483", quantity="1", price=596, state="2", condition="12")
    paper |= {"order_id": "28020682", "state": "3", "price": 596.0}

    found = facts(paper)

    assert found == facts(order())


def test_states_that_nobody_knows_yet_are_kept():
    paper = with_line(state=42)
    paper["state"] = 17

    found = facts(paper)

    assert (int(found.state), int(found.lines[0].state)) == (17, 42)


def test_missing_and_unknown_keys_do_no_harm():
    bare = {
        "order_id": 7,
        "state": 1,
        "date_creation": "2026-01-01T00:00:00Z",
        "orderlines": [{"id": 8, "state": 1, "quantity": 1}],
        "something_new": {"deep": [1]},
    }

    found = facts(bare)

    assert found.modified_at == found.created_at
    assert found.price == Money(0, "")
    assert not found.has_delivery_note


def test_what_was_promised_is_not_overwritten_by_what_was_sent():
    paper = order("street-only-number") | {"shipper": "DHL"}
    assert facts(paper).promised_shipper == "Royal Mail"

    paper["orderlines"][0]["shipper"] = ""
    assert facts(paper).promised_shipper == ""

    waiting = with_line(shipper=None) | {"shipper": "DHL Express"}
    assert facts(waiting).promised_shipper == "DHL Express"


def test_an_invisible_character_leaves_the_phone_number():
    paper = order()
    paper["shipping_address"]["phone"] = "\u202a620 00 00 03\u202c"

    assert facts(paper).shipping_address.phone == "620 00 00 03"


@pytest.mark.parametrize(
    ("changes", "discounts"),
    [
        ({"discount_amount": "10.00"}, [("discount", -1000)]),
        ({"discount_amount": "10.00", "promo_code": "TEN"}, [("TEN", -1000)]),
        ({"discount": -5}, [("discount", -500)]),
        ({"voucher": {"code": "BACK5", "amount": "5.00"}}, [("BACK5", -500)]),
        (
            {
                "discounts": [{"name": "Spring", "value": "3.00"}, None, {"amount": 2}],
                "discount": "5.00",
            },
            [("Spring", -300), ("discounts", -200)],
        ),
        ({"discount": "0.00", "vouchers": [], "promo_code": "TEN"}, []),
        ({"voucher": "TEN"}, []),
        ({"discount": {"what": "ever"}}, []),
    ],
)
def test_discounts_are_found_however_they_are_told(changes, discounts):
    found = facts(order(**changes)).discounts

    assert found == tuple(Discount(name, Money(cents, "EUR")) for name, cents in discounts)


def test_a_line_with_a_negative_price_is_a_discount_and_no_article():
    paper = order()
    paper["orderlines"].append(
        {"id": 9, "state": 2, "price": "-20.55", "product": "10% OFF", "quantity": 0}
    )

    found = facts(paper)

    assert len(found.lines) == 1
    assert found.discounts == (Discount("10% OFF", Money(-2055, "EUR")),)


def test_a_discount_of_a_single_line_counts_too():
    assert facts(with_line(discount_amount="1.00")).discounts == (
        Discount("discount", Money(-100, "EUR")),
    )


@pytest.mark.parametrize(
    ("changes", "gift", "message"),
    [
        ({"gift": True}, True, ""),
        ({"is_gift": "1", "gift_message": "For you"}, True, "For you"),
        ({"gift_message": "For you"}, True, "For you"),
        ({"gift": {"message": "For you"}}, True, "For you"),
        ({"gift": "For you"}, True, "For you"),
        ({"gift": False}, False, ""),
        ({}, False, ""),
    ],
)
def test_a_gift_is_recognised_where_a_payload_says_so(changes, gift, message):
    found = facts(order(**changes))

    assert (found.gift, found.gift_message) == (gift, message)


@pytest.mark.parametrize("key", ["customer_note", "customer_comment", "buyer_note"])
def test_what_the_buyer_wrote_is_kept(key):
    assert facts(order(**{key: "Ring twice"})).customer_note == "Ring twice"


@pytest.mark.parametrize(
    ("paper", "reason"),
    [
        (order(order_id=None), "order_id is missing"),
        (order(order_id=-1), "order_id is not an order's number"),
        (order(state="?"), "state is not a whole number"),
        (order(orderlines=[]), "orderlines holds no article"),
        (order(orderlines="none"), "orderlines is not a list"),
        (order(orderlines=[None]), "orderlines[0] is not an object"),
        (order(shipping_address="Camille"), "shipping_address is not an object"),
        (with_line(quantity=0), "orderlines[0].quantity is missing or less than one"),
        (with_line(quantity=None), "orderlines[0].quantity is missing or less than one"),
        (with_line(price="cheap"), "orderlines[0].price is not an amount"),
        (order(date_creation="x"), "date_creation is not a time"),
        (order(date_creation=None, date_modification=None), "date_creation is missing"),
        ("text", "the record is not an object"),
        ([], "the record is not an object"),
    ],
)
def test_an_order_that_makes_no_sense_is_set_aside_with_its_reason(paper, reason):
    with pytest.raises(Unreadable) as caught:
        parse_order(paper)

    assert caught.value.reason == reason


def test_one_unreadable_order_does_not_stop_the_others():
    rows = recorded("back_market/page-10-mixed-states.json")
    rows[2]["orderlines"][0]["quantity"] = None
    rows[5] = None
    rows[7] = {"state": 3}

    records, unread = parse_list(rows, first_position=51)

    assert len(records) == 7
    assert [(row.key, row.reason) for row in unread] == [
        ("29027245", "orderlines[0].quantity is missing or less than one."),
        ("position 58", "order_id is missing; orderlines is missing."),
    ]


def test_identity_numbers_and_signed_links_are_not_kept():
    paper = order()
    paper["customerIdNumber"] = paper["nested"] = [{"customer_id_number": "74721744E"}]

    raw = parse_order(paper).raw

    assert "74721744E" in json.dumps(paper)
    assert "74721744E" not in json.dumps(raw)
    assert "Signature" not in json.dumps(raw)
    assert raw["delivery_note"] is True
    assert parse_order(order("state1-fr-new")).raw["delivery_note"] is None
    assert raw["orderlines"] == paper["orderlines"]


def _paths(value, path=()):
    yield path
    children = value if isinstance(value, dict) else {}
    if isinstance(value, list):
        children = dict(enumerate(value))
    for key, child in children.items():
        yield from _paths(child, (*path, key))


PATHS = [path for path in _paths(order("multiline-2-serials")) if path]
JUNK = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(),
    st.text(max_size=20),
    st.just([]),
    st.just({}),
    st.lists(st.none() | st.text(max_size=3) | st.dictionaries(st.text(), st.none()), max_size=2),
)


@given(st.dictionaries(st.sampled_from(PATHS), JUNK, max_size=4), st.booleans())
def test_a_spoilt_order_is_read_or_set_aside_and_nothing_else(spoilt, dropped):
    paper = copy.deepcopy(order("multiline-2-serials"))
    for path, junk in spoilt.items():
        place = paper
        for step in path[:-1]:
            inside = isinstance(place, dict) and step in place
            inside |= isinstance(place, list) and isinstance(step, int) and step < len(place)
            if not inside:
                break
            place = place[step]
        else:
            if isinstance(place, dict):
                if dropped:
                    place.pop(path[-1], None)
                else:
                    place[path[-1]] = junk
            elif isinstance(place, list) and path[-1] in range(len(place)):
                place[path[-1]] = junk

    reason, found = "unread", None
    try:
        found = parse_order(paper).order
    except Unreadable as error:
        reason = error.reason

    assert reason
    assert "Ihzgap" not in reason
    if found is not None:
        assert found.order_id > 0
        assert all(line.quantity >= 1 for line in found.lines)
