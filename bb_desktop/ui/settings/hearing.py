"""Settings, Sounds and bench: how loud, and the command cards."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QSlider

from bb_desktop.application.preferences import Preferences
from bb_desktop.ui import pieces, theme
from bb_desktop.ui.bench.verdicts import Cue
from bb_desktop.ui.flow import Flow
from bb_desktop.ui.remembered import Remembered
from bb_desktop.ui.settings.sheet import Card, Sheet


class VolumeSlider(QSlider):
    """From silence to all there is; the wheel turns the page."""

    def __init__(self) -> None:
        """Lie across."""
        super().__init__(Qt.Orientation.Horizontal)
        self.setRange(0, 100)
        self.setPageStep(10)
        self.setSingleStep(5)
        self.setMinimumHeight(theme.CONTROL_HEIGHT)
        self.setMinimumWidth(120)
        self.setMaximumWidth(300)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()


class HearingPage(Sheet):
    """What is heard at the bench, and the cards that stand for its keys.

    Signals:
        card_sheet_wanted: The command cards are to be printed.
        test_sound_wanted: A sound is to be heard; the name of its `Cue`.
    """

    card_sheet_wanted = Signal()
    test_sound_wanted = Signal(str)

    def __init__(self, look: theme.Theme, remembered: Remembered) -> None:
        """Show what is chosen."""
        super().__init__(
            look,
            self.tr("Sounds and bench"),
            self.tr("What is heard at the bench, and the cards for its keys."),
        )
        self._remembered = remembered
        self.body.addWidget(self._sounds())
        self.body.addWidget(self._bench())
        self.body.addStretch(1)
        remembered.changed.connect(self.on_remembered)
        self.on_remembered(remembered.current)

    def _sounds(self) -> Card:
        card = Card(self.tr("Sounds"))
        self.volume = VolumeSlider()
        self.volume.setAccessibleName(self.tr("Volume"))
        self.volume_words = pieces.label("", "strong")
        beside = pieces.row(self.volume, self.volume_words, 1, gap=12)
        beside.setStretch(0, 2)
        card.add(self.tr("Volume"), beside).setBuddy(self.volume)
        self.tests = {
            Cue.ACCEPTED: pieces.button(self.tr("Saved"), self.tr("Hear: a phone is saved")),
            Cue.COMPLETE: pieces.button(
                self.tr("Complete"), self.tr("Hear: the order is complete")
            ),
            Cue.REFUSED: pieces.button(self.tr("Stop"), self.tr("Hear: a scan is stopped")),
            Cue.CAUTION: pieces.button(self.tr("Check"), self.tr("Hear: look twice")),
        }
        listen = Flow()
        for cue, one in self.tests.items():
            listen.add(one)
            one.setProperty("cue", cue.value)
            one.clicked.connect(self.on_test)
        card.add(
            self.tr("Listen"),
            pieces.row(listen),
            self.tr("What stops a scan sounds so that nobody takes it for success."),
        )
        self.volume.valueChanged.connect(self.on_volume)
        return card

    def _bench(self) -> Card:
        card = Card(self.tr("Bench"))
        self.cards = pieces.button(
            self.tr("Print the command cards…"),
            self.tr("Barcodes for undo, next, hold, repeat and help, to work without keys"),
        )
        self.cards.clicked.connect(self.card_sheet_wanted)
        card.add(
            self.tr("Command cards"),
            pieces.row(self.cards, 1),
            self.tr("Scan a card instead of pressing a key: take back, next, hold, repeat."),
        )
        return card

    @Slot(object)
    def on_remembered(self, current: Preferences) -> None:
        """Show what is chosen now."""
        self.volume.blockSignals(True)
        self.volume.setValue(current.volume)
        self.volume.blockSignals(False)
        words = self.tr("{volume} %").format(volume=current.volume)
        self.volume_words.setText(words if current.volume else self.tr("Off"))
        for one in self.tests.values():
            one.setEnabled(current.volume > 0)

    @Slot(int)
    def on_volume(self, value: int) -> None:
        """Be louder or quieter."""
        self._remembered.change(volume=value)

    @Slot()
    def on_test(self) -> None:
        """Have the button's sound heard."""
        self.test_sound_wanted.emit(str(self.sender().property("cue")))
