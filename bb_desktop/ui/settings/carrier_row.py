"""One carrier of the settings: its name, what Back Market calls it, and where that comes from."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from bb_desktop.domain.carriers import OTHER
from bb_desktop.ui import pieces, theme
from bb_desktop.ui.settings.fields import NameField

#: Names of a carrier that differ by country and are written out; the rest are an ellipsis.
_NAMED = 3


class CarrierRow(QObject):
    """The widgets of one carrier.

    Signals:
        named: Its code, and the name that the seller wants; ``""`` for the suggested one.
    """

    named = Signal(str, str)

    def __init__(
        self,
        look: theme.Theme,
        code: str,
        name: str,
        suggested: tuple[str, ...],
        shippers: Sequence[str],
    ) -> None:
        """Show a carrier without a name of the seller's.

        Args:
            look: The colours in use.
            code: ShipStation's, casefolded; ``carrier/service`` for a service alone.
            name: As the account calls it; ``""`` for one that is not in the account.
            suggested: What the built-in table calls it, by country.
            shippers: Back Market's list.
        """
        super().__init__()
        self._look = look
        self._code = code
        self._suggested = suggested
        self._shippers = shippers
        self.name = pieces.label(name or code, "body", wrap=True)
        self.code = pieces.label(
            code if name else self.tr("Not in the account"), "caption", "muted", wrap=True
        )
        self.field = NameField(shippers, 300)
        # It goes with its field: colours that change later would meet a field that is gone.
        self.setParent(self.field)
        self.field.setAccessibleName(
            self.tr("{carrier} at Back Market").format(carrier=name or code)
        )
        self._symbol = pieces.Symbol(look, size=16)
        self._words = pieces.label("", "small", "muted", wrap=True)
        self.remark = QWidget()
        inside = pieces.row(self._symbol, self._words, gap=6)
        inside.setStretch(1, 1)
        self.remark.setLayout(inside)
        self.field.setPlaceholderText(suggested[0] if len(suggested) == 1 else self._by_country())
        self.field.entered.connect(self.on_entered)
        look.changed.connect(self.on_look_changed)
        self.on_look_changed()
        self.show_name("")

    @property
    def flagged(self) -> bool:
        """Say whether nobody knows this carrier, so that it goes out as *Other*."""
        return not self._suggested and not self.field.text().strip()

    @property
    def remark_words(self) -> str:
        """Give the sentence below the field."""
        return self._words.text()

    def _by_country(self) -> str:
        if not self._suggested:
            return self.tr("Choose, or write a name")
        named = ", ".join(self._suggested[:_NAMED])
        more = len(self._suggested) > _NAMED
        return f"{named} …" if more else named

    def show_name(self, name: str) -> None:
        """Show what the seller calls it, and say where the name comes from."""
        if self.field.text().strip() != name:
            self.field.show_name(name)
        if name and name not in self._shippers and name != OTHER:
            self._say("warn", "caution", self.tr("Not in Back Market’s list: sent as written."))
        elif name:
            self._say("check", "muted", self.tr("Your choice."))
        elif not self._suggested:
            self._say("warn", "caution", self.tr("New here: sent as “Other” until you choose."))
        elif len(self._suggested) > 1:
            self._say("", "muted", self.tr("Suggested, by the country that the parcel goes to."))
        else:
            self._say("", "muted", self.tr("Suggested."))

    def _say(self, icon: str, role: str, words: str) -> None:
        self._symbol.show_icon(icon, "text_muted" if role == "muted" else role)
        self._symbol.setVisible(bool(icon))
        self._words.setText(words)
        self._words.setObjectName(role)
        self._words.style().unpolish(self._words)
        self._words.style().polish(self._words)
        self.field.setAccessibleDescription(words)

    @Slot(str)
    def on_entered(self, text: str) -> None:
        """Tell what is wanted."""
        self.named.emit(self._code, text.strip())

    @Slot()
    def on_look_changed(self) -> None:
        """Draw the icon anew."""
        self.field.show_icon(self._look.icon("chevron_down", "text_muted", 16))
