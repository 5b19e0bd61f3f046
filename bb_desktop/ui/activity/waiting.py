"""What is not sent yet and why."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from bb_desktop.application.activity import Standing
from bb_desktop.domain.effects import EffectKind
from bb_desktop.domain.orders import OrderId
from bb_desktop.domain.reports import WaitingGroup
from bb_desktop.ui import pieces, theme
from bb_desktop.ui.flow import Flow
from bb_desktop.ui.marked import QT_TRANSLATE_N_NOOP, QT_TRANSLATE_NOOP
from bb_desktop.ui.messages import number, say, say_count
from bb_desktop.ui.times import clock

#: Orders of a group that are named; the rest is counted.
_EXAMPLES = 2
_ICONS = {
    EffectKind.ACCEPT: "check",
    EffectKind.CREATE: "plus",
    EffectKind.WRITE_STATUS: "sync",
    EffectKind.WRITE_ADDRESS: "map",
    EffectKind.WRITE_NOTE: "note",
    EffectKind.ANNOUNCE: "check_double",
    EffectKind.LOOK: "clock",
}
_JOBS = {
    EffectKind.ACCEPT: QT_TRANSLATE_N_NOOP("messages", "%n orders to accept"),
    EffectKind.CREATE: QT_TRANSLATE_N_NOOP("messages", "%n orders to create in ShipStation"),
    EffectKind.WRITE_STATUS: QT_TRANSLATE_N_NOOP("messages", "%n statuses for ShipStation"),
    EffectKind.WRITE_ADDRESS: QT_TRANSLATE_N_NOOP("messages", "%n addresses for ShipStation"),
    EffectKind.WRITE_NOTE: QT_TRANSLATE_N_NOOP("messages", "%n notes for ShipStation"),
    EffectKind.ANNOUNCE: QT_TRANSLATE_N_NOOP("messages", "%n parcels to announce"),
    EffectKind.LOOK: QT_TRANSLATE_N_NOOP("messages", "%n parcels that ShipStation announces"),
}
_WHYS = {
    "leased": QT_TRANSLATE_NOOP("messages", "being sent now"),
    "due": QT_TRANSLATE_NOOP("messages", "goes out with the next sync"),
    "later": QT_TRANSLATE_NOOP("messages", "waits for its time, {time}"),
    "grace": QT_TRANSLATE_NOOP("messages", "grace time, until {time}"),
    "service": QT_TRANSLATE_NOOP("messages", "waits for {service}, next try {time}"),
    "refused": QT_TRANSLATE_NOOP("messages", "waits for {service}"),
    "named": QT_TRANSLATE_NOOP("messages", "{service} wants a pause, until {time}"),
    "attention": QT_TRANSLATE_NOOP("messages", "given up: look under Attention"),
}


def job_words(group: WaitingGroup) -> str:
    """Say what waits, with its count."""
    return say_count(_JOBS[group.kind], group.count)


def why_words(group: WaitingGroup, standing: Standing) -> str:
    """Say what a group waits for, and when the first of it is tried."""
    waits, now, service = group.waits, standing.at, group.kind.service
    if waits == "later" and group.kind is EffectKind.ANNOUNCE:
        waits = "grace"
    passed = group.first_at is None or group.first_at <= now
    if (waits in ("service", "named") and passed) or (
        waits == "due" and service in standing.troubled
    ):
        waits = "refused"
    words = _WHYS.get(waits, _WHYS["refused"])
    time = clock(group.first_at, now) if group.first_at else ""
    return say(words, service=service.display_name, time=time)


class OrderLink(QPushButton):
    """An order's number that opens it.

    Signals:
        wanted: The order's id.
    """

    wanted = Signal(object)

    def __init__(self, look: theme.Theme, order_id: OrderId) -> None:
        """Name the order."""
        super().__init__(number(order_id))
        self._look = look
        self._order_id = order_id
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFont(theme.font("small"))
        self.setToolTip(self.tr("Show this order"))
        self.setAccessibleName(self.tr("Show order {order}").format(order=number(order_id)))
        self.clicked.connect(self.on_clicked)
        look.changed.connect(self.on_theme_changed)
        self.on_theme_changed()

    @Slot()
    def on_clicked(self) -> None:
        """Ask for the order."""
        self.wanted.emit(self._order_id)

    @Slot()
    def on_theme_changed(self) -> None:
        """Take the colours of links."""
        colours = self._look.colours
        self.setStyleSheet(
            "QPushButton { border: 0; background: transparent; padding: 0 4px; min-height: 32px;"
            f" color: {colours.accent_text}; text-decoration: underline; }}"
            f"QPushButton:focus {{ border: 2px solid {colours.focus}; border-radius: 6px;"
            " padding: 0 2px; min-height: 28px; }"
        )


class WaitingPanel(QWidget):
    """Groups of jobs with their orders, soonest first.

    Signals:
        order_wanted: Show an order; its id.
        attention_wanted: Show what was given up.
        sync_wanted: Send now.
    """

    order_wanted = Signal(object)
    attention_wanted = Signal()
    sync_wanted = Signal()

    def __init__(self, look: theme.Theme, parent: QWidget | None = None) -> None:
        """Begin with nothing known."""
        super().__init__(parent)
        self._look = look
        self._shown: Standing | None = None
        self.summary = pieces.label("", "small", "muted", wrap=True)
        self._groups = QVBoxLayout()
        self._groups.setContentsMargins(0, 0, 0, 0)
        self._groups.setSpacing(8)
        self.sync = pieces.button(
            self.tr("Sync now"), self.tr("Read both services and send what is due")
        )
        self.sync.clicked.connect(self.sync_wanted)
        self.title = pieces.label(self.tr("To be sent"), "lead", wrap=True)
        head = pieces.row(self.title, self.sync)
        head.setStretch(0, 1)
        self.setLayout(pieces.column(head, self.summary, self._groups, gap=6))

    def show_standing(self, standing: Standing) -> None:
        """Show what waits; the same groups are left as they stand."""
        self.summary.setText(self._summary(standing))
        before = self._shown
        self._shown = standing
        if before is not None and (before.waiting, before.troubled) == (
            standing.waiting,
            standing.troubled,
        ):
            return
        pieces.empty(self._groups)
        for group in standing.waiting:
            self._groups.addWidget(self._row(group, standing))

    def _summary(self, standing: Standing) -> str:
        if not standing.count and not standing.given_up:
            return self.tr("Nothing waits: everything is sent.")
        if not standing.count:
            return self.tr("Nothing more is sent by itself.")
        waiting = say_count(
            QT_TRANSLATE_N_NOOP("messages", "%n waiting to be sent"), standing.count
        )
        next_at = standing.next_at
        if next_at is None:
            return waiting
        if next_at <= standing.at:
            return self.tr("{waiting}, the next one now").format(waiting=waiting)
        when = clock(next_at, standing.at)
        return self.tr("{waiting}, the next one {time}").format(waiting=waiting, time=when)

    def _row(self, group: WaitingGroup, standing: Standing) -> QWidget:
        made = QWidget()
        words = pieces.label(job_words(group), "strong", wrap=True)
        given_up = group.waits == "attention"
        why = pieces.label(
            why_words(group, standing), "small", "caution" if given_up else "muted", wrap=True
        )
        links = Flow()
        for order_id in group.orders[:_EXAMPLES]:
            link = OrderLink(self._look, order_id)
            link.wanted.connect(self.order_wanted)
            links.add(link)
        left = group.count - min(len(group.orders), _EXAMPLES)
        if left > 0:
            rest = self.tr("and {count} more").format(count=f"{left:,}")
            links.add(pieces.label(rest, "small", "muted"))
        if given_up:
            show = pieces.button(self.tr("Show"), self.tr("Show what needs a person"))
            show.setAccessibleName(self.tr("Show what needs a person"))
            show.clicked.connect(self.attention_wanted)
            links.add(show)
        text = pieces.column(words, why, links, gap=1)
        icon = pieces.Symbol(
            self._look,
            "warn" if given_up else _ICONS[group.kind],
            "caution" if given_up else "text",
        )
        inside = pieces.row(icon, text, gap=10)
        inside.setAlignment(icon, Qt.AlignmentFlag.AlignTop)
        inside.setStretch(1, 1)
        made.setLayout(inside)
        made.setAccessibleName(f"{words.text()}: {why.text()}")
        return made
