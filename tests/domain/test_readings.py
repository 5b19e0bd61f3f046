"""Every code that lies on a packing bench, and what it is taken for."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bb_desktop.domain.identifiers import Imei, SerialNumber
from bb_desktop.domain.scan import CodeKind, read_code

ONE, TWO, THREE = "490154203237518", "356938035643809", "354178036859789"
SERIAL = "C39XK1ABJGH5"
GTIN = "00190199221468"

# What was scanned, what it is taken for, the code as meant, whether its check digit is right.
VERDICTS = [
    # IMEIs
    (ONE, CodeKind.IMEI, ONE, True),
    (TWO, CodeKind.IMEI, TWO, True),
    (THREE, CodeKind.IMEI, THREE, True),
    ("011415009346880", CodeKind.IMEI, "011415009346880", True),
    ("35-417803-685978-9", CodeKind.IMEI, THREE, True),
    ("35 417803 685978 9", CodeKind.IMEI, THREE, True),
    ("35/417803.685978/9", CodeKind.IMEI, THREE, True),
    (f"{ONE}\r\n", CodeKind.IMEI, ONE, True),
    (f"\x02{ONE}\x03\x04", CodeKind.IMEI, ONE, True),
    (f"\ufeff{ONE}\t", CodeKind.IMEI, ONE, True),
    (f"]C1{ONE}", CodeKind.IMEI, ONE, True),
    (f"]C0{ONE}", CodeKind.IMEI, ONE, True),
    (f"]d2{ONE}", CodeKind.IMEI, ONE, True),
    (f"]Q3\x1d8002{ONE}", CodeKind.IMEI, ONE, True),
    ("]C1011415009346880", CodeKind.IMEI, "011415009346880", True),
    (f"IMEI:{ONE}", CodeKind.IMEI, ONE, True),
    (f"IMEI: {ONE}", CodeKind.IMEI, ONE, True),
    (f"IMEI{ONE}", CodeKind.IMEI, ONE, True),
    (f"IMEI1={ONE}", CodeKind.IMEI, ONE, True),
    (f"IMEI/MEID: {ONE}", CodeKind.IMEI, ONE, True),
    (f"iPhone 12;64GB;{ONE};Black", CodeKind.IMEI, ONE, True),
    (f"(8002){ONE}", CodeKind.IMEI, ONE, True),
    (f"(01){GTIN}(21){ONE}", CodeKind.IMEI, ONE, True),
    (f"IMEI2: {TWO}", CodeKind.IMEI2, TWO, True),
    # misread IMEIs, other people's fifteen digits
    ("490154203237519", CodeKind.IMEI, "490154203237519", False),
    ("153124587625348", CodeKind.IMEI, "153124587625348", False),
    ("041441760228964", CodeKind.IMEI, "041441760228964", False),  # FedEx Ground
    ("IMEI: 490154203237519", CodeKind.IMEI, "490154203237519", False),
    ("000000000000000", CodeKind.UNKNOWN, "000000000000000", None),
    # too short, too long, nearly
    ("49015420323751", CodeKind.UNKNOWN, "49015420323751", None),
    ("35417803685978", CodeKind.UNKNOWN, "35417803685978", None),
    ("IMEI: 35417803685978", CodeKind.UNKNOWN, "35417803685978", None),
    ("35686800-004141-20", CodeKind.IMEISV, "3568680000414120", None),
    (f"{ONE}0", CodeKind.IMEISV, f"{ONE}0", None),
    (f"IMEI: {ONE}0", CodeKind.IMEISV, f"{ONE}0", None),
    (f"IMEI1{ONE}", CodeKind.UNKNOWN, f"IMEI1{ONE}", None),
    (f"{ONE}01", CodeKind.UNKNOWN, f"{ONE}01", None),
    (f"{ONE}{TWO}", CodeKind.UNKNOWN, f"{ONE}{TWO}", None),
    (f"{ONE},{TWO}", CodeKind.UNKNOWN, f"{ONE},{TWO}", None),
    ("4.90154E+14", CodeKind.UNKNOWN, "4.90154E+14", None),
    (f"https://example.com/{ONE}", CodeKind.UNKNOWN, f"https://example.com/{ONE}", None),
    # EID, ICCID, MEID
    ("89034011560010000000000000000121", CodeKind.EID, "89034011560010000000000000000121", True),
    ("8900 1012 0123 4123 4012 3456 7890 1224", CodeKind.EID, None, True),
    ("89034011560010000000000000000122", CodeKind.EID, None, False),
    ("8933150319012345670", CodeKind.ICCID, "8933150319012345670", True),
    ("8933150319012345671", CodeKind.ICCID, "8933150319012345671", False),
    ("89911012000032045", CodeKind.UNKNOWN, "89911012000032045", None),
    ("899110120000320451", CodeKind.ICCID, "899110120000320451", None),
    ("8933150319012345670F", CodeKind.ICCID, "8933150319012345670", True),
    ("A0000012345678", CodeKind.MEID, "A0000012345678", None),
    ("AF 01 23 45 0A BC DE", CodeKind.UNKNOWN, "AF 01 23 45 0A BC DE", None),
    ("AF0123450ABCDE", CodeKind.MEID, "AF0123450ABCDE", None),
    ("AF0123450ABCDEC", CodeKind.MEID, "AF0123450ABCDEC", True),
    ("293608736500703710", CodeKind.MEID, "293608736500703710", None),
    ("MEID: 35417803685978", CodeKind.MEID, "35417803685978", None),
    # products
    ("0190199221468", CodeKind.GTIN, "0190199221468", True),
    ("190199221468", CodeKind.GTIN, "190199221468", True),
    ("4006381333931", CodeKind.GTIN, "4006381333931", True),
    ("4006381333932", CodeKind.UNKNOWN, "4006381333932", None),
    (GTIN, CodeKind.GTIN, GTIN, True),
    ("]E00190199221468", CodeKind.GTIN, "0190199221468", True),
    ("]E496385074", CodeKind.GTIN, "96385074", True),
    (f"]C101{GTIN}", CodeKind.GTIN, GTIN, True),
    (f"01{GTIN}", CodeKind.IMEISV, f"01{GTIN}", None),
    # orders
    ("28020682", CodeKind.ORDER, "28020682", None),
    ("2802068", CodeKind.ORDER, "2802068", None),
    ("128020682", CodeKind.ORDER, "128020682", None),
    ("96385074", CodeKind.ORDER, "96385074", None),  # an EAN-8 as well
    ("EU28020682", CodeKind.ORDER, "28020682", None),
    ("#28020682", CodeKind.ORDER, "28020682", None),
    ("02802068", CodeKind.UNKNOWN, "02802068", None),
    ("24-11-2026", CodeKind.UNKNOWN, "24112026", None),
    ("280206", CodeKind.UNKNOWN, "280206", None),
    ("^#^499602D2^", CodeKind.ORDER, "^#^499602D2^", None),
    ("^#^499602d2^\r", CodeKind.ORDER, "^#^499602D2^", None),
    ("^#^0^", CodeKind.UNKNOWN, "^#^0^", None),
    ("^#^FFFFFFFFFFFFFFFF^", CodeKind.UNKNOWN, "^#^FFFFFFFFFFFFFFFF^", None),
    # parcels
    ("1Z5R89390357567127", CodeKind.TRACKING, "1Z5R89390357567127", True),
    ("1Z5R89390357567128", CodeKind.TRACKING, "1Z5R89390357567128", False),
    ("RB123456785GB", CodeKind.TRACKING, "RB123456785GB", True),
    ("6A12345678901", CodeKind.TRACKING, "6A12345678901", None),
    ("JJD000390007827348392", CodeKind.TRACKING, "JJD000390007827348392", None),
    ("9405803699300124287899", CodeKind.TRACKING, "9405803699300124287899", True),
    ("986578788855", CodeKind.TRACKING, "986578788855", True),
    ("3318810025", CodeKind.TRACKING, "3318810025", True),
    ("09980000020033", CodeKind.UNKNOWN, "09980000020033", None),  # DPD, 14 digits
    # serial numbers
    (SERIAL, CodeKind.SERIAL, SERIAL, None),
    (SERIAL.lower(), CodeKind.SERIAL, SERIAL, None),
    (f"S{SERIAL}", CodeKind.SERIAL, SERIAL, None),
    ("SK2V9GQQ0VX", CodeKind.SERIAL, "K2V9GQQ0VX", None),
    ("SW88401231AX", CodeKind.SERIAL, "W88401231AX", None),
    ("S2VJ9XFG812", CodeKind.SERIAL, "2VJ9XFG812", None),
    ("S4EVNX0K1234567", CodeKind.SERIAL, "S4EVNX0K1234567", None),  # an SSD
    ("S1O9XK1ABJGH5", CodeKind.SERIAL, "S1O9XK1ABJGH5", None),  # Apple uses no O
    ("R58M12ABCDE", CodeKind.SERIAL, "R58M12ABCDE", None),
    ("7JX2PQ3", CodeKind.SERIAL, "7JX2PQ3", None),
    ("PF2ABC34", CodeKind.SERIAL, "PF2ABC34", None),
    ("5CG1234XYZ", CodeKind.SERIAL, "5CG1234XYZ", None),
    ("353018DAE1", CodeKind.SERIAL, "353018DAE1", None),
    ("SN: PF-2ABC34", CodeKind.SERIAL, "PF-2ABC34", None),
    (f"S/N:S{SERIAL}", CodeKind.SERIAL, f"S{SERIAL}", None),
    ("Serial: 0123456789", CodeKind.SERIAL, "0123456789", None),
    (f"(01){GTIN}(21){SERIAL}", CodeKind.SERIAL, SERIAL, None),
    (f"01{GTIN}21{SERIAL}", CodeKind.SERIAL, SERIAL, None),
    # what cannot be told by its shape, and what people write
    ("JXQWPTZ", CodeKind.UNKNOWN, "JXQWPTZ", None),
    ("01234567890", CodeKind.UNKNOWN, "01234567890", None),
    ("A2403", CodeKind.UNKNOWN, "A2403", None),
    ("MGJ53LL/A", CodeKind.UNKNOWN, "MGJ53LL/A", None),
    ("SM-G991B", CodeKind.UNKNOWN, "SM-G991B", None),
    ("SN: N/A", CodeKind.UNKNOWN, "N/A", None),
    ("SN: Default string", CodeKind.UNKNOWN, "SN: Default string", None),
    ("SN: System Serial Number", CodeKind.UNKNOWN, "System", None),
    ("iPhone 12 64 GB", CodeKind.UNKNOWN, "iPhone 12 64 GB", None),
    ("l'été à la plage", CodeKind.UNKNOWN, "l'été à la plage", None),
    ("", CodeKind.UNKNOWN, "", None),
    ("\r\n", CodeKind.UNKNOWN, "", None),
    # through foreign keyboards
    ("'çà&('éà\"é\"è(&_", CodeKind.IMEI, ONE, True),
    ("'çà&('éà\"é\"è(&!", CodeKind.IMEI, ONE, True),
    ("číé+řčěéšěšýř+á", CodeKind.IMEI, ONE, True),
    ("číé+ťčľéšľšýť+á", CodeKind.IMEI, ONE, True),
    ("$()!%$@)#@#&%!*", CodeKind.IMEI, ONE, True),
    ("'çà&('éà\"é\"è(&ç", CodeKind.IMEI, "490154203237519", False),
    ("é_àéà-_é", CodeKind.ORDER, "28020682", None),
    ("636'çç-àéDé6", CodeKind.ORDER, "^#^499602D2^", None),
    ("&§&499602D2&", CodeKind.ORDER, "^#^499602D2^", None),
    ("^£^499602D2^", CodeKind.ORDER, "^#^499602D2^", None),
    ('C"çXK&QBJGH(', CodeKind.SERIAL, SERIAL, None),
    ('&W(R_ç"çà"(è(-è&éè', CodeKind.TRACKING, "1Z5R89390357567127", True),
    ("EUé_àéà-_é", CodeKind.ORDER, "28020682", None),
]


@pytest.mark.parametrize(("text", "kind", "code", "check_digit_ok"), VERDICTS)
def test_every_code_on_the_bench_is_named_as_what_it_is(
    text: str, kind: CodeKind, code: str | None, check_digit_ok: bool | None
) -> None:
    reading = read_code(text)

    assert (reading.kind, reading.check_digit_ok) == (kind, check_digit_ok)
    assert reading.code == (code if code is not None else text.replace(" ", ""))
    assert reading.raw == text


@pytest.mark.parametrize(("text", "kind", "code", "check_digit_ok"), VERDICTS)
def test_only_sound_imeis_and_serials_can_be_recorded(
    text: str, kind: CodeKind, code: str | None, check_digit_ok: bool | None
) -> None:
    identifier = read_code(text).identifier

    if kind in (CodeKind.IMEI, CodeKind.IMEI2) and check_digit_ok:
        assert identifier == Imei(code or "")
    elif kind is CodeKind.SERIAL:
        assert identifier == SerialNumber(code or "")
    else:
        assert identifier is None


@given(st.sampled_from(VERDICTS).map(lambda row: row[0]))
def test_reading_what_was_meant_again_gives_the_same(text: str) -> None:
    reading = read_code(text)
    if reading.identifier is None or reading.kind is CodeKind.IMEI2:
        return

    again = read_code(f"SN:{reading.code}" if reading.kind is CodeKind.SERIAL else reading.code)

    assert again.identifier == reading.identifier
