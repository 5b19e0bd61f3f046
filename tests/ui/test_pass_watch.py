"""Passes that say nothing: one that hangs, a thread that is gone, a clock that starts none."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import QObject, Slot

from bb_desktop.domain.errors import BbDesktopError
from bb_desktop.ui.banner import Notice
from bb_desktop.ui.pass_watch import HANGS_AFTER_MS, PassWatch, Silence
from bb_desktop.ui.syncing import Syncing
from bb_desktop.ui.worker import SerialWorker, Unexpected
from tests.clock import NOW

PATIENCE_MS = 10_000
EVERY_S = 60.0


class AService:
    """Something to sync with, that may not answer."""

    def __init__(self) -> None:
        self.free = threading.Event()
        self.free.set()
        self.passes = 0
        self.raises: BaseException | None = None

    def run(self, progress, *, at_once=True):
        self.passes += 1
        self.free.wait(PATIENCE_MS / 1000)
        if self.raises is not None:
            raise self.raises
        return "summary"

    def interrupt(self) -> None:
        self.free.set()


class Later(PassWatch):
    """A watch for which hours pass when a test wants them to."""

    quiet: int | None = None

    @property
    def quiet_ms(self) -> int:
        return self.quiet if self.quiet is not None else super().quiet_ms


class Seller(QObject):
    """Sees what is said."""

    def __init__(self) -> None:
        super().__init__()
        self.notice: Notice | None = None
        self.heard: list[object] = []
        self.errors: list[BbDesktopError] = []

    @Slot(str, object)
    def on_noticed(self, _subject: str, notice: Notice | None) -> None:
        self.notice = notice

    @Slot(object)
    def on_silent(self, silence: object) -> None:
        self.heard.append(silence)

    @Slot(object)
    def on_failed(self, error: BbDesktopError) -> None:
        self.errors.append(error)


@pytest.fixture
def service():
    return AService()


@pytest.fixture
def worker(qapp, service):
    made = SerialWorker("sync")
    yield made
    service.free.set()
    made.close(5)


@pytest.fixture
def syncing(worker, service):
    made = Syncing(service, worker, every_s=EVERY_S)
    yield made
    made.close()
    made.deleteLater()


@pytest.fixture
def seller(qapp):
    return Seller()


@pytest.fixture
def watch(syncing, worker, seller):
    made = Later(syncing, worker)
    made.noticed.connect(seller.on_noticed)
    made.silent.connect(seller.on_silent)
    syncing.failed.connect(seller.on_failed)
    made.start()
    yield made
    made.stop()
    made.deleteLater()


def test_a_pass_that_hangs_is_said_with_what_helps_and_over_when_it_goes_on(
    watch, syncing, service, seller, qtbot
):
    service.free.clear()
    syncing.start()
    qtbot.waitUntil(lambda: service.passes == 1, timeout=PATIENCE_MS)
    watch.quiet = HANGS_AFTER_MS - 1
    watch.on_look()
    assert seller.notice is None

    watch.quiet = HANGS_AFTER_MS + 1
    watch.on_look()

    assert seller.notice is not None
    assert seller.notice.kind == "danger"
    assert "stood still for 10 minutes. Cancel it under Activity" in seller.notice.sentence
    assert seller.heard == [Silence.HANGS]

    service.free.set()
    qtbot.waitUntil(lambda: not syncing.running, timeout=PATIENCE_MS)

    assert seller.notice is None
    assert seller.heard == [Silence.HANGS, None]


def test_the_minutes_go_on_in_the_same_banner(watch, syncing, service, seller, qtbot):
    service.free.clear()
    syncing.start()
    qtbot.waitUntil(lambda: service.passes == 1, timeout=PATIENCE_MS)
    watch.quiet = HANGS_AFTER_MS + 1
    watch.on_look()
    first = seller.notice
    watch.quiet = HANGS_AFTER_MS + 60_001

    watch.on_look()

    assert "11 minutes" in seller.notice.sentence
    assert seller.notice.same(first)


def test_a_clock_that_begins_no_pass_is_begun_again(watch, syncing, service, seller, qtbot):
    syncing.start()
    qtbot.waitUntil(lambda: service.passes == 1 and not syncing.running, timeout=PATIENCE_MS)
    syncing._clock.stop()
    watch.quiet = int(5 * EVERY_S * 1000) + 1

    watch.on_look()

    assert seller.heard[0] is Silence.NONE_BEGINS
    qtbot.waitUntil(lambda: service.passes == 2 and not syncing.running, timeout=PATIENCE_MS)
    assert syncing._clock.isActive()
    assert seller.notice is None


def test_a_worker_that_is_gone_is_said(watch, syncing, worker, seller):
    syncing.start()
    worker.close(5)

    watch.on_look()

    assert seller.heard == [Silence.NO_WORKER]
    assert "Close BB Desktop and open it again" in seller.notice.sentence


def test_before_the_first_pass_and_after_the_last_nothing_is_missed(watch, syncing, seller, qtbot):
    watch.quiet = 24 * 3_600_000

    watch.on_look()
    syncing.start()
    syncing.close()
    qtbot.waitUntil(lambda: not syncing.running, timeout=PATIENCE_MS)
    watch.on_look()

    assert seller.heard == []


@pytest.mark.parametrize("more", [SystemExit(), KeyboardInterrupt(), MemoryError()])
def test_what_would_end_a_thread_ends_the_pass_alone_and_is_said(
    watch, syncing, worker, service, seller, qtbot, more
):
    service.raises = more
    syncing.start()
    qtbot.waitUntil(lambda: bool(seller.errors), timeout=PATIENCE_MS)
    assert isinstance(seller.errors[0], Unexpected)
    service.raises = None

    syncing.sync_now()
    qtbot.waitUntil(lambda: service.passes == 2 and not syncing.running, timeout=PATIENCE_MS)

    assert worker.alive
    assert len(seller.errors) == 1


def test_the_next_pass_is_known_as_long_as_passes_run_by_the_clock(syncing, qtbot):
    assert syncing.next_pass(NOW) is None
    syncing.start()

    left_s = (syncing.next_pass(NOW) - NOW).total_seconds()

    # The timer may be a twentieth late, to wake the computer less often.
    assert 0 < left_s <= 1.05 * EVERY_S
