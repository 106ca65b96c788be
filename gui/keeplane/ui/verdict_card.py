"""What the rules advise for one task, at the top of its explanation."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from keeplane.rules.explanation import Explanation, Kind
from keeplane.ui.arranged import Arranged, Column
from keeplane.ui.colours import Tone
from keeplane.ui.glyph import Glyph
from keeplane.ui.theme import Theme
from keeplane.ui.wrapped_label import TitleLabel, WrappedLabel


class VerdictCard(Arranged):
    """The advice in its tone, over the title with the words marked that led to it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("verdict")
        self._glyph = Glyph(theme, Tone.UNDECIDED, Tone.UNDECIDED, 20)
        self._advice = WrappedLabel(name="advice", scale=1.25, bold=True)
        self._title = TitleLabel(theme)
        self._note = WrappedLabel(scale=0.9)
        for part in (self._glyph, self._advice, self._title, self._note):
            part.setParent(self)
            part.show()

    def show_verdict(self, explanation: Explanation) -> None:
        verdict = next(section for section in explanation.sections if section.kind is Kind.VERDICT)
        self._set_tone(Tone(explanation.suggestion))
        self._advice.set_plain(verdict.lead or verdict.heading)
        self._title.set_title(explanation.title, explanation.marks)
        note = " ".join(verdict.sentences)
        self._note.set_plain(note)
        self._note.setVisible(bool(note))

    def arrange(self, width: int) -> int:
        column = Column(self, width, padding=12)
        column.add(self._advice, indent=self._glyph.width() + 8)
        column.put_beside(self._glyph, self._advice)
        column.add(self._title)
        column.add(self._note)
        return column.height()

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
