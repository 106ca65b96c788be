"""The composition root: shows the window, then makes the parts of the program, joins them and puts them in."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from keeplane import assets
from keeplane.desktop.crash_report import CrashWatch
from keeplane.desktop.log_file import start_log, stop_log
from keeplane.desktop.opened_files import OpenedFiles
from keeplane.desktop.single_instance import SingleInstance
from keeplane.desktop.traceback_text import with_values, without_values
from keeplane.models.collecting import begin_collecting
from keeplane.models.languages import Speech
from keeplane.places import home_folder, log_folder
from keeplane.shell import PAINTED_MS, Shell, application, settings_in
from keeplane.storage.elsewhere import Elsewhere, LostBoardError
from keeplane.ui.theme import Theme

if TYPE_CHECKING:
    from keeplane.parts import Parts
    from keeplane.storage.board_file import BoardFile
    from keeplane.storage.opening import Opened


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
    if sample:
        return _run_sample(app)
    folder = data_dir or _find_board(app, elsewhere)
    return 0 if folder is None else _run(app, folder, None if data_dir else elsewhere, files)


def _run_sample(app: QApplication) -> int:
    with TemporaryDirectory() as passing:
        shell = Shell(app, settings_in(Path(passing)))
        shell.show()
        with _told_if_it_fails(shell):
            from keeplane.parts import Parts, sample_board  # noqa: PLC0415 (the window comes first)
            from keeplane.storage.opening import Opened  # noqa: PLC0415 (the same)

            model = Parts(shell, Opened(sample_board(), writable=False)).model
        QTimer.singleShot(PAINTED_MS, begin_collecting)
        code = app.exec()
        model.close()
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
    wanted = OpenedFiles(app, files)
    shell = Shell(app, settings_in(folder))
    shell.show()
    crashes = CrashWatch()
    crashes.start()
    with _told_if_it_fails(shell):
        file, opened, parts = fill(shell, folder)
        parts.model.decisions.rest(PAINTED_MS)
        shell.catch_up()
        from keeplane.session import START_AGAIN, Session  # noqa: PLC0415 (its cards come first)

        session = Session(app, parts, file, elsewhere, instance, wanted, crashes, writable=opened.writable)
    code = session.run()
    crashes.stop()
    instance.release()
    stop_log(log)
    if code != START_AGAIN:
        return code
    from keeplane.moving import start_again  # noqa: PLC0415 (hardly ever wanted)

    start_again(None if elsewhere else folder)
    return 0


def fill(shell: Shell, folder: Path) -> tuple[BoardFile, Opened, Parts]:
    """Open the board in `folder` and put it into the window, which keeps up with the system meanwhile."""
    from keeplane.board.gradual import with_pauses  # noqa: PLC0415 (the window comes first)
    from keeplane.parts import Parts  # noqa: PLC0415 (the same)
    from keeplane.storage.board_file import BoardFile  # noqa: PLC0415 (the same)

    file = BoardFile(folder, lambda: datetime.now(UTC))
    opened = with_pauses(file.opening(), shell.keep_up)
    return file, opened, Parts(shell, opened)


@contextmanager
def _told_if_it_fails(shell: Shell) -> Iterator[None]:
    """The window is there already, and must not go without a word."""
    try:
        yield
    except Exception as error:
        from keeplane.ui.dialogs.unexpected_error import UnexpectedErrorDialog  # noqa: PLC0415 (hardly ever wanted)

        shell.theme.dress()
        kind, window = type(error).__name__, shell.window
        UnexpectedErrorDialog(kind, without_values(error), with_values(error), window, starting=True).exec()
        raise
