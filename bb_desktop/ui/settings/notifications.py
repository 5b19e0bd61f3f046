"""Settings, Notifications: what the system is to say when the window is not in front."""

from __future__ import annotations

from PySide6.QtCore import Slot

from bb_desktop.application.preferences import Preferences
from bb_desktop.ui import pieces, theme
from bb_desktop.ui.remembered import Remembered
from bb_desktop.ui.settings.controls import Tick
from bb_desktop.ui.settings.sheet import Card, Sheet


class NotificationsSheet(Sheet):
    """Five kinds, each on or off."""

    def __init__(self, look: theme.Theme, remembered: Remembered) -> None:
        """Show what is chosen."""
        super().__init__(
            look,
            self.tr("Notifications"),
            self.tr("What your system says when this window is not in front."),
        )
        self._remembered = remembered
        card = Card()
        #: By the names of `Preferences`.
        self.ticks: dict[str, Tick] = {}
        for name, about, words, note in (
            (
                "notify_refused",
                self.tr("Token or key refused"),
                self.tr("Say that a service refuses the token or the key"),
                self.tr("Within a minute. Scans go on; nothing is sent until you reconnect."),
            ),
            (
                "notify_stale",
                self.tr("No sync"),
                self.tr("Say that nothing was synced for 5 minutes"),
                self.tr("New orders and cancellations are not seen meanwhile."),
            ),
            (
                "notify_late",
                self.tr("Deadline near"),
                self.tr("Say that an order gets late in 2 hours"),
                self.tr("Once for each deadline."),
            ),
            (
                "notify_cancelled",
                self.tr("Cancelled after scan"),
                self.tr("Say that an order was cancelled after its phone was scanned"),
                self.tr("Its parcel may lie on the table already."),
            ),
            (
                "notify_new_orders",
                self.tr("New orders"),
                self.tr("Say that new orders came in"),
                self.tr("Together, with how many there are."),
            ),
        ):
            tick = Tick(words)
            tick.setObjectName(name)
            tick.toggled.connect(self.on_toggled)
            self.ticks[name] = tick
            card.add(about, pieces.row(tick), note)
            tick.setAccessibleDescription(note)
        once = pieces.label(
            self.tr(
                "Each is said once. No buyer’s name, address or IMEI stands in any of them. "
                "Where the system has no place for notifications, the banner and the status "
                "line say the same."
            ),
            "small",
            "muted",
            wrap=True,
        )
        once.setContentsMargins(0, theme.GAP, 0, 0)
        card.across(once)
        self.body.addWidget(card)
        self.body.addStretch(1)
        remembered.changed.connect(self.on_remembered)
        self.on_remembered(remembered.current)

    @Slot(object)
    def on_remembered(self, current: Preferences) -> None:
        """Show what is chosen now."""
        for name, tick in self.ticks.items():
            before = tick.blockSignals(True)
            tick.setChecked(getattr(current, name))
            tick.blockSignals(before)

    @Slot(bool)
    def on_toggled(self, wanted: bool) -> None:
        """Say it from now on, or no longer."""
        self._remembered.change(**{self.sender().objectName(): wanted})
