import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bb_desktop.domain.identifiers import SerialNumber
from bb_desktop.domain.internal_note import is_up_to_date, merge, note_lines, seller_text
from bb_desktop.domain.shop import SellerMarks, Shop
from bb_desktop.domain.units import units_of
from tests.builders import (
    CREATED_AT,
    FIRST_LINE_ID,
    a_line,
    a_scan,
    an_imei,
    an_order,
    imei_digits,
)

A, B, C = (an_imei(number).digits for number in (1, 2, 3))

#: What people type, with everything that could be taken for a line end.
PIECES = ("a", "é", " ", "\t", "\r", "\n", "\r\n", "\u2028", "\x85", "\x0b", "1", "🎁", A)
PEOPLE = st.lists(st.sampled_from(PIECES), max_size=30).map("".join)
OURS = st.lists(imei_digits(), max_size=4, unique=True)


def lines_of(note):
    return re.split("\r\n|\r|\n", note)


def people_only(note, *ours):
    """The text without its line ends and without whole lines of ours."""
    gone = {line for lines in ours for line in lines}
    return [line for line in lines_of(note) if line not in gone and line]


@given(PEOPLE, OURS)
def test_merging_a_note_twice_is_merging_it_once(note, ours):
    once = merge(note, ours)

    assert merge(once, ours) == once
    assert is_up_to_date(once, ours)


@given(PEOPLE, OURS, OURS)
def test_merging_twice_over_older_lines_is_merging_once(note, ours, older):
    written = merge(note, older)

    once = merge(written, ours, older)

    assert merge(once, ours, older) == once
    assert merge(once, ours) == once


@given(PEOPLE, OURS)
def test_what_people_wrote_is_kept_byte_for_byte_in_front_of_ours(note, ours):
    merged = merge(note, ours)

    assert merged.startswith(note)
    assert people_only(merged[len(note) :], ours) == []


@given(PEOPLE, OURS)
def test_every_line_of_ours_stands_once_on_a_line_of_its_own(note, ours):
    lines = lines_of(merge(note, ours))

    assert [lines.count(line) for line in ours] == [1] * len(ours)
    assert [line for line in lines if line in ours] == ours


@given(PEOPLE, OURS.filter(bool))
def test_withdrawing_gives_back_the_very_text_that_stood_there_before(note, ours):
    assert merge(merge(note, ours), (), ours) == note


@given(PEOPLE, OURS, OURS)
def test_a_new_scan_replaces_only_what_we_wrote(note, older, ours):
    ours = ours[: len(older)]

    merged = merge(merge(note, older), ours, older)

    if len(ours) == len(older) and not set(ours) & set(older):
        assert merged == merge(note, ours)
    assert people_only(merged, ours, older) == people_only(note, ours, older)
    assert set(lines_of(merged)) >= set(ours)
    assert not set(lines_of(merged)) & (set(older) - set(ours))


@given(PEOPLE, PEOPLE, OURS, OURS)
def test_text_that_people_add_below_our_lines_stays_as_well(above, below, older, ours):
    note = merge(above, older) + "\n" + below

    merged = merge(note, ours, older)

    assert people_only(merged, ours, older) == people_only(above + "\n" + below, ours, older)
    assert set(lines_of(merged)) >= set(ours)


@given(PEOPLE, st.lists(imei_digits(), min_size=2, max_size=4, unique=True))
def test_scans_that_come_one_after_the_other_stand_in_the_order_of_their_arrival(note, ours):
    merged = note
    for count in range(1, len(ours) + 1):
        merged = merge(merged, ours[:count], ours[: count - 1])

    assert merged == merge(note, ours)


@given(PEOPLE, imei_digits(), PEOPLE)
def test_an_identifier_that_a_person_typed_on_a_line_of_its_own_is_not_doubled(above, typed, below):
    note = f"{above}\n{typed}\n{below}"

    assert merge(note, [typed]) == note


@pytest.mark.parametrize(
    ("note", "merged"),
    [
        ("", A),
        ("\n", f"\n{A}\n"),
        ("Call first", f"Call first\n{A}"),
        ("Call first\n", f"Call first\n{A}\n"),
        ("Call first\r\nthen ship", f"Call first\r\nthen ship\r\n{A}"),
        ("Call first\rthen ship\r", f"Call first\rthen ship\r{A}\r"),
        ("mixed\r\nends\nhere", f"mixed\r\nends\nhere\n{A}"),
        ("blank at the end \t", f"blank at the end \t\n{A}"),
        ("one\u2028line", f"one\u2028line\n{A}"),
        (f"IMEI {A}", f"IMEI {A}\n{A}"),
        (f"{A} ", f"{A} \n{A}"),
        (f"x{A}", f"x{A}\n{A}"),
    ],
)
def test_our_line_goes_to_the_end_in_the_notes_own_line_ends(note, merged):
    assert merge(note, [A]) == merged
    assert merge(merged, [], [A]) == note


