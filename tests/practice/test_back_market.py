"""Back Market's door and lists: headers, budget, filters and pages."""

from datetime import datetime, timedelta

import pytest

from bb_desktop.practice.order_paper import address, line_paper, order_paper
from bb_desktop.practice.shop import PRACTICE_TOKEN
from tests.practice.conftest import back_market_client

PHONE = "IP13.128"


def place(shop, clock, order_id, *, minutes_ago=0, state=1, **changes):
    """Place an order of one phone."""
    order = order_paper(
        order_id,
        [line_paper(order_id + 5_000_000, PHONE, "iPhone 13 128GB", "300.00")],
        address("Ada", "Merrow", "1 Tarn Lane", "LS1 9ZZ", "Leeds", "GB", "07700900001"),
        created=clock() - timedelta(minutes=minutes_ago),
        ship_by=clock() + timedelta(days=1),
        state=state,
    )
    shop.back_market.place_order(order | changes)


@pytest.fixture
def wire(empty_shop):
    with back_market_client(empty_shop) as client:
        yield client


def ids(reply):
    return [order["order_id"] for order in reply.json()["results"]]


def test_a_token_that_is_encoded_again_or_revoked_is_refused(shop, back_market):
    assert back_market.get("/ws/orders").status_code == 200

    for authorization in (f"Bearer {PRACTICE_TOKEN}", f"Basic {PRACTICE_TOKEN}x", "Basic", ""):
        reply = back_market.get("/ws/orders", headers={"Authorization": authorization})
        assert (reply.status_code, reply.headers["content-type"][:16]) == (401, "application/json")
    shop.back_market.tokens.discard(PRACTICE_TOKEN)
    assert back_market.get("/ws/orders").status_code == 401
    shop.back_market.tokens.add("renewed")
    renewed = {"Authorization": "Basic renewed"}
    assert back_market.get("/ws/orders", headers=renewed).status_code == 200


@pytest.mark.parametrize(
    "agent",
    ["python-httpx/0.28", "BM-Example-BBDesktop", "BM-Example;desk@example.com", "BM--X;desk", ""],
)
def test_the_firewall_stops_a_user_agent_that_does_not_introduce_itself(back_market, agent):
    reply = back_market.get("/ws/orders", headers={"User-Agent": agent})

    assert reply.status_code == 403
    assert reply.headers["content-type"].startswith("text/html")
    assert reply.headers["cf-ray"]
    assert "<html" in reply.text


def test_a_company_name_may_have_blanks_and_dashes(back_market):
    agent = {"User-Agent": "BM-Re-Phone Ltd-BBDesktop;it@shop.example"}

    assert back_market.get("/ws/orders", headers=agent).status_code == 200


@pytest.mark.parametrize("name", ["Accept", "Accept-Language"])
def test_a_missing_header_is_refused(shop, name):
    with back_market_client(shop) as client:
        del client.headers[name]
        assert client.get("/ws/orders").status_code == 400


def test_two_hundred_requests_in_ten_seconds_pass_and_then_ten_seconds_nothing(back_market, clock):
    replies = [back_market.get("/ws/orders?page-size=1") for _ in range(201)]
    assert {reply.status_code for reply in replies[:200]} == {200}
    assert replies[200].status_code == 429
    assert replies[200].headers["content-type"].startswith("text/html")
    assert "retry-after" not in replies[200].headers
    clock.advance(seconds=9)
    assert back_market.get("/ws/orders").status_code == 429
    clock.advance(seconds=1)

    assert back_market.get("/ws/orders").status_code == 200


def test_requests_of_more_than_ten_seconds_ago_no_longer_count(shop, back_market, clock):
    shop.back_market.rate_limit = 3
    for _ in range(9):
        assert back_market.get("/ws/orders").status_code == 200
        clock.advance(seconds=4)


def test_without_a_page_size_ten_come_and_never_more_than_fifty(empty_shop, wire, clock):
    for number in range(60):
        place(empty_shop, clock, 61_000_000 + number, minutes_ago=number)

    assert len(ids(wire.get("/ws/orders"))) == 10
    assert len(ids(wire.get("/ws/orders?page-size=25"))) == 25
    assert len(ids(wire.get("/ws/orders?page-size=500"))) == 50
    assert len(ids(wire.get("/ws/orders?page_size=50&limit=50&pageSize=50"))) == 10


def test_pages_run_from_new_to_old_but_rows_in_a_page_ascend(empty_shop, wire, clock):
    for age in range(5):
        place(empty_shop, clock, 61_000_000 + age, minutes_ago=age)

    first = wire.get("/ws/orders?page-size=2&state=1").json()
    second = wire.get(first["next"]).json()
    third = wire.get(second["next"]).json()

    pages = [[row["order_id"] - 61_000_000 for row in p["results"]] for p in (first, second, third)]
    assert pages == [[1, 0], [3, 2], [4]]
    assert (first["count"], first["previous"], third["next"]) == (5, None, None)
    assert first["next"] == "https://www.backmarket.fr/ws/orders?page-size=2&state=1&page=2"
    assert "page=2" in third["previous"]
    assert wire.get("/ws/orders?page-size=2&page=4").status_code == 404


@pytest.mark.parametrize("state", ["2", "4", "7", "11", "-1", "x", ""])
def test_the_state_filter_takes_order_states_only(back_market, state):
    assert back_market.get("/ws/orders", params={"state": state}).status_code == 400


