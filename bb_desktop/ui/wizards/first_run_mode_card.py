"""One of the two set-ups as a card: who brings the orders, what that means, which store."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QRadioButton, QSizePolicy, QVBoxLayout, QWidget

from bb_desktop.domain.shipments import ShipStationStore
from bb_desktop.domain.shop import Mode
from bb_desktop.ui import icons, pieces, theme
from bb_desktop.ui.settings.controls import Choice
from bb_desktop.ui.wizards.choosing import draw_ring
from bb_desktop.ui.wizards.first_run_ways import Ways
from bb_desktop.ui.wizards.steps import Saying

_RING = 22


class ModeOption(QRadioButton):
    """The ring and the name of a set-up; the card around it draws the focus."""

    def __init__(self, look: theme.Theme, words: str) -> None:
        """Begin as one that is not chosen."""
        super().__init__(words)
        self._look = look
        self.setFont(theme.font("lead"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(theme.CONTROL_HEIGHT)

    def sizeHint(self) -> QSize:
        """Ask for ring and words in one line."""
        return QSize(self._wanted(), theme.CONTROL_HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Insist on it: the name is what is chosen."""
        return self.sizeHint()

    def _wanted(self) -> int:
        return QFontMetrics(theme.font("lead")).horizontalAdvance(self.text()) + _RING + 14

    def hitButton(self, pos: object) -> bool:
        """Take a click anywhere."""
        return self.rect().contains(pos)  # type: ignore[call-overload]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = self._look.colours
        ring = QRectF(0, (self.height() - _RING) / 2, _RING, _RING)
        draw_ring(painter, colours, ring, chosen=self.isChecked())
        painter.setFont(theme.font("lead"))
        painter.setPen(colours.role("text" if self.isEnabled() else "text_disabled"))
        words = self.rect().adjusted(_RING + 10, 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.text())
        if self.hasFocus():
            width = QFontMetrics(theme.font("lead")).horizontalAdvance(self.text())
            under = words.bottom() - 3
            painter.setPen(QPen(colours.role("focus"), 2))
            painter.drawLine(words.left(), under, words.left() + width, under)
        painter.end()


class FoundChip(QWidget):
    """Says that this is how the account is set up."""

    def __init__(self, look: theme.Theme, words: str) -> None:
        """Say it."""
        super().__init__()
        self._look = look
        self._words = words
        self.setAccessibleName(words)
        width = QFontMetrics(theme.font("caption_strong")).horizontalAdvance(words)
        self.setFixedSize(width + 44, 26)
        look.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a pill with a tick."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = self._look.colours
        painter.setPen(QPen(colours.role("good"), 1))
        painter.setBrush(colours.role("good_soft"))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, 13, 13)
        icons.draw(painter, "check", QRectF(10, 5, 16, 16), colours.role("good"))
        painter.setFont(theme.font("caption_strong"))
        painter.setPen(colours.role("good"))
        painter.drawText(
            self.rect().adjusted(31, 0, -8, 0), Qt.AlignmentFlag.AlignVCenter, self._words
        )
        painter.end()


class _Head(QWidget):
    """A name and a chip: beside each other where there is room for both, else below each other."""

    def __init__(self, option: ModeOption, chip: FoundChip) -> None:
        super().__init__()
        self._option, self._chip = option, chip
        option.setParent(self)
        chip.setParent(self)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        """Say that fewer pixels across mean more down."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Give one line, or two."""
        return theme.CONTROL_HEIGHT + (self._chip.height() + 4 if self._below(width) else 0)

    def sizeHint(self) -> QSize:
        """Ask for one line."""
        width = self._option.sizeHint().width() + self._chip.width() + theme.GAP
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Live with the name alone across."""
        width = self._option.sizeHint().width()
        return QSize(width, self.heightForWidth(width))

    def show_chip(self, *, wanted: bool) -> None:
        """Show the chip, or take it away with its room."""
        self._chip.setVisible(wanted)
        self.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put both in their places."""
        super().resizeEvent(event)
        self._option.setGeometry(0, 0, self.width(), theme.CONTROL_HEIGHT)
        if self._below(self.width()):
            self._chip.move(_RING + 10, theme.CONTROL_HEIGHT + 2)
        else:
            top = (theme.CONTROL_HEIGHT - self._chip.height()) // 2
            self._chip.move(self.width() - self._chip.width(), top)
        self._chip.raise_()

    def _below(self, width: int) -> bool:
        wanted = self._option.sizeHint().width() + theme.GAP + self._chip.width()
        return not self._chip.isHidden() and wanted > width


