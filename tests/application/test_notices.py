"""What is said while the window is elsewhere: each thing once, and nothing that is no news."""

from datetime import timedelta

import pytest

from bb_desktop.adapters.store.store import SqlStore
from bb_desktop.application.notices import (
    News,
    NoticeKind,
    Situation,
    Teller,
    situation,
    wanted_kinds,
)
from bb_desktop.application.preferences import Preferences, from_plain
from bb_desktop.domain.errors import Service
from bb_desktop.domain.orders import LineState, OrderId, OrderRecord, OrderState
from bb_desktop.domain.records import AttentionItem
from bb_desktop.domain.retry import ServiceHealth, ServiceStatus
from bb_desktop.domain.shop import Shop
from tests.builders import an_order
from tests.clock import NOW

ALL = frozenset(NoticeKind)
SEVEN, EIGHT, NINE = OrderId(7), OrderId(8), OrderId(9)


def minutes(count: float) -> timedelta:
    return timedelta(minutes=count)


def health(status=ServiceStatus.OK, *, good=NOW, since=NOW, offline=False):
    return tuple(
        ServiceHealth(one, status, since=since, last_good_at=good, offline=offline)
        for one in Service
    )


def refused(since=NOW):
    [market, shipstation] = health()
    status = ServiceStatus.CREDENTIALS_REFUSED
    return (ServiceHealth(market.service, status, since=since, last_good_at=NOW), shipstation)


class Looking:
    """Looks every half minute, as the window does."""

    def __init__(self, wanted=ALL) -> None:
        self.teller = Teller(NOW)
        self.wanted = wanted

    def at(self, after: timedelta, **how) -> tuple[News, ...]:
        return self.teller.news(Situation(NOW + after, **how), self.wanted)

    def until(self, after: timedelta, **how) -> list[News]:
        """Look until then; gives everything that was said."""
        said: list[News] = []
        moment = self.teller._looked_at - NOW
        while moment < after:
            moment += minutes(0.5)
            said += self.at(moment, **how)
        return said


def test_refused_credentials_are_said_at_the_first_look_and_not_every_minute():
    looking = Looking()

    [news] = looking.until(minutes(30), health=refused(NOW + minutes(1)))

    assert news.kind is NoticeKind.REFUSED
    assert news.service is Service.BACK_MARKET
    assert news.since == NOW + minutes(1)


def test_credentials_that_are_refused_again_are_news_again():
    looking = Looking()
    looking.at(minutes(1), health=refused(NOW))
    assert looking.at(minutes(2), health=health(good=NOW + minutes(2))) == ()

    [news] = looking.at(minutes(3), health=refused(NOW + minutes(3)))

    assert news.since == NOW + minutes(3)


def test_five_minutes_without_a_good_pass_are_said_once():
    looking = Looking()
    down = health(ServiceStatus.UNREACHABLE, good=NOW)
    assert looking.until(minutes(4.5), health=down) == []

    said = looking.until(minutes(60), health=down)

    assert [one.kind for one in said] == [NoticeKind.STALE]
    assert said[0].since == NOW


def test_a_second_outage_is_said_as_well():
    looking = Looking()
    looking.until(minutes(6), health=health(ServiceStatus.UNREACHABLE))
    looking.until(minutes(7), health=health(good=NOW + minutes(7)))

    said = looking.until(
        minutes(20), health=health(ServiceStatus.UNREACHABLE, good=NOW + minutes(7))
    )

    assert [one.since for one in said] == [NOW + minutes(7)]


def test_no_internet_is_told_from_a_service_that_is_down():
    looking = Looking()

    [news] = looking.until(minutes(6), health=health(ServiceStatus.UNREACHABLE, offline=True))

    assert news.offline


def missing(count, status=ServiceStatus.UNREACHABLE, *, offline=False, both=False):
    """Give the services after so many passes that one, or both, did not answer as they should."""
    return tuple(
        ServiceHealth(one, status, NOW, last_good_at=NOW, offline=offline, missed=count)
        if both or one is Service.SHIPSTATION
        else ServiceHealth(one, ServiceStatus.OK, NOW, last_good_at=NOW)
        for one in Service
    )


