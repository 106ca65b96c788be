"""The composition root: makes the parts of the program and joins them."""

from __future__ import annotations

import logging
import os
import shutil
import sys
import uuid
from collections.abc import Sequence
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QSettings, QTimer
from PySide6.QtWidgets import QApplication

from keeplane import assets
from keeplane.board.board import EMPTY, Board
from keeplane.board.message import Message
from keeplane.board.task import Lane
from keeplane.desktop.crash_report import Crash, CrashWatch
from keeplane.desktop.log_file import last_lines, start_log, stop_log
from keeplane.desktop.meeting_place import MeetingPlace
from keeplane.desktop.opened_files import OpenedFiles
from keeplane.desktop.qt_messages import log_qt_messages
from keeplane.desktop.quitting import Quitting
from keeplane.desktop.single_instance import SingleInstance
from keeplane.desktop.turns import in_turn
from keeplane.exchange.plain_text import read_lines
from keeplane.memory import Memory
from keeplane.models.adding import Adding
from keeplane.models.autosave import Autosave
from keeplane.models.board_model import BoardModel
from keeplane.models.copy_merging import CopyMerging
from keeplane.models.decisions import Decisions
from keeplane.models.inbox_sorting import inbox_sorting
from keeplane.models.languages import Speech
from keeplane.models.outside_watch import OutsideWatch
from keeplane.models.taking_in import TakingIn
from keeplane.models.undisturbed import Undisturbed
from keeplane.places import cache_folder, home_folder, log_folder, portable_folder
from keeplane.rules.customising import problems
from keeplane.rules.explaining import Explainer
from keeplane.shipped_rules import ShippedRules
from keeplane.storage.board_file import BoardFile
from keeplane.storage.codec import decode
from keeplane.storage.conflict_copies import ConflictCopies
from keeplane.storage.earlier_boards import EarlierBoards
from keeplane.storage.elsewhere import Elsewhere, LostBoardError
from keeplane.storage.errors import StorageError
from keeplane.storage.opening import Opened
from keeplane.ui.icons import themed_icon
from keeplane.ui.main_window import MainWindow
from keeplane.ui.resting_cursor import RestingCursor
from keeplane.ui.settings.board_folder import BoardFolder
from keeplane.ui.text_size import NORMAL, fit_screen, known_size
from keeplane.ui.text_sizing import SETTING
from keeplane.ui.theme import Look, Theme

NAME = "keeplane"
SETTINGS = "window.ini"
FLUSH_MS = 5000
START_AGAIN = 64
"""What the event loop ends with when the program is to start again: on the board in its new folder, or in another
language."""

_log = logging.getLogger(__name__)


def run(data_dir: Path | None, snapshot: Path | None, sample: bool, files: Sequence[Path] = ()) -> int:
    """Open the window, or with `snapshot` only draw it; returns the exit code.

    With `sample` the board is the sample board, sorted, and nothing is read or kept. Otherwise `files` are shown to be
    imported.
    """
    elsewhere = Elsewhere(home_folder())
    if snapshot is not None:
        return _draw(data_dir, elsewhere, snapshot, sample=sample)
    app = _application()
    if not sample:
        folder = data_dir or _find_board(app, elsewhere)
        code = 0 if folder is None else _run(app, folder, None if data_dir else elsewhere, files)
        if code != START_AGAIN:
            return code
        from keeplane.moving import start_again  # noqa: PLC0415 (hardly ever wanted)

        start_again(data_dir)
        return 0
    with TemporaryDirectory() as passing:
        parts = _Parts(app, _settings(Path(passing)), _sample_board())
        parts.window.show()
        code = app.exec()
        parts.model.close()
        return code


def _find_board(app: QApplication, elsewhere: Elsewhere) -> Path | None:
    """None if the board is not where it should be, and the user rather quits."""
    try:
        return elsewhere.folder()
    except LostBoardError as error:
        from keeplane.finding import search  # noqa: PLC0415 (hardly ever wanted)

        theme, speech = Theme(app), Speech(app, "", assets.translation)
        folder = search(elsewhere, assets.catalogue(language=speech.language).text, error.message)
        theme.deleteLater()
        speech.end()
        return folder


