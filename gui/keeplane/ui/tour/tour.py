"""Leads through the window, stop by stop. It changes nothing on the board, and holds nobody up."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import (
    QAction,
    QColor,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
    QShortcut,
)
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu, QWidget

from keeplane.board.task import Lane
from keeplane.ui.aloud import say_aloud
from keeplane.ui.board_view import BoardView
from keeplane.ui.theme import Theme
from keeplane.ui.tour.bubble import Bubble
from keeplane.ui.tour.stop import Stop

_MARGIN = 4


class Tour(QObject):
    """Begins at once, and is gone when the user has seen enough."""

    def __init__(
        self, window: QMainWindow, entry: QWidget, board: BoardView, pane: QWidget, brief: QAction, theme: Theme
    ) -> None:
        """`brief` is in one of the window's menus."""
        super().__init__(window)
        self._window = window
        self._stops = self._make_stops(entry, board, pane, brief)
        self._at = 0
        self._came_from = QApplication.focusWidget()
        self._ring = _Ring(theme, window)
        self._bubble = Bubble(theme, window)
        self._bubble.next_asked.connect(lambda: self._go(1))
        self._bubble.back_asked.connect(lambda: self._go(-1))
        self._bubble.left.connect(self.end)
        self._escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), window)
        self._escape.activated.connect(self.end)
        self._escape.activatedAmbiguously.connect(self.end)  # other parts of the window hear it too
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._place)
        self._followed = (window, board, pane)
        for followed in self._followed:
            followed.installEventFilter(self)
        self._show()

    def end(self) -> None:
        """Take everything away, and give the keyboard back if the bubble has it."""
        self._later.stop()
        for followed in self._followed:
            followed.removeEventFilter(self)
        if self._bubble.has_keyboard() and self._came_from is not None:
            self._came_from.setFocus()
        self._escape.setEnabled(False)
        self._escape.deleteLater()
        for part in (self._bubble, self._ring):
            part.hide()
            part.deleteLater()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.FontChange}:
            self._later.start()  # the parts move after their window
        return super().eventFilter(watched, event)

    def _make_stops(self, entry: QWidget, board: BoardView, pane: QWidget, brief: QAction) -> tuple[Stop, ...]:
        keep, outsource = board.panels[Lane.KEEP], board.panels[Lane.OUTSOURCE]
        return (
            Stop(
                self.tr("Empty your head"),
                self.tr("Type a task here and press Enter. Paste a list, and every line becomes a task."),
                partial(self._around, entry),
            ),
            Stop(
                self.tr("Drag each task to its place"),
                self.tr(
                    "What only you can do goes to Keep, the rest to Outsource. K and O do the same by keyboard. "
                    "Undo takes back any step."
                ),
                partial(self._around, keep),
            ),
            Stop(
                self.tr("Read why"),
                self.tr(
                    "Select a task, and here it says what the rules advise and by which words. Answer a question, and "
                    "the advice follows. You decide."
                ),
                partial(self._around, pane),
            ),
            Stop(
                self.tr("Could you judge the result?"),
                self.tr(
                    "The explanation of each task in Outsource asks you this. If you know nothing about it, learn "
                    "enough first: until then it is yours."
                ),
                partial(self._around, outsource),
            ),
            Stop(
                self.tr("Write the brief"),
                self.tr(
                    "Brief in this menu, or Ctrl+B, writes what your helper needs to know. It fills in what it knows "
                    "and lists what is still missing."
                ),
                partial(self._menu_of, brief, outsource),
            ),
        )

    def _around(self, part: QWidget) -> QRect:
        return QRect(part.mapTo(self._window, QPoint(0, 0)), part.size())

    def _menu_of(self, action: QAction, instead: QWidget) -> QRect:
        """The title of the menu that holds `action`, or where the system has the menus, the part `instead`."""
        bar = self._window.menuBar()
        for title in bar.actions():
            menu = title.menu()
            if isinstance(menu, QMenu) and action in menu.actions() and not bar.isNativeMenuBar():
                return bar.actionGeometry(title).translated(bar.mapTo(self._window, QPoint(0, 0)))
        return self._around(instead)

    def _go(self, step: int) -> None:
        at = self._at + step
        if at == len(self._stops):
            self.end()
        elif at >= 0:
            self._at = at
            self._show()

    def _show(self) -> None:
        stop = self._stops[self._at]
        self._bubble.show_words(stop.title, stop.words, self._at + 1, len(self._stops))
        self._place()
        self._ring.show()
        self._bubble.show()
        self._ring.raise_()
        self._bubble.raise_()
        self._bubble.take_keyboard()
        say_aloud(self._bubble, f"{stop.title}. {stop.words}")

    def _place(self) -> None:
        room = self._window.rect()
        part = self._stops[self._at].where().intersected(room)
        self._ring.setGeometry(part.adjusted(-_MARGIN, -_MARGIN, _MARGIN, _MARGIN))
        self._bubble.point_at(part, room)


class _Ring(QWidget):
    """A frame around the part that is spoken of. Clicks go through it."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._theme.colours.accent), 3))
        painter.drawRoundedRect(self.rect().adjusted(2, 2, -2, -2), 12, 12)
        painter.end()
