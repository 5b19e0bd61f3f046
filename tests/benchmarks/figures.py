"""The figures that benchmarks measure: collected, printed as one table, kept with date and machine.

A row in ``RESULTS.md`` is the newest figure of one test on one machine. A run replaces the rows of
the tests that it ran and leaves the others as they are, so that a long measurement need not be
repeated for a short one; rows whose test is gone go with it.
"""

from __future__ import annotations

import os
import platform
import tempfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path

import PySide6
from filelock import FileLock

HERE = Path(__file__).parent
RESULTS = HERE / "RESULTS.md"
#: The order of the table.
SECTIONS = (
    "1 Faults by simulation",
    "2 Audit",
    "3 Orders that are not simple",
    "4 Never in silence",
    "5 Security",
    "6 Endurance",
    "Speed",
)
_COLUMNS = ("Section", "What", "Measured", "Bound", "Date", "On", "Test")
_HEAD = """\
# Figures

Printed by `make bench` and kept here: for each test the newest figures, with their date and the
machine (column *On*, listed below). Written by the benchmarks themselves, not by hand. Speeds are
those of the machine named; where a bound is a ratio, its yardstick was measured in the same run.

"""


@dataclass(frozen=True, slots=True)
class Figure:
    """One row.

    Attributes:
        section: One of `SECTIONS`.
        what: What was measured.
        measured: With its unit.
        bound: What it must keep to.
        test: File and name, with its parameters.
        day: ISO date, UTC.
        machine: As `this_machine` describes it.
    """

    section: str
    what: str
    measured: str
    bound: str
    test: str
    day: str
    machine: str


@dataclass
class Figures:
    """What the tests of one run measured."""

    rows: list[Figure] = field(default_factory=list)
    only_printed: set[Figure] = field(default_factory=set)

    def add(self, section: str, what: str, figure: str, bound: str, *, keep: bool = True) -> None:
        """Take down a figure of the running test.

        Call it before the bound is asserted: a figure of a failing test is printed, not kept.

        Args:
            section: One of `SECTIONS`.
            what: What was measured: ``seeded weeks``.
            figure: With its unit: ``10,000, 0 broken``.
            bound: What it must keep to: ``0 broken``.
            keep: False prints it only, as after a run that was made shorter.
        """
        if section not in SECTIONS:
            raise ValueError(f"no such section: {section!r}")
        row = Figure(section, what, figure, bound, _running_test(), _today(), this_machine())
        self.rows.append(row)
        if not keep:
            self.only_printed.add(row)

    def to_keep(self, failed: Iterable[str] = ()) -> list[Figure]:
        """Give the rows that belong into the file, without those of failed tests."""
        left_out = set(failed)
        return [
            row for row in self.rows if row not in self.only_printed and row.test not in left_out
        ]


def _running_test() -> str:
    """Name the test that is running: file and name, without its folder."""
    test = os.environ.get("PYTEST_CURRENT_TEST", "").rpartition(" (")[0]
    return short_name(test)


def short_name(node_id: str) -> str:
    """Take the folders off a test's name."""
    path, colons, name = node_id.partition("::")
    return f"{Path(path).name}{colons}{name}"


def _today() -> str:
    return f"{datetime.now(UTC):%Y-%m-%d}"


def this_machine() -> str:
    """Describe the machine in one line."""
    parts = (
        f"{_processor()}, {os.cpu_count()} cores",
        _memory(),
        _system(),
        f"Python {platform.python_version()}",
        f"PySide6 {PySide6.__version__}",
        _disk(HERE),
    )
    return " · ".join(part for part in parts if part)


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        return platform.processor() or platform.machine()
    names = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    virtual = any(line.startswith("flags") and " hypervisor" in line for line in lines)
    name = names[0] if names else platform.machine()
    return f"virtual machine, shared {name}" if virtual else name


def _memory() -> str:
    try:
        size = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    except (AttributeError, ValueError, OSError):
        return ""
    return f"{size / 2**30:.0f} GB"


def _system() -> str:
    try:
        return platform.freedesktop_os_release()["PRETTY_NAME"]
    except (OSError, KeyError):
        return f"{platform.system()} {platform.release()}"


