"""What the help says. One page, one idea."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence

from keeplane.ui.help.keys import native
from keeplane.ui.help.page import Page, Topic

Rows = Sequence[tuple[str, str]]


class HelpPages(QObject):
    def all(self, keys: Rows) -> tuple[Page, ...]:
        """Every page, in order; `keys` are the keys with what they do."""
        return (*self._first(), *self._later(), *self._about_rules(), *self._about_files(), *self._last(keys))

    def _first(self) -> tuple[Page, ...]:
        return (
            Page(
                topic=Topic.START,
                title=self.tr("Your first five minutes"),
                paragraphs=(
                    self.tr("Empty your head into the Inbox: one task a line, in any order."),
                    self.tr("Read what each card says, and select one to see why."),
                    self.tr("Drag what is yours to Keep and the rest to Outsource."),
                    self.tr("Write the brief for whoever gets a task, and see who has what."),
                    self.tr("Nothing moves by itself, and Undo takes back any step. There is no Save: all is kept."),
                    self.tr("Guided tour in the Help menu shows the parts one after another."),
                ),
                picture="start",
                caption=self.tr("The board: Inbox, Keep and Outsource, with the explanation at the right."),
            ),
            Page(
                topic=Topic.INBOX,
                title=self.tr("Empty your head"),
                paragraphs=(
                    self.tr("Type a task into the field of the Inbox and press Enter."),
                    self.tr(
                        "Paste a whole list and every line becomes a task. Bullets, numbers and check boxes are taken "
                        "off; [x] means done. You can also drop text or a file on a lane."
                    ),
                    self.tr(
                        "A date at the end, such as “by Friday”, becomes the deadline. It is shown below the field, "
                        "and you can refuse it."
                    ),
                    self.tr("While you type, the explanation says what the rules make of it."),
                ),
                picture="inbox",
                caption=self.tr("The Inbox with its field and two tasks."),
            ),
            Page(
                topic=Topic.LANES,
                title=self.tr("Keep or Outsource"),
                paragraphs=(
                    self.tr(
                        "Drag a card, or several at once, to the lane where it belongs. With the keyboard, K keeps, O "
                        "outsources and I brings back; the selection goes on to the next task."
                    ),
                    self.tr("Sort inbox in the Task menu moves every task that a rule speaks for, in one step."),
                    self.tr(
                        "A task may lie against its rule. The card says so, and you can note your reason. You decide."
                    ),
                    self.tr("If a task has two sides, split it: keep one part and hand off the other."),
                ),
                picture="lanes",
                caption=self.tr("Sorted tasks in Keep and Outsource."),
            ),
            Page(
                topic=Topic.PANE,
                title=self.tr("Why the rules say so"),
                paragraphs=(
                    self.tr(
                        "Select a task, and the explanation says what the rules advise, why, and which words of the "
                        "title led to it. Those words are marked."
                    ),
                    self.tr(
                        "Is it wrong? Answer its question, or press “This isn't …”, and the advice follows. An answer "
                        "always beats a word."
                    ),
                    self.tr("“What would change this” says what it would take to turn the advice round."),
                    self.tr("Keeplane goes by words. Where no rule speaks, it says so and leaves the call to you."),
                ),
                picture="pane",
                caption=self.tr("The explanation of a task that is yours to keep."),
            ),
            Page(
                topic=Topic.GATE,
                title=self.tr("Could you judge the result?"),
                paragraphs=(
                    self.tr(
                        "Before a task goes out, say whether you could judge what comes back. Lacking the skill is "
                        "fine: skill can be bought."
                    ),
                    self.tr(
                        "If you know nothing about it, you cannot check what you are told. Then it stays with you for "
                        "now, and the explanation says how to learn enough first."
                    ),
                ),
                picture="gate",
                caption=self.tr("The question that each outsourced task asks."),
            ),
        )

    def _later(self) -> tuple[Page, ...]:
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

    def _about_rules(self) -> tuple[Page, ...]:
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

    def _about_files(self) -> tuple[Page, ...]:
        return (
            Page(
                topic=Topic.IMPORT,
                title=self.tr("Bring in your lists"),
                paragraphs=(
                    self.tr(
                        "Import in the File menu takes lists from other programs: tables, Todoist, Outlook, Trello, "
                        "calendars and more. You can also drop such a file on a lane."
                    ),
                    self.tr(
                        "It shows every task before anything is added. What a task has no place for goes to its "
                        "notes, and what is on your board already is left out."
                    ),
                    self.tr("An import is one step, and Undo takes it back."),
                ),
                picture="import",
                caption=self.tr("A table before it is imported."),
            ),
            Page(
                topic=Topic.EXPORT,
                title=self.tr("Take it elsewhere"),
                paragraphs=(
                    self.tr("Export in the File menu writes all or the selected tasks for other programs."),
                    self.tr(
                        "Board as a page prints both lanes with their reasons, or saves them as PDF or web page, to "
                        "show to a partner. It holds no money."
                    ),
                ),
            ),
            Page(
                topic=Topic.EARLIER,
                title=self.tr("Go back"),
                paragraphs=(
                    self.tr("Undo takes back any step since the start."),
                    self.tr(
                        "Earlier versions in the File menu shows how the board was before, even weeks ago, with what "
                        "happened since. Restoring one is a step that Undo takes back."
                    ),
                ),
                picture="earlier",
                caption=self.tr("Earlier versions with what happened since."),
            ),
            Page(
                topic=Topic.SHARED,
                title=self.tr("Two computers"),
                paragraphs=(
                    self.tr(
                        "The board's folder may be one that your computers share. What the other one changes comes by "
                        "itself, is told at the bottom, and can be undone."
                    ),
                    self.tr("Where both changed the same words, the newer ones hold and the others go to the notes."),
                    self.tr("To share it, move the board into the shared folder, with Move in Settings."),
                ),
            ),
        )

    def _last(self, keys: Rows) -> tuple[Page, ...]:
        return (
            Page(
                topic=Topic.SETTINGS,
                title=self.tr("Settings and your data folder"),
                paragraphs=(
                    self.tr(
                        "Settings in the Edit menu holds the look, the size of the text, the language, the hour values "
                        "and the rulebooks."
                    ),
                    self.tr(
                        "It also says in which folder your board lies, and moves it: everything is copied and "
                        "compared first, and no board that is there is overwritten. The old one stays as a file."
                    ),
                    self.tr(
                        "If the new folder is on a drive that is not connected, Keeplane asks at the start and does "
                        "not begin an empty board."
                    ),
                    self.tr(
                        "Portable: make a folder keeplane-data beside the program, and it keeps its data in there. "
                        "That works for the program that brings its own Python along."
                    ),
                ),
                picture="settings",
                caption=self.tr("The settings."),
            ),
            Page(
                topic=Topic.KEYS,
                title=self.tr("Keys"),
                paragraphs=(
                    self.tr("Everything works without a mouse; Tab goes from part to part."),
                    self.tr("Find a command in the Help menu finds what you want to do by a few letters of its name."),
                    self.tr("Keyboard in the Help menu gives any command another key."),
                ),
                rows=(
                    (_keys("Up", "Down"), self.tr("Go to the next task")),
                    (_keys("Left", "Right"), self.tr("Go to the lane beside")),
                    (_keys("K", "O", "I"), self.tr("Move to Keep, Outsource or Inbox, and go on to the next task")),
                    (_keys("Return"), self.tr("Edit the task")),
                    *keys,
                ),
            ),
            Page(
                topic=Topic.SEEING,
                title=self.tr("Larger text, contrast and screen readers"),
                paragraphs=(
                    self.tr("Text size in the View menu makes all text larger or smaller, from 80 to 200 percent."),
                    self.tr(
                        "High contrast, light or dark, has strong colours, and lines instead of shades. Like the "
                        "system, the look follows what you have set for all programs, high contrast included."
                    ),
                    self.tr("No colour says anything alone: an icon, a word or a line always says it too."),
                    self.tr(
                        "Screen readers read every part by its name and hear each step: what was moved, added or "
                        "undone, and what the rule says to it."
                    ),
                    self.tr("Where your system asks for no motion, nothing moves by itself."),
                ),
            ),
            Page(
                topic=Topic.TROUBLE,
                title=self.tr("If something goes wrong"),
                paragraphs=(
                    self.tr("A message at the top says what is wrong, what it means and what to do."),
                    self.tr(
                        "Your board is one file with earlier versions beside it; a damaged one is never thrown away."
                    ),
                    self.tr(
                        "Report a problem in the Help menu gathers what helps to find the cause. It shows all of it "
                        "first, holds none of your tasks, and sends nothing."
                    ),
                ),
            ),
        )


def _keys(*names: str) -> str:
    return ", ".join(native(QKeySequence(name)) for name in names)
