"""Rules to and from TOML files that the user picks."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from keeplane.board.bidi import isolated
from keeplane.board.message import Catalogue, Message
from keeplane.exchange.whole_file import FileTroubleError, read_whole, write_whole
from keeplane.models.board_model import BoardModel
from keeplane.rules.own_toml import OwnRulesError, read_own_rules, write_own_rules
from keeplane.ui.rulebook.draft import Draft


class RuleFiles(QObject):
    """`told` carries a sentence on how it went."""

    told = Signal(str)

    def __init__(self, model: BoardModel, draft: Draft, catalogue: Catalogue, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self._draft = draft
        self._catalogue = catalogue
        self._window = parent

    def ask_import(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self._window, self.tr("Import rules"), "", self._kinds())
        if path:
            self.take_in(Path(path))

    def ask_export(self) -> None:
        path, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Export rules"), "keeplane-rules.toml", self._kinds()
        )
        if path:
            self.write_out(Path(path))

    def take_in(self, path: Path) -> None:
        """Add what is in the file to the draft; a file with a fault changes nothing."""
        try:
            own = read_own_rules(read_whole(path), self._model.decisions.shipped)
        except FileTroubleError as error:
            self.told.emit(self._catalogue.text(error.message))
        except OwnRulesError as error:
            problem = self._catalogue.text(error.problem)
            values = {"file": path.name, "line": error.line, "problem": problem}
            self.told.emit(self._catalogue.text(Message("rules.own-file", values)))
        else:
            self._draft.edit(self._draft.own_rules.merged(own))
            self.told.emit(self.tr("“{name}” is added. Look through it, then save.").format(name=isolated(path.name)))

    def write_out(self, path: Path) -> None:
        target = path if path.suffix else path.with_suffix(".toml")
        try:
            write_whole(target, write_own_rules(self._draft.own_rules))
        except FileTroubleError as error:
            self.told.emit(self._catalogue.text(error.message))
        else:
            self.told.emit(self.tr("Written to “{name}”.").format(name=isolated(target.name)))

    def _kinds(self) -> str:
        return self.tr("Rules (*.toml);;All files (*)")
