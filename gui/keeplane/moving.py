"""Moves the board into another folder, while its window is closed."""

from __future__ import annotations

import logging
import os
import subprocess
import sys
from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import UTC, datetime
from pathlib import Path
from threading import Event

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from keeplane.board.message import Catalogue, Message
from keeplane.models.off_thread import OffThread
from keeplane.storage.elsewhere import Elsewhere, holds_a_board
from keeplane.storage.moving import BOARD, Moved, MoveError, Moving
from keeplane.storage.trouble import why
from keeplane.ui.main_window import MainWindow
from keeplane.ui.settings.move_dialogs import MoveDialogs

SUBFOLDER = "Keeplane"

_log = logging.getLogger(__name__)


class BoardMover(QObject):
    """`save` makes sure that everything is on the disk, and `turn` that the command line adds nothing meanwhile.

    `done` says that the program has to start again, on another board.
    """

    done = Signal()
    _progressed = Signal(float)

    def __init__(
        self,
        folder: Path,
        elsewhere: Elsewhere,
        window: MainWindow,
        catalogue: Catalogue,
        save: Callable[[], bool],
        turn: Callable[[], AbstractContextManager[None]],
    ) -> None:
        super().__init__(window)
        self._folder = folder
        self._elsewhere = elsewhere
        self._window = window
        self._words = catalogue.text
        self._save = save
        self._turn = turn
        self._stop = Event()
        self._work = OffThread("moving the board", self)

    def move(self, chosen: Path) -> None:
        """Ask, and move the board into the folder, or into one of its own in there if it holds other things."""
        dialogs = MoveDialogs(self._window)
        target = _place_in(chosen)
        if os.path.lexists(target / BOARD) and not _same(target, self._folder):
            if dialogs.would_open_other(str(target)):
                self._open_other(target, dialogs)
            return
        if not dialogs.would_move(str(self._folder), str(target)) or not self._close():
            return
        if not self._save():
            self._come_back(Message("storage.move-unsaved"))
            return
        self._stop.clear()
        dialogs.show_progress(self._stop.set)
        self._progressed.connect(dialogs.advance)
        self._work.do(lambda: self._run(target), lambda outcome: self._settle(outcome, dialogs))

    def _close(self) -> bool:
        """Close the window as its user would, so that everything that is open is asked for and kept."""
        QApplication.setQuitOnLastWindowClosed(False)
        if not self._window.close():
            QApplication.setQuitOnLastWindowClosed(True)
            return False
        for beside in QApplication.topLevelWidgets():
            beside.hide()
        return True

    def _run(self, target: Path) -> Moved | Message:
        try:
            with self._turn():
                moving = Moving(
                    self._folder,
                    target,
                    self._elsewhere,
                    progress=lambda done, whole: self._progressed.emit(done / max(whole, 1)),
                    stopped=self._stop.is_set,
                )
                return moving.run(datetime.now(UTC))
        except MoveError as error:
            return error.message
        except TimeoutError:
            return Message("cli.add-busy")
        except OSError as error:
            return Message("storage.move-failed", {"folder": str(target), "error": why(error)})
        except Exception as error:  # noqa: BLE001 (the window would never come back)
            _log.exception("moving the board failed unexpectedly")
            return Message("storage.move-failed", {"folder": str(target), "error": type(error).__name__})

    def _settle(self, outcome: Moved | Message, dialogs: MoveDialogs) -> None:
        dialogs.hide_progress()
        if isinstance(outcome, Message):
            self._come_back(outcome)
            return
        dialogs.tell_moved(str(outcome.folder), str(outcome.old))
        self.done.emit()

    def _open_other(self, target: Path, dialogs: MoveDialogs) -> None:
        if not self._close():
            return
        try:
            if not self._save():
                self._come_back(Message("storage.move-unsaved"))
                return
            self._elsewhere.point_to(target)
        except OSError as error:
            self._come_back(Message("storage.move-failed", {"folder": str(target), "error": why(error)}))
            return
        dialogs.tell_opened(str(target), str(self._folder))
        self.done.emit()

    def _come_back(self, trouble: Message) -> None:
        QApplication.setQuitOnLastWindowClosed(True)
        self._window.show()
        self._window.telling.banner.show_notice("move", self._words(trouble))


def start_again(data_dir: Path | None) -> None:
    """Begin anew as the program was started, without the files that it was to show then.

    Only returns where the new start is up to another process.
    """
    ours = [] if getattr(sys, "frozen", False) else sys.orig_argv[1 : 1 + len(sys.orig_argv) - len(sys.argv)]
    arguments = [sys.executable, *ours, *(["--data-dir", str(data_dir)] if data_dir else [])]
    if sys.platform == "win32":  # execv does not wait there, and quotes nothing
        subprocess.Popen(arguments)
    else:
        os.execv(sys.executable, arguments)  # noqa: S606 (ourselves)


def _place_in(chosen: Path) -> Path:
    if holds_a_board(chosen) or not _holds_anything(chosen):
        return chosen
    return chosen / SUBFOLDER


def _holds_anything(folder: Path) -> bool:
    try:
        return any(folder.iterdir())
    except OSError:
        return False


def _same(one: Path, other: Path) -> bool:
    return os.path.realpath(one) == os.path.realpath(other)
