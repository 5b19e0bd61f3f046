"""The seller's words for grades, and what each is at Back Market."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QGridLayout, QWidget

from bb_desktop.ui import pieces
from bb_desktop.ui.grades import GRADE_WORDS, grade_word
from bb_desktop.ui.settings.controls import Choice

#: More words than a shop has grades: then the wrong column was chosen.
MOST_WORDS = 12


class GradeChoices(QWidget):
    """One choice for each word that is not Back Market's own."""

    def __init__(self, known: tuple[tuple[str, int], ...]) -> None:
        """Begin without words; ``known`` is what the seller said before."""
        super().__init__()
        self._known = {word.casefold(): condition for word, condition in known}
        self._choices: dict[str, Choice] = {}
        self._words: tuple[str, ...] = ()
        self._about = pieces.label("", "small", "muted", wrap=True)
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnStretch(3, 1)
        self.setLayout(
            pieces.column(
                pieces.label(self.tr("What your grades are at Back Market"), "small_strong"),
                self._about,
                self._grid,
                gap=4,
            )
        )
        self.hide()

    @property
    def grades(self) -> dict[str, int]:
        """Give what was said: word → Back Market's number; words that are left open are not in."""
        return {word: int(choice.value) for word, choice in self._choices.items() if choice.value}

    @property
    def remembered(self) -> tuple[tuple[str, int], ...]:
        """Give all that was ever said, for the next list."""
        said = {**self._known, **{word.casefold(): at for word, at in self.grades.items()}}
        for word, choice in self._choices.items():
            if not choice.value:
                said.pop(word.casefold(), None)
        return tuple(sorted(said.items()))

    def show_words(self, words: tuple[str, ...]) -> None:
        """Ask for these words; what was said of them before stands there already."""
        if words == self._words:
            return
        self._known.update({word.casefold(): at for word, at in self.grades.items()})
        self._words = words
        self._choices = {}
        pieces.empty(self._grid)
        self.setVisible(bool(words))
        many = len(words) > MOST_WORDS
        self._about.setText(
            self.tr("{count} different words: is this the column of the grades?").format(
                count=len(words)
            )
            if many
            else self.tr("A word that is left open is not compared with the grade that was sold.")
        )
        if not many:
            for at, word in enumerate(words):
                self._ask(at, word)

    def _ask(self, at: int, word: str) -> None:
        choice = Choice(
            [
                ("", self.tr("Not compared")),
                *((str(condition), grade_word(condition)) for condition in GRADE_WORDS),
            ]
        )
        choice.show_value(str(self._known.get(word.casefold(), "")))
        choice.chosen.connect(self.on_chosen)
        name = pieces.label(self.tr("“{word}”").format(word=word), "body")
        name.setBuddy(choice)
        choice.setAccessibleName(word)
        row, side = divmod(at, 2)
        self._grid.addWidget(name, row, 2 * side)
        self._grid.addWidget(choice, row, 2 * side + 1)
        self._choices[word] = choice

    @Slot(str)
    def on_chosen(self, value: str) -> None:
        """Forget what was said before, where nothing is said now."""
        choice = self.sender()
        word = next((one for one, other in self._choices.items() if other is choice), "")
        if not value:
            self._known.pop(word.casefold(), None)
