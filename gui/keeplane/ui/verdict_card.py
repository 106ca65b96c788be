"""What the rules advise for one task, at the top of its explanation."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from keeplane.rules.explanation import Explanation, Kind
from keeplane.ui.colours import Tone
from keeplane.ui.glyph import Glyph
from keeplane.ui.theme import Theme
from keeplane.ui.wrapped_label import TitleLabel, WrappedLabel


class VerdictCard(QFrame):
    """The advice in its tone, over the title with the words marked that led to it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("verdict")
        self._glyph = Glyph(theme, Tone.UNDECIDED, Tone.UNDECIDED, 20)
        self._advice = WrappedLabel(name="advice", scale=1.25, bold=True)
        self._title = TitleLabel(theme)
        self._note = WrappedLabel(scale=0.9)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._glyph)
        head.addWidget(self._advice, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self._title)
        column.addWidget(self._note)

    def show_verdict(self, explanation: Explanation) -> None:
        verdict = next(section for section in explanation.sections if section.kind is Kind.VERDICT)
        self._set_tone(Tone(explanation.suggestion))
        self._advice.set_plain(verdict.lead or verdict.heading)
        self._title.set_title(explanation.title, explanation.marks)
        note = " ".join(verdict.sentences)
        self._note.set_plain(note)
        self._note.setVisible(bool(note))

    def _set_tone(self, tone: Tone) -> None:
        self._glyph.set_icon(tone, tone)
        if self.property("tone") == tone.value:
            return
        for widget in (self, self._advice):
            widget.setProperty("tone", tone.value)
            _repolish(widget)


def _repolish(widget: QWidget) -> None:
    widget.style().unpolish(widget)
    widget.style().polish(widget)
