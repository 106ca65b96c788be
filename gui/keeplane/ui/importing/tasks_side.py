"""The side of the Import window that says which tasks are taken, and into which lane."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from keeplane.board.message import Catalogue, Message
from keeplane.board.task import Lane
from keeplane.exchange.imports.shape import Found
from keeplane.ui.board_view import LANES
from keeplane.ui.choice_box import ChoiceBox
from keeplane.ui.importing.task_list import TaskList
from keeplane.ui.importing.task_rows import Chosen, TaskRows
from keeplane.ui.mirrored import margins
from keeplane.ui.theme import Theme
from keeplane.ui.wrapped_label import WrappedLabel


class TasksSide(QFrame):
    """`changed` says that others are taken than before, or that there are others."""

    changed = Signal()

    def __init__(self, catalogue: Catalogue, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("lane")
        self._fallback = Lane.INBOX
        self._rows = TaskRows(catalogue, self)
        self._list = TaskList(self._rows, theme)
        self._found = WrappedLabel(name="muted")
        self._lane = ChoiceBox()
        self._all = QPushButton(self.tr("Take &all"))
        self._none = QPushButton(self.tr("Take &none"))
        self._done = QPushButton(self.tr("Leave out &done tasks"))
        self._lay_out()
        self._rows.dataChanged.connect(self._show_count)
        self._lane.currentIndexChanged.connect(self._put_in)
        self._all.clicked.connect(lambda: self._rows.take_all(taken=True))
        self._none.clicked.connect(lambda: self._rows.take_all(taken=False))
        self._done.toggled.connect(lambda left_out: self._rows.take_done(taken=not left_out))

    def show_found(self, found: Sequence[Found], marks: Sequence[Message | None]) -> None:
        """`marks` says of each task why it is left out, unless the user wants it."""
        self._done.setChecked(False)
        self._rows.show_found(found, marks)
        self._done.setVisible(self._rows.has_done())
        self._show_count()

    def offer_lanes(self, fallback: Lane, *, in_file: bool) -> None:
        """Let the user choose a lane: the one named in the file, where it names any, or else `fallback` is proposed."""
        self._fallback = fallback
        names = {Lane.INBOX: self.tr("Inbox"), Lane.KEEP: self.tr("Keep"), Lane.OUTSOURCE: self.tr("Outsource")}
        chosen = self._lane.currentIndex() if self._lane.count() == len(LANES) + in_file else -1
        self._lane.blockSignals(True)
        self._lane.clear()
        for lane in LANES:
            self._lane.addItem(names[lane], lane.value)
        if in_file:
            self._lane.insertItem(0, self.tr("The lanes in the file"), "")
        self._lane.setCurrentIndex(chosen if chosen >= 0 else 0 if in_file else LANES.index(fallback))
        self._lane.blockSignals(False)
        self._put_in()

    def chosen(self) -> Chosen:
        """What is to be taken as things stand now."""
        return self._rows.chosen()

    def count_taken(self) -> int:
        return self._rows.count_taken()

    def go_to_first(self) -> None:
        self._list.setFocus()
        self._list.setCurrentIndex(self._rows.index(0))

    def _lay_out(self) -> None:
        label = QLabel(self.tr("&Put them in"))
        label.setBuddy(self._lane)
        self._lane.setAccessibleName(self.tr("Put them in"))
        self._lane.setSizeAdjustPolicy(ChoiceBox.SizeAdjustPolicy.AdjustToContents)
        for button in (self._all, self._none, self._done):
            button.setAutoDefault(False)
        self._done.setCheckable(True)
        self._list.setMinimumSize(380, 220)
        above, where = QHBoxLayout(), QHBoxLayout()
        for row, parts in ((above, (self._found, self._all, self._none)), (where, (label, self._lane, self._done))):
            row.setSpacing(8)
            row.setContentsMargins(margins(0, 0, 8, 0, self.layoutDirection()))
            for part in parts:
                row.addWidget(part)
        above.setStretch(0, 1)
        where.insertStretch(2)
        column = QVBoxLayout(self)
        column.setContentsMargins(margins(12, 12, 4, 8, self.layoutDirection()))
        column.setSpacing(8)
        column.addLayout(above)
        column.addLayout(where)
        column.addWidget(self._list, 1)

    def _put_in(self) -> None:
        name = self._lane.currentData()
        self._rows.put_in(Lane(name) if name else None, self._fallback)

    def _show_count(self) -> None:
        count, marked = self._rows.rowCount(), self._rows.marked
        found = self.tr("1 task found") if count == 1 else self.tr("{count} tasks found").format(count=count)
        if marked == 1:
            found += self.tr(", 1 is marked and left out unless you take it")
        elif marked:
            found += self.tr(", {count} are marked and left out unless you take them").format(count=marked)
        self._found.set_plain(found)
        self.changed.emit()
