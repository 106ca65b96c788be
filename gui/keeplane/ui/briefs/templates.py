"""The user's own briefs to begin with."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from keeplane.board import operations
from keeplane.board.task import one_line
from keeplane.models.board_model import BoardModel
from keeplane.ui.dialogs.frame import FormDialog, title_field

_LONGEST_NAME = 80


class TemplateMenu(QMenu):
    """`chosen` carries texts as in `Task.brief`, `told` a sentence. `save_asked` asks for `save` to be called."""

    chosen = Signal(object)
    save_asked = Signal()
    told = Signal(str)

    def __init__(self, model: BoardModel, window: QWidget) -> None:
        super().__init__(window)
        self._model = model
        self._window = window
        self.aboutToShow.connect(self._fill)

    def save(self, texts: Mapping[str, str]) -> None:
        """Ask for a name, and keep `texts` under it in one step."""
        if not texts:
            self.told.emit(self.tr("Nothing to save yet: a template holds what you wrote yourself."))
            return
        dialog = TemplateNameDialog(self._window)
        name = dialog.name() if dialog.exec() else ""
        dialog.deleteLater()
        if not name:
            return
        known = self._model.board.templates
        said = self.tr("Template “{name}” replaced.") if name in known else self.tr("Template “{name}” saved.")
        self._model.perform(operations.set_templates(self._model.board, {**known, name: dict(texts)}))
        self.told.emit(said.format(name=name))

    def _fill(self) -> None:
        self.clear()
        templates = self._model.board.templates
        for name in sorted(templates, key=str.casefold):
            self.addAction(_shown(name), partial(self.chosen.emit, templates[name]))
        if not templates:
            self.addAction(self.tr("No template yet")).setEnabled(False)
        self.addSeparator()
        self.addAction(self.tr("&Save as template…"), self.save_asked.emit)
        if templates:
            delete = self.addMenu(self.tr("&Delete template"))
            for name in sorted(templates, key=str.casefold):
                delete.addAction(_shown(name), partial(self._delete, name))

    def _delete(self, name: str) -> None:
        left = {other: texts for other, texts in self._model.board.templates.items() if other != name}
        self._model.perform(operations.set_templates(self._model.board, left))
        self.told.emit(self.tr("Template “{name}” deleted. Ctrl+Z on the board brings it back.").format(name=name))


def _shown(name: str) -> str:
    return name.replace("&", "&&")


class TemplateNameDialog(FormDialog):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Save as template"))
        self._name = title_field("")
        self._name.setMaxLength(_LONGEST_NAME)
        self.add_field(self.tr("&Name of the template"), self._name)
        self.add_buttons(self.tr("Save"))
        self.add_check(self._name, lambda text: "" if one_line(text) else self.tr("A template needs a name."))

    def name(self) -> str:
        return one_line(self._name.text())
