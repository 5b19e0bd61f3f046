"""What the log says of a fault: where it was and of which kind, and of its words what is harmless.

The words of an exception may hold what the program was just working on: an address that could not
be sorted, a token that did not fit. So of foreign ones only those are told whose words are made by
Python itself out of names in the program; everybody else's are left out.
"""

from __future__ import annotations

import re
import traceback
from collections.abc import Iterator
from types import TracebackType

from bb_desktop.domain.errors import BbDesktopError

#: Their words name types, attributes and modules.
_OF_PYTHON = (
    NameError,
    AttributeError,
    TypeError,
    ImportError,
    IndexError,
    ZeroDivisionError,
    RecursionError,
)
#: A name in the program, or a number too short for a phone.
_HARMLESS_KEY = re.compile(r"[a-z][a-z0-9_.]{0,60}|-?[0-9]{1,9}")
_LEFT_OUT = "…"
_DEEPEST = 20


def described(error: BaseException, where: TracebackType | None = None) -> str:
    """Describe a fault with all that led to it, as Python's own traceback does.

    Args:
        error: The fault.
        where: Its traceback, if the fault does not know it itself.
    """
    return "\n".join(_told(error, where or error.__traceback__, set()))


def _told(error: BaseException, where: TracebackType | None, told: set[int]) -> Iterator[str]:
    told.add(id(error))
    before = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    if before is not None and id(before) not in told and len(told) < _DEEPEST:
        yield from _told(before, before.__traceback__, told)
        if error.__cause__ is not None:
            between = "The above exception was the direct cause of the following exception:"
        else:
            between = "During handling of the above exception, another exception occurred:"
        yield f"\n{between}\n"
    if where is not None:
        yield "Traceback (most recent call last):"
        yield "".join(traceback.format_tb(where)).rstrip("\n")
    words = _words(error)
    yield f"{_name(type(error))}: {words}" if words else _name(type(error))
    if isinstance(error, BaseExceptionGroup):
        for one in error.exceptions:
            if id(one) not in told and len(told) < _DEEPEST:
                yield from _told(one, one.__traceback__, told)


def _name(kind: type[BaseException]) -> str:
    module = kind.__module__
    return (
        kind.__qualname__ if module in ("builtins", "__main__") else f"{module}.{kind.__qualname__}"
    )


def _words(error: BaseException) -> str:
    match error:
        case BbDesktopError():
            return str(error)
        case OSError():
            # Not the path: it may hold somebody's name.
            return f"[Errno {error.errno}] {error.strerror}" if error.errno else _LEFT_OUT
        case KeyError():
            key = str(error.args[0]) if error.args else ""
            return repr(key) if _HARMLESS_KEY.fullmatch(key) else _LEFT_OUT
        case _ if type(error) in _OF_PYTHON or isinstance(error, UnboundLocalError):
            return str(error)
    return _LEFT_OUT if error.args else ""