class _Parts:
    """What every way of opening the window needs."""

    def __init__(self, app: QApplication, settings: QSettings, board: Board) -> None:
        self.settings = settings
        look = str(settings.value("view/look", Look.SYSTEM.value))
        size = known_size(settings.value(SETTING, NORMAL))
        self.theme = Theme(app, Look(look) if look in set(Look) else Look.SYSTEM, text_size=size, dressed=False)
        memory = Memory(cache_folder())
        self.speech = Speech(app, str(settings.value("view/language", "")), assets.translation)
        self.catalogue = assets.catalogue(memory, self.speech.language)
        decider = ShippedRules(memory, self.speech.language).decider()
        explainer = Explainer(decider, self.catalogue)
        decisions = Decisions(decider)
        decisions.decider_changed.connect(explainer.use)
        self.model = BoardModel(board, decisions, self.catalogue, _now, _new_id)
        self.window = MainWindow(self.model, explainer, self.catalogue, self.theme, settings, assets.sample_tasks())
        self.theme.dress()
        self.undisturbed = Undisturbed(
            lambda: QApplication.activeModalWidget() is not None, self.window.finish_editing, self.window
        )


def _run(app: QApplication, folder: Path, elsewhere: Elsewhere | None, files: Sequence[Path]) -> int:
    """Without `elsewhere`, the user named the folder, and the board cannot be moved."""
    instance = SingleInstance(folder)
    if not instance.acquire():
        if files:
            instance.hand_files(files)
        return 0
    log = start_log(log_folder())
    file = BoardFile(folder, lambda: datetime.now(UTC))
    opened = file.open()
    parts = _Parts(app, _settings(folder), opened.board)
    autosave = Autosave(file, words=parts.catalogue.text)
    crashes = CrashWatch(lambda crash: _report(crash, parts.window, autosave))
    crashes.start()
    _join(parts, opened, autosave)
    watch = OutsideWatch(file.path, app)
    watch.stirred.connect(autosave.look)
    autosave.saved.connect(watch.renew)
    autosave.look()
    if opened.writable:
        copies = ConflictCopies(file.path)
        save = partial(autosave.flush, FLUSH_MS)
        _offer_copies(parts, CopyMerging(parts.model, copies, save, parts.undisturbed, app), watch)
        adding = Adding(parts.model, autosave, lambda: QApplication.activeModalWidget() is not None, app)
        instance.tasks_handed.connect(adding.receive)
    parts.window.offer_earlier(EarlierBoards(folder))
    parts.window.offer_log(partial(last_lines, log_folder()))
    instance.raise_requested.connect(parts.window.bring_forward)

    def save_all() -> None:
        parts.window.finish_editing()
        if not autosave.flush(FLUSH_MS):
            _log.error("the last changes could not be saved before quitting")

    _offer_move(parts, folder, elsewhere, autosave)
    _open_files(parts, OpenedFiles(app), instance, files)
    parts.window.restart_asked.connect(partial(_start_again, parts))
    RestingCursor(app)
    quitting = Quitting(app, save_all)
    fit_screen(parts.window)
    parts.window.show()
    QTimer.singleShot(0, instance.listen)
    code = app.exec()
    save_all()
    autosave.close()
    parts.model.close()
    quitting.close()
    crashes.stop()
    instance.release()
    stop_log(log)
    return code


def _open_files(parts: _Parts, wanted: OpenedFiles, instance: SingleInstance, first: Sequence[Path]) -> None:
    def show(files: Sequence[Path]) -> None:
        parts.window.bring_forward()
        parts.undisturbed.do(partial(parts.window.open_files, files))

    instance.files_handed.connect(wanted.receive)
    wanted.opened.connect(show)
    if first:
        QTimer.singleShot(0, partial(show, first))


def _join(parts: _Parts, opened: Opened, autosave: Autosave) -> None:
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
    for number, notice in enumerate(opened.notices):
        window.telling.show_notice(f"opened-{number}", parts.catalogue.text(notice), closable=opened.writable)
    _tell_left_out(parts)
    model.changed.connect(lambda change: _tell_left_out(parts) if change.own_rules else None)
    if opened.writable:
        window.telling.show_saved()


