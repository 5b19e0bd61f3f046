"""First run, done: what is connected, what is still missing, and how far the first sync is."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLabel, QProgressBar, QVBoxLayout

from bb_desktop.application.sync_cycle import SyncSummary
from bb_desktop.domain.errors import BbDesktopError, Service
from bb_desktop.domain.retry import ServiceStatus
from bb_desktop.domain.shop import Mode
from bb_desktop.ui import pieces, theme
from bb_desktop.ui.marked import QT_TRANSLATE_N_NOOP
from bb_desktop.ui.messages import error_sentence, say_count
from bb_desktop.ui.service_words import progress_words
from bb_desktop.ui.wizards.first_run_state import FirstRunState
from bb_desktop.ui.wizards.steps import Saying, StepSheet

_READ = QT_TRANSLATE_N_NOOP("messages", "%n orders were read. The most urgent ones come first.")


class DoneStep(StepSheet):
    """Says how it went, and shows the first sync."""

    def __init__(self, look: theme.Theme) -> None:
        """Begin with nothing to say."""
        super().__init__(
            look,
            self.tr("That is all"),
            self.tr("This can be gone through again at any time: Settings, Shop."),
        )
        self.rows: dict[str, tuple[pieces.Symbol, QLabel]] = {}
        card = QVBoxLayout()
        card.setSpacing(10)
        for name in ("shipstation", "mode", "back_market"):
            symbol, words = pieces.Symbol(look), pieces.label("", "body", wrap=True)
            row = pieces.row(symbol, words, gap=10)
            row.setStretch(1, 1)
            card.addLayout(row)
            self.rows[name] = (symbol, words)
        self.body.addWidget(pieces.frame("card", card, 16))
        self.sync_title = pieces.label(self.tr("First sync"), "lead")
        self.sync_words = pieces.label("", "body", wrap=True)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("How far the first sync is"))
        self.bar.setRange(0, 1)
        self.saying = Saying(look)
        sync = pieces.column(self.sync_title, self.sync_words, self.bar, self.saying, gap=8)
        self.body.addWidget(pieces.frame("card", sync, 16))
        self.body.addStretch(1)

    def show_state(self, state: FirstRunState) -> None:
        """Say what is connected and what is missing."""
        self._row(
            "shipstation",
            self.tr("ShipStation is connected."),
            self.tr("ShipStation’s key is missing: nothing can be read or written there yet."),
            good=state.key_is_kept,
        )
        self._row(
            "back_market",
            self.tr("Back Market is connected."),
            self.tr("Back Market’s token is missing: no order can be read yet."),
            good=state.token_is_kept,
        )
        companion = self.tr("ShipStation brings the orders; this app adds and checks the IMEIs.")
        bridge = self.tr("This app brings the orders to ShipStation.")
        self._row(
            "mode",
            companion if state.mode is Mode.COMPANION else bridge,
            self.tr("Who brings the orders is not chosen yet."),
            good=state.mode is not None,
        )
        if not (state.key_is_kept and state.token_is_kept):
            self.bar.hide()
            self.sync_words.setText(
                self.tr(
                    "Begins by itself as soon as both are connected. Scanning works without: what "
                    "is scanned waits."
                )
            )
        elif state.summary is not None:
            self.bar.show()
            self.on_synced(state.summary)
        elif not self.sync_words.text() or self.bar.isHidden():
            self.bar.show()
            self.bar.setRange(0, 0)
            self.sync_words.setText(self.tr("Begins …"))

    def _row(self, name: str, good_words: str, bad_words: str, *, good: bool) -> None:
        symbol, words = self.rows[name]
        symbol.show_icon("check" if good else "warn", "good" if good else "caution")
        words.setText(good_words if good else bad_words)

    @Slot(str, int, int)
    def on_progress(self, what: str, done: int, total: int) -> None:
        """Say how far it is."""
        self.bar.show()
        self.bar.setRange(0, max(total, 0))
        self.bar.setValue(done)
        words = progress_words(what)
        if total:
            words = self.tr("{what}: {done} of {total}").format(what=words, done=done, total=total)
        self.sync_words.setText(words)

    @Slot(object)
    def on_synced(self, summary: SyncSummary) -> None:
        """Say what the first sync brought, or why it brought nothing."""
        self.bar.setRange(0, 1)
        self.bar.setValue(1)
        if summary.good:
            read = summary.counts.imported
            nothing = self.tr("Both services were read: there is no new order.")
            self.sync_words.setText(say_count(_READ, read) if read else nothing)
            self.saying.say("info", "")
            return
        bad = [
            service.display_name
            for service, status in (
                (Service.BACK_MARKET, summary.back_market),
                (Service.SHIPSTATION, summary.shipstation),
            )
            if status is not ServiceStatus.OK
        ]
        self.sync_words.setText("")
        words = self.tr("{services} did not answer as it should.").format(services=", ".join(bad))
        note = self.tr(
            "It is tried again by itself; the line at the foot of the window says how it goes."
        )
        self.saying.say("caution", words, note)

    def say_failed(self, error: BbDesktopError) -> None:
        """Say what ended the first sync."""
        self.bar.setRange(0, 1)
        self.sync_words.setText("")
        self.saying.say("caution", error_sentence(error))