def _disk(path: Path) -> str:
    """Name the file system and the device that a path is on, where that can be told."""
    try:
        mounts = Path("/proc/mounts").read_text(encoding="utf-8").splitlines()
    except OSError:
        return ""
    best = ("", "", "")
    for device, place, kind, *_ in (line.split(" ") for line in mounts):
        if path.is_relative_to(place) and len(place) >= len(best[1]):
            best = (device, place, kind)
    return f"{best[2]} on {best[0]}" if best[0] else ""


# --- the table --------------------------------------------------------------------------------


def table(rows: Sequence[Sequence[str]], columns: Sequence[str]) -> str:
    """Write a Markdown table whose columns stand below each other."""
    cells = [[cell.replace("|", "/") for cell in row] for row in (columns, *rows)]
    widths = [max(len(row[place]) for row in cells) for place in range(len(columns))]
    lines = [
        "| " + " | ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) + " |"
        for row in cells
    ]
    lines.insert(1, "| " + " | ".join("-" * width for width in widths) + " |")
    return "\n".join(lines) + "\n"


def printed(rows: Iterable[Figure], failed: Iterable[str] = ()) -> str:
    """Write what one run measured."""
    broken = set(failed)
    return table(
        [
            (row.section, row.what, row.measured, row.bound, "FAILED" if row.test in broken else "")
            for row in _in_order(rows)
        ],
        ("Section", "What", "Measured", "Bound", ""),
    )


def _in_order(rows: Iterable[Figure]) -> list[Figure]:
    """Sort by section; within one, by test, and as its test added them."""
    return sorted(rows, key=lambda row: (SECTIONS.index(row.section), row.test.partition("[")[0]))


def written(rows: Iterable[Figure]) -> str:
    """Write the whole file."""
    ordered = _in_order(rows)
    machines = sorted({row.machine for row in ordered})
    letters = {machine: chr(ord("A") + place) for place, machine in enumerate(machines)}
    body = table(
        [
            (
                *(row.section, row.what, row.measured, row.bound, row.day),
                *(letters[row.machine], f"`{row.test}`"),
            )
            for row in ordered
        ],
        _COLUMNS,
    )
    listed = "".join(f"* **{letter}**: {machine}\n" for machine, letter in letters.items())
    return f"{_HEAD}{body}\n{listed}"


def read(text: str) -> list[Figure]:
    """Read what `written` wrote."""
    machines: dict[str, str] = {}
    rows = []
    for line in text.splitlines():
        if line.startswith("* **"):
            letter, _, machine = line.removeprefix("* **").partition("**: ")
            machines[letter] = machine
        elif line.startswith("| "):
            cells = [cell.strip() for cell in line.strip("| ").split(" | ")]
            if len(cells) == len(_COLUMNS) and cells[0] in SECTIONS:
                section, what, measured, bound, day, letter, test = cells
                rows.append(Figure(section, what, measured, bound, test.strip("`"), day, letter))
    return [replace(row, machine=machines.get(row.machine, row.machine)) for row in rows]


def merged(before: Iterable[Figure], fresh: Sequence[Figure]) -> list[Figure]:
    """Put new rows in the place of what their tests measured before."""
    renewed = {row.test for row in fresh}
    same = {(row.section, row.what) for row in fresh}
    kept = [
        row for row in before if row.test not in renewed and (row.section, row.what) not in same
    ]
    return [*kept, *fresh]


def _is_there(row: Figure) -> bool:
    """Say whether the test that measured a row still exists."""
    name, _, function = row.test.partition("::")
    path = HERE / name
    wanted = f"def {function.rpartition('::')[2].partition('[')[0]}("
    return path.exists() and wanted in path.read_text(encoding="utf-8")


def keep(fresh: Sequence[Figure], path: Path = RESULTS) -> None:
    """Bring the file up to date; two runs at the same time do not lose each other's rows."""
    with FileLock(Path(tempfile.gettempdir()) / "bb-desktop-figures.lock"):
        before = read(path.read_text(encoding="utf-8")) if path.exists() else []
        rows = merged((row for row in before if _is_there(row)), fresh)
        new = path.with_suffix(".new")
        new.write_text(written(rows), encoding="utf-8")
        new.replace(path)
