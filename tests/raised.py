"""Finds every sentence that the program's own errors are raised with, in its source.

The names that stand in a sentence are filled in with ``x``; texts that a name stands for are
looked up in the same file. What somebody else words (a driver, a service, another error that is
passed on) is not ours to translate and is left out.
"""

from __future__ import annotations

import ast
import itertools
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

PACKAGE = Path(__file__).parents[1] / "bb_desktop"
ROOT_OF_ALL = "BbDesktopError"
FILLED = "x"
_CLASS = re.compile(r"^class (\w+)\(([^)]*)\)", re.MULTILINE)
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Raised:
    """A sentence, and where it stands.

    Attributes:
        error: The class that says it.
    """

    place: str
    error: str
    sentence: str


@cache
def raised_in(folder: Path = PACKAGE) -> tuple[Raised, ...]:
    """Gather the sentences of all files, each once."""
    texts = {path: path.read_text("utf-8") for path in sorted(folder.rglob("*.py"))}
    family = _family(texts.values())
    # Most files raise nothing, and reading all of them as Python takes seconds.
    says = re.compile(rf"\b(?:{'|'.join(sorted(family))})\(")
    found: dict[tuple[str, str], Raised] = {}
    for path, text in texts.items():
        if not says.search(text):
            continue
        tree = ast.parse(text)
        constants = _constants(tree)
        for error, told, line in _calls(tree, family):
            for sentence in _texts(told, constants):
                place = f"{path.relative_to(folder.parent)}:{line}"
                found.setdefault((error, sentence), Raised(place, error, sentence))
    return tuple(found.values())


def _family(texts: Iterable[str]) -> set[str]:
    """Name all classes below the root, wherever they stand."""
    bases = {name: above for text in texts for name, above in _CLASS.findall(text)}
    family, before = {ROOT_OF_ALL}, 0
    while len(family) != before:
        before = len(family)
        family |= {name for name, above in bases.items() if set(_WORD.findall(above)) & family}
    return family


def _calls(tree: ast.Module, family: set[str]) -> Iterator[tuple[str, ast.expr, int]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and node.args and _name(node.func) in family:
            yield _name(node.func), node.args[0], node.lineno
        if isinstance(node, ast.ClassDef) and node.name in family:
            for inner in ast.walk(node):
                if (
                    isinstance(inner, ast.Call)
                    and ast.unparse(inner.func) == "super().__init__"
                    and inner.args
                ):
                    yield node.name, inner.args[0], inner.lineno


def _name(node: ast.expr) -> str:
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.id if isinstance(node, ast.Name) else ""


def _constants(tree: ast.Module) -> dict[str, ast.expr]:
    """Give what the names of a file stand for, those of its functions included."""
    return {
        target.id: node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Assign)
        for target in node.targets
        if isinstance(target, ast.Name)
    }


def _texts(node: ast.expr, constants: dict[str, ast.expr]) -> list[str]:
    """Say how a text may read; nothing for one that is worded elsewhere."""
    match node:
        case ast.Constant(value=str() as text):
            return [text]
        case ast.JoinedStr():
            parts = [
                [str(part.value)] if isinstance(part, ast.Constant) else [FILLED]
                for part in node.values
            ]
            return ["".join(chosen) for chosen in itertools.product(*parts)]
        case ast.BinOp():
            sides = _texts(node.left, constants), _texts(node.right, constants)
            return ["".join(chosen) for chosen in itertools.product(*sides)]
        case ast.IfExp():
            return _texts(node.body, constants) + _texts(node.orelse, constants)
        case ast.BoolOp():
            return [text for value in node.values for text in _texts(value, constants)]
        case ast.Dict():
            return [text for value in node.values for text in _texts(value, constants)]
        case ast.Subscript():
            return _texts(node.value, constants)
        case ast.Call(func=ast.Attribute(value=table, attr="get"), args=[_, *others]):
            return [text for one in (table, *others) for text in _texts(one, constants)]
        case ast.Name(id=name) if name in constants and constants[name] is not node:
            known = {key: value for key, value in constants.items() if key != name}
            return _texts(constants[name], known)
        case _:
            return []
