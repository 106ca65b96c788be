"""Labels whose text wraps wherever it must, so that no word widens what is around them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QContextMenuEvent, QFont, QGuiApplication, QKeyEvent, QKeySequence, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QMenu

from keeplane.rules.decision import Evidence
from keeplane.ui.theme import Theme

_BREAK = "\u200b"  # QLabel wraps at white space only; a zero-width space lets it wrap inside a word
_JOINER = "\u200d"
_SHORT_WORD = 8
_HEIGHTS = 32
"""Texts, at some width, of which a label remembers how high they are: rules say the same of many tasks."""
_SELECTABLE = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard


def scaled(font: QFont, factor: float) -> QFont:
    """`font` in another size, following the size that the user has set for the system."""
    copy = QFont(font)
    copy.setPointSizeF(font.pointSizeF() * factor)
    return copy


class WrappedLabel(QLabel):
    """Plain text that can be selected and copied."""

    def __init__(self, text: str = "", *, name: str = "", scale: float = 1.0, bold: bool = False) -> None:
        super().__init__()
        self._plain = ""
        self._widest = 0
        self._heights: dict[tuple[str, int], int] = {}
        self.setObjectName(name)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setTextInteractionFlags(_SELECTABLE)
        self.setMinimumWidth(1)  # else the longest word sets it
        if scale != 1.0 or bold:
            font = scaled(self.font(), scale)
            font.setWeight(QFont.Weight.DemiBold if bold else font.weight())
            self.setFont(font)
        if text:
            self.set_plain(text)

    def set_plain(self, text: str) -> None:
        """Show `text`, which is also what screen readers say."""
        self._plain = text
        self._measure()
        self.setAccessibleName(text)
        self._refit()

    def fit(self, width: int) -> None:
        """Break what does not fit into `width`, before the label has that width."""
        text = self._display(self._breaking(width) if width < self._widest else str)
        if text != self.text():
            self.setText(text)

    def heightForWidth(self, width: int) -> int:
        key = self.text(), width
        height = self._heights.get(key)
        if height is None:
            if len(self._heights) == _HEIGHTS:
                self._heights.clear()
            height = self._heights[key] = super().heightForWidth(width)
        return height

    def paintEvent(self, event: QPaintEvent) -> None:
        # QLabel lays out a new text when it is first painted, and wants to be painted again because of that.
        self.setAttribute(Qt.WidgetAttribute.WA_UpdatesDisabled, True)
        super().paintEvent(event)
        self.setAttribute(Qt.WidgetAttribute.WA_UpdatesDisabled, False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if min(event.size().width(), event.oldSize().width()) < self._widest:
            self._refit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._heights.clear()
        if event.type() is QEvent.Type.FontChange and self._plain:
            self._measure()
            self._refit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self._copy()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        copy = menu.addAction(self.tr("Copy"), self._copy)
        copy.setEnabled(self.hasSelectedText())
        menu.addAction(self.tr("Select All"), lambda: self.setSelection(0, len(self.text())))
        menu.exec(event.globalPos())
        menu.deleteLater()

    def _measure(self) -> None:
        long_words = (word for word in self._plain.split() if len(word) > _SHORT_WORD)
        self._widest = max(map(self.fontMetrics().horizontalAdvance, long_words), default=0)

    def _copy(self) -> None:
        if self.hasSelectedText():
            QGuiApplication.clipboard().setText(self.selectedText().replace(_BREAK, ""))

    def _refit(self) -> None:
        self.fit(self.contentsRect().width())

    def _display(self, shown: Callable[[str], str]) -> str:
        """What to set as the label's text; every word of the text goes through `shown`."""
        return shown(self._plain)

    def _breaking(self, width: int) -> Callable[[str], str]:
        metrics = self.fontMetrics()

        def shown(text: str) -> str:
            words = re.split(r"(\s+)", text)
            return "".join(
                word if word.isspace() or metrics.horizontalAdvance(word) <= width else _BREAK.join(_clusters(word))
                for word in words
            )

        return shown


class TitleLabel(WrappedLabel):
    """A task's title with the words marked that made a rule fire."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._marks: Sequence[Evidence] = ()
        self.setTextFormat(Qt.TextFormat.RichText)
        theme.changed.connect(self._refit)

    def set_title(self, title: str, marks: Sequence[Evidence]) -> None:
        self._marks = marks
        self.set_plain(title)

    def _display(self, shown: Callable[[str], str]) -> str:
        from html import escape  # noqa: PLC0415 (slow, and not wanted at the start)

        pieces: list[str] = []
        at = 0
        for mark in self._marks:
            start, end = max(at, mark.start), max(at, mark.end)
            pieces.append(escape(shown(self._plain[at:start])))
            words = escape(shown(self._plain[start:end]))
            pieces.append(
                f'<span style="background-color:{self._theme.colours.mark};text-decoration:underline">{words}</span>'
            )
            at = end
        pieces.append(escape(shown(self._plain[at:])))
        return f"<p>{''.join(pieces)}</p>"


def _clusters(word: str) -> list[str]:
    """The word's letters, each with the marks that belong to it."""
    clusters: list[str] = []
    for ch in word:
        joins = unicodedata.category(ch) in {"Mn", "Me", "Mc", "Cf", "Sk"}
        if clusters and (joins or clusters[-1].endswith(_JOINER)):
            clusters[-1] += ch
        else:
            clusters.append(ch)
    return clusters
