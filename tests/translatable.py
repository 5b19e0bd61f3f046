"""Finds every text in the source that a seller may read, and what would be missed by a translator.

Qt's own reader of Python files knows no marked plurals and no text inside an f-string, and says
nothing about either, so the texts are gathered from the syntax tree and handed to it as calls.
"""

from __future__ import annotations

import ast
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_MARKS = {"QT_TRANSLATE_NOOP": False, "QT_TRANSLATE_N_NOOP": True}


@dataclass(frozen=True, slots=True)
class Text:
    """One text as it stands in the source.

    Attributes:
        context: The class that says it, or the name that marked words carry.
        note: What the comment above it, begun with ``#:``, tells translators.
    """

    context: str
    source: str
    plural: bool
    note: str = ""


class Untranslatable(Exception):
    """Raised with the place of a text that no translator would ever see."""


def texts_of(paths: list[Path]) -> list[Text]:
    """Gather the texts of source files, each once, in the order in which they stand.

    Raises:
        Untranslatable: A text is put together where it should be written out.
    """
    found: dict[tuple[str, str], Text] = {}
    for path in paths:
        content = path.read_text(encoding="utf-8")
        reader = _Reader(path, content.splitlines())
        for text in reader.read(ast.parse(content), context=""):
            known = found.setdefault((text.context, text.source), text)
            if known.plural != text.plural:
                raise Untranslatable(f"{path}: {text.source!r} is counted here, and not elsewhere")
    return list(found.values())


class _Reader:
    def __init__(self, path: Path, lines: list[str]) -> None:
        self._path = path
        self._lines = lines

    def read(self, node: ast.AST, context: str) -> Iterator[Text]:
        if isinstance(node, ast.ClassDef):
            context = node.name
        if isinstance(node, ast.Call):
            yield from self._call(node, context)
        for child in ast.iter_child_nodes(node):
            yield from self.read(child, context)

    def _call(self, call: ast.Call, context: str) -> Iterator[Text]:
        name = called(call)
        if name == "tr":
            if not (isinstance(call.func, ast.Attribute) and _is_self(call.func.value)):
                raise Untranslatable(f"{self._place(call)}: only self.tr has a context")
            yield self._text(call, context, call.args[0], plural=len(call.args) > 2)
        elif name in _MARKS:
            own = self._literal(call, call.args[0])
            yield self._text(call, own, call.args[1], plural=_MARKS[name])
        elif (
            isinstance(call.func, ast.Name)
            and name in ("say", "say_count", "_text")
            and isinstance(call.args[0], ast.Constant)
        ):
            raise Untranslatable(f"{self._place(call)}: {call.args[0].value!r} is not marked")

    def _text(self, call: ast.Call, context: str, node: ast.expr, *, plural: bool) -> Text:
        source = self._literal(call, node)
        if plural != ("%n" in source):
            raise Untranslatable(f"{self._place(call)}: a count, and no %n in it, or the other way")
        return Text(context, source, plural, self._note(call.lineno))

    def _literal(self, call: ast.Call, node: ast.expr) -> str:
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            return node.value
        raise Untranslatable(f"{self._place(call)}: the text is not written out")

    def _note(self, line: int) -> str:
        notes: list[str] = []
        for above in reversed(self._lines[: line - 1]):
            if not above.strip().startswith("#:"):
                break
            notes.append(above.strip()[2:].strip())
        return " ".join(reversed(notes))

    def _place(self, call: ast.Call) -> str:
        return f"{self._path}:{call.lineno}"


def called(call: ast.Call) -> str:
    """Name the function that is called, without what it belongs to."""
    if isinstance(call.func, ast.Attribute):
        return call.func.attr
    return call.func.id if isinstance(call.func, ast.Name) else ""


def _is_self(node: ast.expr) -> bool:
    return isinstance(node, ast.Name) and node.id == "self"


def as_plain_calls(texts: list[Text]) -> str:
    """Write texts as a Python file that Qt's reader understands without exception."""
    lines = []
    for context in sorted({text.context for text in texts}):
        lines += [f"class {context}:", "    def say(self, n):"]
        for text in texts:
            if text.context == context:
                counted = ', "", n' if text.plural else ""
                lines += [f"        #: {text.note}"] if text.note else []
                lines += [
                    f"        self.tr({json.dumps(text.source, ensure_ascii=False)}{counted})"
                ]
    return "\n".join(lines) + "\n"
