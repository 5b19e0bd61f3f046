"""The clients fit the ports of the use cases; mypy checks the shapes, the tests the names."""

import inspect

import pytest

from bb_desktop.adapters.back_market.client import BackMarketClient
from bb_desktop.adapters.clock import SystemClock
from bb_desktop.adapters.shipstation.client import ShipStationClient
from bb_desktop.application import ports


def fitting(
    back_market: BackMarketClient, shipstation: ShipStationClient, clock: SystemClock
) -> tuple[ports.BackMarket, ports.ShipStation, ports.Clock]:
    """Fail in mypy when an adapter no longer fits its port."""
    return back_market, shipstation, clock


@pytest.mark.parametrize(
    ("port", "adapter"),
    [
        (ports.BackMarket, BackMarketClient),
        (ports.ShipStation, ShipStationClient),
        (ports.Clock, SystemClock),
    ],
)
def test_an_adapter_takes_what_its_port_promises(port, adapter):
    for name, promised in inspect.getmembers(port, inspect.isfunction):
        if not name.startswith("_"):
            wanted = list(inspect.signature(promised).parameters)
            assert list(inspect.signature(getattr(adapter, name)).parameters) == wanted
