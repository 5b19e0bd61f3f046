"""Keeping settings: what stands in the file afterwards, and what is handed on without secrets."""

import json
import os
import stat
from dataclasses import fields, replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bb_desktop.adapters.settings_file import Settings
from bb_desktop.adapters.settings_keeping import (
    FIELDS,
    default_shop,
    export_shop,
    fixed_fields,
    read_export,
    save_shop,
)
from bb_desktop.domain.errors import NotConfigured, StoreError
from bb_desktop.domain.identifiers import IdentifierKind
from bb_desktop.domain.shop import (
    DEFAULT_STATUSES,
    Acceptance,
    MarketState,
    Mode,
    ProductSettings,
    Region,
    Shop,
    TargetStatus,
)
from bb_desktop.domain.slip_words import SlipLanguage

#: Another value than the default for every choice.
CHOSEN = Shop(
    region=Region.UNITED_STATES,
    mode=Mode.COMPANION,
    acceptance=Acceptance.AUTOMATIC,
    store_id=7,
    grace_s=60,
    bench="Tür",
    statuses={**DEFAULT_STATUSES, MarketState.TO_ACCEPT: TargetStatus.ON_HOLD},
    carriers={"my_dhl": "DHL", "ups/ups_ground": "UPS"},
    products={
        "SKU-1": ProductSettings(IdentifierKind.SERIAL, 210, "A-1", (("Colour", "red"),)),
        "SKU-2": ProductSettings(weight_g=0),
    },
    note_line="IMEI {identifier}",
    internal_note="  two\n lines \n",
    pass_on_email=False,
    create_collection_points=True,
    note_to_buyer="Danke",
    item_information="used",
    name="Läden Süd",
    company="Exämple",
    contact="desk@example.com",
    preproduction=True,
    hold_until_scanned=True,
    register_missing=True,
    keep_buyers_days=0,
    token_reminder_days=90,
    key_expires=date(2027, 2, 28),
    slip_language=SlipLanguage.FRENCH,
)


def texts():
    return st.text(st.characters(exclude_categories=["Cs"]), max_size=30)


def shops():
    products = st.builds(
        ProductSettings,
        identifier_kind=st.none() | st.sampled_from(IdentifierKind),
        weight_g=st.none() | st.integers(0, 30_000),
        warehouse_location=texts(),
        options=st.dictionaries(texts(), texts(), max_size=2).map(lambda one: tuple(one.items())),
    )
    # A product about which nothing is fixed is as good as none.
    fixed = products.filter(lambda one: one != ProductSettings())
    return st.builds(
        Shop,
        store_id=st.none() | st.integers(1, 10**9),
        grace_s=st.integers(0, 30 * 24 * 3600),
        bench=texts().map(str.strip).filter(bool),
        statuses=st.dictionaries(st.sampled_from(MarketState), st.sampled_from(TargetStatus)).map(
            lambda chosen: {**DEFAULT_STATUSES, **chosen}
        ),
        carriers=st.dictionaries(st.text("abc_/", min_size=1), texts(), max_size=3),
        products=st.dictionaries(texts(), fixed, max_size=3),
        note_line=texts(),
        internal_note=texts(),
        note_to_buyer=texts(),
        item_information=texts(),
        name=texts(),
        company=texts(),
        contact=texts(),
        keep_buyers_days=st.integers(0, 36_500),
        token_reminder_days=st.integers(0, 36_500),
        key_expires=st.none() | st.dates(date(2020, 1, 1), date(2100, 1, 1)),
        slip_language=st.none() | st.sampled_from(SlipLanguage),
    )


def written(folder):
    return json.loads((folder / "settings.json").read_text("utf-8"))


def test_every_choice_can_be_kept_and_differs_here_from_its_default():
    assert set(FIELDS.values()) == {one.name for one in fields(Shop)}
    for one in fields(Shop):
        assert getattr(CHOSEN, one.name) != getattr(default_shop(), one.name), one.name


