"""What the window remembers lies in one file, and survives whatever happens to it."""

import json
import os
import sys

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bb_desktop.adapters.preferences_file import FILE_NAME, PreferencesFile
from bb_desktop.application.preferences import (
    ColumnPreference,
    Density,
    Preferences,
    PreferenceStore,
    StockMapping,
)
from bb_desktop.domain.errors import StoreError

ONLY_UNIX = pytest.mark.skipif(sys.platform == "win32", reason="Windows knows no file modes")

NAMES = st.text(max_size=12)
PREFERENCES = st.builds(
    Preferences,
    language=st.sampled_from(["", "de", "en", "fr"]),
    theme=st.sampled_from(["light", "dark", "system"]),
    geometry=NAMES,
    page=NAMES,
    columns=st.lists(
        st.builds(ColumnPreference, NAMES, st.booleans(), st.integers(0, 4_000)), max_size=4
    ).map(tuple),
    sort=NAMES,
    density=st.sampled_from(Density),
    volume=st.integers(0, 100),
    print_note=st.booleans(),
    printer=NAMES,
    typing_gaps_ms=st.lists(st.floats(0, 5_000), max_size=5).map(tuple),
    scanner_setting=NAMES,
    imei_choice=st.sampled_from(["first", "second"]),
    stock_mapping=st.builds(
        StockMapping,
        NAMES,
        NAMES,
        NAMES,
        NAMES,
        st.lists(st.tuples(NAMES, st.integers(9, 12)), max_size=3).map(tuple),
    ),
)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=6,
)
FIELDS = sorted(Preferences.__dataclass_fields__)
ONE_FOLDER = settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


def the_port(file: PreferencesFile) -> PreferenceStore:
    """Let mypy say whether the file fits what the window asks for."""
    return file


@pytest.fixture
def file(tmp_path):
    return the_port(PreferencesFile(tmp_path / "shop"))


@ONE_FOLDER
@given(PREFERENCES)
def test_what_was_kept_is_what_is_read_again(file, preferences):
    file.save(preferences)

    assert file.load() == preferences


def test_a_first_start_has_no_file_and_makes_none(file, tmp_path):
    assert file.load() == Preferences()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[]", b"7", b"\xff\xfe\x00", b"[" * 100_000, b'{"volume": 1e999}']
)
def test_a_damaged_file_is_as_a_first_start(tmp_path, content):
    (tmp_path / FILE_NAME).write_bytes(content)

    assert PreferencesFile(tmp_path).load() == Preferences()


@ONE_FOLDER
@given(st.dictionaries(st.sampled_from(FIELDS), JSON))
def test_whatever_stands_in_a_field_the_window_opens_and_keeps_its_choices(tmp_path, damaged):
    whole = Preferences(printer="Desk", language="fr")
    PreferencesFile(tmp_path).save(whole)
    kept = json.loads((tmp_path / FILE_NAME).read_text())
    (tmp_path / FILE_NAME).write_text(json.dumps(kept | damaged))

    found = PreferencesFile(tmp_path).load()

    for name in set(FIELDS) - set(damaged):
        assert getattr(found, name) == getattr(whole, name)
    PreferencesFile(tmp_path).save(found)
    assert PreferencesFile(tmp_path).load() == found


def test_half_a_character_in_a_text_does_not_keep_the_rest_from_being_kept(file):
    file.save(Preferences(printer="Desk \ud83d", volume=20))

    assert file.load().volume == 20


@ONLY_UNIX
def test_only_the_owner_can_read_it(file, tmp_path):
    file.save(Preferences())
    (tmp_path / "shop" / FILE_NAME).chmod(0o644)
    file.save(Preferences(volume=3))

    assert (tmp_path / "shop" / FILE_NAME).stat().st_mode & 0o777 == 0o600


def test_saving_leaves_nothing_beside_the_file(file, tmp_path):
    leftover = (tmp_path / "shop" / FILE_NAME).with_suffix(".new")
    leftover.parent.mkdir()
    leftover.write_text("cut off")

    file.save(Preferences(volume=3))

    assert [path.name for path in (tmp_path / "shop").iterdir()] == [FILE_NAME]
    assert file.load().volume == 3


def test_a_folder_that_cannot_be_written_is_named_and_the_old_file_stays(tmp_path):
    (tmp_path / "taken").write_text("")

    with pytest.raises(StoreError, match="cannot be written"):
        PreferencesFile(tmp_path / "taken").save(Preferences())


@ONLY_UNIX
@pytest.mark.skipif(hasattr(os, "geteuid") and os.geteuid() == 0, reason="root may write anywhere")
def test_a_file_that_cannot_be_replaced_stays(tmp_path):
    file = PreferencesFile(tmp_path)
    file.save(Preferences(volume=3))
    tmp_path.chmod(0o500)
    try:
        with pytest.raises(StoreError):
            file.save(Preferences(volume=4))
    finally:
        tmp_path.chmod(0o700)

    assert file.load().volume == 3
