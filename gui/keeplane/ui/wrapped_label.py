"""Labels whose text wraps wherever it must, so that no word widens what is around them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Sequence
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent, QFont, QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QLabel, QMenu

from keeplane.rules.decision import Evidence
from keeplane.ui.theme import Theme

_BREAK = "\u200b"  # QLabel wraps at white space only; a zero-width space lets it wrap inside a word
_JOINER = "\u200d"
_SELECTABLE = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard


def breakable(text: str, fits: Callable[[str], bool]) -> str:
    """`text` with places to break in every word that does not fit on a line."""
    words = re.split(r"(\s+)", text)
    return "".join(word if word.isspace() or fits(word) else _BREAK.join(_clusters(word)) for word in words)


def _clusters(word: str) -> list[str]:
    clusters: list[str] = []
    for ch in word:
        joins = unicodedata.category(ch) in {"Mn", "Me", "Mc", "Cf", "Sk"}
        if clusters and (joins or clusters[-1].endswith(_JOINER)):
            clusters[-1] += ch
        else:
            clusters.append(ch)
    return clusters


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
        self.setObjectName(name)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setTextInteractionFlags(_SELECTABLE)
        self.setMinimumWidth(1)  # else the longest word sets it
        if scale != 1.0 or bold:
            font = scaled(self.font(), scale)
            font.setWeight(QFont.Weight.DemiBold if bold else font.weight())
            self.setFont(font)
        self.set_plain(text)

    def set_plain(self, text: str) -> None:
        self._plain = text
        self.setAccessibleName(text)
        self._refit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
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

    def _copy(self) -> None:
        if self.hasSelectedText():
            QGuiApplication.clipboard().setText(self.selectedText().replace(_BREAK, ""))

    def _refit(self) -> None:
        metrics = self.fontMetrics()
        width = self.contentsRect().width()
        text = self._display(
            lambda word: len(word) * metrics.maxWidth() <= width or metrics.horizontalAdvance(word) <= width
        )
        if text != self.text():
            self.setText(text)

    def _display(self, fits: Callable[[str], bool]) -> str:
        return breakable(self._plain, fits)


class TitleLabel(WrappedLabel):
    """A task's title with the words marked that made a rule fire."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._marks: Sequence[Evidence] = ()
        super().__init__()
        self.setTextFormat(Qt.TextFormat.RichText)
        theme.changed.connect(self._refit)

    def set_title(self, title: str, marks: Sequence[Evidence]) -> None:
        self._marks = marks
        self.set_plain(title)

    def _display(self, fits: Callable[[str], bool]) -> str:
        def shown(start: int, end: int) -> str:
            return escape(breakable(self._plain[start:end], fits))

        pieces: list[str] = []
        at = 0
        for mark in self._marks:
            start, end = max(at, mark.start), max(at, mark.end)
            pieces.append(shown(at, start))
            if end > start:
                pieces.append(f'<span style="background-color:{self._theme.colours.mark}">{shown(start, end)}</span>')
            at = end
        pieces.append(shown(at, len(self._plain)))
        return f"<p>{''.join(pieces)}</p>"
