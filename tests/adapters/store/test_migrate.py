import re
import shutil
import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import create_engine

from bb_desktop.adapters.store.backup import KEPT, copies_of
from bb_desktop.adapters.store.columns import metadata
from bb_desktop.adapters.store.engine import read_url
from bb_desktop.adapters.store.migrate import SCRIPTS, bring_up_to_date
from bb_desktop.adapters.store.store import SqlStore
from bb_desktop.adapters.store.version import NEWEST, VERSION_TABLE
from bb_desktop.domain.errors import Service, StoreError
from bb_desktop.domain.orders import LineState, OrderId, OrderRecord
from bb_desktop.domain.records import Event
from bb_desktop.domain.shipments import ShipmentSource, UnreadRecord
from bb_desktop.domain.stage import OrderFacts
from tests.adapters.store.release_schema import (
    LEASE,
    ORDER,
    RELEASED,
    SIGHTING,
    STOCK,
    restore,
)
from tests.builders import an_imei, an_order

NOW = datetime(2026, 11, 24, 10, 0, tzinfo=UTC)
VERSIONS = sorted(path.stem for path in RELEASED.glob("*.sql"))

NEXT = f"{int(NEWEST) + 1:04}"
NEXT_VERSION = """
from alembic import op

revision = "{revision}"
down_revision = "{down_revision}"


def upgrade():
    op.execute("CREATE TABLE next_version (number INTEGER)")
    {more}
"""


def scripts_of_a_next_version(folder, more="pass"):
    """Copy the package's scripts and add one, as the next release will."""
    scripts = folder / "100% scripts"
    shutil.copytree(SCRIPTS, scripts, ignore=shutil.ignore_patterns("__pycache__"))
    (scripts / "versions" / f"v{NEXT}_next.py").write_text(
        NEXT_VERSION.format(revision=NEXT, down_revision=NEWEST, more=more)
    )
    return scripts


def of_the_program(name, kind, _parents):
    """Leave out SQLite's index of words, which keeps tables of its own."""
    return kind != "table" or not str(name).startswith("order_trigrams")


def asked(file, statement):
    with closing(sqlite3.connect(file)) as connection, connection:
        return connection.execute(statement).fetchall()


def test_the_version_that_needs_no_migration_is_that_of_the_newest_script():
    scripts = sorted((SCRIPTS / "versions").glob("v*.py"))

    assert scripts[-1].name.startswith(f"v{NEWEST}_")


@pytest.fixture
def shop(file):
    """An address of a shop with one order, closed."""
    store = SqlStore.open(f"sqlite:///{file}")
    with store.transaction() as tx:
        tx.orders.save(OrderRecord(an_order(7)), NOW)
    store.close()
    return read_url(f"sqlite:///{file}", None)


def restored(version, file):
    restore(version, file)
    return SqlStore.open(f"sqlite:///{file}")


def test_the_migrations_make_exactly_the_tables_that_the_program_uses(url):
    SqlStore.open(url).close()
    engine = create_engine(url)
    with engine.connect() as connection:
        context = MigrationContext.configure(
            connection,
            opts={
                "version_table": VERSION_TABLE,
                "compare_type": True,
                # SQLite's own index over words, which is no table of the program's.
                "include_name": lambda name, *_: not (name or "").startswith("order_trigrams"),
            },
        )
        differences = compare_metadata(context, metadata)
    engine.dispose()

    assert differences == []


def test_the_newest_schema_is_kept_to_be_opened_by_a_test_for_ever():
    # Versions between two releases went out together: no shop has them.
    assert NEWEST in VERSIONS, "python -m tests.adapters.store.release_schema"


@pytest.mark.parametrize("version", VERSIONS)
def test_a_shop_of_an_earlier_release_opens_with_all_that_it_knew(version, file):
    store = restored(version, file)

    with store.reading() as tx:
        facts = tx.orders.facts(OrderId(28020682))
        assert facts.order.lines[1].state is LineState.ACCEPTED
        assert facts.order.shipping_address.city == "Zürich"
        assert facts.order.ship_by == datetime(2026, 11, 24, 12, tzinfo=UTC)
        assert facts.order.discounts[0].amount.cents == -500
        assert facts.shipstation.raw["unknownKey"] == {"a": [1, None]}
        assert [one.source for one in facts.shipments] == [ShipmentSource.LABEL]
        assert [scan.identifier for scan in facts.scans] == [an_imei(1)]
        assert facts.announcement.shipper == "UPS"
        assert facts.marks.gift is True
        assert tx.mirror.written_lines(OrderId(28020682)) == (an_imei(1).digits,)
        assert [row.error_code for row in tx.outbox.rows()] == ["", "rejected"]
        assert {item.code for item in tx.attention.items()} == {
            "address_incomplete",
            "announce_rejected",
        }
        assert [entry.event for entry in tx.journal.entries()] == [Event.WITHDRAWN, Event.SCANNED]
        assert tx.state.cursor("orders") == NOW
        assert tx.state.text("mode") == "bridge"
        assert tx.state.health(Service.SHIPSTATION).remaining == 39
        ((service, unread, _since),) = tx.quarantine.records()
        assert (service, unread) == (Service.BACK_MARKET, UnreadRecord("9", "lines is missing"))
    with store.transaction() as tx:
        newer = an_order(28020682, modified_at=NOW + timedelta(days=1))
        tx.orders.save(OrderRecord(newer), NOW)
    assert store.schema_version() == NEWEST
    store.close()


