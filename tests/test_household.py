"""The program's own house: copies, the check of the database, and diagnostics without anybody."""

import logging
import os
import sqlite3
import zipfile
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from bb_desktop import __version__
from bb_desktop.adapters.autostart import LinuxAutostart
from bb_desktop.adapters.own_package import releases_url
from bb_desktop.adapters.store.backup import back_up
from bb_desktop.adapters.store.lazy import LazyStore
from bb_desktop.adapters.store.restore import put_back
from bb_desktop.app import Program
from bb_desktop.application.preferences import Preferences
from bb_desktop.domain.effects import Effect, EffectKind
from bb_desktop.domain.errors import DatabaseDamaged, Service, StoreError
from bb_desktop.domain.household import Drive
from bb_desktop.domain.orders import OrderId, OrderRecord
from bb_desktop.domain.records import AttentionItem, Event, JournalEntry
from bb_desktop.domain.retry import ServiceHealth, ServiceStatus
from bb_desktop.domain.shipments import UnreadRecord
from bb_desktop.domain.shop import Mode, Shop
from bb_desktop.household import WindowHousehold
from bb_desktop.log import set_up_logging, take_down_logging
from bb_desktop.ui.doors import Household
from tests.builders import a_scan, an_address, an_imei, an_order
from tests.clock import VirtualClock

ORDER = OrderId(28020682)
TOKEN = "Y2FuYXJ5LXRva2VuLTEyMzQ1Njc4OTA="
BUYER = an_address(
    first_name="Canaria",
    last_name="Vogelsang",
    company="Vogelsang & Fils",
    street="Zwitscherweg 77",
    city="Federnhausen",
    postal_code="80997",
    phone="0176 04069099",
    email="canary.bird@relay.example",
)
CANARIES = (
    "Canaria", "Vogelsang", "Zwitscherweg", "Federnhausen", "80997", "04069099", "0176",
    "canary", "relay.example", an_imei().digits, "F2LZK1ABCDEF", "1Z9994060999999999", TOKEN,
    "Y2FuYXJ5", "Handelshaus", "Annas Tisch", "Büro-Drucker", "ring twice", "Konto Nord",
)  # fmt: skip


def as_the_door(found: WindowHousehold) -> Household:
    """Let mypy say whether it fits what the window asks for."""
    return found


