"""A scan leaves no trace in a field, unless the field wants it; secrets stay secret."""

from __future__ import annotations

import logging

import pytest

from bb_desktop.ui.bench.fields import SCAN_TARGET
from tests.ui.bench.a_bench import IMEI, SERIAL, content

# Qt's platform without a screen raises no window and grabs no keyboard, and says so.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.mark.parametrize("place", ["line", "text", "plain"])
def test_undo_after_a_scan_takes_back_what_the_person_typed(bench, place):
    field = bench.focus(place)
    bench.keyboard.type("first")
    bench.keyboard.wait(200)
    bench.keyboard.scan(IMEI)
    bench.keyboard.wait(500)

    assert content(field) == "first"
    field.undo()

    assert content(field) == ""
    field.redo()
    assert content(field) == "first"


@pytest.mark.parametrize("place", ["line", "text", "plain"])
def test_a_selection_that_a_scan_typed_over_is_selected_again(bench, place):
    field = bench.focus(place)
    field.setPlainText("half a word") if place != "line" else field.setText("half a word")
    if place == "line":
        field.setSelection(2, 3)
    else:
        cursor = field.textCursor()
        cursor.setPosition(5)
        cursor.setPosition(2, cursor.MoveMode.KeepAnchor)
        field.setTextCursor(cursor)

    bench.keyboard.scan(SERIAL)

    assert bench.texts == [SERIAL]
    assert content(field) == "half a word"
    if place == "line":
        assert field.selectedText() == "lf "
    else:
        assert field.textCursor().selectedText() == "lf "
        assert field.textCursor().position() == 2


def test_a_text_keeps_its_bold_words_when_undo_is_off(bench):
    field = bench.focus("text")
    field.setUndoRedoEnabled(False)
    field.setHtml("<b>Gift</b> 🎁 for you")
    cursor = field.textCursor()
    cursor.setPosition(7)
    field.setTextCursor(cursor)

    bench.keyboard.scan(IMEI)

    assert field.toPlainText() == "Gift 🎁 for you"
    assert "font-weight" in field.toHtml()
    assert field.textCursor().position() == 7


def test_a_field_that_takes_a_few_letters_only_is_put_back(bench):
    bench.line.setMaxLength(6)
    bench.line.setText("abcde")
    bench.focus("line")

    bench.keyboard.scan(IMEI)

    assert bench.line.text() == "abcde"


def test_the_number_in_a_spin_box_is_what_it_was(bench):
    bench.spin.setValue(7)
    bench.focus("spin")

    bench.keyboard.scan(IMEI)

    assert bench.spin.value() == 7
    bench.keyboard.wait(500)
    bench.spin.selectAll()
    bench.keyboard.type("12")
    assert bench.spin.value() == 12


def test_a_scan_while_a_field_completes_words_is_taken_back_from_the_field(bench, qtbot):
    field = bench.focus("typed combo")
    field.lineEdit().selectAll()
    bench.keyboard.type("ze")
    field.completer().setCompletionMode(field.completer().CompletionMode.PopupCompletion)
    bench.keyboard.type("b")
    shown = field.currentText()

    bench.keyboard.wait(500)
    bench.keyboard.scan(IMEI)

    assert bench.texts == [IMEI]
    assert field.currentText() == shown


@pytest.mark.parametrize("place", ["line", "plain", "spin"])
@pytest.mark.parametrize("layout", ["us", "fr", None])
def test_a_field_that_wants_scans_gets_the_code(bench, place, layout):
    field = bench.focus(place)
    field.setProperty(SCAN_TARGET, True)
    code = IMEI if place != "spin" else "612058"
    bench.keyboard.layout = layout
    bench.keyboard.type("1")
    bench.keyboard.wait(500)

    bench.keyboard.scan(code)

    assert content(field) == code
    assert bench.scans == []


def test_a_token_comes_into_its_field_through_a_foreign_keyboard(bench):
    bench.secret.setProperty(SCAN_TARGET, True)
    bench.focus("secret")
    bench.keyboard.layout = "de"

    bench.keyboard.scan("NmM4YjZlZzYz0aZy")

    assert bench.secret.text() == "NmM4YjZlZzYz0aZy"
    assert bench.scans == []


def test_a_code_repaired_from_its_text_comes_into_a_field_that_wants_it(bench):
    bench.line.setProperty(SCAN_TARGET, True)
    bench.focus("line")

    bench.keyboard.scan("'çà&('éà\"é\"è(&_")

    assert bench.line.text() == IMEI


def test_a_secret_is_neither_logged_nor_carried_by_a_scan(bench, caplog):
    caplog.set_level(logging.DEBUG)
    secret = "correct horse"
    bench.secret.setText(secret)
    bench.focus("secret")

    bench.keyboard.type("!")
    bench.keyboard.wait(500)
    bench.keyboard.scan(IMEI)

    assert bench.secret.text() == f"{secret}!"
    assert bench.texts == [IMEI]
    shown = caplog.text + repr(bench.scans) + repr(bench.capture.__dict__)
    assert secret not in shown


def test_what_a_password_keeper_types_stays_in_the_secret_field(bench, caplog):
    caplog.set_level(logging.DEBUG)
    bench.focus("secret")

    bench.keyboard.scan("hunter2-and-more", gap_ms=1)

    assert bench.secret.text() == "hunter2-and-more"
    assert bench.scans == []
    assert "hunter2" not in caplog.text
