"""How urgent each thing is that needs a person, and what helps."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bb_desktop.domain.attention import PLANNED_CODES
from bb_desktop.domain.audit import AUDITED_CODES
from bb_desktop.domain.concerns import (
    CONCERNS,
    NOT_PUT_BACK,
    NOT_UNDERSTOOD,
    TWO_WRITERS,
    Remedy,
    Urgency,
    concern_of,
    evidence,
    given_up_kind,
)
from bb_desktop.domain.effects import EffectKind
from bb_desktop.domain.orders import OrderId
from bb_desktop.domain.records import AttentionItem

NOW = datetime(2026, 11, 24, 10, 0, tzinfo=UTC)


def test_every_code_that_planning_raises_is_sorted():
    assert set(CONCERNS) - {NOT_UNDERSTOOD, NOT_PUT_BACK, TWO_WRITERS} == (
        PLANNED_CODES | AUDITED_CODES
    )


@pytest.mark.parametrize("kind", EffectKind)
def test_what_was_given_up_is_wanted_today_and_can_be_tried_again(kind):
    code = f"{kind.value}_rejected"

    assert given_up_kind(code) is kind
    assert concern_of(code).remedy is Remedy.RETRY
    assert concern_of(code).urgency is Urgency.TODAY


def test_a_final_identifier_is_not_tried_again_but_told_to_support():
    assert concern_of("announce_identifier_differs").remedy is Remedy.SUPPORT


def test_a_code_of_a_later_version_is_not_overlooked():
    assert concern_of("something_new").urgency is Urgency.TODAY
    assert given_up_kind("something_new") is None
    assert given_up_kind("announced_elsewhere") is None


def test_a_job_that_is_given_up_again_is_news_though_its_sentence_is_the_same():
    given_up = AttentionItem(OrderId(7), "create_rejected", NOW, "Refused.")
    standing = AttentionItem(OrderId(7), "relabelled", NOW, "A new label.")
    later = NOW + timedelta(hours=1)

    assert evidence(replace(given_up, since=later)) != evidence(given_up)
    assert evidence(replace(standing, since=later)) == evidence(standing)
    assert evidence(replace(standing, detail="Another label.")) != evidence(standing)
