"""A delivery note becomes pictures and paper, or one sentence."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrinter

from bb_desktop.practice.delivery_notes import pdf_reply
from bb_desktop.ui.papers.pages import MOST_BYTES, PaperTrouble, pages_of, print_pages, print_pdf

NOTE = pdf_reply("Practice delivery note 28020682").content


def test_a_note_is_drawn_in_black_on_white(qapp):
    [page] = pages_of(NOTE)

    assert page.height() > page.width() > 1000
    dark = [
        (x, y)
        for y in range(0, page.height(), 2)
        for x in range(0, page.width(), 2)
        if page.pixelColor(x, y).lightness() < 100
    ]
    assert dark
    assert page.pixelColor(5, 5).lightness() == 255


@pytest.mark.parametrize("pdf", [b"", b"<html>expired</html>", b"%PDF-1.4\nnothing"])
def test_what_is_no_pdf_is_said_in_a_sentence(qapp, pdf):
    with pytest.raises(PaperTrouble, match="no PDF"):
        pages_of(pdf)


def test_a_huge_file_is_not_even_opened(qapp):
    with pytest.raises(PaperTrouble, match="too big"):
        pages_of(b"%PDF" + bytes(MOST_BYTES))


def test_a_printer_that_is_gone_is_named(qapp):
    with pytest.raises(PaperTrouble, match="Zebra"):
        print_pdf(NOTE, "Zebra")


def test_the_page_lands_on_paper(qapp, tmp_path):
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "out.pdf"))

    print_pages(pages_of(NOTE, 150), printer)

    [page] = pages_of((tmp_path / "out.pdf").read_bytes())
    assert isinstance(page, QImage)
    assert any(
        page.pixelColor(x, y).lightness() < 160
        for y in range(0, page.height(), 2)
        for x in range(0, page.width(), 2)
    )
