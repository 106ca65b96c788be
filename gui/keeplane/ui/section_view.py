"""One section of an explanation."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel, QLineEdit

from keeplane.rules.explanation import Kind, Section
from keeplane.ui.arranged import Arranged, Column
from keeplane.ui.body_label import BodyLabel
from keeplane.ui.colours import Tone
from keeplane.ui.glyph import Glyph
from keeplane.ui.offer_buttons import OfferButton, OfferRows
from keeplane.ui.theme import Theme
from keeplane.ui.wrapped_label import WrappedLabel, scaled


def heading_label(text: str = "") -> QLabel:
    """A quiet heading in capitals."""
    label = QLabel(text)
    label.setObjectName("heading")
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setMinimumWidth(1)
    font = scaled(label.font(), 0.8)
    font.setWeight(QFont.Weight.DemiBold)
    font.setCapitalization(QFont.Capitalization.AllUppercase)
    font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.6)
    label.setFont(font)
    return label


class SectionView(Arranged):
    """Heading, words and offers, from top to bottom. It is used again for every section of its kind."""

    offer_taken = Signal(object)

    def __init__(self, kind: Kind) -> None:
        super().__init__()
        self.kind = kind
        self._section: Section | None = None
        self._arranged: tuple[int, int] | None = None
        self._heading = heading_label()
        self._body = BodyLabel(name="muted", scale=0.86) if kind is Kind.SOURCES else BodyLabel()
        self._offers = OfferRows()
        self._offers.taken.connect(self.offer_taken)
        for part in (self._heading, self._body, self._offers):
            part.setParent(self)

    def show_section(self, section: Section) -> None:
        if section == self._section:
            return
        self._section = section
        self._arranged = None
        self._heading.setText(section.heading)
        self._heading.setVisible(bool(section.heading))
        self._body.show_words(section)
        self._body.setVisible(bool(section.lead or section.sentences or section.steps))
        self._offers.show_offers(section.offers, about=section.sentences[-1] if section.sentences else section.lead)

    def has_heading(self) -> bool:
        return not self._heading.isHidden()

    def buttons(self) -> list[OfferButton]:
        return self._offers.buttons()

    def arrange(self, width: int) -> int:
        if self._arranged is None or self._arranged[0] != width:
            column = Column(self, width)
            column.add(self._heading)
            column.add(self._body)
            column.add(self._offers, gap=8)
            self._arranged = width, column.height()
        return self._arranged[1]

    def forget_sizes(self) -> None:
        """The font is another one."""
        self._arranged = None


class ConflictView(Arranged):
    """The task lies against the rule; why it does can be noted."""

    reason_given = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("conflict")
        self._given = ""
        self._glyph = Glyph(theme, "conflict", Tone.CONFLICT)
        self._heading = heading_label()
        self._lead = WrappedLabel(bold=True)
        self._note = WrappedLabel()
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Your reason (optional)"))
        self.field.setAccessibleName(self.tr("Why you place it there (optional)"))
        self.field.editingFinished.connect(self.finish_editing)
        for part in (self._heading, self._glyph, self._lead, self._note, self.field):
            part.setParent(self)
            part.show()

    def show_conflict(self, section: Section, reason: str) -> None:
        """Show the kept reason, but not over another one that is being typed."""
        self._heading.setText(section.heading)
        self._lead.set_plain(section.lead)
        self._note.set_plain(" ".join(section.sentences))
        self._note.setVisible(not reason)  # the field shows the reason already
        if reason != self._given:
            self._given = reason
            self.field.setText(reason)

    def finish_editing(self) -> None:
        """Give the reason if it is another than before."""
        reason = self.field.text().strip()
        if reason != self._given:
            self._given = reason
            self.reason_given.emit(reason)

    def forget_edits(self) -> None:
        self.field.setText(self._given)

    def arrange(self, width: int) -> int:
        column = Column(self, width, padding=12)
        column.add(self._heading)
        column.add(self._lead, indent=self._glyph.width() + 8)
        column.put_beside(self._glyph, self._lead)
        column.add(self._note)
        column.add(self.field, gap=8)
        return column.height()
