"""Settings, Benches: what this one is called, and what each of them has open."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QLabel

from bb_desktop.domain.errors import BbDesktopError
from bb_desktop.domain.units import BenchLease
from bb_desktop.ui import pieces, theme, times
from bb_desktop.ui.choices import Choices
from bb_desktop.ui.marked import QT_TRANSLATE_N_NOOP
from bb_desktop.ui.messages import error_sentence, number, say_count
from bb_desktop.ui.settings.desk import SettingsDesk
from bb_desktop.ui.settings.draft import DraftSheet, show_text
from bb_desktop.ui.settings.fields import TextField
from bb_desktop.ui.settings.sheet import Card
from bb_desktop.ui.worker import SerialWorker

_AGAIN_MS = 10_000
#: A longer name fits into no line of the journal.
_LONGEST_NAME = 40
_OPEN = QT_TRANSLATE_N_NOOP("messages", "%n orders open")


@dataclass(frozen=True, slots=True)
class OpenOrders:
    """What the benches have open, as of a moment."""

    leases: tuple[BenchLease, ...]
    read_at: datetime


class BenchesDesk:
    """Reads what the benches have open; run on a worker."""

    def __init__(self, desk: SettingsDesk) -> None:
        """Take the desk of the settings, whose store and clock these are."""
        self._store = desk.store
        self._clock = desk.clock

    def read(self) -> OpenOrders:
        """Read it."""
        now = self._clock.now()
        with self._store.reading() as tx:
            return OpenOrders(tx.benches.listed(now), now)


class BenchesSheet(DraftSheet):
    """The name of this bench; and all benches that have something open."""

    def __init__(
        self, look: theme.Theme, choices: Choices, worker: SerialWorker, desk: SettingsDesk
    ) -> None:
        """Show the name; what is open is read when the page comes in front."""
        super().__init__(
            look,
            choices,
            self.tr("Benches"),
            self.tr("Who scans where: the name stands with every scan."),
        )
        self._worker = worker
        self._desk = BenchesDesk(desk)
        self.name = TextField()
        self.name.setMaxLength(_LONGEST_NAME)
        card = Card(self.tr("This bench"))
        self.setting(
            card,
            "bench",
            self.tr("Name"),
            self.name,
            self.tr(
                "Each computer needs a name of its own. Earlier scans keep the name that they "
                "were made under, and so does an order that is open here, for some minutes."
            ),
        )
        self.others = Card(self.tr("Open at the benches"))
        self.listed = pieces.column(gap=10)
        self.others.across(self.listed)
        self.body.addWidget(card)
        self.body.addWidget(self.others)
        self.body.addWidget(
            pieces.label(
                self.tr(
                    "Benches see each other when they work on one database. An order that is "
                    "open at another one is asked about before it is scanned here: F7 takes it "
                    "over."
                ),
                "small",
                "muted",
                wrap=True,
            )
        )
        self.body.addStretch(1)
        self._again = QTimer(self, interval=_AGAIN_MS)
        self._again.timeout.connect(self.on_again)
        self.name.textEdited.connect(self.on_name)
        self.show_values()

    def show_values(self) -> None:
        """Show the name that is wanted now."""
        show_text(self.name, self.wanted("bench"))

    @Slot(str)
    def on_name(self, text: str) -> None:
        """Call this bench something else."""
        name = text.strip()
        self.find_fault("bench", "" if name else self.tr("A bench needs a name."))
        if name:
            self.want(bench=name)

    def open(self) -> None:
        """Read what is open, and again every now and then."""
        self._again.start()
        self.on_again()

    def hideEvent(self, event: QHideEvent) -> None:
        """Read no more."""
        self._again.stop()
        super().hideEvent(event)

    @Slot()
    def on_again(self) -> None:
        """Read what is open."""
        self._worker.submit(self._desk.read, done=self.on_read, failed=self.on_read_failed)

    @Slot(object)
    def on_read(self, found: OpenOrders) -> None:
        """List the benches, this one first."""
        own = self.choices.current.bench
        by_bench: dict[str, list[BenchLease]] = {own: []}
        for lease in found.leases:
            by_bench.setdefault(lease.bench, []).append(lease)
        pieces.empty(self.listed)
        for bench, leases in by_bench.items():
            name = self.tr("{bench} (this one)") if bench == own else "{bench}"
            told = say_count(_OPEN, len(leases)) if leases else self.tr("Nothing is open.")
            row = pieces.column(
                pieces.row(
                    pieces.label(name.format(bench=bench), "strong"),
                    pieces.label(told, "small", "muted"),
                    1,
                ),
                *(self._line(lease, found.read_at) for lease in leases),
                gap=2,
            )
            self.listed.addLayout(row)

    def _line(self, lease: BenchLease, now: datetime) -> QLabel:
        words = self.tr("{order}, open since {time}")
        said = words.format(order=number(lease.order_id), time=times.clock(lease.since, now))
        return pieces.selectable(pieces.label(said, "body", wrap=True))

    @Slot(object)
    def on_read_failed(self, error: BbDesktopError) -> None:
        """Say what the database did."""
        self.message.say("danger", error_sentence(error))
