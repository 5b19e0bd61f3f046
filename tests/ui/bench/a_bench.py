"""A window with every kind of widget, for tests of what becomes of keys."""

from __future__ import annotations

from PySide6.QtCore import QDate
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDateEdit,
    QLineEdit,
    QListWidget,
    QMainWindow,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QTableWidget,
    QTableWidgetItem,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from bb_desktop.domain.physical_keys import Platform
from bb_desktop.domain.typed import Typed
from bb_desktop.ui.bench.capture import ScanCapture
from bb_desktop.ui.remembered import Remembered
from tests.ui.bench.keyboards import Keyboard

IMEI, SERIAL, SLIP = "490154203237518", "C39XK1ABJGH5", "^#^499602D2^"
FIELDS = ("line", "secret", "text", "plain", "spin", "date", "typed combo")
OTHERS = ("combo", "list", "table", "button", "reading")


class Bench:
    """A window with every kind of widget, a keyboard before it, and what came of its keys."""

    def __init__(self, remembered: Remembered, platform: Platform = Platform.LINUX) -> None:
        self.remembered = remembered
        self.platform = platform
        self.scans: list[Typed] = []
        self.stuck: list[str] = []
        self.clicked = 0
        self.triggered: list[str] = []
        self.window = QMainWindow()
        listed, button, table = QListWidget(), QPushButton("Ship"), QTableWidget(3, 1)
        self.widgets: dict[str, QWidget] = {
            "line": QLineEdit(),
            "secret": QLineEdit(echoMode=QLineEdit.EchoMode.Password),
            "text": QTextEdit(),
            "plain": QPlainTextEdit(),
            "spin": QSpinBox(maximum=999_999),
            "date": QDateEdit(QDate(2026, 11, 26)),
            "typed combo": _combo(editable=True),
            "combo": _combo(editable=False),
            "list": listed,
            "table": table,
            "button": button,
            "reading": QLineEdit("read only", readOnly=True),
        }
        central = QWidget()
        column = QVBoxLayout(central)
        for widget in self.widgets.values():
            column.addWidget(widget)
        self.window.setCentralWidget(central)
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        for row, name in enumerate(("apple", "iphone", "zebra")):
            table.setItem(row, 0, QTableWidgetItem(name))
            listed.addItem(name)
        button.clicked.connect(self.on_clicked)
        for keys in ("4", "1", "Return", "Space", "Ctrl+F", "F2"):
            action = QAction(keys, self.window, shortcut=QKeySequence(keys))
            action.triggered.connect(lambda _checked=False, keys=keys: self.triggered.append(keys))
            action.setEnabled(False)
            self.window.addAction(action)
        self.window.show()
        self.window.activateWindow()
        self.capture = ScanCapture(remembered, self.window, platform=platform)
        self.capture.scanned.connect(self.scans.append)
        self.capture.stuck.connect(self.stuck.append)
        self.keyboard = Keyboard(platform=platform)

    def on_clicked(self) -> None:
        self.clicked += 1

    def __getattr__(self, name: str) -> QWidget:
        if name in self.widgets:
            return self.widgets[name]
        raise AttributeError(name)

    def focus(self, name: str) -> QWidget:
        widget = self.widgets[name]
        widget.setFocus()
        assert QApplication.focusWidget() is widget
        self.keyboard.wait(1000)
        return widget

    def rest(self) -> None:
        """Let the pause after the last key go by."""
        self.capture.on_pause()

    @property
    def texts(self) -> list[str]:
        return [scan.text for scan in self.scans]

    def close(self) -> None:
        self.capture.stop()
        self.window.close()
        self.window.deleteLater()
        QApplication.processEvents()


def _combo(*, editable: bool) -> QComboBox:
    made = QComboBox(editable=editable)
    made.addItems(["apple", "iphone", "zebra"])
    return made


def content(widget: QWidget) -> str:
    match widget:
        case QTextEdit() | QPlainTextEdit():
            return widget.toPlainText()
        case QComboBox():
            return widget.currentText()
        case QListWidget() | QTableWidget():
            return str(widget.currentRow())
        case QPushButton():
            return ""
        case _:
            assert isinstance(widget, QLineEdit | QAbstractSpinBox)
            return widget.text()
