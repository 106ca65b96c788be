"""A field for phrases, one a line."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit


class PhrasesField(QPlainTextEdit):
    """`edited` carries the phrases after the user changed them."""

    edited = Signal(object)

    def __init__(self, lines: int) -> None:
        super().__init__()
        self._shown: tuple[str, ...] = ()
        self.setTabChangesFocus(True)
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + 24)
        self.textChanged.connect(self._tell)

    def phrases(self) -> tuple[str, ...]:
        """What is typed, without empty lines."""
        return tuple(line for typed in self.toPlainText().splitlines() if (line := " ".join(typed.split())))

    def show_phrases(self, phrases: tuple[str, ...]) -> None:
        """Show these phrases; what is typed stays as typed if it says the same."""
        if phrases == self._shown:
            return
        self._shown = phrases
        self.setPlainText("\n".join(phrases))
        self.document().clearUndoRedoStacks()

    def _tell(self) -> None:
        phrases = self.phrases()
        if phrases != self._shown:
            self._shown = phrases
            self.edited.emit(phrases)
