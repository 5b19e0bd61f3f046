"""The one tree of errors: everything that the program foresees going wrong.

BbDesktopError
├── InvalidIdentifier      a text is not the identifier that it should be
├── UnknownOrder           no order of that number in this shop
├── NotConfigured          a setting is missing or contradicts another
├── KeyStoreClosed         the system's key store is locked or refuses
├── TwoWriters             ShipStation's own Back Market store is active beside the bridge
├── StoreError             the database: locked, full, out of reach, newer than the program
│   └── DatabaseDamaged    the database: damaged, or not there any more
└── RemoteError            a service; six classes, since the seller does something else for each
    ├── Unreachable        no connection, no answer in time, or a fault of theirs (5xx)
    ├── RateLimited        too many requests; the service may say how long to wait
    ├── Blocked            the firewall in front of the service
    ├── CredentialsRefused the token or key is dead
    ├── Rejected           this request was refused (other 4xx)
    └── UnexpectedReply    answered, but not in a shape that we understand

Adapters let nothing else through; the cause is kept with ``from``. No message holds a secret or
a buyer's particulars.
"""

from __future__ import annotations

from enum import StrEnum


class Service(StrEnum):
    """The two services, by the names that the command line uses."""

    BACK_MARKET = "back_market"
    SHIPSTATION = "shipstation"

    @property
    def display_name(self) -> str:
        """Give the name that a seller knows."""
        return "Back Market" if self is Service.BACK_MARKET else "ShipStation"


class BbDesktopError(Exception):
    """Anything foreseen; ``str()`` is one sentence without secrets or buyers' data."""


class InvalidIdentifier(BbDesktopError, ValueError):
    """Raised when a text is not the identifier that it should be."""


class UnknownOrder(BbDesktopError):
    """Raised when no order of that number is in this shop."""

    def __init__(self, order_id: int) -> None:
        """Name the order that was asked for."""
        super().__init__(f"No order {order_id} in this shop.")
        self.order_id = order_id


class NotConfigured(BbDesktopError):
    """Raised when a setting is missing or contradicts another."""


class RegionStays(NotConfigured):
    """Raised when a shop that has orders is to move to another region."""

    def __init__(self) -> None:
        """Say what can be done."""
        super().__init__(
            "This shop has orders of its region, which stays: another region is another shop. Add "
            "one in Settings, Shop."
        )


class KeyStoreClosed(NotConfigured):
    """Raised when the system's key store is locked or refuses; nothing was changed in it."""

    def __init__(self) -> None:
        """Say what can be done."""
        super().__init__(
            "The system’s key store is locked or refuses. Unlock it and try again; what was kept "
            "before stays."
        )


class TwoWriters(NotConfigured):
    """Raised when ShipStation's own Back Market store is active beside the bridge."""

    def __init__(self, store_name: str) -> None:
        """Name the store that already brings the orders."""
        super().__init__(
            f"The Back Market store “{store_name}” is active in ShipStation. Two bridges would "
            "make every order twice: deactivate that store, or choose the companion set-up."
        )
        self.store_name = store_name


class StoreError(BbDesktopError):
    """Raised when the database cannot be used; nothing was written."""


class DatabaseDamaged(StoreError):
    """Raised when the database is damaged or gone: only a copy, or an empty one, helps then."""


class Why(StrEnum):
    """What is known of why a service does not answer as it should, where a seller can do more."""

    CERTIFICATE = "certificate"
    """Its certificate is not trusted: somebody may be in between."""
    CERTIFICATE_DATE = "certificate_date"
    """Its certificate is not valid on this day, or the computer's clock is wrong by days."""
    PROXY = "proxy"
    """The network's proxy did not let the request through."""
    WEB_PAGE = "web_page"
    """A page for people came instead: many a hotel's network wants to be signed in to."""
    SLOW = "slow"
    """No answer in time."""


class RemoteError(BbDesktopError):
    """What a service did; ``service`` says which.

    Attributes:
        service: Who answered, or did not.
        request_id: What the service's support wants quoted (``requestId``, ``cf-ray``), if any.
        why: What is known of the cause; None for nothing.
    """

    def __init__(
        self,
        message: str,
        *,
        service: Service,
        request_id: str | None = None,
        why: Why | None = None,
    ) -> None:
        """Keep the sentence, the service, the number to quote and the cause."""
        super().__init__(message)
        self.service = service
        self.request_id = request_id
        self.why = why


class Unreachable(RemoteError):
    """Raised when no answer came, or the service had a fault of its own (5xx).

    Attributes:
        offline: True when not even a connection was possible (no route, no name).
    """

    def __init__(
        self,
        message: str,
        *,
        service: Service,
        offline: bool = False,
        request_id: str | None = None,
        why: Why | None = None,
    ) -> None:
        """Keep whether a connection came about at all."""
        super().__init__(message, service=service, request_id=request_id, why=why)
        self.offline = offline


class RateLimited(RemoteError):
    """Raised when the service wants fewer requests.

    Attributes:
        retry_after_s: Seconds that the service named, or None when it named none.
    """

    def __init__(
        self,
        message: str,
        *,
        service: Service,
        retry_after_s: float | None = None,
        request_id: str | None = None,
    ) -> None:
        """Keep the wait that the service asked for."""
        super().__init__(message, service=service, request_id=request_id)
        self.retry_after_s = retry_after_s


class Blocked(RemoteError):
    """Raised when the firewall in front of the service answered; ``request_id`` is the ray id."""


class CredentialsRefused(RemoteError):
    """Raised when the token or key is refused.

    Attributes:
        status: 401, or a 403 that is not the firewall's: known, but not allowed to.
    """

    def __init__(
        self,
        message: str,
        *,
        service: Service,
        status: int = 401,
        request_id: str | None = None,
    ) -> None:
        """Keep which of the two it was."""
        super().__init__(message, service=service, request_id=request_id)
        self.status = status


class Rejected(RemoteError):
    """Raised when the service refused this one request.

    Attributes:
        status: The HTTP status, 400 to 499; 500 where the service reports its rules so.
    """

    def __init__(
        self,
        message: str,
        *,
        service: Service,
        status: int,
        request_id: str | None = None,
    ) -> None:
        """Keep the status beside the service's own words."""
        super().__init__(message, service=service, request_id=request_id)
        self.status = status


class UnexpectedReply(RemoteError):
    """Raised when the reply is not in a shape that we understand."""


class Interrupted(BbDesktopError):
    """Raised out of a wait when the program is closing; what was due stays queued."""

    def __init__(self) -> None:
        """Say that this is no fault."""
        super().__init__("The program is closing; what is due stays queued.")
