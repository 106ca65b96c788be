"""Both lanes with their reasons, to be printed or saved."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QPushButton, QTextBrowser, QVBoxLayout, QWidget

from keeplane.board.message import Catalogue
from keeplane.exchange.board_page import BoardPage, html
from keeplane.exchange.whole_file import FileTroubleError, write_whole
from keeplane.models.board_model import BoardModel
from keeplane.models.job import Job, Step
from keeplane.models.pages import pdf
from keeplane.models.paging import LANES, Pager, decided
from keeplane.ui.printing import preview_and_print
from keeplane.ui.text_size import enlarged, first_size
from keeplane.ui.work_row import WorkRow
from keeplane.ui.wrapped_label import WrappedLabel

FIRST_SIZE = (760, 640)
MOST_PREVIEWED = 100
"""Tasks of each lane; laying out more would make the window wait."""


class PageWindow(QDialog):
    def __init__(self, model: BoardModel, pager: Pager, catalogue: Catalogue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Board as a page"))
        self.resize(first_size(self, *FIRST_SIZE))
        self._model = model
        self._pager = pager
        self._catalogue = catalogue
        self._job: Job | None = None
        self._works = QVBoxLayout()
        self._preview = QTextBrowser()
        self._preview.setObjectName("paper")
        self._preview.setAccessibleName(self.tr("How the page reads"))
        self._preview.document().setDocumentMargin(20)
        self._preview.setMinimumSize(448, 240)
        self._message = WrappedLabel(name="muted")
        self._buttons = {
            "print": QPushButton(self.tr("&Print…")),
            "html": QPushButton(self.tr("Save as &web page…")),
            "pdf": QPushButton(self.tr("Save as P&DF…")),
        }
        self._lay_out()
        self._buttons["print"].clicked.connect(self._print)
        for kind in ("html", "pdf"):
            self._buttons[kind].clicked.connect(partial(self._ask_save, kind))
        self._show_page()

    def save(self, kind: str, path: Path) -> None:
        """Write the page as "html" or "pdf", beside the window's own work, and say how it went."""
        self._work(self.tr("Saving “{name}”…").format(name=path.name), partial(_write, kind, path), self._tell_saved)

    def reject(self) -> None:
        if self._job is None:
            super().reject()
        else:
            self._job.stop()

    def _lay_out(self) -> None:
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.reject)
        self._buttons["pdf"].setObjectName("primary")
        bottom = QHBoxLayout()
        bottom.setSpacing(8)
        bottom.addStretch()
        for button in (*self._buttons.values(), close):
            bottom.addWidget(button)
        self._buttons["pdf"].setDefault(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(self._preview, 1)
        column.addLayout(self._works)
        column.addWidget(self._message)
        column.addLayout(bottom)

    def _show_page(self) -> None:
        board = self._model.board
        self._preview.setHtml(enlarged(html(self._page(MOST_PREVIEWED)), self.font()))
        if any(len(board.lanes[lane]) > MOST_PREVIEWED for lane in LANES):
            self._message.set_plain(
                self.tr("Shown here are the first {count} tasks of each lane; what you print or save has all.").format(
                    count=MOST_PREVIEWED
                )
            )
        self._enable(True)

    def _page(self, most: int | None = None) -> BoardPage:
        board = self._model.board
        return self._pager.page(board, decided(board, self._model.decisions, most), _today())

    def _enable(self, on: bool) -> None:
        some = any(self._model.board.lanes[lane] for lane in LANES)
        for button in self._buttons.values():
            button.setEnabled(on and some)
        if not some:
            self._message.set_plain(self.tr("Nothing is in Keep or Outsource yet, so there is nothing to show."))

    def _work(self, text: str, work: Callable[[BoardPage, Step], object], then: Callable[[Any], None]) -> None:
        """Compose the page and have `work` done with it beside the window; `then` gets what that returns."""
        board, pager, day = self._model.board, self._pager, _today()
        tasks = decided(board, self._model.decisions)
        self._job = job = Job("page", lambda step: work(pager.page(board, tasks, day, step), step), self)
        self._works.addWidget(WorkRow(job, text, parent=self))
        self._message.set_plain("")
        self._enable(False)
        job.stopping.connect(lambda: self._message.set_plain(self.tr("Stopping…")))
        job.done.connect(then)
        job.ended.connect(self._end)
        job.start()

    def _end(self) -> None:
        if self._job is not None:
            self._settle(self.tr("Stopped. Nothing was saved or printed."))

    def _settle(self, words: str) -> None:
        self._job = None
        self._enable(True)
        self._message.set_plain(words)

    def _print(self) -> None:
        self._work(self.tr("Preparing the pages…"), lambda page, _step: page, self._preview_pages)

    def _preview_pages(self, page: BoardPage) -> None:
        self._settle("")
        preview_and_print(html(page), page.heading, self.tr("Print the board"), self)

    def _ask_save(self, kind: str) -> None:
        names = {"html": self.tr("Web page (*.html)"), "pdf": self.tr("PDF (*.pdf)")}
        dialog = QFileDialog(self, self.tr("Save the board as a page"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(names[kind])
        dialog.setDefaultSuffix(kind)  # the dialog asks before the file of the whole name is replaced
        dialog.selectFile(self.tr("Keep and outsource {day}").format(day=_today()) + f".{kind}")
        if dialog.exec() == QFileDialog.DialogCode.Accepted:
            self.save(kind, Path(dialog.selectedFiles()[0]))
        dialog.deleteLater()

    def _tell_saved(self, told: str | FileTroubleError) -> None:
        if isinstance(told, FileTroubleError):
            self._settle(self._catalogue.text(told.message))
        else:
            self._settle(self.tr("Saved as “{name}”.").format(name=told))


def _write(kind: str, path: Path, page: BoardPage, step: Step) -> str | FileTroubleError:
    text = html(page)
    data = pdf(text, page.heading, step) if kind == "pdf" else text.encode("utf-8", "replace")
    step(0)
    try:
        write_whole(path, data)
    except FileTroubleError as trouble:
        return trouble
    return path.name


def _today() -> str:
    return date.today().isoformat()  # noqa: DTZ011 (the user's own day)
