"""No exported file runs anything in a spreadsheet, or turns an IMEI into a number."""

from __future__ import annotations

import csv
import io
import re
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bb_desktop.adapters.store.store import SqlStore
from bb_desktop.application.export_learned import learned_csv
from bb_desktop.application.export_orders import export_csv
from bb_desktop.application.products_file import products_csv
from bb_desktop.application.products_table import Product, rows_of
from bb_desktop.application.reports import Report, stopped_csv
from bb_desktop.application.spreadsheets import cell, digits, plain, sheet
from bb_desktop.application.where_is import PhoneEvent, PhoneStep, Whereabouts, whereabouts_csv
from bb_desktop.domain.orders import OrderId, OrderRecord
from bb_desktop.domain.privacy import StoredField
from bb_desktop.domain.shop import ProductSettings, Shop
from bb_desktop.domain.type_codes import Knowledge, Sighting
from bb_desktop.ui.settings.privacy_desk import PrivacyDesk
from tests.builders import a_line, an_order
from tests.clock import NOW

IMEI = "490154203237518"
EMPTY = Report(days=(), shipped_before=0, median_hours=None, hours=(), stopped=())
EVIL = (
    "=1+1", "+1", "-1+2", "@SUM(A1)", "\t=1", "\r=1", "\n=1", " =1", "\u00a0=1",
    "=cmd|' /C calc'!A0",
    '=HYPERLINK("https://elsewhere.example";"x")', "\uff1dSUM(1)", "\uff0b1", "\uff0d1", "\uff20x",
    'x";=1', "x;=1", "x,=1+1", 'x,"=1', "x\t=1", "x\r\n=1", "x, @SUM(1)", "'=1", "''=1", "|=1",
)  # fmt: skip
LONG = (IMEI, "3.5E+14", "1E5", "00123", "89049032000001000000012345678953", "1,5", "+49")
#: What a cell begins with that runs.
RUNNING = (*"=+-@\uff1d\uff0b\uff0d\uff20",)


def shown(text: str, delimiter: str = ";") -> list[list[str]]:
    """Read a file as a spreadsheet does: ``="…"`` is a text, any other formula runs."""
    assert text.startswith("\ufeff")
    rows = csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline=""), delimiter=delimiter)
    return [[_shown(one) for one in row] for row in rows]


def _shown(one: str) -> str:
    literal = re.fullmatch(r'="([^"]*)"', one)
    if literal:
        return literal[1]
    if one.lstrip().startswith(RUNNING) or one.startswith(("\t", "\r", "\n")):
        return f"#RUNS {one!r}"
    if re.fullmatch(r"[0-9]{12,}", one):
        return f"{float(one):.2E}"
    # What begins with an apostrophe is a text; the apostrophe is seen in a file, not in a cell.
    return one.removeprefix("'")


def runs(text: str) -> list[str]:
    """Find cells that run, wherever the spreadsheet believes the cells to end."""
    return [one for mark in ";,\t" for row in shown(text, mark) for one in row if "#RUNS" in one]


@pytest.mark.parametrize("text", EVIL)
def test_a_formula_is_a_text_whatever_stands_before_it(text):
    assert runs(sheet(("a",), [(plain(text), "x")])) == []
    assert runs(sheet(("a",), [("x", cell(text))])) == []


@pytest.mark.parametrize("text", LONG)
def test_what_looks_like_a_number_stays_what_it_is(text):
    assert shown(sheet(("a",), [(cell(text),)]))[1] == [text]


@given(st.text(alphabet="=+-@',;|\t\r\n\" aZ0\uff1d\u00a0", max_size=12))
def test_no_text_runs(text):
    cells = [one for row in shown(sheet(("a",), [(plain(text),)])) for one in row]

    assert [one for one in cells if "#RUNS" in one] == []


@given(st.text(max_size=20))
def test_digits_never_leave_their_quotes(text):
    assert re.fullmatch(r'(="[^"]*")?', digits(text))


# --- every file that is exported --------------------------------------------------------------


def orders(evil: str, folder: Path) -> str:
    order = an_order(lines=[a_line(sku=evil, title=evil)])
    with closing(SqlStore.open("sqlite:///shop.db", data_dir=folder)) as store:
        with store.transaction() as tx:
            tx.orders.save(OrderRecord(order), NOW)
        return export_csv(store, Shop())


def learned(evil: str, _folder: Path) -> str:
    knowledge = Knowledge.of([Sighting("35320911", evil, evil)], {"35320912": frozenset({evil})})
    return learned_csv(knowledge)


def products(evil: str, _folder: Path) -> str:
    own = ProductSettings(warehouse_location=evil, options=((evil, evil),))
    return products_csv(rows_of([Product(evil, title=evil)], {evil: own}))


def where(evil: str, _folder: Path) -> str:
    event = PhoneEvent(NOW, next(iter(PhoneStep)), OrderId(7), bench=evil, detail=evil)
    return whereabouts_csv(Whereabouts(IMEI, events=(event,)))


def stopped(evil: str, _folder: Path) -> str:
    return stopped_csv(replace(EMPTY, stopped=((evil, 3),)))


def buyer(evil: str, folder: Path) -> str:
    desk = PrivacyDesk.__new__(PrivacyDesk)
    path = desk.export(folder / "buyer.csv", (StoredField("back_market", "street", evil),))
    return path.read_text("utf-8")


#: Causes of stopped scans are words of our own.
EXPORTS = (orders, learned, products, where, buyer)


@pytest.mark.parametrize("evil", ["=1+1", " =1", "\t=1", "\uff1dA1", "@x", IMEI, "00123", "1E5"])
@pytest.mark.parametrize("export", EXPORTS, ids=lambda one: one.__name__)
def test_every_export_is_safe_and_keeps_what_was_written(export, evil, tmp_path):
    text = export(evil, tmp_path)

    cells = [one for row in shown(text) for one in row]
    assert [one for one in cells if "#RUNS" in one] == []
    assert not [one for one in cells if re.fullmatch(r"[0-9]\.[0-9]+E\+[0-9]+", one)]
    assert evil in [one.replace("'", "") for one in cells]


@pytest.mark.parametrize("evil", ["x,=1+1", "x, @SUM(1)", "x\t=1", "x\n-1"])
@pytest.mark.parametrize("export", [orders, stopped, buyer])
def test_a_buyers_text_does_not_run_where_lists_have_another_separator(export, evil, tmp_path):
    assert runs(export(evil, tmp_path)) == []
