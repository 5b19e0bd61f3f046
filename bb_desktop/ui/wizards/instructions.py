"""What to do in the browser, step by step: a number, a sentence, and a small picture of it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from bb_desktop.domain.errors import Service
from bb_desktop.ui import icons, pieces, theme
from bb_desktop.ui.marked import QT_TRANSLATE_NOOP
from bb_desktop.ui.saying import say
from bb_desktop.ui.wizards.scenes import Picture, Scene

_CIRCLE = 28


@dataclass(frozen=True, slots=True)
class Instruction:
    """One thing to do; its words are marked, and translated when they are shown."""

    scene: Scene
    title: str
    about: str


#: Source: Back Market's help and ShipStation's, on how a token is renewed.
BACK_OFFICE = (
    Instruction(
        Scene.OPTIONS_INTEGRATIONS,
        QT_TRANSLATE_NOOP("messages", "Open Options, then Integrations"),
        QT_TRANSLATE_NOOP("messages", "Sign in as the owner of the shop."),
    ),
    Instruction(
        Scene.DELETE_ENTRY,
        QT_TRANSLATE_NOOP("messages", "Delete the entry “Other integration”"),
        QT_TRANSLATE_NOOP(
            "messages", "The one you added for BB Desktop. ShipStation has its own: leave it."
        ),
    ),
    Instruction(
        Scene.REFRESH,
        QT_TRANSLATE_NOOP("messages", "Refresh the page"),
        QT_TRANSLATE_NOOP("messages", "Otherwise the old entry still counts."),
    ),
    Instruction(
        Scene.ADD_AND_CONFIRM,
        QT_TRANSLATE_NOOP("messages", "Add new integration, then Confirm"),
        QT_TRANSLATE_NOOP("messages", "Choose “Other integration” in the list."),
    ),
    Instruction(
        Scene.COPY_TOKEN,
        QT_TRANSLATE_NOOP("messages", "Copy the token"),
        QT_TRANSLATE_NOOP("messages", "It is shown only once. Pasting it here ticks these five."),
    ),
)
#: Source: ShipStation's help on API settings; at most two pairs of V1 exist beside each other.
SHIPSTATION = (
    Instruction(
        Scene.SETTINGS_ACCOUNT,
        QT_TRANSLATE_NOOP("messages", "Open Settings, then Account"),
        QT_TRANSLATE_NOOP("messages", "Sign in as an administrator of the account."),
    ),
    Instruction(
        Scene.API_SETTINGS,
        QT_TRANSLATE_NOOP("messages", "Open API Settings"),
        QT_TRANSLATE_NOOP("messages", "The page is there on plans with API access only."),
    ),
    Instruction(
        Scene.CHOOSE_V1,
        QT_TRANSLATE_NOOP("messages", "Choose V1, then Generate API Keys"),
        QT_TRANSLATE_NOOP(
            "messages", "Not V2. Two pairs may exist: leave the one that other programs use."
        ),
    ),
    Instruction(
        Scene.COPY_KEY_AND_SECRET,
        QT_TRANSLATE_NOOP("messages", "Copy the key, then the secret"),
        QT_TRANSLATE_NOOP("messages", "The secret is shown only once."),
    ),
)


def instructions(service: Service) -> tuple[Instruction, ...]:
    """Give what to do in the browser for a new credential of a service."""
    return BACK_OFFICE if service is Service.BACK_MARKET else SHIPSTATION


class Circle(QWidget):
    """The number of a step, or a tick once it is done."""

    def __init__(self, look: theme.Theme, number: int, *, now: bool = False) -> None:
        """Show a number; ``now`` for the step that is to be done in this window."""
        super().__init__()
        self._look = look
        self._number = number
        self._now = now
        self._done = False
        self.setFixedSize(_CIRCLE, _CIRCLE)
        look.changed.connect(self.update)

    @property
    def done(self) -> bool:
        """Say whether there is a tick."""
        return self._done

    def show_done(self, *, done: bool) -> None:
        """Show a tick, or the number."""
        self._done = done
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = self._look.colours
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        filled = "good" if self._done else "accent" if self._now else ""
        painter.setPen(Qt.PenStyle.NoPen if filled else QPen(colours.role("line_strong"), 1.5))
        painter.setBrush(colours.role(filled) if filled else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(box)
        if self._done:
            inner = box.adjusted(6, 6, -6, -6)
            icons.draw(painter, "check", inner, colours.role("surface"), stroke=2.6)
        else:
            painter.setPen(colours.role("on_accent" if self._now else "text_muted"))
            painter.setFont(theme.font("strong"))
            painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), str(self._number))
        painter.end()


class InstructionCard(QFrame):
    """One step, its picture beside it where there is room."""

    def __init__(self, look: theme.Theme, number: int, instruction: Instruction) -> None:
        """Show a step that is not done yet."""
        super().__init__()
        self.setObjectName("card")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.MinimumExpanding)
        self._number = number
        self._title = say(instruction.title)
        about = say(instruction.about)
        self.circle = Circle(look, number)
        self.picture = Picture(look, instruction.scene)
        words = pieces.column(
            1,
            pieces.label(self._title, "strong", wrap=True),
            pieces.label(about, "small", "muted", wrap=True),
            gap=2,
        )
        self._below = QHBoxLayout()
        words.addLayout(self._below)
        words.addStretch(1)
        self._inside = pieces.row(self.circle, words, self.picture, gap=12)
        self._inside.setStretch(1, 1)
        self.setLayout(self._inside)
        self.setAccessibleDescription(about)
        self.show_done(done=False)
        self.fit(narrow=False)

    def add_below(self, button: QPushButton) -> None:
        """Put a button below the words."""
        self._below.addWidget(button)
        self._below.addStretch(1)

    def show_done(self, *, done: bool) -> None:
        """Tick it."""
        self.circle.show_done(done=done)
        words = self.tr("Step {number}: {title}").format(number=self._number, title=self._title)
        if done:
            words = self.tr("Step {number}, done: {title}").format(
                number=self._number, title=self._title
            )
        self.setAccessibleName(words)

    def fit(self, *, narrow: bool) -> None:
        """Leave the picture out where there is no room for it."""
        self.picture.setVisible(not narrow)
        edge = 8 if narrow else 10
        self._inside.setContentsMargins(14, edge, 10, edge)
