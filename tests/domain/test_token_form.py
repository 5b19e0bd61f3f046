"""What a token looks like, before anybody is asked."""

import base64

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bb_desktop.domain.secret import Secret
from bb_desktop.domain.token_form import TokenForm, form_of
from bb_desktop.practice.credentials import LEGACY_TOKEN, OTHER_SHOP_TOKEN, PRACTICE_TOKEN


def encoded(text: str) -> Secret:
    return Secret(base64.b64encode(text.encode()).decode())


def test_nothing_is_empty():
    assert form_of(Secret("")) is TokenForm.EMPTY


@pytest.mark.parametrize("token", [PRACTICE_TOKEN, OTHER_SHOP_TOKEN])
def test_todays_tokens_are_known_by_their_form(token):
    assert form_of(Secret(token)) is TokenForm.TODAY


def test_a_token_that_lost_its_last_sign_in_copying_is_still_known():
    assert form_of(Secret(PRACTICE_TOKEN.rstrip("="))) is TokenForm.TODAY


@pytest.mark.parametrize("text", ["seller@example.com:practice", "a.b@example.org:p:w@d", "ü@x:y"])
def test_an_e_mail_address_with_a_password_is_the_old_form(text):
    assert form_of(encoded(text)) is TokenForm.LEGACY


def test_the_practice_shops_old_token_is_of_the_old_form():
    assert form_of(Secret(LEGACY_TOKEN)) is TokenForm.LEGACY


@pytest.mark.parametrize("text", ["practice-key", "abc", "x" * 300])
def test_what_looks_unusual_is_not_called_unusable(text):
    assert form_of(Secret(text)) is TokenForm.UNUSUAL


@pytest.mark.parametrize("text", ["tökén", "a b", "a\nb", "line\u2028break", "\x00"])
def test_what_no_header_can_hold_is_unusable(text):
    assert form_of(Secret(text)) is TokenForm.UNUSABLE


@given(st.text())
def test_every_text_has_a_form(text):
    assert form_of(Secret(text)) in TokenForm


@given(st.text(st.characters(codec="ascii", categories=["L", "N", "P"]), min_size=1))
def test_whatever_can_be_sent_is_never_refused_by_its_looks(text):
    assert form_of(Secret(text)) not in (TokenForm.EMPTY, TokenForm.UNUSABLE)
