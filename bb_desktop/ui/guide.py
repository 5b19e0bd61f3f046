"""The guide: leads from page to page, by keys, menus, the status line and what scans bring up."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog

from bb_desktop.domain.orders import OrderId
from bb_desktop.domain.shop import Region
from bb_desktop.domain.stage import Verb
from bb_desktop.ui import links
from bb_desktop.ui.banner import Notice
from bb_desktop.ui.bench.verdicts import Sign, Verdict
from bb_desktop.ui.commands import PAGES
from bb_desktop.ui.conductor import Conductor
from bb_desktop.ui.orders.shelves import Shelf
from bb_desktop.ui.papers.delivery import DeliveryNotes
from bb_desktop.ui.shell import Shell
from bb_desktop.ui.syncing import Syncing

_KINDS = {Sign.OK: "good", Sign.REFUSED: "danger", Sign.CAUTION: "caution"}


class Guide(QObject):
    """Knows the way about one shell, and goes with it.

    Signals:
        quit_wanted: The program is to end.
    """

    quit_wanted = Signal()

    def __init__(
        self,
        shell: Shell,
        conductor: Conductor,
        syncing: Syncing,
        papers: DeliveryNotes,
        region: Region,
    ) -> None:
        """Connect everything in the shell that leads somewhere."""
        super().__init__(shell)
        self._shell = shell
        self._conductor = conductor
        self._syncing = syncing
        self._region = region
        self._wanted_order: OrderId | None = None
        self._connect_commands()
        self._connect_pages()
        self._connect_papers(papers)
        self.on_verdict(shell.bench.band.verdict)

    def use(self, region: Region) -> None:
        """Lead to the pages of another platform from now on."""
        self._region = region

    def _connect_commands(self) -> None:
        shell, bench, orders = self._shell, self._shell.bench, self._shell.orders
        for name, slot in {
            "sync": self._syncing.sync_now,
            "accept": self.on_accept,
            "primary": shell.press_primary,
            "find": self.on_find,
            "undo": bench.on_undo,
            "hold": bench.on_hold,
            "next": bench.on_next,
            "repeat": bench.on_repeat,
            "sure": bench.on_sure,
            "answer": bench.on_answered,
            "type": self.on_type,
            "panel": self.on_panel,
            "copy": orders.on_copy_number,
            "copy_identifier": orders.on_copy_identifier,
            "export": self.on_export,
            "full_screen": self.on_full_screen,
            "new_order": self.on_new_order,
            "quit": self.on_quit,
        }.items():
            shell.actions_by_name[name].triggered.connect(slot)
        for name in (*PAGES, "help"):
            shell.actions_by_name[name].setData(name)
            shell.actions_by_name[name].triggered.connect(self.on_page_wanted)

    def _connect_pages(self) -> None:
        shell, bench, orders = self._shell, self._shell.bench, self._shell.orders
        shell.page_changed.connect(self.on_page_changed)
        shell.status.wanted.connect(self.on_status_chosen)
        bench.order_shown.connect(self.on_order_shown)
        bench.verdict_changed.connect(self.on_verdict)
        bench.verdict_changed.connect(self.on_verdict_elsewhere)
        bench.shown.connect(self.on_bench_shown)
        bench.help_wanted.connect(self.on_help_wanted)
        orders.table.opened.connect(self.on_bench_wanted)
        orders.panel.bench_wanted.connect(self.on_bench_wanted)
        orders.filled.connect(self.on_filled)
        for page in (shell.attention, shell.activity, shell.reports):
            page.order_wanted.connect(self.on_order_wanted)
        shell.activity.attention_wanted.connect(self.on_attention_wanted)
        shell.settings.card_sheet_wanted.connect(self.on_card_sheet)
        shell.settings.help_wanted.connect(self.on_first_steps)
        shell.help.card_sheet_wanted.connect(self.on_card_sheet)
        self._conductor.link_wanted.connect(self.on_link_wanted)
        self._conductor.bench_wanted.connect(self.on_bench_wanted)

    def _connect_papers(self, papers: DeliveryNotes) -> None:
        shell = self._shell
        shell.bench.completed.connect(papers.on_completed)
        for part in (shell.bench, shell.orders, shell.orders.panel):
            part.paper_wanted.connect(papers.on_wanted)
        papers.printed.connect(shell.bench.on_printed)
        papers.failed.connect(self.on_paper_failed)

    def come_back_to(self, order_id: OrderId | None) -> None:
        """Choose an order as soon as there are rows: the one that was chosen before."""
        self._wanted_order = order_id

    # --- pages ---------------------------------------------------------------------------------

    @Slot()
    def on_page_wanted(self) -> None:
        """Show the page of the command that was given; F1 again goes back from the help."""
        action = self.sender()
        name = str(action.data()) if isinstance(action, QAction) else ""
        if name == "help" and self._shell.page == "help":
            self._shell.on_back()
        else:
            self._shell.show_page(name)

    @Slot()
    def on_help_wanted(self) -> None:
        """Show the help page; the card that asks for it is no way back."""
        self._shell.show_page("help")

    @Slot()
    def on_attention_wanted(self) -> None:
        """Show what needs a person."""
        self._shell.show_page("attention")

    @Slot()
    def on_bench_shown(self) -> None:
        """Bring the bench in front: something happened there that has to be seen."""
        self._shell.show_page("bench")

    @Slot(str)
    def on_page_changed(self, _name: str) -> None:
        """Let keys of the bench work there alone."""
        self.on_verdict(self._shell.bench.band.verdict)

    @Slot(str)
    def on_status_chosen(self, what: str) -> None:
        """Show what a part of the status line speaks of."""
        if what in ("late", "due"):
            self._shell.show_page("orders")
            self._shell.orders.show_table()
            self._shell.orders.on_shelf_chosen(Shelf.LATE if what == "late" else Shelf.DUE)
        else:
            self._shell.show_page(what)

    @Slot()
    def on_full_screen(self) -> None:
        """Fill the screen without the rail, or go back."""
        full = not self._shell.rail.isHidden()
        self._shell.rail.setVisible(not full)
        window = self._shell.window()
        window.showFullScreen() if full else window.showNormal()

    @Slot()
    def on_quit(self) -> None:
        """Have the program end."""
        self.quit_wanted.emit()

    # --- orders --------------------------------------------------------------------------------

    @Slot(object)
    def on_order_wanted(self, order_id: OrderId) -> None:
        """Show an order in the table."""
        self._shell.show_page("orders")
        self._shell.orders.show_table()
        self._shell.orders.select(order_id)

    @Slot(object)
    def on_order_shown(self, order_id: OrderId) -> None:
        """Choose the order that a scan concerns; the page in front stays, for it says why."""
        self._shell.orders.select(order_id)

    @Slot(object)
    def on_bench_wanted(self, order_id: OrderId) -> None:
        """Open an order at the bench."""
        self._shell.show_page("bench")
        self._shell.bench.open(order_id)

    @Slot(object)
    def on_verdict(self, verdict: Verdict) -> None:
        """Let Space answer a verdict that wants an answer, seen as it is, and nothing else."""
        seen = self._shell.page == "bench"
        self._shell.actions_by_name["answer"].setEnabled(seen and verdict.stays)

    @Slot(object)
    def on_verdict_elsewhere(self, verdict: Verdict) -> None:
        """Say on another page what a scan there was: a phone is looked up, and not recorded."""
        if self._shell.page == "bench" or verdict.sign is Sign.ASK:
            return
        text = " ".join(filter(None, (verdict.line, verdict.detail)))
        notice = Notice(_KINDS[verdict.sign], text, passing=verdict.sign is Sign.OK)
        self._conductor.on_noticed("scan", notice)

    @Slot()
    def on_filled(self) -> None:
        """Put the keyboard on the table, if it is nowhere else, and on the order of before."""
        shell = self._shell
        if shell.page == "orders" and shell.window().focusWidget() in (None, shell):
            shell.orders.table.setFocus()
        wanted, self._wanted_order = self._wanted_order, None
        if wanted is not None:
            shell.orders.table.select(wanted)

    @Slot()
    def on_find(self) -> None:
        """Go to the filter box; in the settings, to the search of those."""
        if self._shell.page == "settings":
            self._shell.settings.start_search()
            return
        orders = self._shell.orders
        self._shell.show_page("orders")
        orders.show_table()
        orders.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        orders.search.selectAll()

    @Slot()
    def on_panel(self) -> None:
        """Show or hide the order in full."""
        if self._shell.page == "orders":
            self._shell.orders.show_panel()
            return
        self._shell.show_page("orders")
        if not self._shell.orders.panel.isVisible():
            self._shell.orders.show_panel()

    @Slot()
    def on_type(self) -> None:
        """Type a code at the bench."""
        self._shell.show_page("bench")
        self._shell.bench.on_type()

    # --- doing ---------------------------------------------------------------------------------

    @Slot()
    def on_accept(self) -> None:
        """Accept what is selected and can be accepted."""
        views = self._shell.orders.table.selected_orders
        ids = tuple(one.order_id for one in views if Verb.ACCEPT in one.verbs)
        self._conductor.errands.on_accept(ids)

    @Slot()
    def on_export(self) -> None:
        """Ask for a file and write all orders into it."""
        start = "practice-orders.csv" if self._syncing.practises else "orders.csv"
        name, _ = QFileDialog.getSaveFileName(
            self._shell, self.tr("Export CSV"), start, self.tr("CSV files (*.csv)")
        )
        if name:
            self._conductor.errands.export_to(Path(name))

    @Slot()
    def on_first_steps(self) -> None:
        """Show the help from its beginning."""
        self._shell.show_page("help")
        self._shell.help.show_topic("first_steps")

    @Slot()
    def on_card_sheet(self) -> None:
        """Ask for a file and write the command cards into it, to be printed from there."""
        name, _ = QFileDialog.getSaveFileName(
            self._shell,
            self.tr("Command cards"),
            "command-cards.pdf",
            self.tr("PDF files (*.pdf)"),
        )
        if name:
            self._conductor.errands.write_cards(Path(name))

    @Slot(object, str)
    def on_paper_failed(self, _order_id: OrderId, sentence: str) -> None:
        """Say that a delivery note is missing, where it is seen."""
        self._shell.bench.body.say(sentence)
        self._conductor.on_noticed("paper", Notice("caution", sentence))

    @Slot()
    def on_new_order(self) -> None:
        """Let a buyer place an order in the practice shop."""
        self._syncing.practise("new_order")

    @Slot(object, str)
    def on_link_wanted(self, order_id: OrderId, where: str) -> None:
        """Open an order in the browser; the practice shop has no pages there."""
        if self._syncing.practises:
            text = self.tr("The practice shop has no pages of its own in a browser.")
            self._conductor.on_noticed("link", Notice("caution", text, passing=True))
            return
        links.open_order(order_id, where, self._region)
        text = self.tr("The order number is copied: paste it into the search there.")
        self._conductor.on_noticed("link", Notice("good", text, passing=True))
