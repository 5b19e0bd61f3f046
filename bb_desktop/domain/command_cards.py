"""Bar widths of the command cards: Code 128, as every scanner reads it as delivered.

Source: ISO/IEC 15417. The modules are computed by python-barcode; drawing them is left to whoever
has a pen.
"""

from __future__ import annotations

from barcode.codex import Code128

#: Empty modules on either side, without which a scanner finds no beginning.
QUIET_MODULES = 10


def bar_widths(code: str) -> tuple[int, ...]:
    """Give the widths of bars and spaces in modules, beginning and ending with a bar.

    Args:
        code: Printable ASCII, not empty.

    Raises:
        ValueError: Anything else.
    """
    if not code or not code.isascii() or not code.isprintable():
        raise ValueError(f"no code of a card: {code!r}")
    modules = Code128(code).build()[0]
    widths: list[int] = []
    before = ""
    for module in modules:
        if module == before:
            widths[-1] += 1
        else:
            widths.append(1)
        before = module
    return tuple(widths)
