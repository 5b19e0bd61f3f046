"""Telling the seller while the window is elsewhere: five kinds, each thing once, never a name."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QElapsedTimer, QObject, Slot

from bb_desktop.application.notices import (
    MISSED,
    News,
    NoticeKind,
    Situation,
    Teller,
    situation,
    wanted_kinds,
)
from bb_desktop.application.ports import Clock, Store
from bb_desktop.domain.errors import BbDesktopError, Interrupted, Service
from bb_desktop.domain.retry import ServiceStatus
from bb_desktop.domain.shop import Shop
from bb_desktop.ui import times
from bb_desktop.ui.clock_words import clock_headline
from bb_desktop.ui.marked import QT_TRANSLATE_N_NOOP
from bb_desktop.ui.messages import error_sentence, number, say_count
from bb_desktop.ui.remembered import Remembered
from bb_desktop.ui.syncing import NotOffered
from bb_desktop.ui.tray import Tray
from bb_desktop.ui.worker import SerialWorker


class NoticesDesk:
    """Asks the store what is worth a word; used by one worker alone."""

    def __init__(self, store: Store, clock: Clock, shop: Shop) -> None:
        """Take the store; nothing is read yet."""
        self._store = store
        self._clock = clock
        self._shop = shop
        self._teller = Teller(clock.now())

    def use(self, shop: Shop) -> None:
        """Go by other choices from now on; called on the worker that asks."""
        self._shop = shop

    def now(self) -> datetime:
        """Say what time it is; may be called in any thread."""
        return self._clock.now()

    def look(self, wanted: frozenset[NoticeKind]) -> tuple[News, ...]:
        """Say what is new."""
        now: Situation = situation(self._store, self._shop, self._clock.now())
        return self._teller.news(now, wanted)


class Notifier(QObject):
    """Has news looked for, and says them through the tray."""

    def __init__(
        self,
        tray: Tray,
        remembered: Remembered,
        worker: SerialWorker,
        desk: NoticesDesk,
        parent: QObject | None = None,
        *,
        every_s: float = 20.0,
    ) -> None:
        """Take everything; nothing is asked before `look`.

        Args:
            tray: Says it.
            remembered: Knows what the seller wants to hear of.
            worker: For reading; the same one at every time.
            desk: Asked on it.
            parent: Goes with it.
            every_s: Seconds between two looks at least: after each scan there is one to be had.
        """
        super().__init__(parent)
        self._every_ms = int(every_s * 1000)
        self._since = QElapsedTimer()
        self._tray = tray
        self._remembered = remembered
        self._worker = worker
        self._desk = desk
        self._busy = False
        # Passes in a row that were not completed, and what was told of this computer.
        self._failed_since: datetime | None = None
        self._failed = 0
        self._told_failed = self._told_silent = self._told_clock = False

    @Slot()
    def look(self) -> None:
        """Look for news, unless one looked a moment ago; what is left out comes with the next."""
        soon = self._since.isValid() and self._since.elapsed() < self._every_ms
        if soon or self._busy or not self._tray.available:
            return
        self._busy = True
        self._since.start()
        desk, wanted = self._desk, wanted_kinds(self._remembered.current)
        self._worker.submit(lambda: desk.look(wanted), done=self.on_news, failed=self.on_failed)

    @Slot(object)
    def on_news(self, news: tuple[News, ...]) -> None:
        """Say what is new."""
        self._busy = False
        for one in news:
            headline, sentence, page = self._words(one)
            urgent = one.kind is not NoticeKind.NEW_ORDERS and not one.over
            self._tray.tell(headline, sentence, page, urgent=urgent)

    @Slot(object)
    def on_failed(self, _error: object) -> None:
        """Say nothing: whoever reads the database for the window says what is wrong with it."""
        self._busy = False

    # --- what no database tells -----------------------------------------------------------------

    @Slot(object)
    def on_pass_failed(self, error: BbDesktopError) -> None:
        """Say, once, that two passes in a row were not completed, and why."""
        if isinstance(error, Interrupted | NotOffered):
            return
        self._failed += 1
        self._failed_since = self._failed_since or self._desk.now()
        if self._failed >= MISSED and not self._told_failed:
            time = times.moment(self._failed_since, self._desk.now())
            headline = self.tr("No good sync since {time}").format(time=time)
            self._told_failed = self._tell(headline, error_sentence(error))

    @Slot(object)
    def on_pass_ended(self, _summary: object) -> None:
        """Say that passes are completed again, if it was said that they were not."""
        if self._told_failed:
            self._tell(*self._works_again(), urgent=False)
        self._failed, self._failed_since, self._told_failed = 0, None, False

    @Slot(object)
    def on_silent(self, silence: object) -> None:
        """Say, once, that nothing is heard of passes."""
        if silence is not None and not self._told_silent:
            self._tell(
                self.tr("Nothing is synced any more"),
                self.tr("The window says what helps. Your scans are safe."),
            )
        self._told_silent = silence is not None

    @Slot(object)
    def on_clock(self, ahead: timedelta) -> None:
        """Say, once, that this computer's clock is wrong."""
        if ahead and not self._told_clock:
            self._tell(clock_headline(ahead), self.tr("Set it right in the system's settings."))
        self._told_clock = bool(ahead)

    def _tell(self, headline: str, sentence: str, *, urgent: bool = True) -> bool:
        if NoticeKind.STALE not in wanted_kinds(self._remembered.current):
            return False
        return self._tray.tell(headline, sentence, "activity", urgent=urgent)

    # --- in words -------------------------------------------------------------------------------

    def _words(self, news: News) -> tuple[str, str, str]:
        """Give headline, sentence, and the page that it is about."""
        say: dict[NoticeKind, Callable[[News], tuple[str, str, str]]] = {
            NoticeKind.REFUSED: self._refused,
            NoticeKind.STALE: self._stale,
            NoticeKind.LATE: self._late,
            NoticeKind.CANCELLED: self._cancelled,
            NoticeKind.NEW_ORDERS: self._new,
        }
        return say[news.kind](news)

    def _refused(self, news: News) -> tuple[str, str, str]:
        time = _hour(news.since)
        go_on = self.tr("Scanning goes on. Click here to connect again.")
        if news.service is Service.SHIPSTATION:
            headline = self.tr("ShipStation refused the key at {time}").format(time=time)
            return headline, go_on, "reconnect_shipstation"
        headline = self.tr("Back Market refused the token at {time}").format(time=time)
        return headline, go_on, "reconnect_back_market"

    def _works_again(self) -> tuple[str, str]:
        return self.tr("The sync works again"), self.tr("What waited goes out now.")

    def _stale(self, news: News) -> tuple[str, str, str]:
        if news.over:
            return (*self._works_again(), "activity")
        headline = self.tr("No good sync since {time}").format(time=_hour(news.since))
        if news.trouble is not None and not (news.offline and news.service is None):
            return headline, self._cause(news), "activity"
        if news.offline:
            return (
                headline,
                self.tr("There is no internet. What is due goes out later."),
                "activity",
            )
        return headline, self.tr("It goes on by itself. Your scans are safe."), "activity"

    def _cause(self, news: News) -> str:
        both = self.tr("Back Market and ShipStation")
        title = news.service.display_name if news.service is not None else both
        if news.offline:
            words = self.tr("No connection to {service}. What is due goes out later.")
        elif news.trouble is ServiceStatus.BLOCKED:
            words = self.tr(
                "The firewall in front of {service} blocks this connection. It goes on by itself."
            )
        elif news.trouble is ServiceStatus.RATE_LIMITED:
            words = self.tr("{service} wants a pause. It goes on by itself; your scans are safe.")
        elif news.service is None:
            words = self.tr(
                "Neither Back Market nor ShipStation is working. It goes on by itself; your scans "
                "are safe."
            )
        else:
            words = self.tr("{service} is not working. It goes on by itself; your scans are safe.")
        return words.format(service=title)

    def _late(self, news: News) -> tuple[str, str, str]:
        words = QT_TRANSLATE_N_NOOP("messages", "%n orders get late within two hours")
        return say_count(words, len(news.order_ids)), self._orders(news), "orders"

    def _cancelled(self, news: News) -> tuple[str, str, str]:
        headline = self.tr("Do not send {order}").format(order=number(news.order_ids[0]))
        return (
            headline,
            self.tr("It was cancelled at Back Market after its phone was scanned."),
            "attention",
        )

    def _new(self, news: News) -> tuple[str, str, str]:
        words = QT_TRANSLATE_N_NOOP("messages", "%n new orders")
        return say_count(words, len(news.order_ids)), self._orders(news), "orders"

    def _orders(self, news: News) -> str:
        shown = ", ".join(number(order_id) for order_id in news.order_ids[:3])
        if len(news.order_ids) > 3:
            return self.tr("{orders} and others").format(orders=shown)
        return shown


def _hour(moment: datetime) -> str:
    return times.hour(moment)