def _offer_copies(parts: _Parts, merging: CopyMerging, watch: OutsideWatch) -> None:
    window, words = parts.window, parts.catalogue.text

    def offer(copy: Path) -> None:
        text = words(Message("storage.copy", {"path": str(copy)}))
        window.telling.show_notice(
            f"copy-{copy}", text, words(Message("storage.copy-merge")), lambda: merging.merge(copy)
        )

    merging.found.connect(offer)
    merging.failed.connect(lambda copy, trouble: window.telling.show_notice(f"copy-{copy}", words(trouble)))
    merging.gone.connect(lambda copy: window.telling.clear_notice(f"copy-{copy}"))
    watch.stirred.connect(merging.look)
    merging.look()


def _tell_left_out(parts: _Parts) -> None:
    """Say which of the user's own rules cannot be used, until all can."""
    wrong = problems(parts.model.decisions.shipped, parts.model.board.own_rules)
    if not wrong:
        parts.window.telling.clear_notice("own-rules")
        return
    first = parts.catalogue.text(wrong[0].message)
    notice = Message("rules.own-left-out", {"count": len(wrong), "problem": first})
    parts.window.telling.show_notice("own-rules", parts.catalogue.text(notice))


def _report(crash: Crash, window: MainWindow, autosave: Autosave) -> None:
    autosave.flush(FLUSH_MS)
    window.show_crash(crash.kind, crash.details, crash.private_details)


def _offer_move(parts: _Parts, folder: Path, elsewhere: Elsewhere | None, autosave: Autosave) -> None:
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


def _start_again(parts: _Parts) -> None:
    """Close the window as its user would, who may be asked about changes and stay, and begin anew."""
    QApplication.setQuitOnLastWindowClosed(False)
    if parts.window.close():
        parts.settings.sync()
        QApplication.exit(START_AGAIN)
    QApplication.setQuitOnLastWindowClosed(True)


def _draw(data_dir: Path | None, elsewhere: Elsewhere, snapshot: Path, *, sample: bool) -> int:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    app = _application()
    folder = data_dir or elsewhere.home
    try:
        folder = data_dir or elsewhere.folder()
        board = _sample_board() if sample else _read(folder / "board.json")
    except (OSError, StorageError) as error:
        reason = assets.catalogue().text(error.message) if isinstance(error, StorageError) else error.strerror
        print(f"keeplane: {folder / 'board.json'} could not be drawn. {reason}", file=sys.stderr)
        return 2
    with TemporaryDirectory() as passing:
        # A copy, so that drawing changes nothing in the user's folder.
        if not sample and (folder / SETTINGS).is_file():
            shutil.copy(folder / SETTINGS, passing)
        window = _Parts(app, _settings(Path(passing)), board).window
        window.telling.show_saved()
        window.show()
        window.show_first_task()
        for _ in ("the selection is explained", "its texts are laid out", "all is painted"):
            app.processEvents()
        drawn = window.grab().save(str(snapshot))
    if not drawn:
        print(f"keeplane: {snapshot} could not be written: no such folder, or no picture format", file=sys.stderr)
    return 0 if drawn else 2


def _settings(folder: Path) -> QSettings:
    """What the window remembers, kept beside the board."""
    return QSettings(str(folder / SETTINGS), QSettings.Format.IniFormat)


def _read(path: Path) -> Board:
    return decode(path.read_bytes()).board if path.exists() else EMPTY


def _sample_board() -> Board:
    decider = ShippedRules(Memory(cache_folder())).decider()
    model = BoardModel(EMPTY, Decisions(decider), assets.catalogue(), _now, _new_id)
    model.add_lines(read_lines(assets.sample_tasks()), Lane.INBOX)
    inbox_sorting(model).start()
    board = model.board
    model.close()
    return board


def _application() -> QApplication:
    log_qt_messages()
    app = QApplication([NAME])
    app.setApplicationName(NAME)
    app.setApplicationDisplayName("Keeplane")
    # Flatpak gives the launcher its own name, by which the desktop finds the window's icon.
    app.setDesktopFileName(os.environ.get("FLATPAK_ID", NAME))
    app.setWindowIcon(themed_icon(NAME))
    return app


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")


def _new_id() -> str:
    return uuid.uuid4().hex
