"""A printed card scans: its bars, read back from the paper's dots, spell the command."""

from __future__ import annotations

import pytest
from barcode.charsets.code128 import CODES, B
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument

from bb_desktop.domain.errors import StoreError
from bb_desktop.ui.bench.answers import BenchCommand
from bb_desktop.ui.papers.cards import CARDS, bars_of, name_of, paint_sheet, save_pdf

A4, LETTER = (210.0, 297.0), (215.9, 279.4)


def sheet(size: tuple[float, float], dpi: int) -> QImage:
    per_mm = dpi / 25.4
    image = QImage(round(size[0] * per_mm), round(size[1] * per_mm), QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    paint_sheet(painter, *size, per_mm)
    painter.end()
    return image


def read_back(image: QImage) -> set[str]:
    """Scan every tenth row of dots, each half of the sheet by itself, as a scanner's beam does."""
    found: set[str | None] = set()
    half = image.width() // 2
    for y in range(0, image.height(), 10):
        for left in (0, half):
            dark = [image.pixelColor(x, y).lightness() < 128 for x in range(left, left + half)]
            if dark.count(True) > 100:
                found.add(spelled(runs(dark)))
    return {code for code in found if code is not None}


def runs(dark: list[bool]) -> list[int]:
    widths, before = [], None
    for dot in dark:
        if dot == before:
            widths[-1] += 1
        else:
            widths.append(1)
            before = dot
    return widths


def spelled(widths: list[int]) -> str | None:
    """Find start and stop among the widths and decode what is between them; None for no code."""
    signs = {tuple(map(int, runs_of(code))): value for value, code in enumerate(CODES)}
    letters = {value: letter for letter, value in B.items()}
    for begin in range(len(widths) - 12):
        unit = sum(widths[begin : begin + 6]) / 11
        values = []
        for place in range(begin, len(widths) - 5, 6):
            six = tuple(round(width / unit) for width in widths[place : place + 6])
            if signs.get(six) is None:
                break
            values.append(signs[six])
        if len(values) > 3 and values[0] == 104:
            *code, check = values[1:-1] if values[-1] == 106 else values[1:]
            total = values[0] + sum(place * value for place, value in enumerate(code, start=1))
            if total % 103 == check:
                return "".join(letters[value] for value in code)
    return None


def runs_of(modules: str) -> list[int]:
    return runs([module == "1" for module in modules])[:6]


@pytest.mark.parametrize("size", [A4, LETTER])
@pytest.mark.parametrize("dpi", [203, 300])
def test_every_card_on_the_sheet_scans(qapp, size, dpi):
    assert read_back(sheet(size, dpi)) == {command.value for command in BenchCommand}


def test_the_name_that_the_bench_calls_a_card_by_stands_under_its_bars(qapp):
    per_mm = 8.0
    image = sheet(A4, round(per_mm * 25.4))
    card = QRectF(12.0, 26.0, 90.5, 61.0)
    bars = bars_of(BenchCommand.UNDO, card, per_mm)
    top, bottom = round(bars[0].top()), round(bars[0].bottom())

    def dark(y: int) -> list[bool]:
        return [image.pixelColor(x, y).lightness() < 128 for x in range(110, 800)]

    assert name_of(BenchCommand.NOTED) == "NOTED"
    assert dark(top + 2) == dark(bottom - 2)
    assert not any(dark(bottom + 3))
    assert any(any(dark(y)) for y in range(bottom + 4, bottom + 40))


def test_every_command_has_its_card():
    assert set(CARDS) == set(BenchCommand)


@pytest.mark.parametrize("size", [QPageSize.PageSizeId.A4, QPageSize.PageSizeId.Letter])
def test_the_sheet_that_is_saved_is_one_page_that_scans(qapp, tmp_path, size):
    path = save_pdf(tmp_path / "cards.pdf", size)

    document = QPdfDocument()
    document.load(str(path))
    assert document.pageCount() == 1
    points = document.pagePointSize(0)
    drawn = document.render(0, (points * (600 / 72)).toSize())
    image = QImage(drawn.size(), QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.drawImage(0, 0, drawn)
    painter.end()
    document.close()
    assert read_back(image) >= {command.value for command in BenchCommand}


def test_a_folder_that_is_not_there_is_said(qapp, tmp_path):
    with pytest.raises(StoreError, match="cannot be written"):
        save_pdf(tmp_path / "no" / "cards.pdf")
