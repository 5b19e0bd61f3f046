import pytest
from hypothesis import given
from hypothesis import strategies as st

from bb_desktop.domain.us_states import STATES, state_of_name, state_of_zip

#: Three-digit prefixes that the postal service does not use.
UNUSED = {
    *("000", "001", "002", "003", "004", "099", "213", "269", "343", "345", "348", "353", "428"),
    *("429", "517", "518", "519", "529", "533", "536", "552", "568", "578", "579", "589", "621"),
    *("632", "642", "643", "659", "663", "682", "694", "695", "696", "697", "698", "699", "702"),
    *("709", "715", "732", "742", "771", "817", "818", "819", "839", "848", "849", "854", "858"),
    *("861", "862", "866", "867", "868", "869", "876", "886", "887", "888", "892", "896", "899"),
    *("909", "929", "987"),
}

#: A town of every state, territory and military region, with its ZIP.
TOWNS = {
    "36104": "AL", "99801": "AK", "85001": "AZ", "72201": "AR", "95814": "CA", "80202": "CO",
    "06103": "CT", "19901": "DE", "20001": "DC", "32301": "FL", "30303": "GA", "96813": "HI",
    "83702": "ID", "62701": "IL", "46225": "IN", "50309": "IA", "66603": "KS", "40601": "KY",
    "70802": "LA", "04330": "ME", "21401": "MD", "02201": "MA", "48933": "MI", "55102": "MN",
    "39205": "MS", "65101": "MO", "59623": "MT", "68502": "NE", "89701": "NV", "03301": "NH",
    "08608": "NJ", "87501": "NM", "12207": "NY", "27601": "NC", "58501": "ND", "43215": "OH",
    "73102": "OK", "97301": "OR", "17101": "PA", "02903": "RI", "29217": "SC", "57501": "SD",
    "37219": "TN", "78701": "TX", "84111": "UT", "05602": "VT", "23219": "VA", "98507": "WA",
    "25301": "WV", "53703": "WI", "82001": "WY", "10003": "NY", "00501": "NY", "73301": "TX",
    "88510": "TX", "20101": "VA", "20500": "DC", "56901": "DC", "05501": "MA", "06390": "NY",
    "83414": "WY", "90210": "CA", "94105": "CA", "33101": "FL", "34034": "AA", "09021": "AE",
    "96201": "AP", "00601": "PR", "00901": "PR", "00802": "VI", "96910": "GU", "96799": "AS",
    "96950": "MP", "96939": "PW", "96940": "PW", "96941": "FM", "96960": "MH", "96970": "MH",
}  # fmt: skip


def test_every_prefix_in_use_belongs_to_a_state_and_no_other_does():
    unknown = {f"{one:03d}" for one in range(1000) if not state_of_zip(f"{one:03d}98")}

    assert unknown == UNUSED


@pytest.mark.parametrize(("code", "state"), TOWNS.items())
def test_a_towns_zip_tells_its_state(code, state):
    assert state_of_zip(code) == state
    assert state_of_zip(f" {code}-1234 ") == state


def test_every_state_can_be_told_by_some_zip():
    assert {state_of_zip(f"{one:05d}") for one in range(100_000)} == {*STATES, ""}


@given(st.text(max_size=12))
def test_any_text_is_a_state_or_none(text):
    assert state_of_zip(text) in {*STATES, ""}
    assert state_of_name(text) in {*STATES, ""}


@pytest.mark.parametrize("text", ["", "9021", "902101", "M5 9AT", "75010 Paris", "\uff19\uff10210"])
def test_what_is_no_zip_tells_no_state(text):
    assert state_of_zip(text) == ""


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("CA", "CA"),
        (" ca ", "CA"),
        ("US-CA", "CA"),
        ("N.Y.", "NY"),
        ("California", "CA"),
        ("new york", "NY"),
        ("District of Columbia", "DC"),
        ("Washington", "WA"),
        ("Washington D.C.", "DC"),
        ("Ile-de-France", ""),
        ("", ""),
    ],
)
def test_a_state_is_read_by_its_code_or_its_name(text, state):
    assert state_of_name(text) == state


@pytest.mark.parametrize(("code", "name"), STATES.items())
def test_every_states_name_is_read(code, name):
    assert state_of_name(name) == state_of_name(code.lower()) == code
