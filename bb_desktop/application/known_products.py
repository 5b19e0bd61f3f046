"""What is known of devices, kept in memory while the store says that it has not changed.

A shop of some years knows thousands of type codes and may have half a million phones in its list:
a scan asks for a revision, not for these.
"""

from __future__ import annotations

import weakref

from bb_desktop.application.ports import Transaction
from bb_desktop.domain.identifiers import Identifier, Imei
from bb_desktop.domain.model_names import model_key
from bb_desktop.domain.orders import Orderline
from bb_desktop.domain.product_check import Products
from bb_desktop.domain.stock import Stock
from bb_desktop.domain.type_codes import Knowledge, Sighting


class KnownProducts:
    """Learned type codes and the stock list as last read. Not safe to use from two threads.

    A transaction that is undone undoes what was learned in it: call `forget` then.
    """

    def __init__(self) -> None:
        """Know nothing yet."""
        self._knowledge = Knowledge()
        self._knowledge_at: int | None = None
        self._stock: Stock | None = None
        self._stock_at: int | None = None
        self._read_in: weakref.ref[Transaction] | None = None

    def read(self, tx: Transaction) -> Products:
        """Give what is known, read again only where something changed.

        Within one transaction nothing changes but what is learned here.
        """
        if self._read_in is not None and self._read_in() is tx:
            return Products(self._knowledge, self._stock)
        revision = tx.type_codes.revision()
        if revision != self._knowledge_at:
            self._knowledge = tx.type_codes.knowledge()
            self._knowledge_at = revision
        revision = tx.stock.revision()
        if revision != self._stock_at:
            self._stock = tx.stock.load()
            self._stock_at = revision
        self._read_in = weakref.ref(tx)
        return Products(self._knowledge, self._stock)

    def learn(self, tx: Transaction, identifier: Identifier, line: Orderline) -> bool:
        """Count a confirmed scan; False when it teaches nothing (serial number, no model)."""
        sighting = _sighting(identifier, line)
        if sighting is None:
            return False
        self.read(tx)
        tx.type_codes.learn(sighting)
        self._knowledge = self._knowledge.learned(identifier, line)
        self._knowledge_at = tx.type_codes.revision()
        return True

    def unlearn(self, tx: Transaction, identifier: Identifier, line: Orderline) -> None:
        """Take a counted scan back."""
        sighting = _sighting(identifier, line)
        if sighting is None:
            return
        self.read(tx)
        tx.type_codes.unlearn(sighting)
        self._knowledge = self._knowledge.unlearned(identifier, line)
        self._knowledge_at = tx.type_codes.revision()

    def forget(self) -> None:
        """Read everything anew the next time."""
        self._knowledge_at = None
        self._stock_at = None
        self._read_in = None


def _sighting(identifier: Identifier, line: Orderline) -> Sighting | None:
    key = model_key(line.title, line.brand)
    if not isinstance(identifier, Imei) or not key:
        return None
    return Sighting(identifier.tac, line.sku, key)
