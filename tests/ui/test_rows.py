"""The filter box and the chips find what the seller means, among all orders that ever were."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from bb_desktop.adapters.store.store import SqlStore
from bb_desktop.domain.order_sort import OrderSort
from bb_desktop.domain.orders import OrderId, OrderRecord, OrderState
from bb_desktop.domain.records import AttentionItem
from bb_desktop.domain.shipments import ShipStationOrder
from bb_desktop.domain.stage import Stage
from bb_desktop.ui.orders.rows import FIRST_PAGE, Rows, Shelf, Wanted
from tests.builders import a_line, a_scan, an_address, an_imei, an_order
from tests.clock import NOW, VirtualClock
from tests.ui.views import SHOP

PHONE, LATE, NEW, FINISHED, TROUBLED = 28020682, 28019874, 28020704, 27000001, 28020701
OLDER, CLOSED = 26000001, 27000002


class AShop:
    """A store with some orders, and what the window knows of it."""

    def __init__(self, folder) -> None:
        self.clock = VirtualClock()
        self.store = SqlStore.open("sqlite:///shop.db", data_dir=folder)
        self.rows = Rows(self.store, self.clock, SHOP)

    def save(self, order_id, *, title="iPhone XR", in_shipstation=True, due_in=24, **parts):
        line = {"title": title, "sku": parts.pop("sku", "SKU"), "imei": parts.pop("imei", "")}
        state = parts.get("state", OrderState.TO_SHIP)
        made = an_order(order_id, state=state).lines[0]
        order = an_order(
            order_id,
            lines=[a_line(order_id, state=made.state, **line)],
            ship_by=NOW + timedelta(hours=due_in),
            **parts,
        )
        mirrored = ShipStationOrder(
            order_id, str(order_id), "key", "awaiting_shipment", "", NOW, raw={}
        )
        with self.store.transaction() as tx:
            tx.orders.save(OrderRecord(order), NOW)
            if in_shipstation:
                tx.mirror.save(OrderId(order_id), mirrored, NOW)
        return order

    def shown(self, **wanted):
        return list(self.rows.arrange(Wanted(**wanted)).order_ids)


@pytest.fixture
def shop(tmp_path):
    made = AShop(tmp_path)
    made.save(
        PHONE,
        title="iPhone 12 64 Go - Noir - Débloqué",
        sku="IP12-64-BLK",
        shipping_address=an_address(first_name="Élise", last_name="Caron"),
        imei="490154203237518",
        tracking_number="8R44411122233",
    )
    made.save(LATE, title="Galaxy S21", due_in=-2)
    made.save(NEW, title="Pixel 6", state=OrderState.TO_ACCEPT, due_in=30)
    made.save(FINISHED, title="iPhone 8", state=OrderState.FINISHED, imei="356938035643809")
    made.save(TROUBLED, due_in=26)
    with made.store.transaction() as tx:
        item = AttentionItem(OrderId(TROUBLED), "address_incomplete", NOW, "No street.")
        tx.attention.put(item)
    made.rows.load()
    yield made
    made.store.close()


def test_the_most_urgent_open_order_comes_first(shop):
    assert shop.shown() == [LATE, PHONE, TROUBLED, NEW]


@pytest.mark.parametrize(
    "words",
    [
        *("020682", "elise", "caron iphone", "ip12-64", "7518", "4411122"),
        *("NOIR", "490154203237518", "28 020 682"),
    ],
)
def test_an_order_is_found_by_number_buyer_article_sku_parcel_and_identifier(shop, words):
    assert shop.shown(words=words) == [PHONE]


def test_three_digits_do_not_look_into_identifiers(shop):
    assert shop.shown(words="518") == []


def test_every_word_must_be_found(shop):
    assert shop.shown(words="elise galaxy") == []


def test_a_phone_that_was_sold_long_ago_is_found_while_the_table_shows_open_orders(shop):
    assert shop.shown(words="356938035643809") == [FINISHED]
    assert shop.shown(words="iphone") == [PHONE, TROUBLED, FINISHED]


def test_a_chip_is_filtered_within_itself(shop):
    assert shop.shown(words="iphone", shelf=Shelf.NEEDS_YOU) == [TROUBLED]
    assert shop.shown(words="iphone", shelf=Stage.ANNOUNCED) == [FINISHED]
    assert shop.shown(words="galaxy", shelf=Stage.ANNOUNCED) == []


def test_what_the_filter_hides_is_counted(shop):
    assert shop.rows.arrange(Wanted(words="galaxy")).hidden == 3
    assert shop.rows.arrange(Wanted(words="iphone")).hidden == 2
    assert shop.rows.arrange(Wanted(words="iphone", shelf=Shelf.EVERYTHING)).hidden == 2
    assert shop.rows.arrange(Wanted()).hidden == 0


def test_the_chips_count_all_orders_whatever_the_filter_says(shop):
    counts = shop.rows.arrange(Wanted(words="nothing has this")).counts

    assert counts[Shelf.OPEN] == 4
    assert counts[Shelf.LATE] == 1
    assert counts[Shelf.NEEDS_YOU] == 1
    assert counts[Shelf.EVERYTHING] == 5
    assert counts[Stage.TO_ACCEPT] == 1
    assert counts[Stage.ANNOUNCED] == 1


def test_the_next_cut_off_counts_what_is_due_by_then_and_not_late(shop):
    shop.save(28020999, due_in=24)
    shop.rows.load([OrderId(28020999)])

    arrangement = shop.rows.arrange(Wanted(shelf=Shelf.DUE))

    assert arrangement.cutoff == NOW + timedelta(hours=24)
    assert arrangement.counts[Shelf.DUE] == 2
    assert set(arrangement.order_ids) == {PHONE, 28020999}


@pytest.mark.parametrize(
    ("shelf", "expected"),
    [
        (Shelf.LATE, LATE),
        (Shelf.NEEDS_YOU, TROUBLED),
        (Stage.TO_ACCEPT, NEW),
        (Stage.ANNOUNCED, FINISHED),
    ],
)
def test_a_chip_shows_its_orders_only(shop, shelf, expected):
    assert shop.shown(shelf=shelf) == [expected]


def test_all_orders_are_the_open_ones_by_deadline_and_then_the_newest(shop):
    shop.save(OLDER, state=OrderState.FINISHED, created_at=NOW - timedelta(days=90))
    shop.save(CLOSED, state=OrderState.NOT_PAID, created_at=NOW - timedelta(days=30))
    shop.rows.load([OrderId(OLDER), OrderId(CLOSED)])

    everything = shop.shown(shelf=Shelf.EVERYTHING)

    assert everything == [LATE, PHONE, TROUBLED, NEW, FINISHED, CLOSED, OLDER]
    assert shop.shown(shelf=Stage.CLOSED) == [CLOSED]


def test_a_column_sorts_both_ways_and_equal_ones_stay_most_urgent_first(shop):
    by_article = shop.shown(sort="article")

    assert by_article == [LATE, PHONE, TROUBLED, NEW]
    assert shop.shown(sort="article", descending=True) == by_article[::-1]
    assert shop.shown(sort="back_market")[:2] == [NEW, LATE]


@pytest.mark.parametrize("sort", OrderSort)
@pytest.mark.parametrize("descending", [True, False])
def test_every_column_sorts_all_orders_without_losing_any(shop, sort, descending):
    everything = shop.shown(shelf=Shelf.EVERYTHING, sort=sort.value, descending=descending)

    assert sorted(everything) == sorted([PHONE, LATE, NEW, FINISHED, TROUBLED])


def test_all_orders_are_sorted_together_whether_open_or_not(shop):
    assert shop.shown(shelf=Shelf.EVERYTHING, sort="order") == [
        *(FINISHED, LATE, PHONE, TROUBLED, NEW),
    ]
    assert shop.shown(shelf=Shelf.EVERYTHING, sort="article")[1] == PHONE


def test_an_order_that_did_not_change_keeps_its_very_row(shop):
    before = shop.rows.arrange(Wanted()).views

    shop.rows.load([OrderId(LATE)])
    after = shop.rows.arrange(Wanted()).views

    assert all(before[order_id] is after[order_id] for order_id in before)


def test_a_new_identifier_is_found_at_once(shop):
    assert shop.shown(words=an_imei(5).digits) == []
    with shop.store.transaction() as tx:
        tx.scans.add(a_scan(an_imei(5), order_id=LATE, orderline_id=LATE))

    shop.rows.load([OrderId(LATE)])

    assert shop.shown(words=an_imei(5).digits) == [LATE]


def test_an_order_that_is_announced_leaves_the_open_ones_and_one_that_comes_back_joins_them(shop):
    order = shop.save(LATE, title="Galaxy S21", state=OrderState.FINISHED, modified_at=NOW)
    changed = shop.rows.load([OrderId(LATE)])
    arrangement = shop.rows.arrange(Wanted(), changed)

    assert LATE not in arrangement.order_ids
    assert LATE not in arrangement.views
    assert LATE in shop.rows.arrange(Wanted(shelf=Shelf.EVERYTHING), changed).views
    assert changed[OrderId(LATE)].stage is Stage.ANNOUNCED
    assert (arrangement.counts[Shelf.OPEN], arrangement.counts[Stage.ANNOUNCED]) == (3, 2)
    assert shop.shown(shelf=Stage.ANNOUNCED) == [LATE, FINISHED]

    again = replace(order, state=OrderState.TO_SHIP, modified_at=NOW + timedelta(hours=1))
    again = replace(again, lines=an_order(LATE, lines=[a_line(LATE)]).lines)
    with shop.store.transaction() as tx:
        tx.orders.save(OrderRecord(again), NOW)
    shop.rows.load([OrderId(LATE)])

    assert LATE in shop.shown()
    assert shop.shown(shelf=Stage.ANNOUNCED) == [FINISHED]
    assert shop.shown(shelf=Shelf.EVERYTHING).count(LATE) == 1


def test_a_list_that_was_brought_up_to_date_is_the_one_that_is_read_at_the_next_start(shop):
    for number in range(30):
        order_id, created = 25_000_000 + number, NOW - timedelta(hours=number * 7 % 30)
        shop.save(order_id, state=OrderState.FINISHED, created_at=created)
        shop.rows.load([OrderId(order_id)])
    fresh = Rows(shop.store, shop.clock, SHOP)
    fresh.load()

    for shelf in (Shelf.EVERYTHING, Stage.ANNOUNCED):
        arranged = fresh.arrange(Wanted(shelf=shelf))
        assert shop.rows.arrange(Wanted(shelf=shelf)).order_ids == arranged.order_ids
        assert shop.rows.arrange(Wanted(shelf=shelf)).counts == arranged.counts


def test_only_what_is_seen_first_is_read_of_a_long_list(shop):
    for number in range(3 * FIRST_PAGE):
        shop.save(25_000_000 + number, state=OrderState.FINISHED)
    shop.rows.load()

    arrangement = shop.rows.arrange(Wanted(shelf=Stage.ANNOUNCED))
    unread = [one for one in arrangement.order_ids if one not in arrangement.views]
    page = shop.rows.page(unread[:50])

    assert len(arrangement.views) == FIRST_PAGE
    assert set(page) == set(unread[:50])
    assert shop.rows.page(unread[:50])[unread[0]] is page[unread[0]]


def test_a_finished_order_that_needs_a_person_is_on_its_chip_and_counted_once(shop):
    with shop.store.transaction() as tx:
        item = AttentionItem(OrderId(FINISHED), "relabelled", NOW, "A new label.")
        tx.attention.put(item)
    shop.rows.load()

    arrangement = shop.rows.arrange(Wanted(shelf=Shelf.EVERYTHING))

    assert arrangement.order_ids.count(FINISHED) == 1
    assert arrangement.counts[Shelf.EVERYTHING] == 5
    assert arrangement.counts[Stage.ANNOUNCED] == 1
    assert set(shop.shown(shelf=Shelf.NEEDS_YOU)) == {FINISHED, TROUBLED}
    assert shop.shown(words="27000001") == [FINISHED]


def test_orders_that_are_over_do_not_stay_in_memory_unless_somebody_looks_at_them(shop):
    for number in range(20):
        shop.save(27_100_000 + number, state=OrderState.FINISHED)
        shop.rows.load([OrderId(27_100_000 + number)])
    unseen = len(shop.rows._read)

    shop.rows.page([OrderId(27_100_000), OrderId(27_100_001)])
    again = shop.save(27_100_001, title="iPhone 9", state=OrderState.FINISHED)
    shop.rows.load([OrderId(27_100_001)])

    assert unseen == 0
    assert set(shop.rows._read) == {27_100_000, 27_100_001}
    [view] = shop.rows.page([OrderId(27_100_001)]).values()
    assert view.facts.order == again
