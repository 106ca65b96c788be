"""What helps to find the cause of a problem, shown before it is handed on."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from keeplane.exchange.whole_file import FileTroubleError, write_whole
from keeplane.ui.text_size import first_size, fixed_font
from keeplane.ui.wrapped_label import WrappedLabel

FIRST_SIZE = (680, 640)


class ReportDialog(QDialog):
    """`facts` hold nothing of the user's; what they write themselves comes before them."""

    def __init__(self, facts: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Report a problem"))
        self.resize(first_size(self, *FIRST_SIZE))
        self._facts = facts
        self._story = QPlainTextEdit()
        self._story.setTabChangesFocus(True)
        self._story.setPlaceholderText(self.tr("What did you do, what happened, and what did you expect?"))
        self._story.setFixedHeight(self._story.fontMetrics().lineSpacing() * 4 + 20)
        self._shown = QPlainTextEdit(facts)
        self._shown.setReadOnly(True)
        self._shown.setTabChangesFocus(True)
        self._shown.setFont(fixed_font(self))
        self._told = WrappedLabel(name="muted")
        self._copy = QPushButton(self.tr("&Copy"))
        self._save = QPushButton(self.tr("&Save…"))
        self._copy.clicked.connect(self._copy_report)
        self._save.clicked.connect(self._save_report)
        self._lay_out()

    def report(self) -> str:
        story = self._story.toPlainText().strip()
        return f"{story}\n\n{self._facts}" if story else self._facts

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(8)
        column.addWidget(
            WrappedLabel(
                self.tr(
                    "Keeplane sends nothing. Copy or save this report, and give it to whoever supports you. It holds "
                    "versions and the log, and none of your tasks. Read it first."
                )
            )
        )
        column.addSpacing(8)
        for label, field, stretch in (
            (self.tr("In your &words"), self._story, 0),
            (self.tr("What Keeplane &adds"), self._shown, 1),
        ):
            name = QLabel(label)
            name.setBuddy(field)
            field.setAccessibleName(label.replace("&", ""))
            column.addWidget(name)
            column.addWidget(field, stretch)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        for button in (self._copy, self._save):
            button.setAutoDefault(False)
            buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        column.addWidget(self._told)
        column.addSpacing(8)
        column.addWidget(buttons)

    def _copy_report(self) -> None:
        QGuiApplication.clipboard().setText(self.report())
        self._told.set_plain(self.tr("Copied."))

    def _save_report(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save the report"), "keeplane-report.txt", self.tr("Text (*.txt)")
        )
        if not chosen:
            return
        try:
            write_whole(Path(chosen), self.report().encode("utf-8", "replace"))
        except FileTroubleError:
            self._told.set_plain(self.tr("It could not be saved in {file}. Try another folder.").format(file=chosen))
        else:
            self._told.set_plain(self.tr("Saved in {file}.").format(file=chosen))
