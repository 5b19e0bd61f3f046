"""Who is asked about keys, and that nobody is while a page is made."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from bb_desktop.ui import key_filters


class Asked(QObject):
    """Notes what it is asked about, in a list that all of them share."""

    def __init__(self, name, heard):
        super().__init__()
        self.name, self.heard = name, heard

    def eventFilter(self, _watched, event):
        if event.type() == QEvent.Type.User:
            self.heard.append(self.name)
        return False


@pytest.fixture
def heard():
    return []


@pytest.fixture
def ask(qapp, heard):
    made = []

    def begin(name):
        one = Asked(name, heard)
        made.append(one)
        key_filters.ask(one)
        return one

    yield begin
    for one in made:
        key_filters.ask_no_more(one)


def something_happens():
    QCoreApplication.sendEvent(QObject(), QEvent(QEvent.Type.User))


def test_whoever_began_last_is_asked_first(ask, heard):
    ask("scans")
    ask("wizard")

    something_happens()

    assert heard == ["wizard", "scans"]


def test_nobody_is_asked_in_one_go_and_everybody_afterwards_in_the_same_order(ask, heard):
    ask("scans")
    ask("wizard")

    with key_filters.in_one_go():
        something_happens()
        with key_filters.in_one_go():
            something_happens()
        something_happens()
    assert heard == []

    something_happens()
    assert heard == ["wizard", "scans"]


def test_work_that_fails_leaves_nobody_unasked(ask, heard):
    ask("scans")

    with pytest.raises(LookupError), key_filters.in_one_go():
        raise LookupError

    something_happens()
    assert heard == ["scans"]


def test_whoever_begins_or_ends_in_the_middle_is_asked_or_not_afterwards(ask, heard):
    scans = ask("scans")

    with key_filters.in_one_go():
        ask("wizard")
        key_filters.ask_no_more(scans)
        something_happens()
    assert heard == []

    something_happens()
    assert heard == ["wizard"]


def test_one_that_is_gone_holds_nothing_up(ask, heard, qtbot):
    gone = ask("gone")
    ask("scans")
    with qtbot.waitSignal(gone.destroyed):
        gone.deleteLater()

    with key_filters.in_one_go():
        pass

    something_happens()
    assert heard == ["scans"]


def a_page(parent):
    page = QWidget(parent)
    inside = QVBoxLayout(page)
    for number in range(100):
        for widget in (QLabel(f"{number}"), QLineEdit(), QPushButton()):
            inside.addWidget(widget)


class Counted(QObject):
    def __init__(self):
        super().__init__()
        self.events = 0

    def eventFilter(self, _watched, _event):
        self.events += 1
        return False


def test_a_page_that_is_made_costs_no_question(qapp, qtbot):
    counted = Counted()
    parent = QWidget()
    qtbot.addWidget(parent)
    key_filters.ask(counted)
    try:
        with key_filters.in_one_go():
            a_page(parent)
        quiet = counted.events
        a_page(parent)
    finally:
        key_filters.ask_no_more(counted)

    assert quiet == 0
    assert counted.events > 300
