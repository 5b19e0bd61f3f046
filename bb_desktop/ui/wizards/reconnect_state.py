"""What was entered and found out while reconnecting: one frozen value, which outlives a language.

From it follows everything that the page shows, so the rules of the page are functions here.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from bb_desktop.domain.connecting import Finding, Held, ShipStationTried, Tried
from bb_desktop.domain.errors import Service
from bb_desktop.domain.secret import Secret
from bb_desktop.domain.token_form import TokenForm, form_of

#: What may be another one in a minute, though the credential is the same.
PASSING = frozenset(
    {Finding.BLOCKED, Finding.LIMITED, Finding.DOWN, Finding.OFFLINE, Finding.NOT_UNDERSTOOD}
)
_FIXED_BY = {
    Service.BACK_MARKET: ("back_market_token",),
    Service.SHIPSTATION: ("shipstation_api_key", "shipstation_api_secret"),
}


@dataclass(frozen=True, slots=True)
class ReconnectState:
    """Where reconnecting a service stands.

    Attributes:
        service: Which one.
        secrets: What was entered: a token; or a key and its secret.
        tried: What trying exactly these told; None before, and after a change.
        took_s: How long that took, in seconds.
        confirmed: The seller said that these are of his own shop or account.
        no_api: The seller finds no page for keys in ShipStation.
        held: Which credentials are kept; None until somebody looked.
        kept: Jobs that went out since the new ones are kept; None while the old ones are in use.
        store_id: The ShipStation store that this shop works with; None for none yet.
    """

    service: Service = Service.BACK_MARKET
    secrets: tuple[Secret, ...] = field(default=(), repr=False)
    tried: Tried | None = None
    took_s: float = 0.0
    confirmed: bool = False
    no_api: bool = False
    held: Held | None = None
    kept: int | None = None
    store_id: int | None = None

    @property
    def filled(self) -> bool:
        """Say whether there is something to try in every field."""
        if not self.secrets or not all(self.secrets):
            return False
        return all(form_of(secret) is not TokenForm.UNUSABLE for secret in self.secrets)

    @property
    def fixed(self) -> frozenset[str]:
        """Name the credentials of this service that the environment sets."""
        return frozenset() if self.held is None else self.held.fixed & set(_FIXED_BY[self.service])

    @property
    def other_account(self) -> bool:
        """Say whether the store that this shop works with is not in the account that answered."""
        tried = self.tried
        if not isinstance(tried, ShipStationTried) or tried.finding is not Finding.OK:
            return False
        return self.store_id is not None and self.store_id not in {
            store.store_id for store in tried.stores
        }

    @property
    def to_confirm(self) -> bool:
        """Say whether only the seller can tell that these are of his shop."""
        unproven = self.tried is not None and self.tried.finding is Finding.UNPROVEN
        return unproven or self.other_account

    @property
    def usable(self) -> bool:
        """Say whether these may take the place of the old ones."""
        if self.tried is None or self.fixed or self.kept is not None:
            return False
        if self.to_confirm:
            return self.confirmed
        return self.tried.finding is Finding.OK
