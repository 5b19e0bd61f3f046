"""Delivery notes: signed links that live for five days, and the page behind them.

The link is signed afresh in every reply, so a stored one goes stale; fetching it needs no
credentials, and the storage refuses those that are sent along.
"""

from __future__ import annotations

import hashlib
from datetime import datetime, timedelta
from urllib.parse import urlencode

import httpx

from bb_desktop.practice.replies import html_reply

NOTE_HOST = "https://backmarket-prod.s3.amazonaws.com"
NOTE_PATH = "/delivery_form/"
LABEL_PATH = "/static/shipment_labels/"
LIVES_FOR = timedelta(days=5)


def note_base(url: httpx.URL) -> str:
    """Say where the notes lie for a caller: in the storage, or on the caller's own loopback."""
    if "backmarket" in url.host:
        return NOTE_HOST
    return str(url.copy_with(raw_path=b"/")).rstrip("/")


def signed_link(base: str, file_name: str, at: datetime) -> str:
    """Sign a link to a note; it is good for five days from ``at``."""
    expires = int((at + LIVES_FOR).timestamp())
    query = {
        "AWSAccessKeyId": "PRACTICE",
        "Signature": _signature(file_name, expires),
        "Expires": expires,
    }
    return f"{base}{NOTE_PATH}{file_name}?{urlencode(query)}"


def fetch_note(request: httpx.Request, at: datetime) -> httpx.Response:
    """Answer as the storage does: the page, or 403 for credentials, a wrong or an old signature."""
    if request.method != "GET":
        return _storage_refusal("MethodNotAllowed", 405)
    if "authorization" in request.headers:
        return _storage_refusal("InvalidArgument")
    file_name = request.url.path.rpartition("/")[2]
    expires = request.url.params.get("Expires", "")
    signature = request.url.params.get("Signature", "")
    if not expires.isascii() or not expires.isdigit():
        return _storage_refusal("AccessDenied")
    if signature != _signature(file_name, int(expires)) or at.timestamp() > int(expires):
        return _storage_refusal("AccessDenied")
    return pdf_reply(f"Practice delivery note {file_name.removesuffix('.pdf')}")


def pdf_reply(sentence: str) -> httpx.Response:
    """Answer with one A4 page that says this sentence (ASCII)."""
    return httpx.Response(200, headers={"content-type": "application/pdf"}, content=_page(sentence))


def _signature(file_name: str, expires: int) -> str:
    return hashlib.sha256(f"{file_name} {expires}".encode()).hexdigest()[:28]


def _storage_refusal(code: str, status: int = 403) -> httpx.Response:
    page = f'<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>{code}</Code></Error>'
    return html_reply(status, page, {"content-type": "application/xml", "server": "AmazonS3"})


def _page(sentence: str) -> bytes:
    """Build the PDF: five objects, a cross-reference table, a trailer (ISO 32000-1, 7.5)."""
    shown = "".join(c for c in sentence if c.isascii() and c.isprintable() and c not in "()\\")
    drawing = f"BT /F1 16 Tf 56 770 Td ({shown}) Tj ET".encode()
    objects = (
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R "
        b"/Resources << /Font << /F1 5 0 R >> >> >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(drawing), drawing),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    )
    page = bytearray(b"%PDF-1.4\n")
    places = []
    for number, content in enumerate(objects, start=1):
        places.append(len(page))
        page += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = len(page)
    page += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    page += b"".join(b"%010d 00000 n \n" % place for place in places)
    page += b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (
        len(objects) + 1,
        table,
    )
    return bytes(page)
