import httpx
import pytest

from bb_desktop.domain.errors import UnexpectedReply, Unreachable
from bb_desktop.domain.orders import OrderState
from tests.adapters.scripted import Script, good, html, recorded

HOST = "https://www.backmarket.fr"
ROW = recorded("back_market/order-state3-es-dni.json")


def rows(*numbers, **changes):
    return [ROW | {"order_id": number} | changes for number in numbers]


def page(results, count=None, following=None):
    return good({"count": count, "next": following, "previous": None, "results": results})


def second_page(host=HOST):
    return f"{host}/ws/orders?page=2&page-size=50&state=3"


def listed(client, **filters):
    found = client.list_orders(**filters)
    return [int(record.order.order_id) for record in found.records]


def test_all_pages_are_read_with_the_query_that_back_market_gives(back_market):
    script = Script(page(rows(1, 2), 3, second_page()), page(rows(3), 3))

    assert listed(back_market(script), state=OrderState.TO_SHIP) == [1, 2, 3]
    assert script.requests[0].url.params.multi_items() == [("page-size", "50"), ("state", "3")]
    assert str(script.requests[1].url) == second_page()


def test_a_long_reading_gives_way_before_every_page(back_market):
    script = Script(page(rows(1, 2), 3, second_page()), page(rows(3), 3))
    asked_before = []

    listed(back_market(script), between=lambda: asked_before.append(len(script.requests)))

    assert asked_before == [0, 1]


@pytest.mark.parametrize(
    "following",
    [
        second_page("https://www.backmarket.co.uk"),
        second_page("https://www.backmarket.fr:8443"),
        second_page("https://www.backmarket.fr.evil.example"),
        second_page("https://www.backmarket.fr@evil.example"),
        "//evil.example/ws/orders?page=2",
        "http://[broken",
    ],
)
def test_a_next_page_at_another_address_is_refused_and_gets_no_token(back_market, following):
    script = Script(page(rows(1), 2, following), page(rows(2), 2))

    with pytest.raises(UnexpectedReply):
        back_market(script).list_orders()

    assert len(script.requests) == 1


@pytest.mark.parametrize("following", [second_page("http://www.backmarket.fr"), "?page=2"])
def test_a_next_page_on_the_same_host_is_asked_for_in_our_own_scheme(back_market, following):
    script = Script(page(rows(1), 2, following), page(rows(2), 2))

    assert listed(back_market(script)) == [1, 2]
    assert {request.url.scheme for request in script.requests} == {"https"}


def test_a_circle_of_pages_is_noticed(back_market):
    script = Script(page(rows(1), 9, second_page()), page(rows(2), 9, second_page()))

    with pytest.raises(UnexpectedReply, match="circle"):
        back_market(script).list_orders()


def test_a_list_without_an_end_is_given_up(back_market):
    def endless(request):
        number = int(request.url.params.get("page", "1")) + 1
        return page([], 5, f"{HOST}/ws/orders?page={number}")

    with pytest.raises(UnexpectedReply, match="does not end"):
        back_market(Script(endless)).list_orders()


def test_of_doubles_the_newer_one_counts(back_market):
    old, new = "2026-01-01T10:00:00Z", "2026-01-01T10:00:01Z"
    script = Script(
        page(rows(1, date_modification=new), 3, second_page()),
        page(rows(1, date_modification=old, shipper="stale") + rows(2), 3),
    )

    found = back_market(script).list_orders().records

    assert [record.raw["shipper"] for record in found] == ["UPS", "UPS"]


def test_a_list_that_grew_meanwhile_has_its_first_page_read_again(back_market):
    script = Script(
        page(rows(1), 2, second_page()), page(rows(2), 3), page(rows(3, 1), 3, second_page())
    )

    assert listed(back_market(script)) == [1, 2, 3]
    assert len(script.requests) == 3


def test_a_list_that_shrank_meanwhile_is_read_once_more(back_market):
    script = Script(
        page(rows(1, 2), 4, second_page()),
        page(rows(4), 3),
        page(rows(2, 3), 3, second_page()),
        page(rows(4), 3),
    )

    assert sorted(listed(back_market(script))) == [1, 2, 3, 4]
    assert len(script.requests) == 4


def test_a_page_that_vanished_meanwhile_is_no_outage(back_market):
    script = Script(page(rows(1), 51, second_page()), httpx.Response(404), page(rows(1), 1))

    assert listed(back_market(script)) == [1]


def test_a_list_that_breaks_off_again_and_again_is_no_whole_list(back_market):
    first, gone = page(rows(1), 51, second_page()), httpx.Response(404)

    with pytest.raises(Unreachable, match="breaks off"):
        back_market(Script(first, gone, first, gone)).list_orders()


def test_a_row_that_makes_no_sense_is_told_beside_the_others(back_market, caplog):
    script = Script(page([*rows(1), {"order_id": 2}, None], 3))

    found = back_market(script).list_orders()

    assert [record.order.order_id for record in found.records] == [1]
    assert [row.key for row in found.unread] == ["2"]
    assert "order left out of list key=2 reason=state is missing" in caplog.text


@pytest.mark.parametrize("body", [[], {}, {"results": None}, {"results": {"a": 1}}, "text", 5])
def test_what_is_no_list_is_not_understood(back_market, body):
    with pytest.raises(UnexpectedReply, match="usual shape"):
        back_market(Script(good(body))).list_orders()


def test_404_on_the_list_is_an_outage_and_tried_once_more(back_market, clock):
    script = Script(html(404))

    with pytest.raises(Unreachable):
        back_market(script).list_orders()

    assert len(script.requests) == 2
    assert clock.pauses == [1.0]
