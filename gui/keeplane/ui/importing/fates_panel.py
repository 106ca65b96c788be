"""What becomes of each part of a file; for a table the user can say so column by column."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from keeplane.board.bidi import isolated
from keeplane.board.message import Catalogue
from keeplane.exchange.imports.fates import Fate
from keeplane.exchange.imports.formats import Imported
from keeplane.exchange.imports.shape import Column, Use
from keeplane.ui.choice_box import ChoiceBox
from keeplane.ui.mirrored import margins
from keeplane.ui.section_view import heading_label
from keeplane.ui.wrapped_label import WrappedLabel

MOST_COLUMNS = 60
"""Columns beyond these go to the notes without being listed."""

_ONCE = frozenset(Use) - {Use.NOTES, Use.NOTHING}


class FatesPanel(QScrollArea):
    """`uses_changed` carries what the user wants of each column, by its place."""

    uses_changed = Signal(object)

    def __init__(self, catalogue: Catalogue) -> None:
        super().__init__()
        self._catalogue = catalogue
        self._columns: tuple[Column, ...] = ()
        self._boxes: list[QComboBox] = []
        self._use_names = {
            Use.TITLE: self.tr("Title"),
            Use.NOTES: self.tr("Notes"),
            Use.DONE: self.tr("Done"),
            Use.LANE: self.tr("Lane"),
            Use.HELPER: self.tr("Helper"),
            Use.HOURS: self.tr("Hours a week"),
            Use.DEADLINE: self.tr("Deadline"),
            Use.LINK: self.tr("Link"),
            Use.NOTHING: self.tr("Leave out"),
        }
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("What becomes of it"))

    def show_imported(self, imported: Imported) -> None:
        """Show this file's parts. The columns keep their boxes, and so the focus, while they stay the same."""
        if imported.columns and [column.name for column in imported.columns] == [old.name for old in self._columns]:
            self._columns = imported.columns
            for at, box in enumerate(self._boxes):
                box.setCurrentIndex(list(Use).index(self._columns[at].use))
            return
        self._columns, self._boxes = imported.columns, []
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(margins(4, 0, 12, 4, self.layoutDirection()))
        column.setSpacing(4)
        if imported.columns:
            self._list_columns(column)
        else:
            for fate in imported.fates:
                column.addWidget(WrappedLabel(self._words(fate)))
        if imported.left_out:
            column.addSpacing(12)
            column.addWidget(heading_label(self.tr("Left out")))
            for message in imported.left_out:
                column.addWidget(WrappedLabel(self._catalogue.text(message), name="wrong"))
        column.addStretch()
        self.setWidget(inside)

    def _list_columns(self, layout: QVBoxLayout) -> None:
        for at, column in enumerate(self._columns[:MOST_COLUMNS]):
            name = column.name or self.tr("Column {number}").format(number=at + 1)
            label = QLabel(name[:80])
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setMinimumWidth(1)
            box = ChoiceBox()
            box.setAccessibleName(self.tr("What becomes of “{column}”").format(column=name))
            self._boxes.append(box)
            box.addItems([self._use_names[use] for use in Use])
            box.setCurrentIndex(list(Use).index(column.use))
            box.setMinimumContentsLength(8)
            box.activated.connect(partial(self._choose, at))
            label.setBuddy(box)
            layout.addWidget(label)
            layout.addWidget(box)
            if column.sample:
                such_as = self.tr("such as “{value}”").format(value=isolated(column.sample[:60]))
                layout.addWidget(WrappedLabel(such_as, name="muted"))
            layout.addSpacing(8)

    def _choose(self, at: int, number: int) -> None:
        """Give a column its use; one that had a use that only one can have becomes notes."""
        use = list(Use)[number]
        uses = {place: column.use for place, column in enumerate(self._columns)}
        if use in _ONCE:
            uses.update((place, Use.NOTES) for place, old in uses.items() if old is use)
        self.uses_changed.emit({**uses, at: use})

    def _words(self, fate: Fate) -> str:
        count = self.tr("1 task") if fate.count == 1 else self.tr("{count} tasks").format(count=fate.count)
        if fate.label is None:
            return self.tr("{field}: {tasks}").format(field=self._use_names[fate.use], tasks=count)
        label = self._catalogue.text(fate.label)
        return self.tr("{part} → notes: {tasks}").format(part=label, tasks=count)
