from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bb_desktop.adapters.store.state import service_health
from bb_desktop.domain.errors import Service
from bb_desktop.domain.retry import ServiceHealth, ServiceStatus
from bb_desktop.domain.shipments import UnreadRecord

NOW = datetime(2026, 11, 24, 10, 0, tzinfo=UTC)


def test_what_was_read_meanwhile_leaves_the_quarantine(store):
    later = NOW + timedelta(hours=1)
    with store.transaction() as tx:
        tx.quarantine.replace(
            Service.BACK_MARKET, "new", [UnreadRecord("7", "a"), UnreadRecord("8", "b")], NOW
        )
        tx.quarantine.replace(Service.BACK_MARKET, "modified", [UnreadRecord("7", "c")], NOW)
        tx.quarantine.replace(
            Service.BACK_MARKET, "new", [UnreadRecord("8", "b2"), UnreadRecord("9", "d")], later
        )

        assert tx.quarantine.records() == (
            (Service.BACK_MARKET, UnreadRecord("7", "c"), NOW),
            (Service.BACK_MARKET, UnreadRecord("8", "b2"), NOW),
            (Service.BACK_MARKET, UnreadRecord("9", "d"), later),
        )


def test_cursors_texts_and_health_are_kept(store):
    health = ServiceHealth(Service.SHIPSTATION, ServiceStatus.RATE_LIMITED, NOW, NOW, NOW, "x", 3)
    well = ServiceHealth(Service.SHIPSTATION, ServiceStatus.OK, NOW, window_ends_at=NOW)
    with store.transaction() as tx:
        assert tx.state.cursor("orders") is None
        assert tx.state.text("mode") is None
        assert tx.state.health(Service.SHIPSTATION) is None
        tx.state.save_cursor("orders", NOW - timedelta(hours=1))
        tx.state.save_cursor("orders", NOW)
        tx.state.save_text("mode", "bridge")
        tx.state.save_text("mode", "companion")
        tx.state.save_health(health)

    with store.transaction() as tx:
        assert tx.state.cursor("orders") == NOW
        assert tx.state.text("mode") == "companion"
        assert tx.state.health(Service.SHIPSTATION) == health
        assert tx.state.health(Service.BACK_MARKET) is None
        tx.state.save_health(well)
        assert tx.state.health(Service.SHIPSTATION) == well


@pytest.mark.parametrize("offline", [True, False])
@pytest.mark.parametrize("request_id", ["", "8f2c11aa90-CDG", "a=b\nc"])
@pytest.mark.parametrize("detail", ["", "No connection to ShipStation.", "Two\n lines."])
def test_the_cause_of_a_trouble_is_kept_with_its_sentence(store, detail, request_id, offline):
    health = ServiceHealth(
        Service.SHIPSTATION,
        ServiceStatus.UNREACHABLE,
        NOW,
        detail=detail,
        offline=offline,
        request_id=request_id,
    )
    with store.transaction() as tx:
        tx.state.save_health(health)

    with store.reading() as tx:
        kept = tx.state.health(Service.SHIPSTATION)

    assert kept == replace(
        health, detail=" ".join(detail.split()), request_id=" ".join(request_id.split())
    )


def test_what_a_version_before_wrote_is_still_its_sentence(store):
    with store.transaction() as tx:
        tx.state.save_health(ServiceHealth(Service.SHIPSTATION, ServiceStatus.UNREACHABLE, NOW))
        tx.state._connection.execute(
            service_health.update().values(detail="No connection to ShipStation.")
        )

    with store.reading() as tx:
        kept = tx.state.health(Service.SHIPSTATION)

    assert kept is not None
    assert (kept.detail, kept.offline, kept.request_id) == (
        "No connection to ShipStation.",
        False,
        "",
    )
