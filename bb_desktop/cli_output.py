"""What the commands print: JSON to the letter of the contract, and lines for people."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime

from bb_desktop.application.queries import OrderView
from bb_desktop.application.record_scan import ScanResult
from bb_desktop.application.sync_cycle import SyncSummary
from bb_desktop.domain.packing import Reason, ScanAccepted, ScanRefused
from bb_desktop.domain.product_check import DoubtKind
from bb_desktop.domain.records import AttentionItem

#: Why an identifier was not taken back.
NOT_WITHDRAWN = {
    "not_recorded": "That identifier is not recorded on this order.",
    "registered": "Back Market has registered it: it can no longer be changed.",
    "being_sent": "It is on its way to Back Market and may be registered there already.",
}

_REASONS = {
    Reason.CHECK_DIGIT: "misread, the check digit is wrong; scan again",
    Reason.NOT_AN_IDENTIFIER: "no identifier; scan the code marked IMEI or the serial number",
    Reason.WRONG_KIND: "this article needs the other kind of identifier",
    Reason.USED_ON_OTHER_ORDER: "stands on another order already",
    Reason.ORDER_FULL: "the order has all its devices",
    Reason.ORDER_CLOSED: "the order is closed; do not pack it",
    Reason.ORDER_UNKNOWN: "no such order in this shop",
}


def write(text: str) -> None:
    """Write to standard output; nothing happens any more once its reader is gone."""
    # Half a character, as a mangled scan may bring it: its escape is right in JSON too.
    text = text.encode("utf-8", "backslashreplace").decode("utf-8")
    try:
        sys.stdout.write(text)
    except BrokenPipeError:
        _reader_is_gone()


def flush() -> None:
    """Bring out what is still held back."""
    try:
        sys.stdout.flush()
    except BrokenPipeError:
        _reader_is_gone()


def _reader_is_gone() -> None:
    """Send the rest nowhere (``| head``): what was asked for is done all the same.

    Python itself writes once more at the very end, and would complain.
    """
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)


def _print_json(value: object) -> None:
    write(json.dumps(value, ensure_ascii=False) + "\n")


def _print(line: str) -> None:
    write(line + "\n")


def _time(when: datetime | None) -> str | None:
    if when is None:
        return None
    return when.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")


def summary_json(summary: SyncSummary) -> dict[str, object]:
    """Give the summary of a pass as the contract names it."""
    counts = summary.counts
    return {
        "imported": counts.imported,
        "changed": counts.changed,
        "accepted": counts.accepted,
        "shipstation_created": counts.shipstation_created,
        "notes_written": counts.notes_written,
        "shipments_seen": counts.shipments_seen,
        "announced": counts.announced,
        "identifiers_registered": counts.identifiers_registered,
        "due": summary.due,
        "attention": summary.attention,
        "back_market": summary.back_market.value,
        "shipstation": summary.shipstation.value,
    }


def summary(result: SyncSummary, *, as_json: bool) -> None:
    """Print what a pass did."""
    if as_json:
        _print_json(summary_json(result))
        return
    for name, value in summary_json(result).items():
        _print(f"{name.replace('_', ' '):24} {value}")


def accepted(result: SyncSummary) -> None:
    """Print what became of an acceptance."""
    _print(f"accepted {result.counts.accepted}; due on the next sync: {result.due}")


def order_json(view: OrderView) -> dict[str, object]:
    """Give an order as the contract names it."""
    order, mirrored = view.facts.order, view.facts.shipstation
    return {
        "order_id": order.order_id,
        "stage": view.stage.value,
        "ship_by": _time(view.ship_by),
        "back_market_state": order.state.value,
        "shipstation_order_id": mirrored.shipstation_order_id if mirrored else None,
        "shipstation_status": mirrored.status if mirrored else None,
        "internal_note": mirrored.internal_notes if mirrored else None,
        "note_up_to_date": view.note_up_to_date,
        "tracking_number": view.tracking_number,
        "carrier": view.carrier,
        "announced_at": _time(view.announced_at),
        "attention": list(view.attention),
        "lines": [
            {
                "orderline_id": one.line.orderline_id,
                "sku": one.line.sku,
                "title": one.line.title,
                "quantity": one.line.quantity,
                "state": one.line.state.value,
                "identifier": one.identifier_kind.value,
                "recorded": list(one.recorded),
                "registered": one.registered,
            }
            for one in view.lines
        ],
    }


def orders(views: Sequence[OrderView], *, as_json: bool) -> None:
    """Print a list of orders."""
    if as_json:
        _print_json([order_json(view) for view in views])
        return
    for view in views:
        _print(order_line(view))


def order_line(view: OrderView) -> str:
    """Give an order as one line of text."""
    identifiers = f"{view.recorded}/{len(view.units)}"
    ship_by = _time(view.ship_by) or "-"
    marks = " !" + ",".join(view.attention) if view.attention else ""
    stage = view.stage.value
    return f"{view.order_id:>9}  {ship_by:20}  {stage:18}  {identifiers:>5}  {view.title}{marks}"


def order(view: OrderView, *, as_json: bool) -> None:
    """Print one order in full."""
    content = order_json(view)
    if as_json:
        _print_json(content)
        return
    for name, value in content.items():
        if name != "lines":
            shown = ", ".join(value) if isinstance(value, list) else value
            _print(f"{name:22} {'-' if shown is None or shown == '' else shown}")
    for one in view.lines:
        line = one.line
        _print(f"line {line.orderline_id}: {line.quantity} × {line.title} ({line.sku})")
        _print(f"  state {line.state.value}, needs {one.identifier_kind.value}")
        _print(f"  recorded {', '.join(one.recorded) or '-'}; registered {one.registered or '-'}")


#: What the bench would have asked about; that it was sold before is told with its order.
_DOUBTS = {
    DoubtKind.SECOND_NUMBER: "read with another phone of this order before",
    DoubtKind.MODEL: "its type code was another model so far",
    DoubtKind.OTHER_SKU: "your stock list has it as another article",
    DoubtKind.OTHER_GRADE: "your stock list has it in another grade",
    DoubtKind.NOT_IN_STOCK: "not in your stock list",
}


def scan_json(result: ScanResult) -> dict[str, object]:
    """Give what became of some readings as the contract names it."""
    return {
        "order_id": result.order_id,
        "accepted": [_accepted_json(one) for one in result.accepted],
        "refused": [_refused_json(one) for one in result.refused],
        "warnings": [warning for one in result.accepted for warning in _warnings_json(one)],
        "missing": result.missing,
    }


def _warnings_json(one: ScanAccepted) -> list[dict[str, object]]:
    """Name what the bench would have asked about before it recorded this."""
    return [
        {"code": one.reading.code, "warning": doubt.kind.value, "other_order_id": doubt.order_id}
        for doubt in one.doubts
    ]


def _accepted_json(one: ScanAccepted) -> dict[str, object]:
    """Name what was recorded: of a label with several numbers, the one that was taken."""
    taken = next(
        (
            part
            for part in (one.reading, *one.reading.companions)
            if part.identifier == one.identifier
        ),
        one.reading,
    )
    return {
        "code": taken.code,
        "orderline_id": one.orderline_id,
        "kind": taken.kind.value,
    }


def _refused_json(one: ScanRefused) -> dict[str, object]:
    return {
        "code": one.reading.code,
        "kind": one.reading.kind.value,
        "reason": one.reason.value,
        "other_order_id": one.other_order_id,
    }


def scanned(result: ScanResult, *, as_json: bool) -> None:
    """Print what became of some readings."""
    if as_json:
        _print_json(scan_json(result))
        return
    for one in result.decisions:
        code, kind = one.reading.code[:60], one.reading.kind.value
        if isinstance(one, ScanAccepted):
            outcome = "recorded already" if one.already else "recorded"
            if one.sold_before_on is not None:
                outcome += f" (was on order {one.sold_before_on} before)"
            told = [_DOUBTS[doubt.kind] for doubt in one.doubts if doubt.kind in _DOUBTS]
            outcome += "".join(f" ({words})" for words in told)
        elif isinstance(one, ScanRefused):
            outcome = f"refused: {_REASONS[one.reason]}"
            if one.other_order_id is not None:
                outcome += f" ({one.other_order_id})"
        else:
            # Nobody is there to be asked, so this comes only from the bench.
            outcome = "not recorded: somebody has to say which device it is"
        _print(f"{code} ({kind}): {outcome}")
    _print(f"missing {result.missing}")


def attention(items: Iterable[AttentionItem], *, as_json: bool) -> None:
    """Print what needs a person."""
    if as_json:
        _print_json(
            [
                {
                    "order_id": item.order_id,
                    "code": item.code,
                    "since": _time(item.since),
                    "detail": item.detail,
                }
                for item in items
            ]
        )
        return
    for item in items:
        _print(f"{item.order_id or '-':>9}  {_time(item.since)}  {item.code}: {item.detail}")
