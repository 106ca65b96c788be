"""The field and the filters by which tasks are found."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
)

from keeplane.board.bidi import isolated
from keeplane.models.find_query import Filter, Key, Part, Query
from keeplane.ui.find.chips import FilterChips
from keeplane.ui.find.completion import Completion
from keeplane.ui.find.vocabulary import Vocabulary
from keeplane.ui.icons import themed_icon
from keeplane.ui.steady_label import SteadyLabel

_LONGEST_WORD = 24


class FindBar(QFrame):
    """A filter that is typed to its end leaves the text and becomes a chip.

    `changed` says that something else is looked for, `onward` that the user wants to go to what was found, and
    `closed` that they want to be done.
    """

    changed = Signal()
    onward = Signal()
    closed = Signal()

    def __init__(self, vocabulary: Vocabulary) -> None:
        super().__init__()
        self._vocabulary = vocabulary
        self._held: tuple[Filter, ...] = ()
        self._query = Query()
        self._settling = False
        self.field = QLineEdit()
        self.field.setAccessibleName(self.tr("Find tasks"))
        self.field.setPlaceholderText(self.tr("Find in titles, notes, helpers and rules"))
        self.field.textChanged.connect(self._typed)
        self.field.textEdited.connect(self._complete)
        self.field.installEventFilter(self)
        self._completion = Completion(self.field, vocabulary)
        self._completion.chosen.connect(self._take)
        self._told = SteadyLabel()
        self._told.setObjectName("muted")
        self._clear = QPushButton(self.tr("Clear"))
        self._clear.setAutoDefault(True)  # else Enter does not press it outside a dialog
        self._clear.clicked.connect(self._clear_from_button)
        self._close = self._close_button()
        self._chips = FilterChips(vocabulary)
        self._chips.switched.connect(self._switch)
        escape = QShortcut(QKeySequence("Escape"), self, self.step_back)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._lay_out()
        self._show_state()

    def words(self) -> tuple[str, ...]:
        """What is looked for in texts."""
        return self._query.words

    def filters(self) -> frozenset[Filter]:
        return self._query.filters | frozenset(self._held)

    def hold(self, filters: Iterable[Filter]) -> None:
        """Look for what these let through, and nothing else."""
        self._held = tuple(filters)
        self._settling = True
        self.field.clear()
        self._settling = False
        self._typed("")

    def clear(self) -> None:
        self.hold(())

    def step_back(self) -> None:
        """Look for nothing; if that is so already, be done."""
        focused = QApplication.focusWidget()
        inside = focused is not None and self.isAncestorOf(focused)
        if not self._held and not self.field.text():
            self._finish()
            return
        self.clear()
        if inside:
            self.field.setFocus()

    def set_count(self, shown: int, of: int, *, so_far: bool) -> str:
        """Say how many tasks are shown, `so_far` if more may come; returns what it says."""
        count, nothing = self.tr("{shown} of {all} tasks"), self.tr("Nothing matches")
        if so_far:
            told = self.tr("{shown} of {all} so far").format(shown=shown, all=of)
        else:
            told = count.format(shown=shown, all=of) if shown else nothing
        if self._query.strange:
            word = isolated(_short(self._query.strange[0]))
            told = self.tr("{told} · “{word}” is searched as text").format(told=told, word=word)
        self._told.show_text(told, (nothing, count.format(shown=of, all=of)))
        return told

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and watched is self.field:
            leads_on = {Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter}
            if event.type() is QEvent.Type.KeyPress and event.key() in leads_on:
                self.onward.emit()
                return True
        return super().eventFilter(watched, event)

    def _close_button(self) -> QToolButton:
        close = QToolButton()
        close.setObjectName("close")
        close.setIcon(themed_icon("close"))
        close.setIconSize(QSize(16, 16))
        close.setToolTip(self.tr("Show all tasks"))
        close.setAccessibleName(self.tr("Close the search and show all tasks"))
        close.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        close.clicked.connect(self._finish)
        return close

    def _lay_out(self) -> None:
        for part in (self.field, self._chips, self._told, self._clear, self._close):
            part.setParent(self)  # in the order of Tab
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.field, 1)
        line.addWidget(self._told)
        line.addWidget(self._clear)
        line.addWidget(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 4, 12, 8)
        column.setSpacing(8)
        column.addLayout(line)
        column.addWidget(self._chips)

    def _typed(self, text: str) -> None:
        if self._settling:
            return
        self._query = self._vocabulary.parse(text)
        ended = [part for part in self._query.parts if part.ended and len(part.filters) == 1]
        for part in reversed(ended):
            self._lift(part, part.filters[0])
        if ended:
            self._query = self._vocabulary.parse(self.field.text())
        self._show_state()
        self.changed.emit()

    def _lift(self, part: Part, chosen: Filter) -> None:
        """Make a chip of what is typed, in a way that undo takes back in the text."""
        if chosen not in self._held:
            self._held = (*self._held, chosen)
        self._cut(part)

    def _cut(self, part: Part) -> None:
        text = self.field.text()
        end = part.end + 1 if text[part.end : part.end + 1].isspace() else part.end
        self._settling = True
        self.field.setSelection(part.start, end - part.start)
        self.field.del_()
        self._settling = False

    def _complete(self) -> None:
        at = self.field.cursorPosition()  # Qt tells this before it tells that the text has changed
        query = self._vocabulary.parse(self.field.text())
        parts = (part for part in query.parts if part.end == at and not part.ended)
        self._completion.offer(next(parts, None))

    def _take(self, part: Part, chosen: Filter) -> None:
        self._lift(part, chosen)
        self._typed(self.field.text())

    def _switch(self, chosen: Filter, on: bool) -> None:
        if on:
            self._held = (*self._held, chosen)
        else:
            self._held = tuple(each for each in self._held if each != chosen)
            for part in reversed([part for part in self._query.parts if chosen in part.filters]):
                self._cut(part)
        self._typed(self.field.text())
        if not on and chosen.key in {Key.RULE, Key.HELPER}:
            self.field.setFocus()  # the chip that had the focus is gone

    def _show_state(self) -> None:
        self._chips.show_filters(self._held, self._query.filters)
        self._clear.setEnabled(bool(self._held or self.field.text()))

    def _clear_from_button(self) -> None:
        self.clear()
        self.field.setFocus()

    def _finish(self) -> None:
        self.clear()
        self.closed.emit()


def _short(word: str) -> str:
    return word if len(word) <= _LONGEST_WORD else f"{word[: _LONGEST_WORD - 1]}…"
