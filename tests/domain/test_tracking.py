import pytest
from hypothesis import given
from hypothesis import strategies as st

from bb_desktop.domain.tracking import clean_tracking, tracking_fault

REAL = (
    "MV953979299GB",
    "SE265272247GB",
    "1Z4X53V5032442XXXX",
    "9400111899562764298812",
    "129493023",
    "TBA619632698000",
    "00340434161094042557",
    "15501234567890",
    "mv953979299gb",
    "3SABCD0123456",
    "JD014600006281230704",
    "DE-1234/5678.9",
)


@pytest.mark.parametrize("number", REAL)
def test_a_carriers_number_is_fit_and_stays_as_it_is(number):
    assert tracking_fault(number) is None
    assert clean_tracking(number) == number


@pytest.mark.parametrize(
    ("typed", "clean"),
    [
        (" MV 953 979 299 GB ", "MV953979299GB"),
        ("MV953979299GB.", "MV953979299GB"),
        ("MV953979299GB. \n", "MV953979299GB"),
        ("\u202aMV953979299GB\u202c\u200b", "MV953979299GB"),
        ("9400\u00a01118\t9956", "940011189956"),
        ("", ""),
    ],
)
def test_what_slips_in_by_copying_is_taken_out(typed, clean):
    assert clean_tracking(typed) == clean


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "no tracking number"),
        (" . ", "no tracking number"),
        (
            "https://www.royalmail.com/track-your-item#/tracking-results/MV953979299GB",
            "web address",
        ),
        ("www.ups.com/track?tracknum=1Z4X53V50324426789", "web address"),
        ("dpd.co.uk/15501234567890", "web address"),
        ("YOUR_TRACKING_NUMBER", "placeholder"),
        ("my_tracking_number", "placeholder"),
        ("TEST", "placeholder"),
        ("test-123456789", "placeholder"),
        ("N/A", "placeholder"),
        ("none", "placeholder"),
        ("TBA", "placeholder"),
        ("123456", "placeholder"),
        ("1234567890", "placeholder"),
        ("0123456789", "placeholder"),
        ("00000000", "placeholder"),
        ("XXXXXXXXXX", "placeholder"),
        ("000-000-000", "placeholder"),
        ("A1B2C", "too short"),
        ("7" + "A1" * 100, "too long"),
        ("MV953979299GB;DROP", "character"),
        ("MV95397929\uff19GB", "character"),
        ("Ünbekannt12", "character"),
        ("-MV953979299", "character"),
        ("ROYALMAIL", "no digit"),
    ],
)
def test_an_unfit_number_is_told_in_one_sentence(text, said):
    fault = tracking_fault(text)

    assert fault is not None
    assert said in fault
    assert fault.endswith(".")


@given(st.text(max_size=40))
def test_cleaning_twice_is_cleaning_once_and_changes_no_verdict(text):
    clean = clean_tracking(text)

    assert clean_tracking(clean) == clean
    assert tracking_fault(clean) == tracking_fault(text)


@given(st.text(max_size=230))
def test_what_is_fit_can_go_to_back_market(text):
    if tracking_fault(text) is not None:
        return
    number = clean_tracking(text)

    assert 6 <= len(number) <= 200
    assert number.isascii()
    assert any(one.isdigit() for one in number)
    assert not any(one.isspace() for one in number)


@given(st.from_regex(r"[A-Z]{2}[0-9]{9}[A-Z]{2}", fullmatch=True))
def test_every_number_of_the_postal_union_is_fit(number):
    if len(set(number[2:11])) > 1 and not number.startswith("TE"):
        assert tracking_fault(number) is None
