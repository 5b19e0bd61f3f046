import pytest
from hypothesis import given
from hypothesis import strategies as st

from bb_desktop.adapters.replies import ServerFault
from bb_desktop.adapters.shipstation import batches
from bb_desktop.domain.errors import Rejected, Service, UnexpectedReply

SERVICE = Service.SHIPSTATION


def bodies(count):
    return [{"orderKey": f"bm-eu-{n}", "orderNumber": str(n)} for n in range(count)]


class Account:
    """Takes batches that hold none of the bad orders."""

    def __init__(self, bad=(), error=None):
        self.bad = {f"bm-eu-{n}" for n in bad}
        self.error = error or Rejected("Invalid packageCode", service=SERVICE, status=500)
        self.requests = []

    def __call__(self, batch):
        self.requests.append(len(batch))
        if any(body["orderKey"] in self.bad for body in batch):
            raise self.error
        return {
            "hasErrors": False,
            "results": [
                body | {"orderId": 7, "success": True, "errorMessage": None} for body in batch
            ],
        }


def test_a_hundred_orders_go_out_in_one_request():
    account = Account()

    rows = batches.create(account, bodies(100), ())

    assert account.requests == [100]
    assert {row.order_key for row in rows} == {body["orderKey"] for body in bodies(100)}
    assert all(row.success and row.shipstation_order_id == 7 for row in rows)


def test_more_than_a_hundred_are_a_fault_of_the_caller():
    with pytest.raises(ValueError, match="100"):
        batches.create(Account(), bodies(101), ())


def test_no_orders_need_no_request():
    account = Account()

    assert batches.create(account, [], ()) == ()
    assert account.requests == []


@given(st.integers(0, 99))
def test_one_order_at_fault_does_not_hold_up_the_others(bad):
    account = Account([bad])

    rows = batches.create(account, bodies(100), ())

    failed = [row for row in rows if not row.success]
    assert [(row.order_number, row.error) for row in failed] == [(str(bad), "Invalid packageCode")]
    assert len(rows) == 100
    assert len(account.requests) <= 15


@given(st.integers(2, 100), st.data())
def test_an_order_that_makes_the_service_fail_stands_alone_too(count, data):
    bad = data.draw(st.integers(0, count - 1))
    fault = ServerFault("a fault of its own", service=SERVICE)

    rows = batches.create(Account([bad], fault), bodies(count), ())

    assert [row.order_number for row in rows if not row.success] == [str(bad)]


@pytest.mark.parametrize("count", [1, 2, 3, 100])
def test_a_service_that_is_down_is_told_from_a_bad_order(count):
    account = Account(range(count), ServerFault("a fault of its own", service=SERVICE))

    with pytest.raises(ServerFault):
        batches.create(account, bodies(count), ())

    assert len(account.requests) <= 5


def test_orders_that_are_all_refused_are_each_told():
    account = Account(range(100), Rejected("no such store", service=SERVICE, status=400))

    rows = batches.create(account, bodies(100), ())

    assert sorted(int(row.order_number) for row in rows) == list(range(100))
    assert not any(row.success for row in rows)
    assert len(account.requests) <= 50


def test_each_row_tells_what_became_of_its_order():
    reply = {
        "hasErrors": True,
        "results": [
            {"orderKey": "bm-eu-0", "orderNumber": "0", "orderId": 5, "success": True},
            None,
            {
                "orderKey": "bm-eu-1",
                "orderNumber": "1",
                "success": False,
                "errorMessage": "Camille Exemple has <b>no</b> address",
            },
        ],
    }
    wanted = bodies(3)
    wanted[1]["shipTo"] = {"name": "Camille Exemple"}

    rows = batches.create(lambda _: reply, wanted, ())

    assert [(row.order_key, row.success, row.error) for row in rows] == [
        ("bm-eu-0", True, ""),
        ("bm-eu-1", False, "… has no address"),
        ("bm-eu-2", False, "ShipStation told nothing about this order."),
    ]


@pytest.mark.parametrize("reply", [None, [], {}, {"results": "all"}])
def test_a_reply_without_rows_is_not_understood(reply):
    with pytest.raises(UnexpectedReply):
        batches.create(lambda _: reply, bodies(1), ())
