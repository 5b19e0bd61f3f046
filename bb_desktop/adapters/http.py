"""The one httpx recipe: addresses, time-outs, limits, redirects, and what goes wrong on the way.

A secret goes to the address that it was given for and nowhere else: certificates are always
checked, a redirect to another address is refused, and plain ``http`` is for loopback alone.
"""

from __future__ import annotations

import ipaddress
import json
import logging
import ssl
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field

import httpx
from pydantic import ValidationError

from bb_desktop.adapters.fields import reason_of
from bb_desktop.adapters.patience import at_most, make_patient, time_left
from bb_desktop.adapters.strict_json import read_json
from bb_desktop.adapters.unpacking import ACCEPTED, TooLarge, read_body
from bb_desktop.domain.errors import (
    NotConfigured,
    Service,
    UnexpectedReply,
    Unreachable,
    Why,
)

log = logging.getLogger(__name__)

CONNECT_S = 5.0
READ_S = 30.0
#: A reply that trickles in must not hold the serial worker for ever.
WHOLE_REPLY_S = 180.0
#: Five hundred orders, the largest page there is, take some three MiB; parsed, any of it may take
#: thirty times its size.
REPLY_BYTES = 16 * 1024 * 1024
REDIRECTS = 3
_REDIRECT_STATUSES = frozenset({301, 302, 303, 307, 308})

#: How OpenSSL says that a certificate is good on other days than this one.
_WRONG_DAY = ("certificate is not yet valid", "certificate has expired")

