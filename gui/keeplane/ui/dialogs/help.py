"""A short guide, and every key."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget


class HelpDialog(QDialog):
    """It has no modal hold: it may stay open beside the board."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keeplane help"))
        self.setModal(False)
        self.resize(560, 640)
        text = QTextBrowser()
        text.setOpenLinks(False)
        text.setAccessibleName(self.tr("Help text"))
        text.document().setDocumentMargin(16)
        text.setHtml(self._guide() + self._key_table() + self._phrase_table())
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(16)
        column.addWidget(text)
        column.addWidget(buttons)

    def _guide(self) -> str:
        steps = (
            (
                self.tr("1. Empty your head"),
                self.tr(
                    "Type what is on your plate into the Inbox and press Enter. Paste a whole list and every line "
                    "becomes a task. Nothing needs to be in order."
                ),
            ),
            (
                self.tr("2. Sort"),
                self.tr(
                    "Drag each task into Keep, if it is yours to do, or into Outsource, if someone else can do it. "
                    "Sort inbox moves every task that a rule speaks for in one step. You can take back any step."
                ),
            ),
            (
                self.tr("3. Read why"),
                self.tr(
                    "Select a task, and the explanation at the right says what the rules advise, which words led "
                    "to it, and what would change it. Answer its questions if it got the task wrong. You decide: "
                    "a task may lie against its rule, and you can note why."
                ),
            ),
            (
                self.tr("4. Hand off"),
                self.tr(
                    "Before a task goes out, say if you could judge the result. If you know nothing about it, learn "
                    "enough first. Where a task has two sides, split it: keep one part, hand off the other."
                ),
            ),
            (
                self.tr("5. Write the brief"),
                self.tr(
                    "Brief in the Task menu writes what the helper needs to know: what done looks like, what they may "
                    "decide, the steps, the deadline, how you check it, and what stays with you. It fills in what it "
                    "knows and lists what a helper would have to ask. Copy it, or save it as PDF or for Word; for all "
                    "tasks of one helper at once, too. What you write often can be kept as a template."
                ),
            ),
            (
                self.tr("6. Keep track"),
                self.tr(
                    "Set the status of an outsourced task when it is briefed, in their hands, back for checking or "
                    "accepted. Group Outsource by helper in the View menu shows each helper's tasks together, what is "
                    "overdue or back for checking first. Waiting on lists who has what, since when, and when you ask "
                    "next."
                ),
            ),
            (
                self.tr("7. See it pay"),
                self.tr(
                    "Give a task its hours a week, and say what an hour of yours is worth. The pane says what keeping "
                    "it costs and when handing it off pays. Hours and money in the View menu shows both week by week, "
                    "and Board as a page in the File menu makes a page of both lanes to show to a partner."
                ),
            ),
            (
                self.tr("8. Make the rules yours"),
                self.tr(
                    "The Rulebook in the View menu shows every rule. Switch off what does not suit you, add your own "
                    "words to a rule, or write a rule of your own. It says which tasks would change before you save."
                ),
            ),
            (
                self.tr("9. Bring in your lists"),
                self.tr(
                    "Import in the File menu takes lists from other programs, such as a table, Todoist or Outlook. It "
                    "shows what it found before anything is added, and puts into the notes what a task has no place "
                    "for. You can also drop such a file on a lane. Export writes your tasks for other programs."
                ),
            ),
            (
                self.tr("10. Go back"),
                self.tr(
                    "Undo takes back any step. Earlier versions in the File menu shows how the board was before, even "
                    "weeks ago, with what happened since, and restores it in one step."
                ),
            ),
            (
                self.tr("11. Two computers"),
                self.tr(
                    "The board's folder may be one that your computers share. What the other one changes comes by "
                    "itself, is told at the bottom, and can be undone. Where both changed the same words, the newer "
                    "ones hold and the others go to the task's notes."
                ),
            ),
        )
        return "".join(f"<h3>{escape(title)}</h3><p>{escape(words)}</p>" for title, words in steps)

    def _phrase_table(self) -> str:
        rows = (
            ("invoice", self.tr("the word in any form: invoices, invoicing. Small typing mistakes are forgiven.")),
            ("'training'", self.tr("this very form only")),
            ("let go", self.tr("the words side by side")),
            ("let .. go", self.tr("with up to three other words in between: let the new Saturday girl go")),
            ("(hire | take on)", self.tr("one or the other")),
            ("team [away] day", self.tr("a word that may be missing")),
            ("hire @people", self.tr("one of a set of words: @people, @vendor, @role and more")),
            ("^ hire", self.tr("only at the start of the title")),
            ("website $", self.tr("only at its end")),
        )
        return _table(self.tr("Phrases of your own rules"), rows)

    def _key_table(self) -> str:
        return _table(self.tr("Keys"), [(_native(keys), what) for keys, what in self._keys()])

    def _keys(self) -> list[tuple[list[str], str]]:
        return [
            (["Ctrl+N"], self.tr("Add a task")),
            (["Ctrl+V"], self.tr("Paste lines as tasks")),
            (["Up", "Down"], self.tr("Go to the next task")),
            (["Left", "Right"], self.tr("Go to the lane beside")),
            (["K"], self.tr("Move to Keep and go on to the next task")),
            (["O"], self.tr("Move to Outsource and go on")),
            (["I"], self.tr("Move back to the Inbox and go on")),
            (["Ctrl+1", "Ctrl+2", "Ctrl+3"], self.tr("Move to Inbox, Keep, Outsource")),
            (["Alt+Up", "Alt+Down"], self.tr("Move up or down in the lane")),
            (["Alt+Left", "Alt+Right"], self.tr("Move to the lane beside")),
            (["Ctrl+Shift+S"], self.tr("Sort inbox")),
            (["Ctrl+I"], self.tr("Import")),
            (["Ctrl+E"], self.tr("Export")),
            (["Ctrl+P"], self.tr("Board as a page")),
            (["Ctrl+R"], self.tr("Rulebook")),
            (["Space"], self.tr("Done, or not done")),
            (["F2", "Return"], self.tr("Edit title, notes, hours, helper and deadline")),
            (["Ctrl+B"], self.tr("Write the brief")),
            (["Ctrl+Shift+T"], self.tr("Split in two")),
            (["Alt+1", "Alt+2", "Alt+3"], self.tr("Not briefed, briefed, in their hands")),
            (["Alt+4", "Alt+5"], self.tr("Back for checking, accepted")),
            (["Ctrl+G"], self.tr("Group Outsource by helper, or not")),
            (["Ctrl+Shift+W"], self.tr("Waiting on: who has what")),
            (["Del"], self.tr("Delete")),
            (["Ctrl+Z"], self.tr("Undo")),
            (["Ctrl+Shift+Z", "Ctrl+Y"], self.tr("Redo")),
            (["Ctrl+A"], self.tr("Select all tasks of the lane")),
            (["Ctrl+C"], self.tr("Copy the selected tasks as text")),
            (["Ctrl+F"], self.tr("Find")),
            (["Ctrl+Shift+H"], self.tr("Hide done tasks, or show them")),
            (["Ctrl++", "Ctrl+="], self.tr("Larger text")),
            (["Ctrl+-"], self.tr("Smaller text")),
            (["Ctrl+0"], self.tr("Text of normal size")),
            (["F1"], self.tr("This help")),
        ]


def _table(title: str, rows: Iterable[tuple[str, str]]) -> str:
    lines = "".join(
        f'<tr><td style="padding:3px 24px 3px 0"><b>{escape(name)}</b></td>'
        f'<td style="padding:3px 0">{escape(what)}</td></tr>'
        for name, what in rows
    )
    return f'<h3>{escape(title)}</h3><table cellspacing="0">{lines}</table>'


def _native(keys: list[str]) -> str:
    return ", ".join(QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) for key in keys)
