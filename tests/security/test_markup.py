"""What a buyer or a service wrote is shown letter for letter: no markup, no picture, no link."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPoint, Qt
from PySide6.QtGui import QAction, QDesktopServices, QTextDocument
from PySide6.QtGui import Qt as GuiQt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QLabel,
    QTextBrowser,
    QTextEdit,
    QToolTip,
    QWidget,
)

from bb_desktop.domain.orders import OrderId
from bb_desktop.practice.orders import twelve_orders
from bb_desktop.ui import pieces
from bb_desktop.ui.plain_text import as_tip
from tests.morning import Morning
from tests.stage import Stage, let_pass
from tests.ui.a_window import IMEI, URGENT_PHONE, AWindowShop

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

UI = Path(__file__).parents[2] / "bb_desktop" / "ui"
MARK = "<b>&lt;</b><img src=x onerror=1><a href='https://elsewhere.example'>x</a>"
#: Of the orders' and services' texts, those that people can write.
WRITTEN = (
    *("first_name", "last_name", "street", "street2", "city", "company", "phone"),
    *("title", "product", "listing", "customer_note", "gift_message", "tracking_number"),
)


def shown_by(tip: str) -> str:
    """Give what a tip shows, as Qt decides it."""
    if not GuiQt.mightBeRichText(tip):
        return tip
    document = QTextDocument()
    document.setHtml(tip)
    return document.toPlainText()


def marked(value: Any) -> Any:
    """Put markup at the end of everything that somebody may have written."""
    if isinstance(value, dict):
        return {
            key: f"{item or ''}{MARK}" if key in WRITTEN and isinstance(item, str) else marked(item)
            for key, item in value.items()
        }
    return [marked(item) for item in value] if isinstance(value, list) else value


@pytest.fixture
def opened(monkeypatch):
    """What was given to the browser."""
    asked: list[object] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", staticmethod(asked.append))
    return asked


@pytest.fixture
def stage(qapp, tmp_path, opened):
    made = Stage(tmp_path, Morning(tmp_path), (1366, 768))
    shop = made.use(AWindowShop(tmp_path, empty=True))
    for order in twelve_orders(shop.clock.now()):
        shop.services.back_market.place_order(marked(order))
    yield made
    made.close()


def offenders(top: QWidget) -> list[str]:
    """Name every part of a window that would take markup for markup."""
    found = []
    for widget in (top, *top.findChildren(QWidget)):
        name = f"{type(widget).__name__} {widget.objectName()!r}"
        if isinstance(widget, QLabel) and widget.text():
            if widget.textFormat() != Qt.TextFormat.PlainText:
                found.append(f"{name} has rich text: {widget.text()[:60]!r}")
            if widget.openExternalLinks():
                found.append(f"{name} opens links")
        if isinstance(widget, QTextBrowser) and (widget.openLinks() or widget.openExternalLinks()):
            found.append(f"{name} opens links")
        if isinstance(widget, QTextEdit) and not isinstance(widget, QTextBrowser):
            found.append(f"{name} takes rich text")
        if isinstance(widget, QAbstractItemView) and widget.model() is not None:
            found += [f"{name}: {one}" for one in _tips_of(widget.model())]
    for thing in (top, *top.findChildren(QObject)):
        if isinstance(thing, QWidget | QAction):
            found += _of_tip(f"{type(thing).__name__}", thing.toolTip())
    return found


def _tips_of(model: QAbstractItemModel) -> list[str]:
    found = []
    for row in range(min(model.rowCount(QModelIndex()), 60)):
        for column in range(40):
            place = model.index(row, column)
            if place.isValid():
                tip = model.data(place, Qt.ItemDataRole.ToolTipRole)
                found += _of_tip(f"cell {row}/{column}", str(tip or ""))
    return found


def _of_tip(name: str, tip: str) -> list[str]:
    # Letter for letter means that the marks are to be seen.
    spoilt = "onerror" in tip and "<img src=x onerror=1>" not in shown_by(tip)
    return [f"tip of {name}: {tip[:80]!r}"] if spoilt else []


def test_tips_show_texts_letter_for_letter():
    for text in ("plain", "a < b", MARK, f"two\nlines {MARK}", "<qt>x", "&amp;", ""):
        assert shown_by(as_tip(text)).replace("\u00a0", " ") == text


def test_the_window_takes_no_text_of_an_order_for_markup(stage, opened):
    window = stage.open()
    seen: set[str] = set()
    wrong: list[str] = []

    def look() -> None:
        stage.rest()
        for top in QApplication.topLevelWidgets():
            wrong.extend(offenders(top))
            for label in top.findChildren(QLabel):
                if MARK in label.text():
                    seen.add(type(label.parentWidget()).__name__)

    window.orders.select(OrderId(URGENT_PHONE))
    let_pass(0.2)
    window.shell.show_page("bench")
    stage.scan(URGENT_PHONE, IMEI, MARK)
    for page in ("attention", "activity", "reports"):
        window.shell.show_page(page)
    look()

    assert wrong == []
    # The marks were on the screen, in several places.
    assert len(seen) >= 2
    assert opened == []


def test_a_tip_that_is_shown_is_no_rich_text(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.show()

    QToolTip.showText(QPoint(5, 5), as_tip(MARK), widget)

    assert shown_by(QToolTip.text()) == MARK
    QToolTip.hideText()
    assert pieces.label(MARK).textFormat() == Qt.TextFormat.PlainText


#: Would show what they are given as a page.
PAGES = {
    *("setHtml", "insertHtml", "appendHtml", "QMessageBox", "QErrorMessage"),
    *("QWebEngineView", "QStaticText", "setOpenExternalLinks"),
}


@pytest.fixture(scope="module")
def named() -> dict[str, set[str]]:
    """Give the names that each file of the window uses, ``class QLabel`` for a derived one."""
    found: dict[str, set[str]] = {}
    for path in sorted(UI.rglob("*.py")):
        names = found[path.relative_to(UI).as_posix()] = set()
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "QLabel":
                names.add("QLabel()")
            elif isinstance(node, ast.ClassDef):
                names |= {f"class {getattr(base, 'id', '')}" for base in node.bases}
            elif isinstance(node, ast.Attribute):
                names.add(node.attr)
            elif isinstance(node, ast.Name):
                names.add(node.id)
    return found


def test_every_label_is_made_where_rich_text_is_switched_off(named):
    made = {path for path, names in named.items() if {"QLabel()", "class QLabel"} & names}

    # The viewer's hold pictures of pages, no text.
    assert made == {"papers/viewer.py", "pieces.py"}


def test_nothing_in_the_window_could_show_a_page_of_the_network(named):
    users = {path: PAGES & names for path, names in named.items() if PAGES & names}

    # The pages of the help, which are ours, switch it off; the box says that it shows no markup.
    assert users == {"documents.py": {"setOpenExternalLinks"}, "refused.py": {"QMessageBox"}}
    assert "setTextFormat" in named["refused.py"]


def test_the_browser_is_only_asked_for_addresses_of_our_own(named):
    asking = {path for path, names in named.items() if "openUrl" in names}

    # Constants, the help's own addresses, and folders of this computer.
    assert asking == {
        *("links.py", "mending/host.py", "settings/about.py"),
        *("wizards/first_run_how.py", "wizards/reconnect.py"),
    }
