"""Is the scanned device the article that was sold? What was learned, and what the stock list says.

Neither stops a scan for good: a list may be old and a type code rare, so a contradiction is a
doubt that a person settles with one deliberate key.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from bb_desktop.domain import type_codes
from bb_desktop.domain.identifiers import Identifier
from bb_desktop.domain.orders import OrderId, Orderline
from bb_desktop.domain.stock import Stock, StockFit, StockVerdict, check_against_stock
from bb_desktop.domain.type_codes import Fit, Knowledge
from bb_desktop.domain.units import Unit


class DoubtKind(StrEnum):
    """Why somebody has to say that it is the right device, by the names the command line prints."""

    SOLD_BEFORE = "sold_before"
    SECOND_NUMBER = "second_number"
    OTHER_SKU = "other_sku"
    OTHER_GRADE = "other_grade"
    NOT_IN_STOCK = "not_in_stock"
    MODEL = "model_doubt"


@dataclass(frozen=True, slots=True)
class Doubt:
    """One doubt about a device, and what it rests on.

    Attributes:
        order_id: The closed order that it was sold on before.
        at: When it was packed there, aware UTC.
        model: What its type code stands for.
        stock: What the seller's list says.
    """

    kind: DoubtKind
    order_id: OrderId | None = None
    at: datetime | None = None
    model: type_codes.Verdict | None = None
    stock: StockVerdict | None = None


@dataclass(frozen=True, slots=True)
class Products:
    """What is known of devices.

    Attributes:
        knowledge: Learned type codes.
        stock: The seller's own list; None where there is none.
    """

    knowledge: Knowledge = field(default_factory=Knowledge)
    stock: Stock | None = None


_BY_FIT = {
    StockFit.OTHER_SKU: DoubtKind.OTHER_SKU,
    StockFit.OTHER_GRADE: DoubtKind.OTHER_GRADE,
    StockFit.NOT_IN_STOCK: DoubtKind.NOT_IN_STOCK,
}


def stock_verdict(
    numbers: Sequence[Identifier], line: Orderline, stock: Stock | None
) -> StockVerdict | None:
    """Say what the list says of a device; None where there is no list of such devices.

    Args:
        numbers: The main identifier, then the others of the same device.
        line: What was sold.
        stock: The seller's list.
    """
    if stock is None or not numbers:
        return None
    listed = next((one for one in numbers if stock.entry(one) is not None), None)
    if listed is None and not stock.covers(numbers[0].kind):
        return None
    return check_against_stock(listed or numbers[0], line, line.condition, stock)


def product_doubts(
    numbers: Sequence[Identifier], line: Orderline, products: Products
) -> tuple[Doubt, ...]:
    """List the doubts whether a device is what a line sold; empty for none.

    The list is exact: where it knows the device and its article, the type code is not asked.
    """
    told = stock_verdict(numbers, line, products.stock)
    if told is not None and told.fit in _BY_FIT:
        return (Doubt(_BY_FIT[told.fit], stock=told),)
    if told is not None and told.sku_compared:
        return ()
    model = type_codes.judge(numbers[0], line, products.knowledge)
    return (Doubt(DoubtKind.MODEL, model=model),) if model.fit is Fit.CONTRADICTS else ()


def units_by_stock(
    numbers: Sequence[Identifier], units: Iterable[Unit], stock: Stock | None
) -> tuple[Unit, ...]:
    """Keep the units that the list says the device is for; all where it is for none of them."""
    offered = tuple(units)
    right = tuple(
        unit
        for unit in offered
        if unit.scan is None
        and (told := stock_verdict(numbers, unit.line, stock)) is not None
        and told.fit is StockFit.RIGHT
        and told.sku_compared
    )
    return right or offered
