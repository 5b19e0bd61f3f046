"""The settings and shops of the window: kept, in use at once, each shop by itself."""

import json
import threading
from dataclasses import replace

import keyring
import pytest
from keyring.backend import KeyringBackend

from bb_desktop.adapters.settings_file import SECRETS, Settings
from bb_desktop.adapters.shops_file import ShopsFile
from bb_desktop.app import Program
from bb_desktop.application.queries import order_view
from bb_desktop.application.record_scan import record_scans
from bb_desktop.domain.errors import NotConfigured, StoreError
from bb_desktop.domain.orders import OrderId
from bb_desktop.domain.scan import read_code
from bb_desktop.domain.shop import Acceptance, MarketState, Region, TargetStatus
from bb_desktop.log import take_down_logging
from bb_desktop.practice import PRACTICE_STORE_ID
from bb_desktop.settling import WindowSettling, WindowShops
from bb_desktop.ui.doors import KnownShop

URGENT_PHONE, IMEI = OrderId(61205821), "490154203237518"


class _Drawer(KeyringBackend):
    """A key store in memory that says of itself that it lasts."""

    priority = 1

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service, username):
        return self.kept.get((service, username))

    def set_password(self, service, username, password):
        self.kept[service, username] = password

    def delete_password(self, service, username):
        del self.kept[service, username]


@pytest.fixture
def drawer():
    before = keyring.get_keyring()
    made = _Drawer()
    keyring.set_keyring(made)
    yield made
    keyring.set_keyring(before)


@pytest.fixture
def open_shop(tmp_path):
    """Open a shop of the data folder: its program, settings and shops."""
    opened = []

    def made(key="", *, practice=False):
        folder = tmp_path if practice else ShopsFile(tmp_path).folder(key)
        program = Program(folder, practice=practice)
        opened.append(program)
        shops = WindowShops(tmp_path, "practice" if practice else key, program)
        return program, WindowSettling(program, shops), shops

    yield made
    for program in opened:
        program.close()
    take_down_logging()


def test_saved_settings_are_in_use_at_once_and_at_the_next_start(open_shop):
    program, settling, _ = open_shop(practice=True)

    in_use = settling.save(replace(program.shop, grace_s=60, company="Example"))

    assert (in_use.grace_s, in_use.company) == (60, "Example")
    assert program.shop == in_use
    again, _, _ = open_shop(practice=True)
    assert again.shop == in_use


def test_the_next_pass_goes_by_the_new_settings(open_shop):
    program, settling, _ = open_shop(practice=True)
    program.sync()
    waiting = program.practice.back_market.order(61210902)
    assert waiting["state"] == 1

    settling.save(replace(program.shop, acceptance=Acceptance.AUTOMATIC))
    program.sync()

    assert program.practice.back_market.order(61210902)["state"] == 3


def test_what_saving_would_touch_is_told_before_and_nothing_is_saved(open_shop):
    program, settling, _ = open_shop(practice=True)
    program.sync()

    changed = {MarketState.TO_SHIP: TargetStatus.ON_HOLD}
    statuses = {**program.shop.statuses, **changed}
    count = settling.touched(replace(program.shop, statuses=statuses))
    before = program.shop
    settling.save(replace(program.shop, statuses=statuses))
    program.sync()

    orders = program.practice.shipstation.orders()
    assert count == sum(one["orderStatus"] == "on_hold" for one in orders) > 0
    assert before.statuses[MarketState.TO_SHIP] is TargetStatus.AWAITING_SHIPMENT


def test_a_pass_that_runs_ends_by_the_settings_it_was_begun_with(open_shop):
    program, settling, _ = open_shop(practice=True)
    with program.cycle() as cycle:
        saved = threading.Thread(
            target=lambda: settling.save(
                replace(program.shop, acceptance=Acceptance.AUTOMATIC, company="Other")
            )
        )
        saved.start()
        saved.join(10)
        summary = cycle.run()

    assert summary.good
    assert program.practice.back_market.order(61210902)["state"] == 1
    assert program.sync().good
    assert program.practice.back_market.order(61210902)["state"] == 3


def test_the_practice_shop_keeps_its_own_store_and_region(open_shop, tmp_path):
    program, settling, _ = open_shop(practice=True)
    in_use = settling.save(replace(program.shop, region=Region.UNITED_STATES, grace_s=9))

    assert (in_use.region, in_use.store_id) == (Region.EUROPE, PRACTICE_STORE_ID)
    assert settling.fixed == {"region", "preproduction"}
    written = json.loads((tmp_path / "practice" / "settings.json").read_text("utf-8"))
    assert written == {"grace_s": 9}
    assert not (tmp_path / "settings.json").exists()


