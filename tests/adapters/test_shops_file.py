"""The list of shops: where each lives, which was open last, and what a damaged file costs."""

import json
import os
import stat

import pytest

from bb_desktop.adapters.shops_file import ListedShop, ShopList, ShopsFile
from bb_desktop.domain.errors import NotConfigured, StoreError

SECOND = ListedShop("us-1a2b3c4d", "Store Süd", "us")


@pytest.fixture
def shops(tmp_path):
    return ShopsFile(tmp_path)


@pytest.fixture
def two(shops):
    """A second shop beside the first one."""
    folder = shops.folder(SECOND.key)
    folder.mkdir(parents=True)
    (folder / "settings.json").write_text("{}")
    shops.put(SECOND)
    return shops


def test_without_a_file_there_is_one_shop_in_the_data_folder_itself(shops, tmp_path):
    assert shops.load() == ShopList()
    assert shops.folder("") == tmp_path


def test_a_second_shop_has_a_folder_of_its_own(two, tmp_path):
    assert [one.key for one in two.load().shops] == ["", SECOND.key]
    assert two.load().shop(SECOND.key) == SECOND
    assert two.folder(SECOND.key) == tmp_path / "shops" / SECOND.key


def test_the_shop_that_was_open_last_is_remembered(two):
    two.opened(SECOND.key)
    assert two.load().last == SECOND.key

    two.opened("")
    assert two.load().last == ""


def test_a_shop_that_is_not_on_the_list_is_not_remembered(two):
    two.opened("us-ffffffff")

    assert two.load().last == ""


def test_a_shop_that_is_told_of_again_keeps_its_place(two):
    two.put(ListedShop("", "First", "eu"))
    two.put(ListedShop(SECOND.key, "Other name", "us"))

    assert [one.name for one in two.load().shops] == ["First", "Other name"]


def test_nothing_new_writes_nothing(two, tmp_path):
    (tmp_path / "shops.json").chmod(0o400)
    before = (tmp_path / "shops.json").stat().st_mtime_ns
    two.put(SECOND)
    two.opened("")

    assert (tmp_path / "shops.json").stat().st_mtime_ns == before


@pytest.mark.parametrize("text", ["", "{", "[]", "[" * 100_000, '{"shops": 7, "last": []}'])
def test_a_damaged_list_is_made_up_for_by_the_folders(two, tmp_path, text):
    (tmp_path / "shops.json").write_text(text, "utf-8")

    assert [one.key for one in two.load().shops] == ["", SECOND.key]
    assert two.load().last == ""


def test_a_folder_without_settings_is_no_shop(shops, tmp_path):
    (tmp_path / "shops" / "us-begun").mkdir(parents=True)

    assert shops.load() == ShopList()


@pytest.mark.parametrize("key", ["../elsewhere", "..", "/etc", "practice", "A", "a/b", "a" * 41])
def test_a_key_in_the_file_leads_nowhere_else(shops, tmp_path, key):
    listed = [{"key": key, "name": "x", "region": "eu"}]
    (tmp_path / "shops.json").write_text(json.dumps({"shops": listed, "last": key}), "utf-8")

    assert shops.load() == ShopList()
    with pytest.raises(NotConfigured):
        shops.folder(key)


def test_a_shop_whose_folder_is_gone_is_not_offered(two):
    folder = two.folder(SECOND.key)
    (folder / "settings.json").unlink()
    folder.rmdir()

    assert two.load() == ShopList()


def test_the_list_is_for_its_owner_alone(two, tmp_path):
    assert stat.S_IMODE((tmp_path / "shops.json").stat().st_mode) == 0o600
    assert sorted(os.listdir(tmp_path)) == ["shops", "shops.json"]


def test_a_shop_taken_off_the_list_keeps_its_folder_aside(two, tmp_path):
    two.opened(SECOND.key)
    target = two.set_aside(SECOND.key, "20261124-093000")

    assert target == tmp_path / "removed-shops" / f"{SECOND.key}-20261124-093000"
    assert (target / "settings.json").is_file()
    assert two.load() == ShopList()


@pytest.mark.parametrize("key", ["", "us-ffffffff"])
def test_neither_the_first_shop_nor_an_unknown_one_can_be_put_aside(two, key):
    with pytest.raises(NotConfigured):
        two.set_aside(key, "now")


def test_a_shop_whose_folder_cannot_be_moved_stays_on_the_list(two, tmp_path):
    (tmp_path / "removed-shops").write_text("in the way")

    with pytest.raises(StoreError, match="cannot be moved"):
        two.set_aside(SECOND.key, "now")

    assert two.load().shop(SECOND.key) == SECOND


def test_a_list_that_cannot_be_written_is_a_sentence(two, tmp_path):
    (tmp_path / "shops.new").mkdir()

    with pytest.raises(StoreError, match="The list of shops cannot be written"):
        two.opened(SECOND.key)
