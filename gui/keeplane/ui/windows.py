"""The windows that open beside the board."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSettings
from PySide6.QtWidgets import QWidget

from keeplane.board.message import Catalogue
from keeplane.models.board_model import BoardModel
from keeplane.ui.dialogs.about import AboutDialog
from keeplane.ui.dialogs.help import HelpDialog
from keeplane.ui.rulebook.window import RulebookWindow
from keeplane.ui.theme import Theme


class Windows(QObject):
    """Makes each window when it is first wanted."""

    def __init__(
        self, model: BoardModel, catalogue: Catalogue, theme: Theme, settings: QSettings, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._catalogue = catalogue
        self._theme = theme
        self._settings = settings
        self._parent = parent
        self._rulebook: RulebookWindow | None = None

    def show_rulebook(self, rule_id: str = "") -> None:
        """Open the rulebook, at that rule if one is named."""
        if self._rulebook is None:
            self._rulebook = RulebookWindow(self._model, self._catalogue, self._theme, self._settings, self._parent)
        self._rulebook.open_at(rule_id)

    def may_close(self) -> bool:
        """Whether nothing would be lost with the windows; asks the user if something would."""
        return self._rulebook is None or not self._rulebook.isVisible() or self._rulebook.may_close()

    def show_help(self) -> None:
        dialog = HelpDialog(self._parent)
        dialog.exec()
        dialog.deleteLater()

    def show_about(self) -> None:
        dialog = AboutDialog(self._parent)
        dialog.exec()
        dialog.deleteLater()
