"""The sounds of the bench: asked for with the verdict, heard without anybody waiting for them."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QMessageLogContext,
    QObject,
    QTimer,
    QtMsgType,
    QUrl,
    Slot,
    qInstallMessageHandler,
)

from bb_desktop.ui.bench.verdicts import Cue
from bb_desktop.ui.remembered import Remembered
from bb_desktop.ui.resources import resource_folder

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QSoundEffect

log = logging.getLogger(__name__)

#: The window is on the screen by then, and nobody has scanned yet.
_LOAD_AFTER_MS = 1500


class Sounds(QObject):
    """Plays a cue at the volume that the seller chose.

    Without a device, or at volume 0, it is silent: the band says everything that a sound does.
    """

    def __init__(
        self, remembered: Remembered, parent: QObject | None = None, *, folder: Path | None = None
    ) -> None:
        """Load nothing yet; ``folder`` holds a WAV file for each cue."""
        super().__init__(parent)
        self._remembered = remembered
        self._folder = folder or resource_folder("sounds")
        self._effects: dict[Cue, QSoundEffect] | None = None
        self._later = QTimer(self, singleShot=True, interval=_LOAD_AFTER_MS)
        self._later.timeout.connect(self.on_load)

    def prepare(self) -> None:
        """Load the sounds soon, so that the first one comes as fast as the others."""
        if self._effects is None and self._remembered.current.volume:
            self._later.start()

    def play(self, cue: Cue) -> None:
        """Begin to play a cue; another one that sounds still is cut short."""
        volume = self._remembered.current.volume
        if cue is Cue.NONE or not volume:
            return
        self.on_load()
        effects = self._effects or {}
        if cue not in effects:
            return
        for other, effect in effects.items():
            if other is not cue and effect.isPlaying():
                effect.stop()
        # Ears hear ratios: half of the slider is to sound half as loud.
        effects[cue].setVolume((volume / 100) ** 2)
        effects[cue].play()

    @Slot()
    def on_load(self) -> None:
        """Make the effects; Qt reads the files itself, on a thread of its own."""
        self._later.stop()
        if self._effects is not None:
            return
        self._effects = {}
        try:
            with _quiet():
                from PySide6.QtMultimedia import QMediaDevices, QSoundEffect

                if QMediaDevices.defaultAudioOutput().isNull():
                    log.info("no audio device: the bench is silent")
                    return
                for cue in Cue:
                    path = self._folder / f"{cue.value}.wav"
                    if cue is not Cue.NONE:
                        effect = QSoundEffect(self)
                        effect.setSource(QUrl.fromLocalFile(str(path)))
                        self._effects[cue] = effect
        except ImportError as error:
            # A computer without the system's sound libraries packs all the same.
            log.warning("no sounds here error=%s", type(error).__name__)


@contextmanager
def _quiet() -> Iterator[None]:
    """Keep to our log what Qt says about sound systems that it looked for in vain."""

    def note(_kind: QtMsgType, _context: QMessageLogContext, message: str | None) -> None:
        log.debug("qt multimedia message=%s", message)

    before = qInstallMessageHandler(note)
    try:
        yield
    finally:
        qInstallMessageHandler(before)
