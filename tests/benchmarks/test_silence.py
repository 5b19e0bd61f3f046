"""Every fault of either service × one pass, two passes, recovery: nothing of it in silence."""

from __future__ import annotations

import pytest

from bb_desktop.domain.errors import Service
from tests.ui.silence import PRACTICE_FAULTS, WIRE_FAULTS, a_silence

_PATIENCE_MS = 30_000


@pytest.fixture
def silence(tmp_path, qapp, qtbot):
    yield from a_silence(
        tmp_path, lambda check: qtbot.waitUntil(lambda: bool(check()), timeout=_PATIENCE_MS)
    )


def test_every_fault_of_every_service_is_said_told_and_gone_again(silence, figures):
    for service in Service:
        for kind in PRACTICE_FAULTS:
            silence.shop.services.faults.add(service.value, kind, times=None)
            silence.a_fault_comes_and_goes(service)
        for fault in WIRE_FAULTS.values():
            silence.wire.broken = {service: fault}
            silence.a_fault_comes_and_goes(service)

    faults = len(PRACTICE_FAULTS) + len(WIRE_FAULTS)
    assert silence.checked == faults * len(Service) * 3
    figures.add(
        "4 Never in silence",
        "faults at two services × one pass, two passes, recovery",
        f"{silence.checked}, 0 in silence",
        "0 in silence",
    )
