"""The board was moved to a folder where it is not now."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from keeplane.ui.picture import Picture
from keeplane.ui.text_size import grown
from keeplane.ui.wrapped_label import WrappedLabel

_WIDTH = 480


class Choice(StrEnum):
    AGAIN = "again"
    ELSEWHERE = "elsewhere"
    OLD = "old"
    QUIT = "quit"


class LostBoardDialog(QDialog):
    """`words` say what is wrong. With `old`, the board from before the move can be opened, else an empty one."""

    def __init__(self, words: str, *, old: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keeplane: where is your board?"))
        self.choice = Choice.QUIT
        text = QVBoxLayout()
        text.setSpacing(8)
        text.addWidget(WrappedLabel(self.tr("Your board is not where it should be."), scale=1.15, bold=True))
        text.addWidget(WrappedLabel(words))
        text.addWidget(WrappedLabel(self.tr("Nothing is lost by this, and nothing has been changed."), name="muted"))
        top = QHBoxLayout()
        top.setSpacing(16)
        top.addWidget(Picture("conflict", 24), 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(text, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(8)
        column.addLayout(top)
        column.addSpacing(16)
        older = self.tr("Open the board as it was &before it was moved")
        for choice, label in (
            (Choice.AGAIN, self.tr("&Look again")),
            (Choice.ELSEWHERE, self.tr("&Choose the folder it is in…")),
            (Choice.OLD, older if old else self.tr("Start with an &empty board")),
            (Choice.QUIT, self.tr("&Quit")),
        ):
            button = QPushButton(label)
            button.setAutoDefault(True)
            button.clicked.connect(lambda _checked=False, choice=choice: self._choose(choice))
            column.addWidget(button)
            if choice is Choice.AGAIN:
                button.setObjectName("primary")
                button.setDefault(True)
        column.addStretch()
        width = grown(_WIDTH, self.font())
        self.resize(width, column.totalHeightForWidth(width))

    def _choose(self, choice: Choice) -> None:
        self.choice = choice
        self.accept()


def ask_folder() -> Path | None:
    """The folder in which the user says the board is."""
    title = QCoreApplication.translate("LostBoardDialog", "The folder with your board")
    chosen = QFileDialog.getExistingDirectory(None, title)
    return Path(chosen) if chosen else None