Query = Sequence[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Reply:
    """A complete reply; its content is in no ``repr``."""

    status: int
    headers: httpx.Headers = field(repr=False)
    body: bytes = field(repr=False)

    @property
    def is_html(self) -> bool:
        """Say whether this is a page for people, whatever it calls itself."""
        start = self.body[:256].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
        if start.startswith((b"<!", b"<html")):
            return True
        return "text/html" in self.headers.get("content-type", "").lower() and (
            not start.startswith((b"{", b"["))
        )


def check_base_url(url: str) -> str:
    """Check the address of a service.

    Args:
        url: ``https://host`` with or without a port; ``http`` only to a loopback address.

    Returns:
        Scheme, host and port, without a slash at the end.

    Raises:
        NotConfigured: Not such an address. The sentence does not repeat it, since people paste
            secrets into the wrong field.
    """
    try:
        parsed = httpx.URL(url.strip())
    except (httpx.InvalidURL, ValueError) as error:
        raise NotConfigured("The address of a service is not a web address.") from error
    if parsed.scheme not in ("https", "http") or not parsed.host:
        raise NotConfigured("The address of a service must begin with https:// and name a host.")
    if parsed.port is not None and not 0 < parsed.port < 65536:
        raise NotConfigured("The port in the address of a service must lie between 1 and 65535.")
    if parsed.userinfo:
        raise NotConfigured("The address of a service must not hold a user name or password.")
    if parsed.path not in ("", "/") or parsed.query or parsed.fragment or "?" in url or "#" in url:
        raise NotConfigured("The address of a service must end after the host or its port.")
    if parsed.scheme == "http" and not is_loopback(parsed.host):
        raise NotConfigured("Plain http is allowed to a loopback address only; use https.")
    return str(parsed.copy_with(raw_path=b"/")).rstrip("/")


def is_loopback(host: str) -> bool:
    """Say whether a host is this computer: ``localhost`` or an address made for it."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def origin_of(url: httpx.URL) -> tuple[str, str, int | None]:
    """Give scheme, host and port; the scheme's usual port counts as given."""
    usual = {"https": 443, "http": 80}
    return url.scheme, url.host, url.port or usual.get(url.scheme)


def open_client(
    base_url: str,
    headers: Mapping[str, str],
    *,
    transport: httpx.BaseTransport | None = None,
) -> httpx.Client:
    """Open an httpx client: certificates checked, no redirects, few connections.

    Args:
        base_url: Checked by :func:`check_base_url`; ``""`` for a client of whole addresses.
        headers: Sent with every request.
        transport: Takes the place of the network.
    """
    # httpx logs whole addresses at INFO, and delivery notes have signed ones; httpcore logs
    # headers of replies. exchange() writes the line that stands for both.
    for name in ("httpx", "httpcore"):
        logging.getLogger(name).setLevel(logging.WARNING)
    # A proxy set for the whole computer would see what is sent to a service on loopback.
    from_environment = not (base_url and is_loopback(httpx.URL(base_url).host))
    verify: ssl.SSLContext | bool = True
    if transport is None and not base_url.startswith("http:"):
        verify = httpx.create_ssl_context(trust_env=from_environment)
        # Virus scanners and offices that look into TLS put their root into the system's store.
        verify.load_default_certs()
    elif transport is None:
        # No TLS on this way: a context that trusts nobody saves reading the certificates.
        verify = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    client = httpx.Client(
        base_url=base_url,
        headers={"Accept-Encoding": ACCEPTED, **headers},
        verify=verify,
        trust_env=from_environment,
        follow_redirects=False,
        timeout=httpx.Timeout(READ_S, connect=CONNECT_S),
        limits=httpx.Limits(max_connections=4, max_keepalive_connections=2),
        transport=transport,
    )
    make_patient(client)
    return client


@contextmanager
def translated(service: Service) -> Iterator[None]:
    """Turn httpx, TLS and pydantic errors into ours; nothing else leaves an adapter."""
    title = service.display_name
    try:
        yield
    except (httpx.ConnectError, httpx.ConnectTimeout, httpx.ProxyError) as error:
        raise _not_connected(service, error) from error
    except httpx.TimeoutException as error:
        raise Unreachable(
            f"{title} did not answer in time.", service=service, why=Why.SLOW
        ) from error
    except (httpx.UnsupportedProtocol, httpx.LocalProtocolError, httpx.InvalidURL) as error:
        raise UnexpectedReply(
            f"{title} named an address that cannot be asked.", service=service
        ) from error
    except httpx.TransportError as error:
        raise Unreachable(
            f"The connection to {title} broke before the reply was complete.", service=service
        ) from error
    except httpx.DecodingError as error:
        raise UnexpectedReply(
            f"The reply of {title} is packed in a way that cannot be read.", service=service
        ) from error
    except ValidationError as error:
        raise UnexpectedReply(
            f"{title} sent something unexpected: {reason_of(error)}.", service=service
        ) from error


def _not_connected(service: Service, error: httpx.TransportError) -> Unreachable:
    """Say why no connection came about."""
    title, told = service.display_name, str(error)
    if any(words in told for words in _WRONG_DAY):
        return Unreachable(
            f"The certificate of {title} is not valid on this day, or this computer's clock is "
            "wrong.",
            service=service,
            why=Why.CERTIFICATE_DATE,
        )
    if "CERTIFICATE_VERIFY_FAILED" in told:
        return Unreachable(
            f"The certificate of {title} is not trusted; is somebody in between?",
            service=service,
            why=Why.CERTIFICATE,
        )
    if "[SSL" in told:
        return Unreachable(
            f"No safe connection to {title}; is somebody in between?",
            service=service,
            why=Why.CERTIFICATE,
        )
    if isinstance(error, httpx.ProxyError):
        return Unreachable(
            f"The proxy of this network does not let {title} through.",
            service=service,
            offline=True,
            why=Why.PROXY,
        )
    return Unreachable(f"No connection to {title}.", service=service, offline=True)


def exchange(
    client: httpx.Client,
    service: Service,
    method: str,
    url: str,
    *,
    query: Query = (),
    body: object = None,
    largest: int = REPLY_BYTES,
) -> Reply:
    """Send one request and read the whole reply, whatever its status.

    Args:
        client: From :func:`open_client`.
        service: Who is asked, for the errors.
        method: Upper case.
        url: A path, or a whole address for a client without one of its own.
        query: Names and values in their order.
        body: Sent as JSON unless it is None.
        largest: Bytes of the unpacked reply that are still read.

    Raises:
        Unreachable: No connection, no answer in time, or a connection that broke.
        UnexpectedReply: Redirected elsewhere, too large, or packed in an unknown way.
    """
    content = None
    if body is not None:
        content = json.dumps(body, ensure_ascii=False, allow_nan=False).encode()
    with translated(service):
        address = client.build_request(method, url, params=list(query) or None).url
        for _ in range(REDIRECTS + 1):
            request = client.build_request(method, address, content=content)
            reply = _sent(client, service, request, largest)
            if reply.status not in _REDIRECT_STATUSES:
                return reply
            address = _redirected(service, request, reply)
    raise UnexpectedReply(f"{service.display_name} redirects again and again.", service=service)


def _sent(client: httpx.Client, service: Service, request: httpx.Request, largest: int) -> Reply:
    began = time.monotonic()
    status: int | None = None
    try:
        with at_most(WHOLE_REPLY_S):
            response = client.send(request, stream=True)
            try:
                status = response.status_code
                return Reply(status, response.headers, read_body(response, largest, time_left))
            finally:
                response.close()
    except TooLarge as error:
        raise UnexpectedReply(
            f"The reply of {service.display_name} is larger than {largest // 1024**2} MiB.",
            service=service,
        ) from error
    finally:
        # The path alone: queries hold order numbers, and those of signed links open a document.
        log.debug(
            "request service=%s method=%s path=%s status=%s ms=%d",
            service.value,
            request.method,
            request.url.path,
            status,
            (time.monotonic() - began) * 1000,
        )


def _redirected(service: Service, request: httpx.Request, reply: Reply) -> httpx.URL:
    """Give where to go on: the same host, and for a read only."""
    try:
        target = request.url.join(reply.headers.get("location", ""))
    except (httpx.InvalidURL, ValueError) as error:
        raise UnexpectedReply(
            f"{service.display_name} redirected to an address that makes no sense.", service=service
        ) from error
    if origin_of(target) != origin_of(request.url) or target.userinfo:
        raise UnexpectedReply(
            f"{service.display_name} redirected to another address; this was refused.",
            service=service,
        )
    if request.method != "GET" or target == request.url:
        raise UnexpectedReply(
            f"{service.display_name} redirected a request that must not be repeated.",
            service=service,
        )
    return target


def parse_json(reply: Reply, service: Service) -> object:
    """Read the JSON of a reply.

    Raises:
        UnexpectedReply: Not JSON, or nested deeper than any reply of either service.
    """
    try:
        return read_json(reply.body)
    except ValueError as error:
        raise UnexpectedReply(
            f"The reply of {service.display_name} is not the JSON that it should be.",
            service=service,
        ) from error
