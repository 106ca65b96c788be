"""What the help says of the program itself: settings, keys, seeing and hearing it, and trouble."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence

from keeplane.ui.help.keys import native
from keeplane.ui.help.page import Page, Topic


class ProgramPages(QObject):
    def all(self, keys: Sequence[tuple[str, str]]) -> tuple[Page, ...]:
        """`keys` are the keys with what they do."""
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
