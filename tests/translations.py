"""Looks over the translations: ``python -m tests.translations`` is part of ``make check``.

It fails on a text that a language lacks, one that is unfinished or that nothing says any more, one
whose blanks are other ones than in English, and on compiled words that are older than their source.
``--update`` takes in new texts, drops what is said no more, and compiles anew; translations stay.
"""

from __future__ import annotations

import argparse
import re
import shutil
import subprocess
import sys
import sysconfig
import tempfile
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterable, Iterator
from pathlib import Path

from tests.translatable import Text, Untranslatable, as_plain_calls, texts_of

ROOT = Path(__file__).parents[1]
I18N = ROOT / "resources" / "i18n"
#: English needs words of its own only where it counts.
LANGUAGES = {"de": (), "fr": (), "en": ("-pluralonly",)}
STEM = "bb_desktop"
_BLANK = re.compile(r"\{\w*\}|%n")
_SHOWN = 12


def main() -> int:
    """Look over, or bring up to date; returns the exit status."""
    parser = argparse.ArgumentParser(prog="python -m tests.translations", description=__doc__)
    parser.add_argument("--update", action="store_true", help="take in new texts and compile")
    given = parser.parse_args()
    try:
        texts = texts_of(sorted((ROOT / "bb_desktop").rglob("*.py")))
    except Untranslatable as error:
        sys.stderr.write(f"{error}\n")
        return 1
    if given.update:
        update(texts, I18N)
    faults = list(all_faults(texts, I18N))
    for fault in faults[:_SHOWN]:
        sys.stderr.write(f"{fault}\n")
    if len(faults) > _SHOWN:
        sys.stderr.write(f"… and {len(faults) - _SHOWN} more\n")
    return 1 if faults else 0


def update(texts: list[Text], folder: Path) -> None:
    """Take in new texts and drop old ones in every language, and compile them all."""
    folder.mkdir(parents=True, exist_ok=True)
    for language in LANGUAGES:
        merge(texts, folder / f"{STEM}_{language}.ts", language)
        compile_to(folder / f"{STEM}_{language}.ts", folder / f"{STEM}_{language}.qm")


def merge(texts: list[Text], path: Path, language: str) -> None:
    """Have Qt's tool bring one file in line with the texts; what is translated stays."""
    with tempfile.TemporaryDirectory() as own:
        source = Path(own) / "texts.py"
        source.write_text(as_plain_calls(texts), encoding="utf-8")
        options = ["-silent", "-no-obsolete", "-locations", "none", "-sort-messages"]
        # A text that was changed has to be translated anew: what resembles it is no translation.
        options += ["-disable-heuristic", "sametext", "-disable-heuristic", "similartext"]
        options += ["-source-language", "en", "-target-language", language, *LANGUAGES[language]]
        run_tool("lupdate", str(source), *options, "-ts", str(path))
    if language == "en":
        _fill_in_english(path)


def compile_to(source: Path, target: Path) -> None:
    """Have Qt's tool compile one file."""
    run_tool("lrelease", "-silent", str(source), "-qm", str(target))


def run_tool(name: str, *arguments: str) -> None:
    """Run one of Qt's tools; it lies beside the Python that runs this."""
    tool = Path(sysconfig.get_path("scripts")) / f"pyside6-{name}"
    found = shutil.which(str(tool))
    if found is None:
        raise FileNotFoundError(f"{tool} is missing: it comes with PySide6-Essentials")
    # Their exit status says little (a signal of a child becomes -13), what they print says all.
    done = subprocess.run([found, *arguments], capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"{name} failed: {done.stdout}{done.stderr}")


def _fill_in_english(path: Path) -> None:
    """Give new counted texts a first English form, so that only the singular is left to write."""
    root = ElementTree.fromstring(path.read_text(encoding="utf-8"))  # noqa: S314 - our own file
    for message in root.iter("message"):
        translation = message.find("translation")
        forms = [] if translation is None else translation.findall("numerusform")
        if len(forms) == 2 and not any(form.text for form in forms):
            forms[1].text = message.findtext("source")
    _write(root, path)


def _write(root: ElementTree.Element, path: Path) -> None:
    text = ElementTree.tostring(root, encoding="unicode")
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    path.write_text(f"{head}{text}\n", encoding="utf-8")


# --- looking over ------------------------------------------------------------------------------


def all_faults(texts: list[Text], folder: Path) -> Iterator[str]:
    """Say everything that is wrong with the translations."""
    for language in LANGUAGES:
        wanted = [text for text in texts if text.plural or language != "en"]
        path = folder / f"{STEM}_{language}.ts"
        if not path.exists():
            yield f"{path.name} is missing"
            continue
        yield from faults_of(wanted, path)
        yield from _age_of(path, path.with_suffix(".qm"))


def faults_of(texts: Iterable[Text], path: Path) -> Iterator[str]:
    """Say what is wrong with one language's file."""
    wanted = {(text.context, text.source): text for text in texts}
    seen = set()
    for context, message in _messages(path):
        source = message.findtext("source") or ""
        text = wanted.get((context, source))
        where = f"{path.name}: {context}: {source!r}"
        if text is None:
            yield f"{where} is said no more"
            continue
        seen.add((context, source))
        translation = message.find("translation")
        forms = _forms(translation, plural=text.plural)
        if translation is None or translation.get("type") or not all(forms):
            yield f"{where} is not translated"
            continue
        for place, form in enumerate(forms):
            if not same_blanks(source, form, singular=text.plural and place < len(forms) - 1):
                yield f"{where} has other blanks than {form!r}"
    for context, source in wanted.keys() - seen:
        yield f"{path.name}: {context}: {source!r} is missing"


def same_blanks(source: str, form: str, *, singular: bool = False) -> bool:
    """Say whether a translation has the blanks of its text; "one" may stand for the number."""
    here, there = sorted(_BLANK.findall(source)), sorted(_BLANK.findall(form))
    if singular and "%n" not in there:
        here.remove("%n")
    return here == there


def _messages(path: Path) -> Iterator[tuple[str, ElementTree.Element]]:
    for context in ElementTree.parse(path).iter("context"):  # noqa: S314
        for message in context.iter("message"):
            yield context.findtext("name") or "", message


def _forms(translation: ElementTree.Element | None, *, plural: bool) -> list[str]:
    if translation is None:
        return [""]
    if plural:
        return [form.text or "" for form in translation.findall("numerusform")] or [""]
    return [translation.text or ""]


def _age_of(source: Path, compiled: Path) -> Iterator[str]:
    with tempfile.TemporaryDirectory() as own:
        fresh = Path(own) / compiled.name
        compile_to(source, fresh)
        if not compiled.exists() or compiled.read_bytes() != fresh.read_bytes():
            yield f"{compiled.name} is not what lrelease makes of {source.name}: --update"


if __name__ == "__main__":
    raise SystemExit(main())
