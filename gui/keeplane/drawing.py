"""The window as a picture, for `--snapshot`."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from keeplane import assets
from keeplane.board.board import EMPTY, Board
from keeplane.parts import Parts, sample_board
from keeplane.shell import SETTINGS, Shell, application, settings_in
from keeplane.storage.codec import decode
from keeplane.storage.elsewhere import Elsewhere
from keeplane.storage.errors import StorageError
from keeplane.storage.opening import Opened


def draw(data_dir: Path | None, elsewhere: Elsewhere, snapshot: Path, *, sample: bool) -> int:
    """Draw the window to the picture `snapshot` without any display; returns the exit code."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    app = application()
    folder = data_dir or elsewhere.home
    try:
        folder = data_dir or elsewhere.folder()
        board = sample_board() if sample else _read(folder / "board.json")
    except (OSError, StorageError) as error:
        reason = assets.catalogue().text(error.message) if isinstance(error, StorageError) else error.strerror
        print(f"keeplane: {folder / 'board.json'} could not be drawn. {reason}", file=sys.stderr)
        return 2
    with TemporaryDirectory() as passing:
        # A copy, so that drawing changes nothing in the user's folder.
        if not sample and (folder / SETTINGS).is_file():
            shutil.copy(folder / SETTINGS, passing)
        window = Parts(Shell(app, settings_in(Path(passing))), Opened(board)).window
        window.show()
        window.contents.show_first_task()
        for _ in ("the selection is explained", "its texts are laid out", "all is painted"):
            app.processEvents()
        drawn = window.grab().save(str(snapshot))
    if not drawn:
        print(f"keeplane: {snapshot} could not be written: no such folder, or no picture format", file=sys.stderr)
    return 0 if drawn else 2


def _read(path: Path) -> Board:
    return decode(path.read_bytes()).board if path.exists() else EMPTY