@pytest.mark.parametrize(
    "status", [ServiceStatus.UNREACHABLE, ServiceStatus.BLOCKED, ServiceStatus.RATE_LIMITED]
)
def test_two_missed_passes_are_said_once_with_their_cause(status):
    looking = Looking()
    looking.at(minutes(0.1), health=health())
    assert looking.at(minutes(1), health=missing(1, status)) == ()

    [news] = looking.at(minutes(2), health=missing(2, status))
    later = [looking.at(minutes(count), health=missing(count, status)) for count in range(3, 60)]

    assert (news.kind, news.service, news.trouble) == (
        NoticeKind.STALE,
        Service.SHIPSTATION,
        status,
    )
    assert news.since == NOW
    assert not any(later)


def test_whatever_the_distance_between_two_passes_is_the_second_one_counts():
    looking = Looking()
    looking.at(minutes(0.1), health=health())

    assert looking.at(minutes(2), health=missing(1)) == ()
    assert len(looking.at(minutes(4), health=missing(2))) == 1


def test_both_services_missed_at_once_are_one_piece_of_news():
    looking = Looking()
    looking.at(minutes(0.1), health=health())

    [news] = looking.at(minutes(2), health=missing(2, offline=True, both=True))

    assert news.service is None
    assert news.offline


def test_whoever_was_told_of_an_outage_is_told_of_its_end():
    looking = Looking()
    looking.at(minutes(0.1), health=health())
    looking.at(minutes(2), health=missing(2))

    [news] = looking.at(minutes(3), health=health())

    assert news.over
    assert looking.at(minutes(4), health=health()) == ()


def test_an_outage_that_nobody_was_told_of_ends_without_a_word():
    looking = Looking()
    looking.at(minutes(0.1), health=health())
    looking.at(minutes(1), health=missing(1))

    assert looking.at(minutes(2), health=health()) == ()


def test_an_outage_that_changes_its_face_is_one_outage():
    looking = Looking()
    looking.at(minutes(0.1), health=health())
    looking.at(minutes(2), health=missing(2))

    assert looking.at(minutes(3), health=missing(3, ServiceStatus.BLOCKED)) == ()
    assert looking.at(minutes(4), health=missing(4, offline=True)) == ()


def test_a_second_outage_of_missed_passes_is_news_again():
    looking = Looking()
    looking.at(minutes(0.1), health=health())
    for minute in (2, 4, 6):
        assert len(looking.at(minutes(minute), health=missing(2))) == 1
        well = health(good=NOW + minutes(minute + 1))
        assert len(looking.at(minutes(minute + 1), health=well)) == 1


def test_what_was_missed_before_the_start_is_news_with_the_next_missed_pass():
    looking = Looking()
    assert looking.at(minutes(0.1), health=missing(7)) == ()

    assert len(looking.at(minutes(1), health=missing(8))) == 1


def test_yesterdays_pass_is_no_outage_of_this_morning():
    yesterday = health(good=NOW - timedelta(days=1))
    looking = Looking()

    assert looking.until(minutes(4.5), health=yesterday) == []


def test_a_computer_that_slept_did_not_miss_anything():
    looking = Looking()
    looking.until(minutes(1), health=health())

    assert looking.at(minutes(600), health=health()) == ()
    assert looking.until(minutes(604), health=health()) == []
    assert len(looking.until(minutes(607), health=health())) == 1


def test_without_credentials_it_is_not_said_as_well_that_nothing_is_synced():
    looking = Looking()

    said = looking.until(minutes(60), health=refused())

    assert [one.kind for one in said] == [NoticeKind.REFUSED]


