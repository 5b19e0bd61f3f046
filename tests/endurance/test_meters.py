"""What a process holds, told apart from what it only has in its hand."""

import threading

import pytest

from tests.endurance import meters


@pytest.fixture
def visited(tmp_path):
    """Hold the journal of scans open until somebody says that the disk is done."""
    done, opened = threading.Event(), threading.Event()

    def visit():
        with (tmp_path / "bb-desktop.db.2026W48.scans").open("wb"):
            opened.set()
            done.wait(10)

    thread = threading.Thread(target=visit)
    thread.start()
    opened.wait(10)
    yield done
    done.set()
    thread.join()


def test_a_visit_to_the_disk_is_waited_for_and_is_no_file_that_stays_open(visited):
    during = len(meters._open_files())
    threading.Timer(0.2, visited.set).start()

    assert meters.files() == during - 1


def test_a_journal_that_stays_open_is_counted(visited, monkeypatch):
    monkeypatch.setattr(meters, "_VISIT_S", 0.1)

    assert meters.files() == len(meters._open_files())
