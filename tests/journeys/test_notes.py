"""Identifiers in the internal note: people's text stays byte for byte, and so does all the rest."""

import pytest

from bb_desktop.domain.effects import EffectKind
from bb_desktop.domain.stage import Stage
from bb_desktop.practice.faults import FaultKind
from tests.journeys.a_shop import (
    IMEI,
    LAPTOP,
    SECOND_IMEI,
    SERIAL,
    THIRD_IMEI,
    TWO_PHONES,
    URGENT_PHONE,
)

LOST = [FaultKind.LOST_REPLY, FaultKind.CUT_AFTER, FaultKind.TRUNCATED_JSON]
THREE = {URGENT_PHONE: [IMEI], LAPTOP: [SERIAL], TWO_PHONES: [SECOND_IMEI, THIRD_IMEI]}


def scan_all(shop):
    for number, codes in THREE.items():
        shop.scan(number, *codes)


def posts(shop):
    return shop.requests("shipstation", "POST")


def rest_of(order):
    """Give an order without what a note may change."""
    return {
        key: value for key, value in order.items() if key not in ("internalNotes", "modifyDate")
    }


@pytest.mark.parametrize(
    "text",
    ["", "call first", "Zeile 1\r\nZeile 2\r\n", "  blanks  \n\n\n", "line\u2028separator", "\r\n"],
)
def test_what_people_wrote_stays_byte_for_byte(shop, text):
    shop.edits_note(URGENT_PHONE, text)
    shop.sync()

    shop.scan(URGENT_PHONE, IMEI)
    shop.sync()
    assert shop.note(URGENT_PHONE).startswith(text)
    assert IMEI in shop.note(URGENT_PHONE).splitlines()
    shop.withdraw(URGENT_PHONE, IMEI)
    shop.sync()

    assert shop.note(URGENT_PHONE) == text


def test_what_people_wrote_since_the_last_reading_stays_too(shop):
    shop.sync()
    shop.edits_note(URGENT_PHONE, "written a moment ago")
    shop.scan(URGENT_PHONE, IMEI)

    shop.cycle.deliver((URGENT_PHONE,))

    assert shop.note(URGENT_PHONE) == f"written a moment ago\n{IMEI}"


def test_a_new_scan_replaces_what_we_wrote_and_nothing_else(shop):
    shop.scan(URGENT_PHONE, IMEI)
    shop.sync()
    shop.edits_note(URGENT_PHONE, f"before\n{IMEI}\nafter {IMEI}")
    shop.withdraw(URGENT_PHONE, IMEI)
    shop.scan(URGENT_PHONE, SECOND_IMEI)

    shop.sync()

    assert shop.note(URGENT_PHONE) == f"before\n{SECOND_IMEI}\nafter {IMEI}"


def test_everything_else_of_the_order_goes_back_as_it_came(shop):
    for number in THREE:
        order = shop.shipstation._api.book.by_number(str(number))
        order["labelMessages"] = {"nobody": ["knows", "this", None, 1.50]}
        order["tagIds"] = [order["tagIds"] or 1]
        order["tagIds"] = None
        order["customerUsername"] = "regular"
        order["gift"] = True
        order["giftMessage"] = "À toi 🎁"
        order["dimensions"] = {"units": "inches", "length": 7.0, "width": 5.0, "height": 0.0}
        shop.edits_note(number, "touched")
    before = {number: rest_of(shop.shipstation_order(number)) for number in THREE}

    scan_all(shop)
    summary = shop.sync()

    assert summary.counts.notes_written == 3
    assert {number: rest_of(shop.shipstation_order(number)) for number in THREE} == before


def test_a_single_note_goes_back_as_completely_as_many(shop):
    order = shop.shipstation._api.book.by_number(str(URGENT_PHONE))
    order["externallyFulfilledById"] = 7
    order["somethingNew"] = [{"deep": {"er": True}}]
    shop.edits_note(URGENT_PHONE, "touched")
    before = rest_of(shop.shipstation_order(URGENT_PHONE))

    shop.scan(URGENT_PHONE, IMEI)
    shop.sync()

    assert rest_of(shop.shipstation_order(URGENT_PHONE)) == before


def test_a_note_that_says_it_already_is_not_written(shop):
    shop.edits_note(URGENT_PHONE, f"{IMEI}")
    shop.scan(URGENT_PHONE, IMEI)

    summary = shop.sync()

    assert summary.counts.notes_written == 0
    assert not [one for one in posts(shop) if one.path.endswith("createorder")]
    shop.assert_books_agree()


@pytest.mark.parametrize("fault", LOST)
@pytest.mark.parametrize("number", [1, 3])
def test_a_lost_reply_writes_nothing_twice(shop, fault, number):
    for order_id, codes in list(THREE.items())[:number]:
        shop.scan(order_id, *codes)
    shop.services.faults.add("shipstation", fault, method="POST")
    shop.sync()
    shop.edits_note(URGENT_PHONE, shop.note(URGENT_PHONE) + "\nand by hand")

    shop.sync_until_idle()

    assert shop.note(URGENT_PHONE) == f"{IMEI}\nand by hand"
    assert not shop.attention(URGENT_PHONE)
    shop.assert_books_agree()


