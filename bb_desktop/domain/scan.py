"""What was read? One scan told apart by its whole shape: type and length first, check digit second.

Fifteen random digits pass the IMEI's check one time in ten, and most EIDs contain fifteen such
digits, so nothing is ever looked for *inside* a longer code, completed or cut to size. What single
codes are is decided in `readings`; here a scan becomes one code, or the fields of one label.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from bb_desktop.domain import labels, layouts
from bb_desktop.domain.identifiers import spaced_digits
from bb_desktop.domain.labels import LabelField
from bb_desktop.domain.readings import (
    CodeKind,
    Reading,
    gtin_reading,
    labelled_reading,
    number_reading,
    one_code,
)

__all__ = ["LONGEST_SCAN", "CodeKind", "Reading", "read_code"]

# A QR code holds at most 7,089 characters; anything longer was not scanned.
LONGEST_SCAN = 7_089

# Scanners end a scan with CR, LF, Tab or EOT; some texts bring a byte order mark.
_ENDS = "".join(map(chr, range(0x1D))) + "\x1e\x1f \x7f\u00a0\ufeff\u200b"


def read_code(text: str) -> Reading:
    """Say what a scan is. Never raises, whatever the text; the same text gives the same reading.

    Args:
        text: One scan or one typed code, with or without the characters that end a scan.
    """
    raw = text[:LONGEST_SCAN]
    if len(text) > LONGEST_SCAN:
        return Reading(raw, CodeKind.UNKNOWN, raw=raw)
    stripped = raw.strip(_ENDS)
    reading = _understood(stripped)
    if reading is None and (repaired := layouts.repair(stripped)):
        reading = one_code(repaired.text)
        if reading is None and repaired.text.isdecimal():
            reading = Reading(repaired.text, CodeKind.UNKNOWN)
        reading = reading and replace(reading, layout=repaired.layout)
    if reading is None:
        plain = labels.without_symbology(stripped).text
        reading = Reading(spaced_digits(plain) or plain, CodeKind.UNKNOWN)
    return replace(reading, raw=raw)


def _understood(text: str) -> Reading | None:
    scan = labels.without_symbology(text)
    if scan.product and spaced_digits(scan.text) == scan.text:
        return gtin_reading(scan.text)
    if fields := labels.gs1_fields(scan):
        return _label(fields)
    return (
        one_code(scan.text)
        or _label(labels.labelled_fields(scan.text))
        or number_reading(labels.only_number(scan.text) or "")
    )


_MAIN_FIRST = (
    CodeKind.IMEI,
    CodeKind.IMEI2,
    CodeKind.SERIAL,
    CodeKind.IMEISV,
    CodeKind.MEID,
    CodeKind.EID,
    CodeKind.ICCID,
    CodeKind.GTIN,
    CodeKind.TRACKING,
)


def _label(fields: Iterable[LabelField]) -> Reading | None:
    """Read the fields of one label as one device; its IMEI is the main reading.

    A label of several devices (a carton's) is not understood: three IMEIs, or two serial numbers
    and no IMEI. A labelled field that is not what it says leaves the rest to speak.
    """
    fields = tuple(fields)
    # The same field twice is once; a second, different IMEI is the phone's other one.
    found: list[Reading] = []
    for reading in filter(None, map(labelled_reading, fields)):
        if reading.kind is CodeKind.IMEI and any(one.kind is CodeKind.IMEI for one in found):
            reading = replace(reading, kind=CodeKind.IMEI2)
        if all(one.code != reading.code for one in found):
            found.append(reading)
    if not found:
        return Reading(fields[0].value, CodeKind.UNKNOWN) if fields else None
    imeis = [one for one in found if one.kind in (CodeKind.IMEI, CodeKind.IMEI2)]
    serials = [one for one in found if one.kind is CodeKind.SERIAL]
    if len(imeis) > 2 or (not imeis and len(serials) > 1):
        return Reading(fields[0].value, CodeKind.UNKNOWN)
    main = min(found, key=lambda one: _MAIN_FIRST.index(one.kind))
    return replace(main, companions=tuple(one for one in found if one is not main))
