"""What was sold: the SKUs of all orders, counted."""

from __future__ import annotations

from sqlalchemy import Connection, case, func, select, type_coerce

from bb_desktop.adapters.store.columns import DomainValue, chunks
from bb_desktop.adapters.store.order_tables import orderlines, orders
from bb_desktop.adapters.store.order_words import order_list
from bb_desktop.domain.articles import NamedArticle, OrderedArticles, SoldArticle
from bb_desktop.domain.orders import LineState

#: Lines that were never sold in the end.
_CALLED_OFF = [
    int(state)
    for state in (
        LineState.CANCELLED,
        LineState.REFUNDED_BEFORE_SHIPPING,
        LineState.PAYMENT_FAILED,
    )
]
_ARTICLES = type_coerce(orders.c.facts, DomainValue(OrderedArticles))


class SqlArticles:
    """The SKUs of all orders, within one transaction."""

    def __init__(self, connection: Connection) -> None:
        """Work on this connection's transaction."""
        self._connection = connection

    def sold(self) -> tuple[SoldArticle, ...]:
        """List every SKU that was ever ordered, by SKU; reads one order a SKU."""
        pieces = case((orderlines.c.state.in_(_CALLED_OFF), 0), else_=orderlines.c.quantity)
        counted = self._connection.execute(
            select(
                orderlines.c.sku,
                func.sum(pieces).label("sold"),
                func.max(orderlines.c.order_id).label("newest"),
                func.min(order_list.c.created_at).label("first_at"),
                func.max(order_list.c.created_at).label("last_at"),
            )
            .join(order_list, order_list.c.order_id == orderlines.c.order_id)
            .where(orderlines.c.sku != "")
            .group_by(orderlines.c.sku)
        ).all()
        named = self._named({row.newest for row in counted})
        found = [
            SoldArticle(article, int(row.sold), row.first_at, row.last_at)
            for row in counted
            if (article := named.get((row.newest, row.sku))) is not None
        ]
        # The two databases put capitals and signs in another order; ours is everywhere the same.
        return tuple(sorted(found, key=lambda one: one.sku))

    def _named(self, order_ids: set[int]) -> dict[tuple[int, str], NamedArticle]:
        """Read the articles of some orders, by order and SKU."""
        found: dict[tuple[int, str], NamedArticle] = {}
        for chunk in chunks(sorted(order_ids)):
            statement = select(orders.c.order_id, _ARTICLES).where(orders.c.order_id.in_(chunk))
            for order_id, ordered in self._connection.execute(statement):
                found |= {(order_id, one.sku): one for one in ordered.lines}
        return found
