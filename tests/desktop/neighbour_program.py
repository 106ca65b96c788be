"""Another program on the same desktop: offers things to drag and paste, takes drops, and photographs the screen.

Takes one JSON object a line on standard input, and answers each, and each thing that happens to it, with one.
"""

# ruff: noqa: N802  (Qt calls its event handlers by its own names)

from __future__ import annotations

import json
import sys

from PySide6.QtCore import QMimeData, QSocketNotifier, Qt, QUrl
from PySide6.QtGui import QDrag, QDragEnterEvent, QDragMoveEvent, QDropEvent, QGuiApplication, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget


def tell(**news: object) -> None:
    print(json.dumps(news), flush=True)


class Neighbour(QWidget):
    """Dragging from anywhere in its window offers what it was last told to; dropping anywhere is taken."""

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle("Neighbour")
        self.setAcceptDrops(True)
        self._offer: dict[str, object] = {}
        self._wish = Qt.DropAction.CopyAction
        self._moves = 0
        self._input = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read, self)
        self._input.activated.connect(self._obey)

    def _obey(self) -> None:
        line = sys.stdin.readline()
        if not line:
            QApplication.quit()
            return
        match json.loads(line):
            case {"offer": dict(offer)}:
                self._offer = offer
            case {"clipboard": str(text)}:
                QGuiApplication.clipboard().setText(text)
            case {"take": str(action)}:
                self._wish = Qt.DropAction[action]
            case {"photograph": str(path)}:
                self.screen().grabWindow(0).save(path)
        tell(event="done")

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: ARG002
        offered = QMimeData()
        if "text" in self._offer:
            offered.setText(str(self._offer["text"]))
        if "files" in self._offer:
            offered.setUrls([QUrl.fromLocalFile(path) for path in self._offer["files"]])
        drag = QDrag(self)
        drag.setMimeData(offered)
        drag.actionChanged.connect(lambda action: tell(event="welcome" if action else "refused"))
        tell(event="dropped", action=drag.exec(Qt.DropAction.CopyAction).name)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._moves = 0
        self._welcome(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._moves += 1
        tell(event="hovered", moves=self._moves)
        self._welcome(event)

    def dropEvent(self, event: QDropEvent) -> None:
        self._welcome(event)
        tell(event="received", text=event.mimeData().text(), formats=event.mimeData().formats())

    def _welcome(self, event: QDropEvent) -> None:
        """Takes what hovers or drops the way it wishes, if the other program allows that."""
        event.setDropAction(self._wish if event.possibleActions() & self._wish else event.proposedAction())
        event.accept()


def main() -> None:
    x, y, width, height = map(int, sys.argv[1:])
    app = QApplication(sys.argv[:1])
    window = Neighbour()
    window.setGeometry(x, y, width, height)
    window.show()
    tell(event="ready")
    app.exec()


if __name__ == "__main__":
    main()
