"""A rule of the user's own, to write."""

from __future__ import annotations

from msgspec.structs import replace
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from keeplane.board.own_rules import OwnRule
from keeplane.board.task import one_line
from keeplane.rules.rulebook import Verdict
from keeplane.ui.dialogs.frame import labelled, title_field
from keeplane.ui.icons import themed_icon
from keeplane.ui.rulebook.phrases_field import PhrasesField


class OwnRuleForm(QScrollArea):
    """`edited` carries the OwnRule as it stands in the fields, `delete_asked` its id."""

    edited = Signal(object)
    delete_asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._rule: OwnRule | None = None
        self.setObjectName("paneScroll")
        self.setAccessibleName(self.tr("Your own rule"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.title = title_field("")
        self.title.setPlaceholderText(self.tr("A few words, such as “Recipes”"))
        self._because = title_field("")
        self._because.setPlaceholderText(self.tr("Why it stays with you, or why it can go"))
        self._question = title_field("")
        self._question.setPlaceholderText(self.tr("A question that is answered with yes, such as “Is it my recipe?”"))
        self._words = PhrasesField(lines=4)
        self._words.setPlaceholderText(self.tr("one phrase a line, such as\nrecipe\ntaste .. menu"))
        self._verdicts = {verdict: QPushButton() for verdict in Verdict}
        self._delete = QPushButton(themed_icon("delete"), self.tr("Delete this rule"))
        self._delete.setAutoDefault(False)
        self._lay_out()
        self._connect()

    def show_rule(self, rule: OwnRule) -> None:
        """Fill the fields; what is typed stays as typed if it says the same."""
        if rule == self._rule:
            return
        self._rule = None
        for field, text in zip(self._lines(), (rule.title, rule.because, rule.question), strict=True):
            if one_line(field.text()) != text:
                field.setText(text)
                field.setCursorPosition(0)
        for verdict, button in self._verdicts.items():
            button.setChecked(rule.verdict == verdict)
        self._words.show_phrases(rule.cues)
        self._rule = rule

    def _lines(self) -> tuple[QLineEdit, QLineEdit, QLineEdit]:
        return self.title, self._because, self._question

    def _connect(self) -> None:
        for field in self._lines():
            field.textChanged.connect(self._tell)
        for button in self._verdicts.values():
            button.clicked.connect(self._tell)
        self._words.edited.connect(self._tell)
        self._delete.clicked.connect(self._ask_to_delete)

    def _tell(self) -> None:
        """Not while the fields are being filled."""
        if self._rule is None:
            return
        verdict = next((verdict for verdict, button in self._verdicts.items() if button.isChecked()), "")
        rule = replace(
            self._rule,
            title=one_line(self.title.text()),
            verdict=str(verdict),
            because=one_line(self._because.text()),
            question=one_line(self._question.text()),
            cues=self._words.phrases(),
        )
        if rule != self._rule:
            self._rule = rule
            self.edited.emit(rule)

    def _ask_to_delete(self) -> None:
        if self._rule is not None:
            self.delete_asked.emit(self._rule.id)

    def _lay_out(self) -> None:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(18, 18, 18, 18)
        column.setSpacing(14)
        column.addLayout(labelled(self.tr("&Title"), self.title))
        column.addLayout(self._verdict_row())
        column.addLayout(labelled(self.tr("&Because"), self._because))
        column.addLayout(labelled(self.tr("&Question to ask yourself"), self._question))
        column.addLayout(labelled(self.tr("&Words of a task, one phrase a line"), self._words))
        column.addWidget(self._delete, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch()
        self.setWidget(body)

    def _verdict_row(self) -> QVBoxLayout:
        group = QButtonGroup(self)
        row = QHBoxLayout()
        row.setSpacing(8)
        words = {Verdict.KEEP: self.tr("&Keep"), Verdict.OUTSOURCE: self.tr("&Outsource")}
        for verdict, button in self._verdicts.items():
            button.setText(words[verdict])
            button.setIcon(themed_icon(verdict.value))
            button.setCheckable(True)
            button.setAutoDefault(False)
            group.addButton(button)
            row.addWidget(button, 1)
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addWidget(QLabel(self.tr("What to do with such a task")))
        column.addLayout(row)
        return column
