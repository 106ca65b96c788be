"""What the help says of tasks that were decided: handing them off, what they take, and finding them."""

from __future__ import annotations

from PySide6.QtCore import QObject

from keeplane.ui.help.page import Page, Topic


class WorkingPages(QObject):
    def all(self) -> tuple[Page, ...]:
        return (
            Page(
                topic=Topic.BRIEF,
                title=self.tr("Write the brief"),
                paragraphs=(
                    self.tr(
                        "Select a task and choose Brief in the Task menu. The brief says what the helper needs to "
                        "know: what done looks like, what they may decide, steps, deadline, and what stays with you."
                    ),
                    self.tr("It fills in what it knows and lists what a helper would have to ask."),
                    self.tr(
                        "Copy it, open it in your mail program, print it, or save it as PDF, for Word or as a web "
                        "page. One brief can cover all tasks of a helper."
                    ),
                    self.tr("What you write often can be kept as a template."),
                ),
                picture="brief",
                caption=self.tr("A brief with the questions that are still open."),
            ),
            Page(
                topic=Topic.TRACK,
                title=self.tr("Who has what"),
                paragraphs=(
                    self.tr(
                        "Set the status of an outsourced task: briefed, in their hands, back for checking, accepted. "
                        "The card shows it with the helper and the deadline."
                    ),
                    self.tr(
                        "Group Outsource by helper in the View menu puts each helper's tasks together, what is overdue "
                        "or back for checking first."
                    ),
                    self.tr("Waiting on in the View menu lists who has what, since when, and when you ask next."),
                ),
                picture="track",
                caption=self.tr("Outsource grouped by helper."),
            ),
            Page(
                topic=Topic.HOURS,
                title=self.tr("Hours and money"),
                paragraphs=(
                    self.tr("Give a task its hours a week, and say what an hour of yours and of a helper costs."),
                    self.tr(
                        "The explanation then says what keeping the task costs you a year and after how many weeks "
                        "handing it off pays. A rule that says keep stays, whatever it costs."
                    ),
                    self.tr("Hours and money in the View menu shows both week by week."),
                ),
                picture="hours",
                caption=self.tr("Hours kept and handed off."),
            ),
            Page(
                topic=Topic.FIND,
                title=self.tr("Find a task"),
                paragraphs=(
                    self.tr("Find in the Edit menu shows only the tasks with your words, while you type."),
                    self.tr("It looks in titles, notes, helpers and rules. The filters below it narrow it further."),
                    self.tr(
                        "Filters can be typed too. Those there are for your board are offered as soon as the colon is "
                        "typed, and a space makes a filter of the word."
                    ),
                    self.tr("Escape shows all tasks again, and once more closes the search."),
                ),
                rows=(
                    (self.tr("lane:"), self.tr("what lies in a lane")),
                    (self.tr("rule:"), self.tr("what a rule decides")),
                    (self.tr("helper:"), self.tr("what a helper has")),
                    (self.tr("is:"), self.tr("what is done, overdue, undecided, against its rule, or still to judge")),
                ),
            ),
        )
