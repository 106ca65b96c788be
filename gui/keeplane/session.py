"""One run of the program on a board that is kept: from its reading to its last saving."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from keeplane.board.message import Message
from keeplane.desktop.crash_report import Crash, CrashWatch
from keeplane.desktop.log_file import last_lines
from keeplane.desktop.meeting_place import MeetingPlace
from keeplane.desktop.opened_files import OpenedFiles
from keeplane.desktop.quitting import Quitting
from keeplane.desktop.single_instance import SingleInstance
from keeplane.desktop.turns import in_turn
from keeplane.models.adding import Adding
from keeplane.models.autosave import Autosave
from keeplane.models.collecting import begin_collecting
from keeplane.models.outside_watch import OutsideWatch
from keeplane.models.taking_in import TakingIn
from keeplane.parts import Parts
from keeplane.places import log_folder, portable_folder
from keeplane.shell import PAINTED_MS
from keeplane.storage.board_file import BoardFile
from keeplane.storage.earlier_boards import EarlierBoards
from keeplane.storage.elsewhere import Elsewhere
from keeplane.ui.main_window import MainWindow
from keeplane.ui.resting_cursor import RestingCursor
from keeplane.ui.settings.board_folder import BoardFolder

FLUSH_MS = 5000

START_AGAIN = 64
"""What the event loop ends with when the program is to start again: on the board in its new folder, or in another
language."""

_log = logging.getLogger(__name__)


class Session:
    """Keeps what is done to the board, and joins the window with all that is outside of it."""

    def __init__(
        self,
        app: QApplication,
        parts: Parts,
        file: BoardFile,
        elsewhere: Elsewhere | None,
        instance: SingleInstance,
        files: OpenedFiles,
        crashes: CrashWatch,
        *,
        writable: bool,
    ) -> None:
        """Without `elsewhere`, the user named the folder, and the board cannot be moved."""
        folder = file.path.parent
        self._app = app
        self._parts = parts
        self._autosave = autosave = Autosave(file, words=parts.catalogue.text)
        crashes.report_with(lambda crash: _report(crash, parts.window, autosave))
        _join(parts, autosave)
        watch = OutsideWatch(file.path, app)
        watch.stirred.connect(autosave.look)
        autosave.saved.connect(watch.renew)
        autosave.look()
        if writable:
            QTimer.singleShot(PAINTED_MS, partial(_offer_copies, parts, file.path, autosave, watch))
            adding = Adding(parts.model, autosave, lambda: QApplication.activeModalWidget() is not None, app)
            instance.tasks_handed.connect(adding.receive)
        parts.window.offer_earlier(EarlierBoards(folder))
        parts.window.offer_log(partial(last_lines, log_folder()))
        instance.raise_requested.connect(parts.window.bring_forward)
        instance.files_handed.connect(files.receive)
        files.show_with(partial(_show_files, parts))
        _offer_move(parts, folder, elsewhere, autosave)
        parts.window.restart_asked.connect(partial(_start_again, parts))
        RestingCursor(app)
        self._quitting = Quitting(app, self._save_all)
        QTimer.singleShot(PAINTED_MS, begin_collecting)
        QTimer.singleShot(PAINTED_MS, instance.listen)

    def run(self) -> int:
        """Let the user work until the program is to end; returns the exit code, or START_AGAIN."""
        code = self._app.exec()
        self._save_all()
        self._autosave.close()
        self._parts.model.close()
        self._quitting.close()
        return code

    def _save_all(self) -> None:
        self._parts.window.finish_work()
        if not self._autosave.flush(FLUSH_MS):
            _log.error("the last changes could not be saved before quitting")


def _show_files(parts: Parts, files: Sequence[Path]) -> None:
    parts.window.bring_forward()
    parts.undisturbed.do(partial(parts.window.open_files, files))


def _join(parts: Parts, autosave: Autosave) -> None:
    window, model = parts.window, parts.model

    def save() -> None:
        window.telling.show_saving()
        autosave.schedule(model.board)

    autosave.saved.connect(window.telling.show_saved)
    autosave.failed.connect(window.telling.show_save_failure)
    autosave.noticed.connect(window.telling.show_saved_aside)
    TakingIn(model, autosave, parts.undisturbed, window).taken_in.connect(window.telling.tell_arrival)
    window.save_before_closing(lambda: autosave.flush(FLUSH_MS))
    model.changed.connect(save)


def _offer_copies(parts: Parts, board: Path, autosave: Autosave, watch: OutsideWatch) -> None:
    from keeplane.models.copy_merging import CopyMerging  # noqa: PLC0415 (the window comes first)
    from keeplane.storage.conflict_copies import ConflictCopies  # noqa: PLC0415 (the same)

    window, words = parts.window, parts.catalogue.text
    save = partial(autosave.flush, FLUSH_MS)
    merging = CopyMerging(parts.model, ConflictCopies(board), save, parts.undisturbed, watch)

    def offer(copy: Path) -> None:
        text = words(Message("storage.copy", {"path": str(copy)}))
        window.telling.banner.show_notice(
            f"copy-{copy}", text, words(Message("storage.copy-merge")), lambda: merging.merge(copy)
        )

    merging.found.connect(offer)
    merging.failed.connect(lambda copy, trouble: window.telling.banner.show_notice(f"copy-{copy}", words(trouble)))
    merging.gone.connect(lambda copy: window.telling.banner.clear_notice(f"copy-{copy}"))
    watch.stirred.connect(merging.look)
    merging.look()


def _report(crash: Crash, window: MainWindow, autosave: Autosave) -> None:
    autosave.flush(FLUSH_MS)
    window.show_crash(crash.kind, crash.details, crash.private_details)


def _offer_move(parts: Parts, folder: Path, elsewhere: Elsewhere | None, autosave: Autosave) -> None:
    def save() -> bool:
        parts.settings.sync()
        autosave.schedule(parts.model.board)
        return autosave.flush(FLUSH_MS)

    def move(elsewhere: Elsewhere, chosen: Path) -> None:
        from keeplane.moving import BoardMover  # noqa: PLC0415 (hardly ever wanted)

        place = MeetingPlace(folder)
        mover = BoardMover(folder, elsewhere, parts.window, parts.catalogue, save, lambda: in_turn(place.file("add")))
        mover.done.connect(lambda: QApplication.exit(START_AGAIN))
        mover.move(chosen)

    portable = portable_folder() is not None
    movable = None if elsewhere is None or portable else partial(move, elsewhere)
    parts.window.offer_folder(BoardFolder(path=folder, move=movable, portable=portable and elsewhere is not None))


def _start_again(parts: Parts) -> None:
    """Close the window as its user would, who may be asked about changes and stay, and begin anew."""
    QApplication.setQuitOnLastWindowClosed(False)
    if parts.window.close():
        parts.settings.sync()
        QApplication.exit(START_AGAIN)
    QApplication.setQuitOnLastWindowClosed(True)
