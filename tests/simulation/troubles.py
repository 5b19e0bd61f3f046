"""What services and computers do to a shop: storms, dead tokens, clocks, and the power."""

from __future__ import annotations

from datetime import timedelta

import httpx

from bb_desktop.practice.faults import FaultKind
from bb_desktop.practice.shop import PRACTICE_TOKEN
from tests.simulation.scene import Scene

#: A storm hits so many requests.
_LONGEST_STORM = 6
_STORMS = (
    FaultKind.RATE_LIMITED, FaultKind.SERVER_ERROR, FaultKind.HTML_403, FaultKind.BOT_CHALLENGE,
    FaultKind.LOST_REPLY, FaultKind.CUT, FaultKind.CUT_AFTER, FaultKind.NOT_JSON,
    FaultKind.TRUNCATED_JSON, FaultKind.REDIRECT,
)  # fmt: skip
_LOST = (FaultKind.LOST_REPLY, FaultKind.CUT_AFTER, FaultKind.TRUNCATED_JSON)
#: Minutes by which a computer's clock is wrong.
_WRONG = (4, 45, 200, -4, -45, -200, 1600, -1600)


class Troubles:
    """Everything that nobody wants."""

    def __init__(self, scene: Scene) -> None:
        """Know the shop."""
        self._scene = scene
        self._services = scene.shop.services

    def storm(self) -> None:
        """Let some requests go wrong."""
        chance = self._scene.chance
        service = chance.choice(("back_market", "shipstation"))
        kind = chance.choice(_STORMS)
        times, method, after = (
            chance.randrange(1, _LONGEST_STORM),
            chance.choice((None, None, "POST", "GET")),
            chance.randrange(0, 5),
        )
        if chance.random() < 0.25:
            # A change whose reply never comes: the dearest kind.
            kind, times, method = chance.choice(_LOST), 1, "POST"
        self._services.faults.add(service, kind, times=times, method=method, after=after)
        what = f"{times} {method or 'requests'} after {after}"
        self._scene.say(f"a storm: {service} {kind.value}, {what}")

    def reply_is_lost(self, request: httpx.Request) -> None:
        """Let a change be made whose reply never comes."""
        service = "shipstation" if "shipstation" in request.url.host else "back_market"
        kind = self._scene.chance.choice(_LOST)
        self._services.faults.add(service, kind, method=request.method)
        self._scene.say(f"the reply to {request.method} {request.url.path} is lost: {kind.value}")

    def calm(self) -> None:
        """Let everything go well."""
        self._services.faults.clear()

    def token_dies(self) -> None:
        """Revoke the token."""
        self._services.back_market.tokens.clear()
        self._scene.say("the token dies")

    def token_is_renewed(self) -> None:
        """Make the token good again."""
        self._services.back_market.tokens.add(PRACTICE_TOKEN)

    def clock(self) -> None:
        """Set the computer's clock wrong, or right again."""
        shop, chance = self._scene.shop, self._scene.chance
        ahead = timedelta() if shop.ahead else timedelta(minutes=chance.choice(_WRONG))
        shop.put_clock(ahead)
        self._scene.say(f"the computer's clock is wrong by {ahead}" if ahead else "clock put right")

    def restart(self) -> None:
        """Start the program anew."""
        self._scene.shop.restart()
        self._scene.say("restart")
