"""Something failed that should not have."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from keeplane.ui.marked_buttons import CheckBox
from keeplane.ui.picture import Picture
from keeplane.ui.text_size import fixed_font, grown
from keeplane.ui.wrapped_label import WrappedLabel


class UnexpectedErrorDialog(QDialog):
    """`kind` and `details` hold no task's text; `private_details` may, and are shown only if the user wants them.

    It says that the user can go on, or while the program is `starting`, that it has to end.
    """

    def __init__(
        self, kind: str, details: str, private_details: str, parent: QWidget | None = None, *, starting: bool = False
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Something went wrong"))
        self.setMinimumWidth(grown(480, self.font()))
        self._open_details = details
        self._private_details = private_details
        self._details = QPlainTextEdit(details)
        self._details.setReadOnly(True)
        self._details.setTabChangesFocus(True)
        self._details.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._details.setFont(fixed_font(self))
        self._details.setAccessibleName(self.tr("Details"))
        self._details.setMinimumHeight(160)
        self._details.hide()
        self._show = QPushButton()
        self._show.setObjectName("link")
        self._show.setAutoDefault(False)
        self._show.clicked.connect(self._toggle)
        self._copy = QPushButton(self.tr("Copy details"))
        self._copy.setAutoDefault(False)
        self._copy.clicked.connect(self._copy_details)
        close = QPushButton(self.tr("Quit") if starting else self.tr("Go on"))
        close.setObjectName("primary")
        close.clicked.connect(self.accept)
        self._messages = CheckBox(self.tr("Include the error's messages, which may quote your tasks"))
        self._messages.toggled.connect(self._choose_details)
        self._messages.hide()
        self._lay_out(self._failed_start() if starting else self._failed_act(), kind, close)
        self._name_toggle()
        close.setDefault(True)
        close.setFocus()

    def _failed_act(self) -> tuple[str, str]:
        return (
            self.tr("Keeplane could not do what you asked."),
            self.tr(
                "Your board is saved, and you can go on. If this happens again, please report it with the "
                "details below. They say where the program failed and hold none of your tasks."
            ),
        )

    def _failed_start(self) -> tuple[str, str]:
        return (
            self.tr("Keeplane could not start."),
            self.tr(
                "Nothing of your board was changed. If this happens again, please report it with the details below. "
                "They say where the program failed and hold none of your tasks."
            ),
        )

    def _lay_out(self, told: tuple[str, str], kind: str, close: QPushButton) -> None:
        heading, text = told
        words = QVBoxLayout()
        words.setSpacing(8)
        words.addWidget(WrappedLabel(heading, scale=1.15, bold=True))
        words.addWidget(WrappedLabel(text))
        words.addWidget(WrappedLabel(kind, name="muted", scale=0.9))
        words.addStretch()
        top = QHBoxLayout()
        top.setSpacing(16)
        top.addWidget(Picture("conflict", 24), 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(words, 1)
        bottom = QHBoxLayout()
        bottom.setSpacing(8)
        bottom.addWidget(self._show)
        bottom.addStretch()
        bottom.addWidget(self._copy)
        bottom.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(16)
        column.addLayout(top)
        column.addWidget(self._details, 1)
        column.addWidget(self._messages)
        column.addLayout(bottom)

    def _toggle(self) -> None:
        for part in (self._details, self._messages):
            part.setVisible(part.isHidden())
        self._name_toggle()
        self.adjustSize()

    def _name_toggle(self) -> None:
        self._show.setText(self.tr("Show details") if self._details.isHidden() else self.tr("Hide details"))

    def _choose_details(self, private: bool) -> None:
        self._details.setPlainText(self._private_details if private else self._open_details)
        self._copy.setText(self.tr("Copy details"))

    def _copy_details(self) -> None:
        QGuiApplication.clipboard().setText(self._details.toPlainText())
        self._copy.setText(self.tr("Copied"))
