"""Exporting: one row a unit with its identifier, parcel and proof of arrival."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator
from datetime import datetime

from bb_desktop.application.ports import Store
from bb_desktop.application.queries import OrderView, order_views
from bb_desktop.application.spreadsheets import cell, digits
from bb_desktop.domain.identifiers import same_identifier
from bb_desktop.domain.shop import Shop

HEADER = (
    "order",
    "orderline",
    "unit",
    "sku",
    "title",
    "stage",
    "identifier_kind",
    "identifier",
    "recorded_at",
    "bench",
    "in_shipstation_note",
    "registered_at_back_market",
    "tracking_number",
    "carrier",
    "shipper",
    "service",
    "carrier_fees",
    "shipped_at",
    "announced_at",
    "note_to_buyer",
    "item_information",
)


def export_csv(store: Store, shop: Shop) -> str:
    """Write all orders as CSV: semicolons, byte-order mark, one row a unit.

    Identifiers, parcel numbers and SKUs of digits are written as ``="…"``, since spreadsheets turn
    long digits into 3.5E+14; texts that would run as a formula get an apostrophe before them.
    """
    out = io.StringIO()
    out.write("\ufeff")
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    writer.writerow(HEADER)
    for view in order_views(store, shop):
        writer.writerows(_rows(view))
    return out.getvalue()


def _rows(view: OrderView) -> Iterator[Iterable[str]]:
    """Yield a row for each unit, and one for each line that needs no identifier."""
    counted = {unit.line.orderline_id for unit in view.units}
    for unit in view.units:
        scan = unit.scan
        value = scan.identifier.value if scan else (unit.line.registered or "")
        note = view.facts.shipstation.internal_notes if view.facts.shipstation else ""
        registered = unit.line.registered if unit.registrable else None
        yield (
            str(view.order_id),
            str(unit.line.orderline_id),
            str(unit.number),
            cell(unit.line.sku),
            cell(unit.line.title),
            view.stage.value,
            unit.kind.value,
            digits(value),
            _time(scan.recorded_at if scan else None),
            cell(scan.bench if scan else ""),
            _yes(bool(value) and value in note.splitlines()),
            _yes(bool(registered) and same_identifier(registered or "", value)),
            *_parcel(view),
        )
    for line in view.facts.order.lines:
        if line.orderline_id not in counted:
            yield (
                str(view.order_id),
                str(line.orderline_id),
                "1",
                cell(line.sku),
                cell(line.title),
                view.stage.value,
                "none",
                *("",) * 5,
                *_parcel(view),
            )


def _parcel(view: OrderView) -> tuple[str, ...]:
    shipment, told = view.facts.shipment, view.facts.announcement
    fees = shipment.fees_cents if shipment else None
    return (
        digits(view.tracking_number or ""),
        cell(view.carrier or ""),
        cell(told.shipper if told else ""),
        cell(shipment.service_code if shipment else ""),
        "" if fees is None else f"{fees // 100}.{fees % 100:02d}",
        _time(shipment.created_at if shipment else view.facts.order.shipped_at),
        _time(view.announced_at),
        cell(told.note_to_buyer if told else ""),
        cell(told.item_information if told else ""),
    )


def _time(when: datetime | None) -> str:
    return when.strftime("%Y-%m-%dT%H:%M:%SZ") if when else ""


def _yes(value: bool) -> str:  # noqa: FBT001 - a cell's value
    return "yes" if value else "no"
