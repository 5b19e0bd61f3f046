"""Delivery notes from the network: drawn without scripts, or refused in one sentence."""

from __future__ import annotations

import json
import time
import zlib

import pytest
from PySide6.QtGui import QDesktopServices

from bb_desktop.domain.errors import Service, UnexpectedReply
from bb_desktop.ui.papers.pages import MOST_BYTES, PaperTrouble, pages_of
from tests.adapters.scripted import recorded
from tests.security.clients import a_client
from tests.security.servers import a_reply, a_server

#: What a document could do in a viewer that lets it.
ACTIONS = (
    b"/OpenAction << /S /JavaScript /JS (app.launchURL\\('https://elsewhere.example'\\)) >>",
    b"/OpenAction << /S /URI /URI (https://elsewhere.example/) >>",
    b"/OpenAction << /S /Launch /F (/bin/sh) >>",
    b"/AA << /O << /S /SubmitForm /F (https://elsewhere.example/) >> >>",
)


def a_pdf(content: bytes = b"", *, catalogue: bytes = b"", box: bytes = b"0 0 200 300") -> bytes:
    """Write a document of one page."""
    packed = zlib.compress(content)
    parts = (
        b"<< /Type /Catalog /Pages 2 0 R " + catalogue + b" >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [" + box + b"] /Contents 4 0 R >>",
        b"<< /Filter /FlateDecode /Length %d >>\nstream\n" % len(packed) + packed + b"\nendstream",
    )
    out, places = b"%PDF-1.4\n", []
    for number, part in enumerate(parts, start=1):
        places.append(len(out))
        out += b"%d 0 obj\n" % number + part + b"\nendobj\n"
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    return out + b"xref\n0 5\n0000000000 65535 f \n" + table + (
        b"trailer << /Size 5 /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % len(out)
    )  # fmt: skip


@pytest.mark.parametrize("action", ACTIONS, ids=["script", "link", "launch", "form"])
def test_what_a_document_wants_to_do_is_not_done(qapp, monkeypatch, action):
    opened: list[object] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", staticmethod(opened.append))

    (page,) = pages_of(a_pdf(b"0 0 100 100 re f", catalogue=action))

    assert page.width() == 400
    assert page.pixelColor(10, 590).blue() == 0
    assert opened == []


@pytest.mark.parametrize(
    "pdf",
    [
        b"",
        b"<html>no note</html>",
        b"%PDF-1.4 and nothing more",
        a_pdf()[:150],
        a_pdf().replace(b"/Pages", b"/Pxges"),
        b"%PDF-1.4\n" + b"[" * 200_000,
        b"%PDF-1.7\n" + b"1 0 obj << /A 1 0 R >> endobj\n" * 1000,
    ],
)
def test_a_document_that_is_none_is_one_sentence(qapp, pdf):
    with pytest.raises(PaperTrouble, match="no PDF that can be read"):
        pages_of(pdf)


@pytest.mark.parametrize("box", [b"0 0 100000 100000", b"0 0 1 999999", b"0 0 0 0", b"9 9 -9 -9"])
def test_a_page_of_any_size_is_drawn_in_a_bounded_one(qapp, box):
    (page,) = pages_of(a_pdf(box=box), dpi=300)

    assert 1 <= page.width() <= 4000
    assert 1 <= page.height() <= 4000


def test_a_document_that_unpacks_to_twelve_megabytes_ends_soon(qapp):
    began = time.monotonic()

    pages_of(a_pdf(b" " * 12_000_000))

    assert time.monotonic() - began < 10


def test_a_document_that_is_too_large_is_not_looked_at(qapp):
    with pytest.raises(PaperTrouble, match="too big"):
        pages_of(b"%PDF" + b" " * MOST_BYTES)


def test_a_document_without_an_end_is_not_downloaded_further_than_its_bound():
    sent = 0

    def speak(connection, request: bytes) -> None:
        nonlocal sent
        if request.startswith(b"GET /ws/orders"):
            order = recorded("back_market/order-state3-de-klarna.json")
            order["delivery_note"] = f"{server.url}/note.pdf"
            connection.sendall(a_reply(json.dumps(order).encode(), "Connection: close"))
            return
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 1073741824\r\n\r\n%PDF")
        for _ in range(1024):
            connection.sendall(b" " * 1024**2)
            sent += 1

    order_id = recorded("back_market/order-state3-de-klarna.json")["order_id"]
    with (
        a_server(speak) as server,
        a_client(Service.BACK_MARKET, server.url) as one,
        pytest.raises(UnexpectedReply, match="larger than 20 MiB"),
    ):
        one.client.download_delivery_note(order_id)

    assert sent < 40
