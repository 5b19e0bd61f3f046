"""Narrow tables beside the orders: what long lists sort by, and what the search looks into.

The orders themselves are wide (facts and replies), so a list of a hundred thousand would read the
whole file. Both tables are written in the transaction that writes what they repeat, and can be
made anew from it at any time. On SQLite triggers keep a trigram index over the words; elsewhere
the words are looked through.
"""

from __future__ import annotations

from functools import cache

from sqlalchemy import (
    Boolean,
    Column,
    CompoundSelect,
    Connection,
    ForeignKey,
    Index,
    Integer,
    Select,
    Table,
    bindparam,
    func,
    literal,
    select,
    union_all,
    update,
)

from bb_desktop.adapters.store.columns import Number, PlainText, UtcTime, insert_into, metadata
from bb_desktop.adapters.store.order_tables import orderlines
from bb_desktop.domain.orders import BackMarketOrder, OrderId
from bb_desktop.domain.search_words import numbers_text, words_of
from bb_desktop.domain.shop import MarketState
from bb_desktop.domain.statuses import market_state

#: SQLite's own index over `order_words`; made by the migration, no table of ours.
TRIGRAMS = "order_trigrams"

order_list = Table(
    "order_list",
    metadata,
    Column(
        "order_id", Number, ForeignKey("orders.order_id"), primary_key=True, autoincrement=False
    ),
    # Back Market expects nothing more: called off, finished, or announced as shipped.
    Column("settled", Boolean, nullable=False),
    # Settled because it was shipped, and not sent back as a whole.
    Column("announced", Boolean, nullable=False),
    Column("created_at", UtcTime, nullable=False),
    Column("ship_by", UtcTime),
    Column("state", Integer, nullable=False),
    Column("line_state", Integer, nullable=False),
    Column("price_cents", Number, nullable=False),
    Column("shipper", PlainText, nullable=False),
    Column("tracking_number", PlainText, nullable=False),
    # When it was settled, by Back Market's clock: the buyer is forgotten some time after that.
    Column("closed_at", UtcTime, index=True),
)
# Everything that the usual list and its counts ask for stands in the index itself.
Index(
    "ix_order_list_settled",
    order_list.c.settled,
    order_list.c.created_at,
    order_list.c.order_id,
    order_list.c.announced,
)

order_words = Table(
    "order_words",
    metadata,
    Column(
        "order_id", Number, ForeignKey("orders.order_id"), primary_key=True, autoincrement=False
    ),
    Column("words", PlainText, nullable=False),
    Column("numbers", PlainText, nullable=False),
)

_SETTLED = frozenset({MarketState.CALLED_OFF, MarketState.FINISHED})


def is_settled(order: BackMarketOrder) -> bool:
    """Say whether Back Market expects nothing more: called off, finished, or shipped."""
    return market_state(order) in _SETTLED


def keep_listed(connection: Connection, order: BackMarketOrder) -> None:
    """Write what lists and search need of an order; its lines are stored already."""
    settled = is_settled(order)
    closed_at = (order.shipped_at or order.modified_at) if settled else None
    listed = {
        "settled": settled,
        "announced": order.announced and not order.called_off,
        "created_at": order.created_at,
        "ship_by": order.ship_by,
        "state": int(order.state),
        "line_state": min((int(line.state) for line in order.lines), default=0),
        "price_cents": order.price.cents,
        "shipper": order.promised_shipper,
        "tracking_number": order.tracking_number,
    }
    connection.execute(
        insert_into(connection, order_list)
        .values(order_id=order.order_id, closed_at=closed_at, **listed)
        # What happens to a closed order later, a refund for one, does not begin its time anew.
        .on_conflict_do_update(
            index_elements=["order_id"],
            set_={
                **listed,
                "closed_at": func.coalesce(order_list.c.closed_at, closed_at) if settled else None,
            },
        )
    )
    told = {"words": words_of(order), "numbers": _numbers(connection, order.order_id)}
    connection.execute(
        insert_into(connection, order_words)
        .values(order_id=order.order_id, **told)
        .on_conflict_do_update(index_elements=["order_id"], set_=told)
    )


def keep_numbers(connection: Connection, order_id: OrderId) -> None:
    """Let the search know a parcel or a scan of an order that came, changed or was taken back."""
    numbers = _numbers(connection, order_id)
    connection.execute(
        update(order_words)
        .where(order_words.c.order_id == order_id, order_words.c.numbers != numbers)
        .values(numbers=numbers)
    )


def _numbers(connection: Connection, order_id: OrderId) -> str:
    told, active = _asking()
    asked = {"asked": order_id}
    found = [number for row in connection.execute(told, asked) for number in row]
    for value, companions in connection.execute(active, asked):
        found += [value, *companions]
    return numbers_text(found)


@cache
def _asking() -> tuple[CompoundSelect[str, str], Select[str, list[str]]]:
    """Build what finds an order's numbers, once: it runs with every scan and every order."""
    # By name, since the modules of these two tables call this one.
    scans, shipments = metadata.tables["scans"], metadata.tables["shipments"]
    asked = bindparam("asked", type_=Number)
    told = union_all(
        select(order_list.c.tracking_number, literal("")).where(order_list.c.order_id == asked),
        select(shipments.c.tracking_number, literal("")).where(shipments.c.order_id == asked),
        select(orderlines.c.imei, orderlines.c.serial_number).where(orderlines.c.order_id == asked),
    )
    active = select(scans.c.value, scans.c.companions).where(
        scans.c.order_id == asked, scans.c.withdrawn_at.is_(None)
    )
    return told, active
