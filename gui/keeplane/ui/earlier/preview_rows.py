"""One lane of an earlier version as rows: its tasks, and after them those that came later."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from html import escape
from itertools import filterfalse

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from keeplane.board.board import EMPTY, Board
from keeplane.board.difference import Difference, Mark
from keeplane.board.task import Lane, Task
from keeplane.models.earlier import Opened
from keeplane.ui.colours import Colours, Tone

ROOT = QModelIndex()

ICONS = {
    Mark.MOVED: "moved",
    Mark.REMOVED: "delete",
    Mark.ADDED: "add",
    Mark.EDITED: "edit",
    Mark.STATUS: "outsource",
    Mark.TICKED: "done",
    Mark.UNTICKED: "undo",
    Mark.REORDERED: "sort",
}


class PreviewRole(IntEnum):
    ROW = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class PreviewRow:
    """A task as it was, and in words what happened to it since; "" if nothing did."""

    task: Task
    mark: Mark | None
    words: str


class PreviewModel(QAbstractListModel):
    """Shows PreviewRows of one lane; what a row needs is worked out when it is drawn."""

    def __init__(self, lane: Lane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lane = lane
        self._then: Board = EMPTY
        self._now: Board = EMPTY
        self._since = Difference()
        self._ids: Sequence[str] = ()
        self._said = {
            Mark.REMOVED: self.tr("deleted since"),
            Mark.ADDED: self.tr("added since, would go"),
            Mark.EDITED: self.tr("edited since"),
            Mark.STATUS: self.tr("another status since"),
            Mark.TICKED: self.tr("ticked since"),
            Mark.UNTICKED: self.tr("unticked since"),
            Mark.REORDERED: self.tr("reordered since"),
        }

    def show_version(self, version: Opened, *, only_different: bool) -> None:
        shown = version.then.lanes[self._lane]
        if only_different:
            shown = tuple(filter(version.since.marks.__contains__, shown))
        added = filterfalse(version.then.tasks.__contains__, version.now.lanes[self._lane])
        self.beginResetModel()
        self._then, self._now, self._since = version.then, version.now, version.since
        self._ids = (*shown, *added)
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = ROOT) -> int:
        return 0 if parent.isValid() else len(self._ids)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        task_id = self._ids[index.row()]
        task = self._then.tasks.get(task_id) or self._now.tasks[task_id]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return task.title
            case Qt.ItemDataRole.ToolTipRole:
                words = self._row(task).words
                return f"<p>{escape(task.title)}</p>" + (f"<p>{escape(words)}</p>" if words else "")
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                done = self.tr("done") if task.done else ""
                return ", ".join(words for words in (self._row(task).words, done) if words)
            case PreviewRole.ROW:
                return self._row(task)
            case _:
                return None

    def _row(self, task: Task) -> PreviewRow:
        marks = self._since.marks.get(task.id, ())
        words = ", ".join(self._words(mark, task) for mark in marks)
        return PreviewRow(task, marks[0] if marks else None, words[:1].upper() + words[1:])

    def _words(self, mark: Mark, task: Task) -> str:
        return self._moved(self._now.tasks[task.id].lane, task.lane) if mark is Mark.MOVED else self._said[mark]

    def _moved(self, now: Lane, then: Lane) -> str:
        if now is then:
            return self.tr("moved since, and back")
        match now:
            case Lane.INBOX:
                return self.tr("now in Inbox")
            case Lane.KEEP:
                return self.tr("now in Keep")
            case Lane.OUTSOURCE:
                return self.tr("now in Outsource")


def colour_of(mark: Mark, colours: Colours) -> QColor:
    """Green for what restoring brings back, red for what it takes away."""
    match mark:
        case Mark.REMOVED:
            return QColor(colours.tones[Tone.KEEP].text)
        case Mark.ADDED:
            return QColor(colours.tones[Tone.CONFLICT].text)
        case _:
            return QColor(colours.accent)
