"""How this computer shows the program: nothing of the shop, nothing secret."""

from __future__ import annotations

import contextlib
import math
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, fields, replace
from enum import StrEnum
from typing import Any


class Density(StrEnum):
    """How high the rows of tables are."""

    COMPACT = "compact"
    COMFORTABLE = "comfortable"
    ROOMY = "roomy"


@dataclass(frozen=True, slots=True)
class ColumnPreference:
    """One column of the orders, as the seller arranged it.

    Attributes:
        name: As `ui.orders.columns` calls it; unknown ones are passed over.
        width_px: Logical pixels; 0 for the width that it has by itself.
    """

    name: str
    shown: bool
    width_px: int = 0


@dataclass(frozen=True, slots=True)
class StockMapping:
    """Where the seller's stock list has what, as he said it last.

    Attributes:
        imei: Name of the column; ``#2`` for the second one of a list that names none; ``""`` where
            there is none. So are the others.
        grades: His words for grades and what they are at Back Market (see `domain.products`).
    """

    imei: str = ""
    serial: str = ""
    sku: str = ""
    grade: str = ""
    grades: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Preferences:
    """Everything that the window remembers from one start to the next.

    Attributes:
        language: ``de``, ``en``, ``fr``; ``""`` follows the system.
        theme: ``light``, ``dark``, ``system``.
        geometry: The window's place and size, as Qt writes it, in base 64; ``""`` for none.
        page: The page that was open last.
        columns: In the seller's order; empty for the usual ones.
        sort: Column and direction, as ``ship_by`` or ``-ship_by``; ``""`` for the usual order.
        panel_width_px: Of the order beside the table; 0 for the usual width.
        volume: Of the sounds, 0 to 100; 0 is silence.
        print_note: Print the delivery note by itself when an order is complete.
        printer: Name of the printer for delivery notes; ``""`` for the system's own choice.
        typing_gaps_ms: What is known of the scanner's speed, see `domain.typing_speed`.
        scanner_setting: The keyboard that the scanner is set to, see `domain.physical_keys`.
        imei_choice: Which of two IMEIs is recorded, see `domain.burst`.
        stock_mapping: How the stock list was read last.
        notify_refused: Let the system say that a service refused the credentials.
        notify_stale: Likewise, that nothing was synced for a while.
        notify_late: Likewise, that an order gets late soon.
        notify_cancelled: Likewise, that an order was cancelled after its phone was scanned.
        notify_new_orders: Likewise, that orders came in.
        close_to_tray: What closing the window does: ``tray`` or ``quit``; ``""`` asks once.
    """

    language: str = ""
    theme: str = "system"
    geometry: str = ""
    page: str = "orders"
    columns: tuple[ColumnPreference, ...] = ()
    sort: str = ""
    density: Density = Density.COMFORTABLE
    panel_width_px: int = 0
    volume: int = 80
    print_note: bool = False
    printer: str = ""
    typing_gaps_ms: tuple[float, ...] = ()
    scanner_setting: str = "us"
    imei_choice: str = "first"
    stock_mapping: StockMapping = StockMapping()
    notify_refused: bool = True
    notify_stale: bool = True
    notify_late: bool = True
    notify_cancelled: bool = True
    notify_new_orders: bool = True
    close_to_tray: str = ""


def as_plain(preferences: Preferences) -> dict[str, object]:
    """Give the preferences as names and plain values that any file can hold."""
    return asdict(preferences)


def from_plain(values: Mapping[str, object]) -> Preferences:
    """Take them from names and plain values.

    A field that is missing or damaged is as it would be at the first start, and costs none of the
    others; names that no field has are passed over.
    """
    usual = Preferences()
    taken: dict[str, Any] = {}
    for field in fields(Preferences):
        before = getattr(usual, field.name)
        with contextlib.suppress(TypeError, ValueError, KeyError, OverflowError):
            taken[field.name] = _sound(field.name, values[field.name], before)
    return replace(usual, **taken)


def _sound(name: str, found: object, usual: object) -> object:
    """Give a value of the kind that a field holds; raises where it is none."""
    if name in _READ:
        return _READ[name](found)
    if isinstance(usual, StrEnum):
        return type(usual)(_text(found))
    if isinstance(usual, tuple):
        return tuple(_plain(one) for one in _listed(found))
    if type(found) is not type(usual):
        raise TypeError(name)
    return _text(found) if isinstance(found, str) else found


def _columns(found: object) -> tuple[ColumnPreference, ...]:
    return tuple(
        ColumnPreference(
            _text(one["name"]), _flag(one["shown"]), max(0, _whole(one.get("width_px", 0)))
        )
        for one in map(_table, _listed(found))
    )


def _mapping(found: object) -> StockMapping:
    table = _table(found)
    names = {name: _text(table.get(name, "")) for name in ("imei", "serial", "sku", "grade")}
    pairs = [_listed(pair) for pair in _listed(table.get("grades", ()))]
    return StockMapping(
        **names, grades=tuple((_text(word), _whole(condition)) for word, condition in pairs)
    )


def _gaps(found: object) -> tuple[float, ...]:
    gaps = tuple(float(one) for one in _listed(found) if type(one) in (int, float))
    if len(gaps) != len(_listed(found)) or not all(0 <= gap < math.inf for gap in gaps):
        raise ValueError("no times")
    return gaps


def _volume(found: object) -> int:
    return min(100, max(0, _whole(found)))


def _table(found: object) -> dict[str, Any]:
    if not isinstance(found, dict):
        raise TypeError("no table")
    return found


def _listed(found: object) -> list[Any]:
    if not isinstance(found, list | tuple):
        raise TypeError("no list")
    return list(found)


def _text(found: object) -> str:
    if not isinstance(found, str):
        raise TypeError("no text")
    # Half of a character cannot be written to a file again.
    return found.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _flag(found: object) -> bool:
    if not isinstance(found, bool):
        raise TypeError("neither true nor false")
    return found


def _whole(found: object) -> int:
    if type(found) is not int:
        raise TypeError("no whole number")
    return found


def _plain(one: object) -> object:
    if not isinstance(one, str | int | float):
        raise TypeError("no plain value")
    return one


# Fields that need more than to be of their usual value's kind.
_READ: Mapping[str, Callable[[object], object]] = {
    "columns": _columns,
    "stock_mapping": _mapping,
    "typing_gaps_ms": _gaps,
    "volume": _volume,
}
