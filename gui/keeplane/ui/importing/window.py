"""The Import window."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable

from PySide6.QtCore import QByteArray, QSettings, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from keeplane.board.message import Catalogue, Message
from keeplane.board.task import Lane
from keeplane.exchange.imports.becoming import twins
from keeplane.exchange.imports.formats import Imported
from keeplane.models.board_model import BoardModel
from keeplane.models.import_reading import ImportReading, Wish
from keeplane.models.origin import Origin
from keeplane.ui.board_view import LANES
from keeplane.ui.choice_box import ChoiceBox
from keeplane.ui.importing.fates_panel import FatesPanel
from keeplane.ui.importing.reading_options import ReadingOptions
from keeplane.ui.importing.task_list import TaskList
from keeplane.ui.importing.task_rows import TaskRows
from keeplane.ui.mirrored import margins
from keeplane.ui.section_view import heading_label
from keeplane.ui.text_size import first_size
from keeplane.ui.theme import Theme
from keeplane.ui.wrapped_label import WrappedLabel

FIRST_SIZE = (960, 680)
FATES_WIDTH = 280
GEOMETRY = "import/geometry"
PATIENCE_MS = 300
"""What is read within this time is shown without saying that it is being read."""


class ImportWindow(QDialog):
    """Shows what each file holds, one after the other, and makes tasks of it in one step each.

    `imported` carries the ids of the new tasks, and says in words what was imported.
    """

    imported = Signal(object, str)

    def __init__(
        self,
        model: BoardModel,
        reading: ImportReading,
        catalogue: Catalogue,
        theme: Theme,
        settings: QSettings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._reading = reading
        self._catalogue = catalogue
        self._settings = settings
        self._waiting: deque[Origin] = deque()
        self._origin = Origin()
        self._shown: Imported | None = None
        self._rows = TaskRows(catalogue, self)
        self._list = TaskList(self._rows, theme)
        self._fates = FatesPanel(catalogue)
        self._options = ReadingOptions(catalogue)
        self._name = WrappedLabel(scale=1.15, bold=True)
        self._found = WrappedLabel(name="muted")
        self._lane = ChoiceBox()
        self._all = QPushButton(self.tr("Take &all"))
        self._none = QPushButton(self.tr("Take &none"))
        self._done = QPushButton(self.tr("Leave out &done tasks"))
        self._pages = QStackedWidget()
        self._progress = QLabel()
        self._trouble = WrappedLabel(name="wrong")
        self._hint = WrappedLabel(name="muted")
        self._import = QPushButton(self.tr("Import"))
        self._cancel = QPushButton(self.tr("Cancel"))
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._lay_out()
        self._connect()

    def open_with(self, origins: Iterable[Origin]) -> None:
        """Look through these one after the other, after those that are waiting already."""
        self._waiting.extend(origins)
        if not self.isVisible():
            self._next()

    def done(self, result: int) -> None:
        self._reading.stop()
        self._patience.stop()
        self._settings.setValue(GEOMETRY, self.saveGeometry())
        super().done(result)
        QTimer.singleShot(0, self._next)

    def _lay_out(self) -> None:
        self.setWindowTitle(self.tr("Import"))
        self._pages.setMinimumSize(608, 340)
        self._pages.addWidget(self._preview_page())
        self._pages.addWidget(self._progress_page())
        self._pages.addWidget(self._trouble_page())
        self._import.setObjectName("primary")
        buttons = QDialogButtonBox()
        buttons.addButton(self._cancel, QDialogButtonBox.ButtonRole.RejectRole)
        buttons.addButton(self._import, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self._take_over)
        buttons.rejected.connect(self.reject)
        footer = QHBoxLayout()
        footer.setSpacing(16)
        footer.addWidget(self._hint, 1)
        footer.addWidget(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(self._name)
        column.addWidget(self._pages, 1)
        column.addLayout(footer)
        geometry = self._settings.value(GEOMETRY)
        if not (isinstance(geometry, QByteArray) and self.restoreGeometry(geometry)):
            self.resize(first_size(self, *FIRST_SIZE))

    def _preview_page(self) -> QWidget:
        left = QFrame()
        left.setObjectName("lane")
        left.setMinimumWidth(200)
        inside = QVBoxLayout(left)
        inside.setContentsMargins(margins(12, 12, 4, 8, self.layoutDirection()))
        inside.setSpacing(8)
        inside.addWidget(heading_label(self.tr("What becomes of it")))
        inside.addWidget(self._fates, 1)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setChildrenCollapsible(False)
        splitter.setHandleWidth(12)
        splitter.addWidget(left)
        splitter.addWidget(self._tasks_side())
        splitter.setStretchFactor(0, 3)
        splitter.setStretchFactor(1, 7)
        splitter.setSizes([FATES_WIDTH, FIRST_SIZE[0] - FATES_WIDTH])
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._options)
        column.addWidget(splitter, 1)
        return page

    def _tasks_side(self) -> QWidget:
        side = QFrame()
        side.setObjectName("lane")
        label = QLabel(self.tr("&Put them in"))
        label.setBuddy(self._lane)
        self._lane.setAccessibleName(self.tr("Put them in"))
        self._lane.setSizeAdjustPolicy(ChoiceBox.SizeAdjustPolicy.AdjustToContents)
        for button in (self._all, self._none, self._done):
            button.setAutoDefault(False)
        self._done.setCheckable(True)
        above, where = QHBoxLayout(), QHBoxLayout()
        for row, parts in ((above, (self._found, self._all, self._none)), (where, (label, self._lane, self._done))):
            row.setSpacing(8)
            row.setContentsMargins(margins(0, 0, 8, 0, self.layoutDirection()))
            for part in parts:
                row.addWidget(part)
        above.setStretch(0, 1)
        where.insertStretch(2)
        column = QVBoxLayout(side)
        column.setContentsMargins(margins(12, 12, 4, 8, self.layoutDirection()))
        column.setSpacing(8)
        column.addLayout(above)
        column.addLayout(where)
        column.addWidget(self._list, 1)
        return side

    def _progress_page(self) -> QWidget:
        page = QWidget()
        bar = QProgressBar()
        bar.setRange(0, 0)
        bar.setTextVisible(False)
        bar.setAccessibleName(self.tr("Reading the file"))
        self._progress.setObjectName("muted")
        column = QVBoxLayout(page)
        column.setSpacing(8)
        column.addStretch()
        column.addWidget(bar)
        column.addWidget(self._progress)
        column.addStretch()
        return page

    def _trouble_page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.addWidget(self._trouble)
        column.addStretch()
        return page

    def _connect(self) -> None:
        self._reading.done.connect(self._show)
        self._reading.failed.connect(self._show_trouble)
        self._reading.counted.connect(self._show_count)
        self._options.wished.connect(self._read)
        self._fates.uses_changed.connect(self._options.wish_uses)
        self._rows.dataChanged.connect(self._show_state)
        self._lane.currentIndexChanged.connect(self._put_in)
        self._all.clicked.connect(lambda: self._rows.take(range(self._rows.rowCount()), taken=True))
        self._none.clicked.connect(lambda: self._rows.take(range(self._rows.rowCount()), taken=False))
        self._done.toggled.connect(lambda left_out: self._rows.take_done(taken=not left_out))
        self._patience.timeout.connect(self._show_progress)
        self._model.changed.connect(self._mark_twins)

    def _next(self) -> None:
        if not self._waiting or self.isVisible():
            return
        self._origin = self._waiting.popleft()
        self._shown = None
        self._options.start_anew()
        self._name.set_plain(self._origin.name or self.tr("Pasted text"))
        self._pages.setCurrentIndex(1)
        self._read(Wish())
        self.open()

    def _read(self, wish: Wish) -> None:
        self._progress.setText(self.tr("Reading…"))
        self._import.setEnabled(False)
        self._patience.start()
        self._reading.read(self._origin, wish)

    def _show_progress(self) -> None:
        self._pages.setCurrentIndex(1)

    def _show_count(self, count: int) -> None:
        self._progress.setText(self.tr("Reading… {count} tasks so far").format(count=count))

    def _show_trouble(self, message: Message) -> None:
        self._patience.stop()
        self._shown = None
        self._trouble.set_plain(self._catalogue.text(message))
        self._pages.setCurrentIndex(2)
        self._import.setText(self.tr("Import"))
        self._hint.set_plain("")
        self._cancel.setFocus()

    def _show(self, imported: Imported) -> None:
        self._patience.stop()
        first = self._shown is None
        self._shown = imported
        self._options.show_imported(imported)
        self._fates.show_imported(imported)
        self._offer_lanes(has_lanes=any(found.lane for found in imported.tasks))
        self._mark_twins()
        self._done.setVisible(bool(self._rows.count_done()))
        self._pages.setCurrentIndex(0)
        if first:
            self._list.setFocus()
            self._list.setCurrentIndex(self._rows.index(0))
            self._import.setDefault(True)  # while it was off, Enter meant Cancel

    def _mark_twins(self) -> None:
        """Mark what is there already; also when the board becomes another one meanwhile."""
        if self._shown is None or not self.isVisible():
            return
        tasks = self._shown.tasks
        same = twins(tasks, self._model.board.tasks)
        self._done.setChecked(False)
        self._rows.show_found(tasks, [twin or found.aside for twin, found in zip(same, tasks, strict=True)])
        self._show_state()

    def _offer_lanes(self, *, has_lanes: bool) -> None:
        names = {Lane.INBOX: self.tr("Inbox"), Lane.KEEP: self.tr("Keep"), Lane.OUTSOURCE: self.tr("Outsource")}
        chosen = self._lane.currentIndex() if self._lane.count() == len(LANES) + has_lanes else -1
        self._lane.blockSignals(True)
        self._lane.clear()
        for lane in LANES:
            self._lane.addItem(names[lane], lane.value)
        if has_lanes:
            self._lane.insertItem(0, self.tr("The lanes in the file"), "")
        self._lane.setCurrentIndex(chosen if chosen >= 0 else 0 if has_lanes else LANES.index(self._origin.lane))
        self._lane.blockSignals(False)
        self._put_in()

    def _put_in(self) -> None:
        name = self._lane.currentData()
        self._rows.put_in(Lane(name) if name else None, self._origin.lane)

    def _show_state(self) -> None:
        chosen, count = len(self._rows.chosen()), self._rows.rowCount()
        self._import.setText(
            self.tr("&Import 1 task") if chosen == 1 else self.tr("&Import {count} tasks").format(count=chosen)
        )
        self._import.setEnabled(bool(chosen))
        found = self.tr("1 task found") if count == 1 else self.tr("{count} tasks found").format(count=count)
        marked = self._rows.marked()
        if marked == 1:
            found += self.tr(", 1 is marked and left out unless you take it")
        elif marked:
            found += self.tr(", {count} are marked and left out unless you take them").format(count=marked)
        self._found.set_plain(found)
        self._hint.set_plain(self.tr("Importing is one step; Ctrl+Z takes it back.") if chosen else "")

    def _take_over(self) -> None:
        chosen = self._rows.chosen()
        if self._shown is None or not chosen or not self._import.isEnabled():
            return
        ids = self._model.bring_in(chosen, self._origin.name, self._origin.lane, self._origin.row)
        words = (
            self.tr("1 task imported") if len(ids) == 1 else self.tr("{count} tasks imported").format(count=len(ids))
        )
        self._shown = None
        self.accept()
        self.imported.emit(ids, words)
