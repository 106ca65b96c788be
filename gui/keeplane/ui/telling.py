"""What the window says: notices that stay, messages that pass, and the status bar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import QVBoxLayout, QWidget

from keeplane.board.difference import Difference
from keeplane.board.message import Catalogue, Message
from keeplane.ui.banner import Banner
from keeplane.ui.elided_label import ElidedLabel
from keeplane.ui.headings import Headings
from keeplane.ui.theme import Theme
from keeplane.ui.toast import Toast

if TYPE_CHECKING:
    from keeplane.models.job import Job
    from keeplane.models.slices import Slices


class Telling(QObject):
    """`told` says that a message tells of the latest step.

    `banner`, `works` and `status` are to be put into the window; messages pass over `over`. What is to stay until it is
    closed or cleared, the banner is told itself.
    """

    told = Signal()

    def __init__(
        self, over: QWidget, headings: Headings, catalogue: Catalogue, theme: Theme, undo_stack: QUndoStack
    ) -> None:
        super().__init__(over)
        self.banner = Banner(theme)
        self.works = QVBoxLayout()
        self.status = ElidedLabel()
        self._toast = Toast(over)
        self._headings = headings
        self._catalogue = catalogue
        self._undo_stack = undo_stack
        self._saving = ""
        undo_stack.indexChanged.connect(self._toast.withdraw_action)

    def show_message(self, message: Message) -> None:
        """Say in passing what could not be done."""
        self._toast.show_message(self._catalogue.text(message))

    def say(self, text: str) -> None:
        """Say in passing what there is nothing to do about."""
        self._toast.show_message(text)

    def tell_undoable(self, text: str) -> None:
        """Say in passing what was done, and offer to undo it."""
        self.told.emit()
        self._toast.show_message(text, self.tr("Undo"), self._undo_stack.undo)

    def tell_arrival(self, arrived: Difference) -> None:
        """Say in passing what came from another computer."""
        self.tell_undoable(", ".join(map(self._catalogue.text, arrived.words_of_arrival())))

    def follow(self, job: Job | Slices, text: str, total: int) -> None:
        """Show how far a job is that counts up to `total`, if it takes long."""
        from keeplane.ui.work_row import WorkRow  # noqa: PLC0415 (the start does not wait for it)

        self.works.addWidget(WorkRow(job, text, total, self.banner.parentWidget()))

    def show_saved(self) -> None:
        self.banner.clear_notice("save")
        self._show_status(self.tr("Saved"))

    def show_saving(self) -> None:
        self._show_status(self.tr("Saving…"))

    def show_save_failure(self, text: str) -> None:
        self._show_status(self.tr("Not saved"))
        self.banner.show_notice("save", text, closable=False)

    def show_saved_aside(self, text: str) -> None:
        """Say that another program had written to the board, and where its version is."""
        self.banner.show_notice("aside", text)

    def refresh(self) -> None:
        """Say anew how the board stands."""
        self._show_status(self._saving)

    def _show_status(self, saving: str) -> None:
        self._saving = saving
        standing = self._headings.status()
        self.status.setText(f"{saving} · {standing}" if saving else standing)
