"""The dialog in which the seller says which model a type code is."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QLayout, QLineEdit, QListWidget, QListWidgetItem, QWidget

from bb_desktop.ui import pieces, theme
from bb_desktop.ui.bench.doubts import model_name
from bb_desktop.ui.settings.desk import KnownModel, LearnedCode, typed_model
from bb_desktop.ui.settings.learned_table import seen_models
from bb_desktop.ui.settings.words import type_code

_KEY = Qt.ItemDataRole.UserRole
_FOUND_BY = Qt.ItemDataRole.UserRole + 1


class ModelDialog(QDialog):
    """Models to tick; scans go on being taken while it is open.

    Signals:
        said: The seller named models: the type code, and a tuple of keys (empty: scans decide).
    """

    said = Signal(str, object)

    def __init__(self, code: LearnedCode, models: tuple[KnownModel, ...], parent: QWidget) -> None:
        """Offer the known models; those that the seller named before are ticked and first."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.code = code
        name = type_code(code.tac)
        self.setWindowTitle(self.tr("Which model is {code}?").format(code=name))
        seen = self.tr("Seen as: {models}").format(models=seen_models(code))
        self.search = QLineEdit()
        self.search.setClearButtonEnabled(True)
        self.search.setPlaceholderText(self.tr("Find a model or SKU, or type a new model"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.add = pieces.button(
            self.tr("Add"), self.tr("Add the typed model to the list and tick it")
        )
        self.models = QListWidget()
        self.models.setAccessibleName(self.tr("Models"))
        self.models.setUniformItemSizes(True)
        first = {*code.said, *(model for model, _count in code.models)}
        for model in sorted(models, key=lambda one: (one.key not in first, one.key)):
            self._append(model, ticked=model.key in code.said)
        self.undecided = pieces.button(
            self.tr("Let the scans decide"), self.tr("Take back what you said about this code")
        )
        self.undecided.setEnabled(bool(code.said))
        self.cancel = pieces.button(self.tr("Cancel"), self.tr("Change nothing (Esc)"))
        self.save = pieces.button(
            self.tr("Save"), self.tr("From now on the code is what is ticked"), primary=True
        )
        whole = pieces.column(
            pieces.label(self.windowTitle(), "lead", wrap=True),
            pieces.label(seen, "small", "muted", wrap=True),
            pieces.row(self.search, self.add),
            self.models,
            pieces.row(self.undecided, 1, self.cancel, self.save),
            gap=10,
        )
        whole.setContentsMargins(16, 14, 16, 14)
        whole.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self.setLayout(whole)
        self.resize(520, 420)
        self.search.textChanged.connect(self.on_find)
        self.search.returnPressed.connect(self.on_add)
        self.add.clicked.connect(self.on_add)
        self.models.itemChanged.connect(self.on_ticked)
        self.undecided.clicked.connect(self.on_undecided)
        self.cancel.clicked.connect(self.reject)
        self.save.clicked.connect(self.on_save)
        self.on_find("")
        self.on_ticked()
        self.search.setFocus()

    @property
    def ticked(self) -> tuple[str, ...]:
        """Give the keys of the ticked models."""
        items = (self.models.item(row) for row in range(self.models.count()))
        return tuple(
            str(item.data(_KEY)) for item in items if item.checkState() is Qt.CheckState.Checked
        )

    def _append(self, model: KnownModel, *, ticked: bool, row: int | None = None) -> None:
        skus = ", ".join(model.skus)
        name = model_name(model.key)
        item = QListWidgetItem(f"{name} – {skus}" if skus else name)
        item.setData(_KEY, model.key)
        item.setData(_FOUND_BY, f"{model.key} {skus}".casefold())
        item.setFlags(
            Qt.ItemFlag.ItemIsUserCheckable
            | Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemIsSelectable
        )
        item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        item.setSizeHint(QSize(0, theme.CONTROL_HEIGHT))
        self.models.insertItem(self.models.count() if row is None else row, item)

    @Slot(str)
    def on_find(self, words: str) -> None:
        """Show the models that all words stand in; offer to add a new one."""
        wanted = words.casefold().split()
        known = set()
        for row in range(self.models.count()):
            item = self.models.item(row)
            known.add(item.data(_KEY))
            item.setHidden(not all(word in item.data(_FOUND_BY) for word in wanted))
        key = typed_model(words)
        self.add.setEnabled(bool(key) and key not in known)

    @Slot()
    def on_add(self) -> None:
        """Add the typed model, ticked."""
        if self.add.isEnabled():
            self._append(KnownModel(typed_model(self.search.text())), ticked=True, row=0)
            self.search.clear()
            self.on_ticked()

    @Slot()
    def on_ticked(self) -> None:
        """Offer to save what is ticked, when it is another thing than before."""
        ticked = self.ticked
        self.save.setEnabled(bool(ticked) and set(ticked) != set(self.code.said))

    @Slot()
    def on_undecided(self) -> None:
        """Take the seller's word back."""
        self.said.emit(self.code.tac, ())
        self.accept()

    @Slot()
    def on_save(self) -> None:
        """Tell what is ticked."""
        self.said.emit(self.code.tac, self.ticked)
        self.accept()
