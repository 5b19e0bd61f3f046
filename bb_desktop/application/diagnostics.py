"""What is put together for whoever helps: how things stand, and nobody's particulars or secrets.

Nothing is taken out of it: only what is known to be harmless is let in. So a line of the log keeps
its time, its event and the values that are numbers or codes of our own; of a traceback the places
and the class of the error stay, and not what it said.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import datetime

from bb_desktop.application.activity import support_text
from bb_desktop.application.ports import Store
from bb_desktop.application.preferences import Preferences
from bb_desktop.domain.errors import StoreError
from bb_desktop.domain.household import Diagnostics
from bb_desktop.domain.shop import Shop

#: How a line of our log begins, see `bb_desktop.log`.
_RECORD = re.compile(
    r"(?P<head>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d{3} [A-Z]+) (?P<name>[\w.]+): (?P<message>.*)"
)
_VALUE = re.compile(r"\s(?P<key>\w+)=(?P<value>.*?)(?=\s\w+=|$)")
_EVENT = re.compile(r"[A-Za-z][A-Za-z ,:;'-]{0,79}")
#: Order numbers and counts; a phone number is longer.
_NUMBER = re.compile(r"-?\d{1,9}(\.\d{1,6})?")
#: Our own codes, and the names of classes.
_CODE = re.compile(r"[A-Za-z]+(?:[_.][A-Za-z0-9]+){0,6}")
#: What the services' support wants quoted.
_REQUEST = re.compile(r"[0-9a-f-]{8,40}(-[A-Z]{3})?")
#: Keys whose values are codes of our own.
_CODED = frozenset(
    {"back_market", "error", "kind", "list", "outcome", "service", "shipstation", "status", "step"}
)
_FRAME = re.compile(r'\s*File "(?P<path>[^"]+)", line (?P<line>\d+), in (?P<name>[\w<>.]+)')
_ERROR = re.compile(r"(?P<name>[A-Za-z_][\w.]*(?:Error|Exception|Warning|Timeout|Interrupted))\b")
_BETWEEN = (
    "Traceback (most recent call last):",
    "The above exception was the direct cause of the following exception:",
    "During handling of the above exception, another exception occurred:",
)
_OURS = "bb_desktop"
_LEFT_OUT = "…"


def diagnostics(
    store: Store,
    shop: Shop,
    preferences: Preferences,
    now: datetime,
    *,
    version: str,
    surroundings: Mapping[str, str],
    log: Iterable[str],
) -> Diagnostics:
    """Put everything together; a database that cannot be read costs its parts, not the others.

    Args:
        store: Read in short transactions.
        shop: The choices in use; those that a person wrote freely are counted, not told.
        preferences: Likewise.
        now: Aware.
        version: Of the program.
        surroundings: Names and values about system, files and sizes; nobody's particulars.
        log: Lines, oldest first.
    """
    about = {"BB Desktop": version, "made": f"{now:%Y-%m-%dT%H:%M:%S%z}", **surroundings}
    parts: tuple[tuple[str, Callable[[], str]], ...] = (
        ("about.txt", lambda: _listed(about)),
        ("settings.txt", lambda: _listed({**_of_shop(shop), **_of_preferences(preferences)})),
        ("counts.txt", lambda: _listed(_counts(store))),
        ("activity.txt", lambda: support_text(store, now, version)),
        ("attention.txt", lambda: _attention(store)),
        ("log.txt", lambda: "\n".join(harmless_lines(log)) + "\n"),
    )
    return Diagnostics(tuple((name, _made(make)) for name, make in parts))


def _made(make: Callable[[], str]) -> str:
    try:
        return make()
    except StoreError as error:
        return f"not readable: {type(error).__name__}\n"


def _listed(values: Mapping[str, object]) -> str:
    return "".join(f"{name}: {value}\n" for name, value in values.items())


def _of_shop(shop: Shop) -> dict[str, object]:
    statuses = ", ".join(f"{one.value}={two.value}" for one, two in shop.statuses.items())
    return {
        "region": shop.region.value,
        "set-up": shop.mode.value,
        "acceptance": shop.acceptance.value,
        "store chosen": shop.store_id is not None,
        "grace time s": shop.grace_s,
        "statuses": statuses,
        "carriers named": len(shop.carriers),
        "products named": len(shop.products),
        "note line changed": shop.note_line != Shop().note_line,
        "own note": bool(shop.internal_note),
        "pass on e-mail": shop.pass_on_email,
        "collection points": shop.create_collection_points,
        "preproduction": shop.preproduction,
        "hold until scanned": shop.hold_until_scanned,
        "register missing": shop.register_missing,
        "keep buyers days": shop.keep_buyers_days,
        "token reminder days": shop.token_reminder_days,
        "words on slips": shop.words_on_slips.value,
        "key expires": shop.key_expires or "not known",
    }


def _of_preferences(preferences: Preferences) -> dict[str, object]:
    return {
        "language": preferences.language or "as the system",
        "theme": preferences.theme,
        "density": preferences.density.value,
        "page": preferences.page,
        "volume": preferences.volume,
        "own columns": len(preferences.columns),
        "own printer": bool(preferences.printer),
        "print note": preferences.print_note,
        "scanner setting": preferences.scanner_setting,
        "scanner gaps": len(preferences.typing_gaps_ms),
        "imei choice": preferences.imei_choice,
    }


def _counts(store: Store) -> dict[str, object]:
    with store.reading() as tx:
        orders = len(tx.orders.listed_ids(settled_only=False))
        settled = tx.orders.count_settled()
        rows = tx.outbox.rows()
        stock = tx.stock.imported()
        set_aside = len(tx.quarantine.records())
    waiting = Counter(f"{row.kind.value} {row.state.value}" for row in rows)
    return {
        "orders": orders,
        "of them announced": settled.announced,
        "of them closed": settled.closed,
        "phones in the stock list": stock[2] if stock else 0,
        "records set aside": set_aside,
        **{f"outbox {name}": count for name, count in sorted(waiting.items())},
    }


def _attention(store: Store) -> str:
    with store.reading() as tx:
        items = tx.attention.items()
        unread = tx.quarantine.records()
    lines = [
        f"{item.since:%Y-%m-%dT%H:%M:%SZ} {item.code} order {item.order_id or '–'}"
        for item in items
    ]
    lines += [f"{since:%Y-%m-%dT%H:%M:%SZ} not_understood {one.value}" for one, _, since in unread]
    return "".join(f"{line}\n" for line in lines)


# --- the log -----------------------------------------------------------------------------------


def harmless_lines(lines: Iterable[str]) -> Iterator[str]:
    """Give of each line of the log what cannot be anybody's."""
    for line in lines:
        record = _RECORD.fullmatch(line.rstrip())
        if record is not None:
            yield f"{record['head']} {record['name']}: {_message(record)}"
        elif (rest := _of_traceback(line.rstrip())) is not None:
            yield rest


