"""What is being done beside the window: how far it is, and a way to stop it."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from keeplane.models.job import Job
from keeplane.models.slices import Slices
from keeplane.ui.wrapped_label import WrappedLabel

PATIENCE_MS = 500
"""What is done within this time is not worth a word."""


class WorkRow(QFrame):
    """Shows a job from the moment when it takes long until it is done or stopped, and is gone then.

    `total` is what the job counts up to, 0 if that is not known.
    """

    def __init__(self, job: Job | Slices, text: str, total: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("work")
        self._text = text
        self._total = total
        self._words = WrappedLabel()
        self._words.set_plain(text)
        self._bar = QProgressBar()
        self._bar.setRange(0, total)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(text)
        stop = QPushButton(self.tr("Cancel"))
        stop.setAutoDefault(True)  # else Enter does not press it outside a dialog
        stop.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keyboard where it is once the row is gone
        stop.setAccessibleDescription(text)
        stop.clicked.connect(job.stop)
        inside = QVBoxLayout()
        inside.setSpacing(4)
        inside.addWidget(self._words)
        inside.addWidget(self._bar)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 8, 8)
        row.setSpacing(12)
        row.addLayout(inside, 1)
        row.addWidget(stop)
        self.hide()
        QTimer.singleShot(PATIENCE_MS, self, self.show)
        job.reached.connect(self._show_count)
        job.stopping.connect(self._end)
        job.ended.connect(self._end)

    def _show_count(self, count: int) -> None:
        if self._total:
            self._bar.setValue(count)
            locale = QLocale()
            self._words.set_plain(
                self.tr("{work} {count} of {total}").format(
                    work=self._text, count=locale.toString(count), total=locale.toString(self._total)
                )
            )

    def _end(self) -> None:
        self.hide()
        self.deleteLater()
