"""The right side of the reconnect page: the fields, the four checks, and what comes by itself."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtWidgets import QFrame, QProgressBar, QSizePolicy

from bb_desktop.domain.errors import Service
from bb_desktop.domain.secret import Secret
from bb_desktop.ui import pieces, theme
from bb_desktop.ui.service_words import progress_words
from bb_desktop.ui.settings.controls import Tick
from bb_desktop.ui.wizards.first_run_secret import SecretField
from bb_desktop.ui.wizards.instructions import Circle
from bb_desktop.ui.wizards.reconnect_checks import Check, CheckRow
from bb_desktop.ui.wizards.reconnect_state import PASSING, ReconnectState
from bb_desktop.ui.wizards.reconnect_words import keeping_words, titles

#: So many new signs at once were pasted or scanned; nobody types them.
_PASTED = 8
#: Where the words of a check begin, beside its icon.
_TEXT_OF_CHECK = 30


class CredentialCard(QFrame):
    """Takes new credentials and shows what trying them told.

    Signals:
        entered: Something else stands in a field; True for what was pasted or scanned.
        test_wanted: It is to be tried now.
        confirmed: The seller says that they are of his shop, or takes that back.
        use_wanted: They are to take the place of the old ones.
    """

    entered = Signal(bool)
    test_wanted = Signal()
    confirmed = Signal(bool)
    use_wanted = Signal()

    def __init__(self, look: theme.Theme, service: Service, number: int) -> None:
        """Begin empty; ``number`` counts the step on from those in the browser."""
        super().__init__()
        self.setObjectName("card")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._look = look
        words = titles(service)
        self.circle = Circle(look, number, now=True)
        self.test = pieces.button(self.tr("Test"), self.tr("Ask the service; nothing is kept"))
        task = pieces.label(words.task, "lead", wrap=True)
        head = pieces.row(self.circle, task, self.test, gap=10)
        head.setStretch(1, 1)
        self.fields = tuple(SecretField(look, name) for name in words.fields)
        self._before = tuple(Secret("") for _ in self.fields)
        self.keeping = pieces.label("", "small", "muted", wrap=True)
        self.rows = tuple(CheckRow(look) for _ in range(4))
        if service is Service.BACK_MARKET:
            sure = self.tr("This is the token of my shop")
        else:
            sure = self.tr("This is the ShipStation account of my shop")
        self.sure = Tick(sure)
        self.sure.setAccessibleName(sure)
        self.failure = pieces.label("", "body", "danger", wrap=True)
        self.stays = pieces.label(words.stays, "small", "muted", wrap=True)
        self.use = pieces.button(words.use, words.use_tip, primary=True)
        pieces.beside_icon(self.use).setIconSize(QSize(18, 18))
        foot = pieces.row(self.stays, self.use)
        foot.setStretch(0, 1)
        inside = pieces.column(head, *self.fields, self.keeping, pieces.rule(), gap=8)
        sure_below = pieces.row(self.sure)
        sure_below.setContentsMargins(_TEXT_OF_CHECK, 0, 0, 0)
        form, answers, same, waits = self.rows
        for row in (form, answers, same):
            inside.addWidget(row)
        inside.addLayout(sure_below)
        inside.addWidget(waits)
        inside.addWidget(self.failure)
        inside.addLayout(foot)
        inside.setContentsMargins(18, 14, 18, 14)
        self.setLayout(inside)
        for field in self.fields:
            field.changed.connect(self.on_changed)
            field.entered.connect(self.test_wanted)
        self.sure.toggled.connect(self.confirmed)
        self.test.clicked.connect(self.test_wanted)
        self.use.clicked.connect(self.use_wanted)
        look.changed.connect(self.on_look_changed)
        self.on_look_changed()

    @property
    def secrets(self) -> tuple[Secret, ...]:
        """Give what stands in the fields."""
        return tuple(field.secret for field in self.fields)

    def show_state(
        self, state: ReconnectState, checks: tuple[Check, ...], *, busy: bool, failure: str
    ) -> None:
        """Show where things stand.

        Args:
            state: What was entered and found out.
            checks: From it.
            busy: A service is being asked, or the credentials are being kept.
            failure: What our own files or the key store said; "" for nothing.
        """
        fixed, done = bool(state.fixed), state.kept is not None
        secrets = state.secrets or tuple(Secret("") for _ in self.fields)
        for field, secret in zip(self.fields, secrets, strict=True):
            field.show_secret(secret, fixed=fixed or done)
            field.setVisible(not done)
        self._before = self.secrets
        self.circle.show_done(done=done)
        self.keeping.setText(keeping_words(state.held))
        self.keeping.setVisible(not fixed)
        for row, check in zip(self.rows, checks, strict=True):
            row.show_check(check)
        self.sure.blockSignals(True)
        self.sure.setChecked(state.confirmed)
        self.sure.blockSignals(False)
        self.sure.setVisible(state.to_confirm and not done)
        self.failure.setText(failure)
        self.failure.setVisible(bool(failure))
        again = state.tried is not None and state.tried.finding in PASSING
        self.test.setText(self.tr("Test again") if again else self.tr("Test"))
        self.test.setVisible(not (state.usable or done))
        untried = state.tried is None or again
        self.test.setEnabled(state.filled and untried and not busy and not fixed)
        self.use.setEnabled(state.usable and not busy)
        self.use.setVisible(not done)
        self.stays.setVisible(not done)

    @Slot()
    def on_changed(self) -> None:
        """Tell that something else stands there."""
        before, self._before = self._before, self.secrets
        pairs = zip(before, self._before, strict=True)
        self.entered.emit(any(_new_signs(*pair) >= _PASTED for pair in pairs))

    @Slot()
    def on_look_changed(self) -> None:
        """Draw the icon anew."""
        self.use.setIcon(self._look.icon("check", "on_accent"))


def _new_signs(before: Secret, now: Secret) -> int:
    """Count the signs that one change put in, over others or between them."""
    old, new = before.reveal(), now.reveal()
    head = _alike(old, new)
    return len(new) - head - _alike(old[head:][::-1], new[head:][::-1])


def _alike(one: str, other: str) -> int:
    """Count the signs at the beginning that are the same in both."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((at for at, (a, b) in pairs if a != b), min(len(one), len(other)))


