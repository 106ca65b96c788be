"""The words that the user adds to a shipped rule."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from keeplane.ui.rulebook.phrases_field import PhrasesField
from keeplane.ui.section_view import heading_label
from keeplane.ui.wrapped_label import WrappedLabel


class WordsPanel(QFrame):
    """`edited` carries the phrases."""

    edited = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._hint = WrappedLabel(name="muted")
        self.field = PhrasesField(lines=3)
        self.field.setAccessibleName(self.tr("Your own words for this rule, one phrase a line"))
        self.field.setPlaceholderText(self.tr("one phrase a line"))
        self.field.edited.connect(self.edited)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 12, 20, 16)
        column.setSpacing(6)
        column.addWidget(heading_label(self.tr("Your own words")))
        column.addWidget(self._hint)
        column.addWidget(self.field)

    def show_words(self, noun: str, phrases: tuple[str, ...]) -> None:
        """Show the phrases added to a rule that recognises `noun`."""
        self._hint.set_plain(
            self.tr("A task that says one of these is {noun} too. “..” stands for a few other words.").format(noun=noun)
        )
        self.field.show_phrases(phrases)