def test_orders_that_get_late_are_said_once_each():
    looking = Looking()
    [news] = looking.at(minutes(1), late_soon=(SEVEN, EIGHT))
    assert news.order_ids == (SEVEN, EIGHT)

    assert looking.at(minutes(2), late_soon=(SEVEN, EIGHT)) == ()
    [more] = looking.at(minutes(3), late_soon=(SEVEN, NINE))
    assert more.order_ids == (NINE,)


def test_a_cancellation_of_before_is_no_news():
    looking = Looking()

    said = looking.at(minutes(1), cancelled=((SEVEN, NOW - minutes(1)), (EIGHT, NOW + minutes(1))))

    assert [one.order_ids for one in said] == [(EIGHT,)]
    assert looking.at(minutes(2), cancelled=((EIGHT, NOW + minutes(1)),)) == ()


def test_orders_that_were_there_at_the_start_are_not_new():
    looking = Looking()
    assert looking.at(minutes(1), open_ids=(SEVEN,)) == ()

    [news] = looking.at(minutes(2), open_ids=(SEVEN, EIGHT, NINE))
    assert news.kind is NoticeKind.NEW_ORDERS
    assert news.order_ids == (EIGHT, NINE)
    # Out of sight for a while, on hold for one, is not new when it comes back.
    assert looking.at(minutes(2.5), open_ids=(SEVEN,)) == ()
    assert looking.at(minutes(3), open_ids=(SEVEN, EIGHT)) == ()


def test_what_is_not_wanted_is_not_said_and_not_made_up_for_later():
    looking = Looking(wanted=frozenset())
    looking.at(minutes(1), late_soon=(SEVEN,), health=refused())

    looking.wanted = ALL

    assert looking.at(minutes(2), late_soon=(SEVEN,), health=refused()) == ()


@pytest.mark.parametrize("kind", NoticeKind)
def test_every_kind_has_a_preference_of_its_own(kind):
    assert wanted_kinds(Preferences()) == ALL
    assert wanted_kinds(from_plain({kind.value: False})) == ALL - {kind}


@pytest.fixture
def store(tmp_path):
    opened = SqlStore.open(f"sqlite:///{tmp_path / 'bb-desktop.db'}")
    yield opened
    opened.close()


def test_how_things_stand_is_read_from_the_store(store):
    soon, late, tomorrow = minutes(90), -minutes(1), timedelta(days=1)
    orders = [
        an_order(number, ship_by=NOW + by, created_at=NOW - timedelta(days=number))
        for number, by in ((7, soon), (8, late), (9, tomorrow))
    ]
    orders.append(
        an_order(
            10,
            state=OrderState.FINISHED,
            line_state=LineState.SHIPPED,
            ship_by=NOW + soon,
            shipped_at=NOW,
        )
    )
    unpaid = OrderState.WAITING_PAYMENT
    orders.append(an_order(11, state=unpaid, paid_at=None, ship_by=NOW + soon))
    with store.transaction() as tx:
        for order in orders:
            tx.orders.save(OrderRecord(order), NOW)
        for one in refused():
            tx.state.save_health(one)
        tx.attention.put(AttentionItem(NINE, "cancelled_after_scan", NOW, "Order 9 was cancelled."))
        tx.attention.put(AttentionItem(NINE, "address_incomplete", NOW, "no street"))

    found = situation(store, Shop(), NOW)

    assert found.late_soon == (SEVEN,)
    assert found.open_ids == (NINE, EIGHT, SEVEN)
    assert found.cancelled == ((NINE, NOW),)
    assert found.health[0].status is ServiceStatus.CREDENTIALS_REFUSED
    assert found.last_good_at == NOW


def test_what_a_person_has_settled_is_not_read(store):
    item = AttentionItem(NINE, "cancelled_after_scan", NOW, "Order 9 was cancelled.")
    with store.transaction() as tx:
        tx.orders.save(OrderRecord(an_order(9)), NOW)
        tx.attention.put(item)
        tx.attention.answer(item, NOW, later=None)

    assert situation(store, Shop(), NOW).cancelled == ()
