"""The help: how things are done, and every key. Nothing of it is fetched from anywhere."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QFontMetrics, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStackedWidget, QWidget

from bb_desktop.ui import help_texts, pieces, theme
from bb_desktop.ui.documents import page_style, show_markdown, text_browser
from bb_desktop.ui.help_keys import KeysPage
from bb_desktop.ui.settings.controls import Choice
from bb_desktop.ui.worker import SerialWorker

KEYS = "keys"
_TOPIC = "topic"
#: Under this there is no room for the list beside the page.
_NARROW_BELOW = 720
_LIST_WIDTH, _LIST_WIDEST = 180, 260
_BESIDE_WORDS = 40
_NAME = Qt.ItemDataRole.UserRole


class HelpPage(QWidget):
    """Topics and keys.

    Signals:
        back_wanted: Go back to the page of before.
        card_sheet_wanted: Print the command cards.
    """

    back_wanted = Signal()
    card_sheet_wanted = Signal()

    def __init__(
        self,
        look: theme.Theme,
        parent: QWidget | None = None,
        *,
        worker: SerialWorker | None = None,
    ) -> None:
        """Show the keys; the topics are read when the page comes in front.

        Args:
            look: The colours in use.
            parent: Where it stands.
            worker: Reads the texts; None reads them at once, for a page that stands alone.
        """
        super().__init__(parent)
        self._look = look
        self._worker = worker
        self._texts: Mapping[str, str] | None = None
        self._asked = False
        self._topic = KEYS
        self._titles = self._all_titles()
        self.back = pieces.button(self.tr("Back"), self.tr("Back to the page of before (Esc)"))
        self.back.clicked.connect(self.back_wanted)
        self.cards = pieces.button(
            self.tr("Command cards"), self.tr("Print the barcodes that work like keys")
        )
        self.cards.clicked.connect(self.card_sheet_wanted)
        self.title = pieces.label(self._titles[KEYS], "title", wrap=True)
        self.list = QListWidget()
        self.list.setObjectName("topics")
        self.list.setAccessibleName(self.tr("Topics of the help"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.choice = Choice(list(self._titles.items()))
        self.choice.setAccessibleName(self.tr("Topics of the help"))
        self.page = text_browser("help")
        self.keys = KeysPage(look)
        self.stack = QStackedWidget()
        self._build()
        look.changed.connect(self.on_look_changed)
        self.on_look_changed()
        self.show_topic(KEYS)

    def _all_titles(self) -> dict[str, str]:
        return {
            KEYS: self.tr("Keys and command cards"),
            "first_steps": self.tr("First steps"),
            "bench": self.tr("Bench"),
            "scanner": self.tr("Scanner"),
            "reconnect": self.tr("Connecting again"),
            "set_ups": self.tr("Companion or bridge"),
            "settings": self.tr("Settings"),
            "privacy": self.tr("Privacy"),
            "backups": self.tr("Copies of the database"),
            "problems": self.tr("When something is wrong"),
        }

    def _build(self) -> None:
        for name, title in self._titles.items():
            item = QListWidgetItem(title)
            item.setData(_NAME, name)
            item.setSizeHint(QSize(0, 38))
            item.setToolTip(title)
            self.list.addItem(item)
        widest = max(map(QFontMetrics(theme.font("body")).horizontalAdvance, self._titles.values()))
        self.list.setFixedWidth(min(max(widest + _BESIDE_WORDS, _LIST_WIDTH), _LIST_WIDEST))
        # The Tab key begins where the topics are, and comes to everything before it leaves.
        for widget in (self.list, self.choice, self.stack, self.cards, self.back):
            widget.setParent(self)
        self.stack.addWidget(self.keys)
        self.stack.addWidget(self.page)
        head = pieces.row(self.title, self.cards, self.back)
        head.setStretch(0, 1)
        across = pieces.row(self.list, self.stack, gap=12)
        across.setStretch(1, 1)
        whole = pieces.column(head, pieces.row(self.choice, 1), across)
        whole.setStretch(2, 1)
        self.setLayout(whole)
        # Whoever opens the help has the arrows on its topics at once.
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setFocusProxy(self.list)
        self.choice.hide()
        self.list.currentRowChanged.connect(self.on_row)
        self.choice.chosen.connect(self.show_topic)
        self.page.anchorClicked.connect(self.on_link)

    @property
    def topic(self) -> str:
        """Name the topic in front."""
        return self._topic

    @Slot(str)
    def show_topic(self, name: str) -> None:
        """Bring a topic in front; nothing happens for a name that none has."""
        if name not in self._titles:
            return
        self._topic = name
        row = list(self._titles).index(name)
        self.list.blockSignals(True)
        self.list.setCurrentRow(row)
        self.list.blockSignals(False)
        self.choice.show_value(name)
        self.title.setText(self._titles[name])
        self.cards.setVisible(name == KEYS)
        self.stack.setCurrentWidget(self.keys if name == KEYS else self.page)
        self.page.setAccessibleName(self._titles[name])
        self._show_text()

    def _show_text(self) -> None:
        if self._topic == KEYS or self._texts is None:
            return
        text = self._texts.get(self._topic) or self.tr("This part of the help is missing.")
        # Its heading stands on the page already, above everything.
        heading, _, rest = text.partition("\n")
        body = rest if heading.startswith("# ") else text
        show_markdown(self.page, body.strip(), self._look.colours)

    @Slot(object)
    def on_read(self, texts: Mapping[str, str]) -> None:
        """Show what was read."""
        self._texts = texts
        self._show_text()

    @Slot(QUrl)
    def on_link(self, link: QUrl) -> None:
        """Follow a link to another topic; there are no others."""
        if link.scheme() == _TOPIC:
            self.show_topic(link.path())

    @Slot(int)
    def on_row(self, row: int) -> None:
        """Show the topic that was chosen in the list."""
        if row >= 0:
            self.show_topic(str(self.list.item(row).data(_NAME)))

    @Slot()
    def on_look_changed(self) -> None:
        """Use the colours that are in use now."""
        colours = self._look.colours
        self.page.setStyleSheet(page_style("help", colours))
        self.list.setStyleSheet(
            "QListWidget#topics { background: transparent; border: 0; outline: 0; }"
            "QListWidget#topics::item { border: 2px solid transparent; border-radius: 8px;"
            " padding-left: 8px; }"
            f"QListWidget#topics::item:hover {{ background: {colours.surface_alt}; }}"
            f"QListWidget#topics::item:selected {{ background: {colours.accent_soft};"
            f" color: {colours.accent_text}; }}"
            f"QListWidget#topics::item:selected:focus {{ border-color: {colours.focus}; }}"
        )
        self._show_text()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.back_wanted.emit()
            return
        super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Have the texts read, the first time."""
        super().showEvent(event)
        if self._asked:
            return
        self._asked = True
        job = help_texts.reading()
        if self._worker is None:
            self.on_read(job())
        else:
            self._worker.submit(job, done=self.on_read)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose whether there is room for the list."""
        super().resizeEvent(event)
        narrow = event.size().width() < _NARROW_BELOW
        self.list.setVisible(not narrow)
        self.choice.setVisible(narrow)
        self.setFocusProxy(self.choice if narrow else self.list)
