"""``export``: one row a unit, in a file that a spreadsheet opens without harm."""

import csv
import os
from pathlib import Path

import pytest

from bb_desktop.practice import orders_continental as continental
from bb_desktop.practice import orders_english as english

IMEI = "490154203237518"
OTHER = "354178036859789"


def rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file, delimiter=";"))


def test_one_row_a_unit_with_the_proof_that_everything_arrived(bb, place, services, tmp_path):
    order_id = place(continental.due_in_an_hour)
    bb("sync")
    bb("scan", order_id, IMEI)
    bb("sync")
    services.shipstation.buy_label(str(order_id), tracking="0004060001", cost=8.4)
    bb("sync", "--until-idle")
    file = tmp_path / "day.csv"

    done = bb("export", file)

    assert (done.status, done.out) == (0, "")
    [row] = rows(file)
    assert (row["order"], row["orderline"]) == (str(order_id), "60111704")
    assert (row["identifier_kind"], row["identifier"]) == ("imei", f'="{IMEI}"')
    assert row["tracking_number"] == '="0004060001"'
    assert (row["carrier"], row["shipper"]) == ("dhl_express", "DHL Express")
    assert row["carrier_fees"] == "8.40"
    assert (row["in_shipstation_note"], row["registered_at_back_market"]) == ("yes", "yes")
    assert row["recorded_at"].endswith("Z")
    assert row["announced_at"].endswith("Z")


def test_two_units_are_two_rows_and_an_accessory_is_one_without_identifier(bb, place, tmp_path):
    two = place(continental.two_pieces)
    place(english.phone_and_cable)
    bb("sync")
    bb("scan", two, IMEI, OTHER)

    bb("export", tmp_path / "day.csv")

    found = rows(tmp_path / "day.csv")
    assert [row["identifier"] for row in found if row["order"] == str(two)] == [
        f'="{IMEI}"',
        f'="{OTHER}"',
    ]
    assert [row["unit"] for row in found if row["order"] == str(two)] == ["1", "2"]
    assert [row["identifier_kind"] for row in found if row["sku"] == "CBL.LGT.1M"] == ["none"]
    assert len(found) == 4


@pytest.mark.parametrize("harm", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"])
def test_a_title_that_would_run_as_a_formula_is_defused(bb, place, rewrite, tmp_path, harm):
    rewrite(place(continental.plain_phone), product=harm + " iPhone 12", listing=harm)
    bb("sync")

    bb("export", tmp_path / "day.csv")

    [row] = rows(tmp_path / "day.csv")
    for cell in row.values():
        assert not cell.startswith(("=", "+", "-", "@", "\t", "\r")) or cell.startswith('="')
    assert "iPhone 12" in row["title"]


def test_a_shop_without_orders_gives_the_header_alone(bb, tmp_path):
    assert bb("export", tmp_path / "empty.csv").status == 0

    assert (tmp_path / "empty.csv").read_bytes().startswith(b"\xef\xbb\xbforder;orderline;")
    assert rows(tmp_path / "empty.csv") == []


def test_an_older_file_of_that_name_is_replaced(bb, place, tmp_path):
    file = tmp_path / "day.csv"
    file.write_text("x" * 100_000)
    place(continental.plain_phone)
    bb("sync")

    bb("export", file)

    assert len(rows(file)) == 1
    assert "xxx" not in file.read_text("utf-8")


def test_a_folder_that_is_not_there_is_a_sentence(bb, tmp_path):
    refused = bb("export", tmp_path / "nowhere" / "day.csv")

    assert (refused.status, refused.out) == (2, "")
    assert refused.err.endswith("cannot be written: No such file or directory.\n")


def test_a_folder_in_the_place_of_the_file_is_a_sentence(bb, tmp_path):
    refused = bb("export", tmp_path)

    assert refused.status == 2
    assert refused.err.endswith("cannot be written: Is a directory.\n")


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="needs a device that is always full")
def test_a_full_disk_is_a_sentence(bb, place):
    place(continental.plain_phone)
    bb("sync")

    refused = bb("export", "/dev/full")

    assert refused.status == 2
    assert refused.err.endswith("cannot be written: No space left on device.\n")


def test_no_file_is_wrong_usage(bb):
    assert bb("export").status == 2
