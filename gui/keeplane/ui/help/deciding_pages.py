"""What the help says of the way from a full head to a sorted board."""

from __future__ import annotations

from PySide6.QtCore import QObject

from keeplane.ui.help.page import Page, Topic


class DecidingPages(QObject):
    def all(self) -> tuple[Page, ...]:
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
