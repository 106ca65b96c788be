"""What is asked before a window with unsaved changes closes."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QMessageBox, QWidget

from keeplane.ui.icons import themed_icon
from keeplane.ui.text_size import grown

_ICON = 24


class UnsavedChangesDialog(QMessageBox):
    """Accepted only if the user lets the changes go."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        size = grown(_ICON, self.font())
        self.setIconPixmap(themed_icon("conflict").pixmap(QSize(size, size), self.devicePixelRatio()))
        self.setWindowTitle(self.tr("Not saved"))
        self.setText(self.tr("Your last changes are not saved yet."))
        self.setInformativeText(
            self.tr("If you close Keeplane now, they are lost. The message in its window says what stands in the way.")
        )
        stay = self.addButton(self.tr("&Leave open"), QMessageBox.ButtonRole.RejectRole)
        self._leave = self.addButton(self.tr("&Close and lose them"), QMessageBox.ButtonRole.DestructiveRole)
        self.setDefaultButton(stay)
        self.setEscapeButton(stay)

    def lets_changes_go(self) -> bool:
        """Ask, and tell whether the window may close."""
        self.exec()
        self.deleteLater()
        return self.clickedButton() is self._leave
