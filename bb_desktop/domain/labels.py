"""Labels with several fields in one barcode: labelled text, JSON, GS1 and AIM prefixes.

Only what stands whole in a field counts, and only if the field is labelled or is the only number
of an IMEI's length: a search for 15 digits that pass the check finds one inside most EIDs.

Sources: GS1 General Specifications, section 3 (application identifiers; 8002 is the IMEI), and
ISO/IEC 15424 (symbology identifiers).
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from stdnum import ean

from bb_desktop.domain.identifiers import spaced_digits


class Label(StrEnum):
    """What a label says about its field."""

    IMEI = "imei"
    IMEI2 = "imei2"
    SERIAL = "serial"
    EID = "eid"
    ICCID = "iccid"
    MEID = "meid"
    GTIN = "gtin"
    PARCEL = "parcel"
    # The serial of a GTIN; on phones some makers put the IMEI there.
    GS1_SERIAL = "gs1_serial"


@dataclass(frozen=True, slots=True)
class LabelField:
    """One field of a label: never an empty value, not yet checked."""

    label: Label
    value: str


@dataclass(frozen=True, slots=True)
class Announced:
    """A scan without the symbology identifier that some scanners send before it.

    Attributes:
        gs1: The barcode declares GS1 content.
        product: The barcode is of the EAN/UPC family, so it holds a GTIN.
    """

    text: str
    gs1: bool = False
    product: bool = False


_AIM = re.compile(r"\]([A-Za-z])([0-9A-Za-z])")
_AIM_GS1 = frozenset({"C1", "e0", "d2", "Q3", "J1"})


def without_symbology(text: str) -> Announced:
    """Take off an AIM prefix such as ``]C1`` (GS1-128) or ``]E0`` (EAN-13), and a leading GS."""
    match = _AIM.match(text)
    if match is None:
        return Announced(text.lstrip("\x1d"), gs1=text.startswith("\x1d"))
    rest = text[match.end() :].strip(" ")
    return Announced(
        rest.lstrip("\x1d"),
        gs1=match[1] + match[2] in _AIM_GS1,
        product=match[1] == "E" and match[2] in "04",
    )


# ---------------------------------------------------------------------------- labelled text, JSON

# The spellings of labels and JSON keys, once blanks, signs and accents are gone.
_NAMES = {
    "IMEI": Label.IMEI,
    "IMEI1": Label.IMEI,
    "IMEIMEID": Label.IMEI,
    "MEIDIMEI": Label.IMEI,
    "IMEISV": Label.IMEI,
    "IMEI2": Label.IMEI2,
    "SN": Label.SERIAL,
    "SERIAL": Label.SERIAL,
    "SERIE": Label.SERIAL,
    "SERIENNUMMER": Label.SERIAL,
    "MEID": Label.MEID,
    "EID": Label.EID,
    "ICCID": Label.ICCID,
    "GTIN": Label.GTIN,
    "EAN": Label.GTIN,
    "UPC": Label.GTIN,
}
_SLOT = re.compile(r"^(IMEI)(?:SLOT|SIM|NO|NUMBER|NR)*([12])(?:NO|NUMBER|NR)*$")
_EXTRA_WORDS = re.compile(
    r"^(?:NUMERODE|NUMERO|NDE|NODE|NO|N(?=SERIE)|DEVICE)|(?:NUMBER|NUM|NO|NR|CODE)$"
)
_ACCENTS = str.maketrans("ÉÈÚ", "EEU", "°º")

_NUMBER_WORD = r"(?:[ ._\-]?(?:No|Nr|Num|Number)\b\.?|[ ]?\#)?"
_ONE_OR_TWO = r"(?:[ _\-]?\(?[12]\)?(?![0-9]))?"
_LABEL = re.compile(
    rf"""(?:^|(?<=[\s/]))                           # a label stands at the start of a word …
    (?P<name>
        (?:IMEI[ ]?/[ ]?MEID|MEID[ ]?/[ ]?IMEI|IMEISV)
      | IMEI (?:[ _\-]?(?:SIM|Slot))? {_ONE_OR_TWO} {_NUMBER_WORD} {_ONE_OR_TWO}
      | (?:Num[eé]ro[ ]de[ ]|N[°ºo]\.?[ ]?(?:de[ ])?) s[eé]rie | Seriennummer
      | (?:S/N|SN|Serial) {_NUMBER_WORD}
      | (?:EID|ICCID|MEID|GTIN|EAN|UPC) {_NUMBER_WORD}
    )
    (?P<mark>[ ]*[:=][ ]*|[ ]+|$)                   # … and something parts it from its value
    """,
    re.IGNORECASE | re.VERBOSE,
)
_FIELD_ENDS = re.compile(r"[\r\n\t\x1d,;|]+")
_IMEI_LENGTH = 15
_DEEPEST_JSON = 3


def _label_of(name: str) -> Label | None:
    word = re.sub(r"[^A-Z0-9]", "", name.upper().translate(_ACCENTS))
    if slot := _SLOT.match(word):
        word = slot[1] + slot[2]
    return _NAMES.get(word) or _NAMES.get(_EXTRA_WORDS.sub("", word))


def labelled_fields(text: str) -> tuple[LabelField, ...]:
    """Read the labelled fields of a text or of one JSON object, in their order.

    Fields end at a line break, tab, comma, semicolon, bar or at the next label; a value may stand
    on the line after its label. What has no label is left out.
    """
    if text.startswith("{"):
        return tuple(_json_fields(text))
    return tuple(_text_fields(text))


def _text_fields(text: str) -> Iterator[LabelField]:
    waiting: Label | None = None
    for piece in _FIELD_ENDS.split(text):
        part = piece.strip()
        if not part:
            continue
        matches = list(_LABEL.finditer(part))
        if not matches and waiting is not None:
            yield LabelField(waiting, part)
        waiting = None
        for position, match in enumerate(matches):
            is_last = position + 1 == len(matches)
            end = len(part) if is_last else matches[position + 1].start()
            label = _label_of(match["name"])
            value = _leading_value(part[match.end() : end], label, marked=match["mark"].strip())
            if label is not None and value:
                yield LabelField(label, value)
            elif is_last and match.end() == len(part):
                waiting = label


def _leading_value(rest: str, label: Label | None, *, marked: str) -> str:
    """Cut a value off from words that follow it: ``3569… Black`` holds one number."""
    words = rest.strip(" /").split()
    if label is not Label.SERIAL:
        count = 0
        while count < len(words) and spaced_digits(words[count].strip("-./")):
            count += 1
        return " ".join(words[: max(count, 1)])
    first = words[0] if words else ""
    # "SN: JXQWPTZ" is a label with its value; "Serial killer" and "SN: Default string" are not.
    alone = bool(marked) and len(words) == 1
    return first if alone or any(character.isdigit() for character in first) else ""


def _json_fields(text: str) -> Iterator[LabelField]:
    try:
        # Pairs, not a dict: two keys "imei" must both be seen. Numbers stay text, digit by digit.
        found = json.loads(text, object_pairs_hook=tuple, parse_int=str, parse_float=str)
    except (ValueError, RecursionError):
        return
    if isinstance(found, tuple):
        yield from _pairs(found, _DEEPEST_JSON)


def _pairs(pairs: Iterable[tuple[str, object]], depth: int) -> Iterator[LabelField]:
    for key, content in pairs:
        label = _label_of(key)
        for value in content if isinstance(content, list) else [content]:
            if isinstance(value, tuple) and depth > 1:
                yield from _pairs(value, depth - 1)
            elif isinstance(value, str) and value.strip() and label is not None:
                yield LabelField(label, value.strip())


def only_number(text: str) -> str | None:
    """Give the one field of 15 digits of a text that has several fields and no labels.

    Returns:
        15 digits, unchecked; None when there is no such field, or more than one: which of two is
        the first IMEI cannot be told.
    """
    fields = [field for field in _FIELD_ENDS.split(text) if field.strip()]
    if len(fields) < 2:
        return None
    digits = [spaced_digits(field) for field in fields]
    long_enough = {number for number in digits if number and len(number) == _IMEI_LENGTH}
    return long_enough.pop() if len(long_enough) == 1 else None


# ------------------------------------------------------------------------------------------- GS1

_GS1_LABELS = {
    "00": Label.PARCEL,
    "01": Label.GTIN,
    "21": Label.GS1_SERIAL,
    "8002": Label.IMEI,
}
_FIXED = {"00": 18, "01": 14, "02": 14, "20": 2} | dict.fromkeys(
    ("11", "12", "13", "15", "16", "17"), 6
)
# Longest values of the others that stand on devices; they end at a GS or at the end.
_LONGEST = {"10": 20, "21": 20, "22": 20, "30": 8, "37": 8, "8002": 20} | dict.fromkeys(
    ("240", "241", "250", "251", "91", "92", "93", "94", "95", "96", "97", "98", "99"), 30
)
_BRACKETED = re.compile(r"\(([0-9]{2,4})\)([^()]+)")


def gs1_fields(scan: Announced) -> tuple[LabelField, ...]:
    """Read a GS1 text, with its identifiers in brackets or run together.

    Keyboard mode loses the GS that ends a field of changing length; such a field then goes to the
    end, and is left out when it grows longer than GS1 allows.

    Returns:
        Nothing when the whole text is no GS1 text. Without brackets and without a declared GS1
        symbology it must begin with a GTIN whose check digit is right and go on after it: 16
        digits alone are an IMEISV.
    """
    text = scan.text
    if text.startswith("("):
        pairs = _BRACKETED.findall(text)
        if "".join(f"({name}){value}" for name, value in pairs) != text:
            return ()
    elif scan.gs1 or _begins_with_gtin(text):
        pairs = _run_together(text)
    else:
        return ()
    return tuple(
        LabelField(_GS1_LABELS[name], value.strip(" \x1d"))
        for name, value in pairs
        if name in _GS1_LABELS and value.strip(" \x1d")
    )


def _begins_with_gtin(text: str) -> bool:
    gtin = text[2:16]
    return (
        text.startswith("01")
        and len(text) > 18
        and spaced_digits(gtin) == gtin
        and bool(ean.is_valid(gtin))
        and text[16:].lstrip("\x1d").startswith(tuple(_LONGEST) + tuple(_FIXED))
    )


def _run_together(text: str) -> list[tuple[str, str]]:
    pairs: list[tuple[str, str]] = []
    rest = text
    while rest := rest.lstrip("\x1d"):
        name = next((rest[:n] for n in (2, 3, 4) if rest[:n] in _FIXED | _LONGEST), None)
        if name is None:
            return []
        rest = rest[len(name) :]
        if name in _FIXED:
            value, rest = rest[: _FIXED[name]], rest[_FIXED[name] :]
            if len(value) < _FIXED[name] or spaced_digits(value) != value:
                return []
        else:
            value, _, rest = rest.partition("\x1d")
            if len(value) > _LONGEST[name]:
                return []
        pairs.append((name, value))
    return pairs
