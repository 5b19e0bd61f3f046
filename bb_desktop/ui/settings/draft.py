"""A page of the shop's settings: what is changed on it applies when it is saved, not before.

Several things may be changed at once, and a change can touch many orders, so it is counted and
shown first. What is not saved yet is the page's draft; a page that is made anew in another
language takes it over.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QLabel, QLayout, QWidget

from bb_desktop.domain.errors import BbDesktopError
from bb_desktop.domain.shop import Shop
from bb_desktop.ui import pieces, theme
from bb_desktop.ui.choices import Choices
from bb_desktop.ui.marked import QT_TRANSLATE_N_NOOP
from bb_desktop.ui.messages import say_count
from bb_desktop.ui.settings.sheet import Card, Message, Sheet
from bb_desktop.ui.settings.words import sentence_of

#: Somebody who types changes a setting with every key; the last one is counted.
_SETTLE_MS = 200
_TOUCHED = QT_TRANSLATE_N_NOOP("messages", "This changes something about %n open orders.")


class DraftSheet(Sheet):
    """A page with *Save* and *Discard*, which are there while something differs.

    Signals:
        draft_changed: Something differs now, or does so no longer.
    """

    draft_changed = Signal()

    def __init__(
        self, look: theme.Theme, choices: Choices, title: str, about: str, *, scrolled: bool = True
    ) -> None:
        """Begin with the settings that are in use.

        Args:
            look: The colours in use.
            choices: The settings in use.
            title: Of the page.
            about: One sentence beside it.
            scrolled: False for a page whose table scrolls by itself.
        """
        super().__init__(look, title, about, scrolled=scrolled)
        self.choices = choices
        self._draft: dict[str, Any] = {}
        self._faults: dict[str, str] = {}
        #: What is being saved, and what was in use before; None when nothing is.
        self._sent: dict[str, Any] | None = None
        self._before: dict[str, Any] = {}
        self.message = Message(look)
        self.counted = pieces.label("", "small", "muted", wrap=True)
        self.discard_button = pieces.button(
            self.tr("Discard"), self.tr("Show the settings again that are in use")
        )
        self.save_button = pieces.button(
            self.tr("Save"), self.tr("Use these settings from now on"), primary=True
        )
        self.save_button.setMinimumWidth(110)
        inside = pieces.row(self.counted, self.discard_button, self.save_button)
        inside.setStretch(0, 1)
        self.bar = QFrame()
        self.bar.setLayout(inside)
        self.bar.hide()
        self.feet.addWidget(self.message)
        self.feet.addWidget(self.bar)
        self._settle = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._settle.timeout.connect(self.on_settled)
        self.save_button.clicked.connect(self.on_save)
        self.discard_button.clicked.connect(self.on_discard)
        choices.changed.connect(self.on_changed)
        choices.failed.connect(self.on_failed)

    # --- for the pages -------------------------------------------------------------------------

    def show_values(self) -> None:
        """Show what is wanted now; called when it is another than the page shows."""

    def want(self, **values: Any) -> None:
        """Change settings in the draft, by the names of `Shop`."""
        self._keep_what_differs({**self._draft, **values})
        self.message.say("good", "")
        self._show_bar()

    def wanted(self, name: str) -> Any:
        """Give a setting as this page shows it: the draft's, else the one in use."""
        return self._draft.get(name, getattr(self.choices.current, name))

    @property
    def wanted_shop(self) -> Shop:
        """Give all settings as they would be after saving."""
        return replace(self.choices.current, **self._draft)

    def find_fault(self, name: str, sentence: str) -> None:
        """Say why a field cannot be saved as it stands; an empty sentence says that it can."""
        if sentence:
            self._faults[name] = sentence
        else:
            self._faults.pop(name, None)
        self._show_bar()

    def closed(self, name: str) -> bool:
        """Say whether the environment sets this, so that it cannot be changed here."""
        return name in self.choices.fixed

    def setting(
        self, card: Card, field: str, name: str, control: QWidget | QLayout, note: str = ""
    ) -> QLabel:
        """Add a setting to a card; one that the environment sets is shown, but closed."""
        words = card.add(name, control, note)
        if self.closed(field):
            card.say(self.fixed_sentence())
            for widget in card.entries[-1].widgets:
                widget.setEnabled(False)
        return words

    def fixed_sentence(self) -> str:
        """Say why a setting is closed."""
        return self.tr(
            "This is fixed here: the environment of this computer sets it, or the practice shop."
        )

    # --- the draft -----------------------------------------------------------------------------

    @property
    def draft(self) -> Mapping[str, Any]:
        """Give what is changed and not saved, by the names of `Shop`."""
        return dict(self._draft)

    @property
    def unsaved(self) -> bool:
        """Say whether something is changed here, be it such that it cannot be saved."""
        return bool(self._draft or self._faults)

    @property
    def saving(self) -> bool:
        """Say whether it is being saved just now."""
        return self._sent is not None

    @property
    def fault(self) -> str:
        """Say why it cannot be saved as it stands; ``""`` where it can."""
        return next(iter(self._faults.values()), "")

    def take_draft(self, values: Mapping[str, Any]) -> None:
        """Go on with what another page had not saved."""
        self.want(**{name: value for name, value in values.items() if not self.closed(name)})
        self.show_values()

    def _keep_what_differs(self, values: Mapping[str, Any]) -> None:
        now = self.choices.current
        self._draft = {name: value for name, value in values.items() if value != getattr(now, name)}

    def _show_bar(self) -> None:
        fault = self.fault
        self.bar.setVisible(self.unsaved)
        self.save_button.setEnabled(bool(self._draft) and not fault and self._sent is None)
        self.counted.setText(fault)
        self.counted.setObjectName("danger" if fault else "muted")
        self.counted.style().unpolish(self.counted)
        self.counted.style().polish(self.counted)
        if self._draft and not fault:
            self._settle.start()
        else:
            self._settle.stop()
        self.draft_changed.emit()

    @Slot()
    def on_settled(self) -> None:
        """Have the orders counted that the draft would change something about."""
        if self._draft and not self._faults:
            self.choices.count(self.on_counted, **self._draft)

    @Slot(object)
    def on_counted(self, orders: int) -> None:
        """Say how many there are, unless the draft is another one by now."""
        if self._draft and not self._faults and not self._settle.isActive():
            none = self.tr("No open order changes by this.")
            self.counted.setText(say_count(_TOUCHED, orders) if orders else none)

    @Slot()
    def on_save(self) -> None:
        """Use the draft from now on."""
        if self._draft and not self._faults and self._sent is None:
            self._sent = dict(self._draft)
            self._before = {name: getattr(self.choices.current, name) for name in self._sent}
            self._show_bar()
            self.choices.save(**self._sent)

    @Slot()
    def on_discard(self) -> None:
        """Show the settings in use again."""
        self._sent = None
        self._draft = {}
        self._faults = {}
        self.message.say("good", "")
        self._show_bar()
        self.show_values()

    @Slot(object)
    def on_changed(self, shop: Shop) -> None:
        """Show what is in use now; what was not saved stays wanted."""
        sent, left = self._sent, self._draft
        if sent is not None and self._answers(shop):
            self._sent = None
            # Not by comparing with what is in use: a value may have been put right meanwhile.
            left = {k: v for k, v in left.items() if k not in sent or v != sent[k]}
            self.message.say("good", self.tr("Saved, and in use from now on."))
        self._keep_what_differs(left)
        self._show_bar()
        self.show_values()

    def _answers(self, shop: Shop) -> bool:
        """Say whether this is what became of our own saving, and not of another page's."""
        # What the environment or the practice shop sets may leave everything as it was.
        return not self.choices.saving or any(
            getattr(shop, name) != value for name, value in self._before.items()
        )

    @Slot(object)
    def on_failed(self, error: BbDesktopError) -> None:
        """Say that the old settings stay."""
        if self._sent is not None:
            self._sent = None
            self.message.say("danger", sentence_of(error))
            self._show_bar()


def show_text(field: Any, text: str) -> None:
    """Show a text in a field without moving the cursor of somebody who types that very text."""
    now = field.text() if hasattr(field, "text") else field.toPlainText()
    if now != text:
        field.setText(text) if hasattr(field, "setText") else field.setPlainText(text)