def test_states_0_and_8_are_never_listed(empty_shop, wire, clock):
    place(empty_shop, clock, 61_000_001, state=0)
    place(empty_shop, clock, 61_000_002, state=10)
    place(empty_shop, clock, 61_000_003, state=3)
    place(empty_shop, clock, 61_000_004, state=8)

    assert ids(wire.get("/ws/orders")) == [61_000_002, 61_000_003]
    assert ids(wire.get("/ws/orders?state=0")) == ids(wire.get("/ws/orders?state=8")) == []
    assert ids(wire.get("/ws/orders?state=10")) == [61_000_002]
    assert wire.get("/ws/orders/61000001").json()["state"] == 0


def test_date_filters_are_open_ended_and_start_at_their_moment(empty_shop, wire, clock):
    place(empty_shop, clock, 61_000_001, minutes_ago=90)
    place(empty_shop, clock, 61_000_002, minutes_ago=30)
    empty_shop.back_market.change_address(61_000_001, city="York")

    def listed(**params):
        return ids(wire.get("/ws/orders", params=params))

    assert listed(date_creation="2026-01-14T09:00:15Z") == [61_000_002]
    assert listed(date_creation="2026-01-14T10:00:15+01:00") == [61_000_002]
    assert listed(date_creation="2026-01-14T09:00:16Z") == []
    assert listed(date_modification="2026-01-14T09:30:15Z") == [61_000_001]


@pytest.mark.parametrize(
    "text",
    ["2026-01-14T09:00:00.000Z", "2026-01-14T09:00:00", "2026-01-14 09:00:00", "yesterday", ""],
)
def test_a_date_with_a_fraction_or_without_offset_is_refused(back_market, text):
    reply = back_market.get("/ws/orders", params={"date_modification": text})

    assert reply.status_code == 400


def test_misspelt_filters_are_ignored_without_a_word(back_market):
    everything = back_market.get("/ws/orders?page-size=50").json()["count"]

    for misspelt in ("status=1", "created_after=2026-01-14T09:00:00Z", "date_modified=x"):
        assert back_market.get(f"/ws/orders?{misspelt}").json()["count"] == everything


def test_a_country_filter_means_the_marketplace(back_market):
    reply = back_market.get("/ws/orders?country_code=de-de")

    assert {order["country_code"] for order in reply.json()["results"]} == {"de-de"}


def test_one_order_is_found_and_an_unknown_one_is_404(back_market):
    assert back_market.get("/ws/orders/61210902").json()["order_id"] == 61210902
    assert back_market.get("/ws/orders/1").status_code == 404
    assert back_market.get("/ws/orders/61210902/nothing").status_code == 404
    assert back_market.put("/ws/orders/61210902").status_code == 405


def test_the_bare_address_answers_with_a_page_for_people(back_market):
    reply = back_market.get("/ws/")

    assert (reply.status_code, reply.headers["content-type"][:9]) == (404, "text/html")


def test_a_delivery_note_is_signed_anew_for_five_days_and_fetched_without_credentials(
    back_market, clock
):
    first = back_market.get("/ws/orders/61208846").json()["delivery_note"]
    clock.advance(days=1)
    second = back_market.get("/ws/orders/61208846").json()["delivery_note"]
    assert first != second
    assert int(second.rpartition("Expires=")[2]) == int((clock() + timedelta(days=5)).timestamp())

    del back_market.headers["Authorization"]
    page = back_market.get(second)
    assert page.status_code == 200
    assert page.content.startswith(b"%PDF-")
    assert page.content.rstrip().endswith(b"%%EOF")
    assert back_market.get(second, headers={"Authorization": "Basic x"}).status_code == 403
    assert back_market.get(second.replace("61208846_", "61205821_")).status_code == 403
    assert back_market.get(second.partition("?")[0]).status_code == 403
    clock.advance(days=4, seconds=1)
    assert back_market.get(first).status_code == 403
    assert back_market.get(second).status_code == 200


def test_the_delivery_note_page_has_a_right_cross_reference_table(back_market):
    link = back_market.get("/ws/orders/61208846").json()["delivery_note"]
    del back_market.headers["Authorization"]
    page = back_market.get(link).content

    start = int(page.split(b"startxref\n")[1].split()[0])
    assert page[start:].startswith(b"xref\n0 6\n")
    for number, row in enumerate(page[start:].splitlines()[3:8], start=1):
        assert page[int(row.split()[0]) :].startswith(b"%d 0 obj" % number)


def test_backship_parcels_are_listed_with_a_relative_label_link(back_market):
    parcels = back_market.get("/ws/shipping/v1/deliveries?order_id=61204913").json()

    (parcel,) = parcels["results"]
    assert parcel["order"] == 61204913
    assert parcel["labelUrl"].startswith("/static/shipment_labels/")
    order = back_market.get("/ws/orders/61204913").json()
    assert parcel["trackingNumber"] == order["tracking_number"]
    label = back_market.get(parcel["labelUrl"])
    assert label.content.startswith(b"%PDF-")


def test_a_parcel_is_asked_for_by_a_number(back_market):
    reply = back_market.get("/ws/shipping/v1/deliveries?order_id=x")

    assert reply.status_code == 422
    assert reply.json()["error"]["code"] == "E009"
    assert back_market.get("/ws/shipping/v1/deliveries?order_id=61210902").json()["results"] == []


def test_a_number_cannot_be_placed_twice(shop, clock):
    place(shop, clock, 61_000_001)

    with pytest.raises(ValueError, match="taken"):
        place(shop, clock, 61_000_001)
    with pytest.raises(ValueError, match="needs an order_id"):
        shop.back_market.place_order({"orderlines": []})


def test_the_ship_by_time_keeps_its_microseconds(back_market):
    order = back_market.get("/ws/orders/61210902").json()

    assert datetime.fromisoformat(order["expected_dispatch_date"]).microsecond == 123456
    assert datetime.fromisoformat(order["date_creation"]).microsecond == 0
