"""A shipped rule to read, and a rulebook in a few words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from keeplane.rules.explanation import Section
from keeplane.ui.arranged import Column
from keeplane.ui.chip import ChipLabel
from keeplane.ui.colours import Tone
from keeplane.ui.mirrored import margins
from keeplane.ui.section_view import SectionView
from keeplane.ui.theme import Theme
from keeplane.ui.wrapped_label import WrappedLabel

_EDGE = 18  # with the 2 px of the focus frame: 20


class RulePage(QScrollArea):
    """Title, verdict and sections, from top to bottom."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("paneScroll")
        self.setAccessibleName(self.tr("Rule text"))
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.verticalScrollBar().rangeChanged.connect(self._show_overflow)
        self._text = _RuleText(theme)
        body = QWidget()
        column = QVBoxLayout(body)
        bar = self.verticalScrollBar().sizeHint().width()
        column.setContentsMargins(margins(_EDGE, _EDGE, _EDGE - bar, _EDGE, self.layoutDirection()))
        column.addWidget(self._text)
        column.addStretch()
        self.setWidget(body)

    def show_rule(self, title: str, tone: Tone | None, verdict: str, sections: Sequence[Section]) -> None:
        """`verdict` in a few words in the colours of `tone`; without a tone there is none."""
        self._text.show_rule(title, tone, verdict, sections)
        self.verticalScrollBar().setValue(0)

    def _show_overflow(self, _top: int, bottom: int) -> None:
        # The bar keeps its place, so that the text keeps its width; the style sheet hides the handle while it is off.
        self.verticalScrollBar().setEnabled(bottom > 0)


class _RuleText(QFrame):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._chip = ChipLabel(theme)
        self._title = WrappedLabel(scale=1.35, bold=True)
        self._views: list[SectionView] = []
        for part in (self._title, self._chip):
            part.setParent(self)
        self._title.show()

    def show_rule(self, title: str, tone: Tone | None, verdict: str, sections: Sequence[Section]) -> None:
        self._title.set_plain(title)
        self._chip.show_chip(tone or Tone.UNDECIDED, "" if tone is None else verdict)
        for view in self._views:
            view.hide()
        unused = list(self._views)
        self._views = [self._view(section, unused) for section in sections] + unused
        self._arrange(self.width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._arrange(event.size().width())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            for view in self._views:
                view.forget_sizes()
            self._arrange(self.width())

    def _view(self, section: Section, unused: list[SectionView]) -> SectionView:
        """A view of that kind filled with the section, taken from `unused` or made."""
        view = next((view for view in unused if view.kind is section.kind), None)
        if view is None:
            view = SectionView(section.kind)
            view.setParent(self)
        else:
            unused.remove(view)
        view.show_section(section)
        view.show()
        return view

    def _arrange(self, width: int) -> None:
        column = Column(self, width)
        column.add(self._title)
        column.add(self._chip, gap=8)
        for view in self._views:
            column.add(view, gap=20)
        self.setFixedHeight(column.height())
