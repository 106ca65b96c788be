"""The right side of the Rulebook window: the chosen rule, and what the changes so far would do."""

from __future__ import annotations

from typing import assert_never

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout, QWidget

from keeplane.board.own_rules import OwnRule
from keeplane.rules.describing import Describer
from keeplane.rules.explanation import Kind, Section
from keeplane.rules.rulebook import Rule, Verdict
from keeplane.ui.colours import Tone
from keeplane.ui.rulebook.own_rule_form import OwnRuleForm
from keeplane.ui.rulebook.preview_view import PreviewView
from keeplane.ui.rulebook.rule_page import RulePage
from keeplane.ui.rulebook.words_panel import WordsPanel
from keeplane.ui.theme import Theme


class RuleDetail(QFrame):
    """`reworded` carries the phrases added to the shipped rule that is shown, `rewritten` an OwnRule."""

    reworded = Signal(object)
    rewritten = Signal(object)
    delete_asked = Signal(str)

    def __init__(self, describer: Describer, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("pane")
        self.setMinimumWidth(380)
        self._describer = describer
        self._page = RulePage(theme)
        self._words = WordsPanel()
        self._edge = _line()
        self._form = OwnRuleForm()
        self._reading = QWidget()
        self._stack = QStackedWidget()
        self.preview = PreviewView(theme)
        self._lay_out()
        self._words.edited.connect(self.reworded)
        self._form.edited.connect(self.rewritten)
        self._form.delete_asked.connect(self.delete_asked)

    def show_book(self, title: str, about: str) -> None:
        """Show what a rulebook is for."""
        self._page.show_rule(title, None, "", [Section(kind=Kind.BECAUSE, heading="", sentences=(about,))])
        self._words.hide()
        self._edge.hide()
        self._stack.setCurrentWidget(self._reading)

    def show_rule(self, rule: Rule, phrases: tuple[str, ...]) -> None:
        """Show a shipped rule with the phrases that the user added."""
        tone = Tone.KEEP if rule.verdict is Verdict.KEEP else Tone.OUTSOURCE
        self._page.show_rule(rule.title, tone, self._verdict(rule), self._describer.describe(rule))
        self._words.show_words(rule.noun, phrases)
        self._words.show()
        self._edge.show()
        self._stack.setCurrentWidget(self._reading)

    def show_own(self, rule: OwnRule) -> None:
        """Show a rule of the user's own to write."""
        self._form.show_rule(rule)
        self._stack.setCurrentWidget(self._form)

    def start_writing(self) -> None:
        """Put the cursor where a rule of the user's own begins."""
        self._form.title.setFocus()

    def _verdict(self, rule: Rule) -> str:
        match rule.verdict:
            case Verdict.KEEP:
                return self.tr("Keep for now") if rule.gate else self.tr("Keep")
            case Verdict.OUTSOURCE:
                return self.tr("Outsource")
            case _:
                assert_never(rule.verdict)

    def _lay_out(self) -> None:
        inner = QVBoxLayout(self._reading)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(0)
        inner.addWidget(self._page, 1)
        inner.addWidget(self._edge)
        inner.addWidget(self._words)
        self._stack.addWidget(self._reading)
        self._stack.addWidget(self._form)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._stack, 1)
        column.addWidget(_line())
        column.addWidget(self.preview)


def _line() -> QFrame:
    line = QFrame()
    line.setObjectName("line")
    line.setFixedHeight(1)
    return line
