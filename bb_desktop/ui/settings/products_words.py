"""Products into words: what is scanned, what a row of a file lacks."""

from __future__ import annotations

import re

from bb_desktop.application.products_file import FaultyRow, ProductFault
from bb_desktop.application.products_table import ProductRow
from bb_desktop.domain.identifiers import IdentifierKind
from bb_desktop.ui.marked import QT_TRANSLATE_NOOP
from bb_desktop.ui.messages import say

#: Short, for the table and for the three buttons beside each other.
_KINDS = {
    IdentifierKind.IMEI: QT_TRANSLATE_NOOP("messages", "IMEI"),
    IdentifierKind.SERIAL: QT_TRANSLATE_NOOP("messages", "Serial"),
    IdentifierKind.NONE: QT_TRANSLATE_NOOP("messages", "Nothing"),
}
_GUESSES = {
    IdentifierKind.IMEI: QT_TRANSLATE_NOOP("messages", "IMEI?"),
    IdentifierKind.SERIAL: QT_TRANSLATE_NOOP("messages", "Serial?"),
    IdentifierKind.NONE: QT_TRANSLATE_NOOP("messages", "Nothing?"),
}
_FAULTS = {
    ProductFault.NO_SKU: QT_TRANSLATE_NOOP("messages", "Row {line}: no SKU."),
    ProductFault.TWICE: QT_TRANSLATE_NOOP(
        "messages", "Row {line}: the SKU “{text}” stands there twice."
    ),
    ProductFault.IDENTIFIER: QT_TRANSLATE_NOOP(
        "messages", "Row {line}: “{text}” is none of imei, serial, none."
    ),
    ProductFault.WEIGHT: QT_TRANSLATE_NOOP(
        "messages", "Row {line}: “{text}” is no weight in whole grams."
    ),
    ProductFault.OPTIONS: QT_TRANSLATE_NOOP(
        "messages", "Row {line}: “{text}” is no list of options, as Colour=Black|Grade=Good."
    ),
}
_PARTS = re.compile(r"\s+[-–—|]\s+")
_LONGEST = 40


def short_kind(kind: IdentifierKind) -> str:
    """Say in a word what is scanned."""
    return say(_KINDS[kind])


def kind_cell(row: ProductRow) -> str:
    """Say what is scanned, with a question mark where it was guessed."""
    return say(_GUESSES[row.kind]) if row.guessed else short_kind(row.kind)


def article(title: str) -> str:
    """Write a title as the table does: ``iPhone 12 64 GB · Black``."""
    return " · ".join(filter(None, _PARTS.split(title)))


def weight(row: ProductRow) -> str:
    """Say what a packed piece weighs; a dash where nobody said."""
    grams = row.own.weight_g
    if grams is None:
        return "–"
    return say(QT_TRANSLATE_NOOP("messages", "{grams} g"), grams=grams)


def fault_words(fault: FaultyRow) -> str:
    """Say why a row of a file was left out."""
    text = fault.text if len(fault.text) <= _LONGEST else f"{fault.text[: _LONGEST - 1]}…"
    return say(_FAULTS[fault.fault], line=fault.line, text=text)
