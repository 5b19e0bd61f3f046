"""Bodies of ShipStation's small calls: reading them, and ASP.NET's way of refusing them."""

from __future__ import annotations

from datetime import datetime

import httpx

from bb_desktop.practice.pacific import parse_naive
from bb_desktop.practice.replies import Json, json_reply, parsed_body

HINT = "(e.g. {sample}) into type '{type}' because the type requires a JSON {wanted}"


class BadBody(Exception):
    """The body is not what the call takes: 400 with ``ModelState``."""

    def __init__(self, field: str, message: str) -> None:
        """Name the field as ``ModelState`` does."""
        super().__init__(message)
        self.field = field


def object_body(request: httpx.Request, *required: str) -> Json:
    """Read a body that must be an object with these fields.

    Raises:
        BadBody: It is not, or a field is missing.
        UnreadableBody: It is no JSON.
    """
    body = parsed_body(request)
    if not isinstance(body, dict):
        raise BadBody("request", wrong_shape("array", "request"))
    for name in required:
        if body.get(name) in (None, ""):
            raise BadBody(f"request.{name}", f"The {name} field is required.")
    return body


def body_time(body: Json, name: str) -> datetime:
    """Read a Pacific time in a body."""
    try:
        return parse_naive(str(body[name]))
    except ValueError as error:
        raise BadBody(f"request.{name}", f"Could not convert to DateTime: {body[name]}.") from error


def wrong_shape(got: str, type_name: str) -> str:
    """Say what .NET says about an array in the place of an object, or the other way round."""
    sample, wanted = ("[1,2,3]", "object") if got == "array" else ('{"name":"value"}', "array")
    hint = HINT.format(sample=sample, type=type_name, wanted=wanted)
    return f"Cannot deserialize the current JSON {got} {hint} to deserialize correctly."


def model_state(problems: dict[str, list[str]]) -> httpx.Response:
    """Answer 400 with messages by field."""
    return json_reply(400, {"Message": "The request is invalid.", "ModelState": problems})


def not_found() -> httpx.Response:
    """Answer 404."""
    return json_reply(404, {"Message": "The requested resource was not found."})


def done(message: str) -> httpx.Response:
    """Answer that a small change was made."""
    return json_reply(200, {"success": True, "message": message})
