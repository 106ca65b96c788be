"""Draws the pictures of the help with the program itself, light and dark: `python packaging/make_help_pictures.py`.

They go to resources/help. It needs Pillow, but no screen.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from io import BytesIO
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory

from PIL import Image
from PySide6.QtCore import QBuffer, QEventLoop, QRect, QSettings, QTimer
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication, QDialog

from keeplane import assets
from keeplane.board.board import Board, board_of
from keeplane.board.hour_book import HourBook
from keeplane.board.task import Lane, Status, Task
from keeplane.memory import Memory
from keeplane.models.board_model import BoardModel
from keeplane.models.decisions import Decisions
from keeplane.models.origin import Origin
from keeplane.rules.explaining import Explainer
from keeplane.shipped_rules import ShippedRules
from keeplane.storage.board_file import BoardFile
from keeplane.storage.earlier_boards import EarlierBoards
from keeplane.ui.main_window import MainWindow
from keeplane.ui.rulebook.rule_list import RuleList
from keeplane.ui.settings.board_folder import BoardFolder
from keeplane.ui.theme import Look, Theme

ENVIRONMENT = {"QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": "1.5", "LC_ALL": "en_GB.UTF-8"}
TARGET = Path(__file__).parents[1] / "resources" / "help"
TODAY = date.today()  # noqa: DTZ011 (the day on the user's clock)
NOW = f"{TODAY}T09:00:00Z"
COLOURS = 64
LIST = """Task,Notes,Who
Call the printer about the flyers,ask for the matt paper,
Update the price list,,Sam
Interview the second designer,Thursday if she can,
"""


def board() -> Board:
    tasks = (
        ("Redesign the landing page", Lane.INBOX, {}),
        ("Hire a second closer", Lane.INBOX, {}),
        ("Run Tuesday's onboarding call", Lane.KEEP, {"hours_per_week": 1.0}),
        ("Plan next year's vision", Lane.KEEP, {"hours_per_week": 2.0}),
        ("Coffee with the chamber of commerce", Lane.KEEP, {"hours_per_week": 1.5}),
        ("Cut the webinar into short clips", Lane.OUTSOURCE, {"assignee": "Ana", "status": Status.IN_THEIR_HANDS}),
        ("Write four blog posts", Lane.OUTSOURCE, {
            "assignee": "Ben", "status": Status.BACK_FOR_CHECKING, "hours_per_week": 3.0,
            "deadline": str(TODAY + timedelta(1)),
        }),
        ("Rewrite the About page", Lane.OUTSOURCE, {
            "assignee": "Ben", "status": Status.BRIEFED, "hours_per_week": 2.0,
        }),
        ("Set up the newsletter", Lane.OUTSOURCE, {"hours_per_week": 1.0}),
    )  # fmt: skip
    book = HourBook(mine=80.0, helper=25.0, currency="GBP")
    made = (
        Task(id=title, title=title, lane=lane, created=NOW, decided=None if lane is Lane.INBOX else NOW, **more)
        for title, lane, more in tasks
    )
    return board_of(made, hours=book)


class Studio:
    """The window on a board of its own, in one look."""

    def __init__(self, app: QApplication, look: Look, folder: Path) -> None:
        self._folder = folder
        theme = Theme(app, look)
        decider = ShippedRules(Memory(folder / "cache")).decider()
        explainer = Explainer(decider, assets.catalogue())
        decisions = Decisions(decider)
        decisions.decider_changed.connect(explainer.use)
        ids = count()
        self.model = BoardModel(board(), decisions, assets.catalogue(), lambda: NOW, lambda: f"new{next(ids)}")
        settings = QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)
        self.window = MainWindow(theme, settings)
        self.window.fill(self.model, explainer, assets.catalogue(), assets.sample_tasks())
        self._keep_versions()
        self.window.offer_earlier(EarlierBoards(folder))
        self.window.offer_folder(BoardFolder(path=Path("~/.local/share/keeplane"), move=lambda _folder: None))
        self.window.resize(1120, 640)
        self.window.show()
        self.settle()

    def pictures(self) -> Iterator[tuple[str, QPixmap]]:
        window, actions, panels = self.window, self.window.actions_, self.window.board.panels
        self.select("Run Tuesday's onboarding call")
        yield "start", window.grab()
        yield "pane", window.pane.grab(QRect(0, 0, window.pane.width(), 460))
        self.select("Redesign the landing page")
        yield "inbox", panels[Lane.INBOX].grab(QRect(0, 0, panels[Lane.INBOX].width(), 280))
        both = panels[Lane.KEEP].geometry().united(panels[Lane.OUTSOURCE].geometry())
        corner = window.board.mapTo(window, both.topLeft())
        yield "lanes", window.grab(QRect(corner.x() - 8, corner.y() - 4, both.width() + 16, 334))
        self.select("Set up the newsletter")
        yield "gate", window.pane.grab(QRect(0, 0, window.pane.width(), 420))
        actions.group.setChecked(True)
        self.settle()
        yield "track", panels[Lane.OUTSOURCE].grab(QRect(0, 0, panels[Lane.OUTSOURCE].width(), 420))
        actions.group.setChecked(False)
        self.select("Write four blog posts")
        for name, action, size in (
            ("brief", actions.brief, (900, 600)),
            ("hours", actions.hours, (600, 480)),
            ("rules", actions.rulebook, (900, 600)),
            ("earlier", actions.earlier, (900, 520)),
            ("settings", actions.settings, (560, 700)),
        ):
            action.trigger()
            yield name, self.dialog(size)
        window.board.view(Lane.INBOX).lane_model().import_asked.emit((Origin(text=LIST, lane=Lane.INBOX),))
        yield "import", self.dialog((860, 520))

    def select(self, title: str) -> None:
        self.window.board.select([title])
        self.settle()

    def dialog(self, size: tuple[int, int]) -> QPixmap:
        """The dialog that has just opened, which is closed again."""
        self.settle()
        dialog = next(each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog) and each.isVisible())
        dialog.resize(*size)
        for rules in dialog.findChildren(RuleList):
            rules.setCurrentIndex(rules.model().index(3, 0))
        self.settle()
        drawn = dialog.grab()
        dialog.close()
        self.settle()
        return drawn

    def settle(self) -> None:
        """Let everything be laid out and read that is under way."""
        waiting = QEventLoop()
        QTimer.singleShot(700, waiting.quit)
        waiting.exec()

    def _keep_versions(self) -> None:
        days = iter(range(6, -1, -1))
        today = datetime.now(UTC)
        for titles in (1, 3, 5, 7, 9):
            file = BoardFile(self._folder, lambda: today)
            file.open()
            file.save(board_of(list(self.model.board.tasks.values())[:titles]))
            saved = (today - timedelta(days=next(days))).timestamp()
            os.utime(self._folder / "board.json", (saved, saved))


def save(picture: QPixmap, file: Path) -> None:
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    picture.save(buffer, "png")
    image = Image.open(BytesIO(bytes(buffer.data().data()))).convert("RGB")
    image.quantize(COLOURS, dither=Image.Dither.NONE).save(file, "png", optimize=True)


def main() -> int:
    os.environ |= ENVIRONMENT
    app = QApplication(["keeplane"])
    TARGET.mkdir(exist_ok=True)
    for look in (Look.LIGHT, Look.DARK):
        with TemporaryDirectory() as folder:
            studio = Studio(app, look, Path(folder))
            for name, picture in studio.pictures():
                save(picture, TARGET / f"{name}-{look.value}.png")
            studio.window.close()
            studio.model.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
