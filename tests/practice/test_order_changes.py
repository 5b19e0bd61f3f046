"""What the seller may do to an order at Back Market, and what the world does to it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bb_desktop.practice.device_kinds import is_imei, is_smartphone

IMEI = "490154203237518"
OTHER_IMEI = "356938035643809"

PLAIN, TWO_PIECES, PHONE_AND_CABLE = 61210902, 61210488, 61210035
TWO_PHONES, LAPTOP, DUE, BACKSHIP, UNPAID = 61208846, 61205377, 61205821, 61204913, 61211276


@pytest.fixture
def change(back_market):
    """POST a change to an order."""

    def posted(order_id, **body):
        return back_market.post(f"/ws/orders/{order_id}", json={"order_id": order_id, **body})

    return posted


@pytest.fixture
def patch(back_market):
    def patched(line_id, **body):
        return back_market.patch(f"/ws/orderlines/{line_id}", json=body)

    return patched


def line_states(order):
    return [line["state"] for line in order["orderlines"]]


def message(reply):
    return (reply.status_code, reply.json()["error"]["message"])


# --- accept and cancel


def test_accepting_a_line_moves_the_order_to_3_and_its_delivery_note_appears(change):
    order = change(PLAIN, new_state=2, sku="002455MN").json()

    assert (order["state"], line_states(order)) == (3, [2])
    assert order["delivery_note"].startswith("https://backmarket-prod.s3.amazonaws.com/")


def test_an_order_of_two_lines_is_accepted_sku_by_sku(change):
    half = change(PHONE_AND_CABLE, new_state=2, sku="IP13M.128.PNK.B").json()
    assert (half["state"], line_states(half), half["delivery_note"]) == (1, [2, 1], None)

    whole = change(PHONE_AND_CABLE, new_state=2, sku="CBL.LGT.1M").json()
    assert (whole["state"], line_states(whole)) == (3, [2, 2])


@pytest.mark.parametrize("body", [{}, {"sku": "other"}, {"sku": None}, {"sku": ""}])
def test_accepting_needs_the_listing_of_a_line(shop, change, body):
    assert message(change(PLAIN, new_state=2, **body)) == (400, "sku not found")
    assert line_states(shop.back_market.order(PLAIN)) == [1]


def test_what_is_accepted_or_unpaid_cannot_be_accepted(change):
    assert message(change(DUE, new_state=2, sku="002401SL")) == (400, "sku not found")
    assert message(change(UNPAID, new_state=2, sku="002419BL")) == (400, "sku not found")


@pytest.mark.parametrize("state", [1, 9, 0, 7, None, "two", True])
def test_only_five_new_states_exist(change, state):
    expected = f"new_state {state} must be in 2,3,4,5,6"

    assert message(change(PLAIN, new_state=state, sku="002455MN")) == (400, expected)


def test_lines_step_only_from_the_state_before(change):
    assert message(change(DUE, new_state=4, sku="002401SL")) == (400, "sku not found")
    assert message(change(DUE, new_state=6, sku="002401SL")) == (400, "sku not found")
    assert message(change(PLAIN, new_state=5, sku="002455MN")) == (400, "sku not found")

    refunded = change(DUE, new_state=5, sku="002401SL", return_reason=25).json()
    assert (refunded["state"], line_states(refunded)) == (9, [5])
    assert refunded["orderlines"][0]["return_reason"] == 25


def test_cancelling_one_line_leaves_the_other_to_be_shipped(change):
    change(PHONE_AND_CABLE, new_state=4, sku="CBL.LGT.1M")
    order = change(PHONE_AND_CABLE, new_state=2, sku="IP13M.128.PNK.B").json()

    assert (order["state"], line_states(order)) == (3, [2, 4])


def test_an_order_whose_lines_are_all_final_goes_to_9_and_loses_its_ship_by_time(change):
    order = change(PLAIN, new_state=4, sku="002455MN").json()

    assert (order["state"], order["expected_dispatch_date"]) == (9, None)


def test_a_form_is_as_good_as_json(back_market):
    body = {"order_id": str(PLAIN), "new_state": "2", "sku": "002455MN"}

    assert back_market.post(
        f"/ws/orders/{PLAIN}", data=body,
        headers={"Content-Type": "application/x-www-form-urlencoded"},
    ).json()["state"] == 3  # fmt: skip


def test_a_body_that_is_neither_is_refused(back_market):
    url = f"/ws/orders/{PLAIN}"

    assert back_market.post(url, content=b"{broken").status_code == 400
    assert back_market.post(url, content=b"[]").status_code == 400
    text = {"Content-Type": "text/plain"}
    assert back_market.post(url, content=b"new_state=2", headers=text).status_code == 415


def test_another_number_in_the_body_is_refused(back_market):
    body = {"order_id": DUE, "new_state": 2, "sku": "002455MN"}

    assert back_market.post(f"/ws/orders/{PLAIN}", json=body).status_code == 400


# --- ship


def test_shipping_without_a_sku_ships_every_accepted_line(change, shop):
    order = change(
        TWO_PHONES, new_state=3, tracking_number="15501234567890", shipper="DPD UK"
    ).json()

    assert (order["state"], line_states(order)) == (9, [3, 3])
    assert order["tracking_number"] == "15501234567890"
    assert order["date_shipping"] == order["date_modification"] == "2026-01-14T10:30:15+01:00"
    assert "courier=dpd&trackingNo=15501234567890" in order["tracking_url"]
    (told,) = shop.back_market.announcements
    assert (told.order_id, told.sku, told.shipper, told.accepted) == (
        TWO_PHONES, None, "DPD UK", True,
    )  # fmt: skip


def test_shipping_by_sku_ships_that_line(change):
    order = change(TWO_PHONES, new_state=3, sku="IP14.128.BLU.A", tracking_number="1").json()

    assert (order["state"], line_states(order)) == (3, [3, 2])


def test_a_shipper_replaces_the_order_s_but_not_the_promise_on_the_line(change):
    order = change(DUE, new_state=3, tracking_number="1", shipper="DHL  EXPRESS").json()

    assert (order["shipper"], order["shipper_display"]) == ("DHL  EXPRESS", "DHL  EXPRESS")
    assert order["orderlines"][0]["shipper"] == "UPS"
    assert order["tracking_url"] == ""


def test_the_shipping_date_is_kept_when_it_is_told(change):
    order = change(
        DUE, new_state=3, tracking_number="1", date_shipping="2026-01-13T18:00:00Z"
    ).json()

    assert order["date_shipping"] == "2026-01-13T19:00:00+01:00"


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"tracking_number": ""},
        {"tracking_number": "  "},
        {"tracking_number": "1" * 201},
        {"tracking_number": "1", "shipper": "x" * 201},
        {"tracking_number": "1", "tracking_url": "x" * 301},
        {"tracking_number": "1", "date_shipping": "today"},
        {"tracking_number": "1", "date_shipping": "2026-01-13T18:00:00"},
        {"tracking_number": ["1"]},
        {"tracking_number": "1", "sku": "other"},
        {"tracking_number": "1", "imei": "490154203237519"},
        {"tracking_number": "1", "imei": "4901542032375"},
        {"tracking_number": "1", "serial_number": "x" * 51},
    ],
)
def test_a_bad_ship_call_changes_nothing(shop, change, body):
    before = shop.back_market.order(DUE)

    assert change(DUE, new_state=3, **body).status_code == 400
    assert shop.back_market.order(DUE) == before
    assert [call.accepted for call in shop.back_market.announcements] == [False]


def test_tracking_numbers_are_not_looked_at(change):
    link = "https://carrier.example/YOUR_TRACKING_NUMBER."

    assert change(DUE, new_state=3, tracking_number=link).json()["tracking_number"] == link


def test_what_is_shipped_is_not_shipped_again(shop, change):
    change(DUE, new_state=3, tracking_number="first")
    again = change(DUE, new_state=3, tracking_number="second", imei=IMEI)

    assert message(again) == (400, "already shipped")
    order = shop.back_market.order(DUE)
    assert (order["tracking_number"], order["orderlines"][0]["imei"]) == ("first", "")
    assert [call.accepted for call in shop.back_market.announcements] == [True, False]


def test_what_is_not_accepted_is_not_shipped(change):
    assert change(PLAIN, new_state=3, tracking_number="1").status_code == 400


# --- identifiers


def test_the_imei_of_a_phone_goes_with_the_ship_call(shop, change):
    order = change(DUE, new_state=3, tracking_number="1", imei=IMEI).json()

    assert order["orderlines"][0]["imei"] == IMEI
    assert shop.back_market.identifier_writes == [(DUE, 60111704, "imei", IMEI, True)]


def test_the_imei_of_a_laptop_is_ignored_without_a_word(shop, change):
    reply = change(LAPTOP, new_state=3, tracking_number="1", imei=IMEI, serial_number="C02XG0")

    assert reply.status_code == 200
    assert reply.json()["orderlines"][0]["imei"] == ""
    assert reply.json()["orderlines"][0]["serial_number"] == "C02XG0"
    assert [write.accepted for write in shop.back_market.identifier_writes] == [False, True]


@pytest.mark.parametrize("identifier", [{"imei": IMEI}, {"serial_number": "G53M62UZJ19L"}])
def test_a_ship_call_takes_no_identifier_for_two_lines_or_two_pieces(change, identifier):
    assert change(TWO_PHONES, new_state=3, tracking_number="1", **identifier).status_code == 400
    change(TWO_PIECES, new_state=2, sku="002392SH")
    assert change(TWO_PIECES, new_state=3, tracking_number="1", **identifier).status_code == 400


def test_a_line_takes_its_identifier_and_echoes_it(shop, patch):
    reply = patch(60113359, imei=IMEI)

    assert (reply.status_code, reply.json()) == (200, {"imei": IMEI})
    assert shop.back_market.order(TWO_PHONES)["orderlines"][0]["imei"] == IMEI
    assert patch(60113359, serial_number="F2L").json() == {"serial_number": "F2L"}


def test_a_registered_identifier_is_never_corrected(shop, patch, clock):
    patch(60113359, imei=IMEI)
    modified = shop.back_market.order(TWO_PHONES)["date_modification"]
    clock.advance(minutes=1)

    assert patch(60113359, imei=OTHER_IMEI).status_code == 422
    assert patch(60113359, imei=OTHER_IMEI, serial_number="F2L").status_code == 422
    assert patch(60113359, imei=IMEI).status_code == 200
    order = shop.back_market.order(TWO_PHONES)
    assert (order["orderlines"][0]["imei"], order["orderlines"][0]["serial_number"]) == (IMEI, "")
    assert order["date_modification"] == modified


def test_a_ship_call_does_not_correct_an_identifier_either(shop, change, patch):
    patch(60111704, imei=IMEI)

    assert change(DUE, new_state=3, tracking_number="1", imei=OTHER_IMEI).status_code == 400
    assert shop.back_market.order(DUE)["state"] == 3
    assert change(DUE, new_state=3, tracking_number="1", imei=IMEI).status_code == 200


@pytest.mark.parametrize(
    ("body", "status"),
    [
        ({}, 400),
        ({"imei": None}, 400),
        ({"colour": "blue"}, 400),
        ({"imei": "490154203237519"}, 422),
        ({"imei": "49015420323751"}, 422),
        ({"imei": "٤90154203237518"}, 422),
        ({"serial_number": "x" * 51}, 422),
        ({"serial_number": ""}, 422),
        ({"serial_number": ["x"]}, 400),
    ],
)
def test_a_bad_identifier_is_refused(shop, patch, body, status):
    assert patch(60113359, **body).status_code == status
    assert shop.back_market.order(TWO_PHONES)["orderlines"][0]["imei"] == ""


def test_a_line_number_is_not_an_order_number(patch):
    assert patch(TWO_PHONES, imei=IMEI).status_code == 404


def test_a_line_can_still_be_identified_after_shipping(change, patch):
    change(TWO_PHONES, new_state=3, tracking_number="1")

    assert patch(60112488, imei=OTHER_IMEI).status_code == 200


@pytest.mark.parametrize(
    ("title", "phone"),
    [
        ("iPhone SE (2020) 64 Go - Noir - Débloqué", True),
        ("Galaxy S22 5G 128GB - Green - Unlocked", True),
        ("Galaxy A52s 128GB", True),
        ("Google Pixel 7 128 GB - Weiß - Ohne Vertrag", True),
        ("Coque iPhone 13 - Silicone", False),
        ("Hülle für iPhone 12", False),
        ("MacBook Air 13-inch (2020)", False),
        ("Galaxy Tab S7", False),
        ("Galaxy Watch 4", False),
        ("AirPods Pro", False),
    ],
)
def test_phones_are_told_from_their_title(title, phone):
    assert is_smartphone(title) is phone


@given(st.text(alphabet="0123456789", min_size=14, max_size=14))
def test_exactly_one_check_digit_makes_an_imei(body):
    assert sum(is_imei(body + digit) for digit in "0123456789") == 1


# --- the world outside


def test_a_buyer_cancels_before_and_after_acceptance(shop):
    shop.back_market.cancel_by_buyer(PLAIN)
    shop.back_market.cancel_by_buyer(DUE)

    assert line_states(shop.back_market.order(PLAIN)) == [4]
    assert line_states(shop.back_market.order(DUE)) == [5]
    assert shop.back_market.order(DUE)["state"] == 9


def test_a_refund_after_shipping_is_a_6_in_an_order_that_stays_at_9(shop, change):
    change(DUE, new_state=3, tracking_number="1")
    shop.back_market.refund(DUE)

    order = shop.back_market.order(DUE)
    assert (order["state"], line_states(order)) == (9, [6])


def test_an_order_on_hold_cannot_be_shipped_until_it_is_released(shop, change):
    shop.back_market.put_on_hold(DUE)
    assert line_states(shop.back_market.order(DUE)) == [9]
    assert change(DUE, new_state=3, tracking_number="1").status_code == 400
    shop.back_market.release_from_hold(DUE)

    assert change(DUE, new_state=3, tracking_number="1").status_code == 200


def test_a_paid_order_can_be_accepted(shop, change):
    shop.back_market.pay(UNPAID)

    assert change(UNPAID, new_state=2, sku="002419BL").json()["state"] == 3


def test_a_changed_address_shows_as_a_modification(shop, back_market):
    shop.back_market.change_address(PLAIN, street="7 rue Haute")

    params = {"date_modification": "2026-01-14T09:30:15Z"}
    (order,) = back_market.get("/ws/orders", params=params).json()["results"]
    assert order["shipping_address"]["street"] == "7 rue Haute"


def test_nobody_can_reach_into_the_book_through_a_copy(shop):
    shop.back_market.order(PLAIN)["state"] = 9

    assert shop.back_market.order(PLAIN)["state"] == 1
    with pytest.raises(LookupError, match="no order 7"):
        shop.back_market.order(7)
