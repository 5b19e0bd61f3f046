"""The shell: rail, pages, banners and status line; made anew when the language changes.

Everything in here says something in the language in use. What outlives a change of language
(workers, the open order, a running pass, the capture of scans) is handed in and stays.

At the start the frame is on the screen before the pages are loaded: what they import, and the
rules behind them, takes longer than somebody wants to look at nothing. So only the frame's own
modules are imported here.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from bb_desktop.ui import key_filters, pieces, theme
from bb_desktop.ui.actions import Actions
from bb_desktop.ui.banner import Banners
from bb_desktop.ui.commands import COMMANDS, PAGES
from bb_desktop.ui.held_painting import HeldPainting
from bb_desktop.ui.rail import Rail
from bb_desktop.ui.saying import say
from bb_desktop.ui.status import StatusLine
from bb_desktop.ui.surroundings import Lasting, Place, Surroundings
from bb_desktop.ui.waiting import WaitingPage

if TYPE_CHECKING:
    # Loaded when the frame is on the screen.
    from bb_desktop.ui.activity.page import ActivityPage
    from bb_desktop.ui.attention.page import AttentionPage
    from bb_desktop.ui.bench.page import BenchPage
    from bb_desktop.ui.help import HelpPage
    from bb_desktop.ui.reports.page import ReportsPage
    from bb_desktop.ui.settings.page import SettingsPage

#: Fill their page to the edge.
_WHOLE = ("bench", "settings", "first_run", "reconnect", "mending")
#: Have no room for banners, or say it themselves: the status line says what is wrong.
_QUIET = ("bench", "first_run", "reconnect", "mending")
#: Come and go, and are not gone back to.
_PASSING = ("help", "first_run", "reconnect", "mending")


class Shell(QWidget):
    """Everything inside the window.

    Signals:
        page_changed: Another page is in front; its name.
    """

    page_changed = Signal(str)

    bench: BenchPage
    attention: AttentionPage
    activity: ActivityPage
    reports: ReportsPage
    settings: SettingsPage
    help: HelpPage

    def __init__(
        self, surroundings: Surroundings, place: Place, parent: QWidget | None = None
    ) -> None:
        """Build the frame; `furnish_orders` and `furnish` put the pages into it."""
        super().__init__(parent)
        self._surroundings = surroundings
        self._page = ""
        self._with_rows = False
        self._painting = HeldPainting(self)
        self._makers: deque[tuple[str, Callable[[], QWidget]]] | None = None
        self._before = place.before
        self._size = (theme.NARROW_BELOW, theme.SHORT_BELOW)
        look = surroundings.look
        self.actions_by_name = Actions(look, surroundings.remembered, self)
        self.pages: dict[str, QWidget] = {}
        self.banners = Banners(look)
        self.status = StatusLine(look, surroundings.now, "")
        menu = self.actions_by_name.menu(self, practice=surroundings.practice)
        self.rail = Rail(look, self.actions_by_name, menu, PAGES)
        self._first = place.page if place.page in PAGES else PAGES[0]
        self._waiting = WaitingPage(look, say(COMMANDS[self._first].word))
        self._build_layout()
        self._give_room(self._first)
        self.rail.show_page(self._first)
        self.rail.setVisible(not place.rail_hidden)
        for name in ("accept", "answer"):
            self.actions_by_name[name].setEnabled(False)

    def furnish_orders(self, bench: str) -> None:
        """Build the page of the orders, and show it if it is the first one; nothing is read yet."""
        from bb_desktop.ui import rows_first

        look, now = self._surroundings.look, self._surroundings.now
        self.status.name_bench(bench)
        self.orders = rows_first.OrdersPage(
            look, now, self._surroundings.remembered, practice=self._surroundings.practice
        )
        self.stack.addWidget(self.orders)
        self._build_buttons()
        self.orders.table.selectionModel().selectionChanged.connect(self.on_selection_changed)
        self.orders.table.orders.dataChanged.connect(self.on_selection_changed)
        look.changed.connect(self.on_theme_changed)
        self.on_selection_changed()
        self._with_rows = True
        self.fit(*self._size)
        if self._first == "orders":
            self.stack.setCurrentWidget(self.orders)
            if self.isVisible():
                # The bars are there already; they stay.
                self.orders.empty.on_waited()

    def make_ready(self, lasting: Lasting) -> bool:
        """Build one more of the pages that `furnish` needs; False once it would build none."""
        if self._makers is None:
            self._makers = self._other_pages(lasting)
        if not self._makers:
            return False
        name, make = self._makers.popleft()
        page = make()
        setattr(self, name, page)
        self.stack.addWidget(page)
        return True

    def _other_pages(self, lasting: Lasting) -> deque[tuple[str, Callable[[], QWidget]]]:
        from bb_desktop.ui import loaded

        look, now = self._surroundings.look, self._surroundings.now
        remembered, practice = self._surroundings.remembered, self._surroundings.practice
        worker, reading = lasting.bench_worker, lasting.reading_worker
        bench = partial(
            loaded.BenchPage,
            *(lasting.back_room, worker, reading, look, now, remembered, lasting.sounds),
            give_way=lasting.give_way,
        )
        activity = partial(loaded.ActivityPage, look, now, reading, lasting.activity_desk)
        reports = partial(
            loaded.ReportsPage, look, now, reading, lasting.reports_desk, practice=practice
        )
        settings = partial(
            loaded.SettingsPage,
            *(look, reading, lasting.settings_desk, remembered),
            choices=lasting.choices,
            connections=lasting.connections,
            settling=lasting.settling,
            shops=lasting.shops,
            household=lasting.household,
            sounds=lasting.sounds,
            watchdog=lasting.watchdog,
        )
        return deque(
            [
                ("bench", bench),
                ("attention", partial(loaded.AttentionPage, look, now)),
                ("activity", activity),
                ("reports", reports),
                ("settings", settings),
                ("help", partial(loaded.HelpPage, look, worker=reading)),
            ]
        )

    def furnish(self, lasting: Lasting, place: Place) -> None:
        """Build all other pages, as far as they are not there; nothing is read yet.

        Args:
            lasting: What they work with.
            place: Where the seller is.
        """
        while self.make_ready(lasting):
            pass
        self.settings.begin_with(place.section, place.drafts or {})
        self.status.name_bench(lasting.shop.bench)
        self.rail.setVisible(not place.rail_hidden)
        self.pages = {
            "orders": self.orders,
            "bench": self.bench,
            "attention": self.attention,
            "activity": self.activity,
            "reports": self.reports,
            "settings": self.settings,
            "help": self.help,
        }
        self.help.back_wanted.connect(self.on_back)
        self.attention.badge_changed.connect(self.rail.pages["attention"].set_count)
        self._go_to(place)
        self.stack.removeWidget(self._waiting)
        self._waiting.deleteLater()

    def retire(self) -> None:
        """Follow nothing any more: the pages go one by one now, and what holds them last."""
        self._surroundings.look.changed.disconnect(self.on_theme_changed)

    # --- building ------------------------------------------------------------------------------

    def _build_buttons(self) -> None:
        self.accept_button = self._tool("accept")
        self.sync_button = self._tool("sync")
        for button in (self.accept_button, self.sync_button):
            self.orders.buttons.addWidget(button)

    def _tool(self, name: str) -> QPushButton:
        action = self.actions_by_name[name]
        made = pieces.button(f" {action.text()}", action.toolTip())
        made.setAccessibleName(action.text())
        made.setFont(theme.font("strong"))
        made.setIconSize(QSize(18, 18))
        made.setIcon(action.icon())
        made.clicked.connect(action.trigger)
        return made

    def _build_layout(self) -> None:
        self.stack = QStackedWidget()
        self.stack.addWidget(self._waiting)
        self._body = pieces.column(self.banners, self.stack, gap=theme.GAP)
        self._body.setStretch(1, 1)
        across = QHBoxLayout()
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(self.rail)
        across.addLayout(self._body, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        if self._surroundings.practice:
            whole.addWidget(_practice_line(self.tr("PRACTICE – nothing is sent")))
        whole.addLayout(across, 1)
        whole.addWidget(self.status)
        # Nothing has the focus until there are orders: Enter and Space press no button.
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    # --- going about ---------------------------------------------------------------------------

    @property
    def page(self) -> str:
        """Name the page in front."""
        return self._page

    @property
    def place(self) -> Place:
        """Say where the seller is."""
        current = self.orders.table.current_order
        return Place(
            page=self._page,
            before=self._before,
            wanted=self.orders.wanted,
            order_id=current.order_id if current else None,
            section=self.settings.section,
            drafts=self.settings.drafts,
            rail_hidden=self.rail.isHidden(),
        )

    def add_page(self, name: str, page: QWidget) -> None:
        """Take in a page that comes and goes."""
        self.pages[name] = page
        self.stack.addWidget(page)

    def remove_page(self, name: str) -> None:
        """Let a page go that came and went; it may be the one that asks for it."""
        page = self.pages.pop(name, None)
        if name == self._page:
            # Another one of that name may be shown in its place.
            self._page = ""
        if page is not None:
            self.stack.removeWidget(page)
            page.deleteLater()

    def show_page(self, name: str) -> None:
        """Bring a page in front."""
        if name not in self.pages:
            name = "orders"
        if name == self._page or not self.pages:
            return
        with key_filters.in_one_go():
            self._bring_in_front(name)

    def _bring_in_front(self, name: str) -> None:
        if self._page and self._page not in _PASSING:
            self._before = self._page
        inside = self._inside(self.stack.currentWidget())
        self._page = name
        page = self.pages[name]
        self._give_room(name)
        self.rail.show_page(name)
        self.bench.recording = name == "bench"
        # A page full of rows is laid out in one go and painted in the next.
        self._painting.hold(self.stack)
        self.stack.setCurrentWidget(page)
        if inside:
            self._take_focus(page)
        self.page_changed.emit(name)

    def come_back_to(self, place: Place) -> None:
        """Bring the page in front that the seller was on, with the way back that he had."""
        self.show_page(place.page)
        self._before = place.before

    def _give_room(self, name: str) -> None:
        whole = name in _WHOLE
        self.banners.set_wanted(wanted=name not in _QUIET)
        self._body.setContentsMargins(*((0, 0, 0, 0) if whole else (12, 10, 12, 8)))
        self._body.setSpacing(0 if whole else theme.GAP)

    def fit(self, width: int, height: int) -> None:
        """Choose what there is room for."""
        narrow, short = width < theme.NARROW_BELOW, height < theme.SHORT_BELOW
        self._size = (width, height)
        self.rail.fit(narrow=narrow, short=short)
        self.banners.set_short(short=short)
        if not self._with_rows:
            return
        self.orders.fit(beside=width >= theme.PANEL_BELOW, compact=short)
        for button, name in ((self.accept_button, "accept"), (self.sync_button, "sync")):
            button.setText("" if narrow else self._button_text(name))

    def press_primary(self) -> None:
        """Press the coloured button of the page, if it has one that can be pressed."""
        for button in self.pages[self._page].findChildren(QPushButton, "primary"):
            if button.isVisible() and button.isEnabled():
                button.click()
                return

    def _go_to(self, place: Place) -> None:
        if place.wanted is not None:
            self.orders.wanted = place.wanted
            self.orders.search.setText(place.wanted.words)
        self.come_back_to(place)

    def _inside(self, page: QWidget | None) -> bool:
        """Say whether the keyboard is on a page, or nowhere in particular."""
        focus = self.window().focusWidget()
        return focus is None or focus is self or (page is not None and page.isAncestorOf(focus))

    def _take_focus(self, page: QWidget) -> None:
        # Left on a hidden page the keyboard would be nowhere; the table is where work begins.
        target = self.orders.table if page is self.orders else page
        if target is page and page.focusPolicy() == Qt.FocusPolicy.NoFocus:
            self.setFocus()
        else:
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- showing -------------------------------------------------------------------------------

    @Slot()
    def on_back(self) -> None:
        """Go back to the page of before."""
        self.show_page(self._before)

    @Slot()
    def on_selection_changed(self) -> None:
        """Offer what can be done with the selected orders."""
        from bb_desktop.domain.stage import Verb

        views = self.orders.table.selected_orders
        self.actions_by_name["accept"].setEnabled(any(Verb.ACCEPT in one.verbs for one in views))
        self.accept_button.setEnabled(self.actions_by_name["accept"].isEnabled())
        if self.accept_button.text():
            self.accept_button.setText(self._button_text("accept"))

    @Slot()
    def on_theme_changed(self) -> None:
        """Draw the icons anew."""
        self.accept_button.setIcon(self.actions_by_name["accept"].icon())
        self.sync_button.setIcon(self.actions_by_name["sync"].icon())

    def _button_text(self, name: str) -> str:
        text = f" {self.actions_by_name[name].text()}"
        from bb_desktop.domain.stage import Verb

        count = sum(Verb.ACCEPT in view.verbs for view in self.orders.table.selected_orders)
        return f"{text} {count}" if name == "accept" and count > 1 else text


def _practice_line(text: str) -> QWidget:
    made = QWidget()
    made.setObjectName("practice")
    made.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    words = pieces.label(text, "caption_strong", "practice")
    words.setAlignment(Qt.AlignmentFlag.AlignCenter)
    inside = pieces.row(words)
    inside.setContentsMargins(0, 3, 0, 3)
    made.setLayout(inside)
    return made
