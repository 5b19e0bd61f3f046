"""A buyer who is wherever a buyer can get to, and what may be left of him."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from bb_desktop.domain.effects import Effect, EffectKind
from bb_desktop.domain.errors import Service
from bb_desktop.domain.orders import LineState, OrderId, OrderRecord, OrderState
from bb_desktop.domain.records import AttentionItem, Event, JournalEntry
from bb_desktop.domain.shipments import Shipment, ShipmentSource, ShipStationOrder, UnreadRecord
from bb_desktop.domain.shop import SellerMarks
from tests.builders import a_line, a_scan, an_address, an_imei, an_order

NOW = datetime(2026, 11, 24, 10, 0, tzinfo=UTC)
SHIPPED_AT = NOW - timedelta(days=200)
SEVEN, EIGHT, NINE = OrderId(7), OrderId(8), OrderId(9)

#: None of these may be found in any file afterwards, in whatever case.
CANARIES = (
    "Zacharie",
    "Quintefeuille",
    "Ateliers Quintefeuille",
    "Impasse des Lanternes",
    "Bâtiment Nord",
    "Villefranche",
    "69400",
    "06 39 98 41 77",
    "ship_7@example.org",
    "漢字名前",
    "ring twice",
    "Joyeux anniversaire",
)
BUYER = an_address(
    first_name="Zacharie",
    last_name="Quintefeuille",
    company="Ateliers Quintefeuille 漢字名前",
    street="7 Impasse des Lanternes",
    street2="Bâtiment Nord",
    city="Villefranche",
    postal_code="69400",
    phone="06 39 98 41 77",
    email="ship_7@example.org",
)
ADDRESS = {
    "name": "Zacharie Quintefeuille",
    "company": "Ateliers Quintefeuille 漢字名前",
    "street1": "7 Impasse des Lanternes",
    "street2": "Bâtiment Nord",
    "city": "Villefranche",
    "postalCode": "69400",
    "country": "FR",
    "phone": "06 39 98 41 77",
}
#: What proves the sale, and has to be found.
PROOF = ("002353BR", an_imei().digits, "1Z9994060", "UPS")


def shipped(order_id=SEVEN, *, at=SHIPPED_AT, state=LineState.SHIPPED, buyer=BUYER, **more):
    line = a_line(state=state, imei=an_imei().digits if order_id == SEVEN else "")
    finished = state is LineState.SHIPPED
    return an_order(
        order_id,
        lines=[line],
        state=OrderState.FINISHED if finished else OrderState.TO_SHIP,
        created_at=at - timedelta(days=1),
        modified_at=more.pop("modified_at", at),
        shipped_at=at if finished else None,
        shipping_address=buyer,
        billing_address=buyer,
        tracking_number="1Z9994060" if finished else "",
        tracking_url="https://carrier.example/?zip=69400" if finished else "",
        customer_note="ring twice",
        gift_message="Joyeux anniversaire",
        **more,
    )


def reply(order):
    address = {"first_name": "Zacharie", "last_name": "Quintefeuille", "city": "Villefranche"}
    return {
        "order_id": order.order_id,
        "shipping_address": address,
        "orderlines": [{"listing": "002353BR", "return_message": "ring twice"}],
        "gift_note": "Joyeux anniversaire",
    }


def mirrored(**more):
    return replace(
        ShipStationOrder(
            shipstation_order_id=9001,
            order_number="7",
            order_key="bm-eu-7",
            status="shipped",
            internal_notes=f"Zacharie called\n{an_imei().digits}",
            modified_at=SHIPPED_AT,
            store_id=41,
            raw={
                "orderId": 9001,
                "shipTo": ADDRESS,
                "billTo": ADDRESS,
                "customerEmail": "ship_7@example.org",
                "customerNotes": "ring twice",
                "internalNotes": f"Zacharie called\n{an_imei().digits}",
                "items": [{"sku": "002353BR", "quantity": 1}],
            },
        ),
        **more,
    )


PARCEL = Shipment(
    ShipmentSource.LABEL,
    1,
    9001,
    "7",
    "1Z9994060",
    SHIPPED_AT,
    carrier_code="ups",
    fees_cents=799,
    notify_error="could not mail ship_7@example.org",
    raw={"shipmentId": 1, "shipTo": ADDRESS, "customerEmail": "ship_7@example.org"},
)


def fill(store):
    """Put the buyer wherever a buyer can get to."""
    order = shipped()
    with store.transaction() as tx:
        # As it was before it was shipped, so that earlier rows leave something behind.
        tx.orders.save(OrderRecord(shipped(state=LineState.ACCEPTED), reply(order)), SHIPPED_AT)
    with store.transaction() as tx:
        after = replace(order, modified_at=SHIPPED_AT + timedelta(minutes=1))
        tx.orders.save(OrderRecord(after, reply(order)), SHIPPED_AT)
        tx.orders.save_marks(
            SEVEN,
            SellerMarks(
                gift=True, gift_message="Joyeux anniversaire", internal_note="for Zacharie"
            ),
        )
        tx.mirror.save_written_lines(SEVEN, [an_imei().digits])
        tx.mirror.save(SEVEN, mirrored(), SHIPPED_AT)
        tx.mirror.save(SEVEN, mirrored(shipstation_order_id=9002, parent_id=9001), SHIPPED_AT)
        tx.shipments.save(SEVEN, PARCEL, SHIPPED_AT)
        tx.scans.add(a_scan(an_imei(), order_id=SEVEN))
        tx.attention.put(
            AttentionItem(SEVEN, "address_incomplete", SHIPPED_AT, "7 impasse des lanternes?")
        )
        tx.outbox.add(Effect(EffectKind.CREATE, SEVEN), SHIPPED_AT)
        (leased,) = tx.outbox.claim([EffectKind.CREATE], SHIPPED_AT, owner="bench", limit=1)
        detail = "“VILLEFRANCHE 69400” is not in FR"
        tx.outbox.give_up(leased, code="rejected", detail=detail, now=SHIPPED_AT)
        for subject, detail in (
            (an_imei().digits, "line 1"),
            ("Zacharie Quintefeuille", "not_an_identifier"),
            ("1Z9994060", "UPS"),
        ):
            tx.journal.add(
                JournalEntry(SHIPPED_AT, Event.REFUSED, SEVEN, "bench 1", subject, detail)
            )
        tx.journal.add(
            JournalEntry(SHIPPED_AT, Event.ATTENTION, SEVEN, "bench 1", "", "no Villefranche")
        )
        unread = [UnreadRecord("7", "shipping_address.city is not Villefranche")]
        tx.quarantine.replace(Service.SHIPSTATION, "orders", unread, SHIPPED_AT)


def erase(store, *order_ids, now=NOW):
    with store.transaction() as tx:
        return tx.privacy.erase(order_ids or [SEVEN], now)


def facts(store, order_id=SEVEN):
    with store.reading() as tx:
        return tx.orders.facts(order_id)


def found_in(file, words):
    """Give the words that stand somewhere in the files of a database."""
    content = b"".join(
        path.read_bytes() for path in file.parent.iterdir() if path.name.startswith(file.name)
    ).lower()
    texts = {word: word.lower().encode() for word in words}
    return {word for word, text in texts.items() if text in content}


def escaped(words):
    """Give words as JSON may write them, beside the words."""
    return [*words, *(word.encode("unicode_escape").decode() for word in words)]