def test_every_choice_is_there_again_at_the_next_start(tmp_path):
    save_shop(tmp_path, CHOSEN)

    assert Settings.load(tmp_path).shop() == CHOSEN


@given(shop=shops())
def test_whatever_was_kept_is_read_again_as_it_was(tmp_path_factory, shop):
    folder = tmp_path_factory.mktemp("data")

    assert save_shop(folder, shop).shop() == shop
    once = (folder / "settings.json").read_bytes() if shop != default_shop() else b""
    assert Settings.load(folder).shop() == shop

    save_shop(folder, shop)
    assert once == b"" or (folder / "settings.json").read_bytes() == once


def test_only_what_differs_from_the_defaults_is_written(tmp_path):
    save_shop(tmp_path, replace(default_shop(), grace_s=60))
    assert written(tmp_path) == {"grace_s": 60}

    save_shop(tmp_path, default_shop())
    assert written(tmp_path) == {}


def test_a_status_as_it_always_was_is_not_written(tmp_path):
    statuses = {**DEFAULT_STATUSES, MarketState.TO_ACCEPT: TargetStatus.ON_HOLD}
    save_shop(tmp_path, replace(default_shop(), statuses=statuses))

    assert written(tmp_path) == {"statuses": {"to_accept": "on_hold"}}


def test_nothing_chosen_makes_no_file(tmp_path):
    save_shop(tmp_path, default_shop())

    assert list(tmp_path.iterdir()) == []


def test_a_setting_of_a_later_version_stays_in_the_file(tmp_path):
    (tmp_path / "settings.json").write_text('{"from_the_future": [1], "grace_s": 10}', "utf-8")

    save_shop(tmp_path, replace(default_shop(), company="Example"))

    assert written(tmp_path) == {"from_the_future": [1], "company": "Example"}


def test_addresses_that_no_page_shows_stay_in_the_file(tmp_path):
    (tmp_path / "settings.json").write_text('{"back_market_url": "https://example.com"}', "utf-8")

    save_shop(tmp_path, replace(default_shop(), grace_s=10))

    assert written(tmp_path)["back_market_url"] == "https://example.com"


def test_what_the_environment_sets_stays_and_wins(tmp_path, monkeypatch):
    (tmp_path / "settings.json").write_text('{"grace_s": 10, "mode": "companion"}', "utf-8")
    monkeypatch.setenv("BB_GRACE_S", "77")
    monkeypatch.setenv("bb_statuses", '{"to_ship": "on_hold"}')

    kept = save_shop(tmp_path, replace(CHOSEN, grace_s=5)).shop()

    assert fixed_fields() == {"grace_s", "statuses"}
    assert kept.grace_s == 77
    assert kept.statuses[MarketState.TO_SHIP] is TargetStatus.ON_HOLD
    assert written(tmp_path)["grace_s"] == 10
    assert "statuses" not in written(tmp_path)


def test_a_variable_without_a_value_fixes_nothing(monkeypatch):
    monkeypatch.setenv("BB_MODE", "")

    assert fixed_fields() == frozenset()


@pytest.mark.parametrize(
    ("choices", "named"),
    [
        ({"grace_s": -1}, "grace_s"),
        ({"grace_s": 10**9}, "grace_s"),
        ({"keep_buyers_days": -1}, "keep_buyers_days"),
        ({"token_reminder_days": 10**7}, "token_reminder_days"),
        ({"store_id": 0}, "shipstation_store_id"),
        ({"bench": "  "}, "bench"),
        ({"products": {"A": ProductSettings(weight_g=-5)}}, "products.A.weight_g"),
    ],
)
def test_what_the_next_start_would_refuse_is_not_written(tmp_path, choices, named):
    save_shop(tmp_path, CHOSEN)
    before = (tmp_path / "settings.json").read_bytes()

    with pytest.raises(NotConfigured, match=named):
        save_shop(tmp_path, replace(CHOSEN, **choices))

    assert (tmp_path / "settings.json").read_bytes() == before
    assert [path.name for path in tmp_path.iterdir()] == ["settings.json"]


