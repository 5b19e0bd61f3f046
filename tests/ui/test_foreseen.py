"""No English in a German or French window: whatever goes wrong is said in its language."""

from __future__ import annotations

import errno
import os
import re

import pytest

from bb_desktop.domain.errors import (
    BbDesktopError,
    CredentialsRefused,
    NotConfigured,
    Service,
    StoreError,
    TwoWriters,
    Unreachable,
)
from bb_desktop.domain.orders import OrderId
from bb_desktop.domain.records import AttentionItem
from bb_desktop.ui.foreseen import in_our_words
from bb_desktop.ui.history import attention_sentence
from bb_desktop.ui.language import Language, words_for
from bb_desktop.ui.messages import error_sentence
from bb_desktop.ui.settings.words import sentence_of
from tests.domain.order_facts import NOW
from tests.raised import FILLED, raised_in

#: Worded for whoever typed a command, never shown in a window.
_NOT_SHOWN = {"NoWindow"}
#: Put together of what another program answered; there is nothing of ours in them.
_OTHERS_WORDS = {FILLED, f"{FILLED}{FILLED}."}
#: Has a sentence of its own in the window, which the test below reads.
_OF_ITS_OWN = {"TwoWriters"}
#: Caught where identifiers are read, and told there with a code.
_CAUGHT = {"InvalidIdentifier"}


@pytest.fixture(params=["de", "fr"])
def language(request, qapp):
    """Speak another language for a while."""
    speaking = Language(words_for(request.param))
    yield request.param
    speaking.end()
    speaking.deleteLater()


@pytest.fixture
def german(qapp):
    """Speak German for a while."""
    speaking = Language(words_for("de"))
    yield
    speaking.end()
    speaking.deleteLater()


def our_sentences() -> list[tuple[str, str]]:
    return [
        (one.place, one.sentence)
        for one in raised_in()
        if one.error not in _NOT_SHOWN | _CAUGHT | _OF_ITS_OWN and one.sentence not in _OTHERS_WORDS
    ]


def test_the_sentences_of_all_errors_are_found():
    told = {sentence for _, sentence in our_sentences()}

    assert len(told) > 100
    # One written out, one with a name in it, one of a table, one of either, one of a class.
    assert {
        "The database is closed.",
        f"{FILLED} did not answer in time.",
        "The disk is full: nothing was written. Make room and try again.",
        "Choose the ShipStation store that new orders go to: the account has no manual store.",
        "Another sync is running on the same data; this one was not started.",
    } <= told


def test_whatever_goes_wrong_is_said_in_the_language_of_the_window(language):
    english = {told: place for place, told in our_sentences() if in_our_words(told) == told}

    assert english == {}, f"no {language} for these: see bb_desktop/ui/foreseen_here.py"


@pytest.mark.parametrize("kind", [NotConfigured, StoreError])
def test_no_blank_is_left_open_and_none_is_lost(language, kind):
    for _place, told in our_sentences():
        said = error_sentence(kind(told))

        assert "{" not in said
        assert len(re.findall(rf"\b{FILLED}\b", said)) >= len(re.findall(rf"\b{FILLED}\b", told))


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (
            NotConfigured(
                "ShipStation has no active store 4711: choose the store that new orders go to."
            ),
            "Noch nicht eingerichtet. ShipStation hat keinen aktiven Store 4711: Wählen Sie den "
            "Store, in den neue Aufträge kommen.",
        ),
        (
            Unreachable("ShipStation did not answer in time.", service=Service.SHIPSTATION),
            "ShipStation hat nicht rechtzeitig geantwortet.",
        ),
        (
            CredentialsRefused("Back Market refused the credentials.", service=Service.BACK_MARKET),
            "Back Market lehnt die Zugangsdaten ab.",
        ),
        (
            TwoWriters("Back Market EU"),
            "„Back Market EU“ ist in ShipStation aktiv. Zwei Brücken würden jeden Auftrag doppelt "
            "anlegen, darum wird nichts gesendet: diesen Store deaktivieren oder den "
            "Begleitbetrieb wählen.",
        ),
        (
            StoreError(f"The file cannot be written: {os.strerror(errno.ENOSPC)}."),
            "Die Datei kann nicht geschrieben werden: kein Platz mehr auf dem Datenträger.",
        ),
    ],
    ids=lambda value: type(value).__name__,
)
def test_a_german_seller_reads_what_to_do(german, error: BbDesktopError, said: str):
    assert error_sentence(error) == said


def test_one_setting_that_is_wrong_says_nothing_of_the_whole_set_up(german):
    error = NotConfigured(
        "The setting grace_s (BB_GRACE_S) is not allowed: Input should be less than or equal to "
        "86400."
    )

    assert sentence_of(error) == (
        "Die Einstellung grace_s (BB_GRACE_S) ist so nicht erlaubt: höchstens 86400."
    )


def test_what_a_service_says_stays_in_its_words(german):
    assert in_our_words("ShipStation refused this: Carrier not found; try DPD.") == (
        "ShipStation hat das abgelehnt: Carrier not found; try DPD."
    )


def test_a_record_that_could_not_be_read_names_its_fields(german):
    told = "Back Market, 28020682: orderlines[0].price is not an amount; date_creation is missing"

    assert in_our_words(told) == (
        "Back Market, 28020682: orderlines[0].price ist kein Betrag; date_creation fehlt"
    )


def test_what_was_kept_in_english_speaks_the_language_of_today(german):
    kept = AttentionItem(OrderId(7), "write_note_rejected", NOW, "ShipStation refused the order.")

    assert attention_sentence(kept).endswith("ShipStation hat den Auftrag abgelehnt.")


@pytest.mark.parametrize(
    "text", ["", "IMEI 490154203237518", "Nichts davon ist von uns.", "x" * 9_000]
)
def test_other_texts_stay_what_they_are(german, text):
    assert in_our_words(text) == text
