"""What trying a token or a key tells: who answered, which shop it is, which set-up fits."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bb_desktop.domain.shipments import ShipStationStore
from bb_desktop.domain.shop import Mode


class Finding(StrEnum):
    """What became of trying a token or a key; each has a sentence and something to do."""

    OK = "ok"
    #: 401, or a 403 that is neither the firewall nor a bot challenge.
    REFUSED = "refused"
    #: ShipStation: the key belongs to its V2 interface.
    V2_KEY = "v2_key"
    #: Back Market: refused, and the token decodes to an e-mail address: the form of before 2023.
    LEGACY_TOKEN = "legacy_token"  # noqa: S105 - no token
    #: Back Market: answers, but none of the orders that we know can be read with it.
    OTHER_SHOP = "other_shop"
    #: Back Market: answers, and we know no order to compare with: the seller has to confirm.
    UNPROVEN = "unproven"
    BLOCKED = "blocked"
    LIMITED = "limited"
    DOWN = "down"
    OFFLINE = "offline"
    NOT_UNDERSTOOD = "not_understood"
    #: Nothing was entered, or it cannot be sent (blanks inside, other characters).
    UNUSABLE = "unusable"


@dataclass(frozen=True, slots=True)
class Tried:
    """What trying a credential told.

    Attributes:
        request_id: What the service's support wants quoted (``cf-ray`` for the firewall), or "".
        wait_s: Seconds that the service wants to be left alone; None where it named none.
    """

    finding: Finding
    request_id: str = ""
    wait_s: float | None = None


@dataclass(frozen=True, slots=True)
class Offer:
    """Which set-up fits the account, and why.

    Attributes:
        mode: The one to choose; None when the seller has to pick (nothing could be read, or
            there are several Back Market stores).
        native: ShipStation's own active connections to Back Market; one or more close the bridge.
        manual: Active stores that new orders may be created in.
    """

    mode: Mode | None
    native: tuple[ShipStationStore, ...] = ()
    manual: tuple[ShipStationStore, ...] = ()


@dataclass(frozen=True, slots=True)
class ShipStationTried(Tried):
    """What trying a pair of ShipStation's told.

    Attributes:
        stores: All stores of the account, inactive ones included.
        offer: Which set-up fits; None unless ``finding`` is ``OK``.
    """

    stores: tuple[ShipStationStore, ...] = ()
    offer: Offer | None = None


@dataclass(frozen=True, slots=True)
class BackMarketTried(Tried):
    """What trying a token told.

    Attributes:
        orders: Orders that its shop has, as the first page counts them.
        known: Orders of ours that were asked for, at most five.
        readable: Those of them that could be read.
        legacy_form: It decodes to an e-mail address; such tokens ended in 2023. A warning where
            it answers all the same.
    """

    orders: int = 0
    known: int = 0
    readable: int = 0
    legacy_form: bool = False


@dataclass(frozen=True, slots=True)
class Held:
    """Which credentials there are, without showing any.

    Attributes:
        token_ending: The last four characters of Back Market's token; "" where there is none.
        key_ending: Of ShipStation's key, likewise.
        token_since: When the token was entered, aware UTC; None where nobody noted it.
        key_since: Likewise for ShipStation's key.
        lasting: A key store keeps them; else they are gone when the program ends.
        key_store: Its name, for people.
        fixed: Names of those that come from the environment and cannot be changed here
            (``back_market_token``, ``shipstation_api_key``, ``shipstation_api_secret``).
    """

    token_ending: str = ""
    key_ending: str = ""
    token_since: datetime | None = None
    key_since: datetime | None = None
    lasting: bool = True
    key_store: str = ""
    fixed: frozenset[str] = frozenset()

    @property
    def complete(self) -> bool:
        """Say whether both services can be spoken with."""
        return bool(self.token_ending and self.key_ending)
