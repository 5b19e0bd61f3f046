"""What a Back Market token looks like: a first look before anybody is asked, and never the last.

Source: tokens of today are base64 of ``<22 hex digits>:BMT-<40 hex digits>``, 92 characters. Those
of before 2023 were base64 of e-mail address and password. Neither form is documented, so a token
that looks unusual is tried all the same.
"""

from __future__ import annotations

import base64
import binascii
import re
from enum import StrEnum

from bb_desktop.domain.secret import Secret

_TODAY = re.compile(r"[0-9a-f]{16,}:BMT-[0-9a-f]{32,}", re.IGNORECASE)
_EMAIL_AND_PASSWORD = re.compile(r"[^@\s:]+@[^@\s:]+:.*", re.DOTALL)
#: What may stand in the header of a request.
_SENDABLE = re.compile(r"[\x21-\x7e]+")


class TokenForm(StrEnum):
    """What a token looks like."""

    EMPTY = "empty"
    TODAY = "today"
    LEGACY = "legacy"
    UNUSUAL = "unusual"
    #: It holds signs that cannot be sent.
    UNUSABLE = "unusable"


def form_of(token: Secret) -> TokenForm:
    """Say what a token looks like, blanks and ``Basic`` taken off already."""
    text = token.reveal()
    if not text:
        return TokenForm.EMPTY
    if not _SENDABLE.fullmatch(text):
        return TokenForm.UNUSABLE
    decoded = _decoded(text)
    if _TODAY.fullmatch(decoded):
        return TokenForm.TODAY
    if _EMAIL_AND_PASSWORD.fullmatch(decoded):
        return TokenForm.LEGACY
    return TokenForm.UNUSUAL


def _decoded(text: str) -> str:
    """Decode it; ``""`` for what is no base64 of a text."""
    try:
        # Those who copy by hand lose the signs of equality at the end.
        return base64.b64decode(text + "=" * (-len(text) % 4), validate=True).decode("utf-8")
    except (binascii.Error, ValueError):
        return ""
