"""What was sold, read out of the orders without the rest of them."""

import sqlite3
from contextlib import closing

import pytest

from bb_desktop.domain.errors import StoreError
from bb_desktop.domain.orders import OrderRecord
from tests.builders import CREATED_AT, a_line, an_address, an_order


def save(store, order_id, sku="A"):
    order = an_order(
        order_id,
        lines=(a_line(order_id, sku=sku, title="iPhone 12", brand="Apple", condition=10),),
        shipping_address=an_address(last_name="Geheim"),
    )
    with store.transaction() as tx:
        tx.orders.save(OrderRecord(order), CREATED_AT)


def sold(store):
    with store.reading() as tx:
        return tx.articles.sold()


def in_every_order(file, wanted, other):
    with closing(sqlite3.connect(file)) as raw, raw:
        raw.execute("UPDATE orders SET facts = replace(facts, ?, ?)", (wanted, other))


def test_an_article_is_named_as_its_order_names_it(store):
    save(store, 7)

    (one,) = sold(store)

    assert (one.sku, one.sold, one.first_at) == ("A", 1, CREATED_AT)
    assert (one.article.title, one.article.brand) == ("iPhone 12", "Apple")
    assert one.article.condition == 10


def test_nothing_of_the_buyer_is_read_for_it(file_store, file):
    save(file_store, 7)
    # Who reads the address stumbles over it.
    in_every_order(file, '"shipping_address"', '"nothing"')

    (one,) = sold(file_store)

    assert one.sku == "A"


def test_lines_that_cannot_be_read_end_in_a_sentence_without_their_content(file_store, file):
    save(file_store, 7)
    in_every_order(file, '"lines"', '"rows"')

    with pytest.raises(StoreError, match=r"cannot be read \(lines\)") as caught:
        sold(file_store)

    assert "Geheim" not in str(caught.value)