class House:
    """A household and everything behind it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.file = folder / "bb-desktop.db"
        self.clock = VirtualClock()
        self.shop = Shop()
        self.preferences = Preferences()
        self.autostart = LinuxAutostart(folder / "autostart")
        self.store = LazyStore(None, folder)
        self.household = as_the_door(
            WindowHousehold(
                store=self.store,
                file=self.file,
                folder=folder,
                clock=self.clock,
                shop=lambda: self.shop,
                preferences=lambda: self.preferences,
                autostart=self.autostart,
                command=("/opt/bb-desktop/bb-desktop",),
            )
        )


@pytest.fixture
def house(tmp_path):
    made = House(tmp_path / "data")
    made.store.opened()
    yield made
    made.store.close()


def put_a_buyer_everywhere(house: House) -> None:
    """Write particulars and secrets wherever the program keeps anything."""
    now, number = house.clock.now(), "1Z9994060999999999"
    order = an_order(
        ORDER, shipping_address=BUYER, billing_address=BUYER, gift_message="ring twice"
    )
    with house.store.transaction() as tx:
        tx.orders.save(OrderRecord(order, {"name": "Canaria Vogelsang"}), now)
        tx.scans.add(replace(a_scan(an_imei(), order_id=ORDER), bench="Annas Tisch"))
        for event, subject, detail in (
            (Event.SCANNED, an_imei().digits, "Canaria"),
            (Event.REFUSED, "Canaria Vogelsang", "not_an_identifier"),
            (Event.REFUSED, "F2LZK1ABCDEF", "wrong_kind"),
            (Event.SHIPPED, number, "to Federnhausen"),
            (Event.MARKED, "ring twice", "ring twice"),
            (Event.ATTENTION, "", "Zwitscherweg 77 is no street"),
        ):
            tx.journal.add(JournalEntry(now, event, ORDER, "Annas Tisch", subject, detail))
        tx.attention.put(AttentionItem(ORDER, "address_incomplete", now, "Federnhausen is unknown"))
        unread = [UnreadRecord("28020682", "shipping_address.city is not Federnhausen")]
        tx.quarantine.replace(Service.BACK_MARKET, "orders", unread, now)
        tx.outbox.add(Effect(EffectKind.CREATE, ORDER), now)
        (leased,) = tx.outbox.claim([EffectKind.CREATE], now, owner="Annas Tisch", limit=1)
        tx.outbox.give_up(leased, code="rejected", detail="80997 Federnhausen?", now=now)
        refused = ServiceStatus.CREDENTIALS_REFUSED
        health = ServiceHealth(Service.BACK_MARKET, refused, since=now, detail=f"not {TOKEN}")
        tx.state.save_health(health)
        tx.state.save_text("token_entered_at", TOKEN)
    house.shop = Shop(
        name="Handelshaus Vogelsang",
        company="Handelshaus Vogelsang",
        contact="canary.bird@relay.example",
        bench="Annas Tisch",
        carriers={"Konto Nord": "DPD FR"},
        internal_note="ring twice",
        mode=Mode.COMPANION,
    )
    house.preferences = Preferences(printer="Büro-Drucker von Vogelsang")


def write_a_log(folder: Path) -> None:
    set_up_logging(folder / "logs")
    log = logging.getLogger("bb_desktop.app")
    log.info("effect not done kind=create order=%s attempts=%d error=rejected", ORDER, 3)
    log.warning("record left out list=orders key=%s reason=%s", ORDER, "Canaria Vogelsang")
    log.warning("told token=%s phone=%s", TOKEN, "017604069099")
    logging.getLogger("sqlalchemy.engine").warning("INSERT Canaria Vogelsang")
    try:
        raise ValueError("Zwitscherweg 77\n80997 Federnhausen")
    except ValueError:
        log.exception("job failed worker=%s", "bb-sync")
    take_down_logging()


def test_the_diagnostics_hold_what_helps_and_nobody(house, monkeypatch):
    monkeypatch.setenv("HOME", str(house.folder.parent / "Canaria Vogelsang"))
    put_a_buyer_everywhere(house)
    write_a_log(house.folder)
    path = house.folder / "diagnostics.zip"

    found = house.household.diagnostics()
    house.household.save_diagnostics(found, path)

    with zipfile.ZipFile(path) as archive:
        written = {name: archive.read(name).decode("utf-8") for name in archive.namelist()}
    for name, text in written.items():
        for canary in CANARIES:
            assert canary.casefold() not in text.casefold(), f"{canary} in {name}"
        assert str(house.folder) not in text
        for word in (os.uname().nodename, "Canaria"):
            assert word not in text
    everything = "\n".join(written.values())
    assert __version__ in written["about.txt"]
    assert "set-up: companion" in written["settings.txt"]
    assert "orders: 1" in written["counts.txt"]
    assert "address_incomplete order 28020682" in written["attention.txt"]
    assert "kind=create order=28020682 attempts=3 error=rejected" in written["log.txt"]
    assert "ValueError" in written["log.txt"]
    assert "credentials_refused" in everything
    # What was looked at before is what is written.
    assert all(text.rstrip() in found.text for text in written.values())
    assert path.stat().st_mode & 0o077 == 0


def test_diagnostics_of_a_damaged_database_hold_the_rest(house):
    write_a_log(house.folder)
    house.store.close()
    house.file.write_bytes(b"this is no database at all" * 400)
    made = House(house.folder)

    files = dict(made.household.diagnostics().files)

    assert files["counts.txt"].startswith("not readable")
    assert "attempts=3" in files["log.txt"]


def test_a_zip_that_cannot_be_written_leaves_nothing(house):
    found = house.household.diagnostics()

    with pytest.raises(StoreError, match="cannot be written"):
        house.household.save_diagnostics(found, house.folder / "missing" / "diagnostics.zip")


def test_a_sound_database_is_called_sound(house):
    put_a_buyer_everywhere(house)

    check = house.household.check_database()

    assert check.sound
    assert check.detail == ""
    assert check.size_bytes == house.file.stat().st_size


def test_an_index_that_lacks_a_row_is_found(house):
    put_a_buyer_everywhere(house)
    with closing(sqlite3.connect(house.file)) as connection:
        connection.execute("PRAGMA writable_schema = ON")
        # The index no longer says what the table holds, which a quick check does not see.
        connection.execute("CREATE TABLE odd (a INTEGER, b INTEGER)")
        connection.execute("CREATE INDEX odd_a ON odd (a)")
        connection.execute("INSERT INTO odd VALUES (1, 2)")
        connection.execute(
            "UPDATE sqlite_schema SET sql = 'CREATE INDEX odd_a ON odd (b)' WHERE name = 'odd_a'"
        )
        connection.commit()

    check = house.household.check_database()

    assert not check.sound
    assert "odd_a" in check.detail


def test_one_copy_is_made_by_itself_a_day(house):
    first = house.household.back_up_if_due()
    assert first is not None

    house.clock.advance((first.made_at - house.clock.now()).total_seconds())
    assert house.household.back_up_if_due() is None
    house.clock.advance(86_400)
    assert house.household.back_up_if_due() is not None
    assert len(house.household.copies().listed) == 2


def test_what_putting_a_copy_back_costs_is_said_first(house):
    copies = house.household.back_up()
    [backup] = copies.listed
    later = backup.made_at + timedelta(minutes=1)
    with house.store.transaction() as tx:
        tx.orders.save(OrderRecord(an_order(ORDER)), later)
        for event in (Event.SCANNED, Event.SCANNED, Event.WITHDRAWN, Event.NOTE_WRITTEN):
            tx.journal.add(JournalEntry(later, event, ORDER, "bench", an_imei().digits))

    plan = house.household.plan_restore(backup)

    assert plan.possible
    assert plan.scans_since == 3
    assert plan.orders == 0


def test_a_copy_is_put_back_at_the_next_opening_and_until_then_it_can_be_called_off(house):
    [backup] = house.household.back_up().listed
    put_a_buyer_everywhere(house)

    assert house.household.restore(backup).waiting is not None
    assert house.household.keep_as_it_is().waiting is None
    house.household.restore(backup)
    house.store.close()
    assert put_back(house.file)

    again = House(house.folder)
    with again.store.reading() as tx:
        assert tx.orders.facts(ORDER) is None
    # What was there until then can be had back as well.
    [newest, oldest] = again.household.copies().listed
    assert oldest == backup
    assert again.household.plan_restore(newest).orders == 1
    again.store.close()


def test_a_copy_can_be_chosen_although_the_database_is_damaged(house):
    back_up(house.file)
    house.store.close()
    house.file.write_bytes(b"this is no database at all" * 400)
    made = House(house.folder)
    [backup] = made.household.copies().listed

    plan = made.household.plan_restore(backup)

    assert plan.possible
    assert plan.scans_since is None
    assert not made.household.check_database().sound


def test_a_database_on_a_server_is_copied_there(house):
    there = WindowHousehold(
        store=house.store,
        file=None,
        folder=house.folder,
        clock=house.clock,
        shop=Shop,
        preferences=Preferences,
        autostart=None,
        command=(),
    )

    assert not there.copies().possible
    assert there.back_up_if_due() is None
    with pytest.raises(StoreError, match="server"):
        there.back_up()


def test_starting_with_the_system_is_switched_on_and_off(house):
    assert house.household.house().starts_with_system is False

    assert house.household.start_with_system(wanted=True).starts_with_system is True
    assert "/opt/bb-desktop/bb-desktop" in house.autostart.file.read_text("utf-8")
    assert house.household.start_with_system(wanted=False).starts_with_system is False


def test_what_the_program_is_made_of_is_told(house):
    found = house.household.house()

    assert found.version == __version__
    assert dict(found.parts)["SQLite"] == sqlite3.sqlite_version
    assert "MIT" in found.licence
    assert "What's new" in found.news
    assert found.drive is Drive.LOCAL


def test_a_copy_takes_the_databases_place_with_the_next_window(tmp_path):
    first = Program(tmp_path, practice=True)
    here = WindowHousehold.of(first)
    first.store.opened()
    [backup] = here.back_up().listed
    with first.store.transaction() as tx:
        tx.state.save_text("shop", "since then")
    here.restore(backup)
    # A second window of this program would not open; another program may have it open all the same.
    assert WindowHousehold.of(first).copies().waiting is not None
    first.close()

    second = Program(tmp_path, practice=True)
    again = WindowHousehold.of(second)
    with second.store.reading() as tx:
        found = tx.state.text("shop")
    copies = again.copies()
    second.close()
    take_down_logging()

    assert found is None
    assert copies.waiting is None
    assert len(copies.listed) == 2


@pytest.mark.parametrize(
    ("urls", "found"),
    [
        ([], ""),
        (["Source, https://example.org/"], ""),
        (
            ["Source, https://example.org/", "Releases, https://example.org/r"],
            "https://example.org/r",
        ),
        (["Releases, file:///etc/passwd"], ""),
    ],
)
def test_newer_versions_are_where_the_package_says(urls, found):
    assert releases_url(urls) == found


def test_the_household_of_a_program_looks_after_its_own_database(tmp_path):
    program = Program(tmp_path / "shop", practice=True)
    try:
        program.store.opened()
        made = WindowHousehold.of(program)

        [copy] = made.back_up().listed

        assert copy.path.parent == tmp_path / "shop" / "practice"
    finally:
        program.close()
        take_down_logging()


# --- a damaged database ------------------------------------------------------------------------


def test_a_sound_database_has_no_damage(house):
    assert house.household.damage() is None


def test_of_a_damaged_one_the_newest_sound_copy_and_the_scans_since_are_told(house):
    with house.store.transaction() as tx:
        tx.orders.save(OrderRecord(an_order(ORDER), {}), house.clock.now())
        tx.scans.add(a_scan(an_imei(1), order_id=ORDER))
    house.household.back_up()
    newer = house.household.back_up().listed[0]
    scanned_at = newer.made_at + timedelta(minutes=1)
    with house.store.transaction() as tx:
        tx.scans.add(replace(a_scan(an_imei(2), order_id=ORDER), recorded_at=scanned_at))
    house.store.close()
    newer.path.write_bytes(b"no database at all")
    os.truncate(house.file, 0)

    ill = House(house.folder)
    damage = ill.household.damage()
    ill.store.close()

    assert damage is not None
    assert damage.plan is not None
    assert damage.plan.backup.made_at < newer.made_at
    assert damage.plan.orders == 1
    assert (damage.scans_since, damage.scans_known) == (1, 2)
    assert damage.folder == house.folder


def test_beginning_empty_waits_for_the_next_opening(house):
    house.store.close()
    os.truncate(house.file, 0)
    ill = House(house.folder)

    ill.household.begin_empty()
    ill.store.close()
    assert house.file.stat().st_size == 0
    assert put_back(house.file)

    well = House(house.folder)
    assert well.household.damage() is None
    well.store.close()


def test_damage_that_a_copy_meets_ends_all_work_on_the_database(house):
    with house.store.transaction() as tx:
        tx.orders.save(OrderRecord(an_order(ORDER), {"padding": "x" * 60_000}), house.clock.now())
    with closing(sqlite3.connect(house.file)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    with house.file.open("r+b") as file:
        file.seek(8 * 4096)
        file.write(os.urandom(house.file.stat().st_size - 8 * 4096))

    with pytest.raises(DatabaseDamaged):
        house.household.back_up_if_due()

    with pytest.raises(DatabaseDamaged), house.store.transaction():
        pass


def test_weeks_of_scans_that_the_daily_copy_covers_go_with_it(house):
    old = house.folder / "bb-desktop.db.2026W20.scans"
    old.write_bytes(b"")

    assert house.household.back_up_if_due() is not None

    assert not old.exists()
