"""Where the board is, and the way to another folder."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from keeplane.ui.settings.board_folder import BoardFolder
from keeplane.ui.wrapped_label import WrappedLabel


class FolderPart(QWidget):
    def __init__(self, folder: BoardFolder) -> None:
        super().__init__()
        self._folder = folder
        path = WrappedLabel(str(folder.path))
        self._told = WrappedLabel(self._words(), name="muted", scale=0.9)
        opened = QPushButton(self.tr("Open &folder"))
        opened.setAutoDefault(False)
        opened.clicked.connect(self._open)
        self._move = QPushButton(self.tr("&Move…"))
        self._move.setAutoDefault(False)
        self._move.clicked.connect(self._ask)
        self._move.setEnabled(folder.move is not None)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(opened)
        buttons.addWidget(self._move)
        buttons.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(path)
        column.addWidget(self._told)
        column.addLayout(buttons)

    def _words(self) -> str:
        if self._folder.move is not None:
            return self.tr("Board, earlier versions and settings. They can move to a shared folder or another drive.")
        if self._folder.portable:
            return self.tr("This Keeplane is portable: its data stay beside the program. Move both together.")
        return self.tr("This folder was named with --data-dir when Keeplane was started.")

    def _open(self) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder.path))):
            self._told.set_plain(self.tr("No program here shows folders. You can copy the path above."))

    def _ask(self) -> None:
        chosen = QFileDialog.getExistingDirectory(
            self, self.tr("Where your board should be"), str(self._folder.path.parent)
        )
        if chosen and self._folder.move is not None:
            self._folder.move(Path(chosen))
