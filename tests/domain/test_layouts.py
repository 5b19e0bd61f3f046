"""Scans through foreign keyboards: what comes back, and what is left as a person wrote it."""

from __future__ import annotations

import random

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from stdnum import luhn

from bb_desktop.domain.identifiers import Imei
from bb_desktop.domain.layouts import Repaired, repair
from bb_desktop.domain.scan import read_code

# What the keys 1 2 3 4 5 6 7 8 9 0 give, as measured on each keyboard.
DIGIT_KEYS = {
    "fr": "&é\"'(-è_çà",
    "be": "&é\"'(§è!çà",
    "cz": "+ěščřžýáíé",
    "sk": "+ľščťžýáíé",
    "us": "!@#$%^&*()",
}
AZERTY = str.maketrans("AQWZM", "QAZW?")


def typed_on(layout: str, text: str) -> str:
    keys = dict(zip("1234567890", DIGIT_KEYS[layout], strict=True))
    return "".join(keys.get(character, character) for character in text)


@pytest.mark.parametrize(
    ("layout", "arrived"),
    [
        ("fr", "'çà&('éà\"é\"è(&_"),
        ("be", "'çà&('éà\"é\"è(&!"),
        ("cz", "číé+řčěéšěšýř+á"),
        ("sk", "číé+ťčľéšľšýť+á"),
        ("us", "$()!%$@)#@#&%!*"),
    ],
)
def test_the_same_phone_is_read_through_every_keyboard(layout: str, arrived: str) -> None:
    assert repair(arrived) == Repaired("490154203237518", layout)


@pytest.mark.parametrize("layout", DIGIT_KEYS)
@given(stem=st.from_regex(r"[0-9]{14}", fullmatch=True))
def test_digits_always_come_back(layout: str, stem: str) -> None:
    imei = stem + luhn.calc_check_digit(stem)
    assume(len(set(imei)) >= 4)

    repaired = repair(typed_on(layout, imei))

    assert repaired is not None
    assert repaired.text == imei
    # Where 6 and 8 are missing, French and Belgian cannot be told apart and need not be.
    assert {repaired.layout, layout} in ({layout}, {"fr", "be"}, {"cz", "sk"})


@pytest.mark.parametrize(
    ("arrived", "meant"),
    [
        ('"()\'&è_à")-_(çè_)ç', "354178036859789"),  # fr: the dash of a label arrives as )
        ('"( \'&è_à" -_(çè_ ç', "354178036859789"),
        ("š=č+ýáéšž=áříýá=í", "34178036859789"),
        ("É_àÉà-_É", "28020682"),  # the Caps Lock of a Mac
        ("é_àéà-_é", "28020682"),
    ],
)
def test_separators_and_caps_lock_do_not_hide_a_number(arrived: str, meant: str) -> None:
    repaired = repair(arrived)

    assert repaired is not None
    assert repaired.text == meant


@pytest.mark.parametrize(
    ("arrived", "slip", "layout"),
    [
        ("636'çç-àéDé6", "^#^499602D2^", "fr"),
        ("636'çç§àéDé6", "^#^499602D2^", "be"),
        ("636'QBC-àéDé6", "^#^4ABC602D2^", "fr"),
        ("636číížéěDě6", "^#^499602D2^", "cz"),
        ("636číížéľDľ6", "^#^499602D2^", "sk"),
        ('-"-499602d2-', "^#^499602D2^", "fr"),
        ('-"-4qbc02d2-', "^#^4ABC02D2^", "fr"),
        ("&§&499602D2&", "^#^499602D2^", "de"),
        ("&§&499602d2&", "^#^499602D2^", "de"),
        ("&§&499602D2", "^#^499602D2^", "de"),
        ("&*&499602D2&", "^#^499602D2^", "ch"),
        ("&£&499602D2&", "^#^499602D2^", "it"),
        ("&·&499602D2&", "^#^499602D2^", "es"),
        ("&#&499602D2&", "^#^499602D2^", "pt"),
        ("^£^499602D2^", "^#^499602D2^", "uk"),
    ],
)
def test_a_packing_slip_opens_its_order_from_any_keyboard(
    arrived: str, slip: str, layout: str
) -> None:
    assert repair(arrived) == Repaired(slip, layout)


