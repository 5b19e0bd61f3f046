"""What a scanner presses after a code: seen beside the capture of scans, which eats it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

from bb_desktop.domain.scanner_card import CardEnd
from bb_desktop.ui import key_filters

_ENDS = {
    Qt.Key.Key_Return: CardEnd.ENTER,
    Qt.Key.Key_Enter: CardEnd.ENTER,
    Qt.Key.Key_Tab: CardEnd.TAB,
}
_MODIFIERS = frozenset(
    {
        Qt.Key.Key_Shift,
        Qt.Key.Key_Control,
        Qt.Key.Key_Alt,
        Qt.Key.Key_AltGr,
        Qt.Key.Key_Meta,
        Qt.Key.Key_CapsLock,
    }
)
#: If a key is a shortcut, only its command follows; this comes before either.
_KINDS = frozenset({QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress})


class LastKey(QObject):
    """Notes the last key that was pressed; takes none away."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Watch nothing yet."""
        super().__init__(parent)
        self.end = CardEnd.NONE

    def watch(self) -> None:
        """Begin; whoever begins last is asked first, and so before a scan is given out."""
        key_filters.ask(self)

    def rest(self) -> None:
        """Watch no longer."""
        key_filters.ask_no_more(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note the key, and let it go on."""
        if event.type() in _KINDS and isinstance(event, QKeyEvent):
            key = event.key()
            if key not in _MODIFIERS:
                self.end = _ENDS.get(Qt.Key(key), CardEnd.NONE) if key in _ENDS else CardEnd.NONE
        return False
