"""How the services are doing: what a pass notes of a trouble, and forgets when it is over."""

import pytest

from bb_desktop.application.sync_cycle import SyncCycle
from bb_desktop.domain.errors import Service
from bb_desktop.domain.retry import ServiceStatus
from bb_desktop.practice.faults import FaultKind
from bb_desktop.practice.replies import CF_RAY


def health(shop, service=Service.BACK_MARKET):
    with shop.store.reading() as tx:
        return tx.state.health(service)


@pytest.mark.parametrize(
    ("fault", "status", "offline"),
    [
        (FaultKind.CUT, ServiceStatus.UNREACHABLE, True),
        (FaultKind.SERVER_ERROR, ServiceStatus.UNREACHABLE, False),
        (FaultKind.LOST_REPLY, ServiceStatus.UNREACHABLE, False),
        (FaultKind.NOT_JSON, ServiceStatus.UNREACHABLE, False),
        (FaultKind.UNAUTHORIZED, ServiceStatus.CREDENTIALS_REFUSED, False),
        (FaultKind.FORBIDDEN, ServiceStatus.CREDENTIALS_REFUSED, False),
    ],
)
def test_no_network_is_told_from_a_service_that_is_down(shop, fault, status, offline):
    shop.services.faults.add("back_market", fault, times=None)

    shop.sync()

    known = health(shop)
    assert (known.status, known.offline) == (status, offline)


def test_the_firewalls_reference_is_kept_for_the_people_who_ask_for_it(shop):
    shop.services.faults.add("back_market", FaultKind.HTML_403, times=None)

    shop.sync()

    assert health(shop).request_id == CF_RAY


def test_a_trouble_that_is_over_leaves_nothing_behind(shop):
    shop.services.faults.add("back_market", FaultKind.CUT, times=None)
    shop.sync()
    shop.services.faults.clear()

    shop.sync()

    known = health(shop)
    assert (known.status, known.offline, known.request_id, known.detail) == (
        ServiceStatus.OK,
        False,
        "",
        "",
    )


def test_a_refusal_is_noted_by_the_first_pass_after_it(shop):
    shop.sync()
    shop.services.faults.add("back_market", FaultKind.UNAUTHORIZED, times=None)
    shop.wait(60)

    shop.sync()

    known = health(shop)
    assert known.status is ServiceStatus.CREDENTIALS_REFUSED
    assert (shop.clock.now() - known.since).total_seconds() < 60


def test_what_one_computer_was_told_to_wait_for_is_not_forgotten_by_anothers_good_news(shop):
    def another_computers_pass(request):
        if request.url.path == "/ws/orders" and request.url.params.get("state") == "3":
            shop.before_request = lambda _request: None
            shop.services.faults.add("back_market", FaultKind.HTML_403)
            SyncCycle(
                store=shop.store,
                back_market=shop.back_market_client,
                shipstation=shop.shipstation_client,
                clock=shop.clock,
                shop=shop.choices,
            ).run()

    shop.before_request = another_computers_pass
    shop.sync()
    shop.forget_requests()

    shop.sync()

    assert health(shop).status is ServiceStatus.BLOCKED
    assert not shop.requests("back_market")


def test_passes_that_a_service_missed_are_counted_until_it_answers(shop):
    shop.services.faults.add("shipstation", FaultKind.SERVER_ERROR, times=None)
    missed = []
    for _ in range(3):
        shop.sync()
        missed.append((health(shop).missed, health(shop, Service.SHIPSTATION).missed))
    shop.services.faults.clear()
    shop.sync()

    assert missed == [(0, 1), (0, 2), (0, 3)]
    assert health(shop, Service.SHIPSTATION).missed == 0


def test_a_pass_in_which_a_service_is_spared_is_one_that_it_missed(shop):
    shop.services.faults.add("back_market", FaultKind.HTML_403)
    shop.sync()
    shop.wait(1)

    shop.sync()

    assert health(shop).missed == 2


def test_why_a_service_does_not_answer_is_kept_and_forgotten_with_the_trouble(shop):
    shop.services.faults.add("back_market", FaultKind.NOT_JSON)
    shop.sync()
    assert health(shop).reason == "web_page"

    shop.sync()

    assert health(shop).reason == ""