@pytest.mark.parametrize("version", [one for one in VERSIONS if one >= "0008"])
def test_what_a_shop_learned_and_listed_is_there_after_an_update(version, file):
    store = restored(version, file)

    with store.reading() as tx:
        knowledge = tx.type_codes.knowledge()
        assert knowledge.sightings() == (SIGHTING,)
        assert knowledge.assigned == {"35320911": frozenset({"iphone 11", "iphone 11 pro"})}
        assert tx.stock.load() == STOCK
        assert tx.stock.imported() == ("stock.csv", NOW, 1)
        assert tx.benches.holder(ORDER, NOW) == LEASE
        assert tx.papers.printed_at([ORDER]) == {ORDER: NOW}
    store.close()


def test_opening_again_migrates_nothing_and_copies_nothing(shop, file):
    assert bring_up_to_date(shop) == NEWEST

    assert copies_of(file) == []


def test_the_file_is_copied_before_a_migration(shop, file, tmp_path):
    scripts = scripts_of_a_next_version(tmp_path)

    assert bring_up_to_date(shop, scripts) == NEXT

    assert asked(file, "SELECT version_num FROM schema_version") == [(NEXT,)]
    (copy,) = copies_of(file)
    assert re.search(rf"\.{NEWEST}\.bak$", copy.name)
    assert copy.stat().st_mode & 0o077 == 0
    assert asked(copy, "SELECT version_num FROM schema_version") == [(NEWEST,)]
    assert asked(copy, "SELECT order_id FROM orders") == [(7,)]


def test_the_newest_fourteen_copies_are_kept_and_other_files_left_alone(shop, file, tmp_path):
    others = [file.with_name(f"{file.name}.mine.bak"), file.with_name(f"{file.name}.part")]
    old = [
        file.with_name(f"{file.name}.202601{day}T000000000000Z.0000.bak") for day in range(10, 27)
    ]
    for path in [*others, *old]:
        path.touch()

    bring_up_to_date(shop, scripts_of_a_next_version(tmp_path))

    kept = copies_of(file)
    assert len(kept) == KEPT
    assert kept[:-1] == old[-KEPT + 1 :]
    assert all(path.exists() for path in others)


@pytest.mark.parametrize(
    ("more", "expected"),
    [
        ('op.execute("SELECT * FROM no_such_table")', "did not do what it was asked"),
        ('op.execute("DELETE FROM orders")', "rows would lose what they belong to"),
        ('op.execute("DELETE FROM journal WHERE 0"); op.execute("BROKEN")', "did not do"),
    ],
)
def test_a_migration_that_fails_leaves_the_shop_as_it_was(shop, file, tmp_path, more, expected):
    scripts = scripts_of_a_next_version(tmp_path, more)

    with pytest.raises(StoreError, match=expected):
        bring_up_to_date(shop, scripts)

    store = SqlStore.open(f"sqlite:///{file}")
    with store.reading() as tx:
        assert tx.orders.facts(OrderId(7)) == OrderFacts(an_order(7))
    assert store.schema_version() == NEWEST
    store.close()
    assert asked(file, "SELECT name FROM sqlite_master WHERE name = 'next_version'") == []


def test_a_shop_of_a_newer_program_is_refused_and_left_as_it_is(shop, file, tmp_path):
    bring_up_to_date(shop, scripts_of_a_next_version(tmp_path))
    before = file.read_bytes()
    newer = rf"newer BB Desktop \(schema {NEXT}; this one knows {NEWEST}\)"

    with pytest.raises(StoreError, match=newer):
        SqlStore.open(f"sqlite:///{file}")

    assert file.read_bytes() == before


def test_another_programs_database_is_refused_and_left_as_it_is(file):
    file.parent.mkdir()
    asked(file, "CREATE TABLE bookmarks (url)")

    with pytest.raises(StoreError, match="tables of another program"):
        SqlStore.open(f"sqlite:///{file}")

    assert asked(file, "SELECT name FROM sqlite_master") == [("bookmarks",)]


def test_missing_scripts_are_a_broken_installation(shop, tmp_path):
    with pytest.raises(StoreError, match="install again"):
        bring_up_to_date(shop, tmp_path / "nothing here")