def test_half_of_a_character_in_a_text_does_not_spoil_the_file(tmp_path):
    save_shop(tmp_path, replace(default_shop(), internal_note="a\ud83db"))

    assert Settings.load(tmp_path).shop().internal_note == "a\ufffdb"


def test_the_file_is_for_its_owner_alone_and_nothing_is_left_beside_it(tmp_path):
    (tmp_path / "settings.json.new").write_text("cut off")
    (tmp_path / "settings.json.new").chmod(0o666)
    save_shop(tmp_path, CHOSEN)

    assert stat.S_IMODE((tmp_path / "settings.json").stat().st_mode) == 0o600
    assert os.listdir(tmp_path) == ["settings.json"]


def test_a_folder_that_cannot_be_written_is_a_sentence(tmp_path):
    (tmp_path / "settings.json.new").mkdir()

    with pytest.raises(StoreError, match="The settings cannot be written"):
        save_shop(tmp_path, CHOSEN)

    assert Settings.load(tmp_path).shop() == default_shop()


def test_a_damaged_file_is_not_written_over(tmp_path):
    (tmp_path / "settings.json").write_text("{", "utf-8")

    with pytest.raises(NotConfigured, match="cannot be read"):
        save_shop(tmp_path, CHOSEN)

    assert (tmp_path / "settings.json").read_text("utf-8") == "{"


def test_the_key_of_a_shop_stays_whatever_is_chosen(tmp_path):
    (tmp_path / "settings.json").write_text('{"shop_key": "us-1a2b", "region": "us"}', "utf-8")
    save_shop(tmp_path, default_shop())

    assert written(tmp_path) == {"shop_key": "us-1a2b"}


@pytest.mark.parametrize("key", ["../eu", "EU", "a b", "x" * 41])
def test_a_key_that_could_be_another_folder_is_refused(tmp_path, key):
    (tmp_path / "settings.json").write_text(json.dumps({"shop_key": key}), "utf-8")

    with pytest.raises(NotConfigured, match="shop_key"):
        Settings.load(tmp_path)


# --- handing on -------------------------------------------------------------------------------


def test_settings_are_handed_on_whole_but_for_the_name_of_the_bench(tmp_path):
    file = tmp_path / "settings for Anna.json"
    export_shop(file, CHOSEN)

    there = replace(default_shop(), bench="Anna's bench")
    assert read_export(file, there) == replace(CHOSEN, bench="Anna's bench")


def test_what_is_handed_on_can_be_told_from_other_files_and_is_for_its_owner(tmp_path):
    file = tmp_path / "out.json"
    export_shop(file, CHOSEN)

    content = json.loads(file.read_text("utf-8"))
    assert (content["format"], content["version"]) == ("bb-desktop-settings", 1)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_no_secret_is_handed_on(tmp_path, monkeypatch):
    for name in ("BACK_MARKET_TOKEN", "SHIPSTATION_API_KEY", "SHIPSTATION_API_SECRET"):
        monkeypatch.setenv(f"BB_{name}", f"canary-{name}")
    monkeypatch.setenv("BB_DATABASE_URL", "postgresql+psycopg://bb:canary@host/bb")

    export_shop(tmp_path / "out.json", Settings.load(tmp_path).shop())
    save_shop(tmp_path, CHOSEN)

    for path in tmp_path.iterdir():
        assert "canary" not in path.read_text("utf-8")


def test_reading_such_a_file_changes_nothing_yet(tmp_path):
    export_shop(tmp_path / "out.json", CHOSEN)
    read_export(tmp_path / "out.json", default_shop())

    assert Settings.load(tmp_path).shop() == default_shop()


