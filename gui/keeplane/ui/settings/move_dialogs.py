"""What is asked and told when the board moves into another folder."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMessageBox, QProgressDialog, QWidget

PATIENCE_MS = 500
"""A move that is done within this time shows no progress."""
_STEPS = 1000


class MoveDialogs(QObject):
    """Paths are shown as they are, never as markup."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._progress: QProgressDialog | None = None

    def would_move(self, source: str, target: str) -> bool:
        return self._asks(
            self.tr("Move your board to {folder}?").format(folder=target),
            self.tr(
                "Board, earlier versions and settings are copied and compared, then Keeplane starts again on the "
                "copy. What is in {folder} now stays there; Undo begins anew."
            ).format(folder=source),
            self.tr("&Move"),
        )

    def would_open_other(self, target: str) -> bool:
        return self._asks(
            self.tr("There is a board in {folder} already.").format(folder=target),
            self.tr(
                "It stays as it is. You can open it instead of this one, which also stays. To bring in tasks from "
                "the other, use Import in the File menu."
            ),
            self.tr("&Open that board"),
            at_once=False,
        )

    def show_progress(self, stop: Callable[[], object]) -> None:
        """Show how far it is, if it takes a moment; `stop` is called if the user wants it to end."""
        progress = self._progress = QProgressDialog()
        progress.setWindowTitle(self.tr("Keeplane"))
        progress.setLabelText(self.tr("Moving your board…"))
        progress.setCancelButtonText(self.tr("Stop"))
        progress.setWindowModality(Qt.WindowModality.ApplicationModal)
        progress.setRange(0, _STEPS)
        progress.setAutoClose(False)
        progress.setAutoReset(False)
        progress.setMinimumDuration(PATIENCE_MS)
        progress.canceled.connect(stop)
        progress.setValue(0)

    def advance(self, done: float) -> None:
        """Say how much is done, from 0 to 1."""
        if self._progress is not None:
            self._progress.setValue(round(done * _STEPS))

    def hide_progress(self) -> None:
        if self._progress is not None:
            self._progress.canceled.disconnect()
            self._progress.reset()  # or it would still show itself half a second after its beginning
            self._progress.close()
            self._progress.deleteLater()
            self._progress = None

    def tell_moved(self, folder: str, old: str) -> None:
        self._tells(
            self.tr("Your board is now in {folder}.").format(folder=folder),
            self.tr("As it was, it also stays in {file}. Delete that when you no longer want it.").format(file=old),
        )

    def tell_opened(self, folder: str, old: str) -> None:
        self._tells(
            self.tr("Keeplane now uses the board in {folder}.").format(folder=folder),
            self.tr("Your former board stays in {folder}.").format(folder=old),
        )

    def _asks(self, question: str, words: str, yes: str, *, at_once: bool = True) -> bool:
        """Whether the user says yes, which Enter does only if `at_once`."""
        box = self._box(question, words)
        button = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
        cancel = box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(button if at_once else cancel)
        box.exec()
        box.deleteLater()
        return box.clickedButton() is button

    def _tells(self, what: str, words: str) -> None:
        box = self._box(what, words)
        box.addButton(QMessageBox.StandardButton.Ok)
        box.exec()
        box.deleteLater()

    def _box(self, text: str, words: str) -> QMessageBox:
        box = QMessageBox(self._window if self._window.isVisible() else None)
        box.setWindowTitle(self.tr("Keeplane"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(text)
        box.setInformativeText(words)
        return box
