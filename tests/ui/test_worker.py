"""The workers carry work away from the screen and results back to it."""

from __future__ import annotations

import logging
import threading

import pytest
from PySide6.QtCore import QObject, Slot

from bb_desktop.domain.errors import StoreError
from bb_desktop.ui.worker import SerialWorker, Unexpected


class Desk(QObject):
    """Receives results and remembers in which thread."""

    def __init__(self) -> None:
        super().__init__()
        self.results: list[object] = []
        self.errors: list[Exception] = []
        self.threads: set[int] = set()

    @Slot(object)
    def on_result(self, result: object) -> None:
        self.results.append(result)
        self.threads.add(threading.get_ident())

    @Slot(object)
    def on_error(self, error: Exception) -> None:
        self.errors.append(error)
        self.threads.add(threading.get_ident())


@pytest.fixture
def worker(qapp):
    made = SerialWorker("test")
    yield made
    made.close(5)


@pytest.fixture
def desk(qapp):
    return Desk()


def test_a_job_runs_elsewhere_and_its_result_arrives_at_the_screen(worker, desk, qtbot):
    worker.submit(threading.get_ident, done=desk.on_result)

    qtbot.waitUntil(lambda: bool(desk.results))

    assert desk.results == [worker.ident]
    assert desk.threads == {threading.get_ident()}


def test_the_very_object_that_a_job_made_arrives(worker, desk, qtbot):
    made = object()

    worker.submit(lambda: made, done=desk.on_result)
    qtbot.waitUntil(lambda: bool(desk.results))

    assert desk.results[0] is made


def test_jobs_are_done_in_the_order_in_which_they_were_asked_for(worker, desk, qtbot):
    for number in range(50):
        worker.submit(lambda number=number: number, done=desk.on_result)

    qtbot.waitUntil(lambda: len(desk.results) == 50)

    assert desk.results == list(range(50))


def test_a_foreseen_error_arrives_as_it_is(worker, desk, qtbot):
    error = StoreError("The disk is full.")

    def job() -> None:
        raise error

    worker.submit(job, done=desk.on_result, failed=desk.on_error)
    qtbot.waitUntil(lambda: bool(desk.errors))

    assert desk.errors == [error]
    assert desk.results == []


def test_a_fault_of_ours_is_logged_and_said_and_the_next_job_still_runs(
    worker, desk, qtbot, caplog
):
    with caplog.at_level(logging.ERROR):
        worker.submit(lambda: 1 // 0, failed=desk.on_error)
        worker.submit(lambda: "still here", done=desk.on_result)
        qtbot.waitUntil(lambda: bool(desk.results))

    assert isinstance(desk.errors[0], Unexpected)
    assert "ZeroDivisionError" in caplog.text


def test_a_job_can_tell_how_far_it_is(worker, desk, qtbot):
    tell = worker.courier(desk.on_result)

    worker.submit(lambda: [tell(step) for step in range(3)])
    qtbot.waitUntil(lambda: len(desk.results) == 3)

    assert desk.results == [0, 1, 2]
    assert desk.threads == {threading.get_ident()}


def test_closing_drops_what_is_queued_and_waits_for_what_runs(worker, desk, qtbot):
    began, go_on = threading.Event(), threading.Event()

    def long_job() -> str:
        began.set()
        go_on.wait(5)
        return "late"

    worker.submit(long_job, done=desk.on_result)
    worker.submit(lambda: "never", done=desk.on_result)
    assert began.wait(5)
    threading.Timer(0.1, go_on.set).start()

    assert worker.close(5)
    qtbot.wait(50)
    assert desk.results == []


def test_a_closed_worker_takes_no_jobs(worker, desk, qtbot):
    worker.close(5)

    worker.submit(lambda: "late", done=desk.on_result)
    qtbot.wait(50)

    assert desk.results == []


def test_a_result_for_a_page_that_is_gone_goes_nowhere(worker, qtbot, qapp):
    gone = Desk()
    held = threading.Event()

    def job() -> str:
        held.wait(5)
        return "for nobody"

    worker.submit(job, done=gone.on_result)
    gone.deleteLater()
    qtbot.wait(20)
    held.set()
    still_here = Desk()
    worker.submit(lambda: "for me", done=still_here.on_result)

    qtbot.waitUntil(lambda: bool(still_here.results))