def test_another_store_of_the_practice_account_can_be_chosen(open_shop):
    program, settling, _ = open_shop(practice=True)
    settling.save(replace(program.shop, store_id=4242))

    again, _, _ = open_shop(practice=True)
    assert again.shop.store_id == 4242


def test_the_variable_for_the_real_store_does_not_reach_the_practice_shop(open_shop, monkeypatch):
    monkeypatch.setenv("BB_SHIPSTATION_STORE_ID", "4242")
    program, settling, _ = open_shop(practice=True)
    settling.save(replace(program.shop, grace_s=9))

    assert program.shop.store_id == PRACTICE_STORE_ID
    assert "store_id" in settling.fixed


def test_what_the_environment_sets_cannot_be_changed(open_shop, monkeypatch):
    monkeypatch.setenv("BB_GRACE_S", "77")
    program, settling, _ = open_shop()

    in_use = settling.save(replace(program.shop, grace_s=5, company="Example"))

    assert settling.fixed == {"grace_s"}
    assert (in_use.grace_s, in_use.company) == (77, "Example")


def test_settings_that_are_not_allowed_leave_the_old_ones_in_use(open_shop):
    program, settling, _ = open_shop()
    before = program.shop

    with pytest.raises(NotConfigured, match="grace_s"):
        settling.save(replace(before, grace_s=-1))

    assert program.shop == before


def test_settings_that_cannot_be_written_leave_the_old_ones_in_use(open_shop, tmp_path):
    program, settling, _ = open_shop()
    before = program.shop
    (tmp_path / "settings.json.new").mkdir()

    with pytest.raises(StoreError):
        settling.save(replace(before, grace_s=9))

    assert program.shop == before


def test_settings_changed_by_hand_are_read_again(open_shop, tmp_path):
    program, settling, _ = open_shop()
    (tmp_path / "settings.json").write_text('{"grace_s": 12}', "utf-8")

    assert settling.load().grace_s == 12
    assert program.shop.grace_s == 12


def test_settings_go_to_another_shop_by_a_file(open_shop, tmp_path):
    program, settling, _ = open_shop()
    settling.save(replace(program.shop, note_line="IMEI {identifier}", carriers={"ups": "UPS"}))
    file = settling.export(tmp_path / "mine.json")

    other, there, _ = open_shop(practice=True)
    read = there.read_export(file)

    assert (read.note_line, read.carriers) == ("IMEI {identifier}", {"ups": "UPS"})
    assert other.shop.note_line == "{identifier}"
    assert there.save(read).note_line == "IMEI {identifier}"


def test_a_scan_is_kept_with_the_new_name_of_the_bench(open_shop):
    program, settling, _ = open_shop(practice=True)
    program.sync()
    settling.save(replace(program.shop, bench="Door"))

    record_scans(program.store, program.clock, program.shop, URGENT_PHONE, [read_code(IMEI)])

    view = order_view(program.store, program.shop, URGENT_PHONE)
    assert [scan.bench for scan in view.facts.scans] == ["Door"]


# --- shops ------------------------------------------------------------------------------------


def test_there_is_one_shop_to_begin_with(open_shop):
    _, _, shops = open_shop()

    assert shops.known() == (KnownShop("", "", Region.EUROPE),)


def test_a_second_shop_has_settings_orders_and_credentials_of_its_own(open_shop, tmp_path):
    _, _, shops = open_shop()
    added = shops.add("  USA ", Region.UNITED_STATES)

    program, _, there = open_shop(added.key)
    program.store.opened()

    assert (added.name, program.shop.name) == ("USA", "USA")
    assert program.shop.region is Region.UNITED_STATES
    assert program.settings.shop_key == added.key
    assert (tmp_path / "shops" / added.key / "bb-desktop.db").is_file()
    assert there.known() == (KnownShop("", "", Region.EUROPE), added)


def test_two_shops_of_one_name_and_region_are_two(open_shop):
    _, _, shops = open_shop()

    assert shops.add("A", Region.EUROPE).key != shops.add("A", Region.EUROPE).key
    assert len(shops.known()) == 3