def test_a_new_identifier_takes_the_place_of_the_withdrawn_one():
    assert merge(f"top\r\n{A}\r\n{B}\r\nbottom", [C, B], [A, B]) == f"top\r\n{C}\r\n{B}\r\nbottom"


def test_a_withdrawn_identifier_in_the_middle_goes_with_its_line_end():
    assert merge(f"top\n{A}\nbottom", [], [A]) == "top\nbottom"


def test_two_withdrawn_lines_at_the_end_leave_no_line_end_behind():
    assert merge(f"top\n{A}\n{B}", [], [A, B]) == "top"


def test_one_of_two_withdrawn_lines_at_the_end_leaves_the_other():
    assert merge(f"top\n{A}\n{B}", [A], [A, B]) == f"top\n{A}"


def test_an_identifier_that_moved_to_another_unit_is_left_where_it_stands():
    assert merge(f"{A}\n{B}", [B, C], [A, B]) == f"{C}\n{B}"


def test_an_empty_line_is_never_ours():
    assert merge("top\n\nbottom", ["", A], [""]) == f"top\n\nbottom\n{A}"


def test_a_note_without_our_line_is_not_up_to_date():
    assert not is_up_to_date("Call first", [A])
    assert not is_up_to_date(f"Call first\n{A}", [B], [A])
    assert is_up_to_date("Call first", [])


def test_a_note_whose_line_ends_shipstation_changed_is_up_to_date():
    assert is_up_to_date(f"top\r\n{A}\r\n{B}", [A, B], [A, B])


def scanned(*, template="{identifier}", quantity=1, identifiers=None, title="iPhone 12 - Noir"):
    shop = Shop(note_line=template)
    order = an_order(lines=[a_line(quantity=quantity, title=title)])
    scans = [
        a_scan(one, recorded_at=CREATED_AT.replace(minute=20 + number))
        for number, one in enumerate(identifiers or [an_imei(1)])
    ]
    return note_lines(units_of(order, scans, shop), shop)


def test_the_bare_identifier_is_the_line_unless_the_seller_wants_another():
    assert scanned() == (A,)


def test_two_units_of_a_line_have_a_line_each_in_the_order_of_the_scans():
    assert scanned(quantity=2, identifiers=[an_imei(2), an_imei(1)]) == (B, A)


def test_an_order_without_scans_has_no_lines():
    shop = Shop()

    assert note_lines(units_of(an_order(lines=2), [], shop), shop) == ()


def test_the_template_fills_in_what_it_names():
    lines = scanned(template="{kind} {identifier} · {sku} · {title} · {line}")

    assert lines == (f"IMEI {A} · 002353BR · iPhone 12 - Noir · {FIRST_LINE_ID}",)


@pytest.mark.parametrize(
    ("template", "line"),
    [
        ("{identifer} {identifier}", f"{{identifer}} {A}"),
        ("{} {0} {identifier!r} {identifier}", f"{{}} {{0}} {{identifier!r}} {A}"),
        ("{identifier", f"{{identifier {A}"),
        ("100 % {{identifier}}", f"100 % {{{A}}}"),
        ("", A),
        ("   ", A),
        ("IMEI:", f"IMEI: {A}"),
        ("a\nb {identifier}", f"a b {A}"),
    ],
)
def test_a_faulty_template_is_shown_as_it_is_and_still_carries_the_identifier(template, line):
    assert scanned(template=template) == (line,)


def test_a_line_break_in_a_title_does_not_break_our_line():
    lines = scanned(template="{title}: {identifier}", title="iPhone\r\n12\u2028Noir")

    assert lines == (f"iPhone 12 Noir: {A}",)


def test_braces_in_a_title_are_not_filled_in_again():
    assert scanned(template="{title} {identifier}", title="{sku}") == (f"{{sku}} {A}",)


@given(st.text(max_size=30))
def test_no_template_breaks_the_note(template):
    (line,) = scanned(template=template)

    assert A in line
    assert merge(merge("top", [line]), [line]) == merge("top", [line])
    assert merge(merge("top", [line]), [], [line]) == "top"


def test_a_serial_number_is_written_as_it_was_read():
    shop = Shop(note_line="{kind} {identifier}")
    order = an_order(lines=[a_line(title="MacBook Air 13-inch (2020)")])
    scans = [a_scan(SerialNumber("C02XY1ABJHD3"))]

    assert note_lines(units_of(order, scans, shop), shop) == ("SERIAL C02XY1ABJHD3",)


def test_the_sellers_text_is_the_shops_and_then_the_orders():
    assert (
        seller_text(Shop(internal_note="Thanks"), SellerMarks(internal_note="VIP")) == "Thanks\nVIP"
    )
    assert seller_text(Shop(), SellerMarks(internal_note="VIP")) == "VIP"
    assert seller_text(Shop(), SellerMarks()) == ""
