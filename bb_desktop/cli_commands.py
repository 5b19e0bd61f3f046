"""The command line: the window's twin without a window. No logic of its own.

What it prints and returns is a contract that scripts rely on; changing it is a breaking change.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import tempfile
import threading
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

from bb_desktop import __version__, cli_output
from bb_desktop.adapters.data_folder import data_folder
from bb_desktop.app import Program
from bb_desktop.application.accept_orders import ask_acceptance
from bb_desktop.application.export_orders import export_csv
from bb_desktop.application.queries import (
    attention_items,
    order_view,
    order_views,
)
from bb_desktop.application.record_scan import NotWithdrawn, record_scans, withdraw_scan
from bb_desktop.application.retry_orders import retry_orders
from bb_desktop.application.sync_cycle import SyncSummary
from bb_desktop.cli import DONE, FAULT, LATER, RECONNECT, REFUSED, WindowOptions, open_window, say
from bb_desktop.domain.effects import EffectKind
from bb_desktop.domain.identifiers import Identifier
from bb_desktop.domain.orders import LineState, OrderId
from bb_desktop.domain.retry import ServiceStatus
from bb_desktop.domain.scan import read_code
from bb_desktop.domain.stage import Stage
from bb_desktop.log import take_down_logging

_NOT_ACCEPTED = frozenset({LineState.NEW, LineState.TO_ACCEPT, LineState.ON_HOLD})


def run_command(arguments: Sequence[str]) -> int:
    """Run one command; returns the exit status."""
    try:
        options = _parser().parse_args(arguments)
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else REFUSED
    if options.command is None:
        return open_window(WindowOptions(options.data_dir, options.practice, options.verbose))
    command: Callable[[Program, argparse.Namespace], int] = options.command
    with _program(options) as program:
        status = command(program, options)
    cli_output.flush()
    return status


@contextlib.contextmanager
def _program(options: argparse.Namespace) -> Iterator[Program]:
    """Open what the command works with, and let go of it."""
    with contextlib.ExitStack() as stack:
        folder, practice = data_folder(options.data_dir), options.practice
        if options.own_folder:
            own = tempfile.TemporaryDirectory(prefix="bb-desktop-", ignore_cleanup_errors=True)
            folder, practice = Path(stack.enter_context(own)), True
            stack.callback(take_down_logging)
        program = Program(folder, practice=practice, verbose=options.verbose)
        stack.callback(program.close)
        yield program


class _CommandParser(argparse.ArgumentParser):
    """Reads the words after a command.

    Where codes are among them, a word is an option only if it is one to the letter: on a French
    keyboard a six is a dash, so what a scanner typed may begin with one.
    """

    def __init__(self, *, takes_codes: bool = False, **settings: Any) -> None:
        super().__init__(allow_abbrev=False, **settings)
        self._takes_codes = takes_codes

    def parse_known_args(self, args=None, namespace=None):  # type: ignore[no-untyped-def]
        if not self._takes_codes:
            return super().parse_known_args(args, namespace)
        options: list[str] = []
        plain: list[str] = []
        words = iter(args or ())
        for word in words:
            if word == "--":
                plain += words
            else:
                (options if word in ("--json", "-h", "--help") else plain).append(word)
        return super().parse_known_args([*options, "--", *plain], namespace)


def _order(text: str) -> OrderId:
    """Read an order number; also as buyers see it, with EU before it."""
    digits = text.strip().removeprefix("EU")
    if not (digits.isascii() and digits.isdigit() and len(digits) <= 18):
        raise argparse.ArgumentTypeError(f"“{text}” is not an order number")
    return OrderId(int(digits))


def _seconds(text: str) -> float:
    try:
        seconds = float(text)
    except ValueError:
        seconds = -1.0
    if not 0 <= seconds < float("inf"):
        raise argparse.ArgumentTypeError(f"“{text}” is not a number of seconds")
    return seconds


def _parser() -> argparse.ArgumentParser:
    # Whole words only: an option that comes later must not change what a short form means.
    parser = argparse.ArgumentParser(
        prog="bb-desktop",
        allow_abbrev=False,
        description="Back Market orders into ShipStation, checked identifiers back.",
        epilog="Without a command the window opens.",
    )
    parser.add_argument("--data-dir", metavar="DIR", help="where settings, database and logs live")
    parser.add_argument(
        "--practice", action="store_true", help="work on the practice shop; no account is needed"
    )
    parser.add_argument("--verbose", action="store_true", help="log every request")
    parser.add_argument("--version", action="version", version=f"bb-desktop {__version__}")
    parser.set_defaults(command=None, own_folder=False)
    commands = parser.add_subparsers(metavar="COMMAND", parser_class=_CommandParser)

    sync = _command(commands, "sync", _sync, "one complete pass", json=True)
    sync.add_argument(
        "--until-idle", action="store_true", help="repeat passes until nothing is due any more"
    )
    sync.add_argument("--timeout", type=_seconds, metavar="SECONDS", help="end after so long")

    orders = _command(commands, "orders", _orders, "the orders, most urgent first", json=True)
    orders.add_argument(
        "--stage",
        action="append",
        choices=[stage.value for stage in Stage],
        metavar="STAGE",
        help="only this stage; may be repeated: " + ", ".join(stage.value for stage in Stage),
    )
    order = _command(commands, "order", _one_order, "one order in full", json=True)
    order.add_argument("order", type=_order, metavar="ORDER")

    accept = _command(commands, "accept", _accept, "accept all lines at Back Market")
    accept.add_argument("orders", type=_order, nargs="+", metavar="ORDER")

    scan = _command(
        commands,
        "scan",
        _scan,
        "record barcode readings on an order",
        json=True,
        takes_codes=True,
    )
    scan.add_argument("order", type=_order, metavar="ORDER")
    scan.add_argument("codes", nargs="+", metavar="CODE")

    withdraw = _command(
        commands, "withdraw", _withdraw, "take a recorded identifier back", takes_codes=True
    )
    withdraw.add_argument("order", type=_order, metavar="ORDER")
    withdraw.add_argument("code", metavar="CODE")

    _command(commands, "attention", _attention, "what needs a person", json=True)

    retry = _command(commands, "retry", _retry, "try again what needs attention")
    retry.add_argument("orders", type=_order, nargs="+", metavar="ORDER")

    export = _command(commands, "export", _export, "write all orders as CSV, one row a unit")
    export.add_argument("file", type=Path, metavar="FILE.csv")

    _command(commands, "self-check", _self_check, "check that everything can be loaded")
    journey = _command(
        commands, "practice-journey", _journey, "play one day of the practice shop and print it"
    )
    # Nothing that somebody practised is touched, and nothing stays behind.
    journey.set_defaults(own_folder=True)
    return parser


def _command(
    commands: argparse._SubParsersAction[_CommandParser],
    name: str,
    command: Callable[[Program, argparse.Namespace], int],
    text: str,
    *,
    json: bool = False,
    takes_codes: bool = False,
) -> argparse.ArgumentParser:
    sentence = text[0].upper() + text[1:] + "."
    parser = commands.add_parser(name, help=text, description=sentence, takes_codes=takes_codes)
    parser.set_defaults(command=command)
    if json:
        parser.add_argument("--json", action="store_true", help="print JSON")
    return parser


def status_code(summary: SyncSummary) -> int:
    """Say with which status a command ends, by how the services are."""
    statuses = (summary.back_market, summary.shipstation)
    if ServiceStatus.CREDENTIALS_REFUSED in statuses:
        return RECONNECT
    return DONE if summary.good and not summary.interrupted else LATER


def _sync(program: Program, options: argparse.Namespace) -> int:
    timer = None
    if options.timeout is not None:
        # Ends waits for rate limits too; what is due stays queued.
        timer = threading.Timer(options.timeout, program.stop.set)
        timer.daemon = True
        timer.start()
    try:
        summary = program.sync(until_idle=options.until_idle, timeout_s=options.timeout)
    finally:
        if timer is not None:
            timer.cancel()
    cli_output.summary(summary, as_json=options.json)
    return status_code(summary)


def _orders(program: Program, options: argparse.Namespace) -> int:
    wanted = {Stage(stage) for stage in options.stage or ()} or set(Stage)
    views = [view for view in order_views(program.store, program.shop) if view.stage in wanted]
    cli_output.orders(views, as_json=options.json)
    return DONE


def _one_order(program: Program, options: argparse.Namespace) -> int:
    view = order_view(program.store, program.shop, options.order)
    cli_output.order(view, as_json=options.json)
    return DONE


def _accept(program: Program, options: argparse.Namespace) -> int:
    _, impossible = ask_acceptance(program.store, program.clock, options.orders)
    if impossible:
        numbers = ", ".join(str(order_id) for order_id in impossible)
        return say(f"Cannot be accepted (cancelled or not paid): {numbers}.", REFUSED)
    summary = program.deliver(options.orders, kinds=frozenset({EffectKind.ACCEPT}))
    cli_output.accepted(summary)
    return (
        status_code(summary)
        or _given_up(program, options.orders, EffectKind.ACCEPT)
        or _not_accepted(program, options.orders)
    )


def _given_up(
    program: Program, order_ids: Sequence[OrderId], kind: EffectKind | None = None
) -> int:
    """Tell what a service would not take, if anything."""
    prefix = f"{kind.value}_" if kind else ""
    with program.store.reading() as tx:
        given_up = [
            item
            for order_id in order_ids
            for item in tx.attention.items(order_id)
            if item.code.startswith(prefix)
        ]
    for item in given_up:
        say(item.detail, REFUSED)
    return REFUSED if given_up else DONE


def _not_accepted(program: Program, order_ids: Sequence[OrderId]) -> int:
    """Tell which orders could not be accepted any more, since they changed at Back Market."""
    views = order_views(program.store, program.shop, order_ids=order_ids)
    left = [
        str(view.order_id)
        for view in views
        if view.facts.order.called_off
        or any(line.state in _NOT_ACCEPTED for line in view.facts.order.lines)
    ]
    if not left:
        return DONE
    numbers = ", ".join(sorted(left))
    return say(f"Cancelled or on hold at Back Market by now: {numbers}.", REFUSED)


def _scan(program: Program, options: argparse.Namespace) -> int:
    readings = [read_code(code) for code in options.codes]
    result = record_scans(program.store, program.clock, program.shop, options.order, readings)
    cli_output.scanned(result, as_json=options.json)
    return REFUSED if result.refused else DONE


def _withdraw(program: Program, options: argparse.Namespace) -> int:
    identifier = _recorded(program, options.order, options.code)
    if identifier is None:
        return say(cli_output.NOT_WITHDRAWN["not_recorded"], REFUSED)
    result = withdraw_scan(program.store, program.clock, program.shop, options.order, identifier)
    if isinstance(result, NotWithdrawn):
        return say(cli_output.NOT_WITHDRAWN[result.reason], REFUSED)
    cli_output.write(f"{options.order}: taken back.\n")
    return DONE


def _recorded(program: Program, order_id: OrderId, code: str) -> Identifier | None:
    """Find what a code, or a label with several, stands for among what the order holds."""
    reading = read_code(code)
    # Serial numbers of an odd shape are told from a label only; here the order tells them.
    meant = {part.code for part in (reading, *reading.companions)} | {code.strip().upper()}
    scans = order_view(program.store, program.shop, order_id).facts.scans
    return next((scan.identifier for scan in scans if scan.identifier.value in meant), None)


def _attention(program: Program, options: argparse.Namespace) -> int:
    cli_output.attention(attention_items(program.store), as_json=options.json)
    return DONE


def _retry(program: Program, options: argparse.Namespace) -> int:
    again = retry_orders(program.store, program.clock, program.shop, options.orders)
    cli_output.write(f"{again} to be tried again.\n")
    if not again:
        return DONE
    summary = program.deliver(options.orders)
    return status_code(summary) or _given_up(program, options.orders)


def _export(program: Program, options: argparse.Namespace) -> int:
    text = export_csv(program.store, program.shop)
    try:
        with options.file.open("w", encoding="utf-8", newline="") as file:
            file.write(text)
    except OSError as error:
        reason = os.strerror(error.errno or 0)
        return say(f"{options.file} cannot be written: {reason}.", REFUSED)
    return DONE


def _self_check(program: Program, _options: argparse.Namespace) -> int:
    from bb_desktop.self_check import self_check

    return DONE if self_check(program, cli_output.write) else FAULT


def _journey(program: Program, _options: argparse.Namespace) -> int:
    from bb_desktop.practice_journey import play

    return DONE if play(program, cli_output.write) else FAULT