def test_a_second_shop_is_packed_at_the_same_bench(open_shop):
    program, settling, shops = open_shop()
    settling.save(replace(program.shop, bench="Door", grace_s=9))
    added = shops.add("USA", Region.UNITED_STATES)

    there, _, _ = open_shop(added.key)
    assert (there.shop.bench, there.shop.grace_s) == ("Door", 300)


def test_what_is_saved_in_one_shop_stays_in_it(open_shop):
    first, _, shops = open_shop()
    added = shops.add("USA", Region.UNITED_STATES)
    second, settling, _ = open_shop(added.key)
    settling.save(replace(second.shop, grace_s=9))

    again, _, _ = open_shop()
    assert again.shop == first.shop


def test_the_shop_that_was_open_last_is_noted_but_never_the_practice_shop(open_shop, tmp_path):
    _, _, shops = open_shop()
    added = shops.add("USA", Region.UNITED_STATES)
    open_shop(added.key)[2].opened()
    assert ShopsFile(tmp_path).load().last == added.key

    open_shop(practice=True)[2].opened()
    assert ShopsFile(tmp_path).load().last == added.key


def test_a_shop_without_others_needs_no_list(open_shop, tmp_path):
    open_shop()[2].opened()

    assert not (tmp_path / "shops.json").exists()


def test_the_list_has_the_name_and_region_that_were_saved(open_shop):
    program, settling, shops = open_shop()
    settling.save(replace(program.shop, name="Paris", region=Region.ASIA_PACIFIC))

    assert shops.known() == (KnownShop("", "Paris", Region.ASIA_PACIFIC),)


def test_a_shop_can_be_called_something_else(open_shop):
    _, _, shops = open_shop()
    added = shops.add("USA", Region.UNITED_STATES)
    shops.rename(added.key, "America")

    assert shops.known()[1].name == "America"
    assert open_shop(added.key)[0].shop.name == "America"


def test_a_new_name_of_the_open_shop_outlives_what_is_saved_next(open_shop):
    program, settling, shops = open_shop()
    on_the_page = program.shop
    shops.rename("", "Paris")

    in_use = settling.save(replace(on_the_page, grace_s=9))

    assert (in_use.name, in_use.grace_s) == ("Paris", 9)
    assert shops.known()[0].name == "Paris"


def test_a_lost_list_is_made_up_for(open_shop, tmp_path):
    _, _, shops = open_shop()
    added = shops.add("USA", Region.UNITED_STATES)
    (tmp_path / "shops.json").write_text("{")

    assert shops.known() == (KnownShop("", "", Region.EUROPE), added)


def test_a_removed_shop_is_set_aside_and_its_credentials_are_gone(open_shop, tmp_path, drawer):
    _, _, shops = open_shop()
    added = shops.add("USA", Region.UNITED_STATES)
    for name in SECRETS:
        keyring.set_password("BB Desktop", f"{added.key}/{name}", "canary")
        keyring.set_password("BB Desktop", f"eu/{name}", "first")

    shops.remove(added.key)

    assert [one.key for one in shops.known()] == [""]
    assert set(drawer.kept.values()) == {"first"}
    [aside] = (tmp_path / "removed-shops").iterdir()
    assert aside.name.startswith(added.key)
    assert Settings.load(aside).shop().name == "USA"


def test_the_open_shop_the_first_one_and_an_unknown_one_are_not_removed(open_shop):
    _, _, shops = open_shop()
    added = shops.add("USA", Region.UNITED_STATES)
    _, _, there = open_shop(added.key)

    for key, said in (("", "first shop"), (added.key, "is open"), ("us-00", "no shop")):
        with pytest.raises(NotConfigured, match=said):
            there.remove(key)

    assert len(shops.known()) == 2


def test_an_unknown_shop_is_not_renamed(open_shop):
    with pytest.raises(NotConfigured, match="no shop"):
        open_shop()[2].rename("us-00", "x")


@pytest.mark.parametrize(
    ("variable", "value"),
    [
        ("BB_DATABASE_URL", "sqlite:///one.db"),
        ("BB_BACK_MARKET_TOKEN", "a-token"),
        ("BB_REGION", "eu"),
    ],
)
def test_no_second_shop_while_the_environment_holds_for_every_one(
    open_shop, monkeypatch, variable, value
):
    _, _, shops = open_shop()
    monkeypatch.setenv(variable, value)

    with pytest.raises(NotConfigured, match=variable):
        shops.add("USA", Region.UNITED_STATES)

    assert len(shops.known()) == 1
