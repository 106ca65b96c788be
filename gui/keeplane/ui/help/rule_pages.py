"""What the help says of the rulebook."""

from __future__ import annotations

from PySide6.QtCore import QObject

from keeplane.ui.help.page import Page, Topic


class RulePages(QObject):
    def all(self) -> tuple[Page, ...]:
        return (
            Page(
                topic=Topic.RULES,
                title=self.tr("Make the rules yours"),
                paragraphs=(
                    self.tr(
                        "Rulebook in the View menu shows every rule with its reason and its sources, and how many of "
                        "your tasks it decides."
                    ),
                    self.tr("Switch off what does not suit you, add your own words to a rule, or write a rule."),
                    self.tr("Before you save, it lists the tasks whose advice would change."),
                ),
                picture="rules",
                caption=self.tr("The rulebook with one rule open."),
            ),
            Page(
                topic=Topic.PHRASES,
                title=self.tr("Phrases of your own rules"),
                paragraphs=(self.tr("A rule knows a task by phrases, one a line. Capitals do not matter."),),
                rows=(
                    (
                        "invoice",
                        self.tr("the word in any form: invoices, invoicing. Small typing mistakes are forgiven."),
                    ),
                    ("'training'", self.tr("this very form only")),
                    ("let go", self.tr("the words side by side")),
                    ("let .. go", self.tr("with up to three other words in between: let the new Saturday girl go")),
                    ("(hire | take on)", self.tr("one or the other")),
                    ("team [away] day", self.tr("a word that may be missing")),
                    ("hire @people", self.tr("one of a set of words: @people, @vendor, @role and more")),
                    ("^ hire", self.tr("only at the start of the title")),
                    ("website $", self.tr("only at its end")),
                ),
            ),
        )
