"""What the window remembers: kept whole, and read again whatever happened to the file."""

from __future__ import annotations

import json

import pytest

from bb_desktop.application.preferences import (
    ColumnPreference,
    Density,
    Preferences,
    as_plain,
    from_plain,
)

CHANGED = Preferences(
    language="fr",
    theme="dark",
    geometry="AdnQ",
    page="bench",
    columns=(ColumnPreference("ship_by", shown=True, width_px=128),),
    sort="-order",
    density=Density.COMPACT,
    volume=0,
    print_note=True,
    printer="Desk",
    typing_gaps_ms=(4.5, 7.0),
)


def test_what_was_kept_is_what_is_read_again():
    kept = json.loads(json.dumps(as_plain(CHANGED)))

    assert from_plain(kept) == CHANGED


def test_the_first_start_has_the_usual_preferences():
    assert from_plain({}) == Preferences()


@pytest.mark.parametrize(
    ("name", "damaged"),
    [
        ("language", 7),
        ("columns", [{"name": "ship_by"}]),
        ("columns", "ship_by"),
        ("density", "huge"),
        ("volume", "loud"),
        ("volume", True),
        ("typing_gaps_ms", [[1]]),
    ],
)
def test_a_damaged_field_costs_only_that_field(name, damaged):
    kept = json.loads(json.dumps(as_plain(CHANGED))) | {name: damaged}

    read = from_plain(kept)

    assert getattr(read, name) == getattr(Preferences(), name)
    assert read.printer == "Desk"


def test_fields_of_a_newer_version_are_passed_over():
    assert from_plain({"of_the_future": 1, "volume": 30}).volume == 30
