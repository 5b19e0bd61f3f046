import base64
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bb_desktop.adapters.back_market.credentials import clean_token, is_legacy_token, user_agent

TOKEN = base64.b64encode(b"0" * 22 + b":BMT-" + b"1" * 40).decode()


@pytest.mark.parametrize(
    "pasted",
    [
        TOKEN,
        f"  {TOKEN}\r\n",
        f"Basic {TOKEN}",
        f"basic\n{TOKEN}",
        f"Authorization: Basic {TOKEN}",
        f"{TOKEN[:40]}\n{TOKEN[40:]}",
        f"\ufeff{TOKEN[:40]} \u200b\u00a0{TOKEN[40:]}\t",
    ],
)
def test_a_pasted_token_loses_what_is_none_of_it(pasted):
    assert clean_token(pasted) == TOKEN


def test_a_token_that_begins_with_basic_by_chance_is_kept():
    assert clean_token("BasicAbC==") == "BasicAbC=="


@given(st.text() | st.from_regex(r"\s*([Bb]asic\s+)*[A-Za-z0-9+/=\s]*", fullmatch=True))
def test_cleaning_twice_is_cleaning_once(pasted):
    once = clean_token(pasted)

    assert clean_token(once) == once
    assert not re.search(r"\s", once)


def test_a_token_of_the_dead_kind_is_recognised():
    old = base64.b64encode(b"seller@example.com:hunter2").decode()

    assert is_legacy_token(f"Basic {old}")
    assert is_legacy_token(old.rstrip("="))
    assert not is_legacy_token(TOKEN)


@given(st.text())
def test_any_text_is_a_legacy_token_or_not(text):
    assert is_legacy_token(text) in (True, False)


@pytest.mark.parametrize(
    ("company", "contact", "header"),
    [
        ("Example Ltd.", "desk@example.com", "BM-ExampleLtd-BBDesktop;desk@example.com"),
        ("Téléphones Ça", " desk@example.com ", "BM-TelephonesCa-BBDesktop;desk@example.com"),
        ("株式会社", "", "BM-Seller-BBDesktop;unknown@example.invalid"),
        ("", "me;you@x\r\nX-Evil: 1", "BM-Seller-BBDesktop;unknown@example.invalid"),
    ],
)
def test_the_header_that_back_market_demands_is_always_well_formed(company, contact, header):
    assert user_agent(company, contact) == header


@given(st.text(), st.text())
def test_no_company_or_address_breaks_the_header(company, contact):
    assert re.fullmatch(
        r"BM-[A-Za-z0-9_]{1,60}-BBDesktop;[^\s;@]+@[^\s;@]+", user_agent(company, contact)
    )
