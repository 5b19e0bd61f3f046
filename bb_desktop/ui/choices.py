"""The seller's settings as they are now, and what saving other ones does; for the whole window."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot

from bb_desktop.domain.errors import BbDesktopError
from bb_desktop.ui.worker import Receiver, SerialWorker

if TYPE_CHECKING:
    from bb_desktop.domain.shop import Shop
    from bb_desktop.ui.doors import Settling


class Choices(QObject):
    """The settings in use.

    Signals:
        changed: Other ones are in use now; a `Shop`.
        failed: They could not be kept; a ``BbDesktopError``. The old ones stay in use.
    """

    changed = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        shop: Shop,
        settling: Settling | None,
        worker: SerialWorker,
        parent: QObject | None = None,
    ) -> None:
        """Begin with what was loaded; without a keeper nothing outlives this start."""
        super().__init__(parent)
        self.current = shop
        self._settling = settling
        self._worker = worker

    @property
    def fixed(self) -> frozenset[str]:
        """Name the settings that cannot be changed here, since the environment sets them."""
        return frozenset() if self._settling is None else self._settling.fixed

    def save(self, **values: Any) -> None:
        """Change some of them, by the names of `Shop`; answered by ``changed`` or ``failed``."""
        wanted = replace(self.current, **values)
        if wanted == self.current:
            self.changed.emit(wanted)
        elif self._settling is None:
            self.on_saved(wanted)
        else:
            settling = self._settling
            self._worker.submit(
                lambda: settling.save(wanted), done=self.on_saved, failed=self.on_not_saved
            )

    def count(self, done: Receiver, **values: Any) -> None:
        """Count the open orders that a change would touch.

        Args:
            done: A bound slot, called with the number.
            values: By the names of `Shop`.
        """
        wanted = replace(self.current, **values)
        settling = self._settling
        self._worker.submit(lambda: 0 if settling is None else settling.touched(wanted), done=done)

    @Slot(object)
    def on_saved(self, shop: Shop) -> None:
        """Use what was kept."""
        self.current = shop
        self.changed.emit(shop)

    @Slot(object)
    def on_not_saved(self, error: BbDesktopError) -> None:
        """Say that the old ones stay."""
        self.failed.emit(error)
