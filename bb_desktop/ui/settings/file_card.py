"""Settings as a file: written without secrets, and read back into what is not saved yet."""

from __future__ import annotations

from dataclasses import fields
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog

from bb_desktop.domain.errors import BbDesktopError
from bb_desktop.domain.shop import Shop
from bb_desktop.ui import pieces, theme
from bb_desktop.ui.choices import Choices
from bb_desktop.ui.doors import Settling
from bb_desktop.ui.marked import QT_TRANSLATE_NOOP
from bb_desktop.ui.messages import say
from bb_desktop.ui.settings.sheet import Card, Message
from bb_desktop.ui.settings.words import sentence_of
from bb_desktop.ui.worker import SerialWorker

FILE_NAME = "bb-desktop-settings.json"

#: What a setting is called on the pages.
NAMES = {
    "mode": QT_TRANSLATE_NOOP("messages", "Set-up"),
    "acceptance": QT_TRANSLATE_NOOP("messages", "Acceptance"),
    "store_id": QT_TRANSLATE_NOOP("messages", "Store in ShipStation"),
    "grace_s": QT_TRANSLATE_NOOP("messages", "Grace time"),
    "statuses": QT_TRANSLATE_NOOP("messages", "Status mapping"),
    "carriers": QT_TRANSLATE_NOOP("messages", "Carriers"),
    "products": QT_TRANSLATE_NOOP("messages", "Products"),
    "note_line": QT_TRANSLATE_NOOP("messages", "Line for each phone"),
    "internal_note": QT_TRANSLATE_NOOP("messages", "Your own text"),
    "pass_on_email": QT_TRANSLATE_NOOP("messages", "E-mail"),
    "create_collection_points": QT_TRANSLATE_NOOP("messages", "Collection points"),
    "note_to_buyer": QT_TRANSLATE_NOOP("messages", "Note to the buyer"),
    "item_information": QT_TRANSLATE_NOOP("messages", "Item information"),
    "company": QT_TRANSLATE_NOOP("messages", "Company"),
    "contact": QT_TRANSLATE_NOOP("messages", "E-mail address for Back Market"),
    "preproduction": QT_TRANSLATE_NOOP("messages", "Test platform"),
    "hold_until_scanned": QT_TRANSLATE_NOOP("messages", "Hold until scanned"),
    "register_missing": QT_TRANSLATE_NOOP("messages", "Missing identifiers"),
    "keep_buyers_days": QT_TRANSLATE_NOOP("messages", "How long buyers are kept"),
    "token_reminder_days": QT_TRANSLATE_NOOP("messages", "Remind me to renew the token"),
    "key_expires": QT_TRANSLATE_NOOP("messages", "ShipStation key expires"),
    "slip_language": QT_TRANSLATE_NOOP("messages", "Words on packing slips"),
}
#: What belongs to this shop or this computer and stays: the token is one of its region.
_STAY = frozenset({"region", "bench", "name"})


def differing(imported: Shop, current: Shop, fixed: frozenset[str]) -> dict[str, Any]:
    """Give what a file would change, by the names of `Shop`."""
    names = [one.name for one in fields(Shop) if one.name not in _STAY and one.name not in fixed]
    return {
        name: getattr(imported, name)
        for name in names
        if getattr(imported, name) != getattr(current, name)
    }


class FileCard(Card):
    """Export and import.

    Signals:
        imported: What a file would change, by the names of `Shop`; nothing is saved yet.
    """

    imported = Signal(object)

    def __init__(
        self, look: theme.Theme, worker: SerialWorker, choices: Choices, settling: Settling
    ) -> None:
        """Begin with nothing done.

        Args:
            look: The colours in use.
            worker: For files.
            choices: The settings in use.
            settling: Who writes and reads such files.
        """
        super().__init__(self.tr("Settings as a file"))
        self._worker = worker
        self._choices = choices
        self._settling = settling
        self.export = pieces.button(
            self.tr("Export…"), self.tr("Write the settings in use into a file")
        )
        self.import_ = pieces.button(
            self.tr("Import…"), self.tr("Read settings from a file; you save them afterwards")
        )
        self.add(
            self.tr("Export and import"),
            pieces.row(self.export, self.import_, 1),
            self.tr("For another computer, or to keep. Token and key are never in it."),
        )
        self.message = Message(look)
        self.across(self.message)
        self.export.clicked.connect(self.on_export)
        self.import_.clicked.connect(self.on_import)

    @Slot()
    def on_export(self) -> None:
        """Ask where to."""
        dialog = QFileDialog(self, self.tr("Export the settings"), FILE_NAME, "*.json")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("json")
        dialog.fileSelected.connect(self.export_to)
        dialog.open()

    @Slot()
    def on_import(self) -> None:
        """Ask which file."""
        dialog = QFileDialog(self, self.tr("Import settings"), "", "*.json")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.import_from)
        dialog.open()

    @Slot(str)
    def export_to(self, name: str) -> None:
        """Write the settings into a file."""
        self._worker.submit(
            partial(self._settling.export, Path(name)), done=self.on_exported, failed=self.on_failed
        )

    @Slot(str)
    def import_from(self, name: str) -> None:
        """Read settings from a file."""
        self._worker.submit(
            partial(self._settling.read_export, Path(name)),
            done=self.on_read,
            failed=self.on_failed,
        )

    @Slot(object)
    def on_exported(self, path: Path) -> None:
        """Say where it is."""
        self.message.say("good", self.tr("Exported to {path}").format(path=path))

    @Slot(object)
    def on_read(self, shop: Shop) -> None:
        """Say what the file would change."""
        values = differing(shop, self._choices.current, self._choices.fixed)
        region = shop.region is not self._choices.current.region
        if not values:
            self.message.say("good", self.tr("The file holds the settings that are in use."))
            return
        names = ", ".join(say(NAMES[name]) for name in values if name in NAMES)
        words = (
            self.tr(
                "The file was written for another region, which stays as it is here. Press Save "
                "to use the rest: {names}."
            )
            if region
            else self.tr("Press Save to use what the file changes: {names}.")
        )
        self.message.say("caution", words.format(names=names))
        self.imported.emit(values)

    @Slot(object)
    def on_failed(self, error: BbDesktopError) -> None:
        """Say what is wrong with the file."""
        self.message.say("danger", sentence_of(error))
