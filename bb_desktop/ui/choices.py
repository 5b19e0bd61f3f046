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
        #: What was asked for last; while it is being kept, the next change builds on it.
        self._wanted = shop
        self._asked = 0
        self._settling = settling
        self._worker = worker

    @property
    def saving(self) -> bool:
        """Say whether something is being kept that is not answered yet."""
        return self._asked > 0

    @property
    def fixed(self) -> frozenset[str]:
        """Name the settings that cannot be changed here, since the environment sets them."""
        return frozenset() if self._settling is None else self._settling.fixed

    def save(self, **values: Any) -> None:
        """Change some of them, by the names of `Shop`; answered by ``changed`` or ``failed``."""
        wanted = replace(self._wanted, **values)
        if wanted == self.current and not self._asked:
            self.changed.emit(wanted)
            return
        self._wanted = wanted
        self._asked += 1
        if self._settling is None:
            self.on_saved(wanted)
        else:
            settling = self._settling
            self._worker.submit(
                lambda: settling.save(wanted), done=self.on_saved, failed=self.on_not_saved
            )

    def count(self, done: Receiver, failed: Receiver | None = None, **values: Any) -> None:
        """Count the open orders that a change would touch.

        Args:
            done: A bound slot, called with the number.
            failed: Likewise, with a ``BbDesktopError``.
            values: By the names of `Shop`.
        """
        wanted = replace(self._wanted, **values)
        settling = self._settling
        self._worker.submit(
            lambda: 0 if settling is None else settling.touched(wanted), done=done, failed=failed
        )

    @Slot(object)
    def on_saved(self, shop: Shop) -> None:
        """Use what was kept."""
        self.current = shop
        self._asked = max(0, self._asked - 1)
        if not self._asked:
            self._wanted = shop
        self.changed.emit(shop)

    @Slot(object)
    def on_not_saved(self, error: BbDesktopError) -> None:
        """Say that the old ones stay; a change that was asked for since is kept all the same."""
        self._asked = max(0, self._asked - 1)
        if not self._asked:
            self._wanted = self.current
        self.failed.emit(error)
