"""What to do with changes that are not saved."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget


class Unsaved(Enum):
    SAVE = auto()
    DROP = auto()
    STAY = auto()


class UnsavedBox(QMessageBox):
    """Asks it. Esc and closing the box mean to stay."""

    def __init__(self, parent: QWidget, *, can_be_saved: bool) -> None:
        super().__init__(parent)
        self.setIcon(QMessageBox.Icon.NoIcon)
        self.setWindowTitle(self.tr("Rulebook"))
        self.setText(self.tr("Save your changes to the rules?"))
        self.setInformativeText(
            self.tr("If you don't, they are lost.")
            if can_be_saved
            else self.tr("They cannot be saved as they are. If you don't go back and mend them, they are lost.")
        )
        role = QMessageBox.ButtonRole
        self._drop = self.addButton(self.tr("&Don't save"), role.DestructiveRole)
        stay = self.addButton(self.tr("&Go back"), role.RejectRole)
        self.setEscapeButton(stay)
        self._save = QPushButton(self.tr("&Save"))
        self._save.setObjectName("primary")
        self.addButton(self._save, role.AcceptRole)
        self._save.setVisible(can_be_saved)
        self.setDefaultButton(self._save if can_be_saved else stay)

    def ask(self) -> Unsaved:
        self.exec()
        clicked = self.clickedButton()
        self.deleteLater()
        if clicked is self._save:
            return Unsaved.SAVE
        return Unsaved.DROP if clicked is self._drop else Unsaved.STAY
