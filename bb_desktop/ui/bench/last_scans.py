"""The last scans of this bench, newest first: what each was taken for and what became of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from bb_desktop.domain.orders import OrderId
from bb_desktop.domain.scan import CodeKind, Reading
from bb_desktop.ui.bench.answers import LastScan
from bb_desktop.ui.bench.code_words import shown_code
from bb_desktop.ui.bench.verdicts import Sign, Verdict
from bb_desktop.ui.marked import QT_TRANSLATE_NOOP
from bb_desktop.ui.messages import number, say

_SHOWN = 5
_KINDS = {
    CodeKind.IMEI: QT_TRANSLATE_NOOP("messages", "IMEI {code}"),
    CodeKind.IMEI2: QT_TRANSLATE_NOOP("messages", "IMEI {code}"),
    CodeKind.IMEISV: QT_TRANSLATE_NOOP("messages", "IMEISV, 16 digits"),
    CodeKind.SERIAL: QT_TRANSLATE_NOOP("messages", "Serial number {code}"),
    CodeKind.EID: QT_TRANSLATE_NOOP("messages", "EID, 32 digits"),
    CodeKind.ICCID: QT_TRANSLATE_NOOP("messages", "SIM card's number (ICCID)"),
    CodeKind.MEID: QT_TRANSLATE_NOOP("messages", "MEID"),
    CodeKind.GTIN: QT_TRANSLATE_NOOP("messages", "Product code (EAN)"),
    CodeKind.ORDER: QT_TRANSLATE_NOOP("messages", "Packing slip"),
    CodeKind.TRACKING: QT_TRANSLATE_NOOP("messages", "Parcel number"),
    CodeKind.UNKNOWN: QT_TRANSLATE_NOOP("messages", "Unknown code {code}"),
}
_ICONS = {Sign.OK: "check", Sign.REFUSED: "cross", Sign.CAUTION: "caution", Sign.ASK: "orders"}


class LastScans:
    """The list; not safe to use from two threads."""

    def __init__(self) -> None:
        """Begin with none."""
        self._scans: tuple[LastScan, ...] = ()

    @property
    def shown(self) -> tuple[LastScan, ...]:
        """Give the newest ones."""
        return self._scans

    def add(self, reading: Reading, verdict: Verdict, order: OrderId | None, at: datetime) -> None:
        """Put a scan at the head of the list."""
        one = LastScan(_taken_for(reading), _result(verdict, order), _ICONS[verdict.sign], at)
        self._scans = (one, *self._scans)[:_SHOWN]

    def mend(self, reading: Reading, verdict: Verdict, order: OrderId | None, at: datetime) -> None:
        """Put a scan in the place of the last one: it is the same pull of the trigger."""
        self._scans = self._scans[1:]
        self.add(reading, verdict, order, at)

    def not_looked_at(self, reading: Reading, at: datetime) -> None:
        """Add a scan that came while a STOP was waiting for its answer."""
        result = say(QT_TRANSLATE_NOOP("messages", "not saved: answer the STOP first"))
        self._scans = (LastScan(_taken_for(reading), result, "cross", at), *self._scans)[:_SHOWN]

    def taken_back(self, value: str, at: datetime) -> None:
        """Add that an identifier was taken back."""
        result = say(QT_TRANSLATE_NOOP("messages", "taken back"))
        self._scans = (LastScan(_short(value), result, "undo", at), *self._scans)[:_SHOWN]


def _taken_for(reading: Reading) -> str:
    shown = replace(reading, code=_short(reading.code))
    return say(_KINDS[reading.kind], code=shown_code(shown) or "–")


def _short(code: str) -> str:
    """Show the end of a number, which is what people compare: ``… 323751 8``."""
    return f"… {code[-7:-1]} {code[-1]}" if len(code) == 15 and code.isdigit() else code


def _result(verdict: Verdict, order: OrderId | None) -> str:
    if verdict.sign is Sign.OK and order is not None:
        words = QT_TRANSLATE_NOOP("messages", "saved for {order}")
        return say(words, order=number(order))
    return verdict.line
