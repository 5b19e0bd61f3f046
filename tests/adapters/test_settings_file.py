"""Settings: what the file may hold, what wins, and what is said when it makes no sense."""

import json

import pytest

from bb_desktop.adapters.data_folder import data_folder
from bb_desktop.adapters.settings_file import Settings
from bb_desktop.domain.errors import NotConfigured
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


@pytest.fixture
def write(tmp_path):
    def written(**settings: object) -> None:
        (tmp_path / "settings.json").write_text(json.dumps(settings), encoding="utf-8")

    return written


def test_without_a_file_everything_has_its_default(tmp_path, monkeypatch):
    monkeypatch.setenv("BB_BENCH", "bench 1")

    assert Settings.load(tmp_path).shop() == Shop(bench="bench 1", statuses=DEFAULT_STATUSES)


def test_every_choice_of_the_seller_reaches_the_rules(tmp_path, write):
    write(
        region="us", mode="companion", accept="automatic", grace_s=60, bench="door",
        shipstation_store_id=7, statuses={"to_accept": "on_hold"}, carriers={"My_DHL": "DHL"},
        products={"SKU-1": {"identifier": "serial", "weight_g": 210, "warehouse_location": "A-1",
                            "options": {"Colour": "red"}}},
        note_line="IMEI {identifier}", internal_note="ours", pass_on_email=False,
        create_collection_points=True, note_to_buyer="thanks", item_information="used",
    )  # fmt: skip

    shop = Settings.load(tmp_path).shop()

    assert shop == Shop(
        region=Region.UNITED_STATES, mode=Mode.COMPANION, acceptance=Acceptance.AUTOMATIC,
        store_id=7, grace_s=60, bench="door",
        statuses={**DEFAULT_STATUSES, MarketState.TO_ACCEPT: TargetStatus.ON_HOLD},
        carriers={"my_dhl": "DHL"},
        products={"SKU-1": ProductSettings(IdentifierKind.SERIAL, 210, "A-1",
                                           (("Colour", "red"),))},
        note_line="IMEI {identifier}", internal_note="ours", pass_on_email=False,
        create_collection_points=True, note_to_buyer="thanks", item_information="used",
    )  # fmt: skip


def test_a_variable_wins_over_the_file(tmp_path, write, monkeypatch):
    write(mode="companion", grace_s=10)
    monkeypatch.setenv("BB_MODE", "bridge")

    shop = Settings.load(tmp_path).shop()

    assert (shop.mode, shop.grace_s) == (Mode.BRIDGE, 10)


def test_the_texts_of_the_seller_keep_their_blanks(tmp_path, write):
    write(internal_note="  two\n lines \n", bench=" door ")

    shop = Settings.load(tmp_path).shop()

    assert (shop.internal_note, shop.bench) == ("  two\n lines \n", "door")


def test_a_setting_of_a_later_version_is_left_alone(tmp_path, write):
    write(from_the_future=True)

    assert Settings.load(tmp_path).shop().mode is Mode.BRIDGE


@pytest.mark.parametrize("name", ["back_market_token", "shipstation_api_key"])
def test_a_secret_in_the_file_is_refused_and_not_repeated(tmp_path, write, name):
    write(**{name: "canary"})

    with pytest.raises(NotConfigured, match=name) as refused:
        Settings.load(tmp_path)

    assert "canary" not in str(refused.value)


@pytest.mark.parametrize("text", ["", "{", "[]", "null", "\ufeff{}", "[" * 100_000])
def test_a_file_that_makes_no_sense_is_a_sentence(tmp_path, text):
    (tmp_path / "settings.json").write_text(text, encoding="utf-8")

    with pytest.raises(NotConfigured, match=r"settings\.json in the data folder"):
        Settings.load(tmp_path)


def test_a_file_in_another_encoding_is_a_sentence(tmp_path):
    (tmp_path / "settings.json").write_bytes('{"bench": "Tür"}'.encode("latin-1"))

    with pytest.raises(NotConfigured, match="cannot be read"):
        Settings.load(tmp_path)


@pytest.mark.parametrize(
    ("settings", "named"),
    [
        ({"grace_s": "soon"}, "grace_s"),
        ({"mode": "both"}, "mode"),
        ({"products": {"A": {"weight_g": -1}}}, "products.A.weight_g"),
        ({"products": {"A": {"colour": "red"}}}, "products.A.colour"),
        ({"statuses": {"to_ship": "sent"}}, "statuses.to_ship"),
        ({"region": "moon"}, "region"),
    ],
)
def test_a_value_that_is_not_allowed_is_named(tmp_path, write, settings, named):
    write(**settings)

    with pytest.raises(NotConfigured, match=f"The setting {named} "):
        Settings.load(tmp_path)


@pytest.mark.parametrize("variable", ["BB_PRODUCTS", "BB_STATUSES", "BB_CARRIERS"])
def test_a_variable_that_should_hold_a_table_and_does_not_is_a_sentence(
    tmp_path, monkeypatch, variable
):
    monkeypatch.setenv(variable, "{not json")

    with pytest.raises(NotConfigured, match="not JSON"):
        Settings.load(tmp_path)


def test_no_secret_shows_when_settings_are_printed(tmp_path, monkeypatch):
    monkeypatch.setenv("BB_BACK_MARKET_TOKEN", "canary-token")
    monkeypatch.setenv("BB_DATABASE_URL", "postgresql+psycopg://bb:canary%20pass@host/bb")

    settings = Settings.load(tmp_path)

    assert "canary" not in repr(settings) + str(settings)
    assert set(settings.secrets()) == {"canary-token", "canary%20pass", "canary pass"}


def test_the_command_line_chooses_the_folder_before_the_environment(monkeypatch, tmp_path):
    monkeypatch.setenv("BB_DATA_DIR", str(tmp_path / "environment"))

    assert data_folder(str(tmp_path / "line")) == tmp_path / "line"
    assert data_folder(None) == tmp_path / "environment"


def test_without_a_choice_the_platform_says_where_data_lives(monkeypatch, tmp_path):
    monkeypatch.delenv("BB_DATA_DIR")

    assert data_folder(None).name == "BB Desktop"
    assert data_folder("~/bb").is_absolute()
