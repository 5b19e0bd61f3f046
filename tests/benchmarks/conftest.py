"""Collects what the benchmarks measured, prints it as one table, and keeps it in ``RESULTS.md``."""

from __future__ import annotations

from collections.abc import Generator
from typing import TYPE_CHECKING

import pytest

from tests.benchmarks import figures as book

if TYPE_CHECKING:
    from _pytest.terminal import TerminalReporter

_MEASURED = pytest.StashKey[book.Figures]()
_FAILED = pytest.StashKey[set[str]]()


def pytest_configure(config: pytest.Config) -> None:
    config.stash[_MEASURED] = book.Figures()
    config.stash[_FAILED] = set()


@pytest.fixture(scope="session")
def figures(pytestconfig: pytest.Config) -> book.Figures:
    """Give what takes down figures: ``figures.add(section, what, figure, bound)``."""
    return pytestconfig.stash[_MEASURED]


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item,
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    report = yield
    if report.failed:
        item.config.stash[_FAILED].add(book.short_name(item.nodeid))
    return report


def pytest_terminal_summary(terminalreporter: TerminalReporter, config: pytest.Config) -> None:
    measured, failed = config.stash[_MEASURED], config.stash[_FAILED]
    if not measured.rows:
        return
    terminalreporter.section("figures")
    terminalreporter.write(book.printed(measured.rows, failed))
    terminalreporter.write_line(book.this_machine())
    fresh = measured.to_keep(failed)
    if fresh:
        book.keep(fresh)
