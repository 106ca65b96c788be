"""The words of filters, as the user's language and board have them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject

from keeplane.board.task import Lane
from keeplane.models.board_model import BoardModel
from keeplane.models.find_query import ENGLISH, Filter, Key, Mark, Query, Value, parse
from keeplane.models.helpers import helpers_of


class Vocabulary(QObject):
    """Knows the values of every key by name."""

    def __init__(self, model: BoardModel, parent: QObject) -> None:
        super().__init__(parent)
        self._model = model
        self._helpers: tuple[Value, ...] | None = None
        self._lanes = (
            Value(Lane.INBOX, self.tr("Inbox")),
            Value(Lane.KEEP, self.tr("Keep")),
            Value(Lane.OUTSOURCE, self.tr("Outsource")),
        )
        self._marks = (
            Value(Mark.CONFLICT, self.tr("Against the rule")),
            Value(Mark.UNDECIDED, self.tr("Undecided")),
            Value(Mark.GATE_OPEN, self.tr("Result to judge")),
            Value(Mark.OVERDUE, self.tr("Overdue")),
            Value(Mark.DONE, self.tr("Done")),
        )
        self._keys = self._key_words()
        model.changed.connect(self._forget)

    def parse(self, text: str) -> Query:
        return parse(text, self.values, self._keys)

    def values(self, key: Key) -> Sequence[Value]:
        """All values that a filter of that key may have."""
        match key:
            case Key.LANE:
                return self._lanes
            case Key.IS:
                return self._marks
            case Key.HELPER:
                if self._helpers is None:
                    self._helpers = tuple(Value(name, name) for name in helpers_of(self._model.board.tasks.values()))
                return self._helpers
            case Key.RULE:
                books = self._model.decisions.decider.rulebooks
                return [Value(rule.id, rule.title) for book in books for rule in book.rules]

    def in_use(self, key: Key) -> list[Value]:
        """The values that a task of the board has, as far as tasks are decided by now, by name."""
        used = self._model.tally.rules_in_use() if key is Key.RULE else None
        values = [value for value in self.values(key) if used is None or value.value in used]
        return sorted(values, key=lambda value: value.name.casefold()) if key is Key.RULE else values

    def label(self, chosen: Filter) -> str:
        """What a filter is called on its chip."""
        name = next((value.name for value in self.values(chosen.key) if value.value == chosen.value), chosen.value)
        match chosen.key:
            case Key.RULE:
                return self.tr("Rule: {name}").format(name=name)
            case Key.HELPER:
                return self.tr("Helper: {name}").format(name=name)
            case _:
                return name

    def _key_words(self) -> Mapping[str, Key]:
        local = {
            self.tr("lane"): Key.LANE,
            self.tr("rule"): Key.RULE,
            self.tr("helper"): Key.HELPER,
            self.tr("is"): Key.IS,
        }
        return {**ENGLISH, **{word.casefold(): key for word, key in local.items()}}

    def _forget(self) -> None:
        self._helpers = None
