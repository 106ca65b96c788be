"""The Import window."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable

from PySide6.QtCore import QSettings, QTimer, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from keeplane.board.gradual import at_once
from keeplane.board.message import Catalogue, Message
from keeplane.exchange.imports.becoming import marks_of
from keeplane.exchange.imports.formats import Imported
from keeplane.models.board_model import BoardModel
from keeplane.models.import_reading import ImportReading, Wish
from keeplane.models.origin import Origin
from keeplane.models.slices import Slices, counted
from keeplane.ui.importing.fates_panel import FatesPanel
from keeplane.ui.importing.reading_options import ReadingOptions
from keeplane.ui.importing.tasks_side import TasksSide
from keeplane.ui.kept_place import KeptPlace
from keeplane.ui.mirrored import margins
from keeplane.ui.section_view import heading_label
from keeplane.ui.theme import Theme
from keeplane.ui.two_sides import two_sides
from keeplane.ui.wrapped_label import WrappedLabel

FIRST_SIZE = (960, 680)
FATES_WIDTH = 280
GEOMETRY = "import/geometry"
PATIENCE_MS = 300
"""What is read within this time is shown without saying that it is being read."""

AT_ONCE = 1_000
"""So many tasks, of the file and the board, are looked through for the same ones before anyone could look up."""


class ImportWindow(QDialog):
    """Shows what each file holds, one after the other. `wanted` carries the Chosen that are to become tasks, and their
    Origin."""

    wanted = Signal(object, object)

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
        self._place = KeptPlace(self, settings, GEOMETRY)
        self._waiting: deque[Origin] = deque()
        self._origin = Origin()
        self._shown: Imported | None = None
        self._marking: Slices | None = None
        self._is_seen = False
        self._tasks = TasksSide(catalogue, theme)
        self._fates = FatesPanel(catalogue)
        self._options = ReadingOptions(catalogue)
        self._name = WrappedLabel(scale=1.15, bold=True)
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
        self._stop_marking()
        self._patience.stop()
        self._shown = None
        self._tasks.show_found((), ())  # there may be very many of them to hold on to
        self._place.keep()
        super().done(result)
        QTimer.singleShot(0, self._next)

    def _lay_out(self) -> None:
        self.setWindowTitle(self.tr("Import"))
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
        self._place.restore(FIRST_SIZE)

    def _preview_page(self) -> QWidget:
        left = QFrame()
        left.setObjectName("lane")
        left.setMinimumWidth(200)
        inside = QVBoxLayout(left)
        inside.setContentsMargins(margins(12, 12, 4, 8, self.layoutDirection()))
        inside.setSpacing(8)
        inside.addWidget(heading_label(self.tr("What becomes of it")))
        inside.addWidget(self._fates, 1)
        sides = two_sides(left, self._tasks, (FATES_WIDTH, FIRST_SIZE[0] - FATES_WIDTH), (3, 7))
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._options)
        column.addWidget(sides, 1)
        return page

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
        self._tasks.changed.connect(self._show_chosen)
        self._patience.timeout.connect(self._show_progress)
        self._model.changed.connect(self._mark_twins)

    def _next(self) -> None:
        if not self._waiting or self.isVisible():
            return
        self._origin = self._waiting.popleft()
        self._shown, self._is_seen = None, False
        self._options.start_anew()
        self._name.set_plain(self._origin.name or self.tr("Pasted text"))
        self._pages.setCurrentIndex(1)
        self._read(Wish())
        self.open()

    def _read(self, wish: Wish) -> None:
        self._stop_marking()
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
        self._shown, self._is_seen = None, False
        self._trouble.set_plain(self._catalogue.text(message))
        self._pages.setCurrentIndex(2)
        self._import.setText(self.tr("Import"))
        self._hint.set_plain("")
        self._cancel.setFocus()

    def _show(self, imported: Imported) -> None:
        self._shown = imported
        self._options.show_imported(imported)
        self._fates.show_imported(imported)
        self._tasks.offer_lanes(self._origin.lane, in_file=any(found.lane for found in imported.tasks))
        self._mark_twins()

    def _mark_twins(self) -> None:
        """Mark what is there already; also when the board becomes another one meanwhile."""
        if self._shown is None or not self.isVisible():
            return
        self._stop_marking()
        tasks, board = self._shown.tasks, self._model.board.tasks
        if len(tasks) + len(board) <= AT_ONCE:
            self._show_marked(at_once(marks_of(tasks, board)))
            return
        self._import.setEnabled(False)
        self._marking = Slices(counted(marks_of(tasks, board), 0), 0, self)
        self._marking.done.connect(self._show_marked)
        self._marking.ended.connect(self._forget_marking)
        self._marking.start()

    def _show_marked(self, marks: list[Message | None]) -> None:
        if self._shown is None:
            return
        self._marking = None
        self._tasks.show_found(self._shown.tasks, marks)
        self._patience.stop()
        self._pages.setCurrentIndex(0)
        if not self._is_seen:
            self._is_seen = True
            self._tasks.go_to_first()
            self._import.setDefault(True)  # while it was off, Enter meant Cancel

    def _stop_marking(self) -> None:
        if self._marking is not None:
            self._marking.stop()

    def _forget_marking(self) -> None:
        self._marking = None

    def _show_chosen(self) -> None:
        chosen = self._tasks.count_taken()
        self._import.setText(
            self.tr("&Import 1 task") if chosen == 1 else self.tr("&Import {count} tasks").format(count=chosen)
        )
        self._import.setEnabled(bool(chosen) and self._marking is None)
        self._hint.set_plain(self.tr("Importing is one step; Ctrl+Z takes it back.") if chosen else "")

    def _take_over(self) -> None:
        if self._shown is None or not self._import.isEnabled():
            return
        chosen, origin = self._tasks.chosen(), self._origin
        self.accept()
        self.wanted.emit(chosen, origin)