class ModeCard(QFrame):
    """One set-up.

    Signals:
        chosen: The seller wants this one.
        store_chosen: The seller chose a store; its number.
    """

    chosen = Signal()
    store_chosen = Signal(int)

    def __init__(
        self,
        look: theme.Theme,
        mode: Mode,
        name: str,
        meaning: str,
        points: Sequence[str],
        store_name: str,
    ) -> None:
        """Begin as one that is open and not chosen."""
        super().__init__()
        self.setObjectName("mode")
        self._look = look
        self.mode = mode
        self.option = ModeOption(look, name)
        self.option.setAccessibleDescription(f"{meaning}. {' '.join(points)}")
        self.chip = FoundChip(look, self.tr("Found in your account"))
        self.chip.hide()
        self.store = Choice([], width=320)
        self.store.setAccessibleName(store_name)
        label = pieces.label(store_name, "small_strong", wrap=True)
        label.setBuddy(self.store)
        self._store_row = QWidget()
        self._store_row.setLayout(pieces.column(label, self.store, gap=4))
        self._store_row.hide()
        self.saying = Saying(look)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(20, 14, 20, 16)
        inside.setSpacing(6)
        self._head = _Head(self.option, self.chip)
        inside.addWidget(self._head)
        about = pieces.row(pieces.label(meaning, "small", "muted", wrap=True))
        about.setContentsMargins(_RING + 10, 0, 0, 0)
        inside.addLayout(about)
        self.ways = Ways(look, mode)
        inside.addWidget(self.ways)
        for point in points:
            words = pieces.label(point, "body", wrap=True)
            tick = pieces.Symbol(look, "check", "accent", 16)
            one = pieces.row(tick, words, gap=10)
            one.setStretch(1, 1)
            one.setAlignment(tick, Qt.AlignmentFlag.AlignTop)
            inside.addLayout(one)
        inside.addSpacing(theme.GAP)
        inside.addStretch(1)
        inside.addWidget(self._store_row)
        inside.addWidget(self.saying)
        self.option.toggled.connect(self.on_look_changed)
        self.option.clicked.connect(self.chosen)
        self.store.chosen.connect(self.on_store)
        look.changed.connect(self.on_look_changed)
        self.on_look_changed()

    def offer(self, stores: Sequence[ShipStationStore], chosen: int | None) -> None:
        """Let the seller choose a store; a single one needs no choice but is named."""
        self.store.clear()
        known = [store.store_id for store in stores]
        if len(stores) > 1 and chosen not in known:
            self.store.addItem(self.tr("Choose a store"), "")
        for store in stores:
            self.store.addItem(store.name, str(store.store_id))
        if chosen in known:
            self.store.show_value(str(chosen))
        else:
            self.store.setCurrentIndex(0)
        self._store_row.setVisible(bool(stores))

    def show_found(self, *, wanted: bool) -> None:
        """Say that the account is set up like this, or not."""
        self._head.show_chip(wanted=wanted)

    def fit(self, *, short: bool) -> None:
        """Leave the drawing out where there is no room: the words say the same."""
        self.ways.setVisible(not short)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take a click anywhere on the card."""
        if self.option.isEnabled() and event.button() == Qt.MouseButton.LeftButton:
            self.option.click()
        super().mousePressEvent(event)

    @Slot(str)
    def on_store(self, value: str) -> None:
        """Choose the store, and with it this set-up."""
        if value:
            if not self.option.isChecked():
                self.option.click()
            self.store_chosen.emit(int(value))

    @Slot()
    def on_look_changed(self) -> None:
        """Frame the card that is chosen."""
        colours = self._look.colours
        chosen = self.option.isChecked()
        line, width = (colours.accent, 2) if chosen else (colours.line_strong, 1)
        self.setStyleSheet(
            f"QFrame#mode {{ background: {colours.surface}; border: {width}px solid {line};"
            " border-radius: 10px; }"
        )
