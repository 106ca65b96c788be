"""The Rulebook window."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSettings
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from keeplane.board.message import Catalogue
from keeplane.board.own_rules import OwnRule, OwnRules
from keeplane.models.board_model import BoardModel
from keeplane.models.preview import Preview
from keeplane.models.standing import decided_by
from keeplane.rules.customising import OWN
from keeplane.rules.describing import Describer
from keeplane.ui.icons import themed_icon
from keeplane.ui.kept_place import KeptPlace
from keeplane.ui.mirrored import margins
from keeplane.ui.rulebook.detail import RuleDetail
from keeplane.ui.rulebook.draft import Draft
from keeplane.ui.rulebook.rows import RuleListModel, rows_of
from keeplane.ui.rulebook.rule_files import RuleFiles
from keeplane.ui.rulebook.rule_list import RuleList
from keeplane.ui.rulebook.unsaved import Unsaved, UnsavedBox
from keeplane.ui.theme import Theme
from keeplane.ui.two_sides import two_sides
from keeplane.ui.wrapped_label import WrappedLabel

FIRST_SIZE = (980, 740)
LIST_WIDTH = 330
GEOMETRY = "rulebook/geometry"


class RulebookWindow(QDialog):
    """Every rule to read, and the user's changes to them, which are looked at first and then saved in one step."""

    def __init__(
        self, model: BoardModel, catalogue: Catalogue, theme: Theme, settings: QSettings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._catalogue = catalogue
        self._place = KeptPlace(self, settings, GEOMETRY)
        self._chosen = ""
        self._told = ""
        self._saved_at: int | None = None
        self._tasks: Mapping[str, int] = {}
        self._draft = Draft(model, self)
        self._preview = Preview(model, self)
        self._files = RuleFiles(model, self._draft, catalogue, self)
        self._rows = RuleListModel(self)
        self._list = RuleList(self._rows, theme)
        self._detail = RuleDetail(Describer(catalogue), theme)
        self._message = WrappedLabel()
        self._new = QPushButton(themed_icon("add"), self.tr("&New rule"))
        self._more = QPushButton(self.tr("&More"))
        self._revert = QPushButton(self.tr("Re&vert"))
        self._save = QPushButton(self.tr("&Save"))
        self._lay_out()
        self._connect()
        self._place.restore(FIRST_SIZE)

    def open_at(self, rule_id: str = "") -> None:
        """Show the window, at that rule if one is named."""
        self.show()
        self.raise_()
        self.activateWindow()
        if rule_id:
            self._list.choose(rule_id)
        self._list.setFocus()

    def may_close(self) -> bool:
        """Whether nothing would be lost, after asking what to do with changes that are not saved."""
        if not self._draft.dirty:
            return True
        match UnsavedBox(self, can_be_saved=self._draft.can_be_saved).ask():
            case Unsaved.SAVE:
                return self._draft.save()
            case Unsaved.DROP:
                self._draft.revert()
                return True
            case Unsaved.STAY:
                return False

    def reject(self) -> None:
        """Close, by Esc or by the frame's own button."""
        if self.may_close():
            self._place.keep()
            super().reject()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._count()
        self._show_draft()

    def _lay_out(self) -> None:
        self.setWindowTitle(self.tr("Rulebook"))
        for button in (self._new, self._more, self._revert, self._save):
            button.setAutoDefault(False)
        self._save.setObjectName("primary")
        self._save.setToolTip(self.tr("Save in one step, which Undo takes back (Ctrl+S)"))
        self._more.setMenu(self._menu())
        sides = two_sides(self._left(), self._detail, (LIST_WIDTH, FIRST_SIZE[0] - LIST_WIDTH), (0, 1))
        sides.setMinimumHeight(440)
        footer = QHBoxLayout()
        footer.setSpacing(8)
        footer.addWidget(self._message, 1)
        footer.addWidget(self._revert)
        footer.addWidget(self._save)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(sides, 1)
        column.addLayout(footer)

    def _left(self) -> QWidget:
        left = QFrame()
        left.setObjectName("lane")
        left.setMinimumWidth(240)
        below = QHBoxLayout()
        below.setContentsMargins(margins(0, 0, 4, 0, self.layoutDirection()))
        below.setSpacing(8)
        below.addWidget(self._new, 1)
        below.addWidget(self._more)
        column = QVBoxLayout(left)
        column.setContentsMargins(margins(8, 8, 4, 8, self.layoutDirection()))
        column.setSpacing(8)
        column.addWidget(self._list, 1)
        column.addLayout(below)
        return left

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        menu.addAction(self.tr("&Import…"), self._files.ask_import)
        menu.addAction(self.tr("&Export…"), self._files.ask_export)
        menu.addSeparator()
        menu.addAction(self.tr("&Reset to the shipped text"), self._reset)
        return menu

    def _connect(self) -> None:
        self._list.chosen.connect(self._choose)
        self._rows.switched.connect(self._switch)
        self._detail.reworded.connect(self._reword)
        self._detail.rewritten.connect(self._rewrite)
        self._detail.delete_asked.connect(self._delete)
        self._new.clicked.connect(self._add)
        self._revert.clicked.connect(self._draft.revert)
        self._save.clicked.connect(self._save_draft)
        self._files.told.connect(self._tell)
        self._draft.changed.connect(self._show_draft)
        self._draft.joined.connect(self._tell_joined)
        self._preview.found.connect(self._detail.preview.show_turned)
        self._model.decisions.completed.connect(self._count)
        QShortcut(QKeySequence.StandardKey.Save, self).activated.connect(self._save.click)
        QShortcut(QKeySequence.StandardKey.Undo, self).activated.connect(self._undo)

    def _choose(self, row_id: str) -> None:
        self._chosen = row_id
        self._show_chosen()
        self._show_message()

    def _switch(self, row_id: str, on: bool) -> None:
        self._edit(self._draft.own_rules.switched(row_id, on=on))

    def _reword(self, phrases: tuple[str, ...]) -> None:
        self._edit(self._draft.own_rules.reworded(self._chosen, phrases))

    def _rewrite(self, rule: OwnRule) -> None:
        self._edit(self._draft.own_rules.with_rule(rule))

    def _delete(self, rule_id: str) -> None:
        self._edit(self._draft.own_rules.without_rule(rule_id))

    def _reset(self) -> None:
        self._edit(self._draft.own_rules.as_shipped())

    def _add(self) -> None:
        self._told = ""
        self._list.choose(self._draft.new_rule())
        self._detail.start_writing()

    def _edit(self, own_rules: OwnRules) -> None:
        self._told = ""
        self._draft.edit(own_rules)

    def _save_draft(self) -> None:
        if self._draft.save():
            self._saved_at = self._model.undo_stack.index()
            self._list.setFocus()
            self._tell(self.tr("Saved. Ctrl+Z takes it back."))

    def _undo(self) -> None:
        """Take the last saving back, but no step on the board, which would go unseen behind this window."""
        if self._model.undo_stack.index() == self._saved_at:
            self._saved_at = None
            self._model.undo_stack.undo()
            self._tell(self.tr("Taken back."))

    def _tell_joined(self) -> None:
        self._tell(
            self.tr(
                "Rules came from another computer and were added to your changes. If both changed one rule, the other "
                "version stands in the list too, switched off. Look through them, then save."
            )
        )

    def _tell(self, text: str) -> None:
        self._told = text
        self._show_message()

    def _show_draft(self) -> None:
        dirty = self._draft.dirty
        self._revert.setEnabled(dirty)
        self._save.setEnabled(self._draft.can_be_saved)
        if dirty:
            self._detail.preview.show_looking()
        else:
            self._detail.preview.show_nothing_changed()
        self._preview.look_at(self._draft.own_rules if dirty else None)
        self._show_rows()
        self._show_chosen()
        self._show_message()

    def _count(self) -> None:
        """Count anew how many tasks each rule decides, which takes a while and so waits until it is seen."""
        if self.isVisible() and self._model.decisions.complete:
            self._tasks = decided_by(self._model.board, self._model.decisions)
            self._show_rows()

    def _show_rows(self) -> None:
        decisions = self._model.decisions
        own, wrong = self._draft.own_rules, self._draft.wrong_ids()
        self._rows.set_rows(rows_of(decisions.shipped, own, self.tr("Your own rules"), self._tasks, wrong))
        if not self._list.currentIndex().isValid():
            self._list.choose(self._chosen)

    def _show_chosen(self) -> None:
        own = self._draft.own_rules
        for rule in own.rules:
            if rule.id == self._chosen:
                self._detail.show_own(rule)
                return
        if self._chosen == OWN:
            about = self.tr("Rules that you wrote. The articles' rules come before them, common practice after.")
            self._detail.show_book(self.tr("Your own rules"), about)
        for place, book in enumerate(self._model.decisions.shipped):
            if book.id == self._chosen:
                first = self.tr(
                    "The rules of two articles. They win over all others. Untick those that do not suit you."
                )
                later = self.tr("What most published lists agree on. It speaks where no rule before it does.")
                self._detail.show_book(book.title, later if place else first)
            for shipped in book.rules:
                if shipped.id == self._chosen:
                    self._detail.show_rule(shipped, own.cues.get(shipped.id, ()))

    def _show_message(self) -> None:
        problem = self._draft.first_problem(self._chosen)
        self._message.setObjectName("muted" if problem is None or self._told else "wrong")
        self._message.style().polish(self._message)
        self._message.set_plain(self._told or ("" if problem is None else self._catalogue.text(problem.message)))
