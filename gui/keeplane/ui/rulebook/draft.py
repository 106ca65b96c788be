"""The user's changes to the rules before they are saved."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from keeplane.board import operations
from keeplane.board.change import Change
from keeplane.board.own_rules import OwnRule, OwnRules
from keeplane.board.rules_merging import merge_rules
from keeplane.models.board_model import FROM_COPY, FROM_OUTSIDE, BoardModel
from keeplane.rules.customising import OWN, Problem, problems
from keeplane.rules.own_toml import fresh_id
from keeplane.rules.rulebook import Verdict


class Draft(QObject):
    """Follows the board's own rules until it is edited. `changed` is emitted after every edit.

    Rules that come from another program meanwhile are joined with the edits, and `joined` is emitted.
    """

    changed = Signal()
    joined = Signal()

    def __init__(self, model: BoardModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.own_rules = model.board.own_rules
        self.problems: tuple[Problem, ...] = ()
        self._check()
        model.changed.connect(self._follow)

    @property
    def dirty(self) -> bool:
        return self.own_rules != self._model.board.own_rules

    @property
    def can_be_saved(self) -> bool:
        return self.dirty and not self.problems

    def edit(self, own_rules: OwnRules) -> None:
        if own_rules != self.own_rules:
            self.own_rules = own_rules
            self._check()
            self.changed.emit()

    def new_rule(self) -> str:
        """Add an empty rule of the user's own; returns its id."""
        known = [rule.id for book in self._model.decisions.shipped for rule in book.rules]
        rule_id = fresh_id("", [*known, *(rule.id for rule in self.own_rules.rules)])
        rule = OwnRule(id=rule_id, title="", verdict=Verdict.KEEP.value, because="", question="", cues=())
        self.edit(self.own_rules.with_rule(rule).switched(OWN, on=True))
        return rule_id

    def revert(self) -> None:
        self.edit(self._model.board.own_rules)

    def save(self) -> bool:
        """Make the edits one step on the board. False if they cannot be used."""
        return self.can_be_saved and self._model.perform(operations.set_own_rules(self._model.board, self.own_rules))

    def wrong_ids(self) -> frozenset[str]:
        """The rules that cannot be used as they are."""
        return frozenset(self._owner(problem) for problem in self.problems)

    def first_problem(self, rule_id: str) -> Problem | None:
        """What is wrong, with that rule if anything is."""
        own = (problem for problem in self.problems if self._owner(problem) == rule_id)
        return next(own, self.problems[0] if self.problems else None)

    def _owner(self, problem: Problem) -> str:
        match problem.place:
            case ("rules", int(number), *_):
                return self.own_rules.rules[number].id
            case (_, rule_id, *_):
                return str(rule_id)
        return ""

    def _check(self) -> None:
        self.problems = problems(self._model.decisions.shipped, self.own_rules)

    def _follow(self, change: Change) -> None:
        if change.own_rules is None:
            return
        before, after = change.own_rules
        joins = self.own_rules != before and change.label in (FROM_OUTSIDE, FROM_COPY)
        if joins or self.own_rules == before:
            self.own_rules = merge_rules(before, self.own_rules, after)
            self._check()
        self.changed.emit()
        if joins:
            self.joined.emit()