def not_keeping_notes(shop, order_id):
    """Let ShipStation take an order's note and not keep it."""
    book = shop.shipstation._api.book

    def forget(_request):
        order = book.by_number(str(order_id))
        if IMEI in (order["internalNotes"] or "") or SERIAL in (order["internalNotes"] or ""):
            order["internalNotes"] = "cut off"

    shop.after_request = forget
    inner = shop.shipstation._api._create_order

    def create_order(request, at):
        import httpx

        reply = inner(request, at).json()
        if reply["orderNumber"] == str(order_id):
            reply["internalNotes"] = "cut off"
        return httpx.Response(200, json=reply)

    shop.shipstation._api._routes["POST", "/orders/createorder"] = create_order


@pytest.mark.parametrize("number", [1, 3])
def test_a_note_that_shipstation_does_not_keep_is_shown_and_not_written_for_ever(shop, number):
    not_keeping_notes(shop, URGENT_PHONE)
    for order_id, codes in list(THREE.items())[:number]:
        shop.scan(order_id, *codes)

    for _ in range(4):
        shop.wait(1)
        shop.sync()
        shop.back_market.change_address(URGENT_PHONE, phone=f"0176{shop.clock.now().minute:06}")

    tried = [
        one
        for one in posts(shop)
        for body in (one.body if isinstance(one.body, list) else [one.body])
        if body["orderNumber"] == str(URGENT_PHONE) and IMEI in (body["internalNotes"] or "")
    ]
    assert len(tried) == 1
    assert shop.attention(URGENT_PHONE) == ["note_not_kept"]
    shop.after_request = lambda _request: None
    shop.shipstation._api._routes["POST", "/orders/createorder"] = (
        shop.shipstation._api._create_order
    )
    shop.retry(URGENT_PHONE)
    shop.sync()
    assert not shop.attention(URGENT_PHONE)
    shop.assert_books_agree()


def test_a_note_that_a_person_completed_needs_nobody_any_more(shop):
    not_keeping_notes(shop, URGENT_PHONE)
    shop.scan(URGENT_PHONE, IMEI)
    shop.sync()
    shop.after_request = lambda _request: None
    shop.edits_note(URGENT_PHONE, f"typed by hand: see below\n{IMEI}")

    shop.sync()
    assert not shop.attention(URGENT_PHONE)
    # Taken out again by a person: it is written anew, the old refusal does not count for ever.
    shop.shipstation._api._routes["POST", "/orders/createorder"] = (
        shop.shipstation._api._create_order
    )
    shop.edits_note(URGENT_PHONE, "")
    shop.sync()
    assert shop.note(URGENT_PHONE) == IMEI


def test_an_order_that_was_shipped_meanwhile_is_left_alone(shop):
    shop.scan(URGENT_PHONE, IMEI)
    shop.buys_label(URGENT_PHONE)

    summary = shop.sync()

    assert (summary.due, summary.counts.notes_written) == (0, 0)
    assert not shop.attention(URGENT_PHONE)
    assert shop.stage(URGENT_PHONE) is Stage.SHIPPED


def test_an_order_shipped_just_before_the_post_is_no_lasting_trouble(shop):
    shop.scan(URGENT_PHONE, IMEI)

    def just_before_the_post(request):
        if request.method == "POST":
            shop.before_request = lambda _request: None
            shop.buys_label(URGENT_PHONE)

    shop.before_request = just_before_the_post
    shop.sync()
    shop.sync_until_idle()

    assert not shop.attention(URGENT_PHONE)
    assert EffectKind.WRITE_NOTE not in shop.waiting(URGENT_PHONE)
    shop.wait(6)
    shop.sync()
    assert shop.told(URGENT_PHONE)[0].imei == IMEI


def test_an_order_deleted_in_shipstation_does_not_keep_the_other_notes_waiting(shop):
    shop.wait(300)
    shop.sync()
    book = shop.shipstation._api.book
    book.deleted.add(shop.shipstation_order(LAPTOP)["orderId"])
    scan_all(shop)

    shop.sync()

    assert shop.note(URGENT_PHONE) == IMEI
    assert shop.note(TWO_PHONES) == f"{SECOND_IMEI}\n{THIRD_IMEI}"
    assert shop.attention(LAPTOP) == ["write_note_rejected"]


def test_one_note_that_is_refused_does_not_hold_up_the_others(shop):
    scan_all(shop)

    def just_before_the_post(request):
        if request.method == "POST":
            shop.before_request = lambda _request: None
            shop.shipstation.cancel(str(LAPTOP))

    shop.before_request = just_before_the_post
    shop.sync()

    assert shop.note(URGENT_PHONE) == IMEI
    shop.sync()
    assert not shop.attention(LAPTOP)
    shop.assert_books_agree()


@pytest.mark.parametrize("left", range(1, 8))
def test_no_wait_for_the_request_budget_comes_between_fetching_and_posting(shop, left):
    """A minute is enough for a person to edit the note, and to be overwritten."""
    shop.wait(2)
    shop.scan(URGENT_PHONE, IMEI)
    shop.shipstation.spend(39 - left)
    shop.shipstation_client.list_stores()
    pause = shop.clock.pause
    edits: list[str] = []

    def edits_while_waiting(seconds):
        pause(seconds)
        if seconds > 5:
            edits.append(f"edit {len(edits)}")
            shop.edits_note(URGENT_PHONE, f"{shop.note(URGENT_PHONE)}\n{edits[-1]}")

    shop.clock.pause = edits_while_waiting
    shop.sync()

    # Four lists come first; a fetch and a post have to fit into what is left then.
    assert bool(edits) == (left <= 5)
    assert [line for line in shop.note(URGENT_PHONE).splitlines() if "edit" in line] == edits
    assert IMEI in shop.note(URGENT_PHONE).splitlines()