class ThenCard(QFrame):
    """What happens by itself afterwards; and, once it does, how far it is."""

    def __init__(self, look: theme.Theme) -> None:
        """Begin without words."""
        super().__init__()
        self.setObjectName("card")
        self.lines = tuple(pieces.label("", "small", wrap=True) for _ in range(3))
        self._symbols = tuple(pieces.Symbol(look, "", "text_muted") for _ in range(3))
        heading = pieces.label(self.tr("Then, by itself"), "caption_strong", "heading")
        inside = pieces.column(heading, gap=8)
        for symbol, line in zip(self._symbols, self.lines, strict=True):
            across = pieces.row(symbol, line, gap=10)
            across.setStretch(1, 1)
            inside.addLayout(across)
        self.doing = pieces.label("", "small", "muted", wrap=True)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("How far the sending is"))
        inside.addWidget(self.doing)
        inside.addWidget(self.bar)
        inside.addStretch(1)
        inside.setContentsMargins(18, 14, 18, 14)
        self.setLayout(inside)
        self.show_progress(None)

    def show_words(self, words: tuple[tuple[str, str], ...]) -> None:
        """Say what will happen: pairs of icon and sentence."""
        for symbol, line, (icon, sentence) in zip(self._symbols, self.lines, words, strict=True):
            symbol.show_icon(icon, "text_muted")
            line.setText(sentence)

    def show_progress(self, doing: tuple[str, int, int] | None) -> None:
        """Show what a pass is doing, how far, of how many; None when none runs."""
        self.doing.setVisible(doing is not None)
        self.bar.setVisible(doing is not None)
        if doing is not None:
            what, done, total = doing
            words = progress_words(what)
            self.doing.setText(f"{words} {done}/{total}" if total else f"{words} …")
            self.bar.setRange(0, total)
            self.bar.setValue(done)
