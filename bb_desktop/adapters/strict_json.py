"""JSON as the services write it, and nothing that only looks like it or would harm who reads it."""

from __future__ import annotations

import json

#: Deeper than any reply of either service.
DEPTH = 64


def read_json(body: bytes) -> object:
    """Read JSON in UTF-8, or in UTF-16 or UTF-32 where the first bytes say so.

    Returns:
        What it says; halves of characters and NULs, which JSON can spell and no database keeps,
        are taken out.

    Raises:
        ValueError: It is no JSON, nested too deep, or a number in it is beyond all bounds.
    """
    # json itself would let halves of characters through that stand there unspelt.
    text = body.decode(json.detect_encoding(body))
    try:
        parsed: object = json.loads(text, parse_constant=_no_number, parse_float=_finite_number)
    except RecursionError as error:
        raise ValueError("nested too deep") from error
    if _is_deep(parsed):
        raise ValueError("nested too deep")
    return _storable(parsed) if "\\u" in text else parsed


def _no_number(_name: str) -> object:
    raise ValueError("NaN and Infinity are not JSON")


def _finite_number(text: str) -> float:
    number = float(text)
    if number in (float("inf"), float("-inf")):
        raise ValueError("a number is beyond all bounds")
    return number


def _is_deep(parsed: object) -> bool:
    level: list[object] = [parsed]
    for _ in range(DEPTH):
        below: list[object] = []
        for value in level:
            if isinstance(value, dict):
                below.extend(value.values())
            elif isinstance(value, list):
                below.extend(value)
        if not below:
            return False
        level = below
    return True


def _storable(value: object) -> object:
    if isinstance(value, dict):
        return {str(_storable(key)): _storable(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_storable(item) for item in value]
    if isinstance(value, str):
        whole = value.replace("\x00", "")
        return whole.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return value
