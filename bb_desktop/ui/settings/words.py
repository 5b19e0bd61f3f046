"""Codes of the stock list into words: files that are none, cells that hold no phone."""

from __future__ import annotations

from bb_desktop.domain.errors import BbDesktopError, NotConfigured
from bb_desktop.domain.stock import StockFault, StockReason
from bb_desktop.domain.stock_file import FileFault
from bb_desktop.ui.foreseen import in_our_words
from bb_desktop.ui.marked import QT_TRANSLATE_NOOP
from bb_desktop.ui.messages import error_sentence, say
from bb_desktop.ui.settings.stock_file import NotOpened

_FILES = {
    FileFault.EMPTY: QT_TRANSLATE_NOOP("messages", "“{name}” is empty."),
    FileFault.WORKBOOK: QT_TRANSLATE_NOOP(
        "messages", "“{name}” is a spreadsheet, not a CSV file: save it as CSV and choose that."
    ),
    FileFault.NOT_TEXT: QT_TRANSLATE_NOOP("messages", "“{name}” holds no text: choose a CSV file."),
    FileFault.TOO_LARGE: QT_TRANSLATE_NOOP(
        "messages", "“{name}” is larger than 50 MB: it is no list of phones."
    ),
}

_FAULTS = {
    StockReason.MISSING: QT_TRANSLATE_NOOP("messages", "Row {line}: no IMEI or serial number."),
    StockReason.ROUNDED: QT_TRANSLATE_NOOP(
        "messages",
        "Row {line}: “{text}” was rounded by a spreadsheet, its last digits are lost. Format the "
        "column as text and export again.",
    ),
    StockReason.A_DATE: QT_TRANSLATE_NOOP(
        "messages", "Row {line}: “{text}” was turned into a date by a spreadsheet."
    ),
    StockReason.CHECK_DIGIT: QT_TRANSLATE_NOOP(
        "messages", "Row {line}: the check digit of “{text}” is wrong."
    ),
    StockReason.LENGTH: QT_TRANSLATE_NOOP(
        "messages", "Row {line}: “{text}” has not the 15 digits of an IMEI."
    ),
    StockReason.NOT_AN_IDENTIFIER: QT_TRANSLATE_NOOP(
        "messages", "Row {line}: “{text}” is no IMEI and no serial number."
    ),
    StockReason.SKU_MISSING: QT_TRANSLATE_NOOP(
        "messages", "Row {line}: no SKU. The phone is loaded without it."
    ),
    StockReason.SKU_ROUNDED: QT_TRANSLATE_NOOP(
        "messages",
        "Row {line}: the SKU “{text}” was rounded by a spreadsheet. The phone is loaded without "
        "it.",
    ),
    StockReason.DUPLICATE: QT_TRANSLATE_NOOP(
        "messages", "Row {line}: {text} stands in row {first_line} already."
    ),
    StockReason.CONTRADICTION: QT_TRANSLATE_NOOP(
        "messages",
        "Row {line}: {text} stands in row {first_line} as another article. Neither is loaded.",
    ),
}

_SHORT_FAULTS = {
    StockReason.MISSING: QT_TRANSLATE_NOOP("messages", "no number"),
    StockReason.ROUNDED: QT_TRANSLATE_NOOP("messages", "rounded"),
    StockReason.A_DATE: QT_TRANSLATE_NOOP("messages", "turned into a date"),
    StockReason.CHECK_DIGIT: QT_TRANSLATE_NOOP("messages", "check digit wrong"),
    StockReason.LENGTH: QT_TRANSLATE_NOOP("messages", "not 15 digits"),
    StockReason.NOT_AN_IDENTIFIER: QT_TRANSLATE_NOOP("messages", "no IMEI or serial number"),
    StockReason.SKU_MISSING: QT_TRANSLATE_NOOP("messages", "no SKU"),
    StockReason.SKU_ROUNDED: QT_TRANSLATE_NOOP("messages", "SKU rounded"),
    StockReason.DUPLICATE: QT_TRANSLATE_NOOP("messages", "listed twice"),
    StockReason.CONTRADICTION: QT_TRANSLATE_NOOP("messages", "listed twice, differently"),
}

#: The phone itself is loaded all the same, or stands in the list once already.
HARMLESS = frozenset({StockReason.SKU_MISSING, StockReason.SKU_ROUNDED, StockReason.DUPLICATE})

_ENCODINGS = {"utf-8": "UTF-8", "utf-16": "UTF-16", "cp1252": "Windows-1252", "latin-1": "Latin-1"}
_DELIMITERS = {
    "\t": QT_TRANSLATE_NOOP("messages", "tab"),
    ";": ";",
    ",": ",",
    "|": "|",
}


def sentence_of(error: BbDesktopError) -> str:
    """Say why a setting was not taken, in the sentence that names what is wrong with it."""
    # Nothing is said of the set-up: it is one setting that is wrong.
    of_its_kind = type(error) is NotConfigured
    return in_our_words(str(error)) if of_its_kind else error_sentence(error)


def file_sentence(refused: NotOpened) -> str:
    """Say in one sentence why a file could not be read."""
    if refused.fault is None:
        words = QT_TRANSLATE_NOOP("messages", "“{name}” cannot be read: {reason}.")
        return say(words, name=refused.name, reason=in_our_words(refused.reason))
    return say(_FILES[refused.fault], name=refused.name)


def fault_sentence(fault: StockFault) -> str:
    """Say what is wrong in a row."""
    return say(
        _FAULTS[fault.reason],
        line=fault.line,
        text=_shortened(fault.text),
        first_line=fault.first_line or "",
    )


def fault_word(reason: StockReason) -> str:
    """Say it in a word or two."""
    return say(_SHORT_FAULTS[reason])


def written_as(encoding: str, delimiter: str) -> str:
    """Say how a file was written: its letters and what parts its columns."""
    words = QT_TRANSLATE_NOOP("messages", "{encoding}, columns parted by “{delimiter}”")
    sign = say(_DELIMITERS.get(delimiter, delimiter))
    return say(words, encoding=_ENCODINGS.get(encoding, encoding), delimiter=sign)


def type_code(tac: str) -> str:
    """Write a type code as labels print it: ``35 320911``."""
    return f"{tac[:2]} {tac[2:]}" if len(tac) == 8 else tac


def _shortened(text: str) -> str:
    return text if len(text) <= 40 else f"{text[:39]}…"
