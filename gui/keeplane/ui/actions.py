"""Every command of the window, with its words, key and icon."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence, QUndoStack
from PySide6.QtWidgets import QMenu, QMenuBar

from keeplane.board.task import Lane, Status
from keeplane.ui.icons import themed_icon
from keeplane.ui.size_actions import SizeActions
from keeplane.ui.theme import Look


class Actions(QObject):
    """The commands. The window connects them; the menus below only arrange them."""

    def __init__(self, parent: QObject, undo_stack: QUndoStack) -> None:
        super().__init__(parent)
        key = QKeySequence.StandardKey
        self.add = self._action(self.tr("&New task"), "Ctrl+N", "add")
        self.sample = self._action(self.tr("Fill with the &sample board"))
        self.import_ = self._action(self.tr("&Import…"), "Ctrl+I", "import")
        self.export = self._action(self.tr("&Export…"), "Ctrl+E", "export")
        self.save_copy = self._action(self.tr("Save a &copy of the board…"))
        self.earlier = self._action(self.tr("Earlier &versions…"), icon="earlier")
        self.earlier.setEnabled(False)
        self.quit = self._action(self.tr("&Quit"), key.Quit)
        self.undo, self.redo = self._steps(undo_stack)
        self.copy = self._action(self.tr("&Copy"), key.Copy)
        self.paste = self._action(self.tr("&Paste as tasks"), key.Paste)
        self.select_all = self._action(self.tr("Select &all in lane"), key.SelectAll)
        self.find = self._action(self.tr("&Find…"), key.Find, "search")
        self.move = self._moves()
        self.letters = self._letters()
        self._lane_words = self._words_of_lanes()
        self.up = self._action(self.tr("Move &up"), "Alt+Up")
        self.down = self._action(self.tr("Move &down"), "Alt+Down")
        self.left = self._action(self.tr("Move to the lane on the &left"), "Alt+Left")
        self.right = self._action(self.tr("Move to the lane on the &right"), "Alt+Right")
        self.done = self._action(self.tr("&Done"), "Space", "done")
        self.edit = self._action(self.tr("&Edit…"), "F2", "edit")
        self.split = self._action(self.tr("&Split in two…"), "Ctrl+Shift+T", "split")
        self.brief = self._action(self.tr("&Brief…"), "Ctrl+B", "brief")
        self.statuses = self._statuses()
        self._status_menu = QMenu(self.tr("S&tatus"))
        self._status_menu.addActions(list(self.statuses.values()))
        self.remove = self._action(self.tr("De&lete"), "Delete", "delete")
        self.sort = self._action(self.tr("&Sort inbox"), "Ctrl+Shift+S", "sort")
        self.hide_done = self._action(self.tr("&Hide done tasks"), "Ctrl+Shift+H")
        self.hide_done.setCheckable(True)
        self.group = self._action(self.tr("&Group Outsource by helper"), "Ctrl+G", "helper")
        self.group.setCheckable(True)
        self.waiting = self._action(self.tr("&Waiting on…"), "Ctrl+Shift+W")
        self.rulebook = self._action(self.tr("&Rulebook…"), "Ctrl+R", "rulebook")
        self.page = self._action(self.tr("&Board as a page…"), "Ctrl+P")
        self.hours = self._action(self.tr("Hours and &money…"))
        self.settings = self._action(self.tr("Se&ttings…"), "Ctrl+,")
        self.settings.setMenuRole(QAction.MenuRole.PreferencesRole)
        self.next_area = self._action(self.tr("Go to the next &part of the window"), "F6")
        self.previous_area = self._action(self.tr("Go to the part &before"), "Shift+F6")
        self.palette = self._action(self.tr("&Find a command…"), "Ctrl+Shift+P", "search")
        self.keyboard = self._action(self.tr("Key&board…"))
        self.help = self._action(self.tr("&Keeplane help"), "F1")
        self.tour = self._action(self.tr("&Guided tour"))
        self.report, self.about = self._action(self.tr("Report a &problem…")), self._action(self.tr("&About Keeplane"))
        self.looks = self._looks()
        self.sizes = SizeActions(self)

    def fill_menu_bar(self, bar: QMenuBar) -> None:
        for title, actions in (
            (
                self.tr("&File"),
                (
                    self.add,
                    self.sample,
                    None,
                    self.import_,
                    self.export,
                    self.page,
                    None,
                    self.save_copy,
                    self.earlier,
                    None,
                    self.quit,
                ),
            ),
            (self.tr("&Edit"), self._editing()),
            (self.tr("&Task"), (*self._on_tasks(), None, self.sort)),
            (
                self.tr("&View"),
                (*self._views(), None, self.sizes.menu.menuAction(), *self.looks.values()),
            ),
            (
                self.tr("&Help"),
                (self.help, self.tour, None, self.palette, self.keyboard, None, self.report, self.about),
            ),
        ):
            _fill(bar.addMenu(title), actions)

    def fill_context_menu(self, menu: QMenu, lane: Lane | None) -> None:
        """What can be done with the selected tasks, which lie in `lane`."""
        _fill(menu, tuple(each for each in self._on_tasks() if lane is None or each is not self.move[lane]))

    def by_id(self) -> dict[str, QAction]:
        """Every command by a name that has to stay, since the user's keys are kept under it."""
        return dict(_named(vars(self)))

    def offer_moves(self, movable: Lane | None) -> None:
        """The commands of the lanes move tasks that lie in `movable`; without one, and to that lane, they just go."""
        for lane, (moving, going) in self._lane_words.items():
            self.move[lane].setText(going if movable in {None, lane} else moving)

    def only_on_board(self) -> tuple[QAction, ...]:
        """The actions whose keys mean something else in a text or on a button."""
        return (self.done, self.remove, self.copy, self.paste, self.select_all, *self.letters.values())

    def need_selection(self) -> tuple[QAction, ...]:
        """The actions that do something only to selected tasks."""
        return (
            self.up, self.down, self.done, self.edit, self.brief, self.split, self.remove, self.copy,
            self._status_menu.menuAction(), *self.statuses.values(),
        )  # fmt: skip

    def _editing(self) -> tuple[QAction | None, ...]:
        return (
            self.undo, self.redo, None, self.copy, self.paste, self.select_all, None, self.find, None, self.settings,
        )  # fmt: skip

    def _on_tasks(self) -> tuple[QAction | None, ...]:
        return (
            *self.move.values(), None, self.up, self.down, self.left, self.right, None,
            self.done, self.edit, self.split, None,
            self.brief, self._status_menu.menuAction(), None, self.remove,
        )  # fmt: skip

    def _views(self) -> tuple[QAction | None, ...]:
        return (
            self.rulebook, self.waiting, self.hours, None, self.group, self.hide_done, None,
            self.next_area, self.previous_area,
        )  # fmt: skip

    def _steps(self, undo_stack: QUndoStack) -> tuple[QAction, QAction]:
        undo = undo_stack.createUndoAction(self, self.tr("&Undo"))
        undo.setShortcut(QKeySequence.StandardKey.Undo)
        undo.setIcon(themed_icon("undo"))
        redo = undo_stack.createRedoAction(self, self.tr("&Redo"))
        redo.setShortcuts([QKeySequence("Ctrl+Shift+Z"), QKeySequence("Ctrl+Y")])
        redo.setIcon(themed_icon("redo"))
        return undo, redo

    def _moves(self) -> dict[Lane, QAction]:
        return {
            Lane.INBOX: self._action(self.tr("Move to &Inbox"), "Ctrl+1", "inbox"),
            Lane.KEEP: self._action(self.tr("Move to &Keep"), "Ctrl+2", "keep"),
            Lane.OUTSOURCE: self._action(self.tr("Move to &Outsource"), "Ctrl+3", "outsource"),
        }

    def _letters(self) -> dict[Lane, QAction]:
        return {
            Lane.INBOX: self._action(self.tr("Move to Inbox, by a letter"), "I"),
            Lane.KEEP: self._action(self.tr("Move to Keep, by a letter"), "K"),
            Lane.OUTSOURCE: self._action(self.tr("Move to Outsource, by a letter"), "O"),
        }

    def _words_of_lanes(self) -> dict[Lane, tuple[str, str]]:
        """What the command of each lane says when it moves tasks, and when it only goes there."""
        return {
            Lane.INBOX: (self.move[Lane.INBOX].text(), self.tr("Go to &Inbox")),
            Lane.KEEP: (self.move[Lane.KEEP].text(), self.tr("Go to &Keep")),
            Lane.OUTSOURCE: (self.move[Lane.OUTSOURCE].text(), self.tr("Go to &Outsource")),
        }

    def _statuses(self) -> dict[Status, QAction]:
        return {
            Status.NOT_BRIEFED: self._action(self.tr("&Not briefed"), "Alt+1"),
            Status.BRIEFED: self._action(self.tr("&Briefed"), "Alt+2", "brief"),
            Status.IN_THEIR_HANDS: self._action(self.tr("&In their hands"), "Alt+3", "outsource"),
            Status.BACK_FOR_CHECKING: self._action(self.tr("Back for &checking"), "Alt+4", "back"),
            Status.ACCEPTED: self._action(self.tr("&Accepted"), "Alt+5", "done"),
        }

    def _looks(self) -> dict[Look, QAction]:
        group = QActionGroup(self)
        looks = {
            Look.SYSTEM: self._action(self.tr("Look like the &system")),
            Look.LIGHT: self._action(self.tr("&Light")),
            Look.DARK: self._action(self.tr("&Dark")),
            Look.STRONG_LIGHT: self._action(self.tr("High &contrast, light")),
            Look.STRONG_DARK: self._action(self.tr("High contrast, dar&k")),
        }
        for action in looks.values():
            action.setCheckable(True)
            group.addAction(action)
        return looks

    def _action(self, text: str, key: str | QKeySequence.StandardKey | None = None, icon: str = "") -> QAction:
        action = QAction(text, self)
        if key is not None:
            action.setShortcut(QKeySequence(key))
        if icon:
            action.setIcon(themed_icon(icon))
        return action


def on_trigger(action: QAction, slot: Callable[[], object]) -> None:
    """Call `slot` without what `triggered` hands on, whether the action is checked."""
    action.triggered.connect(partial(_call, slot))


def _call(slot: Callable[[], object], *_checked: bool) -> None:
    slot()


def _fill(menu: QMenu, actions: tuple[QAction | None, ...]) -> None:
    for action in actions:
        if action is None:
            menu.addSeparator()
        else:
            menu.addAction(action)


def _named(values: Mapping[Any, object], above: str = "") -> Iterator[tuple[str, QAction]]:
    """The actions among `values` and in what they hold, by the names that lead there."""
    for key, value in values.items():
        name = f"{above}{str(key).strip('_')}"
        match value:
            case QAction():
                yield name, value
            case dict():
                yield from _named(value, f"{name}-")
            case SizeActions():
                yield from _named(vars(value), f"{name}-")
