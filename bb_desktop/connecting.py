"""The window's door to the credentials: tries them, keeps them, forgets them."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from bb_desktop.application.connect import known_orders, try_back_market, try_shipstation
from bb_desktop.application.reconnect import (
    count_waiting,
    entered_at,
    forget_entered,
    go_on,
    names_kept,
)
from bb_desktop.credentials import PAIR, TOKEN
from bb_desktop.domain.connecting import BackMarketTried, Finding, Held, ShipStationTried
from bb_desktop.domain.errors import NotConfigured, Service
from bb_desktop.domain.secret import Secret
from bb_desktop.log import hide_secret

if TYPE_CHECKING:
    from pydantic import SecretStr

    from bb_desktop.adapters.back_market.probe import BackMarketProbe
    from bb_desktop.adapters.shipstation.probe import ShipStationProbe
    from bb_desktop.app import Program
    from bb_desktop.domain.shipments import CodeName
    from bb_desktop.domain.shop import Region

#: Stands for the ending of a secret that is too short to show any of it.
_HIDDEN = "••••"


class WindowConnections:
    """Fits the window's ``Connections``; see there. Called on a worker."""

    def __init__(self, program: Program, *, v2_url: str | None = None) -> None:
        """Keep the program; nothing is read or sent yet.

        Args:
            program: Whose credentials these are.
            v2_url: Where ShipStation's V2 interface is asked; None for its own address, and for
                none at all while another address stands in for V1: a key goes nowhere else.
        """
        self._program = program
        self._v2_url = v2_url

    def held(self) -> Held:
        """Say which credentials there are.

        Raises:
            NotConfigured: The key store is locked or refuses.
            StoreError: The database cannot be read.
        """
        from bb_desktop.adapters.secrets import key_store_name

        credentials = self._program.credentials
        token = credentials.get(TOKEN)
        key, secret = (credentials.get(name) for name in PAIR)
        pair = key if secret else None
        since = entered_at(self._program.store)
        return Held(
            token_ending=_ending(token),
            key_ending=_ending(pair),
            token_since=since[Service.BACK_MARKET] if self._kept_here(token, TOKEN) else None,
            key_since=since[Service.SHIPSTATION] if self._kept_here(pair, *PAIR) else None,
            lasting=credentials.lasting,
            key_store=key_store_name(),
            fixed=credentials.fixed,
        )

    def _kept_here(self, secret: SecretStr | None, *names: str) -> bool:
        return secret is not None and not self._program.credentials.fixed & {*names}

    def try_shipstation(self, key: Secret, secret: Secret) -> ShipStationTried:
        """Ask ShipStation for its stores with this pair; keeps nothing.

        Where neither is entered, the pair that is in use is asked with: to look at the stores
        again.

        Raises:
            NotConfigured: The key store, which holds the pair in use, is closed.
        """
        entered = [_bare(one) for one in (key, secret)]
        if any(entered):
            pair = [_hidden(text) for text in entered if _sendable(text)]
        else:
            held = map(self._program.credentials.get, PAIR)
            pair = [one for one in held if one is not None]
        if len(pair) < len(PAIR):
            return ShipStationTried(Finding.UNUSABLE)
        with contextlib.closing(self._shipstation_probe(*pair)) as probe:
            return try_shipstation(probe)

    def try_back_market(self, region: Region, token: Secret) -> BackMarketTried:
        """Ask Back Market with this token, for the first page and for orders that we know.

        Orders of another region than the shop's say nothing: each platform has its own numbers.
        """
        from bb_desktop.adapters.back_market.credentials import clean_token, is_legacy_token

        text = clean_token(token.reveal())
        if not _sendable(text):
            return BackMarketTried(Finding.UNUSABLE)
        program = self._program
        same = region is program.shop.region
        known = known_orders(program.store, program.clock) if same else ()
        with contextlib.closing(self._back_market_probe(region, _hidden(text))) as probe:
            return try_back_market(probe, known, legacy_form=is_legacy_token(text))

    def keep_shipstation(self, key: Secret, secret: Secret) -> Held:
        """Put this pair in the place of the old one; what waited for it becomes due.

        Raises:
            NotConfigured: It cannot be kept; the old one stays.
            StoreError: The database failed; the pair is in use, and keeping it again is safe.
        """
        self._keep(dict(zip(PAIR, map(_bare, (key, secret)), strict=True)))
        return self._go_on(Service.SHIPSTATION)

    def keep_back_market(self, token: Secret) -> Held:
        """Put this token in the place of the old one; errors as `keep_shipstation`."""
        from bb_desktop.adapters.back_market.credentials import clean_token

        self._keep({TOKEN: clean_token(token.reveal())})
        return self._go_on(Service.BACK_MARKET)

    def _keep(self, texts: dict[str, str]) -> None:
        if self._program.practises:
            raise NotConfigured("The practice shop has credentials of its own, which stay.")
        if not all(map(_sendable, texts.values())):
            raise NotConfigured("There is nothing in it that could be sent; the old one stays.")
        self._program.credentials.keep({name: _hidden(text) for name, text in texts.items()})

    def _go_on(self, service: Service) -> Held:
        # First of all: from here on no pass begins with the old one.
        self._program.renew_clients()
        program = self._program
        go_on(program.store, program.clock, service, kept_as=program.credentials.name)
        return self.held()

    def waiting(self) -> int:
        """Count the jobs that wait to be sent."""
        return count_waiting(self._program.store, self._program.clock)

    def carriers(self) -> tuple[CodeName, ...]:
        """Read the carriers of the ShipStation account.

        Raises:
            NotConfigured: There is no pair yet, or the key store is closed.
            RemoteError: ShipStation did not answer as it should.
        """
        pair = self._program.credentials.need(PAIR)
        with contextlib.closing(self._shipstation_probe(*pair)) as probe:
            return probe.list_carriers()

    def forget_everything(self) -> Held:
        """Remove all credentials of this shop from the key store and from memory.

        Raises:
            NotConfigured: The key store is locked or refuses; some of them may be left.
            StoreError: The database failed.
        """
        names = names_kept(self._program.store)
        try:
            self._program.credentials.forget(names)
        finally:
            # Those that are gone must not live on in a client.
            self._program.renew_clients()
        forget_entered(self._program.store)
        return self.held()

    def _shipstation_probe(self, key: SecretStr, secret: SecretStr) -> ShipStationProbe:
        from bb_desktop.adapters.shipstation.probe import V2_URL, ShipStationProbe

        program = self._program
        stands_in = program.settings.shipstation_url and not program.practises
        return ShipStationProbe(
            api_key=key,
            api_secret=secret,
            base_url=program.shipstation_url(),
            v2_url=self._v2_url or (None if stands_in else V2_URL),
            clock=program.clock,
            transport=program.transport(),
        )

    def _back_market_probe(self, region: Region, token: SecretStr) -> BackMarketProbe:
        from bb_desktop.adapters.back_market.probe import BackMarketProbe

        program = self._program
        return BackMarketProbe(
            token=token,
            base_url=program.back_market_url(region),
            company=program.shop.company,
            contact=program.shop.contact,
            clock=program.clock,
            transport=program.transport(),
        )


def _bare(secret: Secret) -> str:
    """Drop the blanks, line breaks and unseen characters that come along when a key is copied."""
    return "".join(c for c in secret.reveal() if c.isprintable() and not c.isspace())


def _sendable(text: str) -> bool:
    """Say whether a text can be sent at all: something, in plain characters."""
    return bool(text) and text.isascii() and text.isprintable()


def _hidden(text: str) -> SecretStr:
    """Keep a secret out of the log from here on."""
    from pydantic import SecretStr

    hide_secret(text)
    return SecretStr(text)


def _ending(secret: SecretStr | None) -> str:
    """Give what a person knows a secret again by."""
    if secret is None:
        return ""
    return Secret(secret.get_secret_value()).ending or _HIDDEN
