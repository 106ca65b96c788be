"""The composition root: makes the parts of the program and joins them."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from keeplane import assets
from keeplane.board.message import Message
from keeplane.desktop.crash_report import Crash, CrashWatch
from keeplane.desktop.log_file import last_lines, start_log, stop_log
from keeplane.desktop.meeting_place import MeetingPlace
from keeplane.desktop.opened_files import OpenedFiles
from keeplane.desktop.quitting import Quitting
from keeplane.desktop.single_instance import SingleInstance
from keeplane.desktop.turns import in_turn
from keeplane.models.adding import Adding
from keeplane.models.autosave import Autosave
from keeplane.models.collecting import begin_collecting
from keeplane.models.languages import Speech
from keeplane.models.outside_watch import OutsideWatch
from keeplane.models.taking_in import TakingIn
from keeplane.parts import Parts, application, sample_board, settings_in
from keeplane.places import home_folder, log_folder, portable_folder
from keeplane.storage.board_file import BoardFile
from keeplane.storage.earlier_boards import EarlierBoards
from keeplane.storage.elsewhere import Elsewhere, LostBoardError
from keeplane.storage.opening import Opened
from keeplane.ui.main_window import MainWindow
from keeplane.ui.resting_cursor import RestingCursor
from keeplane.ui.settings.board_folder import BoardFolder
from keeplane.ui.text_size import fit_screen
from keeplane.ui.theme import Theme

FLUSH_MS = 5000
PAINTED_MS = 100
"""What the window does not need waits so long, by when its cards are painted."""

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
        from keeplane.drawing import draw  # noqa: PLC0415 (hardly ever wanted)

        return draw(data_dir, elsewhere, snapshot, sample=sample)
    app = application()
    if not sample:
        folder = data_dir or _find_board(app, elsewhere)
        code = 0 if folder is None else _run(app, folder, None if data_dir else elsewhere, files)
        if code != START_AGAIN:
            return code
        from keeplane.moving import start_again  # noqa: PLC0415 (hardly ever wanted)

        start_again(data_dir)
        return 0
    with TemporaryDirectory() as passing:
        parts = Parts(app, settings_in(Path(passing)), sample_board())
        parts.window.show()
        QTimer.singleShot(PAINTED_MS, begin_collecting)
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
    parts = Parts(app, settings_in(folder), opened.board)
    parts.model.decisions.rest(PAINTED_MS)
    autosave = Autosave(file, words=parts.catalogue.text)
    crashes = CrashWatch(lambda crash: _report(crash, parts.window, autosave))
    crashes.start()
    _join(parts, opened, autosave)
    watch = OutsideWatch(file.path, app)
    watch.stirred.connect(autosave.look)
    autosave.saved.connect(watch.renew)
    autosave.look()
    if opened.writable:
        QTimer.singleShot(PAINTED_MS, partial(_offer_copies, parts, file.path, autosave, watch))
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
    QTimer.singleShot(PAINTED_MS, begin_collecting)
    QTimer.singleShot(PAINTED_MS, instance.listen)
    code = app.exec()
    save_all()
    autosave.close()
    parts.model.close()
    quitting.close()
    crashes.stop()
    instance.release()
    stop_log(log)
    return code


def _open_files(parts: Parts, wanted: OpenedFiles, instance: SingleInstance, first: Sequence[Path]) -> None:
    def show(files: Sequence[Path]) -> None:
        parts.window.bring_forward()
        parts.undisturbed.do(partial(parts.window.open_files, files))

    instance.files_handed.connect(wanted.receive)
    wanted.opened.connect(show)
    if first:
        QTimer.singleShot(0, partial(show, first))


def _join(parts: Parts, opened: Opened, autosave: Autosave) -> None:
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
        window.telling.banner.show_notice(f"opened-{number}", parts.catalogue.text(notice), closable=opened.writable)
    if model.board.own_rules:
        _tell_left_out(parts)
    model.changed.connect(lambda change: _tell_left_out(parts) if change.own_rules else None)
    if opened.writable:
        window.telling.show_saved()


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


def _tell_left_out(parts: Parts) -> None:
    """Say which of the user's own rules cannot be used, until all can."""
    from keeplane.rules.customising import problems  # noqa: PLC0415 (not wanted at most starts)

    wrong = problems(parts.model.decisions.shipped, parts.model.board.own_rules)
    if not wrong:
        parts.window.telling.banner.clear_notice("own-rules")
        return
    first = parts.catalogue.text(wrong[0].message)
    notice = Message("rules.own-left-out", {"count": len(wrong), "problem": first})
    parts.window.telling.banner.show_notice("own-rules", parts.catalogue.text(notice))


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
