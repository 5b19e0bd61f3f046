"""One window for each data folder: a second start brings the first window in front and ends.

The two speak through a local socket or a named pipe, never through a port. Who listens is the one;
a socket that a crash left behind is cleared away, since nobody answers on it.
"""

from __future__ import annotations

import ctypes
import hashlib
import logging
import os
import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QLockFile, QObject, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from PySide6.QtWidgets import QWidget

log = logging.getLogger(__name__)

_RAISE, _RAISED = b"raise\n", b"raised\n"
#: The other one may be busy; it does as it was asked when it comes to it.
_PATIENCE_MS = 3_000
#: Two that start at the same moment take turns; a turn that was cut off ends by itself.
_TURN_MS = 5_000
#: What the system allows for the path of a socket, on the strictest one.
_LONGEST_PATH = 100
#: Any process may come to the front, says Windows' documentation of AllowSetForegroundWindow.
_ANY_PROCESS = -1
#: Where a program may say which window lies above which; elsewhere Qt warns.
_WITH_ORDER = ("windows", "cocoa", "xcb")


class Single(QObject):
    """This start's claim on a data folder.

    Signals:
        raise_wanted: Somebody started the program a second time.
    """

    raise_wanted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin without a claim."""
        super().__init__(parent)
        self._server: QLocalServer | None = None
        self._heard: set[QLocalSocket] = set()

    def claim(self, folder: Path) -> bool:
        """Claim a folder, in the place of the one that was claimed before.

        Args:
            folder: The data folder of a shop.

        Returns:
            False when another window has it; that one was asked to come in front, and the claim
            on the folder of before stands.
        """
        place = _place_for(folder)
        if self._server is not None and self._server.fullServerName() == place:
            return True
        turn = QLockFile(f"{_file_beside(place)}.turn")
        turn.setStaleLockTime(_TURN_MS)
        # Without a turn at all (a folder that cannot be written) it is tried all the same.
        turn.tryLock(_TURN_MS)
        try:
            if _ask(place):
                return False
            self._listen(place)
        finally:
            turn.unlock()
        return True

    def let_go(self) -> None:
        """Give the claim up; safe to repeat."""
        server, self._server = self._server, None
        if server is not None:
            server.close()
            server.deleteLater()
        # Each says at once that it is disconnected, and is let go by that.
        heard, self._heard = self._heard, set()
        for socket in heard:
            socket.abort()

    def _listen(self, place: str) -> None:
        self.let_go()
        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        QLocalServer.removeServer(place)
        server.newConnection.connect(self.on_connection)
        if server.listen(place):
            self._server = server
        else:
            # The program works without; only a second start cannot know of it.
            log.warning("no single start here error=%s", server.serverError().name)
            server.deleteLater()

    @Slot()
    def on_connection(self) -> None:
        """Hear what another start wants."""
        server = self._server
        while server is not None and (socket := server.nextPendingConnection()) is not None:
            self._heard.add(socket)
            socket.readyRead.connect(self.on_read)
            socket.disconnected.connect(self.on_disconnected)
            if socket.bytesAvailable():
                self._hear(socket)

    @Slot()
    def on_read(self) -> None:
        """Hear a word."""
        socket = self.sender()
        if isinstance(socket, QLocalSocket):
            self._hear(socket)

    @Slot()
    def on_disconnected(self) -> None:
        """Let a socket go."""
        socket = self.sender()
        if isinstance(socket, QLocalSocket):
            self._heard.discard(socket)
            socket.deleteLater()

    def _hear(self, socket: QLocalSocket) -> None:
        if not socket.canReadLine():
            return
        word = bytes(socket.readLine(len(_RAISE) + 1).data())
        if word == _RAISE:
            socket.write(_RAISED)
            socket.flush()
            self.raise_wanted.emit()
        else:
            socket.abort()


def bring_in_front(window: QWidget) -> None:
    """Show a window that is hidden, minimised or behind others, and give it the keyboard."""
    state = window.windowState() & ~Qt.WindowState.WindowMinimized
    window.setWindowState(state | Qt.WindowState.WindowActive)
    window.show()
    if QGuiApplication.platformName() in _WITH_ORDER:
        window.raise_()
    window.activateWindow()


def _ask(place: str) -> bool:
    """Ask whoever listens to come in front; False when nobody does."""
    socket = QLocalSocket()
    socket.connectToServer(place)
    if not socket.waitForConnected(_PATIENCE_MS):
        return False
    _let_others_come_in_front()
    socket.write(_RAISE)
    socket.flush()
    waited = QElapsedTimer()
    waited.start()
    # Who hangs is there all the same: two windows on one shop are worse than one that hangs.
    while not socket.canReadLine() and (left := _PATIENCE_MS - waited.elapsed()) > 0:
        if not socket.waitForReadyRead(left):
            break
    answered = bytes(socket.readAll().data()) == _RAISED
    log.info("started a second time answered=%s", answered)
    socket.abort()
    return True


def _let_others_come_in_front() -> None:
    libraries = getattr(ctypes, "windll", None)
    if libraries is not None:
        libraries.user32.AllowSetForegroundWindow(_ANY_PROCESS)


def _place_for(folder: Path) -> str:
    """Name what a folder's window listens on: the same for every way to write the folder."""
    whole = os.path.normcase(folder.expanduser().resolve())
    name = f"bb-desktop-{hashlib.sha256(whole.encode('utf-8', 'surrogateescape')).hexdigest()[:20]}"
    if sys.platform == "win32":
        return name
    # Nobody else can put a socket there, which in a folder for all anybody could.
    own = os.environ.get("XDG_RUNTIME_DIR") or ""
    for base in (own, str(folder.expanduser().resolve()), tempfile.gettempdir()):
        path = os.path.join(base, name)
        if base.startswith("/") and os.path.isdir(base) and len(os.fsencode(path)) < _LONGEST_PATH:
            return path
    return name


def _file_beside(place: str) -> str:
    return place if os.path.isabs(place) else os.path.join(tempfile.gettempdir(), place)
