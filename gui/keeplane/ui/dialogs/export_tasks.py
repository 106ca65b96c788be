"""Which tasks to export, in which format, and to which file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QButtonGroup, QFileDialog, QVBoxLayout, QWidget

from keeplane.board.message import Catalogue, Message
from keeplane.exchange.exports.formats import EXPORTS
from keeplane.exchange.exports.shape import Export
from keeplane.ui.choice_box import ChoiceBox
from keeplane.ui.dialogs.frame import FormDialog
from keeplane.ui.marked_buttons import RadioButton
from keeplane.ui.wrapped_label import WrappedLabel


class ExportDialog(FormDialog):
    """`selected` and `count` are how many tasks there are to choose from."""

    def __init__(self, catalogue: Catalogue, selected: int, count: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._catalogue = catalogue
        self.setWindowTitle(self.tr("Export tasks"))
        self._form = ChoiceBox()
        self._form.addItems([catalogue.text(Message(f"exchange.export-{form.name}")) for form in EXPORTS])
        self._note = WrappedLabel(name="muted")
        self._all = RadioButton(self.tr("&All tasks ({count})").format(count=count))
        self._selected = RadioButton(self.tr("&Selected tasks ({count})").format(count=selected))
        self._selected.setEnabled(bool(selected))
        (self._selected if selected > 1 else self._all).setChecked(True)
        which = QWidget()
        group = QButtonGroup(which)
        column = QVBoxLayout(which)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for button in (self._all, self._selected):
            group.addButton(button)
            column.addWidget(button)
        self.add_field(self.tr("Which"), which)
        self.add_field(self.tr("&Format"), self._form)
        self._fields.addWidget(self._note)
        self._form.currentIndexChanged.connect(self._show_note)
        self._show_note()
        self.add_buttons(self.tr("Export…"))

    def form(self) -> Export:
        return EXPORTS[self._form.currentIndex()]

    def only_selected(self) -> bool:
        return self._selected.isChecked()

    def ask_file(self, folder: str) -> Path | None:
        """Where to write to; None if the user would rather not."""
        form = self.form()
        kind = f"{self._form.currentText()} (*.{form.ending})"
        proposed = str(Path(folder) / f"keeplane.{form.ending}") if folder else f"keeplane.{form.ending}"
        name, _ = QFileDialog.getSaveFileName(self, self.windowTitle(), proposed, kind)
        if not name:
            return None
        path = Path(name)
        return path if path.suffix else path.with_suffix(f".{form.ending}")

    def _show_note(self) -> None:
        form = self.form()
        self._note.set_plain(self._catalogue.text(Message(f"exchange.lacks-{form.name}")) if form.lacks else "")
