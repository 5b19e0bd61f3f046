"""The journal of scans outside the database: nothing that was committed is lost with a file."""

import os
import stat
import subprocess
import sys
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bb_desktop.adapters.scan_journal import KEPT, ScanJournal
from bb_desktop.domain.identifiers import SerialNumber
from bb_desktop.domain.orders import OrderId
from bb_desktop.domain.scan_records import ScanEvent, ScanRecord, lives_of
from tests.builders import a_scan, an_imei, imeis, instants

AT = datetime(2026, 11, 24, 10, 0, 0, 123456, tzinfo=UTC)
ORDER = OrderId(28020682)


def recorded(number: int = 1, order_id: int = ORDER) -> ScanRecord:
    scan = a_scan(an_imei(number), order_id=OrderId(order_id))
    return ScanRecord(
        ScanEvent.RECORDED, scan.order_id, scan.identifier, scan.recorded_at, scan, scan.companions
    )


@pytest.fixture
def journal(tmp_path):
    made = ScanJournal(tmp_path / "bb-desktop.db")
    yield made
    made.close()


def test_what_was_written_is_read_back_in_its_order(journal):
    scan = recorded(1)
    taken = ScanRecord(ScanEvent.WITHDRAWN, scan.order_id, scan.identifier, AT)
    serial = SerialNumber.parse("F2LZK1ABCDEF")
    numbers = ScanRecord(ScanEvent.NUMBERS, ORDER, serial, AT, companions=("imei:1", "serial:2"))

    assert journal.add([scan, taken])
    assert journal.add([numbers])

    assert list(journal.records()) == [scan, taken, numbers]
    assert journal.newest() == (scan, taken, numbers)


@given(imeis(), instants(), st.text(max_size=30), st.booleans())
def test_any_scan_is_read_back_as_it_was_made(tmp_path_factory, imei, at, bench, taught):
    journal = ScanJournal(tmp_path_factory.mktemp("journal") / "shop.db")
    scan = replace(a_scan(imei), recorded_at=at, bench=bench, taught=taught)
    record = ScanRecord(ScanEvent.RECORDED, scan.order_id, imei, at, scan, scan.companions)

    journal.add([record])
    journal.close()

    (read,) = journal.records()
    assert (read.scan, read.at) == (scan, at)


def test_only_the_owner_can_read_it(journal):
    journal.add([recorded()])

    (file,) = journal.files
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_a_line_that_was_torn_costs_itself_alone(journal):
    journal.add([recorded(1), recorded(2)])
    (file,) = journal.files
    os.truncate(file, file.stat().st_size - 7)

    journal.add([recorded(3)])

    assert list(journal.records()) == [recorded(1), recorded(3)]


def test_a_line_with_a_wrong_digit_is_not_believed(journal):
    journal.add([recorded(1), recorded(2)])
    (file,) = journal.files
    content = file.read_bytes()
    number = an_imei(1).digits.encode()
    file.write_bytes(content.replace(number, number[::-1]))

    assert list(journal.records()) == [recorded(2)]


def test_what_could_not_be_written_is_written_with_the_next_scan(tmp_path):
    folder = tmp_path / "shop"
    journal = ScanJournal(folder / "shop.db")
    assert not journal.add([recorded(1)])

    folder.mkdir()
    assert journal.add([recorded(2)])

    assert list(journal.records()) == [recorded(1), recorded(2)]
    journal.close()


_OTHER = """
import sys
from pathlib import Path
from bb_desktop.adapters.scan_journal import ScanJournal
from datetime import UTC, datetime
from bb_desktop.domain.identifiers import SerialNumber
from bb_desktop.domain.scan_records import ScanEvent, ScanRecord
journal = ScanJournal(Path(sys.argv[1]))
serial, at = SerialNumber.parse("F2LZK1ABCDEF"), datetime(2026, 11, 24, tzinfo=UTC)
for number in range(200):
    journal.add([ScanRecord(ScanEvent.WITHDRAWN, int(sys.argv[2]) + number, serial, at)])
journal.close()
"""


def test_two_programs_add_to_it_and_no_line_is_lost(tmp_path):
    file = tmp_path / "shop.db"
    programs = [
        subprocess.Popen([sys.executable, "-c", _OTHER, str(file), str(first)])
        for first in (10_000, 20_000)
    ]
    assert [program.wait(60) for program in programs] == [0, 0]

    numbers = sorted(record.order_id for record in ScanJournal(file).records())
    assert numbers == [*range(10_000, 10_200), *range(20_000, 20_200)]


def weeks(journal, tmp_path, *names):
    for name in names:
        (tmp_path / f"bb-desktop.db.{name}.scans").write_bytes(b"x" * 1000)
    return [file.name.split(".")[2] for file in journal.files]


def test_weeks_that_a_sound_copy_covers_go_after_thirty_days(journal, tmp_path):
    weeks(journal, tmp_path, "2026W30", "2026W44", "2026W48")
    now = datetime(2026, 11, 26, 12, tzinfo=UTC)

    assert journal.trim(now, covered_until=now) == 1

    assert weeks(journal, tmp_path) == ["2026W44", "2026W48"]
    # The week ended less than thirty days ago.
    assert now - datetime(2026, 11, 2, tzinfo=UTC) < KEPT


def test_what_no_copy_covers_stays_however_old_it_is(journal, tmp_path):
    weeks(journal, tmp_path, "2026W30", "2026W48")
    now = datetime(2026, 11, 26, 12, tzinfo=UTC)

    assert journal.trim(now, covered_until=None) == 0
    assert journal.trim(now, covered_until=now - timedelta(days=200)) == 0

    assert weeks(journal, tmp_path) == ["2026W30", "2026W48"]


def test_it_does_not_grow_without_end(tmp_path):
    journal = ScanJournal(tmp_path / "bb-desktop.db", largest_bytes=1_500)
    weeks(journal, tmp_path, "2026W30", "2026W31")

    journal.add([recorded(1)])
    journal.close()

    assert len(journal.files) == 2
    assert journal.newest() == (recorded(1),)


def test_a_scan_that_was_told_twice_is_one_scan():
    scan = recorded(1)
    taken = ScanRecord(ScanEvent.WITHDRAWN, scan.order_id, scan.identifier, AT)

    (life,) = lives_of([scan, scan, taken])

    assert life.withdrawn_at == AT


def test_a_scan_that_came_out_of_the_damaged_file_late_is_not_in_force_again():
    scan = recorded(1)
    taken = ScanRecord(ScanEvent.WITHDRAWN, scan.order_id, scan.identifier, AT)

    # Its recording is older than the journal and was read out of the file afterwards.
    (life,) = lives_of([taken, scan, taken])

    assert life.withdrawn_at == AT
