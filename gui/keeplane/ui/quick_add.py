"""The entry at the top of the inbox."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy

LINES_SHOWN = 4


class QuickAdd(QPlainTextEdit):
    """One task at a time by Enter, or a whole list by pasting it.

    `entered` carries the text to add; `typed` the text so far, "" when the entry is empty or left. It grows with
    a long text up to four lines.
    """

    entered = Signal(str)
    typed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Add a task"))
        self.setPlaceholderText(self.tr("Add a task, or paste a list…"))
        self.setTabChangesFocus(True)
        self.setAcceptDrops(False)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(0)
        self.textChanged.connect(self._changed)
        self._changed()
        # Setting up the document counts as a step to undo.
        self.document().clearUndoRedoStacks()

    def put(self, text: str) -> None:
        """Put `text` in place of what is typed, in a way that undo takes back."""
        cursor = self.textCursor()
        cursor.select(cursor.SelectionType.Document)
        cursor.insertText(text)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.height())

    def event(self, event: QEvent) -> bool:
        # With nothing typed, undo and redo belong to the board.
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            undo = event.matches(QKeySequence.StandardKey.Undo) and not self.document().isUndoAvailable()
            redo = event.matches(QKeySequence.StandardKey.Redo) and not self.document().isRedoAvailable()
            everything = event.matches(QKeySequence.StandardKey.SelectAll) and not self.toPlainText()
            if undo or redo or everything:
                event.ignore()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            # Enter while an input method composes chooses its word; it is no Enter of the user's.
            if not self._composing():
                self._enter()
            return
        if event.key() == Qt.Key.Key_Escape and self.toPlainText():
            self._wipe()
            return
        super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """One line goes into the text; several lines add tasks at once, after what is typed already."""
        text = source.text().strip("\r\n")
        if len(text.splitlines()) <= 1:
            self.textCursor().insertText(text)
            return
        pending = self.toPlainText().strip()
        self.clear()
        self.entered.emit(f"{pending}\n{text}" if pending else text)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasText()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit()

    def _wipe(self) -> None:
        """Empty the entry in a way that undo brings back."""
        cursor = self.textCursor()
        cursor.select(cursor.SelectionType.Document)
        cursor.removeSelectedText()

    def _composing(self) -> bool:
        return bool(self.textCursor().block().layout().preeditAreaText())

    def _enter(self) -> None:
        text = self.toPlainText()
        if text.strip():
            self.clear()
            self.entered.emit(text)

    def _changed(self) -> None:
        self._fit()
        self.typed.emit(self.toPlainText().strip())

    def _fit(self) -> None:
        # QPlainTextEdit measures its document in lines, not in pixels.
        lines = min(max(int(self.document().size().height()), 1), LINES_SHOWN)
        frame = self.height() - self.contentsRect().height()
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + max(frame, 16))