def _message(record: re.Match[str]) -> str:
    # What other libraries say has no form that could be looked through.
    if record["name"].partition(".")[0] != _OURS:
        return _LEFT_OUT
    message = record["message"]
    values = list(_VALUE.finditer(message))
    event = message[: values[0].start()] if values else message
    said = [event if _EVENT.fullmatch(event) else _LEFT_OUT]
    said += [f"{one['key']}={_harmless(one['key'], one['value'])}" for one in values]
    return " ".join(said)


def _harmless(key: str, value: str) -> str:
    fits = (
        _NUMBER.fullmatch(value)
        or (key in _CODED and _CODE.fullmatch(value))
        or (key == "request_id" and _REQUEST.fullmatch(value))
        or value in ("", "None", "True", "False")
    )
    return value if fits else _LEFT_OUT


def _of_traceback(line: str) -> str | None:
    if line.strip() in _BETWEEN:
        return line.strip()
    frame = _FRAME.fullmatch(line)
    if frame is not None:
        return f"  {_place(frame['path'])}:{frame['line']} {frame['name']}"
    error = _ERROR.match(line)
    return error["name"] if error is not None else None


def _place(path: str) -> str:
    """Shorten a path of code to what is the same on every computer."""
    parts = path.replace("\\", "/").split("/")
    for mark, beyond in ((_OURS, 0), ("site-packages", 1)):
        if mark in parts:
            last = len(parts) - 1 - parts[::-1].index(mark)
            return "/".join(parts[last + beyond :])
    return parts[-1]
