"""The replies of faults that refuse: each service says no in its own way.

The bodies of 401 and of a plain 403 are nowhere documented for either service; what stands here
has the shape of their other errors.
"""

from __future__ import annotations

import httpx

from bb_desktop.practice.faults import FaultKind, Service
from bb_desktop.practice.replies import (
    FIREWALL_PAGE,
    OTHER_PAGE,
    RATE_PAGE,
    Json,
    firewall_reply,
    html_reply,
    json_reply,
)

ELSEWHERE = "https://elsewhere.example/login"


def back_market_error(code: str, message: str) -> Json:
    """Fill Back Market's first error envelope (``error`` and ``requestId``)."""
    return {
        "error": {"code": code, "message": message, "data": None, "docLink": None, "target": None},
        "requestId": "practice",
    }


def shipstation_fault(exception_message: str, exception_type: str) -> Json:
    """Fill the error body of ASP.NET, which ShipStation sends for faults and broken rules alike."""
    return {
        "Message": "An error has occurred.",
        "ExceptionMessage": exception_message,
        "ExceptionType": exception_type,
        "StackTrace": "   at SS.OpenApi.Controllers.OrdersController",
    }


NULL_REFERENCE = shipstation_fault(
    "Object reference not set to an instance of an object.", "System.NullReferenceException"
)


def rate_refusal(service: Service) -> httpx.Response:
    """Refuse because too many requests came."""
    if service == "back_market":
        return firewall_reply(429, RATE_PAGE)
    return json_reply(429, {"message": "Too Many Requests"})


def unauthorized(service: Service) -> httpx.Response:
    """Refuse the credentials."""
    if service == "back_market":
        return json_reply(401, back_market_error("unauthorized", "Unauthenticated"))
    return json_reply(401, {"Message": "Authorization has been denied for this request."})


def refusal(service: Service, kind: FaultKind) -> httpx.Response:
    """Make the reply of a fault that refuses.

    Raises:
        ValueError: A fault of this kind has no reply.
    """
    if kind is FaultKind.RATE_LIMITED:
        return rate_refusal(service)
    if kind is FaultKind.UNAUTHORIZED:
        return unauthorized(service)
    if kind is FaultKind.SERVER_ERROR:
        if service == "shipstation":
            return json_reply(500, NULL_REFERENCE)
        problem = {
            "type": "/errors/service-unavailable",
            "title": "Service unavailable",
            "status": 503,
            "detail": "The service is unavailable, try again later",
            "instance": "/ws",
        }
        return json_reply(503, problem)
    if kind is FaultKind.HTML_403:
        return firewall_reply(403, FIREWALL_PAGE)
    if kind is FaultKind.BOT_CHALLENGE:
        challenge = {
            "code": "bot-need-challenge",
            "message": "Forbidden",
            "challengePath": "/testchallengepage",
        }
        return json_reply(403, {"errors": [challenge]})
    if kind is FaultKind.FORBIDDEN:
        if service == "shipstation":
            return json_reply(403, {"Message": "Access to this resource is denied."})
        return json_reply(403, back_market_error("forbidden", "User is not a merchant"))
    if kind is FaultKind.REDIRECT:
        return httpx.Response(302, headers={"location": ELSEWHERE, "content-length": "0"})
    if kind is FaultKind.NOT_JSON:
        return html_reply(200, OTHER_PAGE)
    raise ValueError(f"a fault of the kind {kind} has no reply")
