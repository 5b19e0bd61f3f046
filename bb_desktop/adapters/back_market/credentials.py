"""What Back Market wants to know of its caller: the token as pasted, and who is speaking.

Source: Back Market seller API 0.1.1, "Authentication" and "Headers". Tokens are Base64 already; the
ones of before April 2023 held an e-mail address and a password and are dead.
"""

from __future__ import annotations

import base64
import binascii
import re
import unicodedata

_SPOKEN = re.compile(r"^\s*(?:authorization\s*:\s*)?(?:basic\s+)*", re.IGNORECASE)
_CONTACT = re.compile(r"[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+")


def clean_token(text: str) -> str:
    """Take out of a pasted token what is none of it: blanks, line breaks, a leading "Basic".

    The token is Base64 already and is never encoded again.
    """
    visible = "".join(
        " " if unicodedata.category(c)[0] in "ZC" and unicodedata.category(c) != "Cf" else c
        for c in text
        if unicodedata.category(c) != "Cf"
    )
    return "".join(_SPOKEN.sub("", visible).split())


def is_legacy_token(text: str) -> bool:
    """Say whether a token is of the kind that died in 2023: an e-mail address and a password."""
    token = clean_token(text)
    try:
        plain = base64.b64decode(token + "=" * (-len(token) % 4), validate=True).decode()
    except (binascii.Error, ValueError):
        return False
    return "@" in plain and plain.isprintable()


def user_agent(company: str, contact: str) -> str:
    """Write the header that Back Market demands: company, program, address for questions.

    Args:
        company: Reduced to ASCII letters, digits and underscores.
        contact: A mail address; one that does not fit a header is replaced.
    """
    ascii_name = unicodedata.normalize("NFKD", company).encode("ascii", "ignore").decode()
    name = re.sub(r"[^A-Za-z0-9_]", "", ascii_name)[:60] or "Seller"
    mail = contact.strip() if _CONTACT.fullmatch(contact.strip()) else "unknown@example.invalid"
    return f"BM-{name}-BBDesktop;{mail}"
