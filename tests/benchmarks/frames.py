"""How long each picture takes while the user scrolls through 10,000 cards, and drags one across the lanes.

    python -m tests.benchmarks.frames SIZE

prints the seconds of each frame as JSON.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from time import thread_time

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QDragLeaveEvent, QDragMoveEvent
from tests.benchmarks.opened import Opened, opened

from keeplane.board.task import Lane
from keeplane.ui.lane_view import LaneView

FRAMES = 400
STEP = 7
MOVE = Qt.DropAction.MoveAction


def main() -> None:
    with opened(int(sys.argv[1])) as on:
        frames = {
            "scrolling by the wheel": list(_frames(on, _scroll_by(on, 120))),
            "scrolling by whole pages": list(_frames(on, _scroll_by(on, 2_000))),
            "dragging across the lanes": list(_frames(on, _drag(on))),
        }
    print(json.dumps(frames))


def _frames(on: Opened, move: Callable[[int], object]) -> Iterator[float]:
    on.catch_up()
    for number in range(FRAMES):
        began = thread_time()
        move(number)
        on.app.processEvents()
        yield thread_time() - began


def _scroll_by(on: Opened, pixels: int) -> Callable[[int], object]:
    bar = on.window.board.view(Lane.INBOX).verticalScrollBar()
    return lambda number: bar.setValue(pixels * number % bar.maximum())


def _drag(on: Opened) -> Callable[[int], object]:
    views = [on.window.board.view(lane) for lane in Lane]
    source = views[0].lane_model()
    data = source.mimeData([source.index(0)])

    def move(number: int) -> None:
        """Down one lane after the other."""
        at = number * STEP
        height = views[0].viewport().height()
        view: LaneView = views[at // height % len(views)]
        point = QPoint(40, at % height)
        for other in views:
            if other is not view:
                other.dragLeaveEvent(QDragLeaveEvent())
        view.dragMoveEvent(QDragMoveEvent(point, MOVE, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier))
        if number == FRAMES - 1:
            view.dragLeaveEvent(QDragLeaveEvent())

    return move


if __name__ == "__main__":
    main()
