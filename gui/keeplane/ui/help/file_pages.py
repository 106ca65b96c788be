"""What the help says of files and of other computers."""

from __future__ import annotations

from PySide6.QtCore import QObject

from keeplane.ui.help.page import Page, Topic


class FilePages(QObject):
    def all(self) -> tuple[Page, ...]:
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
