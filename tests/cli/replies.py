"""What the command line promises to print, key by key, and a check that it does."""

import re
from typing import Any

TIME = re.compile(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z")

STAGES = {
    "waiting_payment", "to_accept", "not_in_shipstation", "awaiting_scan", "ready_to_ship",
    "shipped", "announced", "closed", "not_ours",
}  # fmt: skip
KINDS = {
    "imei", "imei2", "imeisv", "serial", "eid", "iccid", "meid", "gtin", "order", "tracking",
    "unknown",
}  # fmt: skip
REASONS = {
    "check_digit", "not_an_identifier", "wrong_kind", "used_on_other_order", "order_full",
    "order_closed", "order_unknown",
}  # fmt: skip
SERVICE = {"ok", "credentials_refused", "blocked", "rate_limited", "unreachable"}

# A type, a set of allowed texts, TIME, a list with the schema of its items, a dict with those of
# its keys, or a tuple of alternatives.
SYNC = {
    "imported": int, "changed": int, "accepted": int, "shipstation_created": int,
    "notes_written": int, "shipments_seen": int, "announced": int,
    "identifiers_registered": int, "due": int, "attention": int,
    "back_market": SERVICE, "shipstation": SERVICE,
}  # fmt: skip
LINE = {
    "orderline_id": int, "sku": str, "title": str, "quantity": int, "state": int,
    "identifier": {"imei", "serial", "none"}, "recorded": [str], "registered": (str, None),
}  # fmt: skip
ORDER = {
    "order_id": int, "stage": STAGES, "ship_by": (TIME, None), "back_market_state": int,
    "shipstation_order_id": (int, None), "shipstation_status": (str, None),
    "internal_note": (str, None), "note_up_to_date": bool, "tracking_number": (str, None),
    "carrier": (str, None), "announced_at": (TIME, None), "attention": [str], "lines": [LINE],
}  # fmt: skip
SCAN = {
    "order_id": int,
    "accepted": [{"code": str, "orderline_id": int, "kind": KINDS}],
    "refused": [{"code": str, "kind": KINDS, "reason": REASONS, "other_order_id": (int, None)}],
    "warnings": [dict],
    "missing": int,
}
ATTENTION = [{"order_id": (int, None), "code": str, "since": TIME, "detail": str}]


def differences(value: Any, schema: Any, where: str = "reply") -> list[str]:
    """Say where a value is not what was promised; an empty list when it is."""
    if isinstance(schema, tuple):
        found = [differences(value, one, where) for one in schema]
        return [] if [] in found else found[0]
    if isinstance(schema, dict):
        if not isinstance(value, dict):
            return [f"{where} is no object"]
        missing = [f"{where}.{key} is missing" for key in schema if key not in value]
        return missing + [
            one
            for key, inner in schema.items()
            if key in value
            for one in differences(value[key], inner, f"{where}.{key}")
        ]
    if isinstance(schema, list):
        if not isinstance(value, list):
            return [f"{where} is no array"]
        return [
            one
            for place, item in enumerate(value)
            for one in differences(item, schema[0], f"{where}[{place}]")
        ]
    return [] if _fits(value, schema) else [f"{where} is {value!r}"]


def _fits(value: Any, schema: Any) -> bool:
    if schema is None:
        return value is None
    if isinstance(schema, set):
        return isinstance(value, str) and value in schema
    if isinstance(schema, re.Pattern):
        return isinstance(value, str) and schema.fullmatch(value) is not None
    # Not isinstance: true is no number of orders.
    return type(value) is schema
