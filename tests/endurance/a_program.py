"""The whole program on a clock that is turned on, with the practice services behind it."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import httpx
from pydantic import SecretStr

from bb_desktop.adapters.clock import SystemClock
from bb_desktop.app import Program
from bb_desktop.practice.shop import (
    PRACTICE_API_KEY,
    PRACTICE_API_SECRET,
    PRACTICE_TOKEN,
    PracticeShop,
)
from tests.clock import VirtualClock

#: What one request takes.
LATENCY_S = 0.02


class LongClock(SystemClock):
    """The program's own clock, on a computer whose time is turned on."""

    def __init__(self, begin: datetime) -> None:
        self._true = VirtualClock(begin)
        super().__init__(computer=self._true.now, count=self._true.elapsed_s)

    def pause(self, seconds: float) -> None:
        self._true.advance(max(seconds, 0.0))

    def go_to(self, moment: datetime) -> None:
        """Let time pass; a moment that is over changes nothing."""
        self.pause((moment - self._true.now()).total_seconds())


class _Wire(httpx.BaseTransport):
    """The practice services, some way off."""

    def __init__(self, services: PracticeShop, clock: LongClock) -> None:
        self._inner = services.transport()
        self._clock = clock

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        self._clock.pause(LATENCY_S)
        return self._inner.handle_request(request)


class ProgramOnTheWire(Program):
    """The whole program, with the practice services where the network would be."""

    services: PracticeShop
    clock: Any

    def transport(self) -> httpx.BaseTransport:
        return _Wire(self.services, self.clock)

    def _given(self) -> dict[str, SecretStr]:
        return {
            "back_market_token": SecretStr(PRACTICE_TOKEN),
            "shipstation_api_key": SecretStr(PRACTICE_API_KEY),
            "shipstation_api_secret": SecretStr(PRACTICE_API_SECRET),
        }
