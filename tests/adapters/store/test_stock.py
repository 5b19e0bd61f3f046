"""The seller's stock list: replaced and read as a whole, however long it is."""

import time
from datetime import UTC, datetime

import pytest
from stdnum import luhn

from bb_desktop.domain.identifiers import Imei, SerialNumber
from bb_desktop.domain.stock import Stock, StockEntry, StockFit, check_against_stock
from tests.builders import a_line, an_imei

NOW = datetime(2026, 11, 24, 10, 0, tzinfo=UTC)
SERIAL = SerialNumber.parse("F2LXJ2CWHG7F")
PHONES = (
    StockEntry(an_imei(1), "SKU-1", "A", 2),
    StockEntry(an_imei(2), "SKU\n2 | «é»", "", 3, repaired=True),
    StockEntry(SERIAL, "", "sehr gut", 4),
)
LIST = Stock.of(PHONES, {"A": 11, "Sehr Gut": 11})


def replace(store, stock, source="stock.csv", now=NOW):
    with store.transaction() as tx:
        tx.stock.replace(stock, source=source, now=now)


def loaded(store):
    with store.reading() as tx:
        return tx.stock.load()


def test_a_new_shop_has_no_list(store):
    with store.reading() as tx:
        assert tx.stock.load() is None
        assert tx.stock.imported() is None
        assert tx.stock.revision() == 0


def test_the_list_comes_back_as_it_was_read(store):
    replace(store, LIST)

    found = loaded(store)
    assert found == LIST
    assert tuple(found.entries()) == PHONES
    assert len(found) == 3
    assert found.entry(an_imei(9)) is None
    assert found.open_grades() == LIST.open_grades()


def test_a_scan_is_judged_by_the_stored_list_as_by_the_one_just_read(store):
    replace(store, LIST)
    line = a_line(sku="SKU-1", condition=11)

    for phone, fit in ((an_imei(1), StockFit.RIGHT), (an_imei(2), StockFit.OTHER_SKU)):
        assert check_against_stock(phone, line, 11, loaded(store)).fit is fit


def test_it_is_said_which_file_the_list_came_from(store):
    replace(store, LIST, source="Lager März.csv")

    with store.reading() as tx:
        assert tx.stock.imported() == ("Lager März.csv", NOW, 3)


def test_a_new_list_takes_the_place_of_the_old_one(store):
    replace(store, LIST)
    newer = Stock.of((StockEntry(an_imei(5), "SKU-5", "", 1),))
    with store.reading() as tx:
        before = tx.stock.revision()
    replace(store, newer, source="newer.csv")

    assert loaded(store) == newer
    with store.reading() as tx:
        assert tx.stock.imported() == ("newer.csv", NOW, 1)
        assert tx.stock.revision() != before


def test_an_empty_list_is_a_list(store):
    replace(store, Stock.of(()))

    assert loaded(store) == Stock.of(())


def test_without_its_list_a_shop_works_as_before(store):
    replace(store, LIST)
    with store.reading() as tx:
        before = tx.stock.revision()
    with store.transaction() as tx:
        tx.stock.clear()

    with store.reading() as tx:
        assert tx.stock.load() is None
        assert tx.stock.imported() is None
        # A bench that still holds the old list must notice.
        assert tx.stock.revision() != before


def test_a_list_that_could_not_be_kept_leaves_the_old_one(store):
    replace(store, LIST)

    def fail_halfway():
        with store.transaction() as tx:
            tx.stock.replace(Stock.of(()), source="new.csv", now=NOW)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail_halfway()

    assert loaded(store) == LIST


def test_a_long_list_is_kept_and_loaded_while_the_benches_go_on(store):
    numbers = (f"35{number:012d}" for number in range(100_000))
    phones = [
        StockEntry(Imei(digits + luhn.calc_check_digit(digits)), f"SKU-{number % 700}", "A", number)
        for number, digits in enumerate(numbers, start=2)
    ]
    stock = Stock.of(phones, {"a": 10})
    begun = time.perf_counter()
    replace(store, stock)
    kept = time.perf_counter()
    found = loaded(store)
    loaded_after = time.perf_counter() - kept

    assert len(found) == 100_000
    assert found.entry(phones[99_999].identifier) == phones[99_999]
    # Half a second here; the benches wait ten while another one writes.
    assert kept - begun < 5
    assert loaded_after < 5