@pytest.mark.parametrize(
    ("layout", "serial"),
    [
        ("fr", "C39XK1ABJGH5"),
        ("fr", "G53M62UZJ19L"),
        ("fr", "R58W12QBCDE"),
        ("be", "F2LZ68PQPLJM"),
        ("cz", "C39XK1ABJGH5"),
        ("sk", "DNPXK25ABJC7"),
    ],
)
def test_a_serial_number_comes_back_with_its_letters(layout: str, serial: str) -> None:
    letters = serial.translate(AZERTY) if layout in ("fr", "be") else serial

    assert repair(typed_on(layout, letters)) == Repaired(serial, layout)


def test_a_serial_number_from_a_french_scanner_on_a_us_pc_comes_back() -> None:
    # The scanner presses its own A, Z and M, which are Q, W and the colon here.
    assert repair("Q#(ZK!@BJ:H%") == Repaired("A39WK12BJMH5", "us")


def test_of_two_keyboards_the_check_digit_of_the_imei_chooses() -> None:
    # From a French scanner on a US PC the same keys would be 999999999999777, which is no IMEI.
    assert repair("((((((((((((&&&") == Repaired("555555555555111", "fr")


def test_y_and_z_are_not_guessed_at() -> None:
    assert repair("CšíYK+ABJGHř") is None
    assert repair("CšíZK+ABJGHř") is None


@pytest.mark.parametrize(
    "text",
    [
        "490154203237518",
        "35-417803-685978-9",
        "C39XK1ABJGH5",
        "^#^499602D2^",
        "28020682",
        "",
        "-",
        "-------",
        "---------------",
        "_______________",
        "!!!!!!!!",
        "***************",
        "(-_-)",
        ":-( :-(",
        "AUJOURD'HUI",
        "C'EST-A-DIRE",
        "ROCK&ROLL",
        "HELLO!!!!",
        "l'été à la plage",
        "présélectionné",
        "Émilie",
        "číslo objednávky",
        "café",
        "O'Brien & Söhne",
        "636abcdef",
        "636QBCDEF6",
        "&&(&(&((",  # 11515155 on a French PC, 77979799 from a French scanner
        "&(&(&&&(&&&((&&",  # the same doubt, and no reading has a right check digit
        "x" * 5_000_000,
        "&é" * 1_000_000,
    ],
)
def test_what_a_person_wrote_stays_as_it_is(text: str) -> None:
    assert repair(text) is None


@given(st.text(alphabet=st.characters(exclude_characters="".join(DIGIT_KEYS.values()))))
def test_a_text_without_a_sign_of_any_digit_row_is_never_a_serial_number(text: str) -> None:
    repaired = repair(text)

    # Only packing slips arrive with their digits as digits.
    assert repaired is None or repaired.text.startswith("^#^")


@given(st.text())
def test_no_text_breaks_the_repair(text: str) -> None:
    repaired = repair(text)

    assert repaired is None or (repaired.text.isascii() and repaired.text)


def identifiers(count: int) -> list[str]:
    rng = random.Random(7)
    made: dict[str, None] = {}
    while len(made) < count:
        stem = f"{rng.choice((35, 86)):02d}{rng.randrange(10**12):012d}"
        made[stem + luhn.calc_check_digit(stem)] = None
        number = f"{rng.randrange(10**8, 10**10):X}"
        # On four keyboards nothing but its digits tells a slip from a serial number.
        if not number.isalpha():
            made[f"^#^{number}^"] = None
    return list(made)[:count]


TEN_THOUSAND = identifiers(10_000)
# How the frame and the digits of a slip arrive; digits elsewhere than on Shift come as they are.
SLIP_FRAMES = {
    **{"us": "^#", "uk": "^£", "de": "&§", "ch": "&*", "es": "&·", "it": "&£", "pt": "&#"},
    **dict.fromkeys(("fr", "be", "cz", "sk"), "63"),
}


@pytest.mark.parametrize("layout", SLIP_FRAMES)
def test_ten_thousand_phones_and_slips_are_read_by_their_text_alone(layout: str) -> None:
    frame = SLIP_FRAMES[layout]
    caret, hash_sign = frame[0], frame[1]
    signs = DIGIT_KEYS[layout] if caret == "6" else "1234567890"
    digits = str.maketrans("1234567890", signs)
    letters = str.maketrans("A", "Q") if layout in ("fr", "be") else {}
    for text in TEN_THOUSAND:
        body = text.strip("^#").translate(letters).translate(digits)
        slip = text.startswith("^")
        reading = read_code(f"{caret}{hash_sign}{caret}{body}{caret}" if slip else body)

        if slip:
            assert reading.shipstation_order_id == int(text.strip("^#"), 16)
        else:
            assert reading.identifier == Imei(text)
