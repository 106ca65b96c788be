"""One section of an explanation."""

from __future__ import annotations

from itertools import groupby

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from keeplane.rules.explanation import Kind, Section
from keeplane.ui.colours import Tone
from keeplane.ui.glyph import Glyph
from keeplane.ui.offer_buttons import EqualLayout, OfferButton
from keeplane.ui.theme import Theme
from keeplane.ui.wrapped_label import WrappedLabel, scaled

_SMALL = 0.86


def heading_label(text: str) -> QLabel:
    """A quiet heading in capitals."""
    label = QLabel(text)
    label.setObjectName("heading")
    label.setWordWrap(True)
    label.setMinimumWidth(1)
    font = scaled(label.font(), 0.8)
    font.setWeight(QFont.Weight.DemiBold)
    font.setCapitalization(QFont.Capitalization.AllUppercase)
    font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.6)
    label.setFont(font)
    return label


class SectionView(QFrame):
    """Heading, sentences, steps and offers, from top to bottom."""

    offer_taken = Signal(object)

    def __init__(self, section: Section) -> None:
        super().__init__()
        self.section = section
        self.buttons: list[OfferButton] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        if section.heading:
            self._column.addWidget(heading_label(section.heading))
        self._add_words()
        self._add_offers()

    def focusables(self) -> list[QWidget]:
        """What Tab reaches here, in order."""
        return list(self.buttons)

    def _add_words(self) -> None:
        quiet = self.section.kind is Kind.SOURCES
        name, scale = ("muted", _SMALL) if quiet else ("", 1.0)
        if self.section.lead:
            self._column.addWidget(WrappedLabel(self.section.lead, name=name, scale=scale, bold=True))
        for sentence in self.section.sentences:
            self._column.addWidget(WrappedLabel(sentence, name=name, scale=scale))
        for number, step in enumerate(self.section.steps, start=1):
            self._column.addLayout(_step(number, step))

    def _add_offers(self) -> None:
        for _, group in groupby(self.section.offers, key=lambda offer: (offer.kind, offer.key)):
            row = QWidget()
            layout = EqualLayout(row)
            for offer in group:
                button = OfferButton(offer)
                button.taken.connect(self.offer_taken)
                layout.addWidget(button)
                self.buttons.append(button)
            self._column.addSpacing(4)
            self._column.addWidget(row)


class ConflictView(SectionView):
    """The task lies against the rule; its reason can be kept."""

    reason_given = Signal(str)

    def __init__(self, section: Section, reason: str, theme: Theme) -> None:
        self._theme = theme
        super().__init__(section)
        self._given = reason
        self.setObjectName("conflict")
        self._column.setContentsMargins(12, 12, 12, 12)
        self.field = QLineEdit(reason)
        self.field.setPlaceholderText(self.tr("Why you place it there (optional)"))
        self.field.setAccessibleName(self.tr("Why you place it there (optional)"))
        self.field.editingFinished.connect(self.finish_editing)
        self._column.addSpacing(4)
        self._column.addWidget(self.field)

    def focusables(self) -> list[QWidget]:
        return [*self.buttons, self.field]

    def finish_editing(self) -> None:
        """Give the reason if it is another than before."""
        if self.field.text().strip() != self._given:
            self._given = self.field.text().strip()
            self.reason_given.emit(self._given)

    def set_reason(self, reason: str) -> None:
        """Show the kept reason, but not over one that is being typed."""
        if reason != self._given:
            self._given = reason
            self.field.setText(reason)

    def _add_words(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(Glyph(self._theme, "conflict", Tone.CONFLICT))
        row.addWidget(WrappedLabel(self.section.lead, bold=True), 1)
        self._column.addLayout(row)
        for sentence in self.section.sentences:
            self._column.addWidget(WrappedLabel(sentence))


def _step(number: int, text: str) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    mark = QLabel(f"{number}.")
    mark.setObjectName("muted")
    row.addWidget(mark)
    row.addWidget(WrappedLabel(text), 1)
    row.setAlignment(mark, mark.alignment().AlignTop)
    return row
