"""One account of Back Market on the wire: its token, its pace, and what its replies refuse."""

from __future__ import annotations

import logging
from datetime import datetime
from functools import partial

import httpx
from pydantic import SecretStr

from bb_desktop.adapters.back_market.credentials import clean_token, user_agent
from bb_desktop.adapters.back_market.pace import Pace
from bb_desktop.adapters.clock import Clock
from bb_desktop.adapters.http import (
    Query,
    Reply,
    check_base_url,
    exchange,
    is_loopback,
    open_client,
    parse_json,
)
from bb_desktop.adapters.replies import refusal
from bb_desktop.domain.errors import (
    NotConfigured,
    RateLimited,
    Rejected,
    Service,
    UnexpectedReply,
    Unreachable,
)
from bb_desktop.domain.told_time import date_of

log = logging.getLogger(__name__)

_SERVICE = Service.BACK_MARKET

# The language sets the offset of the dates in replies and nothing else that matters for orders,
# so it stays the same for all.
ACCEPT_LANGUAGE = "en-gb"
_RETRY_S = 1.0
_LONGEST_WAIT_S = 30.0
_DOCUMENT_BYTES = 20 * 1024 * 1024


class Connection:
    """Sends requests at Back Market's pace and raises what it refuses.

    Reads are tried a second time after a hiccup; writes never are, since a lost reply may hide a
    change that was made.
    """

    def __init__(
        self,
        token: SecretStr,
        base_url: str,
        company: str,
        contact: str,
        clock: Clock,
        transport: httpx.BaseTransport | None,
    ) -> None:
        """Make ready; nothing is sent yet.

        Raises:
            NotConfigured: The address is refused, or the token is empty or no text for a header.
        """
        self.base_url = check_base_url(base_url)
        secret = clean_token(token.get_secret_value())
        if not secret or not secret.isascii() or not secret.isprintable():
            raise NotConfigured("The Back Market token is missing or not one line of plain text.")
        self._secrets = (secret,)
        self._clock = clock
        #: What time it was there at the first reply since this was forgotten.
        self.told_at: datetime | None = None
        self._pace = Pace(clock)
        agent = user_agent(company, contact)
        self._http = open_client(
            self.base_url,
            {
                "Authorization": f"Basic {secret}",
                "Accept": "application/json",
                "Content-Type": "application/json",
                "Accept-Language": ACCEPT_LANGUAGE,
                "User-Agent": agent,
            },
            transport=transport,
        )
        # A client of its own: the token must not go to where the documents lie. Made when first
        # needed, since reading the certificates takes longer than all else here.
        self._open_documents = partial(open_client, "", {"User-Agent": agent}, transport=transport)
        self._documents: httpx.Client | None = None

    def __repr__(self) -> str:
        """Show where it speaks to, and no secret."""
        return f"Connection({self.base_url!r})"

    def close(self) -> None:
        """Close the connections; safe to repeat."""
        self._http.close()
        if self._documents is not None:
            self._documents.close()

    def read(self, path: str, query: Query = (), *, list_of_orders: bool = False) -> object:
        """Read; after a limit or a hiccup once more.

        Args:
            path: With a slash in front, and with its query unless that is given beside it.
            query: Names and values.
            list_of_orders: Whether 404 means that the service is down.

        Returns:
            The parsed JSON.

        Raises:
            RemoteError: Any of its kinds.
            Interrupted: The program is closing.
        """
        try:
            reply = self._sent("GET", path, query=query, list_of_orders=list_of_orders)
        except RateLimited as error:
            wait_s = error.retry_after_s or 0.0
            if wait_s > _LONGEST_WAIT_S:
                raise
            log.info("limited service=%s wait_s=%.1f", _SERVICE.value, wait_s)
            reply = self._again(wait_s, path, query, list_of_orders=list_of_orders)
        except Unreachable as error:
            if error.offline or isinstance(error.__cause__, httpx.TimeoutException):
                raise
            reply = self._again(_RETRY_S, path, query, list_of_orders=list_of_orders)
        return parse_json(reply, _SERVICE)

    def look(self, path: str, query: Query = (), *, list_of_orders: bool = False) -> object:
        """Read once and try nothing again, to find out how Back Market answers.

        Args:
            path: With a slash in front.
            query: Names and values.
            list_of_orders: Whether 404 means that the service is down.

        Returns:
            The parsed JSON.

        Raises:
            RemoteError: Any of its kinds.
            Interrupted: The program is closing.
        """
        return parse_json(
            self._sent("GET", path, query=query, list_of_orders=list_of_orders), _SERVICE
        )

    def write(self, method: str, path: str, body: object) -> dict[str, object] | None:
        """Send a change, once.

        Returns:
            The object in the reply; None when there is none, for a good status stands by itself.

        Raises:
            RemoteError: Any of its kinds.
            Interrupted: The program is closing.
        """
        reply = self._sent(method, path, body=body)
        try:
            echo = parse_json(reply, _SERVICE)
        except UnexpectedReply:
            log.warning("reply of a change not understood path=%s", path)
            return None
        return echo if isinstance(echo, dict) else None

    def download(self, link: str) -> bytes:
        """Download a document, without the token.

        Args:
            link: A whole address: ``https``, or ``http`` to this computer.

        Raises:
            Rejected: There is no such document, or no longer.
            UnexpectedReply: The link is not safe, or what lies behind it is too large.
            RemoteError: Any other of its kinds.
            Interrupted: The program is closing.
        """
        address = _document_address(link)
        self._clock.pause(0)
        if self._documents is None:
            self._documents = self._open_documents()
        reply = exchange(self._documents, _SERVICE, "GET", address, largest=_DOCUMENT_BYTES)
        if reply.status == 200:
            return reply.body
        if reply.status == 429 or reply.status >= 500:
            error = refusal(_SERVICE, reply, self._clock.now())
            if error is not None:
                raise error
        raise Rejected(
            f"The document could not be downloaded (HTTP {reply.status}).",
            service=_SERVICE,
            status=reply.status if 400 <= reply.status < 500 else 400,
        )

    def _again(self, wait_s: float, path: str, query: Query, *, list_of_orders: bool) -> Reply:
        self._clock.pause(wait_s)
        return self._sent("GET", path, query=query, list_of_orders=list_of_orders)

    def _sent(
        self,
        method: str,
        path: str,
        *,
        query: Query = (),
        body: object = None,
        list_of_orders: bool = False,
    ) -> Reply:
        self._pace.wait()
        asked_s = self._clock.elapsed_s()
        reply = exchange(self._http, _SERVICE, method, path, query=query, body=body)
        self._clock.hear(_SERVICE, reply.headers, asked_s)
        self.told_at = self.told_at or date_of(reply.headers)
        error = refusal(
            _SERVICE,
            reply,
            self._clock.now(),
            list_of_orders=list_of_orders,
            private=self._secrets,
        )
        if error is not None:
            raise error
        return reply


def _document_address(link: str) -> str:
    """Check the link to a document: ``https``, or ``http`` to this computer."""
    try:
        address = httpx.URL(link)
    except (httpx.InvalidURL, ValueError) as error:
        raise UnexpectedReply(
            "Back Market's link to a delivery note makes no sense.", service=_SERVICE
        ) from error
    safe = address.scheme == "https" or (address.scheme == "http" and is_loopback(address.host))
    if not safe or not address.host or address.userinfo:
        raise UnexpectedReply(
            "Back Market's link to a delivery note is not a safe address.", service=_SERVICE
        )
    return link