def test_what_the_file_says_nothing_of_stays(tmp_path):
    file = tmp_path / "carriers.json"
    settings = {"carriers": {"UPS": "UPS Express"}}
    file.write_text(
        json.dumps({"format": "bb-desktop-settings", "version": 1, "settings": settings}), "utf-8"
    )

    assert read_export(file, CHOSEN) == replace(CHOSEN, carriers={"ups": "UPS Express"})


def test_an_editor_may_have_put_a_byte_order_mark_before_it(tmp_path):
    file = tmp_path / "out.json"
    export_shop(file, CHOSEN)
    file.write_bytes(b"\xef\xbb\xbf" + file.read_bytes())

    assert read_export(file, CHOSEN) == CHOSEN


def test_what_the_environment_sets_wins_over_the_file(tmp_path, monkeypatch):
    export_shop(tmp_path / "out.json", CHOSEN)
    monkeypatch.setenv("BB_GRACE_S", "77")

    assert read_export(tmp_path / "out.json", replace(default_shop(), grace_s=77)).grace_s == 77


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        "null",
        "{}",
        '{"grace_s": 60}',
        '{"format": "something else", "version": 1, "settings": {}}',
        '{"format": "bb-desktop-settings", "settings": {}}',
        '{"format": "bb-desktop-settings", "version": true, "settings": {}}',
        '{"format": "bb-desktop-settings", "version": 0, "settings": {}}',
        '{"format": "bb-desktop-settings", "version": 1, "settings": []}',
        "[" * 100_000,
    ],
)
def test_another_file_is_refused(tmp_path, text):
    (tmp_path / "in.json").write_text(text, "utf-8")

    with pytest.raises(NotConfigured, match="not a file of settings"):
        read_export(tmp_path / "in.json", CHOSEN)


def test_a_picture_is_refused(tmp_path):
    (tmp_path / "in.json").write_bytes(b"\x89PNG\r\n\x1a\n\xff\xd8")

    with pytest.raises(NotConfigured, match="not a file of settings"):
        read_export(tmp_path / "in.json", CHOSEN)


def test_a_file_that_is_not_there_is_a_sentence(tmp_path):
    with pytest.raises(NotConfigured, match="cannot be read: No such file"):
        read_export(tmp_path / "in.json", CHOSEN)


def a_file(folder, **content):
    file = folder / "in.json"
    whole = {"format": "bb-desktop-settings", "version": 1, "settings": {}} | content
    file.write_text(json.dumps(whole), "utf-8")
    return file


def test_a_file_of_a_later_version_says_so(tmp_path):
    with pytest.raises(NotConfigured, match="later version"):
        read_export(a_file(tmp_path, version=2), CHOSEN)


@pytest.mark.parametrize(
    ("settings", "named"),
    [
        ({"grace_s": -1}, "grace_s"),
        ({"mode": "both"}, "mode"),
        ({"keep_buyers_days": "long"}, "keep_buyers_days"),
        ({"products": {"A": {"weight_g": -1}}}, "products.A.weight_g"),
        ({"key_expires": "next year"}, "key_expires"),
    ],
)
def test_a_value_out_of_range_is_named(tmp_path, settings, named):
    with pytest.raises(NotConfigured, match=named):
        read_export(a_file(tmp_path, settings=settings), CHOSEN)


@pytest.mark.parametrize(
    "content",
    [
        {"settings": {"back_market_token": "canary"}},
        {"settings": {"products": {"A": {"shipstation_api_key": "canary"}}}},
        {"settings": {"other": [{"shipstation_api_secret": "canary"}]}},
        {"settings": {"database_url": "postgresql://bb:canary@host/bb"}},
        {"back_market_token": "canary"},
    ],
)
def test_a_file_with_a_secret_inside_is_refused_and_it_is_not_repeated(tmp_path, content):
    with pytest.raises(NotConfigured, match="token or a key") as refused:
        read_export(a_file(tmp_path, **content), CHOSEN)

    assert "canary" not in str(refused.value)
