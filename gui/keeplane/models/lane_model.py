"""One lane as Qt's list model: what is read of its tasks, and what is dropped on it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from enum import IntEnum
from pathlib import Path

from PySide6.QtCore import QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from keeplane.board import operations
from keeplane.board.message import Message
from keeplane.board.task import Lane, Task
from keeplane.exchange.plain_text import Line, read_lines
from keeplane.models.board_model import BoardModel
from keeplane.models.card import Card
from keeplane.models.card_reading import CardReader
from keeplane.models.lane_rows import LaneRows
from keeplane.models.origin import Origin
from keeplane.models.task_facts import TaskFacts
from keeplane.models.task_mime import TASKS_TYPE, own_task_ids, tasks_to_mime
from keeplane.rules.explaining import Explainer

MANY = 1_000
"""More tasks than these are not placed while somebody who dropped them waits."""

CARD_FLAGS = (
    Qt.ItemFlag.ItemIsEnabled
    | Qt.ItemFlag.ItemIsSelectable
    | Qt.ItemFlag.ItemIsDragEnabled
    | Qt.ItemFlag.ItemIsUserCheckable
    | Qt.ItemFlag.ItemNeverHasChildren
)


class Role(IntEnum):
    TASK = Qt.ItemDataRole.UserRole
    CARD = Qt.ItemDataRole.UserRole + 1


class LaneModel(LaneRows):
    """Drops move by task id, so that no view ever removes rows of its own accord.

    `dropped` carries the ids that a drop placed here; very many are not placed yet, and `many_dropped` carries their
    ids and the row of the whole lane that they are for, `many_lines_dropped` the lines that are to become very many
    tasks, and that row. `refused` carries a Message for what could not be taken, and
    `import_asked` the Origins of files to look through before they become tasks.
    """

    dropped = Signal(object)
    many_dropped = Signal(object, int)
    many_lines_dropped = Signal(object, int)
    refused = Signal(object)
    import_asked = Signal(object)

    def __init__(
        self, lane: Lane, model: BoardModel, explainer: Explainer, facts: TaskFacts, parent: QObject | None = None
    ) -> None:
        super().__init__(lane, model, facts, parent)
        self._cards = CardReader(model.decisions, explainer, facts.hand_off)
        self._readers: dict[int, Callable[[Task], object]] = {
            Qt.ItemDataRole.DisplayRole: lambda task: task.title,
            Qt.ItemDataRole.AccessibleTextRole: lambda task: task.title,
            Qt.ItemDataRole.AccessibleDescriptionRole: self._description,
            Qt.ItemDataRole.ToolTipRole: self._cards.tool_tip,
            Qt.ItemDataRole.CheckStateRole: lambda task: (
                Qt.CheckState.Checked if task.done else Qt.CheckState.Unchecked
            ),
            Role.TASK: lambda task: task,
            Role.CARD: lambda task: self._cards.card(task, grouped=self._showing.grouped),
        }

    def card(self, row: int) -> Card:
        return self._cards.card(self.task(row), grouped=self._showing.grouped)

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        return CARD_FLAGS

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._ids):
            return None
        reader = self._readers.get(role)
        return reader(self.task(index.row())) if reader else None

    def setData(
        self, index: QModelIndex | QPersistentModelIndex, value: object, role: int = Qt.ItemDataRole.EditRole
    ) -> bool:
        if not index.isValid() or role != Qt.ItemDataRole.CheckStateRole:
            return False
        done = value in (Qt.CheckState.Checked, Qt.CheckState.Checked.value)
        return self._model.perform(operations.set_done(self._model.board, [self._ids[index.row()]], done))

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction | Qt.DropAction.CopyAction

    def supportedDragActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction | Qt.DropAction.CopyAction

    def mimeTypes(self) -> list[str]:
        return [TASKS_TYPE, "text/uri-list", "text/plain"]

    def mimeData(self, indexes: Iterable[QModelIndex]) -> QMimeData:
        return self.mime_data_of([self._ids[row] for row in sorted({index.row() for index in indexes})])

    def mime_data_of(self, task_ids: Sequence[str]) -> QMimeData:
        """The tasks, shown in that order, as `mimeData` hands them on."""
        return tasks_to_mime([self._tasks[task_id] for task_id in task_ids], self._model.token)

    def canDropMimeData(
        self,
        data: QMimeData,
        _action: Qt.DropAction,
        _row: int,
        _column: int,
        _parent: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        return data.hasFormat(TASKS_TYPE) or data.hasUrls() or data.hasText()

    def dropMimeData(
        self,
        data: QMimeData,
        _action: Qt.DropAction,
        row: int,
        _column: int,
        _parent: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        """Place our own tasks, or make tasks of text and text files, before the shown `row`; -1 is the end."""
        place = self._place(row)
        ids = own_task_ids(data, self._model.token)
        if len(ids) > MANY:
            self.many_dropped.emit(ids, place)
            return True
        if ids:
            self._model.move(ids, self.lane, place)
            self.dropped.emit(ids)
            return True
        files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
        return self._take_files(files, place) if files else self._take_text(data.text(), place)

    def _take_text(self, text: str, place: int) -> bool:
        from keeplane.models.dropped_lists import LONGEST_PLAIN  # noqa: PLC0415 (the start does not wait for it)

        if len(text) > LONGEST_PLAIN:
            self.import_asked.emit((Origin(text=text, lane=self.lane, row=place),))
            return True
        return self._take_lines(read_lines(text), place)

    def _take_files(self, files: Sequence[Path], place: int) -> bool:
        from keeplane.exchange.whole_file import FileTroubleError  # noqa: PLC0415 (the start does not wait for it)
        from keeplane.models.dropped_lists import plain_lines  # noqa: PLC0415 (the same)

        try:
            lines = plain_lines(files)
        except FileTroubleError as error:
            self.refused.emit(error.message)
            return False
        if lines is not None:
            return self._take_lines(lines, place)
        self.import_asked.emit(tuple(Origin(file=file, lane=self.lane, row=place) for file in files))
        return True

    def _take_lines(self, lines: Sequence[Line], place: int) -> bool:
        if not lines:
            self.refused.emit(Message("exchange.no-text"))
            return False
        if len(lines) > MANY:
            self.many_lines_dropped.emit(lines, place)
        else:
            self.dropped.emit(self._model.add_lines(lines, self.lane, place))
        return True

    def _place(self, row: int) -> int:
        """The row of the whole lane that the shown `row` stands for."""
        order = self._model.board.lanes[self.lane]
        if row < 0:
            return len(order)
        if row < len(self._ids):
            return order.index(self._ids[row])
        return order.index(self._ids[-1]) + 1 if self._ids else len(order)

    def _description(self, task: Task) -> str:
        return self._cards.spoken(task, self.tr("placed against the rule"))
