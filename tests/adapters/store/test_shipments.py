from dataclasses import replace
from datetime import UTC, datetime

import pytest

from bb_desktop.domain.orders import OrderId, OrderRecord
from bb_desktop.domain.records import Saved
from bb_desktop.domain.shipments import Shipment, ShipmentSource
from tests.builders import an_order

NOW = datetime(2026, 11, 24, 10, 0, tzinfo=UTC)
SEVEN = OrderId(7)


@pytest.fixture
def shop(store):
    with store.transaction() as tx:
        tx.orders.save(OrderRecord(an_order(7)), NOW)
    return store


def test_a_parcel_is_new_once_and_changes_when_its_label_is_voided(shop):
    parcel = Shipment(ShipmentSource.LABEL, 5, 9001, "7", "1Z5", NOW, fees_cents=560, raw={"a": 1})

    def tell(shipment):
        with shop.transaction() as tx:
            return tx.shipments.save(SEVEN, shipment, NOW)

    assert tell(parcel) is Saved.NEW
    assert tell(replace(parcel, raw={"a": 2})) is Saved.SAME
    voided = replace(parcel, voided=True, voided_at=NOW)
    assert tell(voided) is Saved.CHANGED

    with shop.reading() as tx:
        assert tx.orders.facts(SEVEN).shipments == (voided,)


def test_a_label_and_a_mark_may_have_the_same_number(shop):
    label = Shipment(ShipmentSource.LABEL, 5, 9001, "7", "1Z5", NOW)
    mark = Shipment(ShipmentSource.MARKED, 5, 9001, "7", "1Z6", NOW)

    with shop.transaction() as tx:
        assert tx.shipments.save(SEVEN, label, NOW) is Saved.NEW
        assert tx.shipments.save(SEVEN, mark, NOW) is Saved.NEW
        assert tx.orders.facts(SEVEN).shipments == (label, mark)


def test_parcels_that_are_stored_just_so_are_told_from_others(shop):
    label = Shipment(ShipmentSource.LABEL, 5, 9001, "7", "1Z5", NOW)
    mark = replace(label, source=ShipmentSource.MARKED)
    with shop.transaction() as tx:
        tx.shipments.save(SEVEN, label, NOW)

    with shop.reading() as tx:
        assert tx.shipments.stored_as([label, mark]) == {(ShipmentSource.LABEL, 5): SEVEN}
        assert tx.shipments.stored_as([replace(label, voided=True, voided_at=NOW)]) == {}
