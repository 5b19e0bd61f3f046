"""Settings, Privacy: how long buyers are known, what is stored of them, and forgetting them."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal, Slot

from bb_desktop.application.changes import Changes
from bb_desktop.application.privacy import Erased
from bb_desktop.domain.errors import BbDesktopError
from bb_desktop.domain.orders import OrderId
from bb_desktop.domain.shop import Shop
from bb_desktop.ui import pieces, theme, times
from bb_desktop.ui.choices import Choices
from bb_desktop.ui.marked import QT_TRANSLATE_N_NOOP
from bb_desktop.ui.messages import error_sentence, say_count
from bb_desktop.ui.settings.controls import Choice
from bb_desktop.ui.settings.desk import SettingsDesk
from bb_desktop.ui.settings.draft import DraftSheet
from bb_desktop.ui.settings.entry import Entry
from bb_desktop.ui.settings.privacy_buyer import BuyerCard
from bb_desktop.ui.settings.privacy_desk import Kept, PrivacyDesk
from bb_desktop.ui.settings.sheet import Card, Message
from bb_desktop.ui.worker import SerialWorker

#: What is offered; what the settings file says otherwise is offered as well.
_OFFERED = (30, 90, 180, 365, 730, 3650, 0)
_FOR_EVER = 0
_DAYS = QT_TRANSLATE_N_NOOP("messages", "for %n days after the order was closed")
_OPEN = QT_TRANSLATE_N_NOOP("messages", "%n orders are to be shipped and need their address.")
_CLOSED = QT_TRANSLATE_N_NOOP("messages", "Of %n closed orders the buyer is known here.")
_ERASED = QT_TRANSLATE_N_NOOP("messages", "Of %n orders the buyer is erased here.")
_DUE = QT_TRANSLATE_N_NOOP("messages", "The time of %n buyers is over.")
_ASK = QT_TRANSLATE_N_NOOP("messages", "Erase %n buyers for good? This cannot be taken back.")
_DOING = QT_TRANSLATE_N_NOOP("messages", "Erasing: %n buyers so far.")
_DONE = QT_TRANSLATE_N_NOOP("messages", "Done: %n buyers are erased.")
_COPIES = QT_TRANSLATE_N_NOOP("messages", "%n old copies of the database are removed.")


class PrivacySheet(DraftSheet):
    """The time, the counts, and one buyer.

    Signals:
        erased: Buyers were forgotten; `Changes` for whoever shows their orders.
    """

    erased = Signal(object)

    def __init__(
        self, look: theme.Theme, choices: Choices, worker: SerialWorker, desk: SettingsDesk
    ) -> None:
        """Show the time that is chosen; the counts are read when the page comes in front.

        Args:
            look: The colours in use.
            choices: The settings in use.
            worker: For questions to the store; not the one that scans wait for.
            desk: What is asked.
        """
        super().__init__(
            look,
            choices,
            self.tr("Privacy"),
            self.tr("How long buyers are known here. What proves a sale stays for ever."),
        )
        self._worker = worker
        self._desk = PrivacyDesk(desk)
        self._due = 0
        self._erasing: Shop | None = None
        self._done: list[OrderId] = []
        self.body.addWidget(self._time())
        self.body.addWidget(self._kept())
        self.buyer = BuyerCard(look, worker, self._desk)
        self.body.addWidget(self.buyer)
        self.body.addStretch(1)
        self.days.chosen.connect(self.on_days)
        self.erase_button.clicked.connect(self.on_erase)
        self.asked.pressed.connect(self.on_sure)
        self.buyer.erased.connect(self.on_one_erased)
        self.on_look_changed()
        self.show_values()

    def _time(self) -> Card:
        card = Card()
        current = self.choices.current.keep_buyers_days
        offered = list(_OFFERED)
        if current not in offered:
            offered = [*sorted({*offered[:-1], current}), _FOR_EVER]
        self.days = Choice([(str(days), self._words(days)) for days in offered], 420)
        self.setting(
            card,
            "keep_buyers_days",
            self.tr("Buyers are known here"),
            self.days,
            self.tr(
                "Then name, address, phone, e-mail and what the buyer wrote are erased here, once "
                "a day and by itself. Order, article, IMEI, parcel number and times stay: they "
                "prove what was shipped. ShipStation and Back Market keep what they have."
            ),
        )
        card.say(
            self.tr(
                "Copies of the database that are older go as well. Younger copies still hold the "
                "buyers that were known when they were made."
            )
        )
        return card

    def _kept(self) -> Card:
        card = Card(self.tr("What is stored here"))
        self.counts = pieces.label("", "body", wrap=True)
        card.add(self.tr("Buyers"), pieces.column(self.counts), tall=True)
        self.erase_button = pieces.button(
            self.tr("Erase now"), self.tr("Erase every buyer whose time is over, without waiting")
        )
        self.due_words = pieces.label("", "body", wrap=True)
        beside = pieces.row(self.due_words, self.erase_button, gap=12)
        beside.setStretch(0, 1)
        card.add(self.tr("To be erased"), beside)
        self.asked = Message(self.look)
        card.across(self.asked)
        return card

    def _words(self, days: int) -> str:
        words = {
            180: self.tr("for half a year after the order was closed"),
            365: self.tr("for a year after the order was closed"),
            730: self.tr("for two years after the order was closed"),
            3650: self.tr("for ten years after the order was closed"),
            _FOR_EVER: self.tr("for ever, until I erase them"),
        }
        return words.get(days) or say_count(_DAYS, days)

    def entries(self) -> tuple[Entry, ...]:
        """List the settings, for the search; what is done with one buyer among them."""
        return (*super().entries(), *self.buyer.entries)

    # --- the time ------------------------------------------------------------------------------

    def show_values(self) -> None:
        """Show the time that is wanted now."""
        self.days.show_value(str(self.wanted("keep_buyers_days")))
        if self.isVisible():
            self._count()

    @Slot(str)
    def on_days(self, value: str) -> None:
        """Keep buyers for another time."""
        self.want(keep_buyers_days=int(value))
        self._count()

    # --- the counts ----------------------------------------------------------------------------

    def open(self) -> None:
        """Count whose particulars are kept."""
        self._count()

    def _count(self) -> None:
        job = partial(self._desk.kept, self.wanted("keep_buyers_days"))
        self._worker.submit(job, done=self.on_kept, failed=self.on_store_failed)

    @Slot(object)
    def on_kept(self, kept: Kept) -> None:
        """Say whose particulars are kept."""
        buyers = kept.buyers
        told = [
            say_count(_OPEN, buyers.open),
            say_count(_CLOSED, buyers.closed),
            say_count(_ERASED, buyers.erased),
        ]
        if buyers.oldest_closed_at is not None:
            words = self.tr("The oldest of them was closed {when}.")
            told.insert(2, words.format(when=times.clock(buyers.oldest_closed_at, kept.read_at)))
        self.counts.setText("\n".join(told))
        self._due = buyers.due
        self.due_words.setText(self._due_words())
        self._offer()

    def _due_words(self) -> str:
        if self.wanted("keep_buyers_days") == _FOR_EVER:
            return self.tr("Nobody: buyers are kept until you erase one yourself.")
        if not self._due:
            return self.tr("Nobody: every buyer whose time is over is erased already.")
        return say_count(_DUE, self._due)

    def _offer(self) -> None:
        # What would be due by a time that is not saved is shown, and not erased yet.
        saved = "keep_buyers_days" not in self.draft
        self.erase_button.setEnabled(bool(self._due) and saved and self._erasing is None)

    @Slot(object)
    def on_store_failed(self, error: BbDesktopError) -> None:
        """Say what the database did; what is erased stays so."""
        self._erasing = None
        self.asked.say("danger", error_sentence(error))
        self._offer()

    # --- erasing -------------------------------------------------------------------------------

    @Slot()
    def on_erase(self) -> None:
        """Ask once: it cannot be taken back."""
        self.asked.say("caution", say_count(_ASK, self._due), self.tr("Yes, erase"))

    @Slot()
    def on_sure(self) -> None:
        """Begin, one short step after the other, so that nothing else has to wait."""
        if self._erasing is None:
            self._erasing, self._done = self.choices.current, []
            self._step(self._erasing, 0)

    def _step(self, shop: Shop, after: int) -> None:
        self.asked.say("caution", say_count(_DOING, len(self._done)))
        self._offer()
        job = partial(self._desk.erase_some, shop, after)
        self._worker.submit(job, done=self.on_step, failed=self.on_store_failed)

    @Slot(object)
    def on_step(self, step: Erased) -> None:
        """Go on, or clear up what is left in the files."""
        if self._erasing is None:
            return
        self._done += step.order_ids
        if step.after is not None:
            self._step(self._erasing, step.after)
            return
        job = partial(self._desk.finish, self._erasing, tuple(self._done))
        self._worker.submit(job, done=self.on_finished, failed=self.on_store_failed)

    @Slot(object)
    def on_finished(self, done: Erased) -> None:
        """Say what was done."""
        self._erasing = None
        told = [say_count(_DONE, len(done.order_ids))]
        if done.copies:
            told.append(say_count(_COPIES, done.copies))
        if not done.clean:
            told.append(self.tr("The last traces in the file go with one of the next syncs."))
        self.asked.say("good", " ".join(told))
        self._count()
        if done.order_ids:
            self.erased.emit(Changes(frozenset(done.order_ids)))

    @Slot(object)
    def on_one_erased(self, changes: Changes) -> None:
        """Count again, and tell."""
        self._count()
        self.erased.emit(changes)
