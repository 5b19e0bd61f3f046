"""One order's way through the practice shop, printed: import, accept, scan, label, announce."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from bb_desktop.app import Program
from bb_desktop.application.accept_orders import ask_acceptance
from bb_desktop.application.queries import OrderView, order_view, order_views
from bb_desktop.application.record_scan import record_scans
from bb_desktop.cli_output import order_line, summary_json
from bb_desktop.domain.identifiers import IdentifierKind
from bb_desktop.domain.packing import ScanAccepted
from bb_desktop.domain.scan import read_code
from bb_desktop.domain.shop import Acceptance, Mode
from bb_desktop.domain.stage import OPEN_STAGES, Stage

#: Invented devices; the IMEIs have right check digits.
_IMEIS = ("490154203237518", "354178036859789", "356938035643809", "352099001761481")
_MISREAD = "490154203237519"


def play(program: Program, write: Callable[[str], object]) -> bool:
    """Play the journey; true when Back Market shows everything in the end.

    The set-up of the journey is always the same; the grace time is left out, so that the
    announcement can be seen at once.
    """
    if program.practice is None:
        raise ValueError("the journey is played on the practice shop only")
    program.shop = replace(program.shop, mode=Mode.BRIDGE, acceptance=Acceptance.MANUAL, grace_s=0)

    write("1. Import: both services are read, accepted orders go to ShipStation.\n")
    _sync(program, write)
    for view in order_views(program.store, program.shop):
        write(f"   {order_line(view)}\n")

    chosen = _order_to_accept(program)
    if chosen is None:
        write("No order waits for its acceptance.\n")
        return False
    number = chosen.order_id
    write(f"\n2. Accept: order {number} is accepted at Back Market and made in ShipStation.\n")
    ask_acceptance(program.store, program.clock, [number])
    _sync(program, write)

    write("\n3. Scan: a misread code is refused, the right one is recorded.\n")
    missing = order_view(program.store, program.shop, number).missing
    for code in (_MISREAD, *_IMEIS[:missing]):
        result = record_scans(program.store, program.clock, program.shop, number, [read_code(code)])
        for decision in result.decisions:
            good = isinstance(decision, ScanAccepted)
            word = "recorded" if good else f"refused ({decision.reason.value})"  # type: ignore[union-attr]
            write(f"   {code}: {word}\n")
    _sync(program, write)
    view = order_view(program.store, program.shop, number)
    note = view.facts.shipstation.internal_notes if view.facts.shipstation else ""
    write(f"   ShipStation's internal note: {note!r}\n")

    write("\n4. Label: the seller buys it in ShipStation.\n")
    tracking = program.practice.shipstation.buy_label(str(number))
    write(f"   tracking number {tracking}\n")

    write("\n5. Announce: Back Market is told, and shows it.\n")
    _sync(program, write)
    view = order_view(program.store, program.shop, number)
    for line in view.facts.order.lines:
        write(
            f"   line {line.orderline_id}: state {line.state.value}, registered {line.registered}\n"
        )
    write(f"   {order_line(view)}\n")
    told = view.stage is Stage.ANNOUNCED and all(
        unit.line.registered for unit in view.units if unit.registrable
    )
    write("\nBoth sides agree.\n" if told else "\nBack Market does not show it.\n")
    return told


def _sync(program: Program, write: Callable[[str], object]) -> None:
    summary = summary_json(program.sync(until_idle=True, timeout_s=60))
    told = ", ".join(
        f"{name.replace('_', ' ')} {value}" for name, value in summary.items() if value
    )
    write(f"   {told}\n")


def _order_to_accept(program: Program) -> OrderView | None:
    """Choose the most urgent order of phones that waits for its acceptance."""
    for view in order_views(program.store, program.shop):
        phones = [unit for unit in view.units if unit.kind is IdentifierKind.IMEI]
        if view.stage in OPEN_STAGES and view.stage is Stage.TO_ACCEPT and phones:
            return view
    return None
